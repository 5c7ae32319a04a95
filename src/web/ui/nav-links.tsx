import type { ReactNode } from 'react'
import { Count } from './badge.tsx'

export type LinkItem = { label: string; href: string }

export type NavItem = LinkItem & {
  /** This is the page, or the part of the site, we are in. */
  current?: boolean | undefined
  /** Shown behind the label, such as the number of new messages; `countLabel` says of what: `nieuwe berichten`. */
  count?: number | undefined
  countLabel?: string | undefined
}

/** The main menu, or the tabs of one case: plain links, each to a page of its own. */
export function NavLinks(props: {
  kind: 'nav' | 'tabs'
  label: string
  items: readonly NavItem[]
}): ReactNode {
  return (
    <nav className={`kt-${props.kind}`} aria-label={props.label}>
      <ul>
        {props.items.map((item) => (
          <li key={item.href}>
            <a href={item.href} aria-current={item.current === true ? 'page' : undefined}>
              {item.label}
              <Count count={item.count} label={item.countLabel} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

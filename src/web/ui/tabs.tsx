import type { ReactNode } from 'react'
import { Count } from './badge.tsx'

export type TabItem = {
  label: string
  href: string
  current?: boolean | undefined
  count?: number | undefined
  countLabel?: string | undefined
}

/** Sub-navigation of one case: plain links, each its own page. */
export function Tabs(props: { label: string; items: readonly TabItem[] }): ReactNode {
  return (
    <nav className="kt-tabs" aria-label={props.label}>
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

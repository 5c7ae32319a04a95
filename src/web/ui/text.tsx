import type { ReactNode } from 'react'

export type HeadingLevel = 1 | 2 | 3 | 4

/** A heading. Pages start at 2: `Pagina` writes the only h1. */
export function Heading(props: {
  level?: HeadingLevel | undefined
  id?: string | undefined
  className?: string | undefined
  children: ReactNode
}): ReactNode {
  const level = props.level ?? 2
  const Tag = `h${level}` as const
  const className = ['nl-heading', `nl-heading--level-${level}`, props.className].filter(Boolean).join(' ')
  return (
    <Tag className={className} id={props.id}>
      {props.children}
    </Tag>
  )
}

export function Paragraph(props: { small?: boolean | undefined; children: ReactNode }): ReactNode {
  return <p className={props.small === true ? 'nl-paragraph kt-small' : 'nl-paragraph'}>{props.children}</p>
}

/** A link in running text. `external` says so in words: it leaves this site. */
export function Link(props: {
  href: string
  external?: boolean | undefined
  download?: boolean | undefined
  /** What the words alone do not tell, read out only: `Wijzig` + ` telefoonnummer`. */
  about?: string | undefined
  children: ReactNode
}): ReactNode {
  return (
    <a
      className="nl-link"
      href={props.href}
      rel={props.external === true ? 'external noreferrer' : undefined}
      download={props.download === true ? '' : undefined}
    >
      {props.children}
      {props.about === undefined ? null : <span className="kt-visually-hidden"> {props.about}</span>}
    </a>
  )
}

export function List(props: { items: readonly ReactNode[] }): ReactNode {
  return (
    <ul className="utrecht-unordered-list">
      {props.items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, never reordered
        <li className="utrecht-unordered-list__item" key={index}>
          {item}
        </li>
      ))}
    </ul>
  )
}

/** A telephone number as link; it never breaks over two lines. */
export function Phone(props: { number: string; label?: string | undefined }): ReactNode {
  return (
    <a className="nl-link kt-nowrap" href={`tel:${props.number.replaceAll(/[^\d+]/g, '')}`}>
      {props.label === undefined ? null : `${props.label}\u00a0`}
      {unbroken(props.number)}
    </a>
  )
}

/** Spaces that do not break: for telephone numbers, amounts with their unit, names with one letter. */
export function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00a0')
}

/** Read out, not seen. Only where the eye has the same information from the layout. */
export function VisuallyHidden({ children }: { children: ReactNode }): ReactNode {
  return <span className="kt-visually-hidden">{children}</span>
}

/** What is shown instead of an empty list: a sentence that says what is missing and when it comes. */
export function EmptyState({ children }: { children: ReactNode }): ReactNode {
  return <div className="kt-empty stapel">{typeof children === 'string' ? <p>{children}</p> : children}</div>
}

import type { ReactNode } from 'react'

/** Someone's own words, kept word for word, with who said them and when. */
export function Quote(props: {
  /** `mevrouw De Vries`, `Karin de Vries, dochter`; `u` when the reader said it. */
  who: string
  /** Instead of `In de woorden van …`: `Uit de melding van 5 oktober 2026`. */
  caption?: string | undefined
  /** `2 november 2026, aan tafel` */
  when?: string | undefined
  /** Words of the inwoner or who helps him get the accent colour; the line above says whose words they are. */
  ofInwoner?: boolean | undefined
  children: ReactNode
}): ReactNode {
  return (
    <figure className={props.ofInwoner === true ? 'kt-quote kt-quote--inwoner' : 'kt-quote'}>
      <figcaption>
        {props.caption ?? (props.who === 'u' ? 'In uw eigen woorden' : `In de woorden van ${props.who}`)}
        {props.when === undefined ? null : ` · ${props.when}`}
      </figcaption>
      <blockquote>{props.children}</blockquote>
    </figure>
  )
}

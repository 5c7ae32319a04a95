import type { ReactNode } from 'react'

/** Someone's own words, kept word for word, with who said them and when. */
export function Quote(props: {
  /** `Mevrouw De Vries`, `Karin de Vries, dochter` */
  who: string
  /** `2 november 2026, aan tafel` */
  when?: string | undefined
  /** Words of the inwoner or who helps him get the accent colour; the line above says whose words they are. */
  ofInwoner?: boolean | undefined
  children: ReactNode
}): ReactNode {
  return (
    <figure className={props.ofInwoner === true ? 'kt-quote kt-quote--inwoner' : 'kt-quote'}>
      <figcaption>
        In de woorden van {props.who}
        {props.when === undefined ? null : ` · ${props.when}`}
      </figcaption>
      <blockquote>{props.children}</blockquote>
    </figure>
  )
}

import type { ReactNode } from 'react'

/** Text as it was typed, a paragraph per line. */
export function regels(tekst: string): ReactNode {
  return (
    tekst
      .split(/\n+/)
      .filter((regel) => regel.trim() !== '')
      // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, never reordered
      .map((regel, i) => <p key={i}>{regel}</p>)
  )
}

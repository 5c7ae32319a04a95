import { metPunten } from './minuten.ts'

/** Cents as people read them, with a space that does not break: `€ 21,80`, `€ 1.512,00`. */
export function euro(centen: number): string {
  return `€\u00A0${metPunten(Math.trunc(centen / 100))},${String(centen % 100).padStart(2, '0')}`
}

export const KENNISBANK = '/kennisbank'

/** Keys hold signs such as the colons of an ECLI. */
export function bronPad(sleutel: string): string {
  return `${KENNISBANK}/bron/${encodeURIComponent(sleutel)}`
}

export function normPad(kader: string): string {
  return `${KENNISBANK}/norm/${encodeURIComponent(kader)}`
}

export function toetsPad(code: string): string {
  return `${KENNISBANK}/toets/${encodeURIComponent(code)}`
}

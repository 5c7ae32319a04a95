/** Something in a file that could not be taken as it stood: where, and what to do about it. */
export type Melding = { readonly plaats: string; readonly tekst: string }

/** `feiten[3].behoefte.regels[0].minuten` */
export function plaatsTekst(pad: readonly PropertyKey[]): string {
  return pad
    .map((deel, i) => {
      if (typeof deel === 'number') return `[${deel}]`
      const naam = String(deel)
      if (!/^[\p{L}_][\p{L}\p{N}_-]*$/u.test(naam)) return `[${JSON.stringify(naam.slice(0, 60))}]`
      return i === 0 ? naam : `.${naam}`
    })
    .join('')
}

/** Other names under which a code is known: the list of defects knows the missing remedy clause twice. */
export const CODE_ALIAS: Readonly<Record<string, string>> = {
  REMEDIE_ONTBREEKT: 'GEEN_RECHTSMIDDELCLAUSULE',
}

/** The code of the check itself, whichever of its names was given. */
export function eigenlijkeCode(code: string): string {
  return Object.hasOwn(CODE_ALIAS, code) ? (CODE_ALIAS[code] ?? code) : code
}

/** The other names of a code. */
export function andereNamen(code: string): readonly string[] {
  return Object.entries(CODE_ALIAS).flatMap(([naam, eigenlijk]) => (eigenlijk === code ? [naam] : []))
}

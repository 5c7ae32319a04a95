import { type FormFields, type Fout, tekstVan } from '../answer.ts'

export function alleVan(velden: FormFields, naam: string): readonly string[] {
  const waarde = Object.hasOwn(velden, naam) ? velden[naam] : undefined
  return waarde === undefined ? [] : typeof waarde === 'string' ? [waarde] : waarde
}

/** Each line of a field, without the empty ones. */
export function regelsVan(velden: FormFields, naam: string): readonly string[] {
  return tekstVan(velden, naam)
    .split('\n')
    .map((regel) => regel.trim())
    .filter((regel) => regel !== '')
}

/** Only what was filled in. */
export function gevuld<const Naam extends string>(
  velden: FormFields,
  ...namen: readonly Naam[]
): Partial<Record<Naam, string>> {
  const result: Partial<Record<Naam, string>> = {}
  for (const naam of namen) {
    const tekst = tekstVan(velden, naam)
    if (tekst !== '') result[naam] = tekst
  }
  return result
}

const MEESTE_MINUTEN = 1_000_000

/** Whole minutes of at least zero, `leeg`, or undefined when it is something else. */
export function minutenVan(velden: FormFields, naam: string): number | 'leeg' | undefined {
  const tekst = tekstVan(velden, naam).replaceAll('.', '')
  if (tekst === '') return 'leeg'
  if (!/^\d{1,7}$/.test(tekst)) return undefined
  const aantal = Number(tekst)
  return aantal <= MEESTE_MINUTEN ? aantal : undefined
}

export function geenMinuten(veld: string): Fout {
  return { veld, tekst: 'Vul hele minuten in, zoals 90' }
}

export function periodeVan(velden: FormFields, naam: string): 'week' | 'jaar' {
  return tekstVan(velden, naam) === 'jaar' ? 'jaar' : 'week'
}

/** Yes, no, or not asked: the last is left out, for not asked is not the same as no. */
export function jaNee(velden: FormFields, naam: string): boolean | undefined {
  const tekst = tekstVan(velden, naam)
  return tekst === 'ja' ? true : tekst === 'nee' ? false : undefined
}

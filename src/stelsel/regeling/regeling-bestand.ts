import { leesGestructureerdeTekst } from '../../basis/gestructureerde-tekst.ts'
import { accept, type Outcome, type Refusal, refuse } from '../../basis/outcome.ts'
import { type Invoerfout, type Lijstnamen, leesVolgens } from '../../basis/schema-fouten.ts'
import { type Regeling, regelingSchema } from './regeling.ts'

/** What is wrong at one place; the line is known when it was read from YAML. */
export type Regelingfout = Invoerfout & { readonly regel?: number }
export type RegelingWeigering = Refusal<'GEEN_REGELING', { readonly fouten: readonly Regelingfout[] }>
export type GelezenRegeling = {
  readonly regeling: Regeling
  /** The line in the file on which the value at the end of this path stands. */
  readonly regelVan: (pad: readonly PropertyKey[]) => number | undefined
}

/** Rules with the text they were written as. */
export type GeschrevenRegeling = { readonly regeling: Regeling; readonly tekst: string }

export const LIJSTNAMEN: Lijstnamen = {
  criteria: 'criterium',
  vragen: 'vraag',
  producten: 'product',
  tarieven: 'tarief',
  voorwaarden: 'voorwaarde',
  mandaten: 'mandaat',
  voorbeelden: 'voorbeeld',
  adresregels: 'regel',
  onderdelen: 'onderdeel',
  rijen: 'rij',
}

/** Reads the rules of a municipality as people wrote them, in YAML or JSON of unknown origin; every fault with its line and what to do. */
export function leesRegeling(tekst: string | Uint8Array): Outcome<GelezenRegeling, RegelingWeigering> {
  const gelezen = leesGestructureerdeTekst(tekst)
  if (!gelezen.ok) {
    const { plaats = '', tekst: wat = '' } = gelezen.refusal.data ?? {}
    return refuse('GEEN_REGELING', { fouten: [{ plaats, tekst: wat, pad: [] }] })
  }
  const { waarde, regelVan } = gelezen.value
  const regeling = leesVolgens(regelingSchema, waarde, LIJSTNAMEN)
  if (regeling.ok) return accept({ regeling: regeling.value, regelVan })
  const fouten = (regeling.refusal.data?.fouten ?? []).map((fout) => {
    const regel = regelVan(fout.pad)
    return regel === undefined ? fout : { ...fout, regel }
  })
  return refuse('GEEN_REGELING', { fouten })
}

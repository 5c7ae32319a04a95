import { leesGestructureerdeTekst, type Waarde } from '../../basis/gestructureerde-tekst.ts'
import { accept, type Outcome, type Refusal, refuse } from '../../basis/outcome.ts'
import { type Invoerfout, type Lijstnamen, leesVolgens, plaatsInWoorden } from '../../basis/schema-fouten.ts'
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
  const onzichtbaar = onzichtbareTekens(waarde, [])
  if (regeling.ok && onzichtbaar.length === 0) return accept({ regeling: regeling.value, regelVan })
  const tegenSchema = regeling.ok ? [] : (regeling.refusal.data?.fouten ?? [])
  const fouten = [...tegenSchema, ...onzichtbaar].map((fout) => {
    const regel = regelVan(fout.pad)
    return regel === undefined ? fout : { ...fout, regel }
  })
  return refuse('GEEN_REGELING', { fouten })
}

/**
 * Who approves rules approves what he sees. A character that shows nothing, or turns round what follows it, makes the text another than it looks, and
 * two names that look the same different.
 */
function onzichtbareTekens(waarde: Waarde, pad: readonly PropertyKey[]): readonly Invoerfout[] {
  if (typeof waarde === 'string') {
    const teken = /[\p{Cf}\p{Co}]/u.exec(waarde)?.[0].codePointAt(0)
    if (teken === undefined) return []
    const naam = `U+${teken.toString(16).toUpperCase().padStart(4, '0')}`
    return [
      {
        plaats: plaatsInWoorden(pad, LIJSTNAMEN),
        tekst: `hier staat een teken dat niet te zien is (${naam}); typ deze tekst opnieuw`,
        pad,
      },
    ]
  }
  if (typeof waarde !== 'object' || waarde === null) return []
  if (Array.isArray(waarde))
    return waarde.flatMap((deel, nummer) => onzichtbareTekens(deel, [...pad, nummer]))
  return Object.entries(waarde).flatMap(([veld, deel]) => onzichtbareTekens(deel, [...pad, veld]))
}

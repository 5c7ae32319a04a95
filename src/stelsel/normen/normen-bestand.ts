import { findNearestWord } from '../../basis/nearest-word.ts'
import { accept, type Outcome, type Refusal, refuse } from '../../basis/outcome.ts'
import { type Invoerfout, leesVolgens, plaatsInWoorden } from '../../basis/schema-fouten.ts'
import { findKaderVan } from './kaders.ts'
import { findOnderdeelMetNaam, normalNaam, ONDERDELEN } from './onderdelen.ts'
import { type Rekeninvoer, rekeninvoerSchema } from './rekeninvoer.ts'

const LIJSTEN = { regels: 'regel', kinderen: 'kind', onderdelen: 'onderdeel' }

export type NormenBestandRefusal = Refusal<'NORMEN_BESTAND_FOUT', { readonly fouten: readonly Invoerfout[] }>

/** What the command was asked: `isLijst` says whether the answer is a list too. */
export type NormenBestand = { readonly berekeningen: readonly Rekeninvoer[]; readonly isLijst: boolean }

/** Reads the input of `normen bereken`. One bad calculation refuses the whole file, with every fault and its place. */
export function leesNormenBestand(waarde: unknown): Outcome<NormenBestand, NormenBestandRefusal> {
  const isLijst = Array.isArray(waarde)
  const items: readonly unknown[] = isLijst ? waarde : [waarde]
  const berekeningen: Rekeninvoer[] = []
  const fouten: Invoerfout[] = []
  items.forEach((item, index) => {
    const outcome = leesRekeninvoer(item)
    if (outcome.ok) berekeningen.push(outcome.value)
    else {
      const own = isLijst ? `berekening ${index + 1}${metId(item)}` : ''
      for (const fout of outcome.refusal.data?.fouten ?? []) {
        fouten.push({ ...fout, plaats: [own, fout.plaats].filter((deel) => deel !== '').join(', ') })
      }
    }
  })
  return fouten.length === 0 ? accept({ berekeningen, isLijst }) : refuse('NORMEN_BESTAND_FOUT', { fouten })
}

/** Reads one calculation, as in the file and as `berekening` in a dossier. */
export function leesRekeninvoer(waarde: unknown): Outcome<Rekeninvoer, NormenBestandRefusal> {
  const gelezen = leesVolgens(rekeninvoerSchema, waarde, LIJSTEN)
  const fouten = gelezen.ok ? vreemdeOnderdelen(gelezen.value) : (gelezen.refusal.data?.fouten ?? [])
  return gelezen.ok && fouten.length === 0 ? gelezen : refuse('NORMEN_BESTAND_FOUT', { fouten })
}

function metId(item: unknown): string {
  return typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string'
    ? ` (${item.id})`
    : ''
}

/** A misspelt onderdeel would silently give no time; one that is simply not in the set is for the answer to say. */
function vreemdeOnderdelen(invoer: Rekeninvoer): Invoerfout[] {
  const known = ONDERDELEN.flatMap((onderdeel) => [onderdeel.naam, ...onderdeel.ookWel])
  const taken = takenVan(invoer)
  return (invoer.feiten?.onderdelen ?? []).flatMap((tekst, index) => {
    if (findOnderdeelMetNaam(tekst) !== undefined || taken.includes(normalNaam(tekst))) return []
    const nearest = findNearestWord(tekst, known)
    const pad = ['feiten', 'onderdelen', index]
    return nearest === undefined
      ? []
      : [
          {
            plaats: plaatsInWoorden(pad, LIJSTEN),
            tekst: `onbekend onderdeel '${tekst}'; bedoelde u '${nearest}'?`,
            pad,
          },
        ]
  })
}

/** The tasks that the set tells apart within a result, such as heavy work. */
function takenVan(invoer: Rekeninvoer): readonly string[] {
  const rijen = findKaderVan(invoer)?.onderdelen.flatMap((deel) => deel.rijen) ?? []
  return rijen.flatMap((rij) => (rij.taak === undefined ? [] : [normalNaam(rij.taak)]))
}

import { z } from 'zod'
import { metWaarde } from '../../basis/met-waarde.ts'
import { findNearestWord } from '../../basis/nearest-word.ts'
import { accept, type Outcome, type Refusal, refuse } from '../../basis/outcome.ts'
import type { Invoerfout } from '../../basis/schema-fouten.ts'
import { beleidSchema } from './beleid.ts'
import { binnenste, bladeren } from './feitpaden.ts'
import { plekVan } from './feitverschil.ts'
import { leesRekeninvoer } from './normen-bestand.ts'
import { feitenSchema, type Rekeninvoer, rekeninvoerSchema } from './rekeninvoer.ts'

/** A fact that someone wants to see otherwise: `waarde` undefined is as if it had not been given. */
export type AnderFeit = { readonly pad: string; readonly waarde: unknown }

/** `tekst` is a Dutch sentence that says what is wrong and what is possible. */
export type AnderFeitRefusal = Refusal<'FEIT_FOUT', { readonly tekst: string }>

const { kader, peildatum, ookOnzeker } = rekeninvoerSchema.shape

/** Every path that can be set on the command line, with the shape of its value. */
const PADEN: ReadonlyMap<string, z.ZodType> = new Map([
  ...bladeren(feitenSchema),
  ...bladeren(beleidSchema, 'beleid.'),
  ['kader', binnenste(kader)],
  ['peildatum', binnenste(peildatum)],
  ['ookOnzeker', binnenste(ookOnzeker)],
])

/** Reads `woning.trap=true`. The value is read as the fact wants it: `ja`, `nee`, a number, a word, a list with commas. */
export function leesAnderFeit(tekst: string): Outcome<AnderFeit, AnderFeitRefusal> {
  const teken = tekst.indexOf('=')
  if (teken === -1) return weiger(`schrijf FEIT=WAARDE, zoals woning.trap=true; hier staat '${tekst}'`)
  const pad = leesFeitpad(tekst.slice(0, teken))
  if (!pad.ok) return pad
  const schema = PADEN.get(pad.value) ?? z.never()
  const geschreven = tekst.slice(teken + 1).trim()
  for (const waarde of kandidaten(geschreven)) {
    const gelezen = schema.safeParse(waarde)
    if (gelezen.success) return accept({ pad: pad.value, waarde: gelezen.data })
  }
  return weiger(`${pad.value} kan niet '${geschreven}' zijn; mogelijk is: ${mogelijk(schema)}`)
}

/** Reads the name of a fact, `woning.trap` or `feiten.woning.trap`; one that is not known names the nearest. */
export function leesFeitpad(tekst: string): Outcome<string, AnderFeitRefusal> {
  const pad = tekst.trim().replace(/^feiten\./, '')
  if (PADEN.has(pad)) return accept(pad)
  const nearest = findNearestWord(pad, PADEN.keys()) ?? findLaatsteWoord(pad)
  return weiger(
    nearest === undefined
      ? `onbekend feit '${pad}'; bekend zijn: ${[...PADEN.keys()].join(', ')}`
      : `onbekend feit '${pad}'; bedoelde u '${nearest}'?`,
  )
}

/** The input as it would be with these facts otherwise, read anew so that a combination that cannot be is refused. */
export function metAndereFeiten(
  invoer: Rekeninvoer,
  anders: readonly AnderFeit[],
): Outcome<Rekeninvoer, Refusal<'NORMEN_BESTAND_FOUT', { readonly fouten: readonly Invoerfout[] }>> {
  const begin: Readonly<Record<string, unknown>> = invoer
  return leesRekeninvoer(anders.reduce((nu, { pad, waarde }) => metWaarde(nu, plekVan(pad), waarde), begin))
}

function weiger(tekst: string): Outcome<never, AnderFeitRefusal> {
  return refuse('FEIT_FOUT', { tekst })
}

/** `trap` is plainly `woning.trap`. */
function findLaatsteWoord(pad: string): string | undefined {
  const namen = new Map([...PADEN.keys()].map((bekend) => [laatsteVan(bekend), bekend]))
  return namen.get(findNearestWord(laatsteVan(pad), namen.keys()) ?? '')
}

function laatsteVan(pad: string): string {
  return pad.slice(pad.lastIndexOf('.') + 1)
}

function kandidaten(tekst: string): readonly unknown[] {
  if (tekst === 'true' || tekst === 'ja') return [true]
  if (tekst === 'false' || tekst === 'nee') return [false]
  const delen = tekst === '' ? [] : tekst.split(',').map((deel) => deel.trim())
  const getallen = delen.map(Number)
  const isGetallen = delen.every((deel) => /^\d{1,9}$/.test(deel))
  return [...(isGetallen ? [getallen[0], getallen] : []), tekst, delen].filter(
    (waarde) => !(delen.length > 1 && waarde === getallen[0]),
  )
}

/** What may be written, in words: `true of false`, `een heel getal`, `enig, veel`. */
function mogelijk(schema: unknown): string {
  if (schema instanceof z.ZodBoolean) return 'true of false'
  if (schema instanceof z.ZodEnum) return schema.options.map(String).join(', ')
  if (schema instanceof z.ZodUnion) return schema.options.map(mogelijk).join(', of ')
  if (schema instanceof z.ZodArray)
    return schema.element instanceof z.ZodNumber
      ? 'hele getallen met komma’s ertussen, zoals 4,9'
      : 'namen met komma’s ertussen'
  if (schema instanceof z.ZodNumber)
    return `een heel getal van ${schema.minValue ?? 0} tot en met ${schema.maxValue ?? 1000}`
  return 'een dag als 2026-11-20'
}

import { z } from 'zod'
import { findNearestWord } from '../../basis/nearest-word.ts'
import { accept, type Outcome, type Refusal, refuse } from '../../basis/outcome.ts'

/** Every rule of the termijn table, with the parameters it needs and may have. */
export const REGELS = {
  WMO_ONDERZOEK_6W: { nodig: [], mag: [] },
  WMO_BESCHIKKING_2W: { nodig: [], mag: [] },
  WMO_PERSOONLIJK_PLAN_7D: { nodig: [], mag: [] },
  AWB_BEZWAAR_6W: { nodig: [], mag: [] },
  AWB_BOB_6W: { nodig: [], mag: [] },
  AWB_BOB_12W: { nodig: [], mag: [] },
  AWB_BOB_12W_VERDAAGD_6W: { nodig: [], mag: [] },
  AWB_BOB_12W_NIET_MEEGEDEELD: { nodig: [], mag: [] },
  AWB_4_15_OPSCHORTING: {
    nodig: ['base', 'uitnodiging'],
    mag: ['aangevuld', 'hersteltermijnTotEnMet', 'termijnGesteld', 'dagen', 'weken', 'maanden', 'jaren'],
  },
  AWB_6_9_POST_WEEK: { nodig: [], mag: [] },
  AWB_4_17_EERSTE_DAG: { nodig: [], mag: [] },
  AWB_4_17_LAATSTE_DAG: { nodig: [], mag: [] },
  ATW_DAGEN: { nodig: ['dagen'], mag: [] },
  ATW_WEKEN: { nodig: ['weken'], mag: [] },
  ATW_MAANDEN: { nodig: ['maanden'], mag: [] },
  ATW_JAREN: { nodig: ['jaren'], mag: [] },
  ATW_UREN: { nodig: ['uren'], mag: [] },
  VERORDENING_6W: { nodig: [], mag: [] },
  TERUG_10D: { nodig: [], mag: [] },
  WERKDAGEN: { nodig: ['werkdagen'], mag: [] },
  BEWAAR_15_JAAR: { nodig: [], mag: [] },
  AVG_1_MAAND: { nodig: [], mag: [] },
  AVG_72_UUR: { nodig: [], mag: [] },
} as const satisfies Record<string, { nodig: readonly ParamNaam[]; mag: readonly ParamNaam[] }>
export type Regel = keyof typeof REGELS

const dagTekstSchema = z.string().describe('een dag (2026-02-20) of een tijdstip met zone')

export const termijnParamsSchema = z.object({
  dagen: z.int().min(1).max(36_525).optional(),
  weken: z.int().min(1).max(5_218).optional(),
  maanden: z.int().min(1).max(1_200).optional(),
  jaren: z.int().min(1).max(100).optional(),
  uren: z.int().min(1).max(876_600).optional(),
  werkdagen: z.int().min(1).max(2_600).optional(),
  base: z.string().optional().describe('de regel die wordt opgeschort'),
  uitnodiging: dagTekstSchema.optional(),
  aangevuld: dagTekstSchema.optional(),
  hersteltermijnTotEnMet: dagTekstSchema.optional(),
  termijnGesteld: z.boolean().optional().describe('standaard true; zonder termijn wordt niet opgeschort'),
  kalenderOnvolledig: z.boolean().optional().describe('de uitkomst is voorlopig'),
})
export type Params = z.infer<typeof termijnParamsSchema>
type ParamNaam = keyof Params

export const UITLEG: Record<ParamNaam, string> = {
  dagen: 'een heel getal van 1 tot en met 36525',
  weken: 'een heel getal van 1 tot en met 5218',
  maanden: 'een heel getal van 1 tot en met 1200',
  jaren: 'een heel getal van 1 tot en met 100',
  uren: 'een heel getal van 1 tot en met 876600',
  werkdagen: 'een heel getal van 1 tot en met 2600',
  base: 'de naam van de regel die wordt opgeschort, zoals WMO_BESCHIKKING_2W',
  uitnodiging: 'de dag van het verzoek om aan te vullen, zoals 2026-03-05',
  aangevuld: 'de dag van de aanvulling, zoals 2026-03-10',
  hersteltermijnTotEnMet: 'de laatste dag om aan te vullen, zoals 2026-03-12',
  termijnGesteld: 'true of false',
  kalenderOnvolledig: 'true of false',
}

export type ParamRefusal =
  | Refusal<'PARAM_ONTBREEKT', { readonly regel: Regel; readonly param: string; readonly uitleg: string }>
  | Refusal<'PARAM_ONJUIST', { readonly param: string; readonly waarde: string; readonly uitleg: string }>
  | Refusal<'PARAM_ONBEKEND', { readonly regel: Regel; readonly param: string; readonly bedoeld?: string }>
  | Refusal<'PARAMS_GEEN_OBJECT', never>

export function isRegel(naam: string): naam is Regel {
  return Object.hasOwn(REGELS, naam)
}

/** Reads the parameters of one rule. A name of another rule or a misspelling is refused: it would change the outcome unseen. */
export function leesParams(regel: Regel, gegeven: unknown): Outcome<Params, ParamRefusal> {
  const params = gegeven ?? {}
  if (!isObject(params)) return refuse('PARAMS_GEEN_OBJECT')
  const { nodig, mag }: { nodig: readonly ParamNaam[]; mag: readonly ParamNaam[] } = REGELS[regel]
  const bekend: readonly ParamNaam[] = [...nodig, ...mag, 'kalenderOnvolledig']
  for (const param of Object.keys(params)) {
    if (bekend.some((naam) => naam === param)) continue
    const bedoeld = findNearestWord(param, bekend)
    if (bedoeld !== undefined || Object.hasOwn(UITLEG, param)) {
      return refuse('PARAM_ONBEKEND', { regel, param, ...(bedoeld === undefined ? {} : { bedoeld }) })
    }
  }
  // What is null is not given.
  const gegevens = Object.fromEntries(bekend.map((param) => [param, params[param] ?? undefined]))
  const mist = nodig.find((param) => gegevens[param] === undefined)
  if (mist !== undefined) return refuse('PARAM_ONTBREEKT', { regel, param: mist, uitleg: UITLEG[mist] })
  const fout = bekend.find((param) => !termijnParamsSchema.shape[param].safeParse(gegevens[param]).success)
  return fout === undefined
    ? accept(termijnParamsSchema.parse(gegevens))
    : refuse('PARAM_ONJUIST', { param: fout, waarde: toonWaarde(gegevens[fout]), uitleg: UITLEG[fout] })
}

export function isObject(waarde: unknown): waarde is Readonly<Record<string, unknown>> {
  return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde)
}

/** A value from outside, short enough for a message. */
export function toonWaarde(waarde: unknown): string {
  return kort(JSON.stringify(waarde) ?? 'niets')
}

export function kort(tekst = ''): string {
  return tekst.length > 60 ? `${tekst.slice(0, 57)}...` : tekst
}

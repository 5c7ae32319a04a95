import { z } from 'zod'
import type { Grondslag } from '../../basis/grondslag.ts'
import { accept, type Outcome, type Refusal, refuse } from '../../basis/outcome.ts'
import { KALENDER, type Kalender } from './feestdagen.ts'
import { berekenTermijn, type TermijnRefusal, type TermijnUitkomst } from './termijn.ts'
import { isObject, kort, REGELS, termijnParamsSchema, toonWaarde } from './termijn-vraag.ts'

/** One line of the file. Read line by line, so that one bad line spoils only its own answer. */
const termijnRegelSchema = z.object({
  id: z.union([z.string(), z.number()]),
  rule: z.string(),
  start: z.string(),
  params: z.unknown().optional(),
})

/** What a good file looks like, for the JSON Schema; fields beside these are ignored. */
export const termijnBestandSchema = z.array(
  termijnRegelSchema.extend({
    rule: z.enum(Object.keys(REGELS)),
    start: z.string().describe('een dag (2026-02-20) of een tijdstip met zone (2026-02-20T23:30:00+01:00)'),
    params: termijnParamsSchema.optional(),
  }),
)

export const termijnAntwoordSchema = z.array(
  z.strictObject({
    id: z.union([z.string(), z.number()]),
    einddatum: z.iso.date().optional(),
    eindtijdstip: z.iso.datetime({ offset: true }).optional(),
    alternatief: z.iso.date().optional(),
    zekerheid: z.enum(['vast', 'keuze']).describe("bij een 'fout' altijd keuze: er staat niets vast"),
    voorlopig: z.boolean(),
    stappen: z.array(z.string()),
    grondslag: z.array(
      z.strictObject({
        bron: z.string(),
        versie: z.string(),
        link: z.string(),
        zekerheid: z.enum(['gezien', 'bekend']),
      }),
    ),
    fout: z.string().optional(),
  }),
)
export type TermijnAntwoord = z.infer<typeof termijnAntwoordSchema>[number]

export type TermijnBestandRefusal = Refusal<'GEEN_LIJST', { readonly tekst: string }>

/** Answers a whole file: as many answers as lines, in the same order. Only a file that is no array is refused. */
export function beantwoordTermijnBestand(
  inhoud: unknown,
  kalender: Kalender = KALENDER,
): Outcome<readonly TermijnAntwoord[], TermijnBestandRefusal> {
  if (!Array.isArray(inhoud)) return refuse('GEEN_LIJST', { tekst: GEEN_LIJST })
  return accept(inhoud.map((regel: unknown, i) => beantwoordRegel(regel, i + 1, kalender)))
}

const GEEN_LIJST =
  'Het bestand is geen lijst. Geef een lijst van vragen: [{"id": "1", "rule": "WMO_ONDERZOEK_6W", "start": "2026-02-20"}]'

function beantwoordRegel(regel: unknown, nummer: number, kalender: Kalender): TermijnAntwoord {
  const id = isObject(regel) && isId(regel['id']) ? regel['id'] : `#${nummer}`
  const gelezen = termijnRegelSchema.safeParse(regel)
  if (!gelezen.success) return metFout(id, vormFout(regel, nummer))
  const uitkomst = berekenTermijn(gelezen.data, kalender)
  return uitkomst.ok ? antwoord(id, uitkomst.value) : metFout(id, foutTekst(uitkomst.refusal))
}

function antwoord(id: string | number, uitkomst: TermijnUitkomst): TermijnAntwoord {
  const { einddatum, eindtijdstip, alternatief, zekerheid, voorlopig, stappen, grondslag } = uitkomst
  return {
    id,
    ...(einddatum === undefined ? {} : { einddatum: einddatum.toString() }),
    ...(eindtijdstip === undefined ? {} : { eindtijdstip: eindtijdstip.toString({ timeZoneName: 'never' }) }),
    ...(alternatief === undefined ? {} : { alternatief: alternatief.toString() }),
    zekerheid,
    voorlopig,
    stappen: [...stappen],
    grondslag: grondslag.map(alsBron),
  }
}

function alsBron({ bron, versie, link, zekerheid }: Grondslag): TermijnAntwoord['grondslag'][number] {
  return { bron, versie, link, zekerheid }
}

function metFout(id: string | number, fout: string): TermijnAntwoord {
  return { id, zekerheid: 'keuze', voorlopig: false, stappen: [], grondslag: [], fout }
}

function vormFout(regel: unknown, nummer: number): string {
  if (!isObject(regel)) {
    return `Vraag ${nummer} is geen object maar ${toonWaarde(regel)}. Geef {id, rule, start}.`
  }
  const veld = ['id', 'rule', 'start'].find((naam) => !(naam === 'id' ? isId : isTekst)(regel[naam])) ?? ''
  return regel[veld] === undefined
    ? `Vraag ${nummer} mist '${veld}'. Voeg dat toe.`
    : `'${veld}' van vraag ${nummer} is ${toonWaarde(regel[veld])}. Geef daar tekst.`
}

/** The Dutch sentence for a refusal: what is wrong and what to do. */
function foutTekst(refusal: TermijnRefusal): string {
  switch (refusal.code) {
    case 'ONBEKENDE_REGEL':
      return `De regel '${kort(refusal.data?.regel)}' bestaat niet. ${bedoelt(refusal.data?.bedoeld) ?? `Kies uit: ${Object.keys(REGELS).join(', ')}.`}`
    case 'GEEN_DAG':
      return `'${refusal.data?.veld}' is ${refusal.data?.waarde} en dat is geen bestaande dag of tijdstip met zone. Geef bijvoorbeeld 2026-02-20 of 2026-02-20T10:15:00+01:00.`
    case 'GEEN_TIJDSTIP':
      return `${refusal.data?.regel} telt in uren, en 'start' is alleen een dag (${refusal.data?.waarde}). Geef een tijdstip met zone, zoals 2026-02-20T10:15:00+01:00.`
    case 'JAAR_ONWAARSCHIJNLIJK':
      return `Het jaar van '${refusal.data?.veld}' (${refusal.data?.waarde}) ligt niet tussen 1900 en 2999. Controleer de datum.`
    case 'PARAMS_GEEN_OBJECT':
      return `'params' is geen object. Geef bijvoorbeeld {"dagen": 3}, of laat het weg.`
    case 'PARAM_ONTBREEKT':
      return `${refusal.data?.regel} mist de parameter '${refusal.data?.param}'. Geef ${refusal.data?.uitleg}.`
    case 'PARAM_ONJUIST':
      return `De parameter '${refusal.data?.param}' is ${refusal.data?.waarde}. Geef ${refusal.data?.uitleg}.`
    case 'PARAM_ONBEKEND':
      return `${refusal.data?.regel} kent de parameter '${kort(refusal.data?.param)}' niet. ${bedoelt(refusal.data?.bedoeld) ?? 'Laat die weg.'}`
    case 'REGEL_NIET_OP_TE_SCHORTEN':
      return `De termijn '${kort(refusal.data?.regel)}' in 'base' kan niet worden opgeschort. ${bedoelt(refusal.data?.bedoeld) ?? 'Kies een termijn zoals WMO_BESCHIKKING_2W of AWB_BOB_6W.'}`
    case 'AANVULLING_ONTBREEKT':
      return "Er is geen einde van de opschorting. Geef 'aangevuld' (de dag van de aanvulling), 'hersteltermijnTotEnMet' of 'termijnGesteld': false."
    case 'VOLGORDE_ONMOGELIJK':
      return `'${refusal.data?.daarna}' ligt voor '${refusal.data?.eerst}'. Controleer de datums.`
  }
}

function bedoelt(woord: string | undefined): string | undefined {
  return woord === undefined ? undefined : `Bedoelde u '${woord}'?`
}

function isId(waarde: unknown): waarde is string | number {
  return typeof waarde === 'string' || typeof waarde === 'number'
}

function isTekst(waarde: unknown): boolean {
  return typeof waarde === 'string'
}

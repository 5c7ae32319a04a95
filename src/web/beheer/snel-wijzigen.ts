import { findDag } from '../../basis/dag.ts'
import type { Regeling } from '../../stelsel/regeling/regeling.ts'
import { leesRegeling } from '../../stelsel/regeling/regeling-bestand.ts'
import { getVeldnaam, waardeInWoorden } from '../../stelsel/regeling/veldnamen.ts'
import { type Invulling, vulIn } from '../../stelsel/regeling/vul-in.ts'
import { draaiVoorbeelden } from '../../stelsel/toets/regeling/voorbeelden.ts'
import { type FormFields, type Fout, tekstVan } from '../answer.ts'

/** A number that changes often, as a field of the form: what it is called, what it is now, and where it stands in the rules. */
export type Getalveld = {
  readonly naam: string
  readonly label: string
  readonly nu: string
  readonly soort: 'euro' | 'getal'
  readonly eenheid: string
  readonly pad: Invulling['pad']
}

const GETALLEN: readonly (readonly [
  deel: string,
  veld: string,
  eenheid: string,
  nu: (r: Regeling) => number,
])[] = [
  ['eigenBijdrage', 'centenPerMaand', 'euro', ({ eigenBijdrage }) => eigenBijdrage.centenPerMaand],
  ['overgang', 'dagen', 'dagen', ({ overgang }) => overgang.dagen],
  ['marge', 'percentage', 'procent', ({ marge }) => marge.percentage],
  ['norm', 'afronding', 'minuten', ({ norm }) => norm.afronding],
  ['termijnen', 'reactieVerslagDagen', 'dagen', ({ termijnen }) => termijnen.reactieVerslagDagen],
]

/** The amounts and terms of these rules that change most often. */
export function getalvelden(regeling: Regeling): readonly Getalveld[] {
  return [
    ...GETALLEN.map(([deel, veld, eenheid, nu]): Getalveld => {
      const naam = getVeldnaam(`${deel}.${veld}`)
      return {
        naam: `${deel}-${veld}`,
        label: naam.naam,
        nu: waardeInWoorden(nu(regeling), naam),
        soort: eenheid === 'euro' ? 'euro' : 'getal',
        eenheid,
        pad: [deel, veld],
      }
    }),
    ...regeling.pgb.tarieven.map(
      ({ id, naam, centenPerUur }, i): Getalveld => ({
        naam: `tarief-${id}`,
        label: `Pgb: ${naam}, per uur`,
        nu: waardeInWoorden(centenPerUur, getVeldnaam('pgb.tarieven.centenPerUur')),
        soort: 'euro',
        eenheid: 'euro',
        pad: ['pgb', 'tarieven', i, 'centenPerUur'],
      }),
    ),
  ]
}

/** The days and texts that every change asks for. */
export const TEKSTVELDEN = {
  eersteDag: 'Vanaf welke dag gelden de nieuwe regels?',
  raadTitel: 'Titel van de nieuwe verordening',
  raadDag: 'Dag waarop de raad haar vaststelt',
  motief: 'Waarom veranderen de regels?',
  onderzoek: 'Wat is er onderzocht?',
  onderzoekDoor: 'Wie onderzocht het?',
  onderzoekBron: 'Waar is het te lezen?',
  gevolgUren: 'Wat doet het met de uren van inwoners?',
  gevolgGeld: 'Wat doet het met geld?',
} as const
export type Tekstveld = keyof typeof TEKSTVELDEN

/** What was filled in, as changes of the text; undefined when nothing was. */
export type Ingevuld =
  | { readonly fouten: readonly Fout[] }
  | { readonly invullingen: readonly Invulling[]; readonly herreken: boolean }

/** Reads the fields against the rules that stand in the text. Empty is: this stays. */
export function leesIngevuld(velden: FormFields, regeling: Regeling): Ingevuld | undefined {
  const fouten: Fout[] = []
  const invullingen: Invulling[] = []
  const tekst = (naam: string) => tekstVan(velden, naam)
  for (const { naam, soort, pad } of getalvelden(regeling)) {
    const getypt = tekst(naam)
    if (getypt === '') continue
    const waarde = soort === 'euro' ? centenVan(getypt) : heelGetal(getypt)
    if (waarde === undefined)
      fouten.push({
        veld: naam,
        tekst: soort === 'euro' ? 'Schrijf een bedrag als 21,80' : 'Schrijf een heel getal',
      })
    else invullingen.push({ pad, waarde })
  }
  for (const naam of ['eersteDag', 'raadDag'] as const) {
    if (tekst(naam) !== '' && findDag(tekst(naam)) === undefined)
      fouten.push({ veld: naam, tekst: 'Schrijf een bestaande dag, zoals 2027-01-01' })
  }
  if (tekst('eersteDag') !== '') {
    invullingen.push({ pad: ['geldigVanaf'], waarde: tekst('eersteDag') })
    // Each version has a name of its own; who wants another writes it in the text.
    invullingen.push({ pad: ['id'], waarde: `${regeling.gemeente.id}-${tekst('eersteDag')}` })
  }
  if (tekst('raadTitel') !== '')
    invullingen.push({ pad: ['besluiten', 'verordening', 'titel'], waarde: tekst('raadTitel') })
  if (tekst('raadDag') !== '')
    invullingen.push({ pad: ['besluiten', 'verordening', 'op'], waarde: tekst('raadDag') })
  const wijziging = leesWijziging(tekst, fouten)
  if (wijziging !== undefined) invullingen.push({ pad: ['wijziging'], waarde: wijziging })
  if (fouten.length > 0) return { fouten }
  const herreken = tekst('herreken') === 'ja'
  return invullingen.length === 0 && !herreken ? undefined : { invullingen, herreken }
}

const REDENEN = ['motief', 'gevolgUren', 'gevolgGeld'] as const
const BEWIJS = ['onderzoek', 'onderzoekDoor', 'onderzoekBron'] as const

/** Why, on what evidence and with what effect: a new change has reasons of its own, so those of the last one go. */
function leesWijziging(tekst: (naam: Tekstveld) => string, fouten: Fout[]): unknown {
  const heeft = (naam: Tekstveld) => tekst(naam) !== ''
  if (![...REDENEN, ...BEWIJS].some(heeft)) return undefined
  const nodig = BEWIJS.some(heeft) ? [...REDENEN, ...BEWIJS] : REDENEN
  for (const veld of nodig) {
    if (!heeft(veld)) fouten.push({ veld, tekst: `Vul ook in: ${TEKSTVELDEN[veld].toLowerCase()}` })
  }
  return {
    motief: tekst('motief'),
    ...(heeft('onderzoek')
      ? {
          onderbouwing: {
            onderzoek: tekst('onderzoek'),
            door: tekst('onderzoekDoor'),
            bron: tekst('onderzoekBron'),
          },
        }
      : {}),
    gevolgUren: tekst('gevolgUren'),
    gevolgGeld: tekst('gevolgGeld'),
  }
}

/** The text with what was filled in; with `herreken` each own example gets the outcome of the new rules, for people to look at. */
export function metIngevuld(
  tekst: string,
  { invullingen, herreken }: Extract<Ingevuld, { herreken: boolean }>,
): string {
  const nieuw = vulIn(tekst, invullingen)
  const gelezen = herreken ? leesRegeling(nieuw) : undefined
  if (gelezen?.ok !== true) return nieuw
  const { regeling } = gelezen.value
  const uitkomsten = draaiVoorbeelden(regeling)
  return vulIn(
    nieuw,
    regeling.voorbeelden.flatMap(({ verwacht }, i) =>
      Object.entries(uitkomsten[i]?.uitkomst ?? {}).flatMap(([veld, waarde]): Invulling[] =>
        Object.hasOwn(verwacht, veld) ? [{ pad: ['voorbeelden', i, 'verwacht', veld], waarde }] : [],
      ),
    ),
  )
}

/** `21,80`, `21.80` and `1.512,00`. */
function centenVan(tekst: string): number | undefined {
  const kaal = tekst.replace(/^€\s*/, '')
  if (!/^(\d{1,6}|\d{1,3}(\.\d{3})+)([.,]\d{2})?$/.test(kaal)) return undefined
  const [, heel = '', centen = '00'] = /^(.*?)(?:[.,](\d{2}))?$/.exec(kaal) ?? []
  return Number(heel.replaceAll('.', '')) * 100 + Number(centen)
}

function heelGetal(tekst: string): number | undefined {
  return /^\d{1,4}$/.test(tekst) ? Number(tekst) : undefined
}

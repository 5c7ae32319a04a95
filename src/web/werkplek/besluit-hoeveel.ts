import { z } from 'zod'
import {
  AANTAL_PERIODEN,
  type AantalPeriode,
  EENHEDEN,
  type Eenheid,
  meervoudVan,
} from '../../basis/eenheid.ts'
import { type Omvang, periodeSchema } from '../../basis/fact.ts'
import { inWoorden, minuten } from '../../basis/minuten.ts'
import { findTijd, isInTijd } from '../../basis/omvang.ts'
import type { Voorziening } from '../../stelsel/beschikking/facts.ts'
import { leesTijd } from '../../stelsel/normen/lees-tijd.ts'
import {
  eenhedenVan,
  maatInWoorden,
  SOORTEN,
  type Soort,
  vraagtHoeveelheid,
  zegtHoeveel,
} from '../../stelsel/normen/voorzieningen.ts'

/** Whole minutes, typed as minutes or as `3 uur 20`; never rounded without a word. */
export const tijdSchema = z.string().transform((tekst, context) => {
  if (tekst.trim() === '') return undefined
  const gelezen = leesTijd(/^\d+$/.test(tekst.trim()) ? `${tekst.trim()} minuten` : tekst)
  if (gelezen.ok) return gelezen.value
  context.addIssue({ code: 'custom', message: gelezen.refusal.data?.uitleg ?? 'Schrijf de tijd in minuten.' })
  return z.NEVER
})

const zin = z.string().trim()

/** A whole number, with or without the dots of a thousand. */
const aantalSchema = zin
  .regex(/^(\d{1,6}|\d{1,3}(\.\d{3})+)?$/, 'Schrijf een heel getal. Anderhalf per week is 6 per 4 weken.')
  .transform((tekst) => (tekst === '' ? undefined : Number(tekst.replaceAll('.', ''))))

/** What kind of help, and how much in the measure of that kind. Time and number are both there: which counts follows from the kind. */
export const hoeveelVelden = {
  soort: z.enum(SOORTEN),
  minuten: tijdSchema,
  per: periodeSchema,
  marge: tijdSchema,
  aantal: aantalSchema,
  eenheid: z.union([z.literal(''), z.enum(EENHEDEN)]),
  aantalPer: z.enum(AANTAL_PERIODEN),
  aantalBron: zin,
  aantalReden: zin,
  beschrijving: zin,
}
export type Hoeveel = {
  readonly [Veld in keyof typeof hoeveelVelden]: z.output<(typeof hoeveelVelden)[Veld]>
}

type Fout = { readonly veld: keyof Hoeveel; readonly message: string }

/** What was typed and does not go together. Nothing is left out in silence: who typed it is asked which of the two he means. */
export function hoeveelFouten(velden: Hoeveel): readonly Fout[] {
  return [...tijdFouten(velden), ...aantalFouten(velden), ...beschrijvingFouten(velden)]
}

function tijdFouten({ soort, minuten: tijd, marge, aantal }: Hoeveel): readonly Fout[] {
  const naam = SOORT_NAMEN[soort]
  const past = tijd === undefined || zegtHoeveel({ minuten: Math.max(tijd, 1), per: 'week' }, soort)
  return [
    ...als(!past, 'minuten', `Bij ${naam} hoort geen tijd. Maak dit veld leeg, of kies een andere soort.`),
    ...als(
      past && tijd !== undefined && aantal !== undefined,
      'aantal',
      'Vul tijd in of een aantal, niet allebei.',
    ),
    // The proposal is per year: who turns it into weeks would leave a year's room in one week.
    ...als(
      tijd !== undefined && marge !== undefined && marge > tijd,
      'marge',
      'De ruimte naar boven is groter dan de hulp zelf. Staat de periode goed?',
    ),
    ...als(
      tijd === undefined && aantal !== undefined && marge !== undefined,
      'marge',
      'De ruimte naar boven is in tijd. Maak dit veld leeg, en zet wat nodig is in het aantal zelf.',
    ),
  ]
}

function aantalFouten({ soort, aantal, eenheid, aantalBron, aantalReden }: Hoeveel): readonly Fout[] {
  if (aantal === undefined || soort === 'middel') return []
  const naam = SOORT_NAMEN[soort]
  if (soort === 'woningaanpassing') {
    return [{ veld: 'aantal', message: `Bij ${naam} hoort geen aantal. Schrijf wat er precies komt.` }]
  }
  const mag = eenhedenVan(soort)
  return [
    ...als(eenheid === '', 'eenheid', 'Kies waarin u telt.'),
    ...als(
      eenheid !== '' && !mag.includes(eenheid),
      'eenheid',
      `Bij ${naam} telt u in ${maatInWoorden(soort)}.`,
    ),
    // There is no norm to lean on (norms-notes 8), so the letter must be able to say who named the number and why.
    ...als(aantalBron === '', 'aantalBron', 'Schrijf wie of wat dit aantal noemde. De inwoner leest dit.'),
    ...als(aantalReden === '', 'aantalReden', 'Schrijf waarom dit aantal past. De inwoner leest dit.'),
  ]
}

function beschrijvingFouten({ soort, beschrijving }: Hoeveel): readonly Fout[] {
  return als(
    !vraagtHoeveelheid(soort) && beschrijving === '',
    'beschrijving',
    `Schrijf bij ${SOORT_NAMEN[soort]} wat er precies komt.`,
  )
}

function als(fout: boolean, veld: Fout['veld'], message: string): readonly Fout[] {
  return fout ? [{ veld, message }] : []
}

/** The part of the voorziening that says how much. One aid is one thing: that needs no typing. */
export function hoeveelUit(
  velden: Hoeveel,
): Pick<Voorziening, 'soort' | 'omvang' | 'marge' | 'onderbouwing' | 'beschrijving'> {
  const { soort, marge, per, aantalBron, aantalReden, beschrijving } = velden
  const omvang = omvangUit(velden)
  const geteld = omvang !== undefined && !isInTijd(omvang)
  return {
    soort,
    ...(omvang === undefined ? {} : { omvang }),
    ...(marge === undefined ? {} : { marge: { minuten: marge, per } }),
    ...(geteld && aantalBron !== '' && aantalReden !== ''
      ? { onderbouwing: { bron: aantalBron, reden: aantalReden } }
      : {}),
    ...(beschrijving === '' ? {} : { beschrijving }),
  }
}

function omvangUit({ soort, minuten: tijd, per, aantal, eenheid, aantalPer }: Hoeveel): Omvang | undefined {
  if (tijd !== undefined) return { minuten: tijd, per }
  if (soort === 'middel') return { aantal: aantal ?? 1, eenheid: 'stuk', per: 'totaal' }
  return aantal === undefined || eenheid === '' ? undefined : { aantal, eenheid, per: aantalPer }
}

/** As a consulent would type it, `108 uur`; reading it gives the same minutes. */
export function getypteTijd(aantal: number | undefined): string {
  return aantal === undefined ? '' : inWoorden(minuten(aantal))
}

/** The fields as the draft, or the proposal, has them. */
export function hoeveelGetypt(een: Partial<Voorziening>): Record<keyof Hoeveel, string> {
  const { soort = 'dienst', omvang, marge, onderbouwing, beschrijving = '' } = een
  const tijd = findTijd(omvang)
  const geteld = omvang === undefined || isInTijd(omvang) ? undefined : omvang
  return {
    soort,
    minuten: getypteTijd(tijd?.minuten),
    per: tijd?.per ?? 'week',
    marge: getypteTijd(marge?.minuten),
    aantal: geteld === undefined ? '' : String(geteld.aantal),
    eenheid: geteld?.eenheid ?? enigeEenheid(soort),
    aantalPer: geteld?.per ?? 'week',
    aantalBron: onderbouwing?.bron ?? '',
    aantalReden: onderbouwing?.reden ?? '',
    beschrijving,
  }
}

/** Where a kind is counted in one unit only, there is nothing to choose. */
function enigeEenheid(soort: Soort): Eenheid | '' {
  const [enige, ...andere] = soort === 'dienst' ? [] : eenhedenVan(soort)
  return enige === undefined || andere.length > 0 ? '' : enige
}

const SOORT_NAMEN: Readonly<Record<Soort, string>> = {
  dienst: 'een dienst',
  dagbesteding: 'dagbesteding',
  verblijf: 'kortdurend verblijf',
  vervoer: 'vervoer',
  middel: 'een hulpmiddel',
  woningaanpassing: 'een woningaanpassing',
}

export const SOORT_KEUZES: readonly {
  readonly value: Soort
  readonly label: string
  readonly hint: string
}[] = [
  { value: 'dienst', label: 'Dienst', hint: 'Hulp bij het huishouden of begeleiding. In tijd.' },
  { value: 'dagbesteding', label: 'Dagbesteding', hint: 'In dagdelen van 4 uur.' },
  { value: 'verblijf', label: 'Kortdurend verblijf', hint: 'Logeren. In etmalen.' },
  { value: 'vervoer', label: 'Vervoer', hint: 'In ritten, kilometer of zones.' },
  {
    value: 'middel',
    label: 'Hulpmiddel',
    hint: 'Zoals een scootmobiel of rolstoel. Schrijf wat er precies komt.',
  },
  { value: 'woningaanpassing', label: 'Woningaanpassing', hint: 'Schrijf wat er precies komt.' },
]

export const EENHEID_KEUZES = EENHEDEN.map((value) => ({ value, label: meervoudVan(value) }))

const PERIODE_NAMEN: Readonly<Record<AantalPeriode, string>> = {
  week: 'Per week',
  '4 weken': 'Per 4 weken',
  maand: 'Per maand',
  jaar: 'Per jaar',
  totaal: 'In totaal, voor de hele tijd van het besluit',
}
export const AANTAL_PER_KEUZES = AANTAL_PERIODEN.map((value) => ({ value, label: PERIODE_NAMEN[value] }))

import { type DagTekst, dagVoluit, findDag } from '../../basis/dag.ts'
import { euro } from '../../basis/euro.ts'
import { inWoorden, minuten } from '../../basis/minuten.ts'
import type { Normenkader } from '../normen/normenkader.ts'
import { findGrondslag } from '../wet/artikelen.ts'
import type { Regeling, Vindplaats } from './regeling.ts'

/**
 * Each field of a regeling by its path, lists left out: `pgb.tarieven.centenPerUur`. Where a rule stands is one thing, and so are an
 * own norm set (`verschillen.ts` takes that apart) and a field of free shape.
 */
type Veldpad<T, Pad extends string = ''> = T extends readonly (infer Deel)[]
  ? Veldpad<Deel, Pad>
  : T extends Vindplaats | Normenkader
    ? Pad
    : T extends object
      ? string extends keyof T
        ? Pad
        : {
            [Veld in keyof T & string]: Veldpad<
              NonNullable<T[Veld]>,
              Pad extends '' ? Veld : `${Pad}.${Veld}`
            >
          }[keyof T & string]
      : Pad

/** What a number counts, so that it never stands alone. */
const EENHEDEN = {
  euro,
  dagen: (aantal: number) => `${aantal} ${aantal === 1 ? 'dag' : 'dagen'}`,
  minuten: (aantal: number) => inWoorden(minuten(aantal)),
  procent: (aantal: number) => `${aantal} procent`,
  versie: (nummer: number) => `versie ${nummer}`,
} as const

type Veldnaam = {
  /** In plain Dutch, for who never saw the file. */
  readonly naam: string
  readonly eenheid?: keyof typeof EENHEDEN
  /** What the fixed words of the file mean. */
  readonly woorden?: Readonly<Record<string, string>>
  /** A key of a law or ruling, shown as its source. */
  readonly isGrondslag?: true
}

/** Who took a decision, in a sentence. */
export const ORGAAN = {
  raad: 'de gemeenteraad',
  college: 'het college',
  burgemeester: 'de burgemeester',
} as const
const WAAR = { naam: 'waar de regel staat' }
const PERIODE = { week: 'per week', jaar: 'per jaar' }

/** What people call each field of a regeling. A field that is missing here does not compile, and fails a test. */
export const VELDNAMEN: Readonly<Record<Veldpad<Regeling>, Veldnaam>> = {
  versie: { naam: 'Vorm van het bestand', eenheid: 'versie' },
  id: { naam: 'Korte naam van deze regels' },
  geldigVanaf: { naam: 'Eerste dag van deze regels' },
  'gemeente.id': { naam: 'Korte naam van de gemeente' },
  'gemeente.naam': { naam: 'Naam van de gemeente' },
  'gemeente.afdeling': { naam: 'Afdeling van de gemeente' },
  'gemeente.adresregels': { naam: 'Adres van de gemeente' },
  'gemeente.telefoon': { naam: 'Telefoon van de gemeente' },
  'gemeente.bereikbaar': { naam: 'Wanneer de gemeente bereikbaar is' },
  'besluiten.verordening.titel': { naam: 'Verordening: titel' },
  'besluiten.verordening.orgaan': { naam: 'Verordening: wie besloot', woorden: ORGAAN },
  'besluiten.verordening.op': { naam: 'Verordening: dag van het besluit' },
  'besluiten.verordening.link': { naam: 'Verordening: waar op internet' },
  'besluiten.beleidsregels.titel': { naam: 'Beleidsregels: titel' },
  'besluiten.beleidsregels.orgaan': { naam: 'Beleidsregels: wie besloot', woorden: ORGAAN },
  'besluiten.beleidsregels.op': { naam: 'Beleidsregels: dag van het besluit' },
  'besluiten.beleidsregels.link': { naam: 'Beleidsregels: waar op internet' },
  'besluiten.tarieven.titel': { naam: 'Besluit over tarieven: titel' },
  'besluiten.tarieven.orgaan': { naam: 'Besluit over tarieven: wie besloot', woorden: ORGAAN },
  'besluiten.tarieven.op': { naam: 'Besluit over tarieven: dag van het besluit' },
  'besluiten.tarieven.link': { naam: 'Besluit over tarieven: waar op internet' },
  'besluiten.mandaat.titel': { naam: 'Besluit over mandaat: titel' },
  'besluiten.mandaat.orgaan': { naam: 'Besluit over mandaat: wie besloot', woorden: ORGAAN },
  'besluiten.mandaat.op': { naam: 'Besluit over mandaat: dag van het besluit' },
  'besluiten.mandaat.link': { naam: 'Besluit over mandaat: waar op internet' },
  'bezwaar.adresregels': { naam: 'Adres om bezwaar te maken' },
  'bezwaar.web': { naam: 'Bezwaar maken via internet' },
  'clientondersteuning.organisatie': { naam: 'Cliëntondersteuning: organisatie' },
  'clientondersteuning.telefoon': { naam: 'Cliëntondersteuning: telefoon' },
  'clientondersteuning.uitleg': { naam: 'Cliëntondersteuning: uitleg' },
  'termijnen.bedenktijdDagen': { naam: 'Tijd om na te denken over cliëntondersteuning', eenheid: 'dagen' },
  'termijnen.reactieVerslagDagen': { naam: 'Tijd om op het verslag te reageren', eenheid: 'dagen' },
  // Shorter than the law is an aim; what is promised is the term of the law.
  'termijnen.onderzoekDagen': { naam: 'In hoeveel dagen wij ons onderzoek willen doen', eenheid: 'dagen' },
  'termijnen.besluitDagen': { naam: 'In hoeveel dagen wij willen beslissen', eenheid: 'dagen' },
  'termijnen.vindplaats': { naam: 'Termijnen: waar de regel staat' },
  'norm.kader': { naam: 'Waarmee wij de tijd voor het huishouden uitrekenen' },
  'norm.eigenKader': { naam: 'Eigen norm' },
  'norm.beleid.opruimenEnAfwas': { naam: 'Opruimen en afwassen horen bij het schoonmaken' },
  'norm.beleid.andereActiviteiten': { naam: 'Wij gaan uit van ander werk dan het onderzoek achter de norm' },
  'norm.beleid.andereFrequenties': { naam: 'Het werk gebeurt vaker of minder vaak dan in dat onderzoek' },
  'norm.beleid.minderDanVolledigeOvername': { naam: 'Minder tijd omdat iemand een deel zelf doet' },
  'norm.beleid.zwaarWerkNaar': { naam: 'Waarnaar wij kijken bij zwaar werk' },
  'norm.beleid.teltNiet': { naam: 'Wat niet meetelt voor de tijd' },
  'norm.afronding': { naam: 'Op hoeveel minuten wij naar boven afronden', eenheid: 'minuten' },
  'norm.spreiding': {
    naam: 'Hoe het besluit de tijd noemt',
    woorden: { ...PERIODE, 'zoals berekend': 'zoals de tijd is uitgerekend' },
  },
  'norm.vindplaats': { naam: 'Tijd voor het huishouden: waar de regel staat' },
  'marge.percentage': { naam: 'Hoeveel er bij kan zonder nieuwe aanvraag', eenheid: 'procent' },
  'marge.vindplaats': { naam: 'Wat er bij kan: waar de regel staat' },
  'werkwijze.soort': {
    naam: 'Wat er in het besluit staat',
    woorden: { tijd: 'hoeveel tijd iemand krijgt', resultaat: 'een resultaat, met een plan' },
  },
  'werkwijze.planBijBesluit': { naam: 'Het plan hoort bij het besluit' },
  'werkwijze.planBevat': {
    naam: 'Wat er in het plan staat',
    woorden: { activiteiten: 'wat er gebeurt', frequentie: 'hoe vaak', tijd: 'hoeveel tijd' },
  },
  'werkwijze.vindplaats': { naam: 'Wat er in het besluit staat: waar de regel staat' },
  'producten.id': { naam: 'korte naam' },
  'producten.naam': { naam: 'naam' },
  'producten.eenheid': { naam: 'telt per' },
  'producten.tariefCenten': { naam: 'tarief', eenheid: 'euro' },
  'producten.vindplaats': WAAR,
  'pgb.berekening.tekst': { naam: 'Hoe wij een pgb uitrekenen' },
  'pgb.berekening.vindplaats': { naam: 'Hoe wij een pgb uitrekenen: waar de regel staat' },
  'pgb.tarieven.id': { naam: 'korte naam' },
  'pgb.tarieven.naam': { naam: 'naam' },
  'pgb.tarieven.door': { naam: 'wie de hulp geeft' },
  'pgb.tarieven.centenPerUur': { naam: 'bedrag per uur', eenheid: 'euro' },
  'pgb.tarieven.vindplaats': WAAR,
  'pgb.voorwaarden.tekst': { naam: 'wat er staat' },
  'pgb.voorwaarden.vindplaats': WAAR,
  'eigenBijdrage.centenPerMaand': { naam: 'Eigen bijdrage per maand', eenheid: 'euro' },
  'eigenBijdrage.uitleg': { naam: 'Eigen bijdrage: uitleg' },
  'eigenBijdrage.grondslag': { naam: 'Eigen bijdrage: waarop het rust', isGrondslag: true },
  'eigenBijdrage.vindplaats': { naam: 'Eigen bijdrage: waar de regel staat' },
  'overgang.dagen': { naam: 'Hoe lang iemand zijn oude hulp houdt als hij minder krijgt', eenheid: 'dagen' },
  'overgang.vindplaats': { naam: 'Oude hulp houden: waar de regel staat' },
  'tweedeLezer.bij': {
    naam: 'Wanneer een collega meeleest',
    woorden: {
      afwijzing: 'bij een afwijzing',
      deel: 'als iemand een deel krijgt',
      minder: 'als iemand minder krijgt dan eerst',
      'elk besluit': 'bij elk besluit',
      pgb: 'bij een pgb',
      hardheid: 'als wij van een regel afwijken',
    },
  },
  'tweedeLezer.vindplaats': { naam: 'Collega die meeleest: waar de regel staat' },
  'hardheidsclausule.tekst': { naam: 'Wanneer wij van een regel afwijken' },
  'hardheidsclausule.vindplaats': { naam: 'Afwijken van een regel: waar dat staat' },
  'mandaten.rol': { naam: 'rol' },
  'mandaten.functie': { naam: 'functie' },
  'mandaten.beslissingen': {
    naam: 'mag beslissen over',
    woorden: { toekennen: 'alleen hulp toekennen', alle: 'elk besluit' },
  },
  'criteria.sleutel': { naam: 'korte naam' },
  'criteria.tekst': { naam: 'wat er staat' },
  'criteria.grondslag': { naam: 'waarop het rust', isGrondslag: true },
  'criteria.vindplaats': WAAR,
  'vragen.sleutel': { naam: 'korte naam' },
  'vragen.vraag': { naam: 'wat wij vragen' },
  'vragen.waarom': { naam: 'waarom wij dat vragen' },
  'wijziging.motief': { naam: 'Waarom de regels veranderen' },
  'wijziging.onderbouwing': { naam: 'Waaruit blijkt dat dit kan' },
  'wijziging.onderbouwing.onderzoek': { naam: 'Wat er is onderzocht' },
  'wijziging.onderbouwing.door': { naam: 'Wie het onderzocht' },
  'wijziging.onderbouwing.bron': { naam: 'Waar het te lezen is' },
  'wijziging.gevolgUren': { naam: 'Wat het doet met uren' },
  'wijziging.gevolgGeld': { naam: 'Wat het doet met geld' },
  'wijziging.inspraak.van': { naam: 'Meepraten: eerste dag' },
  'wijziging.inspraak.totEnMet': { naam: 'Meepraten: laatste dag' },
  'wijziging.inspraak.hoe': { naam: 'Meepraten: hoe' },
  'voorbeelden.naam': { naam: 'naam' },
  'voorbeelden.feiten': { naam: 'hoe iemand woont en leeft' },
  'voorbeelden.regels': { naam: 'wat een adviseur vond' },
  'voorbeelden.opgelost': { naam: 'wat al is opgelost' },
  'voorbeelden.pgb': { naam: 'met dit pgb-tarief' },
  'voorbeelden.verwacht.minuten': { naam: 'tijd die eruit komt', eenheid: 'minuten' },
  'voorbeelden.verwacht.per': { naam: 'tijd is', woorden: PERIODE },
  'voorbeelden.verwacht.centenPerJaar': { naam: 'pgb per jaar', eenheid: 'euro' },
  'voorbeelden.verwacht.bijdrageCentenPerMaand': { naam: 'eigen bijdrage per maand', eenheid: 'euro' },
}

/** What one item of a list is called, and which of its texts people know it by. */
export const LIJSTEN: Readonly<Record<string, { readonly een: string; readonly bekendAls: string }>> = {
  producten: { een: 'Hulp', bekendAls: 'naam' },
  'pgb.tarieven': { een: 'Pgb-tarief', bekendAls: 'naam' },
  'pgb.voorwaarden': { een: 'Voorwaarde voor een pgb', bekendAls: 'tekst' },
  mandaten: { een: 'Wie besluit', bekendAls: 'functie' },
  criteria: { een: 'Wie hulp krijgt', bekendAls: 'tekst' },
  vragen: { een: 'Vraag in het gesprek', bekendAls: 'vraag' },
  voorbeelden: { een: 'Voorbeeld', bekendAls: 'naam' },
}

const OP_PAD: ReadonlyMap<string, Veldnaam> = new Map(Object.entries(VELDNAMEN))

/**
 * The name of the field at this path.
 * @throws Error when it has none: a field name of the file must never reach a page
 */
export function getVeldnaam(pad: string): Veldnaam {
  const gevonden = OP_PAD.get(pad)
  if (gevonden === undefined) throw new Error(`field ${pad} of a regeling has no name in Dutch`)
  return gevonden
}

export function isVeld(pad: string): boolean {
  return OP_PAD.has(pad)
}

/** A value as people read it: with its unit, a day in full, fixed words by what they mean. */
export function waardeInWoorden(
  waarde: unknown,
  { eenheid, woorden, isGrondslag }: Partial<Veldnaam>,
): string {
  if (Array.isArray(waarde))
    return waarde.map((deel) => waardeInWoorden(deel, woorden === undefined ? {} : { woorden })).join('; ')
  if (typeof waarde === 'number') return eenheid === undefined ? String(waarde) : EENHEDEN[eenheid](waarde)
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee'
  if (typeof waarde === 'object' && waarde !== null) return vrijeVorm(waarde)
  const tekst = String(waarde)
  if (isGrondslag === true) return findGrondslag(tekst)?.bron ?? tekst
  return woorden?.[tekst] ?? findDagVoluit(tekst) ?? tekst
}

/** A field of free shape, such as the facts of an example: its words as words (`extraLichteWas` → `extra lichte was`). */
function vrijeVorm(waarde: object): string {
  if (isVindplaats(waarde)) return `${waarde.besluit}, artikel ${waarde.artikel}`
  return Object.entries(waarde)
    .map(([veld, deel]: [string, unknown]) => {
      const tekst = waardeInWoorden(deel, {})
      const woorden = veld.replaceAll(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2').toLowerCase()
      return typeof deel === 'object' && deel !== null && !Array.isArray(deel)
        ? `${woorden} (${tekst})`
        : `${woorden}: ${tekst}`
    })
    .join(', ')
}

function isVindplaats(waarde: object): waarde is Vindplaats {
  return 'besluit' in waarde && 'artikel' in waarde && Object.keys(waarde).length === 2
}

function findDagVoluit(tekst: DagTekst): string | undefined {
  const dag = findDag(tekst)
  return dag === undefined ? undefined : dagVoluit(dag)
}

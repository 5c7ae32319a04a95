import { AMSTERDAM, dagVanTijdstip, dagVoluit } from '../../basis/dag.ts'
import type { Dossier } from '../../dossier/dossier.ts'
import type { Notitie } from '../../handeling/gesprek/evolve.ts'
import type { GelezenDossier } from '../dossier-parts.ts'

/** How the inwoner is spoken of: `mevrouw De Vries`. */
export function inwonerNaam({ melding }: Pick<Dossier, 'melding'>): string {
  return melding.inwoner.aanhef ?? melding.inwoner.naam ?? 'de inwoner'
}

export type Spreker = { readonly naam: string; readonly relatie?: string }

/** Everyone who may be at the table besides the consulent, the inwoner first, each once. */
export function sprekersVan({ melding, machtigingen, ondersteuning }: Dossier): readonly Spreker[] {
  const alle: Spreker[] = [
    { naam: inwonerNaam({ melding }) },
    ...melding.betrokkenen.map(({ naam, relatie, rol }) =>
      naam === undefined ? { naam: relatie ?? rol } : { naam, relatie: relatie ?? rol },
    ),
    ...machtigingen.map(({ naam }) => ({ naam, relatie: 'gemachtigd' })),
    ...ondersteuning.ondersteuners.map(({ naam }) => ({ naam, relatie: 'cliëntondersteuner' })),
  ]
  return alle.filter(({ naam }, index) => alle.findIndex((ander) => ander.naam === naam) === index)
}

/** The talk that a note belongs to: the one under way, or the one that is planned. None after the last was closed. */
export function huidigGesprek({ gesprek, afspraken }: Dossier): string | undefined {
  const open = gesprek.gevoerd.findLast((gevoerd) => !gesprek.afgesloten.has(gevoerd.gesprek))
  if (open !== undefined) return open.gesprek
  return afspraken.findLast((afspraak) => !gesprek.afgesloten.has(afspraak.gesprek))?.gesprek
}

/** Id for a talk that was held without an appointment. */
export function nieuwGesprek({ gesprek }: Dossier): string {
  return `gesprek-${gesprek.gevoerd.length + 1}`
}

/** Notes of the list of things not to forget: they have their own place on the page. */
export const NIET_VERGETEN = 'niet-vergeten-'

export type GelezenNotitie = Notitie & { readonly wanneer: string }

/**
 * The notes as the one who looks may see them, each with the moment it was recorded. Someone's own scratch notes are only his:
 * not for the inwoner who reads along, not for a colleague.
 */
export function notitiesVoor(
  zaak: Pick<GelezenDossier, 'opgeslagen'>,
  lezer: string | undefined,
): readonly GelezenNotitie[] {
  return zaak.opgeslagen.flatMap(({ fact, recordedAt }) => {
    if (fact.type !== 'NotitieGemaakt' || fact.notitie.startsWith(NIET_VERGETEN)) return []
    if (fact.aard === 'eigen aantekening' && (lezer === undefined || fact.persoon !== lezer)) return []
    const { type: _, ...notitie } = fact
    return [{ ...notitie, wanneer: tijdstipVoluit(recordedAt) }]
  })
}

/** `20 oktober 2026, 10.15 uur` */
export function tijdstipVoluit(tijdstip: string): string {
  const instant = Temporal.Instant.from(tijdstip)
  const { hour, minute } = instant.toZonedDateTimeISO(AMSTERDAM)
  return `${dagVoluit(dagVanTijdstip(instant))}, ${hour}.${String(minute).padStart(2, '0')} uur`
}

const segmenter = new Intl.Segmenter('nl', { granularity: 'sentence' })

/** The sentences of a note, word for word, so that each can be marked without typing. */
export function zinnenVan(tekst: string): readonly string[] {
  return tekst
    .split(/\n+/)
    .flatMap((regel) => Array.from(segmenter.segment(regel), ({ segment }) => segment.trim()))
    .filter((zin) => zin !== '')
}

/** Subjects of a talk with the words by which people name them. They order the talk and yield no hours. */
const ONDERWERPEN: readonly (readonly [onderwerp: string, woorden: RegExp])[] = [
  ['Huishouden', /stofzuig|schoon|poets|dweil|\bwas\b|strijk|ramen|huishoud|opruim|\bbed\b/i],
  ['Eten en boodschappen', /kook|koken|\beten\b|maaltijd|boodschap/i],
  ['Uzelf verzorgen', /douche|wassen|aankled|verzorg|medicijn/i],
  ['Bewegen en vervoer', /lopen|trap|vervoer|fiets|scootmobiel|\bbus\b|\bauto\b|rolstoel/i],
  ['Wonen', /woning|drempel|badkamer|\bhuis\b|verhui/i],
  ['Mensen om u heen', /dochter|zoon|buur|vriend|familie|partner|\bman\b|vrouw|alleen|eenzaam/i],
  ['Uw dag en meedoen', /\bdag\b|hobby|club|meedoen|buiten|vereniging|kerk|vrijwilliger/i],
  ['Geld en regelen', /\bgeld\b|rekening|post|formulier|administratie|regelen/i],
]

export type Onderwerp = {
  readonly naam: string
  /** The inwoner named it himself, in the melding or his plan. */
  readonly genoemd: boolean
  /** How many passages are marked with it. */
  readonly passages: number
}

/** The subjects in the order of the inwoner: first what he named, as he named it; then what was marked; then the rest. */
export function onderwerpenVan({ melding, plan, gesprek }: Dossier): readonly Onderwerp[] {
  const eigenWoorden = [
    melding.ontvangen?.woorden ?? '',
    ...plan.plannen.flatMap(({ tekst, antwoorden = [] }) => [
      tekst,
      ...antwoorden.map(({ antwoord }) => antwoord),
    ]),
  ].join('\n')
  const plekken = new Map(ONDERWERPEN.map(([naam, woorden]) => [naam, eigenWoorden.search(woorden)]))
  const gemarkeerd = gesprek.passages.flatMap(({ onderwerp }) => (onderwerp === undefined ? [] : [onderwerp]))
  const genoemd = ONDERWERPEN.map(([naam]) => naam)
    .filter((naam) => (plekken.get(naam) ?? -1) >= 0)
    .toSorted((a, b) => (plekken.get(a) ?? 0) - (plekken.get(b) ?? 0))
  const namen = new Set([...genoemd, ...gemarkeerd, ...ONDERWERPEN.map(([naam]) => naam)])
  return [...namen].map((naam) => ({
    naam,
    genoemd: genoemd.includes(naam),
    passages: gemarkeerd.filter((onderwerp) => onderwerp === naam).length,
  }))
}

import type { DagTekst } from '../../basis/dag.ts'
import { type AnyFact, factsOfKinds } from '../../basis/fact.ts'
import { type OmvangVergelijking, vergelijkOmvang } from '../../basis/omvang.ts'
import { type Regeling, vindplaatsTekst } from '../regeling/regeling.ts'
import { type BeschikkingFact, type BesluitInhoud, beschikkingFacts } from './facts.ts'

type Of<Type extends BeschikkingFact['type']> = Omit<Extract<BeschikkingFact, { type: Type }>, 'type'>
export type EerderBesluit = Of<'EerderBesluitBekend'>

export type Lezing = {
  readonly op: DagTekst
  readonly door?: string
  readonly persoon?: string
  readonly reden?: string
}

/** One decision on its way from draft to dispatch. */
export type Besluit = {
  readonly besluit: string
  readonly stand: 'ontwerp' | 'voorgelegd' | 'akkoord' | 'teruggegeven' | 'genomen' | 'bekendgemaakt'
  readonly inhoud: BesluitInhoud
  /** Why a second reader is needed; absent when none is. */
  readonly tweedeLezer?: string
  /** Account of who wrote the draft: the second reader is someone else. */
  readonly opsteller?: string
  readonly lezing?: Lezing
  readonly lezingVervallen?: Lezing
  readonly genomenOp?: DagTekst
  readonly bekendgemaaktOp?: DagTekst
  readonly bezwaarTotEnMet?: DagTekst
  readonly brief?: { readonly sha256: string; readonly titel: string }
}

export type Beschikking = {
  readonly besluiten: readonly Besluit[]
  readonly eerdere: readonly EerderBesluit[]
  readonly berichtenVanAanbieder: readonly Of<'AanbiederSchreef'>[]
}

export function evolveBeschikking(facts: readonly AnyFact[]): Beschikking {
  return factsOfKinds(beschikkingFacts, facts).reduce(apply, {
    besluiten: [],
    eerdere: [],
    berichtenVanAanbieder: [],
  })
}

/** The decision that is being worked on or was taken last. */
export function findLaatsteBesluit({ besluiten }: Beschikking): Besluit | undefined {
  return besluiten.at(-1)
}

function apply(beschikking: Beschikking, fact: BeschikkingFact): Beschikking {
  switch (fact.type) {
    case 'EerderBesluitBekend':
      return { ...beschikking, eerdere: [...beschikking.eerdere, fact] }
    case 'AanbiederSchreef':
      return { ...beschikking, berichtenVanAanbieder: [...beschikking.berichtenVanAanbieder, fact] }
    case 'BesluitOpgesteld': {
      const { type: _, ...inhoud } = fact
      const opsteller = fact.persoon === undefined ? {} : { opsteller: fact.persoon }
      return withBesluit(beschikking, fact.besluit, () => ({
        besluit: fact.besluit,
        stand: 'ontwerp',
        inhoud,
        ...tweedeLezer(inhoud),
        ...opsteller,
      }))
    }
    case 'BesluitVoorgelegd':
      return withBesluit(beschikking, fact.besluit, (b) => b && { ...b, stand: 'voorgelegd' })
    case 'TweedeLezerAkkoord':
      return withBesluit(
        beschikking,
        fact.besluit,
        (b) => b && { ...b, stand: 'akkoord', lezing: lezing(fact) },
      )
    case 'TweedeLezerTeruggegeven':
      return withBesluit(
        beschikking,
        fact.besluit,
        (b) => b && { ...b, stand: 'teruggegeven', lezing: lezing(fact) },
      )
    case 'TweedeLezingVervallen':
      return withBesluit(beschikking, fact.besluit, (b) => b && { ...b, lezingVervallen: lezing(fact) })
    case 'BesluitGenomen': {
      const { type: _, ...inhoud } = fact
      return withBesluit(beschikking, fact.besluit, (b) => ({
        ...b,
        besluit: fact.besluit,
        stand: 'genomen',
        inhoud,
        ...tweedeLezer(inhoud),
        genomenOp: fact.op,
      }))
    }
    case 'BesluitBekendgemaakt':
      return withBesluit(
        beschikking,
        fact.besluit,
        (b) =>
          b && {
            ...b,
            stand: 'bekendgemaakt',
            bekendgemaaktOp: fact.op,
            ...(fact.bezwaarTotEnMet === undefined ? {} : { bezwaarTotEnMet: fact.bezwaarTotEnMet }),
            ...(fact.brief === undefined
              ? {}
              : { brief: { sha256: fact.brief.sha256, titel: fact.brief.titel } }),
          },
      )
    // Told for the toets; where the decision stands does not change by it.
    case 'ToezeggingGedaan':
    case 'RegelToegepast':
    case 'PgbBeoordeeld':
    case 'TerugvorderingBesloten':
    case 'BezwaarBehandeld':
    case 'UitspraakBekend':
    case 'ContractBekend':
      return beschikking
  }
}

function withBesluit(
  beschikking: Beschikking,
  id: string,
  wijzig: (besluit: Besluit | undefined) => Besluit | undefined,
): Beschikking {
  const nieuw = wijzig(beschikking.besluiten.find(({ besluit }) => besluit === id))
  if (nieuw === undefined) return beschikking
  return {
    ...beschikking,
    besluiten: [...beschikking.besluiten.filter(({ besluit }) => besluit !== id), nieuw],
  }
}

function lezing({
  op,
  door,
  persoon,
  reden,
}: {
  op: DagTekst
  door?: string | undefined
  persoon?: string | undefined
  reden?: string
}): Lezing {
  return {
    op,
    ...(door === undefined ? {} : { door }),
    ...(persoon === undefined ? {} : { persoon }),
    ...(reden === undefined ? {} : { reden }),
  }
}

/** The same decision with what these rules ask on top of what was asked before; never less. */
export function metLezerVan(besluit: Besluit, regeling: Regels): Besluit {
  const { lezerVolgensRegels = findLezerVolgensRegels(besluit.inhoud, regeling) } = besluit.inhoud
  return lezerVolgensRegels === undefined
    ? besluit
    : { ...besluit, ...tweedeLezer({ ...besluit.inhoud, lezerVolgensRegels }) }
}

type Regels = Pick<Regeling, 'tweedeLezer' | 'besluiten'>

/** `Volgens artikel 8 van … leest een collega mee bij een pgb.`; undefined when these rules do not ask for it here. */
export function findLezerVolgensRegels(inhoud: BesluitInhoud, regeling: Regels): string | undefined {
  const { bij, vindplaats } = regeling.tweedeLezer
  const soort = bij.find((een) => SPEELT[een](inhoud))
  if (soort === undefined) return undefined
  return `Volgens ${vindplaatsTekst(regeling, vindplaats)} leest een collega mee ${BIJ[soort]}.`
}

type Soort = Regeling['tweedeLezer']['bij'][number]

const SPEELT: Readonly<Record<Soort, (inhoud: BesluitInhoud) => boolean>> = {
  afwijzing: ({ beslissing }) => beslissing === 'afgewezen',
  deel: ({ beslissing }) => beslissing === 'deels toegekend',
  minder: (inhoud) => inhoud.beslissing === 'ingetrokken' || isMinder(inhoud),
  'elk besluit': () => true,
  pgb: ({ voorzieningen }) => voorzieningen.some(({ vorm }) => vorm === 'pgb'),
  hardheid: ({ voorzieningen }) =>
    voorzieningen.some(({ verschil = [] }) => verschil.some(({ soort }) => soort === 'hardheid')),
}

const BIJ: Readonly<Record<Soort, string>> = {
  afwijzing: 'bij een afwijzing',
  deel: 'als iemand een deel krijgt',
  minder: 'als iemand minder krijgt dan eerst',
  'elk besluit': 'bij elk besluit',
  pgb: 'bij een pgb',
  hardheid: 'als van de regels is afgeweken',
}

/**
 * Why a second reader is needed whatever the municipality laid down, or undefined: a refusal or partial refusal, or less than the inwoner
 * had. A local rule may ask for more; it cannot ask for less than this.
 */
function waaromTweedeLezer(inhoud: BesluitInhoud): string | undefined {
  switch (inhoud.beslissing) {
    case 'afgewezen':
      return 'Het besluit wijst de aanvraag af.'
    case 'deels toegekend':
      return 'Het besluit wijst een deel van de aanvraag af.'
    case 'ingetrokken':
      return 'Het besluit trekt hulp in.'
    case 'buiten behandeling':
      return 'Het besluit laat de aanvraag liggen.'
    case 'toegekend':
    case 'gewijzigd':
      return MINDER[vergelijking(inhoud)]
  }
}

type Vergelijking = OmvangVergelijking['uitkomst']

/** What cannot be compared may be less: then someone else looks as well, for who would get less has the most to lose. */
const MINDER: Readonly<Record<Vergelijking, string | undefined>> = {
  minder: 'De inwoner krijgt minder dan eerst.',
  'niet te zien':
    'Of de inwoner minder krijgt dan eerst, is niet te zien: de hulp is anders geteld dan toen.',
  'niet minder': undefined,
}

function isMinder(inhoud: BesluitInhoud): boolean {
  return vergelijking(inhoud) !== 'niet minder'
}

function vergelijking({ eerder, voorzieningen }: BesluitInhoud): Vergelijking {
  if (eerder?.omvang === undefined) return 'niet minder'
  const nu = voorzieningen.flatMap(({ omvang }) => (omvang === undefined ? [] : [omvang]))
  return vergelijkOmvang(nu, eerder.omvang).uitkomst
}

function tweedeLezer(inhoud: BesluitInhoud): Pick<Besluit, 'tweedeLezer'> {
  const redenen = [waaromTweedeLezer(inhoud), inhoud.lezerVolgensRegels].filter(
    (reden) => reden !== undefined,
  )
  return redenen.length === 0 ? {} : { tweedeLezer: redenen.join(' ') }
}

import type { DagTekst } from '../../basis/dag.ts'
import { type AnyFact, type FactOf, factsOfKinds } from '../../basis/fact.ts'
import { gesprekFacts } from '../gesprek/facts.ts'
import { meldingFacts } from '../melding/facts.ts'
import { persoonlijkPlanFacts } from '../persoonlijk-plan/facts.ts'
import { type OnderzoekFact, onderzoekFacts, type Stap } from './facts.ts'

export type Vaststelling = Omit<Extract<OnderzoekFact, { type: 'VaststellingGedaan' }>, 'type'>
export type Punt = Extract<OnderzoekFact, { type: 'PuntBeantwoord' }>['punt']
type Opgeheven = {
  readonly code: string
  readonly reden: string
  readonly op: DagTekst
  readonly door?: string
}

/** Where the onderzoek stands: what was established, on what it may rest, and what was lifted. */
export type Onderzoek = {
  readonly stand: 'geen-melding' | 'loopt' | 'afgerond'
  readonly gesproken: boolean
  readonly vaststellingen: readonly Vaststelling[]
  readonly punten: ReadonlyMap<Punt, { readonly antwoord: string; readonly op: DagTekst }>
  /** What is in the dossier and can carry a vaststelling: ids of notities, passages, documenten, adviezen, het plan. */
  readonly bewijs: ReadonlySet<string>
  readonly opgeheven: readonly Opgeheven[]
  readonly verlengdTotEnMet?: DagTekst
  readonly opAanvraagGewezen: boolean
  readonly pgbUitgelegd: boolean
  readonly afgerondOp?: DagTekst
}

/** The onderzoek rests on what other modules recorded. */
const RUST_OP = { ...onderzoekFacts, ...gesprekFacts, ...meldingFacts, ...persoonlijkPlanFacts }
type OnderzoekInput = FactOf<typeof RUST_OP>

const BEGIN: Onderzoek = {
  stand: 'geen-melding',
  gesproken: false,
  vaststellingen: [],
  punten: new Map(),
  bewijs: new Set(),
  opgeheven: [],
  opAanvraagGewezen: false,
  pgbUitgelegd: false,
}

/** Folds the facts of the onderzoek and of what it rests on. Facts of other kinds leave it as it is. */
export function evolveOnderzoek(facts: readonly AnyFact[]): Onderzoek {
  return factsOfKinds(RUST_OP, facts).reduce(apply, BEGIN)
}

/** The steps that have at least one vaststelling. */
export function gezetteStappen(onderzoek: Onderzoek): ReadonlySet<Stap> {
  return new Set(onderzoek.vaststellingen.map(({ stap }) => stap))
}

function withBewijs(onderzoek: Onderzoek, ...ids: string[]): Onderzoek {
  return { ...onderzoek, bewijs: new Set([...onderzoek.bewijs, ...ids]) }
}

function apply(onderzoek: Onderzoek, fact: OnderzoekInput): Onderzoek {
  switch (fact.type) {
    case 'MeldingOntvangen':
      return withBewijs(
        { ...onderzoek, stand: onderzoek.stand === 'afgerond' ? 'afgerond' : 'loopt' },
        'melding',
      )
    case 'GesprekGevoerd':
      return { ...onderzoek, gesproken: true }
    case 'NotitieGemaakt':
      return withBewijs(onderzoek, fact.notitie)
    case 'PassageGemarkeerd':
      return withBewijs(onderzoek, fact.passage)
    case 'DocumentOntvangen':
      return withBewijs(onderzoek, fact.document)
    case 'AdviesOntvangen':
      return withBewijs(onderzoek, fact.advies)
    case 'PersoonlijkPlanOntvangen':
      return withBewijs(onderzoek, fact.plan ?? 'persoonlijk plan')
    case 'VaststellingGedaan': {
      const { type: _, ...vaststelling } = fact
      const andere = onderzoek.vaststellingen.filter((v) => v.vaststelling !== fact.vaststelling)
      return { ...onderzoek, vaststellingen: [...andere, vaststelling] }
    }
    case 'VaststellingIngetrokken':
      return {
        ...onderzoek,
        vaststellingen: onderzoek.vaststellingen.filter((v) => v.vaststelling !== fact.vaststelling),
      }
    case 'PuntBeantwoord':
      return {
        ...onderzoek,
        punten: new Map([...onderzoek.punten, [fact.punt, { antwoord: fact.antwoord, op: fact.op }]]),
      }
    case 'PgbUitgelegd':
      return { ...onderzoek, pgbUitgelegd: true }
    case 'OnderzoekVerlengd':
      // Only with the inwoner's consent (the Awb has no postponement in the melding phase).
      return fact.instemming ? { ...onderzoek, verlengdTotEnMet: fact.totEnMet } : onderzoek
    case 'InwonerOpAanvraagGewezen':
      return { ...onderzoek, opAanvraagGewezen: true }
    case 'BlokkadeOpgeheven': {
      const { code, reden, op, door } = fact
      const opgeheven = { code, reden, op, ...(door === undefined ? {} : { door }) }
      return { ...onderzoek, opgeheven: [...onderzoek.opgeheven, opgeheven] }
    }
    case 'OnderzoekAfgerond':
      return { ...onderzoek, stand: 'afgerond', afgerondOp: fact.op }
    case 'DossierGeopend':
    case 'GegevensAangevuld':
    case 'BetrokkeneGenoemd':
    case 'OntvangstBevestigd':
    case 'VoorafGetoond':
    case 'BehandelaarAangewezen':
    case 'MeldingNietVoortgezet':
    case 'GesprekAfgesloten':
    case 'AdviesGevraagd':
    case 'IdentiteitVastgesteld':
    case 'PersoonlijkPlanAangeboden':
      return onderzoek
  }
}

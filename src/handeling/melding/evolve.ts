import type { DagTekst } from '../../basis/dag.ts'
import { type AnyFact, factsOfKinds } from '../../basis/fact.ts'
import { type Betrokkene, type InwonerGegevens, type MeldingFact, meldingFacts } from './facts.ts'

type Ontvangen = Pick<
  Extract<MeldingFact, { type: 'MeldingOntvangen' }>,
  'op' | 'kanaal' | 'woorden' | 'door'
> & {
  readonly spoed: boolean
}

/** Where the melding stands, and who it is about. */
export type Melding = {
  readonly stand: 'geen-melding' | 'ontvangen' | 'niet-voortgezet'
  readonly kenmerk?: string
  readonly regeling?: string
  readonly peildatum?: DagTekst
  readonly vraag?: string
  readonly inwoner: InwonerGegevens
  readonly betrokkenen: readonly Betrokkene[]
  readonly ontvangen?: Ontvangen
  readonly bevestigdOp?: DagTekst
  readonly onderzoekUiterlijk?: DagTekst
  readonly behandelaar?: { readonly persoon: string; readonly naam: string; readonly telefoon?: string }
  /** What the inwoner could see beforehand, with the first day on which he could. */
  readonly vooraf: ReadonlyMap<string, DagTekst>
}

const BEGIN: Melding = { stand: 'geen-melding', inwoner: {}, betrokkenen: [], vooraf: new Map() }

/** Folds the facts; later facts add, they never erase what was received. */
export function evolveMelding(facts: readonly AnyFact[]): Melding {
  return factsOfKinds(meldingFacts, facts).reduce(apply, BEGIN)
}

function apply(melding: Melding, fact: MeldingFact): Melding {
  switch (fact.type) {
    case 'DossierGeopend': {
      const { kenmerk, regeling, peildatum, vraag, inwoner, betrokkenen } = fact
      return {
        ...melding,
        ...(kenmerk === undefined ? {} : { kenmerk }),
        ...(regeling === undefined ? {} : { regeling }),
        ...(peildatum === undefined ? {} : { peildatum }),
        ...(vraag === undefined ? {} : { vraag }),
        inwoner,
        betrokkenen,
      }
    }
    case 'GegevensAangevuld':
      return { ...melding, inwoner: { ...melding.inwoner, ...fact.inwoner } }
    case 'BetrokkeneGenoemd':
      return { ...melding, betrokkenen: [...melding.betrokkenen, fact.betrokkene] }
    case 'MeldingOntvangen': {
      // A second melding in the same dossier adds; the clock runs from the first (Wmo 2.3.2(1)).
      if (melding.ontvangen !== undefined) return melding
      const { op, kanaal, woorden, spoed = false, door } = fact
      const ontvangen = { op, kanaal, woorden, spoed, ...(door === undefined ? {} : { door }) }
      return { ...melding, stand: 'ontvangen', ontvangen }
    }
    case 'OntvangstBevestigd':
      return {
        ...melding,
        bevestigdOp: fact.op,
        ...(fact.onderzoekUiterlijk === undefined ? {} : { onderzoekUiterlijk: fact.onderzoekUiterlijk }),
      }
    case 'VoorafGetoond': {
      const vooraf = new Map(melding.vooraf)
      for (const wat of fact.wat) if (!vooraf.has(wat)) vooraf.set(wat, fact.op)
      return { ...melding, vooraf }
    }
    case 'BehandelaarAangewezen':
      return {
        ...melding,
        behandelaar: {
          persoon: fact.behandelaar,
          naam: fact.naam,
          ...(fact.telefoon === undefined ? {} : { telefoon: fact.telefoon }),
        },
      }
    case 'MeldingNietVoortgezet':
      return { ...melding, stand: 'niet-voortgezet' }
  }
}

import type { DagTekst } from '../../basis/dag.ts'
import { type AnyFact, factsOfKinds } from '../../basis/fact.ts'
import { type OndersteunerFact, ondersteunerFacts } from './facts.ts'

export type AanWie = Extract<OndersteunerFact, { type: 'ClientondersteuningAangeboden' }>['aan']
type Antwoord = Extract<OndersteunerFact, { type: 'ClientondersteuningBeantwoord' }>['antwoord']
type Aanbod = { readonly op: DagTekst; readonly bedenktijdTotEnMet?: DagTekst; readonly antwoord?: Antwoord }

/** What was offered to whom, what they answered, and who supports the inwoner now. */
export type Ondersteuning = {
  readonly aanbod: ReadonlyMap<AanWie, Aanbod>
  readonly ondersteuners: readonly {
    readonly persoon: string
    readonly naam: string
    readonly totEnMet?: DagTekst
  }[]
}

export function evolveOndersteuning(facts: readonly AnyFact[]): Ondersteuning {
  return factsOfKinds(ondersteunerFacts, facts).reduce(apply, { aanbod: new Map(), ondersteuners: [] })
}

function apply(ondersteuning: Ondersteuning, fact: OndersteunerFact): Ondersteuning {
  switch (fact.type) {
    case 'ClientondersteuningAangeboden': {
      const eerder = ondersteuning.aanbod.get(fact.aan)
      const bedenktijd =
        fact.bedenktijdTotEnMet === undefined ? {} : { bedenktijdTotEnMet: fact.bedenktijdTotEnMet }
      const aanbod: Aanbod = { ...bedenktijd, ...eerder, op: eerder?.op ?? fact.op }
      return { ...ondersteuning, aanbod: new Map([...ondersteuning.aanbod, [fact.aan, aanbod]]) }
    }
    case 'ClientondersteuningBeantwoord': {
      const aanbod: Aanbod = { op: fact.op, ...ondersteuning.aanbod.get(fact.aan), antwoord: fact.antwoord }
      return { ...ondersteuning, aanbod: new Map([...ondersteuning.aanbod, [fact.aan, aanbod]]) }
    }
    case 'OndersteunerGekoppeld': {
      const nieuw = {
        persoon: fact.ondersteuner,
        naam: fact.naam,
        ...(fact.totEnMet === undefined ? {} : { totEnMet: fact.totEnMet }),
      }
      return { ...ondersteuning, ondersteuners: [...ondersteuning.ondersteuners, nieuw] }
    }
    case 'OndersteunerGestopt':
      return {
        ...ondersteuning,
        ondersteuners: ondersteuning.ondersteuners.filter(({ persoon }) => persoon !== fact.ondersteuner),
      }
  }
}

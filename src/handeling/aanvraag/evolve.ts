import type { DagTekst } from '../../basis/dag.ts'
import { type AnyFact, factsOfKinds } from '../../basis/fact.ts'
import { type AanvraagFact, aanvraagFacts } from './facts.ts'

type Ingediend = Omit<Extract<AanvraagFact, { type: 'AanvraagIngediend' }>, 'type'>

/** A suspension of the two weeks (Awb 4:15). Without `voor`, a stated term, asking does not suspend. */
export type Opschorting = {
  readonly gevraagdOp: DagTekst
  readonly wat: string
  readonly voor?: DagTekst
  readonly aangevuldOp?: DagTekst
}

export type Aanvraag = {
  readonly ingediend?: Ingediend
  readonly opschortingen: readonly Opschorting[]
  readonly uitstelTotEnMet?: DagTekst
}

export function evolveAanvraag(facts: readonly AnyFact[]): Aanvraag {
  return factsOfKinds(aanvraagFacts, facts).reduce<Aanvraag>(apply, { opschortingen: [] })
}

function apply(aanvraag: Aanvraag, fact: AanvraagFact): Aanvraag {
  switch (fact.type) {
    case 'AanvraagIngediend': {
      if (aanvraag.ingediend !== undefined) return aanvraag
      const { type: _, ...ingediend } = fact
      return { ...aanvraag, ingediend }
    }
    case 'AanvullingGevraagd': {
      const nieuw = {
        gevraagdOp: fact.op,
        wat: fact.wat,
        ...(fact.voor === undefined ? {} : { voor: fact.voor }),
      }
      return { ...aanvraag, opschortingen: [...aanvraag.opschortingen, nieuw] }
    }
    case 'AanvullingOntvangen': {
      const open = aanvraag.opschortingen.findIndex(({ aangevuldOp }) => aangevuldOp === undefined)
      const opschortingen = aanvraag.opschortingen.map((opschorting, i) =>
        i === open ? { ...opschorting, aangevuldOp: fact.op } : opschorting,
      )
      return { ...aanvraag, opschortingen }
    }
    case 'UitstelAfgesproken':
      return { ...aanvraag, uitstelTotEnMet: fact.totEnMet }
  }
}

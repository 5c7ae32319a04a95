import { type DagTekst, getDag } from '../basis/dag.ts'
import { type Deed, inOneGo } from '../basis/deed.ts'
import { bevestigOntvangst, neemMeldingAan } from '../handeling/melding/handle.ts'
import { biedOndersteuningAan } from '../handeling/ondersteuner/handle.ts'
import { biedPersoonlijkPlanAan } from '../handeling/persoonlijk-plan/handle.ts'
import type { Regeling } from '../stelsel/regeling/regeling.ts'
import { onderzoekUiterlijk, persoonlijkPlanTotEnMet } from '../stelsel/wet/dossiertermijnen.ts'

export type NeemMeldingAanMetOntvangst = Parameters<typeof neemMeldingAan>[0] & { readonly brief?: string }

type RefusalOf<Make> = Make extends (wens: never) => Deed<infer R> ? R : never
export type OntvangstRefusal =
  | RefusalOf<typeof neemMeldingAan>
  | RefusalOf<typeof biedOndersteuningAan>
  | RefusalOf<typeof biedPersoonlijkPlanAan>

/** The keys of all that is visible to the inwoner from the receipt on: questions, criteria and the norm. */
export function vooraf(regeling: Regeling): readonly string[] {
  return [
    ...regeling.vragen.map(({ sleutel }) => sleutel),
    ...regeling.criteria.map(({ sleutel }) => sleutel),
    `norm:${regeling.norm.kader}`,
  ]
}

/** The last days that the receipt names, from the day of receipt (Wmo 2.3.2(1) and (2)). */
export function ontvangstTermijnen(ontvangenOp: DagTekst) {
  const dag = getDag(ontvangenOp)
  return {
    persoonlijkPlanTotEnMet: persoonlijkPlanTotEnMet(dag).dag.toString(),
    onderzoekUiterlijk: onderzoekUiterlijk(dag).dag.toString(),
  }
}

/**
 * Takes in a melding and answers it at once, in one transaction: the receipt with both dates, the persoonlijk plan, and
 * free cliëntondersteuning for the inwoner and for the mantelzorger who is known (Wmo 2.3.2(1) to (3)).
 */
export function neemMeldingAanMetOntvangst(
  regeling: Regeling,
  wens: NeemMeldingAanMetOntvangst,
): Deed<OntvangstRefusal> {
  const termijnen = ontvangstTermijnen(wens.ontvangenOp)
  const { brief, ...melding } = wens
  const { op, kanaal } = wens
  // The receipt is the municipality's own act, whoever did the melding.
  const wie = { op, door: regeling.gemeente.naam }
  const bedenktijdTotEnMet = getDag(op).add({ days: regeling.termijnen.bedenktijdDagen }).toString()
  const aanWie = wens.betrokkenen.some(({ rol }) => rol === 'mantelzorger')
    ? (['inwoner', 'mantelzorger'] as const)
    : (['inwoner'] as const)
  return inOneGo<OntvangstRefusal>(
    neemMeldingAan(melding),
    bevestigOntvangst({
      ...wie,
      kanaal,
      ...termijnen,
      getoond: vooraf(regeling),
      ...(brief === undefined ? {} : { brief }),
    }),
    biedPersoonlijkPlanAan({ ...wie, totEnMet: termijnen.persoonlijkPlanTotEnMet }),
    ...aanWie.map((aan) => biedOndersteuningAan({ ...wie, aan, kanaal, bedenktijdTotEnMet })),
  )
}

import { type DagTekst, dagenTussen, getDag } from '../basis/dag.ts'
import { type Regeling, vindplaatsTekst } from '../stelsel/regeling/regeling.ts'
import { BESLUIT_DAGEN, ONDERZOEK_DAGEN } from '../stelsel/wet/dossiertermijnen.ts'
import type { Dossier } from './dossier.ts'
import type { Voortgang } from './voortgang.ts'

/** The day by which the municipality itself wants to be ready, and the rule that says so. */
export type Streefdag = { readonly dag: DagTekst; readonly dagen: number; readonly bron: string }

/**
 * The own, shorter term of the municipality beside the term that runs now. It is a promise: the last day of the law stays, and only that day
 * counts for an ingebrekestelling (Awb 4:17). Undefined when the rules promise nothing shorter, or when another day was agreed with the
 * inwoner.
 * @param regelingOp the rules of a day: a case keeps the promise that held when it began
 */
export function streefdagVan(
  { melding, aanvraag, onderzoek }: Pick<Dossier, 'melding' | 'aanvraag' | 'onderzoek'>,
  { aanZet, uiterlijk, termijnen }: Voortgang,
  regelingOp: (dag: DagTekst) => Regeling,
): Streefdag | undefined {
  if (aanZet !== 'gemeente' || uiterlijk === undefined) return undefined
  if (aanvraag.ingediend !== undefined) {
    if (aanvraag.uitstelTotEnMet !== undefined || uiterlijk !== termijnen.beschikkingUiterlijk)
      return undefined
    const { op } = aanvraag.ingediend
    return streefdag(regelingOp(op), 'besluitDagen', { op, uiterlijk, wet: BESLUIT_DAGEN })
  }
  const op = melding.ontvangen?.op
  if (op === undefined || onderzoek.verlengdTotEnMet !== undefined) return undefined
  // An appointment has a day of its own; the promise is about the onderzoek as a whole.
  const einde = termijnen.onderzoekUiterlijk
  return einde === undefined
    ? undefined
    : streefdag(regelingOp(op), 'onderzoekDagen', { op, uiterlijk: einde, wet: ONDERZOEK_DAGEN })
}

function streefdag(
  regeling: Regeling,
  welke: 'onderzoekDagen' | 'besluitDagen',
  { op, uiterlijk, wet }: { readonly op: DagTekst; readonly uiterlijk: DagTekst; readonly wet: number },
): Streefdag | undefined {
  const dagen = regeling.termijnen[welke]
  if (dagen === undefined) return undefined
  // What moved the day of the law (a suspension, a weekend) moves the promise as much.
  const verschoven = dagenTussen(getDag(op), getDag(uiterlijk)) - wet
  const dag = getDag(op)
    .add({ days: dagen + verschoven })
    .toString()
  return dag < uiterlijk
    ? { dag, dagen, bron: vindplaatsTekst(regeling, regeling.termijnen.vindplaats) }
    : undefined
}

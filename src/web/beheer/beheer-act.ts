import type { Deed } from '../../basis/deed.ts'
import { carryOut } from '../../platform/fact-store/carry-out.ts'
import type { RegelbeheerRefusal } from '../../stelsel/regelbeheer/decide.ts'
import { checkRegelbeheerFact, REGELBEHEER_STREAM } from '../../stelsel/regelbeheer/regelingen-bron.ts'
import { type ActResult, klaar, weigering } from '../answer.ts'
import type { DossierParts } from '../dossier-parts.ts'
import type { PersoonActContext } from '../form-act.ts'
import { regelbeheerWeigering } from './weigeringen.ts'

/** Carries out a deed about the rules and answers the form: on to `naar`, or back with the reason. */
export async function voerRegelbeheerUit(
  parts: DossierParts,
  { trx, gemeente, klok, persoon, sleutel, gezienVersie }: PersoonActContext,
  deed: Deed<RegelbeheerRefusal>,
  goed: { readonly naar: string; readonly melding: string },
): Promise<ActResult> {
  const outcome = await carryOut(
    parts.regelbeheer,
    checkRegelbeheerFact,
    trx,
    {
      gemeente,
      stream: REGELBEHEER_STREAM,
      by: persoon.persoon,
      at: klok.nu(),
      key: sleutel,
      ...(gezienVersie === undefined ? {} : { seenVersion: gezienVersie }),
    },
    deed,
  )
  if (!outcome.ok) return weigering(regelbeheerWeigering(outcome.refusal))
  // At once, and not with the next minute: what was withdrawn may have been about to begin.
  await parts.regelingen.ververs(trx)
  return klaar(goed.naar, goed.melding)
}

import type { DagTekst } from '../basis/dag.ts'
import { type Regeling, regelingOp, vindplaatsTekst } from '../stelsel/regeling/regeling.ts'
import type { Gemeenteregels } from '../stelsel/toets/invoer.ts'

/** What the toets holds a decision of this day against; undefined when no rules are known that held then. */
export function gemeenteregelsOp(regelingen: readonly Regeling[], dag: DagTekst): Gemeenteregels | undefined {
  const regeling = regelingOp(regelingen, dag)
  if (regeling === undefined) return undefined
  const { dagen, vindplaats } = regeling.overgang
  return {
    overgang: {
      dagen,
      bron: {
        bron: vindplaatsTekst(regeling, vindplaats),
        versie: regeling.geldigVanaf,
        link: regeling.besluiten[vindplaats.besluit]?.link ?? '',
        zekerheid: 'gezien',
      },
    },
  }
}

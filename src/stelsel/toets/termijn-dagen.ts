import { type DagTekst, getDag } from '../../basis/dag.ts'
import * as wet from '../wet/dossiertermijnen.ts'
import type { Opschorting } from '../wet/opschorting.ts'
import type { Aanloop, AanvraagLoop, Gebeurtenis } from './invoer.ts'

/** Last day of the onderzoek: six weeks after the melding (2.3.2(1)), or later where the inwoner agreed to that. */
export function onderzoekUiterlijk({ verlengd }: Aanloop, melding: Gebeurtenis): DagTekst {
  return laatste(
    wet.onderzoekUiterlijk(getDag(melding.op)).dag.toString(),
    verlengd.filter(({ instemming }) => instemming).map(({ totEnMet }) => totEnMet),
  )
}

/** Last day of the beschikking: two weeks after the aanvraag (2.3.5(2)), moved by suspension and by agreed delay (Awb 4:15). */
export function beschikkingUiterlijk(loop: AanvraagLoop, ingediend: Gebeurtenis): DagTekst {
  const opschortingen = loop.aanvullingGevraagd.map(({ op, voor }): Opschorting => {
    const aangevuld = loop.aangevuld.find((aanvulling) => aanvulling.op >= op)
    return {
      uitnodiging: getDag(op),
      termijnGesteld: voor !== undefined,
      ...(voor === undefined ? {} : { hersteltermijnTotEnMet: getDag(voor) }),
      ...(aangevuld === undefined ? {} : { aangevuld: getDag(aangevuld.op) }),
    }
  })
  return laatste(
    wet.beschikkingUiterlijk(getDag(ingediend.op), opschortingen).dag.toString(),
    loop.uitstel.map(({ totEnMet }) => totEnMet),
  )
}

/** The shortest day that can be read in the seven days for the plan; the term may be longer, never shorter. */
export function planMinstensTot(melding: Gebeurtenis): DagTekst {
  return getDag(melding.op).add({ days: 7 }).toString()
}

/** The bare six weeks of bezwaar, without the lengthening over a weekend: what a letter may say at the least. */
export function bezwaarMinstensTot(bekendgemaakt: Gebeurtenis): DagTekst {
  return getDag(bekendgemaakt.op).add({ weeks: 6 }).toString()
}

function laatste(dag: DagTekst, andere: readonly DagTekst[]): DagTekst {
  return andere.reduce((uiterlijk, ander) => (ander > uiterlijk ? ander : uiterlijk), dag)
}

import { type Deed, deedOn } from '../../basis/deed.ts'
import { evolveOnderzoek } from '../onderzoek/evolve.ts'
import * as decide from './decide.ts'
import { evolveAanvraag } from './evolve.ts'

export const vraagAanvulling = deedOn(evolveAanvraag, decide.vraagAanvulling)
export const neemAanvullingAan = deedOn(evolveAanvraag, decide.neemAanvullingAan)

/** @param onderzoekUiterlijk the last day of the onderzoek, from `stelsel/wet` */
export const dienAanvraagIn =
  (onderzoekUiterlijk: string, wens: decide.DienAanvraagIn): Deed<decide.AanvraagRefusal> =>
  (facts) =>
    decide.dienAanvraagIn(evolveAanvraag(facts), evolveOnderzoek(facts), onderzoekUiterlijk, wens)

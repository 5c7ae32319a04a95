import { type Deed, deedOn } from '../../basis/deed.ts'
import { evolveAanvraag } from '../../handeling/aanvraag/evolve.ts'
import * as decide from './decide.ts'
import { evolveBeschikking } from './evolve.ts'

export const noemEerderBesluit = deedOn(evolveBeschikking, decide.noemEerderBesluit)
export const legBesluitVoor = deedOn(evolveBeschikking, decide.legBesluitVoor)
export const geefAkkoord = deedOn(evolveBeschikking, decide.geefAkkoord)
export const geefBesluitTerug = deedOn(evolveBeschikking, decide.geefBesluitTerug)
export const neemBesluit = deedOn(evolveBeschikking, decide.neemBesluit)
export const maakBesluitBekend = deedOn(evolveBeschikking, decide.maakBesluitBekend)

export const stelBesluitOp =
  (wens: decide.StelBesluitOp): Deed<decide.BeschikkingRefusal> =>
  (facts) =>
    decide.stelBesluitOp(evolveBeschikking(facts), evolveAanvraag(facts), wens)

/** @param beschikkingUiterlijk the last day of the two weeks, from `stelsel/wet` */
export const laatLezingVervallen =
  (
    beschikkingUiterlijk: string,
    wens: decide.Lees & { readonly reden: string },
  ): Deed<decide.BeschikkingRefusal> =>
  (facts) =>
    decide.laatLezingVervallen(evolveBeschikking(facts), beschikkingUiterlijk, wens)

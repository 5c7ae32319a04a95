import { deedOn } from '../../basis/deed.ts'
import * as decide from './decide.ts'
import { evolveRegelbeheer } from './evolve.ts'

export const stelRegelingVoor = deedOn(evolveRegelbeheer, decide.stelRegelingVoor)
export const keurRegelingGoed = deedOn(evolveRegelbeheer, decide.keurRegelingGoed)
export const geefRegelingTerug = deedOn(evolveRegelbeheer, decide.geefRegelingTerug)

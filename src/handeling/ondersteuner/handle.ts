import { deedOn } from '../../basis/deed.ts'
import * as decide from './decide.ts'
import { evolveOndersteuning } from './evolve.ts'

export const biedOndersteuningAan = deedOn(evolveOndersteuning, decide.biedOndersteuningAan)
export const beantwoordAanbod = deedOn(evolveOndersteuning, decide.beantwoordAanbod)
export const koppelOndersteuner = deedOn(evolveOndersteuning, decide.koppelOndersteuner)
export const stopOndersteuner = deedOn(evolveOndersteuning, decide.stopOndersteuner)

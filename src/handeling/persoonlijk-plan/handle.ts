import { deedOn } from '../../basis/deed.ts'
import * as decide from './decide.ts'
import { evolvePersoonlijkPlan } from './evolve.ts'

export const biedPersoonlijkPlanAan = deedOn(evolvePersoonlijkPlan, decide.biedPersoonlijkPlanAan)
export const geefPlanAf = deedOn(evolvePersoonlijkPlan, decide.geefPlanAf)

import { deedOn } from '../../basis/deed.ts'
import * as decide from './decide.ts'
import { evolveVertegenwoordiging } from './evolve.ts'

export const machtig = deedOn(evolveVertegenwoordiging, decide.machtig)
export const trekMachtigingIn = deedOn(evolveVertegenwoordiging, decide.trekMachtigingIn)

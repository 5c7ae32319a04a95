import { deedOn } from '../../basis/deed.ts'
import * as decide from './decide.ts'
import { evolveAfspraken } from './evolve.ts'

export const spreekGesprekAf = deedOn(evolveAfspraken, decide.spreekGesprekAf)
export const zegGesprekAf = deedOn(evolveAfspraken, decide.zegGesprekAf)

import { deedOn } from '../../basis/deed.ts'
import * as decide from './decide.ts'
import { evolveVerslag } from './evolve.ts'

export const stelVerslagOp = deedOn(evolveVerslag, decide.stelVerslagOp)
export const verstrekVerslag = deedOn(evolveVerslag, decide.verstrekVerslag)
export const beantwoordVerslag = deedOn(evolveVerslag, decide.beantwoordVerslag)
export const ondertekenVerslag = deedOn(evolveVerslag, decide.ondertekenVerslag)

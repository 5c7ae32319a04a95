import { deedOn } from '../../basis/deed.ts'
import * as decide from './decide.ts'
import { evolveMelding } from './evolve.ts'

export const neemMeldingAan = deedOn(evolveMelding, decide.neemMeldingAan)
export const wijsBehandelaarAan = deedOn(evolveMelding, decide.wijsBehandelaarAan)
export const noemBetrokkene = deedOn(evolveMelding, decide.noemBetrokkene)
export const bevestigOntvangst = deedOn(evolveMelding, decide.bevestigOntvangst)
export const vulGegevensAan = deedOn(evolveMelding, decide.vulGegevensAan)
export const zetMeldingNietVoort = deedOn(evolveMelding, decide.zetMeldingNietVoort)

import { deedOn } from '../../basis/deed.ts'
import * as decide from './decide.ts'
import { evolveGesprek } from './evolve.ts'

export const voerGesprek = deedOn(evolveGesprek, decide.voerGesprek)
export const noteer = deedOn(evolveGesprek, decide.noteer)
export const markeerPassage = deedOn(evolveGesprek, decide.markeerPassage)
export const sluitGesprekAf = deedOn(evolveGesprek, decide.sluitGesprekAf)
export const neemDocumentAan = deedOn(evolveGesprek, decide.neemDocumentAan)
export const vraagAdvies = deedOn(evolveGesprek, decide.vraagAdvies)
export const neemAdviesAan = deedOn(evolveGesprek, decide.neemAdviesAan)

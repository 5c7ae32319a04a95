import { deedOn } from '../../basis/deed.ts'
import * as decide from './decide.ts'
import { evolveOnderzoek } from './evolve.ts'

export const stelVast = deedOn(evolveOnderzoek, decide.stelVast)
export const trekVaststellingIn = deedOn(evolveOnderzoek, decide.trekVaststellingIn)
export const beantwoordPunt = deedOn(evolveOnderzoek, decide.beantwoordPunt)
export const verlengOnderzoek = deedOn(evolveOnderzoek, decide.verlengOnderzoek)
export const hefBlokkadeOp = deedOn(evolveOnderzoek, decide.hefBlokkadeOp)
export const rondOnderzoekAf = deedOn(evolveOnderzoek, decide.rondOnderzoekAf)
export const wijsOpAanvraag = deedOn(evolveOnderzoek, decide.wijsOpAanvraag)
export const legPgbUit = deedOn(evolveOnderzoek, decide.legPgbUit)

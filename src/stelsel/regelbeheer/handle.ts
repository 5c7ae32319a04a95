import { deedOn } from '../../basis/deed.ts'
import * as decide from './decide.ts'
import { evolveRegelbeheer, type Regelbeheer } from './evolve.ts'
import { kenmerkVan } from './kenmerk.ts'

export const stelRegelingVoor = deedOn(evolveRegelbeheer, decide.stelRegelingVoor)
export const keurRegelingGoed = deedOn(
  evolveRegelbeheer,
  (beheer: Regelbeheer, wens: Omit<decide.KeurGoed, 'kenmerkVan'>) =>
    decide.keurRegelingGoed(beheer, { ...wens, kenmerkVan }),
)
export const stelOpenVoorInspraak = deedOn(evolveRegelbeheer, decide.stelOpenVoorInspraak)
export const geefRegelingTerug = deedOn(evolveRegelbeheer, decide.geefRegelingTerug)
export const trekRegelingIn = deedOn(evolveRegelbeheer, decide.trekRegelingIn)

import { vergelijkOmvang } from '../../basis/omvang.ts'
import type { BeschikkingGegevens } from './beschikking-gegevens.ts'

type Gelezen = Pick<BeschikkingGegevens, 'vorigeHulp' | 'voorzieningen'>

/** Whether the inwoner gets less than before. Then the letter says so first: in its title and on top. */
export function isMinderDanEerst(gegevens: Gelezen): boolean {
  return vergelijking(gegevens) === 'minder'
}

/** Counted otherwise than before, so that nobody can say whether it is less. Then the letter must not say that it is not. */
export function isAndersGeteld(gegevens: Gelezen): boolean {
  return vergelijking(gegevens) === 'niet te zien'
}

function vergelijking({ vorigeHulp, voorzieningen }: Gelezen) {
  if (vorigeHulp === undefined) return undefined
  const nu = voorzieningen.flatMap(({ omvang }) => (omvang === undefined ? [] : [omvang]))
  return vergelijkOmvang(nu, vorigeHulp.omvang).uitkomst
}

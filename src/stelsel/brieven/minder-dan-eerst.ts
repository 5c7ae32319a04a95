import { som } from '../../basis/minuten.ts'
import type { BeschikkingGegevens } from './beschikking-gegevens.ts'
import { minutenPerJaar } from './omvang.ts'

/** Whether the inwoner gets less time than before. Then the letter says so first: in its title and on top. */
export function isMinderDanEerst({
  vorigeHulp,
  voorzieningen,
}: Pick<BeschikkingGegevens, 'vorigeHulp' | 'voorzieningen'>): boolean {
  if (vorigeHulp === undefined) return false
  const nu = som(
    voorzieningen.flatMap(({ omvang }) => (omvang === undefined ? [] : [minutenPerJaar(omvang)])),
  )
  return nu < minutenPerJaar(vorigeHulp.omvang)
}

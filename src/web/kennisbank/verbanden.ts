import { KADERS } from '../../stelsel/normen/kaders.ts'
import type { Normenkader } from '../../stelsel/normen/normenkader.ts'
import type { Check } from '../../stelsel/toets/check.ts'
import { CHECKS } from '../../stelsel/toets/checks.ts'
import { EISEN, VERDRAG } from '../../stelsel/wet/eisen.ts'

/** The sources of a check: its own first, then those on which a finding in one of its examples rests. */
export function bronnenVan(check: Check): readonly string[] {
  return BRONNEN.get(check.code) ?? check.grondslag
}

const BRONNEN: ReadonlyMap<string, readonly string[]> = new Map(
  CHECKS.map((check) => [
    check.code,
    [
      ...new Set<string>([
        ...check.grondslag,
        ...check.voorbeelden.flatMap(({ invoer }) =>
          check.check(invoer).gebreken.flatMap(({ grondslag = [] }) => grondslag),
        ),
      ]),
    ],
  ]),
)

/** The checks that rest on a source. */
export function toetspuntenOp(sleutel: string): readonly Check[] {
  return CHECKS.filter((check) => bronnenVan(check).includes(sleutel))
}

export type EisOpBron = { readonly id: string; readonly fase: string; readonly zin: string }

/** The requirements that name a source; of the treaty those in which the article shows. */
export function eisenOp(sleutel: string): readonly EisOpBron[] {
  const viaVerdrag = VERDRAG.flatMap(({ artikel, eisen }) => (artikel === sleutel ? eisen : []))
  return Object.entries(EISEN).flatMap(([fase, eisen]) =>
    Object.entries(eisen).flatMap(([id, { zin, grondslag }]) =>
      new Set<string>(grondslag).has(sleutel) || viaVerdrag.includes(id) ? [{ id, fase, zin }] : [],
    ),
  )
}

/** The norm sets about which a ruling spoke, for or against, or that warn with it. */
export function normenBij(ecli: string): readonly Normenkader[] {
  return KADERS.filter(({ getoetst, verworpen = [], aannames = [] }) =>
    [...getoetst, ...verworpen, ...aannames].some((genoemd) => genoemd.ecli === ecli),
  )
}

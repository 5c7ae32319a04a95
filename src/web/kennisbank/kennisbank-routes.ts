import type { DossierParts } from '../dossier-parts.ts'
import type { Route } from '../route.ts'
import { bronPage } from './bron-page.tsx'
import { normPage } from './norm-page.tsx'
import { toetsPage } from './toets-page.tsx'
import { kennisbankPage } from './zoek-page.tsx'

/** Every page of the Kennisbank; all are public. */
export function kennisbankRoutes(parts: DossierParts): readonly Route[] {
  return [kennisbankPage, bronPage, normPage, toetsPage].map((maak) => maak(parts))
}

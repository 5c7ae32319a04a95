import type { DossierParts } from '../dossier-parts.ts'
import type { Route } from '../route.ts'
import { intrekkenPage } from './intrekken-page.tsx'
import { nieuwPage } from './nieuw-page.tsx'
import { overzichtPage } from './overzicht-page.tsx'
import { voorstelPage } from './voorstel-page.tsx'

/** The pages of who looks after the rules. */
export function beheerRoutes(parts: DossierParts): readonly Route[] {
  return [overzichtPage(parts), nieuwPage(parts), voorstelPage(parts), intrekkenPage(parts)]
}

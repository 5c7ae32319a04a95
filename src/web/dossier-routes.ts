import type { DossierParts } from './dossier-parts.ts'
import type { Route } from './route.ts'
import { werkvoorraadPage } from './werkplek/werkvoorraad-page.tsx'

/** Every page and file about dossiers. A page that is not here does not exist. */
export function dossierRoutes(_parts: DossierParts): readonly Route[] {
  return [werkvoorraadPage]
}

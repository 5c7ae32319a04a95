import type { DossierParts } from './dossier-parts.ts'
import type { Route } from './route.ts'
import { afspraakPage } from './werkplek/afspraak-page.tsx'
import { vandaagPage } from './werkplek/vandaag-page.tsx'
import { werkvoorraadPage } from './werkplek/werkvoorraad-page.tsx'
import { zaakPage } from './werkplek/zaak-page.tsx'

/** Every page and file about dossiers. A page that is not here does not exist. */
export function dossierRoutes(parts: DossierParts): readonly Route[] {
  return [vandaagPage(parts), werkvoorraadPage, zaakPage(parts), afspraakPage(parts)]
}

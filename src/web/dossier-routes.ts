import { findAreaFaults } from './areas.ts'
import { beheerRoutes } from './beheer/beheer-routes.ts'
import { gemeenteregelsPage } from './beheer/gemeenteregels-page.tsx'
import { inspraakPage } from './beheer/inspraak-page.tsx'
import { regelversiePage } from './beheer/regelversie-page.tsx'
import type { DossierParts } from './dossier-parts.ts'
import { inwonerRoutes } from './inwoner/inwoner-routes.ts'
import { notitiesIslandFile } from './island/island-files.ts'
import { kennisbankRoutes } from './kennisbank/kennisbank-routes.ts'
import type { Route } from './route.ts'
import { startPage } from './start-page.tsx'
import { afspraakPage } from './werkplek/afspraak-page.tsx'
import { besluitPage } from './werkplek/besluit-page.tsx'
import { briefPdfFile, brievenPage } from './werkplek/brief-page.tsx'
import { gegevensPage } from './werkplek/gegevens-page.tsx'
import { gesprekAfsluitenPage } from './werkplek/gesprek-afsluiten-page.tsx'
import { gesprekMarkerenPage } from './werkplek/gesprek-markeren-page.tsx'
import { gesprekMeelezenPage } from './werkplek/gesprek-meelezen-page.tsx'
import { gesprekPage } from './werkplek/gesprek-page.tsx'
import { stukkenPage } from './werkplek/gesprek-stukken-page.tsx'
import { meldingInvoerPage } from './werkplek/melding-page.tsx'
import { namensPage } from './werkplek/namens-page.tsx'
import { onderzoekPage } from './werkplek/onderzoek-page.tsx'
import { termijnenPage } from './werkplek/termijnen-page.tsx'
import { bevrorenPage, tijdlijnPage } from './werkplek/tijdlijn-page.tsx'
import { vandaagPage } from './werkplek/vandaag-page.tsx'
import { verslagPage } from './werkplek/verslag-page.tsx'
import { watAlsPage } from './werkplek/wat-als-page.tsx'
import { weekZesPage } from './werkplek/week-zes-page.tsx'
import { werkvoorraadPage } from './werkplek/werkvoorraad-page.tsx'
import { zaakPage } from './werkplek/zaak-page.tsx'

/**
 * Every page and file of a gemeente with dossiers, its start page too. A page that is not here does not exist.
 * @throws Error when a page lets in someone who has no business in its part of the site
 */
export function dossierRoutes(parts: DossierParts): readonly Route[] {
  const routes = [
    startPage(parts),
    ...inwonerRoutes(parts),
    gemeenteregelsPage(parts),
    regelversiePage(parts),
    inspraakPage(parts),
    ...beheerRoutes(parts),
    ...kennisbankRoutes(parts),
    vandaagPage(parts),
    werkvoorraadPage(parts),
    meldingInvoerPage(parts),
    zaakPage(parts),
    gegevensPage(parts),
    namensPage(parts),
    weekZesPage(parts),
    termijnenPage(parts),
    afspraakPage(parts),
    verslagPage(parts),
    besluitPage(parts),
    brievenPage(parts),
    briefPdfFile,
    tijdlijnPage(parts),
    bevrorenPage(parts),
    gesprekPage(parts),
    gesprekMarkerenPage(parts),
    gesprekMeelezenPage(parts),
    gesprekAfsluitenPage(parts),
    stukkenPage(parts),
    onderzoekPage(parts),
    watAlsPage(parts),
    notitiesIslandFile,
  ]
  const faults = findAreaFaults(routes)
  if (faults.length > 0) throw new Error(`pages that let in too many:\n${faults.join('\n')}`)
  return routes
}

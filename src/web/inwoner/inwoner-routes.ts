import type { DossierParts } from '../dossier-parts.ts'
import type { Route } from '../route.ts'
import { aanvraagPage } from './aanvraag-page.tsx'
import { mijnAfspraakPage } from './afspraak-page.tsx'
import { besluitPage } from './besluit-page.tsx'
import { briefPage, briefPdf } from './brief-page.tsx'
import { meekijkenPage } from './meekijken-page.tsx'
import { meldingKlaarPage } from './melding-klaar-page.tsx'
import { meldingPage } from './melding-page.tsx'
import { mijnBeginPage } from './mijn-lijst-page.tsx'
import { mijnPage } from './mijn-page.tsx'
import { nietTevredenPage } from './niet-tevreden-page.tsx'
import { planPage } from './plan-page.tsx'
import { mijnVerslagPage } from './verslag-page.tsx'
import { voorafPage } from './vooraf-page.tsx'
import { voorbereidenPage } from './voorbereiden-page.tsx'

/** Every page of the inwoner and of who has no account. */
export function inwonerRoutes(parts: DossierParts): readonly Route[] {
  return [
    meldingPage,
    meldingKlaarPage,
    voorafPage,
    mijnBeginPage,
    mijnPage,
    voorbereidenPage,
    planPage,
    mijnAfspraakPage,
    mijnVerslagPage,
    aanvraagPage,
    besluitPage,
    briefPage,
    briefPdf,
    meekijkenPage,
    nietTevredenPage,
  ].map((maak) => maak(parts))
}

import type { startDossierSite } from '../pages/dossier-site.ts'
import type { SitePage } from './site-page.ts'

export type Site = Awaited<ReturnType<typeof startDossierSite>>

/** Everyone in the story, each with a browser of his own, and the day it is for all of them. */
export type Verhaal = {
  readonly site: Site
  readonly javaScript: boolean
  readonly anna: SitePage
  readonly bakker: SitePage
  readonly jansen: SitePage
  dossier: string
}

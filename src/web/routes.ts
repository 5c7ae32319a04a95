import type { Route } from './route.ts'
import { startPage } from './start-page.tsx'

/** What a site has without dossiers: only the start page. */
export const routes: readonly Route[] = [startPage()]

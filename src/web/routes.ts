import type { Route } from './route.ts'
import { startPage } from './start-page.tsx'

/** Every page and file of the site. A page that is not here does not exist. */
export const routes: readonly Route[] = [startPage]

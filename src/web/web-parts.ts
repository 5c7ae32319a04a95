import type { Relations } from '../platform/access/relations.ts'
import type { Klok } from '../platform/clock/clock.ts'
import type { Database } from '../platform/database/database.ts'
import type { DevelopmentProvider } from '../platform/identity/development-provider.ts'
import type { OidcLogin } from '../platform/identity/oidc-login.ts'
import type { Persoon } from '../platform/identity/persoon.ts'
import type { Log } from '../platform/log/log.ts'
import type { Styles } from './theme/styles.ts'
import type { Site } from './ui/pagina.tsx'

/** Someone whom the development provider lets you be. */
export type DemoPersoon = {
  readonly persoon: string
  readonly naam: string
  /** What he is here, in words: `inwoner`, `dochter met machtiging`. */
  readonly rol: string
  /** One sentence about who it is and what there is to see. */
  readonly uitleg: string
}

/** What `main` hands to the pages. */
export type WebParts = {
  readonly database: Database
  readonly gemeente: string
  readonly klok: Klok
  readonly log: Log
  /** Signs what travels through browsers. */
  readonly secret: string
  /** Our own address, such as `https://wmo.voorbeeldstad.example`. */
  readonly origin: string
  readonly relations: Relations
  readonly login: OidcLogin
  readonly development?: DevelopmentProvider
  readonly findPersons: () => Promise<readonly DemoPersoon[]>
  /** First page after logging in. */
  readonly homeOf: (persoon: Persoon) => string
  readonly styles: Styles
  /** What every page of this municipality shares. */
  readonly site: Site
}

import type { Klok } from '../platform/clock/clock.ts'
import type { Trx } from '../platform/database/database.ts'

/** What load and act get: all inside one transaction, in which access was checked and the look was written. */
export type RequestContext = {
  readonly trx: Trx
  readonly gemeente: string
  readonly klok: Klok
  /** Id of the request, also in the log. */
  readonly verzoek: string
}

import type { Deed } from '../basis/deed.ts'
import type * as aanvraag from '../handeling/aanvraag/handle.ts'
import type * as afspraken from '../handeling/afspraken/handle.ts'
import type * as gesprek from '../handeling/gesprek/handle.ts'
import type * as melding from '../handeling/melding/handle.ts'
import type * as ondersteuner from '../handeling/ondersteuner/handle.ts'
import type * as onderzoek from '../handeling/onderzoek/handle.ts'
import type * as plan from '../handeling/persoonlijk-plan/handle.ts'
import type * as verslag from '../handeling/verslag/handle.ts'
import type * as vertegenwoordiging from '../handeling/vertegenwoordiging/handle.ts'
import type * as beschikking from '../stelsel/beschikking/handle.ts'

type Handles = typeof aanvraag &
  typeof afspraken &
  typeof gesprek &
  typeof melding &
  typeof onderzoek &
  typeof ondersteuner &
  typeof plan &
  typeof verslag &
  typeof vertegenwoordiging &
  typeof beschikking

type RefusalOf<Make> = Make extends (...wens: never[]) => Deed<infer R> ? R : never

/** Every way in which a deed on a dossier can be refused. Each has a Dutch sentence, or the pages do not compile. */
export type DossierRefusal = RefusalOf<Handles[keyof Handles]>

import type { Vaststelling } from '../../handeling/onderzoek/evolve.ts'
import type { Stap } from '../../handeling/onderzoek/facts.ts'
import type { Regeling } from '../../stelsel/regeling/regeling.ts'
import type { GelezenDossier } from '../dossier-parts.ts'
import type { PageContext } from '../route.ts'
import type { BronKeuze } from './onderzoek-bronnen.ts'

/** What the form of a step and its parts are made from. */
export type FormulierProps = {
  readonly zaak: GelezenDossier
  readonly page: PageContext
  readonly regeling: Regeling
  readonly stap: Stap
  /** The vaststelling that is changed; without it a new one is made. */
  readonly eerder?: Vaststelling | undefined
  readonly keuzes: readonly BronKeuze[]
}

import type { AnyFact } from '../basis/fact.ts'
import { type Aanvraag, evolveAanvraag } from '../handeling/aanvraag/evolve.ts'
import { type Afspraak, evolveAfspraken } from '../handeling/afspraken/evolve.ts'
import { evolveGesprek, type Gesprek } from '../handeling/gesprek/evolve.ts'
import { evolveMelding, type Melding } from '../handeling/melding/evolve.ts'
import { evolveOndersteuning, type Ondersteuning } from '../handeling/ondersteuner/evolve.ts'
import { evolveOnderzoek, type Onderzoek } from '../handeling/onderzoek/evolve.ts'
import { evolvePersoonlijkPlan, type PersoonlijkPlan } from '../handeling/persoonlijk-plan/evolve.ts'
import { evolveVerslag, type VerslagVersie } from '../handeling/verslag/evolve.ts'
import { evolveVertegenwoordiging, type Machtiging } from '../handeling/vertegenwoordiging/evolve.ts'
import { type Beschikking, evolveBeschikking } from '../stelsel/beschikking/evolve.ts'

/** Where the whole dossier stands: each module's own view on the same facts. */
export type Dossier = {
  readonly melding: Melding
  readonly machtigingen: readonly Machtiging[]
  readonly ondersteuning: Ondersteuning
  readonly plan: PersoonlijkPlan
  readonly afspraken: readonly Afspraak[]
  readonly gesprek: Gesprek
  readonly onderzoek: Onderzoek
  readonly verslag: readonly VerslagVersie[]
  readonly aanvraag: Aanvraag
  readonly beschikking: Beschikking
}

export function dossierVan(facts: readonly AnyFact[]): Dossier {
  return {
    melding: evolveMelding(facts),
    machtigingen: evolveVertegenwoordiging(facts),
    ondersteuning: evolveOndersteuning(facts),
    plan: evolvePersoonlijkPlan(facts),
    afspraken: evolveAfspraken(facts),
    gesprek: evolveGesprek(facts),
    onderzoek: evolveOnderzoek(facts),
    verslag: evolveVerslag(facts),
    aanvraag: evolveAanvraag(facts),
    beschikking: evolveBeschikking(facts),
  }
}

import { z } from 'zod'
import { type FactOf, factKind, tekstSchema } from '../basis/fact.ts'
import { aanvraagFacts } from '../handeling/aanvraag/facts.ts'
import { afsprakenFacts } from '../handeling/afspraken/facts.ts'
import { gesprekFacts } from '../handeling/gesprek/facts.ts'
import { meldingFacts } from '../handeling/melding/facts.ts'
import { ondersteunerFacts } from '../handeling/ondersteuner/facts.ts'
import { onderzoekFacts } from '../handeling/onderzoek/facts.ts'
import { persoonlijkPlanFacts } from '../handeling/persoonlijk-plan/facts.ts'
import { verslagFacts } from '../handeling/verslag/facts.ts'
import { vertegenwoordigingFacts } from '../handeling/vertegenwoordiging/facts.ts'
import { beschikkingFacts } from '../stelsel/beschikking/facts.ts'

/** What no module owns: text from elsewhere that has no kind of fact of its own. Nothing that came in is dropped. */
const overgenomenFacts = {
  Overgenomen: factKind(
    'Tekst of gegevens uit een ander systeem waarvoor geen eigen soort feit bestaat.',
    { op: '2026-10-05', tekst: 'Notitie uit het oude systeem.', uit: 'oud zaaksysteem' },
    { tekst: tekstSchema, uit: z.string().optional(), melding: z.string().optional() },
  ),
}

/** Every kind of fact of a dossier, by name. The dossierbestand knows exactly these as `soort`. */
export const dossierFacts = {
  ...meldingFacts,
  ...vertegenwoordigingFacts,
  ...ondersteunerFacts,
  ...persoonlijkPlanFacts,
  ...afsprakenFacts,
  ...gesprekFacts,
  ...onderzoekFacts,
  ...verslagFacts,
  ...aanvraagFacts,
  ...beschikkingFacts,
  ...overgenomenFacts,
}
export type DossierFact = FactOf<typeof dossierFacts>
export type DossierFactType = DossierFact['type']

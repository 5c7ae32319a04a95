import type { Voorbeeld } from './check.ts'
import type { Advies } from './invoer.ts'
import { deelsVerteld, dossier, stappenMet, stappenMetOplossing } from './voorbeeld-dossier.ts'

// More examples of the checks of step 2: the edges of each rule.

export function summierGemaakt(advies: Advies): Advies {
  return advies.ontvangen === undefined
    ? advies
    : { ...advies, ontvangen: { ...advies.ontvangen, summier: true } }
}

export const GRENS_PROBLEMEN_NIET_IN_KAART: readonly Voorbeeld[] = [
  {
    naam: 'stap 2 rust alleen op een advies van drie regels (RBAMS:2017:4982)',
    invoer: dossier({ adviezen: dossier().adviezen.map(summierGemaakt) }),
    verwacht: 'aandacht',
  },
  {
    naam: 'een summier advies, en in stap 2 ook wat bij haar thuis is gezien',
    invoer: dossier({
      adviezen: dossier().adviezen.map(summierGemaakt),
      vaststellingen: stappenMet(2, {
        bronnen: [
          { soort: 'advies', verwijzing: 'a1' },
          { soort: 'passage', verwijzing: 'p1' },
        ],
      }),
    }),
    verwacht: 'goed',
  },
  {
    naam: 'een summier advies naast het advies waarop stap 2 rust',
    invoer: dossier({
      adviezen: dossier().adviezen.flatMap((advies) => [advies, { ...summierGemaakt(advies), id: 'a2' }]),
    }),
    verwacht: 'goed',
  },
  {
    naam: 'een summier advies, maar nog niets besloten',
    invoer: dossier({ adviezen: dossier().adviezen.map(summierGemaakt), besluit: undefined }),
    verwacht: 'goed',
  },
]

export const GRENS_AFBAKENING_ANDERE_WET_ONJUIST: readonly Voorbeeld[] = [
  {
    naam: 'voor de schoonmaak verwezen naar de bijzondere bijstand (CRVB:2016:1402)',
    invoer: dossier({
      vaststellingen: stappenMetOplossing({ categorie: 'andere wet', door: 'Participatiewet' }),
    }),
    verwacht: 'aandacht',
  },
  {
    naam: 'de Wlz zou het geven, zonder dat er staat waarom',
    invoer: dossier({ vaststellingen: stappenMetOplossing({ categorie: 'andere wet', door: 'Wlz' }) }),
    verwacht: 'aandacht',
  },
  {
    naam: 'hetzelfde, in een dossier dat een deel vertelt',
    invoer: deelsVerteld({
      vaststellingen: stappenMetOplossing({ categorie: 'andere wet', door: 'Wlz' }),
      besluit: dossier().besluit,
    }),
    verwacht: 'goed',
  },
  {
    naam: 'hetzelfde, voordat is besloten',
    invoer: dossier({
      vaststellingen: stappenMetOplossing({ categorie: 'andere wet', door: 'Wlz' }),
      besluit: undefined,
    }),
    verwacht: 'goed',
  },
  {
    naam: 'de hulp van de Wlz is te krijgen',
    invoer: dossier({
      vaststellingen: stappenMetOplossing({ categorie: 'andere wet', door: 'Wlz', beschikbaar: true }),
    }),
    verwacht: 'goed',
  },
  {
    naam: 'de hulp van de zorgverzekeraar is er niet',
    invoer: dossier({
      vaststellingen: stappenMetOplossing({ categorie: 'andere wet', door: 'Zvw', beschikbaar: false }),
    }),
    verwacht: 'blokkerend',
  },
]

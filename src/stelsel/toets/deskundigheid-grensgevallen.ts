import type { Voorbeeld } from './check.ts'
import type { Advies } from './invoer.ts'
import { besluitMet, deelsVerteld, dossier } from './voorbeeld-dossier.ts'

// More examples of expertise: the edges of each rule.

export const ADVIES: Advies = dossier().adviezen[0] ?? { id: 'a1', plaats: 'advies' }

export const ONTVANGEN = ADVIES.ontvangen ?? { op: '2026-10-26', conclusie: '' }

export const GRENS_GEEN_MEDISCH_ADVIES: readonly Voorbeeld[] = [
  ...(
    [
      ['op de dag van het besluit ontvangen', '2026-11-18', 'goed'],
      ['de dag na het besluit ontvangen', '2026-11-19', 'blokkerend'],
    ] as const
  ).map(([naam, op, verwacht]) => ({
    naam: `het advies is ${naam}`,
    invoer: dossier({ adviezen: [{ ...ADVIES, ontvangen: { ...ONTVANGEN, op } }] }),
    verwacht,
  })),
  {
    naam: 'een gevraagd advies kwam niet, een ander was er wel',
    invoer: dossier({ adviezen: [ADVIES, { id: 'a2', plaats: 'feit 11' }] }),
    verwacht: 'goed',
  },
  {
    naam: 'een gevraagd advies kwam niet, in een overgenomen dossier',
    invoer: deelsVerteld({ adviezen: [{ id: 'a2', plaats: 'feit 11' }], besluit: dossier().besluit }),
    verwacht: 'aandacht',
  },
  {
    naam: 'een oud advies, en een nieuw',
    invoer: dossier({
      adviezen: [ADVIES, { ...ADVIES, id: 'a0', ontvangen: { ...ONTVANGEN, gedateerd: '2020-06-01' } }],
    }),
    verwacht: 'goed',
  },
  {
    naam: 'een oud advies waarop niets rust',
    invoer: dossier({
      adviezen: [{ ...ADVIES, id: 'a0', ontvangen: { ...ONTVANGEN, gedateerd: '2020-06-01' } }],
    }),
    verwacht: 'goed',
  },
]

export const GRENS_ADVIES_ONZORGVULDIG: readonly Voorbeeld[] = [
  ...(
    [
      [['telefonisch', 'dossier'], 'aandacht'],
      [['telefonisch', 'huisbezoek'], 'goed'],
      [[], 'goed'],
      [undefined, 'goed'],
    ] as const
  ).map(([wijze, verwacht]) => ({
    naam: `een advies op de wijze: ${wijze?.join(' en ') ?? 'niet verteld'}`,
    invoer: dossier({ adviezen: [{ ...ADVIES, ontvangen: { ...ONTVANGEN, wijze } }] }),
    verwacht,
  })),
  {
    naam: 'een summier advies, en er is nog niets besloten',
    invoer: dossier({
      adviezen: [{ ...ADVIES, ontvangen: { ...ONTVANGEN, summier: true } }],
      besluit: undefined,
    }),
    verwacht: 'goed',
  },
]

export const GRENS_ADVIES_GENEGEERD: readonly Voorbeeld[] = [
  {
    naam: 'het advies is niet gevolgd, en de reden staat in het besluit',
    invoer: dossier({
      adviezen: [{ ...ADVIES, ontvangen: { ...ONTVANGEN, gevolgd: false } }],
      besluit: besluitMet({
        motivering: [
          {
            tekst: 'Wij volgen het advies niet, want zij herstelde.',
            vaststellingen: ['v2'],
            grondslagen: [],
          },
        ],
      }),
    }),
    verwacht: 'goed',
  },
  {
    naam: 'het advies kwam na het besluit',
    invoer: dossier({
      adviezen: [{ ...ADVIES, id: 'a9', ontvangen: { ...ONTVANGEN, op: '2026-11-19' } }],
    }),
    verwacht: 'goed',
  },
  {
    naam: 'een advies waar niets mee is gedaan, in een overgenomen dossier',
    invoer: deelsVerteld({ adviezen: [ADVIES], besluit: dossier().besluit }),
    verwacht: 'goed',
  },
  {
    naam: 'er staat dat van het rapport is afgeweken',
    invoer: dossier({ teksten: [{ tekst: 'Van het rapport is afgeweken.', plaats: 'feit 9' }] }),
    verwacht: 'aandacht',
  },
]

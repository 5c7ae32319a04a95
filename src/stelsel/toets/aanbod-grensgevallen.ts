import type { Voorbeeld } from './check.ts'
import type { ToetsInvoer } from './invoer.ts'
import { besluitMet, deelsVerteld, dossier, pasGemeld } from './voorbeeld-dossier.ts'

// More examples of what must be offered: the edges of each rule.

export const ZONDER_AANBOD: ToetsInvoer['aanloop'] = {
  ...dossier().aanloop,
  planAangeboden: undefined,
  planOntvangen: undefined,
  ondersteuning: [],
}

const NIEUWE_VERSIE = {
  ...dossier().verslag,
  opgesteld: { op: '2026-11-05', plaats: 'feit 17 (VerslagOpgesteld 2)', versie: 2 },
}

export const GRENS_PERSOONLIJK_PLAN_NIET_AANGEBODEN: readonly Voorbeeld[] = [
  ...(
    [
      ['tot en met de zevende dag', '2026-10-05', '2026-10-12', 'goed'],
      ['tot en met de zesde dag', '2026-10-05', '2026-10-11', 'aandacht'],
      ['zonder dag', '2026-10-05', undefined, 'goed'],
      ['op de dag van het gesprek', '2026-10-20', '2026-10-27', 'goed'],
      ['op de dag na het gesprek', '2026-10-21', '2026-10-28', 'aandacht'],
    ] as const
  ).map(([wanneer, op, totEnMet, verwacht]) => ({
    naam: `aangeboden ${wanneer}`,
    invoer: dossier({
      gesprekken: [{ op: '2026-10-30', plaats: 'feit 12' }, ...dossier().gesprekken],
      aanloop: { ...ZONDER_AANBOD, planAangeboden: { op, plaats: 'feit 4', totEnMet } },
    }),
    verwacht,
  })),
  {
    naam: 'niet op het plan gewezen, en er is nog geen gesprek geweest',
    invoer: pasGemeld({ aanloop: ZONDER_AANBOD }),
    verwacht: 'goed',
  },
  {
    naam: 'niet op het plan gewezen, en het eerste gesprek is geweest',
    invoer: pasGemeld({ aanloop: ZONDER_AANBOD, gesprekken: dossier().gesprekken }),
    verwacht: 'blokkerend',
  },
  {
    naam: 'een overgenomen dossier met alleen een gesprek',
    invoer: deelsVerteld({ aanloop: ZONDER_AANBOD, gesprekken: dossier().gesprekken }),
    verwacht: 'goed',
  },
  {
    naam: 'de inwoner zette het niet voort',
    invoer: dossier({
      aanloop: { ...ZONDER_AANBOD, gestopt: { op: '2026-10-20', plaats: 'feit 8', doorInwoner: true } },
    }),
    verwacht: 'goed',
  },
]

export const GRENS_CLIENTONDERSTEUNING_NIET_GEMELD: readonly Voorbeeld[] = [
  {
    naam: 'aan niemand aangeboden',
    invoer: dossier({ mantelzorgers: [], aanloop: ZONDER_AANBOD }),
    verwacht: 'blokkerend',
  },
  {
    naam: 'op de dag van het gesprek aangeboden, en later nog eens',
    invoer: dossier({
      mantelzorgers: [],
      aanloop: {
        ...dossier().aanloop,
        ondersteuning: [
          { op: '2026-10-25', plaats: 'feit 10', aan: 'inwoner' },
          { op: '2026-10-20', plaats: 'feit 9', aan: 'inwoner' },
        ],
      },
    }),
    verwacht: 'goed',
  },
  {
    naam: 'alleen aan de mantelzorger aangeboden',
    invoer: dossier({
      aanloop: { ...dossier().aanloop, ondersteuning: dossier().aanloop.ondersteuning.slice(1) },
    }),
    verwacht: 'blokkerend',
  },
  {
    naam: 'aangeboden zonder dat er een gesprek is geweest',
    invoer: dossier({ gesprekken: [] }),
    verwacht: 'goed',
  },
  {
    naam: 'de inwoner zette het niet voort',
    invoer: dossier({
      aanloop: { ...ZONDER_AANBOD, gestopt: { op: '2026-10-20', plaats: 'feit 8', doorInwoner: true } },
    }),
    verwacht: 'goed',
  },
]

export const GRENS_VERSLAG_NIET_VERSTREKT: readonly Voorbeeld[] = [
  {
    naam: 'na het verslag dat de inwoner kreeg is een nieuwe versie gemaakt',
    invoer: dossier({ verslag: NIEUWE_VERSIE }),
    verwacht: 'aandacht',
  },
  {
    naam: 'een nieuwe versie, en er is nog niets besloten',
    invoer: dossier({ verslag: NIEUWE_VERSIE, besluit: undefined }),
    verwacht: 'goed',
  },
  {
    naam: 'de inwoner vroeg hulp aan zonder verslag',
    invoer: dossier({ verslag: { tegengesproken: [] }, besluit: undefined }),
    verwacht: 'blokkerend',
  },
]

export const GRENS_NIET_VOORAF_ZICHTBAAR: readonly Voorbeeld[] = [
  {
    naam: 'een norm die niet is getoond',
    invoer: dossier({
      aanloop: {
        ...dossier().aanloop,
        voorafGetoond: [{ op: '2026-10-05', plaats: 'feit 3', wat: ['criterium:wmo-2.3.5-3'] }],
      },
    }),
    verwacht: 'aandacht',
  },
  {
    naam: 'de norm pas op de dag van het besluit getoond',
    invoer: dossier({
      aanloop: {
        ...dossier().aanloop,
        voorafGetoond: dossier().aanloop.voorafGetoond.map((getoond) => ({
          ...getoond,
          op: '2026-11-18',
        })),
      },
    }),
    verwacht: 'aandacht',
  },
  {
    naam: 'artikelen van een wet en uitspraken zijn gepubliceerd, ook die wij niet kennen',
    invoer: dossier({
      besluit: besluitMet({
        motivering: [
          {
            tekst: 'U kunt zonder deze hulp.',
            vaststellingen: ['v2'],
            grondslagen: [
              'wmo-2.3.5-6',
              'wmo-9.9.9',
              'awb-9:99',
              'atw-99',
              'avg-99',
              'uitvoeringsbesluit-9.9',
              'ECLI:NL:CRVB:2018:819',
              'ECLI:NL:XX:2099:1',
            ],
          },
        ],
      }),
    }),
    verwacht: 'goed',
  },
  {
    naam: 'eigen criteria die op een artikel van een wet lijken',
    invoer: dossier({
      besluit: besluitMet({
        motivering: [
          { tekst: 'Dit volgt uit onze regels.', vaststellingen: ['v2'], grondslagen: ['beleid-wmo-4'] },
        ],
      }),
    }),
    verwacht: 'aandacht',
  },
  {
    naam: 'een eigen criterium dat bij de ontvangst is getoond',
    invoer: dossier({
      aanloop: {
        ...dossier().aanloop,
        voorafGetoond: [
          { op: '2026-10-05', plaats: 'feit 3', wat: ['norm:hbel-2021', 'criterium:eigen-regel'] },
        ],
      },
      besluit: besluitMet({
        motivering: [
          { tekst: 'Dit volgt uit onze regels.', vaststellingen: ['v2'], grondslagen: ['eigen-regel'] },
        ],
      }),
    }),
    verwacht: 'goed',
  },
  {
    naam: 'er is nog geen besluit',
    invoer: dossier({ besluit: undefined, aanloop: { ...dossier().aanloop, voorafGetoond: [] } }),
    verwacht: 'goed',
  },
]

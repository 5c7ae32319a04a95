import type { Voorbeeld } from './check.ts'
import {
  deelsVerteld,
  dossier,
  pasGemeld,
  SPOEDBESLUIT,
  stappenMet,
  stappenZonder,
} from './voorbeeld-dossier.ts'

// More examples of the checks of step 1: the edges of each rule.

export const TEGENGESPROKEN = [{ op: '2026-11-06', plaats: 'feit 17 (VerslagBeantwoord)', versie: 1 }]

export const GRENS_MELDING_GENEGEERD: readonly Voorbeeld[] = [
  {
    naam: 'op de laatste dag van de zes weken kan het nog',
    invoer: pasGemeld({ peildatum: '2026-11-16' }),
    verwacht: 'goed',
  },
  {
    naam: 'een dag na de zes weken is er nog niets onderzocht',
    invoer: pasGemeld({ peildatum: '2026-11-17' }),
    verwacht: 'blokkerend',
  },
  {
    naam: 'bij spoed is eerst tijdelijke opvang gegeven; het onderzoek komt nog',
    invoer: pasGemeld({ besluit: SPOEDBESLUIT }),
    verwacht: 'goed',
  },
  {
    naam: 'na de tijdelijke opvang bij spoed bleef het onderzoek zes weken uit',
    invoer: pasGemeld({ peildatum: '2026-11-17', besluit: SPOEDBESLUIT }),
    verwacht: 'blokkerend',
  },
  {
    naam: 'de melding hoorde bij een andere gemeente',
    invoer: pasGemeld({
      peildatum: '2026-12-20',
      aanloop: { ...dossier().aanloop, gestopt: { op: '2026-10-20', plaats: 'feit 8', nietHier: true } },
    }),
    verwacht: 'goed',
  },
  {
    naam: 'er is een gesprek gevoerd, en nog niets vastgesteld',
    invoer: pasGemeld({ peildatum: '2026-11-20', gesprekken: dossier().gesprekken }),
    verwacht: 'goed',
  },
  {
    naam: 'er is een advies gevraagd, en nog niets vastgesteld',
    invoer: pasGemeld({ peildatum: '2026-11-20', adviezen: dossier().adviezen }),
    verwacht: 'goed',
  },
  {
    naam: 'er is iets vastgesteld zonder gesprek',
    invoer: pasGemeld({ peildatum: '2026-11-20', vaststellingen: dossier().vaststellingen }),
    verwacht: 'goed',
  },
  {
    naam: 'het onderzoek is afgerond; wat er ontbreekt zeggen andere regels',
    invoer: pasGemeld({ peildatum: '2026-11-20', afgerond: dossier().afgerond }),
    verwacht: 'goed',
  },
]

export const GRENS_HULPVRAAG_NIET_VASTGESTELD: readonly Voorbeeld[] = [
  {
    naam: 'het doel ontbreekt, maar punt a is beantwoord',
    invoer: dossier({ vaststellingen: stappenZonder(1) }),
    verwacht: 'aandacht',
  },
  {
    naam: 'andere punten zijn beantwoord, en punt a niet',
    invoer: dossier({
      vaststellingen: stappenZonder(1),
      punten: dossier().punten.filter(({ punt }) => punt !== 'a'),
    }),
    verwacht: 'blokkerend',
  },
  {
    naam: 'een overgenomen dossier met een antwoord op punt a',
    invoer: deelsVerteld({ besluit: dossier().besluit, punten: dossier().punten }),
    verwacht: 'goed',
  },
  {
    naam: 'een product genoemd, en wat zij belangrijk vindt',
    invoer: dossier({ vaststellingen: stappenMet(1, { doel: undefined, productGenoemd: 'traplift' }) }),
    verwacht: 'goed',
  },
  {
    naam: 'een product genoemd, en het doel ernaast',
    invoer: dossier({
      vaststellingen: stappenMet(1, { voorkeuren: undefined, productGenoemd: 'traplift' }),
    }),
    verwacht: 'goed',
  },
  {
    naam: 'een product genoemd, en het doel in een andere vaststelling',
    invoer: dossier({
      vaststellingen: [
        ...stappenMet(1, { doel: undefined, voorkeuren: undefined, productGenoemd: 'traplift' }),
        ...dossier().vaststellingen,
      ],
    }),
    verwacht: 'goed',
  },
]

export const GRENS_NIET_IN_SAMENSPRAAK: readonly Voorbeeld[] = [
  ...(
    [
      ['alleen de aanbieder', ['ander'], 'blokkerend'],
      ['alleen iemand die de dochter lijkt', ['lijkt ander'], 'aandacht'],
      ['de aanbieder en iemand die de dochter lijkt', ['ander', 'lijkt ander'], 'aandacht'],
      ['de aanbieder en iemand van wie niet bekend is wie het is', ['ander', 'onbekend'], 'goed'],
      ['de aanbieder en de inwoner', ['ander', 'inwoner'], 'goed'],
      ['wie de inwoner vertegenwoordigt', ['vertegenwoordiger'], 'goed'],
      ['niemand genoemd', [], 'goed'],
    ] as const
  ).map(([wie, deelnemers, verwacht]) => ({
    naam: `bij het gesprek was ${wie}`,
    invoer: dossier({
      gesprekken: [{ op: '2026-10-20', plaats: 'feit 8', deelnemers }],
      notities: [],
    }),
    verwacht,
  })),
  {
    naam: 'gesproken met de aanbieder, en de inwoner vertelde zelf iets',
    invoer: dossier({
      gesprekken: [{ op: '2026-10-20', plaats: 'feit 8', deelnemers: ['ander'] }],
      notities: [{ op: '2026-10-21', plaats: 'feit 9', deelnemers: ['inwoner'] }],
    }),
    verwacht: 'goed',
  },
  {
    naam: 'een overgenomen dossier met alleen een gesprek met de aanbieder, en nog niets besloten',
    invoer: deelsVerteld({ gesprekken: [{ op: '2026-10-20', plaats: 'feit 8', deelnemers: ['ander'] }] }),
    verwacht: 'goed',
  },
  {
    naam: 'zij zei dat het verslag niet klopt, en dezelfde dag is daarover gesproken',
    invoer: dossier({
      verslag: { ...dossier().verslag, tegengesproken: TEGENGESPROKEN },
      gesprekken: [...dossier().gesprekken, { op: '2026-11-06', plaats: 'feit 18 (GesprekGevoerd)' }],
    }),
    verwacht: 'goed',
  },
  {
    naam: 'zij zei dat het verslag niet klopt, en dezelfde dag is een vaststelling aangepast',
    invoer: dossier({
      verslag: { ...dossier().verslag, tegengesproken: TEGENGESPROKEN },
      vaststellingen: stappenMet(5, { op: '2026-11-06' }),
    }),
    verwacht: 'goed',
  },
  {
    naam: 'zij zei dat het verslag niet klopt, en kreeg een nieuwe versie',
    invoer: dossier({
      verslag: {
        opgesteld: { op: '2026-11-08', plaats: 'feit 19 (VerslagOpgesteld 2)', versie: 2 },
        verstrekt: { op: '2026-11-08', plaats: 'feit 20 (VerslagVerstrekt 2)', versie: 2 },
        tegengesproken: TEGENGESPROKEN,
      },
    }),
    verwacht: 'goed',
  },
  {
    naam: 'zij zei dat het verslag niet klopt, en er is nog niets besloten',
    invoer: dossier({
      verslag: { ...dossier().verslag, tegengesproken: TEGENGESPROKEN },
      besluit: undefined,
    }),
    verwacht: 'goed',
  },
  {
    naam: 'er staat dat de dochter niet is gehoord',
    invoer: dossier({ teksten: [{ tekst: 'De dochter is niet gehoord.', plaats: 'feit 9' }] }),
    verwacht: 'aandacht',
  },
]

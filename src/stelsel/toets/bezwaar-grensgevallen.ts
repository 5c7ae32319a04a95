import type { Voorbeeld } from './check.ts'
import type { Bezwaar, ToetsInvoer } from './invoer.ts'
import { deelsVerteld, dossier } from './voorbeeld-dossier.ts'

// More examples of bezwaar: the edges of each rule.

export const BEZWAAR: Bezwaar = {
  op: '2027-02-01',
  plaats: 'feit 25 (BezwaarBehandeld)',
  ontvangenOp: '2026-12-10',
  gehoord: true,
}

export function metBezwaar(anders: Partial<Bezwaar>): ToetsInvoer {
  return dossier({ bezwaren: [{ ...BEZWAAR, ...anders }] })
}

export const GRENS_NIET_GEHOORD_IN_BEZWAAR: readonly Voorbeeld[] = [
  {
    naam: 'een overgenomen dossier waarin de uitzondering leeg is',
    invoer: deelsVerteld({ bezwaren: [{ ...BEZWAAR, gehoord: false, nietGehoordOmdat: '' }] }),
    verwacht: 'blokkerend',
  },
  {
    naam: 'niet gehoord, en dezelfde dag besloten',
    invoer: metBezwaar({ op: '2026-11-18', gehoord: false }),
    verwacht: 'blokkerend',
  },
]

export const GRENS_AFWIJKING_COMMISSIEADVIES_ONGEMOTIVEERD: readonly Voorbeeld[] = [
  {
    naam: 'afgeweken met een reden, en het advies ging mee',
    invoer: metBezwaar({
      commissie: { gevolgd: false, reden: 'Er is een nieuw advies.', meegestuurd: true },
    }),
    verwacht: 'goed',
  },
  {
    naam: 'afgeweken, en de reden wordt niet verteld',
    invoer: deelsVerteld({ bezwaren: [{ ...BEZWAAR, commissie: { gevolgd: false } }] }),
    verwacht: 'aandacht',
  },
  { naam: 'er was geen commissie', invoer: metBezwaar({}), verwacht: 'goed' },
]

export const GRENS_BEZWAARKOSTEN_TEN_ONRECHTE_GEWEIGERD: readonly Voorbeeld[] = [
  {
    naam: 'niet om gevraagd',
    invoer: metBezwaar({ herroepen: true, kosten: { gevraagd: false, vergoed: false } }),
    verwacht: 'goed',
  },
  {
    naam: 'niet verteld of de kosten zijn vergoed',
    invoer: metBezwaar({ herroepen: true, kosten: { gevraagd: true } }),
    verwacht: 'niet te zien',
  },
]

export const GRENS_REDELIJKE_TERMIJN_OVERSCHREDEN: readonly Voorbeeld[] = [
  {
    naam: 'precies twee jaar na het bezwaar is er een uitspraak',
    invoer: dossier({
      bezwaren: [BEZWAAR],
      uitspraken: [{ op: '2028-12-10', plaats: 'feit 26', instantie: 'rechtbank' }],
    }),
    verwacht: 'goed',
  },
  {
    naam: 'een dag meer dan twee jaar',
    invoer: dossier({
      bezwaren: [BEZWAAR],
      uitspraken: [{ op: '2028-12-11', plaats: 'feit 26', instantie: 'rechtbank' }],
    }),
    verwacht: 'aandacht',
  },
  {
    naam: 'een dag meer dan vier jaar, met hoger beroep na de rechtbank',
    invoer: dossier({
      bezwaren: [BEZWAAR],
      uitspraken: [
        { op: '2030-12-11', plaats: 'feit 27', instantie: 'hoger beroep' },
        { op: '2028-10-01', plaats: 'feit 26', instantie: 'rechtbank' },
      ],
    }),
    verwacht: 'aandacht',
  },
  {
    naam: 'precies vier jaar, met hoger beroep',
    invoer: dossier({
      bezwaren: [BEZWAAR],
      uitspraken: [{ op: '2030-12-10', plaats: 'feit 27', instantie: 'hoger beroep' }],
    }),
    verwacht: 'goed',
  },
  {
    naam: 'te lang, en daarvoor is een vergoeding gegeven',
    invoer: dossier({
      bezwaren: [BEZWAAR],
      uitspraken: [{ op: '2029-03-01', plaats: 'feit 26', instantie: 'rechtbank', vergoedingVoorDuur: true }],
    }),
    verwacht: 'goed',
  },
  {
    naam: 'ruim twee jaar na het eerste van twee bezwaren beslist',
    invoer: dossier({
      bezwaren: [
        { ...BEZWAAR, op: '2029-03-01', ontvangenOp: '2028-12-10' },
        { ...BEZWAAR, op: '2027-02-01' },
      ],
    }),
    verwacht: 'aandacht',
  },
  {
    naam: 'een bezwaar waarvan de dag van ontvangst niet bekend is',
    invoer: metBezwaar({ ontvangenOp: undefined, op: '2030-01-01' }),
    verwacht: 'goed',
  },
]

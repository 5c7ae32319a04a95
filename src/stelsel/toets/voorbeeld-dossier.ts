import type { BevindingGrondslag } from './bevinding.ts'
import type { Besluit, Oplossing, ToetsInvoer, Vaststelling } from './invoer.ts'

/**
 * A dossier that stands: everything the law asks is there. The examples of the checks are this dossier with one thing
 * different, so that each shows exactly what its rule turns on. Made up; it is about no one.
 */
const STAPPEN: readonly Vaststelling[] = [
  {
    id: 'v1',
    plaats: 'feit 10 (VaststellingGedaan v1)',
    op: '2026-10-27',
    stap: 1,
    tekst: 'Mevrouw wil een schoon huis waarin zij haar kleinkinderen kan ontvangen.',
    doel: 'een schoon huis',
    voorkeuren: 'dezelfde hulp, in de ochtend',
    bronnen: [{ soort: 'passage', verwijzing: 'p1' }],
  },
  {
    id: 'v2',
    plaats: 'feit 11 (VaststellingGedaan v2)',
    op: '2026-10-27',
    stap: 2,
    tekst: 'Door reuma kan zij niet bukken en tillen.',
    bronnen: [{ soort: 'advies', verwijzing: 'a1' }],
  },
  {
    id: 'v3',
    plaats: 'feit 12 (VaststellingGedaan v3)',
    op: '2026-10-28',
    stap: 3,
    tekst: 'Nodig is hulp bij het zware en lichte huishoudelijke werk.',
    bronnen: [{ soort: 'norm', verwijzing: 'hbel-2021' }],
    behoefte: {
      kader: {
        id: 'hbel-2021',
        onafhankelijkOnderzoek: true,
        objectieveCriteria: true,
        tijdEnFrequentieInzichtelijk: true,
      },
      regels: [
        { onderdeel: 'schoon huis', minuten: 6300, per: 'jaar', bron: 'hbel-2021' },
        { onderdeel: 'de was', minuten: 1560, per: 'jaar', bron: 'hbel-2021' },
      ],
      berekend: false,
      afwijkingOverwogen: 'Gevraagd is of zij meer of minder nodig heeft; dat is niet zo.',
    },
  },
  {
    id: 'v4',
    plaats: 'feit 13 (VaststellingGedaan v4)',
    op: '2026-10-29',
    stap: 4,
    tekst: 'Haar dochter doet elke week een half uur de was en wil dat blijven doen.',
    bronnen: [{ soort: 'passage', verwijzing: 'p2' }],
    oplossing: {
      categorie: 'mantelzorg',
      door: 'dochter',
      minuten: 1560,
      per: 'jaar',
      bereid: true,
      belasting: 'goed vol te houden',
      besprokenMet: ['inwoner', 'dochter'],
    },
  },
  {
    id: 'v5',
    plaats: 'feit 14 (VaststellingGedaan v5)',
    op: '2026-10-30',
    stap: 5,
    tekst: 'Er blijft hulp bij een schoon huis over.',
    bronnen: [{ soort: 'plan', verwijzing: 'plan-1' }],
    alternatieven: ['een was- en strijkservice'],
  },
]

export const BESLUIT: Besluit = {
  op: '2026-11-18',
  plaats: 'feit 20 (BesluitGenomen b1)',
  stand: 'genomen',
  beslissing: 'toegekend',
  voorzieningen: [
    {
      naam: 'hulp bij het huishouden',
      soort: 'dienst',
      vorm: 'natura',
      omvang: { minuten: 6300, per: 'jaar' },
      activiteiten: [{ minuten: 60, frequentie: 'elke week' }],
      verschil: [],
      vanaf: '2026-12-01',
      omvangDoor: 'college',
    },
  ],
  motivering: [
    { tekst: 'U kunt niet bukken en tillen.', vaststellingen: ['v2'], grondslagen: ['wmo-2.3.5-3'] },
  ],
  bijzondereOmstandigheden: 'Gevraagd is naar bijzondere omstandigheden; die zijn er niet.',
  evenredigheid: 'De gevolgen zijn met mevrouw besproken en gewogen.',
  mandaat: { functie: 'kwaliteitsmedewerker Wmo', besluit: 'mandaatbesluit 2026' },
  rechtsmiddel: true,
  bekendgemaakt: {
    op: '2026-11-19',
    plaats: 'feit 21 (BesluitBekendgemaakt b1)',
    bezwaarTotEnMet: '2026-12-31',
  },
}

const STANDHOUDEND: ToetsInvoer = {
  peildatum: '2026-11-19',
  dekking: 'volledig',
  aanloop: {
    melding: { op: '2026-10-05', plaats: 'feit 2 (MeldingOntvangen)' },
    bevestigd: { op: '2026-10-05', plaats: 'feit 3 (OntvangstBevestigd)' },
    planAangeboden: {
      op: '2026-10-05',
      plaats: 'feit 4 (PersoonlijkPlanAangeboden)',
      totEnMet: '2026-10-12',
    },
    planOntvangen: { op: '2026-10-09', plaats: 'feit 7 (PersoonlijkPlanOntvangen)' },
    ondersteuning: [
      { op: '2026-10-05', plaats: 'feit 5 (ClientondersteuningAangeboden)', aan: 'inwoner' },
      { op: '2026-10-05', plaats: 'feit 6 (ClientondersteuningAangeboden)', aan: 'mantelzorger' },
    ],
    voorafGetoond: [
      {
        op: '2026-10-05',
        plaats: 'feit 3 (VoorafGetoond)',
        wat: ['norm:hbel-2021', 'criterium:wmo-2.3.5-3'],
      },
    ],
    verlengd: [],
  },
  mantelzorgers: [{ op: '2026-10-05', plaats: 'feit 1 (DossierGeopend)' }],
  gesprekken: [{ op: '2026-10-20', plaats: 'feit 8 (GesprekGevoerd gesprek-1)' }],
  notities: [{ op: '2026-10-20', plaats: 'feit 9 (NotitieGemaakt n1)' }],
  vaststellingen: STAPPEN,
  punten: (['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const).map((punt) => ({
    punt,
    bronnen: [],
    plaats: `PuntBeantwoord ${punt}`,
  })),
  adviezen: [
    {
      id: 'a1',
      plaats: 'feit 10 (AdviesOntvangen a1)',
      gevraagdOp: '2026-10-21',
      ontvangen: {
        op: '2026-10-26',
        conclusie: 'Bukken en tillen kan blijvend niet.',
        wijze: ['huisbezoek', 'lichamelijk onderzoek'],
        gedeeldMetInwoner: true,
      },
    },
  ],
  verslag: {
    opgesteld: { op: '2026-11-03', plaats: 'feit 15 (VerslagOpgesteld 1)', versie: 1 },
    verstrekt: { op: '2026-11-04', plaats: 'feit 16 (VerslagVerstrekt 1)', versie: 1 },
    tegengesproken: [],
  },
  afgerond: { op: '2026-11-06', plaats: 'feit 17 (OnderzoekAfgerond)' },
  aanvraag: {
    ingediend: { op: '2026-11-09', plaats: 'feit 18 (AanvraagIngediend)' },
    aanvullingGevraagd: [],
    aangevuld: [],
    uitstel: [],
  },
  aanbiederBrieven: [],
  besluit: BESLUIT,
  opheffingen: [],
  teksten: [],
}

/** The dossier that stands, with something different. */
export function dossier(anders: Partial<ToetsInvoer> = {}): ToetsInvoer {
  return { ...STANDHOUDEND, ...anders }
}

/** The same, told only in part: what is not in it is unknown. Nothing but what is given. */
export function deelsVerteld(anders: Partial<ToetsInvoer> = {}): ToetsInvoer {
  return {
    peildatum: '2026-11-19',
    dekking: 'deels',
    aanloop: { ondersteuning: [], voorafGetoond: [], verlengd: [] },
    mantelzorgers: [],
    gesprekken: [],
    notities: [],
    vaststellingen: [],
    punten: [],
    adviezen: [],
    verslag: { tegengesproken: [] },
    aanvraag: { aanvullingGevraagd: [], aangevuld: [], uitstel: [] },
    aanbiederBrieven: [],
    opheffingen: [],
    teksten: [],
    ...anders,
  }
}

/** A melding of yesterday, nothing done yet that is not due. */
export function pasGemeld(anders: Partial<ToetsInvoer> = {}): ToetsInvoer {
  return deelsVerteld({
    dekking: 'volledig',
    peildatum: '2026-10-06',
    aanloop: { ...STANDHOUDEND.aanloop, planOntvangen: undefined },
    ...anders,
  })
}

/** The steps without those named. */
export function stappenZonder(...stappen: readonly Vaststelling['stap'][]): readonly Vaststelling[] {
  return STAPPEN.filter(({ stap }) => !stappen.includes(stap))
}

/** The steps with one of them different. */
export function stappenMet(
  stap: Vaststelling['stap'],
  anders: Partial<Vaststelling>,
): readonly Vaststelling[] {
  return STAPPEN.map((vaststelling) =>
    vaststelling.stap === stap ? { ...vaststelling, ...anders } : vaststelling,
  )
}

/** Step 4 with this solution instead of the daughter's. */
export function stappenMetOplossing(oplossing: Oplossing): readonly Vaststelling[] {
  return stappenMet(4, { tekst: 'Een deel van de hulp is anders op te lossen.', oplossing })
}

export function besluitMet(anders: Partial<Besluit>): Besluit {
  return { ...BESLUIT, ...anders }
}

/** The decision with a service that differs. */
export function besluitMetDienst(anders: Partial<Besluit['voorzieningen'][number]>): Besluit {
  return {
    ...BESLUIT,
    voorzieningen: BESLUIT.voorzieningen.map((voorziening) => ({ ...voorziening, ...anders })),
  }
}

/** Where a rule of the municipality of the examples stands. */
export function eigenRegel(bron: string): BevindingGrondslag {
  return { bron, versie: '2026-01-01', link: '', zekerheid: 'gezien' }
}

/** Shelter at once and for a time, the day after the melding, before the onderzoek (2.3.3). */
export const SPOEDBESLUIT: Besluit = {
  ...BESLUIT,
  op: '2026-10-06',
  voorzieningen: [
    {
      naam: 'tijdelijke opvang',
      soort: 'verblijf',
      vorm: 'natura',
      activiteiten: [],
      verschil: [],
      vanaf: '2026-10-06',
      totEnMet: '2026-11-16',
    },
  ],
  motivering: [{ tekst: 'U kunt vannacht niet naar huis.', vaststellingen: [], grondslagen: ['wmo-2.3.3'] }],
  bekendgemaakt: undefined,
}

/** What the inwoner had: four hours a week, more than the decision gives. */
export const EERDER_VIER_UUR = {
  omvang: { minuten: 240, per: 'week' },
  plaats: 'feit 1 (EerderBesluitBekend)',
} as const

/** The decision beside that: two hours less. */
export const TWEE_UUR_MINDER = besluitMetDienst({ omvang: { minuten: 6300, per: 'jaar' } })

import type { Voorbeeld } from './check.ts'
import type { Behoefte, Vaststelling } from './invoer.ts'
import {
  BESLUIT,
  besluitMet,
  besluitMetDienst,
  deelsVerteld,
  dossier,
  EERDER_VIER_UUR,
  stappenMet,
  stappenZonder,
} from './voorbeeld-dossier.ts'

// More examples of the checks of step 3: the edges of each rule.

const STAP3 = stappenMet(3, {}).find(({ stap }) => stap === 3)?.behoefte

export const BEHOEFTE: Behoefte = STAP3 ?? { regels: [], berekend: false }

const ZONDER_TIJD = stappenMet(3, { behoefte: undefined })
const NIETS = besluitMet({ beslissing: 'afgewezen', voorzieningen: [] })

/** Step 3 alone, with this need and no time; nobody solves a part of it. */
function zonderTijd(tekst: string): readonly Vaststelling[] {
  return stappenMet(3, { tekst, behoefte: undefined }).filter(({ stap }) => stap === 3)
}

const VORIGE = { onderdeel: 'huis', minuten: 60, per: 'week', bron: 'de vorige indicatie' } as const

/** 7860 minutes a year is 151,2 a week: 152 is that rounded up, 153 is more. */
const WEEK_TE_VEEL = { minuten: 153, per: 'week' } as const

export const GRENS_OMVANG_NIET_VASTGESTELD: readonly Voorbeeld[] = [
  {
    naam: 'in stap 3 staat wat nodig is en geen tijd, en er is besloten',
    invoer: dossier({ vaststellingen: ZONDER_TIJD }),
    verwacht: 'blokkerend',
  },
  {
    naam: 'in stap 3 staat geen tijd, en de dienst heeft geen soort',
    invoer: dossier({ vaststellingen: ZONDER_TIJD, besluit: besluitMetDienst({ soort: undefined }) }),
    verwacht: 'blokkerend',
  },
  {
    naam: 'in stap 3 staat geen tijd, en alles is afgewezen',
    invoer: dossier({
      vaststellingen: ZONDER_TIJD,
      besluit: besluitMet({ beslissing: 'afgewezen', voorzieningen: [] }),
    }),
    verwacht: 'blokkerend',
  },
  {
    naam: 'in stap 3 staat geen tijd, alles is afgewezen en niets wijst op een dienst of een hulpmiddel',
    invoer: dossier({ vaststellingen: zonderTijd('Nodig is wat hem in de buurt houdt.'), besluit: NIETS }),
    verwacht: 'aandacht',
  },
  {
    naam: 'een douchekruk is afgewezen; die heeft aard, geen tijd',
    invoer: dossier({ vaststellingen: zonderTijd('Nodig is een douchekruk, elke dag.'), besluit: NIETS }),
    verwacht: 'goed',
  },
  {
    naam: 'een inloopdouche is afgewezen; die heeft aard, geen tijd',
    invoer: dossier({ vaststellingen: zonderTijd('Nodig is een inloopdouche met zitje.'), besluit: NIETS }),
    verwacht: 'goed',
  },
  {
    naam: 'hulp in de badkamer is afgewezen, zonder tijd',
    invoer: dossier({ vaststellingen: zonderTijd('Nodig is hulp in de badkamer.'), besluit: NIETS }),
    verwacht: 'aandacht',
  },
  {
    naam: 'alles is afgewezen, zonder tijd, en eerst was er vier uur hulp',
    invoer: dossier({
      vaststellingen: zonderTijd('Nodig is een douchekruk, elke dag.'),
      besluit: NIETS,
      eerder: EERDER_VIER_UUR,
    }),
    verwacht: 'blokkerend',
  },
  {
    naam: 'in stap 3 staat geen tijd, naast een rolstoel is er ook een dienst',
    invoer: dossier({
      vaststellingen: ZONDER_TIJD,
      besluit: besluitMet({
        voorzieningen: [
          ...BESLUIT.voorzieningen,
          { naam: 'rolstoel', soort: 'middel', activiteiten: [], verschil: [] },
        ],
      }),
    }),
    verwacht: 'blokkerend',
  },
  {
    naam: 'in stap 3 staat geen tijd, en er is nog niets besloten',
    invoer: dossier({ vaststellingen: ZONDER_TIJD, besluit: undefined }),
    verwacht: 'goed',
  },
  {
    naam: 'een overgenomen dossier waarin stap 3 geen tijd noemt',
    invoer: deelsVerteld({ vaststellingen: ZONDER_TIJD, besluit: BESLUIT }),
    verwacht: 'niet te zien',
  },
  {
    naam: 'de tijd is met de norm uitgerekend en staat niet in het dossier',
    invoer: dossier({ vaststellingen: stappenMet(3, { behoefte: { regels: [], berekend: true } }) }),
    verwacht: 'goed',
  },
  {
    naam: 'afgewezen zonder beperking, dus zonder omvang',
    invoer: dossier({
      vaststellingen: stappenZonder(3, 4, 5),
      besluit: besluitMet({ beslissing: 'afgewezen', voorzieningen: [] }),
    }),
    verwacht: 'aandacht',
  },
  {
    naam: 'afgewezen zonder omvang, in een overgenomen dossier zonder advies',
    invoer: deelsVerteld({
      vaststellingen: stappenZonder(3, 4),
      besluit: besluitMet({ beslissing: 'afgewezen', voorzieningen: [] }),
    }),
    verwacht: 'aandacht',
  },
  {
    naam: 'een rolstoel in een overgenomen dossier zonder stap 3',
    invoer: deelsVerteld({
      vaststellingen: stappenZonder(3, 4),
      besluit: besluitMetDienst({ naam: 'rolstoel', soort: 'middel', omvang: undefined }),
    }),
    verwacht: 'niet te zien',
  },
  {
    naam: 'een dienst in een overgenomen dossier zonder stap 3',
    invoer: deelsVerteld({ vaststellingen: stappenZonder(3, 4), besluit: BESLUIT }),
    verwacht: 'aandacht',
  },
  {
    naam: 'de regel komt uit de vorige indicatie',
    invoer: deelsVerteld({
      vaststellingen: stappenMet(3, {
        behoefte: {
          regels: [{ onderdeel: 'de was', minuten: 60, per: 'week', bron: 'norm 2019' }, VORIGE],
          berekend: false,
        },
      }),
    }),
    verwacht: 'aandacht',
  },
  {
    naam: 'een vorige indicatie genoemd, en niet overgenomen',
    invoer: deelsVerteld({
      vaststellingen: stappenMet(3, { tekst: 'In de vorige indicatie kreeg zij drie uur.' }),
    }),
    verwacht: 'goed',
  },
]

export const GRENS_OMVANG_ONJUIST_BEREKEND: readonly Voorbeeld[] = [
  {
    naam: 'een week meer dan 52 keer de minuut is geen afronding',
    invoer: dossier({
      vaststellingen: stappenMet(3, { behoefte: { ...BEHOEFTE, totaal: WEEK_TE_VEEL } }),
    }),
    verwacht: 'blokkerend',
  },
  {
    naam: 'het jaartotaal is naar beneden afgerond op minuten per week',
    invoer: dossier({
      vaststellingen: stappenMet(3, { behoefte: { ...BEHOEFTE, totaal: { minuten: 151, per: 'week' } } }),
    }),
    verwacht: 'blokkerend',
  },
  {
    naam: 'het totaal per jaar is een minuut hoger dan de regels',
    invoer: dossier({
      vaststellingen: stappenMet(3, {
        behoefte: { ...BEHOEFTE, totaal: { minuten: 7861, per: 'jaar' } },
      }),
    }),
    verwacht: 'blokkerend',
  },
  {
    naam: 'een regel zonder tijd',
    invoer: dossier({
      vaststellingen: stappenMet(3, {
        behoefte: {
          ...BEHOEFTE,
          regels: [...BEHOEFTE.regels, { onderdeel: 'ramen', minuten: 0, per: 'jaar', bron: 'hbel-2021' }],
        },
      }),
    }),
    verwacht: 'aandacht',
  },
  {
    naam: 'een totaal zonder regels is niet na te rekenen',
    invoer: dossier({
      vaststellingen: stappenMet(3, {
        behoefte: { regels: [], totaal: { minuten: 105, per: 'week' }, berekend: false },
      }),
    }),
    verwacht: 'goed',
  },
]

export const GRENS_GEEN_INDIVIDUELE_AFWIJKING_VAN_NORM: readonly Voorbeeld[] = [
  {
    naam: 'bij een regel staat waarom het er meer is',
    invoer: dossier({
      vaststellingen: stappenMet(3, {
        behoefte: {
          ...BEHOEFTE,
          afwijkingOverwogen: undefined,
          regels: BEHOEFTE.regels.map((regel, i) =>
            i === 0 ? { ...regel, afwijking: 'Meer stof.' } : regel,
          ),
        },
      }),
    }),
    verwacht: 'goed',
  },
  {
    naam: 'bij een regel staat een leeg antwoord',
    invoer: dossier({
      vaststellingen: stappenMet(3, {
        behoefte: {
          ...BEHOEFTE,
          afwijkingOverwogen: ' ',
          regels: BEHOEFTE.regels.map((regel) => ({ ...regel, afwijking: ' ' })),
        },
      }),
    }),
    verwacht: 'blokkerend',
  },
  {
    naam: 'de tijd komt uit een norm die alleen als bron is genoemd',
    invoer: dossier({
      vaststellingen: stappenMet(3, {
        behoefte: { ...BEHOEFTE, kader: undefined, afwijkingOverwogen: undefined },
        bronnen: [
          { soort: 'passage', verwijzing: 'p1' },
          { soort: 'norm', verwijzing: 'hbel-2021' },
        ],
      }),
    }),
    verwacht: 'blokkerend',
  },
  {
    naam: 'de tijd is bij haar thuis gemeten en komt uit geen norm',
    invoer: dossier({
      vaststellingen: stappenMet(3, {
        behoefte: { ...BEHOEFTE, kader: undefined, afwijkingOverwogen: undefined },
        bronnen: [{ soort: 'passage', verwijzing: 'p1' }],
      }),
    }),
    verwacht: 'goed',
  },
  {
    naam: 'de norm is gebruikt; het onderzoek loopt nog en er is niets besloten',
    invoer: dossier({
      vaststellingen: stappenMet(3, { behoefte: { ...BEHOEFTE, afwijkingOverwogen: undefined } }),
      besluit: undefined,
      afgerond: undefined,
    }),
    verwacht: 'goed',
  },
  {
    naam: 'de norm is gebruikt en het onderzoek is klaar',
    invoer: dossier({
      vaststellingen: stappenMet(3, { behoefte: { ...BEHOEFTE, afwijkingOverwogen: undefined } }),
      besluit: undefined,
    }),
    verwacht: 'blokkerend',
  },
  {
    naam: 'er staat dat voor de norm niet naar de eigen situatie is gekeken',
    invoer: dossier({
      teksten: [{ tekst: 'Bij de normtijden is geen individuele beoordeling gedaan.', plaats: 'feit 9' }],
    }),
    verwacht: 'aandacht',
  },
]

import type { Voorbeeld } from './check.ts'
import {
  besluitMetDienst,
  deelsVerteld,
  dossier,
  eigenRegel,
  stappenMet,
  stappenMetOplossing,
  stappenZonder,
} from './voorbeeld-dossier.ts'

// More examples of the checks of step 5: the edges of each rule.

const RESULTAAT = { soort: 'resultaat', bron: eigenRegel('artikel 11 van de verordening') } as const

export const GRENS_RESULTAAT_ZONDER_UREN: readonly Voorbeeld[] = [
  {
    naam: 'tijd en frequentie per activiteit, zonder totaal',
    invoer: dossier({ besluit: besluitMetDienst({ omvang: undefined }) }),
    verwacht: 'goed',
  },
  {
    naam: 'bij een van de activiteiten ontbreekt hoe vaak',
    invoer: dossier({
      besluit: besluitMetDienst({
        omvang: undefined,
        activiteiten: [{ minuten: 60, frequentie: 'elke week' }, { minuten: 30 }],
      }),
    }),
    verwacht: 'blokkerend',
  },
  {
    naam: 'bij een activiteit ontbreekt hoe lang',
    invoer: dossier({
      besluit: besluitMetDienst({ omvang: undefined, activiteiten: [{ frequentie: 'elke week' }] }),
    }),
    verwacht: 'blokkerend',
  },
  ...(
    [
      ['van na het besluit', { bijgevoegd: true, gedateerd: '2026-11-19', bevatUren: true }, 'blokkerend'],
      ['van de dag van het besluit', { bijgevoegd: true, gedateerd: '2026-11-18', bevatUren: true }, 'goed'],
      ['zonder datum', { bijgevoegd: true, bevatUren: true }, 'blokkerend'],
      [
        'dat niet is bijgevoegd',
        { bijgevoegd: false, gedateerd: '2026-11-10', bevatUren: true },
        'blokkerend',
      ],
    ] as const
  ).map(([wat, plan, verwacht]) => ({
    naam: `een plan met uren ${wat}`,
    invoer: dossier({
      besluit: besluitMetDienst({ omvang: undefined, activiteiten: [{ frequentie: 'elke week' }], plan }),
    }),
    verwacht,
  })),
  ...(
    [
      ['zonder werk', [], dossier, 'blokkerend'],
      ['met werk zonder hoe vaak', [{ minuten: 60 }], dossier, 'blokkerend'],
      ['met werk en een lege frequentie', [{ frequentie: ' ' }], dossier, 'blokkerend'],
      ['zonder werk, in een overgenomen dossier', [], deelsVerteld, 'niet te zien'],
    ] as const
  ).map(([wat, activiteiten, maak, verwacht]) => ({
    naam: `een plan met uren ${wat}`,
    invoer: maak({
      besluit: besluitMetDienst({
        omvang: undefined,
        activiteiten,
        plan: { bijgevoegd: true, gedateerd: '2026-11-10', bevatUren: true },
      }),
    }),
    verwacht,
  })),
  ...(
    [
      ['zonder werk', [], dossier, 'aandacht'],
      ['met een werk zonder hoe vaak', [{ frequentie: 'elke week' }, {}], dossier, 'aandacht'],
      ['met werk en hoe vaak', [{ frequentie: 'elke week' }], dossier, 'goed'],
      ['zonder werk, in een overgenomen dossier', [], deelsVerteld, 'niet te zien'],
    ] as const
  ).flatMap(([wat, activiteiten, maak, verwacht]) => [
    {
      naam: `een gemeente die resultaten afspreekt: een besluit met tijd ${wat}`,
      invoer: maak({
        gemeenteregels: { werkwijze: RESULTAAT },
        besluit: besluitMetDienst({ activiteiten }),
      }),
      verwacht: verwacht === 'aandacht' ? ('blokkerend' as const) : verwacht,
    },
    {
      naam: `een resultaat als naam: een besluit met tijd ${wat}`,
      invoer: maak({ besluit: besluitMetDienst({ naam: 'hulp voor een leefbaar huis', activiteiten }) }),
      verwacht,
    },
    {
      naam: `een gemeente die tijd afspreekt: een besluit met tijd ${wat}`,
      invoer: maak({
        gemeenteregels: { werkwijze: { ...RESULTAAT, soort: 'tijd' } },
        besluit: besluitMetDienst({ activiteiten }),
      }),
      verwacht: 'goed' as const,
    },
  ]),
  {
    naam: 'een gemeente die resultaten afspreekt: in een overgenomen dossier staat bij een werk niet hoe vaak',
    invoer: deelsVerteld({
      gemeenteregels: { werkwijze: RESULTAAT },
      besluit: besluitMetDienst({ activiteiten: [{}] }),
    }),
    verwacht: 'aandacht',
  },
  {
    naam: 'een gemeente die resultaten afspreekt: een traplift heeft geen werk',
    invoer: dossier({
      gemeenteregels: { werkwijze: RESULTAAT },
      besluit: besluitMetDienst({ naam: 'traplift', soort: 'woningaanpassing', activiteiten: [] }),
    }),
    verwacht: 'goed',
  },
  ...(
    [
      ['een resultaat in plaats van een naam', { naam: 'schoon huis' }],
      ['de aanbieder bepaalt de tijd', { omvangDoor: 'aanbieder' }],
      ['een plan dat later komt', { plan: { bijgevoegd: false } }],
      ['nul minuten', { omvang: { minuten: 0, per: 'week' } }],
      ['een soort die er niet bij staat', { soort: undefined, resultaat: 'een schoon huis' }],
      ['een resultaat dat hulp noemt', { soort: undefined, naam: 'Wmo', resultaat: 'hulp thuis' }],
    ] as const
  ).map(([naam, anders]) => ({
    naam: `een overgenomen dossier zonder tijd: ${naam}`,
    invoer: deelsVerteld({
      besluit: besluitMetDienst({
        omvang: undefined,
        activiteiten: [],
        omvangDoor: undefined,
        ...anders,
      }),
    }),
    verwacht: 'blokkerend' as const,
  })),
  {
    naam: 'een rolstoel zonder soort heeft geen tijd nodig',
    invoer: dossier({
      besluit: besluitMetDienst({
        naam: 'rolstoel',
        soort: undefined,
        omvang: undefined,
        activiteiten: [],
      }),
    }),
    verwacht: 'goed',
  },
]

export const GRENS_AANBIEDER_BEPAALT_OMVANG: readonly Voorbeeld[] = [
  {
    naam: 'de aanbieder mag dit volgens het mandaat, en de tijd staat in het besluit',
    invoer: dossier({ besluit: besluitMetDienst({ omvangDoor: 'aanbieder' }) }),
    verwacht: 'aandacht',
  },
  {
    naam: 'de aanbieder bepaalt het, zonder mandaat',
    invoer: dossier({
      besluit: { ...besluitMetDienst({ omvangDoor: 'aanbieder' }), mandaat: undefined },
    }),
    verwacht: 'blokkerend',
  },
  ...(
    [
      ['die ook uit stap 3 en 4 volgt', '2026-11-10', { minuten: 6300, per: 'jaar' }, 'goed'],
      ['na het besluit', '2026-11-19', { minuten: 100, per: 'week' }, 'goed'],
      ['op de dag van het besluit', '2026-11-18', { minuten: 100, per: 'week' }, 'blokkerend'],
      ['per jaar, en het besluit per week', '2026-11-10', { minuten: 100, per: 'jaar' }, 'goed'],
      ['die niet in het besluit staat', '2026-11-10', { minuten: 90, per: 'week' }, 'goed'],
      ['zonder tijd', '2026-11-10', undefined, 'goed'],
    ] as const
  ).map(([wat, op, omvang, verwacht]) => ({
    naam: `de aanbieder noemde een tijd ${wat}`,
    invoer: dossier({
      aanbiederBrieven: [{ op, plaats: 'feit 19 (AanbiederSchreef)', omvang }],
      besluit: besluitMetDienst({
        omvang: wat.startsWith('die ook') ? { minuten: 6300, per: 'jaar' } : { minuten: 100, per: 'week' },
      }),
    }),
    verwacht,
  })),
  {
    naam: 'het besluit volgt de aanbieder, en stap 3 is er niet',
    invoer: deelsVerteld({
      aanbiederBrieven: [
        { op: '2026-11-10', plaats: 'feit 19 (AanbiederSchreef)', omvang: { minuten: 100, per: 'week' } },
      ],
      besluit: besluitMetDienst({ omvang: { minuten: 100, per: 'week' } }),
    }),
    verwacht: 'aandacht',
  },
  {
    naam: 'er staat dat de aanbieder de uren bepaalt',
    invoer: dossier({
      teksten: [{ tekst: 'De aanbieder bepaalt hoeveel uren u krijgt.', plaats: 'feit 9' }],
    }),
    verwacht: 'aandacht',
  },
  {
    naam: 'er staat dat de aanbieder bepaalt wanneer de hulp komt',
    invoer: dossier({
      teksten: [{ tekst: 'De aanbieder bepaalt op welke dag zij komt.', plaats: 'feit 9' }],
    }),
    verwacht: 'goed',
  },
]

export const GRENS_NIET_PASSEND: readonly Voorbeeld[] = [
  {
    naam: 'een minuut per jaar minder dan er overblijft',
    invoer: dossier({ besluit: besluitMetDienst({ omvang: { minuten: 6299, per: 'jaar' } }) }),
    verwacht: 'blokkerend',
  },
  ...(
    [
      ['overgang', -25, 'week', 'goed'],
      ['weigering 2.3.5 lid 6', -1300, 'jaar', 'goed'],
      ['overgang', -24, 'week', 'blokkerend'],
      ['toezegging', -1300, 'jaar', 'blokkerend'],
      ['overgang', 1300, 'jaar', 'blokkerend'],
    ] as const
  ).map(([soort, minuten, per, verwacht]) => ({
    naam: `1300 minuten per jaar minder, met een regel ${soort} van ${minuten} per ${per}`,
    invoer: dossier({
      besluit: besluitMetDienst({
        omvang: { minuten: 5000, per: 'jaar' },
        verschil: [{ soort, minuten, per, reden: 'Dit is met mevrouw besproken.' }],
      }),
    }),
    verwacht,
  })),
  {
    naam: 'in stap 5 staat dat de voorziening niet past',
    invoer: dossier({
      vaststellingen: stappenMet(5, {
        oplossing: { categorie: 'algemene voorziening', door: 'de strijkservice', passend: false },
      }),
    }),
    verwacht: 'blokkerend',
  },
  {
    naam: 'de tijd van stap 4 is onbekend, maar alles wat nodig is wordt gegeven',
    invoer: dossier({
      vaststellingen: stappenMetOplossing({ categorie: 'mantelzorg', door: 'dochter', bereid: true }),
      besluit: besluitMetDienst({ omvang: { minuten: 7860, per: 'jaar' } }),
    }),
    verwacht: 'goed',
  },
  {
    naam: 'de tijd van stap 4 is onbekend, en een minuut minder dan nodig wordt gegeven',
    invoer: dossier({
      vaststellingen: stappenMetOplossing({ categorie: 'mantelzorg', door: 'dochter', bereid: true }),
      besluit: besluitMetDienst({ omvang: { minuten: 7859, per: 'jaar' } }),
    }),
    verwacht: 'niet te zien',
  },
  {
    naam: 'minder dan nodig in een overgenomen dossier zonder stap 4',
    invoer: deelsVerteld({ vaststellingen: stappenZonder(4), besluit: dossier().besluit }),
    verwacht: 'aandacht',
  },
  {
    naam: 'minder dan nodig in een overgenomen dossier waarin hulp is afgetrokken',
    invoer: deelsVerteld({
      vaststellingen: dossier().vaststellingen,
      besluit: besluitMetDienst({ omvang: { minuten: 100, per: 'week' } }),
    }),
    verwacht: 'blokkerend',
  },
  {
    naam: 'het besluit noemt geen tijd',
    invoer: dossier({ besluit: besluitMetDienst({ omvang: undefined }) }),
    verwacht: 'niet te zien',
  },
]

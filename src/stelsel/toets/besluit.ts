import { dagVoluit, getDag } from '../../basis/dag.ts'
import type { Gebrek, Uitslag } from './bevinding.ts'
import { gebrek, IN_ORDE, NOG_NIET, nietTeZien, samen } from './bevinding.ts'
import type { Check } from './check.ts'
import type { ToetsInvoer } from './invoer.ts'
import { findAfbouw } from './omvang.ts'
import { isAfwijzend, naarDekking } from './stand.ts'
import { alleTeksten, findZin, NIET_GEDAAN } from './tekst.ts'
import { bezwaarMinstensTot } from './termijn-dagen.ts'
import {
  BESLUIT,
  besluitMet,
  besluitMetDienst,
  deelsVerteld,
  dossier,
  EERDER_VIER_UUR,
} from './voorbeeld-dossier.ts'

/** The reasons must carry the decision and be there with it (Awb 3:46, 3:47). */
function motiveringGebrek(
  invoer: Pick<ToetsInvoer, 'besluit' | 'vaststellingen' | 'dekking' | 'teksten' | 'eerder'>,
): Uitslag {
  const { besluit, dekking } = invoer
  if (besluit === undefined) return NOG_NIET
  const herstel =
    'Schrijf per onderdeel waarom u zo besluit, en wijs aan op welke vaststelling elke zin rust.'
  const zinnen = besluit.motivering
  if (zinnen === undefined && dekking === 'deels') {
    return samen(
      ongemotiveerdInTekst(invoer, herstel),
      nietTeZien('Het dossier vertelt niet hoe het besluit is gemotiveerd.'),
    )
  }
  if (zinnen === undefined || zinnen.length === 0) {
    return gebrek({
      ernst: naarDekking(invoer),
      uitleg: 'Het besluit heeft geen motivering.',
      herstel,
      plaats: besluit.plaats,
    })
  }
  const bekend = new Set(invoer.vaststellingen.map(({ id }) => id))
  const los = zinnen.find(({ vaststellingen }) => vaststellingen.some((id) => !bekend.has(id)))
  const gedragen = zinnen.some(
    ({ vaststellingen, grondslagen }) => vaststellingen.length + grondslagen.length > 0,
  )
  const zwaar = isAfwijzend(besluit.beslissing) || findAfbouw(invoer) !== undefined
  const gebreken: readonly Gebrek[] = [
    ...(los === undefined || dekking === 'deels'
      ? []
      : [
          {
            ernst: 'blokkerend' as const,
            uitleg: `Een zin van de motivering rust op een vaststelling die er niet (meer) is: "${los.tekst}"`,
            herstel: 'Pas de zin aan, of doe de vaststelling opnieuw.',
            plaats: besluit.plaats,
          },
        ]),
    ...(gedragen || !zwaar
      ? []
      : [
          {
            ernst: naarDekking(invoer),
            uitleg:
              'Het besluit geeft minder dan gevraagd of dan eerst. Nergens blijkt waarop de motivering rust.',
            herstel,
            plaats: besluit.plaats,
          },
        ]),
  ]
  return samen(gebrek(...gebreken), ongemotiveerdInTekst(invoer, herstel))
}

function ongemotiveerdInTekst(
  invoer: Pick<ToetsInvoer, 'besluit' | 'vaststellingen' | 'teksten'>,
  herstel: string,
): Uitslag {
  const zin = findZin(
    alleTeksten(invoer),
    [NIET_GEDAAN, /\b(gemotiveerd|motivering|redenen|reden gegeven|uitgelegd|toegelicht|toelichting)\b/i],
    /\b(geen reden om|om die reden)\b/i,
  )
  if (zin === undefined) return IN_ORDE
  return gebrek({
    ernst: 'aandacht',
    uitleg: `In het dossier staat dat iets niet is gemotiveerd: "${zin.tekst}"`,
    herstel,
    plaats: zin.plaats,
  })
}

/** How, where and until when bezwaar can be made. Never lifted. */
function geenRechtsmiddelclausule(invoer: Pick<ToetsInvoer, 'besluit' | 'dekking'>): Uitslag {
  const { besluit, dekking } = invoer
  if (besluit === undefined) return NOG_NIET
  const { bekendgemaakt, rechtsmiddel, stand } = besluit
  const herstel = 'Zet in het besluit dat de inwoner bezwaar kan maken, waar, hoe en tot en met welke dag.'
  if (rechtsmiddel === false) {
    return gebrek({
      ernst: 'blokkerend',
      uitleg: 'Het besluit zegt niet hoe en tot wanneer de inwoner bezwaar kan maken.',
      herstel,
      plaats: besluit.plaats,
    })
  }
  const dag = bekendgemaakt?.bezwaarTotEnMet
  if (bekendgemaakt !== undefined && dag !== undefined && dag < bezwaarMinstensTot(bekendgemaakt)) {
    return gebrek({
      ernst: 'blokkerend',
      uitleg: `Het besluit noemt ${dagVoluit(getDag(dag))} als laatste dag voor bezwaar. Dat is korter dan zes weken na de verzending.`,
      herstel: 'Stuur de inwoner een brief met de juiste laatste dag.',
      plaats: bekendgemaakt.plaats,
      grondslag: ['awb-6:7', 'awb-6:8', 'awb-3:45'],
    })
  }
  if (rechtsmiddel === true || dag !== undefined || stand === 'ontwerp') return IN_ORDE
  return dekking === 'deels'
    ? nietTeZien('Het dossier vertelt niet of het besluit zegt hoe bezwaar kan.')
    : gebrek({
        ernst: 'blokkerend',
        uitleg: 'Nergens blijkt dat het besluit zegt hoe en tot wanneer de inwoner bezwaar kan maken.',
        herstel,
        plaats: besluit.plaats,
      })
}

export const besluitChecks: readonly Check[] = [
  {
    code: 'MOTIVERING_GEBREK',
    stap: 'besluit',
    grondslag: ['awb-3:46', 'awb-3:47'],
    uitlegInwoner:
      'In de brief moet staan waarom de gemeente zo besluit. Begrijpt u het niet, vraag om uitleg.',
    check: motiveringGebrek,
    voorbeelden: [
      { naam: 'de zinnen rusten op vaststellingen', invoer: dossier(), verwacht: 'goed' },
      {
        naam: 'geen motivering',
        invoer: dossier({ besluit: besluitMet({ motivering: [] }) }),
        verwacht: 'blokkerend',
      },
      {
        naam: 'een zin rust op een ingetrokken vaststelling',
        invoer: dossier({
          besluit: besluitMet({
            motivering: [{ tekst: 'U kunt bukken.', vaststellingen: ['v9'], grondslagen: [] }],
          }),
        }),
        verwacht: 'blokkerend',
      },
      {
        naam: 'een uitspraak die de motivering niet vertelt',
        invoer: deelsVerteld({ besluit: besluitMet({ motivering: undefined }) }),
        verwacht: 'niet te zien',
      },
      {
        naam: 'geen motivering, in een overgenomen dossier',
        invoer: deelsVerteld({ besluit: besluitMet({ motivering: [] }) }),
        verwacht: 'aandacht',
      },
      {
        naam: 'een zin met een bestaande en een ingetrokken vaststelling',
        invoer: dossier({
          besluit: besluitMet({
            motivering: [{ tekst: 'U kunt bukken.', vaststellingen: ['v2', 'v9'], grondslagen: [] }],
          }),
        }),
        verwacht: 'blokkerend',
      },
      {
        naam: 'een overgenomen dossier noemt een vaststelling die er niet in staat',
        invoer: deelsVerteld({
          besluit: besluitMet({
            motivering: [{ tekst: 'U kunt bukken.', vaststellingen: ['v9'], grondslagen: [] }],
          }),
        }),
        verwacht: 'goed',
      },
      ...(
        [
          ['afgewezen', [], 'blokkerend'],
          ['toegekend', [], 'goed'],
          ['afgewezen', ['wmo-2.3.5-3'], 'goed'],
        ] as const
      ).map(([beslissing, grondslagen, verwacht]) => ({
        naam: `${beslissing} met een zin die op ${grondslagen.length} artikelen rust en op geen vaststelling`,
        invoer: dossier({
          besluit: besluitMet({
            beslissing,
            motivering: [{ tekst: 'U kunt bukken.', vaststellingen: [], grondslagen }],
          }),
        }),
        verwacht,
      })),
      {
        naam: 'minder dan eerst, met een zin die nergens op rust',
        invoer: dossier({
          eerder: EERDER_VIER_UUR,
          besluit: besluitMet({
            motivering: [{ tekst: 'Dit is genoeg.', vaststellingen: [], grondslagen: [] }],
          }),
        }),
        verwacht: 'blokkerend',
      },
    ],
  },
  {
    code: 'GEEN_RECHTSMIDDELCLAUSULE',
    stap: 5,
    grondslag: ['awb-3:45', 'awb-6:7', 'awb-6:8'],
    uitlegInwoner: 'In de brief moet staan hoe en tot wanneer u bezwaar kunt maken.',
    check: geenRechtsmiddelclausule,
    voorbeelden: [
      { naam: 'het besluit zegt hoe en tot wanneer bezwaar kan', invoer: dossier(), verwacht: 'goed' },
      {
        naam: 'geen rechtsmiddelclausule',
        invoer: deelsVerteld({ besluit: besluitMet({ rechtsmiddel: false }) }),
        verwacht: 'blokkerend',
      },
      {
        naam: 'een te korte bezwaartermijn genoemd',
        invoer: dossier({
          besluit: {
            ...BESLUIT,
            bekendgemaakt: { op: '2026-11-19', plaats: 'feit 21', bezwaarTotEnMet: '2026-12-17' },
          },
        }),
        verwacht: 'blokkerend',
      },
      {
        naam: 'een uitspraak die hierover niets vertelt',
        invoer: deelsVerteld({
          besluit: { ...besluitMetDienst({}), rechtsmiddel: undefined, bekendgemaakt: undefined },
        }),
        verwacht: 'niet te zien',
      },
      ...(
        [
          ['precies zes weken', '2026-12-31', 'goed'],
          ['een dag minder dan zes weken', '2026-12-30', 'blokkerend'],
        ] as const
      ).map(([naam, bezwaarTotEnMet, verwacht]) => ({
        naam: `als bezwaartermijn is ${naam} genoemd`,
        invoer: dossier({
          besluit: besluitMet({ bekendgemaakt: { op: '2026-11-19', plaats: 'feit 21', bezwaarTotEnMet } }),
        }),
        verwacht,
      })),
      {
        naam: 'nergens blijkt dat er een clausule is',
        invoer: dossier({ besluit: besluitMet({ rechtsmiddel: undefined, bekendgemaakt: undefined }) }),
        verwacht: 'blokkerend',
      },
      {
        naam: 'de laatste dag voor bezwaar is genoemd',
        invoer: dossier({ besluit: besluitMet({ rechtsmiddel: undefined }) }),
        verwacht: 'goed',
      },
      {
        naam: 'een ontwerp krijgt de clausule nog',
        invoer: dossier({
          besluit: besluitMet({ stand: 'ontwerp', rechtsmiddel: undefined, bekendgemaakt: undefined }),
        }),
        verwacht: 'goed',
      },
    ],
  },
]

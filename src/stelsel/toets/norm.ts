import { dagVoluit, getDag } from '../../basis/dag.ts'
import { findKader } from '../normen/kaders.ts'
import { findGeldInReden, findGeldreden } from './afwijs-zinnen.ts'
import type { Ernst, Gebrek, Uitslag } from './bevinding.ts'
import { gebrek, IN_ORDE, nietTeZien, samen } from './bevinding.ts'
import type { Check } from './check.ts'
import {
  eigenNormOmGeld,
  eigenNormWijktAf,
  GRENS_EIGEN_NORM_OM_GELD,
  GRENS_EIGEN_NORM_WIJKT_AF,
} from './eigen-norm.ts'
import type { Behoefte, Kader, Tekst, ToetsInvoer } from './invoer.ts'
import { isObjectief, isOnafhankelijk, naamVanKader } from './kader-oordeel.ts'
import { HERSTEL_NORM, verworpenNorm } from './norm-verworpen.ts'
import { findAfbouw } from './omvang.ts'
import { betekenisVanOntbreken, inStap, isBeslist } from './stand.ts'
import { alleTeksten, findZin, NIET_GEDAAN } from './tekst.ts'
import {
  besluitMet,
  besluitMetDienst,
  deelsVerteld,
  dossier,
  EERDER_VIER_UUR,
  stappenMet,
} from './voorbeeld-dossier.ts'

type MetNorm = Pick<ToetsInvoer, 'vaststellingen' | 'besluit' | 'eerder' | 'teksten' | 'gemeenteregels'>
type MetStand = MetNorm & Pick<ToetsInvoer, 'dekking' | 'afgerond'>

type KaderPlaats = { readonly kader: Kader; readonly plaats: string }

function kaders({ vaststellingen }: Pick<ToetsInvoer, 'vaststellingen'>): readonly KaderPlaats[] {
  return inStap(vaststellingen, 3).flatMap(({ behoefte, plaats }) =>
    behoefte?.kader === undefined ? [] : [{ kader: behoefte.kader, plaats }],
  )
}

/**
 * A weak norm need not make a wrong outcome (CRVB:2024:743: the effects stayed, since the man was not short of help). It blocks where
 * the norm is what lowers or takes away what someone had.
 */
function ernstVanZwakkeNorm(invoer: MetNorm): Ernst {
  return findAfbouw(invoer) === undefined ? 'aandacht' : 'blokkerend'
}

/** Objective criteria, with time and frequency of each activity to be seen. */
function normNietObjectief(invoer: MetStand): Uitslag {
  const gevonden = kaders(invoer)
  const gebreken = gevonden.flatMap(({ kader, plaats }): Gebrek[] => {
    const waarom =
      kader.objectieveCriteria === false
        ? 'rust niet op objectieve criteria'
        : kader.tijdEnFrequentieInzichtelijk === false
          ? 'laat niet zien hoeveel tijd en hoe vaak per activiteit'
          : undefined
    if (waarom === undefined) return []
    return [
      {
        ernst: ernstVanZwakkeNorm(invoer),
        uitleg: `De norm (${naamVanKader(kader)}) ${waarom}.`,
        herstel: HERSTEL_NORM,
        plaats,
      },
    ]
  })
  if (gebreken.length > 0) return gebrek(...gebreken)
  return samen(
    scoreAlsNorm(invoer),
    verworpenNorm(invoer, 'NORM_NIET_OBJECTIEF'),
    normInTekst(invoer, /\b(objectie\w+|inzicht\w*|onderbouw\w*|inzichtelijk|controleerbaar)\b/i),
    onbekendeNorm(invoer, gevonden),
  )
}

/**
 * The municipality has to show what its norm rests on (CRVB:2016:1402): where a whole record builds a decision on one and does not say, that is
 * a question. Never more, since what was not told may still be sound; and a record that tells a part may have left it out.
 */
function onbekendeNorm(invoer: MetStand, gevonden: readonly KaderPlaats[]): Uitslag {
  const onbekend = gevonden.find(({ kader }) => isObjectief(kader) === undefined)
  if (onbekend === undefined) return IN_ORDE
  const waarom = `Het dossier vertelt niet waarop de norm (${naamVanKader(onbekend.kader)}) rust.`
  if (betekenisVanOntbreken(invoer, 3) !== 'blokkerend') return nietTeZien(waarom)
  return gebrek({
    ernst: 'aandacht',
    uitleg: waarom,
    herstel:
      'Noem het onderzoek achter de norm en wie het deed, of stel de tijd voor deze inwoner zelf vast.',
    plaats: onbekend.plaats,
  })
}

/** No score becomes hours (mission): a matrix prompts the talk, it measures no time. */
function scoreAlsNorm(invoer: Pick<ToetsInvoer, 'vaststellingen'>): Uitslag {
  for (const { behoefte, plaats } of inStap(invoer.vaststellingen, 3)) {
    const regel = behoefte?.regels.find(({ bron }) =>
      /\b(zrm|zelfredzaamheid-?matrix|score\w*|puntentelling|puntensysteem)\b/i.test(bron),
    )
    if (regel !== undefined) {
      return gebrek({
        ernst: 'aandacht',
        uitleg: `De tijd voor ${regel.onderdeel} komt uit een score (${regel.bron}). Een score zegt niet hoeveel tijd iets kost.`,
        herstel: 'Werk de tijd uit per activiteit, met hoe vaak en hoe lang.',
        plaats,
      })
    }
  }
  return IN_ORDE
}

function normInTekst(invoer: MetNorm, wat: RegExp): Uitslag {
  const zin = findZin(alleTeksten(invoer), [
    /\b(norm\w*|standaardtijd\w*|tijden|rapport|richtlijn\w*|collectieve)\b/i,
    NIET_GEDAAN,
    wat,
  ])
  if (zin === undefined) return IN_ORDE
  return gebrek({
    ernst: 'aandacht',
    uitleg: `Er staat dat de norm niet goed onderbouwd is: "${zin.tekst}"`,
    herstel: HERSTEL_NORM,
    plaats: zin.plaats,
  })
}

/** Independent, sound research behind the norm. */
function normNietOnafhankelijk(invoer: MetNorm): Uitslag {
  const gebreken = kaders(invoer)
    .filter(({ kader }) => kader.onafhankelijkOnderzoek === false)
    .map(
      ({ kader, plaats }): Gebrek => ({
        ernst: ernstVanZwakkeNorm(invoer),
        uitleg: `De norm (${naamVanKader(kader)}) rust niet op onafhankelijk, deugdelijk onderzoek.`,
        herstel: HERSTEL_NORM,
        plaats,
      }),
    )
  if (gebreken.length > 0) return gebrek(...gebreken)
  const onbekend = kaders(invoer).find(({ kader }) => isOnafhankelijk(kader) === undefined)
  return samen(
    verworpenNorm(invoer, 'NORM_NIET_ONAFHANKELIJK'),
    normInTekst(invoer, /\b(onafhankelijk\w*|deugdelijk\w*)\b/i),
    onbekend === undefined
      ? IN_ORDE
      : nietTeZien(
          `Het dossier vertelt niet wie de norm (${naamVanKader(onbekend.kader)}) heeft onderzocht.`,
        ),
  )
}

/** A norm set that did not exist yet on the day of the decision: a slip of the pen, or worked out again later. Only a question. */
function normVanLater({
  vaststellingen,
  besluit,
  peildatum,
}: MetNorm & Pick<ToetsInvoer, 'peildatum'>): Uitslag {
  const dag = besluit?.op ?? peildatum
  return gebrek(
    ...kaders({ vaststellingen }).flatMap(({ kader, plaats }): Gebrek[] => {
      const vanaf = kader.id === undefined ? undefined : findKader(kader.id)?.geldigVan
      if (vanaf === undefined || vanaf === null || vanaf <= dag) return []
      return [
        {
          ernst: 'aandacht',
          uitleg: `De norm (${naamVanKader(kader)}) geldt pas vanaf ${dagVoluit(getDag(vanaf))}. Op ${dagVoluit(getDag(dag))} was zij er nog niet.`,
          herstel: 'Controleer de datum, en noem de norm die toen gold.',
          plaats,
          grondslag: ['awb-3:46'],
        },
      ]
    }),
  )
}

/** Own policy choices that differ from what the study assumed break the link with it (CRVB:2018:3835). */
function normWijktAfVanOnderzoek(invoer: MetNorm & Pick<ToetsInvoer, 'peildatum'>): Uitslag {
  return samen(normVanLater(invoer), afwijkingVanOnderzoek(invoer), gebrek(...eigenNormWijktAf(invoer)))
}

function afwijkingVanOnderzoek(invoer: MetNorm): Uitslag {
  return gebrek(
    ...kaders(invoer)
      .filter(({ kader }) => (kader.wijktAfVanOnderzoek ?? '').trim() !== '')
      .map(
        ({ kader, plaats }): Gebrek => ({
          ernst: ernstVanZwakkeNorm(invoer),
          uitleg: `De norm (${naamVanKader(kader)}) wijkt af van het onderzoek waarop zij zich beroept: ${kader.wijktAfVanOnderzoek ?? ''}`,
          herstel:
            'Reken met de uitgangspunten van het onderzoek, of laat onderzoeken of de afwijking klopt.',
          plaats,
        }),
      ),
  )
}

/** What the decision itself says of giving less: why it differs from the need, and what changed. */
function verlagingen({ besluit }: Pick<ToetsInvoer, 'besluit'>): readonly Tekst[] {
  if (besluit === undefined) return []
  const { plaats, voorzieningen, gewijzigd = '' } = besluit
  const minder = voorzieningen
    .flatMap((voorziening) => voorziening.verschil)
    .filter(({ minuten }) => minuten < 0)
  return [...minder.map(({ reden }) => reden), gewijzigd].map((tekst) => ({ tekst, plaats }))
}

/** Costs are never a ground for less (contract, extent 5). */
function normAlleenBudget(invoer: MetNorm): Uitslag {
  const opNorm = kaders(invoer)
    .filter(({ kader }) => kader.alleenBudget === true)
    .map(
      ({ kader, plaats }): Gebrek => ({
        ernst: 'blokkerend',
        uitleg: `De norm (${naamVanKader(kader)}) is verlaagd om geld, zonder ander bewijs dat minder tijd genoeg is.`,
        herstel: 'Reken met de norm van voor de verlaging, of met een norm die op onderzoek rust.',
        plaats,
      }),
    )
  const gebreken = [...opNorm, ...eigenNormOmGeld(invoer)]
  if (gebreken.length > 0 || !isBeslist(invoer)) return gebrek(...gebreken)
  const zin = findGeldInReden(verlagingen(invoer)) ?? findGeldreden(alleTeksten(invoer))
  if (zin === undefined) return IN_ORDE
  return gebrek({
    ernst: 'aandacht',
    uitleg: `Geld lijkt de reden voor minder hulp: "${zin.tekst}"`,
    herstel:
      'Geef een reden die over deze inwoner gaat. Kosten tellen alleen tussen oplossingen die allemaal passen.',
    plaats: zin.plaats,
  })
}

const BEHOEFTE: Behoefte = {
  regels: [{ onderdeel: 'schoon huis', minuten: 7860, per: 'jaar', bron: 'beleidsregels' }],
  berekend: false,
  afwijkingOverwogen: 'gevraagd',
}

function stappenMetKader(kader: Kader): ToetsInvoer['vaststellingen'] {
  return stappenMet(3, { behoefte: { ...BEHOEFTE, kader } })
}

export const normChecks: readonly Check[] = [
  {
    code: 'NORM_NIET_OBJECTIEF',
    stap: 3,
    grondslag: ['ECLI:NL:CRVB:2016:1402', 'ECLI:NL:RBMNE:2016:2516', 'ECLI:NL:CRVB:2024:743'],
    uitlegInwoner: 'Vraag waar de tijden vandaan komen en hoe vaak alles gebeurt. Dat moet te zien zijn.',
    check: normNietObjectief,
    voorbeelden: [
      { naam: 'een norm met objectieve criteria, tijd en frequentie', invoer: dossier(), verwacht: 'goed' },
      {
        naam: 'van zes naar tweeenhalf uur op een norm zonder inzicht in tijd (RBMNE:2016:2516)',
        invoer: deelsVerteld({
          vaststellingen: stappenMetKader({ naam: '78 uur per jaar', tijdEnFrequentieInzichtelijk: false }),
          eerder: { omvang: { minuten: 360, per: 'week' }, plaats: 'feit 1' },
          besluit: besluitMetDienst({ omvang: { minuten: 150, per: 'week' } }),
        }),
        verwacht: 'blokkerend',
      },
      {
        naam: 'niet objectieve normtijden, maar de inwoner kwam niets tekort (CRVB:2024:743)',
        invoer: deelsVerteld({
          vaststellingen: stappenMetKader({ naam: 'beleidsregels', objectieveCriteria: false }),
          besluit: besluitMetDienst({ omvang: { minuten: 165, per: 'week' } }),
        }),
        verwacht: 'aandacht',
      },
      {
        naam: 'de tijd komt uit een score',
        invoer: dossier({
          vaststellingen: stappenMet(3, {
            behoefte: {
              regels: [{ onderdeel: 'begeleiding', minuten: 120, per: 'week', bron: 'ZRM-score 2' }],
              berekend: false,
            },
          }),
        }),
        verwacht: 'aandacht',
      },
      {
        naam: 'een heel dossier dat niet zegt waarop de normtijden rusten',
        invoer: dossier({ vaststellingen: stappenMetKader({ naam: 'beleidsregels 2019' }) }),
        verwacht: 'aandacht',
      },
      {
        naam: 'een uitspraak die over de norm niets vertelt',
        invoer: deelsVerteld({
          vaststellingen: stappenMetKader({ naam: 'beleidsregels 2019' }),
          besluit: besluitMetDienst({ omvang: { minuten: 165, per: 'week' } }),
        }),
        verwacht: 'niet te zien',
      },
    ],
  },
  {
    code: 'NORM_NIET_ONAFHANKELIJK',
    stap: 3,
    grondslag: ['ECLI:NL:CRVB:2016:1402', 'ECLI:NL:RBGEL:2023:3301'],
    uitlegInwoner: 'Vraag wie de norm heeft onderzocht. Dat moet iemand zijn die er los van staat.',
    check: normNietOnafhankelijk,
    voorbeelden: [
      { naam: 'een norm op onafhankelijk onderzoek (RBMNE:2023:4299)', invoer: dossier(), verwacht: 'goed' },
      {
        naam: 'minder hulp op een norm zonder onafhankelijk onderzoek (RBGEL:2023:3301)',
        invoer: dossier({
          vaststellingen: stappenMetKader({ onafhankelijkOnderzoek: false }),
          eerder: EERDER_VIER_UUR,
        }),
        verwacht: 'blokkerend',
      },
      {
        naam: 'een norm die een rechter al verwierp, herkend aan de naam',
        invoer: dossier({ vaststellingen: stappenMetKader({ naam: 'KPMG-rapport Rivierenland' }) }),
        verwacht: 'aandacht',
      },
    ],
  },
  {
    code: 'NORM_WIJKT_AF_VAN_ONDERZOEK',
    stap: 3,
    grondslag: ['ECLI:NL:CRVB:2018:3835'],
    uitlegInwoner: 'De gemeente rekent anders dan in het onderzoek waarop zij zich beroept. Vraag waarom.',
    check: normWijktAfVanOnderzoek,
    voorbeelden: [
      { naam: 'de norm volgt het onderzoek', invoer: dossier(), verwacht: 'goed' },
      {
        naam: 'eigen keuzes die het onderzoek niet kende, en minder hulp (CRVB:2018:3835)',
        invoer: dossier({
          vaststellingen: stappenMetKader({ wijktAfVanOnderzoek: 'de ramen zijn weggelaten.' }),
          eerder: EERDER_VIER_UUR,
        }),
        verwacht: 'blokkerend',
      },
      {
        naam: 'eigen keuzes, zonder dat de inwoner minder kreeg',
        invoer: dossier({
          vaststellingen: stappenMetKader({ wijktAfVanOnderzoek: 'de ramen zijn weggelaten.' }),
        }),
        verwacht: 'aandacht',
      },
      ...(
        [
          ['een norm van 2019 in een besluit van begin 2018', '2018-02-12', 'aandacht'],
          ['een norm op haar eerste dag', '2019-01-01', 'goed'],
        ] as const
      ).map(([naam, op, verwacht]) => ({
        naam,
        invoer: deelsVerteld({
          vaststellingen: stappenMetKader({ id: 'hhm-2019' }),
          besluit: besluitMet({ op }),
        }),
        verwacht,
      })),
      ...GRENS_EIGEN_NORM_WIJKT_AF,
    ],
  },
  {
    code: 'NORM_ALLEEN_BUDGET',
    stap: 3,
    grondslag: ['wmo-2.3.5-3', 'ECLI:NL:CRVB:2016:1402'],
    uitlegInwoner: 'Geld mag niet de reden zijn voor minder hulp dan u nodig heeft.',
    check: normAlleenBudget,
    voorbeelden: [
      { naam: 'de norm rust op onderzoek', invoer: dossier(), verwacht: 'goed' },
      {
        naam: 'de norm is alleen om geld verlaagd',
        invoer: dossier({ vaststellingen: stappenMetKader({ alleenBudget: true }) }),
        verwacht: 'blokkerend',
      },
      {
        naam: 'een bezuiniging als reden in de motivering',
        invoer: dossier({
          teksten: [{ tekst: 'Door de bezuiniging is het aantal uren lager.', plaats: 'feit 9' }],
        }),
        verwacht: 'aandacht',
      },
      ...GRENS_EIGEN_NORM_OM_GELD,
    ],
  },
]

import { dagVoluit, getDag } from '../../basis/dag.ts'
import type { Gebrek, Uitslag } from './bevinding.ts'
import { gebrek, IN_ORDE, NOG_NIET, nietTeZien, samen } from './bevinding.ts'
import {
  BEZWAAR,
  GRENS_AFWIJKING_COMMISSIEADVIES_ONGEMOTIVEERD,
  GRENS_BEZWAARKOSTEN_TEN_ONRECHTE_GEWEIGERD,
  GRENS_NIET_GEHOORD_IN_BEZWAAR,
  GRENS_REDELIJKE_TERMIJN_OVERSCHREDEN,
  metBezwaar,
} from './bezwaar-grensgevallen.ts'
import type { Check } from './check.ts'
import type { Bezwaar, ToetsInvoer } from './invoer.ts'
import { eenVan, na, type Patroon } from './patroon.ts'
import { isLeeg, naarDekking, naLaterBesluit, oudsteEerst } from './stand.ts'
import { alleTeksten, findZin, NIET_GEDAAN } from './tekst.ts'
import { deelsVerteld, dossier } from './voorbeeld-dossier.ts'

type Gelezen = Pick<ToetsInvoer, 'bezwaren' | 'vaststellingen' | 'teksten' | 'besluit' | 'dekking'>

/** Holds every bezwaar against the rule, and reads the texts only when no bezwaar of its own says anything. */
function perBezwaar(
  { bezwaren = [] }: Pick<ToetsInvoer, 'bezwaren'>,
  oordeel: (bezwaar: Bezwaar) => Uitslag,
  inTekst: () => Uitslag,
): Uitslag {
  return bezwaren.length === 0 ? inTekst() : samen(...bezwaren.map(oordeel))
}

/** Someone who objects is heard, unless an exception of Awb 7:3 applies; not hearing alone is enough to lose (RBROT:2017:2935). */
function nietGehoordInBezwaar(invoer: Gelezen): Uitslag {
  const herstel =
    'Nodig de inwoner alsnog uit voor een hoorzitting en beslis daarna opnieuw. Of noem de uitzondering waarom horen niet hoefde.'
  return perBezwaar(
    invoer,
    ({ op, gehoord, nietGehoordOmdat, plaats }) => {
      if (gehoord === true || !isLeeg(nietGehoordOmdat)) return IN_ORDE
      if (gehoord === undefined) {
        return nietTeZien('Het dossier vertelt niet of de inwoner in bezwaar is gehoord.')
      }
      return gebrek({
        ernst: naLaterBesluit(invoer, op, nietGehoordOmdat === '' ? 'blokkerend' : naarDekking(invoer)),
        uitleg: 'Op het bezwaar is beslist zonder de inwoner te horen. Er staat geen uitzondering bij.',
        herstel,
        plaats,
      })
    },
    () =>
      zinAlsGebrek(
        invoer,
        [
          /\b(bezwaar\w*|hoorzitting|hoorplicht|heroverweging)\b/i,
          eenVan(
            na(/\b(niet|nooit|zonder|ten onrechte)\b/i, /\b(gehoord|horen)\b/i),
            /\bgeen hoorzitting\b/i,
            na(/\bhoorplicht\b/i, /\bgeschonden\b/i),
          ),
        ],
        'Er staat dat de inwoner in bezwaar niet is gehoord',
        herstel,
        /\b(afgezien|wilde niet|kennelijk)\b/i,
      ),
  )
}

/** Who departs from the committee says why, in the decision (RBOBR:2018:1631), and sends the advice along (Awb 7:13(7)). */
function afwijkingCommissieadviesOngemotiveerd(invoer: Gelezen): Uitslag {
  const herstel = 'Schrijf in de beslissing op bezwaar waarom u afwijkt, en stuur het advies mee.'
  return perBezwaar(
    invoer,
    ({ op, commissie, plaats }) => {
      if (commissie === undefined || commissie.gevolgd) return NOG_NIET
      if (isLeeg(commissie.reden)) {
        return gebrek({
          ernst: naLaterBesluit(invoer, op, commissie.reden === '' ? 'blokkerend' : naarDekking(invoer)),
          uitleg: 'De beslissing op bezwaar wijkt af van de commissie en zegt niet waarom.',
          herstel,
          plaats,
        })
      }
      if (commissie.meegestuurd !== false) return IN_ORDE
      return gebrek({
        ernst: 'aandacht',
        uitleg: 'De beslissing op bezwaar wijkt af van de commissie; het advies ging niet mee.',
        herstel,
        plaats,
        grondslag: ['awb-7:13-7'],
      })
    },
    () =>
      zinAlsGebrek(
        invoer,
        [
          /\b(bezwaar(?:schriften)?commissie|adviescommissie|commissie|commissieadvies)\b/i,
          /\b(afgeweken|afwijk\w*|wijkt af|niet (?:\w+ ){0,2}gevolgd)\b/i,
          NIET_GEDAAN,
        ],
        'Er staat dat van het advies van de commissie is afgeweken zonder reden',
        herstel,
      ),
  )
}

/** Costs of the objection are paid when asked for and the decision is revoked as unlawful (Awb 7:15, not read: asks for a look only). */
function bezwaarkostenTenOnrechteGeweigerd(invoer: Gelezen): Uitslag {
  const herstel =
    'Vergoed de kosten van het bezwaar als de inwoner dat vóór de beslissing vroeg en het besluit niet klopte.'
  return perBezwaar(
    invoer,
    ({ kosten, herroepen, plaats }) => {
      if (kosten?.gevraagd !== true || kosten.vergoed === true || herroepen === false) return NOG_NIET
      if (herroepen === undefined || kosten.vergoed === undefined) {
        return nietTeZien(
          'Het dossier vertelt niet of het besluit is herroepen of of de kosten zijn vergoed.',
        )
      }
      return gebrek({
        ernst: 'aandacht',
        uitleg:
          'Het besluit is herroepen omdat het niet klopte, maar de kosten van het bezwaar zijn geweigerd.',
        herstel,
        plaats,
      })
    },
    () =>
      zinAlsGebrek(
        invoer,
        [
          /\b(kosten (?:van|in|voor) (?:het |de )?bezwaar\w*|bezwaarkosten|proceskosten|kosten van rechtsbijstand)\b/i,
          /\b(ten onrechte|niet|weiger\w*|geweigerd|afgewezen)\b/i,
        ],
        'Er staat dat de kosten van het bezwaar niet zijn vergoed',
        herstel,
        /\b(terecht|niet gevraagd|niet verzocht)\b/i,
      ),
  )
}

/** Years that a procedure may take as a whole: two with the district court, four with appeal. The standard itself was not read. */
const JAREN = { rechtbank: 2, 'hoger beroep': 4 } as const

type MetDuur = Pick<
  ToetsInvoer,
  'bezwaren' | 'uitspraken' | 'peildatum' | 'vaststellingen' | 'teksten' | 'besluit'
>

/** From the receipt of the first objection to the last judgment, or today when the case is still open. */
function redelijkeTermijnOverschreden(invoer: MetDuur): Uitslag {
  const herstel =
    'Sluit de zaak zo snel mogelijk af, en bied de inwoner uit uzelf een vergoeding aan voor de lange duur.'
  const eerste = (invoer.bezwaren ?? [])
    .flatMap(({ ontvangenOp }) => (ontvangenOp === undefined ? [] : [ontvangenOp]))
    .toSorted()
    .at(0)
  const laatste = oudsteEerst(invoer.uitspraken ?? []).at(-1)
  if (eerste === undefined) {
    return laatste === undefined
      ? zinAlsGebrek(
          invoer,
          [/\bredelijke termijn\b/i, /\b(overschr\w+|te lang)\b/i],
          'Er staat dat de procedure te lang duurde',
          herstel,
          /\b(niet|geen) (?:\w+ ){0,2}overschr/i,
        )
      : nietTeZien('Het dossier vertelt niet wanneer het bezwaar is ontvangen.')
  }
  // Decided on and not taken to court: the case ended there.
  const besloten = oudsteEerst(invoer.bezwaren ?? []).at(-1)
  const einde = laatste?.op ?? besloten?.op ?? invoer.peildatum
  const uiterlijk = getDag(eerste).add({ years: JAREN[laatste?.instantie ?? 'rechtbank'] })
  if (einde <= uiterlijk.toString() || laatste?.vergoedingVoorDuur === true) return IN_ORDE
  return gebrek({
    ernst: 'aandacht',
    uitleg: `Het bezwaar kwam binnen op ${dagVoluit(getDag(eerste))}. De zaak had uiterlijk ${dagVoluit(uiterlijk)} klaar moeten zijn.`,
    herstel,
    plaats: (laatste ?? besloten)?.plaats ?? 'bezwaar',
  })
}

function zinAlsGebrek(
  invoer: Pick<ToetsInvoer, 'vaststellingen' | 'teksten' | 'besluit'>,
  patronen: readonly Patroon[],
  uitleg: string,
  herstel: string,
  behalve?: RegExp,
): Uitslag {
  const zin = findZin(alleTeksten(invoer), patronen, behalve)
  if (zin === undefined) return NOG_NIET
  const gevonden: Gebrek = {
    ernst: 'aandacht',
    uitleg: `${uitleg}: "${zin.tekst}"`,
    herstel,
    plaats: zin.plaats,
  }
  return gebrek(gevonden)
}

export const bezwaarChecks: readonly Check[] = [
  {
    code: 'NIET_GEHOORD_IN_BEZWAAR',
    stap: 'bezwaar',
    grondslag: ['ECLI:NL:RBROT:2017:2935', 'awb-7:2', 'awb-7:3'],
    uitlegInwoner:
      'In bezwaar mag u uw verhaal vertellen voordat de gemeente beslist. Vraag om een hoorzitting.',
    check: nietGehoordInBezwaar,
    voorbeelden: [
      { naam: 'de inwoner is gehoord', invoer: metBezwaar({}), verwacht: 'goed' },
      {
        naam: 'de inwoner zag zelf van horen af',
        invoer: metBezwaar({ gehoord: false, nietGehoordOmdat: 'de inwoner zag er zelf van af' }),
        verwacht: 'goed',
      },
      {
        naam: 'niet gehoord, zonder uitzondering (RBROT:2017:2935)',
        invoer: metBezwaar({ gehoord: false }),
        verwacht: 'blokkerend',
      },
      {
        naam: 'niet gehoord, en later opnieuw besloten',
        invoer: metBezwaar({ op: '2026-11-01', gehoord: false }),
        verwacht: 'aandacht',
      },
      {
        naam: 'niet gehoord, en de uitzondering wordt niet verteld',
        invoer: deelsVerteld({ bezwaren: [{ ...BEZWAAR, gehoord: false }] }),
        verwacht: 'aandacht',
      },
      {
        naam: 'een dossier dat over horen niets vertelt',
        invoer: deelsVerteld({ bezwaren: [{ ...BEZWAAR, gehoord: undefined }] }),
        verwacht: 'niet te zien',
      },
      ...GRENS_NIET_GEHOORD_IN_BEZWAAR,
    ],
  },
  {
    code: 'AFWIJKING_COMMISSIEADVIES_ONGEMOTIVEERD',
    stap: 'bezwaar',
    grondslag: ['ECLI:NL:RBOBR:2018:1631', 'awb-7:13-7'],
    uitlegInwoner:
      'Doet de gemeente iets anders dan de commissie adviseert? Dan moet in de brief staan waarom, en hoort u het advies te krijgen.',
    check: afwijkingCommissieadviesOngemotiveerd,
    voorbeelden: [
      {
        naam: 'de commissie is gevolgd',
        invoer: metBezwaar({ commissie: { gevolgd: true } }),
        verwacht: 'goed',
      },
      {
        naam: 'afgeweken van de commissie, zonder reden (RBOBR:2018:1631)',
        invoer: metBezwaar({ commissie: { gevolgd: false, reden: '' } }),
        verwacht: 'blokkerend',
      },
      {
        naam: 'afgeweken met een reden, maar zonder het advies',
        invoer: metBezwaar({
          commissie: { gevolgd: false, reden: 'Er is een nieuw advies.', meegestuurd: false },
        }),
        verwacht: 'aandacht',
      },
      ...GRENS_AFWIJKING_COMMISSIEADVIES_ONGEMOTIVEERD,
    ],
  },
  {
    code: 'BEZWAARKOSTEN_TEN_ONRECHTE_GEWEIGERD',
    stap: 'bezwaar',
    grondslag: ['awb-7:15', 'ECLI:NL:RBGEL:2022:3231'],
    uitlegInwoner:
      'Krijgt u gelijk in bezwaar? Dan kunt u kosten vergoed krijgen, zoals een advocaat. Vraag erom vóór de beslissing.',
    check: bezwaarkostenTenOnrechteGeweigerd,
    voorbeelden: [
      {
        naam: 'gevraagd en vergoed',
        invoer: metBezwaar({ herroepen: true, kosten: { gevraagd: true, vergoed: true } }),
        verwacht: 'goed',
      },
      {
        naam: 'het bezwaar slaagde niet',
        invoer: metBezwaar({ herroepen: false, kosten: { gevraagd: true, vergoed: false } }),
        verwacht: 'goed',
      },
      {
        naam: 'herroepen, gevraagd en toch geweigerd (RBGEL:2022:3231)',
        invoer: metBezwaar({ herroepen: true, kosten: { gevraagd: true, vergoed: false } }),
        verwacht: 'aandacht',
      },
      {
        naam: 'niet verteld of het besluit is herroepen',
        invoer: metBezwaar({ kosten: { gevraagd: true, vergoed: false } }),
        verwacht: 'niet te zien',
      },
      ...GRENS_BEZWAARKOSTEN_TEN_ONRECHTE_GEWEIGERD,
    ],
  },
  {
    code: 'REDELIJKE_TERMIJN_OVERSCHREDEN',
    stap: 'bezwaar',
    grondslag: ['ECLI:NL:RBZWB:2024:7590', 'ECLI:NL:RBGEL:2023:7087'],
    uitlegInwoner:
      'Duurt uw bezwaar met de rechter erbij langer dan twee jaar? Dan kunt u een vergoeding vragen voor het wachten.',
    check: redelijkeTermijnOverschreden,
    voorbeelden: [
      { naam: 'binnen een paar maanden beslist', invoer: metBezwaar({}), verwacht: 'goed' },
      {
        naam: 'ruim twee jaar na het bezwaar is er een uitspraak',
        invoer: dossier({
          bezwaren: [BEZWAAR],
          uitspraken: [{ op: '2029-03-01', plaats: 'feit 26', instantie: 'rechtbank' }],
        }),
        verwacht: 'aandacht',
      },
      {
        naam: 'ruim twee jaar, met hoger beroep',
        invoer: dossier({
          bezwaren: [BEZWAAR],
          uitspraken: [{ op: '2029-03-01', plaats: 'feit 26', instantie: 'hoger beroep' }],
        }),
        verwacht: 'goed',
      },
      {
        naam: 'een uitspraak zonder de dag van het bezwaar',
        invoer: deelsVerteld({
          uitspraken: [{ op: '2029-03-01', plaats: 'feit 26', instantie: 'rechtbank' }],
        }),
        verwacht: 'niet te zien',
      },
      ...GRENS_REDELIJKE_TERMIJN_OVERSCHREDEN,
    ],
  },
]

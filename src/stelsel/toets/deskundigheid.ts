import { dagVoluit, getDag } from '../../basis/dag.ts'
import { findMinderDanGeadviseerd } from './advies-omvang.ts'
import type { Gebrek, Uitslag } from './bevinding.ts'
import { gebrek, IN_ORDE, NOG_NIET, samen } from './bevinding.ts'
import type { Check } from './check.ts'
import {
  ADVIES,
  GRENS_ADVIES_GENEGEERD,
  GRENS_ADVIES_ONZORGVULDIG,
  GRENS_GEEN_MEDISCH_ADVIES,
  ONTVANGEN,
} from './deskundigheid-grensgevallen.ts'
import type { Advies, Besluit, Tekst, ToetsInvoer } from './invoer.ts'
import { WOORDDEEL } from './patroon.ts'
import { inStap, isAfwijzend, isBeslist, naarDekking, oudsteEerst } from './stand.ts'
import { alleTeksten, ERTUSSEN, findZin, NIET_GEDAAN } from './tekst.ts'
import { besluitMet, deelsVerteld, dossier, stappenMet } from './voorbeeld-dossier.ts'

type Gelezen = Pick<ToetsInvoer, 'adviezen' | 'vaststellingen' | 'besluit' | 'dekking' | 'teksten'>

/** Medical facts change: an advice older than this may describe someone who is no longer there. Our own caution, not a rule. */
const OUD_NA_JAREN = 2

/**
 * Expertise where the case needs it. Never asked for as such (RBDHA:2022:12243): only when the dossier itself shows the need,
 * by asking for an advice or by saying that one is needed.
 */
function geenMedischAdvies(invoer: Gelezen): Uitslag {
  const { besluit } = invoer
  if (besluit === undefined || !isBeslist(invoer)) return NOG_NIET
  const herstel =
    'Wacht op het advies, of vraag het aan. Heeft u genoeg om zelf te oordelen, leg dan vast waarom.'
  const open = invoer.adviezen.filter(({ ontvangen }) => ontvangen === undefined || ontvangen.op > besluit.op)
  const ander = invoer.adviezen.some(({ ontvangen }) => ontvangen !== undefined && ontvangen.op <= besluit.op)
  if (open.length > 0 && !ander) {
    return gebrek(
      ...open.map(
        ({ plaats }): Gebrek => ({
          ernst: naarDekking(invoer),
          uitleg: 'Er is een advies gevraagd, maar er is besloten zonder dat het er was.',
          herstel,
          plaats,
        }),
      ),
    )
  }
  return samen(oudAdvies(invoer, besluit), ...(ander ? [] : [nodigVolgensDossier(invoer, herstel)]))
}

/** A finding that rests on an advice of years ago, while there is no newer one. */
function oudAdvies(
  { adviezen, vaststellingen }: Pick<ToetsInvoer, 'adviezen' | 'vaststellingen'>,
  besluit: Besluit,
): Uitslag {
  const dagen = adviezen.flatMap(({ id, ontvangen, plaats }) => {
    const op = ontvangen?.gedateerd ?? ontvangen?.op
    return op === undefined ? [] : [{ id, op, plaats }]
  })
  const nieuwste = oudsteEerst(dagen).at(-1)
  const grens = getDag(besluit.op).subtract({ years: OUD_NA_JAREN }).toString()
  if (nieuwste === undefined || nieuwste.op >= grens) return IN_ORDE
  const gebruikt = vaststellingen.some(({ bronnen }) =>
    bronnen.some(({ soort, verwijzing }) => soort === 'advies' && verwijzing === nieuwste.id),
  )
  if (!gebruikt) return IN_ORDE
  return gebrek({
    ernst: 'aandacht',
    uitleg: `Het nieuwste advies is van ${dagVoluit(getDag(nieuwste.op))}. De situatie kan veranderd zijn.`,
    herstel: 'Vraag of het advies nog klopt. Zo niet, vraag een nieuw advies.',
    plaats: nieuwste.plaats,
  })
}

/** Not departed from, not followed, not disputed: a denial about an advice that is there. */
const OVER_BESTAAND_ADVIES = [
  `\\b(?:niet|nergens|nooit)\\s+${ERTUSSEN}{0,2}?(?:afgeweken|gevolgd|overgenomen|betwist|bestreden)\\b`,
  '\\bniet in strijd met\\b',
  `\\b(?:volgen|volgt|volgden|volgde)\\s+${ERTUSSEN}{1,8}?niet\\b`,
  `\\b(?:wijken|wijkt)\\s+${ERTUSSEN}{0,8}?niet\\s+${ERTUSSEN}{0,8}?af\\b`,
].join('|')

/** A departure that is denied is none. */
const NIET_AFGEWEKEN = `\\b(?:niet|nergens|nooit)\\s+${ERTUSSEN}{0,2}?afgeweken\\b|\\bgeen afwijking\\b|\\bniet in strijd met\\b`

function nodigVolgensDossier(invoer: Gelezen, herstel: string): Uitslag {
  const zin = findZin(
    alleTeksten(invoer),
    [/\b(medisch\w*|deskundig\w*|arts\w*)\b/i, /\b(advies|onderzoek|oordeel|keuring)\b/i, NIET_GEDAAN],
    new RegExp(
      `\\b(?:niet nodig|geen aanleiding|niet noodzakelijk|geen medische (?:reden|noodzaak|aanleiding|indicatie))\\b|${OVER_BESTAAND_ADVIES}`,
      'i',
    ),
  )
  if (zin === undefined) return IN_ORDE
  return gebrek({
    ernst: 'aandacht',
    uitleg: `In het dossier staat dat een (actueel) deskundig advies ontbreekt: "${zin.tekst}"`,
    herstel,
    plaats: zin.plaats,
  })
}

/** An advice must be able to carry the decision: careful, logical, conclusive, and known to the inwoner. */
function adviesOnzorgvuldig(invoer: Pick<ToetsInvoer, 'adviezen' | 'besluit'>): Uitslag {
  if (!isBeslist(invoer)) return NOG_NIET
  return gebrek(...invoer.adviezen.flatMap(gebrekenVanAdvies))
}

function gebrekenVanAdvies({ ontvangen, plaats }: Advies): readonly Gebrek[] {
  if (ontvangen === undefined) return []
  if (ontvangen.summier === true) {
    return [
      {
        ernst: 'blokkerend',
        uitleg: 'Het advies is zo beknopt dat het het besluit niet kan dragen.',
        herstel:
          'Vraag de adviseur om aanvulling: wat is onderzocht, wat is gevonden en waarom volgt de conclusie.',
        plaats,
      },
    ]
  }
  const { wijze } = ontvangen
  const opAfstand =
    wijze !== undefined &&
    wijze.length > 0 &&
    wijze.every((manier) => manier === 'telefonisch' || manier === 'dossier')
  return [
    ...(opAfstand
      ? [
          {
            ernst: 'aandacht' as const,
            uitleg: 'De adviseur heeft de inwoner niet gezien.',
            herstel: 'Ga na of het advies zonder huisbezoek of onderzoek zorgvuldig genoeg is.',
            plaats,
          },
        ]
      : []),
    ...(ontvangen.gedeeldMetInwoner === false
      ? [
          {
            ernst: 'blokkerend' as const,
            uitleg: 'Het besluit steunt op een advies dat de inwoner niet kent.',
            herstel: 'Geef de inwoner het advies en de tijd om te reageren, voordat u besluit.',
            plaats,
            grondslag: ['awb-3:49', 'awb-3:9'] as const,
          },
        ]
      : []),
  ]
}

const POSITIEF = /\b(nodig|noodzakelijk|aangewezen|geïndiceerd|gewenst|passend)\b/i
const ONTKEND = /\b(geen|niet|zonder)\b/i

const ADVIES_WOORD = `${WOORDDEEL}(?:advies|adviseurs?|adviezen|rapport|deskundige)`

/** Words for leaving an advice aside, with the advice as their object within one clause. */
const TERZIJDE = new RegExp(
  [
    `\\b(?:ga|gaat|gaan|ging|gingen|is|zijn)\\s+${ERTUSSEN}{0,5}?niet\\s+${ERTUSSEN}{0,2}?(?:uit|uitgegaan)\\s+van\\s+${ERTUSSEN}{0,3}?${ADVIES_WOORD}\\b`,
    `\\b${ADVIES_WOORD}\\s+${ERTUSSEN}{0,8}?niet\\s+${ERTUSSEN}{0,2}?(?:als|tot)\\s+(?:het\\s+)?uitgangspunt\\b`,
    `\\b(?:volgen|volgt|volgden|volgde)\\s+${ERTUSSEN}{0,3}?${ADVIES_WOORD}\\s+${ERTUSSEN}{0,5}?niet\\b`,
    `\\b${ADVIES_WOORD}\\s+${ERTUSSEN}{0,8}?(?:naast zich neer\\w*|terzijde\\w*|ter zijde|genegeerd)`,
  ].join('|'),
  'i',
)

/** The municipality acts: as the subject, or unnamed in a passive. An inwoner or an aanbieder may leave an advice aside. */
const DOOR_GEMEENTE = new RegExp(
  [
    '(?<!\\b(?:van|bij|aan|met|voor)\\s(?:(?:de|het|onze|uw)\\s)?)\\b(?:college|gemeente|wij|consulent|burgemeester en wethouders)\\b',
    `^(?!.*\\bdoor\\b)(?!.*\\b(?:heeft|hebben|had|naast zich)\\b).*\\b(?:is|zijn|werd|werden|wordt|worden)\\s+${ERTUSSEN}{0,3}?(?:niet|terzijde|ter zijde|genegeerd)`,
  ].join('|'),
  'i',
)

/** The own adviser is followed, or the departure is explained (RBGEL:2022:3231, RBDHA:2017:1699). */
function adviesGenegeerd(invoer: Gelezen): Uitslag {
  const { besluit } = invoer
  if (besluit === undefined || !isBeslist(invoer)) return NOG_NIET
  const herstel = 'Volg het advies, of schrijf in het besluit waarom u ervan afwijkt.'
  const inRedenen = [...inStap(invoer.vaststellingen, 'x'), ...(besluit.motivering ?? [])].some(({ tekst }) =>
    /\badvi(es|seur)/i.test(tekst),
  )
  const genoemd = (id: string): boolean =>
    inRedenen ||
    invoer.vaststellingen.some(({ bronnen }) =>
      bronnen.some(({ soort, verwijzing }) => soort === 'advies' && verwijzing === id),
    )
  const gebreken = invoer.adviezen.flatMap(({ id, ontvangen, plaats }): Gebrek[] => {
    if (ontvangen === undefined || ontvangen.op > besluit.op || ontvangen.gevolgd === true) return []
    if (ontvangen.gevolgd === false) {
      if (inRedenen) return []
      return [
        {
          ernst: naarDekking(invoer),
          uitleg: 'Het besluit volgt het advies niet en noemt geen reden.',
          herstel,
          plaats,
        },
      ]
    }
    const geadviseerd = findMinderDanGeadviseerd(invoer, ontvangen.conclusie)
    if (geadviseerd !== undefined) {
      return [
        {
          ernst: 'aandacht',
          uitleg: `De adviseur noemt ${geadviseerd}; het besluit geeft minder en zegt niet waarom.`,
          herstel,
          plaats,
        },
      ]
    }
    if (genoemd(id)) return []
    const anders =
      isAfwijzend(besluit.beslissing) &&
      ontvangen.conclusie.split(/[.;]/).some((zin) => POSITIEF.test(zin) && !ONTKEND.test(zin))
    if (anders) {
      return [
        {
          ernst: naarDekking(invoer),
          uitleg: 'De adviseur vindt hulp nodig; het besluit geeft die niet en noemt geen reden.',
          herstel,
          plaats,
        },
      ]
    }
    if (invoer.dekking === 'deels') return []
    return [
      {
        ernst: 'aandacht',
        uitleg: 'Er is een advies, maar nergens staat wat ermee is gedaan.',
        herstel,
        plaats,
      },
    ]
  })
  if (gebreken.length > 0) return gebrek(...gebreken)
  // Where the dossier says of every advice whether it was followed, its sentences have nothing to add.
  const alGezegd =
    invoer.adviezen.length > 0 && invoer.adviezen.every(({ ontvangen }) => ontvangen?.gevolgd !== undefined)
  const zin = alGezegd ? undefined : afgewekenInTekst(invoer)
  if (zin === undefined) return IN_ORDE
  return gebrek({
    ernst: 'aandacht',
    uitleg: `Er is afgeweken van een advies, zonder reden erbij: "${zin.tekst}"`,
    herstel,
    plaats: zin.plaats,
  })
}

function afgewekenInTekst(invoer: Gelezen): Tekst | undefined {
  const teksten = alleTeksten(invoer)
  const metReden = new RegExp(`\\b(?:omdat|want|aangezien)\\b|${NIET_AFGEWEKEN}`, 'i')
  return (
    findZin(
      teksten,
      [
        /\badvi(es|seur|seurs)\b|\brapport\b|\bdeskundige\b/i,
        /\b(wijkt af|afgeweken|afwijking van|in strijd met|niet gevolgd|niet overgenomen|niet uitgegaan)\b/i,
      ],
      metReden,
    ) ?? findZin(teksten, [TERZIJDE, DOOR_GEMEENTE], metReden)
  )
}

export const deskundigheidChecks: readonly Check[] = [
  {
    code: 'GEEN_MEDISCH_ADVIES',
    stap: 'x',
    grondslag: ['ECLI:NL:RBLIM:2021:9202', 'ECLI:NL:CRVB:2018:819'],
    uitlegInwoner:
      'Misschien is eerst een onafhankelijk advies nodig. Vraag of er naar uw gezondheid van nu is gekeken.',
    check: geenMedischAdvies,
    voorbeelden: [
      { naam: 'er is een advies van vorige maand', invoer: dossier(), verwacht: 'goed' },
      {
        naam: 'geen advies nodig en ook niet gevraagd (RBNHO:2018:1269)',
        invoer: dossier({ adviezen: [] }),
        verwacht: 'goed',
      },
      {
        naam: 'besloten terwijl het gevraagde advies er nog niet was (RBLIM:2021:9202)',
        invoer: dossier({ adviezen: [{ ...ADVIES, ontvangen: undefined }] }),
        verwacht: 'blokkerend',
      },
      {
        naam: 'het advies is drie jaar oud',
        invoer: dossier({ adviezen: [{ ...ADVIES, ontvangen: { ...ONTVANGEN, gedateerd: '2023-06-01' } }] }),
        verwacht: 'aandacht',
      },
      ...GRENS_GEEN_MEDISCH_ADVIES,
    ],
  },
  {
    code: 'ADVIES_ONZORGVULDIG',
    stap: 'x',
    grondslag: ['ECLI:NL:RBAMS:2017:4982', 'awb-3:9'],
    uitlegInwoner: 'Steunt het besluit op een advies? Dan mag u dat lezen, en moet het goed zijn gedaan.',
    check: adviesOnzorgvuldig,
    voorbeelden: [
      { naam: 'advies na huisbezoek en onderzoek (CRVB:2018:1271)', invoer: dossier(), verwacht: 'goed' },
      {
        naam: 'een summier advies draagt de afwijzing (RBAMS:2017:4982)',
        invoer: deelsVerteld({
          adviezen: [{ ...ADVIES, ontvangen: { ...ONTVANGEN, summier: true } }],
          besluit: besluitMet({ beslissing: 'afgewezen', voorzieningen: [] }),
        }),
        verwacht: 'blokkerend',
      },
      {
        naam: 'een advies dat de inwoner niet kent',
        invoer: dossier({ adviezen: [{ ...ADVIES, ontvangen: { ...ONTVANGEN, gedeeldMetInwoner: false } }] }),
        verwacht: 'blokkerend',
      },
      {
        naam: 'een advies alleen uit het dossier',
        invoer: dossier({ adviezen: [{ ...ADVIES, ontvangen: { ...ONTVANGEN, wijze: ['dossier'] } }] }),
        verwacht: 'aandacht',
      },
      ...GRENS_ADVIES_ONZORGVULDIG,
    ],
  },
  {
    code: 'ADVIES_GENEGEERD',
    stap: 'x',
    grondslag: ['ECLI:NL:RBGEL:2022:3231', 'ECLI:NL:RBDHA:2017:1699', 'awb-3:50'],
    uitlegInwoner: 'Besluit de gemeente anders dan haar eigen adviseur? Dan moet zij uitleggen waarom.',
    check: adviesGenegeerd,
    voorbeelden: [
      { naam: 'het advies is gebruikt in stap 2', invoer: dossier(), verwacht: 'goed' },
      {
        naam: 'de adviseur vindt begeleiding nodig en er kwam niets (RBDHA:2017:1699)',
        invoer: dossier({
          vaststellingen: stappenMet(2, { bronnen: [{ soort: 'notitie', verwijzing: 'n1' }] }),
          adviezen: [{ ...ADVIES, ontvangen: { ...ONTVANGEN, conclusie: 'Begeleiding is nodig.' } }],
          besluit: besluitMet({ beslissing: 'deels toegekend' }),
        }),
        verwacht: 'blokkerend',
      },
      {
        naam: 'een advies waar niets mee is gedaan',
        invoer: dossier({
          vaststellingen: stappenMet(2, { bronnen: [{ soort: 'notitie', verwijzing: 'n1' }] }),
        }),
        verwacht: 'aandacht',
      },
      {
        naam: 'het advies is niet gevolgd en er staat geen reden bij',
        invoer: dossier({ adviezen: [{ ...ADVIES, ontvangen: { ...ONTVANGEN, gevolgd: false } }] }),
        verwacht: 'blokkerend',
      },
      {
        naam: 'een overgenomen dossier zegt dat het advies niet is gevolgd; de reden kan elders staan',
        invoer: deelsVerteld({
          adviezen: [{ ...ADVIES, ontvangen: { ...ONTVANGEN, gevolgd: false } }],
          besluit: besluitMet({ beslissing: 'afgewezen' }),
        }),
        verwacht: 'aandacht',
      },
      {
        naam: 'het advies is gevolgd, wat een zin er ook over zegt',
        invoer: deelsVerteld({
          adviezen: [{ ...ADVIES, ontvangen: { ...ONTVANGEN, gevolgd: true } }],
          teksten: [{ tekst: 'Het college is afgeweken van een ouder advies.', plaats: 'feit 3' }],
          besluit: besluitMet({ beslissing: 'afgewezen' }),
        }),
        verwacht: 'goed',
      },
      {
        naam: 'afgewezen op een advies dat geen beperking vond (CRVB:2018:1271)',
        invoer: deelsVerteld({
          adviezen: [{ ...ADVIES, ontvangen: { ...ONTVANGEN, conclusie: 'Er is geen hulp nodig.' } }],
          besluit: besluitMet({ beslissing: 'ingetrokken', voorzieningen: [] }),
        }),
        verwacht: 'goed',
      },
      ...GRENS_ADVIES_GENEGEERD,
    ],
  },
]

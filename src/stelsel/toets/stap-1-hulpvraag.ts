import type { Uitslag } from './bevinding.ts'
import { gebrek, IN_ORDE, NOG_NIET, nietTeZien, samen } from './bevinding.ts'
import type { Check } from './check.ts'
import type { Gesproken, ToetsInvoer } from './invoer.ts'
import {
  betekenisVanOntbreken,
  inStap,
  isBeslist,
  isLeeg,
  isSpoedbesluit,
  ontbreekt,
  oplossingen,
} from './stand.ts'
import {
  GRENS_HULPVRAAG_NIET_VASTGESTELD,
  GRENS_MELDING_GENEGEERD,
  GRENS_NIET_IN_SAMENSPRAAK,
  TEGENGESPROKEN,
} from './stap-1-grensgevallen.ts'
import { alleTeksten, ERTUSSEN, findZin, nietGedaan } from './tekst.ts'
import { onderzoekUiterlijk } from './termijn-dagen.ts'
import { deelsVerteld, dossier, pasGemeld, stappenMet, stappenZonder } from './voorbeeld-dossier.ts'

const TOEN = '(?:(?:er|toen|destijds|nog|dus|zelf)\\s+){0,3}'
const WIE =
  '(?<!\\b(?:van|bij|met|aan)\\s)(?:mevrouw|meneer|zij|hij|(?:de|deze) (?:inwoner|melder|briefschrijver))'
const ELDERS =
  '(?:elders|niet hier|niet in (?:de|deze|onze) gemeente|in een andere gemeente|buiten (?:de|deze|onze) gemeente)'

/** The inwoner himself, in the past: who moved away later or whose child lives elsewhere did make a melding here. */
const WOONDE_ELDERS = new RegExp(
  [
    `\\b(?:${WIE}\\s+${TOEN}woonde|woonde\\s+${WIE})\\s+${ERTUSSEN}{0,4}?${ELDERS}\\b`,
    `\\b(?:${WIE}\\s+${TOEN}stond|stond\\s+${WIE})\\s+${ERTUSSEN}{0,5}?(?:niet|elders|in een andere gemeente)\\s+${ERTUSSEN}{0,4}?ingeschreven\\b`,
    `\\b(?:${WIE}\\s+${TOEN}was|was\\s+${WIE})\\s+${ERTUSSEN}{0,4}?geen\\s+(?:inwoner|ingezetene)\\b`,
  ].join('|'),
  'i',
)

/** That there was none. That the municipality did not take a letter for one is no such fact: that may be the very fault. */
const GEEN_MELDING = new RegExp(
  [
    `\\b(?:is|was|kwam|lag)\\s+${TOEN}geen\\s+melding(?!\\s+(?:gemaakt|van|meer|bevestigd)\\b)\\b`,
    `\\bmelding\\s+(?:is|was|werd)\\s+${TOEN}(?:niet|nooit)(?:\\s+(?:gedaan|ontvangen|binnengekomen))?(?=[.,;]|$)`,
    '\\b(?:geen|nooit een)\\s+melding\\s+(?:gedaan|ontvangen|binnengekomen)\\b',
  ].join('|'),
  'i',
)

/** Only who lives in the municipality can make a melding there (RBNNE:2021:1910), and without one no onderzoek is due. */
function zonderGeldigeMelding(invoer: Pick<ToetsInvoer, 'vaststellingen' | 'teksten' | 'besluit'>): boolean {
  const teksten = alleTeksten(invoer)
  return findZin(teksten, [WOONDE_ELDERS]) !== undefined || findZin(teksten, [GEEN_MELDING]) !== undefined
}

/** Wmo 2.3.2(1): a melding starts an onderzoek. Judged when the six weeks are over or when someone decided without it. */
function meldingGenegeerd(
  invoer: Pick<
    ToetsInvoer,
    | 'aanloop'
    | 'gesprekken'
    | 'vaststellingen'
    | 'adviezen'
    | 'afgerond'
    | 'besluit'
    | 'peildatum'
    | 'dekking'
    | 'teksten'
  >,
): Uitslag {
  const { melding, gestopt } = invoer.aanloop
  if (melding === undefined || gestopt?.doorInwoner === true) return NOG_NIET
  // Only who lives in the municipality can make a melding there (Wmo 1.2.1; RBNNE:2021:1910).
  if (gestopt?.nietHier === true) return NOG_NIET
  const onderzocht =
    invoer.gesprekken.length + invoer.vaststellingen.length + invoer.adviezen.length > 0 ||
    invoer.afgerond !== undefined
  if (onderzocht) return IN_ORDE
  const laat = invoer.peildatum > onderzoekUiterlijk(invoer.aanloop, melding)
  if (!laat && (!isBeslist(invoer) || isSpoedbesluit(invoer))) return NOG_NIET
  const gevonden = {
    uitleg: 'Er is een melding ontvangen, maar in het dossier staat geen onderzoek.',
    herstel:
      'Spreek met de inwoner een gesprek af en begin het onderzoek. Leg vast waarom dit niet eerder is gedaan.',
    plaats: melding.plaats,
  }
  if (invoer.dekking === 'volledig') return gebrek({ ...gevonden, ernst: 'blokkerend' })
  if (zonderGeldigeMelding(invoer)) return NOG_NIET
  return isBeslist(invoer)
    ? nietTeZien('Het dossier vertelt niet of er na de melding onderzoek is gedaan.')
    : gebrek({ ...gevonden, ernst: 'aandacht' })
}

/** Step 1: the question behind the question, in the inwoner's own words; needs and preferences (2.3.2(4)(a)). */
function hulpvraagNietVastgesteld(
  invoer: Pick<ToetsInvoer, 'vaststellingen' | 'punten' | 'besluit' | 'afgerond' | 'dekking' | 'teksten'>,
): Uitslag {
  const stap1 = inStap(invoer.vaststellingen, 1)
  const alleenProduct = stap1.find(({ doel, voorkeuren, productGenoemd }) => {
    return !isLeeg(productGenoemd) && isLeeg(doel) && isLeeg(voorkeuren)
  })
  const herstel =
    'Vraag wat de inwoner wil bereiken en wat hij belangrijk vindt. Leg dat in stap 1 vast, in zijn eigen woorden.'
  if (stap1.length === 0) {
    const uitTekst = hulpvraagInTekst(invoer, herstel)
    const puntA = invoer.punten.some(({ punt }) => punt === 'a')
    if (puntA && invoer.dekking === 'deels') return uitTekst
    return samen(
      uitTekst,
      uitTekst.gebreken.length > 0
        ? IN_ORDE
        : ontbreekt(
            puntA ? hooguitAandacht(betekenisVanOntbreken(invoer, 1)) : betekenisVanOntbreken(invoer, 1),
            {
              uitleg: 'Er is niet vastgelegd wat de inwoner wil bereiken (stap 1).',
              herstel,
              plaats: 'stap 1',
            },
            'Het dossier vertelt niet wat de inwoner wilde bereiken.',
          ),
    )
  }
  if (
    alleenProduct !== undefined &&
    stap1.every(({ doel, voorkeuren }) => isLeeg(doel) && isLeeg(voorkeuren))
  ) {
    return gebrek({
      ernst: 'aandacht',
      uitleg: `Als hulpvraag staat er een product (${alleenProduct.productGenoemd ?? ''}), niet wat de inwoner wil bereiken.`,
      herstel,
      plaats: alleenProduct.plaats,
    })
  }
  return hulpvraagInTekst(invoer, herstel)
}

/** Needs and preferences are answered at point a; only the goal in the inwoner's own words is missing. */
function hooguitAandacht<Betekenis extends string>(betekenis: Betekenis): Betekenis | 'aandacht' {
  return betekenis === 'blokkerend' ? 'aandacht' : betekenis
}

function hulpvraagInTekst(
  invoer: Pick<ToetsInvoer, 'vaststellingen' | 'teksten' | 'besluit'>,
  herstel: string,
): Uitslag {
  const zin = findZin(alleTeksten(invoer), [
    /\b(behoeften?|voorkeuren|hulpvraag|wensen|persoonskenmerken)\b/i,
    nietGedaan('vastgesteld|onderzo\\w+|gevraagd|in kaart|besproken|nagegaan'),
  ])
  if (zin === undefined) return IN_ORDE
  return gebrek({
    ernst: 'aandacht',
    uitleg: `In het dossier staat dat behoeften of voorkeuren niet zijn onderzocht: "${zin.tekst}"`,
    herstel,
    plaats: zin.plaats,
  })
}

/** "In samenspraak" (2.3.2(1)): nobody is decided about without having been heard on the point it turns on. */
function nietInSamenspraak(
  invoer: Pick<
    ToetsInvoer,
    'vaststellingen' | 'gesprekken' | 'notities' | 'verslag' | 'besluit' | 'afgerond' | 'dekking' | 'teksten'
  >,
): Uitslag {
  return samen(
    zonderGesprek(invoer),
    metNiemandBesproken(invoer),
    tegenspraakBlijftLiggen(invoer),
    nietGehoordInTekst(invoer),
  )
}

/** A talk with only an aanbieder or a relative is none with the inwoner (2.3.2(1)); who is not known may be the inwoner himself. */
function isZonderInwoner({ deelnemers = [] }: Gesproken): boolean {
  return (
    deelnemers.length > 0 &&
    deelnemers.every((deelnemer) => deelnemer === 'ander' || deelnemer === 'lijkt ander')
  )
}

function zonderGesprek(
  invoer: Pick<
    ToetsInvoer,
    'vaststellingen' | 'gesprekken' | 'notities' | 'besluit' | 'afgerond' | 'dekking'
  >,
): Uitslag {
  const gesproken = [...invoer.gesprekken, ...invoer.notities]
  if (!gesproken.every(isZonderInwoner)) return IN_ORDE
  const betekenis = betekenisVanOntbreken(invoer)
  const [eerste] = gesproken
  return ontbreekt(
    gesproken.every(({ deelnemers }) => !deelnemers?.includes('lijkt ander'))
      ? betekenis
      : hooguitAandacht(betekenis),
    {
      stap: 1,
      uitleg:
        eerste === undefined
          ? 'Er is geconcludeerd zonder dat er met de inwoner is gesproken.'
          : 'Er is alleen met anderen gesproken, niet met de inwoner of met wie hem vertegenwoordigt.',
      herstel:
        'Spreek met de inwoner (en waar het kan met de mantelzorger) voordat u besluit, en schrijf op wat er is gezegd.',
      plaats: eerste?.plaats ?? 'gesprek',
    },
    'Het dossier vertelt niet of er met de inwoner is gesproken.',
  )
}

function metNiemandBesproken({ vaststellingen }: Pick<ToetsInvoer, 'vaststellingen'>): Uitslag {
  const gebreken = oplossingen(vaststellingen, 'eigen kracht', 'mantelzorg', 'sociaal netwerk')
    .filter(({ oplossing }) => oplossing.besprokenMet?.length === 0)
    .map(({ oplossing, plaats }) => ({
      ernst: 'blokkerend' as const,
      stap: 4 as const,
      uitleg: `Hulp door ${oplossing.door} is meegeteld, maar dat is met niemand besproken.`,
      herstel: `Bespreek met de inwoner en met ${oplossing.door} of dit kan, en leg vast wat zij zeggen.`,
      plaats,
    }))
  return gebrek(...gebreken)
}

function tegenspraakBlijftLiggen(
  invoer: Pick<ToetsInvoer, 'verslag' | 'vaststellingen' | 'gesprekken' | 'besluit'>,
): Uitslag {
  if (!isBeslist(invoer)) return NOG_NIET
  const laatste = invoer.verslag.opgesteld?.versie ?? 0
  const open = invoer.verslag.tegengesproken.find(
    ({ op, versie }) =>
      versie >= laatste &&
      !invoer.vaststellingen.some((vaststelling) => vaststelling.op >= op) &&
      !invoer.gesprekken.some((gesprek) => gesprek.op >= op),
  )
  if (open === undefined) return IN_ORDE
  return gebrek({
    ernst: 'aandacht',
    uitleg: 'De inwoner schreef dat het verslag niet klopt. In het dossier staat niet wat daarmee is gedaan.',
    herstel:
      'Bespreek de reactie met de inwoner. Pas de vaststelling aan, of leg uit waarom u bij uw conclusie blijft.',
    plaats: open.plaats,
  })
}

function nietGehoordInTekst(invoer: Pick<ToetsInvoer, 'vaststellingen' | 'teksten' | 'besluit'>): Uitslag {
  const zin = findZin(alleTeksten(invoer), [
    /\b(inwoner|cliënt|mevrouw|meneer|huisgeno\w+|partner|echtgen\w+|zus|dochters?|zoons?|kinderen|vertegenwoordiger)\b/i,
    /\b(niet|nooit) (?:\w+ ){0,3}(gehoord|gesproken|geraadpleegd|betrokken)\b|\bzonder (?:\w+ ){0,4}(te horen|te spreken)\b/i,
  ])
  if (zin === undefined) return IN_ORDE
  return gebrek({
    ernst: 'aandacht',
    uitleg: `In het dossier staat dat iemand niet is gehoord: "${zin.tekst}"`,
    herstel: 'Hoor deze persoon alsnog op het punt waar het om gaat, en leg vast wat hij zegt.',
    plaats: zin.plaats,
  })
}

export const stap1Checks: readonly Check[] = [
  {
    code: 'MELDING_GENEGEERD',
    stap: 1,
    grondslag: ['wmo-2.3.2-1'],
    uitlegInwoner:
      'Na uw melding moet de gemeente met u onderzoeken wat er nodig is. Dat lijkt nog niet gebeurd. Vraag wanneer het gesprek is.',
    check: meldingGenegeerd,
    voorbeelden: [
      { naam: 'melding van gisteren, het gesprek moet nog komen', invoer: pasGemeld(), verwacht: 'goed' },
      {
        naam: 'zes weken na de melding is er nog niets onderzocht',
        invoer: pasGemeld({ peildatum: '2026-11-20' }),
        verwacht: 'blokkerend',
      },
      {
        naam: 'de inwoner wilde het onderzoek zelf niet voortzetten',
        invoer: pasGemeld({
          peildatum: '2026-12-20',
          aanloop: {
            ...dossier().aanloop,
            gestopt: { op: '2026-10-20', plaats: 'feit 8', doorInwoner: true },
          },
        }),
        verwacht: 'goed',
      },
      ...GRENS_MELDING_GENEGEERD,
    ],
  },
  {
    code: 'HULPVRAAG_NIET_VASTGESTELD',
    stap: 1,
    grondslag: ['ECLI:NL:CRVB:2018:819', 'wmo-2.3.2-4'],
    uitlegInwoner:
      'Kijk of in het verslag staat wat u zelf wilt bereiken. Zo niet, dan kunt u dat laten toevoegen.',
    check: hulpvraagNietVastgesteld,
    voorbeelden: [
      { naam: 'het doel van de inwoner staat vast', invoer: dossier(), verwacht: 'goed' },
      {
        naam: 'besloten zonder dat het doel van de inwoner vaststond',
        invoer: dossier({ vaststellingen: stappenZonder(1), punten: [] }),
        verwacht: 'blokkerend',
      },
      {
        naam: 'als hulpvraag is alleen een aantal uren genoteerd',
        invoer: dossier({
          vaststellingen: stappenMet(1, {
            doel: undefined,
            voorkeuren: undefined,
            productGenoemd: 'vier uur hulp',
          }),
        }),
        verwacht: 'aandacht',
      },
      {
        naam: 'een uitspraak die over de hulpvraag niets vertelt',
        invoer: deelsVerteld({ besluit: dossier().besluit }),
        verwacht: 'niet te zien',
      },
      {
        naam: 'het dossier zegt zelf dat naar behoeften en voorkeuren niet is gevraagd (RBOVE:2017:2975)',
        invoer: deelsVerteld({
          teksten: [{ tekst: 'Naar behoeften en voorkeuren is geen onderzoek gedaan.', plaats: 'feit 2' }],
        }),
        verwacht: 'aandacht',
      },
      ...GRENS_HULPVRAAG_NIET_VASTGESTELD,
    ],
  },
  {
    code: 'NIET_IN_SAMENSPRAAK',
    stap: 1,
    grondslag: ['wmo-2.3.2-1', 'ECLI:NL:CRVB:2018:3243'],
    uitlegInwoner:
      'De gemeente moet u en degenen die u helpen horen voordat zij besluit. Zeg het als u iets niet heeft kunnen vertellen.',
    check: nietInSamenspraak,
    voorbeelden: [
      { naam: 'met de inwoner en haar dochter is gesproken', invoer: dossier(), verwacht: 'goed' },
      {
        naam: 'besloten zonder een gesprek',
        invoer: dossier({ gesprekken: [], notities: [] }),
        verwacht: 'blokkerend',
      },
      {
        naam: 'hulp van het netwerk meegeteld die met niemand is besproken',
        invoer: dossier({
          vaststellingen: stappenMet(4, {
            oplossing: { categorie: 'sociaal netwerk', door: 'de buren', bereid: true, besprokenMet: [] },
          }),
        }),
        verwacht: 'blokkerend',
      },
      {
        naam: 'de inwoner zei dat het verslag niet klopt en er gebeurde niets mee',
        invoer: dossier({
          verslag: {
            ...dossier().verslag,
            tegengesproken: TEGENGESPROKEN,
          },
        }),
        verwacht: 'aandacht',
      },
      ...GRENS_NIET_IN_SAMENSPRAAK,
    ],
  },
]

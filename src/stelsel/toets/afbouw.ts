import { findGeldInReden, findGeldreden, findMinderOmGeld } from './afwijs-zinnen.ts'
import type { Uitslag } from './bevinding.ts'
import { gebrek, IN_ORDE, NOG_NIET, nietTeZien, samen } from './bevinding.ts'
import type { Check } from './check.ts'
import type { Kader, Tekst, ToetsInvoer } from './invoer.ts'
import { isObjectief, isOnafhankelijk } from './kader-oordeel.ts'
import { findAfbouw, isAndersGeteld } from './omvang.ts'
import { overgangCheck } from './overgang.ts'
import { inStap, isBeslist, isLeeg, naarDekking } from './stand.ts'
import { alleTeksten, besluitTeksten, findZin } from './tekst.ts'
import {
  besluitMet,
  besluitMetDienst,
  deelsVerteld,
  dossier,
  EERDER_VIER_UUR,
  stappenMet,
  stappenZonder,
  TWEE_UUR_MINDER,
} from './voorbeeld-dossier.ts'

type Gelezen = Pick<
  ToetsInvoer,
  'besluit' | 'eerder' | 'vaststellingen' | 'adviezen' | 'gesprekken' | 'dekking' | 'teksten'
>

function isDeugdelijk(kader: Kader): boolean {
  return isObjectief(kader) === true && isOnafhankelijk(kader) === true
}

function isOndeugdelijk(kader: Kader): boolean {
  return (
    isObjectief(kader) === false ||
    isOnafhankelijk(kader) === false ||
    kader.alleenBudget === true ||
    !isLeeg(kader.wijktAfVanOnderzoek)
  )
}

const HERSTEL =
  'Schrijf per activiteit die vervalt of korter wordt wat er veranderd is sinds het vorige besluit, of welke deugdelijke norm nu geldt.'

const VERANDERD =
  /\b(?:veranderd|veranderingen|gewijzigd|verbeterd|hersteld|vooruitgegaan|niet (?:meer|langer) nodig|sinds (?:kort|(?:het|de|haar|zijn) \w+)|inmiddels|voortaan|verhuisd|nu (?:zelf|wel|weer))\b/i
const NIETS_VERANDERD =
  /\b(?:niets?|geen|nooit|ongewijzigd)\b(?! (?:meer|langer) nodig)[^.;]{0,60}\b(?:veranderd|veranderingen|gewijzigd|verbeterd|hersteld|vooruitgegaan|sinds)\b|\b(?:sinds|inmiddels|voortaan)\b[^.;]{0,60}\b(?:niets?|geen|nooit)\b(?! (?:meer|langer) nodig)/i
const NIEUWE_NORM =
  /\b(?:nieuwe?|andere|gewijzigde) (?:norm\w*|richtlijn\w*|kader|beleidsregels?|normtijden|tijden)\b|\bnorm\w*\b[^.;]{0,60}\b(?:vervangt|vervangen)\b/i

/**
 * Whether the dossier says in words what changed for this person, or that a sound norm replaced an older one after an own look at him (RBMNE:2023:4300).
 * It only spares a question.
 */
function isVeranderingGezegd(invoer: Gelezen): boolean {
  const teksten = [...invoer.vaststellingen, ...besluitTeksten(invoer)]
  if (findZin(teksten, [VERANDERD], NIETS_VERANDERD) !== undefined) return true
  const zelfBekeken = inStap(invoer.vaststellingen, 3).some(
    ({ behoefte }) => !isLeeg(behoefte?.afwijkingOverwogen),
  )
  return zelfBekeken && findZin(teksten, [NIEUWE_NORM], /\bgeen\b/i) !== undefined
}

function omGeld({ tekst, plaats }: Tekst): Uitslag {
  return gebrek({
    ernst: 'aandacht',
    uitleg: `De inwoner krijgt minder dan eerst, en geld lijkt de reden: "${tekst}"`,
    herstel: HERSTEL,
    plaats,
  })
}

/** What someone had is not in the dossier as an amount, but a text says that he gets less, for money. */
function minderInTekst(invoer: Gelezen): Uitslag {
  const zin = isBeslist(invoer) ? findMinderOmGeld(alleTeksten(invoer)) : undefined
  return zin === undefined ? NOG_NIET : omGeld(zin)
}

/** Less than before needs an explained change in the facts, or a sound new norm, per activity (RBMNE:2023:2752). */
function afbouwOngemotiveerd(invoer: Gelezen): Uitslag {
  const afbouw = findAfbouw(invoer)
  if (afbouw === undefined) {
    return samen(minderInTekst(invoer), isAndersGeteld(invoer) ? andersGeteld(invoer) : NOG_NIET)
  }
  const { besluit } = afbouw
  const { gewijzigd = '', plaats } = besluit
  const gevonden = {
    herstel: HERSTEL,
    plaats,
  }
  if (!isLeeg(gewijzigd)) {
    const omHetGeld = findGeldInReden([{ tekst: gewijzigd, plaats }])
    return omHetGeld === undefined ? IN_ORDE : omGeld(omHetGeld)
  }
  const kaders = inStap(invoer.vaststellingen, 3).flatMap(({ behoefte }) =>
    behoefte?.kader === undefined ? [] : [behoefte.kader],
  )
  if (kaders.some(isOndeugdelijk)) {
    return gebrek({
      ...gevonden,
      ernst: 'blokkerend',
      uitleg:
        'De inwoner krijgt minder dan eerst op een norm die niet deugt. Er staat niet wat er bij hem veranderd is.',
    })
  }
  const gemotiveerd = (besluit.motivering ?? []).some(({ vaststellingen }) => vaststellingen.length > 0)
  if (invoer.dekking === 'volledig') {
    if (!kaders.some(isDeugdelijk) || !gemotiveerd || besluit.beslissing === 'ingetrokken') {
      return gebrek({
        ...gevonden,
        ernst: 'blokkerend',
        uitleg: 'De inwoner krijgt minder dan eerst. Er staat niet wat er veranderd is.',
      })
    }
    if (isVeranderingGezegd(invoer)) return IN_ORDE
    // A sound norm and reasons show that the time is right now, not why it is less: per activity that is asked (RBMNE:2023:2752).
    return gebrek({
      ...gevonden,
      ernst: 'aandacht',
      uitleg:
        'De inwoner krijgt minder dan eerst. De norm deugt, maar er staat niet per activiteit wat er voor deze inwoner veranderd is.',
    })
  }
  const geld = findGeldreden(alleTeksten(invoer))
  if (geld !== undefined) return omGeld(geld)
  // Told in part: an advice that was received, or a sound norm, may be the reason that the source does not spell out (CRVB:2018:1271, RBMNE:2023:4300).
  if (kaders.some(isDeugdelijk) || invoer.adviezen.some(({ ontvangen }) => ontvangen !== undefined)) {
    return nietTeZien('Het dossier vertelt niet per activiteit wat er sinds het vorige besluit veranderd is.')
  }
  return gebrek({
    ...gevonden,
    ernst: 'aandacht',
    uitleg: 'De inwoner krijgt minder dan eerst. In het dossier staat niet wat er veranderd is.',
  })
}

/** From hours to dagdelen, or from rides to kilometres: no sum says whether that is less, so it is asked, unless the decision tells. */
function andersGeteld({ besluit }: Pick<Gelezen, 'besluit'>): Uitslag {
  if (!isLeeg(besluit?.gewijzigd)) return IN_ORDE
  return nietTeZien(
    'De hulp is nu anders geteld dan eerst. Of de inwoner minder krijgt, is daaruit niet te zien: vraag het hem, en schrijf wat er verandert.',
  )
}

/** A review asks the same onderzoek (2.3.9(2)); withdrawing without it does not stand (RBGEL:2017:6055). */
function intrekkingZonderOnderzoek(invoer: Gelezen): Uitslag {
  const afbouw = findAfbouw(invoer)
  if (afbouw === undefined) return NOG_NIET
  // To point elsewhere (step 4 and 5) is no enquiry into what this person needs.
  const behoefte = invoer.vaststellingen.filter(({ stap }) => stap !== 4 && stap !== 5)
  const onderzocht = invoer.gesprekken.length + behoefte.length + invoer.adviezen.length > 0
  if (onderzocht) return IN_ORDE
  if (invoer.dekking === 'deels' && afbouw.besluit.beslissing !== 'ingetrokken') {
    return nietTeZien('Het dossier vertelt niet welk onderzoek aan de verlaging voorafging.')
  }
  return gebrek({
    ernst: naarDekking(invoer),
    uitleg: 'Er is hulp ingetrokken of verlaagd. In het dossier staat geen onderzoek.',
    herstel:
      'Doe eerst het onderzoek van artikel 2.3.2, ook bij een herbeoordeling, en noem de grond van artikel 2.3.10.',
    plaats: afbouw.besluit.plaats,
  })
}

const ONDEUGDELIJK = stappenMet(3, {
  behoefte: {
    kader: { naam: '78 uur per jaar', tijdEnFrequentieInzichtelijk: false },
    regels: [],
    totaal: { minuten: 150, per: 'week' },
    berekend: false,
  },
})

export const afbouwChecks: readonly Check[] = [
  {
    code: 'AFBOUW_ONGEMOTIVEERD',
    stap: 'afbouw',
    grondslag: ['ECLI:NL:RBMNE:2023:2752', 'ECLI:NL:RBGEL:2023:7087', 'awb-3:46'],
    uitlegInwoner:
      'U krijgt minder hulp dan eerst. In de brief moet staan wat er volgens de gemeente veranderd is.',
    check: afbouwOngemotiveerd,
    voorbeelden: [
      { naam: 'de inwoner had nog niets', invoer: dossier(), verwacht: 'goed' },
      {
        naam: 'minder, en per activiteit staat wat er veranderd is',
        invoer: dossier({
          eerder: EERDER_VIER_UUR,
          besluit: { ...TWEE_UUR_MINDER, gewijzigd: 'Haar dochter doet nu de was.' },
        }),
        verwacht: 'goed',
      },
      {
        naam: 'zelfde feiten en minder uren zonder reden (RBMNE:2023:2752)',
        invoer: dossier({
          eerder: EERDER_VIER_UUR,
          vaststellingen: stappenMet(3, {
            behoefte: { regels: [], totaal: { minuten: 7860, per: 'jaar' }, berekend: false },
          }),
          besluit: TWEE_UUR_MINDER,
        }),
        verwacht: 'blokkerend',
      },
      {
        naam: 'van zes naar tweeenhalf uur op een norm die niet deugt (RBMNE:2016:2516)',
        invoer: deelsVerteld({
          eerder: { omvang: { minuten: 360, per: 'week' }, plaats: 'feit 1' },
          vaststellingen: ONDEUGDELIJK,
          besluit: besluitMetDienst({ omvang: { minuten: 150, per: 'week' } }),
        }),
        verwacht: 'blokkerend',
      },
      {
        naam: 'minder op een deugdelijke norm (RBMNE:2023:4300)',
        invoer: deelsVerteld({
          eerder: EERDER_VIER_UUR,
          vaststellingen: dossier().vaststellingen,
          besluit: TWEE_UUR_MINDER,
        }),
        verwacht: 'niet te zien',
      },
      {
        naam: 'minder op een deugdelijke norm met redenen, en niets zegt wat er veranderd is (RBMNE:2023:2752)',
        invoer: dossier({ eerder: EERDER_VIER_UUR }),
        verwacht: 'aandacht',
      },
      {
        naam: 'minder op een deugdelijke norm, zonder redenen',
        invoer: dossier({ eerder: EERDER_VIER_UUR, besluit: besluitMet({ motivering: undefined }) }),
        verwacht: 'blokkerend',
      },
      {
        naam: 'minder, en de reden rust op geen vaststelling',
        invoer: dossier({
          eerder: EERDER_VIER_UUR,
          besluit: besluitMet({
            motivering: [{ tekst: 'Dit is genoeg.', vaststellingen: [], grondslagen: [] }],
          }),
        }),
        verwacht: 'blokkerend',
      },
      {
        naam: 'ingetrokken op een deugdelijke norm',
        invoer: dossier({ eerder: EERDER_VIER_UUR, besluit: besluitMet({ beslissing: 'ingetrokken' }) }),
        verwacht: 'blokkerend',
      },
      {
        naam: 'wat er veranderd is staat er, maar leeg',
        invoer: deelsVerteld({
          eerder: EERDER_VIER_UUR,
          besluit: { ...TWEE_UUR_MINDER, gewijzigd: ' ' },
        }),
        verwacht: 'aandacht',
      },
      ...(
        [
          { onafhankelijkOnderzoek: false },
          { objectieveCriteria: false },
          { alleenBudget: true },
          { wijktAfVanOnderzoek: 'de ramen zijn weggelaten.' },
        ] as const
      ).map((kader) => ({
        naam: `minder op een norm met ${Object.keys(kader).join()}`,
        invoer: deelsVerteld({
          eerder: EERDER_VIER_UUR,
          vaststellingen: stappenMet(3, { behoefte: { regels: [], berekend: false, kader } }),
          besluit: TWEE_UUR_MINDER,
        }),
        verwacht: 'blokkerend' as const,
      })),
      {
        naam: 'minder op een norm waarvan alleen de criteria bekend zijn',
        invoer: deelsVerteld({
          eerder: EERDER_VIER_UUR,
          vaststellingen: stappenMet(3, {
            behoefte: { regels: [], berekend: false, kader: { objectieveCriteria: true } },
          }),
          besluit: TWEE_UUR_MINDER,
        }),
        verwacht: 'aandacht',
      },
      {
        naam: 'minder na een advies dat binnen is, in een overgenomen dossier',
        invoer: deelsVerteld({
          eerder: EERDER_VIER_UUR,
          adviezen: dossier().adviezen,
          besluit: TWEE_UUR_MINDER,
        }),
        verwacht: 'niet te zien',
      },
      {
        naam: 'minder terwijl het advies nog moet komen',
        invoer: deelsVerteld({
          eerder: EERDER_VIER_UUR,
          adviezen: [{ id: 'a1', plaats: 'feit 10' }],
          besluit: TWEE_UUR_MINDER,
        }),
        verwacht: 'aandacht',
      },
    ],
  },
  overgangCheck,
  {
    code: 'INTREKKING_ZONDER_ONDERZOEK',
    stap: 'afbouw',
    grondslag: ['ECLI:NL:RBGEL:2017:6055', 'wmo-2.3.9-2', 'wmo-2.3.10-1'],
    uitlegInwoner:
      'Voordat uw hulp stopt of minder wordt, moet de gemeente opnieuw met u kijken wat nodig is.',
    check: intrekkingZonderOnderzoek,
    voorbeelden: [
      {
        naam: 'ingetrokken na huisbezoek en advies (CRVB:2018:1271)',
        invoer: deelsVerteld({
          adviezen: dossier().adviezen,
          besluit: besluitMet({ beslissing: 'ingetrokken', voorzieningen: [] }),
        }),
        verwacht: 'goed',
      },
      {
        naam: 'nieuw beleid en daarom ingetrokken, zonder onderzoek (RBGEL:2017:6055)',
        invoer: dossier({
          gesprekken: [],
          notities: [],
          adviezen: [],
          vaststellingen: stappenZonder(1, 2, 3, 4, 5),
          besluit: besluitMet({ beslissing: 'ingetrokken', voorzieningen: [] }),
        }),
        verwacht: 'blokkerend',
      },
      {
        naam: 'alleen een verwijzing in stap 4 is geen onderzoek naar wat deze inwoner nodig heeft',
        invoer: deelsVerteld({
          vaststellingen: stappenZonder(1, 2, 3, 5),
          besluit: besluitMet({ beslissing: 'ingetrokken', voorzieningen: [] }),
        }),
        verwacht: 'aandacht',
      },
      {
        naam: 'een overgenomen dossier met een intrekking en geen spoor van onderzoek',
        invoer: deelsVerteld({ besluit: besluitMet({ beslissing: 'ingetrokken', voorzieningen: [] }) }),
        verwacht: 'aandacht',
      },
      ...(
        [
          ['een gesprek', { gesprekken: dossier().gesprekken }],
          ['een vaststelling in stap 2', { vaststellingen: stappenZonder(1, 3, 4, 5) }],
        ] as const
      ).map(([wat, anders]) => ({
        naam: `ingetrokken na ${wat}`,
        invoer: deelsVerteld({
          ...anders,
          besluit: besluitMet({ beslissing: 'ingetrokken', voorzieningen: [] }),
        }),
        verwacht: 'goed' as const,
      })),
      {
        naam: 'verlaagd in een overgenomen dossier zonder spoor van onderzoek',
        invoer: deelsVerteld({ eerder: EERDER_VIER_UUR, besluit: TWEE_UUR_MINDER }),
        verwacht: 'niet te zien',
      },
      {
        naam: 'ingetrokken, met alleen een verwijzing in stap 5',
        invoer: deelsVerteld({
          vaststellingen: stappenZonder(1, 2, 3, 4),
          besluit: besluitMet({ beslissing: 'ingetrokken', voorzieningen: [] }),
        }),
        verwacht: 'aandacht',
      },
    ],
  },
]

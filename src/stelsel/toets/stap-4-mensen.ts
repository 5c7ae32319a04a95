import { findHuisgenootMoet, findVanHenVerwacht } from './afwijs-zinnen.ts'
import type { Gebrek, Uitslag } from './bevinding.ts'
import { gebrek, IN_ORDE, NOG_NIET } from './bevinding.ts'
import type { Check } from './check.ts'
import type { ToetsInvoer } from './invoer.ts'
import { isGeteld, meegeteld } from './omvang.ts'
import { betekenisVanOntbreken, isBeslist, isLeeg, naarDekking, ontbreekt, oplossingen } from './stand.ts'
import { afwijsTeksten, alleTeksten, findZin, nietGedaan } from './tekst.ts'
import { deelsVerteld, dossier, stappenMet, stappenMetOplossing } from './voorbeeld-dossier.ts'

type Gelezen = Pick<ToetsInvoer, 'vaststellingen' | 'besluit' | 'afgerond' | 'dekking' | 'teksten'>

/** Usual help of a housemate: can he, how heavy is it, is it reasonable here; discussed with both (CRVB:2018:3243). */
function gebruikelijkeHulpNietOnderzocht(invoer: Gelezen): Uitslag {
  const herstel =
    'Vraag de inwoner en de huisgenoot wat kan, hoe zwaar het is en of het redelijk is. Leg de antwoorden vast.'
  const gebreken = meegeteld(invoer, 'gebruikelijke hulp').flatMap(({ oplossing, plaats }): Gebrek[] => {
    const { door, overbelast, besprokenMet, belasting, reden } = oplossing
    if (overbelast === true) {
      return [
        {
          ernst: 'blokkerend',
          uitleg: `Hulp van ${door} is meegeteld, maar ${door} is overbelast.`,
          herstel: 'Tel alleen mee wat deze huisgenoot kan dragen, en regel steun voor hem.',
          plaats,
        },
      ]
    }
    if (besprokenMet?.length === 0) {
      return [
        {
          ernst: 'blokkerend',
          uitleg: `Hulp van ${door} is meegeteld, maar met niemand besproken.`,
          herstel,
          plaats,
        },
      ]
    }
    if (besprokenMet !== undefined || !isLeeg(belasting)) return []
    if (!isLeeg(reden)) {
      // A whole record that gives a reason and no talk shows an assumption: both are to be asked (CRVB:2018:3243).
      if (invoer.dekking === 'deels' || !isBeslist(invoer)) return []
      return [
        {
          ernst: 'aandacht',
          uitleg: `Er staat waarom ${door} kan helpen, maar niet dat dit is besproken of hoe zwaar het is.`,
          herstel,
          plaats,
        },
      ]
    }
    if (!isGeteld(oplossing) && !isBeslist(invoer)) return []
    return [
      {
        ernst: isBeslist(invoer) ? naarDekking(invoer) : 'aandacht',
        uitleg: `Er staat dat ${door} helpt, maar niet of dat kan en redelijk is.`,
        herstel,
        plaats,
      },
    ]
  })
  if (gebreken.length > 0) return gebrek(...gebreken)
  const teksten = alleTeksten(invoer)
  const moet = findHuisgenootMoet(afwijsTeksten(invoer))
  // Whom it was discussed with is told already: then the letter only repeats what was found.
  const besproken = oplossingen(invoer.vaststellingen, 'gebruikelijke hulp').length > 0
  if (moet !== undefined && !besproken) {
    return gebrek({
      ernst: 'aandacht',
      uitleg: `Er staat dat een huisgenoot het moet doen, niet of dat kan en redelijk is: "${moet.tekst}"`,
      herstel,
      plaats: moet.plaats,
    })
  }
  const zin = findZin(teksten, [
    /\b(gebruikelijke hulp|gebruikelijke zorg|huisgeno\w+|partner|echtgeno\w+|inwonend\w*)\b/i,
    nietGedaan('onderzo\\w+|nagegaan|gevraagd|besproken|gehoord'),
  ])
  if (zin === undefined) return IN_ORDE
  return gebrek({
    ernst: 'aandacht',
    uitleg: `Er staat dat de hulp van een huisgenoot niet is onderzocht: "${zin.tekst}"`,
    herstel,
    plaats: zin.plaats,
  })
}

const FAMILIE = /\b(kinderen|dochters?|zoons?|familie|buren|mantelzorg\w*)\b/i

const MOET = /\b(moeten|moet|dienen te|dient te|kan worden verwacht|mag worden verwacht|verplicht)\b/i
/** Within one clause: "zij hoeven niet", "niets moet"; and what is no help at all ("zij moeten werken"). */
const NIET_VERPLICHT =
  /\b(niet|niets|geen|nooit)\b[^,;:.]{0,60}\b(moet|moeten|verplicht|verwacht)\b|\b(moet|moeten|verplicht|dienen|dient)\b[^,;:.]{0,60}\b(niet|niets|geen)\b|\b(betrokken|gevraagd|werken)\b/i
const NIET_NAGEGAAN = nietGedaan('onderzo\\w+|gevraagd|nagegaan|besproken|vastgelegd')
/** Who cannot or will not is free to say so; it goes wrong when the help is counted all the same. */
const NIET_GEWILD = /\b(?:niet|geen)\b/i
const BETAALD = /\b(betaalde|betaling|uitbetaald|(?:wordt|worden) betaald|loon)\b/i
const TOCH_GETELD = /\b(toch|desondanks|niettemin|evengoed)\b/i

/** Mantelzorg is voluntary: willingness is recorded, and paid help is not mantelzorg (RBGEL:2016:3028, CRVB:2017:17). */
function mantelzorgAfgedwongen(invoer: Gelezen): Uitslag {
  const gebreken = meegeteld(invoer, 'mantelzorg', 'sociaal netwerk').flatMap(
    ({ oplossing, plaats }): Gebrek[] => {
      const { door, bereid, betaald, overbelast, categorie } = oplossing
      const herstel = `Vraag aan ${door} zelf of dit vrijwillig is en vol te houden. Zo niet, tel het dan niet mee.`
      if (bereid === false) {
        return [
          {
            ernst: 'blokkerend',
            uitleg: `Hulp van ${door} is meegeteld, maar in het dossier staat dat dit niet gewild is of niet kan.`,
            herstel,
            plaats,
          },
        ]
      }
      if (betaald === true) {
        return [
          {
            ernst: 'blokkerend',
            uitleg: `Betaalde hulp van ${door} is meegeteld als mantelzorg. Betaalde hulp is geen mantelzorg.`,
            herstel: 'Haal deze hulp uit stap 4 en betrek haar bij de voorziening.',
            plaats,
          },
        ]
      }
      if (bereid === true && overbelast === true && isGeteld(oplossing)) {
        return [
          {
            ernst: 'aandacht',
            uitleg: `Hulp van ${door} is meegeteld, terwijl ${door} overbelast is.`,
            herstel: `Ga met ${door} na wat vol te houden is. Tel alleen dat mee, en regel steun.`,
            plaats,
          },
        ]
      }
      if (bereid === true || (!isGeteld(oplossing) && !isBeslist(invoer))) return []
      // What others in the network do unpaid is not always called mantelzorg; in a part of a dossier only mantelzorg is asked about.
      if (invoer.dekking === 'deels' && categorie === 'sociaal netwerk') return []
      return [
        {
          ernst: isBeslist(invoer) ? naarDekking(invoer) : 'aandacht',
          uitleg: `Hulp van ${door} is meegeteld. Nergens staat dat dit vrijwillig is.`,
          herstel,
          plaats,
        },
      ]
    },
  )
  if (gebreken.length > 0) return gebrek(...gebreken)
  const teksten = alleTeksten(invoer)
  const zin =
    findZin(teksten, [FAMILIE, MOET], NIET_VERPLICHT) ??
    findVanHenVerwacht(teksten, FAMILIE) ??
    findZin(teksten, [
      FAMILIE,
      NIET_NAGEGAAN,
      /\b(hulp|helpen|overnemen|doen|geven|bereid\w*|mantelzorg\w*)\b/i,
    ]) ??
    findZin(teksten, [FAMILIE, NIET_GEWILD, TOCH_GETELD], /\bniet mee/i) ??
    findZin(teksten, [FAMILIE, BETAALD, /\bmantelzorg\b/i], /\b(niet|geen)\b/i) ??
    findZin(teksten, [/\bniet vrijwillig\b/i])
  if (zin === undefined) return IN_ORDE
  return gebrek({
    ernst: 'aandacht',
    uitleg: `Hier lijkt hulp te zijn opgelegd of niet nagegaan: "${zin.tekst}"`,
    herstel: 'Mantelzorg is vrijwillig. Leg vast of iedereen dit wil en kan.',
    plaats: zin.plaats,
  })
}

/** Wmo 2.3.2(4)(d): what the mantelzorger needs is a question of its own; "none" with a reason is an answer. */
function mantelzorgerNietOndersteund(
  invoer: Gelezen & Pick<ToetsInvoer, 'mantelzorgers' | 'punten'>,
): Uitslag {
  const helpers = oplossingen(invoer.vaststellingen, 'mantelzorg')
  const [waar] = [...invoer.mantelzorgers, ...helpers]
  if (waar === undefined || invoer.punten.some(({ punt }) => punt === 'd')) return NOG_NIET
  const overbelast = helpers.find(({ oplossing }) => oplossing.overbelast === true)
  const herstel =
    'Vraag de mantelzorger wat hij zelf nodig heeft en leg het antwoord vast bij punt d, ook als dat "niets" is.'
  if (overbelast !== undefined) {
    return gebrek({
      ernst: isBeslist(invoer) ? 'blokkerend' : 'aandacht',
      uitleg: 'De mantelzorger is overbelast. Er staat niet welke steun hij nodig heeft.',
      herstel,
      plaats: overbelast.plaats,
    })
  }
  return ontbreekt(
    betekenisVanOntbreken(invoer),
    {
      uitleg: 'Er is een mantelzorger. Nergens staat of die steun nodig heeft.',
      herstel,
      plaats: waar.plaats,
    },
    'Het dossier vertelt niet of de mantelzorger steun nodig heeft.',
  )
}

const DOCHTER = { categorie: 'mantelzorg', door: 'dochter', minuten: 1560, per: 'jaar' } as const
const PARTNER = { categorie: 'gebruikelijke hulp', door: 'partner', minuten: 1560, per: 'jaar' } as const

export const stap4MensenChecks: readonly Check[] = [
  {
    code: 'GEBRUIKELIJKE_HULP_NIET_ONDERZOCHT',
    stap: 4,
    grondslag: ['ECLI:NL:CRVB:2018:3243', 'wmo-1.1.1', 'wmo-2.3.2-4-b'],
    uitlegInwoner:
      'Telt de gemeente hulp van een huisgenoot mee? Dan moet zij met u en met hem bespreken of dat kan.',
    check: gebruikelijkeHulpNietOnderzocht,
    voorbeelden: [
      {
        naam: 'met de partner besproken wat hij kan',
        invoer: dossier({
          vaststellingen: stappenMetOplossing({ ...PARTNER, besprokenMet: ['inwoner', 'partner'] }),
        }),
        verwacht: 'goed',
      },
      {
        naam: 'aangenomen dat de partner helpt (CRVB:2018:3243)',
        invoer: dossier({ vaststellingen: stappenMetOplossing(PARTNER) }),
        verwacht: 'blokkerend',
      },
      {
        naam: 'een inwonende zus kan helpen, met de reden erbij (RBDHA:2017:1699)',
        invoer: deelsVerteld({
          vaststellingen: stappenMetOplossing({
            categorie: 'gebruikelijke hulp',
            door: 'inwonende zus',
            reden: 'Zij is gezond en doet het al.',
          }),
          besluit: dossier().besluit,
        }),
        verwacht: 'goed',
      },
      {
        naam: 'de partner helpt, met een reden, en niemand vroeg het hem',
        invoer: dossier({
          vaststellingen: stappenMetOplossing({ ...PARTNER, reden: 'Hij is met pensioen.' }),
        }),
        verwacht: 'aandacht',
      },
      {
        naam: 'de partner helpt, met een reden, en nog niets besloten',
        invoer: dossier({
          vaststellingen: stappenMetOplossing({ ...PARTNER, reden: 'Hij is met pensioen.' }),
          besluit: undefined,
        }),
        verwacht: 'goed',
      },
      {
        naam: 'de partner helpt, met een reden en hoe zwaar het is',
        invoer: dossier({
          vaststellingen: stappenMetOplossing({ ...PARTNER, reden: 'Hij doet het al.', belasting: 'licht' }),
        }),
        verwacht: 'goed',
      },
      {
        naam: 'de partner is overbelast',
        invoer: deelsVerteld({ vaststellingen: stappenMetOplossing({ ...PARTNER, overbelast: true }) }),
        verwacht: 'blokkerend',
      },
      {
        naam: 'met niemand besproken',
        invoer: dossier({ vaststellingen: stappenMetOplossing({ ...PARTNER, besprokenMet: [] }) }),
        verwacht: 'blokkerend',
      },
      {
        naam: 'aangenomen dat de partner helpt, en nog niets besloten',
        invoer: dossier({ vaststellingen: stappenMetOplossing(PARTNER), besluit: undefined }),
        verwacht: 'aandacht',
      },
      {
        naam: 'de partner is genoemd, zonder tijd, en nog niets besloten',
        invoer: dossier({
          vaststellingen: stappenMetOplossing({ categorie: 'gebruikelijke hulp', door: 'partner' }),
          besluit: undefined,
        }),
        verwacht: 'goed',
      },
    ],
  },
  {
    code: 'MANTELZORG_AFGEDWONGEN',
    stap: 4,
    grondslag: ['ECLI:NL:RBGEL:2016:3028', 'ECLI:NL:CRVB:2017:17', 'wmo-1.1.1'],
    uitlegInwoner: 'Mantelzorg is vrijwillig. Wil of kan uw familie iets niet doen, dan telt het niet mee.',
    check: mantelzorgAfgedwongen,
    voorbeelden: [
      { naam: 'de dochter wil het blijven doen', invoer: dossier(), verwacht: 'goed' },
      {
        naam: 'de kinderen moeten de rest doen (RBGEL:2016:3028)',
        invoer: dossier({ vaststellingen: stappenMetOplossing(DOCHTER) }),
        verwacht: 'blokkerend',
      },
      {
        naam: 'betaalde hulp van de dochters als mantelzorg (RBMNE:2015:9404)',
        invoer: deelsVerteld({ vaststellingen: stappenMetOplossing({ ...DOCHTER, betaald: true }) }),
        verwacht: 'blokkerend',
      },
      {
        naam: 'een overgenomen dossier dat over de bereidheid niets zegt',
        invoer: deelsVerteld({ vaststellingen: stappenMetOplossing(DOCHTER), besluit: dossier().besluit }),
        verwacht: 'aandacht',
      },
      {
        naam: 'op hulp van de dochter gerekend, en nog niets besloten',
        invoer: dossier({ vaststellingen: stappenMetOplossing(DOCHTER), besluit: undefined }),
        verwacht: 'aandacht',
      },
      {
        naam: 'op hulp van de dochter gerekend die dat niet wil',
        invoer: dossier({ vaststellingen: stappenMetOplossing({ ...DOCHTER, bereid: false }) }),
        verwacht: 'blokkerend',
      },
      {
        naam: 'de dochter wil wel, maar is overbelast, en haar hulp is meegeteld',
        invoer: dossier({
          vaststellingen: stappenMetOplossing({ ...DOCHTER, bereid: true, overbelast: true }),
        }),
        verwacht: 'aandacht',
      },
      {
        naam: 'de dochter wil wel, maar is overbelast, en er is niets meegeteld',
        invoer: dossier({
          vaststellingen: stappenMetOplossing({ ...DOCHTER, minuten: 0, bereid: true, overbelast: true }),
        }),
        verwacht: 'goed',
      },
      {
        naam: 'de dochter is genoemd, zonder tijd, en nog niets besloten',
        invoer: dossier({
          vaststellingen: stappenMetOplossing({ categorie: 'mantelzorg', door: 'dochter' }),
          besluit: undefined,
        }),
        verwacht: 'goed',
      },
      {
        naam: 'een overgenomen dossier waarin de buren helpen',
        invoer: deelsVerteld({
          vaststellingen: stappenMetOplossing({ ...DOCHTER, categorie: 'sociaal netwerk' }),
          besluit: dossier().besluit,
        }),
        verwacht: 'goed',
      },
      {
        naam: 'de buren helpen, en nergens staat dat zij dat willen',
        invoer: dossier({
          vaststellingen: stappenMetOplossing({ ...DOCHTER, categorie: 'sociaal netwerk' }),
        }),
        verwacht: 'blokkerend',
      },
    ],
  },
  {
    code: 'MANTELZORGER_NIET_ONDERSTEUND',
    stap: 4,
    grondslag: ['wmo-2.3.2-4-d'],
    uitlegInwoner: 'Wie u helpt, mag ook zelf steun vragen. Dat moet de gemeente onderzoeken.',
    check: mantelzorgerNietOndersteund,
    voorbeelden: [
      { naam: 'punt d is beantwoord', invoer: dossier(), verwacht: 'goed' },
      {
        naam: 'er is een mantelzorger en punt d bleef open',
        invoer: dossier({ punten: dossier().punten.filter(({ punt }) => punt !== 'd') }),
        verwacht: 'blokkerend',
      },
      {
        naam: 'een uitspraak waarin een dochter helpt',
        invoer: deelsVerteld({ vaststellingen: stappenMet(4, {}), besluit: dossier().besluit }),
        verwacht: 'niet te zien',
      },
      {
        naam: 'de dochter is overbelast en punt d bleef open',
        invoer: dossier({
          vaststellingen: stappenMetOplossing({ ...DOCHTER, bereid: true, overbelast: true }),
          punten: [],
        }),
        verwacht: 'blokkerend',
      },
      {
        naam: 'de dochter is overbelast, en nog niets besloten',
        invoer: dossier({
          vaststellingen: stappenMetOplossing({ ...DOCHTER, bereid: true, overbelast: true }),
          punten: [],
          besluit: undefined,
        }),
        verwacht: 'aandacht',
      },
    ],
  },
]

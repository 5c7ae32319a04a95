import type { Uitslag } from './bevinding.ts'
import { gebrek, IN_ORDE, NOG_NIET, nietTeZien } from './bevinding.ts'
import type { Check } from './check.ts'
import type { Besluit, ToetsInvoer, VerhuisBelang } from './invoer.ts'
import { isAfwijzend, isBeslist, naarDekking } from './stand.ts'
import { standpuntenVanGemeente } from './standpunt.ts'
import { afwijsTeksten, alleTeksten, ERTUSSEN, findZin, nietGedaan } from './tekst.ts'
import { besluitMet, besluitMetDienst, deelsVerteld, dossier } from './voorbeeld-dossier.ts'

type Gelezen = Pick<ToetsInvoer, 'besluit' | 'vaststellingen' | 'teksten' | 'dekking'>

const HERSTEL =
  'Weeg wat verhuizen voor deze inwoner betekent: persoonlijk, in geld en voor zijn contacten. Kijk of er op tijd een geschikte woning is. Schrijf dat op.'

const BELANGEN: readonly VerhuisBelang[] = ['persoonlijk', 'financieel', 'sociaal']
const IN_WOORDEN: Readonly<Record<VerhuisBelang, RegExp>> = {
  persoonlijk: /\b(medisch\w*|voorkeur\w*|wens\w*|behoefte\w*|gezin\w*|persoonlijk\w*|persoonskenmerk\w*)\b/i,
  financieel:
    /\b(hypotheek\w*|huur|huurprijs|woonlasten|overwaarde|restschuld|financi[\wë]+|verhuiskosten)\b/i,
  sociaal: /\b(netwerk|buurt|buren|familie|sociale?|leefomgeving|mantelzorg\w*|school)\b/i,
}

/** Moving may go first only when all facts of this person were weighed (RBOVE:2017:2975; weighed: CRVB:2018:2602). */
function verhuisprimaatOngemotiveerd(invoer: Gelezen): Uitslag {
  const { besluit } = invoer
  if (besluit === undefined || !isBeslist(invoer)) return NOG_NIET
  return besluit.verhuizen === undefined
    ? verhuizenInTekst(invoer, besluit)
    : verhuizenGewogen(invoer, besluit, besluit.verhuizen)
}

function verhuizenGewogen(
  invoer: Gelezen,
  { plaats }: Besluit,
  { gewogen, woningBeschikbaar, medischMogelijk }: NonNullable<Besluit['verhuizen']>,
): Uitslag {
  const gevonden = { herstel: HERSTEL, plaats }
  if (woningBeschikbaar === false) {
    return gebrek({
      ...gevonden,
      ernst: 'blokkerend',
      uitleg: 'De inwoner moet verhuizen, maar er komt niet op tijd een geschikte woning.',
    })
  }
  if (medischMogelijk === false) {
    return gebrek({
      ...gevonden,
      ernst: 'blokkerend',
      uitleg: 'De inwoner moet verhuizen, maar dat kan medisch niet.',
    })
  }
  const vergeten = BELANGEN.filter((belang) => !gewogen.includes(belang))
  if (vergeten.length === 0) return IN_ORDE
  return gebrek({
    ...gevonden,
    ernst: gewogen.length === 0 ? 'blokkerend' : naarDekking(invoer),
    uitleg: `Verhuizen gaat voor, maar niet gewogen is wat dat betekent: ${vergeten.join(', ')}.`,
  })
}

const VOORRANG =
  /\b(primaat|verhuisprimaat|voorrang|gaat voor|goedkoo?p\w*|in plaats van|adequa\w+|passende oplossing|kan verhuizen|moet verhuizen|dient te verhuizen)\b/i

const ANDERE_WONING = `(?:andere|geschikte|geschiktere|gelijkvloerse|aangepaste|kleinere)\\s+(?:woning|flat|huis)|senioren(?:woning|flat)|appartement`
/** Without the words of a priority: someone is sent to another home, or given what moving there costs. */
const NAAR_ANDERE_WONING = new RegExp(
  [
    '\\bverhuis(?:kosten)?(?:vergoeding|bijdrage)\\b',
    `\\b(?:euro|vergoeding|bijdrage|tegemoetkoming|bedrag)\\s+${ERTUSSEN}{0,3}?(?:voor|in)\\s+${ERTUSSEN}{0,3}?verhui\\w+`,
    `\\b(?:beter|verstandig\\w*|raden|adviseren|kunt|kan|moet|dient)\\s+${ERTUSSEN}{0,8}?(?:te\\s+)?verhuizen\\b`,
    `\\b(?:kunt|kan|moet|dient)\\s+${ERTUSSEN}{0,4}?(?:${ANDERE_WONING})\\s+(?:te\\s+)?(?:zoeken|huren|kopen|betrekken)\\b`,
    `\\binschrij\\w+\\s+${ERTUSSEN}{0,4}?(?:${ANDERE_WONING})`,
  ].join('|'),
  'i',
)
/** Denied, or what the inwoner asked for himself. */
const NIET_VERHUIZEN = new RegExp(
  `\\b(?:niet|geen|nooit)\\s+${ERTUSSEN}{0,4}?(?:te\\s+)?verhui|\\bverhui\\w+\\s+${ERTUSSEN}{0,3}?niet\\b|\\b(?:vroeg|vraagt|vragen|gevraagd|aanvraag|aangevraagd)\\b`,
  'i',
)

const NIET_GEWOGEN = nietGedaan(
  'gewogen|afgewogen|meegewogen|weging|afweging|onderzo\\w+|betrokken|rekening gehouden|gekeken',
)

function verhuizenInTekst(invoer: Gelezen, besluit: Besluit): Uitslag {
  const voorziening = besluit.voorzieningen.some(({ naam }) => /verhui[sz]/i.test(naam))
  const zin =
    findZin(standpuntenVanGemeente(afwijsTeksten(invoer)), [/verhui[sz]/i, VOORRANG]) ??
    findZin(afwijsTeksten(invoer), [/verhui[sz]/i, NIET_GEWOGEN]) ??
    findZin(afwijsTeksten(invoer), [NAAR_ANDERE_WONING], NIET_VERHUIZEN)
  // Granted in full: the moving may be what the inwoner asked for himself.
  const gevraagd = besluit.beslissing === 'toegekend' && invoer.dekking === 'volledig'
  const voorkeur = zin !== undefined || (voorziening && !gevraagd)
  if (!voorkeur || !(voorziening || isAfwijzend(besluit.beslissing))) return NOG_NIET
  const plaats = zin?.plaats ?? besluit.plaats
  const teksten = alleTeksten(invoer)
  const nagelaten = findZin(teksten, [
    /\b(verhui[sz]\w*|woning|hypotheek|waarde|behoeften?|voorkeuren|netwerk|omgeving|kosten)\b/i,
    NIET_GEWOGEN,
  ])
  if (nagelaten !== undefined) {
    return gebrek({
      ernst: 'aandacht',
      uitleg: `Verhuizen gaat voor, en er staat dat niet alles is gewogen: "${nagelaten.tekst}"`,
      herstel: HERSTEL,
      plaats: nagelaten.plaats,
    })
  }
  const genoemd = BELANGEN.filter((belang) => findZin(teksten, [IN_WOORDEN[belang]]) !== undefined)
  if (genoemd.length === BELANGEN.length) return IN_ORDE
  if (genoemd.length > 0 && invoer.dekking === 'deels') {
    return nietTeZien('Het dossier vertelt niet alles wat bij het verhuizen is gewogen.')
  }
  return gebrek({
    ernst: 'aandacht',
    uitleg: 'Verhuizen gaat voor, maar er staat niet wat dat voor deze inwoner betekent.',
    herstel: HERSTEL,
    plaats,
  })
}

const VERHUISKOSTEN = {
  naam: 'verhuiskostenvergoeding',
  soort: 'woningaanpassing',
  omvang: undefined,
} as const

export const verhuizenChecks: readonly Check[] = [
  {
    code: 'VERHUISPRIMAAT_ONGEMOTIVEERD',
    stap: 5,
    grondslag: ['ECLI:NL:RBOVE:2017:2975', 'ECLI:NL:CRVB:2018:2602', 'wmo-2.3.5-3'],
    uitlegInwoner:
      'Wil de gemeente dat u verhuist? Dan moet zij wegen wat dat voor u betekent: voor uzelf, uw geld en uw contacten.',
    check: verhuisprimaatOngemotiveerd,
    voorbeelden: [
      { naam: 'het besluit gaat niet over verhuizen', invoer: dossier(), verwacht: 'goed' },
      {
        naam: 'alles gewogen, een geschikte woning komt vrij en verhuizen kan (CRVB:2018:2602)',
        invoer: dossier({
          besluit: {
            ...besluitMetDienst(VERHUISKOSTEN),
            verhuizen: {
              gewogen: ['persoonlijk', 'financieel', 'sociaal'],
              woningBeschikbaar: true,
              medischMogelijk: true,
            },
          },
        }),
        verwacht: 'goed',
      },
      {
        naam: 'verhuizen zonder enige weging (RBOVE:2017:2975)',
        invoer: deelsVerteld({
          besluit: { ...besluitMetDienst(VERHUISKOSTEN), verhuizen: { gewogen: [] } },
        }),
        verwacht: 'blokkerend',
      },
      {
        naam: 'er komt geen geschikte woning vrij',
        invoer: dossier({
          besluit: besluitMet({
            verhuizen: { gewogen: ['persoonlijk', 'financieel', 'sociaal'], woningBeschikbaar: false },
          }),
        }),
        verwacht: 'blokkerend',
      },
      {
        naam: 'een deel van de weging is verteld',
        invoer: deelsVerteld({
          besluit: { ...besluitMetDienst(VERHUISKOSTEN), verhuizen: { gewogen: ['persoonlijk'] } },
        }),
        verwacht: 'aandacht',
      },
      {
        naam: 'een uitspraak die alleen het medische noemt',
        invoer: deelsVerteld({
          besluit: {
            ...besluitMetDienst(VERHUISKOSTEN),
            beslissing: 'deels toegekend',
            motivering: [{ tekst: 'Medisch is verhuizen mogelijk.', vaststellingen: [], grondslagen: [] }],
          },
        }),
        verwacht: 'niet te zien',
      },
      {
        naam: 'verhuizen kan medisch niet',
        invoer: dossier({
          besluit: besluitMet({
            verhuizen: { gewogen: ['persoonlijk', 'financieel', 'sociaal'], medischMogelijk: false },
          }),
        }),
        verwacht: 'blokkerend',
      },
      {
        naam: 'in een heel dossier ontbreekt een deel van de weging',
        invoer: dossier({ besluit: besluitMet({ verhuizen: { gewogen: ['persoonlijk', 'sociaal'] } }) }),
        verwacht: 'blokkerend',
      },
      {
        naam: 'verhuiskosten toegekend zoals de inwoner vroeg',
        invoer: dossier({ besluit: besluitMetDienst(VERHUISKOSTEN) }),
        verwacht: 'goed',
      },
      {
        naam: 'er staat dat de kosten van verhuizen niet zijn gewogen',
        invoer: deelsVerteld({
          besluit: { ...besluitMetDienst(VERHUISKOSTEN), beslissing: 'deels toegekend' },
          teksten: [{ tekst: 'De kosten van de verhuizing zijn niet gewogen.', plaats: 'feit 9' }],
        }),
        verwacht: 'aandacht',
      },
      {
        naam: 'verhuizen gaat voor, en er staat niet wat dat betekent',
        invoer: deelsVerteld({ besluit: { ...besluitMetDienst(VERHUISKOSTEN), motivering: [] } }),
        verwacht: 'aandacht',
      },
    ],
  },
]

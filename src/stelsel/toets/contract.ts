import type { Gebrek, Uitslag } from './bevinding.ts'
import { gebrek, IN_ORDE, NOG_NIET, nietTeZien, samen } from './bevinding.ts'
import type { Check } from './check.ts'
import { type Contract, KOSTEN, type ToetsInvoer } from './invoer.ts'
import { tijdVan } from './omvang.ts'
import { alleTeksten, findZin, nietGedaan } from './tekst.ts'
import { besluitMetDienst, deelsVerteld, dossier } from './voorbeeld-dossier.ts'

/**
 * What was agreed with the aanbieder. It never blocks: holding up the decision would make the inwoner pay for a fault between the
 * municipality and the aanbieder. It asks the one who manages the contract to look.
 */
type Gelezen = Pick<ToetsInvoer, 'contracten' | 'besluit' | 'vaststellingen' | 'teksten'>

type Tarief = NonNullable<Contract['tarief']>

function perTarief(
  { contracten = [] }: Pick<ToetsInvoer, 'contracten'>,
  oordeel: (tarief: Tarief, plaats: string) => Uitslag,
): Uitslag {
  return samen(
    ...contracten.map(({ tarief, plaats }) => (tarief === undefined ? NOG_NIET : oordeel(tarief, plaats))),
  )
}

function inTekst(invoer: Gelezen, patronen: readonly RegExp[], uitleg: string, herstel: string): Uitslag {
  if ((invoer.contracten ?? []).length > 0) return IN_ORDE
  const zin = findZin(alleTeksten(invoer), patronen)
  if (zin === undefined) return NOG_NIET
  const gevonden: Gebrek = {
    ernst: 'aandacht',
    uitleg: `${uitleg}: "${zin.tekst}"`,
    herstel,
    plaats: zin.plaats,
  }
  return gebrek(gevonden)
}

/** A tariff holds all parts of a real price (Uitvoeringsbesluit 5.4), also when every aanbieder may join (HR:2021:1452). */
function reelePrijsOnvoldoende(invoer: Gelezen): Uitslag {
  const herstel =
    'Reken het tarief opnieuw uit met alle kosten van artikel 5.4, en pas het contract aan. Ga na of de inwoner zijn uren krijgt.'
  return samen(
    perTarief(invoer, ({ kostendekkend, opgebouwdUit }, plaats) => {
      if (kostendekkend === false) {
        return gebrek({
          ernst: 'aandacht',
          uitleg: 'Het tarief is lager dan wat de hulp werkelijk kost.',
          herstel,
          plaats,
        })
      }
      const ontbreekt = KOSTEN.filter((kosten) => opgebouwdUit?.includes(kosten) === false)
      if (ontbreekt.length > 0) {
        return gebrek({
          ernst: 'aandacht',
          uitleg: `In het tarief zitten niet alle kosten. Er ontbreekt: ${ontbreekt.join(', ')}.`,
          herstel,
          plaats,
        })
      }
      return opgebouwdUit === undefined && kostendekkend === undefined
        ? nietTeZien('Het dossier vertelt niet waaruit het tarief is opgebouwd.')
        : IN_ORDE
    }),
    inTekst(
      invoer,
      [
        /\b(\w*tarie(?:f|ven)|prijs|prijzen)\b/i,
        /\b(te laag|niet reëel|niet reeel|geen reële|niet kostendekkend|onredelijk\w*|lager dan (?:de kost|wat)\w*|onder de kostprijs|onvoldoende (?:om|voor|hoog))\b/i,
      ],
      'Er staat dat het tarief te laag is',
      herstel,
    ),
  )
}

/** The calculation of a tariff can be followed (RBROT:2021:12645). */
function tariefNietTransparant(invoer: Gelezen): Uitslag {
  const herstel = 'Laat zien hoe het tarief is berekend, per soort kosten en met de bron.'
  return samen(
    perTarief(invoer, ({ berekeningGetoond }, plaats) => {
      if (berekeningGetoond === true) return IN_ORDE
      if (berekeningGetoond === undefined) {
        return nietTeZien('Het dossier vertelt niet of de berekening van het tarief is getoond.')
      }
      return gebrek({
        ernst: 'aandacht',
        uitleg: 'Niet te zien is hoe het tarief is berekend.',
        herstel,
        plaats,
      })
    }),
    inTekst(
      invoer,
      [
        /\b(\w*tarie(?:f|ven)|kostprijs)\b/i,
        nietGedaan('transparant\\w*|inzichtelijk|inzicht|controleerbaar|te volgen'),
      ],
      'Er staat dat het tarief niet te volgen is',
      herstel,
    ),
  )
}

/** Hours in the beschikking and payment by result are tied only when the contract says so (RBOBR:2024:4824). */
function contractSluitNietAanOpBeschikking(invoer: Gelezen): Uitslag {
  const herstel =
    'Spreek met de aanbieder af dat hij de uren uit het besluit levert. Volg tot die tijd of de inwoner ze krijgt.'
  const { besluit } = invoer
  const urenToegekend =
    besluit === undefined || besluit.voorzieningen.some((een) => tijdVan(een) !== undefined)
  return samen(
    ...(invoer.contracten ?? []).map(({ bekostiging, levertUren, plaats }) => {
      if (!urenToegekend) return NOG_NIET
      if (levertUren === true || (bekostiging === 'uren' && levertUren === undefined)) return IN_ORDE
      if (levertUren === undefined && bekostiging === undefined) {
        return nietTeZien('Het dossier vertelt niet of de aanbieder de uren uit het besluit moet leveren.')
      }
      return gebrek({
        ernst: 'aandacht',
        uitleg:
          levertUren === false
            ? 'Het besluit geeft uren, maar de aanbieder hoeft die volgens het contract niet te leveren.'
            : `Het besluit geeft uren, maar de aanbieder wordt betaald per ${bekostiging ?? ''}. Niet is afgesproken dat hij de uren levert.`,
        herstel,
        plaats,
      })
    }),
    inTekst(
      invoer,
      [
        /\b(contract\w*|bekostiging|outputgericht\w*|overeenkomst\w*)\b/i,
        nietGedaan('uren|urenaantal|minimumuren|leveren|verplicht\\w*'),
      ],
      'Er staat dat het contract niet aansluit op de uren van het besluit',
      herstel,
    ),
  )
}

const CONTRACT: Contract = {
  op: '2026-01-01',
  plaats: 'feit 22 (ContractBekend)',
  bekostiging: 'resultaat',
  levertUren: true,
  tarief: { opgebouwdUit: KOSTEN, berekeningGetoond: true },
}

function metContract(anders: Partial<Contract>): ToetsInvoer {
  return dossier({ contracten: [{ ...CONTRACT, ...anders }] })
}

export const contractChecks: readonly Check[] = [
  {
    code: 'REELE_PRIJS_ONVOLDOENDE',
    stap: 'contract',
    grondslag: ['uitvoeringsbesluit-5.4', 'ECLI:NL:HR:2021:1452', 'wmo-2.6.6'],
    uitlegInwoner:
      'De gemeente moet een aanbieder genoeg betalen om u goede hulp te geven. Krijgt u minder hulp dan is afgesproken, meld het.',
    check: reelePrijsOnvoldoende,
    voorbeelden: [
      { naam: 'alle kosten zitten in het tarief', invoer: metContract({}), verwacht: 'goed' },
      {
        naam: 'in het tarief ontbreekt een deel van de kosten',
        invoer: metContract({ tarief: { opgebouwdUit: ['beroepskrachten'], berekeningGetoond: true } }),
        verwacht: 'aandacht',
      },
      {
        naam: 'het tarief dekt de kosten niet (HR:2021:1452)',
        invoer: metContract({ tarief: { kostendekkend: false, berekeningGetoond: true } }),
        verwacht: 'aandacht',
      },
      {
        naam: 'een tarief waarvan de opbouw niet wordt verteld',
        invoer: metContract({ tarief: { berekeningGetoond: true } }),
        verwacht: 'niet te zien',
      },
      { naam: 'een contract zonder tarief', invoer: metContract({ tarief: undefined }), verwacht: 'goed' },
      {
        naam: 'het tarief dekt de kosten, de opbouw is niet verteld',
        invoer: metContract({ tarief: { kostendekkend: true } }),
        verwacht: 'goed',
      },
    ],
  },
  {
    code: 'TARIEF_NIET_TRANSPARANT',
    stap: 'contract',
    grondslag: ['ECLI:NL:RBROT:2021:12645', 'uitvoeringsbesluit-5.4'],
    uitlegInwoner: 'Hoe de gemeente een tarief berekent, moet te volgen zijn. U mag ernaar vragen.',
    check: tariefNietTransparant,
    voorbeelden: [
      { naam: 'de berekening is getoond', invoer: metContract({}), verwacht: 'goed' },
      {
        naam: 'de berekening is niet te volgen (RBROT:2021:12645)',
        invoer: metContract({ tarief: { opgebouwdUit: KOSTEN, berekeningGetoond: false } }),
        verwacht: 'aandacht',
      },
      {
        naam: 'een dossier dat over de berekening niets vertelt',
        invoer: metContract({ tarief: { kostendekkend: true } }),
        verwacht: 'niet te zien',
      },
    ],
  },
  {
    code: 'CONTRACT_SLUIT_NIET_AAN_OP_BESCHIKKING',
    stap: 'contract',
    grondslag: ['ECLI:NL:RBOBR:2024:4824', 'wmo-2.3.5-3'],
    uitlegInwoner:
      'U heeft recht op de uren in uw besluit, wat de gemeente ook met de aanbieder afsprak. Meld het als u minder krijgt.',
    check: contractSluitNietAanOpBeschikking,
    voorbeelden: [
      { naam: 'de aanbieder moet de uren leveren', invoer: metContract({}), verwacht: 'goed' },
      {
        naam: 'een middel, dus geen uren',
        invoer: dossier({
          contracten: [{ ...CONTRACT, levertUren: false }],
          besluit: besluitMetDienst({ soort: 'middel', omvang: undefined }),
        }),
        verwacht: 'goed',
      },
      {
        naam: 'betaald per resultaat, zonder plicht tot uren (RBOBR:2024:4824)',
        invoer: metContract({ levertUren: undefined }),
        verwacht: 'aandacht',
      },
      {
        naam: 'een contract waarvan alleen het bestaan bekend is',
        invoer: deelsVerteld({ contracten: [{ op: '2026-01-01', plaats: 'feit 22' }] }),
        verwacht: 'niet te zien',
      },
      ...(
        [
          ['per uur betaald', { bekostiging: 'uren', levertUren: undefined }, 'goed'],
          ['per uur betaald en niet verplicht', { bekostiging: 'uren', levertUren: false }, 'aandacht'],
          ['niet verplicht', { bekostiging: undefined, levertUren: false }, 'aandacht'],
        ] as const
      ).map(([naam, anders, verwacht]) => ({ naam, invoer: metContract(anders), verwacht })),
    ],
  },
]

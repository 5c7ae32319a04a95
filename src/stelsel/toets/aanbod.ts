import { findKader } from '../normen/kaders.ts'
import { findGrondslag } from '../wet/artikelen.ts'
import {
  GRENS_CLIENTONDERSTEUNING_NIET_GEMELD,
  GRENS_NIET_VOORAF_ZICHTBAAR,
  GRENS_PERSOONLIJK_PLAN_NIET_AANGEBODEN,
  GRENS_VERSLAG_NIET_VERSTREKT,
  ZONDER_AANBOD,
} from './aanbod-grensgevallen.ts'
import type { Gebrek, Uitslag } from './bevinding.ts'
import { gebrek, IN_ORDE, NOG_NIET, samen } from './bevinding.ts'
import type { Check } from './check.ts'
import type { Gebeurtenis, ToetsInvoer } from './invoer.ts'
import {
  betekenisVanOntbreken,
  inStap,
  isBeslist,
  isLeeg,
  ontbreekt,
  oudsteEerst,
  type Stand,
} from './stand.ts'
import { planMinstensTot } from './termijn-dagen.ts'
import { besluitMet, deelsVerteld, dossier, pasGemeld, stappenMet } from './voorbeeld-dossier.ts'

/** The talk is where the onderzoek starts: what must be offered before it is due from then on. */
type Aanbod = Stand & Pick<ToetsInvoer, 'gesprekken' | 'aanloop'>

function eersteGesprek({ gesprekken }: Pick<ToetsInvoer, 'gesprekken'>): Gebeurtenis | undefined {
  return oudsteEerst(gesprekken).at(0)
}

/** Something that must be offered before the onderzoek and is not in the dossier. */
function nietAangeboden(invoer: Aanbod, gevonden: Omit<Gebrek, 'ernst'>, waarom: string): Uitslag {
  const alGesproken = invoer.dekking === 'volledig' && eersteGesprek(invoer) !== undefined
  return ontbreekt(alGesproken ? 'blokkerend' : betekenisVanOntbreken(invoer), gevonden, waarom)
}

/** Wmo 2.3.2(2) and (5): told of the plan, seven days for it, and a plan that was given is used. */
function persoonlijkPlanNietAangeboden(invoer: Aanbod & Pick<ToetsInvoer, 'punten'>): Uitslag {
  const { melding, planAangeboden, planOntvangen, gestopt } = invoer.aanloop
  if (gestopt !== undefined) return NOG_NIET
  if (planOntvangen !== undefined) return planNietGebruikt(invoer, planOntvangen)
  if (planAangeboden === undefined) {
    return nietAangeboden(
      invoer,
      {
        uitleg: 'De inwoner is er niet op gewezen dat hij een persoonlijk plan mag geven.',
        herstel:
          'Vertel de inwoner van het persoonlijk plan, geef hem er zeven dagen voor en betrek het plan alsnog.',
        plaats: melding?.plaats ?? 'melding',
      },
      'Het dossier vertelt niet of een persoonlijk plan is aangeboden.',
    )
  }
  const tekort =
    melding !== undefined &&
    planAangeboden.totEnMet !== undefined &&
    planAangeboden.totEnMet < planMinstensTot(melding)
  const gesprek = eersteGesprek(invoer)
  const naGesprek = gesprek !== undefined && planAangeboden.op > gesprek.op
  if (!tekort && !naGesprek) return IN_ORDE
  return gebrek({
    ernst: 'aandacht',
    uitleg: tekort
      ? 'De inwoner kreeg minder dan zeven dagen na de melding voor zijn persoonlijk plan.'
      : 'Het persoonlijk plan is pas na het eerste gesprek aangeboden.',
    herstel: 'Geef de inwoner alsnog de tijd, en betrek zijn plan bij het onderzoek.',
    plaats: planAangeboden.plaats,
  })
}

function planNietGebruikt(invoer: Aanbod & Pick<ToetsInvoer, 'punten'>, plan: Gebeurtenis): Uitslag {
  const gebruikt = [...invoer.vaststellingen, ...invoer.punten].some(({ bronnen }) =>
    bronnen.some(({ soort }) => soort === 'plan'),
  )
  if (gebruikt) return IN_ORDE
  return ontbreekt(
    betekenisVanOntbreken(invoer),
    {
      uitleg: 'De inwoner gaf een persoonlijk plan. In het onderzoek is er niets mee gedaan.',
      herstel:
        'Neem het plan door bij de punten a tot en met g, en wijs het aan als bron waar u het gebruikt.',
      plaats: plan.plaats,
      grondslag: ['wmo-2.3.2-5'],
    },
    'Het dossier vertelt niet wat er met het persoonlijk plan is gedaan.',
  )
}

/** Wmo 2.3.2(3): free clientondersteuning, pointed out before the onderzoek, to the inwoner and to his mantelzorger. */
function clientondersteuningNietGemeld(invoer: Aanbod & Pick<ToetsInvoer, 'mantelzorgers'>): Uitslag {
  const { ondersteuning, melding, gestopt } = invoer.aanloop
  if (gestopt !== undefined) return NOG_NIET
  const voor = (aan: 'inwoner' | 'mantelzorger', waar: string, wie: string): Uitslag => {
    const [eerste] = oudsteEerst(ondersteuning.filter((aanbod) => aanbod.aan === aan))
    const gesprek = eersteGesprek(invoer)
    if (eerste === undefined) {
      return nietAangeboden(
        invoer,
        {
          uitleg: `${wie} is niet gewezen op gratis cliëntondersteuning.`,
          herstel: `Wijs ${wie.toLowerCase()} op gratis, onafhankelijke cliëntondersteuning, geef tijd om te antwoorden en leg dat vast.`,
          plaats: waar,
        },
        'Het dossier vertelt niet of cliëntondersteuning is aangeboden.',
      )
    }
    if (gesprek === undefined || eerste.op <= gesprek.op) return IN_ORDE
    return gebrek({
      ernst: 'aandacht',
      uitleg: `${wie} is pas na het eerste gesprek op cliëntondersteuning gewezen.`,
      herstel: 'Bied aan om het gesprek met een cliëntondersteuner over te doen of aan te vullen.',
      plaats: eerste.plaats,
    })
  }
  const [mantelzorger] = invoer.mantelzorgers
  return samen(
    voor('inwoner', melding?.plaats ?? 'melding', 'De inwoner'),
    mantelzorger === undefined ? IN_ORDE : voor('mantelzorger', mantelzorger.plaats, 'De mantelzorger'),
  )
}

/** Wmo 2.3.2(8): the outcomes in writing, for the inwoner. At a review it is good practice (2.3.9(2) does not name it). */
function verslagNietVerstrekt(invoer: Stand & Pick<ToetsInvoer, 'verslag' | 'aanvraag'>): Uitslag {
  const { opgesteld, verstrekt } = invoer.verslag
  const herstel =
    'Geef de inwoner het verslag van de uitkomsten, en de tijd om te reageren, voordat u besluit.'
  if (verstrekt === undefined) {
    // Finished, but nothing asked or decided yet: the verslag is being made.
    if (!isBeslist(invoer) && invoer.aanvraag.ingediend === undefined) return NOG_NIET
    return ontbreekt(
      betekenisVanOntbreken(invoer),
      {
        uitleg: 'De inwoner kreeg geen verslag van het onderzoek.',
        herstel,
        plaats: opgesteld?.plaats ?? 'verslag',
      },
      'Het dossier vertelt niet of de inwoner een verslag kreeg.',
    )
  }
  if (opgesteld === undefined || opgesteld.versie <= verstrekt.versie || !isBeslist(invoer)) return IN_ORDE
  return gebrek({
    ernst: 'aandacht',
    uitleg: `De inwoner kreeg versie ${verstrekt.versie} van het verslag; daarna is versie ${opgesteld.versie} gemaakt.`,
    herstel: 'Geef de inwoner ook de laatste versie.',
    plaats: opgesteld.plaats,
  })
}

/** Articles of acts and rulings are published: nobody at the table has to show them. What the municipality itself made or chose, it has. */
function isGepubliceerd(sleutel: string): boolean {
  return findGrondslag(sleutel) !== undefined || /^(wmo|awb|atw|avg|uitvoeringsbesluit)-|^ECLI:/.test(sleutel)
}

/** A norm as people call it; a criterion of the municipality's own has no other name than its key. */
function naamVan(wat: string): string {
  const sleutel = wat.slice(wat.indexOf(':') + 1)
  return findKader(sleutel)?.naam ?? sleutel
}

/** Own demand of this product (no black box): no norm or own criterion in a decision that the inwoner was not shown beforehand. */
function nietVoorafZichtbaar(invoer: Stand & Pick<ToetsInvoer, 'aanloop'>): Uitslag {
  const { besluit } = invoer
  if (besluit === undefined) return NOG_NIET
  const normen = inStap(invoer.vaststellingen, 3).flatMap(({ behoefte }) => {
    const id = behoefte?.kader?.id
    return id === undefined || isLeeg(id) ? [] : [`norm:${id}`]
  })
  const criteria = (besluit.motivering ?? []).flatMap(({ grondslagen }) =>
    grondslagen.filter((sleutel) => !isGepubliceerd(sleutel)).map((sleutel) => `criterium:${sleutel}`),
  )
  const { voorafGetoond } = invoer.aanloop
  const getoond = new Set(voorafGetoond.filter(({ op }) => op < besluit.op).flatMap(({ wat }) => wat))
  const verborgen = [...new Set([...normen, ...criteria])].filter((wat) => !getoond.has(wat))
  if (verborgen.length === 0) return IN_ORDE
  const betekenis = betekenisVanOntbreken(invoer)
  return ontbreekt(
    betekenis === 'blokkerend' ? 'aandacht' : betekenis,
    {
      // That it was not shown is all the dossier tells: the rules may well be published somewhere.
      uitleg: `Het besluit gebruikt iets dat niet vóór de dag van het besluit aan de inwoner is getoond: ${verborgen.map(naamVan).join(', ')}.`,
      herstel:
        'Laat de inwoner zien welke normen en eigen regels gelden en geef hem de tijd om te reageren. Laat ze voortaan bij de ontvangst zien.',
      plaats: besluit.plaats,
    },
    'Het dossier vertelt niet wat de inwoner vooraf is getoond.',
  )
}

export const aanbodChecks: readonly Check[] = [
  {
    code: 'PERSOONLIJK_PLAN_NIET_AANGEBODEN',
    stap: 1,
    grondslag: ['wmo-2.3.2-2', 'wmo-2.3.2-5'],
    uitlegInwoner:
      'U mag zelf een plan maken over wat u nodig heeft. U krijgt daar zeven dagen voor na uw melding.',
    check: persoonlijkPlanNietAangeboden,
    voorbeelden: [
      { naam: 'het plan is aangeboden, ontvangen en gebruikt', invoer: dossier(), verwacht: 'goed' },
      { naam: 'gisteren gemeld en het aanbod ging mee', invoer: pasGemeld(), verwacht: 'goed' },
      {
        naam: 'niet op het plan gewezen',
        invoer: dossier({ aanloop: ZONDER_AANBOD }),
        verwacht: 'blokkerend',
      },
      {
        naam: 'plan gegeven en er is niets mee gedaan',
        invoer: dossier({
          vaststellingen: stappenMet(5, { bronnen: [{ soort: 'passage', verwijzing: 'p3' }] }),
        }),
        verwacht: 'blokkerend',
      },
      {
        naam: 'drie dagen in plaats van zeven',
        invoer: dossier({
          aanloop: {
            ...ZONDER_AANBOD,
            planAangeboden: { op: '2026-10-05', plaats: 'feit 4', totEnMet: '2026-10-08' },
          },
        }),
        verwacht: 'aandacht',
      },
      {
        naam: 'een uitspraak die over het plan niets vertelt',
        invoer: deelsVerteld({ besluit: dossier().besluit }),
        verwacht: 'niet te zien',
      },
      ...GRENS_PERSOONLIJK_PLAN_NIET_AANGEBODEN,
    ],
  },
  {
    code: 'CLIENTONDERSTEUNING_NIET_GEMELD',
    stap: 1,
    grondslag: ['wmo-2.3.2-3', 'wmo-2.2.4'],
    uitlegInwoner:
      'U en uw mantelzorger kunnen gratis hulp krijgen van een cliëntondersteuner. Vraag ernaar.',
    check: clientondersteuningNietGemeld,
    voorbeelden: [
      {
        naam: 'aan inwoner en mantelzorger aangeboden, vóór het gesprek',
        invoer: dossier(),
        verwacht: 'goed',
      },
      {
        naam: 'niet aan de mantelzorger aangeboden',
        invoer: dossier({
          aanloop: { ...dossier().aanloop, ondersteuning: dossier().aanloop.ondersteuning.slice(0, 1) },
        }),
        verwacht: 'blokkerend',
      },
      {
        naam: 'pas na het eerste gesprek aangeboden',
        invoer: dossier({
          mantelzorgers: [],
          aanloop: {
            ...dossier().aanloop,
            ondersteuning: [{ op: '2026-10-21', plaats: 'feit 9', aan: 'inwoner' }],
          },
        }),
        verwacht: 'aandacht',
      },
      ...GRENS_CLIENTONDERSTEUNING_NIET_GEMELD,
    ],
  },
  {
    code: 'VERSLAG_NIET_VERSTREKT',
    stap: 1,
    grondslag: ['wmo-2.3.2-8'],
    uitlegInwoner: 'U hoort een verslag van het onderzoek te krijgen. Heeft u het niet, vraag erom.',
    check: verslagNietVerstrekt,
    voorbeelden: [
      { naam: 'het verslag is verstrekt', invoer: dossier(), verwacht: 'goed' },
      {
        naam: 'besloten zonder verslag',
        invoer: dossier({ verslag: { tegengesproken: [] } }),
        verwacht: 'blokkerend',
      },
      {
        naam: 'het onderzoek is net klaar, het verslag komt nog',
        invoer: dossier({
          verslag: { tegengesproken: [] },
          besluit: undefined,
          aanvraag: { aanvullingGevraagd: [], aangevuld: [], uitstel: [] },
        }),
        verwacht: 'goed',
      },
      ...GRENS_VERSLAG_NIET_VERSTREKT,
    ],
  },
  {
    code: 'NIET_VOORAF_ZICHTBAAR',
    stap: 'procedure',
    grondslag: ['wmo-2.1.3-2-a', 'awb-3:46'],
    uitlegInwoner: 'U mag vooraf weten waar de gemeente naar kijkt. Vraag om de regels en normen die gelden.',
    check: nietVoorafZichtbaar,
    voorbeelden: [
      { naam: 'de norm stond bij de ontvangstbevestiging', invoer: dossier(), verwacht: 'goed' },
      {
        naam: 'het besluit noemt een eigen criterium van de gemeente dat niet is getoond',
        invoer: dossier({
          besluit: besluitMet({
            motivering: [
              { tekst: 'Dit volgt uit onze regels.', vaststellingen: ['v2'], grondslagen: ['eigen-ECLI:1'] },
            ],
          }),
        }),
        verwacht: 'aandacht',
      },
      ...GRENS_NIET_VOORAF_ZICHTBAAR,
    ],
  },
]

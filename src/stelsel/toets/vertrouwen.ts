import type { Gebrek, Uitslag } from './bevinding.ts'
import { gebrek, IN_ORDE, NOG_NIET, samen } from './bevinding.ts'
import type { Check } from './check.ts'
import type { ToetsInvoer } from './invoer.ts'
import { findAfbouw } from './omvang.ts'
import { eenVan, na } from './patroon.ts'
import { isAfwijzend, isBeslist, isLeeg, naarDekking } from './stand.ts'
import { standpuntenVanGemeente, zonderMerk } from './standpunt.ts'
import { alleTeksten, findZin, nietGedaan } from './tekst.ts'
import { besluitMet, besluitMetDienst, deelsVerteld, dossier } from './voorbeeld-dossier.ts'

type MetBeleid = Pick<ToetsInvoer, 'besluit' | 'vaststellingen' | 'teksten' | 'regels' | 'dekking'>

/** Own policy that gives more is followed, or the decision says why not (RBAMS:2020:4627). */
function beleidNietGevolgd(invoer: MetBeleid): Uitslag {
  if (!isBeslist(invoer)) return NOG_NIET
  const herstel = 'Volg het eigen beleid, of leg uit waarom dat bij deze inwoner niet kan.'
  const gebreken = (invoer.regels ?? [])
    .filter(({ gevolgd, inHetNadeel, reden }) => gevolgd === false && inHetNadeel !== false && isLeeg(reden))
    .map(
      ({ regel, reden, inHetNadeel, plaats }): Gebrek => ({
        // An empty text is a known "no reason"; an absent one may just not be told.
        ernst: inHetNadeel === true && reden === '' ? 'blokkerend' : naarDekking(invoer),
        uitleg: `Het besluit volgt het eigen beleid niet (${regel}) en zegt niet waarom. De inwoner krijgt daardoor minder.`,
        herstel,
        plaats,
      }),
    )
  if (gebreken.length > 0) return gebrek(...gebreken)
  const zin = findZin(
    alleTeksten(invoer),
    [
      /\b(eigen beleid|beleid|beleidsregels?|beleidskader|uitvoeringsregels)\b/i,
      eenVan(
        /\bniet (?:\w+ ){0,3}(?:gevolgd|toegepast|nageleefd)\b|\b(?:afgeweken|wijkt af|afwijking|in strijd met)\b/i,
        na(/\bweek\b(?! in\b)/i, /\baf\b/i),
      ),
    ],
    /\b(voordeel|ten gunste|omdat|de reden is|hardheidsclausule)\b/i,
  )
  if (zin === undefined) return IN_ORDE
  return gebrek({
    ernst: 'aandacht',
    uitleg: `Er staat dat het eigen beleid niet is gevolgd: "${zin.tekst}"`,
    herstel,
    plaats: zin.plaats,
  })
}

type MetToezegging = Pick<
  ToetsInvoer,
  'besluit' | 'eerder' | 'vaststellingen' | 'teksten' | 'toezeggingen' | 'dekking'
>

/** A concrete promise without a reservation is kept, or the decision says why not (RBMNE:2020:3765). */
function vertrouwenGeschonden(invoer: MetToezegging): Uitslag {
  const { besluit } = invoer
  if (besluit === undefined || !isBeslist(invoer)) return NOG_NIET
  const herstel = 'Kom de toezegging na, of leg uit welk groter belang dat in de weg staat.'
  const { vertrouwen } = besluit
  if (vertrouwen !== undefined) {
    if (vertrouwen.nagekomen || !isLeeg(vertrouwen.reden)) return IN_ORDE
    return gebrek({
      ernst: vertrouwen.reden === '' ? 'blokkerend' : naarDekking(invoer),
      uitleg: 'Aan de inwoner is iets toegezegd. Het besluit komt dat niet na en zegt niet waarom.',
      herstel,
      plaats: besluit.plaats,
    })
  }
  const inRegel = besluit.voorzieningen
    .flatMap(({ verschil }) => verschil)
    .some(({ soort, minuten }) => minuten > 0 && (soort === 'toezegging' || soort === 'vertrouwen'))
  if (inRegel) return IN_ORDE
  const open = (invoer.toezeggingen ?? []).filter(
    ({ voorbehoud, op }) => voorbehoud !== true && op <= besluit.op,
  )
  return samen(
    gebrek(
      ...open.map(
        ({ tekst, plaats }): Gebrek => ({
          ernst: 'aandacht',
          uitleg: `Aan de inwoner is toegezegd: "${tekst}" Het besluit zegt niet wat daarmee is gedaan.`,
          herstel,
          plaats,
        }),
      ),
    ),
    open.length > 0 ? IN_ORDE : toezeggingInTekst(invoer, herstel),
  )
}

const TOEZEGGING = eenVan(
  /\b(toegezegd|toezegging\w*|beloofd|beloofde|belofte|vertrouwensbeginsel|gerechtvaardigd vertrouwen)\b/i,
  na(/\bzegde\b/i, /\btoe\b/i),
)

const GEEN_TOEZEGGING =
  /\b(?:geen|nooit) (?:\w+ ){0,3}(?:toezegging|belofte|vertrouwen)|\bniets? (?:\w+ ){0,2}(?:toegezegd|beloofd)|\bonder voorbehoud\b/i

function toezeggingInTekst(invoer: MetToezegging, herstel: string): Uitslag {
  const teksten = standpuntenVanGemeente(alleTeksten(invoer))
  const minder = isAfwijzend(invoer.besluit?.beslissing ?? '') || findAfbouw(invoer) !== undefined
  const zin =
    findZin(teksten, [TOEZEGGING, nietGedaan('nagekomen|gehouden|nakomen|gehonoreerd')], GEEN_TOEZEGGING) ??
    (minder ? findZin(teksten, [TOEZEGGING], GEEN_TOEZEGGING) : undefined)
  if (zin === undefined) return IN_ORDE
  return gebrek({
    ernst: 'aandacht',
    uitleg: `Er lijkt iets te zijn toegezegd: "${zonderMerk(zin.tekst)}"`,
    herstel: `Ga na of dit een concrete toezegging was zonder voorbehoud. Zo ja: ${herstel.charAt(0).toLowerCase()}${herstel.slice(1)}`,
    plaats: zin.plaats,
  })
}

const REGEL = { plaats: 'feit 9 (RegelToegepast)', regel: 'beleidsregels, hulp bij ziekte van de partner' }
const TOEZEGGINGEN = [{ op: '2026-10-20', plaats: 'feit 9', tekst: 'U houdt uw vier uur.' }]

export const vertrouwenChecks: readonly Check[] = [
  {
    code: 'BELEID_NIET_GEVOLGD',
    stap: 'besluit',
    grondslag: ['ECLI:NL:RBAMS:2020:4627', 'awb-4:84'],
    uitlegInwoner:
      'De gemeente moet haar eigen beleid volgen. Doet zij dat niet en krijgt u daardoor minder, dan moet zij zeggen waarom.',
    check: beleidNietGevolgd,
    voorbeelden: [
      { naam: 'er is geen beleid dat niet is gevolgd', invoer: dossier(), verwacht: 'goed' },
      {
        naam: 'afgeweken met een reden',
        invoer: dossier({
          regels: [{ ...REGEL, gevolgd: false, inHetNadeel: true, reden: 'De partner is hersteld.' }],
        }),
        verwacht: 'goed',
      },
      {
        naam: 'ruimer eigen beleid niet gevolgd, zonder reden (RBAMS:2020:4627)',
        invoer: deelsVerteld({
          besluit: besluitMet({ beslissing: 'afgewezen', voorzieningen: [] }),
          regels: [{ ...REGEL, gevolgd: false, inHetNadeel: true, reden: '' }],
        }),
        verwacht: 'blokkerend',
      },
      {
        naam: 'beleid niet gevolgd, en het dossier vertelt de reden niet',
        invoer: deelsVerteld({
          besluit: besluitMet({}),
          regels: [{ ...REGEL, gevolgd: false, inHetNadeel: true }],
        }),
        verwacht: 'aandacht',
      },
      {
        naam: 'beleid niet gevolgd in het voordeel van de inwoner',
        invoer: dossier({ regels: [{ ...REGEL, gevolgd: false, inHetNadeel: false }] }),
        verwacht: 'goed',
      },
      {
        naam: 'beleid niet gevolgd, en er is nog niets besloten',
        invoer: dossier({ besluit: undefined, regels: [{ ...REGEL, gevolgd: false, inHetNadeel: true }] }),
        verwacht: 'goed',
      },
      {
        naam: 'een heel dossier zonder reden en zonder voor wie het nadelig is',
        invoer: dossier({ regels: [{ ...REGEL, gevolgd: false }] }),
        verwacht: 'blokkerend',
      },
    ],
  },
  {
    code: 'VERTROUWEN_GESCHONDEN',
    stap: 'besluit',
    grondslag: ['ECLI:NL:RBMNE:2020:3765', 'awb-3:46'],
    uitlegInwoner:
      'Heeft de gemeente u iets beloofd, zonder voorbehoud? Dan moet zij dat nakomen, of uitleggen waarom niet.',
    check: vertrouwenGeschonden,
    voorbeelden: [
      { naam: 'er is niets toegezegd', invoer: dossier(), verwacht: 'goed' },
      {
        naam: 'toegezegd en in een eigen regel toegekend',
        invoer: dossier({
          toezeggingen: TOEZEGGINGEN,
          besluit: besluitMetDienst({
            verschil: [{ soort: 'toezegging', minuten: 600, per: 'jaar', reden: 'Dit was toegezegd.' }],
          }),
        }),
        verwacht: 'goed',
      },
      {
        naam: 'onder voorbehoud gezegd',
        invoer: dossier({ toezeggingen: TOEZEGGINGEN.map((een) => ({ ...een, voorbehoud: true })) }),
        verwacht: 'goed',
      },
      {
        naam: 'een toezegging niet nagekomen, zonder reden (RBMNE:2020:3765)',
        invoer: dossier({
          toezeggingen: TOEZEGGINGEN,
          besluit: besluitMet({ vertrouwen: { nagekomen: false } }),
        }),
        verwacht: 'blokkerend',
      },
      {
        naam: 'een toezegging waar het besluit niets over zegt',
        invoer: dossier({ toezeggingen: TOEZEGGINGEN }),
        verwacht: 'aandacht',
      },
      {
        naam: 'een toezegging nagekomen',
        invoer: dossier({
          toezeggingen: TOEZEGGINGEN,
          besluit: besluitMet({ vertrouwen: { nagekomen: true } }),
        }),
        verwacht: 'goed',
      },
      {
        naam: 'een toezegging niet nagekomen, met een reden',
        invoer: dossier({
          besluit: besluitMet({ vertrouwen: { nagekomen: false, reden: 'Zij is verhuisd.' } }),
        }),
        verwacht: 'goed',
      },
      ...(
        [
          ['', 'blokkerend'],
          [undefined, 'aandacht'],
        ] as const
      ).map(([reden, verwacht]) => ({
        naam: `een overgenomen dossier met ${reden === '' ? 'een lege reden' : 'geen woord over de reden'}`,
        invoer: deelsVerteld({ besluit: besluitMet({ vertrouwen: { nagekomen: false, reden } }) }),
        verwacht,
      })),
      ...(
        [
          ['vertrouwen', 600, 'goed'],
          ['vertrouwen', -600, 'aandacht'],
          ['overgang', 600, 'aandacht'],
        ] as const
      ).map(([soort, minuten, verwacht]) => ({
        naam: `toegezegd, met een regel ${soort} van ${minuten} minuten`,
        invoer: dossier({
          toezeggingen: TOEZEGGINGEN,
          besluit: besluitMetDienst({ verschil: [{ soort, minuten, per: 'jaar', reden: 'Besproken.' }] }),
        }),
        verwacht,
      })),
      ...(
        [
          ['2026-11-18', 'aandacht'],
          ['2026-11-19', 'goed'],
        ] as const
      ).map(([op, verwacht]) => ({
        naam: `toegezegd op ${op}, besloten op 2026-11-18`,
        invoer: dossier({ toezeggingen: TOEZEGGINGEN.map((een) => ({ ...een, op })) }),
        verwacht,
      })),
    ],
  },
]

import type { Ernst, Gebrek, Uitslag } from './bevinding.ts'
import { gebrek, IN_ORDE, NOG_NIET, nietTeZien, samen } from './bevinding.ts'
import type { Check } from './check.ts'
import type { PgbGrond, ToetsInvoer } from './invoer.ts'
import { eenVan, na } from './patroon.ts'
import { isBeslist, isLeeg, naarDekking } from './stand.ts'
import { alleTeksten, besluitTeksten, findZin, nietGedaan } from './tekst.ts'
import { besluitMet, besluitMetDienst, deelsVerteld, dossier } from './voorbeeld-dossier.ts'

type MetPgb = Pick<
  ToetsInvoer,
  'besluit' | 'aanvraag' | 'pgb' | 'adviezen' | 'vaststellingen' | 'teksten' | 'dekking'
>

const PGB = /\b(pgb|persoonsgebonden budget|budgetplan|zorgplan)\b/i
const HERSTEL =
  'Noem welke voorwaarde van artikel 2.3.6 ontbreekt, waaruit dat blijkt en of iemand uit de omgeving kan helpen. Vraag advies als u het niet zelf kunt beoordelen.'

/** A pgb is refused only on a ground of 2.3.6 that is worked out for this person (RBLIM:2018:7066; worked out: RBAMS:2020:4625). */
function pgbWeigeringOngemotiveerd(invoer: MetPgb): Uitslag {
  const { pgb, besluit } = invoer
  const gekregen = besluit?.voorzieningen.some(({ vorm }) => vorm === 'pgb') === true
  if (pgb?.uitkomst === 'toegekend' || gekregen) return NOG_NIET
  const inTekst = weigeringInTekst(invoer)
  if (pgb === undefined) return samen(inTekst, geweigerdZonderWoord(invoer))
  const { gronden } = pgb
  if (gronden === undefined || gronden.length === 0) {
    return gebrek({
      ernst: gronden === undefined ? naarDekking(invoer) : 'blokkerend',
      uitleg: 'Het pgb is geweigerd, maar er staat geen grond bij.',
      herstel: HERSTEL,
      plaats: pgb.plaats,
    })
  }
  const fouten = gronden.map((grond) => foutVan(invoer, grond, pgb.plaats))
  // One ground that holds carries the refusal; what is wrong with the others is then worth a look.
  const houdtStand = fouten.some((fout) => fout === undefined)
  const gebreken = fouten.flatMap((fout): Gebrek[] =>
    fout === undefined ? [] : [houdtStand ? { ...fout, ernst: 'aandacht' } : fout],
  )
  return gebreken.length > 0 ? gebrek(...gebreken) : inTekst
}

function foutVan(invoer: MetPgb, grond: PgbGrond, plaats: string): Gebrek | undefined {
  const fout = (ernst: Ernst, uitleg: string): Gebrek => ({ ernst, uitleg, herstel: HERSTEL, plaats })
  if (grond.grond === 'anders') {
    return fout('blokkerend', 'Het pgb is geweigerd om een reden die niet in artikel 2.3.6 staat.')
  }
  if (grond.alleenAnderPlan === true) {
    return fout(
      'blokkerend',
      'Het pgb is geweigerd omdat het budgetplan anders is dan het plan van de gemeente. Daaruit volgt niet dat de hulp slecht is.',
    )
  }
  if (grond.grond === 'duurder dan natura') {
    // "Voor zover" (2.3.6(5)(a)): only what is above the price of natura may be refused, not the pgb itself.
    return {
      ernst: naarDekking(invoer),
      uitleg:
        'Het hele pgb is geweigerd omdat het duurder is dan natura. Weigeren mag dan alleen voor het meerdere.',
      herstel:
        'Geef het pgb tot het bedrag van hulp in natura en vraag of de inwoner de rest zelf wil betalen. Wil hij dat niet, leg dat vast.',
      plaats,
      grondslag: ['wmo-2.3.6-5', 'wmo-2.3.6-2'],
    }
  }
  if (!isLeeg(grond.uitleg)) return undefined
  if (grond.uitleg === undefined && invoer.adviezen.some(({ ontvangen }) => ontvangen !== undefined)) {
    return undefined
  }
  return fout(
    grond.uitleg === '' ? 'blokkerend' : naarDekking(invoer),
    `Het pgb is geweigerd (${grond.grond}), zonder dat er staat waaruit dat blijkt.`,
  )
}

/** Words of the grounds of 2.3.6, or of an inwoner who chose otherwise. */
const GROND_OF_KEUZE =
  /\b(?:beheer\w*|beher\w+|bekwa\w+|administratie|papierwerk|belangen|verantwoord\w*|vertegenwoordig\w+|in staat|kwaliteit|veilig\w*|doeltreffend|cliëntgericht|gemotiveerd|misbruik\w*|iets anders|ander doel|duurder|meerkosten|koos|kiest|gekozen|koost|liever|ingetrokken|nader inzien|afgezien)\b/i

/** Asked as pgb, given in natura, and not a word about why. */
function geweigerdZonderWoord(invoer: MetPgb): Uitslag {
  const { besluit, aanvraag } = invoer
  if (besluit === undefined || !isBeslist(invoer) || aanvraag.vorm !== 'pgb') return NOG_NIET
  const vormen = besluit.voorzieningen.map(({ vorm }) => vorm)
  if (!vormen.includes('natura') || vormen.includes('pgb')) return NOG_NIET
  const genoemd = findZin(besluitTeksten(invoer), [PGB])
  if (genoemd !== undefined) {
    if (invoer.dekking === 'deels' || besluitTeksten(invoer).some(({ tekst }) => GROND_OF_KEUZE.test(tekst)))
      return IN_ORDE
    return gebrek({
      ernst: 'aandacht',
      uitleg: `De inwoner vroeg een pgb en krijgt hulp in natura. Er staat geen grond bij: "${genoemd.tekst}"`,
      herstel: HERSTEL,
      plaats: genoemd.plaats,
    })
  }
  if (invoer.dekking === 'deels') return nietTeZien('Het dossier vertelt niet waarom er geen pgb kwam.')
  return gebrek({
    ernst: 'blokkerend',
    uitleg: 'De inwoner vroeg een pgb en krijgt hulp in natura. Het besluit zegt niet waarom.',
    herstel: HERSTEL,
    plaats: besluit.plaats,
  })
}

function weigeringInTekst(invoer: MetPgb): Uitslag {
  const teksten = alleTeksten(invoer)
  const anderPlan = findZin(teksten, [
    eenVan(/\b(budgetplan|pgb-plan|zorgplan)\b/i, na(/\bpgb\b/i, /\bplan\b/i)),
    /\b(wijkt af|afwijk\w*|week af|anders dan|verschil\w*)\b/i,
  ])
  const zin =
    anderPlan ??
    findZin(teksten, [
      PGB,
      /\b(weiger\w*|geweigerd|afgewezen|afwijzing)\b/i,
      nietGedaan('gemotiveerd|motivering|onderbouw\\w*|onderzo\\w+|uitgelegd|zorgvuldig\\w*|grond|grondslag'),
    ])
  if (zin === undefined) return NOG_NIET
  return gebrek({
    ernst: 'aandacht',
    uitleg: `De weigering van het pgb lijkt niet goed onderbouwd: "${zin.tekst}"`,
    herstel: HERSTEL,
    plaats: zin.plaats,
  })
}

const PGB_ASK = { ...dossier().aanvraag, vorm: 'pgb' } as const
const GEWEIGERD = { op: '2026-11-16', plaats: 'feit 19 (PgbBeoordeeld)', uitkomst: 'geweigerd' } as const

export const pgbChecks: readonly Check[] = [
  {
    code: 'PGB_WEIGERING_ONGEMOTIVEERD',
    stap: 'pgb',
    grondslag: ['wmo-2.3.6-2', 'ECLI:NL:RBLIM:2018:7066', 'ECLI:NL:RBAMS:2020:4625'],
    uitlegInwoner:
      'Krijgt u geen pgb? Dan moet in de brief staan waarom u het niet aankunt, of waarom de hulp niet goed genoeg is.',
    check: pgbWeigeringOngemotiveerd,
    voorbeelden: [
      { naam: 'er is geen pgb gevraagd', invoer: dossier(), verwacht: 'goed' },
      {
        naam: 'een goed advies zegt dat niemand het pgb kan beheren (RBAMS:2020:4625)',
        invoer: dossier({
          aanvraag: PGB_ASK,
          pgb: {
            ...GEWEIGERD,
            gronden: [
              { grond: 'bekwaamheid', uitleg: 'Uit het advies blijkt dat zij de taken niet aankan.' },
            ],
          },
        }),
        verwacht: 'goed',
      },
      {
        naam: 'geweigerd omdat het budgetplan anders is (RBLIM:2018:7066)',
        invoer: deelsVerteld({
          pgb: { ...GEWEIGERD, gronden: [{ grond: 'kwaliteit', alleenAnderPlan: true }] },
        }),
        verwacht: 'blokkerend',
      },
      {
        naam: 'pgb gevraagd, natura gekregen en geen woord erover',
        invoer: dossier({ aanvraag: PGB_ASK }),
        verwacht: 'blokkerend',
      },
      {
        naam: 'één grond houdt stand, een andere niet',
        invoer: dossier({
          pgb: {
            ...GEWEIGERD,
            gronden: [
              { grond: 'bekwaamheid', uitleg: 'Zij kan geen overzicht houden.' },
              { grond: 'kwaliteit', alleenAnderPlan: true },
            ],
          },
        }),
        verwacht: 'aandacht',
      },
      {
        naam: 'een uitspraak die de reden van de weigering niet noemt',
        invoer: deelsVerteld({ aanvraag: PGB_ASK, besluit: besluitMet({}) }),
        verwacht: 'niet te zien',
      },
      ...(
        [
          ['zonder grond, in een heel dossier', 'volledig', undefined, 'blokkerend'],
          ['zonder grond, in een overgenomen dossier', 'deels', undefined, 'aandacht'],
          ['met een lege lijst van gronden, in een overgenomen dossier', 'deels', [], 'blokkerend'],
          [
            'om iets dat niet in de wet staat',
            'deels',
            [{ grond: 'anders', uitleg: 'Te duur.' }],
            'blokkerend',
          ],
          [
            'omdat het duurder is, in een heel dossier',
            'volledig',
            [{ grond: 'duurder dan natura', uitleg: '38 in plaats van 32 euro per uur.' }],
            'blokkerend',
          ],
          [
            'omdat het duurder is, in een overgenomen dossier',
            'deels',
            [{ grond: 'duurder dan natura', uitleg: '38 in plaats van 32 euro per uur.' }],
            'aandacht',
          ],
          [
            'omdat het duurder is, en omdat niemand het kan beheren',
            'volledig',
            [
              { grond: 'duurder dan natura' },
              { grond: 'bekwaamheid', uitleg: 'Zij kan geen overzicht houden.' },
            ],
            'aandacht',
          ],
          ['met een lege uitleg', 'deels', [{ grond: 'kwaliteit', uitleg: '' }], 'blokkerend'],
          ['met een uitleg van niets', 'deels', [{ grond: 'kwaliteit', uitleg: ' ' }], 'aandacht'],
          ['zonder uitleg, in een overgenomen dossier', 'deels', [{ grond: 'kwaliteit' }], 'aandacht'],
          ['zonder uitleg, met een advies', 'volledig', [{ grond: 'kwaliteit' }], 'goed'],
        ] as const
      ).map(([naam, dekking, gronden, verwacht]) => ({
        naam: `geweigerd ${naam}`,
        invoer: { ...(dekking === 'deels' ? deelsVerteld() : dossier()), pgb: { ...GEWEIGERD, gronden } },
        verwacht,
      })),
      {
        naam: 'geweigerd zonder uitleg, terwijl het advies er nog niet is',
        invoer: dossier({
          adviezen: [{ id: 'a1', plaats: 'feit 10' }],
          pgb: { ...GEWEIGERD, gronden: [{ grond: 'kwaliteit' }] },
        }),
        verwacht: 'blokkerend',
      },
      {
        naam: 'geweigerd beoordeeld, en toch een pgb gekregen',
        invoer: dossier({
          pgb: { ...GEWEIGERD, gronden: [] },
          besluit: besluitMetDienst({ vorm: 'pgb', pgb: { grondslag: 'verordening, artikel 12' } }),
        }),
        verwacht: 'goed',
      },
      {
        naam: 'pgb gevraagd, natura gekregen, en het besluit noemt het pgb',
        invoer: dossier({
          aanvraag: PGB_ASK,
          besluit: besluitMet({
            motivering: [{ tekst: 'U krijgt geen pgb.', vaststellingen: ['v2'], grondslagen: [] }],
          }),
        }),
        verwacht: 'aandacht',
      },
      ...(
        [
          ['U vroeg een pgb. Wij werken met vaste aanbieders, dus u krijgt hulp in natura.', 'aandacht'],
          ['Een pgb geven wij voor deze hulp niet.', 'aandacht'],
          ['U krijgt geen pgb: u kunt het niet beheren en uw zoon wil het niet doen.', 'goed'],
          ['Een pgb kan niet. Niemand in uw omgeving kan de administratie doen.', 'goed'],
          ['Wij geven geen pgb, omdat de hulp die u wilt kopen niet veilig is.', 'goed'],
          ['U wilde een pgb. Na onze uitleg koos u toch voor hulp van een aanbieder.', 'goed'],
          ['U heeft uw verzoek om een pgb ingetrokken.', 'goed'],
          ['Een pgb weigeren wij, want u gebruikte het vorige voor iets anders.', 'goed'],
        ] as const
      ).map(([tekst, verwacht]) => ({
        naam: `pgb gevraagd, natura gekregen, en het besluit zegt: ${tekst}`,
        invoer: dossier({
          aanvraag: PGB_ASK,
          besluit: besluitMet({ motivering: [{ tekst, vaststellingen: ['v2'], grondslagen: [] }] }),
        }),
        verwacht,
      })),
      {
        naam: 'pgb gevraagd, en er is nog niets besloten',
        invoer: dossier({ aanvraag: PGB_ASK, besluit: undefined }),
        verwacht: 'goed',
      },
    ],
  },
]

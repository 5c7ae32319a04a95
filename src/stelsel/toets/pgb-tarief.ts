import { euro } from '../../basis/euro.ts'
import { pgbCentenPerJaar } from '../regeling/uitwerking.ts'
import { LEDEN } from '../wet/register-regel.ts'
import type { Gebrek, Uitslag } from './bevinding.ts'
import { gebrek, NOG_NIET, nietTeZien } from './bevinding.ts'
import type { Check } from './check.ts'
import type { Pgbregels } from './gemeenteregels.ts'
import type { Besluit, ToetsInvoer, Voorziening } from './invoer.ts'
import { tijdVan } from './omvang.ts'
import { geeftHulp, isBeslist, isLeeg } from './stand.ts'
import { alleTeksten, findZin, nietGedaan } from './tekst.ts'
import { besluitMetDienst, deelsVerteld, dossier, eigenRegel } from './voorbeeld-dossier.ts'

type MetTarief = Pick<
  ToetsInvoer,
  'besluit' | 'regels' | 'vaststellingen' | 'teksten' | 'dekking' | 'gemeenteregels'
>

/** The amount of a pgb comes from the verordening (2.1.3(2)(b); RBROT:2017:2935). */
function pgbTariefZonderGrondslag(invoer: MetTarief): Uitslag {
  const { besluit } = invoer
  if (besluit === undefined || !isBeslist(invoer)) return NOG_NIET
  const herstel =
    'Noem het artikel van de verordening waaruit het tarief volgt, en laat zien dat het bedrag genoeg is om de hulp te kopen.'
  const budgetten = budgettenVan(besluit)
  const zonderGrond = budgetten.flatMap(({ naam, pgb }): Gebrek[] => {
    if (!isLeeg(pgb?.grondslag)) return []
    if (pgb?.grondslag === undefined && invoer.dekking === 'deels') return []
    return [
      {
        ernst: pgb?.grondslag === '' ? 'blokkerend' : 'aandacht',
        uitleg: `Bij het pgb voor ${naam} staat niet waar het bedrag in de verordening op rust.`,
        herstel,
        plaats: besluit.plaats,
      },
    ]
  })
  const regels = (invoer.regels ?? [])
    .filter(({ onderwerp, kaderInVerordening }) => onderwerp === 'hoogte pgb' && kaderInVerordening === false)
    .map(
      ({ regel, inHetNadeel, plaats }): Gebrek => ({
        ernst: budgetten.length > 0 && inHetNadeel !== false ? 'blokkerend' : 'aandacht',
        uitleg: `De hoogte van het pgb rust op een regel (${regel}) waarvoor de verordening te weinig zegt.`,
        herstel,
        plaats,
      }),
    )
  const anders = budgetten.flatMap((een) => anderArtikel(een, besluit, invoer.gemeenteregels?.pgb))
  if (zonderGrond.length + regels.length + anders.length > 0)
    return gebrek(...zonderGrond, ...regels, ...anders)
  const zin = findZin(alleTeksten(invoer), [
    /\b(pgb|pgb-\w+|budget|persoonsgebonden budget)\b/i,
    nietGedaan('grondslag|basis|criteri\\w+|geregeld|bepaald|onderbouw\\w+|verordening'),
  ])
  if (zin !== undefined) {
    return gebrek({
      ernst: 'aandacht',
      uitleg: `Er staat dat het pgb-bedrag geen goede basis heeft: "${zin.tekst}"`,
      herstel,
      plaats: zin.plaats,
    })
  }
  return budgetten.some(({ pgb }) => pgb?.grondslag === undefined)
    ? nietTeZien('Het dossier vertelt niet waar het bedrag van het pgb op rust.')
    : NOG_NIET
}

function budgettenVan({ voorzieningen }: Besluit): readonly Voorziening[] {
  return voorzieningen.filter(({ vorm, pgb }) => vorm === 'pgb' || pgb !== undefined)
}

/** `14` of `artikel 14, tweede lid`; years are no articles. */
function artikelnummers(tekst: string): readonly string[] {
  return (tekst.match(/(?<![\d.])\d{1,3}(?:[.:]\d+)*[a-z]?\b/g) ?? []).filter((nummer) => nummer !== '')
}

const RANG: readonly string[] = LEDEN
const LID = new RegExp(
  `(?<![\\d.])(\\d{1,3}[a-z]?),?\\s+(?:(${RANG.join('|')})\\s+lid|lid\\s+(\\d{1,2}))\\b`,
  'i',
)

/** `artikel 14, tweede lid` and `artikel 14 lid 2` are the same; undefined where no part of an article is named. */
function findLid(tekst: string): string | undefined {
  const [gevonden, artikel, rang, nummer] = LID.exec(tekst) ?? []
  if (gevonden === undefined) return undefined
  return `${artikel} lid ${nummer ?? RANG.indexOf((rang ?? '').toLowerCase()) + 1}`
}

/** An article of the act; the own rules say nothing of those. `Verordening Wmo Voorbeeldstad` is an own rule all the same. */
function isAndereRegel(grondslag: string): boolean {
  return /\b(wmo|wet|awb|uitvoeringsbesluit)\b/i.test(grondslag) && !/\bverordening\b/i.test(grondslag)
}

/** The decision names an article in which the own rules say nothing of the height of a pgb. */
function anderArtikel(
  { naam, pgb }: Voorziening,
  { plaats }: Besluit,
  regels: Pgbregels | undefined,
): readonly Gebrek[] {
  const genoemd = artikelnummers(pgb?.grondslag ?? '')
  const [eerste] = regels?.tarieven ?? []
  if (regels === undefined || eerste === undefined || genoemd.length === 0) return []
  const eigen = new Set(regels.artikelen.flatMap(artikelnummers))
  if (isAndereRegel(pgb?.grondslag ?? '') || genoemd.some((nummer) => eigen.has(nummer))) return []
  return [
    {
      ernst: 'aandacht',
      uitleg: `Voor het pgb voor ${naam} noemt het besluit ‘${pgb?.grondslag}’. In de eigen regels staat de hoogte van het pgb ergens anders.`,
      herstel: `Noem het artikel waarin het staat: ${eerste.bron.bron}.`,
      plaats,
      gemeenteregel: eerste.bron,
    },
  ]
}

/** What an hour may cost: as named, or as it follows from the amount a year. In cents, not rounded. */
function tariefVan(een: Voorziening): number | undefined {
  const tijd = tijdVan(een)
  if (een.pgb?.tarief !== undefined) return een.pgb.tarief
  return een.pgb?.bedrag === undefined || tijd === undefined ? undefined : (een.pgb.bedrag * 60) / tijd
}

/**
 * The budget is at least what the own rules make of it: time times a tariff that the council laid down (2.1.3(2)(b)). Someone may
 * have bought for less and said so, so it asks.
 */
function pgbTariefTeLaag({
  besluit,
  gemeenteregels,
}: Pick<ToetsInvoer, 'besluit' | 'gemeenteregels'>): Uitslag {
  if (besluit === undefined || !geeftHulp(besluit)) return NOG_NIET
  return gebrek(
    ...budgettenVan(besluit).flatMap((een) => [
      ...onderEigenTarief(een, besluit, gemeenteregels?.pgb),
      ...minderDanTijdMaalTarief(een, besluit),
    ]),
  )
}

function onderEigenTarief(
  een: Voorziening,
  { plaats }: Besluit,
  regels: Pgbregels | undefined,
): readonly Gebrek[] {
  const tarief = tariefVan(een)
  const lid = findLid(een.pgb?.grondslag ?? '')
  const tarieven = regels?.tarieven ?? []
  const inDatLid = tarieven.filter(({ bron }) => lid !== undefined && findLid(bron.bron) === lid)
  const vanToepassing = inDatLid.length > 0 ? inDatLid : tarieven
  const [laagste] = vanToepassing.toSorted((a, b) => a.centenPerUur - b.centenPerUur)
  if (tarief === undefined || laagste === undefined || Math.ceil(tarief) >= laagste.centenPerUur) return []
  const waar = inDatLid.length > 0 ? 'in het lid dat het besluit noemt' : 'in de eigen regels'
  return [
    {
      ernst: 'aandacht',
      uitleg: `Het pgb voor ${een.naam} komt neer op ${euro(Math.round(tarief))} per uur. Het laagste tarief ${waar} is ${euro(laagste.centenPerUur)} (${laagste.naam}).`,
      herstel:
        'Reken met het tarief dat bij de helper hoort. Is minder genoeg? Schrijf dan waaruit dat bij deze inwoner blijkt.',
      plaats,
      gemeenteregel: laagste.bron,
    },
  ]
}

function minderDanTijdMaalTarief(een: Voorziening, { plaats }: Besluit): readonly Gebrek[] {
  const { tarief, bedrag } = een.pgb ?? {}
  const tijd = tijdVan(een)
  if (tarief === undefined || bedrag === undefined || tijd === undefined) return []
  const nodig = pgbCentenPerJaar(tijd, tarief)
  if (bedrag >= nodig) return []
  return [
    {
      ernst: 'aandacht',
      uitleg: `Het pgb voor ${een.naam} is ${euro(bedrag)} per jaar. De tijd maal het tarief is ${euro(nodig)}.`,
      herstel: 'Reken het bedrag na, of schrijf waarom het lager is.',
      plaats,
    },
  ]
}

const TARIEVEN: Pgbregels = {
  tarieven: [
    {
      naam: 'organisatie',
      centenPerUur: 3600,
      bron: eigenRegel('artikel 14, tweede lid, van de verordening'),
    },
    { naam: 'bekende', centenPerUur: 2146, bron: eigenRegel('artikel 14, derde lid, van de verordening') },
  ],
  artikelen: ['13', '14, tweede lid', '14, derde lid'],
}

/** 6300 minutes a year: 105 hours. */
const metPgb = (pgb: Voorziening['pgb']) =>
  dossier({ gemeenteregels: { pgb: TARIEVEN }, besluit: besluitMetDienst({ vorm: 'pgb', pgb }) })

export const pgbTariefChecks: readonly Check[] = [
  {
    code: 'PGB_TARIEF_ZONDER_GRONDSLAG',
    stap: 'pgb',
    grondslag: ['wmo-2.1.3-2-b', 'ECLI:NL:RBROT:2017:2935', 'ECLI:NL:CRVB:2017:1803'],
    uitlegInwoner:
      'Hoe hoog een pgb is, volgt uit de regels van de gemeenteraad. Vraag om het artikel waarop uw bedrag rust.',
    check: pgbTariefZonderGrondslag,
    voorbeelden: [
      { naam: 'hulp in natura', invoer: dossier(), verwacht: 'goed' },
      {
        naam: 'een pgb met het artikel van de verordening',
        invoer: dossier({
          besluit: besluitMetDienst({
            vorm: 'pgb',
            pgb: { tarief: 3200, grondslag: 'verordening, artikel 12' },
          }),
        }),
        verwacht: 'goed',
      },
      {
        naam: 'de verordening zegt te weinig over het bedrag (RBROT:2017:2935)',
        invoer: deelsVerteld({
          besluit: besluitMetDienst({ vorm: 'pgb', pgb: { tarief: 2000, grondslag: '' } }),
        }),
        verwacht: 'blokkerend',
      },
      {
        naam: 'een pgb zonder dat er een artikel bij staat',
        invoer: dossier({ besluit: besluitMetDienst({ vorm: 'pgb', pgb: { tarief: 2000 } }) }),
        verwacht: 'aandacht',
      },
      {
        naam: 'een uitspraak die niets over het bedrag vertelt',
        invoer: deelsVerteld({ besluit: besluitMetDienst({ vorm: 'pgb' }) }),
        verwacht: 'niet te zien',
      },
      ...(
        [
          ['en in het nadeel van de inwoner', { inHetNadeel: true }, 'pgb', 'blokkerend'],
          ['en niet in het nadeel', { inHetNadeel: false }, 'pgb', 'aandacht'],
          ['zonder dat er een pgb is', {}, 'natura', 'aandacht'],
          ['over iets anders', { onderwerp: 'toegang' }, 'pgb', 'goed'],
          ['met genoeg in de verordening', { kaderInVerordening: true }, 'pgb', 'goed'],
        ] as const
      ).map(([naam, anders, vorm, verwacht]) => ({
        naam: `een regel over het bedrag waarvoor de verordening te weinig zegt, ${naam}`,
        invoer: dossier({
          regels: [
            {
              plaats: 'feit 9',
              regel: 'tarievenbesluit',
              onderwerp: 'hoogte pgb' as const,
              kaderInVerordening: false,
              ...anders,
            },
          ],
          besluit: besluitMetDienst({
            vorm,
            ...(vorm === 'pgb' ? { pgb: { grondslag: 'verordening, artikel 12' } } : {}),
          }),
        }),
        verwacht,
      })),
      ...(
        [
          ['verordening, artikel 14', 'goed'],
          ['artikel 13 van de verordening van 2026', 'goed'],
          ['verordening, artikel 4', 'aandacht'],
          ['artikel 14a van de verordening', 'aandacht'],
          ['de verordening', 'goed'],
          ['artikel 2.3.6 van de Wmo 2015', 'goed'],
          ['artikel 4 van de Verordening Wmo Voorbeeldstad', 'aandacht'],
        ] as const
      ).map(([grondslag, verwacht]) => ({
        naam: `een pgb met als grondslag ‘${grondslag}’, naast de eigen regels`,
        invoer: metPgb({ tarief: 3600, grondslag }),
        verwacht,
      })),
    ],
  },
  {
    code: 'PGB_TARIEF_TE_LAAG',
    stap: 'pgb',
    grondslag: ['wmo-2.1.3-2-b', 'wmo-2.3.6-1'],
    uitlegInwoner:
      'Met uw pgb moet u de hulp kunnen kopen. Reken na: de uren maal het tarief uit de regels van uw gemeente.',
    check: pgbTariefTeLaag,
    voorbeelden: [
      { naam: 'hulp in natura', invoer: dossier({ gemeenteregels: { pgb: TARIEVEN } }), verwacht: 'goed' },
      { naam: 'een tarief uit de eigen regels', invoer: metPgb({ tarief: 2146 }), verwacht: 'goed' },
      { naam: 'negen euro per uur', invoer: metPgb({ tarief: 900 }), verwacht: 'aandacht' },
      {
        naam: 'een cent minder dan het laagste tarief',
        invoer: metPgb({ tarief: 2145 }),
        verwacht: 'aandacht',
      },
      {
        naam: 'negen euro per uur, en de eigen regels zijn niet bekend',
        invoer: dossier({ besluit: besluitMetDienst({ vorm: 'pgb', pgb: { tarief: 900 } }) }),
        verwacht: 'goed',
      },
      {
        naam: 'een bedrag per jaar dat precies genoeg is',
        invoer: metPgb({ bedrag: 225330 }),
        verwacht: 'goed',
      },
      {
        naam: 'een bedrag per jaar van een uur te weinig',
        invoer: metPgb({ bedrag: 223184 }),
        verwacht: 'aandacht',
      },
      {
        naam: 'een bedrag dat lager is dan de tijd maal het genoemde tarief',
        invoer: metPgb({ tarief: 3600, bedrag: 377999 }),
        verwacht: 'aandacht',
      },
      {
        naam: 'een bedrag dat gelijk is aan de tijd maal het genoemde tarief',
        invoer: metPgb({ tarief: 3600, bedrag: 378000 }),
        verwacht: 'goed',
      },
      { naam: 'een pgb zonder tarief en bedrag', invoer: metPgb({}), verwacht: 'goed' },
      ...(
        [
          [3599, 'artikel 14, tweede lid, van de verordening', 'aandacht'],
          [3600, 'artikel 14, tweede lid, van de verordening', 'goed'],
          [3599, 'Verordening Wmo, artikel 14 lid 2', 'aandacht'],
          [2146, 'artikel 14, derde lid, van de verordening', 'goed'],
          [3599, 'artikel 14 van de verordening', 'goed'],
          [3599, 'artikel 14, vierde lid, van de verordening', 'goed'],
          [3599, 'artikel 15, tweede lid, van de verordening', 'goed'],
        ] as const
      ).map(([tarief, grondslag, verwacht]) => ({
        naam: `${tarief} cent met als grondslag ‘${grondslag}’`,
        invoer: metPgb({ tarief, grondslag }),
        verwacht,
      })),
      {
        naam: 'een te laag tarief in een besluit dat het pgb afwijst',
        invoer: dossier({
          gemeenteregels: { pgb: TARIEVEN },
          besluit: { ...besluitMetDienst({ vorm: 'pgb', pgb: { tarief: 900 } }), beslissing: 'afgewezen' },
        }),
        verwacht: 'goed',
      },
    ],
  },
]

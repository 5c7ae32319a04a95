import { describe, expect, test } from 'vitest'
import { EIGEN_KADER } from '../../../testing/eigen-kader.ts'
import { VOORBEELDSTAD } from '../../../testing/voorbeeldstad.ts'
import type { Regeling } from '../../regeling/regeling.ts'
import { watMinderWordt } from './minder.ts'

// Two versions side by side: of each thing that goes down whether it is help, where it stands in the rules, and in which words it is told.

const { pgb, norm, overgang, marge, termijnen, producten } = VOORBEELDSTAD
const BASIS = { naam: 'basis', feiten: { huishouden: { personen: 1 } }, verwacht: { minuten: 6480 } }
const WAS: Regeling = { ...VOORBEELDSTAD, voorbeelden: [] }

function minder(wordt: Partial<Regeling>, was: Partial<Regeling> = {}): readonly string[] {
  return watMinderWordt({ ...WAS, ...was }, { ...WAS, ...wordt }).map(({ soort, pad, wat }) =>
    `${soort} | ${pad.join('.')} | ${wat}`.replaceAll('\u00A0', ' '),
  )
}
const uur = (tarieven: readonly number[]) => ({
  pgb: {
    ...pgb,
    tarieven: pgb.tarieven.flatMap((een, i) =>
      i in tarieven ? [{ ...een, centenPerUur: tarieven[i]! }] : [],
    ),
  },
})
/** The own set with these minutes for the base and the stairs; as many rows as there are figures. */
const eigen = (...minuten: readonly number[]): Partial<Regeling> => ({
  norm: {
    ...norm,
    kader: EIGEN_KADER.id,
    eigenKader: {
      ...EIGEN_KADER,
      onderdelen: EIGEN_KADER.onderdelen.map((deel) => ({
        ...deel,
        rijen: deel.rijen.flatMap((rij, i) => (i in minuten ? [{ ...rij, minuten: minuten[i]! }] : [])),
      })),
    },
  },
})
const beleid = (een: Regeling['norm']['beleid']): Partial<Regeling> => ({ norm: { ...norm, beleid: een } })

describe('an own norm set', () => {
  test('row by row, with where the figure stands', () => {
    expect(minder(eigen(120, 11), eigen(130, 12))).toEqual([
      'hulp | norm.eigenKader.onderdelen.0.rijen.0.minuten | de tijd voor ‘basis’ gaat van 112 uur en 40 minuten naar 104 uur per jaar',
      'hulp | norm.eigenKader.onderdelen.0.rijen.1.minuten | de tijd voor ‘trap’ gaat van 10 uur en 24 minuten naar 9 uur en 32 minuten per jaar',
    ])
    expect(minder(eigen(130, 13), eigen(130, 12))).toEqual([])
  })

  test('a row that is gone', () => {
    expect(minder(eigen(130), eigen(130, 12))).toEqual([
      'hulp | norm.eigenKader | de tijd voor ‘trap’ vervalt',
    ])
  })

  test('beside a published set: rows of the same name, and nothing else is said to be gone', () => {
    expect(minder({}, eigen(130, 12))).toEqual([
      'hulp | norm.kader | de tijd voor ‘basis’ gaat van 112 uur en 40 minuten naar 108 uur per jaar',
    ])
    expect(minder(eigen(100))).toEqual([
      expect.stringMatching(
        /^hulp \| norm\.eigenKader\.onderdelen\.0\.rijen\.0\.minuten \| .* naar 86 uur en 40 minuten/,
      ),
    ])
    expect(minder(eigen(130, 12))).toEqual([])
  })

  test('a set that is not known cannot be laid beside another', () => {
    const onbekend = { norm: { ...norm, kader: 'bestaat-niet' } }
    expect(minder(onbekend, eigen(130, 12))).toEqual([])
    expect(minder(eigen(120, 12), onbekend)).toEqual([])
  })
})

test('two published sets: only what goes down, in a measure that is the same for both', () => {
  const kader = (naam: string) => ({ norm: { ...norm, kader: naam } })
  expect(minder(kader('hbel-2021'), kader('hhm-2019'))[0]).toMatch(
    /^hulp \| norm\.kader \| de tijd voor ‘.*’ gaat van 108 uur en 20 minuten naar 108 uur per jaar$/,
  )
  expect(minder(kader('hhm-2019'), kader('hbel-2021')).join()).not.toContain('van 108 uur')
})

describe('policy', () => {
  test.each([
    ['woninggrootte', 'hoe groot uw huis is'],
    ['huisdieren', 'huisdieren'],
    ['allergie', 'een allergie'],
  ] as const)('what does not count any more: %s', (wat, woorden) => {
    expect(minder(beleid({ teltNiet: [wat] }))).toEqual([
      `hulp | norm.beleid.teltNiet | voor de tijd telt niet meer mee: ${woorden}`,
    ])
    expect(minder(beleid({ teltNiet: [wat] }), beleid({ teltNiet: [wat] }))).toEqual([])
    expect(minder({}, beleid({ teltNiet: [wat] }))).toEqual([])
  })

  test.each([
    ['minderDanVolledigeOvername', 'minder tijd omdat iemand een deel zelf doet'],
    ['opruimenEnAfwas', 'opruimen en afwassen horen bij het schoonmaken'],
  ] as const)('what is new: %s', (schakelaar, woorden) => {
    expect(minder(beleid({ [schakelaar]: true }))).toEqual([
      `hulp | norm.beleid.${schakelaar} | nieuw is: ${woorden}`,
    ])
    expect(minder(beleid({ [schakelaar]: true }), beleid({ [schakelaar]: true }))).toEqual([])
    expect(minder(beleid({ [schakelaar]: false }))).toEqual([])
    expect(minder({}, beleid({ [schakelaar]: true }))).toEqual([])
  })

  test('rounding up to less', () => {
    const afronding = (op: 1 | 5 | 15) => ({ norm: { ...norm, afronding: op } })
    expect(minder(afronding(5), afronding(15))).toEqual([
      'hulp | norm.afronding | naar boven afronden gaat van 15 naar 5 minuten',
    ])
    expect(minder(afronding(15), afronding(5))).toEqual([])
    expect(minder(afronding(5), afronding(5))).toEqual([])
  })
})

describe('tariffs of a pgb', () => {
  const [organisatie, bekende] = pgb.tarieven

  test('by their own name', () => {
    expect(minder(uur([3839, 2146]))).toEqual([
      'hulp | pgb.tarieven.0.centenPerUur | het pgb-tarief ‘hulp bij het huishouden van een organisatie’ gaat van € 38,40 naar € 38,39 per uur',
    ])
    expect(minder(uur([3840, 2145]))).toEqual([
      'hulp | pgb.tarieven.1.centenPerUur | het pgb-tarief ‘hulp bij het huishouden van iemand die u kent’ gaat van € 21,46 naar € 21,45 per uur',
    ])
    expect(minder(uur([3841, 2146]))).toEqual([])
  })

  test('one that is gone, and one that goes on under another name', () => {
    expect(minder(uur([3840]))).toEqual([
      'hulp | pgb.tarieven | het pgb-tarief ‘hulp bij het huishouden van iemand die u kent’ vervalt',
    ])
    const anders = { ...bekende!, id: 'pgb-familie', centenPerUur: 2000 }
    expect(minder({ pgb: { ...pgb, tarieven: [organisatie!, anders] } })).toEqual([
      'hulp | pgb.tarieven.1.centenPerUur | het pgb-tarief ‘hulp bij het huishouden van iemand die u kent’ gaat van € 21,46 naar € 20,00 per uur',
    ])
  })
})

describe('products', () => {
  const [hulp] = producten
  const met = (anders: Partial<typeof hulp>) => ({ producten: [{ ...hulp!, ...anders }] })

  test('a lower price is a safeguard that goes, and so is help that is gone', () => {
    expect(minder(met({ tariefCenten: 3800 }))).toEqual([
      'waarborg | producten.0.tariefCenten | het tarief voor ‘hulp bij het huishouden’ gaat van € 38,40 naar € 38,00 per uur',
    ])
    expect(minder({ producten: [] })).toEqual([
      'waarborg | producten | de hulp ‘hulp bij het huishouden’ vervalt',
    ])
    expect(minder({ producten: [hulp!, { ...hulp!, id: 'meer' }] })).toEqual([])
    expect(minder({ producten: [{ ...hulp!, id: 'iets-anders' }] })).toEqual([
      'waarborg | producten | de hulp ‘hulp bij het huishouden’ vervalt',
    ])
  })

  test.each([
    ['the same price', { tariefCenten: 3840 }, {}],
    ['in another unit it cannot be told', { tariefCenten: 3800, eenheid: 'maand' }, {}],
    ['no price any more', { tariefCenten: undefined }, {}],
    ['no price before', { tariefCenten: 100 }, { tariefCenten: undefined }],
  ] as const)('%s', (_naam, wordt, was) => {
    const zonder = (een: object) =>
      ({
        producten: [
          Object.fromEntries(Object.entries({ ...hulp!, ...een }).filter(([, w]) => w !== undefined)),
        ],
      }) as unknown
    expect(minder(zonder(wordt) as Partial<Regeling>, zonder(was) as Partial<Regeling>)).toEqual([])
  })
})

describe('terms, transition and margin', () => {
  const { onderzoekDagen: _een, besluitDagen: _twee, ...zonder } = termijnen
  test.each<[string, Partial<Regeling>, Partial<Regeling>, string]>([
    [
      'transition',
      { overgang: { ...overgang, dagen: 90 } },
      {},
      'overgang.dagen | ‘Hoe lang iemand zijn oude hulp houdt als hij minder krijgt’ gaat van 91 dagen naar 90 dagen',
    ],
    [
      'margin',
      { marge: { ...marge, percentage: 14 } },
      {},
      'marge.percentage | ‘Hoeveel er bij kan zonder nieuwe aanvraag’ gaat van 15 procent naar 14 procent',
    ],
    [
      'time to think',
      { termijnen: { ...termijnen, bedenktijdDagen: 13 } },
      {},
      'termijnen.bedenktijdDagen | ‘Tijd om na te denken over cliëntondersteuning’ gaat van 14 dagen naar 13 dagen',
    ],
    [
      'time to answer',
      { termijnen: { ...termijnen, reactieVerslagDagen: 13 } },
      {},
      'termijnen.reactieVerslagDagen | ‘Tijd om op het verslag te reageren’ gaat van 14 dagen naar 13 dagen',
    ],
    [
      'an own term for the onderzoek that is gone: that of the law is longer',
      { termijnen: zonder },
      { termijnen: { ...zonder, onderzoekDagen: 41 } },
      'termijnen.onderzoekDagen | ‘In hoeveel dagen wij ons onderzoek willen doen’ gaat van 41 dagen naar 42 dagen',
    ],
    [
      'an own term for the decision that is gone',
      { termijnen: zonder },
      { termijnen: { ...zonder, besluitDagen: 13 } },
      'termijnen.besluitDagen | ‘In hoeveel dagen wij willen beslissen’ gaat van 13 dagen naar 14 dagen',
    ],
  ])('%s', (_naam, wordt, was, verwacht) => {
    expect(minder(wordt, was)).toEqual([`waarborg | ${verwacht}`])
    expect(minder(was, wordt)).toEqual([])
    expect(minder(wordt, wordt)).toEqual([])
  })
})

describe('the own examples', () => {
  const ANDER_KADER = { norm: { ...norm, kader: 'maastricht-2019' } }

  test('show what a new set does, with which example', () => {
    const voorbeelden = [{ ...BASIS, naam: 'eerst' }, BASIS]
    const regels = minder({ ...ANDER_KADER, voorbeelden }, { voorbeelden: [BASIS] })
    expect(regels.filter((regel) => regel.includes('voorbeelden'))).toEqual([
      expect.stringMatching(
        /^hulp \| voorbeelden\.0 \| het voorbeeld ‘eerst’ gaat van 108 uur per jaar naar .* per week$/,
      ),
      expect.stringMatching(
        /^hulp \| voorbeelden\.1 \| het voorbeeld ‘basis’ gaat van 108 uur per jaar naar .* per week$/,
      ),
    ])
  })

  test('one that the new rules left out stands at the list', () => {
    const regels = minder({ ...ANDER_KADER, voorbeelden: [] }, { voorbeelden: [BASIS] })
    expect(regels.filter((regel) => regel.includes('voorbeeld'))).toEqual([
      expect.stringMatching(/^hulp \| voorbeelden \| het voorbeeld ‘basis’/),
    ])
  })
})

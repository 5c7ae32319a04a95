import { describe, expect, test } from 'vitest'
import { EIGEN_KADER } from '../../testing/eigen-kader.ts'
import { VOORBEELDSTAD } from '../../testing/voorbeeldstad.ts'
import type { Normenkader } from '../normen/normenkader.ts'
import { regelverschillen } from './verschillen.ts'

const { pgb, norm, mandaten } = VOORBEELDSTAD
const [aanbieder, netwerk] = pgb.tarieven

describe('what two versions say otherwise', () => {
  test('the same rules: nothing', () => {
    expect(regelverschillen(VOORBEELDSTAD, structuredClone(VOORBEELDSTAD))).toEqual([])
  })

  test.each([
    [
      'an amount, as money',
      { pgb: { ...pgb, tarieven: [aanbieder!, { ...netwerk!, centenPerUur: 2200 }] } },
      [
        {
          plaats: 'Pgb-tarief ‘hulp bij het huishouden van iemand die u kent’: bedrag per uur',
          was: '€\u00A021,46',
          wordt: '€\u00A022,00',
        },
      ],
    ],
    [
      'yes and no',
      { norm: { ...norm, beleid: { opruimenEnAfwas: true } } },
      [{ plaats: 'Opruimen en afwassen horen bij het schoonmaken', was: undefined, wordt: 'ja' }],
    ],
    [
      'days, as days',
      { termijnen: { ...VOORBEELDSTAD.termijnen, onderzoekDagen: 28, bedenktijdDagen: 1 } },
      [
        { plaats: 'Tijd om na te denken over cliëntondersteuning', was: '14 dagen', wordt: '1 dag' },
        { plaats: 'In hoeveel dagen wij ons onderzoek willen doen', was: '35 dagen', wordt: '28 dagen' },
      ],
    ],
    [
      'a percentage, and minutes',
      { marge: { ...VOORBEELDSTAD.marge, percentage: 20 }, norm: { ...norm, afronding: 15 as const } },
      [
        { plaats: 'Op hoeveel minuten wij naar boven afronden', was: '1 minuut', wordt: '15 minuten' },
        { plaats: 'Hoeveel er bij kan zonder nieuwe aanvraag', was: '15 procent', wordt: '20 procent' },
      ],
    ],
    [
      'a day in full, and where a rule stands as one thing',
      {
        geldigVanaf: '2027-01-01',
        marge: { ...VOORBEELDSTAD.marge, vindplaats: { besluit: 'beleidsregels' as const, artikel: '9' } },
      },
      [
        { plaats: 'Eerste dag van deze regels', was: '1 januari 2026', wordt: '1 januari 2027' },
        {
          plaats: 'Wat er bij kan: waar de regel staat',
          was: 'verordening, artikel 9, derde lid',
          wordt: 'beleidsregels, artikel 9',
        },
      ],
    ],
    [
      'the facts of an example, in words',
      {
        voorbeelden: [
          {
            ...VOORBEELDSTAD.voorbeelden[0]!,
            feiten: { huishouden: { personen: 2 }, was: { extraLichteWas: true }, onderdelen: ['was'] },
          },
          VOORBEELDSTAD.voorbeelden[1]!,
        ],
      },
      [
        {
          plaats: 'Voorbeeld ‘alleen de basis van het kader’: hoe iemand woont en leeft',
          was: 'huishouden (personen: 1)',
          wordt: 'huishouden (personen: 2), was (extra lichte was: ja), onderdelen: was',
        },
      ],
    ],
    [
      'what a rule rests on, as its source',
      { eigenBijdrage: { ...VOORBEELDSTAD.eigenBijdrage, grondslag: 'wmo-1.1.1' } },
      [
        {
          plaats: 'Eigen bijdrage: waarop het rust',
          was: 'artikel 2.1.4a Wmo 2015',
          wordt: 'artikel 1.1.1, eerste lid, Wmo 2015',
        },
      ],
    ],
    [
      'a list of words as one thing',
      { tweedeLezer: { ...VOORBEELDSTAD.tweedeLezer, bij: ['afwijzing' as const] } },
      [
        {
          plaats: 'Wanneer een collega meeleest',
          was: 'bij een afwijzing; als iemand een deel krijgt; als iemand minder krijgt dan eerst',
          wordt: 'bij een afwijzing',
        },
      ],
    ],
  ])('%s', (_naam, anders, verschillen) => {
    expect(regelverschillen(VOORBEELDSTAD, { ...VOORBEELDSTAD, ...anders })).toEqual(verschillen)
  })

  test('what goes from the middle of a list does not make the rest look different', () => {
    const zonder = { ...VOORBEELDSTAD, pgb: { ...pgb, tarieven: [netwerk!] } }
    const weg = regelverschillen(VOORBEELDSTAD, zonder)
    expect(weg.length).toBeGreaterThan(3)
    expect(
      weg.every(
        ({ plaats, wordt }) =>
          plaats.startsWith('Pgb-tarief ‘hulp bij het huishouden van een organisatie’: ') &&
          wordt === undefined,
      ),
    ).toBe(true)
  })

  test('the order of things with a name of their own is no difference', () => {
    expect(regelverschillen({ mandaten }, { mandaten: mandaten.toReversed() })).toEqual([])
  })

  test('nothing hides behind something of the same name', () => {
    const wijder = [
      { rol: 'consulent' as const, functie: 'Wmo-consulent', beslissingen: 'alle' as const },
      ...mandaten,
    ]
    const gevonden = regelverschillen({ mandaten }, { mandaten: wijder })
    expect(gevonden).toContainEqual({
      plaats: 'Wie besluit ‘Wmo-consulent’: mag beslissen over',
      was: 'alleen hulp toekennen',
      wordt: 'elk besluit',
    })
    expect(gevonden).toContainEqual({
      plaats: 'Wie besluit ‘Wmo-consulent’ (2): mag beslissen over',
      was: undefined,
      wordt: 'alleen hulp toekennen',
    })
  })

  test('a norm set goes by the name people give it', () => {
    const [verschil] = regelverschillen(
      { norm },
      { norm: { ...norm, kader: 'kpmg-hhm-utrecht-2016' } },
      (kader) => (kader === 'hbel-2021' ? 'Normenkader 2021' : undefined),
    )
    expect(verschil).toMatchObject({ was: 'Normenkader 2021', wordt: 'kpmg-hhm-utrecht-2016' })
  })

  test('a long text is known by its first words, also when it changes', () => {
    const [eerste, ...rest] = VOORBEELDSTAD.criteria
    const criteria = [{ ...eerste!, tekst: 'Iets heel anders.' }, ...rest]
    expect(regelverschillen({ criteria: [eerste!, ...rest] }, { criteria })).toEqual([
      {
        plaats: 'Wie hulp krijgt ‘Iets heel anders.’: wat er staat',
        was: eerste!.tekst,
        wordt: 'Iets heel anders.',
      },
    ])
    const weg = regelverschillen({ criteria: [eerste!] }, { criteria: [] })
    expect(weg[0]?.plaats).toMatch(
      /^Wie hulp krijgt ‘U kunt het niet zelf oplossen, ook niet met hulp van mensen …’: /,
    )
  })
})

test.each([
  ['of sixty signs whole', `${'woord '.repeat(9)}zessen`, `${'woord '.repeat(9)}zessen`],
  ['of one more to the last whole word', `${'woord '.repeat(9)}zevenen`, `${'woord '.repeat(9).trim()} …`],
])('a text stands for what it says: %s', (_naam, tekst, kop) => {
  const [eerste] = VOORBEELDSTAD.criteria
  const [verschil] = regelverschillen({ criteria: [] }, { criteria: [{ ...eerste!, tekst }] })
  expect(verschil?.plaats).toMatch(new RegExp(`^Wie hulp krijgt ‘${kop}’: `))
})

test('a field that says nothing is as good as absent', () => {
  expect(regelverschillen({ norm }, { norm: { ...norm, beleid: undefined } })).toEqual([])
})

test('a name of a norm set that nobody knows stands as it is', () => {
  const anders = { norm: { ...norm, kader: 'zelf-gemaakt' } }
  expect(regelverschillen({ norm }, anders)).toMatchObject([{ was: 'hbel-2021', wordt: 'zelf-gemaakt' }])
  expect(
    regelverschillen({ norm }, { norm: { ...norm, spreiding: 'jaar' as const } }, () => 'een naam'),
  ).toMatchObject([{ wordt: 'per jaar' }])
})

test.each<[string, object, string]>([
  ['a field', { geheim: 3 }, 'field geheim'],
  ['a field that says nothing', { geheim: null }, 'field geheim'],
  ['a list', { geheimen: [{ naam: 'x' }] }, 'list geheimen'],
  ['a text in a list of groups', { mandaten: ['consulent'] }, 'field mandaten'],
  ['nothing in a list of groups', { mandaten: [null] }, 'field mandaten'],
])('what has no name in Dutch never reaches a page: %s', (_naam, regels, wat) => {
  expect(() => regelverschillen({}, regels)).toThrow(`${wat} of a regeling has no name in Dutch`)
})

describe('an own norm set', () => {
  const met = (eigenKader: Normenkader) => ({ norm: { ...norm, kader: EIGEN_KADER.id, eigenKader } })
  const [deel] = EIGEN_KADER.onderdelen
  const [basis, trap] = deel!.rijen

  test('that comes: its name, whether it is independent, and each row with its time', () => {
    expect(regelverschillen({ norm }, met(EIGEN_KADER)).map(({ plaats, wordt }) => [plaats, wordt])).toEqual([
      ['Waarmee wij de tijd voor het huishouden uitrekenen', EIGEN_KADER.id],
      ['Eigen norm', 'Gemeten tijden Voorbeeldstad, versie 2026'],
      ['Eigen norm: onafhankelijk onderzocht', 'ja'],
      ['Eigen norm ‘basis’', '2 uur en 10 minuten per week'],
      ['Eigen norm ‘trap’', '12 minuten per week'],
      ['Eigen norm: bron en uitleg', 'zie de hele tekst van deze regels'],
    ])
  })

  test('in which a row gets less, one comes and one goes', () => {
    const { rij: _, ...zonderNaam } = trap!
    const nieuw = {
      ...zonderNaam,
      rij: 'zolder',
      naam: 'zolder',
      minuten: null,
      redenOnbekend: 'niet gemeten',
    }
    const anders = { ...EIGEN_KADER, onderdelen: [{ ...deel!, rijen: [{ ...basis!, minuten: 120 }, nieuw] }] }
    expect(regelverschillen(met(EIGEN_KADER), met(anders))).toEqual([
      { plaats: 'Eigen norm ‘basis’', was: '2 uur en 10 minuten per week', wordt: '2 uur per week' },
      { plaats: 'Eigen norm ‘zolder’', was: undefined, wordt: 'tijd niet bekend' },
      { plaats: 'Eigen norm ‘trap’', was: '12 minuten per week', wordt: undefined },
    ])
  })

  test('of which only a source is another', () => {
    const anders = { ...EIGEN_KADER, bronnen: ['https://example.org/anders'] }
    expect(regelverschillen(met(EIGEN_KADER), met(anders)).map(({ plaats }) => plaats)).toEqual([
      'Eigen norm: bron en uitleg',
    ])
  })

  test('of which only what it says beside the times is another', () => {
    const anders = { ...EIGEN_KADER, onderdelen: [{ ...deel!, leemten: ['Niets.'] }] }
    expect(regelverschillen(met(EIGEN_KADER), met(anders)).map(({ plaats }) => plaats)).toEqual([
      'Eigen norm: bron en uitleg',
    ])
  })

  test('that turns out not to be independent, or counts by the year', () => {
    const anders = { ...EIGEN_KADER, onafhankelijk: false, periode: 'jaar' as const }
    expect(regelverschillen(met(EIGEN_KADER), met(anders))).toEqual([
      { plaats: 'Eigen norm: onafhankelijk onderzocht', was: 'ja', wordt: 'nee' },
      {
        plaats: 'Eigen norm ‘basis’',
        was: '2 uur en 10 minuten per week',
        wordt: '2 uur en 10 minuten per jaar',
      },
      { plaats: 'Eigen norm ‘trap’', was: '12 minuten per week', wordt: '12 minuten per jaar' },
    ])
  })
})

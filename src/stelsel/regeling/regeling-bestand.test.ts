import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { VOORBEELDSTAD } from '../../testing/voorbeeldstad.ts'
import type { Regeling } from './regeling.ts'
import { leesRegeling } from './regeling-bestand.ts'

function fouten(tekst: string | Uint8Array) {
  const gelezen = leesRegeling(tekst)
  return gelezen.ok ? [] : (gelezen.refusal.data?.fouten ?? [])
}

/** The example with some groups replaced by what may not fit. */
function met(anders: Readonly<Partial<Record<keyof Regeling, unknown>>>): string {
  return stringify({ ...VOORBEELDSTAD, ...anders })
}

const { gemeente, besluiten, termijnen, norm, marge, pgb, eigenBijdrage, bezwaar, voorbeelden } =
  VOORBEELDSTAD
const [product] = VOORBEELDSTAD.producten
const [tarief] = pgb.tarieven
const [voorbeeld] = voorbeelden
const link = (adres: string) => ({
  besluiten: { ...besluiten, verordening: { ...besluiten.verordening, link: adres } },
})

test('a fault names its line, its place and what to do', () => {
  const tekst = [
    'versie: 1',
    'id: proef',
    'geldigVanaf: 2026-02-30',
    'marge:',
    '  percentage: 120',
    '  vindplats: x',
  ].join('\n')
  const gevonden = fouten(tekst)
  expect(gevonden).toContainEqual({
    regel: 3,
    plaats: 'geldigVanaf',
    pad: ['geldigVanaf'],
    tekst: 'geen bestaande dag; schrijf een dag als 2026-02-20',
  })
  expect(gevonden).toContainEqual({
    regel: 5,
    plaats: 'marge.percentage',
    pad: ['marge', 'percentage'],
    tekst: 'schrijf 100 of minder',
  })
  expect(gevonden).toContainEqual({
    regel: 6,
    plaats: 'marge',
    pad: ['marge', 'vindplats'],
    tekst: "onbekend veld 'vindplats'; bedoelde u 'vindplaats'?",
  })
  expect(gevonden).toContainEqual(
    expect.objectContaining({ plaats: 'vragen', tekst: 'dit veld ontbreekt; schrijf een lijst' }),
  )
})

describe('a character that nobody sees', () => {
  test.each([
    ['turns the text round', '\u202E', 'U+202E'],
    ['has no width', '\u200B', 'U+200B'],
    ['is a hyphen that is not shown', '\u00AD', 'U+00AD'],
    ['marks the order of bytes', '\uFEFF', 'U+FEFF'],
  ])('%s: told with its line, and not read over', (_, teken, naam) => {
    const tekst = met({ gemeente: { ...gemeente, afdeling: `Team ${teken}Wmo` } })
    expect(fouten(tekst)).toEqual([
      {
        regel: 7,
        plaats: 'gemeente.afdeling',
        pad: ['gemeente', 'afdeling'],
        tekst: `hier staat een teken dat niet te zien is (${naam}); typ deze tekst opnieuw`,
      },
    ])
  })

  test('in the name of a field, and as an escape', () => {
    expect(fouten(met({ gemeente: { ...gemeente, 'naam\u200B': 'x' } }))).not.toEqual([])
    const tekst = met({}).replace('Team Wmo', '"Team \\u202EWmo"')
    expect(fouten(tekst)).toMatchObject([{ plaats: 'gemeente.afdeling' }])
  })

  test('the mark at the very start of a file, line ends and letters with signs are fine', () => {
    expect(fouten(`\uFEFF${met({})}`)).toEqual([])
    expect(fouten(met({ gemeente: { ...gemeente, afdeling: 'Cliënten\nen één loket' } }))).toEqual([])
  })
})

test('a fault in JSON has a place and no line', () => {
  const [fout, ...meer] = fouten(JSON.stringify({ ...VOORBEELDSTAD, marge: { ...marge, percentage: -1 } }))
  expect(meer).toEqual([])
  expect(fout).toStrictEqual({
    plaats: 'marge.percentage',
    pad: ['marge', 'percentage'],
    tekst: 'schrijf 0 of meer',
  })
})

test('what is no YAML is told with where it goes wrong', () => {
  expect(fouten('versie: [1')).toEqual([
    { plaats: expect.stringMatching(/^regel 1/), tekst: expect.stringMatching(/\S/), pad: [] },
  ])
})

test.each([
  ['what is no YAML', 'versie: [1'],
  ['what is no text', new Uint8Array([255])],
  ['other fields', 'naam: x'],
])('is refused as no rules: %s', (_naam, tekst) => {
  expect(leesRegeling(tekst)).toMatchObject({ ok: false, refusal: { code: 'GEEN_REGELING' } })
})

describe('each bound: what lies over it is refused with what to do', () => {
  test.each<[string, Readonly<Partial<Record<keyof Regeling, unknown>>>, string, string]>([
    [
      'a capital in an id',
      { id: 'Voorbeeldstad-2026' },
      'id',
      'schrijf kleine letters, cijfers en streepjes',
    ],
    ['a space behind an id', { id: 'stad ' }, 'id', 'schrijf kleine letters, cijfers en streepjes'],
    ['a dash in front of an id', { id: '-stad' }, 'id', 'schrijf kleine letters, cijfers en streepjes'],
    [
      'an address without s',
      link('http://voorbeeld.example/1'),
      'besluiten.verordening.link',
      'schrijf een volledig adres, zoals https://lokaleregelgeving.overheid.nl/...',
    ],
    [
      'no address at all',
      link('verordening.pdf'),
      'besluiten.verordening.link',
      'schrijf een volledig adres, zoals https://lokaleregelgeving.overheid.nl/...',
    ],
    [
      'another kind of address',
      link('xhttps://voorbeeld.example'),
      'besluiten.verordening.link',
      'schrijf een volledig adres, zoals https://lokaleregelgeving.overheid.nl/...',
    ],
    [
      'a kind that begins alike',
      link('httpsx://voorbeeld.example'),
      'besluiten.verordening.link',
      'schrijf een volledig adres, zoals https://lokaleregelgeving.overheid.nl/...',
    ],
    [
      'an article of blanks',
      { marge: { ...VOORBEELDSTAD.marge, vindplaats: { besluit: 'verordening', artikel: '  ' } } },
      'marge.vindplaats.artikel',
      'deze tekst is leeg',
    ],
    [
      'no days',
      { termijnen: { ...termijnen, onderzoekDagen: 0 } },
      'termijnen.onderzoekDagen',
      'schrijf 1 of meer',
    ],
    [
      'more than 1000 days',
      { termijnen: { ...termijnen, bedenktijdDagen: 1001 } },
      'termijnen.bedenktijdDagen',
      'schrijf 1000 of minder',
    ],
    [
      'half a day',
      { termijnen: { ...termijnen, reactieVerslagDagen: 1.5 } },
      'termijnen.reactieVerslagDagen',
      "hier staat '1.5'; schrijf een heel aantal dagen",
    ],
    [
      'an amount below nothing',
      { eigenBijdrage: { ...eigenBijdrage, centenPerMaand: -1 } },
      'eigenBijdrage.centenPerMaand',
      'een bedrag kan niet negatief zijn',
    ],
    [
      'half a cent',
      { eigenBijdrage: { ...eigenBijdrage, centenPerMaand: 0.5 } },
      'eigenBijdrage.centenPerMaand',
      "hier staat '0.5'; schrijf hele centen, zoals 3840 voor € 38,40",
    ],
    [
      'a tariff of nothing',
      { pgb: { ...pgb, tarieven: [{ ...tarief, centenPerUur: 0 }] } },
      'pgb.tarief 1, centenPerUur',
      'een tarief van 0 is geen budget waarmee iemand hulp kan inkopen',
    ],
    [
      'a tariff below nothing for a product',
      { producten: [{ ...product, tariefCenten: -1 }] },
      'product 1, tariefCenten',
      'een bedrag kan niet negatief zijn',
    ],
    ['rounding to ten', { norm: { ...norm, afronding: 10 } }, 'norm.afronding', 'schrijf 1, 5, 15 of 30'],
    [
      'spreading by month',
      { norm: { ...norm, spreiding: 'maand' } },
      'norm.spreiding',
      "'maand' is hier niet bekend; kies uit: week, jaar, zoals berekend",
    ],
    [
      'more than everything beside',
      { marge: { ...marge, percentage: 101 } },
      'marge.percentage',
      'schrijf 100 of minder',
    ],
    [
      'no line of an address',
      { gemeente: { ...gemeente, adresregels: [] } },
      'gemeente.adresregels',
      'geef minstens een regel',
    ],
    [
      'an empty line of an address',
      { gemeente: { ...gemeente, adresregels: [''] } },
      'gemeente.regel 1',
      'deze tekst is leeg',
    ],
    [
      'no line of where to object',
      { bezwaar: { ...bezwaar, adresregels: [] } },
      'bezwaar.adresregels',
      'geef minstens een regel',
    ],
    ['no mandate', { mandaten: [] }, 'mandaten', 'geef minstens een mandaat'],
    ['no criterion', { criteria: [] }, 'criteria', 'geef minstens een criterium'],
    [
      'an empty criterion',
      { criteria: [{ ...VOORBEELDSTAD.criteria[0], tekst: '' }] },
      'criterium 1, tekst',
      'deze tekst is leeg',
    ],
    ['no question', { vragen: [] }, 'vragen', 'geef minstens een vraag'],
    [
      'an empty question',
      { vragen: [{ ...VOORBEELDSTAD.vragen[0], vraag: '' }] },
      'vraag 1, vraag',
      'deze tekst is leeg',
    ],
    [
      'an empty condition',
      { pgb: { ...pgb, voorwaarden: [{ ...pgb.voorwaarden[0], tekst: '' }] } },
      'pgb.voorwaarde 1, tekst',
      'deze tekst is leeg',
    ],
    [
      'an empty function',
      { mandaten: [{ ...VOORBEELDSTAD.mandaten[0], functie: '' }] },
      'mandaat 1, functie',
      'deze tekst is leeg',
    ],
    [
      'no example',
      { voorbeelden: [] },
      'voorbeelden',
      'geef minstens een voorbeeld met de uitkomst die u bedoelt',
    ],
    [
      'an example of less than no time',
      { voorbeelden: [{ ...voorbeeld, verwacht: { minuten: -1 } }] },
      'voorbeeld 1, verwacht.minuten',
      'dit moet minstens 0 zijn',
    ],
    [
      'a ground that is neither a text nor a group',
      { wijziging: { motief: 'x', onderbouwing: 3, gevolgUren: 'geen', gevolgGeld: 'geen' } },
      'wijziging.onderbouwing',
      'schrijf een tekst, of een groep met onderzoek, door en bron',
    ],
    ['a second version of the file format', { versie: 2 }, 'versie', "'2' is hier niet bekend; kies uit: 1"],
  ])('%s', (_naam, anders, plaats, tekst) => {
    expect(fouten(met(anders))).toEqual([
      { plaats, tekst, pad: expect.any(Array), regel: expect.any(Number) },
    ])
  })

  test.each<[string, Readonly<Partial<Record<keyof Regeling, unknown>>>]>([
    ['one day, and 1000', { termijnen: { ...termijnen, onderzoekDagen: 1, bedenktijdDagen: 1000 } }],
    ['nothing beside', { marge: { ...marge, percentage: 0 } }],
    ['all of it beside', { marge: { ...marge, percentage: 100 } }],
    ['no contribution', { eigenBijdrage: { ...eigenBijdrage, centenPerMaand: 0 } }],
    ['a tariff of a cent', { pgb: { ...pgb, tarieven: [{ ...tarief, centenPerUur: 1 }] } }],
    ['an example that comes to nothing', { voorbeelden: [{ ...voorbeeld, verwacht: { minuten: 0 } }] }],
    ['an address on the web', link('https://lokaleregelgeving.overheid.nl/1')],
    ['an id of one letter', { id: 'a' }],
    ['an address of one line', { gemeente: { ...gemeente, adresregels: ['Plein 1'] } }],
    ['and one of one line to object at', { bezwaar: { ...bezwaar, adresregels: ['Plein 1'] } }],
    ...['uur', 'dagdeel', 'etmaal', 'rit', 'stuk', 'maand'].map(
      (eenheid): [string, Partial<Record<keyof Regeling, unknown>>] => [
        `help by the ${eenheid}`,
        { producten: [{ ...product, eenheid }] },
      ],
    ),
    ...[1, 5, 15, 30].map((afronding): [string, Partial<Record<keyof Regeling, unknown>>] => [
      `rounding to ${afronding}`,
      { norm: { ...norm, afronding } },
    ]),
  ])('and what lies on it is read: %s', (_naam, anders) => {
    expect(fouten(met(anders))).toEqual([])
  })
})

test('any bytes are read or refused with a message, and never throw', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.string({ maxLength: 300 }), fc.json()),
      (invoer) => {
        const gevonden = fouten(invoer)
        expect(gevonden.length).toBeGreaterThan(0)
        expect(gevonden.filter(({ tekst }) => tekst.trim() === '')).toEqual([])
      },
    ),
  )
})

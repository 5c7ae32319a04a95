import { describe, expect, test } from 'vitest'
import { VOORBEELDSTAD } from '../../testing/voorbeeldstad.ts'
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
      [{ plaats: 'pgb, tarief pgb-netwerk, centenPerUur', was: '€ 21,46', wordt: '€ 22,00' }],
    ],
    [
      'yes and no',
      { norm: { ...norm, beleid: { opruimenEnAfwas: true } } },
      [{ plaats: 'norm, beleid, opruimenEnAfwas', was: undefined, wordt: 'ja' }],
    ],
    [
      'a list of words as one thing',
      { tweedeLezer: { ...VOORBEELDSTAD.tweedeLezer, bij: ['afwijzing' as const] } },
      [{ plaats: 'tweedeLezer, bij', was: 'afwijzing; deel; minder', wordt: 'afwijzing' }],
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
        ({ plaats, wordt }) => plaats.startsWith('pgb, tarief pgb-aanbieder, ') && wordt === undefined,
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
      plaats: 'mandaat consulent, beslissingen',
      was: 'toekennen',
      wordt: 'alle',
    })
    expect(gevonden).toContainEqual({
      plaats: 'mandaat consulent (2), beslissingen',
      was: undefined,
      wordt: 'toekennen',
    })
  })
})

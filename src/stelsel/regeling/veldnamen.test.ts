import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { regelingSchema } from './regeling.ts'
import { getVeldnaam, isVeld, LIJSTEN, ORGAAN, VELDNAMEN, waardeInWoorden } from './veldnamen.ts'

type Gevonden = {
  readonly pad: string
  readonly isGetal: boolean
  /** The fixed words that may stand here, in a list too. */
  readonly keuzes: readonly string[]
}
const vormSchema = z.looseObject({
  type: z.string().optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  items: z.unknown().optional(),
  anyOf: z.array(z.unknown()).optional(),
  const: z.unknown().optional(),
  enum: z.array(z.string()).optional(),
})

const lijsten = new Set<string>()

/** Every field that the schema knows, by its path without the lists it stands in. */
function velden(vorm: unknown, pad = ''): Gevonden[] {
  const { type, properties, items, anyOf, const: vast, enum: keuzes = [] } = vormSchema.parse(vorm)
  if (properties !== undefined) {
    const onderdelen = Object.keys(properties)
    if (onderdelen.join() === 'besluit,artikel' || onderdelen.includes('hoortBijStap4'))
      return [{ pad, isGetal: false, keuzes }]
    return Object.entries(properties).flatMap(([veld, deel]) =>
      velden(deel, pad === '' ? veld : `${pad}.${veld}`),
    )
  }
  if (type === 'array') {
    const deel = vormSchema.safeParse(items).data
    if (deel?.properties !== undefined) lijsten.add(pad)
    return deel?.properties === undefined
      ? [{ pad, isGetal: false, keuzes: deel?.enum ?? [] }]
      : velden(items, pad)
  }
  // A text, or a group of fields that says the same in parts.
  const groepen = (anyOf ?? []).filter((een) => vormSchema.parse(een).properties !== undefined)
  if (groepen.length > 0)
    return [{ pad, isGetal: false, keuzes }, ...groepen.flatMap((een) => velden(een, pad))]
  const getallen = [vorm, ...(anyOf ?? [])].map((een) => vormSchema.parse(een))
  const isGetal =
    getallen.some((een) => een.type === 'integer' || een.type === 'number') || typeof vast === 'number'
  return [{ pad, isGetal, keuzes }]
}

const alle = velden(z.toJSONSchema(regelingSchema, { io: 'input' }))

test('every field of a regeling has a name in Dutch, and no name is of a field that is gone', () => {
  expect(alle.length).toBeGreaterThan(80)
  expect(Object.keys(VELDNAMEN).toSorted()).toEqual(alle.map(({ pad }) => pad).toSorted())
})

test('every list has a word for one of it', () => {
  expect(Object.keys(LIJSTEN).toSorted()).toEqual([...lijsten].toSorted())
})

test('no number stands alone: it has a unit', () => {
  const namen = new Map(Object.entries(VELDNAMEN))
  const getallen = alle.filter(({ isGetal }) => isGetal).map(({ pad }) => pad)
  expect(getallen).toContain('marge.percentage')
  expect(getallen).toContain('norm.afronding')
  expect(getallen.filter((pad) => namen.get(pad)?.eenheid === undefined)).toEqual([])
  for (const pad of getallen) expect(waardeInWoorden(2, getVeldnaam(pad)), pad).toMatch(/\p{L}|€/u)
})

test('a name is words, not a name of the file', () => {
  for (const [pad, veld] of Object.entries(VELDNAMEN)) {
    expect(veld.naam, pad).toMatch(/^\p{L}[^._]*$/u)
    expect(veld.naam, pad).not.toMatch(/\p{Ll}\p{Lu}/u)
  }
})

test('one of a list has a word, and is known by a field that it has', () => {
  for (const [pad, { een, bekendAls }] of Object.entries(LIJSTEN)) {
    expect(een, pad).toMatch(/^\p{Lu}/u)
    expect(isVeld(`${pad}.${bekendAls}`), pad).toBe(true)
  }
})

test('two fields that can stand side by side have two names', () => {
  const gezien = Object.entries(VELDNAMEN).map(([pad, { naam }]) => {
    const lijst = Object.keys(LIJSTEN).find((een) => pad.startsWith(`${een}.`)) ?? ''
    return `${lijst}: ${naam}`
  })
  expect(gezien.filter((een, i) => gezien.indexOf(een) !== i)).toEqual([])
})

describe('fixed words of the schema', () => {
  const metKeuzes = alle.filter(({ keuzes }) => keuzes.length > 0)
  const woordenVan = new Map(Object.entries(VELDNAMEN).map(([pad, { woorden }]) => [pad, woorden]))

  test('that are not plain by themselves are explained, each of them', () => {
    const uitgelegd = metKeuzes.filter(({ pad }) => woordenVan.get(pad) !== undefined)
    expect(uitgelegd.map(({ pad }) => pad)).toEqual(
      expect.arrayContaining([
        'besluiten.verordening.orgaan',
        'norm.spreiding',
        'werkwijze.soort',
        'werkwijze.planBevat',
        'tweedeLezer.bij',
        'mandaten.beslissingen',
        'voorbeelden.verwacht.per',
      ]),
    )
    for (const { pad, keuzes } of uitgelegd) {
      expect(Object.keys(woordenVan.get(pad) ?? {}).toSorted(), pad).toEqual(keuzes.toSorted())
      for (const woord of keuzes) {
        const gelezen = waardeInWoorden(woord, getVeldnaam(pad))
        expect(gelezen, pad).toMatch(/\p{Ll} \p{Ll}/u)
        expect(gelezen, pad).not.toBe(woord)
      }
    }
  })

  test('and nothing else is', () => {
    const zonderKeuzes = alle.filter(({ keuzes }) => keuzes.length === 0).map(({ pad }) => pad)
    expect(zonderKeuzes.filter((pad) => woordenVan.get(pad) !== undefined)).toEqual([])
  })

  test('who decided is the same word everywhere', () => {
    expect(
      metKeuzes.filter(({ pad }) => pad.endsWith('.orgaan')).map(({ pad }) => woordenVan.get(pad)),
    ).toEqual([ORGAAN, ORGAAN, ORGAAN, ORGAAN])
  })
})

describe('a value in words', () => {
  test.each<[string, unknown, string]>([
    ['pgb.tarieven.centenPerUur', 3840, '€\u00A038,40'],
    ['pgb.tarieven.centenPerUur', 5, '€\u00A00,05'],
    ['pgb.tarieven.centenPerUur', 123_456_789, '€\u00A01.234.567,89'],
    ['overgang.dagen', 1, '1 dag'],
    ['overgang.dagen', 0, '0 dagen'],
    ['overgang.dagen', 91, '91 dagen'],
    ['norm.afronding', 90, '1 uur en 30 minuten'],
    ['marge.percentage', 15, '15 procent'],
    ['versie', 1, 'versie 1'],
    ['werkwijze.planBijBesluit', true, 'ja'],
    ['werkwijze.planBijBesluit', false, 'nee'],
    ['geldigVanaf', '2026-01-01', '1 januari 2026'],
    ['eigenBijdrage.grondslag', 'wmo-2.1.4a', 'artikel 2.1.4a Wmo 2015'],
    ['eigenBijdrage.grondslag', 'wmo-9.9.9', 'wmo-9.9.9'],
    ['criteria.grondslag', 'wmo-2.1.4a', 'artikel 2.1.4a Wmo 2015'],
    ['criteria.tekst', 'wmo-2.1.4a', 'wmo-2.1.4a'],
    ['gemeente.adresregels', ['Postbus 1', '1234 AB Stad'], 'Postbus 1; 1234 AB Stad'],
    ['tweedeLezer.bij', ['pgb', 'hardheid'], 'bij een pgb; als wij van een regel afwijken'],
    ['tweedeLezer.bij', ['anders'], 'anders'],
    ['tweedeLezer.bij', [], ''],
    ['marge.vindplaats', { besluit: 'verordening', artikel: '9' }, 'verordening, artikel 9'],
    ['voorbeelden.feiten', { besluit: 'a', artikel: '9', meer: 1 }, 'besluit: a, artikel: 9, meer: 1'],
    ['voorbeelden.feiten', { besluit: 'a', lid: '9' }, 'besluit: a, lid: 9'],
    ['voorbeelden.feiten', { artikel: 'a', lid: '9' }, 'artikel: a, lid: 9'],
    ['voorbeelden.feiten', { deel2Was: null }, 'deel2 was: null'],
    ['voorbeelden.feiten', { was: { extraLichteWas: true } }, 'was (extra lichte was: ja)'],
    ['voorbeelden.feiten', { onderdelen: ['was', 'ramen'] }, 'onderdelen: was; ramen'],
    ['voorbeelden.feiten', { vanaf: '2026-01-01' }, 'vanaf: 1 januari 2026'],
    ['voorbeelden.regels', [{ minuten: 3 }, { minuten: 4 }], 'minuten: 3; minuten: 4'],
    ['voorbeelden.regels', [{ minuten: 3 }, 'tekst'], 'minuten: 3; tekst'],
  ])('%s %j: %s', (pad, waarde, tekst) => {
    expect(waardeInWoorden(waarde, getVeldnaam(pad))).toBe(tekst)
  })

  test('a field without a name never reaches a page', () => {
    expect(() => getVeldnaam('norm.geheim')).toThrow('field norm.geheim of a regeling has no name in Dutch')
    expect(isVeld('norm.geheim')).toBe(false)
    expect(isVeld('norm.kader')).toBe(true)
  })
})

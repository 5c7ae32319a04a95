import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { foutInEenZin, leesVolgens, plaatsInWoorden } from './schema-fouten.ts'

function zinnen(schema: z.ZodType, waarde: unknown): string[] {
  const gelezen = leesVolgens(schema, waarde, { regels: 'regel' })
  return gelezen.ok ? [] : (gelezen.refusal.data?.fouten ?? []).map(foutInEenZin)
}

test('what fits is read', () => {
  expect(leesVolgens(z.strictObject({ a: z.int() }), { a: 3 }, {})).toEqual({ ok: true, value: { a: 3 } })
})

describe('a fault about which the schema says nothing is told in Dutch, with what to do', () => {
  test.each<[string, z.ZodType, unknown, string]>([
    ['missing', z.strictObject({ a: z.int() }), {}, 'a: dit veld ontbreekt; schrijf een getal'],
    [
      'missing where one of two may stand',
      z.strictObject({ a: z.union([z.int(), z.boolean()]) }),
      {},
      'a: dit veld ontbreekt; vul het in',
    ],
    [
      'missing where fixed words stand',
      z.strictObject({ a: z.enum(['x']) }),
      {},
      'a: dit veld ontbreekt; kies uit: x',
    ],
    ['no number', z.int(), 'drie', "hier staat 'drie'; schrijf een getal"],
    ['no whole number', z.int(), 1.5, "hier staat '1.5'; schrijf een heel getal"],
    ['no group', z.strictObject({}), 3, "hier staat '3'; schrijf een groep velden"],
    ['no list', z.array(z.int()), 3, "hier staat '3'; schrijf een lijst"],
    ['no text', z.string(), true, "hier staat 'true'; schrijf tekst"],
    [
      'a number without the quotes of a text',
      z.string(),
      2.1,
      "hier staat een getal waar tekst hoort; zet het tussen aanhalingstekens, zoals '12'",
    ],
    [
      'a whole number in quotes',
      z.int('schrijf hele centen'),
      '3840',
      "hier staat '3840' tussen aanhalingstekens; laat die weg",
    ],
    ['a fixed number in quotes', z.literal(1), '1', "hier staat '1' tussen aanhalingstekens; laat die weg"],
    ['not true or false', z.boolean(), 'ja', "hier staat 'ja'; schrijf true (ja) of false (nee)"],
    ['too little', z.int().nonnegative(), -1, 'dit moet minstens 0 zijn'],
    ['too little, the bound left out', z.int().positive(), 0, 'dit moet meer dan 0 zijn'],
    ['too much', z.int().max(9), 10, 'dit moet hoogstens 9 zijn'],
    ['too much, the bound left out', z.int().lt(9), 9, 'dit moet minder dan 9 zijn'],
    ['an empty text', z.string().min(1), '', 'deze tekst is leeg'],
    ['a short text', z.string().min(2), 'a', 'schrijf minstens 2 tekens'],
    ['a long text', z.string().max(3), 'vier', 'schrijf hoogstens 3 tekens'],
    ['an empty list', z.array(z.int()).min(1), [], 'geef er minstens 1'],
    ['no multiple', z.int().multipleOf(5), 7, 'dit moet een veelvoud van 5 zijn'],
    ['another form', z.string().regex(/^a/), 'b', "hier past 'b' niet"],
    ['neither of two', z.union([z.int(), z.boolean()]), 'b', "hier past 'b' niet"],
    [
      'a slip in a fixed word',
      z.enum(['week', 'jaar']),
      'weel',
      "'weel' is hier niet bekend; bedoelde u 'week'? kies uit: week, jaar",
    ],
    ['no fixed word at all', z.enum(['week', 'jaar']), 7, "'7' is hier niet bekend; kies uit: week, jaar"],
    [
      'a slip in a field',
      z.strictObject({ minuten: z.int().optional() }),
      { minuut: 3 },
      "onbekend veld 'minuut'; bedoelde u 'minuten'?",
    ],
    [
      'an unknown field',
      z.strictObject({ minuten: z.int().optional() }),
      { kleur: 3 },
      "onbekend veld 'kleur'; bekend zijn: minuten",
    ],
  ])('%s', (_naam, schema, waarde, zin) => {
    expect(zinnen(schema, waarde)).toEqual([zin])
  })
})

test.each<[string, z.ZodType, unknown]>([
  ['a bound', z.int().min(1, 'zeg het zo'), 0],
  ['a form', z.string().regex(/^a/, 'zeg het zo'), 'b'],
  ['one of two', z.union([z.int(), z.boolean()], 'zeg het zo'), 'b'],
  ['a check of its own', z.string().refine(() => false, 'zeg het zo'), 'b'],
])('what a schema says itself is said: %s', (_naam, schema, waarde) => {
  expect(zinnen(schema, waarde)).toEqual(['zeg het zo'])
})

test('and of another kind, after what stands there', () => {
  expect(zinnen(z.int('zeg het zo'), 'drie')).toEqual(["hier staat 'drie'; zeg het zo"])
  expect(zinnen(z.int('zeg het zo'), null)).toEqual(['hier staat niets; zeg het zo'])
  expect(zinnen(z.string(), 'x'.repeat(9))).toEqual([])
  expect(zinnen(z.int(), 'x'.repeat(61))).toEqual([`hier staat '${'x'.repeat(60)}…'; schrijf een getal`])
  expect(zinnen(z.int(), 'x'.repeat(60))).toEqual([`hier staat '${'x'.repeat(60)}'; schrijf een getal`])
})

test('every fault is told, each unknown field at a path of its own', () => {
  const schema = z.strictObject({ regels: z.array(z.strictObject({ minuten: z.int() })) })
  const gelezen = leesVolgens(
    schema,
    { regels: [{ minuten: 1 }, { minuten: 'x', a: 1, b: 2 }] },
    { regels: 'regel' },
  )
  expect(gelezen).toMatchObject({
    ok: false,
    refusal: {
      code: 'PAST_NIET',
      data: {
        fouten: [
          { plaats: 'regel 2, minuten', pad: ['regels', 1, 'minuten'] },
          { plaats: 'regel 2', pad: ['regels', 1, 'a'] },
          { plaats: 'regel 2', pad: ['regels', 1, 'b'] },
        ],
      },
    },
  })
})

test.each<[readonly PropertyKey[], string]>([
  [[], ''],
  [['feiten'], 'feiten'],
  [['feiten', 'woning', 'trap'], 'feiten.woning.trap'],
  [['regels', 2, 'minuten'], 'regel 3, minuten'],
  [['pgb', 'tarieven', 0], 'pgb.tarieven 1'],
])('a place in words: %j', (pad, woorden) => {
  expect(plaatsInWoorden(pad, { regels: 'regel' })).toBe(woorden)
})

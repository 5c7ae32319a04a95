import { expect, test } from 'vitest'
import { z } from 'zod'
import { regelingSchema } from './regeling.ts'
import { LIJSTEN, VELDNAMEN } from './veldnamen.ts'

type Gevonden = { readonly pad: string; readonly isGetal: boolean }
const vormSchema = z.looseObject({
  type: z.string().optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  items: z.unknown().optional(),
  anyOf: z.array(z.unknown()).optional(),
  const: z.unknown().optional(),
})

const lijsten = new Set<string>()

/** Every field that the schema knows, by its path without the lists it stands in. */
function velden(vorm: unknown, pad = ''): Gevonden[] {
  const { type, properties, items, anyOf, const: vast } = vormSchema.parse(vorm)
  if (properties !== undefined) {
    const onderdelen = Object.keys(properties)
    if (onderdelen.join() === 'besluit,artikel' || onderdelen.includes('hoortBijStap4'))
      return [{ pad, isGetal: false }]
    return Object.entries(properties).flatMap(([veld, deel]) =>
      velden(deel, pad === '' ? veld : `${pad}.${veld}`),
    )
  }
  if (type === 'array') {
    const deel = vormSchema.safeParse(items).data
    if (deel?.properties !== undefined) lijsten.add(pad)
    return deel?.properties === undefined ? [{ pad, isGetal: false }] : velden(items, pad)
  }
  const getallen = [vorm, ...(anyOf ?? [])].map((een) => vormSchema.parse(een))
  const isGetal =
    getallen.some((een) => een.type === 'integer' || een.type === 'number') || typeof vast === 'number'
  return [{ pad, isGetal }]
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
})

test('a name is words, not a name of the file', () => {
  const vreemd = Object.values(VELDNAMEN)
    .map(({ naam }) => naam)
    .filter((naam) => /\p{Ll}\p{Lu}|[._]|^\s*$/u.test(naam))
  expect(vreemd).toEqual([])
})

test('two fields that can stand side by side have two names', () => {
  const gezien = Object.entries(VELDNAMEN).map(([pad, { naam }]) => {
    const lijst = Object.keys(LIJSTEN).find((een) => pad.startsWith(`${een}.`)) ?? ''
    return `${lijst}: ${naam}`
  })
  expect(gezien.filter((een, i) => gezien.indexOf(een) !== i)).toEqual([])
})

test('fixed words of the schema that are not plain by themselves are explained', () => {
  for (const pad of ['werkwijze.soort', 'norm.spreiding', 'mandaten.beslissingen'] as const) {
    expect(Object.keys(VELDNAMEN[pad].woorden ?? {}).length, pad).toBeGreaterThan(1)
  }
})

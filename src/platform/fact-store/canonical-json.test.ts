import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson } from './canonical-json.ts'

describe('one text for one value', () => {
  test('keys are sorted at every depth, undefined is left out', () => {
    expect(canonicalJson({ b: 1, a: { d: null, c: [{ f: 1, e: 2 }] }, weg: undefined })).toBe(
      '{"a":{"c":[{"e":2,"f":1}],"d":null},"b":1}',
    )
  })

  test('is JSON of an equal value, whatever the order of the keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value)
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
        expect(canonicalJson(JSON.parse(text))).toBe(text)
      }),
    )
  })

  test.each([
    [undefined],
    [[undefined]],
    [Number.NaN],
    [Infinity],
    [1n],
    [new Date(0)],
    [new Map()],
    [() => 1],
  ])('refuses %s', (value) => {
    expect(() => canonicalJson({ value: [value] })).toThrow(TypeError)
  })
})

import { expect, test } from 'vitest'
import { PdfLexer } from './pdf-object.ts'

const one = (text: string): unknown => new PdfLexer(text).next()

test('strings: nesting, escapes, line ends, octal and hexadecimal', () => {
  expect(one('(a(b)c)')).toEqual({ kind: 'string', value: 'a(b)c' })
  expect(one(String.raw`(\(\n\101\\)`)).toEqual({ kind: 'string', value: '(\nA\\' })
  expect(one('(a\\\nb)')).toEqual({ kind: 'string', value: 'ab' })
  expect(one('<48 65 6C6>')).toEqual({ kind: 'string', value: 'Hel`' })
})

test('a reference is told from two numbers', () => {
  expect(one('[1 0 R 2 0 3]')).toEqual({
    kind: 'array',
    items: [
      { kind: 'reference', number: 1 },
      { kind: 'number', value: 2 },
      { kind: 'number', value: 0 },
      { kind: 'number', value: 3 },
    ],
  })
})

test('names with escapes, comments and unfinished values', () => {
  expect(one('% opmerking\n/A#20B')).toEqual({ kind: 'name', value: 'A B' })
  expect(one('[1 2')).toMatchObject({ kind: 'array' })
  expect(one('<</A')).toMatchObject({ kind: 'dictionary' })
  expect(one('(nooit dicht')).toEqual({ kind: 'string', value: 'nooit dicht' })
  expect(one(')')).toEqual({ kind: 'operator', value: ')' })
})

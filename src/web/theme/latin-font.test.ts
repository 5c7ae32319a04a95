import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'
import { latinFont } from './latin-font.ts'

const require = createRequire(import.meta.url)
const whole = new Uint8Array(
  readFileSync(require.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf')),
)
const latin = latinFont(whole)

type Tables = ReadonlyMap<string, { offset: number; length: number; checksum: number }>

function tablesOf(font: Uint8Array): Tables {
  const view = new DataView(font.buffer, font.byteOffset)
  return new Map(
    Array.from({ length: view.getUint16(4) }, (_, i) => {
      const at = 12 + 16 * i
      const tag = String.fromCharCode(...font.subarray(at, at + 4))
      return [
        tag,
        { checksum: view.getUint32(at + 4), offset: view.getUint32(at + 8), length: view.getUint32(at + 12) },
      ]
    }),
  )
}

/** An own, plain reading of the format-4 map: which glyph draws this character. */
function glyphOf(font: Uint8Array, character: string): number {
  const view = new DataView(font.buffer, font.byteOffset)
  const cmap = tablesOf(font).get('cmap')!.offset
  const records = Array.from(
    { length: view.getUint16(cmap + 2) },
    (_, i) => cmap + view.getUint32(cmap + 8 + 8 * i),
  )
  const map = records.find((at) => view.getUint16(at) === 4)!
  const count = view.getUint16(map + 6) / 2
  const code = character.codePointAt(0)!
  for (let s = 0; s < count; s += 1) {
    const end = view.getUint16(map + 14 + 2 * s)
    const start = view.getUint16(map + 16 + 2 * (count + s))
    if (code > end || code < start) continue
    const delta = view.getUint16(map + 16 + 2 * (2 * count + s))
    const rangeAt = map + 16 + 2 * (3 * count + s)
    const range = view.getUint16(rangeAt)
    if (range === 0) return (code + delta) & 0xffff
    return (view.getUint16(rangeAt + range + 2 * (code - start)) + delta) & 0xffff
  }
  return 0
}

function outline(font: Uint8Array, glyph: number): Uint8Array {
  const view = new DataView(font.buffer, font.byteOffset)
  const loca = tablesOf(font).get('loca')!.offset
  const glyf = tablesOf(font).get('glyf')!.offset
  return font.subarray(glyf + view.getUint32(loca + 4 * glyph), glyf + view.getUint32(loca + 4 * glyph + 4))
}

/** A letter with an accent holds no lines of its own but the numbers of the glyphs it is drawn from. */
function firstPart(font: Uint8Array, glyph: number): number | undefined {
  const bytes = outline(font, glyph)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return bytes.byteLength > 0 && view.getInt16(0) < 0 ? view.getUint16(12) : undefined
}

function secondPart(font: Uint8Array, glyph: number): number | undefined {
  if (firstPart(font, glyph) === undefined) return undefined
  const bytes = outline(font, glyph)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const flags = view.getUint16(10)
  const scaled = (flags & 0xc8) !== 0
  const more = (flags & 0x20) !== 0
  return more && !scaled ? view.getUint16(14 + ((flags & 1) !== 0 ? 4 : 2) + 2) : undefined
}

describe('the font with Latin outlines only', () => {
  test('is less than half of the whole', () => {
    expect(latin.byteLength).toBeLessThan(whole.byteLength / 2)
  })

  test.each(['A', 'ë', 'ï', 'ĳ', 'Ł', 'ş', 'Ấ', '€', '·', '›', '”'])('draws %s as before', (character) => {
    const glyph = glyphOf(latin, character)
    expect(glyph).toBe(glyphOf(whole, character))
    expect(glyph).not.toBe(0)
    expect(outline(latin, glyph)).toEqual(outline(whole, glyph))
    expect(outline(latin, glyph).byteLength).toBeGreaterThan(0)
  })

  test('keeps the parts from which letters with accents are drawn', () => {
    const letters = Array.from({ length: 0x24f - 0xc0 }, (_, i) => String.fromCodePoint(0xc0 + i))
    const parts = letters.flatMap((letter) => firstPart(whole, glyphOf(whole, letter)) ?? [])
    expect(parts.length).toBeGreaterThan(100)
    for (const part of parts) expect(outline(latin, part)).toEqual(outline(whole, part))
    const accents = letters.flatMap((letter) => secondPart(whole, glyphOf(whole, letter)) ?? [])
    for (const part of accents) expect(outline(latin, part)).toEqual(outline(whole, part))
  })

  test('leaves another script to the whole font, instead of drawing nothing', () => {
    expect(glyphOf(whole, 'Ж')).not.toBe(0)
    expect(glyphOf(latin, 'Ж')).toBe(0)
  })

  test('each table is whole: its sum is the one in the directory', () => {
    const view = new DataView(latin.buffer)
    for (const [tag, { offset, length, checksum }] of tablesOf(latin)) {
      let sum = 0
      for (let at = offset; at < offset + length; at += 4) {
        const skipped = tag === 'head' && at === offset + 8
        if (!skipped) sum = (sum + view.getUint32(at)) >>> 0
      }
      expect([tag, sum]).toEqual([tag, checksum])
    }
  })
})

/**
 * The characters Dutch pages use: Latin with all its accents, punctuation and currency. (Noto Sans has no arrows.)
 * Names in another script are shown with the whole font, which a browser fetches only then.
 */
export const LATIN_RANGES: readonly (readonly [first: number, last: number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x2b0, 0x36f],
  [0x1e00, 0x1eff],
  [0x2000, 0x206f],
  [0x20a0, 0x20bf],
  [0x2100, 0x214f],
]

/** Layout of TrueType: a directory of tables, each found by a tag of four letters. Kept: what a browser needs to draw and kern. */
const KEPT = ['GDEF', 'GPOS', 'OS/2', 'gasp', 'head', 'hhea', 'maxp', 'name', 'prep'] as const

/**
 * The same font with only the outlines of Latin characters: 630 kB becomes some 250, and 90 zipped.
 * Numbers of glyphs stay, so that the tables for kerning need no change.
 */
export function latinFont(font: Uint8Array): Uint8Array<ArrayBuffer> {
  const tables = readTables(font)
  const table = (tag: string): DataView => {
    const found = tables.get(tag)
    if (found === undefined) throw new Error(`the font has no table ${tag}`)
    return found
  }
  if (table('head').getInt16(50) !== 1)
    throw new Error('the font keeps short offsets, which are not read here')

  const glyphOf = new Map<number, number>()
  for (const [code, glyph] of readCmap(table('cmap'))) {
    if (LATIN_RANGES.some(([first, last]) => code >= first && code <= last)) glyphOf.set(code, glyph)
  }
  const loca = table('loca')
  const glyf = table('glyf')
  const kept = withParts(new Set([0, ...glyphOf.values()]), loca, glyf)

  const glyphs = loca.byteLength / 4 - 1
  const newLoca = new DataView(new ArrayBuffer(loca.byteLength))
  const outlines: Uint8Array[] = []
  let offset = 0
  for (let glyph = 0; glyph < glyphs; glyph += 1) {
    newLoca.setUint32(glyph * 4, offset)
    const outline = kept.has(glyph) ? outlineOf(glyph, loca, glyf) : undefined
    if (outline === undefined) continue
    outlines.push(bytesOf(outline))
    offset += outline.byteLength
  }
  newLoca.setUint32(glyphs * 4, offset)

  const post = new DataView(new ArrayBuffer(32))
  bytesOf(post).set(bytesOf(table('post')).subarray(0, 32))
  post.setUint32(0, 0x00030000)

  const out = new Map<string, Uint8Array>(KEPT.map((tag) => [tag, bytesOf(table(tag))]))
  out.set('cmap', writeCmap(glyphOf))
  out.set('glyf', concat(outlines))
  out.set('hmtx', metricsOf(kept, table('hmtx'), table('hhea').getUint16(34)))
  out.set('loca', bytesOf(newLoca))
  out.set('post', bytesOf(post))
  return writeTables(out)
}

function readTables(font: Uint8Array): Map<string, DataView> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const tables = new Map<string, DataView>()
  for (let i = 0; i < view.getUint16(4); i += 1) {
    const entry = 12 + 16 * i
    const tag = String.fromCharCode(...font.subarray(entry, entry + 4))
    const start = font.byteOffset + view.getUint32(entry + 8)
    tables.set(tag, new DataView(font.buffer, start, view.getUint32(entry + 12)))
  }
  return tables
}

/** Pairs of character and glyph from the format-4 subtable, the one every font has for the characters up to U+FFFF. */
function readCmap(cmap: DataView): readonly (readonly [code: number, glyph: number])[] {
  const pairs: [number, number][] = []
  for (let i = 0; i < cmap.getUint16(2); i += 1) {
    const start = cmap.getUint32(4 + 8 * i + 4)
    if (cmap.getUint16(start) !== 4) continue
    const segments = cmap.getUint16(start + 6) / 2
    const ends = start + 14
    const starts = ends + segments * 2 + 2
    const deltas = starts + segments * 2
    const ranges = deltas + segments * 2
    for (let s = 0; s < segments; s += 1) {
      const first = cmap.getUint16(starts + 2 * s)
      const last = cmap.getUint16(ends + 2 * s)
      const delta = cmap.getUint16(deltas + 2 * s)
      const range = cmap.getUint16(ranges + 2 * s)
      for (let code = first; code <= last && code < 0xffff; code += 1) {
        const raw = range === 0 ? code : cmap.getUint16(ranges + 2 * s + range + 2 * (code - first))
        const glyph = raw === 0 ? 0 : (raw + delta) & 0xffff
        if (glyph !== 0) pairs.push([code, glyph])
      }
    }
    return pairs
  }
  throw new Error('the font has no format-4 character map')
}

/** One segment per run in which character and glyph go up together, and the closing one the format asks for. */
function writeCmap(glyphOf: ReadonlyMap<number, number>): Uint8Array {
  const runs: { first: number; last: number; delta: number }[] = []
  for (const [code, glyph] of [...glyphOf].sort(([a], [b]) => a - b)) {
    const delta = (glyph - code) & 0xffff
    const run = runs.at(-1)
    if (run !== undefined && run.last === code - 1 && run.delta === delta) run.last = code
    else runs.push({ first: code, last: code, delta })
  }
  runs.push({ first: 0xffff, last: 0xffff, delta: 1 })
  const count = runs.length
  const length = 16 + 8 * count
  const view = new DataView(new ArrayBuffer(12 + length))
  const power = 2 ** Math.floor(Math.log2(count))
  const head = [0, 1, 3, 1, 0, 12, 4, length, 0, count * 2, power * 2, Math.log2(power), (count - power) * 2]
  head.forEach((value, i) => {
    view.setUint16(i * 2, value)
  })
  runs.forEach((run, i) => {
    view.setUint16(26 + 2 * i, run.last)
    view.setUint16(28 + 2 * (count + i), run.first)
    view.setUint16(28 + 2 * (2 * count + i), run.delta)
  })
  return bytesOf(view)
}

function outlineOf(glyph: number, loca: DataView, glyf: DataView): DataView | undefined {
  const start = loca.getUint32(glyph * 4)
  const length = loca.getUint32(glyph * 4 + 4) - start
  return length === 0 ? undefined : new DataView(glyf.buffer, glyf.byteOffset + start, length)
}

/** An é is drawn as e plus accent: the parts must be kept too. */
function withParts(wanted: ReadonlySet<number>, loca: DataView, glyf: DataView): ReadonlySet<number> {
  const kept = new Set<number>()
  const toVisit = [...wanted]
  for (let glyph = toVisit.pop(); glyph !== undefined; glyph = toVisit.pop()) {
    if (kept.has(glyph)) continue
    kept.add(glyph)
    const outline = outlineOf(glyph, loca, glyf)
    if (outline === undefined || outline.getInt16(0) >= 0) continue
    let at = 10
    let flags: number
    do {
      flags = outline.getUint16(at)
      toVisit.push(outline.getUint16(at + 2))
      const scale = (flags & 0x08) !== 0 ? 2 : (flags & 0x40) !== 0 ? 4 : (flags & 0x80) !== 0 ? 8 : 0
      at += 4 + ((flags & 0x01) !== 0 ? 4 : 2) + scale
    } while ((flags & 0x20) !== 0)
  }
  return kept
}

/** Widths of glyphs that are gone are emptied, which zips to nothing. */
function metricsOf(kept: ReadonlySet<number>, hmtx: DataView, full: number): Uint8Array {
  const metrics = new Uint8Array(bytesOf(hmtx))
  for (let glyph = 0; glyph < full; glyph += 1) {
    if (!kept.has(glyph)) metrics.fill(0, glyph * 4, glyph * 4 + 4)
  }
  return metrics
}

function writeTables(tables: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1))
  const size = sorted.reduce((sum, [, body]) => sum + padded(body.byteLength), 12 + 16 * sorted.length)
  const out = new Uint8Array(size)
  const view = new DataView(out.buffer)
  const power = 2 ** Math.floor(Math.log2(sorted.length))
  view.setUint32(0, 0x00010000)
  view.setUint16(4, sorted.length)
  view.setUint16(6, power * 16)
  view.setUint16(8, Math.log2(power))
  view.setUint16(10, (sorted.length - power) * 16)
  let offset = 12 + 16 * sorted.length
  let headAt = 0
  sorted.forEach(([tag, body], i) => {
    const entry = 12 + 16 * i
    if (tag === 'head') headAt = offset
    out.set(new TextEncoder().encode(tag), entry)
    out.set(body, offset)
    if (tag === 'head') view.setUint32(offset + 8, 0)
    view.setUint32(entry + 4, checksum(view, offset, padded(body.byteLength)))
    view.setUint32(entry + 8, offset)
    view.setUint32(entry + 12, body.byteLength)
    offset += padded(body.byteLength)
  })
  view.setUint32(headAt + 8, (0xb1b0afba - checksum(view, 0, size)) >>> 0)
  return out
}

function checksum(view: DataView, start: number, length: number): number {
  let sum = 0
  for (let i = start; i < start + length; i += 4) sum = (sum + view.getUint32(i)) >>> 0
  return sum
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0))
  let at = 0
  for (const part of parts) {
    out.set(part, at)
    at += part.byteLength
  }
  return out
}

function bytesOf(view: DataView): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset, view.byteLength)
}

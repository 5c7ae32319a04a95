/** A piece of two texts laid beside each other. */
export type DiffPart = { readonly kind: 'gelijk' | 'toegevoegd' | 'weggehaald'; readonly text: string }

/** Above this many comparisons we compare sentences, and above it again the whole: a page must not hang on a long text. */
const MAX_COMPARISONS = 4_000_000

const WORDS = /[\p{L}\p{N}]+|\s+|[^\s\p{L}\p{N}]/gu
const SENTENCES = /[^.!?\n]+[.!?\n]*\s*|[.!?\n]+\s*/g

/**
 * What changed between two texts, word by word. Kept and removed parts together are the old text, kept and added parts the new one.
 */
export function diffWords(oud: string, nieuw: string): readonly DiffPart[] {
  for (const unit of [WORDS, SENTENCES]) {
    const a = oud.match(unit) ?? []
    const b = nieuw.match(unit) ?? []
    const { start, end } = sameEnds(a, b)
    const middleA = a.slice(start, a.length - end)
    const middleB = b.slice(start, b.length - end)
    if (middleA.length * middleB.length > MAX_COMPARISONS) continue
    return joined([
      ...a.slice(0, start).map((text) => ({ kind: 'gelijk' as const, text })),
      ...middle(middleA, middleB),
      ...a.slice(a.length - end).map((text) => ({ kind: 'gelijk' as const, text })),
    ])
  }
  return joined([
    { kind: 'weggehaald', text: oud },
    { kind: 'toegevoegd', text: nieuw },
  ])
}

function sameEnds(a: readonly string[], b: readonly string[]): { start: number; end: number } {
  const shortest = Math.min(a.length, b.length)
  let start = 0
  while (start < shortest && a[start] === b[start]) start += 1
  let end = 0
  while (end < shortest - start && a.at(-1 - end) === b.at(-1 - end)) end += 1
  return { start, end }
}

/** Longest common subsequence; then a walk through both texts. */
function middle(a: readonly string[], b: readonly string[]): readonly DiffPart[] {
  const width = b.length + 1
  const length = new Uint32Array((a.length + 1) * width)
  const at = (i: number, j: number) => length[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      length[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  const parts: DiffPart[] = []
  let i = 0
  let j = 0
  while (i < a.length || j < b.length) {
    const old = a[i]
    const fresh = b[j]
    if (old !== undefined && old === fresh) {
      parts.push({ kind: 'gelijk', text: old })
      i += 1
      j += 1
    } else if (old !== undefined && (fresh === undefined || at(i + 1, j) >= at(i, j + 1))) {
      parts.push({ kind: 'weggehaald', text: old })
      i += 1
    } else if (fresh !== undefined) {
      parts.push({ kind: 'toegevoegd', text: fresh })
      j += 1
    }
  }
  return parts
}

/**
 * Joins what belongs together, removed before added. A space or comma that stayed between two changes is counted with them:
 * otherwise every second word would be shown apart.
 */
function joined(parts: readonly DiffPart[]): readonly DiffPart[] {
  const result: DiffPart[] = []
  let removed = ''
  let added = ''
  const close = () => {
    if (removed !== '') result.push({ kind: 'weggehaald', text: removed })
    if (added !== '') result.push({ kind: 'toegevoegd', text: added })
    removed = ''
    added = ''
  }
  parts.forEach((part, index) => {
    if (part.kind === 'weggehaald') removed += part.text
    else if (part.kind === 'toegevoegd') added += part.text
    else if (isBetweenChanges(parts, index)) {
      removed += part.text
      added += part.text
    } else {
      close()
      const last = result.at(-1)
      if (last?.kind === 'gelijk') result[result.length - 1] = { kind: 'gelijk', text: last.text + part.text }
      else result.push(part)
    }
  })
  close()
  return result
}

function isBetweenChanges(parts: readonly DiffPart[], index: number): boolean {
  const part = parts[index]
  const before = parts[index - 1]
  const after = parts[index + 1]
  if (part === undefined || before === undefined || after === undefined) return false
  return before.kind !== 'gelijk' && after.kind !== 'gelijk' && /^[^\p{L}\p{N}]+$/u.test(part.text)
}

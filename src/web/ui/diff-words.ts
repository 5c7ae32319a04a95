/** A piece of two texts laid beside each other. */
export type DiffPart = { kind: 'gelijk' | 'toegevoegd' | 'weggehaald'; text: string }

/** Above this many comparisons the middle is shown as one replaced piece: a page must not hang on a long text. */
const MAX_COMPARISONS = 4_000_000

/**
 * What changed between two texts, word by word. Kept and removed parts together are the old text, kept and added parts the new one.
 */
export function diffWords(oud: string, nieuw: string): readonly DiffPart[] {
  const a = wordsOf(oud)
  const b = wordsOf(nieuw)
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1
  let end = 0
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end])
    end += 1

  const parts: DiffPart[] = []
  add(parts, 'gelijk', a.slice(0, start))
  middle(parts, a.slice(start, a.length - end), b.slice(start, b.length - end))
  add(parts, 'gelijk', a.slice(a.length - end))
  return parts
}

/** Words with the white space that follows them, so that joining them gives the text back. */
function wordsOf(text: string): readonly string[] {
  return text.match(/\S+\s*|\s+/g) ?? []
}

function add(parts: DiffPart[], kind: DiffPart['kind'], words: readonly string[]): void {
  if (words.length === 0) return
  const text = words.join('')
  const last = parts.at(-1)
  if (last !== undefined && last.kind === kind) parts[parts.length - 1] = { kind, text: last.text + text }
  else parts.push({ kind, text })
}

/** Longest common subsequence; then walk both texts, removed before added. */
function middle(parts: DiffPart[], a: readonly string[], b: readonly string[]): void {
  const width = b.length + 1
  if (a.length * b.length > MAX_COMPARISONS) {
    add(parts, 'weggehaald', a)
    add(parts, 'toegevoegd', b)
    return
  }
  const length = new Uint32Array((a.length + 1) * width)
  const at = (i: number, j: number) => length[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      length[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  let i = 0
  let j = 0
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      add(parts, 'gelijk', a.slice(i, i + 1))
      i += 1
      j += 1
    } else if (i < a.length && (j >= b.length || at(i + 1, j) >= at(i, j + 1))) {
      add(parts, 'weggehaald', a.slice(i, i + 1))
      i += 1
    } else {
      add(parts, 'toegevoegd', b.slice(j, j + 1))
      j += 1
    }
  }
}

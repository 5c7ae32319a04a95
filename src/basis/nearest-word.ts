/**
 * The known word that someone most likely meant, for messages such as "bedoelde u 'kamersInGebruik'?".
 * Undefined when no known word is near enough: a wild guess helps nobody.
 */
export function findNearestWord(word: string, known: Iterable<string>): string | undefined {
  const asked = word.trim().toLowerCase()
  if (asked === '') return undefined
  let nearest: { readonly word: string; readonly distance: number } | undefined
  for (const candidate of known) {
    const distance = wordDistance(asked, candidate.toLowerCase())
    if (nearest === undefined || distance < nearest.distance) nearest = { word: candidate, distance }
  }
  return nearest !== undefined && nearest.distance <= Math.max(1, Math.floor(asked.length / 2))
    ? nearest.word
    : undefined
}

/** Levenshtein; a word that is the beginning of the other (`kamers`, `kamersInGebruik`) counts as one step away. */
function wordDistance(a: string, b: string): number {
  if (a === b) return 0
  if (Math.min(a.length, b.length) >= 4 && (a.startsWith(b) || b.startsWith(a))) return 1
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const replaced = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1)
      const removed = (previous[column] ?? 0) + 1
      const added = (current[column - 1] ?? 0) + 1
      current.push(Math.min(replaced, removed, added))
    }
    previous = current
  }
  return previous[b.length] ?? 0
}

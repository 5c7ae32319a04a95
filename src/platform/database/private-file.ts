import { randomUUID } from 'node:crypto'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'

/** Writes a file that only we may read, whole or not at all. */
export function writePrivate(path: string, text: string): void {
  const draft = `${path}.${randomUUID()}`
  writeFileSync(draft, text, { mode: 0o600, flush: true })
  renameSync(draft, path)
}

/** Reads a JSON file with only texts and numbers in it; undefined when it is not there or not whole. */
export function findRecord(path: string): Readonly<Record<string, string | number>> | undefined {
  try {
    const read: unknown = JSON.parse(readFileSync(path, 'utf8'))
    if (typeof read !== 'object' || read === null) return undefined
    const entries: [string, string | number][] = []
    for (const [name, value] of Object.entries(read)) {
      if (typeof value === 'string' || typeof value === 'number') entries.push([name, value])
    }
    return Object.fromEntries(entries)
  } catch {
    return undefined
  }
}

// Writes docs/schema/*.json and docs/dossierbestand.md from the code that reads and answers. With --check it only compares.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writtenFiles } from './schema-files.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

function onDisk(path: string): string | undefined {
  try {
    return readFileSync(join(root, path), 'utf8')
  } catch {
    return undefined
  }
}

const stale = [...writtenFiles()].filter(([path, text]) => onDisk(path) !== text)
if (process.argv.includes('--check')) {
  for (const [path] of stale) console.error(`${path} is niet bij. Voer uit: node scripts/write-schema.ts`)
  process.exit(stale.length > 0 ? 1 : 0)
}
for (const [path, text] of stale) {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

// Writes docs/uitspraken.md: what the court found and what the toets finds. With --check it only compares.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beoordeelAlle } from '../tests/uitspraken/beoordeel.ts'
import { uitsprakenPagina } from '../tests/uitspraken/pagina.ts'

const path = fileURLToPath(new URL('../docs/uitspraken.md', import.meta.url))

function onDisk(): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

const text = uitsprakenPagina(beoordeelAlle())
if (onDisk() !== text) {
  if (process.argv.includes('--check')) {
    console.error('docs/uitspraken.md is niet bij. Voer uit: node scripts/write-uitspraken.ts')
    process.exit(1)
  }
  writeFileSync(path, text)
}

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { writtenFiles } from '../../scripts/schema-files.ts'
import { dossierFacts } from '../../src/dossier/dossier-facts.ts'
import { ROOT } from './run.ts'

it.each([...writtenFiles()])('%s is bij', (path, text) => {
  expect(readFileSync(join(ROOT, path), 'utf8'), 'voer uit: node scripts/write-schema.ts').toBe(text)
})

it('er staat geen schema dat niemand meer schrijft', () => {
  const known = [...writtenFiles().keys()]
  for (const name of readdirSync(join(ROOT, 'docs/schema'))) expect(known).toContain(`docs/schema/${name}`)
})

it('de pagina noemt elke soort feit', () => {
  const page = readFileSync(join(ROOT, 'docs/dossierbestand.md'), 'utf8')
  for (const soort of Object.keys(dossierFacts)) expect(page).toContain(`### ${soort}\n`)
})

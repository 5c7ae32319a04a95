import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { writtenFiles } from '../../scripts/schema-files.ts'
import { dossierFacts } from '../../src/dossier/dossier-facts.ts'
import { readDossierbestand, writeDossierbestand } from '../../src/dossier/dossierbestand.ts'
import { EXAMPLES, ROOT, run } from './run.ts'

it.each([...writtenFiles()])('%s is bij', (path, text) => {
  expect(readFileSync(join(ROOT, path), 'utf8'), 'voer uit: node scripts/write-schema.ts').toBe(text)
})

function schemaOf(name: string): z.ZodType {
  return z.fromJSONSchema(JSON.parse(readFileSync(join(ROOT, `docs/schema/${name}.json`), 'utf8')))
}

describe('de schemas kloppen met wat er in en uit gaat', () => {
  const dossierbestand = schemaOf('dossierbestand')

  it.each(readdirSync(EXAMPLES))('%s is een dossierbestand', (name) => {
    const bestand = parse(readFileSync(join(EXAMPLES, name), 'utf8'))
    expect(dossierbestand.safeParse(bestand).error).toBeUndefined()
    expect(dossierbestand.safeParse({ ...bestand, versie: 2 }).success).toBe(false)
    const [eerste, ...rest] = bestand.feiten
    expect(
      dossierbestand.safeParse({ ...bestand, feiten: [{ ...eerste, onbekend: 1 }, ...rest] }).success,
    ).toBe(false)
  })

  it('wat exporteren schrijft is een dossierbestand', () => {
    const gelezen = readDossierbestand(readFileSync(join(EXAMPLES, 'volledig-verhaal.yaml')))
    if (!gelezen.ok) throw new Error(gelezen.refusal.code)
    const tekst = writeDossierbestand(gelezen.value.facts, { gemeente: 'Voorbeeldstad', vorm: 'json' })
    expect(dossierbestand.safeParse(JSON.parse(tekst)).error).toBeUndefined()
  })

  it.each([
    ['toets-antwoord', ['toets', '--in', join(EXAMPLES, 'rbgel-2016-3028-zoals-het-was.yaml'), '--json']],
    ['toets-map-antwoord', ['toets', '--map', EXAMPLES, '--json']],
    ['termijn-antwoord', ['termijn', '--in', join(ROOT, 'src/stelsel/wet/termijn-gevallen.json'), '--json']],
  ] as const)('%s', async (name, args) => {
    const { out } = await run(args)
    expect(schemaOf(name).safeParse(JSON.parse(out)).error).toBeUndefined()
    expect(schemaOf(name).safeParse({}).success).toBe(false)
  })
})

it('er staat geen schema dat niemand meer schrijft', () => {
  const known = [...writtenFiles().keys()]
  for (const name of readdirSync(join(ROOT, 'docs/schema'))) expect(known).toContain(`docs/schema/${name}`)
})

it('de pagina noemt elke soort feit', () => {
  const page = readFileSync(join(ROOT, 'docs/dossierbestand.md'), 'utf8')
  for (const soort of Object.keys(dossierFacts)) expect(page).toContain(`### ${soort}\n`)
})

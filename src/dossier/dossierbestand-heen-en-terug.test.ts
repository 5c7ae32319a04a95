import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type DossierFact, dossierFacts } from './dossier-facts.ts'
import { readDossierbestand, writeDossierbestand } from './dossierbestand.ts'

describe('schrijven en lezen geeft dezelfde feiten', () => {
  const dag = fc
    .date({ min: new Date('2015-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
    .map((moment) => moment.toISOString().slice(0, 10))
  const tekst = fc
    .oneof(
      fc.string({ minLength: 1, unit: 'grapheme' }),
      fc.constantFrom(
        'ja',
        'null',
        '~',
        '007',
        '1e3',
        '2026-10-05',
        '- x',
        'a: b',
        '#x',
        '|',
        '*a',
        ' x ',
        'x\n\ny\n',
        '\tx',
        "'",
        '"',
        '\u2028',
        '\u0085',
        '12:30',
        '.nan',
      ),
    )
    .filter((een) => een.isWellFormed() && !een.includes('\0'))

  /** A value that the schema accepts; enough of zod for the kinds of facts. */
  function waardeVan(schema: unknown, naam = ''): fc.Arbitrary<unknown> {
    if (schema instanceof z.ZodOptional) return waardeVan(schema.unwrap(), naam)
    if (schema instanceof z.ZodLiteral) return fc.constantFrom(...schema.values)
    if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options)
    if (schema instanceof z.ZodUnion) return fc.oneof(...schema.options.map((optie) => waardeVan(optie)))
    if (schema instanceof z.ZodBoolean) return fc.boolean()
    if (schema instanceof z.ZodNumber) return fc.integer({ min: 1, max: 100_000 })
    if (schema instanceof z.ZodArray)
      return fc.array(waardeVan(schema.element), { minLength: 1, maxLength: 3 })
    if (schema instanceof z.ZodRecord)
      return fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), tekst, { maxKeys: 3 })
    if (schema instanceof z.ZodObject) {
      const velden: [string, unknown][] = Object.entries(schema.shape)
      const verplicht = velden
        .filter(([, veld]) => !(veld instanceof z.ZodOptional))
        .map(([sleutel]) => sleutel)
      return fc.record(
        Object.fromEntries(velden.map(([sleutel, veld]) => [sleutel, waardeVan(veld, sleutel)])),
        {
          requiredKeys: verplicht,
          noNullPrototype: true,
        },
      )
    }
    if (naam === 'tijd') return fc.constant('10:30')
    if (/Tijdstip$/.test(naam)) return fc.constant('2026-10-05T10:15:00Z')
    if (
      schema instanceof z.ZodType &&
      schema.safeParse('2026-10-05').success &&
      !schema.safeParse('x').success
    )
      return dag
    if (schema instanceof z.ZodString) return tekst.map((een) => een.slice(0, 70).toWellFormed())
    return fc.constant({})
  }

  const feit = fc.oneof(
    ...Object.entries(dossierFacts).map(([type, schema]) =>
      waardeVan(schema).map((velden) => ({ type, ...(velden as object) }) as DossierFact),
    ),
  )
  const kop = waardeVan(dossierFacts.DossierGeopend).map(
    (velden) => ({ type: 'DossierGeopend', ...(velden as object) }) as DossierFact,
  )

  it.each(['yaml', 'json'] as const)('als %s', (vorm) => {
    fc.assert(
      fc.property(kop, fc.array(feit, { minLength: 1, maxLength: 4 }), (eerste, rest) => {
        const facts = [eerste, ...rest]
        const gelezen = readDossierbestand(writeDossierbestand(facts, { gemeente: 'Voorbeeldstad', vorm }))
        if (!gelezen.ok) throw new Error(JSON.stringify(gelezen.refusal))
        expect(gelezen.value.facts).toEqual(facts.map((fact) => ({ ...fact, overgenomen: true })))
        expect(gelezen.value.meldingen).toEqual([])
      }),
      { numRuns: 150 },
    )
  })
})

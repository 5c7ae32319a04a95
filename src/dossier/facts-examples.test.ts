import { expect, test } from 'vitest'
import { exampleOf } from '../basis/fact.ts'
import { dossierFacts } from './dossier-facts.ts'
import { checkDossierFact } from './dossier-store.ts'

test.each(Object.entries(dossierFacts))('the example of %s is a fact of that kind', (type, kind) => {
  expect(checkDossierFact({ type, ...exampleOf(kind) })).toMatchObject({ type })
})

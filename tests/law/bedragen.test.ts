import { expect, test } from 'vitest'
import { VOORBEELDSTAD } from '../../src/stelsel/regeling/voorbeeldstad.ts'
import { eigenBijdrageOp } from '../../src/stelsel/wet/bedragen.ts'

test('the example municipality asks what the law says on its first day', () => {
  const { eigenBijdrage, geldigVanaf } = VOORBEELDSTAD
  expect(eigenBijdrage.centenPerMaand).toBe(2180)
  expect(eigenBijdrage.centenPerMaand).toBe(eigenBijdrageOp(geldigVanaf).centenPerMaand)
})

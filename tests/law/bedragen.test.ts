import { expect, test } from 'vitest'
import { eigenBijdrageOp } from '../../src/stelsel/wet/bedragen.ts'
import { VOORBEELDSTAD } from '../../src/testing/voorbeeldstad.ts'

test('the example municipality asks what the law says on its first day', () => {
  const { eigenBijdrage, geldigVanaf } = VOORBEELDSTAD
  expect(eigenBijdrage.centenPerMaand).toBe(2180)
  expect(eigenBijdrage.centenPerMaand).toBe(eigenBijdrageOp(geldigVanaf).centenPerMaand)
})

import { expect, test } from 'vitest'
import { getDag } from '../basis/dag.ts'
import { VOORBEELDSTAD } from '../testing/voorbeeldstad.ts'
import { stelOvergangVoor } from './overgang-voorstel.ts'

const voorstel = (vandaag: string, uiterlijk?: string) => {
  const { brief, totEnMet } = stelOvergangVoor(VOORBEELDSTAD, getDag(vandaag), uiterlijk)
  return [brief, totEnMet]
}

test('the proposed transition is never shorter than the rules give, whenever the letter comes', () => {
  expect(voorstel('2026-11-12', '2026-11-23')).toEqual(['2026-11-23', '2027-02-22'])
  // The last day of the law is over: from today.
  expect(voorstel('2026-12-01', '2026-11-23')).toEqual(['2026-12-01', '2027-03-02'])
  expect(voorstel('2026-12-01')).toEqual(['2026-12-01', '2027-03-02'])
})

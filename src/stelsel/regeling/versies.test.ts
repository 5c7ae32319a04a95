import { expect, test } from 'vitest'
import { eerdereVan, metLaatsteDag, opVolgorde, voorgangerVan } from './versies.ts'

const versie = (id: string, geldigVanaf: string) => ({ regeling: { id, geldigVanaf } })
const EERSTE = versie('a', '2026-01-01')
const TWEEDE = versie('b', '2027-01-01')
const DERDE = versie('c', '2027-03-01')
const DOOR_ELKAAR = [DERDE, EERSTE, TWEEDE]

test('in order of their first day, without touching what was given', () => {
  expect(opVolgorde(DOOR_ELKAAR)).toEqual([EERSTE, TWEEDE, DERDE])
  expect(DOOR_ELKAAR[0]).toBe(DERDE)
})

test.each([
  ['2028-01-01', 'c'],
  ['2027-03-02', 'c'],
  // What begins on the same day does not come before it.
  ['2027-03-01', 'b'],
  ['2026-06-01', 'a'],
  // Before all there are: the first.
  ['2025-01-01', 'a'],
])('rules from %s replace %s', (geldigVanaf, id) => {
  expect(voorgangerVan(DOOR_ELKAAR, { id: 'nieuw', geldigVanaf })?.regeling.id).toBe(id)
})

test('no version replaces itself, and the only one replaces none', () => {
  expect(voorgangerVan(DOOR_ELKAAR, TWEEDE.regeling)).toBe(EERSTE)
  expect(voorgangerVan([EERSTE], EERSTE.regeling)).toBeUndefined()
})

test('rules that begin later than they did come after the version before them, not after themselves', () => {
  expect(eerdereVan([TWEEDE, EERSTE], { id: 'b', geldigVanaf: '2027-06-01' })).toBe(EERSTE)
})

test('each holds up to the day before the next; the latest has no last day', () => {
  expect(metLaatsteDag(DOOR_ELKAAR)).toEqual([
    { ...EERSTE, totEnMet: '2026-12-31' },
    { ...TWEEDE, totEnMet: '2027-02-28' },
    DERDE,
  ])
})

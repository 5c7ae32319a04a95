import { expect, test } from 'vitest'
import { isObjectief, isOnafhankelijk, naamVanKader } from './kader-oordeel.ts'

test.each([
  ['what the dossier denies, whatever the set', { id: 'hhm-2019', objectieveCriteria: false }, false],
  ['time and frequency that are not shown', { id: 'hhm-2019', tijdEnFrequentieInzichtelijk: false }, false],
  ['one denied, the other said', { objectieveCriteria: true, tijdEnFrequentieInzichtelijk: false }, false],
  ['one said, the other denied', { objectieveCriteria: false, tijdEnFrequentieInzichtelijk: true }, false],
  ['said by the dossier', { objectieveCriteria: true }, true],
  ['time and frequency shown', { tijdEnFrequentieInzichtelijk: true }, true],
  ['made by independent people', { id: 'kpmg-hhm-utrecht-2016' }, true],
  ['stood before a court', { id: 'almere-2022' }, true],
  ['a norm that a court set aside', { id: 'utrecht-2015' }, undefined],
  ['a set that we do not know', { id: 'eigen-norm' }, undefined],
  ['no set named', { naam: 'beleidsregels' }, undefined],
])('objective: %s', (_, kader, verwacht) => {
  expect(isObjectief(kader)).toBe(verwacht)
})

test.each([
  ['what the dossier denies, whatever the set', { id: 'hhm-2019', onafhankelijkOnderzoek: false }, false],
  ['said by the dossier', { onafhankelijkOnderzoek: true }, true],
  ['stood before a court', { id: 'almere-2022' }, true],
  ['a set that we do not know', { id: 'eigen-norm' }, undefined],
])('independent: %s', (_, kader, verwacht) => {
  expect(isOnafhankelijk(kader)).toBe(verwacht)
})

test('a norm goes by its name, else by its key', () => {
  expect(naamVanKader({ naam: 'beleidsregels', id: 'eigen' })).toBe('beleidsregels')
  expect(naamVanKader({ id: 'eigen' })).toBe('eigen')
  expect(naamVanKader({})).toBe('de gebruikte norm')
})

import { describe, expect, test } from 'vitest'
import { inZinnen, leesbaarheid, lettergrepenVan } from './leesbaarheid.ts'

const AMBTELIJK =
  'Naar aanleiding van uw aanvraag d.d. 5 oktober jl. wordt u hierbij medegedeeld dat, gelet op het bepaalde in de vigerende verordening en hetgeen daaromtrent in de beleidsregels is vastgelegd, de door u verzochte maatwerkvoorziening niet wordt verstrekt.'
const GEWOON = 'U krijgt geen scootmobiel. U fietst elke dag. Dat lukt goed.'

test('syllables by vowel sound', () => {
  const woorden = {
    huis: 1,
    mooie: 2,
    bureau: 2,
    cliënt: 2,
    ideeën: 3,
    eeuwen: 2,
    nieuwe: 2,
    gemeente: 3,
    huishouden: 3,
    cliëntondersteuner: 6,
    voorziening: 3,
    koeien: 2,
    twijfel: 2,
    '12': 1,
  }
  expect(Object.fromEntries(Object.keys(woorden).map((woord) => [woord, lettergrepenVan(woord)]))).toEqual(
    woorden,
  )
})

test('sentences end at their end: not at an initial, a time or an amount', () => {
  expect(inZinnen('S. Bakker belt om 9.00 uur. U betaalt € 21,80. Goed? Bel ons: 012 345.')).toEqual([
    'S. Bakker belt om 9.00 uur.',
    'U betaalt € 21,80.',
    'Goed?',
    'Bel ons:',
    '012 345.',
  ])
})

describe('it tells plain language from official language', () => {
  test('by score and length', () => {
    expect(leesbaarheid([GEWOON]).douma).toBeGreaterThan(75)
    expect(leesbaarheid([AMBTELIJK]).douma).toBeLessThan(50)
    expect(leesbaarheid([AMBTELIJK]).langsteZin).toBeGreaterThan(30)
  })

  test('by hints that name the word and a plainer one', () => {
    const { hints } = leesbaarheid([AMBTELIJK])
    expect(hints.map(({ soort }) => soort)).toContain('lange zin')
    expect(hints.map(({ soort }) => soort)).toContain('lijdende vorm')
    expect(hints).toContainEqual(
      expect.objectContaining({ woord: 'maatwerkvoorziening', eenvoudiger: 'hulp van de gemeente' }),
    )
    expect(hints).toContainEqual(expect.objectContaining({ soort: 'afkorting', woord: 'd.d.' }))
    expect(leesbaarheid([GEWOON]).hints).toEqual([])
  })

  test.each(['Beste {{naam}},', 'U krijgt undefined uur.', 'U  krijgt', 'Beste null,'])(
    '%s is a placeholder',
    (tekst) => {
      expect(leesbaarheid([tekst]).hints).toContainEqual(
        expect.objectContaining({ soort: 'plaatsvervanger' }),
      )
    },
  )
})

test('an empty text has no faults', () => {
  expect(leesbaarheid([])).toMatchObject({ zinnen: 0, woorden: 0, langsteZin: 0, lijdend: 0, hints: [] })
})

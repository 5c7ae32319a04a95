import { describe, expect, test } from 'vitest'
import { briefTekst, briefZinnen } from './brief-tekst.ts'
import { ALLE_BRIEVEN } from './brief-voorbeelden.ts'
import { LEESGRENZEN, leesbaarheid } from './leesbaarheid.ts'

/** The language gate on every letter we write (not on words of the inwoner, addresses and the legal basis). */
describe.each(Object.entries(ALLE_BRIEVEN))('%s', (_, maak) => {
  const uitkomst = maak()
  if (!uitkomst.ok) throw new Error(JSON.stringify(uitkomst.refusal))
  const brief = uitkomst.value

  test('is in plain Dutch', () => {
    const { hints, ...maat } = leesbaarheid(briefZinnen(brief))
    expect(hints).toEqual([])
    expect(maat.langsteZin).toBeLessThanOrEqual(LEESGRENZEN.langsteZin)
    expect(maat.gemiddeldeZin).toBeLessThanOrEqual(LEESGRENZEN.gemiddeldeZin)
    expect(maat.douma).toBeGreaterThanOrEqual(LEESGRENZEN.douma)
    expect(maat.lijdend).toBeLessThanOrEqual(LEESGRENZEN.lijdend)
  })

  test('has no trace of a template, no double space, and says u, never je', () => {
    const tekst = briefTekst(brief)
    expect(leesbaarheid(tekst.split('\n')).hints.filter(({ soort }) => soort === 'plaatsvervanger')).toEqual(
      [],
    )
    expect(tekst).not.toMatch(/ {2}| [.,;]|\n\n/)
    expect(briefZinnen(brief).join('\n')).not.toMatch(/\b(je|jij|jouw|jullie)\b/i)
  })

  test('has at most four points in short, a person with a number, and free support', () => {
    expect(brief.inHetKort.length).toBeGreaterThan(0)
    expect(brief.inHetKort.length).toBeLessThanOrEqual(4)
    const tekst = briefTekst(brief).replaceAll('\u00A0', ' ')
    expect(tekst).toContain('012 345 67 89')
    expect(tekst).toContain('012 987 65 43')
    expect(tekst).toMatch(/gratis/)
  })
})

import { describe, expect, test } from 'vitest'
import { getDag } from '../../basis/dag.ts'
import { gemeentelijkeTermijn } from './dossiertermijnen.ts'

describe('a term that a municipality set for itself', () => {
  const START = getDag('2026-03-02')

  test('ends on its own day, on a Sunday too', () => {
    const { dag, voorlopig, grondslag, stappen } = gemeentelijkeTermijn(34, START)
    expect(dag.toString()).toBe('2026-04-05')
    expect(voorlopig).toBe(false)
    expect(grondslag.map(({ sleutel }) => sleutel)).toEqual(['gemeentelijke-verordening'])
    expect(stappen.at(-1)).toBe(
      'De Algemene termijnenwet geldt niet voor een gemeentelijke verordening: niet verlengd',
    )
  })

  test('moves with what suspends the term of the law, and then rests on that too', () => {
    const opschorting = { uitnodiging: getDag('2026-03-03'), aangevuld: getDag('2026-03-06') }
    const { dag, grondslag } = gemeentelijkeTermijn(34, START, [opschorting])
    expect(dag.toString()).toBe('2026-04-07')
    expect(grondslag.map(({ sleutel }) => sleutel)).toEqual(['gemeentelijke-verordening', 'awb-4:15'])
  })
})

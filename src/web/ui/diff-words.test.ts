import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { diffWords } from './diff-words.ts'

const without = (kind: string, oud: string, nieuw: string) =>
  diffWords(oud, nieuw)
    .filter((part) => part.kind !== kind)
    .map((part) => part.text)
    .join('')

const tekst = fc
  .array(fc.constantFrom('de', 'was', 'Karin', ' ', '  ', '\n', '.', ', ', 'doet', '3', 'é'), {
    maxLength: 40,
  })
  .map((words) => words.join(''))

describe('diffWords', () => {
  test('both texts can be read back from it', () => {
    fc.assert(
      fc.property(tekst, tekst, (oud, nieuw) => {
        expect(without('toegevoegd', oud, nieuw)).toBe(oud)
        expect(without('weggehaald', oud, nieuw)).toBe(nieuw)
      }),
    )
  })

  test('a changed word is one change, and a full stop after it stays', () => {
    expect(diffWords('op zaterdag.', 'op zondag.')).toEqual([
      { kind: 'gelijk', text: 'op ' },
      { kind: 'weggehaald', text: 'zaterdag' },
      { kind: 'toegevoegd', text: 'zondag' },
      { kind: 'gelijk', text: '.' },
    ])
  })

  test('words that changed side by side are one change, with the space between them', () => {
    expect(diffWords('doet de was', 'doet alle ramen').filter((part) => part.kind !== 'gelijk')).toEqual([
      { kind: 'weggehaald', text: 'de was' },
      { kind: 'toegevoegd', text: 'alle ramen' },
    ])
  })

  test('a long text is compared by sentence, and still in time', () => {
    const zin = (i: number) => `Dit is zin nummer ${i} van een lang verslag. `
    const oud = Array.from({ length: 1000 }, (_, i) => zin(i)).join('')
    const nieuw = `Nieuw begin. ${oud.replace('nummer 500 ', 'nummer vijfhonderd ')}Nieuw eind.`
    const changed = diffWords(oud, nieuw).filter((part) => part.kind !== 'gelijk')
    expect(changed.map((part) => part.text.trim())).toEqual([
      'Nieuw begin.',
      'Dit is zin nummer 500 van een lang verslag.',
      'Dit is zin nummer vijfhonderd van een lang verslag.',
      'Nieuw eind.',
    ])
  })
})

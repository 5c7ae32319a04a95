import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { KENNISSTUKKEN, lijktOp, zoekKennis } from './kennisstukken.ts'
import { isVindplaats, leesVraag, MEESTE_TEKENS, maakZoeker, woordenVan } from './zoek.ts'

const stuk = (titel: string, ...teksten: readonly string[]) => ({ titel, teksten })
const zoek = maakZoeker([
  stuk('Reële prijs', 'De aanbieder krijgt genoeg.'),
  stuk('artikel 2.3.2, eerste lid, Wmo 2015', 'Na een melding volgt onderzoek.'),
  stuk('Volwassenen', 'Over de was.'),
  stuk('Wasverzorging'),
  stuk('Centrale Raad van Beroep 21 maart 2018, ECLI:NL:CRVB:2018:819', 'Eerst de hulpvraag.'),
])
const titels = (vraag: string) => zoek(vraag).map(({ titel }) => titel)

describe('searching', () => {
  test.each([
    ['capitals and accents do not matter', 'REELE', ['Reële prijs']],
    ['an accent typed too much does not either', 'prïjs', ['Reële prijs']],
    ['every word must be somewhere, in any order', 'genoeg prijs', ['Reële prijs']],
    ['one word that is nowhere finds nothing', 'prijs fiets', []],
    ['the number of an article', '2.3.2', ['artikel 2.3.2, eerste lid, Wmo 2015']],
    ['the end of an ECLI', '2018:819', ['Centrale Raad van Beroep 21 maart 2018, ECLI:NL:CRVB:2018:819']],
    ['signs around a word do not matter', '«(prijs)?!»', ['Reële prijs']],
    ['only signs finds nothing', '?! -- .', []],
    ['nothing finds nothing', '   ', []],
    ['words that say nothing do not count', 'wat krijgt de aanbieder', ['Reële prijs']],
  ])('%s: %s', (_name, vraag, gevonden) => {
    expect(titels(vraag)).toEqual(gevonden)
  })

  test('the start of a title before its middle, and a title before the text', () => {
    expect(titels('was')).toEqual(['Wasverzorging', 'Volwassenen'])
    expect(zoek('melding')).toHaveLength(1)
  })

  test.each([
    ['moet mijn dochter helpen', 'mantelzorg'],
    ['mag de gemeente mijn hulp stoppen', 'hulp'],
    ['hoe lang duurt het', 'weken'],
    ['moet ik mijn spaargeld opmaken', 'inkomen'],
    ['ramen lappen', 'schoon'],
    ['eigen bijdrage', 'bijdrage'],
    ['keukentafelgesprek', 'gesprek'],
    ['hoeveel moet ik betalen', 'bijdrage'],
    ['poetsen', 'schoon'],
    ['persoonsgebondenbudget', 'pgb'],
    ['mijn mantelzorger', 'mantelzorg'],
  ])('what a resident types is found: %s', (vraag, woord) => {
    const gevonden = zoekKennis(vraag)
    expect(gevonden.length).toBeGreaterThan(0)
    expect(JSON.stringify(gevonden).toLowerCase()).toContain(woord)
  })

  test('a short word is found at the end of a word, and not in its middle', () => {
    const titels = zoekKennis('hond').map(({ titel }) => titel)
    expect(titels.length).toBeGreaterThan(0)
    expect(titels.join()).not.toContain('geschonden')
  })

  test.each([
    ['a letter wrong', 'mantelzorch', 'mantelzorg'],
    ['a letter missing', 'huishoudeljke', 'huishoudelijke'],
    ['two letters swapped', 'bezwara', 'bezwaar'],
    ['no space', 'huishoudelijkehulp', 'huishoudelijke hulp'],
    ['a word that is there', 'mantelzorg', undefined],
    ['nothing like it', 'asdfghjkl', undefined],
    ['too short to tell', 'pgd', undefined],
    ['far too long', 'x'.repeat(200), undefined],
  ])('a word that finds nothing may be meant for another: %s', (_naam, woord, anders) => {
    expect(lijktOp(woord)).toBe(anders)
  })

  test.each([
    ['artikel 2.3.5', true],
    ['ECLI:NL:CRVB:2018:819', true],
    ['2018:819', true],
    ['3 uur', false],
    ['eigen bijdrage 2026', false],
  ])('an article or ruling is known by its number: %s', (vraag, is) => {
    expect(isVindplaats(vraag)).toBe(is)
  })

  test('a question is read up to a bound', () => {
    expect(Array.from(leesVraag('é'.repeat(9999)))).toHaveLength(MEESTE_TEKENS)
    expect(leesVraag(' a\u0000\u200b\n b ')).toBe('a b')
  })
})

describe('whatever is typed', () => {
  const tekst = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))

  test('never throws, and shows as it can be shown', () => {
    fc.assert(
      fc.property(
        fc.oneof(tekst, fc.string({ unit: 'binary', minLength: 300, maxLength: 5000 })),
        (vraag) => {
          expect(zoekKennis(vraag).length).toBeLessThanOrEqual(KENNISSTUKKEN.length)
          expect(leesVraag(vraag).isWellFormed()).toBe(true)
        },
      ),
    )
  })

  test('a title finds itself', () => {
    fc.assert(
      fc.property(fc.array(tekst), tekst, (anders, titel) => {
        fc.pre(woordenVan(leesVraag(titel)).length > 0)
        const zelf = stuk(titel)
        expect(maakZoeker([...anders.map((ander) => stuk(ander)), zelf])(titel)).toContain(zelf)
      }),
    )
  })
})

test('every page of the Kennisbank is found first by its own title', () => {
  const stukken = KENNISSTUKKEN
  expect(stukken.length).toBeGreaterThan(300)
  expect(stukken.filter((een) => zoekKennis(een.titel)[0] !== een)).toEqual([])
})

import { expect, test } from 'vitest'
import { foutenInKader, weigeringVan } from './kader-controle.ts'
import { findKader } from './kaders.ts'
import type { Normenkader } from './normenkader.ts'

const KADER = findKader('hbel-2021') as Normenkader
const [DEEL] = KADER.onderdelen as [Normenkader['onderdelen'][number]]
const [RIJ, ANDERE] = DEEL.rijen as [(typeof DEEL.rijen)[number], (typeof DEEL.rijen)[number]]
const metDeel = (anders: object) => ({ onderdelen: [{ ...DEEL, ...anders }] })

test.each([
  [
    'two rows with one name',
    metDeel({ rijen: [RIJ, { ...ANDERE, naam: RIJ.naam }] }),
    [`de naam '${RIJ.naam}' hoort bij meer dan een rij`],
  ],
  [
    'another name that is a key already',
    metDeel({ rijen: [RIJ, { ...ANDERE, ookWel: [RIJ.rij] }] }),
    [`de naam '${RIJ.rij}' hoort bij meer dan een rij`],
  ],
  ['one row that has one name twice', metDeel({ rijen: [{ ...RIJ, ookWel: [RIJ.naam] }] }), []],
  ['a row without a name', metDeel({ rijen: [{ ...RIJ, naam: ' ' }] }), ['een rij heeft geen naam']],
  [
    'nothing of what is missing',
    metDeel({ leemten: [] }),
    [`${DEEL.onderdeel} zegt niet wat er ontbreekt (leemten)`],
  ],
  [
    'one source, and one policy it fits',
    { bronnen: ['https://example.org'], passendBij: ['schoonmaken'] },
    [],
  ],
  ['no source', { bronnen: [] }, ['er is geen bron']],
  ['no policy it fits', { passendBij: [] }, ['er staat niet bij welk beleid het kader past (passendBij)']],
  [
    'to measure, without a refusal',
    { doel: 'meten', onderdelen: [] },
    ['een weigering hoort bij doel meten, en alleen daarbij'],
  ],
  [
    'a refusal in a set to calculate with',
    { weigering: { tekst: 'Nee.', link: 'https://example.org' } },
    ['een weigering hoort bij doel meten, en alleen daarbij'],
  ],
  [
    'to measure, with rows that hold time',
    { doel: 'meten', weigering: { tekst: 'Nee.', link: 'https://example.org' } },
    ['een kader om te meten heeft geen rijen met tijd'],
  ],
] as const)('%s', (_, anders, fouten) => {
  expect(foutenInKader({ ...KADER, ...anders } as Normenkader)).toEqual(fouten)
})

test('an onderdeel that nobody knows is named, with those that are known', () => {
  const [fout, ...rest] = foutenInKader({ ...KADER, ...metDeel({ onderdeel: 'tuin' }) })
  expect(fout).toMatch(/^onbekend onderdeel 'tuin'; bekend zijn: .*schoon-en-leefbaar-huis, /)
  expect(rest).toEqual([])
})

test('a set to measure with says why no extent follows from it, with the source', () => {
  expect(weigeringVan(KADER)).toBeUndefined()
  const weigering = { tekst: 'Dit meet een resultaat.', link: 'https://example.org' }
  expect(weigeringVan({ ...KADER, weigering })).toBe('Dit meet een resultaat. Bron: https://example.org')
})

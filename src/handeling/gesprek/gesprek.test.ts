import { describe, expect, test } from 'vitest'
import { eenGesprek, eenNotitie, feiten } from '../../testing/builders.ts'
import { gegeven } from '../../testing/scenario.ts'
import { evolveGesprek } from './evolve.ts'
import { markeerPassage, neemAdviesAan, noteer, sluitGesprekAf, vraagAdvies } from './handle.ts'

const NU = { op: '2026-10-20', door: 'S. Bakker' }
const NOTITIE = {
  ...NU,
  notitie: 'n1',
  aard: 'verteld',
  wie: 'mevrouw',
  tekst: 'Het bed verschonen lukt niet.',
} as const

describe('notes at the table', () => {
  test('free text, with who said it', () => {
    gegeven(eenGesprek()).wanneer(noteer(NOTITIE)).dan({ type: 'NotitieGemaakt', wie: 'mevrouw' })
  })

  test('a note that arrives twice from a tablet is one note', () => {
    gegeven(eenNotitie()).wanneer(noteer(NOTITIE)).danNiets()
  })

  test('an empty note is none', () => {
    gegeven()
      .wanneer(noteer({ ...NOTITIE, tekst: '\n ' }))
      .danWeigering('LEGE_NOTITIE')
  })
})

describe('marking a passage', () => {
  const markeer = (extra: object) =>
    markeerPassage({ ...NU, passage: 'p1', uit: 'n1', citaat: 'gaat niet meer', ...extra })

  test('words that stand there, however the lines were broken', () => {
    const notitie = eenNotitie({ tekst: 'Stofzuigen gaat\n  niet meer.' })
    gegeven(notitie).wanneer(markeer({})).dan({ type: 'PassageGemarkeerd', citaat: 'gaat niet meer' })
  })

  test('words that do not stand there cannot carry a conclusion', () => {
    gegeven(eenNotitie())
      .wanneer(markeer({ citaat: 'zij doet alles zelf' }))
      .danWeigering('CITAAT_STAAT_ER_NIET')
    gegeven(eenNotitie())
      .wanneer(markeer({ citaat: '  ' }))
      .danWeigering('CITAAT_STAAT_ER_NIET')
  })

  test('an own scratch note, or none at all', () => {
    gegeven(eenNotitie({ aard: 'eigen aantekening' }))
      .wanneer(markeer({}))
      .danWeigering('EIGEN_AANTEKENING')
    gegeven().wanneer(markeer({})).danWeigering('ONBEKENDE_NOTITIE')
  })
})

test('an advice is asked and received under one name, and the last account of a talk counts', () => {
  gegeven()
    .wanneer(vraagAdvies({ ...NU, advies: 'a1', aan: 'arts', vraag: 'Wat kan?' }))
    .dan({ type: 'AdviesGevraagd' })
  gegeven()
    .wanneer(neemAdviesAan({ ...NU, advies: 'a1', van: 'arts', conclusie: 'Niets.' }))
    .dan({ type: 'AdviesOntvangen' })
  gegeven()
    .wanneer(sluitGesprekAf({ ...NU, gesprek: 'g1', afgesproken: ['verslag volgt'] }))
    .dan({ type: 'GesprekAfgesloten' })
  const stand = evolveGesprek(
    feiten(
      { type: 'AdviesGevraagd', op: NU.op, advies: 'a1', aan: 'arts', vraag: 'Wat kan?' },
      { type: 'AdviesOntvangen', op: NU.op, advies: 'a1', van: 'arts', conclusie: 'Niets.' },
      eenGesprek({ aanwezig: ['mevrouw'] }),
      eenGesprek({ aanwezig: ['mevrouw', 'Karin'] }),
    ),
  )
  expect(stand.adviezen.get('a1')).toMatchObject({
    gevraagd: { aan: 'arts' },
    ontvangen: { conclusie: 'Niets.' },
  })
  expect(stand.gevoerd).toMatchObject([{ aanwezig: ['mevrouw', 'Karin'] }])
})

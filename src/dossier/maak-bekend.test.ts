import { expect, test } from 'vitest'
import { VOORBEELDSTAD } from '../testing/voorbeeldstad.ts'
import { regelsVanToen } from './maak-bekend.ts'

const { vragen, criteria } = VOORBEELDSTAD
const TOEN = {
  verordening: 'Verordening maatschappelijke ondersteuning Voorbeeldstad 2026 (voorbeeld)',
  geldigVanaf: '2026-01-01',
  kader: 'hbel-2021',
  criteria: criteria.map(({ tekst }) => tekst),
  vragen: vragen.map(({ vraag }) => vraag),
}

test('the rules that were frozen with a decision stay readable, also those of before they had articles', () => {
  expect(regelsVanToen(VOORBEELDSTAD)).toEqual(TOEN)
  const { verordening, kader, geldigVanaf } = TOEN
  expect(regelsVanToen({ verordening, kader, geldigVanaf, vragen, criteria })).toEqual(TOEN)
})

import { describe, expect, test } from 'vitest'
import type { Eenheid } from '../../basis/eenheid.ts'
import type { Omvang } from '../../basis/fact.ts'
import {
  eenhedenVan,
  maatInWoorden,
  SOORTEN,
  type Soort,
  vraagtHoeveelheid,
  zegtHoeveel,
} from './voorzieningen.ts'

describe('what each kind of help is counted in', () => {
  test.each<[Soort, readonly Eenheid[], string]>([
    // Dagbesteding was a dienst before it had a kind of its own.
    ['dienst', ['dagdeel'], 'tijd'],
    ['dagbesteding', ['dagdeel'], 'dagdelen'],
    ['verblijf', ['etmaal'], 'etmalen'],
    ['vervoer', ['rit', 'kilometer', 'zone'], 'ritten, kilometer of zones'],
    ['middel', ['stuk'], 'stuks'],
    ['woningaanpassing', [], ''],
  ])('%s', (soort, eenheden, woorden) => {
    expect(eenhedenVan(soort)).toEqual(eenheden)
    expect(maatInWoorden(soort)).toBe(woorden)
  })

  test('a thing says by itself what comes; all else needs an amount', () => {
    expect(SOORTEN.filter((soort) => !vraagtHoeveelheid(soort))).toEqual(['middel', 'woningaanpassing'])
  })
})

describe('whether an extent says how much someone can count on', () => {
  const uur: Omvang = { minuten: 60, per: 'week' }
  const keer = (eenheid: Eenheid, aantal = 2): Omvang => ({ eenheid, aantal, per: 'week' })

  test.each<[string, Omvang | undefined, Soort | undefined, boolean]>([
    ['none', undefined, 'dienst', false],
    ['none, of an unknown kind', undefined, undefined, false],
    ['no time', { minuten: 0, per: 'week' }, 'dienst', false],
    ['no ritten', keer('rit', 0), 'vervoer', false],
    ['time', uur, 'dienst', true],
    ['time of dagbesteding', uur, 'dagbesteding', true],
    ['time of a stay', uur, 'verblijf', true],
    ['minutes of a ride', uur, 'vervoer', false],
    ['minutes of a scootmobiel', uur, 'middel', false],
    ['minutes of a stairlift', uur, 'woningaanpassing', false],
    ['etmalen of a stay', keer('etmaal'), 'verblijf', true],
    ['zones of a ride', keer('zone'), 'vervoer', true],
    ['ritten of a stay', keer('rit'), 'verblijf', false],
    ['any amount, of an unknown kind', keer('rit'), undefined, true],
    ['nothing, of an unknown kind', keer('rit', 0), undefined, false],
  ])('%s', (_naam, omvang, soort, zegt) => {
    expect(zegtHoeveel(omvang, soort)).toBe(zegt)
  })
})

import { describe, expect, expectTypeOf, it } from 'vitest'
import type { Grondslag, GrondslagGegevens } from '../../basis/grondslag.ts'
import { alleGrondslagen, findGrondslag, grondslag } from './artikelen.ts'

describe('het register', () => {
  it('heeft bij elke bron een naam, een versie, een link en één zin', () => {
    for (const { sleutel, bron, versie, link, zin } of alleGrondslagen()) {
      expect(bron, sleutel).not.toBe('')
      expect(versie, sleutel).not.toBe('')
      expect(new URL(link).protocol, sleutel).toBe('https:')
      expect(zin, sleutel).toMatch(/^[A-Z].+[^.]\.$/)
      expect(zin.length, sleutel).toBeLessThan(175)
    }
  })

  it('noemt artikelen zoals mensen ze noemen', () => {
    expect(grondslag('wmo-2.3.2-1').bron).toBe('artikel 2.3.2, eerste lid, Wmo 2015')
    expect(grondslag('wmo-2.3.2-4-d').bron).toBe('artikel 2.3.2, vierde lid, onderdeel d, Wmo 2015')
    expect(grondslag('awb-3:46').bron).toBe('artikel 3:46 Awb')
    expect(grondslag('ECLI:NL:CRVB:2018:819').bron).toBe(
      'Centrale Raad van Beroep 21 maart 2018, ECLI:NL:CRVB:2018:819',
    )
  })

  it('linkt wetten naar de versie en uitspraken naar rechtspraak.nl', () => {
    expect(grondslag('wmo-2.3.5-2').link).toBe(
      'https://wetten.overheid.nl/BWBR0035362/2026-01-01#Hoofdstuk2_Paragraaf3_Artikel2.3.5',
    )
    for (const { sleutel, link, bron } of alleGrondslagen()) {
      if (!sleutel.startsWith('ECLI:')) continue
      expect(link).toBe(`https://deeplink.rechtspraak.nl/uitspraak?id=${sleutel}`)
      expect(bron, 'het gerecht is bekend').not.toMatch(/^[A-Z]{4,} /)
    }
  })

  it('kent elke sleutel maar één keer, en vreemde sleutels niet', () => {
    const sleutels = alleGrondslagen().map(({ sleutel }) => sleutel)
    expect(new Set(sleutels).size).toBe(sleutels.length)
    expect(findGrondslag('wmo-9.9.9')).toBeUndefined()
    expect(findGrondslag('wmo-2.6.3-1')?.zekerheid).toBe('gezien')
  })

  it('laat alleen bronnen uit het register toe', () => {
    expectTypeOf<GrondslagGegevens>().not.toExtend<Grondslag>()
    // @ts-expect-error a key that is not in the register does not compile
    expect(() => grondslag('wmo-9.9.9')).toThrow('niet in het register')
  })
})

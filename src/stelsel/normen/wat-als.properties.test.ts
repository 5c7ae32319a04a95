import fc from 'fast-check'
import { expect, test } from 'vitest'
import { feiten, invoer } from '../../testing/willekeurige-rekeninvoer.ts'
import { bereken } from './bereken.ts'
import { watAls } from './wat-als.ts'
import { watAlsSchema } from './wat-als-antwoord.ts'

/** The same question with other facts, or another question altogether. */
const paar = fc.oneof(
  fc
    .record({ voor: invoer, feiten })
    .map(({ voor, feiten: anders }) => ({ voor, na: { ...voor, feiten: anders } })),
  fc.record({ voor: invoer, na: invoer }),
)

test('the differences of the lines add up to that of the totals, in all and per onderdeel', () => {
  fc.assert(
    fc.property(paar, ({ voor, na }) => {
      const verschil = watAls(voor, na)
      const perJaar = verschil.regels.reduce((sum, regel) => sum + regel.verschilPerJaar, 0)
      expect(perJaar).toBe(verschil.nodig.verschilPerJaar)
      expect(perJaar).toBe(bereken(na).nodig.minutenPerJaar - bereken(voor).nodig.minutenPerJaar)
      const som = (wat: 'nodig' | 'opgelost' | 'resterend') =>
        verschil.perOnderdeel.reduce((sum, deel) => sum + deel[wat].verschil, 0)
      expect(som('nodig')).toBe(verschil.nodig.verschilPerJaar)
      expect(som('opgelost')).toBe(verschil.opgelost.verschilPerJaar)
      expect(som('resterend')).toBe(verschil.resterend.verschilPerJaar)
      for (const { onderdeel, nodig } of verschil.perOnderdeel) {
        const eigen = verschil.regels.filter(({ groep }) => groep === onderdeel)
        expect(eigen.reduce((sum, regel) => sum + regel.verschilPerJaar, 0)).toBe(nodig.verschil)
      }
    }),
    { numRuns: 40 },
  )
})

test('no line without its source and the fact it comes from, in the data and in words', () => {
  fc.assert(
    fc.property(paar, ({ voor, na }) => {
      const verschil = watAls(voor, na)
      const paden = verschil.feiten.map(({ pad }) => pad)
      for (const regel of verschil.regels) {
        const bron = regel.na ?? regel.voor
        expect(bron?.norm?.link ?? bron?.bron).toMatch(/./)
        expect(bron?.norm?.versie ?? bron?.bron).toMatch(/./)
        expect(regel.door.length).toBeGreaterThan(0)
        expect(paden).toEqual(expect.arrayContaining([...regel.door]))
        const zin = verschil.stappen.find(
          (stap) => stap.includes(regel.onderdeel) && stap.includes(`Komt door: ${regel.door.join(', ')}`),
        )
        expect(zin).toContain('Bron: ')
      }
      for (const deel of verschil.perOnderdeel) {
        if (deel.opgelost.verschil !== 0) expect(deel.oplossingen.length).toBeGreaterThan(0)
      }
    }),
    { numRuns: 40 },
  )
})

test('there and back is the same difference the other way round; with itself there is none', () => {
  fc.assert(
    fc.property(paar, ({ voor, na }) => {
      const heen = watAls(voor, na)
      const terug = watAls(na, voor)
      expect(terug.resterend.verschilPerJaar).toBe(0 - heen.resterend.verschilPerJaar)
      expect(terug.regels.length).toBe(heen.regels.length)
      expect(terug.onbekend).toEqual({ erbij: heen.onbekend.weg, weg: heen.onbekend.erbij })
      expect(watAls(voor, voor)).toMatchObject({ feiten: [], regels: [], perOnderdeel: [] })
    }),
    { numRuns: 40 },
  )
})

test('the answer has the form that its schema says', () => {
  fc.assert(
    fc.property(paar, ({ voor, na }) => {
      expect(watAlsSchema.safeParse(JSON.parse(JSON.stringify(watAls(voor, na)))).error).toBeUndefined()
    }),
    { numRuns: 30 },
  )
})

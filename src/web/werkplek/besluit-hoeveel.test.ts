import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { hoeveelFouten, hoeveelGetypt, hoeveelUit, hoeveelVelden } from './besluit-hoeveel.ts'

const schema = z.strictObject(hoeveelVelden)
const LEEG = hoeveelGetypt({})

const getypt = (anders: Partial<typeof LEEG>) => schema.parse({ ...LEEG, ...anders })
const fouten = (anders: Partial<typeof LEEG>) => hoeveelFouten(getypt(anders)).map(({ veld }) => veld)

const NACHTEN = {
  soort: 'verblijf',
  aantal: '24',
  eenheid: 'etmaal',
  aantalPer: 'jaar',
  aantalBron: 'het gesprek van 2 november',
  aantalReden: 'Zo kan uw vrouw twee keer per maand slapen.',
}

describe('gegeven wat een consulent typt', () => {
  test('tijd bij een dienst blijft zoals hij was', () => {
    expect(fouten({ minuten: '2 uur 5' })).toEqual([])
    expect(hoeveelUit(getypt({ minuten: '2 uur 5', marge: '20' }))).toEqual({
      soort: 'dienst',
      omvang: { minuten: 125, per: 'week' },
      marge: { minuten: 20, per: 'week' },
    })
  })

  test('nachten: aantal, eenheid en periode, met wie het noemde en waarom; heen en terug hetzelfde', () => {
    const uit = hoeveelUit(getypt(NACHTEN))
    expect(fouten(NACHTEN)).toEqual([])
    expect(uit).toEqual({
      soort: 'verblijf',
      omvang: { aantal: 24, eenheid: 'etmaal', per: 'jaar' },
      onderbouwing: { bron: NACHTEN.aantalBron, reden: NACHTEN.aantalReden },
    })
    expect(hoeveelUit(schema.parse(hoeveelGetypt(uit)))).toEqual(uit)
  })

  test('een hulpmiddel is er een, en zegt wat er precies komt', () => {
    const middel = { soort: 'middel', beschrijving: 'een scootmobiel met stokhouder' }
    expect(fouten(middel)).toEqual([])
    expect(hoeveelUit(getypt(middel))).toEqual({
      ...middel,
      omvang: { aantal: 1, eenheid: 'stuk', per: 'totaal' },
    })
  })

  test('1.500 kilometer is geen anderhalve', () => {
    const vervoer = { ...NACHTEN, soort: 'vervoer', aantal: '1.500', eenheid: 'kilometer' }
    expect(hoeveelUit(getypt(vervoer)).omvang).toEqual({ aantal: 1500, eenheid: 'kilometer', per: 'jaar' })
  })

  test.each<[string, Partial<typeof LEEG>, readonly string[]]>([
    ['tijd bij vervoer', { soort: 'vervoer', minuten: '60' }, ['minuten']],
    ['tijd en een aantal', { ...NACHTEN, minuten: '60' }, ['aantal']],
    ['ritten bij logeren', { ...NACHTEN, eenheid: 'rit' }, ['eenheid']],
    ['een aantal waarvan niemand weet waarin', { ...NACHTEN, eenheid: '' }, ['eenheid']],
    ['een aantal zonder bron', { ...NACHTEN, aantalBron: '' }, ['aantalBron']],
    ['een aantal zonder reden', { ...NACHTEN, aantalReden: '' }, ['aantalReden']],
    ['ruimte in tijd bij een aantal', { ...NACHTEN, marge: '20' }, ['marge']],
    ['meer ruimte dan hulp', { minuten: '60', marge: '61' }, ['marge']],
    ['een hulpmiddel, en niet welk', { soort: 'middel' }, ['beschrijving']],
    [
      'een aantal traplijften',
      { soort: 'woningaanpassing', aantal: '2', beschrijving: 'een traplift' },
      ['aantal'],
    ],
  ])('%s gaat niet samen', (_, anders, verwacht) => expect(fouten(anders)).toEqual(verwacht))

  test.each(['-1', '1,5', 'twee', '1.50'])('%s is geen heel getal', (aantal) => {
    expect(schema.safeParse({ ...LEEG, aantal }).success).toBe(false)
  })
})

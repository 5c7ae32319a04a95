import { expect, test } from 'vitest'
import { VOORBEELDSTAD } from '../../../testing/voorbeeldstad.ts'
import type { Regeling } from '../../regeling/regeling.ts'
import { toetsRegeling } from './regeling-toets.ts'

const { pgb, producten } = VOORBEELDSTAD

function gevonden(anders: Partial<Regeling>) {
  return toetsRegeling({ ...VOORBEELDSTAD, ...anders }).bevindingen.filter(
    ({ code }) => code === 'TARIEF_LIJKT_IN_EURO',
  )
}

function metTarief(centenPerUur: number): Partial<Regeling> {
  return {
    pgb: { ...pgb, tarieven: pgb.tarieven.map((tarief) => ({ ...tarief, centenPerUur })).slice(0, 1) },
  }
}

function metProduct(eenheid: 'uur' | 'maand', tariefCenten: number): Partial<Regeling> {
  return { producten: producten.slice(0, 1).map((product) => ({ ...product, eenheid, tariefCenten })) }
}

test('38 for an hour is asked about: euros written where cents are meant', () => {
  const [bevinding, ...rest] = gevonden(metTarief(38))
  expect(rest).toEqual([])
  expect(bevinding).toMatchObject({ ernst: 'aandacht', pad: ['pgb', 'tarieven', 0, 'centenPerUur'] })
  expect(bevinding?.uitleg.replaceAll('\u00A0', ' ')).toMatch(/is hier € 0,38 per uur\. Bedoelt u € 38,00\?$/)
  expect(bevinding?.herstel).toContain('Schrijf het bedrag in centen: 3800.')
})

test('from two euros an hour on nothing is asked', () => {
  expect(gevonden(metTarief(199))).toHaveLength(1)
  expect(gevonden(metTarief(200))).toEqual([])
})

test('the tariff of help in kind as well, by the hour only', () => {
  expect(gevonden(metProduct('uur', 38))).toMatchObject([{ pad: ['producten', 0, 'tariefCenten'] }])
  expect(gevonden(metProduct('uur', 0))).toEqual([])
  expect(gevonden(metProduct('maand', 38))).toEqual([])
})

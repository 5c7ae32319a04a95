import { describe, expect, test } from 'vitest'
import { grondslag } from '../wet/artikelen.ts'
import { TOETS_STAPPEN } from './bevinding.ts'
import { CHECKS } from './checks.ts'
import type { Kader } from './invoer.ts'
import { NOOIT_OP_TE_HEFFEN } from './nooit-op-te-heffen.ts'
import { toets } from './toets.ts'
import {
  besluitMet,
  besluitMetDienst,
  deelsVerteld,
  dossier,
  EERDER_VIER_UUR,
  stappenMet,
  stappenZonder,
} from './voorbeeld-dossier.ts'

function metKader(kader: Kader) {
  return stappenMet(3, { behoefte: { kader, regels: [], berekend: true } })
}

const ZONDER_OMVANG = dossier({ vaststellingen: stappenZonder(3, 4) })

function opgeheven(code: string) {
  return [{ code, reden: 'De omvang staat in de brief van de arts.', door: 'R. Jansen', plaats: 'feit 22' }]
}

function van(code: string, uitkomst: ReturnType<typeof toets>) {
  return uitkomst.bevindingen.filter((bevinding) => bevinding.code === code)
}

test('a finding says what is wrong, what to do, where, and on what ground with a link and a version', () => {
  const [bevinding] = van('OMVANG_NIET_VASTGESTELD', toets(ZONDER_OMVANG))
  expect(bevinding).toMatchObject({ ernst: 'blokkerend', stap: 3, plaats: 'stap 3' })
  expect(bevinding?.uitlegInwoner).not.toBe('')
  expect(bevinding?.grondslag[0]).toEqual({
    bron: grondslag('ECLI:NL:CRVB:2018:819').bron,
    versie: '2018-03-21',
    link: expect.stringContaining('https://'),
    zekerheid: 'gezien',
  })
})

test('what blocks comes first, and within that the order of the steps', () => {
  const { bevindingen } = toets(
    dossier({
      gesprekken: [],
      notities: [],
      punten: [],
      vaststellingen: stappenZonder(1, 3),
      besluit: besluitMet({
        mandaat: undefined,
        motivering: [],
        bijzondereOmstandigheden: undefined,
        beslissing: 'afgewezen',
      }),
    }),
  )
  const rang = bevindingen.map(
    ({ ernst, stap }) => (ernst === 'blokkerend' ? 0 : 100) + TOETS_STAPPEN.indexOf(stap),
  )
  expect(rang.length).toBeGreaterThan(4)
  expect(rang).toEqual(rang.toSorted((a, b) => a - b))
})

describe('gegeven een blokkade', () => {
  test('wanneer een bevoegd persoon haar opheft, dan blijft zij als aandacht staan, met de reden', () => {
    const [bevinding] = van(
      'OMVANG_NIET_VASTGESTELD',
      toets({ ...ZONDER_OMVANG, opheffingen: opgeheven('OMVANG_NIET_VASTGESTELD') }),
    )
    expect(bevinding?.ernst).toBe('aandacht')
    expect(bevinding?.uitleg).toContain('De omvang staat in de brief van de arts.')
    expect(bevinding?.opgeheven).toEqual({
      reden: 'De omvang staat in de brief van de arts.',
      door: 'R. Jansen',
    })
  })

  test('wanneer niet bekend is wie haar ophief, dan staat er alleen de reden bij', () => {
    const opheffingen = [
      { code: 'OMVANG_NIET_VASTGESTELD', reden: 'Eerder.', door: 'S. Bakker', plaats: 'feit 21' },
      { code: 'OMVANG_NIET_VASTGESTELD', reden: 'De arts belde.', plaats: 'feit 22' },
    ]
    const [bevinding] = van('OMVANG_NIET_VASTGESTELD', toets({ ...ZONDER_OMVANG, opheffingen }))
    expect(bevinding?.uitleg).toMatch(/ De blokkade is opgeheven: De arts belde\.$/)
    expect(bevinding?.opgeheven).toEqual({ reden: 'De arts belde.' })
  })

  test('wanneer een andere is opgeheven, of wat geen blokkade is, dan verandert er niets', () => {
    const ander = toets({ ...ZONDER_OMVANG, opheffingen: opgeheven('HULPVRAAG_NIET_VASTGESTELD') })
    expect(van('OMVANG_NIET_VASTGESTELD', ander)[0]?.ernst).toBe('blokkerend')
    const zonder = toets(dossier({ punten: [] }))
    const met = toets(dossier({ punten: [], opheffingen: opgeheven('ONDERZOEK_ONZORGVULDIG') }))
    expect(van('ONDERZOEK_ONZORGVULDIG', zonder)).toHaveLength(1)
    expect(met).toEqual(zonder)
  })

  test.each([
    ['GEEN_RECHTSMIDDELCLAUSULE', besluitMet({ rechtsmiddel: false })],
    ['GEEN_MANDAAT', besluitMet({ mandaat: undefined })],
    ['RESULTAAT_ZONDER_UREN', besluitMetDienst({ omvang: undefined, activiteiten: [] })],
  ])('%s kan niemand opheffen', (code, besluit) => {
    expect(NOOIT_OP_TE_HEFFEN.has(code)).toBe(true)
    const [bevinding] = van(code, toets(dossier({ besluit, opheffingen: opgeheven(code) })))
    expect(bevinding?.ernst).toBe('blokkerend')
    expect(bevinding?.opgeheven).toBeUndefined()
  })
})

test('nothing blocks on a ground that was not read, and then it says so', () => {
  const [bevinding] = van(
    'ONEVENREDIG',
    toets(dossier({ besluit: besluitMet({ beslissing: 'afgewezen', evenredigheid: undefined }) })),
  )
  expect(grondslag('awb-3:4-2').zekerheid).toBe('bekend')
  expect(bevinding?.ernst).toBe('aandacht')
  expect(bevinding?.uitleg).toContain('nog niet nagelezen')
})

test('every blocking finding of every example rests on a ground that was read', () => {
  const bevindingen = CHECKS.flatMap(({ voorbeelden }) =>
    voorbeelden.flatMap(({ invoer }) => toets(invoer).bevindingen),
  )
  const ongelezen = bevindingen.filter(
    ({ ernst, grondslag: [eerste] }) => ernst === 'blokkerend' && eerste?.zekerheid !== 'gezien',
  )
  expect(bevindingen.length).toBeGreaterThan(50)
  expect(ongelezen).toEqual([])
})

test('a decision of before the Wmo 2015 is not judged by it', () => {
  const { bevindingen, nietTeZien } = toets(
    deelsVerteld({ peildatum: '2026-01-01', besluit: besluitMet({ op: '2014-06-01', rechtsmiddel: false }) }),
  )
  expect(bevindingen).toEqual([])
  expect(nietTeZien).toHaveLength(CHECKS.length)
})

test('the Wmo 2015 holds from its first day on', () => {
  const op = (dag: string) =>
    toets(deelsVerteld({ peildatum: '2026-01-01', besluit: besluitMet({ op: dag, rechtsmiddel: false }) }))
  expect(op('2014-12-31').bevindingen).toEqual([])
  expect(van('GEEN_RECHTSMIDDELCLAUSULE', op('2015-01-01'))).toHaveLength(1)
})

test('a dossier that tells nothing has no finding', () => {
  expect(toets(deelsVerteld()).bevindingen).toEqual([])
})

test('a case left undealt is not blamed for the steps', () => {
  const { bevindingen } = toets(
    dossier({
      vaststellingen: [],
      afgerond: undefined,
      besluit: besluitMet({ beslissing: 'buiten behandeling', voorzieningen: [] }),
    }),
  )
  expect(bevindingen.map(({ stap }) => stap).filter((stap) => typeof stap === 'number' && stap > 1)).toEqual(
    [],
  )
})

describe('gegeven een besluit van vroeger', () => {
  const opDag = (op: string, besluit: Parameters<typeof besluitMet>[0]) =>
    toets(deelsVerteld({ besluit: besluitMet({ op, ...besluit }) }))

  test('dan staat er de tekst van toen, en houdt die tegen als zij is gelezen', () => {
    const [bevinding] = van('GEEN_RECHTSMIDDELCLAUSULE', opDag('2016-05-01', { rechtsmiddel: false }))
    expect(bevinding).toMatchObject({ ernst: 'blokkerend', grondslag: [{ zekerheid: 'gezien' }, {}, {}] })
    expect(bevinding?.grondslag[0]?.versie).toBe('1994-01-01')
  })

  test('dan houdt een wettekst van toen die niet is gelezen niets tegen, en dat staat er', () => {
    const uitkomst = (op: string) =>
      van(
        'NORM_ALLEEN_BUDGET',
        toets(dossier({ vaststellingen: metKader({ alleenBudget: true }), besluit: besluitMet({ op }) })),
      )[0]
    expect(uitkomst('2026-11-19')?.ernst).toBe('blokkerend')
    expect(uitkomst('2021-05-01')?.ernst).toBe('aandacht')
    expect(uitkomst('2021-05-01')?.uitleg).toContain('die op die dag gold, is niet nagelezen')
    expect(uitkomst('2021-05-01')?.grondslag[0]).toMatchObject({ versie: '', zekerheid: 'bekend' })
  })

  test('dan draagt een uitspraak van later alleen een blokkade met een wettekst die toen is gelezen', () => {
    const zonderUren = besluitMetDienst({ omvang: undefined, activiteiten: [] })
    const uitkomst = (op: string) =>
      van('RESULTAAT_ZONDER_UREN', toets(dossier({ besluit: { ...zonderUren, op } })))[0]
    // 2.3.5(3) was read as it was up to 2020; the ruling is of 16 October 2019.
    expect(uitkomst('2018-05-01')?.ernst).toBe('blokkerend')
    expect(uitkomst('2018-05-01')?.grondslag[0]?.opmerking).toBe('Uitspraak van na dit besluit.')
    expect(uitkomst('2021-05-01')?.ernst).toBe('blokkerend')
    expect(uitkomst('2021-05-01')?.grondslag[0]?.opmerking).toBeUndefined()
  })

  test('en steunt de regel alleen op een uitspraak van later, dan vraagt zij aandacht', () => {
    const invoer = (op: string) =>
      dossier({
        vaststellingen: metKader({ wijktAfVanOnderzoek: 'de ramen zijn weggelaten.' }),
        eerder: EERDER_VIER_UUR,
        besluit: besluitMet({ op }),
      })
    const [later] = van('NORM_WIJKT_AF_VAN_ONDERZOEK', toets(invoer('2016-05-01')))
    expect(later).toMatchObject({
      ernst: 'aandacht',
      grondslag: [{ opmerking: 'Uitspraak van na dit besluit.' }],
    })
    expect(later?.uitleg).toContain('alleen op een uitspraak van later')
    expect(van('NORM_WIJKT_AF_VAN_ONDERZOEK', toets(invoer('2020-05-01')))[0]?.ernst).toBe('blokkerend')
  })
})

test('of every block of every example the first ground was read as it was on that day, on other days too', () => {
  const dagen = ['2016-06-01', '2021-05-01', '2026-11-20']
  const bevindingen = CHECKS.flatMap(({ voorbeelden }) =>
    voorbeelden.flatMap(({ invoer }) =>
      dagen.flatMap(
        (op) =>
          toets(
            invoer.besluit === undefined
              ? { ...invoer, peildatum: op }
              : { ...invoer, besluit: { ...invoer.besluit, op } },
          ).bevindingen,
      ),
    ),
  )
  const tegen = bevindingen.filter(({ ernst }) => ernst === 'blokkerend')
  expect(tegen.length).toBeGreaterThan(100)
  // The rule of the municipality itself may stand before it, and never carries the block.
  const eersteVanWet = tegen.map(
    ({ grondslag: bronnen }) => bronnen.find(({ link }) => link !== '') ?? bronnen[0],
  )
  expect(eersteVanWet.filter((bron) => bron?.zekerheid !== 'gezien')).toEqual([])
})

import { expect, test } from 'vitest'
import { VOORBEELDSTAD } from '../../../testing/voorbeeldstad.ts'
import type { Regeling } from '../../regeling/regeling.ts'
import { besluitChecks } from './besluit-checks.ts'

const WAS = VOORBEELDSTAD
const { pgb, criteria, norm, overgang, besluiten, eigenBijdrage, mandaten, producten } = WAS
const LAGER = pgb.tarieven.map((een) => ({ ...een, centenPerUur: een.centenPerUur / 2 }))
const COLLEGE = { besluit: 'beleidsregels', artikel: '3' } as const

function gevonden(anders: Partial<Regeling>, op: Partial<Record<keyof Regeling['besluiten'], string>> = {}) {
  const { verordening, beleidsregels, mandaat } = besluiten
  const wordt: Regeling = {
    ...WAS,
    id: 'straks',
    geldigVanaf: '2027-01-01',
    ...anders,
    besluiten: {
      verordening: { ...verordening, op: op.verordening ?? verordening.op },
      beleidsregels: { ...beleidsregels!, op: op.beleidsregels ?? beleidsregels!.op },
      mandaat,
    },
  }
  return besluitChecks.flatMap((check) => [...check(wordt, WAS)])
}
const RAAD = 'WIJZIGING_ZONDER_RAADSBESLUIT blokkerend besluiten.verordening.op'
const WIE_COLLEGE = 'WIJZIGING_ZONDER_COLLEGEBESLUIT aandacht besluiten.beleidsregels.op'

test.each<[string, Partial<Regeling>, string[]]>([
  ['halved pgb tariffs', { pgb: { ...pgb, tarieven: LAGER } }, [RAAD]],
  [
    'also when the text says that they stand in rules of the college (CRVB:2017:1803)',
    { pgb: { ...pgb, tarieven: LAGER.map((een) => ({ ...een, vindplaats: COLLEGE })) } },
    [RAAD],
  ],
  [
    'a criterion in other words',
    { criteria: [{ ...criteria[0]!, tekst: 'Anders.' }, ...criteria.slice(1)] },
    [RAAD],
  ],
  ['a criterion that is gone', { criteria: criteria.slice(1) }, [RAAD]],
  ['a condition for a pgb', { pgb: { ...pgb, voorwaarden: [] } }, [RAAD]],
  [
    'a contribution that is not that of the law',
    { eigenBijdrage: { ...eigenBijdrage, centenPerMaand: 100 } },
    [RAAD],
  ],
  ['a rule that stands in the verordening', { overgang: { ...overgang, dagen: 92 } }, [RAAD]],
  ['the norm, which is for the college here', { norm: { ...norm, afronding: 5 } }, [WIE_COLLEGE]],
  ['both', { norm: { ...norm, afronding: 5 }, producten: [] }, [WIE_COLLEGE, RAAD]],
  [
    'mandates',
    { mandaten: [mandaten[0]!] },
    ['WIJZIGING_ZONDER_COLLEGEBESLUIT aandacht besluiten.mandaat.op'],
  ],
  ['nothing', {}, []],
  ['only where a rule stands', { criteria: criteria.map((een) => ({ ...een, vindplaats: COLLEGE })) }, []],
  [
    'a name',
    { producten: producten.map((een) => ({ ...een })), gemeente: { ...WAS.gemeente, naam: 'Anders' } },
    [],
  ],
])('%s', (_naam, anders, verwacht) => {
  expect(gevonden(anders).map(({ code, ernst, pad }) => `${code} ${ernst} ${pad.join('.')}`)).toEqual(
    verwacht,
  )
})

test('a later decision of the one who must take it is enough, the same day is not', () => {
  const anders = { pgb: { ...pgb, tarieven: LAGER } }
  expect(gevonden(anders, { verordening: '2025-11-21' })).toEqual([])
  expect(gevonden(anders, { beleidsregels: '2026-11-20' })).toHaveLength(1)
  expect(gevonden({ norm: { ...norm, afronding: 5 } }, { beleidsregels: '2025-12-03' })).toEqual([])
})

test('says what changed, in which article, and which decision is the old one', () => {
  const [een] = gevonden({ pgb: { ...pgb, tarieven: LAGER } })
  expect(een).toMatchObject({
    grondslag: ['ECLI:NL:CRVB:2017:1803', 'wmo-2.1.3'],
    uitleg: expect.stringMatching(
      /het pgb-tarief ‘hulp bij het huishouden van een organisatie’ \(artikel 11, tweede lid\).*nog dat van 20 november 2025/,
    ),
    herstel: expect.stringContaining('Laat de raad de wijziging vaststellen'),
  })
})

test('the law’s own amount of each year needs no new decision', () => {
  const [check] = besluitChecks
  const was = { ...WAS, geldigVanaf: '2024-01-01', eigenBijdrage: { ...eigenBijdrage, centenPerMaand: 2060 } }
  expect(check?.(WAS, was)).toEqual([])
  expect(check?.(WAS, { ...was, eigenBijdrage: { ...eigenBijdrage, centenPerMaand: 1900 } })).toHaveLength(1)
})

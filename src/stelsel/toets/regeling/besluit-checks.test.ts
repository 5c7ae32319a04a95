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

const { beleidsregels: _geen, ...zonderBeleidsregels } = besluiten

test.each<[string, Partial<Regeling>, string]>([
  [
    'what is gone',
    { criteria: criteria.slice(1) },
    `wie hulp krijgt: ‘${criteria[0]?.tekst}’ (artikel ${criteria[0]?.vindplaats.artikel})`,
  ],
  [
    'how a pgb is worked out',
    { pgb: { ...pgb, berekening: { ...pgb.berekening, tekst: 'Anders.' } } },
    'hoe een pgb wordt berekend (artikel 11, eerste lid)',
  ],
  [
    'who gives the help of a tariff',
    { pgb: { ...pgb, tarieven: pgb.tarieven.map((een) => ({ ...een, door: 'zelfstandige' as const })) } },
    'het pgb-tarief ‘hulp bij het huishouden van een organisatie’ (artikel 11, tweede lid)',
  ],
  [
    'a condition',
    { pgb: { ...pgb, voorwaarden: [] } },
    `de voorwaarde voor een pgb ‘${pgb.voorwaarden[0]?.tekst}’ (artikel 11, vierde lid)`,
  ],
  [
    'the contribution',
    { eigenBijdrage: { ...eigenBijdrage, centenPerMaand: 100 } },
    'de eigen bijdrage (artikel',
  ],
  ['the norm', { norm: { ...norm, afronding: 5 } }, 'hoe de tijd wordt berekend (artikel 3)'],
  [
    'the hardship clause',
    { hardheidsclausule: { ...WAS.hardheidsclausule, tekst: 'Anders.' } },
    'wanneer van een regel wordt afgeweken (artikel',
  ],
  [
    'the margin',
    { marge: { ...WAS.marge, percentage: 16 } },
    '‘Hoeveel er bij kan zonder nieuwe aanvraag’ (artikel',
  ],
  [
    'the transition',
    { overgang: { ...overgang, dagen: 92 } },
    '‘Hoe lang iemand zijn oude hulp houdt als hij minder krijgt’ (artikel',
  ],
  [
    'what a decision says',
    { werkwijze: { ...WAS.werkwijze, soort: 'resultaat' } },
    '‘Wat er in het besluit staat’ (artikel',
  ],
  [
    'the second reader',
    { tweedeLezer: { ...WAS.tweedeLezer, bij: ['elk besluit'] } },
    '‘Wanneer een collega meeleest’ (artikel',
  ],
  ['terms', { termijnen: { ...WAS.termijnen, bedenktijdDagen: 15 } }, 'de termijnen (artikel 5)'],
  ['a product', { producten: [] }, 'de hulp ‘hulp bij het huishouden’ (artikel 10)'],
  [
    'mandates: a register has no articles',
    { mandaten: [mandaten[0]!] },
    'wie mag beslissen. Het besluit erbij',
  ],
])('names %s as people know it', (_naam, anders, woorden) => {
  const [een, ...meer] = gevonden(anders)
  expect(een?.uitleg).toContain(`(voorbeeldstad-2026): ${woorden}`)
  expect(meer).toEqual([])
})

test('each decision names only its own changes', () => {
  const uitleg = gevonden({
    norm: { ...norm, afronding: 5 },
    producten: [],
    overgang: { ...overgang, dagen: 92 },
  })
  expect(uitleg.map((een) => een.uitleg.match(/hoe de tijd|de hulp ‘|oude hulp/g))).toEqual([
    ['hoe de tijd'],
    ['oude hulp', 'de hulp ‘'],
  ])
  expect(uitleg.map(({ grondslag, herstel }) => [grondslag, herstel.slice(0, 17)])).toEqual([
    [['awb-4:84'], 'Laat het college '],
    [['ECLI:NL:CRVB:2017:1803', 'wmo-2.1.3'], 'Laat de raad de w'],
  ])
})

test('a decision that one of the two versions does not know says nothing; another check asks for it', () => {
  const [check] = besluitChecks
  const anders: Regeling = {
    ...WAS,
    id: 'straks',
    geldigVanaf: '2027-01-01',
    norm: { ...norm, afronding: 5 },
  }
  expect(check?.({ ...anders, besluiten: zonderBeleidsregels }, WAS)).toEqual([])
  expect(check?.(anders, { ...WAS, besluiten: zonderBeleidsregels })).toEqual([])
  expect(check?.(anders, WAS)).toHaveLength(1)
})

test('the contribution of a year that is not known yet: an indexation is the law’s, less is a choice', () => {
  const [check] = besluitChecks
  const straks = (centenPerMaand: number): Regeling => ({
    ...WAS,
    geldigVanaf: '2031-01-01',
    eigenBijdrage: { ...eigenBijdrage, centenPerMaand },
  })
  expect(check?.(straks(2240), WAS)).toEqual([])
  expect(check?.(straks(2179), WAS)).toHaveLength(1)
  // Before the first amount that is known nothing can be said to follow the law.
  const toen = {
    ...WAS,
    geldigVanaf: '2016-01-01',
    eigenBijdrage: { ...eigenBijdrage, centenPerMaand: 1750 },
  }
  expect(check?.(WAS, toen)).toHaveLength(1)
})

test('the law’s own amount of each year needs no new decision', () => {
  const [check] = besluitChecks
  const was = { ...WAS, geldigVanaf: '2024-01-01', eigenBijdrage: { ...eigenBijdrage, centenPerMaand: 2060 } }
  expect(check?.(WAS, was)).toEqual([])
  expect(check?.(WAS, { ...was, eigenBijdrage: { ...eigenBijdrage, centenPerMaand: 1900 } })).toHaveLength(1)
})

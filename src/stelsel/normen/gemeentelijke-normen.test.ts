import { expect, test } from 'vitest'
import { bereken } from './bereken.ts'
import { GEMEENTELIJKE_KADERS, GEMEENTELIJKE_NORMEN } from './gemeentelijke-normen.ts'
import { findKader } from './kaders.ts'

test('31 local norms: each has a figure or the reason why not, and a set or the reason why it is none', () => {
  expect(new Set(GEMEENTELIJKE_NORMEN.map((norm) => norm.id)).size).toBe(31)
  for (const norm of GEMEENTELIJKE_NORMEN) {
    expect(norm.basis === null, norm.id).toBe(norm.redenOnbekend !== undefined)
    if (norm.kader !== undefined) expect(findKader(norm.kader), norm.id).toBeDefined()
    expect(norm.ecli === undefined, norm.id).toBe(norm.strekking === undefined)
    if (norm.lot === 'verworpen' || norm.lot === 'geschorst') expect(norm.ecli, norm.id).toBeDefined()
  }
})

/** The local norms as their sources give them, kept apart from the data: who changes one, changes it here too and says why. */
const BRONNEN = `
  utrecht-2015 | Utrecht | 2015 | 4680 per jaar, basis schoon huis | verworpen | ECLI:NL:RBMNE:2016:2515 | -
  utrecht-2016 | Utrecht | 2016 | 6300 per jaar, basis schoon huis | aanvaard | - | kpmg-hhm-utrecht-2016
  hbel-2021 | Huizen, Blaricum, Eemnes en Laren | 2021 | 6480 per jaar, basis schoon huis | niet bekend | - | hbel-2021
  almere-2022 | Almere | 2022 | 6480 per jaar, basis schoon huis | aanvaard | ECLI:NL:RBMNE:2023:4299 | -
  tilburg-2020 | Tilburg | 2020 | 125 per week, basis schoon huis | niet bekend | - | geen kader
  haaksbergen-2022 | Haaksbergen | 2022 | geen getal | verworpen | ECLI:NL:CRVB:2024:743 | -
  amsterdam-2015 | Amsterdam | 2015 | 75 per week, norm per week | verworpen | ECLI:NL:RBAMS:2016:2935 | -
  amsterdam-2012 | Amsterdam | 2012 | 90 per week, norm per week | ingetrokken | ECLI:NL:RBAMS:2014:9153 | geen kader
  hoorn-2016 | Hoorn (Westfriesland) | 2016 | geen getal | niet bekend | ECLI:NL:RBNHO:2017:7408 | -
  maastricht-2019-variant | Maastricht | 2019 | geen getal | niet bekend | - | maastricht-2019
  nijmegen-2011 | Nijmegen | 2011 | 180 per week, zwaar huishoudelijk werk | aanvaard | ECLI:NL:CRVB:2015:1591 | geen kader
  leiden-2011 | Leiden | 2011 | 90 per week, zwaar huishoudelijk werk, kleine woning | aanvaard | ECLI:NL:CRVB:2014:414 | geen kader
  enschede-2010 | Enschede | 2010 | 180 per week, zwaar huishoudelijk werk | aanvaard | ECLI:NL:CRVB:2013:1640 | geen kader
  voorschoten-2013 | Voorschoten | 2013 | geen getal | aanvaard | ECLI:NL:CRVB:2015:1920 | -
  s-hertogenbosch-2017 | 's-Hertogenbosch | 2017 | geen getal | verworpen | ECLI:NL:RBOBR:2018:822 | -
  vught-2016 | Vught | 2016 | geen getal | niet bekend | - | -
  helmond-2018 | Helmond | 2018 | geen getal | verworpen | ECLI:NL:RBOBR:2019:5018 | -
  landgraaf-2015 | Landgraaf | 2015 | 180 per week, grens van de algemene voorziening | verworpen | ECLI:NL:RBLIM:2017:544 | -
  sudwest-fryslan-2015 | Súdwest-Fryslân | 2015 | 60 per week, norm per week | geschorst | ECLI:NL:RBNNE:2015:760 | -
  haarlem-2016 | Haarlem | 2016 | geen getal | aanvaard | ECLI:NL:CRVB:2018:2182 | ciz-2006
  rijswijk-2017 | Rijswijk | 2017 | geen getal | niet bekend | - | ciz-2006
  nijkerk-2017 | Nijkerk | 2017 | geen getal | verworpen | ECLI:NL:CRVB:2018:3835 | -
  bodegraven-reeuwijk-2017 | Bodegraven-Reeuwijk | 2017 | geen getal | verworpen | ECLI:NL:CRVB:2018:3838 | -
  buren-2022 | Buren | 2022 | geen getal | verworpen | ECLI:NL:RBGEL:2023:3301 | -
  eindhoven-2018 | Eindhoven | 2018 | geen getal | niet bekend | - | -
  sittard-geleen-2021 | Sittard-Geleen | 2021 | geen getal | niet bekend | - | -
  waddinxveen-2021 | Waddinxveen | 2021 | geen getal | niet bekend | - | -
  woudenberg-2022 | Woudenberg | 2022 | geen getal | niet bekend | - | hhm-2019
  voerendaal-2018 | Voerendaal | 2018 | geen getal | niet bekend | - | -
  regio-nijmegen-2019 | Regio Nijmegen, zeven gemeenten | 2019 | geen getal | niet bekend | - | hhm-2019
  onbekende-gemeente-2023 | een gemeente die niet is genoemd | 2023 | geen getal | niet bekend | - | -
`

test('each local norm has the municipality, year, figure, outcome, ruling and set of its source', () => {
  const rijen = GEMEENTELIJKE_NORMEN.map(({ basis, ...norm }) =>
    [
      norm.id,
      norm.gemeente,
      norm.jaar,
      basis === null ? 'geen getal' : `${basis.minuten} per ${basis.per}, ${basis.waarvoor}`,
      norm.lot,
      norm.ecli ?? '-',
      norm.kader ?? (norm.geenKader === undefined ? '-' : 'geen kader'),
    ].join(' | '),
  )
  expect(rijen).toEqual(
    BRONNEN.trim()
      .split('\n')
      .map((regel) => regel.trim()),
  )
})

test('a figure that is no base of its own says why', () => {
  for (const { id, geenKader } of GEMEENTELIJKE_NORMEN)
    if (geenKader !== undefined) expect(geenKader, id).toMatch(/\w{4}/)
})

test('what courts did not accept is known by name', () => {
  const met = (lot: string) => GEMEENTELIJKE_NORMEN.filter((norm) => norm.lot === lot).map((norm) => norm.id)
  expect(met('verworpen').sort()).toEqual([
    'amsterdam-2015',
    'bodegraven-reeuwijk-2017',
    'buren-2022',
    'haaksbergen-2022',
    'helmond-2018',
    'landgraaf-2015',
    'nijkerk-2017',
    's-hertogenbosch-2017',
    'utrecht-2015',
  ])
  expect(met('geschorst')).toEqual(['sudwest-fryslan-2015'])
  expect(met('ingetrokken')).toEqual(['amsterdam-2012'])
})

test.each(GEMEENTELIJKE_KADERS.map((kader) => [kader.id] as const))(
  '%s: a calculation with it says what became of it',
  (id) => {
    const norm = GEMEENTELIJKE_NORMEN.find((een) => een.id === id)
    const uitkomst = bereken({ kader: id, feiten: {} })
    const isAfgewezen = norm?.lot !== 'aanvaard'
    expect(uitkomst.onbekend[0]?.includes(`niet aanvaard (${norm?.ecli})`)).toBe(isAfgewezen)
    expect(uitkomst.kader?.verworpen?.length ?? 0).toBe(isAfgewezen ? 1 : 0)
    // What was rejected must never count as tested and sound.
    expect(uitkomst.kader?.getoetst).toHaveLength(isAfgewezen ? 0 : 1)
    expect(uitkomst.kader?.onafhankelijk).toBe(false)
  },
)

test('a rejected norm warns also when only given lines count', () => {
  const regels = [{ onderdeel: 'was', minuten: 30, per: 'week', bron: 'advies' }]
  const uitkomst = bereken({ kader: 'amsterdam-2015', regels: regels as never })
  expect(uitkomst.onbekend[0]).toContain('ECLI:NL:RBAMS:2016:2935')
})

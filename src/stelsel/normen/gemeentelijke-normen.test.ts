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

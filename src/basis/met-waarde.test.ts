import { describe, expect, it } from 'vitest'
import { metWaarde, waardeOp } from './met-waarde.ts'

const FEIT = { tekst: 'x', omvang: { minuten: 60, per: 'week' }, regels: [{ a: 1 }, { a: 2 }] }

describe('een waarde anders', () => {
  it.each([
    [['tekst'], 'y', { ...FEIT, tekst: 'y' }],
    [['omvang', 'minuten'], 90, { ...FEIT, omvang: { minuten: 90, per: 'week' } }],
    [['nieuw', 'diep'], true, { ...FEIT, nieuw: { diep: true } }],
    [['regels', '1', 'a'], 3, { ...FEIT, regels: [{ a: 1 }, { a: 3 }] }],
    [['regels', '7'], { a: 9 }, { ...FEIT, regels: [{ a: 1 }, { a: 2 }, { a: 9 }] }],
    [['regels', '0'], undefined, { ...FEIT, regels: [{ a: 2 }] }],
    [['omvang'], undefined, { tekst: 'x', regels: FEIT.regels }],
  ])('%j wordt %j', (pad, waarde, verwacht) => {
    expect(metWaarde(FEIT, pad, waarde)).toEqual(verwacht)
    expect(waardeOp(verwacht, pad.at(-1) === '7' ? ['regels', '2'] : pad)).toEqual(
      pad.at(-1) === '0' ? { a: 2 } : waarde,
    )
  })

  it('wat er stond, blijft zoals het was', () => {
    const voor = structuredClone(FEIT)
    metWaarde(FEIT, ['regels', '0', 'a'], 5)
    expect(FEIT).toEqual(voor)
  })

  it('een veld dat elk object al heeft, is geen waarde en verandert geen ander object', () => {
    expect(waardeOp(FEIT, ['constructor'])).toBeUndefined()
    expect(waardeOp(FEIT, ['__proto__', 'toString'])).toBeUndefined()
    metWaarde(FEIT, ['__proto__', 'besmet'], true)
    expect('besmet' in {}).toBe(false)
  })
})

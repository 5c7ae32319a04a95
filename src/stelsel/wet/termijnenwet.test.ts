// Which days make an outcome provisional (Atw art. 3(3): the decrees are known for a stretch of years only).
import { describe, expect, it } from 'vitest'
import { getDag } from '../../basis/dag.ts'
import { KALENDER, type Kalender } from './feestdagen.ts'
import { verleng } from './termijnenwet.ts'
import { volledigeUitkomst } from './volledige-uitkomst.ts'

function bekend(vanaf: string, totEnMet: string): Kalender {
  return { ...KALENDER, bekendVanaf: getDag(vanaf), bekendTotEnMet: getDag(totEnMet) }
}

describe('een termijn die doorloopt naar de eerste gewone dag', () => {
  it.each([
    // Friday 5 June 2026 and two days: Sunday, so Monday 8 June.
    ['2026-06-05', 2, '2026-06-08', '2026-06-08', '2026-06-08', false],
    ['2026-06-05', 2, '2026-01-01', '2026-06-07', '2026-06-08', true],
    ['2026-06-05', 2, '2026-06-09', '2026-12-31', '2026-06-08', true],
    // Three days: art. 2 asks for Tuesday 9 June, and that day must be known.
    ['2026-06-05', 3, '2026-01-01', '2026-06-08', '2026-06-09', true],
    ['2026-06-05', 3, '2026-01-01', '2026-06-09', '2026-06-09', false],
    // Thursday and three days: Friday 5 and Monday 8 June. If Friday could be equated, Tuesday would be the end.
    ['2026-06-04', 3, '2026-06-05', '2026-06-08', '2026-06-08', false],
    ['2026-06-04', 3, '2026-06-06', '2026-12-31', '2026-06-08', true],
    ['2026-06-04', 3, '2026-01-01', '2026-06-07', '2026-06-08', true],
    // Wednesday and four days: Thursday and Friday before it. A decree equates one of them at most.
    ['2026-06-03', 4, '2026-06-06', '2026-12-31', '2026-06-08', false],
    ['2026-06-03', 4, '2026-01-01', '2026-06-07', '2026-06-08', true],
  ])('%s en %i dagen, bekend van %s tot en met %s', (start, dagen, vanaf, totEnMet, eind, voorlopig) => {
    const van = getDag(start)
    const uitkomst = verleng(van, van.add({ days: dagen }), bekend(vanaf, totEnMet))
    expect(uitkomst.dag.toString()).toBe(eind)
    expect(uitkomst.voorlopig).toBe(voorlopig)
  })
})

describe('voorlopig', () => {
  it.each([
    // 16 June 2027 in one reading, 21 June in the other: both must be known.
    ['AWB_BOB_12W_VERDAAGD_6W', '2027-02-10', {}, '2026-01-01', '2027-06-21', false],
    ['AWB_BOB_12W_VERDAAGD_6W', '2027-02-10', {}, '2026-01-01', '2027-06-18', true],
    ['AWB_BOB_12W_VERDAAGD_6W', '2027-02-10', {}, '2027-06-18', '2028-12-31', true],
    ['AWB_6_9_POST_WEEK', '2026-05-18', {}, '2026-01-01', '2026-05-26', false],
    ['AWB_6_9_POST_WEEK', '2026-05-18', {}, '2026-01-01', '2026-05-25', true],
    // The two weeks end on 26 May; the first day of the dwangsom after them may be any day.
    ['AWB_4_17_EERSTE_DAG', '2026-05-11', {}, '2026-01-01', '2026-05-26', false],
    ['AWB_4_17_EERSTE_DAG', '2026-05-11', {}, '2026-01-01', '2026-05-25', true],
    // 15 May, and 18 May when equated days count: the later one must be known.
    ['AVG_1_MAAND', '2026-04-15', {}, '2026-01-01', '2026-05-18', false],
    ['AVG_1_MAAND', '2026-04-15', {}, '2026-01-01', '2026-05-17', true],
    // Each day from the one after the start up to the end is counted.
    ['WERKDAGEN', '2026-06-01', { werkdagen: 3 }, '2026-06-02', '2026-06-04', false],
    ['WERKDAGEN', '2026-06-01', { werkdagen: 3 }, '2026-06-03', '2026-12-31', true],
    ['WERKDAGEN', '2026-06-01', { werkdagen: 3 }, '2026-01-01', '2026-06-03', true],
    // These do not look at the calendar.
    ['VERORDENING_6W', '2026-06-01', {}, '2027-01-01', '2027-12-31', false],
    ['AWB_4_17_LAATSTE_DAG', '2026-06-01', {}, '2027-01-01', '2027-12-31', false],
    ['BEWAAR_15_JAAR', '2026-06-01', {}, '2027-01-01', '2027-12-31', false],
    ['TERUG_10D', '2026-06-01', {}, '2027-01-01', '2027-12-31', false],
    ['AVG_72_UUR', '2026-06-01T10:00:00Z', {}, '2027-01-01', '2027-12-31', false],
  ])('%s vanaf %s %j, bekend van %s tot en met %s: %s', (rule, start, params, vanaf, totEnMet, voorlopig) => {
    expect(volledigeUitkomst(rule, start, params, bekend(vanaf, totEnMet)).voorlopig).toBe(voorlopig)
  })
})

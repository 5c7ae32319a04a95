import { describe, expect, it } from 'vitest'
import { getDag } from '../../basis/dag.ts'
import {
  beschikkingUiterlijk,
  bezwaarTotEnMet,
  onderzoekUiterlijk,
  persoonlijkPlanTotEnMet,
} from './dossiertermijnen.ts'
import { KALENDER } from './feestdagen.ts'
import { berekenTermijn, type TermijnUitkomst, VOORLOPIG } from './termijn.ts'
import gevallen from './termijn-gevallen.json' with { type: 'json' }

function bereken(rule: string, start: string, params?: unknown, kalender = KALENDER): TermijnUitkomst {
  const uitkomst = berekenTermijn({ rule, start, params }, kalender)
  if (!uitkomst.ok) throw new Error(`geweigerd: ${JSON.stringify(uitkomst.refusal)}`)
  return uitkomst.value
}

function einde(rule: string, start: string, params?: unknown): string {
  const { einddatum, eindtijdstip } = bereken(rule, start, params)
  return einddatum?.toString() ?? eindtijdstip?.toString({ timeZoneName: 'never' }) ?? ''
}

describe('de vastgelegde gevallen', () => {
  it.each(gevallen)(
    '$id: $rule vanaf $start eindigt op $einde',
    ({ rule, start, params, einde: verwacht, zekerheid }) => {
      expect(einde(rule, start, params)).toBe(verwacht)
      const uitkomst = bereken(rule, start, params)
      expect(uitkomst.zekerheid).toBe(zekerheid)
      expect(uitkomst.voorlopig).toBe(params?.kalenderOnvolledig === true)
      expect(uitkomst.stappen.length).toBeGreaterThan(0)
      if (!rule.startsWith('ATW_')) expect(uitkomst.grondslag.length).toBeGreaterThan(0)
    },
  )

  it.each([
    ['WMO_ONDERZOEK_6W', '2027-03-24', {}, '2027-05-10'],
    ['WMO_ONDERZOEK_6W', '2026-03-24', {}, '2026-05-06'],
    ['WMO_ONDERZOEK_6W', '2026-04-03', {}, '2026-05-18'],
    ['WMO_ONDERZOEK_6W', '2025-03-15', {}, '2025-04-28'],
    ['WMO_ONDERZOEK_6W', '2026-06-09T22:00:00Z', {}, '2026-07-22'],
    ['ATW_DAGEN', '2026-04-02', { dagen: 3 }, '2026-04-08'],
    ['ATW_DAGEN', '2026-01-03', { dagen: 90 }, '2026-04-07'],
    ['ATW_DAGEN', '2026-10-25T22:30:00Z', { dagen: 10 }, '2026-11-04'],
    ['ATW_WEKEN', '2026-01-02', { weken: 13 }, '2026-04-03'],
    ['ATW_MAANDEN', '2026-01-05', { maanden: 4 }, '2026-05-05'],
    ['AWB_4_17_LAATSTE_DAG', '2026-03-25', {}, '2026-05-05'],
    ['VERORDENING_6W', '2026-03-24', {}, '2026-05-05'],
    ['AVG_72_UUR', '2026-03-28T12:00:00+01:00', {}, '2026-03-31T13:00:00+02:00'],
    ['BEWAAR_15_JAAR', '2026-07-01', {}, '2041-07-01'],
  ])('%s vanaf %s met %j eindigt op %s', (rule, start, params, verwacht) => {
    expect(einde(rule, start, params)).toBe(verwacht)
  })
})

describe('stappen', () => {
  it('noemt de telling en elke dag waarover is verlengd', () => {
    expect(bereken('WMO_ONDERZOEK_6W', '2026-02-20').stappen).toEqual([
      '42 dagen (6 weken) na vrijdag 20 februari 2026 is vrijdag 3 april 2026',
      'Goede Vrijdag, zaterdag, zondag en Tweede Paasdag: verlengd naar dinsdag 7 april 2026',
    ])
  })

  it('noemt artikel 2 als de termijn anders te weinig werkdagen heeft', () => {
    const { stappen, grondslag } = bereken('ATW_DAGEN', '2026-05-13', { dagen: 3 })
    expect(stappen.at(-1)).toContain('verlengd naar dinsdag 19 mei 2026')
    expect(grondslag.map(({ sleutel }) => sleutel)).toContain('atw-2')
  })
})

describe('opschorting (Awb 4:15)', () => {
  const opgeschort = (params: object) =>
    einde('AWB_4_15_OPSCHORTING', '2026-03-02', {
      base: 'WMO_BESCHIKKING_2W',
      uitnodiging: '2026-03-05',
      ...params,
    })

  it('schuift eerst en verlengt daarna', () => {
    expect(opgeschort({ aangevuld: '2026-03-11' })).toBe('2026-03-23')
  })

  it('houdt op als de hersteltermijn ongebruikt voorbij is', () => {
    expect(opgeschort({ hersteltermijnTotEnMet: '2026-03-09' })).toBe('2026-03-20')
    expect(opgeschort({ hersteltermijnTotEnMet: '2026-03-09', aangevuld: '2026-03-30' })).toBe('2026-03-20')
  })

  it('doet niets als op dezelfde dag is aangevuld of als de termijn al voorbij was', () => {
    expect(opgeschort({ aangevuld: '2026-03-05' })).toBe('2026-03-16')
    expect(opgeschort({ uitnodiging: '2026-03-17', aangevuld: '2026-03-30' })).toBe('2026-03-16')
  })

  it('schort ook een bezwaartermijn van twaalf weken met verdaging op', () => {
    const params = { base: 'AWB_BOB_12W_VERDAAGD_6W', uitnodiging: '2026-06-01', aangevuld: '2026-06-09' }
    expect(einde('AWB_4_15_OPSCHORTING', '2026-05-18', params)).toBe('2026-09-28')
  })

  it('waarschuwt bij een termijn die de Awb niet opschort', () => {
    const params = { base: 'WMO_ONDERZOEK_6W', uitnodiging: '2026-02-20', aangevuld: '2026-02-25' }
    expect(bereken('AWB_4_15_OPSCHORTING', '2026-02-16', params).stappen.at(-1)).toContain('Let op')
  })

  it('telt dagen die twee verzoeken delen één keer', () => {
    const dag = getDag
    const twee = beschikkingUiterlijk(dag('2026-03-02'), [
      { uitnodiging: dag('2026-03-05'), aangevuld: dag('2026-03-10') },
      { uitnodiging: dag('2026-03-07'), aangevuld: dag('2026-03-12') },
    ])
    // 6 to 11 March: six days; 16 March + 6 = Sunday 22 March.
    expect(twee.dag.toString()).toBe('2026-03-23')
    expect(twee.grondslag.map(({ sleutel }) => sleutel)).toContain('awb-4:15')
  })
})

describe('twee lezingen', () => {
  it.each([
    ['AWB_BOB_12W_VERDAAGD_6W', '2027-02-10', '2027-06-16', '2027-06-21'],
    ['AWB_6_9_POST_WEEK', '2026-05-18', '2026-05-26', '2026-05-25'],
    ['AWB_4_17_EERSTE_DAG', '2026-05-11', '2026-05-27', '2026-05-26'],
    ['AVG_1_MAAND', '2026-04-15', '2026-05-15', '2026-05-18'],
    ['BEWAAR_15_JAAR', '2028-02-29', '2043-03-01', '2043-02-28'],
  ])('%s vanaf %s: eerst %s, anders %s', (rule, start, hoofd, ander) => {
    const uitkomst = bereken(rule, start)
    expect(uitkomst.einddatum?.toString()).toBe(hoofd)
    expect(uitkomst.alternatief?.toString()).toBe(ander)
    expect(uitkomst.zekerheid).toBe('keuze')
  })

  it('zet bij werkdagen de kalender zonder gelijkgestelde dagen ernaast', () => {
    const uitkomst = bereken('WERKDAGEN', '2026-05-13', { werkdagen: 1 })
    expect(uitkomst.einddatum?.toString()).toBe('2026-05-18')
    expect(uitkomst.alternatief?.toString()).toBe('2026-05-15')
  })
})

describe('de kalender houdt ergens op', () => {
  it('is voorlopig na de laatste bekende dag, en niet ervoor', () => {
    expect(bereken('WMO_ONDERZOEK_6W', '2028-11-17').voorlopig).toBe(false)
    expect(bereken('WMO_ONDERZOEK_6W', '2028-11-17').einddatum?.toString()).toBe('2028-12-29')
    const na = bereken('WMO_ONDERZOEK_6W', '2028-11-19')
    expect(na.einddatum?.toString()).toBe('2029-01-02')
    expect(na.voorlopig).toBe(true)
    expect(na.stappen.at(-1)).toBe(VOORLOPIG)
  })

  it('is vast als alleen het begin voor het eerste bekende besluit ligt', () => {
    const uitkomst = bereken('WMO_ONDERZOEK_6W', '2022-11-21')
    expect(uitkomst.einddatum?.toString()).toBe('2023-01-02')
    expect(uitkomst.voorlopig).toBe(false)
    expect(bereken('WMO_ONDERZOEK_6W', '2022-05-02').voorlopig).toBe(true)
    // Art. 2 turns on Friday 30 December 2022, of which the decree is not known.
    expect(bereken('ATW_DAGEN', '2022-12-29', { dagen: 3 }).voorlopig).toBe(true)
  })

  it('raakt termijnen die de kalender niet gebruiken niet', () => {
    for (const rule of ['VERORDENING_6W', 'TERUG_10D', 'BEWAAR_15_JAAR', 'AWB_4_17_LAATSTE_DAG']) {
      expect(bereken(rule, '2029-02-01').voorlopig, rule).toBe(false)
    }
    expect(bereken('ATW_JAREN', '2029-02-01', { jaren: 1 }).voorlopig).toBe(false)
  })

  it('maakt alles voorlopig wat verder ligt dan een kortere kalender', () => {
    const kort = { ...KALENDER, bekendTotEnMet: getDag('2026-12-31') }
    expect(bereken('WMO_ONDERZOEK_6W', '2026-11-20', {}, kort).voorlopig).toBe(true)
    expect(bereken('WMO_ONDERZOEK_6W', '2026-02-20', {}, kort).voorlopig).toBe(false)
  })
})

describe('wat niet kan', () => {
  it.each([
    ['ONBEKENDE_REGEL', { rule: 'WMO_ONDERZOEK_6', start: '2026-02-20' }],
    ['ONBEKENDE_REGEL', { rule: 'toString', start: '2026-02-20' }],
    ['GEEN_DAG', { rule: 'WMO_ONDERZOEK_6W', start: '2026-02-30' }],
    ['GEEN_DAG', { rule: 'WMO_ONDERZOEK_6W', start: '2026-02-20T10:00:00' }],
    ['GEEN_DAG', { rule: 'WMO_ONDERZOEK_6W', start: '2026-02-20T25:00:00Z' }],
    ['JAAR_ONWAARSCHIJNLIJK', { rule: 'WMO_ONDERZOEK_6W', start: '0026-02-20' }],
    ['GEEN_TIJDSTIP', { rule: 'AVG_72_UUR', start: '2026-02-20' }],
    ['PARAM_ONTBREEKT', { rule: 'ATW_DAGEN', start: '2026-02-20' }],
    ['PARAM_ONJUIST', { rule: 'ATW_DAGEN', start: '2026-02-20', params: { dagen: 2.5 } }],
    ['PARAM_ONJUIST', { rule: 'ATW_DAGEN', start: '2026-02-20', params: { dagen: '10' } }],
    ['PARAM_ONJUIST', { rule: 'ATW_DAGEN', start: '2026-02-20', params: { dagen: 0 } }],
    ['PARAM_ONBEKEND', { rule: 'ATW_DAGEN', start: '2026-02-20', params: { dagen: 3, weken: 1 } }],
    ['PARAMS_GEEN_OBJECT', { rule: 'ATW_DAGEN', start: '2026-02-20', params: [3] }],
    [
      'REGEL_NIET_OP_TE_SCHORTEN',
      {
        rule: 'AWB_4_15_OPSCHORTING',
        start: '2026-03-02',
        params: { base: 'AVG_72_UUR', uitnodiging: '2026-03-05', aangevuld: '2026-03-10' },
      },
    ],
    [
      'PARAM_ONTBREEKT',
      {
        rule: 'AWB_4_15_OPSCHORTING',
        start: '2026-03-02',
        params: { base: 'ATW_WEKEN', uitnodiging: '2026-03-05', aangevuld: '2026-03-10' },
      },
    ],
    [
      'PARAM_ONBEKEND',
      {
        rule: 'AWB_4_15_OPSCHORTING',
        start: '2026-03-02',
        params: {
          base: 'AWB_BOB_6W',
          uitnodiging: '2026-03-05',
          aangevuld: '2026-03-10',
          termijngesteld: false,
        },
      },
    ],
    [
      'AANVULLING_ONTBREEKT',
      {
        rule: 'AWB_4_15_OPSCHORTING',
        start: '2026-03-02',
        params: { base: 'AWB_BOB_6W', uitnodiging: '2026-03-05' },
      },
    ],
    [
      'VOLGORDE_ONMOGELIJK',
      {
        rule: 'AWB_4_15_OPSCHORTING',
        start: '2026-03-02',
        params: { base: 'AWB_BOB_6W', uitnodiging: '2026-03-05', aangevuld: '2026-03-04' },
      },
    ],
  ])('%s: %j', (code, vraag) => {
    const uitkomst = berekenTermijn(vraag)
    expect(uitkomst.ok ? 'gerekend' : uitkomst.refusal.code).toBe(code)
  })
})

it('rekent de vier termijnen van een dossier', () => {
  const melding = getDag('2026-02-20')
  expect(onderzoekUiterlijk(melding).dag.toString()).toBe('2026-04-07')
  expect(persoonlijkPlanTotEnMet(melding).dag.toString()).toBe('2026-02-27')
  expect(beschikkingUiterlijk(getDag('2026-03-20')).dag.toString()).toBe('2026-04-07')
  expect(bezwaarTotEnMet(getDag('2026-11-14')).dag.toString()).toBe('2026-12-28')
  expect(onderzoekUiterlijk(melding).grondslag[0]?.bron).toBe('artikel 2.3.2, eerste lid, Wmo 2015')
})

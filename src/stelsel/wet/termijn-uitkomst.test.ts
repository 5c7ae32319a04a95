// Every rule with its whole outcome: day, other reading, certainty, steps and grounds, worked out by hand from the law and the calendar.
import { describe, expect, it } from 'vitest'
import { volledigeUitkomst } from './volledige-uitkomst.ts'

const VAST = { zekerheid: 'vast', voorlopig: false }

describe('termijnen die gewoon vooruit lopen', () => {
  it.each([
    {
      // T001: Wmo 2.3.2(1), no free day at the end.
      vraag: ['WMO_ONDERZOEK_6W', '2026-02-16'],
      eind: '2026-03-30',
      stappen: ['42 dagen (6 weken) na maandag 16 februari 2026 is maandag 30 maart 2026'],
      grondslag: ['wmo-2.3.2-1', 'atw-1'],
    },
    {
      // T045: Wmo 2.3.5(2), Atw 1(1) over Hemelvaart and the Friday that the decree equates.
      vraag: ['WMO_BESCHIKKING_2W', '2026-04-30'],
      eind: '2026-05-18',
      stappen: [
        '14 dagen (2 weken) na donderdag 30 april 2026 is donderdag 14 mei 2026',
        'Hemelvaartsdag, gelijkgestelde vrijdag, zaterdag en zondag: verlengd naar maandag 18 mei 2026',
      ],
      grondslag: ['wmo-2.3.5-2', 'atw-1'],
    },
    {
      // T044: one free day, so nothing to join.
      vraag: ['WMO_BESCHIKKING_2W', '2026-04-21'],
      eind: '2026-05-06',
      stappen: [
        '14 dagen (2 weken) na dinsdag 21 april 2026 is dinsdag 5 mei 2026',
        '5 mei: verlengd naar woensdag 6 mei 2026',
      ],
      grondslag: ['wmo-2.3.5-2', 'atw-1'],
    },
    {
      // T053: Wmo 2.3.2(2); Tweede Kerstdag keeps its name on a Saturday.
      vraag: ['WMO_PERSOONLIJK_PLAN_7D', '2026-12-18'],
      eind: '2026-12-28',
      stappen: [
        '7 dagen na vrijdag 18 december 2026 is vrijdag 25 december 2026',
        'Eerste Kerstdag, Tweede Kerstdag en zondag: verlengd naar maandag 28 december 2026',
      ],
      grondslag: ['wmo-2.3.2-2', 'atw-1'],
    },
    {
      // T034: Awb 6:7 and 6:8; sent at half past midnight in Amsterdam, so on 1 July.
      vraag: ['AWB_BEZWAAR_6W', '2026-06-30T22:30:00Z'],
      eind: '2026-08-12',
      stappen: ['42 dagen (6 weken) na woensdag 1 juli 2026 is woensdag 12 augustus 2026'],
      grondslag: ['awb-6:7', 'awb-6:8', 'atw-1'],
    },
    {
      // T062: Awb 7:10(1).
      vraag: ['AWB_BOB_6W', '2026-05-18'],
      eind: '2026-06-29',
      stappen: ['42 dagen (6 weken) na maandag 18 mei 2026 is maandag 29 juni 2026'],
      grondslag: ['awb-7:10-1', 'atw-1'],
    },
    {
      // T064: Awb 7:10(1) with a committee; twelve weeks are still inside the Atw.
      vraag: ['AWB_BOB_12W', '2026-05-18'],
      eind: '2026-08-10',
      stappen: ['84 dagen (12 weken) na maandag 18 mei 2026 is maandag 10 augustus 2026'],
      grondslag: ['awb-7:10-1', 'awb-7:13', 'atw-1'],
    },
    {
      // T067: the committee was not told of in time.
      vraag: ['AWB_BOB_12W_NIET_MEEGEDEELD', '2026-05-18'],
      eind: '2026-06-29',
      stappen: ['42 dagen (6 weken) na maandag 18 mei 2026 is maandag 29 juni 2026'],
      grondslag: ['awb-7:10-1', 'ECLI:NL:RVS:2016:2233', 'atw-1'],
    },
    {
      // The Atw is for a wet or amvb: a verordening ends on 5 mei itself.
      vraag: ['VERORDENING_6W', '2026-03-24'],
      eind: '2026-05-05',
      stappen: [
        '42 dagen (6 weken) na dinsdag 24 maart 2026 is dinsdag 5 mei 2026',
        'De Algemene termijnenwet geldt niet voor een gemeentelijke verordening: niet verlengd',
      ],
      grondslag: ['gemeentelijke-verordening'],
    },
  ])('$vraag.0 vanaf $vraag.1', ({ vraag: [rule = '', start = ''], ...verwacht }) => {
    expect(volledigeUitkomst(rule, start)).toEqual({ ...VAST, ...verwacht })
  })
})

describe('de grenzen van de Algemene termijnenwet (art. 4)', () => {
  const DAARBUITEN =
    'De Algemene termijnenwet geldt niet voor termijnen van meer dan 90 dagen, twaalf weken of drie maanden: niet verlengd'
  const PASEN = 'Goede Vrijdag, zaterdag, zondag en Tweede Paasdag: verlengd naar dinsdag 7 april 2026'

  it.each([
    {
      vraag: ['ATW_DAGEN', '2026-04-02', { dagen: 1 }],
      eind: '2026-04-07',
      stappen: ['1 dag na donderdag 2 april 2026 is vrijdag 3 april 2026', PASEN],
      grondslag: ['atw-1'],
    },
    {
      vraag: ['ATW_DAGEN', '2026-01-03', { dagen: 90 }],
      eind: '2026-04-07',
      stappen: ['90 dagen na zaterdag 3 januari 2026 is vrijdag 3 april 2026', PASEN],
      grondslag: ['atw-1'],
    },
    {
      // T082
      vraag: ['ATW_DAGEN', '2026-01-02', { dagen: 91 }],
      eind: '2026-04-03',
      stappen: ['91 dagen na vrijdag 2 januari 2026 is vrijdag 3 april 2026', DAARBUITEN],
      grondslag: ['atw-4'],
    },
    {
      vraag: ['ATW_WEKEN', '2026-03-27', { weken: 1 }],
      eind: '2026-04-07',
      stappen: ['7 dagen (1 week) na vrijdag 27 maart 2026 is vrijdag 3 april 2026', PASEN],
      grondslag: ['atw-1'],
    },
    {
      // T083
      vraag: ['ATW_WEKEN', '2026-01-09', { weken: 12 }],
      eind: '2026-04-07',
      stappen: ['84 dagen (12 weken) na vrijdag 9 januari 2026 is vrijdag 3 april 2026', PASEN],
      grondslag: ['atw-1'],
    },
    {
      vraag: ['ATW_WEKEN', '2026-01-02', { weken: 13 }],
      eind: '2026-04-03',
      stappen: ['91 dagen (13 weken) na vrijdag 2 januari 2026 is vrijdag 3 april 2026', DAARBUITEN],
      grondslag: ['atw-4'],
    },
    {
      // No 31 in April: the last day of the month.
      vraag: ['ATW_MAANDEN', '2026-03-31', { maanden: 1 }],
      eind: '2026-04-30',
      stappen: ['1 maand na dinsdag 31 maart 2026 is donderdag 30 april 2026'],
      grondslag: ['atw-1'],
    },
    {
      // T085
      vraag: ['ATW_MAANDEN', '2026-02-05', { maanden: 3 }],
      eind: '2026-05-06',
      stappen: [
        '3 maanden na donderdag 5 februari 2026 is dinsdag 5 mei 2026',
        '5 mei: verlengd naar woensdag 6 mei 2026',
      ],
      grondslag: ['atw-1'],
    },
    {
      vraag: ['ATW_MAANDEN', '2026-01-05', { maanden: 4 }],
      eind: '2026-05-05',
      stappen: ['4 maanden na maandag 5 januari 2026 is dinsdag 5 mei 2026', DAARBUITEN],
      grondslag: ['atw-4'],
    },
    {
      // T087
      vraag: ['ATW_JAREN', '2025-05-05', { jaren: 1 }],
      eind: '2026-05-05',
      stappen: [
        '1 jaar na maandag 5 mei 2025 is dinsdag 5 mei 2026',
        'De Algemene termijnenwet geldt niet voor termijnen in jaren: niet verlengd',
      ],
      grondslag: ['atw-4'],
    },
  ] as const)('$vraag.0 vanaf $vraag.1 met $vraag.2', ({ vraag: [rule, start, params], ...verwacht }) => {
    expect(volledigeUitkomst(rule, start, params)).toEqual({ ...VAST, ...verwacht })
  })
})

describe('ten minste twee gewone werkdagen (Atw art. 2)', () => {
  it.each([
    {
      // T076: article 1 and then article 2.
      vraag: ['2026-05-13', 3],
      eind: '2026-05-19',
      stappen: [
        '3 dagen na woensdag 13 mei 2026 is zaterdag 16 mei 2026',
        'Zaterdag en zondag: verlengd naar maandag 18 mei 2026',
        'De termijn bevat dan nog geen twee gewone werkdagen: verlengd naar dinsdag 19 mei 2026',
      ],
      grondslag: ['atw-1', 'atw-2'],
    },
    {
      // Saturday, Sunday and one Monday: article 1 adds nothing, article 2 does.
      vraag: ['2026-06-05', 3],
      eind: '2026-06-09',
      stappen: [
        '3 dagen na vrijdag 5 juni 2026 is maandag 8 juni 2026',
        'De termijn bevat dan nog geen twee gewone werkdagen: verlengd naar dinsdag 9 juni 2026',
      ],
      grondslag: ['atw-1', 'atw-2'],
    },
    {
      // T080: two days are fewer than three.
      vraag: ['2026-06-05', 2],
      eind: '2026-06-08',
      stappen: [
        '2 dagen na vrijdag 5 juni 2026 is zondag 7 juni 2026',
        'Zondag: verlengd naar maandag 8 juni 2026',
      ],
      grondslag: ['atw-1'],
    },
    {
      // T079: Friday and Monday are two.
      vraag: ['2026-06-04', 3],
      eind: '2026-06-08',
      stappen: [
        '3 dagen na donderdag 4 juni 2026 is zondag 7 juni 2026',
        'Zondag: verlengd naar maandag 8 juni 2026',
      ],
      grondslag: ['atw-1'],
    },
  ] as const)('$vraag.1 dagen vanaf $vraag.0', ({ vraag: [start, dagen], ...verwacht }) => {
    expect(volledigeUitkomst('ATW_DAGEN', start, { dagen })).toEqual({ ...VAST, ...verwacht })
  })
})

// The terms that do not simply run forward, each with its whole outcome, worked out by hand from the law and the calendar.
import { describe, expect, it } from 'vitest'
import { volledigeUitkomst } from './volledige-uitkomst.ts'

const VAST = { zekerheid: 'vast', voorlopig: false }
const KEUZE = { zekerheid: 'keuze', voorlopig: false }

describe('bezwaar en dwangsom', () => {
  it.each([
    {
      // T068: Awb 7:10(3).
      vraag: ['AWB_BOB_12W_VERDAAGD_6W', '2026-05-18'],
      ...KEUZE,
      eind: '2026-09-21',
      ander: '2026-09-21',
      stappen: [
        '84 dagen (12 weken) na maandag 18 mei 2026 is maandag 10 augustus 2026',
        'Verdaagd: 42 dagen (6 weken) na maandag 10 augustus 2026 is maandag 21 september 2026',
        'Andere lezing (gerekend vanaf het verlengde einde van de twaalf weken): dezelfde dag',
      ],
      grondslag: ['awb-7:10-1', 'awb-7:13', 'awb-7:10-3', 'atw-1'],
    },
    {
      // T066 and then six weeks more: the twelve weeks were lengthened by five days.
      vraag: ['AWB_BOB_12W_VERDAAGD_6W', '2027-02-10'],
      ...KEUZE,
      eind: '2027-06-16',
      ander: '2027-06-21',
      stappen: [
        '84 dagen (12 weken) na woensdag 10 februari 2027 is woensdag 5 mei 2027',
        '5 mei, Hemelvaartsdag, gelijkgestelde vrijdag, zaterdag en zondag: verlengd naar maandag 10 mei 2027',
        'Verdaagd: 42 dagen (6 weken) na woensdag 5 mei 2027 is woensdag 16 juni 2027',
        'Andere lezing (gerekend vanaf het verlengde einde van de twaalf weken): maandag 21 juni 2027',
      ],
      grondslag: ['awb-7:10-1', 'awb-7:13', 'awb-7:10-3', 'atw-1'],
    },
    {
      // The six weeks end on Eerste Kerstdag.
      vraag: ['AWB_BOB_12W_VERDAAGD_6W', '2026-08-21'],
      ...KEUZE,
      eind: '2026-12-28',
      ander: '2026-12-28',
      stappen: [
        '84 dagen (12 weken) na vrijdag 21 augustus 2026 is vrijdag 13 november 2026',
        'Verdaagd: 42 dagen (6 weken) na vrijdag 13 november 2026 is vrijdag 25 december 2026',
        'Eerste Kerstdag, Tweede Kerstdag en zondag: verlengd naar maandag 28 december 2026',
        'Andere lezing (gerekend vanaf het verlengde einde van de twaalf weken): dezelfde dag',
      ],
      grondslag: ['awb-7:10-1', 'awb-7:13', 'awb-7:10-3', 'atw-1'],
    },
    {
      // T093: Awb 6:9(2).
      vraag: ['AWB_6_9_POST_WEEK', '2026-05-13'],
      ...VAST,
      eind: '2026-05-20',
      stappen: ['7 dagen (1 week) na woensdag 13 mei 2026 is woensdag 20 mei 2026'],
      grondslag: ['awb-6:9-2', 'atw-1'],
    },
    {
      // T094: whether the week is lengthened too, lawyers can differ on.
      vraag: ['AWB_6_9_POST_WEEK', '2026-05-18'],
      ...KEUZE,
      eind: '2026-05-26',
      ander: '2026-05-25',
      stappen: [
        '7 dagen (1 week) na maandag 18 mei 2026 is maandag 25 mei 2026',
        'Tweede Pinksterdag: verlengd naar dinsdag 26 mei 2026',
        'Verlengd ten gunste van de inwoner; wie strenger leest, houdt maandag 25 mei 2026 aan',
      ],
      grondslag: ['awb-6:9-2', 'atw-1'],
    },
    {
      // T095: Awb 4:17(3).
      vraag: ['AWB_4_17_EERSTE_DAG', '2026-06-01'],
      ...KEUZE,
      eind: '2026-06-16',
      ander: '2026-06-16',
      stappen: [
        '14 dagen (2 weken) na maandag 1 juni 2026 is maandag 15 juni 2026',
        'De dag daarna is de eerste dag van de dwangsom: dinsdag 16 juni 2026',
        'Andere lezing (zonder verlenging van de twee weken): dezelfde dag',
      ],
      grondslag: ['awb-4:17-3', 'atw-1', 'awb-4:17-1'],
    },
    {
      vraag: ['AWB_4_17_EERSTE_DAG', '2026-05-11'],
      ...KEUZE,
      eind: '2026-05-27',
      ander: '2026-05-26',
      stappen: [
        '14 dagen (2 weken) na maandag 11 mei 2026 is maandag 25 mei 2026',
        'Tweede Pinksterdag: verlengd naar dinsdag 26 mei 2026',
        'De dag daarna is de eerste dag van de dwangsom: woensdag 27 mei 2026',
        'Andere lezing (zonder verlenging van de twee weken): dinsdag 26 mei 2026',
      ],
      grondslag: ['awb-4:17-3', 'atw-1', 'awb-4:17-1'],
    },
    {
      // Awb 4:17(1): 42 days with the first one, and no Atw: it ends on 5 mei.
      vraag: ['AWB_4_17_LAATSTE_DAG', '2026-03-25'],
      ...VAST,
      eind: '2026-05-05',
      stappen: [
        '42 dagen vanaf en met woensdag 25 maart 2026: tot en met dinsdag 5 mei 2026',
        'De Algemene termijnenwet geldt niet voor deze 42 dagen: niet verlengd',
      ],
      grondslag: ['awb-4:17-1'],
    },
    {
      // T091: Awb 7:4(1), Atw 1(2).
      vraag: ['TERUG_10D', '2026-06-04'],
      ...VAST,
      eind: '2026-05-25',
      stappen: [
        '10 dagen voor donderdag 4 juni 2026 is maandag 25 mei 2026',
        'Bij terugrekenen verandert een vrije dag niets',
      ],
      grondslag: ['awb-7:4', 'atw-1-2'],
    },
  ])('$vraag.0 vanaf $vraag.1', ({ vraag: [rule = '', start = ''], ...verwacht }) => {
    expect(volledigeUitkomst(rule, start)).toEqual(verwacht)
  })
})

describe('privacy, berichten en bewaren', () => {
  const NIET_VERLENGD = 'Een termijn in uren wordt niet verlengd in een weekend of op een feestdag'
  const DERTIG_APRIL = '2026-04-30T10:00:00+02:00'

  it.each([
    {
      // T100: AVG 12(3); no 31 February, and then a weekend.
      vraag: ['AVG_1_MAAND', '2026-01-31'],
      ...VAST,
      eind: '2026-03-02',
      stappen: [
        '1 maand na zaterdag 31 januari 2026 is zaterdag 28 februari 2026',
        'Zaterdag en zondag: verlengd naar maandag 2 maart 2026',
      ],
      grondslag: ['avg-12-3', 'vo1182-3-2', 'vo1182-3-4'],
    },
    {
      // T104: a day equated by decree is no holiday of Regulation 1182/71 in the careful reading.
      vraag: ['AVG_1_MAAND', '2026-04-15'],
      ...KEUZE,
      eind: '2026-05-15',
      ander: '2026-05-18',
      stappen: [
        '1 maand na woensdag 15 april 2026 is vrijdag 15 mei 2026',
        'Andere lezing (als een gelijkgestelde dag ook hier als feestdag telt): maandag 18 mei 2026',
      ],
      grondslag: ['avg-12-3', 'vo1182-3-2', 'vo1182-3-4'],
    },
    {
      // Hemelvaartsdag is a holiday in both readings, the Friday after it in one.
      vraag: ['AVG_1_MAAND', '2026-04-14'],
      ...KEUZE,
      eind: '2026-05-15',
      ander: '2026-05-18',
      stappen: [
        '1 maand na dinsdag 14 april 2026 is donderdag 14 mei 2026',
        'Hemelvaartsdag: verlengd naar vrijdag 15 mei 2026',
        'Andere lezing (als een gelijkgestelde dag ook hier als feestdag telt): maandag 18 mei 2026',
      ],
      grondslag: ['avg-12-3', 'vo1182-3-2', 'vo1182-3-4'],
    },
    {
      // T105: 72 real hours over the end of summer time.
      vraag: ['AVG_72_UUR', '2026-10-24T12:00:00+02:00'],
      ...VAST,
      tijdstip: '2026-10-27T11:00:00+01:00',
      stappen: [
        '72 uur na zaterdag 24 oktober 2026 om 12:00 uur is dinsdag 27 oktober 2026 om 11:00 uur',
        'Onderweg gaat de klok een uur voor- of achteruit',
        NIET_VERLENGD,
      ],
      grondslag: ['avg-33', 'vo1182-3-4'],
    },
    {
      // T088: Atw 4; ends on a Saturday, and says the day as well.
      vraag: ['ATW_UREN', DERTIG_APRIL, { uren: 48 }],
      ...VAST,
      eind: '2026-05-02',
      tijdstip: '2026-05-02T10:00:00+02:00',
      stappen: [
        '48 uur na donderdag 30 april 2026 om 10:00 uur is zaterdag 2 mei 2026 om 10:00 uur',
        NIET_VERLENGD,
      ],
      grondslag: ['atw-4'],
    },
    {
      vraag: ['ATW_UREN', '2026-04-30T10:00:05.5+02:00', { uren: 1 }],
      ...VAST,
      eind: '2026-04-30',
      tijdstip: '2026-04-30T11:00:05.5+02:00',
      stappen: [
        '1 uur na donderdag 30 april 2026 om 10:00:05 uur is donderdag 30 april 2026 om 11:00:05 uur',
        NIET_VERLENGD,
      ],
      grondslag: ['atw-4'],
    },
    {
      // T108: the message standard does not say which calendar.
      vraag: ['WERKDAGEN', '2026-12-24', { werkdagen: 3 }],
      ...KEUZE,
      eind: '2026-12-30',
      ander: '2026-12-30',
      stappen: [
        '3 werkdagen na donderdag 24 december 2026 is woensdag 30 december 2026',
        'Andere lezing (als een gelijkgestelde dag gewoon een werkdag is): dezelfde dag',
      ],
      grondslag: ['istandaard', 'atw-3'],
    },
    {
      vraag: ['WERKDAGEN', '2026-05-13', { werkdagen: 1 }],
      ...KEUZE,
      eind: '2026-05-18',
      ander: '2026-05-15',
      stappen: [
        '1 werkdag na woensdag 13 mei 2026 is maandag 18 mei 2026',
        'Andere lezing (als een gelijkgestelde dag gewoon een werkdag is): vrijdag 15 mei 2026',
      ],
      grondslag: ['istandaard', 'atw-3'],
    },
    {
      // Wmo 5.3.4.
      vraag: ['BEWAAR_15_JAAR', '2026-07-01'],
      ...KEUZE,
      eind: '2041-07-01',
      ander: '2041-07-01',
      stappen: [
        '15 jaar na woensdag 1 juli 2026 is maandag 1 juli 2041',
        'Wat de laatste wijziging is, en of langer bewaren nodig is, weegt iemand zelf',
        'Een termijn in jaren wordt niet verlengd',
      ],
      grondslag: ['wmo-5.3.4', 'atw-4'],
    },
    {
      // T112: never destroyed too early.
      vraag: ['BEWAAR_15_JAAR', '2028-02-29'],
      ...KEUZE,
      eind: '2043-03-01',
      ander: '2043-02-28',
      stappen: [
        '15 jaar na dinsdag 29 februari 2028 is zondag 1 maart 2043',
        '29 februari bestaat dan niet; nooit te vroeg vernietigen, dus een dag later',
        'Een termijn in jaren wordt niet verlengd',
      ],
      grondslag: ['wmo-5.3.4', 'atw-4'],
    },
  ] as const)('$vraag.0 vanaf $vraag.1', ({ vraag: [rule, start, params], ...verwacht }) => {
    expect(volledigeUitkomst(rule, start, params)).toEqual(verwacht)
  })
})

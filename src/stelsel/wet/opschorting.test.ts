// Awb 4:15(1)(a) and 7:10(2): from the day after the request up to the day before completion, or the end of the term given for it.
import { describe, expect, it } from 'vitest'
import { getDag } from '../../basis/dag.ts'
import {
  beschikkingUiterlijk,
  bezwaarTotEnMet,
  onderzoekUiterlijk,
  persoonlijkPlanTotEnMet,
} from './dossiertermijnen.ts'
import type { Opschorting } from './opschorting.ts'
import { berekenTermijn } from './termijn.ts'

const TWEE_WEKEN = '14 dagen (2 weken) na maandag 2 maart 2026 is maandag 16 maart 2026'

function verzoek(
  uitnodiging: string,
  rest: { aangevuld?: string; tot?: string; gesteld?: boolean },
): Opschorting {
  return {
    uitnodiging: getDag(uitnodiging),
    ...(rest.aangevuld === undefined ? {} : { aangevuld: getDag(rest.aangevuld) }),
    ...(rest.tot === undefined ? {} : { hersteltermijnTotEnMet: getDag(rest.tot) }),
    ...(rest.gesteld === undefined ? {} : { termijnGesteld: rest.gesteld }),
  }
}

describe('een aanvraag van 2 maart 2026, beslissen voor 16 maart', () => {
  it.each<[string, readonly Opschorting[], string, readonly string[]]>([
    [
      'T070: aangevuld op 10 maart, dus 6 tot en met 9 maart',
      [verzoek('2026-03-05', { aangevuld: '2026-03-10' })],
      '2026-03-20',
      [
        'Opgeschort van vrijdag 6 maart 2026 tot en met maandag 9 maart 2026: 4 dagen',
        '4 dagen na maandag 16 maart 2026 is vrijdag 20 maart 2026',
      ],
    ],
    [
      'T072: zonder termijn, ook als er wel is aangevuld (ECLI:NL:RVS:2016:2527)',
      [verzoek('2026-03-05', { aangevuld: '2026-03-10', tot: '2026-03-12', gesteld: false })],
      '2026-03-16',
      ['Het verzoek van 5 maart 2026 noemt geen termijn: dat schort niet op'],
    ],
    [
      'niet aangevuld en geen laatste dag genoemd',
      [verzoek('2026-03-05', {})],
      '2026-03-16',
      ['Het verzoek van 5 maart 2026 noemt geen termijn: dat schort niet op'],
    ],
    [
      'een dag: eerst schuiven',
      [verzoek('2026-03-05', { aangevuld: '2026-03-07' })],
      '2026-03-17',
      [
        'Opgeschort van vrijdag 6 maart 2026 tot en met vrijdag 6 maart 2026: 1 dag',
        '1 dag na maandag 16 maart 2026 is dinsdag 17 maart 2026',
      ],
    ],
    [
      'zes dagen: zondag 22 maart, en dan pas verlengen',
      [verzoek('2026-03-05', { aangevuld: '2026-03-12', gesteld: true })],
      '2026-03-23',
      [
        'Opgeschort van vrijdag 6 maart 2026 tot en met woensdag 11 maart 2026: 6 dagen',
        '6 dagen na maandag 16 maart 2026 is zondag 22 maart 2026',
        'Zondag: verlengd naar maandag 23 maart 2026',
      ],
    ],
    [
      'de volgende dag aangevuld: er ligt geen dag tussen',
      [verzoek('2026-03-05', { aangevuld: '2026-03-06' })],
      '2026-03-16',
      ['Het verzoek van 5 maart 2026 schort geen (nieuwe) dagen op'],
    ],
    [
      'dezelfde dag aangevuld',
      [verzoek('2026-03-05', { aangevuld: '2026-03-05' })],
      '2026-03-16',
      ['Het verzoek van 5 maart 2026 schort geen (nieuwe) dagen op'],
    ],
    [
      'nog niet aangevuld: de hele hersteltermijn',
      [verzoek('2026-03-05', { tot: '2026-03-09' })],
      '2026-03-20',
      [
        'Opgeschort van vrijdag 6 maart 2026 tot en met maandag 9 maart 2026: 4 dagen (nog niet aangevuld, dus de hele hersteltermijn)',
        '4 dagen na maandag 16 maart 2026 is vrijdag 20 maart 2026',
      ],
    ],
    [
      'te laat aangevuld: niet langer dan de hersteltermijn',
      [verzoek('2026-03-05', { tot: '2026-03-09', aangevuld: '2026-03-11' })],
      '2026-03-20',
      [
        'Opgeschort van vrijdag 6 maart 2026 tot en met maandag 9 maart 2026: 4 dagen',
        '4 dagen na maandag 16 maart 2026 is vrijdag 20 maart 2026',
      ],
    ],
    [
      'eerder aangevuld: tot de aanvulling',
      [verzoek('2026-03-05', { tot: '2026-03-12', aangevuld: '2026-03-10' })],
      '2026-03-20',
      [
        'Opgeschort van vrijdag 6 maart 2026 tot en met maandag 9 maart 2026: 4 dagen',
        '4 dagen na maandag 16 maart 2026 is vrijdag 20 maart 2026',
      ],
    ],
    [
      'gevraagd op de laatste dag zelf',
      [verzoek('2026-03-16', { aangevuld: '2026-03-19' })],
      '2026-03-18',
      [
        'Opgeschort van dinsdag 17 maart 2026 tot en met woensdag 18 maart 2026: 2 dagen',
        '2 dagen na maandag 16 maart 2026 is woensdag 18 maart 2026',
      ],
    ],
    [
      'gevraagd toen de termijn al voorbij was',
      [verzoek('2026-03-17', { aangevuld: '2026-03-30' })],
      '2026-03-16',
      ['Op 17 maart 2026 was de termijn al voorbij: dat verzoek schort niet op'],
    ],
    [
      'gedeelde dagen tellen een keer, in welke volgorde de verzoeken ook staan',
      [
        verzoek('2026-03-07', { aangevuld: '2026-03-13' }),
        verzoek('2026-03-05', { aangevuld: '2026-03-10' }),
      ],
      '2026-03-23',
      [
        'Opgeschort van vrijdag 6 maart 2026 tot en met maandag 9 maart 2026: 4 dagen',
        'Opgeschort van dinsdag 10 maart 2026 tot en met donderdag 12 maart 2026: 3 dagen',
        '7 dagen na maandag 16 maart 2026 is maandag 23 maart 2026',
      ],
    ],
    [
      'een verzoek binnen een ander voegt niets toe',
      [
        verzoek('2026-03-05', { aangevuld: '2026-03-10' }),
        verzoek('2026-03-06', { aangevuld: '2026-03-09' }),
      ],
      '2026-03-20',
      [
        'Opgeschort van vrijdag 6 maart 2026 tot en met maandag 9 maart 2026: 4 dagen',
        'Het verzoek van 6 maart 2026 schort geen (nieuwe) dagen op',
        '4 dagen na maandag 16 maart 2026 is vrijdag 20 maart 2026',
      ],
    ],
    [
      'een tweede verzoek mag tot het opgeschoven einde, 20 maart',
      [
        verzoek('2026-03-05', { aangevuld: '2026-03-10' }),
        verzoek('2026-03-20', { aangevuld: '2026-03-24' }),
      ],
      '2026-03-23',
      [
        'Opgeschort van vrijdag 6 maart 2026 tot en met maandag 9 maart 2026: 4 dagen',
        'Opgeschort van zaterdag 21 maart 2026 tot en met maandag 23 maart 2026: 3 dagen',
        '7 dagen na maandag 16 maart 2026 is maandag 23 maart 2026',
      ],
    ],
    [
      'wat niet opschort, staat een later verzoek niet in de weg',
      [
        verzoek('2026-03-03', { aangevuld: '2026-03-30', gesteld: false }),
        verzoek('2026-03-04', { aangevuld: '2026-03-04' }),
        verzoek('2026-03-05', { aangevuld: '2026-03-10' }),
      ],
      '2026-03-20',
      [
        'Het verzoek van 3 maart 2026 noemt geen termijn: dat schort niet op',
        'Het verzoek van 4 maart 2026 schort geen (nieuwe) dagen op',
        'Opgeschort van vrijdag 6 maart 2026 tot en met maandag 9 maart 2026: 4 dagen',
        '4 dagen na maandag 16 maart 2026 is vrijdag 20 maart 2026',
      ],
    ],
  ])('%s', (_, opschortingen, dag, stappen) => {
    const uitkomst = beschikkingUiterlijk(getDag('2026-03-02'), opschortingen)
    expect({ dag: uitkomst.dag.toString(), stappen: uitkomst.stappen }).toEqual({
      dag,
      stappen: [TWEE_WEKEN, ...stappen],
    })
  })
})

describe('het einde waarvoor een verzoek nog opschort', () => {
  const VOORBIJ = 'was de termijn al voorbij: dat verzoek schort niet op'
  const stappen = (base: string, start: string, uitnodiging: string, aangevuld: string) => {
    const params = { base, uitnodiging, aangevuld }
    const uitkomst = berekenTermijn({ rule: 'AWB_4_15_OPSCHORTING', start, params })
    return uitkomst.ok ? uitkomst.value.stappen.join('; ') : uitkomst.refusal.code
  }

  it('is het verlengde einde: 18 mei 2026 na Hemelvaart', () => {
    expect(stappen('WMO_BESCHIKKING_2W', '2026-04-30', '2026-05-18', '2026-05-22')).toContain(': 3 dagen')
    expect(stappen('WMO_BESCHIKKING_2W', '2026-04-30', '2026-05-19', '2026-05-22')).toContain(VOORBIJ)
  })

  it('is bij een verordening 5 mei zelf, want die verlengt niet', () => {
    expect(stappen('VERORDENING_6W', '2026-03-24', '2026-05-05', '2026-05-09')).toContain(': 3 dagen')
    expect(stappen('VERORDENING_6W', '2026-03-24', '2026-05-06', '2026-05-09')).toContain(VOORBIJ)
  })
})

describe('de termijn die wordt opgeschort', () => {
  const VERZOEK = { uitnodiging: '2026-06-01', aangevuld: '2026-06-05' }
  const op = (base: string, params: object = {}) => {
    const vraag = {
      rule: 'AWB_4_15_OPSCHORTING',
      start: '2026-05-18',
      params: { base, ...VERZOEK, ...params },
    }
    const uitkomst = berekenTermijn(vraag)
    if (!uitkomst.ok) throw new Error(uitkomst.refusal.code)
    const { einddatum, alternatief, zekerheid, stappen, grondslag } = uitkomst.value
    return {
      eind: einddatum?.toString(),
      ander: alternatief?.toString(),
      zekerheid,
      laatsteStap: stappen.at(-1),
      grondslag: grondslag.map(({ sleutel }) => sleutel),
    }
  }
  const letOp = (base: string) => `Let op: de Awb schort ${base} niet vanzelf op; ga na of een regel dat zegt`
  const DRIE = (van: string, naar: string) => `3 dagen na ${van} is ${naar}`
  const verlengd = (naar: string) => `verlengd naar ${naar}`

  it.each([
    [
      'WMO_BESCHIKKING_2W',
      {},
      {
        eind: '2026-06-04',
        laatsteStap: DRIE('maandag 1 juni 2026', 'donderdag 4 juni 2026'),
        grondslag: ['wmo-2.3.5-2', 'atw-1', 'awb-4:15'],
      },
    ],
    [
      'WMO_BESCHIKKING_2W',
      { termijnGesteld: false },
      {
        eind: '2026-06-01',
        laatsteStap: 'Het verzoek van 1 juni 2026 noemt geen termijn: dat schort niet op',
        grondslag: ['wmo-2.3.5-2', 'atw-1', 'awb-4:15', 'ECLI:NL:RVS:2016:2527'],
      },
    ],
    [
      // In bezwaar it is the second paragraph of 7:10 that suspends.
      'AWB_BOB_6W',
      { termijnGesteld: true },
      {
        eind: '2026-07-02',
        laatsteStap: DRIE('maandag 29 juni 2026', 'donderdag 2 juli 2026'),
        grondslag: ['awb-7:10-1', 'atw-1', 'awb-7:10-2'],
      },
    ],
    [
      'AWB_BOB_12W',
      {},
      {
        eind: '2026-08-13',
        laatsteStap: DRIE('maandag 10 augustus 2026', 'donderdag 13 augustus 2026'),
        grondslag: ['awb-7:10-1', 'awb-7:13', 'atw-1', 'awb-7:10-2'],
      },
    ],
    [
      'AWB_BOB_12W_NIET_MEEGEDEELD',
      {},
      {
        eind: '2026-07-02',
        laatsteStap: DRIE('maandag 29 juni 2026', 'donderdag 2 juli 2026'),
        grondslag: ['awb-7:10-1', 'ECLI:NL:RVS:2016:2233', 'atw-1', 'awb-7:10-2'],
      },
    ],
    [
      'AWB_BOB_12W_VERDAAGD_6W',
      {},
      {
        eind: '2026-09-24',
        ander: '2026-09-24',
        zekerheid: 'keuze',
        laatsteStap: 'Andere lezing (gerekend vanaf het verlengde einde van de twaalf weken): dezelfde dag',
        grondslag: ['awb-7:10-1', 'awb-7:13', 'awb-7:10-3', 'atw-1', 'awb-7:10-2'],
      },
    ],
    [
      'WMO_ONDERZOEK_6W',
      {},
      {
        eind: '2026-07-02',
        laatsteStap: letOp('WMO_ONDERZOEK_6W'),
        grondslag: ['wmo-2.3.2-1', 'atw-1', 'awb-4:15'],
      },
    ],
    [
      // 20 days: Sunday 7 June; three more: Wednesday 10 June.
      'ATW_DAGEN',
      { dagen: 20 },
      { eind: '2026-06-10', laatsteStap: letOp('ATW_DAGEN'), grondslag: ['atw-1', 'awb-4:15'] },
    ],
    [
      'ATW_WEKEN',
      { weken: 3 },
      { eind: '2026-06-11', laatsteStap: letOp('ATW_WEKEN'), grondslag: ['atw-1', 'awb-4:15'] },
    ],
    [
      // 18 June and three more: Sunday 21 June, so Monday.
      'ATW_MAANDEN',
      { maanden: 1 },
      { eind: '2026-06-22', laatsteStap: letOp('ATW_MAANDEN'), grondslag: ['atw-1', 'awb-4:15'] },
    ],
    [
      'ATW_JAREN',
      { jaren: 1 },
      { eind: '2027-05-21', laatsteStap: letOp('ATW_JAREN'), grondslag: ['atw-4', 'awb-4:15'] },
    ],
  ])('%s %j', (base, params, verwacht) => {
    expect(op(base, params)).toEqual({ zekerheid: 'vast', ...verwacht })
  })

  it('loopt door tot de verlengde dag als de hersteltermijn ongebruikt voorbijgaat', () => {
    const { eind, laatsteStap } = op('AWB_BOB_6W', {
      aangevuld: undefined,
      hersteltermijnTotEnMet: '2026-06-06',
    })
    // 29 June and five days: Saturday 4 July.
    expect({ eind, laatsteStap }).toEqual({
      eind: '2026-07-06',
      laatsteStap: `Zaterdag en zondag: ${verlengd('maandag 6 juli 2026')}`,
    })
  })
})

describe('de termijnen van een dossier', () => {
  const uit = ({ dag, voorlopig, stappen, grondslag }: ReturnType<typeof bezwaarTotEnMet>) => ({
    dag: dag.toString(),
    voorlopig,
    stappen,
    grondslag: grondslag.map(({ sleutel }) => sleutel),
  })
  const dag = getDag('2026-06-01')

  it('noemen hun artikel en hun stappen', () => {
    expect(uit(onderzoekUiterlijk(dag))).toEqual({
      dag: '2026-07-13',
      voorlopig: false,
      stappen: ['42 dagen (6 weken) na maandag 1 juni 2026 is maandag 13 juli 2026'],
      grondslag: ['wmo-2.3.2-1', 'atw-1'],
    })
    expect(uit(beschikkingUiterlijk(dag))).toEqual({
      dag: '2026-06-15',
      voorlopig: false,
      stappen: ['14 dagen (2 weken) na maandag 1 juni 2026 is maandag 15 juni 2026'],
      grondslag: ['wmo-2.3.5-2', 'atw-1'],
    })
    expect(uit(persoonlijkPlanTotEnMet(dag))).toEqual({
      dag: '2026-06-08',
      voorlopig: false,
      stappen: ['7 dagen na maandag 1 juni 2026 is maandag 8 juni 2026'],
      grondslag: ['wmo-2.3.2-2', 'atw-1'],
    })
    expect(uit(bezwaarTotEnMet(dag))).toEqual({
      dag: '2026-07-13',
      voorlopig: false,
      stappen: ['42 dagen (6 weken) na maandag 1 juni 2026 is maandag 13 juli 2026'],
      grondslag: ['awb-6:7', 'awb-6:8', 'atw-1'],
    })
  })

  it('noemen Awb 4:15 bij een verzoek, en zijn voorlopig na 2028', () => {
    const opschortingen = [verzoek('2026-06-05', { aangevuld: '2026-06-08' })]
    expect(uit(onderzoekUiterlijk(dag, opschortingen))).toMatchObject({
      dag: '2026-07-15',
      grondslag: ['wmo-2.3.2-1', 'atw-1', 'awb-4:15'],
    })
    expect(bezwaarTotEnMet(getDag('2028-11-21')).voorlopig).toBe(true)
  })
})

// What a faulty question is told, word for word: other systems and people act on it.
import { describe, expect, it } from 'vitest'
import { berekenTermijn } from './termijn.ts'
import { beantwoordTermijnBestand, termijnAntwoordSchema, termijnBestandSchema } from './termijn-bestand.ts'
import { leesParams, type Regel } from './termijn-vraag.ts'

function antwoordOp(...vragen: readonly unknown[]) {
  const uitkomst = beantwoordTermijnBestand(vragen)
  if (!uitkomst.ok) throw new Error(uitkomst.refusal.code)
  return uitkomst.value
}

function foutVan(rule: string, start: string, params?: unknown): string | undefined {
  return antwoordOp({ id: 1, rule, start, ...(params === undefined ? {} : { params }) })[0]?.fout
}

const lang = (aantal: number) => 'k'.repeat(aantal)

describe('de regel', () => {
  const KIES_UIT =
    'Kies uit: WMO_ONDERZOEK_6W, WMO_BESCHIKKING_2W, WMO_PERSOONLIJK_PLAN_7D, AWB_BEZWAAR_6W, AWB_BOB_6W, AWB_BOB_12W, AWB_BOB_12W_VERDAAGD_6W, AWB_BOB_12W_NIET_MEEGEDEELD, AWB_4_15_OPSCHORTING, AWB_6_9_POST_WEEK, AWB_4_17_EERSTE_DAG, AWB_4_17_LAATSTE_DAG, ATW_DAGEN, ATW_WEKEN, ATW_MAANDEN, ATW_JAREN, ATW_UREN, VERORDENING_6W, TERUG_10D, WERKDAGEN, BEWAAR_15_JAAR, AVG_1_MAAND, AVG_72_UUR.'

  it.each([
    ['WMO_ONDERZOEK_6', "De regel 'WMO_ONDERZOEK_6' bestaat niet. Bedoelde u 'WMO_ONDERZOEK_6W'?"],
    ['kaas', `De regel 'kaas' bestaat niet. ${KIES_UIT}`],
    ['', `De regel '' bestaat niet. ${KIES_UIT}`],
    [lang(60), `De regel '${lang(60)}' bestaat niet. ${KIES_UIT}`],
    [lang(61), `De regel '${lang(57)}...' bestaat niet. ${KIES_UIT}`],
  ])('%s bestaat niet', (rule, fout) => {
    expect(foutVan(rule, '2026-02-20')).toBe(fout)
  })
})

describe('het begin', () => {
  const GEEF = 'Geef bijvoorbeeld 2026-02-20 of 2026-02-20T10:15:00+01:00.'

  it.each([
    '20-02-2026',
    '2026-02-30',
    '2026-2-20',
    '2026-02-20 ',
    // A moment without zone: nobody knows which day it is in Amsterdam.
    '2026-02-20T10:00:00',
    '2026-02-20T25:00:00Z',
    '2026-02-20T10Z',
    '2026-02-20T10:00:00.Z',
    '2026-02-20T10:00:00.1234567890Z',
    '2026-02-20T10:00:00+0100',
    '2026-02-20T10:00:00+01:00[Europe/Amsterdam]',
    'op 2026-02-20T10:00:00Z',
    '2026-02-20T10:00:00Zulu',
    '',
  ])('%j is geen dag', (start) => {
    expect(foutVan('WMO_ONDERZOEK_6W', start)).toBe(
      `'start' is "${start}" en dat is geen bestaande dag of tijdstip met zone. ${GEEF}`,
    )
  })

  it('kort een lange waarde in, met de aanhalingstekens mee tot zestig tekens', () => {
    expect(foutVan('WMO_ONDERZOEK_6W', lang(58))).toContain(`'start' is "${lang(58)}" en`)
    expect(foutVan('WMO_ONDERZOEK_6W', lang(59))).toContain(`'start' is "${lang(56)}... en`)
  })

  it.each([
    ['2026-02-20T10:15Z', '2026-04-07'],
    ['2026-02-20T10:15:00.123456789Z', '2026-04-07'],
    ['2026-02-20T10:15:00.1-05:00', '2026-04-07'],
  ])('%s is een tijdstip', (start, eind) => {
    expect(antwoordOp({ id: 1, rule: 'WMO_ONDERZOEK_6W', start })[0]?.einddatum).toBe(eind)
  })

  it.each(['1899-12-31', '3000-01-01'])('%s is een onwaarschijnlijk jaar', (start) => {
    expect(foutVan('VERORDENING_6W', start)).toBe(
      `Het jaar van 'start' ("${start}") ligt niet tussen 1900 en 2999. Controleer de datum.`,
    )
  })

  it.each([
    ['1900-01-01', '1900-02-12'],
    ['2999-12-31', '3000-02-11'],
  ])('%s kan nog net', (start, eind) => {
    expect(antwoordOp({ id: 1, rule: 'VERORDENING_6W', start })[0]?.einddatum).toBe(eind)
  })

  it.each(['AVG_72_UUR', 'ATW_UREN'])('%s vraagt een tijdstip', (rule) => {
    expect(foutVan(rule, '2026-02-20', rule === 'ATW_UREN' ? { uren: 48 } : undefined)).toBe(
      `${rule} telt in uren, en 'start' is alleen een dag (2026-02-20). Geef een tijdstip met zone, zoals 2026-02-20T10:15:00+01:00.`,
    )
  })
})

describe('de parameters', () => {
  it.each([[[3]], ['drie'], [3], [true]])('%j is geen object', (params) => {
    expect(foutVan('ATW_DAGEN', '2026-02-20', params)).toBe(
      `'params' is geen object. Geef bijvoorbeeld {"dagen": 3}, of laat het weg.`,
    )
  })

  const GETALLEN = [
    ['ATW_DAGEN', 'dagen', 36_525],
    ['ATW_WEKEN', 'weken', 5_218],
    ['ATW_MAANDEN', 'maanden', 1_200],
    ['ATW_JAREN', 'jaren', 100],
    ['ATW_UREN', 'uren', 876_600],
    ['WERKDAGEN', 'werkdagen', 2_600],
  ] as const
  const OP = '2026-02-20T10:00:00Z'

  it.each(GETALLEN)('%s vraagt %s van 1 tot en met %i', (rule, param, hoogste) => {
    const uitleg = `Geef een heel getal van 1 tot en met ${hoogste}.`
    const mist = `${rule} mist de parameter '${param}'. ${uitleg}`
    for (const params of [undefined, null, {}, { [param]: null }, { iets: 1 }]) {
      expect(foutVan(rule, OP, params)).toBe(mist)
    }
    for (const waarde of [0, -1, 1.5, hoogste + 1, '3', true]) {
      expect(foutVan(rule, OP, { [param]: waarde })).toBe(
        `De parameter '${param}' is ${JSON.stringify(waarde)}. ${uitleg}`,
      )
    }
    expect(foutVan(rule, OP, { [param]: 1 })).toBeUndefined()
    expect(foutVan(rule, OP, { [param]: hoogste })).toBeUndefined()
  })

  const OPGESCHORT = { base: 'WMO_BESCHIKKING_2W', uitnodiging: '2026-03-05', aangevuld: '2026-03-10' }
  const BASE = 'Geef de naam van de regel die wordt opgeschort, zoals WMO_BESCHIKKING_2W.'
  const UITNODIGING = 'Geef de dag van het verzoek om aan te vullen, zoals 2026-03-05.'

  it.each<[object, string]>([
    [{ base: null }, `AWB_4_15_OPSCHORTING mist de parameter 'base'. ${BASE}`],
    [{ uitnodiging: undefined }, `AWB_4_15_OPSCHORTING mist de parameter 'uitnodiging'. ${UITNODIGING}`],
    [{ base: 3 }, `De parameter 'base' is 3. ${BASE}`],
    [{ uitnodiging: 3 }, `De parameter 'uitnodiging' is 3. ${UITNODIGING}`],
    [{ aangevuld: 3 }, "De parameter 'aangevuld' is 3. Geef de dag van de aanvulling, zoals 2026-03-10."],
    [
      { hersteltermijnTotEnMet: [] },
      "De parameter 'hersteltermijnTotEnMet' is []. Geef de laatste dag om aan te vullen, zoals 2026-03-12.",
    ],
    [{ termijnGesteld: 'nee' }, `De parameter 'termijnGesteld' is "nee". Geef true of false.`],
    [{ kalenderOnvolledig: 'ja' }, `De parameter 'kalenderOnvolledig' is "ja". Geef true of false.`],
    [
      { base: 'WMO_BESCHIKKING_2' },
      "De termijn 'WMO_BESCHIKKING_2' in 'base' kan niet worden opgeschort. Bedoelde u 'WMO_BESCHIKKING_2W'?",
    ],
    [
      // A term of the AVG in hours knows no suspension by the Awb.
      { base: 'AVG_72_UUR' },
      "De termijn 'AVG_72_UUR' in 'base' kan niet worden opgeschort. Kies een termijn zoals WMO_BESCHIKKING_2W of AWB_BOB_6W.",
    ],
    [
      { base: lang(61) },
      `De termijn '${lang(57)}...' in 'base' kan niet worden opgeschort. Kies een termijn zoals WMO_BESCHIKKING_2W of AWB_BOB_6W.`,
    ],
    [
      { base: 'ATW_WEKEN' },
      "ATW_WEKEN mist de parameter 'weken'. Geef een heel getal van 1 tot en met 5218.",
    ],
    [
      { base: 'ATW_JAREN', weken: 2 },
      "ATW_JAREN mist de parameter 'jaren'. Geef een heel getal van 1 tot en met 100.",
    ],
    [
      { aangevuld: null },
      "Er is geen einde van de opschorting. Geef 'aangevuld' (de dag van de aanvulling), 'hersteltermijnTotEnMet' of 'termijnGesteld': false.",
    ],
    [{ uitnodiging: '2026-03-01' }, "'uitnodiging' ligt voor 'start'. Controleer de datums."],
    [{ aangevuld: '2026-03-04' }, "'aangevuld' ligt voor 'uitnodiging'. Controleer de datums."],
    [
      { hersteltermijnTotEnMet: '2026-03-04' },
      "'hersteltermijnTotEnMet' ligt voor 'uitnodiging'. Controleer de datums.",
    ],
    ...['uitnodiging', 'aangevuld', 'hersteltermijnTotEnMet'].flatMap((param): [object, string][] => [
      [
        { [param]: '2026-02-30' },
        `'${param}' is "2026-02-30" en dat is geen bestaande dag of tijdstip met zone. Geef bijvoorbeeld 2026-02-20 of 2026-02-20T10:15:00+01:00.`,
      ],
      [
        { [param]: '0026-03-05' },
        `Het jaar van '${param}' ("0026-03-05") ligt niet tussen 1900 en 2999. Controleer de datum.`,
      ],
    ]),
  ])('opschorting met %j', (params, fout) => {
    expect(foutVan('AWB_4_15_OPSCHORTING', '2026-03-02', { ...OPGESCHORT, ...params })).toBe(fout)
  })

  it('neemt de dag van het begin, van het verzoek en van de aanvulling zelf wel', () => {
    const opDeDag = { ...OPGESCHORT, uitnodiging: '2026-03-02', aangevuld: '2026-03-02' }
    expect(foutVan('AWB_4_15_OPSCHORTING', '2026-03-02', opDeDag)).toBeUndefined()
    const { aangevuld: _, ...rest } = OPGESCHORT
    const tot = { ...rest, hersteltermijnTotEnMet: '2026-03-05' }
    expect(foutVan('AWB_4_15_OPSCHORTING', '2026-03-02', tot)).toBeUndefined()
  })

  it.each([
    ['ATW_DAGEN', { dagem: 3 }, "ATW_DAGEN kent de parameter 'dagem' niet. Bedoelde u 'dagen'?"],
    // Of another rule: it would change nothing, and someone thinks it does.
    [
      'ATW_DAGEN',
      { dagen: 3, uitnodiging: 'x' },
      "ATW_DAGEN kent de parameter 'uitnodiging' niet. Laat die weg.",
    ],
    ['TERUG_10D', { weken: 1 }, "TERUG_10D kent de parameter 'weken' niet. Laat die weg."],
    [
      'TERUG_10D',
      { [`kalenderOnvolledig${lang(43)}`]: true },
      `TERUG_10D kent de parameter 'kalenderOnvolledig${lang(39)}...' niet. Bedoelde u 'kalenderOnvolledig'?`,
    ],
  ])('%s kent %j niet', (rule, params, fout) => {
    expect(foutVan(rule, '2026-02-20', params)).toBe(fout)
  })

  it('slaat over wat op niets lijkt', () => {
    expect(foutVan('ATW_DAGEN', '2026-02-20', { dagen: 3, opmerking: 'van de balie' })).toBeUndefined()
  })

  it('raadt alleen als er iets op lijkt', () => {
    const weiger = (params: object) => berekenTermijn({ rule: 'TERUG_10D', start: '2026-02-20', params })
    expect(weiger({ weken: 1 })).toStrictEqual({
      ok: false,
      refusal: { code: 'PARAM_ONBEKEND', data: { regel: 'TERUG_10D', param: 'weken' } },
    })
    expect(berekenTermijn({ rule: 'kaas', start: '2026-02-20' })).toStrictEqual({
      ok: false,
      refusal: { code: 'ONBEKENDE_REGEL', data: { regel: 'kaas' } },
    })
  })

  it('leest wat niet of als null is gegeven als weggelaten', () => {
    const params = { base: 'AWB_BOB_6W', uitnodiging: '2026-03-05', aangevuld: null, dagen: null }
    expect(leesParams('AWB_4_15_OPSCHORTING', params)).toEqual({
      ok: true,
      value: { base: 'AWB_BOB_6W', uitnodiging: '2026-03-05' },
    })
    expect(leesParams('TERUG_10D', null)).toEqual({ ok: true, value: {} })
  })

  it('elke regel zonder nodige parameter kan zonder, en mag zeggen dat de kalender onvolledig is', () => {
    const zonder: readonly Regel[] = [
      'WMO_ONDERZOEK_6W',
      'TERUG_10D',
      'BEWAAR_15_JAAR',
      'AWB_4_17_LAATSTE_DAG',
    ]
    for (const rule of zonder) {
      const gewoon = antwoordOp({ id: 1, rule, start: '2026-02-20' })[0]
      const met = (waarde: boolean) =>
        antwoordOp({ id: 1, rule, start: '2026-02-20', params: { kalenderOnvolledig: waarde } })[0]
      expect(gewoon?.voorlopig).toBe(false)
      expect(met(false)).toEqual(gewoon)
      expect(met(true)).toEqual({
        ...gewoon,
        voorlopig: true,
        stappen: [
          ...(gewoon?.stappen ?? []),
          'Voorlopig: voor deze periode is niet bekend welke dagen nog met een feestdag worden gelijkgesteld',
        ],
      })
    }
  })
})

describe('de regel in het bestand', () => {
  const GOED = { id: 'a', rule: 'TERUG_10D', start: '2026-06-04' }

  it.each([
    [null, 'Vraag 2 is geen object maar null. Geef {id, rule, start}.'],
    [undefined, 'Vraag 2 is geen object maar niets. Geef {id, rule, start}.'],
    ['kaas', 'Vraag 2 is geen object maar "kaas". Geef {id, rule, start}.'],
    [
      [GOED],
      'Vraag 2 is geen object maar [{"id":"a","rule":"TERUG_10D","start":"2026-06-04"}]. Geef {id, rule, start}.',
    ],
    [{}, "Vraag 2 mist 'id'. Voeg dat toe."],
    [{ id: 'a' }, "Vraag 2 mist 'rule'. Voeg dat toe."],
    [{ id: 0, rule: 'TERUG_10D' }, "Vraag 2 mist 'start'. Voeg dat toe."],
    [{ ...GOED, id: true }, "'id' van vraag 2 is true. Geef daar tekst."],
    [{ ...GOED, rule: null }, "'rule' van vraag 2 is null. Geef daar tekst."],
    [{ ...GOED, start: 20260220 }, "'start' van vraag 2 is 20260220. Geef daar tekst."],
  ])('%j', (regel, fout) => {
    const [eerste, tweede] = antwoordOp(GOED, regel)
    expect(eerste?.fout).toBeUndefined()
    expect(tweede).toMatchObject({ fout, zekerheid: 'keuze', voorlopig: false, stappen: [], grondslag: [] })
  })

  it('neemt een getal als id over, en geeft anders de plaats', () => {
    expect(antwoordOp({ ...GOED, id: 0 }, { ...GOED, id: true }, { id: 7 }).map(({ id }) => id)).toEqual([
      0,
      '#2',
      7,
    ])
  })

  it('geeft bij een goede vraag precies de velden van het contract', () => {
    expect(antwoordOp(GOED)).toStrictEqual([
      {
        id: 'a',
        einddatum: '2026-05-25',
        zekerheid: 'vast',
        voorlopig: false,
        stappen: [
          '10 dagen voor donderdag 4 juni 2026 is maandag 25 mei 2026',
          'Bij terugrekenen verandert een vrije dag niets',
        ],
        grondslag: [
          {
            bron: 'artikel 7:4, eerste lid, Awb',
            versie: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
            link: expect.stringMatching(/^https:/),
            zekerheid: expect.stringMatching(/^(gezien|bekend)$/),
          },
          {
            bron: 'artikel 1, tweede lid, Algemene termijnenwet',
            // Read in a source that does not say of which day its text is.
            versie: 'niet vermeld',
            link: expect.stringMatching(/^https:/),
            zekerheid: expect.stringMatching(/^(gezien|bekend)$/),
          },
        ],
      },
    ])
  })

  it('weigert een bestand dat geen lijst is, met een voorbeeld', () => {
    expect(beantwoordTermijnBestand({})).toEqual({
      ok: false,
      refusal: {
        code: 'GEEN_LIJST',
        data: {
          tekst:
            'Het bestand is geen lijst. Geef een lijst van vragen: [{"id": "1", "rule": "WMO_ONDERZOEK_6W", "start": "2026-02-20"}]',
        },
      },
    })
  })
})

describe('de vorm die andere systemen lezen', () => {
  const [goed] = antwoordOp({
    id: 1,
    rule: 'ATW_UREN',
    start: '2026-04-30T10:00:00+02:00',
    params: { uren: 48 },
  })

  it.each([
    { id: 'a' },
    { alternatief: '2026-05-04' },
    { fout: 'iets' },
    { einddatum: undefined },
    { eindtijdstip: undefined },
    { zekerheid: 'keuze' },
    { grondslag: [{ bron: 'b', versie: 'v', link: 'l', zekerheid: 'gezien' }] },
  ])('mag %j hebben', (anders) => {
    expect(termijnAntwoordSchema.safeParse([{ ...goed, ...anders }]).success).toBe(true)
  })

  it.each([
    { id: true },
    { einddatum: '2 mei' },
    { eindtijdstip: '2026-05-02T10:00:00' },
    { alternatief: '2026-02-30' },
    { zekerheid: 'zeker' },
    { voorlopig: 'nee' },
    { stappen: 'een' },
    { stappen: undefined },
    { grondslag: [{ bron: 'b', versie: 'v', link: 'l', zekerheid: 'zeker' }] },
    { grondslag: [{ bron: 'b', versie: 'v', link: 'l', zekerheid: 'bekend', lid: 1 }] },
    { grondslag: [{}] },
    { opmerking: 'x' },
  ])('mag %j niet hebben', (anders) => {
    expect(termijnAntwoordSchema.safeParse([{ ...goed, ...anders }]).success).toBe(false)
  })

  it.each([
    [{ id: '1', rule: 'ATW_DAGEN', start: '2026-02-20' }, true],
    [{ id: 1, rule: 'ATW_DAGEN', start: '2026-02-20', params: { dagen: 3 } }, true],
    [{ id: 1, rule: 'ATW_DAGEN', start: '2026-02-20', params: { dagen: 0 } }, false],
    [{ id: 1, rule: 'ATW_DAGEN', start: 3 }, false],
    [{ id: 1, rule: 'ATW_DAGEN' }, false],
    [{ rule: 'ATW_DAGEN', start: '2026-02-20' }, false],
  ])('een vraag %j: %s', (vraag, past) => {
    expect(termijnBestandSchema.safeParse([vraag]).success).toBe(past)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { beantwoordTermijnBestand, termijnAntwoordSchema, termijnBestandSchema } from './termijn-bestand.ts'
import gevallen from './termijn-gevallen.json' with { type: 'json' }

function antwoorden(inhoud: unknown) {
  const uitkomst = beantwoordTermijnBestand(inhoud)
  if (!uitkomst.ok) throw new Error(uitkomst.refusal.code)
  return uitkomst.value
}

describe('het antwoord', () => {
  it('heeft de vorm van het contract, zonder fout, in dezelfde volgorde', () => {
    const lijst = termijnAntwoordSchema.parse(antwoorden(gevallen))
    expect(lijst.map(({ id }) => id)).toEqual(gevallen.map(({ id }) => id))
    expect(lijst.filter(({ fout }) => fout !== undefined)).toEqual([])
  })

  it('geeft bij elke keuze de andere lezing', () => {
    const keuzes = antwoorden(gevallen).filter(({ zekerheid }) => zekerheid === 'keuze')
    expect(keuzes.length).toBeGreaterThan(0)
    expect(keuzes.filter(({ alternatief }) => alternatief === undefined)).toEqual([])
  })

  it('geeft uren als tijdstip, en ATW_UREN ook als dag', () => {
    expect(
      antwoorden([{ id: 1, rule: 'ATW_UREN', start: '2026-04-30T10:00:00+02:00', params: { uren: 48 } }]),
    ).toMatchObject([{ id: 1, einddatum: '2026-05-02', eindtijdstip: '2026-05-02T10:00:00+02:00' }])
    const [avg] = antwoorden([{ id: 2, rule: 'AVG_72_UUR', start: '2026-10-24T10:00:00Z' }])
    expect(avg?.eindtijdstip).toBe('2026-10-27T11:00:00+01:00')
    expect(avg).not.toHaveProperty('einddatum')
  })
})

describe('een foute regel', () => {
  const goed = { id: 'goed', rule: 'WMO_ONDERZOEK_6W', start: '2026-02-20' }

  it.each([
    ['onbekende regel', { ...goed, id: 'x', rule: 'WMO_ONDERZOEK_6' }, "Bedoelde u 'WMO_ONDERZOEK_6W'?"],
    ['heel andere regel', { ...goed, id: 'x', rule: 'kaas' }, 'Kies uit: WMO_ONDERZOEK_6W'],
    ['kapotte datum', { ...goed, id: 'x', start: '20-02-2026' }, 'geen bestaande dag'],
    ['ontbrekend begin', { id: 'x', rule: 'WMO_ONDERZOEK_6W' }, "mist 'start'"],
    ['begin als getal', { ...goed, id: 'x', start: 20260220 }, "'start' van vraag 2 is 20260220"],
    ['parameter vergeten', { ...goed, id: 'x', rule: 'ATW_DAGEN' }, "mist de parameter 'dagen'"],
    [
      'parameter verkeerd gespeld',
      { ...goed, id: 'x', rule: 'ATW_DAGEN', params: { dagem: 3 } },
      "Bedoelde u 'dagen'?",
    ],
  ])('%s bederft alleen het eigen antwoord', (_, fout, verwacht) => {
    const lijst = antwoorden([goed, fout, goed])
    expect(lijst).toHaveLength(3)
    expect(lijst[1]?.id).toBe('x')
    expect(lijst[1]?.fout).toContain(verwacht)
    expect(lijst[1]).not.toHaveProperty('einddatum')
    // The line has every field a reader may count on; what could not be answered never reads as certain.
    expect(lijst[1]).toMatchObject({ zekerheid: 'keuze', voorlopig: false, stappen: [], grondslag: [] })
    expect(lijst[0]).toEqual(lijst[2])
    expect(lijst[0]?.einddatum).toBe('2026-04-07')
    expect(termijnAntwoordSchema.safeParse(lijst).success).toBe(true)
  })

  it('geeft een plaats als er geen id is', () => {
    expect(antwoorden([null, 'kaas', { rule: 'TERUG_10D' }]).map(({ id }) => id)).toEqual(['#1', '#2', '#3'])
  })

  it('blijft bij elke invoer een antwoord per vraag', () => {
    const waarde = fc.oneof(
      fc.jsonValue(),
      fc.record({
        id: fc.string(),
        rule: fc.constantFrom(
          'ATW_DAGEN',
          'AWB_4_15_OPSCHORTING',
          'AVG_72_UUR',
          'BEWAAR_15_JAAR',
          '__proto__',
        ),
        start: fc.oneof(fc.string(), fc.constantFrom('2026-02-20', '9999-12-31', '2026-02-20T10:00:00Z')),
        params: fc.oneof(
          fc.jsonValue(),
          fc.record({ dagen: fc.oneof(fc.double(), fc.integer()), base: fc.string() }),
        ),
      }),
    )
    fc.assert(
      fc.property(fc.array(waarde, { maxLength: 5 }), (inhoud) => {
        const lijst = antwoorden(inhoud)
        expect(lijst).toHaveLength(inhoud.length)
        for (const { fout, einddatum, eindtijdstip } of lijst) {
          expect(fout === undefined).toBe(einddatum !== undefined || eindtijdstip !== undefined)
        }
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('een fout bestand', () => {
  it.each([[{}], [null], ['tekst'], [3], [{ vragen: [] }]])('is geen lijst: %j', (inhoud) => {
    const uitkomst = beantwoordTermijnBestand(inhoud)
    expect(uitkomst.ok).toBe(false)
    if (!uitkomst.ok) expect(uitkomst.refusal.data?.tekst).toContain('geen lijst')
  })

  it('een lege lijst krijgt een leeg antwoord', () => {
    expect(antwoorden([])).toEqual([])
  })
})

it('kent een JSON Schema waaraan de gevallen voldoen', () => {
  const schema = z.toJSONSchema(termijnBestandSchema)
  expect(schema.type).toBe('array')
  expect(termijnBestandSchema.safeParse(gevallen).success).toBe(true)
  expect(termijnBestandSchema.safeParse([{ id: '1', rule: 'kaas', start: '2026-02-20' }]).success).toBe(false)
  expect(z.toJSONSchema(termijnAntwoordSchema).type).toBe('array')
})

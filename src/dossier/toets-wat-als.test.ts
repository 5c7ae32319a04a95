import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { eenDossier, eenMelding } from '../testing/builders.ts'
import { readDossierbestand } from './dossierbestand.ts'
import { leesLosseFeiten } from './losse-feiten.ts'
import { toetsAntwoord } from './toets-antwoord.ts'
import { type AnderDossier, toetsWatAls, toetsWatAlsSchema } from './toets-wat-als.ts'

const MAP = fileURLToPath(new URL('../../demo/voorbeelden', import.meta.url))
const NIETS: AnderDossier = { zonder: [], anders: [], met: [] }

function feitenVan(naam: string) {
  const read = readDossierbestand(readFileSync(join(MAP, naam)))
  if (!read.ok) throw new Error(naam)
  return read.value.facts
}

function watAls(naam: string, anders: Partial<AnderDossier>) {
  const outcome = toetsWatAls(feitenVan(naam), { ...NIETS, ...anders }, 'x', PEILDATUM)
  if (!outcome.ok) throw new Error(outcome.refusal.data?.tekst)
  return outcome.value
}

function nummerVan(naam: string, soort: string): number {
  return feitenVan(naam).findIndex(({ type }) => type === soort) + 1
}

const PEILDATUM = '2026-06-01'
const GOED = 'crvb-2019-3364-hersteld.yaml'
const FOUT = 'crvb-2019-3364-zoals-het-was.yaml'

describe('wat de toets zou vinden', () => {
  it('zonder de omvang van stap 3 houdt het besluit geen stand, met bron en versie', () => {
    const stap3 =
      feitenVan(GOED).findIndex((fact) => fact.type === 'VaststellingGedaan' && fact.stap === 3) + 1
    const uitkomst = watAls(GOED, { zonder: [stap3] })
    expect(uitkomst.zonder).toEqual([{ nummer: stap3, soort: 'VaststellingGedaan', op: '2026-02-09' }])
    expect(uitkomst.bevindingen.map(({ verandering, code, na }) => [verandering, code, na?.ernst])).toEqual([
      ['erbij', 'OMVANG_NIET_VASTGESTELD', 'blokkerend'],
      ['erbij', 'MOTIVERING_GEBREK', 'blokkerend'],
    ])
    // The numbers are those of the dossier as it is: the decision is not one earlier because a fact is thought away.
    expect(uitkomst.bevindingen[1]?.na?.plaats).toBe(
      `feit ${nummerVan(GOED, 'BesluitGenomen')} (BesluitGenomen b1)`,
    )
    expect(uitkomst.stappen[1]).toMatch(
      /^Erbij, blokkerend: Is bepaald hoeveel hulp er nodig is\? \(OMVANG_NIET_VASTGESTELD\) Bij .*Herstel: .*versie 2018-03-21, gezien: https/,
    )
    expect(uitkomst.nietTeZien.erbij.map(({ code }) => code)).toEqual(['NIET_PASSEND'])
  })

  it('een feit waar niets aan hangt, verandert niets; dat staat er, met wat blijft', () => {
    const { bevindingen, stappen, gelijk } = watAls(FOUT, {
      zonder: [nummerVan(FOUT, 'IdentiteitVastgesteld')],
    })
    expect({ bevindingen, gelijk }).toEqual({ bevindingen: [], gelijk: 3 })
    expect(stappen.slice(1)).toEqual([
      'Er verandert niets aan wat de toets vindt.',
      '3 bevindingen blijven gelijk.',
    ])
  })

  it('een blokkade die wordt opgeheven, wordt lichter; een die nooit opgeheven wordt niet', () => {
    const opheffing = (code: string) => {
      const read = leesLosseFeiten({
        soort: 'BlokkadeOpgeheven',
        op: '2026-02-24',
        code,
        reden: 'De uren stonden in het plan.',
      })
      if (!read.ok) throw new Error(JSON.stringify(read.refusal))
      return read.value
    }
    const lichter = watAls(FOUT, { met: opheffing('OMVANG_NIET_VASTGESTELD') })
    expect(lichter.met).toEqual([
      { nummer: feitenVan(FOUT).length + 1, soort: 'BlokkadeOpgeheven', op: '2026-02-24' },
    ])
    expect(lichter.bevindingen).toMatchObject([
      { verandering: 'lichter', voor: { ernst: 'blokkerend' }, na: { ernst: 'aandacht' } },
    ])
    expect(watAls(FOUT, { met: opheffing('RESULTAAT_ZONDER_UREN') }).bevindingen).toEqual([])
  })

  it('een bevinding die weg is omdat het dossier het niet meer vertelt, is geen herstel', () => {
    const naam = 'rbmne-2018-840-zoals-het-was.yaml'
    const { bevindingen, stappen } = watAls(naam, {
      zonder: feitenVan(naam).flatMap(({ type }, i) => (type === 'VaststellingGedaan' ? [i + 1] : [])),
    })
    const weg = bevindingen.filter(({ verandering }) => verandering === 'weg')
    expect(new Set(weg.map(({ nuNietTeZien }) => nuNietTeZien !== undefined))).toContain(true)
    for (const { nuNietTeZien, code } of weg) {
      expect(stappen.some((stap) => stap.includes(code) && stap.includes('Dat is geen herstel'))).toBe(
        nuNietTeZien !== undefined,
      )
    }
  })

  it('de kop en een nummer dat er niet is worden geweigerd, met wat wel kan', () => {
    const facts = feitenVan(GOED)
    const fout = (nummer: number) => toetsWatAls(facts, { ...NIETS, zonder: [nummer] }, 'x', PEILDATUM)
    expect(fout(1)).toMatchObject({ ok: false, refusal: { data: { tekst: expect.stringContaining('kop') } } })
    expect(fout(99)).toMatchObject({
      ok: false,
      refusal: { data: { tekst: expect.stringContaining(`1 tot en met ${facts.length}`) } },
    })
  })
})

describe('een veld van een feit anders', () => {
  const anders = (naam: string, soort: string, ...velden: readonly (readonly [string, unknown])[]) =>
    toetsWatAls(
      feitenVan(naam),
      { ...NIETS, anders: velden.map(([pad, waarde]) => ({ nummer: nummerVan(naam, soort), pad, waarde })) },
      'x',
      PEILDATUM,
    )
  const goed = (...args: Parameters<typeof anders>) => {
    const outcome = anders(...args)
    if (!outcome.ok) throw new Error(outcome.refusal.data?.tekst)
    return outcome.value
  }
  const geweigerd = (...args: Parameters<typeof anders>) => {
    const outcome = anders(...args)
    return outcome.ok ? undefined : outcome.refusal.data?.tekst
  }

  it('de tijd van de voorziening weg: het besluit houdt geen stand; wat er stond, staat erbij', () => {
    const uitkomst = goed(GOED, 'BesluitGenomen', ['voorzieningen.0.omvang', undefined])
    expect(toetsWatAlsSchema.safeParse(uitkomst).error).toBeUndefined()
    expect(uitkomst.anders).toMatchObject([
      { soort: 'BesluitGenomen', veld: 'voorzieningen.0.omvang', was: { per: expect.any(String) } },
    ])
    expect(uitkomst.bevindingen).toContainEqual(
      expect.objectContaining({ verandering: 'erbij', code: 'RESULTAAT_ZONDER_UREN' }),
    )
    expect(uitkomst.stappen[0]).toMatch(
      /^Wat als bij feit \d+ \(BesluitGenomen, .*\) voorzieningen\.0\.omvang verandert van gegeven naar niet gegeven\.$/,
    )
  })

  it('dezelfde waarde verandert niets', () => {
    expect(goed(GOED, 'BesluitGenomen', ['beslissing', 'toegekend']).bevindingen).toEqual([])
  })

  it('wat nooit vastgelegd had kunnen worden, is geen antwoord; er staat wat wel kan', () => {
    expect(geweigerd(GOED, 'BesluitGenomen', ['beslissing', 'afgewzen'])).toContain("bedoelde u 'afgewezen'?")
    expect(geweigerd(GOED, 'BesluitGenomen', ['voorzieningen.0.omvng', 1])).toContain("bedoelde u 'omvang'?")
    expect(geweigerd(GOED, 'BesluitGenomen', ['voorzieningen.0.omvang.minuten', -1])).toContain('minuten')
    expect(geweigerd(GOED, 'BesluitGenomen', ['beslissing', undefined])).toContain('ontbreekt')
    expect(geweigerd(GOED, 'BesluitGenomen', ['type', 'BesluitOpgesteld'])).toContain('onbekend veld')
    expect(geweigerd(GOED, 'BesluitGenomen', ['__proto__.x', 1])).toContain('onbekend veld')
  })

  it('twee dingen tegelijk over hetzelfde, of weg en anders tegelijk: geweigerd', () => {
    expect(
      geweigerd(GOED, 'BesluitGenomen', ['voorzieningen', []], ['voorzieningen.0.omvang.minuten', 60]),
    ).toContain('Kies er een')
    const nummer = nummerVan(GOED, 'BesluitGenomen')
    const beide = { ...NIETS, zonder: [nummer], anders: [{ nummer, pad: 'beslissing', waarde: 'afgewezen' }] }
    expect(toetsWatAls(feitenVan(GOED), beide, 'x', PEILDATUM)).toMatchObject({
      ok: false,
      refusal: { data: { tekst: expect.stringContaining('kan niet weg zijn en tegelijk') } },
    })
  })

  it('op een andere dag kijken: na zes weken is het onderzoek te laat', () => {
    const melding = [eenDossier({ volledig: true }), eenMelding()]
    const op = (dag: string) => toetsWatAls(melding, { ...NIETS, peildatum: dag }, 'x', '2026-10-06')
    expect(op('2027-01-04')).toMatchObject({
      ok: true,
      value: {
        anderePeildatum: '2027-01-04',
        bevindingen: expect.arrayContaining([
          expect.objectContaining({ verandering: 'erbij', code: 'MELDING_GENEGEERD' }),
        ]),
      },
    })
    expect(op('2026-10-06')).toMatchObject({ ok: true, value: { bevindingen: [] } })
  })
})

it.each(readdirSync(MAP))('%s: elk feit weg, en de telling klopt met de toets zelf', (naam) => {
  const facts = feitenVan(naam)
  const nu = toetsAntwoord(facts, 'x', PEILDATUM)
  for (let nummer = 2; nummer <= facts.length; nummer += 3) {
    const uitkomst = watAls(naam, { zonder: [nummer] })
    expect(toetsWatAlsSchema.safeParse(uitkomst).error).toBeUndefined()
    const { bevindingen, gelijk } = uitkomst
    expect(bevindingen.filter(({ voor }) => voor !== undefined).length + gelijk).toBe(nu.bevindingen.length)
    for (const { voor, na } of bevindingen) {
      expect(voor).not.toEqual(na)
      expect((na ?? voor)?.grondslag.every(({ versie, link }) => versie !== '' && link !== '')).toBe(true)
    }
  }
})

describe('losse feiten lezen', () => {
  const feit = { soort: 'PgbUitgelegd', op: '2026-02-01' }
  it('een feit of een lijst', () => {
    expect(leesLosseFeiten(feit)).toMatchObject({ ok: true, value: [{ type: 'PgbUitgelegd' }] })
    expect(leesLosseFeiten([feit, feit])).toMatchObject({ ok: true, value: [{}, {}] })
  })

  it.each([
    [{ ...feit, soort: 'PgbUitgelegt' }, "bedoelde u 'PgbUitgelegd'?"],
    [{ ...feit, kanal: 'brief' }, 'kanal'],
    [{ soort: 'PgbUitgelegd' }, 'dag'],
    ['losse tekst', 'dag'],
    [[], 'leeg'],
  ])('%j wordt geweigerd en wordt geen notitie', (waarde, melding) => {
    const outcome = leesLosseFeiten(waarde)
    const tekst = outcome.ok ? '' : JSON.stringify(outcome.refusal.data?.meldingen)
    expect(tekst).toContain(melding)
    expect(tekst).not.toContain('notitie')
  })
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { AnyFact } from '../../basis/fact.ts'
import { VOORBEELDSTAD } from '../../testing/voorbeeldstad.ts'
import { evolveRegelbeheer } from './evolve.ts'
import { geefRegelingTerug, keurRegelingGoed, stelRegelingVoor } from './handle.ts'

const OUD = readFileSync(join(import.meta.dirname, '../../../regelingen/voorbeeldstad/2026.yaml'), 'utf8')
const WIJZIGING = `wijziging:
  motief: Het tarief volgt de nieuwe cao.
  gevolgUren: geen
  gevolgGeld: het tarief stijgt
`
const NIEUW =
  OUD.replace('id: voorbeeldstad-2026', 'id: voorbeeldstad-2027').replace(
    'geldigVanaf: 2026-01-01',
    'geldigVanaf: 2027-01-01',
  ) + WIJZIGING
const TE_LAAT = NIEUW.replace('bedenktijdDagen: 14', 'bedenktijdDagen: 14\n  besluitDagen: 21')
const SMEETS = { op: '2026-11-23', persoon: 'smeets', door: 'Ingrid Smeets' }
const VERHOEVEN = { op: '2026-11-24', persoon: 'verhoeven', door: 'Tom Verhoeven' }
const GELDEND = [VOORBEELDSTAD]
const voorstel = (tekst: string, extra: object = {}) =>
  stelRegelingVoor({
    ...SMEETS,
    voorstel: 'r1',
    tekst,
    gemeente: 'voorbeeldstad',
    geldend: GELDEND,
    ...extra,
  })

function na(...deeds: readonly ReturnType<typeof stelRegelingVoor>[]): AnyFact[] {
  return deeds.reduce<AnyFact[]>((facts, deed) => {
    const outcome = deed(facts)
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal))
    return [...facts, ...outcome.value]
  }, [])
}
const weigering = (deed: ReturnType<typeof stelRegelingVoor>, facts: readonly AnyFact[]) => {
  const outcome = deed(facts)
  return outcome.ok ? undefined : outcome.refusal
}
const akkoord = (anders: object = {}) =>
  keurRegelingGoed({ ...VERHOEVEN, voorstel: 'r1', ondanks: '', ...anders })

describe('een voorstel', () => {
  test('wat getypt is, blijft zoals het getypt is', () => {
    const facts = na(voorstel(NIEUW))
    expect(facts).toEqual([{ type: 'RegelingVoorgesteld', ...SMEETS, voorstel: 'r1', tekst: NIEUW }])
    expect(evolveRegelbeheer(facts).voorstellen).toMatchObject([
      { stand: 'wacht', regeling: { id: 'voorbeeldstad-2027' } },
    ])
  })

  test.each([
    ['niet te lezen', 'versie: 1', 'REGELING_NIET_TE_LEZEN'],
    [
      'van een andere gemeente',
      NIEUW.replace('id: voorbeeldstad\n', 'id: doelenveen\n'),
      'REGELING_VAN_ANDERE_GEMEENTE',
    ],
    ['met een id dat er al is', OUD, 'REGELING_BESTAAT_AL'],
    [
      'vanaf een dag waarop al andere regels beginnen',
      NIEUW.replace('geldigVanaf: 2027-01-01', 'geldigVanaf: 2026-01-01'),
      'EERSTE_DAG_BEZET',
    ],
  ])('geweigerd: %s', (_naam, tekst, code) => {
    expect(weigering(voorstel(tekst), [])?.code).toBe(code)
  })

  test('twee voorstellen met een id: het tweede pas als het eerste terug is', () => {
    const facts = na(voorstel(NIEUW))
    expect(weigering(voorstel(NIEUW, { voorstel: 'r2' }), facts)?.code).toBe('REGELING_BESTAAT_AL')
    const terug = na(
      voorstel(NIEUW),
      geefRegelingTerug({ ...VERHOEVEN, voorstel: 'r1', reden: 'Nog niet af.' }),
    )
    expect(weigering(voorstel(NIEUW, { voorstel: 'r2' }), terug)).toBeUndefined()
  })
})

describe('goedkeuren', () => {
  test('door een ander, met motief, voor een dag die nog komt', () => {
    const facts = na(voorstel(NIEUW), akkoord())
    expect(facts.at(-1)).toEqual({ type: 'RegelingGoedgekeurd', ...VERHOEVEN, voorstel: 'r1' })
    expect(evolveRegelbeheer(facts).voorstellen[0]).toMatchObject({
      stand: 'goedgekeurd',
      beoordeeld: { door: 'Tom Verhoeven' },
    })
  })

  test.each<[string, string, object, string]>([
    ['door wie het voorstelde', NIEUW, { persoon: 'smeets' }, 'ZELFDE_PERSOON'],
    ['door iemand zonder account', NIEUW, { persoon: undefined }, 'ZELFDE_PERSOON'],
    ['vandaag ingaan', NIEUW, { op: '2027-01-01' }, 'BEGIN_NIET_IN_TOEKOMST'],
    [
      'voordat de raad heeft besloten',
      NIEUW.replace('op: 2025-11-20', 'op: 2026-12-17'),
      {},
      'BESLUIT_NOG_NIET_GENOMEN',
    ],
    ['zonder motief', NIEUW.replace(WIJZIGING, ''), {}, 'WIJZIGING_ZONDER_MOTIEF'],
    ['tegen de toets, zonder reden', TE_LAAT, {}, 'TOETS_HOUDT_TEGEN'],
    [
      'met een kader dat er niet is, ook met een reden',
      NIEUW.replace('kader: hbel-2021', 'kader: hbel-1999'),
      { ondanks: 'Het kader komt nog.' },
      'REGELS_WERKEN_NIET',
    ],
    [
      'met een grondslag die niet bestaat, ook met een reden',
      NIEUW.replace('grondslag: wmo-2.1.4a', 'grondslag: wmo-9.9'),
      { ondanks: 'Komt nog.' },
      'REGELS_WERKEN_NIET',
    ],
    [
      'met twee tarieven onder een naam, ook met een reden',
      NIEUW.replace('id: pgb-netwerk', 'id: pgb-aanbieder'),
      { ondanks: 'Komt nog.' },
      'REGELS_WERKEN_NIET',
    ],
    ['iets dat er niet is', NIEUW, { voorstel: 'r9' }, 'GEEN_VOORSTEL'],
  ])('geweigerd: %s', (_naam, tekst, anders, code) => {
    expect(weigering(akkoord(anders), na(voorstel(tekst)))?.code).toBe(code)
  })

  test('tegen de toets kan met een reden, en die blijft', () => {
    const facts = na(voorstel(TE_LAAT), akkoord({ ondanks: ' De raad besluit hier nog over. ' }))
    expect(facts.at(-1)).toMatchObject({ ondanks: 'De raad besluit hier nog over.' })
  })

  test('een reden zonder dat de toets tegenhoudt, wordt niet bewaard als reden', () => {
    expect(na(voorstel(NIEUW), akkoord({ ondanks: 'zomaar' })).at(-1)).not.toHaveProperty('ondanks')
  })

  test('met het motief van een eerdere wijziging', () => {
    const later = NIEUW.replace('voorbeeldstad-2027', 'voorbeeldstad-2028').replace(
      '2027-01-01',
      '2028-01-01',
    )
    const facts = na(voorstel(NIEUW), akkoord(), voorstel(later, { voorstel: 'r2' }))
    expect(weigering(akkoord({ voorstel: 'r2' }), facts)?.code).toBe('WIJZIGING_ZONDER_MOTIEF')
  })

  test('wat zonder account is voorgesteld, kan niemand goedkeuren: niet te zien is of het een ander is', () => {
    const { persoon: _, ...zonder } = SMEETS
    expect(weigering(akkoord(), na(voorstel(NIEUW, { ...zonder, persoon: undefined })))?.code).toBe(
      'ZELFDE_PERSOON',
    )
  })

  test('wat niet meer te lezen is, valt weg; is het goedgekeurd, dan is dat een storing', () => {
    const stuk = { type: 'RegelingVoorgesteld', ...SMEETS, voorstel: 'r0', tekst: 'versie: 1' }
    const terug = { type: 'RegelingTeruggegeven', ...VERHOEVEN, voorstel: 'r0', reden: 'x' }
    expect(evolveRegelbeheer([stuk, terug]).voorstellen).toEqual([])
    const goed = { type: 'RegelingGoedgekeurd', ...VERHOEVEN, voorstel: 'r0' }
    expect(() => evolveRegelbeheer([stuk, goed])).toThrow('can no longer be read')
  })

  test('twee keer kan niet', () => {
    expect(weigering(akkoord(), na(voorstel(NIEUW), akkoord()))?.code).toBe('GEEN_VOORSTEL')
  })
})

describe('teruggeven', () => {
  test('met een reden', () => {
    const facts = na(
      voorstel(NIEUW),
      geefRegelingTerug({ ...VERHOEVEN, voorstel: 'r1', reden: 'Artikel 11 klopt niet.' }),
    )
    expect(evolveRegelbeheer(facts).voorstellen[0]).toMatchObject({
      stand: 'teruggegeven',
      beoordeeld: { reden: 'Artikel 11 klopt niet.' },
    })
  })

  test.each([
    ['r1', ' ', 'REDEN_VEREIST'],
    ['r2', 'x', 'GEEN_VOORSTEL'],
  ])('geweigerd: %s met reden "%s"', (nummer, reden, code) => {
    expect(
      weigering(geefRegelingTerug({ ...VERHOEVEN, voorstel: nummer, reden }), na(voorstel(NIEUW)))?.code,
    ).toBe(code)
  })
})

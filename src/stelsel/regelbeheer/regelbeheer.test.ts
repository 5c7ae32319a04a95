import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type AnyFact, exampleOf } from '../../basis/fact.ts'
import { VOORBEELDSITE } from '../../testing/voorbeeldstad.ts'
import { evolveRegelbeheer, versiesVan } from './evolve.ts'
import { regelbeheerFacts } from './facts.ts'
import { geefRegelingTerug, keurRegelingGoed, stelRegelingVoor, trekRegelingIn } from './handle.ts'
import { kenmerkVan } from './kenmerk.ts'

const { meegeleverd: MEEGELEVERD } = VOORBEELDSITE
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
const voorstel = (tekst: string, extra: object = {}) =>
  stelRegelingVoor({
    ...SMEETS,
    voorstel: 'r1',
    tekst,
    gemeente: 'voorbeeldstad',
    meegeleverd: MEEGELEVERD,
    ...extra,
  })

function na(...deeds: readonly ReturnType<typeof stelRegelingVoor>[]): AnyFact[] {
  return deeds.reduce<AnyFact[]>((facts, deed) => {
    const outcome = deed(facts)
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal))
    return [...facts, ...outcome.value]
  }, [])
}
const uit = (deed: ReturnType<typeof stelRegelingVoor>, facts: readonly AnyFact[]) => na(() => deed(facts))
const weigering = (deed: ReturnType<typeof stelRegelingVoor>, facts: readonly AnyFact[]) => {
  const outcome = deed(facts)
  return outcome.ok ? undefined : outcome.refusal
}
/** Approval by who saw this text beside that of the rules before it. */
const akkoord = (anders: object = {}, tekst = NIEUW, vergelekenMet = OUD) =>
  keurRegelingGoed({
    ...VERHOEVEN,
    voorstel: 'r1',
    ondanks: '',
    gezien: { voorstel: kenmerkVan(tekst), vergeleken: kenmerkVan(vergelekenMet) },
    meegeleverd: MEEGELEVERD,
    ...anders,
  })
const intrekken = (anders: object = {}) =>
  trekRegelingIn({
    ...VERHOEVEN,
    op: '2026-12-11',
    voorstel: 'r1',
    reden: 'De raad besloot anders.',
    ...anders,
  })
/** The rules of another year, with a motive of their own. */
const vanaf = (dag: string, id: string) =>
  NIEUW.replace('voorbeeldstad-2027', id)
    .replace('geldigVanaf: 2027-01-01', `geldigVanaf: ${dag}`)
    .replace('de nieuwe cao', `de cao van ${dag}`)

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
    expect(facts.at(-1)).toMatchObject({ type: 'RegelingGoedgekeurd', ...VERHOEVEN, voorstel: 'r1' })
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
    expect(weigering(akkoord(anders, tekst), na(voorstel(tekst)))?.code).toBe(code)
  })

  test('tegen de toets kan met een reden, en die blijft', () => {
    const facts = na(voorstel(TE_LAAT), akkoord({ ondanks: ' De raad besluit hier nog over. ' }, TE_LAAT))
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
    expect(weigering(akkoord({ voorstel: 'r2' }, later, NIEUW), facts)?.code).toBe('WIJZIGING_ZONDER_MOTIEF')
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

describe('wat de tweede persoon zag', () => {
  const JANUARI = vanaf('2027-01-01', 'voorbeeldstad-januari')
  const MAART = vanaf('2027-03-01', 'voorbeeldstad-maart')

  test('de goedkeuring noemt beide teksten; die met het programma meekwam, staat erbij', () => {
    const facts = na(voorstel(NIEUW), akkoord())
    expect(facts.at(-1)).toMatchObject({
      gezien: {
        voorstel: kenmerkVan(NIEUW),
        vergeleken: { id: 'voorbeeldstad-2026', kenmerk: kenmerkVan(OUD), tekst: OUD },
      },
    })
    expect(evolveRegelbeheer(facts).voorstellen[0]?.beoordeeld?.vergelekenMet).toBe(OUD)
  })

  test('regels die hier zijn voorgesteld, staan al in een feit en niet nog eens', () => {
    const facts = na(
      voorstel(JANUARI),
      akkoord({}, JANUARI),
      voorstel(MAART, { voorstel: 'r2' }),
      akkoord({ voorstel: 'r2' }, MAART, JANUARI),
    )
    expect(facts.at(-1)).toHaveProperty('gezien.vergeleken', {
      id: 'voorbeeldstad-januari',
      kenmerk: kenmerkVan(JANUARI),
    })
    const eerst = evolveRegelbeheer(facts).voorstellen[1]?.beoordeeld?.vergelekenMet
    expect(eerst).toBe(JANUARI)
    // Withdrawn afterwards: that changes nothing about what was seen then.
    const later = [...facts, ...uit(intrekken(), facts)]
    expect(evolveRegelbeheer(later).voorstellen[1]?.beoordeeld?.vergelekenMet).toBe(JANUARI)
  })

  test('zijn de regels ervoor intussen andere, dan eerst opnieuw kijken', () => {
    const facts = na(
      voorstel(MAART),
      voorstel(JANUARI, { voorstel: 'r2' }),
      akkoord({ voorstel: 'r2' }, JANUARI),
    )
    expect(weigering(akkoord({}, MAART), facts)).toEqual({
      code: 'ANDERS_DAN_GEZIEN',
      data: { id: 'voorbeeldstad-januari', geldigVanaf: '2027-01-01' },
    })
    expect(weigering(akkoord({}, MAART, JANUARI), facts)).toBeUndefined()
    // And back again: what was withdrawn is no longer what comes before.
    const ingetrokken = [...facts, ...uit(intrekken({ voorstel: 'r2' }), facts)]
    expect(weigering(akkoord({}, MAART, JANUARI), ingetrokken)?.code).toBe('ANDERS_DAN_GEZIEN')
    expect(weigering(akkoord({}, MAART), ingetrokken)).toBeUndefined()
  })

  test('wat met het programma meekomt en in een nieuwe versie anders luidt, is ook anders', () => {
    const [eerste] = MEEGELEVERD
    const anders = [{ ...eerste!, tekst: `${OUD}# nieuw\n` }]
    expect(weigering(akkoord({ meegeleverd: anders }), na(voorstel(NIEUW)))?.code).toBe('ANDERS_DAN_GEZIEN')
  })

  test('een andere tekst van het voorstel gezien dan er staat', () => {
    expect(weigering(akkoord({}, TE_LAAT), na(voorstel(NIEUW)))?.code).toBe('ANDERS_DAN_GEZIEN')
  })

  test('andere regels die pas later beginnen, maken geen verschil', () => {
    const facts = na(
      voorstel(JANUARI),
      voorstel(MAART, { voorstel: 'r2' }),
      akkoord({ voorstel: 'r2' }, MAART),
    )
    expect(weigering(akkoord({}, JANUARI), facts)).toBeUndefined()
  })

  test('van een goedkeuring van vroeger is het niet bewaard', () => {
    const oud = { type: 'RegelingGoedgekeurd', ...VERHOEVEN, voorstel: 'r1' }
    const [eerste] = evolveRegelbeheer([...na(voorstel(NIEUW)), oud]).voorstellen
    expect(eerste).toMatchObject({ stand: 'goedgekeurd' })
    expect(eerste?.beoordeeld).not.toHaveProperty('vergelekenMet')
  })

  test('hoe een regel eindigt, is geen verschil; elke letter wel', () => {
    expect(kenmerkVan('a\r\nb\r\n')).toBe(kenmerkVan('a\nb\n'))
    expect(kenmerkVan('a\nb ')).not.toBe(kenmerkVan('a\nb'))
  })
})

describe('intrekken', () => {
  const goedgekeurd = () => na(voorstel(NIEUW), akkoord())
  const versies = (facts: readonly AnyFact[]) =>
    versiesVan(evolveRegelbeheer(facts), MEEGELEVERD).map(({ regeling }) => regeling.id)

  test('ook door wie goedkeurde; daarna gelden de regels nooit', () => {
    const facts = goedgekeurd()
    expect(versies(facts)).toEqual(['voorbeeldstad-2026', 'voorbeeldstad-2027'])
    const erna = [...facts, ...uit(intrekken({ reden: ' De raad besloot anders. ' }), facts)]
    expect(erna.at(-1)).toEqual({
      type: 'RegelingIngetrokken',
      ...VERHOEVEN,
      op: '2026-12-11',
      voorstel: 'r1',
      reden: 'De raad besloot anders.',
    })
    expect(versies(erna)).toEqual(['voorbeeldstad-2026'])
    expect(evolveRegelbeheer(erna).voorstellen[0]).toMatchObject({
      stand: 'ingetrokken',
      beoordeeld: { door: 'Tom Verhoeven', op: '2026-11-24' },
      ingetrokken: { op: '2026-12-11', door: 'Tom Verhoeven', reden: 'De raad besloot anders.' },
    })
  })

  test.each([
    ['op de eerste dag zelf', { op: '2027-01-01' }, 'REGELS_GELDEN_AL'],
    ['daarna', { op: '2027-06-01' }, 'REGELS_GELDEN_AL'],
    ['zonder reden', { reden: ' ' }, 'REDEN_VAN_INTREKKEN_VEREIST'],
    ['iets dat er niet is', { voorstel: 'r9' }, 'NIET_GOEDGEKEURD'],
  ])('geweigerd: %s', (_naam, anders, code) => {
    expect(weigering(intrekken(anders), goedgekeurd())?.code).toBe(code)
  })

  test('op de laatste dag ervoor kan het nog', () => {
    expect(weigering(intrekken({ op: '2026-12-31' }), goedgekeurd())).toBeUndefined()
  })

  test('wat nog wacht, is teruggegeven of al is ingetrokken, valt niet in te trekken', () => {
    const wacht = na(voorstel(NIEUW))
    const terug = uit(geefRegelingTerug({ ...VERHOEVEN, voorstel: 'r1', reden: 'Niet af.' }), wacht)
    const facts = goedgekeurd()
    for (const eerder of [wacht, [...wacht, ...terug], [...facts, ...uit(intrekken(), facts)]]) {
      expect(weigering(intrekken(), eerder)?.code).toBe('NIET_GOEDGEKEURD')
    }
  })

  test('de eerste dag komt vrij, het motief ook, het id niet', () => {
    const facts = goedgekeurd()
    const erna = [...facts, ...uit(intrekken(), facts)]
    expect(weigering(voorstel(NIEUW, { voorstel: 'r2' }), erna)?.code).toBe('REGELING_BESTAAT_AL')
    const hersteld = NIEUW.replace('voorbeeldstad-2027', 'voorbeeldstad-2027b')
    const opnieuw = [...erna, ...uit(voorstel(hersteld, { voorstel: 'r2' }), erna)]
    expect(weigering(akkoord({ voorstel: 'r2' }, hersteld), opnieuw)).toBeUndefined()
  })
})

test.each(Object.entries(regelbeheerFacts))('het voorbeeld van %s past op zijn vorm', (type, kind) => {
  expect(kind.safeParse(exampleOf(kind)).error?.issues, type).toBeUndefined()
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

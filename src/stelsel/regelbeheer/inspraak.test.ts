import { describe, expect, test } from 'vitest'
import type { AnyFact } from '../../basis/fact.ts'
import { VOORBEELDSITE } from '../../testing/voorbeeldstad.ts'
import { evolveRegelbeheer } from './evolve.ts'
import { geefRegelingTerug, keurRegelingGoed, stelOpenVoorInspraak, stelRegelingVoor } from './handle.ts'
import { kenmerkVan } from './kenmerk.ts'

const { meegeleverd } = VOORBEELDSITE
const OUD = meegeleverd[0]?.tekst ?? ''
/** A council that decides on 28 January about rules from 1 March on. */
const VOORSTEL = OUD.replace('id: voorbeeldstad-2026', 'id: voorbeeldstad-maart')
  .replace('geldigVanaf: 2026-01-01', 'geldigVanaf: 2027-03-01')
  .replace('op: 2025-11-20', 'op: 2027-01-28')
  .concat('wijziging: { motief: Duidelijker regels., gevolgUren: Geen., gevolgGeld: Geen. }\n')
const SMEETS = { op: '2026-11-23', persoon: 'smeets', door: 'Ingrid Smeets' }
const WENS = {
  ...SMEETS,
  voorstel: 'r1',
  van: '2026-12-01',
  totEnMet: '2027-01-12',
  hoe: ' Schrijf de griffie. ',
}

function na(...deeds: readonly ReturnType<typeof stelRegelingVoor>[]): AnyFact[] {
  return deeds.reduce<AnyFact[]>((facts, deed) => {
    const outcome = deed(facts)
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal))
    return [...facts, ...outcome.value]
  }, [])
}
const voorstel = (tekst = VOORSTEL) =>
  stelRegelingVoor({ ...SMEETS, voorstel: 'r1', tekst, gemeente: 'voorbeeldstad', meegeleverd })
const open = (anders: Partial<typeof WENS> = {}) => stelOpenVoorInspraak({ ...WENS, ...anders })
const code = (deed: ReturnType<typeof open>, facts: readonly AnyFact[]) => {
  const outcome = deed(facts)
  return outcome.ok ? undefined : outcome.refusal.code
}

describe('openstellen voor inspraak', () => {
  test('wie het voorstelde mag het zelf: er verandert geen regel', () => {
    const facts = na(voorstel(), open())
    expect(facts.at(-1)).toMatchObject({ type: 'InspraakOpengesteld', hoe: 'Schrijf de griffie.' })
    expect(evolveRegelbeheer(facts).voorstellen[0]).toMatchObject({
      stand: 'wacht',
      inspraak: { van: '2026-12-01', totEnMet: '2027-01-12', hoe: 'Schrijf de griffie.' },
    })
  })

  test.each<[string, Partial<typeof WENS>, string | undefined]>([
    ['vandaag beginnen', { van: '2026-11-23' }, undefined],
    ['gisteren beginnen', { van: '2026-11-22' }, 'INSPRAAK_DAGEN'],
    ['op een dag', { totEnMet: '2026-12-01' }, undefined],
    ['eindigen voor het begin', { totEnMet: '2026-11-30' }, 'INSPRAAK_DAGEN'],
    ['tot en met de dag voor het besluit', { totEnMet: '2027-01-27' }, undefined],
    ['tot en met de dag van het besluit', { totEnMet: '2027-01-28' }, 'INSPRAAK_NA_BESLUIT'],
    ['tot de regels al gelden', { totEnMet: '2027-03-01' }, 'INSPRAAK_DAGEN'],
    ['zonder te zeggen hoe', { hoe: '  ' }, 'INSPRAAK_ZONDER_HOE'],
    ['een voorstel dat er niet is', { voorstel: 'r9' }, 'GEEN_VOORSTEL'],
  ])('%s', (_naam, anders, verwacht) => {
    expect(code(open(anders), na(voorstel()))).toBe(verwacht)
  })

  test('over wat al is besloten, is inspraak voor de vorm', () => {
    const besloten = VOORSTEL.replace('op: 2027-01-28', 'op: 2026-11-12')
    expect(code(open(), na(voorstel(besloten)))).toBe('INSPRAAK_NA_BESLUIT')
  })

  test('is zij begonnen, dan kan zij langer en niet korter', () => {
    const facts = na(voorstel(), open())
    expect(code(open({ van: '2026-12-05' }), facts)).toBeUndefined()
    const straks = { op: '2026-12-01' }
    expect(code(open({ ...straks, totEnMet: '2027-01-11' }), facts)).toBe('INSPRAAK_AL_BEGONNEN')
    expect(code(open({ ...straks, van: '2026-12-02' }), facts)).toBe('INSPRAAK_AL_BEGONNEN')
    expect(code(open({ ...straks, totEnMet: '2027-01-20' }), facts)).toBeUndefined()
  })

  test('wat is teruggegeven, gaat niet meer open', () => {
    const facts = na(voorstel(), geefRegelingTerug({ ...SMEETS, voorstel: 'r1', reden: 'Nog niet af.' }))
    expect(code(open(), facts)).toBe('GEEN_VOORSTEL')
  })
})

test('goedkeuren: een tweede persoon, het besluit is genomen en niemand kan meer reageren', () => {
  const akkoord = (op: string, persoon = 'verhoeven') =>
    keurRegelingGoed({
      op,
      persoon,
      door: 'x',
      voorstel: 'r1',
      ondanks: '',
      gezien: { voorstel: kenmerkVan(VOORSTEL), vergeleken: kenmerkVan(OUD) },
      meegeleverd,
    })
  const facts = na(voorstel(), open())
  expect(code(akkoord('2027-01-29', 'smeets'), facts)).toBe('ZELFDE_PERSOON')
  expect(code(akkoord('2027-01-27'), facts)).toBe('BESLUIT_NOG_NIET_GENOMEN')
  expect(code(akkoord('2027-01-28'), facts)).toBeUndefined()
  // A decision that was brought forward in another proposal would otherwise pass what people were promised.
  const lang = [...facts, { ...facts.at(-1)!, totEnMet: '2027-02-10' }]
  expect(code(akkoord('2027-02-10'), lang)).toBe('INSPRAAK_LOOPT_NOG')
  expect(code(akkoord('2027-02-11'), lang)).toBeUndefined()
})

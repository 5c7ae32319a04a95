// A second, independent calculation (epoch days, Gauss's Easter, art. 2 by counting) compared for every day, and properties.
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { getDag } from '../../basis/dag.ts'
import { isVrij, KALENDER, type Kalender, paaszondag } from './feestdagen.ts'
import { berekenTermijn } from './termijn.ts'
import { beantwoordTermijnBestand } from './termijn-bestand.ts'
import gevallen from './termijn-gevallen.json' with { type: 'json' }

const DAG = 86_400_000
const nummer = (tekst: string) => Date.parse(`${tekst}T00:00:00Z`) / DAG
const tekst = (dag: number) => new Date(dag * DAG).toISOString().slice(0, 10)
const EERSTE = nummer('2023-01-01')
const LAATSTE = nummer('2028-12-31')

/** Gauss, with the two exceptions of Lichtenberg built in. */
function pasen(jaar: number): number {
  const k = Math.floor(jaar / 100)
  const m = 15 + Math.floor((3 * k + 3) / 4) - Math.floor((8 * k + 13) / 25)
  const s = 2 - Math.floor((3 * k + 3) / 4)
  const a = jaar % 19
  const d = (19 * a + m) % 30
  const r = Math.floor((d + Math.floor(a / 11)) / 29)
  const og = 21 + d - r
  const sz = 7 - ((((jaar + Math.floor(jaar / 4) + s) % 7) + 7) % 7)
  const oe = 7 - ((((og - sz) % 7) + 7) % 7)
  return nummer(`${jaar}-03-01`) + og + oe - 1
}

const vrijeDagen = new Set<number>()
for (let jaar = 2022; jaar <= 2031; jaar++) {
  for (const dag of ['01-01', '05-05', '12-25', '12-26']) vrijeDagen.add(nummer(`${jaar}-${dag}`))
  const koning = nummer(`${jaar}-04-27`)
  vrijeDagen.add(isZondag(koning) ? koning - 1 : koning)
  for (const na of [-2, 1, 39, 50]) vrijeDagen.add(pasen(jaar) + na)
}
for (const dag of '2023-04-28 2023-05-19 2024-05-10 2024-12-27 2025-05-30 2026-01-02 2026-05-15 2027-05-07 2028-04-28 2028-05-26'.split(
  ' ',
)) {
  vrijeDagen.add(nummer(dag))
}

function isZondag(dag: number): boolean {
  return (dag + 4) % 7 === 0
}
function vrij(dag: number): boolean {
  return (dag + 4) % 7 === 0 || (dag + 5) % 7 === 0 || vrijeDagen.has(dag)
}
function tweedeBerekening(start: number, dagen: number): number {
  let eind = start + dagen
  if (dagen > 90) return eind
  const werkdagen = () => {
    let aantal = 0
    for (let dag = start + 1; dag <= eind; dag++) if (!vrij(dag)) aantal++
    return aantal
  }
  while (vrij(eind) || (dagen >= 3 && werkdagen() < 2)) eind++
  return eind
}

const einde = (rule: string, start: string, params?: unknown, kalender: Kalender = KALENDER): string => {
  const uitkomst = berekenTermijn({ rule, start, params }, kalender)
  if (!uitkomst.ok) throw new Error(uitkomst.refusal.code)
  return uitkomst.value.einddatum?.toString() ?? ''
}

describe('een tweede, onafhankelijke berekening', () => {
  it('vindt dezelfde Pasen in elk jaar van 1900 tot en met 2299', () => {
    for (let jaar = 1900; jaar < 2300; jaar++) expect(paaszondag(jaar).toString()).toBe(tekst(pasen(jaar)))
  })

  it('vindt dezelfde vrije dagen op elke dag van 2023 tot en met 2028', () => {
    for (let dag = EERSTE; dag <= LAATSTE; dag++) {
      expect(isVrij(getDag(tekst(dag))), tekst(dag)).toBe(vrij(dag))
    }
  })

  it.each([
    ['WMO_ONDERZOEK_6W', 42],
    ['WMO_BESCHIKKING_2W', 14],
    ['WMO_PERSOONLIJK_PLAN_7D', 7],
    ['AWB_BEZWAAR_6W', 42],
    ['AWB_BOB_6W', 42],
    ['AWB_BOB_12W', 84],
    ['AWB_BOB_12W_NIET_MEEGEDEELD', 42],
    ['AWB_6_9_POST_WEEK', 7],
  ])('%s: gelijk op elke dag van 2023 tot en met 2028', (rule, dagen) => {
    for (let dag = EERSTE; dag <= LAATSTE; dag++) {
      const verwacht = tekst(tweedeBerekening(dag, dagen))
      const gevonden = einde(rule, tekst(dag))
      if (gevonden !== verwacht) expect(gevonden, tekst(dag)).toBe(verwacht)
    }
  })

  it.each([1, 2, 3, 4, 5, 10, 89, 90, 91])('ATW_DAGEN %i: gelijk op elke dag', (dagen) => {
    for (let dag = EERSTE; dag <= LAATSTE; dag++) {
      const verwacht = tekst(tweedeBerekening(dag, dagen))
      const gevonden = einde('ATW_DAGEN', tekst(dag), { dagen })
      if (gevonden !== verwacht) expect(gevonden, tekst(dag)).toBe(verwacht)
    }
  })

  it('opschorting: gelijk voor elke dag en elke duur', () => {
    for (let dag = EERSTE; dag <= LAATSTE; dag += 3) {
      for (const duur of [0, 1, 2, 5, 9]) {
        const params = {
          base: 'WMO_BESCHIKKING_2W',
          uitnodiging: tekst(dag + 4),
          aangevuld: tekst(dag + 4 + duur),
        }
        let verwacht = dag + 14 + Math.max(0, duur - 1)
        while (vrij(verwacht)) verwacht++
        const gevonden = einde('AWB_4_15_OPSCHORTING', tekst(dag), params)
        if (gevonden !== tekst(verwacht)) expect(gevonden, JSON.stringify(params)).toBe(tekst(verwacht))
      }
    }
  })
})

describe('eigenschappen', () => {
  const start = fc.integer({ min: nummer('2015-01-01'), max: nummer('2035-12-31') }).map(tekst)
  const dagen = fc.integer({ min: 1, max: 120 })
  const runs = { numRuns: 2_500 }

  it('eindigt nooit eerder dan de telling, en op een gewone dag waar de Termijnenwet geldt', () => {
    fc.assert(
      fc.property(start, dagen, (van, aantal) => {
        const tot = einde('ATW_DAGEN', van, { dagen: aantal })
        expect(nummer(tot)).toBeGreaterThanOrEqual(nummer(van) + aantal)
        if (aantal <= 90) expect(isVrij(getDag(tot))).toBe(false)
        else expect(nummer(tot)).toBe(nummer(van) + aantal)
      }),
      runs,
    )
  })

  it('loopt gelijk op met het begin: later beginnen is nooit eerder eindigen', () => {
    fc.assert(
      fc.property(start, fc.integer({ min: 0, max: 30 }), dagen, (van, later, aantal) => {
        const naar = tekst(nummer(van) + later)
        expect(
          einde('ATW_DAGEN', naar, { dagen: aantal }) >= einde('ATW_DAGEN', van, { dagen: aantal }),
        ).toBe(true)
      }),
      runs,
    )
  })

  it('wordt nooit korter door een feestdag erbij', () => {
    fc.assert(
      fc.property(start, dagen, fc.integer({ min: 0, max: 130 }), (van, aantal, na) => {
        const meer = {
          ...KALENDER,
          gelijkgesteld: new Set([...KALENDER.gelijkgesteld, tekst(nummer(van) + na)]),
        }
        const params = { dagen: aantal }
        expect(einde('ATW_DAGEN', van, params, meer) >= einde('ATW_DAGEN', van, params)).toBe(true)
      }),
      runs,
    )
  })

  it('wordt nooit korter door een latere aanvulling', () => {
    fc.assert(
      fc.property(
        start,
        fc.integer({ min: 0, max: 20 }),
        fc.integer({ min: 0, max: 60 }),
        (van, na, duur) => {
          const met = (lengte: number) =>
            einde('AWB_4_15_OPSCHORTING', van, {
              base: 'WMO_BESCHIKKING_2W',
              uitnodiging: tekst(nummer(van) + na),
              aangevuld: tekst(nummer(van) + na + lengte),
            })
          expect(met(duur + 1) >= met(duur)).toBe(true)
          expect(met(duur) >= einde('WMO_BESCHIKKING_2W', van)).toBe(true)
        },
      ),
      runs,
    )
  })
})

describe('de tijdzone van de machine', () => {
  const eigen = process.env['TZ']
  afterEach(() => {
    if (eigen === undefined) delete process.env['TZ']
    else process.env['TZ'] = eigen
  })

  it.each([
    ['UTC', 12],
    ['Europe/Amsterdam', 13],
    ['America/Los_Angeles', 4],
    ['Asia/Kolkata', 17],
  ])('verandert niets: %s', (zone, uur) => {
    const gewoon = JSON.stringify(beantwoordTermijnBestand(gevallen))
    process.env['TZ'] = zone
    expect(new Date('2026-01-15T12:00:00Z').getHours()).toBe(uur)
    expect(JSON.stringify(beantwoordTermijnBestand(gevallen))).toBe(gewoon)
  })
})

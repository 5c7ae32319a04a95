import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { alleGrondslagen, findGrondslag, grondslag, grondslagOp } from './artikelen.ts'
import { GELIJKSTELLINGEN, KALENDER } from './feestdagen.ts'
import { nagekekenStand } from './nagekeken.ts'

describe('wat het register van een tekst weet', () => {
  it('sluit van dag tot dag aan, en het laatste tijdvak is dat van nu', () => {
    for (const { sleutel, perioden, versie, zekerheid } of alleGrondslagen()) {
      if (sleutel.startsWith('ECLI:')) continue
      expect(perioden.at(-1), sleutel).toMatchObject({ versie, zekerheid })
      for (const [i, { totEnMet }] of perioden.entries()) {
        const volgende = perioden[i + 1]
        if (volgende === undefined) continue
        expect(
          Temporal.PlainDate.from(totEnMet ?? '')
            .add({ days: 1 })
            .toString(),
          sleutel,
        ).toBe(volgende.vanaf)
      }
    }
  })

  it('zegt bij wat van een wet is gelezen waar, en van welke versie; wat niet is gelezen heeft geen plaats', () => {
    for (const { sleutel, perioden } of alleGrondslagen()) {
      if (!/^(wmo|awb|atw)-/.test(sleutel)) continue
      for (const { zekerheid, versie, gelezenIn } of perioden) {
        expect(gelezenIn !== undefined, sleutel).toBe(zekerheid === 'gezien')
        expect(zekerheid === 'gezien' && versie === '', sleutel).toBe(false)
      }
    }
  })

  it('noemt bij de Awb de versie die is gelezen, en zegt dat zij voor nu alleen is aangenomen', () => {
    expect(grondslag('awb-3:46')).toMatchObject({ versie: '2024-01-01', zekerheid: 'gezien' })
    const gelezen = alleGrondslagen().filter(
      ({ sleutel, zekerheid }) => sleutel.startsWith('awb-') && zekerheid === 'gezien',
    )
    expect(gelezen.length).toBeGreaterThan(10)
    for (const { sleutel, versie, perioden } of gelezen) {
      expect(versie, sleutel).not.toBe('2026-01-01')
      expect(perioden.at(-1)?.opmerking, sleutel).toContain('Aangenomen')
    }
  })
})

describe('het recht van een dag', () => {
  test.each([
    ['wmo-2.3.2-1', '2016-05-01', '2014-07-09', 'gezien'],
    ['wmo-2.3.2-1', '2026-03-01', '2026-01-01', 'gezien'],
    ['wmo-2.3.2-1', '2026-11-29', '2026-01-01', 'gezien'],
    ['wmo-2.3.5-3', '2019-12-31', '2014-07-09', 'gezien'],
    ['wmo-2.3.5-3', '2020-01-01', '', 'bekend'],
    ['wmo-2.1.4a', '2018-01-01', '', 'bekend'],
    ['wmo-5.3.4', '2025-12-31', '', 'bekend'],
    ['awb-3:45', '2016-05-01', '1994-01-01', 'gezien'],
    ['awb-4:17-2', '2018-12-31', 'niet vermeld', 'gezien'],
    ['awb-4:17-2', '2019-01-01', '2019-01-01', 'gezien'],
    ['awb-4:17-2', '2026-01-01', '2026-01-01', 'bekend'],
    ['awb-6:7', '2023-12-31', '', 'bekend'],
    ['avg-15', '2018-05-24', '', 'bekend'],
    ['gelijkstelling-2026-2028', '2029-01-01', '', 'bekend'],
  ] as const)('%s op %s: versie %s, %s', (sleutel, dag, versie, zekerheid) => {
    expect(grondslagOp(sleutel, dag)).toMatchObject({ versie, zekerheid })
  })

  it('linkt naar de tekst van die dag', () => {
    expect(grondslagOp('wmo-2.3.2-1', '2016-05-01').link).toContain('/BWBR0035362/2016-05-01#')
    expect(grondslagOp('wmo-2.3.2-1', '2026-11-29').link).toBe(grondslag('wmo-2.3.2-1').link)
  })

  it('zegt bij een uitspraak of die van later is, ook als alleen het jaar bekend is', () => {
    expect(grondslagOp('ECLI:NL:CRVB:2018:819', '2018-03-20').na).toBe('zeker')
    expect(grondslagOp('ECLI:NL:CRVB:2018:819', '2018-03-21').na).toBeUndefined()
    expect(grondslagOp('ECLI:NL:CRVB:2018:3243', '2018-06-01').na).toBe('misschien')
    expect(grondslagOp('ECLI:NL:CRVB:2018:3243', '2017-06-01').na).toBe('zeker')
    expect(grondslagOp('ECLI:NL:CRVB:2018:3243', '2019-01-01').na).toBeUndefined()
  })
})

test('the calendar ends where the last decree that is known ends, and each decree has its source', () => {
  expect(GELIJKSTELLINGEN.at(-1)?.totEnMet).toBe(KALENDER.bekendTotEnMet.toString())
  for (const { grondslag: sleutel, vanaf, totEnMet } of GELIJKSTELLINGEN) {
    expect(grondslag(sleutel).perioden).toMatchObject([{ vanaf, totEnMet, zekerheid: 'gezien' }])
  }
})

test('the oldest look is told, and how many sources were never looked up', () => {
  expect(nagekekenStand([{ nagekekenOp: '2026-11-29' }, {}, { nagekekenOp: '2026-11-23' }])).toEqual({
    oudste: '2026-11-23',
    nooit: 1,
  })
  expect(nagekekenStand([])).toEqual({ oudste: undefined, nooit: 0 })
})

/** An ECLI in full, or without its start as in `CRVB:2018:819`. */
const ECLI = /(?<![A-Z:])(?:ECLI:NL:)?((?:CRVB|HR|RVS|RB[A-Z]{3}):\d{4}:[A-Z]*\d+)/g
const ROOT = join(import.meta.dirname, '../../..')

function cited(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
  return new Map(
    files
      .filter((entry) => entry.isFile() && /\.(tsx?|json|md|ya?ml)$/.test(entry.name))
      .flatMap(({ parentPath, name }) =>
        [...readFileSync(join(parentPath, name), 'utf8').matchAll(ECLI)].map(
          ([, ecli = '']) => [`ECLI:NL:${ecli}`, name] as const,
        ),
      ),
  )
}

test('every ruling that the code or the documents cite stands in the register', () => {
  const found = new Map([...cited('src'), ...cited('docs'), ...cited('demo'), ...cited('regelingen')])
  expect(found.size).toBeGreaterThan(100)
  expect([...found].filter(([ecli]) => findGrondslag(ecli) === undefined)).toEqual([])
})

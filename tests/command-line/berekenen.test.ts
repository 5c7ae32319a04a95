import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { normenAntwoordSchema } from '../../src/stelsel/normen/normen-antwoord.ts'
import { termijnAntwoordSchema } from '../../src/stelsel/wet/termijn-bestand.ts'
import { ROOT, run, temporaryFolder } from './run.ts'

const folder = temporaryFolder()
afterAll(folder.remove)

const CASES = join(ROOT, 'src/stelsel/wet/termijn-gevallen.json')
const casesSchema = z.array(z.object({ id: z.string(), einde: z.string() }))

describe('termijn', () => {
  it('beantwoordt alle vastgelegde gevallen', async () => {
    const { status, out, err } = await run(['termijn', '--in', CASES, '--json'])
    expect({ status, err }).toEqual({ status: 0, err: '' })
    const answers = termijnAntwoordSchema.parse(JSON.parse(out))
    const cases = casesSchema.parse(JSON.parse(readFileSync(CASES, 'utf8')))
    expect(cases.length).toBeGreaterThan(50)
    const ends = answers.map(({ id, einddatum, eindtijdstip }) => [
      id,
      einddatum ?? eindtijdstip?.slice(0, 10),
    ])
    expect(ends).toEqual(cases.map(({ id, einde }) => [id, einde.slice(0, 10)]))
  })

  it('hangt niet af van de tijdzone van de machine', async () => {
    const [here, there] = await Promise.all(
      ['Europe/Amsterdam', 'America/Los_Angeles'].map((TZ) =>
        run(['termijn', '--in', CASES, '--json'], { env: { TZ } }),
      ),
    )
    expect(here?.out).toBe(there?.out)
  })

  it('een onbekende regel krijgt een fout op haar eigen regel, de rest een antwoord', async () => {
    const input = JSON.stringify([
      { id: 'a', rule: 'WMO_ONDERZOEK_6W', start: '2026-02-20' },
      { id: 'b', rule: 'WMO_ONDERZOEK_5W', start: '2026-02-20' },
    ])
    const { status, out } = await run(['termijn', '--in', '-', '--json'], { input })
    expect(status).toBe(1)
    expect(termijnAntwoordSchema.parse(JSON.parse(out))).toMatchObject([
      { id: 'a', einddatum: '2026-04-07' },
      { id: 'b', fout: expect.stringContaining("Bedoelde u 'WMO_ONDERZOEK_6W'?") },
    ])
  })

  it('leest ook YAML en vertelt het zonder --json in woorden', async () => {
    const input = '- { id: melding, rule: WMO_ONDERZOEK_6W, start: 2026-02-20 }'
    const { status, out } = await run(['termijn', '--in', '-'], { input })
    expect(status).toBe(0)
    expect(out).toContain('melding: dinsdag 7 april 2026')
    expect(out).toContain('artikel 2.3.2, eerste lid, Wmo 2015')
  })

  it('een lange lijst komt heel door een pijp', async () => {
    const lines = Array.from({ length: 20_000 }, (_, i) => ({
      id: i,
      rule: 'WMO_BESCHIKKING_2W',
      start: '2026-11-09',
    }))
    writeFileSync(folder.path('lang.json'), JSON.stringify(lines))
    const { status, out } = await run(['termijn', '--in', folder.path('lang.json'), '--json'])
    expect(status).toBe(0)
    expect(termijnAntwoordSchema.parse(JSON.parse(out))).toHaveLength(20_000)
  })
})

describe('normen bereken', () => {
  const utrecht = {
    id: 'utrecht',
    regels: [6300, 1560, 2340, 1560].map((minuten, i) => ({
      onderdeel: `regel ${i + 1}`,
      minuten,
      per: 'jaar',
      bron: 'RBMNE:2018:840',
    })),
  }

  it('rekent Utrecht 2018 uit: 105 + 26 + 39 + 26 = 196 uur', async () => {
    const { status, out, err } = await run(['normen', 'bereken', '--in', '-', '--json'], {
      input: JSON.stringify(utrecht),
    })
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(normenAntwoordSchema.parse(JSON.parse(out))).toMatchObject({
      id: 'utrecht',
      nodig: { minutenPerJaar: 11_760 },
      minutenPerWeek: 227,
      urenPerJaar: 196,
    })
  })

  it('een lijst geeft een lijst', async () => {
    const { out } = await run(['normen', 'bereken', '--in', '-', '--json'], {
      input: JSON.stringify([utrecht, utrecht]),
    })
    expect(normenAntwoordSchema.parse(JSON.parse(out))).toHaveLength(2)
  })

  it('een onbekend veld noemt het naaste en niets wordt gerekend', async () => {
    const { status, out, err } = await run(['normen', 'bereken', '--in', '-', '--json'], {
      input: JSON.stringify({ ...utrecht, feitn: {} }),
    })
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toContain("bedoelde u 'feiten'?")
  })

  it('vertelt het zonder --json in woorden', async () => {
    const { out } = await run(['normen', 'bereken', '--in', '-'], { input: JSON.stringify(utrecht) })
    expect(out).toContain('3 uur en 47 minuten per week, of 196 uur per jaar')
    expect(out).not.toContain('voorbeeld')
  })

  it('zegt van een norm die een voorbeeld is dat hij dat is', async () => {
    const input = JSON.stringify({ kader: 'maastricht-2019', feiten: { onderdelen: ['zware taken'] } })
    const { out } = await run(['normen', 'bereken', '--in', '-'], { input })
    expect(out.split('\n')[0]).toBe('Opbouw van hulp bij het huishouden, Maastricht: voorbeeld')
    expect(out).toContain(
      'Let op: Deze norm (Opbouw van hulp bij het huishouden, Maastricht) is een voorbeeld.',
    )
  })
})

describe('wie niet verder leest', () => {
  it('is geen storing', async () => {
    const lines = Array.from({ length: 5_000 }, (_, i) => ({
      id: i,
      rule: 'WMO_BESCHIKKING_2W',
      start: '2026-11-09',
    }))
    writeFileSync(folder.path('kop.json'), JSON.stringify(lines))
    const command = `"$NODE" --import "$JSX" "$MAIN" termijn --in "$FILE" --json | head -c 20`
    const env = {
      NODE: process.execPath,
      JSX: join(ROOT, 'scripts/jsx.mjs'),
      MAIN: join(ROOT, 'src/main/command-line.ts'),
      FILE: folder.path('kop.json'),
    }
    const { stdout, stderr } = spawnSync('sh', ['-c', command], {
      encoding: 'utf8',
      env: { ...process.env, ...env },
    })
    expect({ stdout: stdout.length, stderr }).toEqual({ stdout: 20, stderr: '' })
  })
})

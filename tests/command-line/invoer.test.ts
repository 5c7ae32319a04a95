import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { EXAMPLES, run, STACK_TRACE, temporaryFolder } from './run.ts'

const folder = temporaryFolder()
afterAll(folder.remove)

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(folder.path(name), content)
  return folder.path(name)
}

/** Bytes that are no UTF-8, whatever the rest is. */
const noise = Buffer.concat([Buffer.from([0xff, 0xfe, 0xc0]), randomBytes(500)])
mkdirSync(folder.path('lege-map'))
symlinkSync(folder.path('kring.yaml'), folder.path('kring.yaml'))

const FILES: readonly (readonly [name: string, path: string])[] = [
  ['een leeg bestand', file('leeg.json', '')],
  ['kapotte JSON', file('kapot.json', '{"versie": 1, "feiten": [')],
  ['kapotte YAML', file('kapot.yaml', 'versie: 1\nfeiten:\n  - a: b\n c: d\n')],
  ['willekeurige bytes', file('ruis.yaml', noise)],
  ['{}', file('object.json', '{}')],
  ['een bestand dat er niet is', folder.path('er-niet.yaml')],
  ['een verwijzing naar zichzelf', folder.path('kring.yaml')],
  ['een map', folder.path('lege-map')],
]

const COMMANDS: readonly (readonly [name: string, args: (path: string) => readonly string[]])[] = [
  ['termijn', (path) => ['termijn', '--json', '--in', path]],
  ['normen bereken', (path) => ['normen', 'bereken', '--json', '--in', path]],
  ['normen wat-als', (path) => ['normen', 'wat-als', '--json', '--feit', 'woning.trap=1', '--in', path]],
  ['toets', (path) => ['toets', '--json', '--in', path]],
  ['toets wat-als', (path) => ['toets', 'wat-als', '--json', '--zonder', '2', '--in', path]],
  ['brief', (path) => ['brief', '--soort', 'besluit', '--uit', folder.path('x.pdf'), '--in', path]],
  ['dossier voer-in', (path) => ['dossier', 'voer-in', path]],
]

describe('onbruikbare invoer: afloop 2, met het bestand, zonder binnenkant van het programma', () => {
  for (const [command, args] of COMMANDS) {
    it.each(FILES)(`${command}: %s`, async (_, path) => {
      const { status, out, err } = await run(args(path))
      expect({ status, out }).toEqual({ status: 2, out: '' })
      expect(err).toContain(path)
      expect(err).toMatch(/^keukentafel: /)
      expect(err).not.toMatch(STACK_TRACE)
    })
  }

  it.each([
    ['toets', 'versie: "\\e[31m\\u009b2J\\u202e"\n'],
    ['regeling toets', 'versie: "\\e[31m\\u009b2J\\u202e"\n"\\e]0;titel\\a": 1\n'],
    ['regeling toets', '{"versie": "\u009b2J\u202e"}'],
  ])('%s: een stuurteken in het bestand komt niet bij de terminal', async (command, content) => {
    const map = file('stuur.yaml', content)
    const args = command === 'toets' ? ['--in', map] : [map]
    for (const json of [[], ['--json']]) {
      const { out, err } = await run([...command.split(' '), ...args, ...json])
      expect(`${out}${err}`).not.toMatch(/(?!\n)[\p{Cc}\u202E]/u)
      expect(`${out}${err}`).toContain('\\u009b2J')
    }
  })

  it.runIf(existsSync('/dev/zero'))('leest niet eindeloos door', { timeout: 60_000 }, async () => {
    const { status, err } = await run(['toets', '--in', '/dev/zero'])
    expect({ status, err }).toEqual({
      status: 2,
      err: 'keukentafel: /dev/zero is groter dan 200 MB. Splits het bestand.\n',
    })
  })

  it('noemt regel en kolom', async () => {
    const { err } = await run(['toets', '--in', folder.path('kapot.yaml')])
    expect(err).toContain('regel 4, kolom 1')
  })

  it.each([
    [['termin'], "bedoelde u 'termijn'?"],
    [['normen', 'berken'], "bedoelde u 'normen bereken'?"],
    [['normen'], 'bereken'],
    [['termijn', '--inn', 'x'], 'bedoelde u --in?'],
    [['termijn'], 'mist --in BESTAND'],
    [['termijn', '--in'], 'Achter --in hoort BESTAND'],
    [['termijn', '--in', 'a', '--in', 'b'], 'staat er twee keer'],
    [['termijn', '--json=ja', '--in', 'a'], "Laat '=ja' weg"],
    [['termijn', 'x.json'], "verwacht 'x.json' niet"],
    [['toets'], '--in BESTAND of --map MAP'],
    [['toets', '--in', 'a', '--peildatum', 'gisteren'], 'geen dag'],
    [['toets', '--in', 'a', '--regels', folder.path('kapot.yaml')], 'kapot.yaml, regel 4'],
    [['toets', '--in', 'a', '--regels', folder.path('lege-map')], 'staan geen regelingen'],
    [['toets', '--in', 'a', '--regels', 'regelingen'], 'map van één gemeente'],
    [['toets', '--map', folder.path('lege-map')], 'staan geen dossierbestanden'],
    [['brief', '--in', 'a', '--uit', 'b', '--soort', 'gedicht'], 'Kies uit: besluit'],
    [['dossier', 'voer-in'], 'mist BESTAND...'],
    [['dossier', 'toon', 'a', 'b'], 'niet meer dan 1 keer ID'],
    [[], 'Gebruik: keukentafel OPDRACHT'],
  ])('%j', async (args, message) => {
    const { status, out, err } = await run(args)
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toContain(message)
    expect(err).not.toMatch(STACK_TRACE)
  })

  it('een map met een slecht bestand: de rest wordt beantwoord en de afloop is 2', async () => {
    mkdirSync(folder.path('map'))
    const goed = {
      versie: 1,
      gemeente: 'V',
      inwoner: {},
      betrokkenen: [],
      feiten: [{ soort: 'PgbUitgelegd', op: '2026-10-05' }],
    }
    writeFileSync(folder.path('map/a.json'), JSON.stringify(goed))
    writeFileSync(folder.path('map/b.yaml'), 'versie: 2')
    const { status, out } = await run(['toets', '--map', folder.path('map'), '--json'])
    expect(status).toBe(2)
    expect(JSON.parse(out)).toMatchObject([
      { dossier: 'a' },
      { dossier: 'b', fout: expect.stringContaining('versie') },
    ])
  })

  it('twee bestanden met hetzelfde kenmerk zijn aan het bestand uit elkaar te houden', async () => {
    mkdirSync(folder.path('kenmerk'))
    const feiten = [{ soort: 'PgbUitgelegd', op: '2026-10-05' }]
    const goed = { versie: 1, gemeente: 'V', kenmerk: 'Z-1', inwoner: {}, betrokkenen: [], feiten }
    writeFileSync(folder.path('kenmerk/a.json'), JSON.stringify(goed))
    writeFileSync(folder.path('kenmerk/b.yaml'), JSON.stringify(goed))
    writeFileSync(folder.path('kenmerk/c.json'), '{}')
    const { out } = await run(['toets', '--map', folder.path('kenmerk'), '--json'])
    expect(JSON.parse(out)).toMatchObject([
      { dossier: 'Z-1', bestand: 'a.json' },
      { dossier: 'Z-1', bestand: 'b.yaml' },
      { dossier: 'c', bestand: 'c.json', fout: expect.any(String) },
    ])
  })
})

describe('een storing van het programma zelf', () => {
  it('geeft afloop 3 met een code, en details alleen als daarom gevraagd is', async () => {
    // A file as data folder is nothing that the program can do its work in.
    const env = { KEUKENTAFEL_DATA: folder.path('leeg.json') }
    const { status, out, err } = await run(['dossier', 'toon', 'x'], { env })
    expect({ status, out }).toEqual({ status: 3, out: '' })
    expect(err).not.toMatch(STACK_TRACE)
  })
})

describe.runIf(existsSync('/dev/full'))('een schijf die vol is', () => {
  const story = join(EXAMPLES, 'volledig-verhaal.yaml')
  const args = ['brief', '--in', story, '--soort', 'besluit', '--uit', '/dev/full']

  it('is een storing met een code, zonder binnenkant', async () => {
    const { status, out, err } = await run(args)
    expect({ status, out }).toEqual({ status: 3, out: '' })
    expect(err).toMatch(/storing [0-9A-F]{6}/)
    expect(err).not.toMatch(STACK_TRACE)
  })

  it('laat met KEUKENTAFEL_DEBUG=1 de details zien', async () => {
    const { status, err } = await run(args, { env: { KEUKENTAFEL_DEBUG: '1' } })
    expect(status).toBe(3)
    expect(err).toContain('ENOSPC')
  })
})

describe('hulp', () => {
  it.each([[['--help']], [['help']]])('%j noemt elke opdracht', async (args) => {
    const { status, out } = await run(args)
    expect(status).toBe(0)
    for (const [command] of COMMANDS) expect(out).toContain(command)
  })

  it.each(COMMANDS.map(([command]) => command))('%s --help', async (command) => {
    const { status, out, err } = await run([...command.split(' '), '--help'])
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(out).toContain(`Voorbeeld: keukentafel ${command}`)
  })
})

describe.each([
  ['normen', ['normen bereken', 'normen wat-als']],
  ['regeling', ['regeling toets']],
  ['dossier', ['dossier voer-in', 'dossier exporteer', 'dossier toon']],
])('%s without a verb', (group, names) => {
  it.each(['--help', '-h', 'help'])('%s prints the verbs', async (help) => {
    const { status, out, err } = await run([group, help])
    expect({ status, err }).toEqual({ status: 0, err: '' })
    for (const name of names) expect(out).toContain(`  ${name} `)
  })

  it('is bad input, and the verbs stand on stderr', async () => {
    const { out: verbs } = await run([group, '--help'])
    expect(await run([group])).toEqual({ status: 2, out: '', err: verbs })
  })
})

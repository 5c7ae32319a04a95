import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { regelingAntwoordSchema } from '../../src/stelsel/toets/regeling/regeling-antwoord.ts'
import { ROOT, run, STACK_TRACE, temporaryFolder } from './run.ts'

const folder = temporaryFolder()
afterAll(folder.remove)
const VOORBEELD = readFileSync(join(ROOT, 'regelingen/voorbeeldstad/2026.yaml'), 'utf8')

/** A folder with these files. */
function map(name: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  mkdirSync(folder.path(name))
  for (const [file, content] of Object.entries(files)) writeFileSync(join(folder.path(name), file), content)
  return folder.path(name)
}

/** The line of a text that holds these words, from 1. */
function regelMet(tekst: string, woorden: string): number {
  return tekst.split('\n').findIndex((regel) => regel.includes(woorden)) + 1
}

it('the rules that ship are right, and say so', async () => {
  const { status, out, err } = await run(['regeling', 'toets', 'regelingen'])
  expect(status).toBe(0)
  expect(out).toContain(
    'voorbeeldstad/2026.yaml (voorbeeldstad-2026): geen bevindingen, 2 van 2 voorbeelden komen uit',
  )
  // A second version is held against the one before, case by case.
  expect(out.replaceAll('\u00A0', ' ')).toMatch(
    /voorbeeldstad\/2027\.yaml \(voorbeeldstad-2027\): geen bevindingen.*\n {2}Naast voorbeeldstad-2026, per voorbeeld:\n {2}- alleen de basis van het kader: blijft 108 uur per jaar.*\n.*was .*pgb € 2\.317,68 per jaar.*; wordt .*pgb € 2\.410,56 per jaar/,
  )
  expect(out).toContain('Goed om te weten: Deze gemeente spreekt een resultaat af.')
  expect(err).toContain('4 regelingen: 4 zonder bevindingen, 0 met bevindingen, 0 niet te lezen.')
})

it('a faulty rule: the line, the article and the remedy, exit 1', async () => {
  const tekst = VOORBEELD.replace('minuten: 6480, per: jaar, bij', 'minuten: 6000, per: jaar, bij').replace(
    'centenPerMaand: 2180',
    'centenPerMaand: 9900',
  )
  const { status, out } = await run(['regeling', 'toets', map('fout', { 'a.yaml': tekst })])
  expect(status).toBe(1)
  expect(out).toContain(
    `BLOKKEERT  Past de eigen bijdrage binnen de wet? (BIJDRAGE_HOGER_DAN_WET) regel ${regelMet(tekst, 'centenPerMaand: 9900')}, eigenBijdrage.centenPerMaand`,
  )
  expect(out).toContain('Herstel: Schrijf hoogstens 2180 (cent).')
  expect(out).toMatch(/Bron: artikel 2\.1\.4a/)
  expect(out).toContain(
    `Komen de voorbeelden uit? (VOORBEELD_KLOPT_NIET) regel ${regelMet(tekst, 'naam: alleen de basis van het kader')}, voorbeeld 1`,
  )
  expect(out).toContain('bedoeld is 6000, de regels geven 6480')
})

it('as JSON: one item per file, valid against the schema, a file that cannot be read beside one that can', async () => {
  const { status, out } = await run([
    'regeling',
    'toets',
    '--json',
    map('samen', { 'goed.yaml': VOORBEELD, 'half.yaml': 'versie: 1\nid: x\n', 'stuk.yaml': 'a: [1' }),
  ])
  expect(status).toBe(2)
  const answer = regelingAntwoordSchema.parse(JSON.parse(out))
  expect(answer.map(({ bestand }) => bestand)).toEqual(['goed.yaml', 'half.yaml', 'stuk.yaml'])
  expect(answer[0]).toMatchObject({ regeling: 'voorbeeldstad-2026', bevindingen: [] })
  expect(answer[1]).toMatchObject({
    fouten: expect.arrayContaining([
      { plaats: 'gemeente', tekst: 'dit veld ontbreekt; schrijf een groep velden' },
    ]),
  })
})

it('two files for one municipality and day: both say so', async () => {
  const tweede = VOORBEELD.replace('id: voorbeeldstad-2026', 'id: voorbeeldstad-anders')
  const { status, out } = await run([
    'regeling',
    'toets',
    map('dubbel', { 'a.yaml': VOORBEELD, 'b.yaml': tweede }),
  ])
  expect(status).toBe(1)
  expect(out.match(/REGELINGEN_BOTSEN/g)).toHaveLength(2)
})

const BOM = `a: &a [${Array.from({ length: 20 }, () => 'x').join(', ')}]\n${Array.from({ length: 12 }, (_, i) => `b${i}: &b${i} [${Array.from({ length: 20 }, () => (i === 0 ? '*a' : `*b${i - 1}`)).join(', ')}]`).join('\n')}\n`

it.each<[string, string | Uint8Array]>([
  ['empty', ''],
  ['random bytes', Buffer.concat([Buffer.from([0xff, 0xc0]), randomBytes(400)])],
  ['a list', '- 1\n- 2\n'],
  ['a bomb of aliases', BOM],
  ['very deep', `${'a: {'.repeat(5000)}${'}'.repeat(5000)}`],
  ['a key twice', 'versie: 1\nversie: 1\n'],
  ['keys of the language itself', '__proto__: { versie: 1 }\nconstructor: x\n'],
  ['a tag', 'versie: !!js/function "x"\n'],
])('hostile: %s is refused with a message, quickly', { timeout: 20_000 }, async (naam, tekst) => {
  const { status, out, err } = await run(['regeling', 'toets', map(`kwaad-${naam}`, { 'x.yaml': tekst })])
  expect(status).toBe(2)
  expect(out).toContain('x.yaml: niet te lezen')
  expect(`${out}${err}`).not.toMatch(STACK_TRACE)
})

it('one file, by its name or from standard input', async () => {
  const bestand = join(map('los', { 'x.yaml': VOORBEELD }), 'x.yaml')
  const gegeven = await run(['regeling', 'toets', bestand])
  expect(gegeven).toMatchObject({
    status: 0,
    out: expect.stringContaining(`${bestand} (voorbeeldstad-2026)`),
  })
  const gelezen = await run(['regeling', 'toets', '-'], { input: VOORBEELD })
  expect(gelezen).toMatchObject({ status: 0, out: expect.stringContaining('de standaardinvoer (voor') })
})

it('a link to a file is read; one that leads nowhere is named, beside the rest', async () => {
  const met = map('links', { 'a.yaml': VOORBEELD })
  const elders = map('elders', { 'x.yaml': 'versie: 2' })
  symlinkSync(join(elders, 'x.yaml'), join(met, 'b.yaml'))
  symlinkSync(join(met, 'c.yaml'), join(met, 'c.yaml'))
  // Two links back: who follows them goes through 2^40 folders.
  for (const naam of ['d.yaml', 'e', 'f']) symlinkSync(met, join(met, naam))
  const { status, out } = await run(['regeling', 'toets', met])
  expect(status).toBe(2)
  expect(out).toContain('a.yaml (voorbeeldstad-2026): geen bevindingen')
  expect(out).toContain('b.yaml: niet te lezen')
  expect(out).toMatch(/c\.yaml: niet te lezen\n.*leidt\. Geef het bestand zelf/)
  expect(out).not.toContain('d.yaml')
})

it('very many faults: the first hundred, and how many more', async () => {
  const velden = Array.from({ length: 5000 }, (_, i) => `veld${i}: 1`).join('\n')
  const { out } = await run(['regeling', 'toets', map('veel', { 'x.yaml': `versie: 1\n${velden}\n` })])
  expect(out.split('\n')).toHaveLength(103)
  expect(out).toMatch(/\.\.\. en nog \d+ fouten/)
})

it.each([
  ['no folder', ['regeling', 'toets'], 'MAP'],
  ['an empty folder', ['regeling', 'toets', map('leeg', {})], 'staan geen regelingen'],
  ['a folder that is not there', ['regeling', 'toets', folder.path('weg')], 'bestaat niet'],
])('%s: exit 2 and what to do', async (_naam, args, tekst) => {
  const { status, err } = await run(args)
  expect(status).toBe(2)
  expect(err).toContain(tekst)
  expect(err).not.toMatch(STACK_TRACE)
})

const LAGER = VOORBEELD.replace('id: voorbeeldstad-2026', 'id: voorbeeldstad-lager')
  .replace('geldigVanaf: 2026-01-01', 'geldigVanaf: 2027-01-01')
  .replace('centenPerUur: 2146', 'centenPerUur: 1073')
  .replace('centenPerJaar: 231768', 'centenPerJaar: 115884')
  .concat('wijziging: { motief: Ombuiging, gevolgUren: Geen., gevolgGeld: Geen. }\n')

it('several versions: each beside its predecessor, with line, article and remedy', async () => {
  const { status, out } = await run([
    'regeling',
    'toets',
    map('versies', { 'a.yaml': LAGER, 'b.yaml': VOORBEELD }),
  ])
  expect(status).toBe(1)
  expect(out).toContain(
    `BLOKKEERT  Is geld de reden voor minder hulp? (NORM_ALLEEN_BUDGET) regel ${regelMet(LAGER, 'wijziging:')}, wijziging.motief`,
  )
  expect(out).toContain(
    `BLOKKEERT  Heeft de raad deze wijziging vastgesteld? (WIJZIGING_ZONDER_RAADSBESLUIT) regel ${regelMet(LAGER, 'op: 2025-11-20')}, besluiten.verordening.op`,
  )
  expect(out).toContain('GEVOLG_KLOPT_NIET')
  expect(out).toContain('b.yaml (voorbeeldstad-2026): geen bevindingen')
})

it('one file alone names its predecessor; that must be readable', async () => {
  const alleen = map('alleen', { 'a.yaml': LAGER })
  const los = map('vorige', { 'was.yaml': VOORBEELD, 'stuk.yaml': 'a: [1' })
  expect((await run(['regeling', 'toets', alleen])).out).not.toContain('BLOKKEERT')
  const met = await run(['regeling', 'toets', alleen, '--json', '--vorige', join(los, 'was.yaml')])
  expect(regelingAntwoordSchema.parse(JSON.parse(met.out))[0]).toMatchObject({
    vergelekenMet: 'voorbeeldstad-2026',
    gevolgen: [{}, { voor: { centenPerJaar: 231_768 }, na: { centenPerJaar: 115_884 } }],
  })
  const stuk = await run(['regeling', 'toets', alleen, '--vorige', join(los, 'stuk.yaml')])
  expect(stuk.status).toBe(2)
  expect(stuk.err).toContain('is niet te lezen als regeling')
})

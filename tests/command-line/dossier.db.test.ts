import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readDossierbestand } from '../../src/dossier/dossierbestand.ts'
import { createDossierStore } from '../../src/main/create-dossier-store.ts'
import { connect } from '../../src/platform/database/database.ts'
import { openDatabase } from '../../src/platform/database/open-database.ts'
import { EXAMPLES, run, temporaryFolder } from './run.ts'

const folder = temporaryFolder()
afterAll(folder.remove)

const STORY = join(EXAMPLES, 'volledig-verhaal.yaml')
const ID = 'wmo-2026-1005'
const env = { KEUKENTAFEL_DATA: folder.path('gegevens') }

function facts(text: string) {
  const read = readDossierbestand(text)
  if (!read.ok) throw new Error(JSON.stringify(read.refusal))
  return read.value.facts
}

describe('dossiers in en uit, zonder dat de app draait', () => {
  it('wat erin gaat komt er hetzelfde uit, in YAML en in JSON', async () => {
    const imported = await run(['dossier', 'voer-in', STORY, '--json'], { env })
    expect(imported.status).toBe(0)
    const original = facts(readFileSync(STORY, 'utf8'))
    expect(JSON.parse(imported.out)).toEqual([
      { bestand: STORY, dossier: ID, feiten: original.length, stondErAl: false, meldingen: [] },
    ])
    for (const args of [[], ['--json']]) {
      const { status, out } = await run(['dossier', 'exporteer', ID, ...args], { env })
      expect(status).toBe(0)
      expect(facts(out)).toEqual(original)
    }
    const file = folder.path('uit.yaml')
    expect(await run(['dossier', 'exporteer', ID, '--uit', file], { env })).toMatchObject({ status: 0 })
    expect(facts(readFileSync(file, 'utf8'))).toEqual(original)
  })

  it('hetzelfde bestand nog een keer heeft geen gevolg; een ander met hetzelfde kenmerk wordt geweigerd', async () => {
    const again = await run(['dossier', 'voer-in', STORY], { env })
    expect(again).toMatchObject({ status: 0, out: expect.stringContaining('stond er al') })
    const other = folder.path('ander.yaml')
    writeFileSync(
      other,
      readFileSync(STORY, 'utf8')
        .replace('Het gaat niet meer', 'Het gaat')
        .replace('ik ben op', 'ik ben moe'),
    )
    const refused = await run(['dossier', 'voer-in', other], { env })
    expect(refused).toMatchObject({ status: 2, err: expect.stringContaining('bestaat al en is anders') })
    const renamed = await run(['dossier', 'voer-in', other, '--id', 'ander'], { env })
    expect(renamed).toMatchObject({ status: 0, out: expect.stringContaining('dossier ander') })
  })

  it('een slecht bestand ertussen: niets wordt ingevoerd', async () => {
    writeFileSync(folder.path('slecht.yaml'), 'versie: 2')
    const good = join(EXAMPLES, 'rbobr-2019-6854.yaml')
    expect((await run(['dossier', 'voer-in', good, folder.path('slecht.yaml')], { env })).status).toBe(2)
    const shown = await run(['dossier', 'toon', 'wmo-2026-0180'], { env })
    expect(shown).toMatchObject({ status: 2, err: expect.stringContaining('bestaat niet in voorbeeldstad') })
  })

  it('toon vertelt wat er gebeurde, in woorden en als JSON', async () => {
    const [words, json] = [
      await run(['dossier', 'toon', ID], { env }),
      await run(['dossier', 'toon', ID, '--json'], { env }),
    ]
    expect(words.out).toContain('Stofzuigen gaat niet meer.')
    const shown = JSON.parse(json.out)
    expect(shown.dossier).toBe(ID)
    expect(shown.feiten[0]).toMatchObject({ nummer: 1, soort: 'DossierGeopend' })
  })

  it('vindt een dossier ook met het kenmerk dat op de brieven staat', async () => {
    const file = join(EXAMPLES, 'rbmne-2023-4299.yaml')
    const kenmerk = /kenmerk: (\S+)/.exec(readFileSync(file, 'utf8'))?.[1] ?? ''
    await run(['dossier', 'voer-in', file, '--id', 'een-eigen-id'], { env })
    const { out } = await run(['dossier', 'toon', kenmerk, '--json'], { env })
    expect(JSON.parse(out).dossier).toBe('een-eigen-id')
    const copy = folder.path('op-kenmerk.yaml')
    const written = await run(['dossier', 'exporteer', kenmerk.toLowerCase(), '--uit', copy], { env })
    expect(written).toMatchObject({ status: 0, out: expect.stringContaining('een-eigen-id') })
    expect(facts(readFileSync(copy, 'utf8'))).toEqual(facts(readFileSync(file, 'utf8')))
  })

  it('een kenmerk van twee dossiers noemt beide, een kenmerk dat er bijna is het juiste', async () => {
    // Above the same file came in a second time, under an id of its own.
    const several = await run(['dossier', 'toon', ID.toUpperCase()], { env })
    expect(several).toMatchObject({
      status: 2,
      err: expect.stringContaining(`staat op 2 dossiers: ander en ${ID}. Geef het ID`),
    })
    const almost = await run(['dossier', 'toon', 'WMO-2026-4298'], { env })
    expect(almost).toMatchObject({ status: 2, err: expect.stringContaining('Bedoelde u WMO-2026-4299?') })
  })

  it('een bestand van een andere gemeente wordt geweigerd', async () => {
    const other = folder.path('elders.yaml')
    writeFileSync(other, readFileSync(STORY, 'utf8').replace('gemeente: Voorbeeldstad', 'gemeente: Elders'))
    expect(await run(['dossier', 'voer-in', other], { env })).toMatchObject({
      status: 2,
      err: expect.stringContaining('is van gemeente Elders'),
    })
  })
})

describe('terwijl de app draait', () => {
  it('werkt door haar database, en wat daarna gebeurde komt mee naar buiten', async () => {
    const opened = await openDatabase({ dataFolder: env.KEUKENTAFEL_DATA, report: () => {} })
    const database = connect(opened.appUrl)
    try {
      const { status } = await run(['dossier', 'voer-in', join(EXAMPLES, 'rbnho-2018-1269.yaml')], { env })
      expect(status).toBe(0)
      const stream = 'dossier/wmo-2026-1269'
      const store = createDossierStore(database)
      const { version } = await store.read('voorbeeldstad', stream)
      const fact = {
        type: 'AanbiederSchreef',
        op: '2026-03-09',
        aanbieder: 'Thuishulp',
        tekst: 'Wij beginnen dinsdag.',
      } as const
      const at = Temporal.Instant.from('2026-03-09T09:00:00Z')
      await store.append({
        gemeente: 'voorbeeldstad',
        stream,
        expectedVersion: version,
        facts: [fact],
        by: 'test',
        key: 'test',
        at,
      })
      const { out } = await run(['dossier', 'exporteer', 'wmo-2026-1269'], { env })
      const original = facts(readFileSync(join(EXAMPLES, 'rbnho-2018-1269.yaml'), 'utf8'))
      expect(facts(out)).toEqual([...original, { ...fact, overgenomen: true }])
    } finally {
      await database.destroy()
      await opened.close()
    }
  })
})

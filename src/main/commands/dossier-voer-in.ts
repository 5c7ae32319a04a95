import { createHash } from 'node:crypto'
import type { DossierFact } from '../../dossier/dossier-facts.ts'
import { checkDossierFact, streamOf } from '../../dossier/dossier-store.ts'
import type { Melding } from '../../dossier/invoer-melding.ts'
import { systeemKlok } from '../../platform/clock/clock.ts'
import { inGemeente } from '../../platform/database/database.ts'
import { ConcurrentChange } from '../../platform/fact-store/append-conflict.ts'
import type { Append } from '../../platform/fact-store/fact-store.ts'
import { BadInput, type Command, JSON_OPTION } from './command.ts'
import { meldingLines, nameOfFile, readDossierFile } from './dossier-file.ts'
import { startProgress } from './progress.ts'
import { type StoreParts, withStore } from './with-store.ts'

type Read = {
  readonly path: string
  readonly id: string
  readonly gemeente: string | undefined
  readonly facts: readonly DossierFact[]
  readonly meldingen: readonly Melding[]
}

const BATCH = 50

export const dossierVoerIn: Command = {
  summary: 'zet dossierbestanden in de administratie; alles of niets',
  options: {
    id: { type: 'string', value: 'ID', help: 'naam voor het dossier; anders het kenmerk of de bestandsnaam' },
    json: JSON_OPTION,
  },
  positionals: { name: 'BESTAND...', atLeast: 1, atMost: 100_000 },
  example: 'keukentafel dossier voer-in demo/voorbeelden/volledig-verhaal.yaml',
  async run({ options, positionals }, output) {
    const { id, json } = options
    if (typeof id === 'string' && positionals.length > 1) {
      throw new BadInput('--id past bij een bestand. Laat --id weg, of voer de bestanden een voor een in.')
    }
    // Read first, write after: a bad file stops the whole command before anything is written.
    const files: Read[] = []
    const reading = startProgress('lezen', positionals.length, output)
    for (const [i, path] of positionals.entries()) {
      files.push(await readOne(path, typeof id === 'string' ? id : undefined))
      reading(i + 1)
    }
    checkUnique(files)
    for (const { path, meldingen } of files)
      for (const line of meldingLines(path, meldingen)) output.err(line)
    const known = await withStore(async (parts) => await store(files, parts))
    const answers = files.map(({ path, id: dossier, facts, meldingen }) => ({
      bestand: path,
      dossier,
      feiten: facts.length,
      stondErAl: known.has(dossier),
      meldingen,
    }))
    output.out(
      json === true
        ? JSON.stringify(answers, undefined, 2)
        : answers
            .map(({ bestand, dossier, feiten, stondErAl }) =>
              stondErAl
                ? `${bestand}: stond er al als dossier ${dossier}`
                : `${bestand}: dossier ${dossier}, ${feiten} feiten`,
            )
            .join('\n'),
    )
    return 0
  },
}

async function readOne(path: string, given: string | undefined): Promise<Read> {
  const { facts, gemeente, meldingen } = await readDossierFile(path)
  const kenmerk = facts.find((fact) => fact.type === 'DossierGeopend')?.kenmerk
  const id = slug(given ?? kenmerk ?? nameOfFile(path))
  if (id === '') throw new BadInput(`${path}: geef dit dossier een naam met --id, met letters of cijfers.`)
  return { path, id, gemeente, facts, meldingen }
}

/** A name that fits in an address: `wmo-2026-1005`. */
function slug(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
}

function checkUnique(files: readonly Read[]): void {
  const seen = new Map<string, string>()
  for (const { id, path } of files) {
    const other = seen.get(id)
    if (other !== undefined) {
      throw new BadInput(
        `${path} en ${other} hebben hetzelfde kenmerk (${id}). Geef een van beide een ander kenmerk.`,
      )
    }
    seen.set(id, path)
  }
}

/** All files in one transaction per batch; answers which stood there already, with the same content. */
async function store(
  files: readonly Read[],
  { store: facts, database, settings }: StoreParts,
): Promise<ReadonlySet<string>> {
  for (const { path, gemeente } of files) {
    if (gemeente !== undefined && slug(gemeente.replace(/^gemeente\s+/i, '')) !== settings.gemeente) {
      throw new BadInput(
        `${path} is van gemeente ${gemeente}, deze Keukentafel is van '${settings.gemeente}'. Zet KEUKENTAFEL_GEMEENTE, of pas 'gemeente' in het bestand aan.`,
      )
    }
  }
  const at = systeemKlok.nu()
  const appends = files.map((file): Append<DossierFact> => {
    const checked = file.facts.map(checkDossierFact)
    const content = createHash('sha256').update(JSON.stringify(checked)).digest('hex')
    return {
      gemeente: settings.gemeente,
      stream: streamOf(file.id),
      expectedVersion: 0,
      facts: checked,
      by: 'opdrachtregel',
      key: `voer-in/${file.id}/${content}`,
      at,
    }
  })
  try {
    return await inGemeente(database, settings.gemeente, async (trx) => {
      const known = new Set<string>()
      for (let i = 0; i < appends.length; i += BATCH) {
        const answers = await facts.appendIn(trx, appends.slice(i, i + BATCH))
        for (const { stream, repeated } of answers) if (repeated) known.add(stream.slice(streamOf('').length))
      }
      return known
    })
  } catch (error) {
    if (!(error instanceof ConcurrentChange)) throw error
    const id = error.stream.slice(streamOf('').length)
    throw new BadInput(
      `Dossier ${id} bestaat al en is anders. Er is niets ingevoerd. Kies met --id een andere naam.`,
    )
  }
}

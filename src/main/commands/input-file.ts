import { createReadStream, type Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { findDubbelVeld, leesGestructureerdeTekst, type Waarde } from '../../basis/gestructureerde-tekst.ts'
import { BadInput } from './command.ts'

const STDIN = '-'

/** More than any list that is read here, and less than the memory: a device or a pipe may never end. */
const MOST_BYTES = 200_000_000

/** How messages call a file. */
export function inputName(path: string): string {
  return path === STDIN ? 'de standaardinvoer' : path
}

/** The bytes of a file, or of standard input for `-`; bad input with a remedy when that cannot be. */
export async function readInputFile(path: string): Promise<Uint8Array> {
  try {
    return await readWhole(path === STDIN ? process.stdin : createReadStream(path), path)
  } catch (error) {
    throw badFile(path, error)
  }
}

/** JSON or YAML as a plain value. Large lists are JSON: only that is read beyond the size of a dossier. */
export async function readStructuredFile(path: string): Promise<unknown> {
  const bytes = await readInputFile(path)
  const json = findJson(path, bytes)
  if (json !== undefined) return json.value
  const text = leesGestructureerdeTekst(bytes)
  if (text.ok) {
    const value: Waarde = text.value.waarde
    return value
  }
  throw new BadInput(
    `${inputName(path)}, ${text.refusal.data?.plaats ?? ''}: ${text.refusal.data?.tekst ?? ''}`,
  )
}

function findJson(path: string, bytes: Uint8Array): { readonly value: unknown } | undefined {
  let text: string
  let value: unknown
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  const twice = findDubbelVeld(text)
  if (twice === undefined) return { value }
  const line = text.slice(0, twice.index).split('\n').length
  throw new BadInput(
    `${inputName(path)}, regel ${line}: Het veld '${twice.naam}' staat hier twee keer. Laat er een staan.`,
  )
}

/** The YAML and JSON files of a folder, sorted; `deep` goes into the folders below it too. */
export async function structuredFilesIn(
  folder: string,
  { deep = false }: { readonly deep?: boolean } = {},
): Promise<readonly string[]> {
  try {
    if (!(await stat(folder)).isDirectory())
      throw new BadInput(`${folder} is geen map. Geef een map, of gebruik --in.`)
    const named = (await entriesIn(folder, deep)).filter(({ name }) => /\.(ya?ml|json)$/i.test(name))
    const files = await Promise.all(named.map(async (entry) => ((await isForReading(entry)) ? [entry] : [])))
    return files
      .flat()
      .map(({ parentPath, name }) => join(parentPath, name))
      .toSorted()
  } catch (error) {
    if (error instanceof BadInput) throw error
    throw badFile(folder, error)
  }
}

/** A file, or the files of a folder and of the folders below it; `-` is standard input. */
export async function structuredFilesAt(path: string): Promise<readonly string[]> {
  if (path === STDIN) return [path]
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    (error: unknown) => {
      throw badFile(path, error)
    },
  )
  return isFolder ? await structuredFilesIn(path, { deep: true }) : [path]
}

/** What stands in a folder. Links to folders are not followed: one that leads back would have no end. */
async function entriesIn(folder: string, deep: boolean): Promise<readonly Dirent[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  if (!deep) return entries
  const below: Dirent[] = []
  for (const entry of entries) {
    if (entry.isDirectory()) below.push(...(await entriesIn(join(folder, entry.name), deep)))
  }
  return [...entries, ...below]
}

/** A link to a file counts as that file. One that leads nowhere counts too: who reads it says what is wrong, and nothing is passed over. */
async function isForReading(entry: Dirent): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isFile()
  return await stat(join(entry.parentPath, entry.name)).then(
    (found) => found.isFile(),
    () => true,
  )
}

async function readWhole(stream: NodeJS.ReadableStream, path: string): Promise<Uint8Array> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of stream) {
    const bytes = Buffer.from(part)
    size += bytes.byteLength
    if (size > MOST_BYTES) throw new BadInput(`${inputName(path)} is groter dan 200 MB. Splits het bestand.`)
    parts.push(bytes)
  }
  return Buffer.concat(parts)
}

/** What the file system says, in Dutch; anything else is our own failure. */
export function badFile(path: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  switch (code) {
    case 'ENOENT':
      return new BadInput(`${path} bestaat niet. Controleer de naam en de map.`)
    case 'EISDIR':
      return new BadInput(`${path} is een map. Geef een bestand.`)
    case 'ENOTDIR':
      return new BadInput(`${path} is geen map.`)
    case 'EACCES':
    case 'EPERM':
      return new BadInput(`${path} mag niet gelezen of geschreven worden. Controleer de rechten.`)
    case 'ENAMETOOLONG':
    case 'ERR_INVALID_ARG_VALUE':
      return new BadInput('Dit is geen bruikbare naam van een bestand.')
    case 'ELOOP':
      return new BadInput(`${path} is een verwijzing die naar zichzelf leidt. Geef het bestand zelf.`)
    case 'ENXIO':
    case 'ENODEV':
      return new BadInput(`${path} is geen gewoon bestand. Geef een bestand.`)
    default:
      return error
  }
}

import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { leesGestructureerdeTekst, type Waarde } from '../../basis/gestructureerde-tekst.ts'
import { BadInput } from './command.ts'

const STDIN = '-'

/** How messages call a file. */
export function inputName(path: string): string {
  return path === STDIN ? 'de standaardinvoer' : path
}

/** The bytes of a file, or of standard input for `-`; bad input with a remedy when that cannot be. */
export async function readInputFile(path: string): Promise<Uint8Array> {
  try {
    return path === STDIN ? await readStdin() : await readFile(path)
  } catch (error) {
    throw badFile(path, error)
  }
}

/** JSON or YAML as a plain value. Large lists are JSON: only that is read beyond the size of a dossier. */
export async function readStructuredFile(path: string): Promise<unknown> {
  const bytes = await readInputFile(path)
  const json = findJson(bytes)
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

function findJson(bytes: Uint8Array): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) }
  } catch {
    return undefined
  }
}

/** The YAML and JSON files of a folder, sorted; `deep` goes into the folders below it too. */
export async function structuredFilesIn(
  folder: string,
  { deep = false }: { readonly deep?: boolean } = {},
): Promise<readonly string[]> {
  try {
    if (!(await stat(folder)).isDirectory())
      throw new BadInput(`${folder} is geen map. Geef een map, of gebruik --in.`)
    const entries = await readdir(folder, { recursive: deep, withFileTypes: true })
    return entries
      .filter((entry) => entry.isFile() && /\.(ya?ml|json)$/i.test(entry.name))
      .map(({ parentPath, name }) => join(parentPath, name))
      .toSorted()
  } catch (error) {
    if (error instanceof BadInput) throw error
    throw badFile(folder, error)
  }
}

async function readStdin(): Promise<Uint8Array> {
  const parts: Buffer[] = []
  for await (const part of process.stdin) parts.push(Buffer.from(part))
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
    case 'ERR_FS_FILE_TOO_LARGE':
      return new BadInput(`${path} is te groot. Splits het bestand.`)
    default:
      return error
  }
}

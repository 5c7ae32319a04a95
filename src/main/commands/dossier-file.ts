import { basename, extname } from 'node:path'
import { type Dossierbestand, readDossierbestand } from '../../dossier/dossierbestand.ts'
import type { Melding } from '../../dossier/invoer-melding.ts'
import { BadInput } from './command.ts'
import { inputName, readInputFile } from './input-file.ts'

/** Reads a dossierbestand; what is no dossierbestand is bad input with its place. */
export async function readDossierFile(path: string): Promise<Dossierbestand> {
  const read = readDossierbestand(await readInputFile(path))
  if (read.ok) return read.value
  const { plaats = '', tekst = '' } = read.refusal.data ?? {}
  throw new BadInput(`${inputName(path)}, ${plaats}: ${tekst}`)
}

/** The name that a dossier goes by when it has no kenmerk of its own. */
export function nameOfFile(path: string): string {
  return path === '-' ? 'standaardinvoer' : basename(path, extname(path))
}

/** What could not be taken as it stood, for stderr. */
export function meldingLines(path: string, meldingen: readonly Melding[]): readonly string[] {
  return meldingen.map(({ plaats, tekst }) => `${inputName(path)}, ${plaats}: ${tekst}`)
}

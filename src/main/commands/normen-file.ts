import { foutInEenZin, type Invoerfout } from '../../basis/schema-fouten.ts'
import { leesNormenBestand, type NormenBestand } from '../../stelsel/normen/normen-bestand.ts'
import { BadInput, type CommandOption, firstLines } from './command.ts'
import { inputName, readStructuredFile } from './input-file.ts'

export const NORMEN_FILE_OPTION: CommandOption = {
  type: 'string',
  value: 'BESTAND',
  required: true,
  help: 'een berekening of een lijst ervan, in JSON of YAML; - leest de standaardinvoer',
}

/** Reads the calculations of a file; what cannot be read is bad input with every fault and its place. */
export async function readNormenFile(path: string): Promise<NormenBestand> {
  const file = leesNormenBestand(await readStructuredFile(path))
  if (file.ok) return file.value
  throw faultsOf(inputName(path), file.refusal.data?.fouten ?? [])
}

/** One line for each fault, with what it is about in front. */
export function faultsOf(what: string, fouten: readonly Invoerfout[]): BadInput {
  return new BadInput(firstLines(fouten.map((fout) => `${what}: ${foutInEenZin(fout)}`)).join('\n'))
}

/** How a command ended: fine, findings, bad input, own failure (contract: exit codes). */
export type ExitCode = 0 | 1 | 2 | 3

export type CommandOption = {
  readonly type: 'string' | 'boolean'
  /** What to fill in, for the help: `BESTAND`. */
  readonly value?: string
  readonly help: string
  readonly required?: boolean
  /** May stand there more than once; its values come in `repeated`. */
  readonly repeats?: boolean
}

export type CommandInput = {
  readonly options: Readonly<Record<string, string | true | undefined>>
  /** The values of each option that may be given more than once, in order; an empty list when it was not given. */
  readonly repeated: Readonly<Record<string, readonly string[]>>
  readonly positionals: readonly string[]
}

/** Where a command writes. An answer goes to `out`, everything said about it to `err`. */
export type CommandOutput = {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** Whether someone watches stderr, so that a progress bar makes sense. */
  readonly watched: boolean
}

export type Command = {
  readonly summary: string
  readonly options: Readonly<Record<string, CommandOption>>
  /** What may stand after the command, for the help: `BESTAND...`. */
  readonly positionals?: { readonly name: string; readonly atLeast: number; readonly atMost: number }
  readonly example: string
  readonly run: (input: CommandInput, output: CommandOutput) => Promise<ExitCode>
}

/** Bad input: what someone gave cannot be used. The message says where and what to do; it ends the command with 2. */
export class BadInput extends Error {}

/** The program cannot do its work here, with a reason that someone can act on; it ends the command with 3. */
export class CannotRun extends Error {}

/** Nobody reads on after this many. */
const MOST_LINES = 100

/** The first of many lines about what is wrong, and how many there are besides. */
export function firstLines(lines: readonly string[]): readonly string[] {
  const besides = lines.length - MOST_LINES
  return besides > 0 ? [...lines.slice(0, MOST_LINES), `... en nog ${besides} fouten`] : lines
}

export const JSON_OPTION: CommandOption = {
  type: 'boolean',
  help: 'antwoord als JSON op de standaarduitvoer',
}

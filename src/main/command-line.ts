import { createHash } from 'node:crypto'
import { findNearestWord } from '../basis/nearest-word.ts'
import { readArguments } from './commands/arguments.ts'
import { BadInput, CannotRun, type Command, type CommandOutput, type ExitCode } from './commands/command.ts'

type Entry = { readonly summary: string; readonly load: () => Promise<Command> }

/** Every command, loaded only when it is asked for: `termijn` must not wait for a database or a typesetter. */
const COMMANDS: Readonly<Record<string, Entry>> = {
  termijn: {
    summary: 'wettelijke termijnen uitrekenen',
    load: async () => (await import('./commands/termijn.ts')).termijn,
  },
  'normen bereken': {
    summary: 'de omvang van hulp berekenen',
    load: async () => (await import('./commands/normen-bereken.ts')).normenBereken,
  },
  'normen wat-als': {
    summary: 'wat een ander feit zou doen met de omvang',
    load: async () => (await import('./commands/normen-wat-als.ts')).normenWatAls,
  },
  toets: {
    summary: 'een dossier toetsen aan wet en rechtspraak',
    load: async () => (await import('./commands/toets.ts')).toetsCommand,
  },
  'regeling toets': {
    summary: 'de regels van een gemeente toetsen en hun voorbeelden narekenen',
    load: async () => (await import('./commands/regeling-toets.ts')).regelingToets,
  },
  'toets wat-als': {
    summary: 'wat de toets zou vinden met een ander feit',
    load: async () => (await import('./commands/toets-wat-als.ts')).toetsWatAlsCommand,
  },
  brief: {
    summary: 'de brief bij een dossier maken (PDF)',
    load: async () => (await import('./commands/brief.ts')).briefCommand,
  },
  'dossier voer-in': {
    summary: 'dossierbestanden in de administratie zetten',
    load: async () => (await import('./commands/dossier-voer-in.ts')).dossierVoerIn,
  },
  'dossier exporteer': {
    summary: 'een dossier als bestand teruggeven',
    load: async () => (await import('./commands/dossier-exporteer.ts')).dossierExporteer,
  },
  'dossier toon': {
    summary: 'laten zien wat er in een dossier gebeurd is',
    load: async () => (await import('./commands/dossier-toon.ts')).dossierToon,
  },
}

async function main(args: readonly string[], output: CommandOutput): Promise<ExitCode> {
  const [first, second] = args
  if (first === undefined) {
    output.err(overview())
    return 2
  }
  if (isHelp(first)) {
    output.out(overview())
    return 0
  }
  const name = [`${first} ${second ?? ''}`, first].find((known) => Object.hasOwn(COMMANDS, known))
  const entry = name === undefined ? undefined : COMMANDS[name]
  if (name === undefined || entry === undefined) {
    const group = groupOf(first)
    if (group.length === 0 || !(second === undefined || isHelp(second)))
      throw new BadInput(unknownCommand(first, second))
    if (second === undefined) output.err(groupOverview(first, group))
    else output.out(groupOverview(first, group))
    return second === undefined ? 2 : 0
  }
  const command = await entry.load()
  const rest = args.slice(name.split(' ').length)
  if (rest.includes('--help') || rest.includes('-h')) {
    output.out(help(name, command))
    return 0
  }
  return await command.run(readArguments(name, command, rest), output)
}

function isHelp(word: string): boolean {
  return word === '--help' || word === '-h' || word === 'help'
}

/** The commands that begin with this word: `normen bereken`, `normen wat-als`. */
function groupOf(first: string): readonly string[] {
  return Object.keys(COMMANDS).filter((known) => known.startsWith(`${first} `))
}

function unknownCommand(first: string, second = ''): string {
  const group = groupOf(first)
  if (group.length > 0) {
    const nearest = findNearestWord(`${first} ${second}`, group)
    return nearest === undefined
      ? `Na '${first}' hoort een van deze woorden: ${group.map((known) => known.slice(first.length + 1)).join(', ')}.`
      : `De opdracht '${first} ${second}' bestaat niet; bedoelde u '${nearest}'?`
  }
  const words = [...new Set(Object.keys(COMMANDS).flatMap((known) => [known, known.split(' ')[0] ?? known]))]
  const nearest = findNearestWord(first, words)
  return nearest === undefined
    ? `De opdracht '${first}' bestaat niet. Bekend zijn: ${Object.keys(COMMANDS).join(', ')}.`
    : `De opdracht '${first}' bestaat niet; bedoelde u '${nearest}'?`
}

function listed(names: readonly string[]): readonly string[] {
  const width = Math.max(...names.map((name) => name.length))
  return names.map((name) => `  ${name.padEnd(width)}  ${COMMANDS[name]?.summary ?? ''}`)
}

function groupOverview(first: string, group: readonly string[]): string {
  const verbs = group.map((name) => name.slice(first.length + 1))
  return [
    `Gebruik: keukentafel ${first} ${verbs.join('|')} [OPTIES]`,
    '',
    'Opdrachten:',
    ...listed(group),
    '',
    `Meer over een opdracht: keukentafel ${group[0] ?? first} --help`,
  ].join('\n')
}

function overview(): string {
  return [
    'Gebruik: keukentafel OPDRACHT [OPTIES]',
    '',
    'Opdrachten:',
    ...listed(Object.keys(COMMANDS)),
    '',
    "Meer over een opdracht: keukentafel OPDRACHT --help. De app start u met 'npm start'.",
    'Afloop: 0 in orde, 1 bevindingen, 2 onbruikbare invoer, 3 storing van het programma zelf.',
  ].join('\n')
}

function help(name: string, { summary, options, positionals, example }: Command): string {
  const written = Object.entries(options).map(([key, { value, help: text, required }]) => ({
    left: `--${key}${value === undefined ? '' : ` ${value}`}`,
    text: required === true ? `${text} (moet)` : text,
  }))
  const width = Math.max(...written.map(({ left }) => left.length), '--help'.length)
  return [
    `keukentafel ${name}: ${summary}`,
    '',
    `Gebruik: keukentafel ${name}${positionals === undefined ? '' : ` ${positionals.name}`} [OPTIES]`,
    '',
    ...written.map(({ left, text }) => `  ${left.padEnd(width)}  ${text}`),
    `  ${'--help'.padEnd(width)}  deze uitleg`,
    '',
    `Voorbeeld: ${example}`,
  ].join('\n')
}

/** Our own failure: a short message with a code to give by phone. The same failure has the same code. */
function reportFailure(error: unknown, err: (text: string) => void): ExitCode {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error))
  const where = stack?.split('\n').find((line) => line.trimStart().startsWith('at ')) ?? ''
  const code = createHash('sha256').update(`${name}\n${where}`).digest('hex').slice(0, 6).toUpperCase()
  err(
    `keukentafel: er ging iets mis in het programma zelf (storing ${code}).\n` +
      'Probeer het nog een keer. Blijft het, geef dan deze code door; KEUKENTAFEL_DEBUG=1 laat de details zien.',
  )
  if (process.env['KEUKENTAFEL_DEBUG'] === '1') err(stack ?? `${name}: ${message}`)
  return 3
}

/** Whoever reads our answer may stop reading (`| head`); that is no failure. */
function ignoreClosedPipe(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(process.exitCode ?? 0)
  })
}

/** Characters that a terminal obeys, and those that turn the reading direction; an end of line and a tab are just text. */
const STEERING = /(?![\n\t])[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu

/** What stands in a file or a name is shown and never obeyed; as an escape it is good JSON too. */
function shown(text: string): string {
  return text.replace(STEERING, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

const output: CommandOutput = {
  out: (text) => void process.stdout.write(`${shown(text)}\n`),
  err: (text) => void process.stderr.write(`${shown(text)}\n`),
  watched: process.stderr.isTTY === true,
}
ignoreClosedPipe(process.stdout)
ignoreClosedPipe(process.stderr)
process.on('uncaughtException', (error) => process.exit(reportFailure(error, output.err)))
process.on('unhandledRejection', (error) => process.exit(reportFailure(error, output.err)))

try {
  process.exitCode = await main(process.argv.slice(2), output)
} catch (error) {
  if (error instanceof BadInput) {
    output.err(`keukentafel: ${error.message}`)
    process.exitCode = 2
  } else if (error instanceof CannotRun) {
    output.err(`keukentafel: ${error.message}`)
    process.exitCode = 3
  } else process.exitCode = reportFailure(error, output.err)
}

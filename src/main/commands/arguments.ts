import { parseArgs } from 'node:util'
import { findNearestWord } from '../../basis/nearest-word.ts'
import { BadInput, type Command, type CommandInput } from './command.ts'

/** Reads what stands after the command; anything that is not known is bad input that names the nearest. */
export function readArguments(name: string, command: Command, args: readonly string[]): CommandInput {
  const known = Object.keys(command.options)
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(Object.entries(command.options).map(([key, { type }]) => [key, { type }])),
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const options: Record<string, string | true> = {}
  const repeated: Record<string, string[]> = Object.fromEntries(
    Object.entries(command.options).flatMap(([key, { repeats }]) => (repeats === true ? [[key, []]] : [])),
  )
  const positionals: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value)
    if (token.kind !== 'option') continue
    const option = command.options[token.name]
    if (option === undefined) throw new BadInput(unknownOption(name, token.rawName, known))
    const value = optionValue(token.rawName, option.type, option.value, token.value)
    const list = repeated[token.name]
    if (list !== undefined) list.push(String(value))
    else if (options[token.name] !== undefined)
      throw new BadInput(`${token.rawName} staat er twee keer. Laat er een staan.`)
    else options[token.name] = value
  }
  checkPositionals(name, command, positionals)
  for (const [key, option] of Object.entries(command.options)) {
    if (option.required === true && options[key] === undefined) {
      throw new BadInput(`'${name}' mist --${key} ${option.value ?? ''}. Zie 'keukentafel ${name} --help'.`)
    }
  }
  return { options, repeated, positionals }
}

function unknownOption(name: string, rawName: string, known: readonly string[]): string {
  const nearest = findNearestWord(rawName.replace(/^-+/, ''), known)
  const remedy =
    nearest === undefined
      ? `bekend zijn: ${[...known, 'help'].map((key) => `--${key}`).join(', ')}`
      : `bedoelde u --${nearest}?`
  return `'${name}' kent de optie ${rawName} niet; ${remedy}`
}

function optionValue(
  rawName: string,
  type: 'string' | 'boolean',
  what: string | undefined,
  value: string | undefined,
): string | true {
  if (type === 'boolean') {
    if (value !== undefined) throw new BadInput(`${rawName} krijgt geen waarde. Laat '=${value}' weg.`)
    return true
  }
  if (value === undefined || value === '')
    throw new BadInput(`Achter ${rawName} hoort ${what ?? 'een waarde'} te staan.`)
  return value
}

function checkPositionals(name: string, { positionals: expected }: Command, given: readonly string[]): void {
  const [first] = given
  if (expected === undefined) {
    if (first !== undefined) {
      throw new BadInput(
        `'${name}' verwacht '${first}' niet. Bestanden geeft u met een optie; zie 'keukentafel ${name} --help'.`,
      )
    }
    return
  }
  if (given.length < expected.atLeast) {
    throw new BadInput(`'${name}' mist ${expected.name}. Zie 'keukentafel ${name} --help'.`)
  }
  if (given.length > expected.atMost) {
    throw new BadInput(`'${name}' verwacht niet meer dan ${expected.atMost} keer ${expected.name}.`)
  }
}

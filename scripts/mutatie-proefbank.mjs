// The names that tests take from vitest, for scripts/mutatie-runner.mjs: tests are only collected here, and run in the same process as often as
// there are changes to try. Matchers are those of the package `expect`, which vitest follows.
import { expect as jestExpect } from 'expect'

/** @typedef {{ id: string, name: string, run: () => unknown, after: readonly (() => unknown)[] }} Test */

/** @type {Test[]} what was collected since `begin` */
let tests = []
let file = ''
/** The names and the clean-up of the groups that are being read now. */
let groups = []

export function begin(testFile) {
  if (testFile === undefined) tests = []
  file = testFile ?? ''
  groups = [{ name: file, after: [] }]
}

/** @returns {Test[]} */
export function collected() {
  return tests
}

function nameWith(name, values, index) {
  return `${name} [${index}] ${values.map((value) => (typeof value === 'object' ? '' : String(value))).join(' ')}`.trim()
}

function eachOf(table, register) {
  return (name, run, ...rest) => {
    for (const [index, row] of [...table].entries()) {
      const values = Array.isArray(row) ? row : [row]
      register(nameWith(name, values, index), () => run(...values), ...rest)
    }
  }
}

export function test(name, run) {
  const named = [...groups.map((group) => group.name), name].join(' > ')
  const same = tests.filter(({ id }) => id === named || id.startsWith(`${named} #`)).length
  const id = same === 0 ? named : `${named} #${same}`
  tests.push({ id, name: id, run, after: groups.flatMap((group) => group.after) })
}
test.each = (table) => eachOf(table, test)
export const it = Object.assign((...named) => test(...named), { each: test.each })

export function describe(name, collect) {
  groups = [...groups, { name, after: [] }]
  collect()
  groups = groups.slice(0, -1)
}
describe.each = (table) => eachOf(table, describe)

export function afterEach(clean) {
  groups.at(-1).after.push(clean)
}

/** Types are for the compiler. */
export function expectTypeOf() {
  const anything = new Proxy(() => anything, { get: () => anything })
  return anything
}

/** vitest takes a second argument, a message: it changes no outcome. */
export const expect = Object.assign((value) => jestExpect(value), jestExpect)

// For scripts/mutatie.mjs: the tests run in the process that asks, again and again, with another change switched on each time. Starting a test
// runner for each change, as the usual plugin does, takes twenty times as long. A change that works while a module loads gets all
// modules anew.
import { globSync, readFileSync } from 'node:fs'
import { registerHooks, stripTypeScriptTypes } from 'node:module'
import { resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core'
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner'

const BENCH = new URL('./mutatie-proefbank.mjs', import.meta.url).href
const ROUND = 'ronde'
/** Of a run that says nothing: what fails now would fail with every change. */
export const SPOILT = 'tests fail without any change'

/** Our own modules carry the round in which they were loaded, so that another round loads them anew. */
function addRounds() {
  const stripped = new Map()
  const own = pathToFileURL(`${process.cwd()}/`).href
  registerHooks({
    resolve(specifier, context, next) {
      if (specifier === 'vitest') return { url: BENCH, shortCircuit: true }
      const found = next(specifier, context)
      const round =
        context.parentURL === undefined ? null : new URL(context.parentURL).searchParams.get(ROUND)
      const isOwn = found.url.startsWith(own) && !found.url.includes('/node_modules/') && found.url !== BENCH
      return round === null || !isOwn ? found : { ...found, url: `${found.url}?${ROUND}=${round}` }
    },
    load(url, context, next) {
      const path = url.split('?')[0]
      if (!url.startsWith(own) || !path.endsWith('.ts')) return next(url, context)
      if (!stripped.has(path))
        stripped.set(path, stripTypeScriptTypes(readFileSync(fileURLToPath(path), 'utf8')))
      return { format: 'module', source: stripped.get(path), shortCircuit: true }
    },
  })
}

class InProcess {
  #round = 0
  #tests = []
  /** What noticed an earlier change may well notice this one: those come first, the newest in front. */
  #noticedBefore = []
  #runs = 0

  capabilities() {
    return { reloadEnvironment: true }
  }

  async init() {
    addRounds()
  }

  async dryRun() {
    await this.#load()
    const found = await this.#run(this.#tests, false)
    return { status: DryRunStatus.Complete, tests: found, mutantCoverage: state().mutantCoverage }
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation, reloadEnvironment }) {
    if (await this.#isSpoilt()) {
      return toMutantRunResult({ status: DryRunStatus.Error, errorMessage: SPOILT })
    }
    state().activeMutant = mutantActivation === 'static' ? activeMutant.id : undefined
    state().hitCount = hitLimit === undefined ? undefined : 0
    state().hitLimit = hitLimit
    try {
      if (reloadEnvironment || this.#tests.length === 0) await this.#load()
    } catch (error) {
      this.#tests = []
      return toMutantRunResult({ status: DryRunStatus.Error, errorMessage: String(error) })
    }
    state().activeMutant = activeMutant.id
    const asked =
      testFilter === undefined ? this.#tests : this.#tests.filter(({ id }) => testFilter.includes(id))
    const tests = await this.#run(this.#likelyFirst(asked), true)
    this.#remember(tests.at(-1))
    // What was loaded with the change in it is of no use for the next one.
    if (reloadEnvironment) this.#tests = []
    state().activeMutant = undefined
    return toMutantRunResult(
      determineHitLimitReached(state().hitCount, hitLimit) ?? { status: DryRunStatus.Complete, tests },
    )
  }

  /** Now and then all tests run without a change: one that then fails would count each change as noticed. */
  async #isSpoilt() {
    this.#runs += 1
    if (this.#runs % 50 !== 0) return false
    if (this.#tests.length === 0) await this.#load()
    const results = await this.#run(this.#tests, false)
    return results.some(({ status }) => status === TestStatus.Failed)
  }

  #likelyFirst(tests) {
    const byId = new Map(tests.map((test) => [test.id, test]))
    const first = this.#noticedBefore.flatMap((id) => byId.get(id) ?? [])
    return [...new Set([...first, ...tests])]
  }

  #remember(last) {
    if (last?.status !== TestStatus.Failed) return
    this.#noticedBefore = [last.id, ...this.#noticedBefore.filter((id) => id !== last.id)].slice(0, 200)
  }

  async #load() {
    const bench = await import(BENCH)
    this.#round += 1
    bench.begin()
    for (const file of globSync(process.env['MUTATIE_TESTS']?.split(',') ?? []).toSorted()) {
      bench.begin(file)
      await import(`${pathToFileURL(resolve(file)).href}?${ROUND}=${this.#round}`)
    }
    this.#tests = [...bench.collected()]
  }

  /** @param stop at the first one that fails */
  async #run(tests, stop) {
    const results = []
    for (const { id, name, run, after } of tests) {
      state().currentTestId = id
      const start = performance.now()
      const failure = await failureOf(run, after)
      const timeSpentMs = performance.now() - start
      results.push(
        failure === undefined
          ? { id, name, timeSpentMs, status: TestStatus.Success }
          : { id, name, timeSpentMs, status: TestStatus.Failed, failureMessage: failure },
      )
      if (stop && failure !== undefined) break
    }
    state().currentTestId = undefined
    return results
  }
}

async function failureOf(run, after) {
  try {
    await run()
    return undefined
  } catch (error) {
    return String(error)
  } finally {
    for (const clean of after) await clean()
  }
}

/** What the changed code reads: which change is on, and which test asks. */
function state() {
  globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {}
  return globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE]
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'keukentafel', injectableClass: InProcess }]

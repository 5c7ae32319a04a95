/**
 * The house as one object: which folders exist under src and what each may import.
 * `facts` = only facts.ts and evolve.ts (what happened, where it stands); `all` = whatever the folder offers.
 */
export type Room = {
  /** Folders of which everything may be imported. */
  readonly all: readonly string[]
  /** Folders of which only what happened and where it stands may be imported. */
  readonly facts?: readonly string[]
}

const KENNIS = ['stelsel/wet', 'stelsel/normen', 'stelsel/regeling', 'stelsel/toets']

/** In this order: each may know those before it. */
const HANDELING = [
  'melding',
  'vertegenwoordiging',
  'ondersteuner',
  'persoonlijk-plan',
  'afspraken',
  'gesprek',
  'onderzoek',
  'verslag',
  'aanvraag',
].map((module) => `handeling/${module}`)
const STELSEL = ['beschikking', 'brieven', 'regelbeheer'].map((module) => `stelsel/${module}`)
const PLATFORM = ['clock', 'log', 'database', 'fact-store', 'jobs', 'pdf', 'http', 'identity', 'access'].map(
  (part) => `platform/${part}`,
)

function before(order: readonly string[], module: string): readonly string[] {
  return order.slice(0, order.indexOf(module))
}

export const MAP: Readonly<Record<string, Room>> = {
  basis: { all: [] },
  ...Object.fromEntries(PLATFORM.map((part) => [part, { all: ['basis', ...PLATFORM] }])),
  ...Object.fromEntries(KENNIS.map((part) => [part, { all: ['basis', ...before(KENNIS, part)] }])),
  ...Object.fromEntries(
    HANDELING.map((module) => [
      module,
      { all: ['basis', ...PLATFORM, ...KENNIS], facts: before(HANDELING, module) },
    ]),
  ),
  ...Object.fromEntries(
    STELSEL.map((module) => [
      module,
      { all: ['basis', ...PLATFORM, ...KENNIS], facts: [...HANDELING, ...before(STELSEL, module)] },
    ]),
  ),
  dossier: { all: ['basis', ...PLATFORM, ...KENNIS, ...HANDELING, ...STELSEL] },
  web: { all: ['basis', ...PLATFORM, ...KENNIS, ...HANDELING, ...STELSEL, 'dossier'] },
  main: { all: ['basis', ...PLATFORM, ...KENNIS, ...HANDELING, ...STELSEL, 'dossier', 'web'] },
  testing: { all: ['basis', ...PLATFORM, ...KENNIS, ...HANDELING, ...STELSEL, 'dossier'] },
}

const FACT_FILES: ReadonlySet<string> = new Set(['facts.ts', 'evolve.ts'])

/** These read no clock, chance, environment or network and import only each other, `basis` and knowledge. */
const PURE_FILES: ReadonlySet<string> = new Set(['facts.ts', 'evolve.ts', 'decide.ts'])
const PURE_FOLDERS: readonly string[] = ['basis', ...KENNIS]
const PURE_PACKAGES: ReadonlySet<string> = new Set(['zod', 'yaml'])

/** The room a file lives in: the longest folder of the map that holds it. */
export function roomOf(file: string): string | undefined {
  return Object.keys(MAP)
    .filter((room) => file.startsWith(`${room}/`))
    .sort((a, b) => b.length - a.length)[0]
}

export type Import = { readonly from: string; readonly to: string }

/** Says what is wrong with one import (paths relative to src), or undefined. `to` without a slash at its head is a package. */
export function findBreach({ from, to }: Import): string | undefined {
  const room = roomOf(from)
  if (room === undefined) return `${from}: its folder is not on the map`
  const fileName = from.split('/').at(-1) ?? ''
  const isTest = /\.(test|db\.test)\.tsx?$/.test(fileName)
  const isPure = !isTest && (PURE_FOLDERS.includes(room) || (hasFacts(room) && PURE_FILES.has(fileName)))
  if (to.startsWith('package:')) {
    const name = to.slice('package:'.length)
    return isPure && !PURE_PACKAGES.has(name) ? `${from} is pure and may not import ${name}` : undefined
  }
  const target = roomOf(to)
  if (target === undefined) return `${from} imports ${to}, whose folder is not on the map`
  if (isTest && target === 'testing') return undefined
  if (target === room) {
    const targetFile = to.split('/').at(-1) ?? ''
    return isPure && hasFacts(room) && !PURE_FILES.has(targetFile)
      ? `${from} is pure and may not import ${to}`
      : undefined
  }
  const { all, facts = [] } = MAP[room] ?? { all: [] }
  if (isPure && target.startsWith('platform/')) return `${from} is pure and may not import ${to}`
  const targetFile = to.split('/').at(-1) ?? ''
  if (facts.includes(target)) {
    return FACT_FILES.has(targetFile)
      ? undefined
      : `${from} may import only facts.ts and evolve.ts of ${target}`
  }
  if (!all.includes(target)) return `${from} may not know ${target}`
  if (hasFacts(target) && targetFile === 'decide.ts' && !isTest) {
    return `${from} reaches into ${to}; ask through handle.ts`
  }
  return undefined
}

function hasFacts(room: string): boolean {
  return HANDELING.includes(room) || room === 'stelsel/beschikking'
}

/** The drawing for docs/architectuur.md: each room with what it may know. */
export function drawMap(): string {
  return Object.entries(MAP)
    .map(([room, { all, facts = [] }]) => {
      const known = summarize(room, all)
      if (facts.length > 0) known.push(`facts and evolve of ${summarize(room, facts).join(', ')}`)
      return `${room.padEnd(28)} ${known.length === 0 ? '(nothing)' : known.join(', ')}`
    })
    .join('\n')
}

function summarize(room: string, folders: readonly string[]): string[] {
  const groups: readonly (readonly [string, readonly string[]])[] = [
    ['platform/*', PLATFORM],
    ['knowledge', KENNIS],
    ['handeling/*', HANDELING],
    ['stelsel/*', STELSEL],
    ['the modules before it', before(HANDELING, room)],
  ]
  let rest = [...folders]
  const names: string[] = []
  for (const [name, members] of groups) {
    if (members.length < 2 || !members.every((member) => rest.includes(member))) continue
    names.push(name)
    rest = rest.filter((folder) => !members.includes(folder))
  }
  return [...rest, ...names]
}

import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { parseSync, type Span, Visitor } from 'oxc-parser'
import type { Import } from './map.ts'

const SRC = join(import.meta.dirname, '../../src')

/** All source files under src, relative to it. */
export function sourceFiles(): readonly string[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file))
}

/** All imports of a file (static, dynamic with a literal, re-exports), targets relative to src or `package:name`. */
export function importsOf(file: string): readonly Import[] {
  return importsIn(file, readFileSync(join(SRC, file), 'utf8'))
}

export function importsIn(file: string, source: string): readonly Import[] {
  const { module, errors } = parseSync(file, source)
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`)
  const literals = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest }) => (moduleRequest === null ? [] : [moduleRequest.value])),
    ),
    ...module.dynamicImports.flatMap(({ moduleRequest }) => {
      const text = source.slice(moduleRequest.start, moduleRequest.end)
      return /^(['"]).*\1$/.test(text) ? [text.slice(1, -1)] : []
    }),
  ]
  return [...new Set(literals)].map((specifier) => ({ from: file, to: target(file, specifier) }))
}

function target(file: string, specifier: string): string {
  if (specifier.startsWith('.')) return relative(SRC, join(SRC, dirname(file), specifier))
  const parts = specifier.split('/')
  return `package:${specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? specifier)}`
}

/** Places where a file steps around the type checker: `any`, `!`, and `as` other than `as const`. */
export function escapesIn(file: string, source: string): readonly string[] {
  const found: string[] = []
  const note = ({ start, end }: Span): void => {
    const text = source.slice(start, end)
    if (!/\bas const$/.test(text)) found.push(`${file}: ${text.slice(0, 80)}`)
  }
  new Visitor({
    TSAsExpression: note,
    TSTypeAssertion: note,
    TSNonNullExpression: note,
    TSAnyKeyword: note,
  }).visit(parseSync(file, source).program)
  return found
}

/** The files of each circle of imports, sorted. */
export function circlesIn(imports: readonly Import[]): readonly (readonly string[])[] {
  const targets = new Map<string, string[]>()
  for (const { from, to } of imports) targets.set(from, [...(targets.get(from) ?? []), to])
  const reach = (start: string): ReadonlySet<string> => {
    const seen = new Set<string>()
    const next = [...(targets.get(start) ?? [])]
    for (let file = next.pop(); file !== undefined; file = next.pop()) {
      if (seen.has(file)) continue
      seen.add(file)
      next.push(...(targets.get(file) ?? []))
    }
    return seen
  }
  const reached = new Map([...targets.keys()].map((file) => [file, reach(file)]))
  const circles = [...reached]
    .filter(([file, seen]) => seen.has(file))
    .map(([file, seen]) =>
      [...seen]
        .filter((other) => reached.get(other)?.has(file) === true)
        .sort()
        .join(' '),
    )
  return [...new Set(circles)].map((circle) => circle.split(' '))
}

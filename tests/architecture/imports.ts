import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { parseSync } from 'oxc-parser'
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

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

export const ROOT = join(import.meta.dirname, '../..')

/** Every page of the documentation: those at the root, and all under docs. */
export function pages(): readonly string[] {
  const atRoot = readdirSync(ROOT).filter((file) => file.endsWith('.md'))
  const inDocs = readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('docs', file))
  return [...atRoot, ...inDocs].sort()
}

export function readPage(page: string): string {
  return readFileSync(join(ROOT, page), 'utf8')
}

/** The page without its code blocks: what looks like a link in there is none. */
function prose(text: string): string {
  return text.replaceAll(/^```[\s\S]*?^```/gm, '').replaceAll(/`[^`\n]*`/g, '')
}

export type Link = { readonly page: string; readonly to: string }

/** Links to files of our own, relative to the root; those to other sites are left out. */
export function localLinks(page: string, text = readPage(page)): readonly Link[] {
  return [...prose(text).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => target.split('#')[0] ?? '')
    .filter((path) => path !== '')
    .map((path) => ({ page, to: relative(ROOT, join(ROOT, dirname(page), path)) }))
}

/** The same for links within a page: `#kop`. */
export function lostAnchors(page: string, text = readPage(page)): readonly string[] {
  const anchors = new Set(
    [...text.matchAll(/^#+ (.+)$/gm)].map(([, kop = '']) =>
      kop
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N} -]/gu, '')
        .trim()
        .replaceAll(' ', '-'),
    ),
  )
  return [...prose(text).matchAll(/\]\(#([^)\s]+)\)/g)]
    .map(([, anchor = '']) => anchor)
    .filter((anchor) => !anchors.has(anchor))
}

export function isThere(path: string): boolean {
  return existsSync(join(ROOT, path))
}

/** Rows of every table of a page, as cells; headers and rules are left out. */
export function tableRows(text: string): readonly (readonly string[])[] {
  const lines = text.split('\n')
  return lines.flatMap((line, i) => {
    if (!line.startsWith('|') || isRule(line) || isRule(lines[i + 1] ?? '')) return []
    return [
      line
        .replace(/^\|/, '')
        .replace(/\|\s*$/, '')
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim()),
    ]
  })
}

function isRule(line: string): boolean {
  return /^\|(\s*:?-+:?\s*\|)+\s*$/.test(line)
}

/** Part of a page under a heading, up to the next heading of the same or a higher level. */
export function section(text: string, heading: string): string {
  const lines = text.split('\n')
  const start = lines.findIndex((line) => /^#+ /.test(line) && line.replace(/^#+ /, '') === heading)
  if (start < 0) throw new Error(`no heading '${heading}'`)
  const level = /^#+/.exec(lines[start] ?? '')?.[0].length ?? 1
  const rest = lines.slice(start + 1)
  const end = rest.findIndex((line) => (/^(#+) /.exec(line)?.[1]?.length ?? 99) <= level)
  return rest.slice(0, end < 0 ? undefined : end).join('\n')
}

export type DocCommand = { readonly page: string; readonly command: string; readonly exit: number }

/**
 * Every command in a code block marked `sh`. A line that ends in a backslash goes on; `# afloop 1` or `# exit 1` at the end says how it ends,
 * without it the command ends well (0).
 */
export function commands(page: string, text = readPage(page)): readonly DocCommand[] {
  return [...text.matchAll(/^```sh\n([\s\S]*?)^```/gm)].flatMap(([, block = '']) =>
    block
      .replaceAll('\\\n', ' ')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => {
        const [, exit = '0'] = /\s#.*\b(?:exit|afloop) (\d)/.exec(line) ?? []
        return { page, command: line.replace(/\s+#.*$/, ''), exit: Number(exit) }
      }),
  )
}

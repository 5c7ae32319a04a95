import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { LATIN_RANGES, latinFont } from './latin-font.ts'

/** A file of the theme as the server sends it. The address holds a content hash, so it may be kept for a year. */
export type StyleAnswer = {
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array<ArrayBuffer>
}

export type Styles = {
  /** Address of the one stylesheet: `/stijl/keukentafel-<hash>.css`. */
  readonly href: string
  /** Addresses of the fonts that every page uses, to fetch early. */
  readonly fontHrefs: readonly string[]
  /** Icon in the tab of the browser. */
  readonly iconHref: string
  /** The css itself, for tests and measuring. */
  readonly css: string
  /** The file behind an address, or undefined when it is none of ours. */
  find(path: string, acceptEncoding: string | undefined): StyleAnswer | undefined
}

/** Under this path the server answers with `Styles.find`. */
export const STYLE_PATH = '/stijl/'

const TOKENS = '@nl-design-system-unstable/voorbeeld-design-tokens/dist/variables.css'

const COMPONENTS = [
  '@nl-design-system-candidate/button-css/button.css',
  '@nl-design-system-candidate/heading-css/heading.css',
  '@nl-design-system-candidate/link-css/link.css',
  '@nl-design-system-candidate/paragraph-css/paragraph.css',
  '@nl-design-system-candidate/skip-link-css/skip-link.css',
  '@utrecht/alert-css/dist/index.css',
  '@utrecht/checkbox-css/dist/index.css',
  '@utrecht/form-field-css/dist/index.css',
  '@utrecht/form-fieldset-css/dist/index.css',
  '@utrecht/form-label-css/dist/index.css',
  '@utrecht/radio-button-css/dist/index.css',
  '@utrecht/table-css/dist/index.css',
  '@utrecht/textarea-css/dist/index.css',
  '@utrecht/textbox-css/dist/index.css',
  '@utrecht/unordered-list-css/dist/index.css',
] as const

/** Ours come last: they give rhythm to components whose own margins are zero. */
const OWN = ['base', 'layout', 'content', 'case', 'letter', 'forms', 'media'] as const

const FONTS = [
  { weight: 400, file: '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf' },
  { weight: 700, file: '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf' },
] as const

const NOTICE =
  '/*! Keukentafel, EUPL-1.2. Contains css and tokens of NL Design System (candidate, utrecht, voorbeeld), EUPL-1.2. */\n'

const require = createRequire(import.meta.url)

/** Reads and joins the css once. `themeFile` is the municipality's file with token overrides. */
export function loadStyles(
  themeFile: string = fileURLToPath(new URL('./voorbeeldstad.css', import.meta.url)),
): Styles {
  const files = new Map<string, { contentType: string; body: Uint8Array<ArrayBuffer> }>()

  const add = (name: string, contentType: string, body: Uint8Array<ArrayBuffer>): string => {
    const dot = name.lastIndexOf('.')
    const href = `${STYLE_PATH}${name.slice(0, dot)}-${hashOf(body)}${name.slice(dot)}`
    files.set(href, { contentType, body })
    return href
  }

  // The whole font first and the small one after it: a browser takes the last that has the character, and fetches the
  // whole one only for a name in another script.
  const fonts = FONTS.map(({ weight, file }) => {
    const whole = new Uint8Array(readFileSync(require.resolve(file)))
    const wholeHref = add(`noto-sans-alles-${weight}.ttf`, 'font/ttf', whole)
    const latinHref = add(`noto-sans-${weight}.ttf`, 'font/ttf', latinFont(whole))
    return { latinHref, rules: fontFace(weight, wholeHref) + fontFace(weight, latinHref, LATIN_RANGES) }
  })
  const iconHref = add(
    'icoon.svg',
    'image/svg+xml',
    new Uint8Array(readFileSync(new URL('./icon.svg', import.meta.url))),
  )

  const theme = readCss(themeFile)
  const components = COMPONENTS.map((name) => readCss(require.resolve(name))).join('\n')
  const own = OWN.map((name) => readCss(fileURLToPath(new URL(`./css/${name}.css`, import.meta.url)))).join(
    '\n',
  )
  const tokens = usedTokens(readCss(require.resolve(TOKENS)), [theme, components, own].join('\n'))
  const css = [NOTICE, ...fonts.map((font) => font.rules), tokens, theme, components, own].join('\n')

  const cssBody = new Uint8Array(new TextEncoder().encode(css))
  const href = add('keukentafel.css', 'text/css; charset=utf-8', cssBody)

  const zipped = new Map<string, Uint8Array<ArrayBuffer>>()
  return {
    href,
    fontHrefs: fonts.map((font) => font.latinHref),
    iconHref,
    css,
    find(path, acceptEncoding) {
      const file = files.get(path)
      if (file === undefined) return undefined
      const headers = {
        'content-type': file.contentType,
        'cache-control': 'public, max-age=31536000, immutable',
        vary: 'accept-encoding',
      }
      if (acceptEncoding === undefined || !/\bgzip\b/.test(acceptEncoding))
        return { headers, body: file.body }
      const body = zipped.get(path) ?? new Uint8Array(gzipSync(file.body))
      zipped.set(path, body)
      return { headers: { ...headers, 'content-encoding': 'gzip' }, body }
    },
  }
}

/**
 * The voorbeeld theme declares some 2,800 tokens, for components of which we use a few. Keep those that our css reaches,
 * directly or through another token: 200 kB becomes some 20.
 */
export function usedTokens(tokenCss: string, usingCss: string): string {
  const values = new Map<string, string>()
  for (const match of tokenCss.matchAll(/(--[\w-]+)\s*:\s*([^;]+);/g)) {
    const [, name, value] = match
    if (name !== undefined && value !== undefined) values.set(name, value.trim())
  }
  const kept = new Set<string>()
  const toVisit = namesUsed(usingCss)
  for (let name = toVisit.pop(); name !== undefined; name = toVisit.pop()) {
    const value = values.get(name)
    if (value === undefined || kept.has(name)) continue
    kept.add(name)
    toVisit.push(...namesUsed(value))
  }
  const lines = [...values].filter(([name]) => kept.has(name)).map(([name, value]) => `${name}:${value}`)
  return `:root{${lines.join(';')}}`
}

function fontFace(weight: number, href: string, ranges?: typeof LATIN_RANGES): string {
  const hex = (code: number) => code.toString(16)
  const range = ranges?.map(([first, last]) => `U+${hex(first)}-${hex(last)}`).join(',')
  const lines = [
    '@font-face{font-family:"Noto Sans"',
    'font-style:normal',
    `font-weight:${weight}`,
    'font-display:swap',
    `src:url("${href}") format("truetype")`,
    ...(range === undefined ? [] : [`unicode-range:${range}`]),
  ]
  return `${lines.join(';')}}\n`
}

function namesUsed(css: string): string[] {
  return Array.from(css.matchAll(/var\(\s*(--[\w-]+)/g), (match) => match[1] ?? '')
}

function readCss(file: string): string {
  return readFileSync(file, 'utf8')
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/\n\s*/g, '\n')
    .trim()
}

function hashOf(body: Uint8Array): string {
  return createHash('sha256').update(body).digest('hex').slice(0, 12)
}

import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { loadStyles, usedTokens } from './styles.ts'

const styles = loadStyles()

const declared = new Map(
  Array.from(styles.css.matchAll(/(--[\w-]+)\s*:\s*([^;}]+)/g), (match) => [match[1] ?? '', match[2] ?? '']),
)

function waardeVan(token: string): string {
  const value = declared.get(token)
  if (value === undefined) throw new Error(`${token} is not declared`)
  const reference = /^var\((--[\w-]+)\)$/.exec(value.trim())
  return reference?.[1] === undefined ? value.trim() : waardeVan(reference[1])
}

function luminance(hex: string): number {
  const channels = /^#(..)(..)(..)$/.exec(hex.length === 4 ? hex.replaceAll(/[^#]/g, '$&$&') : hex)
  if (channels === null) throw new Error(`no colour: ${hex}`)
  const [r = 0, g = 0, b = 0] = channels.slice(1).map((channel) => {
    const value = Number.parseInt(channel, 16) / 255
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(waardeVan(a)), luminance(waardeVan(b))].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

describe('the stylesheet', () => {
  test('asks nothing of another host', () => {
    expect(styles.css).not.toMatch(/https?:|@import|url\((?!"\/stijl\/)/)
  })

  test('every basis token our css uses exists', () => {
    const used = new Set(
      Array.from(styles.css.matchAll(/var\(\s*(--basis-[\w-]+)/g), (match) => match[1] ?? ''),
    )
    expect([...used].filter((token) => !declared.has(token))).toEqual([])
  })

  test('zipped is small enough for a phone far from the mast', () => {
    const zipped = styles.find(styles.href, 'gzip, br')
    expect(zipped?.body.byteLength).toBeLessThan(28_000)
    expect(zipped === undefined ? '' : gunzipSync(zipped.body).toString()).toBe(styles.css)
  })

  test('is sent as it is to who cannot unzip, and may be kept: the address changes with the content', () => {
    const plain = styles.find(styles.href, undefined)
    expect(plain?.headers['content-encoding']).toBeUndefined()
    expect(plain?.headers['cache-control']).toContain('immutable')
    expect(styles.href).toMatch(/^\/stijl\/keukentafel-[0-9a-f]{12}\.css$/)
  })

  test('fonts and icon are there too, and nothing else', () => {
    for (const href of [...styles.fontHrefs, styles.iconHref]) expect(styles.find(href, 'gzip')).toBeDefined()
    expect(styles.find('/stijl/../styles.ts', 'gzip')).toBeUndefined()
  })
})

describe('the theme of Voorbeeldstad', () => {
  test.each([
    ['--basis-color-default-color-document', '--basis-color-default-bg-document'],
    ['--basis-color-default-color-subtle', '--basis-color-default-bg-document'],
    ['--basis-color-default-color-subtle', '--basis-color-default-bg-subtle'],
    ['--basis-color-default-color-default', '--basis-color-default-bg-default'],
    ['--basis-color-accent-1-inverse-color-default', '--basis-color-accent-1-inverse-bg-default'],
    ['--nl-button-primary-color', '--nl-button-primary-background-color'],
    ['--nl-button-primary-hover-color', '--nl-button-primary-hover-background-color'],
    ['--basis-color-action-1-color-default', '--basis-color-accent-1-bg-subtle'],
    ['--basis-color-action-2-color-default', '--basis-color-default-bg-default'],
    ['--basis-color-action-2-color-default', '--basis-color-accent-1-bg-subtle'],
    ['--basis-color-action-2-color-default', '--basis-color-highlight-bg-default'],
    ['--basis-color-warning-color-default', '--basis-color-default-bg-document'],
    ['--basis-color-negative-color-default', '--basis-color-default-bg-document'],
    ['--basis-color-info-color-hover', '--basis-color-info-bg-default'],
    ['--basis-color-positive-color-hover', '--basis-color-positive-bg-default'],
    ['--basis-color-warning-color-hover', '--basis-color-warning-bg-default'],
    ['--basis-color-negative-color-hover', '--basis-color-negative-bg-default'],
    ['--basis-focus-color', '--basis-focus-background-color'],
  ])('text in %s can be read on %s', (text, background) => {
    expect(contrast(text, background)).toBeGreaterThanOrEqual(4.5)
  })

  test.each([
    ['--basis-color-default-border-default', '--basis-color-default-bg-document'],
    ['--basis-form-control-invalid-border-color', '--basis-color-default-bg-document'],
    ['--basis-color-action-1-border-default', '--basis-color-default-bg-document'],
    ['--basis-focus-outline-color', '--basis-color-default-bg-document'],
    ['--basis-focus-background-color', '--basis-color-accent-1-inverse-bg-default'],
  ])('the edge %s can be seen on %s', (edge, background) => {
    expect(contrast(edge, background)).toBeGreaterThanOrEqual(3)
  })
})

test('buttons follow the accent of the theme', () => {
  expect(waardeVan('--nl-button-primary-background-color')).toBe(
    waardeVan('--basis-color-accent-1-inverse-bg-default'),
  )
})

test('of the tokens only those are kept that the css reaches, directly or through another', () => {
  const tokens = ':root { --a: var(--b); --b: #fff; --c: #000; --d: var(--a) }'
  expect(usedTokens(tokens.replace(' }', '; }'), 'p { color: var(--a, red) }')).toBe(
    ':root{--a:var(--b);--b:#fff}',
  )
})

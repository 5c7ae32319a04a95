import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { readPage } from './markdown.ts'

const url = z.url({ protocol: /^https$/ })
const description = z.strictObject({
  localisedName: z.string().optional(),
  shortDescription: z.string().min(1).max(150),
  longDescription: z.string().min(150).max(10_000),
  features: z.array(z.string().min(1)).min(1),
})

/** What publiccode.yml 0.4 demands, and of the rest (and of its lists of words) only what we use. */
const publiccode = z.strictObject({
  publiccodeYmlVersion: z.literal('0.4'),
  name: z.string().min(1),
  url,
  developmentStatus: z.enum(['concept', 'development', 'beta', 'stable', 'obsolete']),
  softwareType: z.enum([
    'standalone/mobile',
    'standalone/iot',
    'standalone/desktop',
    'standalone/web',
    'standalone/backend',
    'standalone/other',
    'addon',
    'library',
    'configurationFiles',
  ]),
  platforms: z.array(z.enum(['web', 'windows', 'mac', 'linux', 'ios', 'android'])).min(1),
  categories: z
    .array(
      z.enum(['workflow-management', 'document-management', 'compliance-management', 'digital-citizenship']),
    )
    .min(1),
  intendedAudience: z.strictObject({
    countries: z.array(z.string().regex(/^[a-z]{2}$/)),
    scope: z.array(z.enum(['local-authorities', 'welfare', 'society', 'government'])),
  }),
  description: z.record(z.string().regex(/^[a-z]{2}$/), description),
  legal: z.strictObject({ license: z.string() }),
  maintenance: z.strictObject({
    // A contact must be a person by name, and there is none yet; the other kinds demand one.
    type: z.literal('none'),
  }),
  localisation: z.strictObject({
    localisationReady: z.boolean(),
    availableLanguages: z.array(z.string().regex(/^[a-z]{2}$/)).min(1),
  }),
  dependsOn: z.strictObject({
    open: z.array(z.strictObject({ name: z.string(), versionMin: z.string(), optional: z.boolean() })),
  }),
})

const written: unknown = parse(readPage('publiccode.yml'), { version: '1.2' })
const manifest: { license: string; engines: { node: string } } = JSON.parse(readPage('package.json'))

test('publiccode.yml has what the standard demands', () => {
  expect(publiccode.safeParse(written).error?.issues ?? []).toEqual([])
})

test('it says the same as the package', () => {
  const { legal, dependsOn } = publiccode.parse(written)
  expect(legal.license).toBe(manifest.license)
  const node = dependsOn.open.find(({ name }) => name === 'Node.js')
  expect(manifest.engines.node).toBe(`>=${node?.versionMin}`)
})

test('what is left out is missed', () => {
  const keys = ['publiccodeYmlVersion', 'name', 'url', 'platforms', 'developmentStatus', 'softwareType']
  const nested = ['description', 'legal', 'maintenance', 'localisation']
  const whole = publiccode.parse(written)
  for (const key of [...keys, ...nested]) {
    const { [key as keyof typeof whole]: _, ...rest } = whole
    expect(publiccode.safeParse(rest).success).toBe(false)
  }
})

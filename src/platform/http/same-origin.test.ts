import { expect, test } from 'vitest'
import { formOrigin } from './same-origin.ts'

const OWN = 'https://wmo.example'

test.each([
  ['own form under no-referrer', 'null', 'same-origin', 'own'],
  ['own form', OWN, 'same-origin', 'own'],
  ['own form, older browser', OWN, undefined, 'own'],
  ['another site', 'https://kwaad.example', 'cross-site', 'foreign'],
  ['another site, older browser', 'https://kwaad.example', undefined, 'foreign'],
  ['a neighbour on the same domain', 'https://blog.wmo.example', 'same-site', 'foreign'],
  ['another site that hides its name', 'null', 'cross-site', 'foreign'],
  ['own name but said to be from elsewhere', OWN, 'cross-site', 'foreign'],
  ['a sandboxed frame in an older browser', 'null', undefined, 'unknown'],
  ['nothing said', undefined, undefined, 'unknown'],
] as const)('%s', (_name, origin, secFetchSite, expected) => {
  expect(formOrigin({ origin, secFetchSite }, OWN)).toBe(expected)
})

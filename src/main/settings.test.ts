import { expect, test } from 'vitest'
import { BadSettings, readSettings } from './settings.ts'

const OIDC = {
  KEUKENTAFEL_OIDC_ISSUER: 'https://login.example',
  KEUKENTAFEL_OIDC_CLIENT: 'keukentafel',
  KEUKENTAFEL_OIDC_GEHEIM: 'geheim',
}

test('without anything set it is a place to practise on this machine only', () => {
  expect(readSettings({})).toEqual({
    port: 8700,
    host: '127.0.0.1',
    gemeente: 'voorbeeldstad',
    naam: 'Gemeente Voorbeeldstad',
    demo: true,
  })
})

test('empty values count as not set', () => {
  expect(readSettings({ PORT: '', DATABASE_URL: '', KEUKENTAFEL_OIDC_ISSUER: '' }).port).toBe(8700)
})

test('with a login provider there is no picking of persons', () => {
  const settings = readSettings(OIDC)
  expect(settings.demo).toBe(false)
  expect(settings.oidc).toEqual({
    issuer: 'https://login.example',
    clientId: 'keukentafel',
    clientSecret: 'geheim',
  })
})

test.each<[string, Record<string, string>, RegExp]>([
  ['a port that is no number', { PORT: 'acht' }, /^PORT: .*8700/],
  ['a port that cannot be', { PORT: '70000' }, /^PORT: /],
  ['an address without protocol', { KEUKENTAFEL_ADRES: 'wmo.example' }, /^KEUKENTAFEL_ADRES: .*https/],
  ['an address with a path', { KEUKENTAFEL_ADRES: 'https://wmo.example/wmo' }, /zonder pad/],
  ['a database of another kind', { DATABASE_URL: 'mysql://x' }, /^DATABASE_URL: /],
  ['a real database without a login provider', { DATABASE_URL: 'postgres://x/y' }, /inlogdienst/],
  ['half a login provider', { KEUKENTAFEL_OIDC_ISSUER: 'https://login.example' }, /alle drie/],
  ['a login provider without https', { ...OIDC, KEUKENTAFEL_OIDC_ISSUER: 'http://login.example' }, /https/],
  ['real data over plain http', { ...OIDC, KEUKENTAFEL_ADRES: 'http://wmo.example' }, /alleen over https/],
  ['open to others without an address', { ...OIDC, HOST: '0.0.0.0' }, /^KEUKENTAFEL_ADRES: /],
  ['a secret that can be guessed', { KEUKENTAFEL_GEHEIM: 'geheim' }, /32 tekens/],
  ['a demo that is neither on nor off', { KEUKENTAFEL_DEMO: 'ja' }, /0 of 1/],
  ['a strange name of the municipality', { KEUKENTAFEL_GEMEENTE: "x'; drop" }, /kleine letters/],
])('%s is refused in words that say what to do', (_name, environment, message) => {
  expect(() => readSettings(environment)).toThrow(BadSettings)
  expect(() => readSettings(environment)).toThrow(message)
})

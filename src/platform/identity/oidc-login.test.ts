import { createHmac, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createOidcLogin } from './oidc-login.ts'

const good = generateKeyPairSync('rsa', { modulusLength: 2048 })
const other = generateKeyPairSync('rsa', { modulusLength: 2048 })
const CLIENT = 'keukentafel'
const REDIRECT = 'https://wmo.example/inloggen/terug'
const EXPECTED = { state: 'state-1', nonce: 'nonce-1', verifier: 'v'.repeat(43) }

type Token = {
  header: Record<string, unknown>
  claims: Record<string, unknown>
  key: KeyObject | 'none' | 'hmac'
}

/** A provider that answers with whatever token the test wants; nobody else's module is replaced. */
let server: Server
let issuer: string
let answer: () => Record<string, unknown>
const requests: URLSearchParams[] = []

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

function idToken({ header, claims, key }: Token): string {
  const text = `${part(header)}.${part(claims)}`
  if (key === 'none') return `${text}.`
  const pem = good.publicKey.export({ type: 'spki', format: 'pem' })
  if (key === 'hmac') return `${text}.${createHmac('sha256', pem).update(text).digest('base64url')}`
  return `${text}.${sign('sha256', Buffer.from(text), key).toString('base64url')}`
}

/** A token that is right in everything. */
function rightToken(): Token {
  const now = Math.floor(Date.now() / 1000)
  const claims = { iss: issuer, aud: CLIENT, sub: 'p1', nonce: EXPECTED.nonce, iat: now, exp: now + 60 }
  return { header: { alg: 'RS256', kid: 'k1' }, claims, key: good.privateKey }
}

beforeAll(async () => {
  server = createServer((request, response) => {
    response.setHeader('content-type', 'application/json')
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      switch (request.url) {
        case '/.well-known/openid-configuration':
          return response.end(
            JSON.stringify({
              issuer,
              authorization_endpoint: `${issuer}/auth`,
              token_endpoint: `${issuer}/token`,
              jwks_uri: `${issuer}/jwks`,
              id_token_signing_alg_values_supported: ['RS256'],
              authorization_response_iss_parameter_supported: true,
            }),
          )
        case '/jwks': {
          const jwk = good.publicKey.export({ format: 'jwk' })
          return response.end(JSON.stringify({ keys: [{ ...jwk, kid: 'k1', alg: 'RS256', use: 'sig' }] }))
        }
        default:
          requests.push(new URLSearchParams(Buffer.concat(chunks).toString()))
          return response.end(JSON.stringify({ access_token: 'a', token_type: 'bearer', ...answer() }))
      }
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  issuer = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
})
afterAll(() => {
  server.close()
})

function finish(token: string | undefined, back: Record<string, string> = {}) {
  answer = () => (token === undefined ? {} : { id_token: token })
  const login = createOidcLogin({
    issuer,
    clientId: CLIENT,
    clientSecret: 'geheim',
    redirectUri: REDIRECT,
    uitgever: issuer,
    alwaysAsk: false,
  })
  const query = { code: 'c1', state: EXPECTED.state, iss: issuer, ...back }
  return login.finish(new URL(`${REDIRECT}?${new URLSearchParams(query).toString()}`), EXPECTED)
}

test('a right answer gives the subject, and the code is exchanged with the verifier', async () => {
  expect(await finish(idToken(rightToken()))).toBe('p1')
  const sent = requests.at(-1)
  expect(sent?.get('code_verifier')).toBe(EXPECTED.verifier)
  expect(sent?.get('redirect_uri')).toBe(REDIRECT)
})

test.each<[string, (token: Token) => void]>([
  ['another nonce', ({ claims }) => Object.assign(claims, { nonce: 'ander' })],
  ['no nonce', ({ claims }) => delete claims['nonce']],
  ['for another client', ({ claims }) => Object.assign(claims, { aud: 'andere-site' })],
  [
    'for more clients, without saying for whom',
    ({ claims }) => Object.assign(claims, { aud: [CLIENT, 'x'] }),
  ],
  ['from another issuer', ({ claims }) => Object.assign(claims, { iss: 'https://kwaad.example' })],
  ['expired', ({ claims }) => Object.assign(claims, { exp: Number(claims['iat']) - 3600 })],
  ['valid only later', ({ claims }) => Object.assign(claims, { nbf: Number(claims['iat']) + 3600 })],
  ['without subject', ({ claims }) => delete claims['sub']],
  ['without end', ({ claims }) => delete claims['exp']],
  ['signed by another key', (token) => Object.assign(token, { key: other.privateKey })],
  ['under another key id', ({ header }) => Object.assign(header, { kid: 'k2' })],
  ['unsigned', (token) => Object.assign(token, { key: 'none', header: { alg: 'none' } })],
  ['unsigned, said to be signed', (token) => Object.assign(token, { key: 'none' })],
  [
    'signed with the public key as secret',
    (token) => Object.assign(token, { key: 'hmac', header: { alg: 'HS256', kid: 'k1' } }),
  ],
  ['with demands we do not know', ({ header }) => Object.assign(header, { crit: ['x'], x: 1 })],
])('refused: a token %s', async (_name, spoil) => {
  const token = rightToken()
  spoil(token)
  await expect(finish(idToken(token))).rejects.toThrow()
})

test.each<[string, Record<string, string>]>([
  ['another state', { state: 'ander' }],
  ['an empty state', { state: '' }],
  ['the name of another provider (mix-up)', { iss: 'https://kwaad.example' }],
  ['an error', { error: 'access_denied' }],
  ['an error and a code', { error: 'server_error', code: 'c1' }],
])('refused: a return with %s', async (_name, back) => {
  await expect(finish(idToken(rightToken()), back)).rejects.toThrow()
})

test('refused: an answer without a token, or with something else', async () => {
  await expect(finish(undefined)).rejects.toThrow()
  await expect(finish('onzin')).rejects.toThrow()
  await expect(finish('a.b.c')).rejects.toThrow()
})

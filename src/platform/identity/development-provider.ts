import { generateKeyPairSync } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { JWK } from 'oidc-provider'
import { randomToken } from '../http/seal.ts'
import { memoryAdapter } from './memory-adapter.ts'

export type DevelopmentProviderOptions = {
  /** Our own address, such as `http://127.0.0.1:8700`. */
  readonly origin: string
  readonly redirectUri: string
  /** Path of the page where one picks a person; the id of the login follows it. */
  readonly choosePath: string
  readonly now: () => Temporal.Instant
  /** Answers an error in the login itself with a page; gets no details of it. */
  readonly errorPage: (nonce: string) => string
}

export type DevelopmentProvider = {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** Answers requests under `/oidc/`. */
  readonly answer: (request: IncomingMessage, response: ServerResponse) => void
  /** Whether this browser has a login that waits for a choice. */
  readonly isWaiting: (request: IncomingMessage, response: ServerResponse) => Promise<boolean>
  /** Makes the choice; returns the address to go on to. */
  readonly choose: (request: IncomingMessage, response: ServerResponse, subject: string) => Promise<string>
}

const MOUNT = '/oidc'
const CLIENT = 'keukentafel'

/** The package warns on the console of every Node that is not yet a long-term release, and knows no way to say no. */
async function importQuietly() {
  const { warn } = console
  console.warn = () => {}
  try {
    return await import('oidc-provider')
  } finally {
    console.warn = warn
  }
}

function signingKey(): JWK {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const { kty, n, e, d, p, q, dp, dq, qi } = privateKey.export({ format: 'jwk' })
  if (kty !== 'RSA' || n === undefined || e === undefined) throw new Error('no signing key')
  return { kty, n, e, d, p, q, dp, dq, qi, alg: 'RS256', use: 'sig', kid: randomToken().slice(0, 8) } as const
}

/**
 * An OpenID provider of our own for development and demonstration, where one picks who to be without a password.
 * Keys and secrets are made at each start and live in memory only.
 */
export async function createDevelopmentProvider(
  options: DevelopmentProviderOptions,
): Promise<DevelopmentProvider> {
  const { Provider } = await importQuietly()
  const issuer = `${options.origin}${MOUNT}`
  const clientSecret = randomToken()
  const provider = new Provider(issuer, {
    adapter: memoryAdapter(options.now),
    jwks: { keys: [signingKey()] },
    clients: [
      {
        client_id: CLIENT,
        client_secret: clientSecret,
        redirect_uris: [options.redirectUri],
        response_types: ['code'],
        grant_types: ['authorization_code'],
        token_endpoint_auth_method: 'client_secret_basic',
      },
    ],
    cookies: {
      keys: [randomToken()],
      long: { sameSite: 'lax', httpOnly: true },
      short: { sameSite: 'lax', httpOnly: true },
    },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      userinfo: { enabled: false },
    },
    claims: { openid: ['sub'] },
    scopes: ['openid'],
    pkce: { required: () => true },
    ttl: { AccessToken: 60, AuthorizationCode: 60, IdToken: 600, Interaction: 900, Session: 900, Grant: 900 },
    interactions: { url: (_ctx, interaction) => `${options.choosePath}/${interaction.uid}` },
    findAccount: (_ctx, sub) => ({ accountId: sub, claims: () => ({ sub }) }),
    // Choosing a person is the whole consent there is to give.
    loadExistingGrant: async (ctx) => {
      const accountId = ctx.oidc.session?.accountId
      if (accountId === undefined) return undefined
      const grant = new provider.Grant({ clientId: CLIENT, accountId })
      grant.addOIDCScope('openid')
      await grant.save()
      return grant
    },
    renderError: async (ctx) => {
      ctx.type = 'html'
      ctx.body = options.errorPage('')
    },
  })
  // What the provider thinks its own address is comes from our setting, not from what a request or proxy says.
  provider.proxy = true
  const { protocol, host } = new URL(options.origin)
  const forwarded = { 'x-forwarded-proto': protocol.slice(0, -1), 'x-forwarded-host': host }
  const callback = provider.callback()

  return {
    issuer,
    clientId: CLIENT,
    clientSecret,
    answer: (request, response) => {
      // The provider thinks it stands at the root; from originalUrl it learns where it is mounted.
      const url = request.url ?? '/'
      Object.assign(request, { originalUrl: url, url: url.slice(MOUNT.length) || '/' })
      Object.assign(request.headers, forwarded)
      void callback(request, response)
    },
    isWaiting: async (request, response) => {
      try {
        Object.assign(request.headers, forwarded)
        return (await provider.interactionDetails(request, response)).prompt.name === 'login'
      } catch {
        return false
      }
    },
    choose: (request, response, subject) =>
      provider.interactionResult(request, response, { login: { accountId: subject, remember: false } }),
  }
}

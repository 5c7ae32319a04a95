import * as oidc from 'openid-client'
import type { Aanmelding } from './aanmelding.ts'

export type OidcSettings = {
  /** Address of the provider, exactly as it names itself. */
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** Our own address to which people come back. */
  readonly redirectUri: string
  /** Name under which subjects of this provider are kept with people. */
  readonly uitgever: string
  /** The built-in provider asks each time who you are. */
  readonly alwaysAsk: boolean
  /** Where the built-in provider really listens, when people reach it under another address (a proxy with https). */
  readonly listensAt?: string
}

export type OidcLogin = {
  readonly uitgever: string
  readonly start: () => Promise<{ url: URL } & Pick<Aanmelding, 'state' | 'nonce' | 'verifier'>>
  /** The subject of who came back; throws when anything about the answer is not as it should be. */
  readonly finish: (
    callback: URL,
    expected: Pick<Aanmelding, 'state' | 'nonce' | 'verifier'>,
  ) => Promise<string>
  /** Where to end the session at the provider as well, when it has such an address. */
  readonly findLogoutUrl: (back: string) => Promise<URL | undefined>
}

/** Login by OpenID Connect with code, PKCE, state and nonce. The provider is asked for its addresses at first use. */
export function createOidcLogin(settings: OidcSettings): OidcLogin {
  const insecure = settings.issuer.startsWith('http://')
  let found: Promise<oidc.Configuration> | undefined

  function configuration(): Promise<oidc.Configuration> {
    found ??= oidc
      .discovery(
        new URL(settings.issuer),
        settings.clientId,
        { id_token_signed_response_alg: 'RS256' },
        oidc.ClientSecretBasic(settings.clientSecret),
        // Plain http is for the built-in provider on this machine; settings refuse it elsewhere.
        {
          timeout: 10,
          // The signature is checked as well, though the token comes straight from the provider.
          execute: [oidc.enableNonRepudiationChecks, ...(insecure ? [oidc.allowInsecureRequests] : [])],
          ...(settings.listensAt === undefined ? {} : { [oidc.customFetch]: fetchAt(settings.listensAt) }),
        },
      )
      .catch((error: unknown) => {
        found = undefined
        throw error
      })
    return found
  }

  return {
    uitgever: settings.uitgever,
    start: async () => {
      const verifier = oidc.randomPKCECodeVerifier()
      const state = oidc.randomState()
      const nonce = oidc.randomNonce()
      const url = oidc.buildAuthorizationUrl(await configuration(), {
        redirect_uri: settings.redirectUri,
        scope: 'openid',
        response_type: 'code',
        code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        state,
        nonce,
        ...(settings.alwaysAsk ? { prompt: 'login' } : {}),
      })
      return { url, state, nonce, verifier }
    },
    finish: async (callback, { state, nonce, verifier }) => {
      const tokens = await oidc.authorizationCodeGrant(await configuration(), callback, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      })
      const subject = tokens.claims()?.sub
      if (subject === undefined) throw new Error('login provider gave no subject')
      return subject
    },
    findLogoutUrl: async (back) => {
      const config = await configuration()
      if (config.serverMetadata().end_session_endpoint === undefined) return undefined
      return oidc.buildEndSessionUrl(config, { post_logout_redirect_uri: back })
    },
  }
}

/** Asks at another address than the one in the name. */
function fetchAt(listensAt: string): oidc.CustomFetch {
  return (url, options) => {
    const { pathname, search } = new URL(url)
    return fetch(new URL(pathname + search, listensAt), {
      method: options.method,
      headers: options.headers,
      body: options.body ?? null,
      redirect: options.redirect ?? 'manual',
    })
  }
}

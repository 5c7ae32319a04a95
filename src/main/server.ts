import { randomBytes, randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { z } from 'zod'
import { createRelations, type Relations } from '../platform/access/relations.ts'
import { type Klok, systeemKlok } from '../platform/clock/clock.ts'
import type { Database } from '../platform/database/database.ts'
import { listen } from '../platform/http/http-server.ts'
import { securityHeaders } from '../platform/http/security-headers.ts'
import { createDevelopmentProvider } from '../platform/identity/development-provider.ts'
import { createOidcLogin } from '../platform/identity/oidc-login.ts'
import type { Persoon } from '../platform/identity/persoon.ts'
import { createLog, type Log } from '../platform/log/log.ts'
import { InloggenMisluktPagina } from '../web/login-pages.tsx'
import { CHOOSE_PATH, LOGIN_CALLBACK } from '../web/login-routes.ts'
import type { Route } from '../web/route.ts'
import { routes as allRoutes } from '../web/routes.ts'
import { loadStyles } from '../web/theme/styles.ts'
import { renderPage } from '../web/ui/render.ts'
import { createWebApp } from '../web/web-app.ts'
import type { DemoPersoon, WebParts } from '../web/web-parts.ts'
import type { Settings } from './settings.ts'

/** Name under which people of the built-in login are kept; a real provider is kept under its address. */
export const BUILT_IN_LOGIN = 'ingebouwd'

export type ServerParts = {
  readonly settings: Settings
  readonly database: Database
  readonly secret: string
  readonly klok?: Klok
  readonly log?: Log
  readonly routes?: readonly Route[]
  readonly relations?: Relations
  readonly findPersons?: () => Promise<readonly DemoPersoon[]>
  readonly homeOf?: (persoon: Persoon) => string
}

/** The same on every page: what anyone may read without logging in. */
const FOOTER = [
  { label: 'Wat wij vragen en hoe wij beslissen', href: '/vooraf' },
  { label: 'Onze regels', href: '/regels' },
  { label: 'Kennisbank: wetten, normen en uitspraken', href: '/kennisbank' },
] as const

export type RunningServer = { readonly origin: string; readonly port: number; close(): Promise<void> }

/** Starts the site: one server for the built-in login (`/oidc/`) and all else. In tests: port 0. */
export async function startServer(parts: ServerParts): Promise<RunningServer> {
  // What a form gets wrong is said in Dutch, unless a schema says it better.
  z.config(z.locales.nl())
  const { settings, klok = systeemKlok, log = createLog() } = parts
  const server = await listen(settings.host, settings.port)
  try {
    const origin = settings.origin ?? `http://${hostName(settings.host)}:${server.port}`
    const { web, formActions } = await compose(parts, origin, server.port, klok, log)
    const app = createWebApp(parts.routes ?? allRoutes, web)
    const https = origin.startsWith('https://')
    const own = `${loopbackOf(settings.host)}:${server.port}`

    server.use((request, response) => {
      const nonce = randomBytes(16).toString('base64url')
      const headers = securityHeaders({ nonce, https, formActions })
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
      const provider = request.url?.startsWith('/oidc/') === true ? web.development : undefined
      // The built-in provider is also asked by ourselves, under the address where we listen.
      const asksOurself = provider !== undefined && request.headers.host === own
      if (!asksOurself && !isOwnHost(request, response, origin)) return
      if (provider !== undefined) {
        provider.answer(request, response)
        return
      }
      const verzoek = randomUUID()
      void getRequestListener((incoming, env) => app.fetch(incoming, { ...env, nonce, verzoek }), {
        overrideGlobalObjects: false,
      })(request, response)
    })
    return { origin, port: server.port, close: server.close }
  } catch (error) {
    await server.close()
    throw error
  }
}

async function compose(
  parts: ServerParts,
  origin: string,
  port: number,
  klok: Klok,
  log: Log,
): Promise<{ web: WebParts; formActions: readonly string[] }> {
  const { settings, database, secret } = parts
  const styles = loadStyles()
  const site = { brand: settings.naam, stijl: styles, homeHref: '/', footer: FOOTER }
  const redirectUri = `${origin}${LOGIN_CALLBACK}`
  const development =
    settings.oidc !== undefined || !settings.demo
      ? undefined
      : await createDevelopmentProvider({
          origin,
          redirectUri,
          choosePath: CHOOSE_PATH,
          now: () => systeemKlok.nu(),
          errorPage: () => renderPage(InloggenMisluktPagina({ site, waarom: 'opnieuw' })),
        })
  const provider = settings.oidc ?? development
  if (provider === undefined) throw new Error('no login provider')
  const login = createOidcLogin({
    issuer: provider.issuer,
    clientId: provider.clientId,
    clientSecret: provider.clientSecret,
    redirectUri,
    uitgever: development === undefined ? provider.issuer : BUILT_IN_LOGIN,
    alwaysAsk: development !== undefined,
    ...(development === undefined ? {} : { listensAt: `http://${loopbackOf(settings.host)}:${port}` }),
  })
  const web: WebParts = {
    database,
    gemeente: settings.gemeente,
    klok,
    log,
    secret,
    origin,
    relations: parts.relations ?? createRelations(),
    login,
    ...(development === undefined ? {} : { development }),
    findPersons: parts.findPersons ?? (async () => []),
    homeOf: parts.homeOf ?? (() => '/'),
    styles,
    site,
  }
  return { web, formActions: settings.oidc === undefined ? [] : [new URL(settings.oidc.issuer).origin] }
}

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/

/**
 * Answers only under our own name: another name for this machine (a rebound DNS name) gets nothing, and the other
 * names of loopback are led to the one that login and cookies know.
 */
function isOwnHost(request: IncomingMessage, response: ServerResponse, origin: string): boolean {
  const host = request.headers.host ?? ''
  const own = new URL(origin).host
  if (host === own) return true
  if (LOOPBACK.test(host) && LOOPBACK.test(own) && request.method === 'GET') {
    response
      .writeHead(307, { Location: `${origin}${request.url?.startsWith('/') === true ? request.url : '/'}` })
      .end()
    return false
  }
  response.writeHead(421, { 'Content-Type': 'text/plain; charset=utf-8' })
  response.end(`Deze site heeft een ander adres: ${origin}\n`)
  return false
}

/** Where we reach ourselves. */
function loopbackOf(host: string): string {
  return host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '[::1]' : hostName(host)
}

/** How browsers name the host we listen on. */
function hostName(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}

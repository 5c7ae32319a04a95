import { Hono } from 'hono'
import { isDossierPolicy, relationsOf } from '../platform/access/policy.ts'
import { errorFields } from '../platform/log/log.ts'
import { answerGet, notFound } from './answer-get.ts'
import { answerPost } from './answer-post.ts'
import { StoringPagina } from './error-pages.tsx'
import { createExchange, type WebContext, type WebEnv } from './exchange.ts'
import { loginRoutes } from './login-routes.ts'
import { findRouteFaults } from './policy-table.ts'
import type { Route } from './route.ts'
import { STYLE_PATH } from './theme/styles.ts'
import type { WebParts } from './web-parts.ts'

/** The site: every route behind its policy. Refuses to be made with a route that has no sound policy. */
export function createWebApp(routes: readonly Route[], parts: WebParts): Hono<WebEnv> {
  const found = findRouteFaults(routes)
  const faults = found.length > 0 ? found : findUnknownRelations(routes, parts)
  if (faults.length > 0) throw new Error(`routes that cannot be served:\n${faults.join('\n')}`)

  const app = new Hono<WebEnv>({ strict: false })
  app.use(logRequests(parts))
  app.get(`${STYLE_PATH}*`, (c) => {
    const style = parts.styles.find(c.req.path, c.req.header('accept-encoding'))
    return style === undefined
      ? notFound(createExchange(c, parts))
      : new Response(style.body, { headers: style.headers })
  })
  app.get('/gezond', (c) => c.text('gezond\n'))
  for (const route of loginRoutes) {
    app.on(route.method, route.path, (c) => route.answer(createExchange(c, parts)))
  }
  for (const route of routes) {
    app.get(route.path, (c) => answerGet(route, createExchange(c, parts)))
    if (route.acts.size > 0) app.post(route.path, (c) => answerPost(route, createExchange(c, parts)))
  }
  app.notFound((c) => notFound(createExchange(c, parts)))
  // The one place where our own faults end up: they never turn into a refusal, and never show what went wrong.
  app.onError((error, c) => {
    const code = faultCode()
    const { verzoek } = c.env
    parts.log({ event: 'fault', request: verzoek, route: c.req.routePath, code, ...errorFields(error) })
    const exchange = createExchange(c, parts)
    return exchange.wantsJson
      ? c.json({ kind: 'storing', code }, 500)
      : exchange.html(StoringPagina({ site: parts.site, code }), 500)
  })
  return app
}

function logRequests({ log, klok }: WebParts) {
  return async (c: WebContext, next: () => Promise<void>): Promise<void> => {
    const begin = klok.nu()
    await next()
    c.header('X-Request-Id', c.env.verzoek)
    const ms = Math.round(klok.nu().since(begin).total('milliseconds'))
    const { method, routePath } = c.req
    log({ event: 'request', request: c.env.verzoek, method, route: routePath, status: c.res.status, ms })
  }
}

function findUnknownRelations(routes: readonly Route[], { relations }: WebParts): string[] {
  const policies = routes.flatMap(({ path, policy, acts }) => [
    { path, policy },
    ...[...acts.values()].map((act) => ({ path, policy: act.policy ?? policy })),
  ])
  return policies.flatMap(({ path, policy }) =>
    isDossierPolicy(policy)
      ? relationsOf(policy)
          .filter((relatie) => !relations.isRegistered(relatie))
          .map((relatie) => `${path} asks for the relation ${relatie}, which no module registered`)
      : [],
  )
}

const LETTERS = 'BCDFGHJKLMNPQRSTVWXZ23456789'

/** A code that can be said by telephone: no letters that sound or look alike in pairs, no words. */
function faultCode(): string {
  const letters = Array.from(
    crypto.getRandomValues(new Uint8Array(8)),
    (byte) => LETTERS[byte % LETTERS.length],
  )
  return `${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`
}

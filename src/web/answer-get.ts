import { inGemeente, type Trx } from '../platform/database/database.ts'
import type { Sessie } from '../platform/identity/sessie.ts'
import { findRedirect, isNotFound } from './answer.ts'
import { NietGevondenPagina } from './error-pages.tsx'
import type { Exchange } from './exchange.ts'
import { type Passed, pass, type Refused, readOnly, writeLook } from './gate.ts'
import { type FileAnswer, isFileAnswer, type LooseContext, type PageContext, type Route } from './route.ts'

export type Loaded =
  | { readonly kind: 'data'; readonly data: unknown; readonly sessie: Sessie | undefined }
  | { readonly kind: 'refused'; readonly reason: Refused['reason'] }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'redirect'; readonly to: string }

/** Checks access, writes the look, reads: one transaction, done before anything is sent. */
export async function loadRoute(route: Route, exchange: Exchange): Promise<Loaded> {
  const { database, gemeente } = exchange.parts
  return inGemeente(database, gemeente, async (trx): Promise<Loaded> => {
    const sessie = await exchange.findSessie(trx)
    const passed = await pass(route, route.policy, exchange, sessie, trx)
    if (!passed.allowed) return { kind: 'refused', reason: passed.reason }
    const query = readQuery(route, exchange)
    if (query === undefined) return { kind: 'not-found' }
    await writeLook(route.policy, passed, exchange, trx)
    await readOnly(trx)
    const data = await route.load(looseContext(exchange, passed, trx, query.value))
    if (isNotFound(data)) return { kind: 'not-found' }
    const to = findRedirect(data)
    return to === undefined ? { kind: 'data', data, sessie } : { kind: 'redirect', to }
  })
}

export async function answerGet(route: Route, exchange: Exchange): Promise<Response> {
  const loaded = await loadRoute(route, exchange)
  switch (loaded.kind) {
    case 'data':
      return showRoute(route, exchange, loaded.data, exchange.pageContext(loaded.sessie?.persoon), 200)
    case 'redirect':
      return exchange.c.redirect(loaded.to, 303)
    case 'not-found':
      return notFound(exchange)
    case 'refused':
      return loaded.reason === 'login' ? toLogin(exchange) : refused(route, exchange, loaded.reason)
  }
}

export function showRoute(
  route: Route,
  exchange: Exchange,
  data: unknown,
  page: PageContext,
  status: 200 | 409 | 422,
): Response {
  const shown = route.view(data, page)
  return isFileAnswer(shown) ? sendFile(shown) : exchange.html(shown, status)
}

/** The same answer for what is not there and for what one may not see. */
export function notFound(exchange: Exchange): Response {
  return exchange.wantsJson
    ? exchange.c.json({ kind: 'niet-gevonden' }, 404)
    : exchange.html(NietGevondenPagina({ site: exchange.parts.site }), 404)
}

export function refused(route: Route, exchange: Exchange, reason: string): Response {
  const { verzoek } = exchange.c.env
  exchange.parts.log({ event: 'access-refused', request: verzoek, route: route.path, reason })
  return notFound(exchange)
}

export function looseContext(
  exchange: Exchange,
  passed: Passed,
  trx: Trx,
  query: unknown,
  form: { sleutel: string; gezienVersie: number | undefined } = { sleutel: '', gezienVersie: undefined },
): LooseContext {
  const { gemeente, klok } = exchange.parts
  return {
    trx,
    gemeente,
    klok,
    verzoek: exchange.c.env.verzoek,
    params: exchange.c.req.param(),
    query,
    persoon: passed.sessie?.persoon,
    dossier: passed.dossier,
    ...form,
  }
}

/** The part after the question mark by its schema; undefined when it does not fit. */
export function readQuery(route: Route, exchange: Exchange): { value: unknown } | undefined {
  if (route.query === undefined) return { value: undefined }
  const read = route.query.safeParse(exchange.c.req.query())
  return read.success ? { value: read.data } : undefined
}

function toLogin(exchange: Exchange): Response {
  if (exchange.wantsJson) return exchange.c.json({ kind: 'inloggen' }, 401)
  const { pathname, search } = new URL(exchange.c.req.url)
  return exchange.c.redirect(`/inloggen?naar=${encodeURIComponent(pathname + search)}`, 303)
}

function sendFile({ body, type, name }: FileAnswer): Response {
  const headers = new Headers({ 'content-type': type })
  if (name !== undefined)
    headers.set('content-disposition', `attachment; filename="${name.replace(/[^\w.-]/g, '-')}"`)
  return new Response(body, { headers })
}

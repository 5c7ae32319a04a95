import { inGemeente } from '../platform/database/database.ts'
import { ConcurrentChange, KeyReused } from '../platform/fact-store/append-conflict.ts'
import { claimVerzoek, contentHash, finishVerzoek } from '../platform/http/verzoek.ts'
import type { ActResult, Botsing, Weigering } from './answer.ts'
import {
  answerGet,
  type Loaded,
  loadRoute,
  looseContext,
  notFound,
  readQuery,
  refused,
  showRoute,
} from './answer-get.ts'
import { FormulierFoutPagina, OpnieuwPagina } from './error-pages.tsx'
import type { Exchange } from './exchange.ts'
import type { FormAct } from './form-act.ts'
import { type FormBody, type FormBodyFault, readFormBody } from './form-body.ts'
import { pass, type Refused } from './gate.ts'
import type { LooseContext, Route } from './route.ts'

type Done =
  | { readonly kind: 'result'; readonly result: ActResult }
  | { readonly kind: 'refused'; readonly reason: Refused['reason'] }
  | { readonly kind: 'forged'; readonly persoon: boolean }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'other-content' }

/** Undoes the transaction of an act that came to nothing, and carries what it came to. */
class Undone extends Error {
  override readonly name = 'Undone'
  readonly result: ActResult
  constructor(result: ActResult) {
    super('the act came to nothing')
    this.result = result
  }
}

/** Carries out a form: access, key, act and answer are one transaction. */
export async function answerPost(route: Route, exchange: Exchange): Promise<Response> {
  // A form of another site is refused before anything of it is read.
  if (exchange.formOrigin === 'foreign') return forged(route, exchange)
  const body = await readFormBody(exchange.c.req.raw)
  if (typeof body === 'string') return unreadable(exchange, body)
  if (body.sleutel === undefined) return unreadable(exchange, 'onleesbaar')
  const formAct = route.acts.get(body.actie)
  if (formAct === undefined) return notFound(exchange)

  const done = await carryOut(route, formAct, body, exchange)
  switch (done.kind) {
    case 'refused':
      return done.reason === 'login' ? askLogin(exchange, body) : refused(route, exchange, done.reason)
    case 'forged':
      return exchange.formOrigin === 'own' ? askAgain(exchange, body) : forged(route, exchange)
    case 'not-found':
      return notFound(exchange)
    case 'other-content':
      return showAgain(route, exchange, body, AL_VERSTUURD)
    case 'result':
      return done.result.kind === 'ok'
        ? leadOn(exchange, done.result)
        : showAgain(route, exchange, body, done.result)
  }
}

const AL_VERSTUURD: ActResult & { kind: 'invoer' } = {
  kind: 'invoer',
  fouten: [
    {
      veld: '',
      tekst:
        'Dit formulier is al eerder verstuurd, met andere tekst. Die tekst is bewaard. Wilt u ook deze tekst versturen? Controleer hem en verstuur opnieuw.',
    },
  ],
}

async function carryOut(
  route: Route,
  formAct: FormAct<LooseContext>,
  body: FormBody,
  exchange: Exchange,
): Promise<Done> {
  const { database, gemeente } = exchange.parts
  try {
    return await inGemeente(database, gemeente, async (trx): Promise<Done> => {
      const sessie = await exchange.findSessie(trx)
      const passed = await pass(route, route.policy, exchange, sessie, trx)
      if (!passed.allowed && passed.reason === 'login') return { kind: 'refused', reason: 'login' }
      if (!exchange.isCsrfToken(body.csrf)) return { kind: 'forged', persoon: sessie !== undefined }
      if (!passed.allowed) return { kind: 'refused', reason: passed.reason }
      const allowed =
        formAct.policy === undefined ? passed : await pass(route, formAct.policy, exchange, sessie, trx)
      if (!allowed.allowed) return { kind: 'refused', reason: allowed.reason }
      const query = readQuery(route, exchange)
      if (query === undefined || body.sleutel === undefined) return { kind: 'not-found' }

      const verzoek = {
        gemeente,
        sleutel: body.sleutel,
        persoon: sessie?.persoon.persoon,
        inhoudHash: contentHash(exchange.c.req.path, body.pairs),
      }
      const claim = await claimVerzoek(verzoek, exchange.now, trx)
      if (claim.kind === 'other-content') return { kind: 'other-content' }
      if (claim.kind === 'done') return { kind: 'result', result: { kind: 'ok', ...claim.answer } }
      const { sleutel, gezienVersie } = body
      const context = looseContext(exchange, passed, trx, query.value, { sleutel, gezienVersie })
      const result = await formAct.carryOut(context, body.fields)
      // Throwing undoes the claim and all that the act may have written before it was refused.
      if (result.kind !== 'ok') throw new Undone(result)
      const { naar, melding } = result
      await finishVerzoek(verzoek, { naar, ...(melding === undefined ? {} : { melding }) }, trx)
      return { kind: 'result', result }
    })
  } catch (error) {
    if (error instanceof Undone) return { kind: 'result', result: error.result }
    if (error instanceof KeyReused) return { kind: 'other-content' }
    if (error instanceof ConcurrentChange) return { kind: 'result', result: { kind: 'botsing' } }
    throw error
  }
}

function leadOn(exchange: Exchange, { naar, melding }: ActResult & { kind: 'ok' }): Response {
  if (exchange.wantsJson) return exchange.c.json({ kind: 'ok', naar, melding }, 200)
  if (melding !== undefined) exchange.setMelding(melding)
  return exchange.c.redirect(naar, 303)
}

const STATUS = { tonen: 200, invoer: 422, weigering: 409, botsing: 409 } as const

/** The page as it stands now, with what was typed and why it came to nothing. */
async function showAgain(
  route: Route,
  exchange: Exchange,
  body: FormBody,
  result: Exclude<ActResult, { kind: 'ok' }>,
): Promise<Response> {
  const status = STATUS[result.kind]
  if (exchange.wantsJson) return exchange.c.json(result, status)
  const loaded = await loadRoute(route, exchange)
  // Access withdrawn between the act and this look: the ordinary answer.
  if (loaded.kind !== 'data') return answerGet(route, exchange)
  const page = exchange.pageContext(loaded.sessie?.persoon, {
    actie: body.actie,
    waarden: body.fields,
    fouten: result.kind === 'invoer' ? result.fouten : [],
    ...(result.kind === 'weigering' ? { weigering: weigeringOf(result) } : {}),
    ...(result.kind === 'botsing' ? { botsing: botsingOf(route, loaded, body) } : {}),
  })
  return showRoute(route, exchange, loaded.data, page, status)
}

function weigeringOf({ code, reden, grondslag }: ActResult & { kind: 'weigering' }): Weigering {
  return { code, reden, ...(grondslag === undefined ? {} : { grondslag }) }
}

function botsingOf(route: Route, loaded: Loaded & { kind: 'data' }, body: FormBody): Botsing {
  const nu = route.huidig?.(loaded.data) ?? {}
  return {
    velden: Object.entries(body.fields).map(([veld, waarde]) => ({
      veld,
      getypt: typeof waarde === 'string' ? waarde : waarde.join('\n'),
      nu: Object.hasOwn(nu, veld) ? nu[veld] : undefined,
    })),
  }
}

/** The session had ended: what was typed stays on the screen, and comes back after login. */
async function askLogin(exchange: Exchange, body: FormBody): Promise<Response> {
  if (exchange.wantsJson) return exchange.c.json({ kind: 'inloggen' }, 401)
  const { site, csrf } = exchange.pageContext(undefined)
  return exchange.html(
    OpnieuwPagina({ site, csrf, pad: ownPath(exchange), velden: body.pairs, reden: 'uitgelogd' }),
    401,
  )
}

/** Ours, but made under another session: shown again with a token of this session, to send once more. */
function askAgain(exchange: Exchange, body: FormBody): Response {
  if (exchange.wantsJson) return exchange.c.json({ kind: 'opnieuw', csrf: exchange.csrf }, 403)
  const { site, csrf } = exchange.pageContext(undefined)
  return exchange.html(
    OpnieuwPagina({ site, csrf, pad: ownPath(exchange), velden: body.pairs, reden: 'andere-sessie' }),
    403,
  )
}

function unreadable(exchange: Exchange, fout: FormBodyFault): Response {
  const status = fout === 'te-groot' ? 413 : fout === 'geen-formulier' ? 415 : 400
  return exchange.wantsJson
    ? exchange.c.json({ kind: fout }, status)
    : exchange.html(FormulierFoutPagina({ site: exchange.parts.site, fout }), status)
}

function forged(route: Route, exchange: Exchange): Response {
  const { verzoek } = exchange.c.env
  exchange.parts.log({
    event: 'form-refused',
    request: verzoek,
    route: route.path,
    reason: exchange.formOrigin,
  })
  return exchange.wantsJson
    ? exchange.c.json({ kind: 'geweigerd' }, 403)
    : exchange.html(FormulierFoutPagina({ site: exchange.parts.site, fout: 'vreemd' }), 403)
}

function ownPath(exchange: Exchange): string {
  const { pathname, search } = new URL(exchange.c.req.url)
  return pathname + search
}

import type { PublicPolicy } from '../platform/access/policy.ts'
import { inGemeente } from '../platform/database/database.ts'
import { removeOldVerzoeken } from '../platform/http/verzoek.ts'
import {
  type BewaardFormulier,
  findBewaardFormulier,
  finishAanmelding,
  removeOldAanmeldingen,
  startAanmelding,
  takeAanmelding,
} from '../platform/identity/aanmelding.ts'
import { findPersoonBySubject } from '../platform/identity/persoon.ts'
import { endSessie, findSessiePersoon, removeOldSessies, startSessie } from '../platform/identity/sessie.ts'
import { errorFields } from '../platform/log/log.ts'
import { notFound } from './answer-get.ts'
import { BEWAARD, FormulierFoutPagina, OpnieuwPagina } from './error-pages.tsx'
import { type Exchange, findOwnPath } from './exchange.ts'
import { type FormBody, readFormBody } from './form-body.ts'
import { InloggenMisluktPagina, InloggenPagina, KiesPersoonPagina, UitloggenPagina } from './login-pages.tsx'

/** A route around logging in: it makes and ends sessions, which pages cannot. Open to everyone. */
export type LoginRoute = {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly policy: PublicPolicy
  readonly answer: (exchange: Exchange) => Promise<Response>
}

export const LOGIN_CALLBACK = '/inloggen/terug'
export const CHOOSE_PATH = '/inloggen/kies'

const AANMELDING_SECONDS = 24 * 60 * 60
const OPEN = { public: true } as const

async function persoonNow(exchange: Exchange) {
  const { database, gemeente } = exchange.parts
  return (await inGemeente(database, gemeente, exchange.findSessie))?.persoon
}

async function showLogin(exchange: Exchange): Promise<Response> {
  const { parts, c } = exchange
  const naar = findOwnPath(c.req.query('naar'), parts.origin) ?? ''
  const page = exchange.pageContext(await persoonNow(exchange))
  return exchange.html(InloggenPagina({ page, naar, oefenen: parts.development !== undefined }))
}

/** Reads a form of ours, or gives the answer that refuses it. */
async function readOwnForm(exchange: Exchange): Promise<FormBody | Response> {
  const { site } = exchange.parts
  if (exchange.formOrigin === 'foreign') {
    return exchange.html(FormulierFoutPagina({ site, fout: 'vreemd' }), 403)
  }
  const body = await readFormBody(exchange.c.req.raw)
  if (typeof body === 'string') return exchange.html(FormulierFoutPagina({ site, fout: body }), 400)
  if (!exchange.isCsrfToken(body.csrf))
    return exchange.html(FormulierFoutPagina({ site, fout: 'vreemd' }), 403)
  return body
}

/** The typed form that goes along through the login, if there is one. */
function findBewaard(body: FormBody, origin: string): BewaardFormulier | undefined {
  const pad = findOwnPath(body.pairs.find(([name]) => name === 'bewaardPad')?.[1], origin)
  if (pad === undefined) return undefined
  const velden = body.pairs
    .filter(([name]) => name.startsWith(BEWAARD))
    .map(([name, value]) => [name.slice(BEWAARD.length), value] as const)
  return { pad, velden }
}

async function startLogin(exchange: Exchange): Promise<Response> {
  const { parts, c, now, sessionToken } = exchange
  const { database, gemeente, origin } = parts
  const body = await readOwnForm(exchange)
  if (body instanceof Response) return body
  const naar = findOwnPath(body.pairs.find(([name]) => name === 'naar')?.[1], origin) ?? ''
  const bewaard = findBewaard(body, origin)
  const started = await parts.login.start().catch((error: unknown) => {
    parts.log({ event: 'login-provider-failed', request: c.env.verzoek, ...errorFields(error) })
    return undefined
  })
  if (started === undefined) {
    return exchange.html(InloggenMisluktPagina({ site: parts.site, waarom: 'provider' }), 400)
  }
  const { url, state, nonce, verifier } = started
  const token = await inGemeente(database, gemeente, async (trx) => {
    await removeOldAanmeldingen(gemeente, now, trx)
    const typer =
      bewaard === undefined || sessionToken === undefined
        ? undefined
        : await findSessiePersoon(gemeente, sessionToken, trx)
    const kept = {
      ...(bewaard === undefined ? {} : { bewaard }),
      ...(typer === undefined ? {} : { getyptDoor: typer }),
    }
    return startAanmelding({ gemeente, state, nonce, verifier, naar, ...kept }, now, trx)
  })
  exchange.setCookie('aanmelding', token, AANMELDING_SECONDS)
  return c.redirect(url.href, 303)
}

async function finishLogin(exchange: Exchange): Promise<Response> {
  const { parts, c, now, sessionToken } = exchange
  const { database, gemeente, origin } = parts
  const failed = (waarom: 'opnieuw' | 'onbekend', error?: unknown) => {
    const fields = error === undefined ? {} : errorFields(error)
    parts.log({ event: 'login-failed', request: c.env.verzoek, reason: waarom, ...fields })
    return exchange.html(
      InloggenMisluktPagina({ site: parts.site, waarom }),
      waarom === 'onbekend' ? 403 : 400,
    )
  }
  const token = exchange.findCookie('aanmelding')
  if (token === undefined) return failed('opnieuw')
  // Taken before the code is exchanged: a code that is played again finds no login to belong to.
  const aanmelding = await inGemeente(database, gemeente, (trx) => takeAanmelding(gemeente, token, now, trx))
  if (aanmelding === undefined) return failed('opnieuw')
  let subject: string
  try {
    const callback = new URL(c.req.url)
    subject = await parts.login.finish(new URL(callback.pathname + callback.search, origin), aanmelding)
  } catch (error) {
    return failed('opnieuw', error)
  }
  const { uitgever } = parts.login
  const begun = await inGemeente(database, gemeente, async (trx) => {
    const persoon = await findPersoonBySubject(gemeente, { uitgever, subject }, trx)
    if (persoon === undefined) return undefined
    // The id from before login dies; whoever planted or saw it has nothing.
    if (sessionToken !== undefined) await endSessie(gemeente, sessionToken, now, trx)
    await removeOldSessies(gemeente, now, trx)
    await removeOldVerzoeken(gemeente, now, trx)
    const formWaits = await finishAanmelding(gemeente, token, persoon.persoon, trx)
    return { session: await startSessie(gemeente, persoon.persoon, now, trx), persoon, formWaits }
  })
  if (begun === undefined) return failed('onbekend')
  exchange.setCookie('sessie', begun.session)
  exchange.dropCookie('bezoek')
  parts.log({ event: 'login', request: c.env.verzoek })
  if (begun.formWaits) return c.redirect('/inloggen/verder', 303)
  exchange.dropCookie('aanmelding')
  const start =
    aanmelding.naar === '' || aanmelding.naar === '/' ? parts.homeOf(begun.persoon) : aanmelding.naar
  return c.redirect(start, 303)
}

/** The form that was typed before the session ended, to send after all. */
async function showKeptForm(exchange: Exchange): Promise<Response> {
  const { database, gemeente, site } = exchange.parts
  const token = exchange.findCookie('aanmelding')
  const bewaard = await inGemeente(database, gemeente, async (trx) => {
    const sessie = await exchange.findSessie(trx)
    return sessie === undefined || token === undefined
      ? undefined
      : findBewaardFormulier(gemeente, token, sessie.persoon.persoon, trx)
  })
  if (bewaard === undefined) return exchange.c.redirect('/', 303)
  return exchange.html(OpnieuwPagina({ site, csrf: exchange.csrf, ...bewaard, reden: 'ingelogd' }))
}

async function goHome(exchange: Exchange): Promise<Response> {
  const persoon = await persoonNow(exchange)
  return exchange.c.redirect(persoon === undefined ? '/inloggen' : exchange.parts.homeOf(persoon), 303)
}

async function showLogout(exchange: Exchange): Promise<Response> {
  const persoon = await persoonNow(exchange)
  if (persoon === undefined) return exchange.c.redirect('/', 303)
  return exchange.html(UitloggenPagina({ page: exchange.pageContext(persoon) }))
}

async function logout(exchange: Exchange): Promise<Response> {
  const { parts, c, now, sessionToken } = exchange
  const { database, gemeente, origin } = parts
  const body = await readOwnForm(exchange)
  if (body instanceof Response) return body
  if (sessionToken !== undefined) {
    await inGemeente(database, gemeente, (trx) => endSessie(gemeente, sessionToken, now, trx))
  }
  exchange.dropCookie('sessie')
  exchange.setMelding('U bent uitgelogd.')
  // When the provider does not answer, being logged out here still stands.
  const elsewhere = await parts.login.findLogoutUrl(`${origin}/`).catch(() => undefined)
  return c.redirect(elsewhere?.href ?? '/', 303)
}

async function showChoice(exchange: Exchange): Promise<Response> {
  const { development, findPersons } = exchange.parts
  const { incoming, outgoing } = exchange.c.env
  if (development === undefined || !(await development.isWaiting(incoming, outgoing)))
    return notFound(exchange)
  const page = exchange.pageContext(undefined)
  return exchange.html(KiesPersoonPagina({ page, personen: await findPersons() }))
}

async function choose(exchange: Exchange): Promise<Response> {
  const { development, findPersons } = exchange.parts
  const { incoming, outgoing } = exchange.c.env
  if (development === undefined || !(await development.isWaiting(incoming, outgoing)))
    return notFound(exchange)
  const body = await readOwnForm(exchange)
  if (body instanceof Response) return body
  const chosen = body.fields['persoon']
  const persoon = (await findPersons()).find((candidate) => candidate.persoon === chosen)
  if (persoon === undefined) return notFound(exchange)
  return exchange.c.redirect(await development.choose(incoming, outgoing, persoon.persoon), 303)
}

export const loginRoutes: readonly LoginRoute[] = [
  { method: 'GET', path: '/inloggen', policy: OPEN, answer: showLogin },
  { method: 'POST', path: '/inloggen', policy: OPEN, answer: startLogin },
  { method: 'GET', path: LOGIN_CALLBACK, policy: OPEN, answer: finishLogin },
  { method: 'GET', path: '/inloggen/verder', policy: OPEN, answer: showKeptForm },
  { method: 'GET', path: '/inloggen/begin', policy: OPEN, answer: goHome },
  { method: 'GET', path: '/uitloggen', policy: OPEN, answer: showLogout },
  { method: 'POST', path: '/uitloggen', policy: OPEN, answer: logout },
  { method: 'GET', path: `${CHOOSE_PATH}/:uid`, policy: OPEN, answer: showChoice },
  { method: 'POST', path: `${CHOOSE_PATH}/:uid`, policy: OPEN, answer: choose },
]

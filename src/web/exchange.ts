import type { HttpBindings } from '@hono/node-server'
import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { ReactElement } from 'react'
import { dagMetWeekdag } from '../basis/dag.ts'
import type { Klok } from '../platform/clock/clock.ts'
import type { Trx } from '../platform/database/database.ts'
import type { FormOrigin } from '../platform/http/same-origin.ts'
import { formOrigin } from '../platform/http/same-origin.ts'
import { findSealed, isSigned, randomToken, seal, sign } from '../platform/http/seal.ts'
import { findSessie, type Sessie } from '../platform/identity/sessie.ts'
import type { PageContext } from './route.ts'
import { renderPage } from './ui/render.ts'
import type { WebParts } from './web-parts.ts'

/** What the server gives with each request. */
export type WebEnv = { Bindings: HttpBindings & { readonly nonce: string; readonly verzoek: string } }
export type WebContext = Context<WebEnv>

const UITLOGGEN = { label: 'Uitloggen', href: '/uitloggen' }

/** The practice environment has a day of its own, on which all terms here count. */
function oefenomgeving(klok: Klok): string {
  const dag = dagMetWeekdag(klok.vandaag())
  return `Dit is een oefenomgeving. De mensen en gegevens zijn verzonnen. Het is hier ${dag}.`
}

type CookieName = 'sessie' | 'bezoek' | 'aanmelding' | 'melding'

/** One request and its answer, with what all pages need of it. */
export type Exchange = {
  readonly c: WebContext
  readonly parts: WebParts
  readonly now: Temporal.Instant
  readonly sessionToken: string | undefined
  readonly csrf: string
  readonly formOrigin: FormOrigin
  readonly isCsrfToken: (token: string | undefined) => boolean
  readonly findSessie: (trx: Trx) => Promise<Sessie | undefined>
  readonly setCookie: (name: CookieName, value: string, maxAgeSeconds?: number) => void
  readonly findCookie: (name: CookieName) => string | undefined
  readonly dropCookie: (name: CookieName) => void
  readonly setMelding: (tekst: string) => void
  /** What every view gets, for who is there now. */
  readonly pageContext: (persoon: PageContext['persoon'], extra?: Partial<PageContext>) => PageContext
  readonly html: (
    view: ReactElement,
    status?: 200 | 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 500,
  ) => Response
  /** Whether a script of ours asks, which wants JSON and not a page. */
  readonly wantsJson: boolean
}

export function createExchange(c: WebContext, parts: WebParts): Exchange {
  const https = parts.origin.startsWith('https://')
  const now = parts.klok.nu()
  const cookieName = (name: CookieName) => (https ? `__Host-kt_${name}` : `kt_${name}`)
  const findCookie = (name: CookieName) => getCookie(c, cookieName(name))

  function writeCookie(name: CookieName, value: string, maxAgeSeconds?: number): void {
    setCookie(c, cookieName(name), value, {
      path: '/',
      httpOnly: true,
      secure: https,
      // Lax and not Strict: after login at another site people must come back as themselves.
      sameSite: 'Lax',
      ...(maxAgeSeconds === undefined ? {} : { maxAge: maxAgeSeconds }),
    })
  }

  // Tokens against forged forms belong to the session; before login to the visit. A session that ended keeps its
  // cookie, so that the form typed under it can still be told from a forged one.
  const sessionToken = findCookie('sessie')
  let visit = sessionToken ?? findCookie('bezoek')
  if (visit === undefined) {
    visit = randomToken()
    writeCookie('bezoek', visit)
  }
  const formId = visit
  const melding = findCookie('melding')
  let meldingTekst = melding === undefined ? undefined : findSealed(parts.secret, 'melding', melding)

  const exchange: Exchange = {
    c,
    parts,
    now,
    sessionToken,
    csrf: sign(parts.secret, 'csrf', formId),
    formOrigin: formOrigin(
      { origin: c.req.header('origin'), secFetchSite: c.req.header('sec-fetch-site') },
      parts.origin,
    ),
    isCsrfToken: (token) => token !== undefined && isSigned(parts.secret, 'csrf', formId, token),
    findSessie: async (trx) =>
      sessionToken === undefined ? undefined : findSessie(parts.gemeente, sessionToken, now, trx),
    setCookie: writeCookie,
    findCookie,
    dropCookie: (name) => writeCookie(name, '', 0),
    setMelding: (tekst) => writeCookie('melding', seal(parts.secret, 'melding', tekst), 300),
    pageContext: (persoon, extra = {}) => {
      const url = new URL(c.req.url)
      const context: PageContext = {
        pad: url.pathname + url.search,
        gemeente: parts.gemeente,
        persoon,
        nonce: c.env.nonce,
        csrf: exchange.csrf,
        sleutel: crypto.randomUUID(),
        site: parts.site,
        ...(parts.development === undefined ? {} : { notice: oefenomgeving(parts.klok) }),
        ...(persoon === undefined ? {} : { user: { name: persoon.naam, links: [UITLOGGEN] } }),
        waarden: {},
        fouten: [],
        ...(meldingTekst === undefined ? {} : { melding: meldingTekst }),
        ...extra,
      }
      // Said once: whoever shows it, takes it away.
      if (melding !== undefined) writeCookie('melding', '', 0)
      meldingTekst = undefined
      return context
    },
    html: (view, status = 200) => c.html(renderPage(view), status),
    wantsJson: (c.req.header('accept') ?? '').startsWith('application/json'),
  }
  return exchange
}

/** A path within our own site, or undefined: what stands in an address or form may lead elsewhere. */
export function findOwnPath(path: string | undefined, origin: string): string | undefined {
  if (path === undefined || !path.startsWith('/')) return undefined
  const url = URL.parse(path, origin)
  return url !== null && url.origin === origin && !url.pathname.startsWith('//')
    ? url.pathname + url.search
    : undefined
}

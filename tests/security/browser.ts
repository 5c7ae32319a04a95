import { request } from 'node:http'
import { buffer } from 'node:stream/consumers'

type Cookie = { readonly value: string; readonly path: string }

/** A visitor with a cookie jar, who sends what browsers send with our own forms under `Referrer-Policy: no-referrer`. */
export class Browser {
  readonly origin: string
  /** Every Set-Cookie line it ever got. */
  readonly cookieLines: string[] = []
  readonly cookies = new Map<string, Cookie>()

  readonly #port: number | undefined

  /** With `port`: under the name of `origin`, but connected to this port of this machine, as a proxy would. */
  constructor(origin: string, port?: number) {
    this.origin = origin
    this.#port = port
  }

  async request(path: string, init: RequestInit = {}): Promise<Response> {
    const url = new URL(path, this.origin)
    const headers = new Headers(init.headers)
    const cookies = [...this.cookies]
      .filter(([, cookie]) => url.pathname.startsWith(cookie.path))
      .map(([name, cookie]) => `${name}=${cookie.value}`)
    if (cookies.length > 0 && !headers.has('cookie')) headers.set('cookie', cookies.join('; '))
    const response = await this.#send(url, { ...init, headers, redirect: 'manual' })
    for (const line of response.headers.getSetCookie()) this.#keep(line)
    return response
  }

  get(path: string): Promise<Response> {
    return this.request(path)
  }

  /** Fields as pairs or as an object. */
  post(
    path: string,
    fields: Record<string, string> | [string, string][],
    headers: Record<string, string> = { origin: 'null', 'sec-fetch-site': 'same-origin' },
  ): Promise<Response> {
    return this.request(path, { method: 'POST', body: new URLSearchParams(fields), headers })
  }

  /** Follows redirects within the site until there is a page. */
  async follow(response: Response): Promise<{ response: Response; path: string }> {
    let at = response
    let path = new URL(at.url).pathname
    for (let step = 0; step < 10 && at.headers.has('location'); step++) {
      const next = new URL(at.headers.get('location')!, at.url)
      path = next.pathname + next.search
      at = await this.get(path)
    }
    return { response: at, path }
  }

  /** Logs in as people do: start, pick a person, come back. */
  async login(persoon: string, naar = '/'): Promise<Response> {
    const { response, path } = await this.startLogin(naar)
    const chosen = await this.post(path, { ...hiddenFields(await response.text()), persoon })
    return (await this.follow(chosen)).response
  }

  async startLogin(naar = '/'): Promise<{ response: Response; path: string }> {
    const page = await this.get(`/inloggen?naar=${encodeURIComponent(naar)}`)
    return this.follow(await this.post('/inloggen', hiddenFields(await page.text())))
  }

  #send(url: URL, init: RequestInit): Promise<Response> {
    if (this.#port === undefined) return fetch(url, init)
    const headers = { ...Object.fromEntries(new Headers(init.headers)), host: url.host }
    const body = init.body instanceof URLSearchParams ? init.body.toString() : undefined
    if (body !== undefined) Object.assign(headers, { 'content-type': 'application/x-www-form-urlencoded' })
    return new Promise((resolve, reject) => {
      const options = {
        host: '127.0.0.1',
        port: this.#port,
        path: url.pathname + url.search,
        method: init.method,
        headers,
      }
      const sent = request(options, (answer) => {
        buffer(answer).then((content) => {
          const pairs = Object.entries(answer.headersDistinct).flatMap(([name, values]) =>
            (values ?? []).map((value): [string, string] => [name, value]),
          )
          const response = new Response(content, { status: answer.statusCode!, headers: pairs })
          resolve(Object.defineProperty(response, 'url', { value: url.href }))
        }, reject)
      })
      sent.on('error', reject)
      sent.end(body)
    })
  }

  #keep(line: string): void {
    this.cookieLines.push(line)
    const [pair = '', ...attributes] = line.split(/;\s*/)
    const name = pair.slice(0, pair.indexOf('='))
    const path = attributes.find((attribute) => /^path=/i.test(attribute))?.slice(5) ?? '/'
    const gone = attributes.some((attribute) => /^(max-age=0|expires=Thu, 01 Jan 1970.*)$/i.test(attribute))
    if (gone) this.cookies.delete(name)
    else this.cookies.set(name, { value: pair.slice(pair.indexOf('=') + 1), path })
  }
}

/** The hidden fields of the first form of a page, or of the form that goes to `action`. */
export function hiddenFields(html: string, action?: string): Record<string, string> {
  const forms = [...html.matchAll(/<form([^>]*)>([\s\S]*?)<\/form>/g)]
  const form = forms.find(
    ([, attributes]) => action === undefined || attributes?.includes(`action="${action}"`),
  )
  const inputs = [...(form?.[2] ?? '').matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)]
  return Object.fromEntries(inputs.map(([, name, value]) => [decode(name!), decode(value!)]))
}

export function decode(html: string): string {
  return html
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}

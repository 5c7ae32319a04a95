import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Browser, BrowserContext, Locator, Page, Response } from 'playwright-core'
import { expect } from 'vitest'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const TEXT_FIELD = 'textarea, input:not([type=radio], [type=checkbox])'
const DESKTOP = { width: 1280, height: 900 }
const PHONE = { width: 320, height: 640 }
/** With SHOTS=folder every page a journey names is kept as a picture in three widths. */
const SHOTS = process.env['SHOTS']
const SHOT_WIDTHS = [320, 820, 1280]

/** Runs in the browser, hence a text: how the page stands as a phone shows it. */
const MEASURE = `({
  lang: document.documentElement.lang,
  h1: [...document.querySelectorAll('h1')].map((h1) => h1.textContent.trim()),
  title: document.title,
  width: document.documentElement.scrollWidth,
  wide: [...document.querySelectorAll('main *, header *, footer *')]
    .filter((element) => element.getBoundingClientRect().right > 321)
    .map((element) => element.tagName + '.' + element.className)
    .slice(0, 5),
  lost: [...document.querySelectorAll('#fouten a')]
    .filter(({ hash }) => document.getElementById(decodeURIComponent(hash.slice(1))) === null)
    .map((link) => link.outerHTML),
  small: [...document.querySelectorAll('main button, main .nl-button, main select, main textarea, main input')]
    .filter((control) => !['hidden', 'radio', 'checkbox'].includes(control.type))
    .filter(({ offsetHeight }) => offsetHeight > 0 && offsetHeight < 44)
    .map((control) => control.outerHTML.slice(0, 120)),
})`
type Measured = {
  lang: string
  h1: string[]
  title: string
  width: number
  wide: string[]
  lost: string[]
  small: string[]
}
const RUN_AXE = `axe.run(document, { runOnly: ${JSON.stringify(RULES)}, resultTypes: ['violations'] }).then(
  ({ violations }) => violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => id + ': ' + html.slice(0, 160) + ' ' + failureSummary)))`

/**
 * What one person sees. Every page that is reached through it is held against what holds for all pages: accessible, one
 * h1, Dutch, a title of its own, no sideways scroll on a phone, nothing from another host, and silence in the console.
 */
export class SitePage {
  readonly page: Page
  readonly context: BrowserContext
  readonly origin: string
  /** How many pages were held against the rules. */
  checked = 0

  readonly #javaScript: boolean
  readonly #placeOfTitle = new Map<string, string>()
  readonly #faults: string[] = []

  private constructor(context: BrowserContext, page: Page, origin: string, javaScript: boolean) {
    this.context = context
    this.page = page
    this.origin = origin
    this.#javaScript = javaScript
    page.on('console', (message) => {
      // A page that is refused on purpose has a status the console calls an error.
      const isStatus =
        message.text().startsWith('Failed to load resource') && message.location().url === page.url()
      if (message.type() === 'error' && !isStatus) this.#faults.push(`console: ${message.text()}`)
    })
    page.on('pageerror', (error) => this.#faults.push(`script: ${error.message}`))
    page.on('request', (request) => {
      const { origin: asked, protocol } = new URL(request.url())
      if (protocol.startsWith('http') && asked !== origin) this.#faults.push(`other host: ${request.url()}`)
    })
    page.setDefaultTimeout(20_000)
  }

  static async open(browser: Browser, origin: string, options: { javaScript?: boolean } = {}) {
    const javaScript = options.javaScript ?? true
    const context = await browser.newContext({
      javaScriptEnabled: javaScript,
      locale: 'nl-NL',
      timezoneId: 'Europe/Amsterdam',
      viewport: DESKTOP,
    })
    return new SitePage(context, await context.newPage(), origin, javaScript)
  }

  /** Another tab of the same person. */
  async otherTab(): Promise<SitePage> {
    return new SitePage(this.context, await this.context.newPage(), this.origin, this.#javaScript)
  }

  /** Goes through the login as people do; the pages of it are held against the rules the first time. */
  async login(naam: string, naar = '/inloggen/begin'): Promise<void> {
    await this.context.clearCookies()
    if (this.checked > 0) {
      await this.page.goto(`${this.origin}/inloggen?naar=${encodeURIComponent(naar)}`)
      await this.page.getByRole('button', { name: 'Kies wie u bent' }).click()
      return this.press(`Log in als ${naam}`)
    }
    await this.visit(`/inloggen?naar=${encodeURIComponent(naar)}`)
    await this.press('Kies wie u bent')
    await this.press(`Log in als ${naam}`)
  }

  get path(): string {
    return new URL(this.page.url()).pathname
  }

  async visit(path: string, status = 200): Promise<void> {
    const response = await this.page.goto(new URL(path, this.origin).href)
    await this.#check(response, status)
  }

  /** Presses a button that sends a form. */
  async press(button: string | RegExp, options: { status?: number; within?: Locator } = {}): Promise<void> {
    const root = options.within ?? this.page
    await this.#andCheck(root.getByRole('button', { name: button, exact: true }), options.status ?? 200)
  }

  async follow(link: string | RegExp, within: Locator | Page = this.page): Promise<void> {
    await this.#andCheck(within.getByRole('link', { name: link, exact: true }), 200)
  }

  /** The form with this button. */
  form(button: string): Locator {
    return this.page
      .locator('form')
      .filter({ has: this.page.getByRole('button', { name: button, exact: true }) })
  }

  async fill(label: string, text: string, within: Locator | Page = this.page): Promise<void> {
    await within.getByLabel(named(label)).and(this.page.locator(TEXT_FIELD)).fill(text)
  }

  /** Chooses one of a few, or ticks one box of a group. */
  async choose(question: string, ...answers: readonly string[]): Promise<void> {
    const group = this.page.locator('fieldset').filter({
      has: this.page.locator('legend').filter({ hasText: startsWith(question) }),
    })
    for (const answer of answers) await group.last().getByLabel(startsWith(answer)).check()
  }

  async unfold(summary: string): Promise<void> {
    const details = this.page
      .locator('details')
      .filter({ has: this.page.getByText(summary, { exact: true }) })
    if ((await details.first().getAttribute('open')) === null)
      await details.first().locator('summary').click()
  }

  async h1(): Promise<string> {
    return this.page.getByRole('heading', { level: 1 }).innerText()
  }

  /** The bar that says who is logged in, and for whom. */
  async bar(): Promise<string> {
    return (await this.page.locator('.kt-userbar').innerText()).replace(/\s+/g, ' ')
  }

  /** All text of the page, also what is folded. */
  async text(): Promise<string> {
    return ((await this.page.locator('main').textContent()) ?? '').replace(/\s+/g, ' ')
  }

  async sees(...parts: readonly (string | RegExp)[]): Promise<void> {
    const text = await this.text()
    for (const part of parts) {
      if (typeof part === 'string') expect(text).toContain(part)
      else expect(text).toMatch(part)
    }
  }

  async seesNot(...parts: readonly string[]): Promise<void> {
    const text = await this.text()
    for (const part of parts) expect(text).not.toContain(part)
  }

  /** Keeps a picture of the page in three widths, when asked for. */
  async shot(name: string): Promise<void> {
    if (SHOTS === undefined || !this.#javaScript) return
    mkdirSync(SHOTS, { recursive: true })
    for (const width of SHOT_WIDTHS) {
      await this.page.setViewportSize({ width, height: DESKTOP.height })
      await this.page.screenshot({ path: join(SHOTS, `${name}-${width}.png`), fullPage: true })
    }
    await this.page.setViewportSize(DESKTOP)
  }

  /** Holds the page as it is now against the rules; for a page that changed without being loaded. */
  async check(): Promise<void> {
    await this.#rules(200)
  }

  close(): Promise<void> {
    return this.context.close()
  }

  async #andCheck(target: Locator, status: number): Promise<void> {
    const arrived = this.page.waitForResponse(
      (response) =>
        response.frame() === this.page.mainFrame() &&
        response.request().isNavigationRequest() &&
        (response.status() < 300 || response.status() >= 400),
    )
    arrived.catch(() => {})
    const loaded = this.page.waitForEvent('load')
    loaded.catch(() => {})
    await target.click().catch(async (error: unknown) => {
      throw new Error(`${String(error)}\non ${this.path}:\n${(await this.text()).slice(0, 1500)}`)
    })
    const response = await arrived
    await loaded
    await this.#check(response, status)
  }

  async #check(response: Response | null, status: number): Promise<void> {
    const seen = response?.status()
    if (seen !== status) {
      expect.fail(`${this.path}: status ${seen} instead of ${status}\n${(await this.text()).slice(0, 800)}`)
    }
    await this.#rules(status)
  }

  async #rules(status: number): Promise<void> {
    const where = `${this.path} (“${await this.page.title()}”)`
    await this.page.setViewportSize(PHONE)
    const seen = await this.page.evaluate<Measured>(MEASURE)
    await this.page.setViewportSize(DESKTOP)
    expect(seen.lang, `${where}: language`).toBe('nl')
    expect(seen.h1, `${where}: one h1`).toEqual([expect.stringMatching(/\S/)])
    expect(seen.width, `${where}: sideways scroll at 320 px by ${seen.wide.join(' ')}`).toBeLessThanOrEqual(
      320,
    )
    expect(seen.lost, `${where}: an error leads to its field`).toEqual([])
    expect(seen.small, `${where}: controls under 44 px`).toEqual([])
    const failed = status === 422 || status === 409
    expect(seen.title, `${where}: title`).toMatch(failed ? /^Fout: \S/ : /^(?!Fout:)\S/)
    // An id that is made anew each time is the same page.
    const place = status === 404 ? 'not found' : this.path.replace(/[\w-]{30,}/, 'id')
    expect(this.#placeOfTitle.get(seen.title) ?? place, `${where}: the same title as another page`).toBe(
      place,
    )
    this.#placeOfTitle.set(seen.title, place)
    const faults = [...this.#faults, ...(this.#javaScript ? await this.#axe() : [])]
    if (faults.length > 0) expect.fail(`${where}: ${faults.join(' · ')}`)
    this.checked += 1
  }

  async #axe(): Promise<string[]> {
    await this.page.evaluate(AXE)
    return this.page.evaluate<string[]>(RUN_AXE)
  }
}

/** A field by its label, which may say that it need not be filled in. */
function named(label: string): RegExp {
  return new RegExp(`${startsWith(label).source}(\\s*\\(niet verplicht\\))?\\s*$`)
}

function startsWith(text: string): RegExp {
  return new RegExp(`^\\s*${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)
}

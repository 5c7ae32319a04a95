import { describe, expect, test } from 'vitest'
import { Pagina, type Site } from './pagina.tsx'
import { renderPage } from './render.ts'

const site: Site = {
  brand: 'Gemeente Voorbeeldstad',
  stijl: { href: '/stijl/a.css', fontHrefs: ['/stijl/f.ttf'], iconHref: '/stijl/i.svg' },
  homeHref: '/',
  footer: [{ label: 'Privacy', href: '/privacy' }],
}
const help = { phone: '0123 45 67 89', hours: 'werkdagen van 9.00 tot 17.00 uur', links: [] }

describe('Pagina', () => {
  test('has a doctype, the language, a title of its own and one h1', () => {
    const html = renderPage(
      <Pagina site={site} title="Hulp bij het huishouden" kicker="Uw melding van 5 oktober 2026">
        <p>Tekst</p>
      </Pagina>,
    )
    expect(html).toMatch(/^<!doctype html><html lang="nl">/)
    expect(html).toContain('<title>Hulp bij het huishouden - Gemeente Voorbeeldstad</title>')
    expect(html.match(/<h1/g)).toHaveLength(1)
  })

  test('the first stop is the link to the content, and the content is there', () => {
    const html = renderPage(
      <Pagina site={site} title="T">
        x
      </Pagina>,
    )
    expect(/<a [^>]*>/.exec(html.slice(html.indexOf('<body')))?.[0]).toContain('href="#inhoud"')
    expect(html).toContain('<main class="kt-main" id="inhoud"')
  })

  test('after a refused form the title says so, and the summary has the focus and links to the field', () => {
    const html = renderPage(
      <Pagina site={site} title="Vraag 3" errors={[{ veld: 'telefoon', tekst: 'Vul een nummer in' }]}>
        x
      </Pagina>,
    )
    expect(html).toContain('<title>Fout: Vraag 3 - ')
    expect(html).toMatch(/class="kt-errors" tabindex="-1" autofocus=""/)
    expect(html).toContain('<a href="#telefoon">Vul een nummer in</a>')
    expect(html.indexOf('kt-errors')).toBeLessThan(html.indexOf('<h1'))
  })

  test('without errors there is no summary', () => {
    expect(
      renderPage(
        <Pagina site={site} title="T" errors={[]}>
          x
        </Pagina>,
      ),
    ).not.toContain('kt-errors')
  })

  test('who helps another sees for whom, and can stop', () => {
    const html = renderPage(
      <Pagina
        site={site}
        title="T"
        user={{
          name: 'Karin de Vries',
          helps: { name: 'Anna de Vries', because: 'dochter', stop: { label: 'Stop', href: '/stop' } },
        }}
      >
        x
      </Pagina>,
    )
    expect(html).toContain('U helpt <strong>Anna de Vries</strong> (dochter)')
    expect(html).toContain('Ingelogd als <strong>Karin de Vries</strong>')
    expect(html).toContain('href="/stop"')
  })

  test('the current part of the menu is marked, and a count says of what', () => {
    const html = renderPage(
      <Pagina
        site={site}
        title="T"
        nav={[
          { label: 'Mijn hulpvraag', href: '/mijn', current: true },
          { label: 'Berichten', href: '/mijn/berichten', count: 1, countLabel: 'nieuw bericht' },
          { label: 'Gegevens', href: '/mijn/gegevens', count: 0, countLabel: 'nieuw' },
        ]}
      >
        x
      </Pagina>,
    )
    expect(html).toContain('<a href="/mijn" aria-current="page">Mijn hulpvraag</a>')
    expect(html).toContain('1<span class="kt-visually-hidden"> nieuw bericht</span>')
    expect(html).toContain('>Gegevens</a>')
  })

  test('help has a number that can be called and does not break over two lines', () => {
    const html = renderPage(
      <Pagina site={site} title="T" help={help}>
        x
      </Pagina>,
    )
    expect(html).toContain('href="tel:0123456789"')
    expect(html).toContain('0123\u00a045\u00a067\u00a089')
  })

  test('what is typed by people is never read as html, and there are no inline styles or scripts', () => {
    const html = renderPage(
      <Pagina
        site={site}
        title={'</title><script>alert(1)</script>'}
        notice={'<b>x</b>'}
        kicker={'<b>y</b>'}
        help={help}
      >
        {'<img src=x onerror=alert(1)>'}
      </Pagina>,
    )
    expect(html).not.toMatch(/<script|<img|<b>/)
    expect(html).not.toContain(' style=')
  })
})

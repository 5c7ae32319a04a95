import { createServer } from 'node:http'
import type { Browser } from 'playwright-core'
import { expect } from 'vitest'
import { SitePage } from './site-page.ts'

type Planted = { readonly fault: string; readonly found: RegExp; readonly html: string }

const GOOD = page('<h1>Goed</h1><p>Niets mis.</p>')
const PLANTED: readonly Planted[] = [
  { fault: 'language', found: /language/, html: GOOD.replace('lang="nl"', 'lang="en"') },
  { fault: 'h1', found: /one h1/, html: page('<h1>Een</h1><h1>Twee</h1>') },
  { fault: 'no title', found: /title/, html: GOOD.replace('Pagina', '') },
  { fault: 'error in the title of a good page', found: /title/, html: GOOD.replace('Pagina', 'Fout: x') },
  { fault: 'width', found: /sideways scroll/, html: page('<h1>Breed</h1><p style="width:400px">x</p>') },
  {
    fault: 'small button',
    found: /44 px/,
    html: page('<h1>Klein</h1><button style="height:20px">x</button>'),
  },
  {
    fault: 'error without a field',
    found: /leads to/,
    html: page('<h1>x</h1><p id="fouten"><a href="#weg">x</a>'),
  },
  { fault: 'label', found: /label: <input/, html: page('<h1>Veld</h1><input style="height:44px">') },
  {
    fault: 'contrast',
    found: /color-contrast: <p/,
    html: page('<h1>Grijs</h1><p style="color:#aaa">Grijze tekst</p>'),
  },
  {
    fault: 'other host',
    found: /other host/,
    html: page('<h1>x</h1><img alt="" src="http://127.0.0.2:8123/x.png">'),
  },
  {
    fault: 'script',
    found: /script: kapot/,
    html: page('<h1>x</h1><script>throw new Error("kapot")</script>'),
  },
]

function page(main: string): string {
  return `<!doctype html><html lang="nl"><head><title>Pagina</title><link rel="icon" href="data:,">
    <meta name="viewport" content="width=device-width"></head><body><main>${main}</main></body></html>`
}

/** The rules themselves: each finds the fault that was planted for it. */
export async function plantedFaults(browser: Browser): Promise<void> {
  let html = GOOD
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8').end(html)
  })
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })
  try {
    const visit = async () => {
      const visitor = await SitePage.open(browser, `http://127.0.0.1:${port}`)
      try {
        await visitor.visit('/')
      } finally {
        await visitor.close()
      }
    }
    await visit()
    for (const planted of PLANTED) {
      html = planted.html
      const found = await visit().catch((error: unknown) => String(error))
      expect(found ?? 'nothing found', planted.fault).toMatch(planted.found)
    }
  } finally {
    server.close()
  }
}

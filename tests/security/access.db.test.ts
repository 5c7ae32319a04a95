import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type TestSite, testSite } from './test-site.tsx'

let site: TestSite
beforeAll(async () => {
  site = await testSite()
})
afterAll(() => site.close())
beforeEach(async () => {
  await site.owner.query('truncate inzage')
})

/** Without what differs per answer by design. */
function comparable(response: Response): Record<string, string> {
  const headers = Object.fromEntries(response.headers)
  for (const name of ['date', 'x-request-id', 'content-security-policy', 'set-cookie']) delete headers[name]
  return headers
}

test('what is not there and what one may not see give the same answer, byte for byte', async () => {
  const browser = await site.loggedIn('consulent')
  const paths = [
    '/proef/d2/verslag',
    '/proef/bestaat-niet/verslag',
    '/geen/pagina',
    '/proef/d1%00/verslag',
    "/proef/d1'--/verslag",
    '/proef/d2/brief.pdf',
  ]
  const answers = await Promise.all(paths.map((path) => browser.get(path)))
  const bodies = await Promise.all(answers.map((answer) => answer.text()))
  expect(answers.map(({ status }) => status)).toEqual(paths.map(() => 404))
  expect(new Set(bodies).size).toBe(1)
  expect(new Set(answers.map((answer) => JSON.stringify(comparable(answer)))).size).toBe(1)
})

test('each look at a dossier stands in the log when the page arrives: who, role, relation, which part, what for', async () => {
  const consulent = await site.loggedIn('consulent')
  const inwoner = await site.loggedIn('inwoner')
  expect((await consulent.get('/proef/d1/verslag')).status).toBe(200)
  expect((await inwoner.get('/proef/mijn')).status).toBe(200)
  const pdf = await consulent.get('/proef/d1/brief.pdf')
  expect(pdf.headers.get('content-disposition')).toBe('attachment; filename="besluit.pdf"')
  expect((await consulent.get('/proef/d2/verslag')).status).toBe(404)
  const { rows } = await site.owner.query(
    'select dossier, persoon, rol, relatie, onderdeel, doel, noodtoegang from inzage order by onderdeel',
  )
  expect(rows).toEqual([
    {
      dossier: 'd1',
      persoon: 'consulent',
      rol: 'consulent',
      relatie: 'behandelaar',
      onderdeel: 'brief-ingezien',
      doel: 'behandelaar',
      noodtoegang: false,
    },
    {
      dossier: 'd1',
      persoon: 'inwoner',
      rol: 'inwoner',
      relatie: 'eigen',
      onderdeel: 'hulpvraag-ingezien',
      doel: 'eigen inzage',
      noodtoegang: false,
    },
    {
      dossier: 'd1',
      persoon: 'consulent',
      rol: 'consulent',
      relatie: 'behandelaar',
      onderdeel: 'verslag-ingezien',
      doel: 'behandelaar',
      noodtoegang: false,
    },
  ])
})

test('when the look cannot be written, nothing is shown', async () => {
  const browser = await site.loggedIn('consulent')
  await site.owner.query('revoke insert on inzage from kt_app')
  const refused = await browser.get('/proef/d1/verslag')
  await site.owner.query('grant insert on inzage to kt_app')
  expect(refused.status).toBe(500)
  expect(await refused.text()).not.toContain('tekst')
  expect((await browser.get('/proef/d1/verslag')).status).toBe(200)
})

test('a page shown again after a failed form is a look as well', async () => {
  const browser = await site.loggedIn('consulent')
  const { hiddenFields } = await import('./browser.ts')
  const fields = hiddenFields(await (await browser.get('/proef/d1/verslag')).text())
  await browser.post('/proef/d1/verslag', { ...fields, tekst: '' })
  const { rows } = await site.owner.query('select onderdeel from inzage')
  expect(rows).toHaveLength(2)
})

test('a form is refused to who may see the page but not do this', async () => {
  const browser = await site.loggedIn('inwoner')
  const { hiddenFields } = await import('./browser.ts')
  const fields = hiddenFields(await (await browser.get('/proef/d1/verslag')).text())
  expect((await browser.post('/proef/d1/verslag', { ...fields, tekst: 'Door de inwoner' })).status).toBe(404)
  const { rows } = await site.owner.query(`select tekst from proef where dossier = 'd1'`)
  expect(rows[0].tekst).toBe('Eerste tekst')
})

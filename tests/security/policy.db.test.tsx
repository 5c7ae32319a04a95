import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { dossierSite } from '../../src/main/dossier-site.ts'
import { RELATIES, type Relatie } from '../../src/platform/access/policy.ts'
import type { Klok } from '../../src/platform/clock/clock.ts'
import type { Database } from '../../src/platform/database/database.ts'
import { ROLLEN, type Rol } from '../../src/platform/identity/rol.ts'
import { VOORBEELDSITE } from '../../src/testing/voorbeeldstad.ts'
import { findRouteFaults, type PolicyRow, policyTable } from '../../src/web/policy-table.ts'
import { page, type Route } from '../../src/web/route.ts'
import { type Browser, hiddenFields } from './browser.ts'
import { proefRoutes, type TestSite, testSite } from './test-site.tsx'

const verslag = proefRoutes.find(({ path }) => path === '/proef/:dossier/verslag')!
const { load, view, acts } = verslag

describe('every route says who may pass', () => {
  // What types forbid can be got round (a cast, a file in plain JavaScript): then this still finds it.
  test.each<[string, unknown, string]>([
    ['none', undefined, 'has no policy'],
    ['an empty one', {}, 'names no roles'],
    ['no roles', { roles: [] }, 'names no roles'],
    ['an unknown role', { roles: ['admin'] }, 'unknown role: admin'],
    ['public about a dossier', { public: true }, 'is public but about a dossier'],
    ['public: false', { public: false }, 'names no roles'],
    ['no relation', { roles: ['consulent'] }, 'names no relation'],
    [
      'an unknown relation',
      { roles: ['consulent'], relation: 'vriend', audit: 'x' },
      'unknown relation: vriend',
    ],
    ['no audit', { roles: ['consulent'], relation: 'behandelaar' }, 'which part is looked at'],
  ])('a planted breach is found: %s', async (_name, policy, fault) => {
    const planted = { path: '/proef/:dossier/gat', policy, acts, load, view } as unknown as Route
    expect(findRouteFaults([planted]).join()).toContain(fault)
    await expect(testSite([planted])).rejects.toThrow('routes that cannot be served')
  })

  test('a form with a policy that is no policy is found too', () => {
    const form = { policy: { roles: [] }, carryOut: async () => ({ kind: 'botsing' }) }
    const planted = { ...verslag, acts: new Map([['weg', form]]) } as unknown as Route
    expect(findRouteFaults([planted]).join()).toContain('(weg) names no roles')
  })

  test('two routes on one path are found: the second would never be asked', () => {
    expect(findRouteFaults([verslag, verslag])).toEqual(['/proef/:dossier/verslag is there twice'])
  })

  test('without a policy, or with too little of one, it does not even compile', () => {
    const rest = { load: async () => ({}), view: () => <p /> }
    // @ts-expect-error no policy
    page({ path: '/a', ...rest })
    // @ts-expect-error about a dossier, so a relation is needed
    page({ path: '/a/:dossier', policy: { roles: ['consulent'] }, ...rest })
    // @ts-expect-error about a dossier, so it cannot be public
    page({ path: '/a/:dossier/b', policy: { public: true }, ...rest })
    // @ts-expect-error a look that is not written down
    page({ path: '/a/:dossier', policy: { roles: ['consulent'], relation: 'behandelaar' }, ...rest })
    // @ts-expect-error a relation, but to which dossier?
    page({ path: '/a', policy: { roles: ['inwoner'], relation: 'eigen', audit: 'x' }, ...rest })
    // @ts-expect-error no such role
    page({ path: '/a', policy: { roles: ['admin'] }, ...rest })
    page({
      path: '/a',
      policy: { public: true },
      form: z.strictObject({}),
      act: async () => ({ kind: 'botsing' }),
      ...rest,
    })
  })
})

type Outcome = 'passes' | 'to login' | 'refused'
type Visitor = Rol | 'niemand' | undefined

/** By the table alone. */
function expected(row: PolicyRow, page: PolicyRow, visitor: Visitor, relatie: Relatie | undefined): Outcome {
  const outcomes = [row, page].map((line): Outcome => {
    if (line.who === 'iedereen') return 'passes'
    if (visitor === undefined) return 'to login'
    if (!line.who.split(', ').includes(visitor)) return 'refused'
    if (line.relation === '') return 'passes'
    return relatie !== undefined && line.relation.split(' of ').includes(relatie) ? 'passes' : 'refused'
  })
  return outcomes.includes('to login') ? 'to login' : outcomes.includes('refused') ? 'refused' : 'passes'
}

describe.each([
  ['the pages of this test', () => ({ routes: proefRoutes, close: async () => {} })],
  [
    'the pages of the site',
    (parts: { database: Database; klok: Klok }) => dossierSite({ ...parts, ...VOORBEELDSITE }),
  ],
] as const)('role × relation × route over HTTP: %s', (_name, compose) => {
  let site: TestSite
  const browsers = new Map<Visitor, { browser: Browser; csrf: string }>()
  let served: readonly Route[] = []
  let closePages = async () => {}

  beforeAll(async () => {
    site = await testSite((parts) => {
      const { routes, close } = compose(parts)
      closePages = close
      // A page that finds its dossier by itself gets the one of the test, so that only role and relation decide.
      served = routes.map((route) =>
        route.findDossier === undefined ? route : { ...route, findDossier: async () => 'd1' },
      )
      return [...served, proefToken]
    })
    for (const visitor of [undefined, 'niemand', ...ROLLEN] as const) {
      const browser = visitor === undefined ? site.browser() : await site.loggedIn(visitor)
      const { csrf } = hiddenFields(await (await browser.get('/proef/token')).text())
      browsers.set(visitor, { browser, csrf: csrf! })
    }
  })
  afterAll(async () => {
    await site.close()
    await closePages()
  })

  async function actual(row: PolicyRow, visitor: Visitor): Promise<Outcome> {
    const { browser, csrf } = browsers.get(visitor)!
    const path = row.path.replaceAll(':dossier', 'd1').replaceAll(/:\w+/g, 'x1')
    const answer =
      row.method === 'GET'
        ? await browser.get(path)
        : await browser.post(path, { csrf, sleutel: crypto.randomUUID(), actie: row.actie })
    const id = answer.headers.get('x-request-id')
    expect(id).toMatch(/./)
    const refused = site.lines.some(({ event, request }) => event === 'access-refused' && request === id)
    if (refused) {
      expect(answer.status).toBe(404)
      return 'refused'
    }
    const toLogin = answer.status === 401 || answer.headers.get('location')?.startsWith('/inloggen?') === true
    return toLogin ? 'to login' : 'passes'
  }

  test('every page is in the table with who may see it', () => {
    expect(findRouteFaults(served)).toEqual([])
    expect(policyTable(served).every(({ who }) => who !== '')).toBe(true)
  })

  test.each([undefined, ...RELATIES])(
    'what the table says is what happens, with relation %s',
    async (relatie) => {
      const rows = policyTable(served)
      site.bindings.clear()
      site.lines.length = 0
      for (const rol of [...ROLLEN, 'niemand'] as const) {
        if (relatie !== undefined) site.bindings.add(`${rol} ${relatie} d1`)
      }
      /** One visitor goes through all of the table, in its order. */
      const goThrough = async (visitor: Visitor): Promise<readonly (string | undefined)[]> => {
        const found: (string | undefined)[] = []
        for (const row of rows) {
          const getRow = rows.find(({ path, method }) => path === row.path && method === 'GET')!
          const wanted = expected(row, getRow, visitor, relatie)
          const outcome = await actual(row, visitor)
          const name = `${visitor ?? 'bezoeker'} als ${relatie ?? 'niets'}: ${row.method} ${row.path} ${row.actie}`
          found.push(outcome === wanted ? undefined : `${name}: ${outcome}, not ${wanted}`)
        }
        return found
      }
      const cases = (await Promise.all([...browsers.keys()].map(goThrough))).flat()
      expect(cases.filter((difference) => difference !== undefined)).toEqual([])
      expect(cases).toHaveLength(rows.length * (ROLLEN.length + 2))
    },
  )
})

/** Gives every visitor a token for forms. */
const proefToken = page({
  path: '/proef/token',
  policy: { public: true },
  load: async () => ({}),
  view: (_data, { csrf }) => (
    <form>
      <input type="hidden" name="csrf" value={csrf} />
    </form>
  ),
})

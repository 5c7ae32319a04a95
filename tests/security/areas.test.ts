import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dossierSite } from '../../src/main/dossier-site.ts'
import type { Policy } from '../../src/platform/access/policy.ts'
import { systeemKlok } from '../../src/platform/clock/clock.ts'
import { connect } from '../../src/platform/database/database.ts'
import { VOORBEELDSITE } from '../../src/testing/voorbeeldstad.ts'
import { findAreaFaults } from '../../src/web/areas.ts'
import { dossierRoutes } from '../../src/web/dossier-routes.ts'
import { loginRoutes } from '../../src/web/login-routes.ts'
import { policyPage, policyTable } from '../../src/web/policy-table.ts'
import type { Route } from '../../src/web/route.ts'
import { inzageInWoorden } from '../../src/web/texts/inzage.ts'

let routes: readonly Route[] = []
let close = async () => {}
beforeAll(() => {
  // No query is made: a route says itself who may pass.
  const database = connect('postgres://localhost')
  const site = dossierSite({ database, klok: systeemKlok, ...VOORBEELDSITE })
  routes = site.routes
  close = site.close
})
afterAll(() => close())

describe('nobody comes into a part of the site where he has no place', () => {
  const widened = (path: string, policy: Policy): string[] => {
    expect(routes.some((route) => route.path === path)).toBe(true)
    return findAreaFaults(routes.map((route) => (route.path === path ? { ...route, policy } : route)))
  }

  test('the site as it stands', () => {
    expect(routes.length).toBeGreaterThan(30)
    expect(findAreaFaults(routes)).toEqual([])
  })

  test.each<[string, string, Policy, string]>([
    [
      'a resident in the worklist',
      '/werk/voorraad',
      { roles: ['consulent', 'inwoner'] },
      '/werk/voorraad lets in inwoner, who has no place under /werk',
    ],
    [
      'a mantelzorger in the onderzoek',
      '/werk/zaak/:dossier/onderzoek',
      { roles: ['consulent', 'mantelzorger'], relation: ['behandelaar', 'gemachtigde'], audit: 'x' },
      '/werk/zaak/:dossier/onderzoek lets in mantelzorger, who has no place under /werk',
    ],
    [
      'the authorised one of a case',
      '/werk/zaak/:dossier/gesprek',
      { roles: ['consulent'], relation: ['behandelaar', 'gemachtigde'], audit: 'x' },
      '/werk/zaak/:dossier/gesprek lets in gemachtigde, who has no place under /werk',
    ],
    [
      'a consulent on the pages of a resident',
      '/mijn/:dossier/besluit',
      { roles: ['inwoner', 'consulent'], relation: 'eigen', audit: 'x' },
      '/mijn/:dossier/besluit lets in consulent, who has no place under /mijn',
    ],
    [
      'a colleague on the pages of a resident',
      '/mijn/:dossier',
      { roles: ['inwoner'], relation: ['eigen', 'collega'], audit: 'x' },
      '/mijn/:dossier lets in collega, who has no place under /mijn',
    ],
    [
      'everyone in the worklist',
      '/werk/voorraad',
      { public: true },
      '/werk/voorraad is public, and not one of the public pages',
    ],
    [
      'an administrator, who has no work with cases',
      '/werk',
      { roles: ['beheerder'] },
      '/werk lets in beheerder, who has no place under /werk',
    ],
  ])('found: %s', (_name, path, policy, fault) => {
    expect(widened(path, policy)).toContain(fault)
  })

  test('found: a form that is wider than its page', () => {
    const besluit = routes.find(({ path }) => path === '/werk/zaak/:dossier/besluit')!
    const neem = { ...besluit.acts.get('neem')!, policy: { roles: ['inwoner'] } satisfies Policy }
    expect(findAreaFaults([{ ...besluit, acts: new Map([['neem', neem]]) }])).toEqual([
      '/werk/zaak/:dossier/besluit (neem) lets in inwoner, who has no place under /werk',
    ])
  })

  test.each([
    ['asks for a login but lies in no area that says for whom', { roles: ['consulent'] } satisfies Policy],
    ['is public, and not one of the public pages', { public: true } satisfies Policy],
  ])('found: a page outside all parts that %s', (fault, policy) => {
    const acts = new Map()
    expect(findAreaFaults([{ path: '/werkplaats', policy, acts }])).toEqual([`/werkplaats ${fault}`])
  })
})

test('docs/toegang.md says who may do what, and is as the pages are', () => {
  const page = readFileSync(new URL('../../docs/toegang.md', import.meta.url), 'utf8')
  expect(page).toBe(policyPage(policyTable(routes, loginRoutes)))
})

test('every look into a dossier has a sentence for the inwoner who reads who looked', () => {
  const audits = policyTable(routes, loginRoutes).flatMap(({ audit }) => (audit === '' ? [] : [audit]))
  expect(audits.length).toBeGreaterThan(20)
  expect(audits.filter((audit) => inzageInWoorden(audit).startsWith('Bekeek: '))).toEqual([])
})

test('no page keeps the rules of the day on which the site started', () => {
  const parts = {
    get regeling(): never {
      throw new Error('asked for before anyone came')
    },
  }
  // Whoever takes `regeling` out of its parts too soon would show old rules for as long as the site runs.
  expect(() => dossierRoutes(Object.create(parts))).not.toThrow()
})

import {
  isDossierPolicy,
  isPublic,
  type Policy,
  type Relatie,
  relationsOf,
} from '../platform/access/policy.ts'
import type { Rol } from '../platform/identity/rol.ts'
import type { Route } from './route.ts'

type Area = {
  readonly path: string
  readonly roles: readonly Rol[]
  readonly relations: readonly Relatie[]
}

/**
 * Who may come into a part of the site at all. A page can be stricter, never wider: these bounds stand apart from the
 * pages, so that one slip in the policy of one page lets nobody in (AVG art. 25 and 32; Wmo 2015 art. 5.1.1).
 */
const AREAS: readonly Area[] = [
  {
    path: '/werk',
    roles: ['consulent', 'kwaliteitsmedewerker'],
    relations: ['behandelaar', 'toetser', 'collega'],
  },
  { path: '/beheer', roles: ['beheerder'], relations: [] },
  {
    path: '/mijn',
    roles: ['inwoner', 'mantelzorger', 'clientondersteuner'],
    relations: ['eigen', 'gemachtigde', 'ondersteuner'],
  },
]

/** The only pages that ask for no login. */
const PUBLIC_PAGES = ['/', '/melding', '/melding/klaar', '/vooraf', '/regels', '/kennisbank']

/** What lies under these is about no one, and the same for everyone. */
const PUBLIC_FOLDERS = ['/script/', '/kennisbank/', '/regels/']

/** Routes, and forms on them, that let in someone who has no business in that part of the site. */
export function findAreaFaults(routes: readonly Pick<Route, 'path' | 'policy' | 'acts'>[]): string[] {
  return routes.flatMap(({ path, policy, acts }) => [
    ...areaFaults(path, path, policy),
    ...[...acts].flatMap(([name, act]) =>
      act.policy === undefined ? [] : areaFaults(`${path} (${name})`, path, act.policy),
    ),
  ])
}

function areaFaults(name: string, path: string, policy: Policy): string[] {
  const area = AREAS.find((each) => path === each.path || path.startsWith(`${each.path}/`))
  if (isPublic(policy)) {
    const open =
      area === undefined &&
      (PUBLIC_PAGES.includes(path) || PUBLIC_FOLDERS.some((folder) => path.startsWith(folder)))
    return open ? [] : [`${name} is public, and not one of the public pages`]
  }
  if (area === undefined) return [`${name} asks for a login but lies in no area that says for whom`]
  const roles = policy.roles.filter((rol) => !area.roles.includes(rol))
  const relations = isDossierPolicy(policy)
    ? relationsOf(policy).filter((relatie) => !area.relations.includes(relatie))
    : []
  return [...roles, ...relations].map((who) => `${name} lets in ${who}, who has no place under ${area.path}`)
}

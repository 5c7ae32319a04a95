import {
  findPolicyFault,
  isDossierPolicy,
  isPublic,
  type Policy,
  relationsOf,
} from '../platform/access/policy.ts'
import type { LoginRoute } from './login-routes.ts'
import type { Route } from './route.ts'

/** One line of the access table: who may do this. */
export type PolicyRow = {
  readonly method: 'GET' | 'POST'
  readonly path: string
  /** Name of the form on a page with several. */
  readonly actie: string
  readonly who: string
  readonly relation: string
  readonly audit: string
}

type Described = Pick<Route, 'path' | 'policy' | 'acts'>

/** The whole access table, one line per way in. */
export function policyTable(
  routes: readonly Described[],
  login: readonly Pick<LoginRoute, 'method' | 'path' | 'policy'>[] = [],
): PolicyRow[] {
  const pages = routes.flatMap(({ path, policy, acts }) => [
    row('GET', path, '', policy),
    ...[...acts].map(([name, actie]) => row('POST', path, name, actie.policy ?? policy)),
  ])
  return [...pages, ...login.map(({ method, path, policy }) => row(method, path, '', policy))]
}

function row(method: PolicyRow['method'], path: string, actie: string, policy: Policy): PolicyRow {
  if (isPublic(policy)) return { method, path, actie, who: 'iedereen', relation: '', audit: '' }
  const who = policy.roles.join(', ')
  if (!isDossierPolicy(policy)) return { method, path, actie, who, relation: '', audit: '' }
  return { method, path, actie, who, relation: relationsOf(policy).join(' of '), audit: policy.audit }
}

/** Routes that must not be served: without a sound policy, or twice on one path. */
export function findRouteFaults(routes: readonly Described[]): string[] {
  const faults = routes.flatMap(({ path, policy, acts }) => [
    fault(path, policy),
    ...[...acts].map(([name, actie]) =>
      actie.policy === undefined ? undefined : fault(`${path} (${name})`, actie.policy, path),
    ),
  ])
  const paths = routes.map(({ path }) => path)
  const twice = paths.filter((path, index) => paths.indexOf(path) !== index)
  return [...faults.filter((found) => found !== undefined), ...twice.map((path) => `${path} is there twice`)]
}

function fault(name: string, policy: Policy | undefined, path = name): string | undefined {
  const found = findPolicyFault(path, policy)
  return found === undefined ? undefined : `${name} ${found}`
}

const PAGE_HEAD = `# Wie mag wat zien en doen

Gemaakt uit de pagina's zelf met \`npm run policy -- --pagina\`; verander de pagina, niet deze lijst. Een test vergelijkt ze,
zodat niemand een deur opent zonder dat het hier te zien is. Wat een rol nooit mag, staat in
[src/web/areas.ts](../src/web/areas.ts): een pagina die meer toelaat, start niet.

GET is kijken, POST is doen. Wie een rol heeft, komt alleen bij een dossier waarmee hij ook de betrekking heeft; elke blik
wordt vastgelegd onder de naam in de laatste kolom, en de inwoner ziet die.

| | pad | wie | betrekking | wordt vastgelegd als |
|---|---|---|---|---|
`

/** `docs/toegang.md`: the table for people, such as a privacy officer. The hash in the name of a script is left out. */
export function policyPage(rows: readonly PolicyRow[]): string {
  const lines = rows.map(({ method, path, actie, who, relation, audit }) => {
    const place = path.replace(/-[0-9a-f]{12}\.js$/, '-….js')
    return `| ${method} | \`${place}\`${actie === '' ? '' : ` ${actie}`} | ${who} | ${relation} | ${audit} |`
  })
  return `${PAGE_HEAD}${lines.join('\n')}\n`
}

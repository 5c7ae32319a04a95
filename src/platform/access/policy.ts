import { ROLLEN, type Rol } from '../identity/rol.ts'

/** What binds a person to one dossier. Modules say when it holds; `main` registers them. */
export const RELATIES = ['eigen', 'gemachtigde', 'ondersteuner', 'behandelaar', 'toetser', 'collega'] as const
export type Relatie = (typeof RELATIES)[number]

type Roles = readonly [Rol, ...Rol[]]

/** Open to everyone, logged in or not. */
export type PublicPolicy = { readonly public: true }

/** Open to a role, and not about one dossier. */
export type RolePolicy = { readonly roles: Roles; readonly relation?: never; readonly audit?: never }

/** About one dossier: role and relation must both hold, and the look is written down. */
export type DossierPolicy = {
  readonly roles: Roles
  /** Any one of these suffices. */
  readonly relation: Relatie | readonly [Relatie, ...Relatie[]]
  /** Which part was looked at, such as `onderzoek-ingezien`; the inwoner sees it. */
  readonly audit: string
  /** What for; the inwoner sees it. Without it: the relation by which access was given. */
  readonly purpose?: string
}

export type Policy = PublicPolicy | RolePolicy | DossierPolicy

export function isPublic(policy: Policy): policy is PublicPolicy {
  return 'public' in policy && policy.public === true
}

export function isDossierPolicy(policy: Policy): policy is DossierPolicy {
  return 'relation' in policy && policy.relation !== undefined
}

export function relationsOf(policy: DossierPolicy): readonly Relatie[] {
  return typeof policy.relation === 'string' ? [policy.relation] : policy.relation
}

/** What is wrong with a policy as it stands at run time; undefined when nothing is. Types can be got round, this cannot. */
export function findPolicyFault(path: string, policy: Policy | undefined): string | undefined {
  if (policy === undefined || policy === null || typeof policy !== 'object') return 'has no policy'
  if (isPublic(policy)) {
    return path.includes(':dossier') ? 'is public but about a dossier' : undefined
  }
  if (!Array.isArray(policy.roles) || policy.roles.length === 0) return 'names no roles'
  const unknown = policy.roles.find((rol) => !ROLLEN.includes(rol))
  if (unknown !== undefined) return `names an unknown role: ${unknown}`
  if (!isDossierPolicy(policy)) {
    return path.includes(':dossier') ? 'is about a dossier but names no relation' : undefined
  }
  if (relationsOf(policy).length === 0) return 'names no relation'
  const strange = relationsOf(policy).find((relatie) => !RELATIES.includes(relatie))
  if (strange !== undefined) return `names an unknown relation: ${strange}`
  return policy.audit === undefined || policy.audit === ''
    ? 'does not say which part is looked at'
    : undefined
}

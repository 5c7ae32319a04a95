import type { ReactElement } from 'react'
import type { ZodType } from 'zod'
import type { DossierPolicy, Policy, PublicPolicy, RolePolicy } from '../platform/access/policy.ts'
import type { Trx } from '../platform/database/database.ts'
import type { Persoon } from '../platform/identity/persoon.ts'
import type { ActResult, Botsing, FormFields, Fout, NotFound, Redirect, Weigering } from './answer.ts'
import { type FormAct, formAct } from './form-act.ts'
import type { RequestContext } from './request-context.ts'
import type { LoggedIn, Site } from './ui/pagina.tsx'

/** Names of the parameters in a path: `dossier` in `/werk/zaak/:dossier`. */
export type PathParams<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | PathParams<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never

/** A path with `:dossier` is about a dossier: then role and relation must hold and the look is written down. */
type PolicyFor<Path extends string> =
  'dossier' extends PathParams<Path> ? DossierPolicy : PublicPolicy | RolePolicy | DossierPolicy

export type LoadContext<Path extends string, P extends Policy, Query> = RequestContext & {
  readonly params: Readonly<Record<PathParams<Path>, string>>
  readonly query: Query
  readonly persoon: P extends PublicPolicy ? Persoon | undefined : Persoon
  readonly dossier: P extends DossierPolicy ? string : undefined
}

export type ActContext<Path extends string, P extends Policy> = LoadContext<Path, P, unknown> & {
  /** Key of this form: pass it on to the fact store, so that sending twice has one effect. */
  readonly sleutel: string
  /** Version of the dossier the form was made from. */
  readonly gezienVersie: number | undefined
}

/** What a view gets besides its data. */
export type PageContext = {
  /** Path with query of this page, to which its forms go. */
  readonly pad: string
  readonly gemeente: string
  readonly persoon: Persoon | undefined
  /** For a script element without address; others come from our own files. */
  readonly nonce: string
  readonly csrf: string
  readonly sleutel: string
  readonly site: Site
  /** Who is logged in, for the bar on top; a page about someone else adds `helps`. */
  readonly user?: LoggedIn
  /** What must be said on every page: that this is a place to practise. */
  readonly notice?: string
  /** Said once after an act that went well. */
  readonly melding?: string
  /** After a failed act: which form it was, what was typed, and what was wrong. */
  readonly actie?: string
  readonly waarden: FormFields
  readonly fouten: readonly Fout[]
  readonly weigering?: Weigering
  readonly botsing?: Botsing
}

/** Needed when the dossier is not in the path: `/mijn/verslag` is about the dossier of who is logged in. */
export type FindDossier = (context: {
  readonly persoon: Persoon
  readonly params: Readonly<Record<string, string>>
  readonly trx: Trx
}) => Promise<string | undefined>

type DossierSource<Path extends string, P extends Policy> =
  'dossier' extends PathParams<Path>
    ? { readonly findDossier?: never }
    : P extends DossierPolicy
      ? { readonly findDossier: FindDossier }
      : { readonly findDossier?: never }

export type PageSpec<Path extends string, P extends Policy, Query, Form, Data> = {
  readonly path: Path
  /** Who may see it. Without it there is no page. */
  readonly policy: P
  /** Schema of the part after the question mark; not asked for means no query is read. */
  readonly query?: ZodType<Query>
  /** Schema of the form, when the page has one form. */
  readonly form?: ZodType<Form>
  /** Reads what the page shows. Changes nothing: it runs in a transaction that cannot write. */
  readonly load: (context: LoadContext<Path, P, Query>) => Promise<Data | NotFound | Redirect>
  /** Carries out the form of the page. */
  readonly act?: (context: ActContext<Path, P>, form: Form) => Promise<ActResult>
  /** Carries out one of several forms, named by the hidden field `actie`. Made with `dossierAct` and its like. */
  readonly acts?: Readonly<Record<string, FormAct<ActContext<Path, P>>>>
  /** The fields as they stand now, shown beside what was typed when two changed the same. */
  readonly huidig?: (data: Data) => Readonly<Record<string, string>>
  readonly view: (data: Data, page: PageContext) => ReactElement
} & DossierSource<Path, P>

/** A page or a file: path, policy, what it reads, what it does, how it looks. */
export type Route = {
  readonly path: string
  readonly policy: Policy
  readonly findDossier?: FindDossier
  readonly query?: ZodType
  readonly load: (context: LooseContext) => Promise<unknown>
  readonly acts: ReadonlyMap<string, FormAct<LooseContext>>
  readonly huidig?: (data: unknown) => Readonly<Record<string, string>>
  readonly view: (data: unknown, page: PageContext) => ReactElement | FileAnswer
}

/** A file to hand over instead of a page. */
export type FileAnswer = {
  readonly body: Uint8Array<ArrayBuffer> | string
  readonly type: string
  /** Name under which it is saved; without it the browser shows it. Never with personal data in it. */
  readonly name?: string
}

/** The same context without what only types know; see the overloads below. */
export type LooseContext = RequestContext & {
  readonly params: Readonly<Record<string, string>>
  readonly query: unknown
  readonly persoon: Persoon | undefined
  readonly dossier: string | undefined
  readonly sleutel: string
  readonly gezienVersie: number | undefined
}

type LooseSpec = {
  readonly path: string
  readonly policy: Policy
  readonly query?: ZodType
  readonly form?: ZodType
  readonly findDossier?: FindDossier
  readonly load: (context: LooseContext) => Promise<unknown>
  readonly act?: (context: LooseContext, form: unknown) => Promise<ActResult>
  readonly acts?: Readonly<Record<string, FormAct<LooseContext>>>
  readonly huidig?: (data: unknown) => Readonly<Record<string, string>>
  readonly view: (data: unknown, page: PageContext) => ReactElement | FileAnswer
}

/** A page: GET shows it, POST carries out a form and leads on (303). */
export function page<
  const Path extends string,
  const P extends PolicyFor<Path>,
  Data,
  Query = undefined,
  Form = undefined,
>(spec: PageSpec<Path, P, Query, Form, Data>): Route
export function page(spec: LooseSpec): Route {
  return toRoute(spec)
}

function toRoute(spec: LooseSpec): Route {
  const acts = new Map(Object.entries(spec.acts ?? {}))
  if (spec.act !== undefined && spec.form !== undefined) {
    acts.set('', formAct({ input: spec.form, act: spec.act }))
  }
  return {
    path: spec.path,
    policy: spec.policy,
    ...(spec.findDossier === undefined ? {} : { findDossier: spec.findDossier }),
    ...(spec.query === undefined ? {} : { query: spec.query }),
    load: spec.load,
    acts,
    ...(spec.huidig === undefined ? {} : { huidig: spec.huidig }),
    view: spec.view,
  }
}

export type FileSpec<Path extends string, P extends Policy, Query> = {
  readonly path: Path
  readonly policy: P
  readonly query?: ZodType<Query>
  readonly load: (context: LoadContext<Path, P, Query>) => Promise<FileAnswer | NotFound>
} & DossierSource<Path, P>

/** A file: a letter as PDF, a table as csv. */
export function file<const Path extends string, const P extends PolicyFor<Path>, Query = undefined>(
  spec: FileSpec<Path, P, Query>,
): Route
export function file(spec: Omit<LooseSpec, 'view' | 'form' | 'act' | 'acts' | 'huidig'>): Route {
  return toRoute({ ...spec, view: getFile })
}

function getFile(data: unknown): FileAnswer {
  if (!isFileAnswer(data)) throw new TypeError('a file route gave no file')
  return data
}

export function isFileAnswer(shown: unknown): shown is FileAnswer {
  return typeof shown === 'object' && shown !== null && 'body' in shown && 'type' in shown
}

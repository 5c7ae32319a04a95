import { type ZodType, z } from 'zod'
import type { DossierPolicy, RolePolicy } from '../platform/access/policy.ts'
import type { Persoon } from '../platform/identity/persoon.ts'
import { type ActResult, type FormFields, invoer } from './answer.ts'
import type { RequestContext } from './request-context.ts'

/** One of the forms of a page. */
export type FormAct<Context> = {
  /** For fewer people than may see the page; both policies must allow. */
  readonly policy?: RolePolicy | DossierPolicy
  /** Reads the form with its schema and carries it out; what the schema refuses never reaches the act. */
  readonly carryOut: (context: Context, fields: FormFields) => Promise<ActResult>
}

export type FormActSpec<Context, Form> = {
  readonly input: ZodType<Form>
  readonly policy?: RolePolicy | DossierPolicy
  readonly act: (context: Context, form: Form) => Promise<ActResult>
}

/** What an act gets on a page about a dossier, on a page for people who are logged in, and on a page for everyone. */
export type DossierActContext = BaseActContext & { readonly persoon: Persoon; readonly dossier: string }
export type PersoonActContext = BaseActContext & { readonly persoon: Persoon }
export type PublicActContext = BaseActContext & { readonly persoon: Persoon | undefined }

type BaseActContext = RequestContext & {
  readonly params: Readonly<Record<string, string>>
  readonly sleutel: string
  readonly gezienVersie: number | undefined
}

export function dossierAct<Form>(spec: FormActSpec<DossierActContext, Form>): FormAct<DossierActContext> {
  return formAct(spec)
}
export function persoonAct<Form>(spec: FormActSpec<PersoonActContext, Form>): FormAct<PersoonActContext> {
  return formAct(spec)
}
export function publicAct<Form>(spec: FormActSpec<PublicActContext, Form>): FormAct<PublicActContext> {
  return formAct(spec)
}

export function formAct<Context, Form>({ input, policy, act }: FormActSpec<Context, Form>): FormAct<Context> {
  return {
    ...(policy === undefined ? {} : { policy }),
    carryOut: async (context, fields) => {
      const read = input.safeParse(fields)
      if (read.success) return act(context, read.data)
      return invoer(
        ...read.error.issues.map(({ path, message }) => ({ veld: String(path[0] ?? ''), tekst: message })),
      )
    },
  }
}

/** For a form of which the names of the fields depend on what it is about: they are read by name (`tekstVan`). */
export const veldenSchema = z.record(z.string(), z.union([z.string(), z.array(z.string())]))

/** A field of which there may be none, one or several, such as tick boxes. */
export function meerdere<Item extends ZodType>(item: Item) {
  return z.preprocess(
    (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
    z.array(item),
  )
}

import type { ReactNode } from 'react'
import type { PageContext } from './route.ts'
import { Alert } from './ui/alert.tsx'
import { errorOf } from './ui/error-summary.tsx'
import { Conflict, Refusal } from './ui/refusal.tsx'

/** What `Pagina` gets from the page context: `<Pagina {...frame(page)} title="…">`. */
export function frame({ site, user, notice, fouten, weigering, botsing }: PageContext) {
  return {
    site,
    ...(user === undefined ? {} : { user }),
    ...(notice === undefined ? {} : { notice }),
    errors: fouten,
    failed: weigering !== undefined || botsing !== undefined,
  }
}

/** What every form of a page carries unseen: `<Form {...hidden(page)}>`. */
export function hidden({ csrf, sleutel }: PageContext) {
  return { csrf, sleutel }
}

/** What was typed in a field, or how it stood. Of several values the first. */
export function waardeVan(page: PageContext, veld: string, anders = ''): string {
  const waarde = Object.hasOwn(page.waarden, veld) ? page.waarden[veld] : undefined
  return (typeof waarde === 'string' ? waarde : waarde?.[0]) ?? anders
}

/** A field: its name, what was typed there or how it stood, and what is wrong with it. `<TextField {...veldVan(page, 'tekst')} label="…">` */
export function veldVan(page: PageContext, veld: string, anders?: string) {
  return { name: veld, value: waardeVan(page, veld, anders), error: errorOf(page.fouten, veld) }
}

/** All values of a field with tick boxes. */
export function waardenVan(
  page: PageContext,
  veld: string,
  anders: readonly string[] = [],
): readonly string[] {
  if (page.actie === undefined) return anders
  const waarde = Object.hasOwn(page.waarden, veld) ? page.waarden[veld] : undefined
  return waarde === undefined ? [] : typeof waarde === 'string' ? [waarde] : waarde
}

/**
 * How the last act ended: it went well, the law says no, or someone else was first. Stands on top of the page.
 * `labels`: what the fields are called, to show both versions.
 */
export function Afloop(props: { page: PageContext; labels?: Readonly<Record<string, string>> }): ReactNode {
  const { melding, weigering, botsing } = props.page
  return (
    <>
      {melding === undefined ? null : (
        <Alert kind="ok" live>
          {melding}
        </Alert>
      )}
      {weigering === undefined ? null : <Refusal reden={weigering.reden} grondslag={weigering.grondslag} />}
      {botsing === undefined ? null : <Conflict velden={botsing.velden} labels={props.labels ?? {}} />}
    </>
  )
}

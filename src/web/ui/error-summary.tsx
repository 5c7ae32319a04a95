// biome-ignore-all lint/a11y/noAutofocus: after a refused form the summary is where reading goes on (no JavaScript)
// biome-ignore-all lint/a11y/useSemanticElements: a fieldset is for fields
import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'

/** `veld` is the `name` of the field, which is also the id of its (first) control. */
export type FieldError = { readonly veld: string; readonly tekst: string }

/** The error of one field, for the field itself. */
export function errorOf(errors: readonly FieldError[], field: string): string | undefined {
  return errors.find((error) => error.veld === field)?.tekst
}

/** Stands above the form, takes the focus, and links to each field. `Pagina` places it. */
export function ErrorSummary(props: {
  errors: readonly FieldError[]
  title?: string | undefined
}): ReactNode {
  if (props.errors.length === 0) return null
  return (
    <div
      className="kt-errors"
      tabIndex={-1}
      autoFocus
      role="group"
      aria-labelledby="fouten-titel"
      id="fouten"
    >
      <h2 id="fouten-titel">
        <Icon name="error" />
        {props.title ?? 'U kunt nog niet verder'}
      </h2>
      <ul>
        {props.errors.map((error) => (
          <li key={`${error.veld} ${error.tekst}`}>
            <a href={`#${error.veld}`}>{error.tekst}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

import type { ReactNode } from 'react'
import type { Periode } from '../../basis/minuten.ts'
import { veldVan } from '../frame.tsx'
import type { PageContext } from '../route.ts'
import { RadioGroup } from '../ui/choices.tsx'
import { TextField } from '../ui/field.tsx'

export const PERIODEN: readonly { value: Periode; label: string }[] = [
  { value: 'week', label: 'Per week' },
  { value: 'jaar', label: 'Per jaar' },
]

/** How much time, and per week or per year: two fields that always go together. */
export function TijdVelden(props: {
  page: PageContext
  /** Names of the two fields. */
  minuten: string
  per: string
  label: string
  hint?: string
  nu?: { readonly minuten?: number | undefined; readonly per?: Periode | undefined } | undefined
}): ReactNode {
  const { page, minuten, per, label, hint, nu } = props
  return (
    <>
      <TextField
        {...veldVan(page, minuten, nu?.minuten?.toString())}
        label={label}
        hint={hint}
        size="kort"
        inputMode="numeric"
        unit="minuten"
        optional
      />
      <RadioGroup
        {...veldVan(page, per, nu?.per ?? 'week')}
        label="Per week of per jaar?"
        inRow
        choices={PERIODEN}
      />
    </>
  )
}

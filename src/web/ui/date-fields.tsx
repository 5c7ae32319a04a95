import type { ReactNode } from 'react'
import { findDag } from '../../basis/dag.ts'
import type { FieldProps } from './field.tsx'
import { GroupField } from './fieldset.tsx'

export type DateParts = { dag: string; maand: string; jaar: string }

const PARTS = [
  { part: 'dag', label: 'Dag', length: 2, autoComplete: 'bday-day' },
  { part: 'maand', label: 'Maand', length: 2, autoComplete: 'bday-month' },
  { part: 'jaar', label: 'Jaar', length: 4, autoComplete: 'bday-year' },
] as const

/**
 * A date someone knows by heart (a birth date), in three fields. Sends `naam-dag`, `naam-maand`, `naam-jaar`;
 * `readDate` puts them together. The first control has the name as id.
 */
export function DateFields(
  props: FieldProps & { value?: Partial<DateParts> | undefined; birthDate?: boolean | undefined },
): ReactNode {
  return (
    <GroupField {...props}>
      <div className="kt-date">
        {PARTS.map(({ part, label, length, autoComplete }) => (
          <label className={`kt-date__part kt-date__part--${part}`} key={part}>
            <span>{label}</span>
            <input
              className="utrecht-textbox utrecht-textbox--html-input"
              id={part === 'dag' ? props.name : `${props.name}-${part}`}
              name={`${props.name}-${part}`}
              type="text"
              inputMode="numeric"
              maxLength={length}
              defaultValue={props.value?.[part]}
              autoComplete={props.birthDate === true ? autoComplete : undefined}
              aria-invalid={props.error === undefined ? undefined : true}
              aria-describedby={props.error === undefined ? undefined : `${props.name}-fout`}
            />
          </label>
        ))}
      </div>
    </GroupField>
  )
}

/** What was typed in the three fields, to show it again. */
export function readDateParts(values: Readonly<Record<string, unknown>>, name: string): DateParts {
  const read = (part: keyof DateParts) => {
    const value = values[`${name}-${part}`]
    return typeof value === 'string' ? value.trim() : ''
  }
  return { dag: read('dag'), maand: read('maand'), jaar: read('jaar') }
}

/** Nothing was typed in any of the three: not the same as a date that cannot be. */
export function isEmptyDate(parts: DateParts): boolean {
  return parts.dag === '' && parts.maand === '' && parts.jaar === ''
}

/** `2026-02-20` when the three parts are a day that exists, otherwise undefined. */
export function readDate(parts: DateParts): string | undefined {
  const text = `${parts.jaar}-${parts.maand.padStart(2, '0')}-${parts.dag.padStart(2, '0')}`
  return findDag(text)?.toString()
}

import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import { FieldWrapper } from './field.tsx'
import { QuestionForm } from './form.tsx'

/** Looks something up: a form that changes nothing and whose answer has an address of its own. Empty is allowed. */
export function SearchForm(props: {
  action: string
  /** Name of the field, also its id. */
  name: string
  label: string
  hint: string
  value: string
  maxLength: number
  button: string
}): ReactNode {
  const { action, name, label, hint, value, maxLength, button } = props
  return (
    <search>
      <QuestionForm action={action}>
        <FieldWrapper error={undefined}>
          <label className="utrecht-form-label kt-field__label" htmlFor={name}>
            {label}
          </label>
          <div className="kt-field__hint" id={`${name}-uitleg`}>
            {hint}
          </div>
          <div className="kt-input-row kt-input-row--zoek">
            <input
              className="utrecht-textbox utrecht-textbox--html-input"
              id={name}
              name={name}
              type="search"
              defaultValue={value}
              maxLength={maxLength}
              autoComplete="off"
              aria-describedby={`${name}-uitleg`}
            />
            <Button>{button}</Button>
          </div>
        </FieldWrapper>
      </QuestionForm>
    </search>
  )
}

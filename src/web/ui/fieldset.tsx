// biome-ignore-all lint/a11y/useAriaPropsSupportedByRole: only set together with role=radiogroup, which has them
import type { ReactNode } from 'react'
import { describedBy, type FieldProps, FieldWrapper, HintAndError, Optional } from './field.tsx'

/** Fields that belong together, with the question as legend. `big`: the legend is the heading of the page part. */
export function Fieldset(props: {
  legend: ReactNode
  big?: boolean | undefined
  hint?: ReactNode | undefined
  children: ReactNode
}): ReactNode {
  return (
    <fieldset className="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset">
      <legend
        className={`utrecht-form-fieldset__legend kt-fieldset__legend${props.big === true ? ' kt-fieldset__legend--groot' : ''}`}
      >
        {props.legend}
      </legend>
      <div className="kt-fieldset__body">
        {props.hint === undefined ? null : <div className="kt-field__hint">{props.hint}</div>}
        {props.children}
      </div>
    </fieldset>
  )
}

/** A question answered by more than one control: choices, the parts of a date. The error bar is on the wrapper. */
export function GroupField(
  props: FieldProps & { role?: 'radiogroup' | undefined; children: ReactNode },
): ReactNode {
  return (
    <FieldWrapper error={props.error}>
      <fieldset
        className="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset kt-field"
        role={props.role}
        aria-describedby={describedBy(props)}
        aria-required={props.role === 'radiogroup' && props.optional !== true ? true : undefined}
        aria-invalid={props.role === 'radiogroup' && props.error !== undefined ? true : undefined}
      >
        <legend className="utrecht-form-fieldset__legend kt-fieldset__legend">
          {props.label}
          <Optional optional={props.optional} />
        </legend>
        <HintAndError {...props} />
        {props.children}
      </fieldset>
    </FieldWrapper>
  )
}

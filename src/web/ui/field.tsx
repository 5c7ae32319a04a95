import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'

/** What all fields share. The name is also the id of the control, so that the error summary can link to it. */
export type FieldProps = {
  name: string
  label: ReactNode
  hint?: ReactNode | undefined
  /** Text without `Fout:`; the field adds that word. */
  error?: string | undefined
  /** Says `(niet verplicht)`; a field without this must be filled in. */
  optional?: boolean | undefined
}

/** Ids of hint and error, for aria-describedby. */
export function describedBy(props: FieldProps): string | undefined {
  const ids = [
    props.hint === undefined ? undefined : `${props.name}-uitleg`,
    props.error === undefined ? undefined : `${props.name}-fout`,
  ].filter((id) => id !== undefined)
  return ids.length === 0 ? undefined : ids.join(' ')
}

/** Wrapper with the error bar: on a fieldset itself browsers draw it from halfway the legend. */
export function FieldWrapper(props: { error: string | undefined; children: ReactNode }): ReactNode {
  const invalid = props.error === undefined ? '' : ' kt-field--fout'
  return <div className={`utrecht-form-field kt-field${invalid}`}>{props.children}</div>
}

export function Optional({ optional }: { optional: boolean | undefined }): ReactNode {
  return optional === true ? <span className="kt-field__optional"> (niet verplicht)</span> : null
}

export function HintAndError(props: FieldProps): ReactNode {
  return (
    <>
      {props.hint === undefined ? null : (
        <div className="kt-field__hint" id={`${props.name}-uitleg`}>
          {props.hint}
        </div>
      )}
      {props.error === undefined ? null : (
        <p className="kt-field__error" id={`${props.name}-fout`}>
          <Icon name="error" />
          <span>Fout: {props.error}</span>
        </p>
      )}
    </>
  )
}

function Label(props: FieldProps): ReactNode {
  return (
    <label className="utrecht-form-label kt-field__label" htmlFor={props.name}>
      {props.label}
      <Optional optional={props.optional} />
    </label>
  )
}

/** The attributes that say whether a control must be filled in, is wrong, and what explains it. */
function stateOf(props: FieldProps) {
  return {
    'aria-required': props.optional === true ? undefined : true,
    'aria-invalid': props.error === undefined ? undefined : true,
    'aria-describedby': describedBy(props),
  } as const
}

export function TextField(
  props: FieldProps & {
    value?: string | undefined
    type?: 'text' | 'email' | 'tel' | 'search' | 'password' | 'time' | undefined
    /** `numeric` brings the number keys on a phone; never type=number, which swallows what it does not know. */
    inputMode?: 'text' | 'numeric' | 'decimal' | undefined
    autoComplete?: string | undefined
    size?: 'kort' | 'middel' | 'lang' | undefined
    /** Unit behind the field: `minuten per week`. */
    unit?: string | undefined
    maxLength?: number | undefined
  },
): ReactNode {
  const size = props.size === undefined ? '' : ` kt-textbox--${props.size}`
  const input = (
    <input
      className={`utrecht-textbox utrecht-textbox--html-input${size}`}
      id={props.name}
      name={props.name}
      type={props.type ?? 'text'}
      defaultValue={props.value}
      inputMode={props.inputMode}
      autoComplete={props.autoComplete}
      maxLength={props.maxLength}
      {...stateOf(props)}
    />
  )
  return (
    <FieldWrapper error={props.error}>
      <Label {...props} />
      <HintAndError {...props} />
      {props.unit === undefined ? (
        input
      ) : (
        <div className="kt-input-row">
          {input}
          <span>{props.unit}</span>
        </div>
      )}
    </FieldWrapper>
  )
}

export function TextArea(
  props: FieldProps & {
    value?: string | undefined
    rows?: 3 | 6 | 12 | 24 | undefined
    maxLength?: number | undefined
  },
): ReactNode {
  const rows = props.rows ?? 6
  return (
    <FieldWrapper error={props.error}>
      <Label {...props} />
      <HintAndError {...props} />
      <textarea
        className={`utrecht-textarea utrecht-textarea--html-textarea kt-textarea--${rows}`}
        id={props.name}
        name={props.name}
        rows={rows}
        maxLength={props.maxLength}
        defaultValue={props.value}
        {...stateOf(props)}
      />
    </FieldWrapper>
  )
}

export type Option = { value: string; label: string }

/** For long lists only (which colleague, which provider); up to seven choices ask with a RadioGroup. */
export function Select(
  props: FieldProps & {
    value?: string | undefined
    options: readonly Option[]
    /** First, empty choice: `Kies een aanbieder`. */
    empty?: string | undefined
  },
): ReactNode {
  return (
    <FieldWrapper error={props.error}>
      <Label {...props} />
      <HintAndError {...props} />
      <select
        className={
          props.error === undefined
            ? 'utrecht-textbox kt-select'
            : 'utrecht-textbox utrecht-textbox--invalid kt-select'
        }
        id={props.name}
        name={props.name}
        defaultValue={props.value ?? ''}
        {...stateOf(props)}
      >
        {props.empty === undefined ? null : <option value="">{props.empty}</option>}
        {props.options.map((option) => (
          <option value={option.value} key={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldWrapper>
  )
}

/** A day close by (an appointment, a deed of the consulent): the browser's own date field. Value as `2026-11-27`. */
export function DateField(
  props: FieldProps & { value?: string | undefined; min?: string | undefined; max?: string | undefined },
): ReactNode {
  return (
    <FieldWrapper error={props.error}>
      <Label {...props} />
      <HintAndError {...props} />
      <input
        className="utrecht-textbox utrecht-textbox--html-input kt-textbox--middel"
        id={props.name}
        name={props.name}
        type="date"
        defaultValue={props.value}
        min={props.min}
        max={props.max}
        {...stateOf(props)}
      />
    </FieldWrapper>
  )
}

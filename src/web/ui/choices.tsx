import type { ReactNode } from 'react'
import type { FieldProps } from './field.tsx'
import { GroupField } from './fieldset.tsx'

export type Choice = { value: string; label: ReactNode; hint?: ReactNode | undefined }

/** One of a few. The first control has the name as id, so that the error summary can link to it. */
export function RadioGroup(
  props: FieldProps & {
    choices: readonly Choice[]
    value?: string | undefined
    /** Side by side where there is room: for two or three short words. */
    inRow?: boolean | undefined
  },
): ReactNode {
  return (
    <GroupField {...props} role="radiogroup">
      <div className={props.inRow === true ? 'kt-choices kt-choices--rij' : 'kt-choices'}>
        {props.choices.map((choice, index) => (
          <ChoiceRow
            key={choice.value}
            type="radio"
            id={idOf(props.name, index)}
            name={props.name}
            choice={choice}
            checked={props.value === choice.value}
            invalid={props.error !== undefined}
          />
        ))}
      </div>
    </GroupField>
  )
}

/** None, one or more. All boxes carry the same name. */
export function CheckboxGroup(
  props: FieldProps & { choices: readonly Choice[]; values?: readonly string[] | undefined },
): ReactNode {
  return (
    <GroupField {...props}>
      <div className="kt-choices">
        {props.choices.map((choice, index) => (
          <ChoiceRow
            key={choice.value}
            type="checkbox"
            id={idOf(props.name, index)}
            name={props.name}
            choice={choice}
            checked={props.values?.includes(choice.value) === true}
            invalid={props.error !== undefined}
          />
        ))}
      </div>
    </GroupField>
  )
}

/** One box that stands alone: `Ik heb dit met mevrouw besproken`. Sends `ja`. */
export function Checkbox(props: {
  name: string
  label: ReactNode
  hint?: ReactNode | undefined
  checked?: boolean | undefined
  value?: string | undefined
}): ReactNode {
  return (
    <div className="utrecht-form-field kt-field">
      <ChoiceRow
        type="checkbox"
        id={props.name}
        name={props.name}
        choice={{ value: props.value ?? 'ja', label: props.label, hint: props.hint }}
        checked={props.checked === true}
        invalid={false}
      />
    </div>
  )
}

function idOf(name: string, index: number): string {
  return index === 0 ? name : `${name}-${index + 1}`
}

function ChoiceRow(props: {
  type: 'radio' | 'checkbox'
  id: string
  name: string
  choice: Choice
  checked: boolean
  invalid: boolean
}): ReactNode {
  const { choice } = props
  const component = props.type === 'radio' ? 'radio-button' : 'checkbox'
  return (
    <label className="kt-choice" htmlFor={props.id}>
      <input
        className={`utrecht-${component} utrecht-${component}--html-input${props.invalid ? ` utrecht-${component}--invalid` : ''}`}
        type={props.type}
        id={props.id}
        name={props.name}
        value={choice.value}
        defaultChecked={props.checked}
        aria-describedby={choice.hint === undefined ? undefined : `${props.id}-bij`}
      />
      <span>
        <span className="kt-choice__label">{choice.label}</span>
        {choice.hint === undefined ? null : (
          <span className="kt-choice__hint" id={`${props.id}-bij`}>
            {choice.hint}
          </span>
        )}
      </span>
    </label>
  )
}

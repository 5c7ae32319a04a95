import type { ReactNode } from 'react'

export type HiddenFieldsProps = {
  csrf: string
  /** Version of the dossier the page was made from: a stale deciding act is refused with both versions shown. */
  gezienVersie?: number | undefined
  /** Idempotency key: the same form sent twice counts once. */
  sleutel?: string | undefined
  /** Which of the forms of the page this is. */
  actie?: string | undefined
  extra?: Readonly<Record<string, string>> | undefined
}

/** What every form carries unseen. */
function HiddenFields(props: HiddenFieldsProps): ReactNode {
  const values: Readonly<Record<string, string>> = {
    csrf: props.csrf,
    ...(props.gezienVersie === undefined ? {} : { gezienVersie: String(props.gezienVersie) }),
    ...(props.sleutel === undefined ? {} : { sleutel: props.sleutel }),
    ...(props.actie === undefined ? {} : { actie: props.actie }),
    ...props.extra,
  }
  return Object.entries(values).map(([name, value]) => (
    <input type="hidden" name={name} value={value} key={name} />
  ))
}

/** A form that is checked on the server; the browser's own bubbles are off. Explanation stands above the form, not in it. */
export function Form(
  props: HiddenFieldsProps & {
    /** Left out: the address of the page itself. */
    action?: string | undefined
    id?: string | undefined
    label?: string | undefined
    children: ReactNode
  },
): ReactNode {
  return (
    <form
      className="kt-form"
      method="post"
      action={props.action}
      id={props.id}
      aria-label={props.label}
      noValidate
    >
      <HiddenFields
        csrf={props.csrf}
        gezienVersie={props.gezienVersie}
        sleutel={props.sleutel}
        actie={props.actie}
        extra={props.extra}
      />
      {props.children}
    </form>
  )
}

/** A form that asks and changes nothing: the address of the answer holds the question, so that it can be shared and printed. */
export function QuestionForm(props: {
  action: string
  label?: string | undefined
  children: ReactNode
}): ReactNode {
  return (
    <form className="kt-form" method="get" action={props.action} aria-label={props.label} noValidate>
      {props.children}
    </form>
  )
}

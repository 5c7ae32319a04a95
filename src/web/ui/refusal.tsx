import type { ReactNode } from 'react'
import { Alert } from './alert.tsx'

/** The law or the state of the dossier says no: the reason in plain words, and the article it rests on. */
export function Refusal(props: {
  reden: string
  grondslag?: readonly { readonly bron: string; readonly link: string }[] | undefined
}): ReactNode {
  const sources = props.grondslag ?? []
  return (
    <Alert kind="error" title="Dit kan nu niet" live>
      <p>{props.reden}</p>
      {sources.length === 0 ? null : (
        <p>
          Dit staat in{' '}
          {sources.map((source, index) => (
            <span key={source.bron}>
              {index === 0 ? null : ', '}
              <a className="nl-link" href={source.link} rel="external noreferrer">
                {source.bron}
              </a>
            </span>
          ))}
          .
        </p>
      )}
    </Alert>
  )
}

export type ConflictField = {
  readonly veld: string
  readonly getypt: string
  readonly nu: string | undefined
}

/** Two people changed the same: both versions beside each other; what was typed is kept in the form below. */
export function Conflict(props: {
  velden: readonly ConflictField[]
  /** Label per field name; a field without one is left out. */
  labels: Readonly<Record<string, string>>
}): ReactNode {
  return (
    <Alert kind="warning" title="Iemand anders heeft dit ook veranderd" live>
      <p>
        Wat u typte, staat hieronder. Vergelijk het met wat er nu staat. Kan het nog? Verstuur het dan
        opnieuw.
      </p>
      {props.velden.map(({ veld, getypt, nu }) => {
        const label = props.labels[veld]
        if (label === undefined || getypt === nu) return null
        return (
          <div key={veld}>
            <p>
              <strong>{label}</strong>
            </p>
            <dl className="kt-conflict">
              <dt>U typte</dt>
              <dd>{getypt === '' ? 'Niets' : getypt}</dd>
              {nu === undefined ? null : (
                <>
                  <dt>Er staat nu</dt>
                  <dd>{nu === '' ? 'Niets' : nu}</dd>
                </>
              )}
            </dl>
          </div>
        )
      })}
    </Alert>
  )
}

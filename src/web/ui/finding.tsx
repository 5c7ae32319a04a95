import type { ReactNode } from 'react'
import type { Grondslag } from '../../basis/grondslag.ts'
import { Badge } from './badge.tsx'
import { Heading, type HeadingLevel, Link } from './text.tsx'

export type FindingErnst = 'blokkerend' | 'aandacht' | 'voldaan'

export type FindingSource = Pick<Grondslag, 'bron' | 'versie' | 'link' | 'zekerheid'> & {
  /** What one must know of it here, such as that the ruling is of later. */
  readonly opmerking?: string | undefined
}

const ERNST = {
  blokkerend: { word: 'Houdt tegen', kind: 'error' },
  aandacht: { word: 'Aandacht', kind: 'warning' },
  voldaan: { word: 'In orde', kind: 'ok' },
} as const

/** A finding of a legal check: what, why, how to mend it, and what it rests on. */
export function Finding(props: {
  ernst: FindingErnst
  /** Instead of the word that goes with the weight: what happens to a finding when something else were so. */
  woord?: string | undefined
  title: string
  /** Why this matters, in plain words. */
  uitleg?: ReactNode | undefined
  /** How to mend it. */
  herstel?: ReactNode | undefined
  /** Where in the dossier: `verslag, deel Huishouden`. */
  plaats?: ReactNode | undefined
  grondslag?: readonly FindingSource[] | undefined
  /** What was looked at, with the page that tells more about it where there is one. */
  toetspunt?: { readonly label: string; readonly href?: string } | undefined
  action?: ReactNode | undefined
  headingLevel?: HeadingLevel | undefined
}): ReactNode {
  const ernst = ERNST[props.ernst]
  const sources = props.grondslag ?? []
  const hasDetails =
    sources.length > 0 ||
    [props.uitleg, props.herstel, props.plaats, props.toetspunt].some((detail) => detail !== undefined)
  return (
    <div className="kt-finding-region">
      <article className={`kt-finding kt-finding--${props.ernst}`}>
        <div className="kt-finding__head">
          <Badge kind={ernst.kind}>{props.woord ?? ernst.word}</Badge>
          <Heading level={props.headingLevel ?? 3}>{props.title}</Heading>
        </div>
        {hasDetails ? (
          <dl>
            {props.uitleg === undefined ? null : (
              <>
                <dt>Waarom</dt>
                <dd>{props.uitleg}</dd>
              </>
            )}
            {props.herstel === undefined ? null : (
              <>
                <dt>Zo herstelt u het</dt>
                <dd>{props.herstel}</dd>
              </>
            )}
            {props.plaats === undefined ? null : (
              <>
                <dt>Waar</dt>
                <dd>{props.plaats}</dd>
              </>
            )}
            {props.toetspunt === undefined ? null : (
              <>
                <dt>Waar dit over gaat</dt>
                <dd>
                  {props.toetspunt.href === undefined ? (
                    props.toetspunt.label
                  ) : (
                    <Link href={props.toetspunt.href}>{props.toetspunt.label}</Link>
                  )}
                </dd>
              </>
            )}
            {sources.length === 0 ? null : (
              <>
                <dt>Bron</dt>
                <dd className="kt-finding__sources">
                  <ul>
                    {sources.map((source) => (
                      <li key={source.bron}>
                        {source.link === '' ? (
                          source.bron
                        ) : (
                          <a className="nl-link" href={source.link} rel="external noreferrer">
                            {source.bron}
                          </a>
                        )}
                        {source.versie === '' ? null : ` (versie ${source.versie})`}
                        {source.zekerheid === 'bekend'
                          ? ' · nog niet in de bron nagelezen'
                          : ' · in de bron gelezen'}
                        {source.opmerking === undefined ? null : <small> {source.opmerking}</small>}
                      </li>
                    ))}
                  </ul>
                </dd>
              </>
            )}
          </dl>
        ) : null}
        {props.action}
      </article>
    </div>
  )
}

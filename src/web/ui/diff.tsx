import type { ReactNode } from 'react'
import { diffWords } from './diff-words.ts'

/** The difference between two texts: struck out what went, underlined what came, and said so to who cannot see it. */
export function Diff(props: { oud: string; nieuw: string }): ReactNode {
  const parts = diffWords(props.oud, props.nieuw)
  if (!parts.some((part) => part.kind !== 'gelijk')) return <p>De teksten zijn gelijk.</p>
  return (
    <div>
      <p className="kt-diff-legend">
        <del>Doorgestreept</del> is weggehaald. <ins>Onderstreept</ins> is toegevoegd.
      </p>
      <div className="kt-diff">
        {parts.map((part, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, never reordered
          <DiffPiece key={index} kind={part.kind} text={part.text} />
        ))}
      </div>
    </div>
  )
}

function DiffPiece({
  kind,
  text,
}: {
  kind: 'gelijk' | 'toegevoegd' | 'weggehaald'
  text: string
}): ReactNode {
  switch (kind) {
    case 'gelijk':
      return text
    case 'weggehaald':
      return (
        <del>
          <span className="kt-visually-hidden">weggehaald: </span>
          {text}
        </del>
      )
    case 'toegevoegd':
      return (
        <ins>
          <span className="kt-visually-hidden">toegevoegd: </span>
          {text}
        </ins>
      )
  }
}

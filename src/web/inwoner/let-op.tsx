import type { ReactNode } from 'react'
import { toetsPad } from '../kennisbank/kennis-pad.ts'
import { Details } from '../ui/details.tsx'
import { ItemList } from '../ui/items.tsx'
import { Paragraph } from '../ui/text.tsx'
import { LET_OP, type LetOpStap } from './let-op-punten.ts'

/** What anyone can look out for at this step. Nothing is worked out about this case: it is the same for everyone. */
export function LetOp({ stap }: { stap: LetOpStap }): ReactNode {
  return (
    <Details summary="Waar u op kunt letten">
      <Paragraph>
        Dit geldt voor iedereen die hulp vraagt. Het zegt niets over hoe het bij u ging. U hoeft er niets mee
        te doen. Klopt er volgens u iets niet? Bel ons gerust.
      </Paragraph>
      <ItemList
        items={LET_OP[stap].map(({ code, titel, zin }) => ({
          title: titel,
          href: toetsPad(code),
          meta: zin,
        }))}
      />
    </Details>
  )
}

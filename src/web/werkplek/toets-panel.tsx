import type { ReactNode } from 'react'
import { toetsVan } from '../../dossier/neem-besluit.ts'
import { NOOIT_OP_TE_HEFFEN } from '../../stelsel/toets/toets.ts'
import type { GelezenDossier } from '../dossier-parts.ts'
import { LinkButton } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { Details } from '../ui/details.tsx'
import { Finding } from '../ui/finding.tsx'
import { List } from '../ui/text.tsx'

/** The toets beside the work, computed anew at each look: what holds back first, then what asks for attention. */
export function ToetsPanel(props: {
  zaak: GelezenDossier
  /** What a block holds back here: `het besluit`, `het onderzoek`. */
  tegenhouden?: string | undefined
  /** Only for who may lift a block: where that is done. */
  hefOpPad?: ((code: string) => string) | undefined
}): ReactNode {
  const { zaak, tegenhouden = 'het besluit', hefOpPad } = props
  const { bevindingen, nietTeZien } = toetsVan(
    zaak.opgeslagen.map(({ fact }) => fact),
    zaak.vandaag.toString(),
  )
  const blokkades = bevindingen.filter(({ ernst }) => ernst === 'blokkerend').length
  return (
    <Card title="Toets">
      <p>
        {bevindingen.length === 0
          ? 'De toets vindt nu niets.'
          : blokkades === 0
            ? `Niets houdt ${tegenhouden} tegen. Kijk nog naar:`
            : blokkades === 1
              ? `Eén punt houdt ${tegenhouden} tegen.`
              : `${blokkades} punten houden ${tegenhouden} tegen.`}
      </p>
      {bevindingen.map(({ code, ernst, uitleg, herstel, plaats, grondslag }) => (
        <Finding
          key={`${code} ${plaats}`}
          ernst={ernst}
          title={uitleg}
          herstel={herstel}
          plaats={plaats}
          grondslag={grondslag}
          action={
            hefOpPad === undefined || ernst !== 'blokkerend' || NOOIT_OP_TE_HEFFEN.has(code) ? undefined : (
              <LinkButton kind="secondary" href={hefOpPad(code)} about={uitleg}>
                Hef op met een reden
              </LinkButton>
            )
          }
        />
      ))}
      {nietTeZien.length === 0 ? null : (
        <Details summary={`Wat de toets niet kan zien (${nietTeZien.length})`}>
          <List items={nietTeZien.map(({ code, waarom }) => `${waarom} (${code})`)} />
        </Details>
      )}
    </Card>
  )
}

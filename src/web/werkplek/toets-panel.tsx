import type { ReactNode } from 'react'
import { toetsVan } from '../../dossier/neem-besluit.ts'
import type { GelezenDossier } from '../dossier-parts.ts'
import { Card } from '../ui/card.tsx'
import { Details } from '../ui/details.tsx'
import { Finding } from '../ui/finding.tsx'
import { List } from '../ui/text.tsx'

/** The toets beside the work, computed anew at each look: what holds back first, then what asks for attention. */
export function ToetsPanel({ zaak }: { zaak: GelezenDossier }): ReactNode {
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
            ? 'Niets houdt het besluit tegen. Kijk nog naar:'
            : blokkades === 1
              ? 'Eén punt houdt het besluit tegen.'
              : `${blokkades} punten houden het besluit tegen.`}
      </p>
      {bevindingen.map(({ code, ernst, uitleg, herstel, plaats, grondslag }) => (
        <Finding
          key={`${code} ${plaats}`}
          ernst={ernst}
          title={uitleg}
          herstel={herstel}
          plaats={plaats}
          grondslag={grondslag}
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

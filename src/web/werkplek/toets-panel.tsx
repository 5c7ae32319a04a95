import type { ReactNode } from 'react'
import { toetsVan } from '../../dossier/neem-besluit.ts'
import { NOOIT_OP_TE_HEFFEN } from '../../stelsel/toets/nooit-op-te-heffen.ts'
import { titelVanToetspunt } from '../../stelsel/toets/titels.ts'
import type { GelezenDossier } from '../dossier-parts.ts'
import { toetsPad } from '../kennisbank/kennis-pad.ts'
import { LinkButton } from '../ui/button.tsx'
import { Details } from '../ui/details.tsx'
import { Finding } from '../ui/finding.tsx'
import { Heading, Link, Paragraph } from '../ui/text.tsx'
import { NietTeZienLijst, Plaats } from './toets-bevinding.tsx'
import { zaakPad } from './werkplek.tsx'

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
    zaak.regelingen,
  )
  const besloten = zaak.stand.beschikking.besluiten.some(({ genomenOp }) => genomenOp !== undefined)
  const blokkades = bevindingen.filter(({ ernst }) => ernst === 'blokkerend').length
  return (
    <section className="stapel" aria-labelledby="toets">
      <Heading id="toets">Toets</Heading>
      <p>
        {bevindingen.length === 0
          ? besloten
            ? 'De toets vindt niets.'
            : 'De toets vindt niets in wat er nu staat. Wat nog moet komen, kan hij nog niet zien.'
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
          plaats={<Plaats plaats={plaats} zaak={zaak} />}
          grondslag={grondslag}
          toetspunt={{ label: titelVanToetspunt(code), href: toetsPad(code) }}
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
          <NietTeZienLijst items={nietTeZien} />
        </Details>
      )}
      <Paragraph>
        <Link href={zaakPad(zaak.dossier, '/toets/wat-als')}>Wat als?</Link> Kijk wat de toets zou vinden als
        iets anders was.
      </Paragraph>
    </section>
  )
}

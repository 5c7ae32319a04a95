import type { ReactNode } from 'react'
import { dagVoluit, getDag } from '../../basis/dag.ts'
import { findNummer } from '../../dossier/genummerd-feit.ts'
import type { NietTeZien } from '../../stelsel/toets/bevinding.ts'
import { titelVanToetspunt } from '../../stelsel/toets/titels.ts'
import type { GelezenDossier } from '../dossier-parts.ts'
import { toetsPad } from '../kennisbank/kennis-pad.ts'
import { feitTitel } from '../texts/feiten.ts'
import { Link, List } from '../ui/text.tsx'
import { zaakPad } from './werkplek.tsx'

/** `feit 7 (VaststellingGedaan v3)`: what that fact is and of which day, with the way to it; anything else as it stands. */
export function Plaats({ plaats, zaak }: { plaats: string; zaak: GelezenDossier }): ReactNode {
  const nummer = findNummer(plaats)
  if (nummer === undefined) return plaats
  const opgeslagen = zaak.opgeslagen[nummer - 1]
  // Numbers after the last fact are of what someone thinks away or adds in a question.
  if (opgeslagen === undefined) return 'In wat er volgens uw vraag bij zou komen'
  const { fact, version } = opgeslagen
  if (fact.type !== 'VaststellingGedaan') {
    return (
      <Link href={zaakPad(zaak.dossier, `/tijdlijn#feit-${version}`)}>
        {`${feitTitel(fact.type)}, ${dagVoluit(getDag(fact.op))}`}
      </Link>
    )
  }
  const tekst = fact.tekst.length > 60 ? `${fact.tekst.slice(0, 60).trimEnd()} …` : fact.tekst
  return (
    <Link href={`${zaakPad(zaak.dossier, '/onderzoek')}#${encodeURIComponent(fact.vaststelling)}`}>
      {`Stap ${fact.stap}: ‘${tekst}’`}
    </Link>
  )
}

/** What the toets cannot see, each with the rule that could not be held against the dossier. */
export function NietTeZienLijst({ items }: { items: readonly NietTeZien[] }): ReactNode {
  return (
    <List
      items={items.map(({ code, waarom, grondslag: [regel] }) => (
        <span key={code}>
          <Link href={toetsPad(code)}>{titelVanToetspunt(code)}</Link> {waarom}{' '}
          {regel === undefined ? null : (
            <>
              Bron:{' '}
              <Link href={regel.link} external>
                {regel.bron}
              </Link>{' '}
              (versie {regel.versie}).
            </>
          )}
        </span>
      ))}
    />
  )
}

import type { ReactNode } from 'react'
import type { Normenkader, Toetsing } from '../../stelsel/normen/normenkader.ts'
import { findGrondslag } from '../../stelsel/wet/artikelen.ts'
import { ZEKERHEID } from '../texts/zekerheid.ts'
import { Alert } from '../ui/alert.tsx'
import { DataList } from '../ui/data-list.tsx'
import { Link, List, Paragraph } from '../ui/text.tsx'
import { bronPad, normPad } from './kennis-pad.ts'
import { NaarBuiten } from './kennisbank.tsx'

/** A ruling with its page here when the register knows it; else straight to where it was read. */
export function Uitspraak({ ecli, link }: { ecli: string | undefined; link: string }): ReactNode {
  if (ecli === undefined) return <NaarBuiten href={link} />
  return findGrondslag(ecli) === undefined ? (
    <NaarBuiten href={link}>{ecli}</NaarBuiten>
  ) : (
    <Link href={bronPad(ecli)}>{ecli}</Link>
  )
}

/** What courts said of a norm set itself, for and against. */
export function Rechters({ kader: { getoetst, verworpen = [] } }: { kader: Normenkader }): ReactNode {
  return (
    <>
      {getoetst.length + verworpen.length === 0 ? (
        <Paragraph>Wij kennen geen uitspraak over deze norm zelf.</Paragraph>
      ) : null}
      {getoetst.length === 0 ? null : <Oordelen toetsingen={getoetst} />}
      {verworpen.length === 0 ? null : (
        <>
          <Paragraph>
            <strong>Deze rechter aanvaardde de norm niet:</strong>
          </Paragraph>
          <Oordelen toetsingen={verworpen} />
        </>
      )}
    </>
  )
}

function Oordelen({ toetsingen }: { toetsingen: readonly Toetsing[] }): ReactNode {
  return (
    <List
      items={toetsingen.map(({ ecli, gaatOver, strekking, link, zekerheid }) => (
        <span key={ecli}>
          {strekking} <Uitspraak ecli={ecli} link={link} /> (over {gaatOver}; {ZEKERHEID[zekerheid]})
        </span>
      ))}
    />
  )
}

export function onafhankelijkTekst({ onafhankelijk, onafhankelijkToelichting }: Normenkader): string {
  return `${onafhankelijk ? 'Ja.' : 'Nee.'} ${onafhankelijkToelichting}`
}

/** The pedigree where a norm is used: who made it, for which rules, what courts said, and the way to the whole of it. */
export function NormHerkomst({ kader }: { kader: Normenkader }): ReactNode {
  const { id, naam, opsteller, passendBij, voorbeeld } = kader
  return (
    <>
      {voorbeeld === undefined ? null : (
        <Alert kind="warning" title="Deze norm is een voorbeeld">
          <p>{voorbeeld}</p>
        </Alert>
      )}
      <DataList
        rows={[
          { label: 'Norm', value: <Link href={normPad(id)}>{naam}</Link> },
          { label: 'Gemaakt door', value: opsteller },
          { label: 'Onafhankelijk?', value: onafhankelijkTekst(kader) },
          { label: 'Past bij', value: <List items={passendBij} /> },
          { label: 'Wat zeiden rechters?', value: <Rechters kader={kader} /> },
        ]}
      />
    </>
  )
}

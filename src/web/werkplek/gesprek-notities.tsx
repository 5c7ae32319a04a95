import type { ReactNode } from 'react'
import type { Passage } from '../../handeling/gesprek/evolve.ts'
import { Badges } from '../ui/badge.tsx'
import { Buttons, LinkButton } from '../ui/button.tsx'
import { Quote } from '../ui/quote.tsx'
import { EmptyState, Heading } from '../ui/text.tsx'
import type { GelezenNotitie } from './gesprek-lezen.ts'

const HERKOMST = {
  verteld: (wie: string) => `${wie} vertelt`,
  gezien: (wie: string) => `${wie} zag dit zelf`,
  'eigen aantekening': () => 'Eigen aantekening, alleen voor u',
} as const

/** The notes so far, newest on top, with what was marked in them. The script of the page adds what was just written. */
export function Notities(props: {
  notities: readonly GelezenNotitie[]
  passages: readonly Passage[]
  markeerPad?: string | undefined
}): ReactNode {
  const { notities, passages, markeerPad } = props
  return (
    <>
      <Heading>Notities tot nu toe</Heading>
      <div id="notities-nieuw" className="stapel" hidden />
      {notities.length === 0 ? (
        <div id="notities-leeg">
          <EmptyState>Er zijn nog geen notities. Wat u hierboven bewaart, komt hier te staan.</EmptyState>
        </div>
      ) : (
        notities
          .toReversed()
          .map((notitie) => (
            <NotitieBlok
              key={notitie.notitie}
              notitie={notitie}
              passages={passages.filter(({ uit }) => uit === notitie.notitie)}
            />
          ))
      )}
      {markeerPad === undefined || notities.length === 0 ? null : (
        <Buttons>
          <LinkButton kind="secondary" href={markeerPad}>
            Markeer wat belangrijk is
          </LinkButton>
        </Buttons>
      )}
    </>
  )
}

export function NotitieBlok(props: {
  notitie: GelezenNotitie
  passages?: readonly Passage[] | undefined
}): ReactNode {
  const { notitie, passages = [] } = props
  const onderwerpen = [...new Set(passages.map(({ onderwerp }) => onderwerp ?? 'gemarkeerd'))]
  return (
    <div className="stapel stapel--dicht">
      <Quote
        who={notitie.wie}
        caption={HERKOMST[notitie.aard](notitie.wie)}
        when={notitie.wanneer}
        ofInwoner={notitie.aard === 'verteld'}
      >
        {notitie.tekst}
      </Quote>
      {onderwerpen.length === 0 ? null : (
        <Badges items={onderwerpen.map((text) => ({ text, kind: 'info' as const }))} />
      )}
    </div>
  )
}

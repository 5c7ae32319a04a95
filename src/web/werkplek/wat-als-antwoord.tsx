import type { ReactNode } from 'react'
import { dagVoluit } from '../../basis/dag.ts'
import type { ToetsWatAls } from '../../dossier/toets-wat-als.ts'
import { titelVanToetspunt } from '../../stelsel/toets/titels.ts'
import type { GelezenDossier } from '../dossier-parts.ts'
import { toetsPad } from '../kennisbank/kennis-pad.ts'
import { DataList } from '../ui/data-list.tsx'
import { Finding, type FindingErnst } from '../ui/finding.tsx'
import { Heading, Link, List, Paragraph } from '../ui/text.tsx'
import { NietTeZienLijst, Plaats } from './toets-bevinding.tsx'
import { feitRegel, type Gevraagd } from './wat-als-lezen.ts'
import { zaakPad } from './werkplek.tsx'

type Verschil = ToetsWatAls['bevindingen'][number]

const DELEN: readonly {
  readonly verandering: Verschil['verandering']
  readonly woord: string
  readonly een: string
  readonly meer: string
}[] = [
  { verandering: 'erbij', woord: 'Erbij', een: 'komt erbij', meer: 'komen erbij' },
  { verandering: 'zwaarder', woord: 'Zwaarder', een: 'wordt zwaarder', meer: 'worden zwaarder' },
  { verandering: 'lichter', woord: 'Lichter', een: 'wordt lichter', meer: 'worden lichter' },
  { verandering: 'anders', woord: 'Anders', een: 'zegt iets anders', meer: 'zeggen iets anders' },
  { verandering: 'weg', woord: 'Weg', een: 'gaat weg', meer: 'gaan weg' },
]

/** What the toets would find, line by line beside what it finds now. Explains; decides and keeps nothing. */
export function WatAlsAntwoord(props: {
  zaak: GelezenDossier
  gevraagd: Gevraagd
  uitkomst: ToetsWatAls
}): ReactNode {
  const { zaak, gevraagd, uitkomst } = props
  const { gelijk, nietTeZien } = uitkomst
  const { teZien, verdwenen, ookNiet } = verdeel(uitkomst)
  const nietMeer = verdwenen.length + ookNiet.length
  const nu = gelijk + uitkomst.bevindingen.filter(({ voor }) => voor !== undefined).length
  return (
    <section className="stapel kt-section" aria-labelledby="verschil">
      <Heading id="verschil">Wat verandert er?</Heading>
      <Vraag gevraagd={gevraagd} />
      <div role="status">
        <Paragraph>{samenvatting(uitkomst)}</Paragraph>
      </div>
      {DELEN.map(({ verandering, woord }) => {
        const regels = teZien.filter((verschil) => verschil.verandering === verandering)
        return regels.length === 0 ? null : (
          <div className="stapel" key={verandering}>
            <Heading level={3}>{`${woord} (${regels.length})`}</Heading>
            <Regels regels={regels} zaak={zaak} />
          </div>
        )
      })}
      {nietMeer === 0 ? null : (
        <div className="stapel">
          <Heading level={3}>{`Niet meer te zien (${nietMeer})`}</Heading>
          <Paragraph>Dat is niet hetzelfde als in orde. Het dossier vertelt het dan niet.</Paragraph>
          <Regels regels={verdwenen} zaak={zaak} />
          {ookNiet.length === 0 ? null : <NietTeZienLijst items={ookNiet} />}
        </div>
      )}
      {nietTeZien.weg.length === 0 ? null : (
        <div className="stapel">
          <Heading level={3}>{`Niet langer onbekend (${nietTeZien.weg.length})`}</Heading>
          <Paragraph>Nu vertelt het dossier dit niet. Dan zou de toets het wel kunnen zien.</Paragraph>
          <NietTeZienLijst items={nietTeZien.weg} />
        </div>
      )}
      <Heading level={3}>{`Blijft gelijk (${gelijk})`}</Heading>
      <Paragraph>
        {nu === 0 ? 'De toets vindt nu niets. ' : null}
        Wat de toets nu zegt, staat{' '}
        <Link href={`${zaakPad(zaak.dossier, '/onderzoek')}#toets`}>naast het onderzoek</Link>.
      </Paragraph>
      <Paragraph small>
        {`Gekeken op ${dagVoluit(zaak.vandaag)}, naar het dossier tot en met versie ${zaak.versie}.`}
      </Paragraph>
    </section>
  )
}

/** What went because it cannot be seen any more stands apart from what went: it is not mended. */
function verdeel({ bevindingen, nietTeZien }: ToetsWatAls) {
  const verdwenen = bevindingen.filter(({ nuNietTeZien }) => nuNietTeZien !== undefined)
  return {
    teZien: bevindingen.filter(({ nuNietTeZien }) => nuNietTeZien === undefined),
    verdwenen,
    ookNiet: nietTeZien.erbij.filter((niet) => verdwenen.every(({ code }) => code !== niet.code)),
  }
}

/** The question read back, so that a print or a shared address says what was asked. */
function Vraag({ gevraagd: { weg, antwoorden } }: { gevraagd: Gevraagd }) {
  return (
    <DataList
      rows={[
        ...antwoorden.map(({ vraag, antwoord }) => ({ label: vraag, value: antwoord })),
        {
          label: weg.length === 1 ? 'Dit feit is er niet' : 'Deze feiten zijn er niet',
          value: weg.length === 0 ? undefined : <List items={weg.map(feitRegel)} />,
        },
      ]}
    />
  )
}

function Regels({ regels, zaak }: { regels: readonly Verschil[]; zaak: GelezenDossier }) {
  return regels.map((verschil) => (
    <Regel
      key={`${verschil.code} ${verschil.voor?.plaats} ${verschil.na?.plaats}`}
      verschil={verschil}
      zaak={zaak}
    />
  ))
}

function Regel({ verschil, zaak }: { verschil: Verschil; zaak: GelezenDossier }) {
  const { voor, na, nuNietTeZien, code } = verschil
  const bevinding = na ?? voor
  if (bevinding === undefined) return null
  const zeiAnders = na !== undefined && voor !== undefined && voor.uitleg !== na.uitleg
  return (
    <Finding
      {...merk(verschil)}
      headingLevel={4}
      title={bevinding.uitleg}
      uitleg={zeiAnders ? `Nu staat er: ${voor.uitleg}` : nuNietTeZien}
      herstel={na?.herstel}
      plaats={<Plaats plaats={bevinding.plaats} zaak={zaak} />}
      grondslag={bevinding.grondslag}
      toetspunt={{ label: titelVanToetspunt(code), href: toetsPad(code) }}
    />
  )
}

/** The word and the colour of a line: how it would be, and for what goes how it was. */
function merk({ verandering, voor, na, nuNietTeZien }: Verschil): {
  readonly woord: string
  readonly ernst: FindingErnst
} {
  const woord = DELEN.find((deel) => deel.verandering === verandering)?.woord ?? ''
  if (na !== undefined) {
    return { woord: `${woord}: ${na.ernst === 'blokkerend' ? 'houdt tegen' : 'aandacht'}`, ernst: na.ernst }
  }
  const woog = voor?.ernst === 'blokkerend' ? 'hield tegen' : 'was aandacht'
  return nuNietTeZien === undefined
    ? { woord: `${woord}: ${woog}`, ernst: 'voldaan' }
    : { woord: `Niet meer te zien: ${woog}`, ernst: 'aandacht' }
}

function samenvatting(uitkomst: ToetsWatAls): string {
  const { teZien, verdwenen, ookNiet } = verdeel(uitkomst)
  const { gelijk, nietTeZien } = uitkomst
  const anders = [
    ...DELEN.flatMap(({ verandering, een, meer }) =>
      geteld(
        teZien.filter((verschil) => verschil.verandering === verandering).length,
        `bevinding ${een}`,
        `bevindingen ${meer}`,
      ),
    ),
    ...geteld(
      verdwenen.length + ookNiet.length,
      'punt is niet meer te zien',
      'punten zijn niet meer te zien',
    ),
    ...geteld(nietTeZien.weg.length, 'punt is niet langer onbekend', 'punten zijn niet langer onbekend'),
  ]
  return [
    ...(anders.length === 0 ? ['Er verandert niets aan wat de toets vindt.'] : anders),
    ...geteld(gelijk, 'bevinding blijft gelijk', 'bevindingen blijven gelijk'),
  ].join(' ')
}

/** Nothing to say of none. */
function geteld(aantal: number, een: string, meer: string): readonly string[] {
  return aantal === 0 ? [] : [`${aantal} ${aantal === 1 ? een : meer}.`]
}

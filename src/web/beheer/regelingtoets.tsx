import type { ReactNode } from 'react'
import { inWoorden, minuten } from '../../basis/minuten.ts'
import { plaatsInWoorden } from '../../basis/schema-fouten.ts'
import { euro } from '../../stelsel/brieven/brief-gegevens.ts'
import type { Regeling } from '../../stelsel/regeling/regeling.ts'
import { type GelezenRegeling, LIJSTNAMEN } from '../../stelsel/regeling/regeling-bestand.ts'
import type { RegelingUitkomst } from '../../stelsel/toets/regeling/regeling-toets.ts'
import { draaiVoorbeelden, type VoorbeeldUitkomst } from '../../stelsel/toets/regeling/voorbeelden.ts'
import { Finding } from '../ui/finding.tsx'
import { Table } from '../ui/table.tsx'
import { Heading, List, Paragraph } from '../ui/text.tsx'

/** What the toets says of a version of the rules, for who made it and for who checks it. */
export function Regelingtoets(props: {
  uitkomst: RegelingUitkomst
  /** The line in the text on which something stands. */
  regelVan: GelezenRegeling['regelVan']
}): ReactNode {
  const { bevindingen, teWeten } = props.uitkomst
  const plaats = (pad: readonly PropertyKey[]) => {
    const regel = props.regelVan(pad)
    const waar = plaatsInWoorden(pad, LIJSTNAMEN)
    return regel === undefined ? waar : `Regel ${regel}, ${waar}`
  }
  return (
    <>
      <Heading id="toets-wet">Toets aan de wet</Heading>
      {bevindingen.length === 0 ? (
        <Paragraph>De toets vindt niets in deze regels. Dat is geen oordeel van een jurist.</Paragraph>
      ) : (
        bevindingen.map(({ code, pad, ernst, uitleg, herstel, grondslag }) => (
          <Finding
            key={`${code} ${pad.join('.')} ${uitleg}`}
            ernst={ernst}
            title={uitleg}
            herstel={herstel}
            plaats={plaats(pad)}
            grondslag={grondslag}
          />
        ))
      )}
      {teWeten.length === 0 ? null : (
        <List
          items={teWeten.map(
            ({ tekst, grondslag }) => `${tekst} (${grondslag.map(({ bron }) => bron).join('; ')})`,
          )}
        />
      )}
    </>
  )
}

/** What the own cases give: under the rules before and under the new ones. A case that the old rules knew is run under both. */
export function Voorbeelden({ eerst, straks }: { eerst: Regeling; straks: Regeling }): ReactNode {
  const namen = [...new Set([...straks.voorbeelden, ...eerst.voorbeelden].map(({ naam }) => naam))]
  const alle = namen.flatMap(
    (naam) =>
      straks.voorbeelden.find((een) => een.naam === naam) ??
      eerst.voorbeelden.find((een) => een.naam === naam) ??
      [],
  )
  const voor = draaiVoorbeelden({ ...eerst, voorbeelden: alle })
  const na = draaiVoorbeelden({ ...straks, voorbeelden: alle })
  return (
    <>
      <Heading>Wat het doet in de voorbeelden</Heading>
      <Table
        caption="De voorbeelden van de gemeente, met de regels ervoor en met deze regels"
        captionHidden
        columns={[{ header: 'Voorbeeld' }, { header: 'De regels ervoor' }, { header: 'Deze regels' }]}
        rows={alle.map(({ naam }, i) => ({
          key: naam,
          cells: [naam, inTekst(voor[i]), inTekst(na[i])],
        }))}
        empty="Er zijn geen voorbeelden."
      />
    </>
  )
}

function inTekst(een: VoorbeeldUitkomst | undefined): string {
  const { minuten: aantal, per, centenPerJaar, bijdrageCentenPerMaand } = een?.uitkomst ?? {}
  if (aantal === undefined || per === undefined) return 'Niet te berekenen'
  return [
    `${inWoorden(minuten(aantal))} per ${per}`,
    ...(centenPerJaar === undefined ? [] : [`pgb ${euro(centenPerJaar)} per jaar`]),
    ...(bijdrageCentenPerMaand === undefined ? [] : [`bijdrage ${euro(bijdrageCentenPerMaand)} per maand`]),
  ].join(', ')
}

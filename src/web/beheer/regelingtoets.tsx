import type { ReactNode } from 'react'
import { plaatsInWoorden } from '../../basis/schema-fouten.ts'
import type { Regeling } from '../../stelsel/regeling/regeling.ts'
import { type GelezenRegeling, LIJSTNAMEN } from '../../stelsel/regeling/regeling-bestand.ts'
import {
  gevolgenInVoorbeelden,
  uitkomstInWoorden,
  type VoorbeeldGevolg,
} from '../../stelsel/toets/regeling/gevolg.ts'
import type { RegelingUitkomst } from '../../stelsel/toets/regeling/regeling-toets.ts'
import { REGELTITELS } from '../../stelsel/toets/regeling/regeltitels.ts'
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
            toetspunt={{ label: REGELTITELS[code] }}
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

/** What the own cases give under the rules before and under the new ones, and what that is for someone; the same table for everyone. */
export function Voorbeelden({ eerst, straks }: { eerst: Regeling; straks: Regeling }): ReactNode {
  return (
    <Table
      caption="Wat het doet in de voorbeelden, met de regels ervoor en met deze regels"
      columns={[
        { header: 'Voorbeeld' },
        { header: 'De regels ervoor' },
        { header: 'Deze regels' },
        { header: 'Verschil' },
      ]}
      rows={gevolgenInVoorbeelden(eerst, straks).map((een) => ({
        key: een.naam,
        cells: [
          een.naam,
          hoofdletter(uitkomstInWoorden(een.voor)),
          hoofdletter(uitkomstInWoorden(een.na)),
          verschil(een),
        ],
      }))}
      empty="Er zijn geen voorbeelden."
    />
  )
}

/** Less first: that is what someone looks for. */
function verschil({ voor, na, minderTijd, minderPgb, meerBijdrage }: VoorbeeldGevolg): string {
  if (uitkomstInWoorden(voor) === uitkomstInWoorden(na)) return 'Geen'
  const minder = [
    ...(minderTijd ? ['minder tijd'] : []),
    ...(minderPgb ? ['lager pgb'] : []),
    ...(meerBijdrage ? ['hogere bijdrage'] : []),
  ]
  return minder.length === 0 ? 'Anders, niet minder' : hoofdletter(minder.join(', '))
}

function hoofdletter(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1)
}

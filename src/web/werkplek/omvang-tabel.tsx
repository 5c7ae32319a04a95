import { inWoorden, type Minuten } from '../../basis/minuten.ts'
import { omvangVan } from '../../dossier/omvang.ts'
import type { Onderzoek } from '../../handeling/onderzoek/evolve.ts'
import type { Tijdsomvang } from '../../stelsel/normen/bereken.ts'
import { Alert } from '../ui/alert.tsx'
import { Details } from '../ui/details.tsx'
import { Table } from '../ui/table.tsx'
import { Heading, List, Paragraph } from '../ui/text.tsx'

/** Need, solved otherwise and remainder, line by line, with where each figure comes from. Shows; decides nothing. */
export function OmvangTabel({ onderzoek }: { onderzoek: Onderzoek }) {
  const berekend = omvangVan(onderzoek)
  if (berekend === undefined) return null
  if (!berekend.ok) {
    return (
      <Alert kind="warning" title="De tijden zijn niet op te tellen">
        {berekend.refusal.data?.fouten.map(({ tekst }) => tekst).join(' ') ?? ''}
      </Alert>
    )
  }
  const { perOnderdeel, regels, periode, nodig, opgelost, resterend, minutenPerWeek, onbekend, stappen } =
    berekend.value
  const per = periode === 'week' ? 'per week' : 'per jaar'
  return (
    <>
      <Heading>Wat nodig is, en wat overblijft</Heading>
      <Table
        caption={`Nodig, anders opgelost en resterend, ${per}`}
        captionHidden
        columns={[
          { header: 'Onderdeel' },
          { header: 'Nodig', numeric: true },
          { header: 'Anders opgelost', numeric: true },
          { header: 'Resterend', numeric: true },
        ]}
        rows={perOnderdeel.map((deel) => ({
          key: deel.onderdeel,
          cells: [deel.onderdeel, inWoorden(deel.nodig), inWoorden(deel.opgelost), inWoorden(deel.resterend)],
        }))}
        total={{
          key: 'totaal',
          cells: [
            `Samen, ${per}`,
            ...[nodig, opgelost, resterend].map((t) => inWoorden(inPeriode(t, periode))),
          ],
        }}
        empty=""
      />
      <Paragraph>
        Resterend is {inWoorden(inPeriode(resterend, periode))} {per}
        {periode === 'jaar' ? `. Dat is naar boven afgerond ${inWoorden(minutenPerWeek)} per week` : ''}.
      </Paragraph>
      <Details summary="Waar komt elk getal vandaan?">
        <List
          items={regels.map(({ onderdeel, minuten, per: eenheid, bron, zekerheid }) => (
            <span key={onderdeel}>
              {onderdeel}: {minuten} minuten per {eenheid}. Bron: {bron} ({zekerheid}).
            </span>
          ))}
        />
        <List items={stappen} />
        {onbekend.length === 0 ? null : <List items={onbekend.map((tekst) => `Niet bekend: ${tekst}`)} />}
      </Details>
    </>
  )
}

function inPeriode({ minutenPerJaar, minutenPerWeek }: Tijdsomvang, periode: 'week' | 'jaar'): Minuten {
  return periode === 'week' && minutenPerWeek !== undefined ? minutenPerWeek : minutenPerJaar
}

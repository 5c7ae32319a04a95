import { inWoorden, type Minuten, metPunten } from '../../basis/minuten.ts'
import { omvangVan } from '../../dossier/omvang.ts'
import type { Onderzoek } from '../../handeling/onderzoek/evolve.ts'
import type { Tijdsomvang } from '../../stelsel/normen/bereken.ts'
import type { Behoefteregel } from '../../stelsel/normen/regels-van-kader.ts'
import { Alert } from '../ui/alert.tsx'
import { Details } from '../ui/details.tsx'
import { Table } from '../ui/table.tsx'
import { Heading, List, Paragraph } from '../ui/text.tsx'
import { Herkomst, normVanBehoefte, regelsMetHerkomst } from './onderzoek-herkomst.tsx'

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
  // The lines of the norm are given to the sum as they were established; where they came from stands with the need itself.
  const herkomst = onderzoek.vaststellingen.flatMap(({ behoefte }) =>
    behoefte === undefined ? [] : regelsMetHerkomst(behoefte.regels ?? [], normVanBehoefte(behoefte)),
  )
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
          items={regels.map((regel) => (
            <span key={regel.onderdeel}>
              {regel.onderdeel}: {metPunten(regel.minuten)} minuten per {regel.per}.{' '}
              <Herkomst regel={herkomst.find((een) => isZelfde(een, regel)) ?? regel} />
            </span>
          ))}
        />
        <List items={stappen.slice(stappen.findIndex((stap) => stap.startsWith('Nodig: ')))} />
        {onbekend.length === 0 ? null : <List items={onbekend.map((tekst) => `Niet bekend: ${tekst}`)} />}
      </Details>
    </>
  )
}

function isZelfde(a: Behoefteregel, b: Behoefteregel): boolean {
  return a.onderdeel === b.onderdeel && a.minuten === b.minuten && a.per === b.per
}

function inPeriode({ minutenPerJaar, minutenPerWeek }: Tijdsomvang, periode: 'week' | 'jaar'): Minuten {
  return periode === 'week' && minutenPerWeek !== undefined ? minutenPerWeek : minutenPerJaar
}

import { inWoorden, type Minuten, minuten } from '../../basis/minuten.ts'
import { omvangVan } from '../../dossier/omvang.ts'
import type { Onderzoek } from '../../handeling/onderzoek/evolve.ts'
import type { Tijdsomvang } from '../../stelsel/normen/bereken.ts'
import { slotzin } from '../../stelsel/normen/herkomst.ts'
import { findKader, findKaderVan } from '../../stelsel/normen/kaders.ts'
import { leesRekeninvoer } from '../../stelsel/normen/normen-bestand.ts'
import type { Normenkader } from '../../stelsel/normen/normenkader.ts'
import type { Behoefteregel } from '../../stelsel/normen/regels-van-kader.ts'
import { NormHerkomst } from '../kennisbank/norm-oordeel.tsx'
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
  const { perOnderdeel, regels, periode, nodig, opgelost, resterend, minutenPerWeek, onbekend } =
    berekend.value
  // The lines of the norm are given to the sum as they were established; where they came from stands with the need itself.
  const herkomst = onderzoek.vaststellingen.flatMap(({ behoefte }) =>
    behoefte === undefined ? [] : regelsMetHerkomst(behoefte.regels ?? [], normVanBehoefte(behoefte)),
  )
  const kaders = kadersVan(onderzoek)
  const oplossingen = onderzoek.vaststellingen.flatMap(({ oplossing, tekst }) =>
    oplossing?.minuten === undefined || oplossing.per === undefined || oplossing.onderdeel === undefined
      ? []
      : [
          `Anders opgelost, ${oplossing.onderdeel}: ${inWoorden(minuten(oplossing.minuten))} per ${oplossing.per}, door ${oplossing.door}. Waarom: ${slotzin(oplossing.reden ?? tekst)}`,
        ],
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
              {regel.onderdeel}: {inWoorden(regel.minuten)} per {regel.per}.{' '}
              <Herkomst regel={herkomst.find((een) => isZelfde(een, regel)) ?? regel} />
            </span>
          ))}
        />
        {oplossingen.length === 0 ? null : <List items={oplossingen} />}
        <Paragraph>
          Nodig is {inWoorden(inPeriode(nodig, periode))}. Anders opgelost is{' '}
          {inWoorden(inPeriode(opgelost, periode))}. Dan blijft over:{' '}
          {inWoorden(inPeriode(resterend, periode))} {per}. Wij rekenen in hele minuten. Met een afgerond
          getal rekenen wij niet verder.
        </Paragraph>
        {kaders.map((kader) => (
          <NormHerkomst kader={kader} key={kader.id} />
        ))}
        {onbekend.length === 0 ? null : <List items={onbekend.map((tekst) => `Niet bekend: ${tekst}`)} />}
      </Details>
    </>
  )
}

/** The norm sets that the need rests on, each once; a set of the municipality's own comes along with the calculation. */
function kadersVan({ vaststellingen }: Onderzoek): readonly Normenkader[] {
  const gebruikt = vaststellingen.flatMap(({ behoefte }) => {
    const read = behoefte?.berekening === undefined ? undefined : leesRekeninvoer(behoefte.berekening)
    const kader = read?.ok === true ? findKaderVan(read.value) : undefined
    return (kader ?? findKader(behoefte?.kader?.id ?? '')) || []
  })
  return [...new Map(gebruikt.map((kader) => [kader.id, kader])).values()]
}

function isZelfde(a: Behoefteregel, b: Behoefteregel): boolean {
  return a.onderdeel === b.onderdeel && a.minuten === b.minuten && a.per === b.per
}

function inPeriode({ minutenPerJaar, minutenPerWeek }: Tijdsomvang, periode: 'week' | 'jaar'): Minuten {
  return periode === 'week' && minutenPerWeek !== undefined ? minutenPerWeek : minutenPerJaar
}

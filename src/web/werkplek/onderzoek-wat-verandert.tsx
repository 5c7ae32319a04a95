import type { ReactNode } from 'react'
import { inWoorden, minuten, type Periode, som } from '../../basis/minuten.ts'
import type { Behoefteregel } from '../../stelsel/normen/regels-van-kader.ts'
import { type Regelverschil, vergelijkRegels } from '../../stelsel/normen/regelverschil.ts'
import { inPeriode } from '../../stelsel/normen/trek-af.ts'
import { Table } from '../ui/table.tsx'
import { Paragraph } from '../ui/text.tsx'
import { Herkomst } from './onderzoek-herkomst.tsx'

/** The calculation before and the one on the screen, line by line. Shows; keeps nothing. */
export function WatVerandert(props: {
  voor: readonly Behoefteregel[]
  na: readonly Behoefteregel[]
  /** What `voor` is: `de vorige berekening`. */
  vergeleken: string
}): ReactNode {
  const { voor, na, vergeleken } = props
  const regels = vergelijkRegels(voor, na)
  if (regels.length === 0) {
    return (
      <div role="status">
        <Paragraph>Er verandert niets: elke regel is gelijk aan die van {vergeleken}.</Paragraph>
      </div>
    )
  }
  const per: Periode = [...voor, ...na].every((regel) => regel.per === 'week') ? 'week' : 'jaar'
  const nodig = (lijst: readonly Behoefteregel[]) => som(lijst.map((regel) => inPeriode(regel, per)))
  const was = nodig(voor)
  const wordt = nodig(na)
  return (
    <div className="stapel stapel--dicht">
      <div role="status">
        <Paragraph>
          Vergeleken met {vergeleken}: {verschilInWoorden(wordt - was)} nodig per {per}.
        </Paragraph>
      </div>
      <Table
        caption="Wat verandert er?"
        columns={[
          { header: 'Regel' },
          { header: 'Was', numeric: true },
          { header: 'Wordt', numeric: true },
          { header: 'Verschil', numeric: true },
          { header: 'Waarom' },
        ]}
        rows={regels.map((regel, i) => ({ key: `${i} ${regel.onderdeel}`, cells: cellen(regel, per) }))}
        total={{
          key: 'samen',
          cells: [
            `Samen, per ${per}`,
            inWoorden(was),
            inWoorden(wordt),
            verschilInWoorden(wordt - was),
            'Met wat gelijk blijft.',
          ],
        }}
        empty=""
      />
    </div>
  )
}

/** A line that is counted in another period than the whole says so. */
function cellen(verschil: Regelverschil, opgeteldPer: Periode): readonly ReactNode[] {
  const { onderdeel, per, voor, na } = verschil
  const periode = per === opgeteldPer ? '' : ` per ${per}`
  const tijd = (regel: Behoefteregel | undefined) =>
    regel === undefined ? 'geen' : `${inWoorden(regel.minuten)}${periode}`
  const regel = na ?? voor
  return [
    onderdeel,
    tijd(voor),
    tijd(na),
    `${verschilInWoorden(verschil.verschil)}${periode}`,
    <>
      {na === undefined ? 'Telt niet meer. Het was: ' : null}
      {regel === undefined ? null : <Herkomst regel={regel} />}
    </>,
  ]
}

function verschilInWoorden(aantal: number): string {
  if (aantal === 0) return 'evenveel'
  return `${inWoorden(minuten(Math.abs(aantal)))} ${aantal > 0 ? 'meer' : 'minder'}`
}

import type { ReactNode } from 'react'
import { dagVoluit, getDag } from '../../basis/dag.ts'
import { findKader } from '../../stelsel/normen/kaders.ts'
import type { Regeling } from '../../stelsel/regeling/regeling.ts'
import { BESLUITEN } from '../../stelsel/regeling/regeling.ts'
import { ORGAAN } from '../../stelsel/regeling/veldnamen.ts'
import { regelverschillen } from '../../stelsel/regeling/verschillen.ts'
import { DataList } from '../ui/data-list.tsx'
import { Table } from '../ui/table.tsx'

const BESLUIT = {
  verordening: 'Verordening',
  beleidsregels: 'Beleidsregels',
  tarieven: 'Besluit over tarieven',
  mandaat: 'Besluit over mandaat',
} as const

/** Why these rules came: the motive, what it rests on and does, who could have a say, and the decisions behind it. */
export function Waarom({ regeling }: { regeling: Regeling }): ReactNode {
  const { wijziging, besluiten } = regeling
  return (
    <DataList
      rows={[
        { label: 'Motief', value: wijziging?.motief ?? 'Niet ingevuld' },
        { label: 'Onderbouwing', value: wijziging?.onderbouwing ?? 'Niet ingevuld' },
        { label: 'Gevolg voor uren', value: wijziging?.gevolgUren },
        { label: 'Gevolg voor geld', value: wijziging?.gevolgGeld },
        { label: 'Inspraak', value: inspraakTekst(regeling) ?? 'Niet ingevuld' },
        ...BESLUITEN.flatMap((naam) => {
          const besluit = besluiten[naam]
          return besluit === undefined ? [] : { label: BESLUIT[naam], value: besluitTekst(besluit) }
        }),
      ]}
    />
  )
}

/** `Verordening Wmo 2026, de gemeenteraad, 20 november 2025` */
export function besluitTekst({ titel, orgaan, op }: Regeling['besluiten']['verordening']): string {
  return `${titel}, ${ORGAAN[orgaan]}, ${dagVoluit(getDag(op))}`
}

/** How and when people could have a say. */
export function inspraakTekst({ wijziging }: Regeling): string | undefined {
  if (wijziging?.inspraak === undefined) return undefined
  const { hoe, van, totEnMet } = wijziging.inspraak
  return `${hoe}, van ${dagVoluit(getDag(van))} tot en met ${dagVoluit(getDag(totEnMet))}`
}

/** What changes, value by value: read by people who decide or are decided about, not by who knows the file. */
export function Veranderd({ was, wordt }: { was: Regeling; wordt: Regeling }): ReactNode {
  const verschillen = regelverschillen(
    zonderWijziging(was),
    zonderWijziging(wordt),
    (kader) => findKader(kader)?.naam,
  )
  return (
    <Table
      caption="Wat verandert er, met wat er was en wat het wordt"
      captionHidden
      columns={[{ header: 'Wat' }, { header: 'Was' }, { header: 'Wordt' }]}
      rows={verschillen.map((een) => ({
        key: een.plaats,
        cells: [een.plaats, een.was ?? 'stond er niet', een.wordt ?? 'vervalt'],
      }))}
      empty="Er verandert niets."
    />
  )
}

/** Motive and effect tell about the change; they are no rule that changes. */
function zonderWijziging({ wijziging: _, ...regels }: Regeling): Omit<Regeling, 'wijziging'> {
  return regels
}

import type { ReactNode } from 'react'
import { dagVoluit, getDag } from '../../basis/dag.ts'
import { findKader } from '../../stelsel/normen/kaders.ts'
import type { Inspraak } from '../../stelsel/regelbeheer/evolve.ts'
import type { Regeling } from '../../stelsel/regeling/regeling.ts'
import { BESLUITEN, onderbouwingTekst } from '../../stelsel/regeling/regeling.ts'
import { ORGAAN, VELDNAMEN } from '../../stelsel/regeling/veldnamen.ts'
import { regelverschillen } from '../../stelsel/regeling/verschillen.ts'
import { DataList } from '../ui/data-list.tsx'
import { Table } from '../ui/table.tsx'

const BESLUIT = {
  verordening: 'Verordening',
  beleidsregels: 'Beleidsregels',
  tarieven: 'Besluit over tarieven',
  mandaat: 'Besluit over mandaat',
} as const

/** Why these rules came: the motive, what it rests on and does, and who could have a say. What is not there is left out. */
export function WaaromOpenbaar({ regeling }: { regeling: Regeling }): ReactNode {
  return <DataList rows={[...redenen(regeling), ...besluitRijen(regeling, ['verordening'])]} />
}

/** The same for who judges a proposal, who must see what is missing, and every decision behind it. */
export function Waarom({ regeling }: { regeling: Regeling }): ReactNode {
  const rijen = redenen(regeling).map(({ label, value = 'Niet ingevuld' }) => ({ label, value }))
  return <DataList rows={[...rijen, ...besluitRijen(regeling, BESLUITEN)]} />
}

type Rij = { readonly label: string; readonly value: string | undefined }

function redenen(regeling: Regeling): readonly Rij[] {
  const { wijziging } = regeling
  return [
    { label: VELDNAMEN['wijziging.motief'].naam, value: wijziging?.motief },
    {
      label: VELDNAMEN['wijziging.onderbouwing'].naam,
      value: wijziging?.onderbouwing === undefined ? undefined : onderbouwingTekst(wijziging.onderbouwing),
    },
    { label: VELDNAMEN['wijziging.gevolgUren'].naam, value: wijziging?.gevolgUren },
    { label: VELDNAMEN['wijziging.gevolgGeld'].naam, value: wijziging?.gevolgGeld },
    { label: 'Meepraten', value: inspraakTekst(regeling) },
  ]
}

function besluitRijen({ besluiten }: Regeling, namen: readonly (keyof typeof BESLUIT)[]): readonly Rij[] {
  return namen.flatMap((naam) => {
    const besluit = besluiten[naam]
    return besluit === undefined ? [] : [{ label: BESLUIT[naam], value: besluitTekst(besluit) }]
  })
}

/** `Verordening Wmo 2026, de gemeenteraad, 20 november 2025` */
export function besluitTekst({ titel, orgaan, op }: Regeling['besluiten']['verordening']): string {
  return `${titel}, ${ORGAAN[orgaan]}, ${dagVoluit(getDag(op))}`
}

/** How and when people could have a say. */
export function inspraakTekst({ wijziging }: Regeling): string | undefined {
  if (wijziging?.inspraak === undefined) return undefined
  return inspraakInWoorden(wijziging.inspraak)
}

/** `Schrijf de griffie, van 1 december 2026 tot en met 12 januari 2027` */
export function inspraakInWoorden({ hoe, van, totEnMet }: Inspraak): string {
  return `${hoe.replace(/\.$/, '')}, van ${dagVoluit(getDag(van))} tot en met ${dagVoluit(getDag(totEnMet))}`
}

/** What changes, value by value: read by people who decide or are decided about, not by who knows the file. */
export function Veranderd({ was, wordt }: { was: Regeling; wordt: Regeling }): ReactNode {
  const verschillen = regelverschillen(
    alleenRegels(was),
    alleenRegels(wordt),
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

/** Motive and effect tell about the change, id and first day say which version it is: no rule that changes. */
function alleenRegels({
  wijziging: _wijziging,
  id: _id,
  geldigVanaf: _geldigVanaf,
  ...regels
}: Regeling): Omit<Regeling, 'wijziging' | 'id' | 'geldigVanaf'> {
  return regels
}

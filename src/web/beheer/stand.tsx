import type { ReactNode } from 'react'
import { dagVoluit, getDag } from '../../basis/dag.ts'
import type { Voorstel } from '../../stelsel/regelbeheer/evolve.ts'
import { Alert } from '../ui/alert.tsx'

const STAND = {
  wacht: 'Nakijken',
  goedgekeurd: 'Goedgekeurd',
  teruggegeven: 'Teruggegeven',
  ingetrokken: 'Ingetrokken',
} as const

/** Where a proposal stands, in a word. Who takes back what he proposed himself gives it back to no one. */
export function standVan({ stand, voorgesteld, beoordeeld }: Voorstel): string {
  const zelf = stand === 'teruggegeven' && beoordeeld?.persoon === voorgesteld.persoon
  return zelf ? 'Teruggenomen' : STAND[stand]
}

/** Where a proposal stands, who did what on which day, and why. */
export function Stand({ voorstel, vanMij }: { voorstel: Voorstel; vanMij: boolean }): ReactNode {
  const { stand, voorgesteld, beoordeeld, ingetrokken } = voorstel
  const voorgesteldDoor = `Voorgesteld door ${wie(voorgesteld)}.`
  if (stand === 'wacht' || beoordeeld === undefined) {
    return (
      <Alert kind="info" title={vanMij ? 'Wacht op een collega' : 'Kijk dit na'}>
        {voorgesteldDoor} Er geldt nog niets.
      </Alert>
    )
  }
  const oordeel = stand === 'ingetrokken' ? 'Goedgekeurd' : standVan(voorstel)
  const beoordeling = `${oordeel} door ${wie(beoordeeld)}${beoordeeld.reden === undefined ? '.' : `: ${beoordeeld.reden}`}`
  return (
    <Alert kind={stand === 'goedgekeurd' ? 'ok' : 'warning'} title={standVan(voorstel)}>
      <p>
        {voorgesteldDoor} {beoordeling}
      </p>
      {ingetrokken === undefined ? null : (
        <p>
          Ingetrokken door {wie(ingetrokken)}. Deze regels gaan niet gelden. Waarom: {ingetrokken.reden}
        </p>
      )}
    </Alert>
  )
}

function wie({ door, op }: Voorstel['voorgesteld']): string {
  return `${door ?? 'onbekend'}, ${dagVoluit(getDag(op))}`
}

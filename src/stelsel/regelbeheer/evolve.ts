import type { DagTekst } from '../../basis/dag.ts'
import { type AnyFact, factsOfKinds } from '../../basis/fact.ts'
import type { Regeling } from '../regeling/regeling.ts'
import { leesRegeling } from '../regeling/regeling-bestand.ts'
import { regelbeheerFacts } from './facts.ts'

type Wie = {
  readonly op: DagTekst
  readonly door?: string | undefined
  readonly persoon?: string | undefined
}

/** A version of the rules that was proposed, and what became of it. */
export type Voorstel = {
  readonly voorstel: string
  readonly tekst: string
  readonly regeling: Regeling
  readonly voorgesteld: Wie
  readonly stand: 'wacht' | 'goedgekeurd' | 'teruggegeven'
  readonly beoordeeld?: Wie & { readonly reden?: string }
}

/** All that was proposed, oldest first. */
export type Regelbeheer = { readonly voorstellen: readonly Voorstel[] }

export function evolveRegelbeheer(facts: readonly AnyFact[]): Regelbeheer {
  const voorstellen = new Map<string, Voorstel>()
  for (const fact of factsOfKinds(regelbeheerFacts, facts)) {
    const wie = wieVan(fact)
    const eerder = voorstellen.get(fact.voorstel)
    switch (fact.type) {
      case 'RegelingVoorgesteld': {
        const gelezen = leesRegeling(fact.tekst)
        // It was readable when it was proposed. When the shape of a regeling changes, this is the place to read the older one; until
        // then a proposal that cannot be read is left out, and only an approved one is a fault: it holds.
        if (!gelezen.ok) break
        voorstellen.set(fact.voorstel, {
          voorstel: fact.voorstel,
          tekst: fact.tekst,
          regeling: gelezen.value.regeling,
          voorgesteld: wie,
          stand: 'wacht',
        })
        break
      }
      case 'RegelingGoedgekeurd': {
        const reden = fact.ondanks === undefined ? {} : { reden: fact.ondanks }
        if (eerder === undefined) throw new Error(`the regeling of ${fact.voorstel} can no longer be read`)
        voorstellen.set(fact.voorstel, {
          ...eerder,
          stand: 'goedgekeurd',
          beoordeeld: { ...wie, ...reden },
        })
        break
      }
      case 'RegelingTeruggegeven':
        if (eerder !== undefined)
          voorstellen.set(fact.voorstel, {
            ...eerder,
            stand: 'teruggegeven',
            beoordeeld: { ...wie, reden: fact.reden },
          })
        break
    }
  }
  return { voorstellen: [...voorstellen.values()] }
}

function wieVan({ op, door, persoon }: Wie): Wie {
  return { op, door, persoon }
}

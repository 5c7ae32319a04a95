import type { DagTekst } from '../../basis/dag.ts'
import { type AnyFact, factsOfKinds } from '../../basis/fact.ts'
import type { Regeling } from '../regeling/regeling.ts'
import { type GeschrevenRegeling, leesRegeling } from '../regeling/regeling-bestand.ts'
import { opVolgorde } from '../regeling/versies.ts'
import { type RegelbeheerFact, regelbeheerFacts } from './facts.ts'

type Wie = {
  readonly op: DagTekst
  readonly door?: string | undefined
  readonly persoon?: string | undefined
}

export type Inspraak = { readonly van: DagTekst; readonly totEnMet: DagTekst; readonly hoe: string }

/** A version of the rules that was proposed, and what became of it. */
export type Voorstel = {
  readonly voorstel: string
  readonly tekst: string
  readonly regeling: Regeling
  readonly voorgesteld: Wie
  readonly stand: 'wacht' | 'goedgekeurd' | 'teruggegeven' | 'ingetrokken'
  readonly beoordeeld?: Wie & {
    readonly reden?: string
    /** The text of the rules that the second person saw this compared with; of older approvals that was not kept. */
    readonly vergelekenMet?: string
  }
  readonly ingetrokken?: Wie & { readonly reden: string }
  /** When and how people can have a say; from then on everyone can read the proposal. */
  readonly inspraak?: Inspraak
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
        const vergelekenMet = vergelekenTekst(fact, voorstellen)
        if (eerder === undefined) throw new Error(`the regeling of ${fact.voorstel} can no longer be read`)
        voorstellen.set(fact.voorstel, {
          ...eerder,
          stand: 'goedgekeurd',
          beoordeeld: { ...wie, ...reden, ...(vergelekenMet === undefined ? {} : { vergelekenMet }) },
        })
        break
      }
      case 'InspraakOpengesteld': {
        const { van, totEnMet, hoe } = fact
        if (eerder !== undefined)
          voorstellen.set(fact.voorstel, { ...eerder, inspraak: { van, totEnMet, hoe } })
        break
      }
      case 'RegelingIngetrokken':
        if (eerder !== undefined)
          voorstellen.set(fact.voorstel, {
            ...eerder,
            stand: 'ingetrokken',
            ingetrokken: { ...wie, reden: fact.reden },
          })
        break
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

/**
 * Every version that holds, held or will: those that came with the product and those that were approved and not withdrawn, in
 * order of their first day.
 */
export function versiesVan(
  { voorstellen }: Regelbeheer,
  meegeleverd: readonly GeschrevenRegeling[],
): readonly GeschrevenRegeling[] {
  const goedgekeurd = voorstellen.filter(({ stand }) => stand === 'goedgekeurd')
  return opVolgorde([...meegeleverd, ...goedgekeurd].map(({ regeling, tekst }) => ({ regeling, tekst })))
}

/** Rules that were proposed here stand in their own fact; of others the approval carries the text. No two approved have one id. */
function vergelekenTekst(
  { gezien }: Extract<RegelbeheerFact, { type: 'RegelingGoedgekeurd' }>,
  voorstellen: ReadonlyMap<string, Voorstel>,
): string | undefined {
  const { id, tekst } = gezien?.vergeleken ?? {}
  if (id === undefined || tekst !== undefined) return tekst
  return [...voorstellen.values()].find((een) => een.stand === 'goedgekeurd' && een.regeling.id === id)?.tekst
}

function wieVan({ op, door, persoon }: Wie): Wie {
  return { op, door, persoon }
}

import type { DagTekst } from '../basis/dag.ts'
import { type Regeling, regelingOp, type Vindplaats, vindplaatsTekst } from '../stelsel/regeling/regeling.ts'
import type { BevindingGrondslag } from '../stelsel/toets/bevinding.ts'
import type { Gemeenteregels } from '../stelsel/toets/gemeenteregels.ts'
import { afwijkingenVanOnderzoek } from '../stelsel/toets/regeling/norm-checks.ts'
import { isHulpVerlaagdOmGeld } from '../stelsel/toets/regeling/wijziging-checks.ts'

/** What the toets holds a decision of this day against; undefined when no rules are known that held then. */
export function gemeenteregelsOp(regelingen: readonly Regeling[], dag: DagTekst): Gemeenteregels | undefined {
  const regeling = regelingOp(regelingen, dag)
  if (regeling === undefined) return undefined
  const { overgang, eigenBijdrage, pgb, mandaten, werkwijze, norm, besluiten, geldigVanaf } = regeling
  const bron = (vindplaats: Vindplaats) =>
    grondslag(vindplaatsTekst(regeling, vindplaats), regeling, besluiten[vindplaats.besluit]?.link)
  return {
    overgang: { dagen: overgang.dagen, bron: bron(overgang.vindplaats) },
    bijdrage: { centenPerMaand: eigenBijdrage.centenPerMaand, bron: bron(eigenBijdrage.vindplaats) },
    pgb: {
      tarieven: pgb.tarieven.map(({ naam, centenPerUur, vindplaats }) => ({
        naam,
        centenPerUur,
        bron: bron(vindplaats),
      })),
      artikelen: [pgb.berekening, ...pgb.tarieven].map(({ vindplaats }) => vindplaats.artikel),
    },
    mandaten: {
      functies: mandaten.map(({ functie, beslissingen }) => ({ functie, beslissingen })),
      bron: grondslag(besluiten.mandaat.titel, regeling, besluiten.mandaat.link),
    },
    werkwijze: { soort: werkwijze.soort, bron: bron(werkwijze.vindplaats) },
    norm: {
      kader: norm.kader,
      afwijkingen: afwijkingenVanOnderzoek(norm).map(({ uitleg }) => uitleg),
      alleenOmGeld: isHulpVerlaagdOmGeld(regeling, findVorige(regelingen, geldigVanaf)),
      bron: bron(norm.vindplaats),
    },
  }
}

function grondslag(bron: string, { geldigVanaf }: Regeling, link = ''): BevindingGrondslag {
  return { bron, versie: geldigVanaf, link, zekerheid: 'gezien' }
}

function findVorige(regelingen: readonly Regeling[], geldigVanaf: DagTekst): Regeling | undefined {
  return regelingOp(
    regelingen.filter((een) => een.geldigVanaf < geldigVanaf),
    geldigVanaf,
  )
}

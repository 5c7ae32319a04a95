import type { DagTekst } from '../../../basis/dag.ts'
import { findKaderVan } from '../../normen/kaders.ts'
import type { Regeling } from '../../regeling/regeling.ts'
import type { Sleutel } from '../../wet/artikelen.ts'
import type { BevindingGrondslag } from '../bevinding.ts'
import { bronOp, gewogen, type Toetsdag, WMO_2015_VANAF } from '../gewicht.ts'
import { gevolgenInVoorbeelden, type VoorbeeldGevolg } from './gevolg.ts'
import { regelingChecks } from './regeling-checks.ts'
import type { RegelingGebrek } from './regeling-gebrek.ts'
import { draaiVoorbeelden, type VoorbeeldUitkomst } from './voorbeelden.ts'

/** A finding about rules, with the path it is at and the sources it rests on. */
export type RegelingBevinding = Omit<RegelingGebrek, 'grondslag'> & {
  readonly grondslag: BevindingGrondslag[]
}

export type RegelingUitkomst = {
  readonly bevindingen: readonly RegelingBevinding[]
  /** What a court said that someone who works like this should know; no fault. */
  readonly teWeten: { readonly tekst: string; readonly grondslag: BevindingGrondslag[] }[]
  readonly voorbeelden: VoorbeeldUitkomst[]
  /** What the change does in each example case; empty when no version comes before. */
  readonly gevolgen: readonly VoorbeeldGevolg[]
}

/**
 * Holds the rules of a municipality against the law, and runs their own example cases. Binds no one: people lay rules down.
 * @param vorige the version that these rules replace; a later one is none
 */
export function toetsRegeling(regeling: Regeling, vorige?: Regeling): RegelingUitkomst {
  const was = vorige !== undefined && vorige.geldigVanaf < regeling.geldigVanaf ? vorige : undefined
  const toetsdag: Toetsdag = { dag: eersteDag(regeling), wat: 'deze regels' }
  // Without its norm no case can come out: one finding says so, not one for each case.
  const voorbeelden = findKaderVan(regeling.norm) === undefined ? [] : draaiVoorbeelden(regeling)
  const gebreken = [
    ...regelingChecks.flatMap((check) => check(regeling, was)),
    ...voorbeelden.flatMap((een, i): RegelingGebrek[] =>
      een.verschillen.map((verschil) => ({
        code: 'VOORBEELD_KLOPT_NIET',
        ernst: 'blokkerend',
        pad: ['voorbeelden', i],
        uitleg: `Het voorbeeld '${een.naam}' komt niet uit: ${verschil}.`,
        herstel:
          'Verander de regel als zij iets anders geeft dan u bedoelt, of het voorbeeld als u het anders bedoelt.',
        grondslag: ['wmo-2.1.3'],
      })),
    ),
  ]
  return {
    bevindingen: gebreken.map((gebrek) => ({
      ...gebrek,
      ...gewogen(gebrek, gebrek.grondslag, toetsdag.dag),
      grondslag: bronnen(gebrek.grondslag, toetsdag),
    })),
    teWeten: teWeten(regeling, toetsdag),
    voorbeelden,
    gevolgen: was === undefined ? [] : gevolgenInVoorbeelden(was, regeling),
  }
}

/** The first day on which the rules hold under this act; what they say of before is found by a check of its own. */
function eersteDag({ geldigVanaf }: Regeling): DagTekst {
  return geldigVanaf < WMO_2015_VANAF ? WMO_2015_VANAF : geldigVanaf
}

function teWeten({ werkwijze, norm }: Regeling, toetsdag: Toetsdag): RegelingUitkomst['teWeten'] {
  return [
    ...(werkwijze.soort === 'resultaat'
      ? [
          {
            tekst:
              'Deze gemeente spreekt een resultaat af. De rechter aanvaardt dat alleen als het besluit, of het plan dat erbij hoort, zegt welke werkzaamheden worden gedaan, hoe vaak en hoeveel tijd daarvoor is. De aanbieder mag dat niet bepalen.',
            grondslag: bronnen(['ECLI:NL:CRVB:2019:3364'], toetsdag),
          },
        ]
      : []),
    ...(norm.beleid?.minderDanVolledigeOvername === true
      ? [
          {
            tekst:
              'Wat iemand zelf kan, gaat er pas bij stap 4 af, per persoon en met de reden. Een lagere basis voor iedereen is dat niet.',
            grondslag: bronnen(['ECLI:NL:CRVB:2018:819'], toetsdag),
          },
        ]
      : []),
  ]
}

function bronnen(sleutels: readonly Sleutel[], toetsdag: Toetsdag): BevindingGrondslag[] {
  return sleutels.map((sleutel) => bronOp(sleutel, toetsdag))
}

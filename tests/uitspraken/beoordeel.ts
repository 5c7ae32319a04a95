import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Dossierbestand, readDossierbestand } from '../../src/dossier/dossierbestand.ts'
import { type ToetsAntwoord, toetsAntwoord } from '../../src/dossier/toets-antwoord.ts'
import { CHECKS } from '../../src/stelsel/toets/checks.ts'
import { grondslag } from '../../src/stelsel/wet/artikelen.ts'
import { VERWACHT, type Verwachting } from './verwacht.ts'

export const MAP = import.meta.dirname

/** How the toets did on one ruling. Only the first three are what we want. */
export type Afloop = 'vrij' | 'tegengehouden' | 'gevonden' | 'niet te zien' | 'gemist' | 'ten onrechte'

export type Beoordeling = {
  readonly verwachting: Verwachting
  readonly antwoord: ToetsAntwoord
  readonly afloop: Afloop
  /** Codes found that were expected, and all others. */
  readonly raak: readonly string[]
  readonly ander: readonly string[]
  readonly blokkerend: readonly string[]
}

export function bestandVan(ecli: string): string {
  return `${ecli.toLowerCase().replaceAll(':', '-')}.yaml`
}

export function leesUitspraak(ecli: string): Dossierbestand {
  const gelezen = readDossierbestand(readFileSync(join(MAP, bestandVan(ecli)), 'utf8'))
  if (!gelezen.ok) throw new Error(`${bestandVan(ecli)}: ${JSON.stringify(gelezen.refusal)}`)
  return gelezen.value
}

export function beoordeel(verwachting: Verwachting): Beoordeling {
  const { facts, meldingen } = leesUitspraak(verwachting.ecli)
  // Every file has its own peildatum, so the day given here decides nothing.
  const antwoord = toetsAntwoord(facts, verwachting.ecli, '2026-11-20', meldingen)
  const codes = [...new Set(antwoord.bevindingen.map(({ code }) => code))]
  const blokkerend = codes.filter((code) =>
    antwoord.bevindingen.some((bevinding) => bevinding.code === code && bevinding.ernst === 'blokkerend'),
  )
  const raak = codes.filter((code) => verwachting.codes.includes(code))
  return {
    verwachting,
    antwoord,
    raak,
    ander: codes.filter((code) => !verwachting.codes.includes(code)),
    blokkerend,
    afloop: afloopVan(verwachting, antwoord, raak, blokkerend),
  }
}

function afloopVan(
  { oordeel, codes }: Verwachting,
  { nietTeZien }: ToetsAntwoord,
  raak: readonly string[],
  blokkerend: readonly string[],
): Afloop {
  if (oordeel === 'college goed') return blokkerend.length > 0 ? 'ten onrechte' : 'vrij'
  if (raak.some((code) => blokkerend.includes(code))) return 'tegengehouden'
  if (raak.length > 0) return 'gevonden'
  return nietTeZien.some(({ code }) => codes.includes(code)) ? 'niet te zien' : 'gemist'
}

export function beoordeelAlle(): readonly Beoordeling[] {
  return VERWACHT.map(beoordeel)
}

/** The source of the rule behind at least one expected code was read, so the toets could block on it. */
function konTegenhouden({ codes }: Verwachting): boolean {
  return CHECKS.some(
    (check) => codes.includes(check.code) && grondslag(check.grondslag[0]).zekerheid === 'gezien',
  )
}

export type Score = { readonly goed: number; readonly van: number }

/** A ruling counts when the toets finds what was wrong, or leaves alone what stood. */
export function isGoed({ afloop }: Beoordeling): boolean {
  return afloop === 'vrij' || afloop === 'tegengehouden' || afloop === 'gevonden'
}

/** Also where the facts are too thin to tell, by what was written before the toets ran, and the toets says itself that it cannot see it. */
export function isPassend(beoordeling: Beoordeling): boolean {
  const { afloop, verwachting } = beoordeling
  return isGoed(beoordeling) || (afloop === 'niet te zien' && verwachting.teDun !== undefined)
}

/** The stricter count: what was wrong is held up as well, wherever a rule that was read could do that. */
export function isStrengGoed(beoordeling: Beoordeling): boolean {
  return (
    isGoed(beoordeling) && !(beoordeling.afloop === 'gevonden' && konTegenhouden(beoordeling.verwachting))
  )
}

export function score(
  beoordelingen: readonly Beoordeling[],
  telt: (beoordeling: Beoordeling) => boolean,
): Score {
  return { goed: beoordelingen.filter(telt).length, van: beoordelingen.length }
}

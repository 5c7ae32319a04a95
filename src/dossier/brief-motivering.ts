import type { Onderzoek } from '../handeling/onderzoek/evolve.ts'
import type { Stap } from '../handeling/onderzoek/facts.ts'
import type { MotiveringZin } from '../stelsel/beschikking/facts.ts'
import type { BeschikkingGegevens, Motivering } from '../stelsel/brieven/beschikking-gegevens.ts'
import type { Zin } from '../stelsel/brieven/brief.ts'

type Beslissing = BeschikkingGegevens['beslissing']

/** The steps in which the reasons are told, in the order of the onderzoek. */
const GROEPEN: readonly { readonly stappen: readonly (Stap | undefined)[]; readonly kop: string }[] = [
  { stappen: [1], kop: 'Wat u wilt' },
  { stappen: [2, 'x'], kop: 'Wat er aan de hand is' },
  { stappen: [3], kop: 'Wat u nodig heeft' },
  { stappen: [4], kop: 'Wat u zelf kunt en wie u helpt' },
]
const PAST: Readonly<Record<Beslissing, string>> = {
  toegekend: 'Waarom deze hulp past',
  deels: 'Waarom deze hulp past',
  afgewezen: 'Waarom wij dit besluiten',
}

/** The sentences of the decision under the step that they rest on, each with where it comes from. */
export function motiveringVan(
  zinnen: readonly MotiveringZin[],
  onderzoek: Onderzoek,
  beslissing: Beslissing,
): readonly Motivering[] {
  const metStap = zinnen.map((zin) => ({ zin: alsZin(zin), stap: stapVan(zin, onderzoek) }))
  const eerdere = GROEPEN.map(({ stappen, kop }) => ({
    kop,
    zinnen: metStap.filter(({ stap }) => stap !== undefined && stappen.includes(stap)).map(({ zin }) => zin),
  }))
  const besluit = metStap.filter(({ stap }) => stap === undefined || stap === 5).map(({ zin }) => zin)
  return [...eerdere, { kop: PAST[beslissing], zinnen: besluit }].filter((groep) => groep.zinnen.length > 0)
}

/** The sentence that carries the outcome: the last that rests on step 5, else the last of all. */
export function kernVan(zinnen: readonly MotiveringZin[], onderzoek: Onderzoek): Zin | undefined {
  const kern = zinnen.findLast((zin) => stapVan(zin, onderzoek) === 5) ?? zinnen.at(-1)
  return kern === undefined ? undefined : alsZin(kern)
}

function stapVan({ vaststellingen = [] }: MotiveringZin, onderzoek: Onderzoek): Stap | undefined {
  return onderzoek.vaststellingen.find(({ vaststelling }) => vaststellingen.includes(vaststelling))?.stap
}

function alsZin({ tekst, vaststellingen = [] }: MotiveringZin): Zin {
  return vaststellingen.length === 0 ? { tekst } : { tekst, herkomst: vaststellingen }
}

import { type Minuten, minuten, type Periode, perJaar, som } from '../../basis/minuten.ts'
import type { Normenkader, Normrij } from './normenkader.ts'
import { findOnderdeelMetNaam, normalNaam } from './onderdelen.ts'
import { type Behoefteregel, groepVan, namenVan } from './regels-van-kader.ts'
import type { Opgelost } from './rekeninvoer.ts'
import { isVanTaak } from './taken.ts'

/** Need, solved and remainder of one result, in the period of the calculation. */
export type PerOnderdeel = {
  readonly onderdeel: string
  readonly nodig: Minuten
  readonly opgelost: Minuten
  readonly resterend: Minuten
}

type Tijdregel = { readonly minuten: Minuten; readonly per: Periode }

/** An amount in the period in which is summed; from week to year is exact, the other way is never asked. */
export function inPeriode(regel: Tijdregel, periode: Periode): Minuten {
  if (regel.per === periode) return regel.minuten
  if (periode === 'week') throw new RangeError('een bedrag per jaar wordt nooit per week opgeteld')
  return perJaar(regel.minuten)
}

/**
 * Step 4 against step 3, per result. A solution for one line counts up to that line, one for a task (light work) up to what is left of
 * that task, one for the whole result up to what is left of it; one for a row that does not count too, and that is said. More than the
 * need is reported and lowers nothing else; so the order of the lines does not matter.
 */
export function trekAf(
  regels: readonly Behoefteregel[],
  opgelost: readonly Opgelost[],
  periode: Periode,
  kader: Normenkader | undefined,
): { readonly perOnderdeel: readonly PerOnderdeel[]; readonly meldingen: readonly string[] } {
  const meldingen: string[] = []
  const named = regels.map((regel) => ({
    regel,
    namen: namenVanRegel(regel, kader),
    taak: rijVan(regel, kader)?.taak,
  }))
  const groups = [...new Set(regels.map((regel) => regel.groep))]
  // A line that someone gave for the whole result may hold the task; the rows of the other tasks do not.
  const isAlsGeheelGegeven = (group: string) =>
    regels.some((regel) => regel.groep === group && regel.norm === undefined)
  const perLine = new Map<string, Opgelost[]>()
  const perTaak = new Map<string, Opgelost[]>()
  const perGroup = new Map<string, Opgelost[]>()
  for (const een of opgelost) {
    const line = named.find(({ namen }) => namen.includes(normalNaam(een.onderdeel)))?.regel
    const group = groepVan(een.onderdeel, kader)
    const taak = findTaak(een.onderdeel, kader)
    if (line !== undefined) add(perLine, normalNaam(line.onderdeel), een)
    else if (taak !== undefined && named.some((own) => own.taak === taak)) add(perTaak, taak, een)
    else if (taak === undefined ? groups.includes(group) : isAlsGeheelGegeven(group)) {
      add(perGroup, group, een)
      if (taak !== undefined || isAlleenRij(een.onderdeel, kader)) {
        meldingen.push(
          `${een.onderdeel} (${een.door}) heeft geen eigen regel in de behoefte en is van heel ${group} afgetrokken. Ga na of dit werk in die tijd zit; zo niet, haal het weg.`,
        )
      }
    } else meldingen.push(`${een.onderdeel} (${een.door}) staat niet in de behoefte en is niet afgetrokken.`)
  }
  const sum = (lines: readonly Tijdregel[]) => som(lines.map((line) => inPeriode(line, periode)))
  const counted = (naam: string, solved: readonly Opgelost[], need: Minuten): Minuten => {
    const offered = sum(solved)
    if (offered <= need) return offered
    meldingen.push(
      `Voor ${naam} is meer opgelost (${offered} minuten per ${periode}) dan er nodig is (${need}). Het meerdere verlaagt geen ander onderdeel.`,
    )
    return need
  }
  const perOnderdeel = groups.map((group): PerOnderdeel => {
    const own = regels.filter((regel) => regel.groep === group)
    const nodig = sum(own)
    const lineKeys = [...new Set(own.map((regel) => normalNaam(regel.onderdeel)))]
    const forLine = new Map(
      lineKeys.map((key) => {
        const lines = own.filter((regel) => normalNaam(regel.onderdeel) === key)
        return [key, counted(lines[0]?.onderdeel ?? key, perLine.get(key) ?? [], sum(lines))] as const
      }),
    )
    const taken = new Set(named.flatMap(({ regel, taak }) => (regel.groep === group && taak ? [taak] : [])))
    const forTaken = [...taken].map((taak) => {
      const lines = named.filter((een) => een.taak === taak).map(({ regel }) => regel)
      const gone = som(lines.map((line) => forLine.get(normalNaam(line.onderdeel)) ?? minuten(0)))
      return counted(taak, perTaak.get(taak) ?? [], minuten(sum(lines) - gone))
    })
    const forParts = som([...forLine.values(), ...forTaken])
    const forGroup = counted(group, perGroup.get(group) ?? [], minuten(nodig - forParts))
    const solved = som([forParts, forGroup])
    return { onderdeel: group, nodig, opgelost: solved, resterend: minuten(nodig - solved) }
  })
  return { perOnderdeel, meldingen }
}

/** The name of one row of the set and of no whole result: another row may hold its work (light laundry in all laundry), or none. */
function isAlleenRij(tekst: string, kader: Normenkader | undefined): boolean {
  if (findOnderdeelMetNaam(tekst) !== undefined) return false
  const asked = normalNaam(tekst)
  return kader?.onderdelen.some((deel) => deel.rijen.some((rij) => namenVan(rij).includes(asked))) === true
}

/** The task of this name, as the set writes it; what is also the name of a whole result is not only a task. */
function findTaak(tekst: string, kader: Normenkader | undefined): string | undefined {
  if (findOnderdeelMetNaam(tekst) !== undefined) return undefined
  return kader?.onderdelen.flatMap((deel) => deel.rijen).find((rij) => isVanTaak(rij, tekst))?.taak
}

function rijVan(regel: Behoefteregel, kader: Normenkader | undefined): Normrij | undefined {
  return kader?.onderdelen.flatMap((deel) => deel.rijen).find((een) => een.rij === regel.norm?.rij)
}

function namenVanRegel(regel: Behoefteregel, kader: Normenkader | undefined): readonly string[] {
  const rij = rijVan(regel, kader)
  return rij === undefined ? [normalNaam(regel.onderdeel)] : namenVan(rij)
}

function add(map: Map<string, Opgelost[]>, key: string, value: Opgelost): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}

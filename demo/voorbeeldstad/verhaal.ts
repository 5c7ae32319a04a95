import { type Database, inGemeente } from '../../src/platform/database/database.ts'
import { annaDeVries } from './dossiers/anna-de-vries.ts'
import { bramOosterling } from './dossiers/bram-oosterling.ts'
import { corrieBlom } from './dossiers/corrie-blom.ts'
import { geertjeHofman } from './dossiers/geertje-hofman.ts'
import { gerritSmit } from './dossiers/gerrit-smit.ts'
import { haticeDemirci } from './dossiers/hatice-demirci.ts'
import { janTerpstra } from './dossiers/jan-terpstra.ts'
import { loesVanDam } from './dossiers/loes-van-dam.ts'
import { nadiaBenali } from './dossiers/nadia-benali.ts'
import { pietKuipers } from './dossiers/piet-kuipers.ts'
import { roosLammers } from './dossiers/roos-lammers.ts'
import { truusVisser } from './dossiers/truus-visser.ts'
import { willemDijkstra } from './dossiers/willem-dijkstra.ts'
import { moment, type Verhaal, Verteller, type VertellerParts } from './verteller.ts'

/** Where the story stands when someone opens it for the first time: a Monday morning, nine o'clock. */
export const VERHAALMOMENT = moment('2026-11-23 09:00').toString()

/** Every dossier of Voorbeeldstad, in the order in which they came to the municipality. */
export const VERHALEN: readonly Verhaal[] = [
  corrieBlom,
  nadiaBenali,
  janTerpstra,
  willemDijkstra,
  haticeDemirci,
  loesVanDam,
  annaDeVries,
  pietKuipers,
  gerritSmit,
  truusVisser,
  roosLammers,
  geertjeHofman,
  bramOosterling,
]

/**
 * Tells Voorbeeldstad: a municipality at work, through the same deeds that its users give. All of it in one transaction,
 * so that a municipality is there whole or not at all. The same seed gives the same facts and the same letters.
 */
export async function vertelVerhaal(
  parts: Omit<VertellerParts, 'gemeente'> & {
    readonly database: Database
    readonly gemeente?: string
    /** Called after each dossier. */
    readonly meld?: (verteld: number, totaal: number) => void
  },
): Promise<{ readonly dossiers: number }> {
  const { database, meld, ...rest } = parts
  const gemeente = parts.gemeente ?? parts.regeling.gemeente.id
  await inGemeente(database, gemeente, async (trx) => {
    for (const [i, verhaal] of VERHALEN.entries()) {
      await verhaal.vertel(new Verteller({ ...rest, gemeente }, trx, verhaal))
      meld?.(i + 1, VERHALEN.length)
    }
  })
  return { dossiers: VERHALEN.length }
}

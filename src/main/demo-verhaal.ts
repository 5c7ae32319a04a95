import { z } from 'zod'
import { streamOf } from '../dossier/dossier-store.ts'
import type { Klok } from '../platform/clock/clock.ts'
import { type Database, inGemeente } from '../platform/database/database.ts'
import { createPdfRenderer, type PdfRenderer } from '../platform/pdf/pdf-renderer.ts'
import type { Regeling } from '../stelsel/regeling/regeling.ts'
import { createDossierStore } from './create-dossier-store.ts'
import { beginVerhaalKlok, findVerhaalKlok } from './demo-klok.ts'

/** The demo is told on top of the app and is no part of it: found by its place, not imported. */
const VERHAAL = new URL('../../demo/voorbeeldstad/verhaal.ts', import.meta.url)

type Vertel = (parts: {
  readonly store: ReturnType<typeof createDossierStore>
  readonly database: Database
  readonly regeling: Regeling
  readonly pdf: PdfRenderer
  readonly gemeente: string
  readonly meld: (verteld: number, totaal: number) => void
}) => Promise<{ readonly dossiers: number }>

const moduleSchema = z.object({
  VERHAALMOMENT: z.string(),
  vertelVerhaal: z.custom<Vertel>((value) => typeof value === 'function'),
})

/**
 * Fills an empty store with Voorbeeldstad, and gives the clock of the story: nine o'clock on the Monday it begins, and on
 * from there. A store that holds dossiers is left as it is, with the time it already had.
 */
export async function openVoorbeeldstad(parts: {
  readonly database: Database
  readonly gemeente: string
  readonly dataFolder: string
  readonly regeling: Regeling
  readonly klok: Klok
  readonly zeg: (tekst: string) => void
}): Promise<Klok> {
  const { database, gemeente, dataFolder, regeling, klok, zeg } = parts
  const store = createDossierStore(database)
  const dossiers = await inGemeente(database, gemeente, (trx) =>
    store.listStreams(trx, gemeente, streamOf('')),
  )
  if (dossiers.length > 0) return findVerhaalKlok(dataFolder, klok) ?? klok
  const module: unknown = await import(VERHAAL.href)
  const { VERHAALMOMENT, vertelVerhaal } = moduleSchema.parse(module)
  // First the time, then the facts: stopped in between, the store is still empty and the next start begins anew.
  const verhaalKlok = beginVerhaalKlok(dataFolder, klok, Temporal.Instant.from(VERHAALMOMENT))
  const pdf = createPdfRenderer()
  try {
    zeg('Voorbeeldstad wordt gevuld …')
    const meld = (verteld: number, totaal: number) => zeg(`Voorbeeldstad: ${verteld} van ${totaal} dossiers`)
    const verteld = await vertelVerhaal({ store, database, regeling, pdf, gemeente, meld })
    zeg(`Voorbeeldstad is gevuld: ${verteld.dossiers} dossiers.`)
  } finally {
    await pdf.close()
  }
  return verhaalKlok
}

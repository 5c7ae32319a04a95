import { z } from 'zod'
import { type Database, inGemeente } from '../platform/database/database.ts'
import { savePersoon } from '../platform/identity/persoon.ts'
import { ROLLEN } from '../platform/identity/rol.ts'
import type { DemoPersoon } from '../web/web-parts.ts'
import { BUILT_IN_LOGIN } from './server.ts'

/** The demo is told on top of the app and is no part of it: found by its place, not imported. */
const PEOPLE = new URL('../../demo/voorbeeldstad/personen.ts', import.meta.url)

const moduleSchema = z.object({
  PERSONEN: z.array(
    z.object({
      persoon: z.string(),
      naam: z.string(),
      rol: z.string(),
      rollen: z.array(z.enum(ROLLEN)),
      uitleg: z.string(),
      telefoon: z.string().optional(),
      functie: z.string().optional(),
    }),
  ),
})

/** Brings the people of the made-up municipality up to date, and gives those whom the built-in login lets you be. */
export async function saveDemoPeople(database: Database, gemeente: string): Promise<readonly DemoPersoon[]> {
  const module: unknown = await import(PEOPLE.href)
  const { PERSONEN } = moduleSchema.parse(module)
  await inGemeente(database, gemeente, async (trx) => {
    for (const { persoon, naam, rollen, telefoon, functie } of PERSONEN) {
      await savePersoon(
        {
          gemeente,
          persoon,
          naam,
          rollen,
          ...(telefoon === undefined ? {} : { telefoon }),
          ...(functie === undefined ? {} : { functie }),
          uitgever: BUILT_IN_LOGIN,
          subject: persoon,
        },
        trx,
      )
    }
  })
  return PERSONEN.map(({ persoon, naam, rol, uitleg }) => ({ persoon, naam, rol, uitleg }))
}

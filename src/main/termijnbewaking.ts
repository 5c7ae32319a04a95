import { dagVanTijdstip } from '../basis/dag.ts'
import type { DossierStore } from '../dossier/dossier-store.ts'
import { listTeLaat, wijsTeLateInwoner } from '../dossier/week-zes.ts'
import type { Klok } from '../platform/clock/clock.ts'
import { type Database, inGemeente } from '../platform/database/database.ts'
import { startJobQueue } from '../platform/jobs/job-queue.ts'
import { errorFields, type Log } from '../platform/log/log.ts'

const WEEK_ZES = 'week-zes'
const ELKE_MS = 15 * 60 * 1000

/**
 * Looks every quarter of an hour which terms have passed, and queues what follows from it. No timer per term, so none can be
 * lost: after a week of standing still the first look finds them all, and each has its effect once.
 */
export async function startTermijnbewaking(parts: {
  readonly database: Database
  readonly appUrl: string
  readonly store: DossierStore
  readonly gemeente: string
  readonly klok: Klok
  readonly log: Log
}): Promise<{ kijk(): Promise<void>; close(): Promise<void> }> {
  const { database, appUrl, store, gemeente, klok, log } = parts
  const onError = (fault: Error) => log({ event: 'termijnbewaking-failed', ...errorFields(fault) })
  const queue = await startJobQueue({ appUrl, queues: [WEEK_ZES], onError })
  await queue.work(WEEK_ZES, async ({ ids }) => {
    const dossier = String(ids['dossier'])
    await inGemeente(database, gemeente, (trx) => wijsTeLateInwoner(store, trx, { gemeente, dossier, klok }))
  })
  const kijk = async () => {
    const vandaag = dagVanTijdstip(klok.nu()).toString()
    await inGemeente(database, gemeente, async (trx) => {
      for (const dossier of await listTeLaat(trx, gemeente, vandaag)) {
        await queue.send(trx, { queue: WEEK_ZES, gemeente, ids: { dossier } })
      }
    })
  }
  await kijk()
  const timer = setInterval(() => {
    kijk().catch((fault: unknown) => onError(fault instanceof Error ? fault : new Error('unknown fault')))
  }, ELKE_MS)
  return {
    kijk,
    close: async () => {
      clearInterval(timer)
      await queue.stop()
    },
  }
}

import { fromKysely, type JobResult, PgBoss } from 'pg-boss'
import type { Trx } from '../database/database.ts'

/** Work for later. Only ids: what the work needs is read when it is done, behind the wall of its gemeente. */
export type Job = {
  readonly queue: string
  readonly gemeente: string
  readonly ids: Readonly<Record<string, string | number>>
}

/** Does the work. May run more than once for one job, so its effect is idempotent. Throwing means: try again later. */
type JobHandler = (job: Job & { readonly id: string }) => Promise<void>

export type JobQueue = {
  /** Queues within the transaction: when that rolls back there was never a job. */
  send(trx: Trx, job: Job): Promise<void>
  /** Starts to work on a queue until `stop`. */
  work(queue: string, handler: JobHandler): Promise<void>
  /** Jobs that failed for the last time; a person has to look. */
  failed(queue: string): Promise<(Job & { readonly id: string })[]>
  stop(): Promise<void>
}

export type JobQueueSettings = {
  readonly appUrl: string
  readonly queues: readonly string[]
  /** False for a command that only queues: no upkeep in the background. */
  readonly upkeep?: boolean
  readonly pollingSeconds?: number
  readonly onError: (fault: Error) => void
}

/** A job of a worker that was killed is given out again after two minutes. */
const QUEUE = {
  retryLimit: 8,
  retryDelay: 5,
  retryBackoff: true,
  retryDelayMax: 3600,
  expireInSeconds: 120,
} as const

export async function startJobQueue(settings: JobQueueSettings): Promise<JobQueue> {
  const { appUrl, queues, upkeep = true, pollingSeconds = 1, onError } = settings
  const boss = new PgBoss({
    connectionString: appUrl,
    schema: 'pgboss',
    migrate: false,
    createSchema: false,
    schedule: false,
    supervise: upkeep,
    // Rebuilding an index is for the owner of the tables, which the app is not.
    reindex: false,
    max: upkeep ? 4 : 1,
  })
  boss.on('error', onError)
  await boss.start()
  for (const queue of queues) await boss.createQueue(queue, QUEUE)
  return {
    send: async (trx, { queue, gemeente, ids }) => {
      const id = await boss.send(queue, { gemeente, ids }, { db: fromKysely(trx) })
      if (id === null) throw new Error(`the job for ${queue} was not queued`)
    },
    work: async (queue, handler) => {
      const options = { pollingIntervalSeconds: pollingSeconds, batchSize: 10, perJobResults: true } as const
      await boss.work<unknown, unknown, typeof options>(queue, options, async (jobs) => {
        const results: JobResult[] = []
        for (const { id, data } of jobs)
          results.push(await outcomeOf(id, () => handler({ id, queue, ...readData(data) })))
        return results
      })
    },
    failed: async (queue) => {
      const jobs = await boss.findJobs<unknown>(queue)
      return jobs
        .filter(({ state }) => state === 'failed')
        .map(({ id, data }) => ({ id, queue, ...readData(data) }))
    },
    stop: async () => boss.stop({ graceful: true, timeout: 10_000 }),
  }
}

/** One job that fails does not take the others of its batch with it. What is kept of the fault may hold no personal data. */
async function outcomeOf(id: string, work: () => Promise<void>): Promise<JobResult> {
  try {
    await work()
    return { id, status: 'completed' }
  } catch (fault) {
    return { id, status: 'failed', output: { fault: fault instanceof Error ? fault.name : 'fault' } }
  }
}

function readData(data: unknown): Pick<Job, 'gemeente' | 'ids'> {
  if (typeof data !== 'object' || data === null || !('gemeente' in data) || !('ids' in data)) {
    throw new Error('a job without gemeente or ids')
  }
  const { gemeente, ids } = data
  if (typeof gemeente !== 'string' || typeof ids !== 'object' || ids === null) {
    throw new Error('a job without gemeente or ids')
  }
  const entries: [string, string | number][] = []
  for (const [name, id] of Object.entries(ids)) {
    if (typeof id === 'string' || typeof id === 'number') entries.push([name, id])
  }
  return { gemeente, ids: Object.fromEntries(entries) }
}

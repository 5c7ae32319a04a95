import { sql } from 'kysely'
import { type Database, inGemeente, type Trx } from '../database/database.ts'
import { applyProjection, type Fact, type FactStore, type Projection } from './fact-store.ts'

const STREAMS_AT_A_TIME = 200

/**
 * Throws the views of one gemeente away and makes them again from the facts, in one transaction: until it is done
 * everyone sees the old ones. Gives the number of facts read. Appends of the gemeente wait meanwhile.
 */
export async function rebuildProjections<F extends Fact>(
  database: Database,
  store: FactStore<F>,
  gemeente: string,
  projections: readonly Projection<F>[] = store.projections,
): Promise<number> {
  return inGemeente(database, gemeente, async (trx) => {
    for (const table of new Set(projections.flatMap(({ tables }) => tables))) {
      // An append that is under way waits here with its views, and adds them to the new ones.
      await sql`lock table ${sql.table(table)} in share row exclusive mode`.execute(trx)
      await sql`delete from ${sql.table(table)} where gemeente = ${gemeente}`.execute(trx)
    }
    let count = 0
    for (let after = ''; ; ) {
      const streams = await nextStreams(trx, gemeente, after)
      for (const stream of streams) {
        const { facts } = await store.readIn(trx, gemeente, stream)
        count += facts.length
        for (const projection of projections) await applyProjection(trx, projection, facts)
      }
      const last = streams.at(-1)
      if (last === undefined || streams.length < STREAMS_AT_A_TIME) return count
      after = last
    }
  })
}

async function nextStreams(trx: Trx, gemeente: string, after: string): Promise<string[]> {
  const { rows } = await sql<{ stream: string }>`
    select distinct stream from feit where gemeente = ${gemeente} and stream > ${after}
    order by stream limit ${STREAMS_AT_A_TIME}`.execute(trx)
  return rows.map(({ stream }) => stream)
}

import { connect } from '../../src/platform/database/database.ts'
import { connectOrStart } from '../../src/platform/database/open-database.ts'
import { withClient } from '../../src/platform/database/with-client.ts'
import { verifyChain } from '../../src/platform/fact-store/verify-chain.ts'
import type { Ack } from './writer-process.ts'
import { GEMEENTE } from './writer-view.ts'

/** Everything that is lost or half after the faults: acknowledged acts that are not there, facts without their view, request or job. */
export async function findLosses(dataFolder: string, acks: readonly Ack[]): Promise<string[]> {
  const opened = await connectOrStart({ dataFolder, report: () => {} })
  const database = connect(opened.appUrl)
  try {
    const { findings } = await verifyChain(database, GEMEENTE)
    const rest = await withClient(opened.appUrl, async (client) => {
      await client.query(`select set_config('kt.gemeente', $1, false)`, [GEMEENTE])
      const { rows: facts } = await client.query<{
        key: string
        stream: string
        version: number
        n: number
      }>(`
        select data->>'key' as key, stream, min(version) as version, count(*)::int as n from feit group by 1, 2`)
      const { rows: views } = await client.query<{ stream: string }>(`
        select coalesce(v.stream, f.stream) as stream
        from (select stream, count(*) as n from feit group by 1) f
        full join proef_telling v on v.stream = f.stream where v.aantal is distinct from f.n`)
      const { rows: jobs } = await client.query<{ key: string }>(
        `select data->'ids'->>'key' as key from pgboss.job where name = 'proef'`,
      )
      const there = new Map(facts.map((fact) => [fact.key, fact]))
      const queued = new Set(jobs.map(({ key }) => key))
      return [
        ...acks
          .filter(({ key, stream, version }) => {
            const fact = there.get(key)
            return fact?.stream !== stream || fact.version !== version
          })
          .map(({ key }) => `lost: ${key}`),
        ...facts.filter(({ n }) => n !== 2).map(({ key, n }) => `half: ${key} has ${n} of 2 facts`),
        ...facts.filter(({ key }) => !queued.has(key)).map(({ key }) => `fact without job: ${key}`),
        ...[...queued].filter((key) => !there.has(key)).map((key) => `job without fact: ${key}`),
        ...views.map(({ stream }) => `view differs: ${stream}`),
        ...(queued.size === jobs.length ? [] : ['a job is there twice']),
      ]
    })
    return [...findings.map((finding) => JSON.stringify(finding)), ...rest]
  } finally {
    await database.destroy()
    await opened.close()
  }
}

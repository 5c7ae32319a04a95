import { withClient } from '../../src/platform/database/with-client.ts'

/** Runs one statement over a connection of its own and gives what came of it: the number of rows, or the SQLSTATE. */
export async function outcomeOf(url: string, statement: string, gemeente?: string): Promise<number | string> {
  return withClient(url, async (client) => {
    await client.query('begin')
    if (gemeente !== undefined) await client.query(`select set_config('kt.gemeente', $1, true)`, [gemeente])
    try {
      const { rowCount } = await client.query(statement)
      await client.query('commit')
      return rowCount ?? 0
    } catch (fault) {
      return fault instanceof Error && 'code' in fault ? String(fault.code) : String(fault)
    }
  })
}

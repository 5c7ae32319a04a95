import type { Client } from 'pg'
import { getConstructionPlans, getMigrationPlans } from 'pg-boss'

const GRANTS = `
  grant usage on schema pgboss to kt_app;
  grant select, insert, update, delete on all tables in schema pgboss to kt_app;
  grant execute on all functions in schema pgboss to kt_app;`

/**
 * The tables of pg-boss, installed by kt_owner before everything else, and what the app may do with them.
 * The text changes with the version of pg-boss; `upgradeJobs` follows up.
 */
export function jobsMigration(): { number: number; name: string; sql: string; foreign: true } {
  // pg-boss wraps its text in a transaction of its own; ours already is one.
  const install = getConstructionPlans('pgboss')
    .replace(/^\s*BEGIN;/, '')
    .replace(/COMMIT;\s*$/, '')
  return { number: 0, name: '000-pgboss', sql: `${install}${GRANTS}`, foreign: true }
}

/** Brings the tables of pg-boss to the installed version, as kt_owner. Gives true when there was something to do. */
export async function upgradeJobs(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ version: number }>('select version from pgboss.version')
  const installed = rows[0]?.version
  if (installed === undefined || installed >= currentVersion()) return false
  const plan = getMigrationPlans('pgboss', installed)
  // Indexes are built after the transaction, one by one: they may not be built inside one.
  const end = plan.lastIndexOf('COMMIT;') + 'COMMIT;'.length
  await client.query(plan.slice(0, end))
  for (const statement of plan.slice(end).split(/;\s*$/m)) {
    if (statement.trim() !== '') await client.query(statement)
  }
  await client.query(GRANTS)
  return true
}

function currentVersion(): number {
  const [, version] =
    /pgboss\.version\(version\) VALUES \('(\d+)'\)/.exec(getConstructionPlans('pgboss')) ?? []
  if (version === undefined) throw new Error('the version of the pg-boss tables was not found')
  return Number(version)
}

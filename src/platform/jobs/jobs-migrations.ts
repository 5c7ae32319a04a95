import { getConstructionPlans } from 'pg-boss'

/**
 * The tables of pg-boss, installed by kt_owner before everything else, and what the app may do with them.
 * pg-boss wraps its text in a transaction of its own; ours already is one.
 */
export function jobsMigrations(): { number: number; name: string; sql: string }[] {
  const install = getConstructionPlans('pgboss')
    .replace(/^\s*BEGIN;/, '')
    .replace(/COMMIT;\s*$/, '')
  return [
    {
      number: 0,
      name: '000-pgboss',
      sql: `${install}
        grant usage on schema pgboss to kt_app;
        grant select, insert, update, delete on all tables in schema pgboss to kt_app;
        grant execute on all functions in schema pgboss to kt_app;`,
    },
  ]
}

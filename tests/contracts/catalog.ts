import type { Client } from 'pg'

/** Tables the application may only add to. */
export const ADD_ONLY = ['feit', 'feit_zout', 'opdracht', 'inzage'] as const

/** Technical: without gemeente, read-only for the application. */
const WITHOUT_GEMEENTE = ['migratie']

/** Every breach of the wall between gemeenten that the catalog shows; empty when the wall stands. */
export async function findWallBreaches(client: Client): Promise<string[]> {
  const breaches: string[] = []
  const { rows: tables } = await client.query<{
    name: string
    rls: boolean
    force: boolean
    owner: string
    policies: { using: string | null; check: string | null; command: string; permissive: boolean }[] | null
  }>(`
    select c.relname as name, c.relrowsecurity as rls, c.relforcerowsecurity as force, pg_get_userbyid(c.relowner) as owner,
      (select json_agg(json_build_object('using', p.qual, 'check', p.with_check, 'command', p.cmd,
          'permissive', p.permissive = 'PERMISSIVE'))
        from pg_policies p where p.schemaname = 'public' and p.tablename = c.relname) as policies
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by 1`)
  const wall = `(gemeente = NULLIF(current_setting('kt.gemeente'::text, true), ''::text))`
  for (const { name, rls, force, owner, policies } of tables) {
    if (WITHOUT_GEMEENTE.includes(name)) continue
    if (!rls) breaches.push(`${name}: no row-level security`)
    if (!force) breaches.push(`${name}: row-level security is not forced on its owner`)
    if (owner !== 'kt_owner') breaches.push(`${name}: owned by ${owner}`)
    const [policy, ...more] = policies ?? []
    const sound =
      policy?.using === wall && policy.check === wall && policy.command === 'ALL' && policy.permissive
    if (!sound || more.length > 0) breaches.push(`${name}: not exactly the policy per gemeente`)
  }
  const { rows: keys } = await client.query<{ name: string; key: string; first: string | null }>(`
    select c.relname as name, i.indexrelid::regclass::text as key, a.attname as first
    from pg_index i join pg_class c on c.oid = i.indrelid
    left join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
    where c.relnamespace = 'public'::regnamespace and (i.indisunique or i.indisprimary)
    union all
    select c.relname, k.conname, a.attname
    from pg_constraint k join pg_class c on c.oid = k.conrelid
    join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[1]
    where c.relnamespace = 'public'::regnamespace and k.contype = 'f'
    union all
    select c.relname, 'no primary key', null from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
      and not exists (select from pg_index i where i.indrelid = c.oid and i.indisprimary)`)
  for (const { name, key, first } of keys) {
    if (!WITHOUT_GEMEENTE.includes(name) && first !== 'gemeente') {
      breaches.push(`${name}: key ${key} does not begin with gemeente`)
    }
  }
  return breaches
}

/** What lets someone around the walls or leaves correctness to the database alone: none of it may be there. */
export async function findForbiddenObjects(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ breach: string }>(`
    select 'security definer: ' || p.oid::regprocedure as breach from pg_proc p
      where p.prosecdef and p.pronamespace in ('public'::regnamespace, 'pgboss'::regnamespace)
    union all
    select 'view without security_invoker: ' || c.relname from pg_class c
      where c.relkind in ('v', 'm') and c.relnamespace = 'public'::regnamespace
        and not coalesce(c.reloptions, '{}') && array['security_invoker=true', 'security_invoker=on']
    union all
    select 'trigger: ' || t.tgname from pg_trigger t join pg_class c on c.oid = t.tgrelid
      where not t.tgisinternal and c.relnamespace = 'public'::regnamespace
    union all
    select 'sequence: ' || c.relname from pg_class c
      where c.relkind = 'S' and c.relnamespace = 'public'::regnamespace
    union all
    select 'table without comment: ' || c.relname from pg_class c
      where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
        and obj_description(c.oid, 'pg_class') is null
    union all
    select 'role with too much power: ' || r.rolname from pg_roles r
      where r.rolname in ('kt_owner', 'kt_app', 'kt_archivist')
        and (r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolcreatedb or r.rolreplication)
    union all
    select 'owned by the application: ' || c.relname from pg_class c where pg_get_userbyid(c.relowner) in ('kt_app', 'kt_archivist')
    union all
    select 'kt_app may act as ' || r.rolname from pg_roles r
      where r.rolname <> 'kt_app' and pg_has_role('kt_app', r.oid, 'member')
    union all
    select 'kt_app may create in schema ' || n.nspname from pg_namespace n
      where has_schema_privilege('kt_app', n.oid, 'create') and n.nspname !~ '^pg_'
    order by 1`)
  return rows.map(({ breach }) => breach)
}

/** Rights to change or remove what may only be added to, of the application and of everyone. */
export async function findGrantBreaches(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ breach: string }>(
    `select role || ' may ' || privilege || ' ' || name as breach
     from unnest($1::text[]) as name, unnest(array['kt_app']) as role,
       unnest(array['update', 'delete', 'truncate', 'references', 'trigger']) as privilege
     where has_table_privilege(role, 'public.' || name, privilege)
     union all
     select 'kt_app may update column ' || a.attname || ' of ' || name
     from unnest($1::text[]) as name
     join pg_attribute a on a.attrelid = ('public.' || name)::regclass and a.attnum > 0
     where has_column_privilege('kt_app', a.attrelid, a.attnum, 'update')
     order by 1`,
    [[...ADD_ONLY]],
  )
  return rows.map(({ breach }) => breach)
}

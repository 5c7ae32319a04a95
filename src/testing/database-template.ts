import { randomUUID } from 'node:crypto'
import { escapeIdentifier } from 'pg'
import { prepareDatabase } from '../platform/database/embedded.ts'
import { migrate, readRolesSql } from '../platform/database/migrate.ts'
import { withClient } from '../platform/database/with-client.ts'

export const TEMPLATE = 'keukentafel_sjabloon'

/** Migrates the template once; test files copy it in tens of milliseconds. */
export async function makeTemplate(superUrl: string, name: string = TEMPLATE): Promise<void> {
  const created = await createDatabase(superUrl, name)
  await prepareDatabase(created)
  await migrate(created)
}

/** Uses a server of your own; what is made there carries a name of its own and is dropped afterwards. */
export async function adopt(superUrl: string): Promise<{ superUrl: string; close(): Promise<void> }> {
  await withClient(superUrl, (client) => client.query(readRolesSql()))
  await dropDatabase(superUrl, TEMPLATE)
  await makeTemplate(superUrl)
  return { superUrl, close: () => dropDatabase(superUrl, TEMPLATE) }
}

/** Makes a database and gives the administrator's address of it. */
export async function createDatabase(superUrl: string, name: string, template?: string): Promise<string> {
  const copy = template === undefined ? '' : ` template ${escapeIdentifier(template)}`
  await withClient(superUrl, (client) => client.query(`create database ${escapeIdentifier(name)}${copy}`))
  const created = new URL(superUrl)
  created.pathname = `/${name}`
  return created.href
}

export async function dropDatabase(superUrl: string, name: string): Promise<void> {
  await withClient(superUrl, (client) =>
    client.query(`drop database if exists ${escapeIdentifier(name)} with (force)`),
  )
}

export function newName(): string {
  return `test_${randomUUID().replaceAll('-', '')}`
}

import { connect as connectSocket } from 'node:net'
import { text } from 'node:stream/consumers'
import { inject } from 'vitest'
import { connect, type Database } from '../platform/database/database.ts'
import { asRole } from '../platform/database/open-database.ts'
import { createDatabase, dropDatabase, newName, TEMPLATE } from './database-template.ts'

/** A migrated, empty database of its own. */
export type TestDatabase = {
  /** As the application: what product code gets. */
  readonly database: Database
  readonly appUrl: string
  /** As kt_owner, who owns the tables. */
  readonly adminUrl: string
  readonly archivistUrl: string
  /** As administrator of the server, above all walls: for planting breaches and looking around. */
  readonly superUrl: string
  close(): Promise<void>
}

/** Call in `beforeAll`, and `close()` in `afterAll`. */
export async function testDatabase(): Promise<TestDatabase> {
  const server = await askCluster()
  const name = newName()
  const superUrl = await createDatabase(server, name, TEMPLATE)
  const appUrl = asRole(superUrl, 'kt_app')
  const database = connect(appUrl)
  return {
    database,
    appUrl,
    adminUrl: asRole(superUrl, 'kt_owner'),
    archivistUrl: asRole(superUrl, 'kt_archivist'),
    superUrl,
    close: async () => {
      await database.destroy()
      await dropDatabase(server, name)
    },
  }
}

async function askCluster(): Promise<string> {
  const answer: unknown = JSON.parse(await text(connectSocket(inject('databaseCluster'), '127.0.0.1')))
  if (
    typeof answer === 'object' &&
    answer !== null &&
    'superUrl' in answer &&
    typeof answer.superUrl === 'string'
  ) {
    return answer.superUrl
  }
  throw new Error(`the test database did not start: ${JSON.stringify(answer)}`)
}

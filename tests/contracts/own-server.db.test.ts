import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect } from '../../src/platform/database/database.ts'
import { openDatabase } from '../../src/platform/database/open-database.ts'
import { type Postmaster, SUPERUSER, startPostmaster } from '../../src/platform/database/postmaster.ts'
import { withClient } from '../../src/platform/database/with-client.ts'
import { outcomeOf } from './as-role.ts'
import { findForbiddenObjects, findGrantBreaches, findWallBreaches } from './catalog.ts'
import { storeOneFact } from './one-fact.ts'

// A server as a municipality rents it: the administrator is no superuser.
let folder: string
let server: Postmaster
let url: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'keukentafel-server-'))
  chmodSync(folder, 0o711)
  server = await startPostmaster({
    folder,
    superuserPassword: 'geheim',
    serverSettings: { fsync: 'off' },
    report: () => {},
  })
  await withClient(`postgres://${SUPERUSER}:geheim@127.0.0.1:${server.port}/postgres`, async (client) => {
    await client.query(`create role beheer login password 'geheim' createrole createdb`)
    await client.query(`create database wmo owner beheer`)
  })
  url = `postgres://beheer:geheim@127.0.0.1:${server.port}/wmo`
})
afterAll(async () => {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
})

test('DATABASE_URL of an administrator is enough; app and command line share it; the walls are the same', async () => {
  const opened = await openDatabase({ dataFolder: folder, url })
  const database = connect(opened.appUrl)
  await storeOneFact(database)
  await database.destroy()
  expect(await outcomeOf(opened.appUrl, 'select from feit')).toBe(0)
  expect(await outcomeOf(opened.appUrl, 'select from feit', 'voorbeeldstad')).toBe(1)
  expect(await outcomeOf(opened.appUrl, 'delete from feit', 'voorbeeldstad')).toBe('42501')
  for (const check of [findWallBreaches, findForbiddenObjects, findGrantBreaches]) {
    expect(await withClient(url, check)).toEqual([])
  }
  await opened.close()
  await (await openDatabase({ dataFolder: folder, url })).close()
})

test('an administrator who may make no roles is told which files to have run', async () => {
  await withClient(url, (client) => client.query(`create role kaal login password 'geheim'`))
  const opened = openDatabase({ dataFolder: folder, url: url.replace('beheer', 'kaal') })
  await expect(opened).rejects.toThrow('database/roles.sql')
})

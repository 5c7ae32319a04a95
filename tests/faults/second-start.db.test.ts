import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { DataFolderInUse } from '../../src/platform/database/embedded.ts'
import { connectOrStart, openDatabase } from '../../src/platform/database/open-database.ts'
import { isAlive } from '../../src/platform/database/process-table.ts'
import { withClient } from '../../src/platform/database/with-client.ts'
import { findLosses } from './findings.ts'
import { postmasterOf, startWriter } from './writer-process.ts'

const isRoot = process.getuid?.() === 0
const NOBODY = 65534

let parent: string
let folder: string
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'keukentafel-start-'))
  chmodSync(parent, 0o711)
  folder = join(parent, 'data')
})
afterEach(() => rmSync(parent, { recursive: true, force: true }))

const silent = { report: () => {} }
const one = (url: string) =>
  withClient(
    url,
    async (client) => (await client.query<{ who: string }>('select current_user as who')).rows[0]?.who,
  )

describe('beside a running app', () => {
  test('a second app is refused within two seconds, and told by which process and what to do', async () => {
    const writer = await startWriter(folder, 'eerste')
    const begin = performance.now()
    const second = openDatabase({ dataFolder: folder, ...silent })
    await expect(second).rejects.toThrow(DataFolderInUse)
    await expect(second).rejects.toMatchObject({ pid: writer.child.pid })
    await expect(second).rejects.toThrow(`kill ${writer.child.pid}`)
    expect(performance.now() - begin).toBeLessThan(2000)
    await writer.acked(writer.acks.length + 20)
    writer.child.stdin?.end()
    await writer.ended()
    expect(writer.child.exitCode, writer.said()).toBe(0)
  })

  test('a command uses the same database, and leaves it running', async () => {
    const writer = await startWriter(folder, 'app')
    const command = await connectOrStart({ dataFolder: folder, ...silent })
    expect(await one(command.appUrl)).toBe('kt_app')
    expect(await one(command.adminUrl)).toBe('kt_owner')
    await command.close()
    await writer.acked(writer.acks.length + 20)
    writer.child.stdin?.end()
    await writer.ended()
  })
})

describe('commands without an app', () => {
  test('the one that started the server waits for the other one; afterwards nothing runs', async () => {
    const first = await connectOrStart({ dataFolder: folder, ...silent })
    if (isRoot) expect(statSync(join(folder, 'postgres')).uid).toBe(NOBODY)
    const second = spawn(process.execPath, [join(import.meta.dirname, 'guest.ts'), folder], {
      stdio: ['pipe', 'pipe', 'pipe'],
    })
    const stderr = text(second.stderr)
    const stdout = text(second.stdout)
    await Promise.race([once(second.stdout, 'data'), stdout])
    expect(second.exitCode, second.exitCode === null ? '' : await stderr).toBeNull()
    const postmaster = postmasterOf(folder)
    const closing = first.close()
    second.stdin.write('ga verder')
    const [code] = await once(second, 'exit')
    expect(code, await stderr).toBe(0)
    await closing
    expect(isAlive(postmaster)).toBe(false)
    expect(existsSync(join(folder, 'in-use.json'))).toBe(false)
  })
})

describe('after something was killed, the next start works', () => {
  test('the server outlived its app (no setpriv on this machine): it is stopped and started again', async () => {
    const writer = await startWriter(folder, 'wees', { env: { PATH: '/nergens' } })
    await writer.acked(20)
    const orphan = postmasterOf(folder)
    writer.child.kill('SIGKILL')
    await writer.ended()
    expect(isAlive(orphan)).toBe(true)
    expect(await findLosses(folder, writer.acks)).toEqual([])
    expect(isAlive(orphan)).toBe(false)
  })

  test('app and server were killed together', async () => {
    const writer = await startWriter(folder, 'samen')
    await writer.acked(20)
    writer.child.kill('SIGSTOP')
    process.kill(postmasterOf(folder), 'SIGKILL')
    writer.child.kill('SIGKILL')
    await writer.ended()
    expect(await findLosses(folder, writer.acks)).toEqual([])
  })

  test('the process numbers in the left-over locks belong to others by now', async () => {
    const opened = await openDatabase({ dataFolder: folder, ...silent })
    await opened.close()
    const stranger = { pid: process.pid, started: '1', kind: 'app', token: 'oud' }
    writeFileSync(join(folder, 'in-use.json'), JSON.stringify(stranger))
    writeFileSync(
      join(folder, 'postgres/postmaster.pid'),
      `${process.pid}\n${folder}\n1\n1\n\n127.0.0.1\n1 1\nready\n`,
    )
    const again = await openDatabase({ dataFolder: folder, ...silent })
    expect(await one(again.appUrl)).toBe('kt_app')
    await again.close()
  })

  test('while the cluster was being made: it is made anew', async () => {
    mkdirSync(join(folder, 'postgres.new'), { recursive: true })
    writeFileSync(join(folder, 'postgres.new/PG_VERSION'), '18\n')
    writeFileSync(join(folder, 'run.json'), '{"pid": 1, "po')
    const opened = await openDatabase({ dataFolder: folder, ...silent })
    expect(await one(opened.appUrl)).toBe('kt_app')
    await opened.close()
    expect(existsSync(join(folder, 'postgres.new'))).toBe(false)
  })
})

describe('who runs it', () => {
  test.runIf(isRoot)('root, under a home that no one else may enter', async () => {
    chmodSync(parent, 0o700)
    const opened = await openDatabase({ dataFolder: folder, ...silent })
    expect(await one(opened.appUrl)).toBe('kt_app')
    await opened.close()
    expect(statSync(join(folder, 'postgres')).uid).toBe(0)
    chmodSync(parent, 0o711)
    const again = await openDatabase({ dataFolder: folder, ...silent })
    expect(await one(again.appUrl)).toBe('kt_app')
    await again.close()
    expect(statSync(join(folder, 'postgres')).uid).toBe(NOBODY)
  })

  test.runIf(isRoot)('an ordinary user', async () => {
    chownSync(parent, NOBODY, NOBODY)
    const writer = await startWriter(folder, 'gewoon', { uid: NOBODY })
    await writer.acked(10)
    writer.child.stdin?.end()
    await writer.ended()
    expect(writer.child.exitCode, writer.said()).toBe(0)
    expect(statSync(join(folder, 'postgres')).uid).toBe(NOBODY)
  })

  test('a folder that cannot be used is named, with what to do', async () => {
    writeFileSync(join(parent, 'bestand'), '')
    const opened = openDatabase({ dataFolder: join(parent, 'bestand'), ...silent })
    await expect(opened).rejects.toThrow(/bestand.*KEUKENTAFEL_DATA/s)
  })

  test('passwords are readable by their owner only, and blocks carry checksums', async () => {
    const opened = await openDatabase({ dataFolder: folder, ...silent })
    const readable = readdirSync(folder).filter((name) => (statSync(join(folder, name)).mode & 0o077) !== 0)
    expect(readable).toEqual([])
    const [checksums] = await withClient(
      opened.adminUrl,
      async (client) => (await client.query('show data_checksums')).rows,
    )
    expect(checksums).toEqual({ data_checksums: 'on' })
    const open = new URL(opened.adminUrl)
    open.password = 'fout'
    await expect(one(open.href)).rejects.toMatchObject({ code: '28P01' })
    await opened.close()
  })
})

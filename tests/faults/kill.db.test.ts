import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findRunning } from '../../src/platform/database/embedded.ts'
import { isAlive } from '../../src/platform/database/process-table.ts'
import { withClient } from '../../src/platform/database/with-client.ts'
import { findLosses } from './findings.ts'
import { type Ack, postmasterOf, seeded, startWriter } from './writer-process.ts'

const SEED = Number(process.env['FAULT_SEED'] ?? 1)
const random = seeded(SEED)
const someAcks = () => 10 + Math.floor(random() * 120)

let folder: string
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'keukentafel-faults-')), 'data')
})
afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }))

describe(`nothing acknowledged is lost and nothing is half (FAULT_SEED=${SEED})`, () => {
  test('the app is killed twenty times under load', { timeout: 120_000 }, async () => {
    const acks: Ack[] = []
    for (let round = 1; round <= 20; round++) {
      const writer = await startWriter(folder, `ronde${round}`)
      await writer.acked(someAcks())
      writer.child.kill('SIGKILL')
      await writer.ended()
      acks.push(...writer.acks)
    }
    expect(acks.length).toBeGreaterThan(400)
    expect(await findLosses(folder, acks)).toEqual([])
  })

  test('the database is killed five times under load; the app goes on by itself', {
    timeout: 120_000,
  }, async () => {
    const writer = await startWriter(folder, 'doorgaan')
    for (let kill = 1; kill <= 5; kill++) {
      await writer.acked(writer.acks.length + someAcks())
      const before = postmasterOf(folder)
      process.kill(before, 'SIGKILL')
      const { length } = writer.acks
      // Acks that were under way may still come in; these many come only from a server that was started again.
      await writer.acked(length + 200)
      expect(postmasterOf(folder)).not.toBe(before)
    }
    writer.child.stdin?.end()
    await writer.ended()
    expect(writer.child.exitCode, writer.said()).toBe(0)
    expect(writer.said()).toContain('opnieuw gestart')
    expect(await findLosses(folder, writer.acks)).toEqual([])
  })

  test('single connections are killed under load', { timeout: 60_000 }, async () => {
    const writer = await startWriter(folder, 'los')
    for (let kill = 1; kill <= 3; kill++) {
      await writer.acked(writer.acks.length + someAcks())
      const running = findRunning(folder)
      const pid = await withClient(running?.adminUrl ?? '', async (client) => {
        const { rows } = await client.query<{ pid: number }>(
          `select pid from pg_stat_activity where usename = 'kt_app' order by xact_start desc nulls last limit 1`,
        )
        return rows[0]?.pid
      })
      process.kill(pid!, kill === 3 ? 'SIGKILL' : 'SIGTERM')
      await writer.acked(writer.acks.length + 100)
    }
    writer.child.stdin?.end()
    await writer.ended()
    expect(writer.child.exitCode, writer.said()).toBe(0)
    expect(await findLosses(folder, writer.acks)).toEqual([])
  })

  test('the check is able to find a loss: without waiting for the disk, acks are lost', {
    timeout: 60_000,
  }, async () => {
    const serverSettings = {
      synchronous_commit: 'off',
      wal_writer_delay: '10s',
      wal_writer_flush_after: '1GB',
    }
    const first = await startWriter(folder, 'vooraf')
    first.child.stdin?.end()
    await first.ended()
    const lost: string[] = []
    for (let round = 1; round <= 3 && lost.length === 0; round++) {
      const writer = await startWriter(folder, `slap${round}`, { serverSettings })
      await writer.acked(150)
      process.kill(postmasterOf(folder), 'SIGKILL')
      writer.child.kill('SIGKILL')
      await writer.ended()
      lost.push(...(await findLosses(folder, writer.acks)).filter((loss) => loss.startsWith('lost')))
    }
    expect(lost.length).toBeGreaterThan(0)
  })
})

test('an orderly stop leaves no server, no lock and no address behind', async () => {
  const writer = await startWriter(folder, 'netjes')
  const postmaster = postmasterOf(folder)
  await writer.acked(10)
  writer.child.stdin?.end()
  await once(writer.child, 'exit')
  expect(isAlive(postmaster)).toBe(false)
  expect(findRunning(folder)).toBeUndefined()
})

import { spawnSync } from 'node:child_process'
import { appendFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, type TestContext, test } from 'vitest'
import { findSecrets } from '../../src/platform/database/data-folder.ts'
import { findRunning } from '../../src/platform/database/embedded.ts'
import { SUPERUSER } from '../../src/platform/database/postmaster.ts'
import { withClient } from '../../src/platform/database/with-client.ts'
import { findLosses } from './findings.ts'
import { startWriter, type Writer } from './writer-process.ts'
import { GEMEENTE } from './writer-view.ts'

let volume: string
let isMounted = false
beforeEach(() => {
  volume = join(mkdtempSync(join(tmpdir(), 'keukentafel-vol-')), 'schijf')
  mkdirSync(volume)
  const mount = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=300m,mode=0711', 'tmpfs', volume])
  isMounted = mount.status === 0
})
afterEach(() => {
  if (isMounted) spawnSync('umount', ['-l', volume])
  rmSync(join(volume, '..'), { recursive: true, force: true })
})

/** Only root on Linux can make a small volume. */
function needsVolume(context: TestContext): void {
  if (!isMounted) context.skip()
}

test('full for the data: writing stops, reading goes on, making room is enough, nothing acknowledged is lost', async (context) => {
  needsVolume(context)
  const writer = await startWriter(join(volume, 'data'), 'vol')
  await writer.acked(100)
  fill()
  await silence(writer)
  expect(await readAsApp()).toBe(1)
  await goOnAndCompare(writer)
})

test('full for the log of changes: the server stops rather than lie, and comes back when there is room', async (context) => {
  needsVolume(context)
  const writer = await startWriter(join(volume, 'data'), 'vol')
  await writer.acked(100)
  fill()
  await useUpLog()
  await silence(writer)
  await expect(readAsApp()).rejects.toThrow()
  await goOnAndCompare(writer)
  expect(writer.said()).toContain('opnieuw gestart')
})

async function goOnAndCompare(writer: Writer): Promise<void> {
  const { length } = writer.acks
  rmSync(join(volume, 'vulling'))
  await writer.acked(length + 100)
  writer.child.stdin?.end()
  await writer.ended()
  expect(writer.child.exitCode, writer.said()).toBe(0)
  expect(await findLosses(join(volume, 'data'), writer.acks)).toEqual([])
}

/** Takes all room there is. */
function fill(): void {
  const block = Buffer.alloc(64 * 1024)
  try {
    for (;;) appendFileSync(join(volume, 'vulling'), block)
  } catch (fault) {
    if (!(fault instanceof Error && 'code' in fault && fault.code === 'ENOSPC')) throw fault
  }
}

/** Waits until a whole second goes by without an acknowledgement. */
async function silence(writer: Writer): Promise<void> {
  let seen = -1
  const moved = () => {
    const more = writer.acks.length > seen
    seen = writer.acks.length
    return more
  }
  await expect.poll(moved, { timeout: 50_000, interval: 1000 }).toBe(false)
}

function readAsApp(): Promise<number | null> {
  return withClient(findRunning(join(volume, 'data'))?.appUrl ?? '', async (client) => {
    await client.query(`select set_config('kt.gemeente', $1, false)`, [GEMEENTE])
    return (await client.query('select from feit limit 1')).rowCount
  })
}

/** Asks for new files of the log until there is no room for one, at which the server gives up. */
async function useUpLog(): Promise<void> {
  const folder = join(volume, 'data')
  const url = new URL(findRunning(folder)?.adminUrl ?? '')
  url.username = SUPERUSER
  url.password = findSecrets(folder)?.superuser ?? ''
  const run = withClient(url.href, async (client) => {
    for (;;) await client.query(`select pg_logical_emit_message(false, 'proef', repeat('x', 1000000))`)
  })
  await expect(run).rejects.toThrow()
}

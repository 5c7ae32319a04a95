import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type FolderLock, findHolder, takeLock } from './folder-lock.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keukentafel-slot-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const taken = (): FolderLock => {
  const lock = takeLock(folder, 'app')
  if (!('release' in lock)) throw new Error(`held by ${lock.pid}`)
  return lock
}

describe('the lock of a data folder', () => {
  test('is held by one, who is named to the next', () => {
    taken()
    expect(takeLock(folder, 'command')).toMatchObject({ pid: process.pid, kind: 'app' })
  })

  test('can be taken again after release, and leaves no other files', () => {
    taken().release()
    expect(readdirSync(folder)).toEqual([])
    taken()
    expect(readdirSync(folder)).toEqual(['in-use.json'])
  })

  test.each([
    ['a process that is gone', { pid: 2 ** 22 + 1, started: '1', kind: 'app', token: 'x' }],
    ['another process with the same number', { pid: process.pid, started: '1', kind: 'app', token: 'x' }],
    ['nobody who can be read', { pid: 'x' }],
  ])('does not count when it is of %s', (_name, content) => {
    writeFileSync(join(folder, 'in-use.json'), JSON.stringify(content))
    taken()
    expect(findHolder(folder)).toMatchObject({ pid: process.pid })
  })

  test('a late release does not take away the lock of another', () => {
    const first = taken()
    first.release()
    taken()
    first.release()
    expect(findHolder(folder)).toMatchObject({ pid: process.pid })
  })
})

import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'keukentafel-start-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function start(environment: Record<string, string>) {
  const app = spawn(process.execPath, ['--import', './scripts/jsx.mjs', 'src/main/start.ts'], {
    env: { PATH: process.env['PATH'], KEUKENTAFEL_DATA: folder, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const stderr = text(app.stderr)
  const exit = new Promise<number | null>((resolve) => app.on('exit', resolve))
  const address = new Promise<string>((resolve, reject) => {
    let said = ''
    app.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const found = /draait op (\S+)/.exec(said)?.[1]
      if (found !== undefined) resolve(found)
    })
    void exit.then(() => reject(new Error('stopped')))
  })
  address.catch(() => {})
  return { app, address, stderr, exit }
}

test('bad settings: a message, exit 2, and nothing was started', async () => {
  const { stderr, exit } = start({ PORT: 'acht' })
  expect(await exit).toBe(2)
  expect(await stderr).toBe('keukentafel: PORT: schrijf een poortnummer, bijvoorbeeld 8700\n')
  expect(existsSync(join(folder, 'postgres'))).toBe(false)
})

test('it starts, answers, and on SIGTERM stops in order and can start again on the same data', async () => {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    const { app, address, exit, stderr } = start({ PORT: '0' })
    const answer = await fetch(await address)
    expect(answer.status).toBe(200)
    app.kill(signal)
    expect(await exit).toBe(0)
    expect(await stderr).not.toMatch(/Error|fault|at file/)
    expect(existsSync(join(folder, 'in-use.json'))).toBe(false)
  }
  expect(statSync(join(folder, 'site-secret')).mode & 0o777).toBe(0o600)
})

test('SIGTERM halfway the first start: it opens what it had begun, closes it, and leaves nothing running', async () => {
  const own = mkdtempSync(join(tmpdir(), 'keukentafel-start-'))
  const { app, exit } = start({ PORT: '0', KEUKENTAFEL_DATA: own })
  app.stderr.once('data', () => app.kill('SIGTERM'))
  expect(await exit).toBe(0)
  expect(existsSync(join(own, 'in-use.json'))).toBe(false)
  rmSync(own, { recursive: true, force: true })
})

test('a port in use: exit 3, which port it is and what to do, and the database is stopped again', async () => {
  const other = createServer()
  const port = await new Promise<number>((resolve) =>
    other.listen(0, '127.0.0.1', () => {
      const address = other.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    }),
  )
  const { stderr, exit } = start({ PORT: String(port) })
  expect(await exit).toBe(3)
  other.close()
  expect(await stderr).toContain(`poort ${port} op 127.0.0.1 is al in gebruik`)
  expect(await stderr).toContain(`PORT=${port + 1} npm start`)
  expect(existsSync(join(folder, 'in-use.json'))).toBe(false)
})

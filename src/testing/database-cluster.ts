import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Port on which test files ask for the address of the cluster. */
    databaseCluster: number
  }
}

const PREFIX = 'keukentafel-cluster-'

/** What a test file needs to make a database of its own. */
export type Cluster = { readonly superUrl: string }

/**
 * One database server for the whole run. It starts when the first test file asks for it, so that a run of pure tests
 * pays nothing. With TEST_DATABASE_URL (an administrator of a server of your own) that server is used.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  let cluster: Promise<Cluster & { close(): Promise<void> }> | undefined
  const server = createServer((socket) => {
    socket.on('error', () => {})
    cluster ??= startCluster()
    cluster.then(
      ({ superUrl }) => socket.end(JSON.stringify({ superUrl })),
      (fault: unknown) => socket.end(JSON.stringify({ fault: String(fault) })),
    )
  })
  const port = await new Promise<number>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })
  project.provide('databaseCluster', port)
  return async () => {
    server.close()
    const started = await cluster?.catch(() => undefined)
    await started?.close()
  }
}

async function startCluster(): Promise<Cluster & { close(): Promise<void> }> {
  const given = process.env['TEST_DATABASE_URL']
  if (given !== undefined && given !== '') {
    const { adopt } = await import('./database-template.ts')
    return adopt(given)
  }
  clearLeftovers()
  const [{ startEmbedded }, { makeTemplate }] = await Promise.all([
    import('../platform/database/embedded.ts'),
    import('./database-template.ts'),
  ])
  const folder = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`))
  // Tests of logic need no durability; those of tests/faults start a server of their own with it.
  const serverSettings = {
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    max_connections: '200',
  }
  const database = await startEmbedded({ dataFolder: folder, serverSettings, report: () => {} }, 'command')
  await makeTemplate(database.superUrl)
  return {
    superUrl: database.superUrl,
    close: async () => {
      await database.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Folders of runs that were killed. */
function clearLeftovers(): void {
  for (const name of readdirSync(tmpdir())) {
    const pid = Number(name.startsWith(PREFIX) ? name.slice(PREFIX.length).split('-')[0] : 0)
    if (!(pid > 0)) continue
    try {
      process.kill(pid, 0)
    } catch {
      rmSync(join(tmpdir(), name), { recursive: true, force: true })
    }
  }
}

/**
 * Appends facts as fast as it can, through the real store on the real embedded server, and says on stdout what was
 * acknowledged, after the commit. `node writer.ts DATA_FOLDER NAME [SERVER_SETTINGS]`; ends when stdin closes.
 */
import { sql } from 'kysely'
import { connect } from '../../src/platform/database/database.ts'
import { openDatabase } from '../../src/platform/database/open-database.ts'
import { withClient } from '../../src/platform/database/with-client.ts'
import { ConcurrentChange } from '../../src/platform/fact-store/append-conflict.ts'
import { type Append, type Appended, createFactStore } from '../../src/platform/fact-store/fact-store.ts'
import { startJobQueue } from '../../src/platform/jobs/job-queue.ts'
import { GEMEENTE, telling } from './writer-view.ts'

type Proef = { readonly type: string; readonly key?: string }

const WRITERS = 8
const [dataFolder = '', name = '', settings = '{}'] = process.argv.slice(2)

const opened = await openDatabase({ dataFolder, serverSettings: JSON.parse(settings) })
await withClient(opened.adminUrl, (client) =>
  client.query(`
    do $$ begin
      if to_regclass('proef_telling') is null then
        create table proef_telling (gemeente text, stream text, aantal int, primary key (gemeente, stream));
        call scheid_per_gemeente('proef_telling');
        grant select, insert, update, delete on proef_telling to kt_app;
      end if;
    end $$`),
)
const database = connect(opened.appUrl)
const queue = await startJobQueue({
  appUrl: opened.appUrl,
  queues: ['proef'],
  upkeep: false,
  onError: () => {},
})
const store = createFactStore<Proef>({
  database,
  queue,
  projections: [telling],
  readFact: (type, data) => ({ ...data, type }),
})

let stopping = false
process.stdin.on('end', () => {
  stopping = true
})
process.stdin.resume()
process.stdout.write('ready\n')

const work = Array.from({ length: WRITERS }, async (_, writer) => {
  const stream = `dossier-${writer}`
  let { version } = await store.read(GEMEENTE, stream)
  for (let n = 0; !stopping; n++) {
    const key = `${name}-${writer}-${n}`
    const { firstVersion, lastVersion } = await appendUntilKnown({
      gemeente: GEMEENTE,
      stream,
      expectedVersion: version,
      facts: [
        { type: 'Proef', key },
        { type: 'Vervolg', key },
      ],
      by: name,
      key,
      at: Temporal.Now.instant(),
      jobs: [{ queue: 'proef', gemeente: GEMEENTE, ids: { key } }],
    })
    version = lastVersion
    process.stdout.write(`ack ${stream} ${firstVersion} ${key}\n`)
  }
})
await Promise.all(work)
await queue.stop()
await database.destroy()
await opened.close()

/** After a lost connection no one knows whether it was committed: asking again with the same key tells. */
async function appendUntilKnown(append: Append<Proef>): Promise<Appended> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await store.append(append)
    } catch (fault) {
      if (fault instanceof ConcurrentChange || attempt > 2000) throw fault
      await sql`select pg_sleep(0.05)`.execute(database).catch(() => new Promise((go) => setTimeout(go, 50)))
    }
  }
}

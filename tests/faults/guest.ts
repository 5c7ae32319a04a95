/** A command that uses the database of its data folder until it is told to go on: `node guest.ts DATA_FOLDER`. */
import { once } from 'node:events'
import { connectOrStart } from '../../src/platform/database/open-database.ts'
import { withClient } from '../../src/platform/database/with-client.ts'

const joined = await connectOrStart({ dataFolder: process.argv[2] ?? '' })
process.stdout.write('joined\n')
await once(process.stdin, 'data')
await withClient(joined.appUrl, (client) => client.query('select 1'))
await joined.close()
process.exit(0)

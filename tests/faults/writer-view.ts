import { sql } from 'kysely'
import type { Projection } from '../../src/platform/fact-store/fact-store.ts'

export const GEMEENTE = 'voorbeeldstad'

/** The view of the writer: how many facts each stream has. */
export const telling: Projection<{ type: string }> = {
  name: 'proef-telling',
  tables: ['proef_telling'],
  apply: async (trx, facts) => {
    for (const { gemeente, stream } of facts) {
      await sql`insert into proef_telling values (${gemeente}, ${stream}, 1)
        on conflict (gemeente, stream) do update set aantal = proef_telling.aantal + 1`.execute(trx)
    }
  },
}

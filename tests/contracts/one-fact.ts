import type { Database } from '../../src/platform/database/database.ts'
import { createFactStore } from '../../src/platform/fact-store/fact-store.ts'

/** Puts one fact in the first dossier of a municipality: something to try to reach or to change. */
export async function storeOneFact(database: Database, gemeente = 'voorbeeldstad'): Promise<void> {
  const store = createFactStore({ database, readFact: (type) => ({ type }) })
  await store.append({
    gemeente,
    stream: 'dossier-1',
    expectedVersion: 0,
    facts: [{ type: 'MeldingGedaan' }],
    by: 'm.jansen',
    key: 's1',
    at: Temporal.Instant.from('2026-02-20T10:15:00Z'),
  })
}

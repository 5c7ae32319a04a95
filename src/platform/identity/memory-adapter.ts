import type { Adapter, AdapterPayload } from 'oidc-provider'

type Entry = { payload: AdapterPayload; expires: number }

/** More than a demo needs; beyond it the oldest go first. */
const MOST = 20_000

/** Keeps what the development provider must remember, in memory: it forgets all when it stops, as it should. */
export function memoryAdapter(now: () => Temporal.Instant): (name: string) => Adapter {
  const entries = new Map<string, Entry>()
  const seconds = () => now().epochMilliseconds / 1000

  function find(key: string): AdapterPayload | undefined {
    const entry = entries.get(key)
    if (entry === undefined) return undefined
    if (entry.expires >= seconds()) return entry.payload
    entries.delete(key)
    return undefined
  }

  return (name) => ({
    upsert: async (id, payload, expiresIn) => {
      const oldest = entries.keys().next()
      if (entries.size >= MOST && oldest.done !== true) entries.delete(oldest.value)
      entries.set(`${name}:${id}`, { payload, expires: seconds() + (expiresIn ?? 3600) })
    },
    find: async (id) => find(`${name}:${id}`),
    findByUid: async (uid) =>
      [...entries].find(([key, { payload }]) => key.startsWith(`${name}:`) && payload.uid === uid)?.[1]
        .payload,
    findByUserCode: async () => undefined,
    destroy: async (id) => {
      entries.delete(`${name}:${id}`)
    },
    consume: async (id) => {
      const payload = find(`${name}:${id}`)
      if (payload !== undefined) payload.consumed = seconds()
    },
    revokeByGrantId: async (grantId) => {
      for (const [key, { payload }] of entries) if (payload.grantId === grantId) entries.delete(key)
    },
  })
}

import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTermijnbewaking } from '../../src/main/termijnbewaking.ts'
import { klokOp } from '../../src/platform/clock/clock.ts'
import { eenDossier, eenMelding } from '../../src/testing/builders.ts'
import { startDossierSite } from './dossier-site.ts'

let site: Awaited<ReturnType<typeof startDossierSite>>
beforeAll(async () => {
  site = await startDossierSite()
})
afterAll(() => site?.close())

async function gewezen(dossier: string): Promise<readonly string[]> {
  const { facts } = await site.store.read(site.gemeente, `dossier/${dossier}`)
  return facts.flatMap(({ fact }) => (fact.type === 'InwonerOpAanvraagGewezen' ? [fact.op] : []))
}

test('six weeks passed while nobody looked: the inwoner is told once, the others are left alone', async () => {
  // 5 October + six weeks is 16 November; 12 October + six weeks is today, which is still in time.
  await site.geef('laat', eenDossier(), eenMelding({ op: '2026-10-05' }))
  await site.geef('op-tijd', eenDossier(), eenMelding({ op: '2026-10-12' }))
  const klok = klokOp('2026-11-23T09:00:00Z')
  const { database, store, gemeente, appUrl } = site
  const bewaking = await startTermijnbewaking({ database, appUrl, store, gemeente, klok, log: () => {} })
  try {
    await expect.poll(() => gewezen('laat'), { timeout: 20_000 }).toEqual(['2026-11-23'])
    await bewaking.kijk()
    expect(await gewezen('laat')).toHaveLength(1)
    expect(await gewezen('op-tijd')).toEqual([])
  } finally {
    await bewaking.close()
  }
})

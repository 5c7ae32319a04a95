import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findBrief, listBrieven } from '../../src/dossier/brief-archief.ts'
import { dossierVan } from '../../src/dossier/dossier.ts'
import type { DossierFact } from '../../src/dossier/dossier-facts.ts'
import { checkDossierFact, factsOf, streamOf } from '../../src/dossier/dossier-store.ts'
import { readDossierbestand, writeDossierbestand } from '../../src/dossier/dossierbestand.ts'
import { findBevroren } from '../../src/dossier/maak-bekend.ts'
import { toetsVan } from '../../src/dossier/neem-besluit.ts'
import { stelVoor } from '../../src/dossier/ontwerp.ts'
import { voortgangVan } from '../../src/dossier/voortgang.ts'
import { createDossierStore } from '../../src/main/create-dossier-store.ts'
import { inGemeente } from '../../src/platform/database/database.ts'
import { verifyChain } from '../../src/platform/fact-store/verify-chain.ts'
import { checkStructure } from '../../src/platform/pdf/check-structure.ts'
import { createPdfRenderer } from '../../src/platform/pdf/pdf-renderer.ts'
import { pdfText } from '../../src/platform/pdf/pdf-text.ts'
import { findLaatsteBesluit } from '../../src/stelsel/beschikking/evolve.ts'
import { geefAkkoord } from '../../src/stelsel/beschikking/handle.ts'
import { briefHtml } from '../../src/stelsel/brieven/brief-html.ts'
import { briefTekst } from '../../src/stelsel/brieven/brief-tekst.ts'
import { type TestDatabase, testDatabase } from '../../src/testing/test-database.ts'
import { VOORBEELDSTAD } from '../../src/testing/voorbeeldstad.ts'
import { annaDeVries } from './dossiers/anna-de-vries.ts'
import { loesVanDam } from './dossiers/loes-van-dam.ts'
import { ANNA, BAKKER, JANSEN } from './mensen.ts'
import { PERSONEN } from './personen.ts'
import { VERHAALMOMENT, VERHALEN, vertelVerhaal } from './verhaal.ts'
import { dossierId, Verteller } from './verteller.ts'

const GEMEENTE = VOORBEELDSTAD.gemeente.id
const DAG = '2026-11-23'

/** Where each dossier stands on that Monday, and which letters went out. */
const STAND = {
  'corrie-blom': ['besluit-bekend', '2026-12-11', 'ontvangst', 'besluit-b1'],
  'nadia-benali': ['besluit-bekend', '2026-12-24', 'ontvangst', 'besluit-b1'],
  'jan-terpstra': ['besluit-bekend', '2026-12-10', 'ontvangst', 'besluit-b1'],
  'willem-dijkstra': ['besluit-bekend', '2026-12-10', 'ontvangst', 'besluit-b1'],
  'hatice-demirci': ['besluit-bekend', '2026-12-24', 'ontvangst', 'besluit-b1'],
  'loes-van-dam': ['lees-besluit', '2026-11-25', 'ontvangst'],
  'anna-de-vries': ['wacht-op-aanvraag', '2026-12-04', 'ontvangst'],
  'piet-kuipers': ['doe-onderzoek', '2026-11-25', 'ontvangst'],
  'gerrit-smit': ['niet-voortgezet', undefined, 'ontvangst'],
  'truus-visser': ['besluit-bekend', '2027-01-04', 'ontvangst', 'besluit-b1'],
  'roos-lammers': ['voer-gesprek', '2026-11-23', 'ontvangst'],
  'geertje-hofman': ['besluit-bekend', '2025-04-04'],
  'bram-oosterling': ['wijs-behandelaar-aan', '2027-01-04', 'ontvangst'],
} as const satisfies Record<string, readonly (string | undefined)[]>

const namen = VERHALEN.map(({ naam }) => naam)
const pdf = createPdfRenderer()

type Verteld = {
  readonly db: TestDatabase
  readonly feiten: ReadonlyMap<string, readonly DossierFact[]>
  readonly hashes: Readonly<Record<string, string>>
}

async function vertel(): Promise<Verteld> {
  const db = await testDatabase()
  const { database } = db
  const store = createDossierStore(database)
  await vertelVerhaal({ store, database, regeling: VOORBEELDSTAD, pdf })
  const feiten = new Map<string, readonly DossierFact[]>()
  const hashes: Record<string, string> = {}
  await inGemeente(database, GEMEENTE, async (trx) => {
    for (const naam of namen) {
      const dossier = dossierId(naam)
      feiten.set(naam, factsOf((await store.readIn(trx, GEMEENTE, streamOf(dossier))).facts))
      for (const { brief, sha256 } of await listBrieven(trx, { gemeente: GEMEENTE, dossier }))
        hashes[`${naam}/${brief}`] = sha256
    }
  })
  return { db, feiten, hashes }
}

let verteld: Verteld
beforeAll(async () => {
  verteld = await vertel()
})
afterAll(async () => {
  await pdf.close()
  await verteld?.db.close()
})

test('told twice: the same facts at the same moments, and letters that are the same to the byte', async () => {
  const opnieuw = await vertel()
  try {
    expect(opnieuw.feiten).toEqual(verteld.feiten)
    expect(opnieuw.hashes).toEqual(verteld.hashes)
    expect(await tijden(opnieuw.db)).toEqual(await tijden(verteld.db))
  } finally {
    await opnieuw.db.close()
  }
})

async function tijden({ database }: TestDatabase): Promise<readonly unknown[]> {
  return inGemeente(database, GEMEENTE, (trx) =>
    trx
      .selectFrom('feit')
      .select(['stream', 'version', 'type', 'recorded_by', 'recorded_at'])
      .orderBy('stream')
      .orderBy('version')
      .execute(),
  )
}

test('nothing happened after the moment at which the story opens, and each dossier goes forward in time', async () => {
  const rows = await inGemeente(verteld.db.database, GEMEENTE, (trx) =>
    trx
      .selectFrom('feit')
      .select(['stream', 'version', 'recorded_at'])
      .orderBy('stream')
      .orderBy('version')
      .execute(),
  )
  const vorige = new Map<string, Temporal.Instant>()
  const fout = rows.filter(({ stream, recorded_at }) => {
    const moment = Temporal.Instant.from(recorded_at)
    const terug = Temporal.Instant.compare(vorige.get(stream) ?? moment, moment) > 0
    vorige.set(stream, moment)
    return terug || Temporal.Instant.compare(moment, Temporal.Instant.from(VERHAALMOMENT)) > 0
  })
  expect(fout).toEqual([])
})

test('who works at the municipality acts on working days', async () => {
  const rows = await inGemeente(verteld.db.database, GEMEENTE, (trx) =>
    trx
      .selectFrom('feit')
      .select(['stream', 'recorded_by', 'recorded_at'])
      .where('recorded_by', 'in', ['consulent-bakker', 'consulent-haddou', 'kwaliteit-jansen'])
      .execute(),
  )
  const vrij = rows.filter(
    ({ recorded_at }) =>
      Temporal.Instant.from(recorded_at).toZonedDateTimeISO('Europe/Amsterdam').dayOfWeek > 5,
  )
  expect(vrij).toEqual([])
})

test('the chain over the whole municipality verifies', async () => {
  const report = await verifyChain(verteld.db.database, GEMEENTE)
  expect(report.findings).toEqual([])
  expect(report.facts).toBe([...verteld.feiten.values()].flat().length)
})

test('whoever acts with an account is someone one can log in as; the rest is entered by such a person', async () => {
  const bekend = new Set([...PERSONEN.map(({ persoon }) => persoon), 'opdrachtregel'])
  const rows = await inGemeente(verteld.db.database, GEMEENTE, (trx) =>
    trx.selectFrom('feit').select('recorded_by').distinct().execute(),
  )
  expect(rows.map(({ recorded_by }) => recorded_by).filter((wie) => !bekend.has(wie))).toEqual([])
})

describe.each(namen)('%s', (naam) => {
  const feiten = () => verteld.feiten.get(naam) ?? []

  test('stands where the story says, with its letters', () => {
    const [volgende, uiterlijk, ...brieven] = STAND[naam as keyof typeof STAND]
    expect(voortgangVan(dossierVan(feiten()))).toMatchObject({ volgende, ...(uiterlijk && { uiterlijk }) })
    const gevonden = Object.keys(verteld.hashes).filter((hash) => hash.startsWith(`${naam}/`))
    expect(gevonden.toSorted()).toEqual(brieven.map((brief) => `${naam}/${brief}`).toSorted())
  })

  test('the toets finds what was put in it, and nothing else', () => {
    const { bevindingen } = toetsVan(feiten(), DAG, [VOORBEELDSTAD])
    expect(bevindingen.map(({ code, ernst }) => `${ernst} ${code}`)).toEqual(
      naam === 'geertje-hofman'
        ? [
            'blokkerend RESULTAAT_ZONDER_UREN',
            'blokkerend AANBIEDER_BEPAALT_OMVANG',
            'aandacht OMVANG_NIET_VASTGESTELD',
          ]
        : [],
    )
  })

  test('reads back: every fact fits its shape, and as a dossierbestand it stays the same', () => {
    for (const fact of feiten()) expect(checkDossierFact(fact)).toEqual(fact)
    const gelezen = readDossierbestand(
      writeDossierbestand(feiten(), { gemeente: 'Voorbeeldstad', vorm: 'yaml' }),
    )
    expect(gelezen).toMatchObject({ ok: true, value: { meldingen: [] } })
    if (!gelezen.ok) return
    expect(gelezen.value.facts).toEqual(feiten().map((fact) => ({ ...fact, overgenomen: true })))
  })

  test('its letters are accessible, and say on paper what they say on the page', async () => {
    await inGemeente(verteld.db.database, GEMEENTE, async (trx) => {
      const waar = { gemeente: GEMEENTE, dossier: dossierId(naam) }
      for (const { brief } of await listBrieven(trx, waar)) {
        const bewaard = await findBrief(trx, waar, brief)
        expect(bewaard).toBeDefined()
        if (bewaard === undefined) continue
        const papier = gevouwen(pdfText(bewaard.pdf))
        expect(checkStructure(bewaard.pdf)).toEqual([])
        expect(papier).toBe(htmlTekst(briefHtml(bewaard.inhoud)))
        expect(papier).toBe(gevouwen(briefTekst(bewaard.inhoud)))
        expect(papier).not.toMatch(/undefined|\[teken\]|null|NaN/)
      }
    })
  })

  test('a dossier that was decided can be shown as it stood', async () => {
    const besloten = feiten().filter(
      (fact) => fact.type === 'BesluitBekendgemaakt' && fact.overgenomen !== true,
    )
    const bevroren = await inGemeente(verteld.db.database, GEMEENTE, (trx) =>
      findBevroren(trx, { gemeente: GEMEENTE, dossier: dossierId(naam) }, 'b1'),
    )
    expect(bevroren === undefined ? 0 : 1).toBe(besloten.length)
    if (bevroren === undefined) return
    expect(bevroren.inhoud.brief.sha256).toBe(verteld.hashes[`${naam}/besluit-b1`])
    expect(bevroren.inhoud.toets).toMatchObject({ bevindingen: [] })
  })
})

test('the story can go on: Anna asks for help and gets it; Ria reads along and Loes gets her letter', async () => {
  const db = await testDatabase()
  try {
    const store = createDossierStore(db.database)
    const parts = { store, regeling: VOORBEELDSTAD, pdf, gemeente: GEMEENTE }
    const vervolg = await inGemeente(db.database, GEMEENTE, async (trx) => {
      const anna = new Verteller(parts, trx, annaDeVries)
      await annaDeVries.vertel(anna)
      await anna.vraagAan('2026-11-24 10:00', ANNA, { wens: 'Hulp bij het huishouden', vorm: 'natura' })
      const { motivering } = stelVoor(anna.stand, VOORBEELDSTAD, '2026-12-01')
      await anna.stelBesluitOp('2026-11-25 09:00', BAKKER, {
        beslissing: 'toegekend',
        vanaf: '2026-12-01',
        motivering: [...motivering],
      })
      await anna.neemBesluit('2026-11-25 09:05', BAKKER)
      await anna.verstuurBesluit('2026-11-25 09:10', BAKKER)
      const loes = new Verteller(parts, trx, loesVanDam)
      await loesVanDam.vertel(loes)
      await loes.doe('2026-11-23 10:00', JANSEN, (d) => [geefAkkoord({ ...d, besluit: 'b1' })])
      await loes.neemBesluit('2026-11-23 10:05', JANSEN)
      await loes.verstuurBesluit('2026-11-23 10:10', BAKKER)
      return [anna, loes].map(({ stand }) => findLaatsteBesluit(stand.beschikking))
    })
    expect(vervolg).toMatchObject([
      {
        stand: 'bekendgemaakt',
        bezwaarTotEnMet: '2027-01-06',
        inhoud: { voorzieningen: [{ omvang: { minuten: 6480, per: 'jaar' } }] },
      },
      {
        stand: 'bekendgemaakt',
        bezwaarTotEnMet: '2027-01-04',
        inhoud: { voorzieningen: [{ omvang: { minuten: 8040, per: 'jaar' } }] },
      },
    ])
  } finally {
    await db.close()
  }
})

function gevouwen(tekst: string): string {
  return tekst.replace(/\s+/g, ' ').trim()
}

/** What a reader of the page reads, without the marks of the page. */
function htmlTekst(html: string): string {
  return gevouwen(
    html
      .replace(/<(br|\/p|\/h\d|\/li|\/td|\/th|\/caption)[^>]*>/g, '\n')
      .replace(/<[^>]*>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&'),
  )
}

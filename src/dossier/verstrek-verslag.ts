import { type DagTekst, getDag } from '../basis/dag.ts'
import type { Daad } from '../basis/fact.ts'
import { accept, type Outcome } from '../basis/outcome.ts'
import type { Gesprek } from '../handeling/gesprek/evolve.ts'
import { findVerstrekteVersie } from '../handeling/verslag/evolve.ts'
import { verstrekVerslag } from '../handeling/verslag/handle.ts'
import type { Trx } from '../platform/database/database.ts'
import type { PdfRenderer } from '../platform/pdf/pdf-renderer.ts'
import type { Brief } from '../stelsel/brieven/brief.ts'
import type { BriefWeigering } from '../stelsel/brieven/brief-gegevens.ts'
import { inZinnen } from '../stelsel/brieven/leesbaarheid.ts'
import { verslagBrief } from '../stelsel/brieven/verslag-brief.ts'
import type { Regeling } from '../stelsel/regeling/regeling.ts'
import { saveBrief } from './brief-archief.ts'
import { briefKop } from './brief-gegevens.ts'
import { type Dossier, dossierVan } from './dossier.ts'
import { type DossierStore, type Gedaan, type Opdracht, voerUit } from './dossier-store.ts'

type VerslagRefusal = Extract<ReturnType<ReturnType<typeof verstrekVerslag>>, { ok: false }>['refusal']

/**
 * Gives the verslag to the inwoner: on his page, and as a letter for paper when name and address are known. What is not
 * known never keeps him from reading it.
 */
export async function verstrekVerslagMetBrief(
  parts: { readonly store: DossierStore; readonly regeling: Regeling; readonly pdf: PdfRenderer },
  trx: Trx,
  opdracht: Opdracht,
  daad: Daad,
): Promise<
  Outcome<Gedaan & { readonly reactieTotEnMet: DagTekst; readonly brief: boolean }, VerslagRefusal>
> {
  const { store, regeling, pdf } = parts
  const reactieTotEnMet = getDag(daad.op).add({ days: regeling.termijnen.reactieVerslagDagen }).toString()
  const gedaan = await voerUit(
    store,
    trx,
    opdracht,
    verstrekVerslag({ ...daad, kanaal: 'web', reactieTotEnMet }),
  )
  if (!gedaan.ok) return gedaan
  const stand = dossierVan(gedaan.value.facts)
  const brief = briefVan(stand, regeling, daad.op)
  if (!brief.ok) return accept({ ...gedaan.value, reactieTotEnMet, brief: false })
  const id = `verslag-${findVerstrekteVersie(stand.verslag)?.versie ?? 1}`
  const bewaard = await saveBrief(trx, pdf, opdracht, { brief: id, inhoud: brief.value })
  if (!bewaard.ok) throw new Error(`the verslag cannot be set: ${bewaard.refusal.code}`)
  return accept({ ...gedaan.value, reactieTotEnMet, brief: true })
}

function briefVan(stand: Dossier, regeling: Regeling, op: DagTekst): Outcome<Brief, BriefWeigering> {
  const versie = findVerstrekteVersie(stand.verslag)
  return verslagBrief({
    ...briefKop(stand, regeling, op),
    meldingOp: stand.melding.ontvangen?.op ?? op,
    gesprekken: gesprekkenVan(stand),
    secties: (versie?.onderdelen ?? []).map(({ kop, tekst, vaststellingen = [] }) => ({
      kop,
      zinnen: inZinnen(tekst.replace(/\s+/g, ' ')).map((zin) => ({ tekst: zin, herkomst: vaststellingen })),
    })),
    ...(versie?.reactieTotEnMet === undefined ? {} : { reagerenTotEnMet: versie.reactieTotEnMet }),
  })
}

function gesprekkenVan({ gesprek }: { readonly gesprek: Gesprek }) {
  return gesprek.gevoerd.map(({ op, plaats, aanwezig = [] }) => ({
    op,
    waar: plaats === undefined || plaats === 'thuis' ? 'bij u thuis' : plaats,
    met: aanwezig.length === 0 ? ['u'] : aanwezig,
  }))
}

import { createHash } from 'node:crypto'
import { AMSTERDAM, getDag } from '../../src/basis/dag.ts'
import { type Deed, inOneGo } from '../../src/basis/deed.ts'
import type { AnyFact } from '../../src/basis/fact.ts'
import { accept, type Outcome } from '../../src/basis/outcome.ts'
import { type Dossier, dossierVan } from '../../src/dossier/dossier.ts'
import type { DossierFact } from '../../src/dossier/dossier-facts.ts'
import {
  type DossierStore,
  factsOf,
  type Opdracht,
  streamOf,
  voerUit,
} from '../../src/dossier/dossier-store.ts'
import { maakBekend } from '../../src/dossier/maak-bekend.ts'
import { neemGetoetstBesluit } from '../../src/dossier/neem-besluit.ts'
import { neemMeldingAan } from '../../src/dossier/neem-melding-aan.ts'
import type { NeemMeldingAanMetOntvangst } from '../../src/dossier/ontvangst.ts'
import { stelVoor } from '../../src/dossier/ontwerp.ts'
import { voortgangVan } from '../../src/dossier/voortgang.ts'
import type { DossierRefusal } from '../../src/dossier/weigering.ts'
import { dienAanvraagIn } from '../../src/handeling/aanvraag/handle.ts'
import { wijsBehandelaarAan } from '../../src/handeling/melding/handle.ts'
import { stelVerslagOp, verstrekVerslag } from '../../src/handeling/verslag/handle.ts'
import { verslagUitOnderzoek } from '../../src/handeling/verslag/uit-onderzoek.ts'
import type { Trx } from '../../src/platform/database/database.ts'
import type { Persoon } from '../../src/platform/identity/persoon.ts'
import type { PdfRenderer } from '../../src/platform/pdf/pdf-renderer.ts'
import { findLaatsteBesluit } from '../../src/stelsel/beschikking/evolve.ts'
import type { BesluitInhoud, Voorziening } from '../../src/stelsel/beschikking/facts.ts'
import { stelBesluitOp } from '../../src/stelsel/beschikking/handle.ts'
import { findMandaat, type Regeling } from '../../src/stelsel/regeling/regeling.ts'

/** Who acts in the story: someone with an account, or someone whose words a colleague enters. */
export type Wie = Pick<Persoon, 'naam' | 'rollen' | 'telefoon'> & {
  /** Absent for who has no account: then it is known who said it, and `invoerder` entered it. */
  readonly persoon?: string
  readonly invoerder?: string
}

/** The day and who, as every deed carries them. */
export type Daad = { readonly op: string; readonly door: string; readonly persoon?: string }

type Deeds = (daad: Daad) => readonly Deed<DossierRefusal>[]
type MeldingWens = Omit<
  NeemMeldingAanMetOntvangst,
  'op' | 'door' | 'persoon' | 'kenmerk' | 'ontvangenOp' | 'betrokkenen'
> &
  Partial<Pick<NeemMeldingAanMetOntvangst, 'ontvangenOp' | 'betrokkenen'>>
type AanvraagWens = Omit<Parameters<typeof dienAanvraagIn>[1], 'op' | 'door' | 'persoon'>
type BesluitWens = Pick<BesluitInhoud, 'beslissing' | 'motivering'> &
  Partial<Omit<BesluitInhoud, 'op' | 'door' | 'persoon' | 'voorzieningen' | 'overgenomen'>> & {
    readonly vanaf: string
    /** Differs from what the product proposes; a whole list of its own where there is more than one. */
    readonly voorziening?: Partial<Voorziening>
    readonly voorzieningen?: readonly Voorziening[]
  }

export type Verhaal = {
  /** Short name; the id of the dossier follows from it, so that it is the same each time the story is told. */
  readonly naam: string
  readonly kenmerk: string
  readonly vertel: (verteller: Verteller) => Promise<void>
}

export type VertellerParts = {
  readonly store: DossierStore
  readonly regeling: Regeling
  readonly pdf: PdfRenderer
  readonly gemeente: string
}

/** Seed of all that an app would draw by lot: with another seed the dossiers have other ids. */
const ZAAD = 'voorbeeldstad-2026'

/** Id of a dossier of the story, in the shape of every other dossier id. */
export function dossierId(naam: string, zaad = ZAAD): string {
  return createHash('sha256').update(`${zaad}/${naam}`).digest('hex').slice(0, 32)
}

/** `2026-10-05 10:15`, the clock in Amsterdam. */
export function moment(tekst: string): Temporal.Instant {
  return Temporal.PlainDateTime.from(tekst.replace(' ', 'T')).toZonedDateTime(AMSTERDAM).toInstant()
}

/**
 * Tells one dossier: each act is the deed that a user would give, by that person, at that moment, with everything that
 * could refuse it. A refusal is a fault in the story and stops it.
 */
export class Verteller {
  readonly dossier: string
  readonly #parts: VertellerParts
  readonly #trx: Trx
  readonly #verhaal: Verhaal
  #facts: readonly DossierFact[] = []
  #teller = 0

  constructor(parts: VertellerParts, trx: Trx, verhaal: Verhaal) {
    this.#parts = parts
    this.#trx = trx
    this.#verhaal = verhaal
    this.dossier = dossierId(verhaal.naam)
  }

  get stand(): Dossier {
    return dossierVan(this.#facts)
  }

  /** A melding comes in, with its receipt letter. Without a day of receipt it came in on the spot. */
  async meld(wanneer: string, wie: Wie, wens: MeldingWens): Promise<void> {
    const daad = daadVan(wanneer, wie)
    const opdracht = this.#opdracht(wanneer, wie)
    const outcome = await neemMeldingAan(this.#parts, this.#trx, opdracht, {
      ...daad,
      kenmerk: this.#verhaal.kenmerk,
      regeling: this.#parts.regeling.id,
      ontvangenOp: daad.op,
      betrokkenen: [],
      ...(wens.ontvangenOp === undefined ? { ontvangenTijdstip: moment(wanneer).toString() } : {}),
      ...wens,
    })
    this.#slaagt(wanneer, outcome)
    const { facts } = await this.#parts.store.readIn(this.#trx, opdracht.gemeente, streamOf(this.dossier))
    this.#facts = factsOf(facts)
  }

  /** One or more deeds by one person at one moment: all of them or none. */
  async doe(wanneer: string, wie: Wie, deeds: Deeds): Promise<void> {
    const deed = inOneGo<DossierRefusal>(...deeds(daadVan(wanneer, wie)))
    await this.#voerUit(wanneer, wie, deed)
  }

  /** What no screen records yet, or what was taken over from elsewhere: the facts as they are. */
  async legVast(wanneer: string, wie: Wie, facts: (daad: Daad) => readonly AnyFact[]): Promise<void> {
    await this.#voerUit(wanneer, wie, () => accept(facts(daadVan(wanneer, wie))))
  }

  async pakOp(wanneer: string, wie: Wie): Promise<void> {
    const { persoon = '', naam, telefoon } = wie
    const contact = { behandelaar: persoon, naam, ...(telefoon === undefined ? {} : { telefoon }) }
    await this.doe(wanneer, wie, (d) => [wijsBehandelaarAan({ ...d, ...contact })])
  }

  /** Writes the verslag from what was established, as the page proposes it, and gives it to the inwoner. */
  async verstrekVerslag(wanneer: string, wie: Wie, kanaal: 'web' | 'brief' = 'web'): Promise<void> {
    const onderdelen = verslagUitOnderzoek(this.stand)
    await this.doe(wanneer, wie, (d) => [
      stelVerslagOp({ ...d, onderdelen }),
      verstrekVerslag({
        ...d,
        kanaal,
        reactieTotEnMet: getDag(d.op)
          .add({ days: this.#parts.regeling.termijnen.reactieVerslagDagen })
          .toString(),
      }),
    ])
  }

  async vraagAan(wanneer: string, wie: Wie, wens: AanvraagWens): Promise<void> {
    const { onderzoekUiterlijk } = voortgangVan(this.stand).termijnen
    if (onderzoekUiterlijk === undefined) throw new Error(`${this.#verhaal.naam}: there is no melding`)
    await this.doe(wanneer, wie, (d) => [dienAanvraagIn(onderzoekUiterlijk, { ...d, ...wens })])
  }

  /** Writes the draft from what the product proposes, with what the consulent changed in it. */
  async stelBesluitOp(wanneer: string, wie: Wie, wens: BesluitWens): Promise<void> {
    const { vanaf, voorziening = {}, voorzieningen, ...inhoud } = wens
    const voorstel = stelVoor(this.stand, this.#parts.regeling, vanaf).voorziening
    const gegeven = voorzieningen ?? [{ ...voorstel, ...voorziening }]
    await this.doe(wanneer, wie, (d) => [
      stelBesluitOp({
        ...d,
        besluit: 'b1',
        ...inhoud,
        voorzieningen: inhoud.beslissing === 'afgewezen' ? [] : [...gegeven],
        regeling: this.#parts.regeling,
      }),
    ])
  }

  /** Takes the decision under the mandate of who does it, when the toets holds nothing against it. */
  async neemBesluit(wanneer: string, wie: Wie): Promise<void> {
    const { regeling } = this.#parts
    const besluit = findLaatsteBesluit(this.stand.beschikking)
    const mandaat = findMandaat(regeling, wie.rollen, besluit?.inhoud.beslissing ?? '')
    const { naam } = wie
    await this.#voerUit(
      wanneer,
      wie,
      neemGetoetstBesluit({
        ...daadVan(wanneer, wie),
        besluit: besluit?.besluit ?? '',
        naam,
        mandaat,
        mandaatbesluit: regeling.besluiten.mandaat.titel,
        regeling,
        regelingen: [regeling],
      }),
    )
  }

  /** Sends the letter; from here on it never changes. */
  async verstuurBesluit(wanneer: string, wie: Wie): Promise<void> {
    const daad = daadVan(wanneer, wie)
    const outcome = await maakBekend(this.#parts, this.#trx, this.#opdracht(wanneer, wie), daad)
    this.#slaagt(wanneer, outcome)
    if (outcome.ok) this.#facts = outcome.value.facts
  }

  async #voerUit<R extends DossierRefusal>(wanneer: string, wie: Wie, deed: Deed<R>): Promise<void> {
    const outcome = await voerUit(this.#parts.store, this.#trx, this.#opdracht(wanneer, wie), deed)
    this.#slaagt(wanneer, outcome)
    if (outcome.ok) this.#facts = outcome.value.facts
  }

  #opdracht(wanneer: string, { persoon, invoerder }: Wie): Opdracht {
    this.#teller += 1
    return {
      gemeente: this.#parts.gemeente,
      dossier: this.dossier,
      by: persoon ?? invoerder ?? 'melder',
      at: moment(wanneer),
      key: `verhaal/${this.#verhaal.naam}/${this.#teller}`,
    }
  }

  #slaagt(wanneer: string, outcome: Outcome<unknown>): void {
    if (outcome.ok) return
    const { code, data } = outcome.refusal
    throw new Error(`${this.#verhaal.naam}, ${wanneer}: ${code} ${JSON.stringify(data ?? null)}`)
  }
}

function daadVan(wanneer: string, { naam, persoon }: Wie): Daad {
  return {
    op: moment(wanneer).toZonedDateTimeISO(AMSTERDAM).toPlainDate().toString(),
    door: naam,
    ...(persoon === undefined ? {} : { persoon }),
  }
}

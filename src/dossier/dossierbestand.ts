import { stringify } from 'yaml'
import { z } from 'zod'
import { dagSchema } from '../basis/fact.ts'
import {
  type GelezenTekst,
  leesGestructureerdeTekst,
  type TekstWeigering,
  type Waarde,
  type WaardeObject,
} from '../basis/gestructureerde-tekst.ts'
import { findNearestWord } from '../basis/nearest-word.ts'
import { accept, type Outcome, type Refusal, refuse } from '../basis/outcome.ts'
import { onbekendVeld } from '../basis/schema-fouten.ts'
import { betrokkeneSchema } from '../handeling/melding/facts.ts'
import { dagInNederlands } from './bedoelde-waarde.ts'
import { type DossierFact, type DossierFactType, dossierFacts } from './dossier-facts.ts'
import { leesZoverHetGaat, type Rest } from './feit-lezing.ts'
import { type Melding, plaatsTekst } from './invoer-melding.ts'

/** A dossier as it came from a file: its facts in order, and what the reader of the file should know. */
export type Dossierbestand = {
  readonly gemeente: string | undefined
  readonly facts: readonly DossierFact[]
  readonly meldingen: readonly Melding[]
}

export type DossierbestandWeigering =
  | TekstWeigering
  | Refusal<'GEEN_DOSSIERBESTAND', { readonly plaats: string; readonly tekst: string }>

/** Fields of the head that are the content of the first fact, in the order in which they are written. */
const DOSSIERVELDEN = Object.keys(dossierFacts.DossierGeopend.shape).filter(
  (veld) => !['op', 'door', 'persoon', 'overgenomen', 'inwoner', 'betrokkenen'].includes(veld),
)
const KOPVELDEN = ['versie', 'gemeente', ...DOSSIERVELDEN, 'geopend', 'inwoner', 'betrokkenen', 'feiten']

const soorten = new Map<string, DossierFactType>(
  Object.keys(dossierFacts).flatMap((soort) =>
    isSoort(soort) ? [[vereenvoudigd(soort), soort] as const] : [],
  ),
)

const ROLLEN: readonly string[] = betrokkeneSchema.shape.rol.options

function isSoort(tekst: string): tekst is DossierFactType {
  return Object.hasOwn(dossierFacts, tekst)
}

/** `melding-ontvangen` and `meldingOntvangen` are plainly `MeldingOntvangen`. */
function vereenvoudigd(soort: string): string {
  return soort.toLowerCase().replace(/[\s_-]/g, '')
}

/** Reads a dossierbestand (contract: import takes facts as given). Only what is no dossierbestand at all is refused. */
export function readDossierbestand(
  invoer: string | Uint8Array,
): Outcome<Dossierbestand, DossierbestandWeigering> {
  const tekst = leesGestructureerdeTekst(invoer)
  if (!tekst.ok) return tekst
  const bestand = tekst.value.waarde
  if (!isObject(bestand)) {
    return weiger(
      'het begin',
      "Hier hoort een groep velden te staan: 'versie: 1', 'gemeente', 'inwoner' en 'feiten'.",
    )
  }
  if (bestand['versie'] === undefined)
    return weiger('versie', "Dit veld ontbreekt. Zet bovenaan 'versie: 1'.")
  if (bestand['versie'] !== 1) {
    return weiger(
      'versie',
      `Versie ${JSON.stringify(bestand['versie']).slice(0, 40)} is niet bekend. Schrijf 'versie: 1'.`,
    )
  }
  const feiten = bestand['feiten']
  if (!Array.isArray(feiten))
    return weiger(
      'feiten',
      "Hier hoort een lijst te staan. Schrijf 'feiten:' met regels die met '-' beginnen.",
    )
  if (feiten.length === 0) return weiger('feiten', 'Deze lijst is leeg. Zet er minstens een feit in.')
  const eersteDag = [dagVan(bestand['geopend']), ...feiten.map(dagVan), alsDag(bestand['peildatum'])].find(
    (dag) => dag !== undefined,
  )
  if (eersteDag === undefined) {
    return weiger('feiten[0].op', "Geen enkel feit heeft een dag. Schrijf bij elk feit 'op: 2026-10-05'.")
  }
  return accept(new Lezer(tekst.value.getypt, eersteDag).lees(bestand, feiten))
}

function weiger(plaats: string, tekst: string): Outcome<never, DossierbestandWeigering> {
  return refuse('GEEN_DOSSIERBESTAND', { plaats, tekst })
}

function isObject(waarde: Waarde | undefined): waarde is WaardeObject {
  return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde)
}

function dagVan(feit: Waarde | undefined): string | undefined {
  return isObject(feit) ? alsDag(feit['op']) : undefined
}

function alsDag(waarde: Waarde | undefined): string | undefined {
  const dag = dagSchema.safeParse(waarde)
  if (dag.success) return dag.data
  return typeof waarde === 'string' ? dagInNederlands(waarde.trim()) : undefined
}

class Lezer {
  readonly #getypt: GelezenTekst['getypt']
  readonly #facts: DossierFact[] = []
  readonly #meldingen: Melding[] = []
  /** The day of the last fact that had one: where text without a day belongs. */
  #dag: string

  constructor(getypt: GelezenTekst['getypt'], eersteDag: string) {
    this.#getypt = getypt
    this.#dag = eersteDag
  }

  lees(bestand: WaardeObject, feiten: readonly Waarde[]): Dossierbestand {
    const gemeente = this.#gemeente(bestand['gemeente'])
    this.#kop(bestand)
    for (const [i, feit] of feiten.entries()) this.#feit(feit, i)
    return { gemeente, facts: this.#facts, meldingen: this.#meldingen }
  }

  #gemeente(waarde: Waarde | undefined): string | undefined {
    if (typeof waarde === 'string' && waarde.trim() !== '') return waarde
    this.#meldingen.push({
      plaats: 'gemeente',
      tekst: "de gemeente ontbreekt; schrijf 'gemeente: Voorbeeldstad'",
    })
    return undefined
  }

  /** The head becomes the first fact; a field that it does not know is kept as text. */
  #kop(bestand: WaardeObject): void {
    const resten: Rest[] = []
    const groep = (veld: string): WaardeObject => {
      const waarde = bestand[veld] ?? {}
      if (isObject(waarde)) return waarde
      resten.push({ plaats: veld, tekst: 'schrijf hier een groep velden', waarde })
      return {}
    }
    for (const [veld, waarde] of Object.entries(bestand)) {
      if (KOPVELDEN.includes(veld)) continue
      resten.push({ plaats: plaatsTekst([veld]), tekst: onbekendVeld(veld, KOPVELDEN), waarde })
    }
    const geopend = groep('geopend')
    const betrokkenen = bestand['betrokkenen'] ?? []
    if (!Array.isArray(betrokkenen)) {
      resten.push({ plaats: 'betrokkenen', tekst: 'schrijf hier een lijst', waarde: betrokkenen })
    }
    const kop: WaardeObject = {
      ...geopend,
      ...Object.fromEntries(Object.entries(bestand).filter(([veld]) => DOSSIERVELDEN.includes(veld))),
      op: alsDag(geopend['op']) ?? this.#dag,
      inwoner: groep('inwoner'),
      betrokkenen: Array.isArray(betrokkenen) ? betrokkenen.map((een, i) => this.#betrokkene(een, i)) : [],
    }
    const lezing = leesZoverHetGaat(dossierFacts.DossierGeopend, kop, [], (houder, sleutel) =>
      this.#getypt(houder === kop ? bestand : houder, sleutel),
    )
    this.#meldingen.push(...lezing.meldingen)
    if (lezing.waarde !== undefined)
      this.#facts.push({ type: 'DossierGeopend', ...lezing.waarde, overgenomen: true })
    this.#bewaar([...resten, ...lezing.resten], 'de kop van het bestand')
  }

  /** Someone whose rol is not ours stays in the dossier; what he was called becomes the relatie. */
  #betrokkene(een: Waarde, i: number): Waarde {
    if (!isObject(een) || ROLLEN.some((rol) => rol === een['rol'])) return een
    const { rol, relatie } = een
    if (rol !== undefined && (typeof rol !== 'string' || relatie !== undefined)) return een
    this.#meldingen.push({
      plaats: `betrokkenen[${i}].rol`,
      tekst: `${rol === undefined ? 'dit veld ontbreekt' : `'${rol}' is niet bekend`}; gelezen als 'anders'; kies uit: ${ROLLEN.join(', ')}`,
    })
    return { ...een, rol: 'anders', ...(rol === undefined ? {} : { relatie: rol }) }
  }

  #feit(feit: Waarde, i: number): void {
    const plaats = `feiten[${i}]`
    if (typeof feit === 'string') {
      this.#tekst(feit, plaats, { plaats, tekst: 'losse tekst, overgenomen als notitie' })
    } else if (isObject(feit)) {
      this.#dag = alsDag(feit['op']) ?? this.#dag
      const soort = this.#soort(feit['soort'])
      if (soort === undefined) this.#onbekend(feit, plaats)
      else this.#bekend(feit, soort, i)
    } else {
      this.#tekst(alsTekst(feit).trim(), plaats, {
        plaats,
        tekst: "geen feit; schrijf een groep velden met 'soort' en 'op'",
      })
    }
  }

  #bekend(feit: WaardeObject, soort: DossierFactType, i: number): void {
    const { soort: _, ...invoer } = feit
    const schema: z.ZodType = dossierFacts[soort]
    const lezing = leesZoverHetGaat(schema, invoer, ['feiten', i], (houder, sleutel) =>
      this.#getypt(houder === invoer ? feit : houder, sleutel),
    )
    this.#meldingen.push(...lezing.meldingen)
    const fact: unknown = { type: soort, ...Object(lezing.waarde), overgenomen: true }
    if (lezing.waarde !== undefined && isDossierFact(fact)) {
      this.#facts.push(fact)
      this.#bewaar(lezing.resten, `feiten[${i}] (${soort})`)
    } else {
      const melding = lezing.resten.at(-1) ?? { plaats: `feiten[${i}]`, tekst: 'hier klopt te veel niet' }
      this.#tekst(leesbareTekst(feit), soort, { plaats: melding.plaats, tekst: melding.tekst }, feit)
    }
  }

  #soort(waarde: Waarde | undefined): DossierFactType | undefined {
    return typeof waarde === 'string' ? soorten.get(vereenvoudigd(waarde)) : undefined
  }

  #onbekend(feit: WaardeObject, plaats: string): void {
    const soort = feit['soort']
    const dichtbij =
      typeof soort === 'string' && soort.length < 60
        ? findNearestWord(soort, Object.keys(dossierFacts))
        : undefined
    const melding =
      soort === undefined
        ? "zonder 'soort'; overgenomen als notitie"
        : `deze soort is niet bekend; ${dichtbij === undefined ? 'overgenomen' : `bedoelde u '${dichtbij}'? Overgenomen`} als notitie`
    this.#tekst(
      leesbareTekst(feit),
      typeof soort === 'string' ? soort : plaats,
      { plaats: `${plaats}.soort`, tekst: melding },
      feit,
    )
  }

  /** Text that belongs to no kind of fact of its own, as a fact that can be read by everyone. */
  #tekst(tekst: string, uit: string, melding: Melding, feit: WaardeObject = {}): void {
    this.#meldingen.push(melding)
    const door = feit['door']
    const dag = alsDag(feit['op'])
    const zonderDag =
      dag === undefined && feit['op'] !== undefined
        ? `; de dag '${alsTekst(feit['op']).trim()}' is niet bekend`
        : ''
    this.#facts.push({
      type: 'Overgenomen',
      op: dag ?? this.#dag,
      ...(typeof door === 'string' && door !== '' ? { door } : {}),
      tekst: tekst === '' ? '(leeg)' : tekst,
      uit,
      melding: `${melding.plaats}: ${melding.tekst}${zonderDag}`,
      overgenomen: true,
    })
  }

  #bewaar(resten: readonly Rest[], uit: string): void {
    if (resten.length === 0) return
    this.#meldingen.push(...resten.map(({ plaats, tekst }) => ({ plaats, tekst })))
    this.#facts.push({
      type: 'Overgenomen',
      op: this.#dag,
      tekst: resten.map(({ plaats, waarde }) => `${plaats}: ${alsTekst(waarde ?? null).trim()}`).join('\n'),
      uit,
      melding: resten.map(({ plaats, tekst }) => `${plaats}: ${tekst}`).join('\n'),
      overgenomen: true,
    })
  }
}

const factSchema = z.looseObject({ type: z.string() })

function isDossierFact(waarde: unknown): waarde is DossierFact {
  const fact = factSchema.safeParse(waarde)
  return fact.success && isSoort(fact.data.type)
}

/** The words of a note; of anything else all its fields. */
function leesbareTekst(feit: WaardeObject): string {
  const { soort: _soort, op: _op, door: _door, tekst, ...overig } = feit
  return typeof tekst === 'string' && tekst !== '' && Object.keys(overig).length === 0
    ? tekst
    : alsTekst(feit).trim()
}

function alsTekst(waarde: Waarde): string {
  return typeof waarde === 'string' ? waarde : stringify(waarde, { aliasDuplicateObjects: false })
}

export type SchrijfWijze = { readonly gemeente: string; readonly vorm: 'yaml' | 'json' }

/** Writes facts as a dossierbestand that reads back as the same facts, in the same order, marked as taken over. */
export function writeDossierbestand(facts: readonly DossierFact[], { gemeente, vorm }: SchrijfWijze): string {
  const [eerste, ...rest] = facts.map(opVolgorde)
  const kop = eerste?.type === 'DossierGeopend' ? eerste : undefined
  const feiten = kop === undefined ? facts.map(opVolgorde) : rest
  const bestand = {
    versie: 1,
    gemeente,
    ...(kop === undefined ? LEGE_KOP : kopVelden(kop, feiten)),
    feiten: feiten.map(feitVelden),
  }
  if (vorm === 'json') return `${JSON.stringify(bestand, undefined, 2)}\n`
  return stringify(bestand, { lineWidth: 110, aliasDuplicateObjects: false })
}

/** The fields in the order of their kind: a database may have kept them in another. */
function opVolgorde(fact: DossierFact): DossierFact {
  const { type, ...velden } = fact
  const schema: z.ZodType = dossierFacts[type]
  const gelezen = schema.safeParse(velden)
  const geordend: unknown = { type, ...Object(gelezen.data) }
  return gelezen.success && isDossierFact(geordend) ? geordend : fact
}

const LEGE_KOP = { inwoner: {}, betrokkenen: [] }

function kopVelden(
  kop: Extract<DossierFact, { type: 'DossierGeopend' }>,
  feiten: readonly DossierFact[],
): object {
  const { type: _type, overgenomen: _overgenomen, op, door, persoon, inwoner, betrokkenen, ...velden } = kop
  // The day of the head is that of the first fact, unless it is said.
  const geopend = {
    ...(op === feiten[0]?.op ? {} : { op }),
    ...(door === undefined ? {} : { door }),
    ...(persoon === undefined ? {} : { persoon }),
  }
  return { ...velden, ...(Object.keys(geopend).length === 0 ? {} : { geopend }), inwoner, betrokkenen }
}

function feitVelden(fact: DossierFact): object {
  const { type, overgenomen: _, ...velden } = fact
  return { soort: type, ...velden }
}

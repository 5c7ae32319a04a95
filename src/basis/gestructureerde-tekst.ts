import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml'
import { accept, type Outcome, type Refusal, refuse } from './outcome.ts'

/** A value as YAML or JSON can say it. */
export type Waarde =
  | string
  | number
  | boolean
  | null
  | Waarde[]
  | {
      [sleutel: string]: Waarde
    }
export type WaardeObject = { [sleutel: string]: Waarde }

export type GelezenTekst = {
  readonly waarde: Waarde
  /** A number as it was typed (`0612345678`), for a place where text is meant. */
  readonly getypt: (houder: object, sleutel: string | number) => string | undefined
  /** The line, from 1, on which the value at the end of this path stands, or the nearest above it that is there; not for JSON. */
  readonly regelVan: (pad: readonly PropertyKey[]) => number | undefined
}

export type TekstWeigering = Refusal<'GEEN_YAML_OF_JSON', { readonly plaats: string; readonly tekst: string }>

/** Larger than any dossier of text; small enough that reading hostile text takes seconds, not minutes. */
const GROOTSTE_BESTAND = 1_000_000
const GEEN_TEKST = 'Dit is geen tekst in UTF-8. Sla het bestand op als YAML of JSON in UTF-8.'
const DIEPSTE = 64
const MEESTE_WAARDEN = 200_000
const MEESTE_ALIASSEN = 100

/**
 * Reads YAML or JSON of unknown origin. It converts the tree itself: the library's own conversion takes minutes on nested
 * complex keys and its check for equal keys is quadratic.
 */
export function leesGestructureerdeTekst(invoer: string | Uint8Array): Outcome<GelezenTekst, TekstWeigering> {
  const grootte = typeof invoer === 'string' ? Buffer.byteLength(invoer) : invoer.byteLength
  if (grootte > GROOTSTE_BESTAND) return weiger('het begin', 'Het bestand is groter dan 1 MB. Splits het.')
  const tekst = typeof invoer === 'string' ? invoer : uitUtf8(invoer)
  if (tekst === undefined) return weiger('het begin', GEEN_TEKST)
  if (tekst.trim() === '') return weiger('het begin', 'Het bestand is leeg.')
  const vreemd = findVreemdTeken(tekst)
  if (vreemd !== undefined) return weiger(plaatsVan(tekst, vreemd), GEEN_TEKST)
  return leesJson(tekst) ?? leesYaml(tekst)
}

function uitUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Control characters stand in YAML and JSON only as an escape. */
function findVreemdTeken(tekst: string): number | undefined {
  for (let i = 0; i < tekst.length; i++) {
    const code = tekst.charCodeAt(i)
    if (code < 32 && code !== 9 && code !== 10 && code !== 13) return i
  }
  return undefined
}

function weiger(plaats: string, tekst: string): Outcome<never, TekstWeigering> {
  return refuse('GEEN_YAML_OF_JSON', { plaats, tekst })
}

function plaatsVan(tekst: string, index: number): string {
  const voor = tekst.slice(0, index)
  const regel = voor.split('\n').length
  return `regel ${regel}, kolom ${index - voor.lastIndexOf('\n')}`
}

/** Undefined when the text is no JSON: YAML then says where it goes wrong. */
function leesJson(tekst: string): Outcome<GelezenTekst, TekstWeigering> | undefined {
  if (!/^\s*[[{]/.test(tekst)) return undefined
  let gelezen: unknown
  try {
    gelezen = JSON.parse(tekst)
  } catch {
    return undefined
  }
  const dubbel = findDubbelVeld(tekst)
  if (dubbel !== undefined)
    return weiger(
      plaatsVan(tekst, dubbel.index),
      `Het veld '${dubbel.naam}' staat hier twee keer. Laat er een staan.`,
    )
  const teller = { over: MEESTE_WAARDEN }
  try {
    return accept({
      waarde: kopie(gelezen, 0, teller),
      getypt: (houder, sleutel) => getalAlsTekst(houder, sleutel),
      regelVan: () => undefined,
    })
  } catch (fout) {
    if (fout instanceof TeVeel) return weiger('het begin', fout.message)
    throw fout
  }
}

/** A field that stands twice in one group of valid JSON: `JSON.parse` keeps the last and drops the other without a word. */
export function findDubbelVeld(json: string): { readonly naam: string; readonly index: number } | undefined {
  const groepen: (Set<string> | undefined)[] = []
  for (let i = 0; i < json.length; i++) {
    const teken = json[i]
    if (teken === '{') groepen.push(new Set())
    else if (teken === '[') groepen.push(undefined)
    else if (teken === '}' || teken === ']') groepen.pop()
    if (teken !== '"') continue
    const index = i
    i = eindeVanTekst(json, index)
    const bekend = groepen.at(-1)
    if (bekend === undefined || !isNaam(json, i)) continue
    const naam = String(JSON.parse(json.slice(index, i + 1)))
    if (bekend.has(naam)) return { naam, index }
    bekend.add(naam)
  }
  return undefined
}

/** The closing quote of the text that begins here; no regular expression, for a text may be millions of characters. */
function eindeVanTekst(json: string, begin: number): number {
  let i = begin + 1
  while (i < json.length && json[i] !== '"') i += json[i] === '\\' ? 2 : 1
  return i
}

/** Whether a colon follows. */
function isNaam(json: string, einde: number): boolean {
  let i = einde + 1
  while (/\s/.test(json[i] ?? '')) i += 1
  return json[i] === ':'
}

function getalAlsTekst(houder: object, sleutel: string | number): string | undefined {
  const waarde: unknown = Object.getOwnPropertyDescriptor(houder, sleutel)?.value
  return typeof waarde === 'number' ? String(waarde) : undefined
}

class TeVeel extends Error {
  readonly offset: number
  constructor(tekst: string, offset = 0) {
    super(tekst)
    this.offset = offset
  }
}

type Teller = { over: number }

function tel(teller: Teller, diepte: number, offset?: number): void {
  teller.over -= 1
  if (diepte > DIEPSTE) throw new TeVeel(`Er zijn meer dan ${DIEPSTE} niveaus in elkaar gezet.`, offset)
  if (teller.over < 0) throw new TeVeel('Het bestand bevat te veel waarden voor een dossier.', offset)
}

function kopie(waarde: unknown, diepte: number, teller: Teller): Waarde {
  tel(teller, diepte)
  if (Array.isArray(waarde)) return waarde.map((deel) => kopie(deel, diepte + 1, teller))
  if (typeof waarde === 'object' && waarde !== null) {
    const paren = Object.entries(waarde).map(([sleutel, deel]): [string, Waarde] => [
      sleutel,
      kopie(deel, diepte + 1, teller),
    ])
    return Object.fromEntries(paren)
  }
  if (typeof waarde === 'string') return heel(waarde)
  return typeof waarde === 'number' || typeof waarde === 'boolean' ? waarde : null
}

/** A NUL or half a character, which an escape can smuggle in, fits in no database and on no paper. */
function heel(tekst: string): string {
  return tekst.toWellFormed().replaceAll('\0', '\uFFFD')
}

function leesYaml(getypt: string): Outcome<GelezenTekst, TekstWeigering> {
  // A carriage return alone ends a line too (YAML 1.2, 5.4); the library takes the whole text for one comment then.
  const tekst = getypt.replaceAll(/\r(?!\n)/g, '\n')
  if (/(?:[[{]\s*){100}/.test(tekst))
    return weiger('het begin', `Er zijn meer dan ${DIEPSTE} niveaus in elkaar gezet.`)
  const regels = new LineCounter()
  const document = parseDocument(tekst, {
    lineCounter: regels,
    // Not silent: then a second document would be dropped without a word.
    logLevel: 'error',
    prettyErrors: false,
    uniqueKeys: false,
    stringKeys: false,
  })
  const waar = (offset: number): string => {
    const { line, col } = regels.linePos(offset)
    return `regel ${Math.max(line, 1)}, kolom ${Math.max(col, 1)}`
  }
  const fout = document.errors[0]
  if (fout !== undefined) {
    const begin = fout.code === 'MISSING_CHAR' ? openAanhaling(document.contents, fout.pos[0]) : undefined
    return begin === undefined
      ? weiger(waar(fout.pos[0]), yamlFout(fout.code))
      : weiger(waar(begin), 'Hier begint een aanhalingsteken en het eindigt nergens. Zet er ook een achter.')
  }
  // `!let op` is a tag to YAML: the library leaves the word out and goes on.
  const [vreemd] = document.warnings
  if (vreemd !== undefined)
    return weiger(
      waar(vreemd.pos[0]),
      'Een woord dat met ! begint, valt hier weg. Zet de tekst tussen aanhalingstekens.',
    )
  const omzetting = new Omzetting()
  try {
    const waarde = omzetting.zetOm(document.contents, 0)
    return accept({
      waarde,
      getypt: (houder, sleutel) => omzetting.getypt(houder, sleutel),
      regelVan: (pad) => {
        const offset = omzetting.offsetVan(waarde, pad)
        return offset === undefined ? undefined : Math.max(regels.linePos(offset).line, 1)
      },
    })
  } catch (gevangen) {
    if (gevangen instanceof TeVeel) return weiger(waar(gevangen.offset), gevangen.message)
    throw gevangen
  }
}

/** Where a text in quotes begins of which the end is missing: the library names the end of the file. */
function openAanhaling(inhoud: unknown, einde: number): number | undefined {
  let begin: number | undefined
  visit(isMap(inhoud) || isSeq(inhoud) || isScalar(inhoud) ? inhoud : null, {
    Scalar: (_, { type, range }) => {
      if (type?.startsWith('QUOTE_') === true && range?.[1] === einde) begin = range[0]
    },
  })
  return begin
}

/** From the tree that the library parsed to plain values, with limits on depth, amount and aliases. */
class Omzetting {
  #teller: Teller = { over: MEESTE_WAARDEN }
  #aliassen = MEESTE_ALIASSEN
  #ankers = new Map<string, Node>()
  #getypt = new WeakMap<object, Map<string | number, string>>()
  #offsets = new WeakMap<object, Map<PropertyKey, number>>()

  offsetVan(waarde: Waarde, pad: readonly PropertyKey[]): number | undefined {
    let hier: unknown = waarde
    let offset: number | undefined
    for (const stap of pad) {
      if (typeof hier !== 'object' || hier === null) break
      const gevonden = this.#offsets.get(hier)?.get(stap)
      if (gevonden === undefined) break
      offset = gevonden
      hier = Reflect.get(hier, stap)
    }
    return offset
  }

  #bewaarOffset(houder: object, sleutel: PropertyKey, knoop: unknown): void {
    const bekend = this.#offsets.get(houder) ?? new Map<PropertyKey, number>()
    bekend.set(sleutel, this.#offset(knoop))
    this.#offsets.set(houder, bekend)
  }

  getypt(houder: object, sleutel: string | number): string | undefined {
    return this.#getypt.get(houder)?.get(sleutel) ?? getalAlsTekst(houder, sleutel)
  }

  zetOm(knoop: unknown, diepte: number): Waarde {
    const offset = this.#offset(knoop)
    tel(this.#teller, diepte, offset)
    if (isAlias(knoop)) {
      this.#aliassen -= 1
      const anker = this.#ankers.get(knoop.source)
      if (this.#aliassen < 0 || anker === undefined) {
        throw new TeVeel(
          'Er staan te veel of onbekende verwijzingen (*naam) in. Schrijf de tekst voluit.',
          offset,
        )
      }
      return this.zetOm(anker, diepte + 1)
    }
    if (isScalar(knoop)) {
      if (knoop.anchor !== undefined) this.#ankers.set(knoop.anchor, knoop)
      return this.#scalar(knoop)
    }
    if (isSeq(knoop)) {
      if (knoop.anchor !== undefined) this.#ankers.set(knoop.anchor, knoop)
      const rij: Waarde[] = []
      for (const [i, deel] of knoop.items.entries()) {
        rij.push(this.zetOm(deel, diepte + 1))
        this.#onthoud(rij, i, deel)
        this.#bewaarOffset(rij, i, deel)
      }
      return rij
    }
    if (isMap(knoop)) {
      if (knoop.anchor !== undefined) this.#ankers.set(knoop.anchor, knoop)
      return this.#tabel(knoop.items, diepte, offset)
    }
    return null
  }

  #tabel(
    items: readonly { readonly key: unknown; readonly value: unknown }[],
    diepte: number,
    offset: number,
  ): WaardeObject {
    const paren = new Map<string, Waarde>()
    for (const { key, value } of items) {
      const waar = this.#offset(key) || offset
      if (!isScalar(key)) throw new TeVeel('Een naam van een veld moet gewone tekst zijn.', waar)
      const naam = typeof key.value === 'string' ? key.value : (key.source ?? String(key.value))
      if (paren.has(naam))
        throw new TeVeel(`Het veld '${naam}' staat hier twee keer. Laat er een staan.`, waar)
      paren.set(naam, this.zetOm(value, diepte + 1))
    }
    const tabel = Object.fromEntries(paren)
    for (const { key, value } of items) {
      if (!isScalar(key)) continue
      const naam = typeof key.value === 'string' ? key.value : (key.source ?? '')
      this.#onthoud(tabel, naam, value)
      this.#bewaarOffset(tabel, naam, key)
    }
    return tabel
  }

  #onthoud(houder: object, sleutel: string | number, knoop: unknown): void {
    if (!isScalar(knoop) || typeof knoop.value === 'string' || knoop.source === undefined) return
    const bekend = this.#getypt.get(houder) ?? new Map<string | number, string>()
    bekend.set(sleutel, knoop.source)
    this.#getypt.set(houder, bekend)
  }

  #scalar({ value: waarde, source }: { readonly value: unknown; readonly source?: string }): Waarde {
    if (typeof waarde === 'string') return heel(waarde)
    if (typeof waarde === 'boolean') return waarde
    if (typeof waarde === 'number') return Number.isFinite(waarde) ? waarde : (source ?? String(waarde))
    return null
  }

  #offset(knoop: unknown): number {
    if (isAlias(knoop) || isScalar(knoop) || isSeq(knoop) || isMap(knoop)) return knoop.range?.[0] ?? 0
    return 0
  }
}

function yamlFout(code: string): string {
  switch (code) {
    case 'BAD_INDENT':
    case 'TAB_AS_INDENT':
      return 'Het inspringen klopt hier niet. Gebruik spaties en zet gelijke velden recht onder elkaar.'
    case 'MULTIPLE_DOCS':
      return 'Er staan meer documenten in het bestand (---). Maak er meer bestanden van.'
    case 'MISSING_CHAR':
    case 'UNEXPECTED_TOKEN':
      return 'Hier ontbreekt iets of staat iets te veel: een aanhalingsteken, haakje, komma, dubbele punt of de spatie daarachter.'
    case 'BAD_SCALAR_START':
      return 'Een tekst kan niet met dit teken beginnen. Zet de tekst tussen aanhalingstekens.'
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return 'Hier of op de volgende regel klopt het inspringen niet, of staat een dubbele punt die niet past. Zet gelijke velden recht onder elkaar, en een tekst met een dubbele punt tussen aanhalingstekens.'
    case 'BLOCK_IN_FLOW':
      return 'Hier staat een dubbele punt die niet past. Zet de tekst tussen aanhalingstekens.'
    default:
      return 'Dit is geen geldige YAML of JSON. Kijk of haakjes, aanhalingstekens en inspringen kloppen.'
  }
}

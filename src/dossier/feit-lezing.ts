import type { z } from 'zod'
import type { GelezenTekst, Waarde, WaardeObject } from '../basis/gestructureerde-tekst.ts'
import { MET_UITLEG, onbekendVeld, schemafout, uitgevouwen, veldenOp } from '../basis/schema-fouten.ts'
import { bedoeldeNotatie, bedoeldWoord } from './bedoelde-waarde.ts'
import { type Melding, plaatsTekst } from './invoer-melding.ts'

/** A fact with more wrong in it than this is kept as text as a whole. */
const MEESTE_HERSTEL = 25

type Pad = readonly PropertyKey[]

/** A part that could not stay where it stood: it is kept as text beside the fact. */
export type Rest = Melding & { readonly waarde: Waarde | undefined }

export type Lezing<T> = {
  /** The fact as far as it is valid; undefined when too little is left to be one. */
  readonly waarde: T | undefined
  readonly resten: readonly Rest[]
  /** Said to the reader, while nothing was set apart. */
  readonly meldingen: readonly Melding[]
}

/**
 * Reads a value against a schema and keeps as much as fits: what does not fit is taken out piece by piece, from the inside
 * out, until the rest is valid. Nothing is thrown away; what is taken out comes back with its place and a remedy.
 */
export function leesZoverHetGaat<T>(
  schema: z.ZodType<T>,
  invoer: WaardeObject,
  plaats: Pad,
  getypt: GelezenTekst['getypt'],
): Lezing<T> {
  const lezer = new Lezer(schema, invoer, plaats, getypt)
  for (let keer = 0; keer <= MEESTE_HERSTEL; keer++) {
    const uitkomst = schema.safeParse(lezer.waarde, MET_UITLEG)
    if (uitkomst.success) return { waarde: uitkomst.data, ...lezer.klaar() }
    // One at a time and the last first: an element that is taken out then moves nothing that is still to come.
    const { issues } = uitkomst.error
    const issue = uitgevouwen(issues.slice(-1)).at(-1)
    if (issue === undefined || issues.length > MEESTE_HERSTEL || !lezer.herstel(issue)) break
  }
  return { waarde: undefined, ...lezer.klaar() }
}

class Lezer {
  readonly waarde: WaardeObject
  readonly #schema: z.ZodType
  readonly #plaats: Pad
  readonly #resten: Rest[] = []
  readonly #meldingen: Melding[] = []
  /** The list or group in the file of which a working copy was made. */
  readonly #origineel = new WeakMap<object, object>()
  readonly #getypt: GelezenTekst['getypt']

  constructor(schema: z.ZodType, invoer: WaardeObject, plaats: Pad, getypt: GelezenTekst['getypt']) {
    this.#schema = schema
    this.#plaats = plaats
    this.#getypt = getypt
    this.waarde = this.#kopieObject(invoer)
  }

  klaar(): { readonly resten: readonly Rest[]; readonly meldingen: readonly Melding[] } {
    return { resten: this.#resten, meldingen: this.#meldingen }
  }

  /** Mends or takes out what the issue points at; false when there is nothing to take out. */
  herstel(issue: z.core.$ZodIssue): boolean {
    if (issue.code !== 'unrecognized_keys') return this.#issue(issue)
    const bekend = veldenOp(this.#schema, issue.path)
    const uitgehaald = issue.keys.map((veld) =>
      this.#haalUit([...issue.path, veld], onbekendVeld(veld, bekend)),
    )
    return uitgehaald.includes(true)
  }

  #issue(issue: z.core.$ZodIssue): boolean {
    const huidig = this.#zoek(issue.path)
    if (huidig === null && this.#laatWeg(issue.path)) return true
    if (huidig !== undefined && (this.#lees(issue, huidig) || this.#leesWoord(issue, huidig))) return true
    const melding = schemafout(issue)
    if (huidig !== undefined && issue.path.length > 0) return this.#haalUit(issue.path, melding)
    return this.#ontbreekt(issue.path, melding)
  }

  /** A known field that is left empty (`voorkeuren:`) says nothing and is as good as absent. */
  #laatWeg(pad: Pad): boolean {
    const houder = this.#zoek(pad.slice(0, -1))
    const sleutel = pad.at(-1)
    if (typeof houder !== 'object' || houder === null || Array.isArray(houder) || sleutel === undefined)
      return false
    return Reflect.deleteProperty(houder, sleutel)
  }

  /** A field that must be there is not, or did not fit: without it the group around it says nothing. */
  #ontbreekt(pad: Pad, melding: string): boolean {
    const groep = pad.slice(0, -1)
    const plaats = [...this.#plaats, ...pad]
    const eerder = this.#zetTerug(pad, plaatsTekst(plaats))
    const tekst = eerder?.tekst ?? melding
    if (groep.length > 0) return this.#haalUit(groep, tekst, plaats)
    this.#resten.push({ plaats: plaatsTekst(plaats), tekst, waarde: eerder?.waarde })
    return false
  }

  /** What was taken out of a group goes back when the group itself is taken out: it stays one piece of text. */
  #zetTerug(pad: Pad, plaats: string): Rest | undefined {
    const index = this.#resten.findIndex((rest) => rest.plaats === plaats)
    const [eerder] = index === -1 ? [] : this.#resten.splice(index, 1)
    const houder = this.#zoek(pad.slice(0, -1))
    const sleutel = pad.at(-1)
    if (
      eerder?.waarde !== undefined &&
      typeof houder === 'object' &&
      houder !== null &&
      typeof sleutel === 'string'
    ) {
      this.#zet(houder, sleutel, eerder.waarde)
    }
    return eerder
  }

  /** What is plainly meant: a telephone number that YAML took for a number, `ja` for true, `"60"` for 60. */
  #lees(issue: z.core.$ZodIssue, huidig: Waarde): boolean {
    if (issue.code !== 'invalid_type') return false
    const houder = this.#zoek(issue.path.slice(0, -1))
    const sleutel = issue.path.at(-1)
    if (
      typeof houder !== 'object' ||
      houder === null ||
      sleutel === undefined ||
      typeof sleutel === 'symbol'
    ) {
      return false
    }
    if (issue.expected === 'string' && (typeof huidig === 'number' || typeof huidig === 'boolean')) {
      this.#zet(
        houder,
        sleutel,
        this.#getypt(this.#origineel.get(houder) ?? houder, sleutel) ?? String(huidig),
      )
      return true
    }
    const bedoeld = bedoeldeNotatie(issue.expected, huidig)
    if (bedoeld === undefined) return false
    this.#zet(houder, sleutel, bedoeld)
    this.#meldingen.push({
      plaats: plaatsTekst([...this.#plaats, ...issue.path]),
      tekst: `hier staat '${typeof huidig === 'string' ? huidig : ''}' als tekst; gelezen als ${bedoeld}`,
    })
    return true
  }

  /** Another word for the same thing; what stood there is kept beside the fact, since reading it was our doing. */
  #leesWoord(issue: z.core.$ZodIssue, huidig: Waarde): boolean {
    const bedoeld = bedoeldWoord(issue, huidig)
    const houder = this.#zoek(issue.path.slice(0, -1))
    const sleutel = issue.path.at(-1)
    if (bedoeld === undefined || bedoeld === huidig || typeof houder !== 'object' || houder === null)
      return false
    if (sleutel === undefined || typeof sleutel === 'symbol') return false
    this.#zet(houder, sleutel, bedoeld)
    const gelezen =
      typeof bedoeld === 'object' ? JSON.stringify(bedoeld).replace(/[{}"]/g, '') : String(bedoeld)
    const plaats = plaatsTekst([...this.#plaats, ...issue.path])
    this.#resten.push({ plaats, tekst: `gelezen als ${gelezen}`, waarde: huidig })
    return true
  }

  #zet(houder: Waarde[] | WaardeObject, sleutel: string | number, waarde: Waarde): void {
    if (Array.isArray(houder)) houder[Number(sleutel)] = waarde
    else houder[sleutel] = waarde
  }

  #haalUit(pad: Pad, tekst: string, plaats = [...this.#plaats, ...pad]): boolean {
    const huidig = this.#zoek(pad)
    const houder = this.#zoek(pad.slice(0, -1))
    const sleutel = pad.at(-1)
    if (huidig === undefined || typeof houder !== 'object' || houder === null || sleutel === undefined)
      return false
    this.#resten.push({ plaats: plaatsTekst(plaats), tekst, waarde: huidig })
    if (Array.isArray(houder)) houder.splice(Number(sleutel), 1)
    else Reflect.deleteProperty(houder, sleutel)
    return true
  }

  #zoek(pad: Pad): Waarde | undefined {
    let hier: Waarde | undefined = this.waarde
    for (const deel of pad) {
      if (typeof hier !== 'object' || hier === null || typeof deel === 'symbol') return undefined
      hier = Array.isArray(hier) ? hier[Number(deel)] : Object.hasOwn(hier, deel) ? hier[deel] : undefined
    }
    return hier
  }

  #kopie(waarde: Waarde): Waarde {
    if (Array.isArray(waarde)) {
      const rij = waarde.map((deel) => this.#kopie(deel))
      this.#origineel.set(rij, waarde)
      return rij
    }
    return typeof waarde === 'object' && waarde !== null ? this.#kopieObject(waarde) : waarde
  }

  #kopieObject(waarde: WaardeObject): WaardeObject {
    const groep = Object.fromEntries(
      Object.entries(waarde).map(([sleutel, deel]): [string, Waarde] => [sleutel, this.#kopie(deel)]),
    )
    this.#origineel.set(groep, waarde)
    return groep
  }
}

import { type DagTekst, dagVoluit, getDag } from '../../basis/dag.ts'

/**
 * A letter as plain data. The page on the screen and the PDF/UA are both made from this value and from nothing else, so
 * that they cannot say different things.
 */
export type Brief = {
  readonly soort: BriefSoort
  readonly afzender: Afzender
  readonly geadresseerde: readonly string[]
  /** Others who get the same letter, such as a gemachtigde (Awb 3:41, 6:17). */
  readonly kopieAan: readonly string[]
  readonly datum: DagTekst
  readonly kenmerk: string
  readonly contact: Contact
  /** First heading. In a besluit: the decision itself. */
  readonly titel: string
  readonly aanhef: string
  /** At most four points. */
  readonly inHetKort: readonly string[]
  readonly blokken: readonly Blok[]
  readonly slot: Slot
  readonly bijlagen: readonly string[]
  /** Last of all: the legal basis, each with one sentence on what it means. */
  readonly grondslagen: readonly BriefGrondslag[]
}

export type BriefSoort = 'ontvangstbevestiging' | 'week-zes-bericht' | 'verslag' | 'beschikking'

export type Afzender = {
  readonly gemeente: string
  readonly afdeling: string
  readonly adres: readonly string[]
  /** Colour of the municipality's headings, `#rrggbb`. */
  readonly kleur?: string
}

export type Contact = {
  readonly naam: string
  /** A direct number: a 14-number alone is not recognised as a telephone number. */
  readonly telefoon: string
  readonly bereikbaar?: string
}

/** A sentence, with the ids of the vaststellingen it rests on. The screen links them, paper leaves them out. */
export type Zin = { readonly tekst: string; readonly herkomst?: readonly string[] }

export type Blok =
  | { readonly soort: 'kop'; readonly niveau: 2 | 3; readonly tekst: string }
  | { readonly soort: 'alinea'; readonly zinnen: readonly Zin[] }
  | { readonly soort: 'lijst'; readonly genummerd: boolean; readonly punten: readonly Zin[] }
  | { readonly soort: 'adres'; readonly regels: readonly string[] }
  /** Someone's own words, unchanged. */
  | { readonly soort: 'citaat'; readonly regels: readonly string[] }
  | Tabel

export type Tabel = {
  readonly soort: 'tabel'
  /** Sentence that says what the table shows, read before it. */
  readonly bijschrift: string
  readonly koppen: readonly string[]
  readonly rijen: readonly (readonly string[])[]
  /** The last row is the outcome of the rows above. */
  readonly laatsteIsUitkomst: boolean
}

export type Slot = {
  readonly groet: string
  /** `namens het college van burgemeester en wethouders van Voorbeeldstad` */
  readonly namens: string
  readonly naam: string
  readonly functie: string
  /** Sentence that names the mandate; only a besluit has one. */
  readonly mandaat?: string
}

/** `bron` names the rule, `betekenis` is a whole sentence in plain words. */
export type BriefGrondslag = { readonly bron: string; readonly betekenis: string; readonly link?: string }

/** Words that both renderings print; kept here so that they cannot drift apart. */
export const KOP_IN_HET_KORT = 'In het kort'
export const KOP_BIJLAGEN = 'Bij deze brief'
export const KOP_KOPIE = 'Deze brief gaat ook naar'
export const KOP_GRONDSLAGEN = 'Op welke regels is deze brief gebaseerd?'

export function kop(tekst: string, niveau: 2 | 3 = 2): Blok {
  return { soort: 'kop', niveau, tekst }
}

/** A paragraph of sentences; a plain string is a sentence without sources. */
export function alinea(...zinnen: readonly (string | Zin)[]): Blok {
  return { soort: 'alinea', zinnen: zinnen.map(alsZin) }
}

export function lijst(punten: readonly (string | Zin)[], genummerd = false): Blok {
  return { soort: 'lijst', genummerd, punten: punten.map(alsZin) }
}

export function adres(regels: readonly string[]): Blok {
  return { soort: 'adres', regels }
}

export function citaat(regels: readonly string[]): Blok {
  return { soort: 'citaat', regels }
}

export function tabel(
  bijschrift: string,
  koppen: readonly string[],
  rijen: readonly (readonly string[])[],
  laatsteIsUitkomst = false,
): Blok {
  return { soort: 'tabel', bijschrift, koppen, rijen, laatsteIsUitkomst }
}

function alsZin(zin: string | Zin): Zin {
  return typeof zin === 'string' ? { tekst: zin } : zin
}

/** The small print beside the address. */
export function kenmerkRegels(brief: Brief): { readonly label: string; readonly waarde: string }[] {
  return [
    { label: 'Datum:', waarde: dagVoluit(getDag(brief.datum)) },
    { label: 'Ons kenmerk:', waarde: brief.kenmerk },
    { label: 'Uw contactpersoon:', waarde: brief.contact.naam },
    { label: 'Telefoon:', waarde: brief.contact.telefoon },
    ...(brief.contact.bereikbaar === undefined
      ? []
      : [{ label: 'Bereikbaar:', waarde: brief.contact.bereikbaar }]),
  ]
}

/** The closing in groups of lines: greeting, name, mandate. */
export function slotGroepen(slot: Slot): string[][] {
  const groepen = [[slot.groet, slot.namens], [slot.naam, slot.functie], [slot.mandaat ?? '']]
  return groepen.map((regels) => regels.filter((regel) => regel !== '')).filter((regels) => regels.length > 0)
}

/** The legal basis as points: name of the rule, then a sentence on what it means. */
export function grondslagPunten(brief: Brief): { readonly tekst: string; readonly link?: string }[] {
  return brief.grondslagen.map(({ bron, betekenis, link }) => ({
    tekst: `${bron.charAt(0).toUpperCase()}${bron.slice(1)}. ${betekenis}`,
    ...(link === undefined ? {} : { link }),
  }))
}

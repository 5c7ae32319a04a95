import { dagVoluit, getDag } from '../../basis/dag.ts'
import { type Minuten, minuten, type Periode } from '../../basis/minuten.ts'
import { type Teltreden, teltDoor } from './herkomst.ts'
import type { KaderOnderdeel, NormActiviteit, Normenkader, Normrij } from './normenkader.ts'
import { findOnderdeelMetNaam, findOnderdeelVan, naamVanOnderdeel, normalNaam } from './onderdelen.ts'
import type { Feiten, OpgegevenRegel, Rekeninvoer } from './rekeninvoer.ts'
import { isBasis, isVanTaak, takenZonderFeit } from './taken.ts'
import { aantalKeer, isLeeg, sprekendeFeiten } from './tel-feiten.ts'
import { findVoorziening } from './voorzieningen.ts'
import {
  isBuitenBeleid,
  isTeOnzeker,
  keuzeZwaarWerk,
  waarschuwingenBijAantal,
  waarschuwingenBijBeleid,
  waarschuwingenBijKader,
  waarschuwingenBijVoorwaarde,
  waarschuwingenBijZekerheid,
} from './waarschuwingen.ts'

/** One line of the need, down to the row of the norm set or to who gave it. */
export type Behoefteregel = {
  readonly onderdeel: string
  /** The result it belongs to; lines of one groep are solved together. */
  readonly groep: string
  readonly minuten: Minuten
  readonly per: Periode
  readonly bron: string
  readonly zekerheid: 'gezien' | 'bekend' | 'opgegeven'
  /** How often the row counts and its minutes each, when it counts per piece. */
  readonly aantal?: number
  readonly perStuk?: Minuten
  readonly norm?: {
    readonly kader: string
    /** What people call that norm set. */
    readonly naam: string
    readonly versie: string
    readonly rij: string
    readonly link: string
  }
  /** The fact that made the row count; a given line has its `bron` instead. */
  readonly teltDoor?: Teltreden
}

export type KaderUitkomst = {
  readonly regels: readonly Behoefteregel[]
  readonly onbekend: readonly string[]
  readonly vervangen: readonly string[]
  readonly activiteiten: readonly GenoemdeActiviteit[]
}

/** An activity that the set names for what was counted. */
export type GenoemdeActiviteit = Pick<
  NormActiviteit,
  'naam' | 'ruimte' | 'frequentie' | 'minuten' | 'zekerheid'
> & { readonly onderdeel: string }

/** The lines that a norm set gives for these facts, and what it does not say. Lines that were given take the place of its own. */
export function regelsVanKader(kader: Normenkader, invoer: Rekeninvoer): KaderUitkomst {
  const opgegeven = invoer.regels ?? []
  const onbekend = [...waarschuwingenBijKader(kader, invoer), ...buitenGeldigheid(kader, invoer.peildatum)]
  // With given lines and no facts there is nothing to count: adding the base would count it twice.
  const feiten = invoer.feiten ?? {}
  if (opgegeven.length > 0 && isLeeg(feiten)) {
    onbekend.push(
      `Er zijn geen feiten gegeven: uit ${kader.id} zelf is niets gerekend, alleen de opgegeven regels tellen.`,
    )
    return { regels: [], onbekend, vervangen: [], activiteiten: [] }
  }
  const vraag = watGevraagdIs(feiten)
  const vervangen: string[] = []
  const regels: Behoefteregel[] = []
  const geteld: Normrij[] = []
  const overgeslagen: Normrij[] = []
  const buitenBeleid: Normrij[] = []
  for (const deel of kader.onderdelen) {
    for (const rij of deel.rijen) {
      if (!vraag.isRij(deel, rij) || !pastBijBeleid(rij, invoer)) continue
      const aantal = aantalKeer(rij.telt, feiten)
      if (aantal === 0 || rij.minuten === null) continue
      if (isBuitenBeleid(rij, invoer)) {
        buitenBeleid.push(rij)
        continue
      }
      const door = opgegeven.find((regel) => vervangt(regel, rij, deel, kader))
      if (door !== undefined) {
        vervangen.push(
          `${rij.naam} van ${kader.id} is niet gerekend: ${door.onderdeel} is opgegeven door ${door.bron}.`,
        )
      } else if (isTeOnzeker(rij, invoer)) overgeslagen.push(rij)
      else {
        geteld.push(rij)
        regels.push(normregel(kader, deel, { rij, elk: rij.minuten, aantal, feiten }))
      }
    }
  }
  const isRij = (rij: Normrij) =>
    kader.onderdelen.some((deel) => deel.rijen.includes(rij) && vraag.isRij(deel, rij))
  onbekend.push(
    ...waarschuwingenBijZekerheid(kader, geteld, overgeslagen),
    ...waarschuwingenBijVoorwaarde(geteld),
    ...waarschuwingenBijAantal(kader, geteld, feiten),
    ...waarschuwingenBijBeleid(kader, invoer, buitenBeleid),
    ...keuzeZwaarWerk(kader, invoer, isRij),
    ...nietsGerekend(kader, regels, opgegeven),
    ...kader.onderdelen.flatMap((deel) =>
      takenZonderFeit(
        kader,
        deel,
        deel.rijen.filter(
          (rij) =>
            vraag.isRij(deel, rij) &&
            pastBijBeleid(rij, invoer) &&
            !opgegeven.some((regel) => vervangt(regel, rij, deel, kader)),
        ),
        feiten,
      ),
    ),
    ...leemten(kader, feiten, vraag, opgegeven),
    ...nietGetelde(kader, feiten, vraag.isDeel, opgegeven),
    ...onbekendeOnderdelen(kader, feiten, opgegeven),
    ...naastKader(kader, regels, opgegeven),
  )
  return { regels, onbekend, vervangen, activiteiten: activiteitenBij(kader, geteld) }
}

type Vraag = {
  readonly isBeperkt: boolean
  readonly isDeel: (deel: KaderOnderdeel) => boolean
  readonly isRij: (deel: KaderOnderdeel, rij: Normrij) => boolean
}

/** What is asked: whole results, or one task of a result by its own name. Nothing named is all that the set knows. */
function watGevraagdIs({ onderdelen }: Feiten): Vraag {
  const heel = onderdelen?.map((tekst) => findOnderdeelMetNaam(tekst)?.id ?? normalNaam(tekst))
  const isRij = (deel: KaderOnderdeel, rij: Normrij) =>
    heel === undefined ||
    heel.includes(deel.onderdeel) ||
    onderdelen?.some((tekst) => isVanTaak(rij, tekst)) === true
  return {
    isBeperkt: heel !== undefined,
    isRij,
    isDeel: (deel) =>
      heel === undefined || heel.includes(deel.onderdeel) || deel.rijen.some((rij) => isRij(deel, rij)),
  }
}

function pastBijBeleid(rij: Normrij, { beleid }: Rekeninvoer): boolean {
  return rij.zwaarWerkNaar === undefined || rij.zwaarWerkNaar === (beleid?.zwaarWerkNaar ?? 'huishouden')
}

/** The activities of the results that were counted: how often is published, how long per activity seldom is. */
function activiteitenBij(kader: Normenkader, geteld: readonly Normrij[]): KaderUitkomst['activiteiten'] {
  return kader.onderdelen
    .filter((deel) => deel.rijen.some((rij) => geteld.includes(rij)))
    .flatMap((deel) =>
      deel.activiteiten.map((een) => ({
        onderdeel: naamVanOnderdeel(deel.onderdeel),
        naam: een.naam,
        ruimte: een.ruimte,
        frequentie: een.frequentie,
        minuten: een.minuten,
        zekerheid: een.zekerheid,
      })),
    )
}

/** To which result a name belongs: a row of the set or a task of it, an onderdeel or one of its activities, or else itself. */
export function groepVan(tekst: string, kader: Normenkader | undefined): string {
  const asked = normalNaam(tekst)
  const deel = kader?.onderdelen.find((een) =>
    een.rijen.some((rij) => namenVan(rij).includes(asked) || isVanTaak(rij, tekst)),
  )
  const id = deel?.onderdeel ?? findOnderdeelVan(tekst)?.id
  return id === undefined ? asked : naamVanOnderdeel(id)
}

export function namenVan(rij: Normrij): readonly string[] {
  return [rij.rij, rij.naam, ...(rij.ookWel ?? [])].map(normalNaam)
}

function vervangt(regel: OpgegevenRegel, rij: Normrij, deel: KaderOnderdeel, kader: Normenkader): boolean {
  const asked = normalNaam(regel.onderdeel)
  if (namenVan(rij).includes(asked)) return true
  const isAndereRij = kader.onderdelen.some((een) =>
    een.rijen.some((andere) => namenVan(andere).includes(asked)),
  )
  if (isAndereRij) return false
  return isVanTaak(rij, regel.onderdeel) || findOnderdeelMetNaam(regel.onderdeel)?.id === deel.onderdeel
}

function normregel(
  kader: Normenkader,
  deel: KaderOnderdeel,
  { rij, elk, aantal, feiten }: { rij: Normrij; elk: number; aantal: number; feiten: Feiten },
): Behoefteregel {
  return {
    onderdeel: rij.naam,
    groep: naamVanOnderdeel(deel.onderdeel),
    minuten: minuten(elk * aantal),
    per: kader.periode,
    bron: `${kader.naam}, ${kader.versie}: ${rij.bron ?? 'bekend, in geen bron gelezen'}`,
    zekerheid: rij.zekerheid,
    ...(rij.telt.perStuk === true ? { aantal, perStuk: minuten(elk) } : {}),
    norm: {
      kader: kader.id,
      naam: kader.naam,
      versie: kader.versie,
      rij: rij.rij,
      link: rij.bron ?? kader.bronnen[0] ?? '',
    },
    teltDoor: teltDoor(rij.telt, feiten),
  }
}

function buitenGeldigheid(kader: Normenkader, peildatum: string | undefined): string[] {
  if (peildatum === undefined) return []
  const text = dagVoluit(getDag(peildatum))
  if (kader.geldigVan !== null && peildatum < kader.geldigVan) {
    return [`Op ${text} gold ${kader.id} voor zover bekend nog niet. ${kader.geldigheidToelichting}`]
  }
  if (kader.geldigTotEnMet !== null && peildatum > kader.geldigTotEnMet) {
    return [`Op ${text} gold ${kader.id} niet meer. ${kader.geldigheidToelichting}`]
  }
  return []
}

function leemten(
  kader: Normenkader,
  feiten: Feiten,
  vraag: Vraag,
  opgegeven: readonly OpgegevenRegel[],
): string[] {
  return kader.onderdelen.flatMap((deel) => {
    if (!vraag.isDeel(deel)) return []
    const naam = naamVanOnderdeel(deel.onderdeel)
    const isGeteld = deel.rijen.some((rij) => aantalKeer(rij.telt, feiten) > 0)
    const isGegeven = opgegeven.some((regel) => groepVan(regel.onderdeel, kader) === naam)
    const speelt =
      vraag.isBeperkt ||
      isZonderRijen(kader) ||
      deel.rijen.some((rij) => rij.taak === undefined && isBasis(rij)) ||
      (deel.onderdeel === 'wasverzorging' && feiten.was !== undefined)
    if (!isGeteld && (isGegeven || !speelt)) return []
    const zonderFeit =
      !isGeteld && deel.rijen.length > 0
        ? [
            `Voor ${naam} geeft ${kader.id} alleen tijd bij bepaalde feiten, en die zijn niet gegeven; er is niets voor gerekend.`,
          ]
        : []
    return [...zonderFeit, ...deel.leemten, ...onbekendeRijen(deel, feiten)]
  })
}

function isZonderRijen(kader: Normenkader): boolean {
  return kader.onderdelen.every((deel) => deel.rijen.length === 0)
}

/** Zero must never look like an answer: when nothing counts, the facts that the set asks for are named. */
function nietsGerekend(
  kader: Normenkader,
  regels: readonly Behoefteregel[],
  opgegeven: readonly OpgegevenRegel[],
): string[] {
  if (regels.length > 0 || opgegeven.length > 0) return []
  return [`Uit ${kader.id} volgt met deze feiten geen tijd. Dat is niet hetzelfde als geen behoefte.`]
}

function onbekendeRijen(deel: KaderOnderdeel, feiten: Feiten): string[] {
  return deel.rijen.flatMap((rij) => {
    if (rij.redenOnbekend === undefined) return []
    if (aantalKeer(rij.telt, feiten) > 0) {
      return [`Er is sprake van ${rij.naam}, maar er is niets voor gerekend: ${rij.redenOnbekend}.`]
    }
    if (rij.telt.feit === 'extraVervuiling' && feiten.extraVervuiling === false) return []
    return [
      `De tijd voor ${rij.naam} is onbekend: ${rij.redenOnbekend}. Speelt dit, stel het dan apart vast.`,
    ]
  })
}

function nietGetelde(
  kader: Normenkader,
  feiten: Feiten,
  isGevraagd: (deel: KaderOnderdeel) => boolean,
  opgegeven: readonly OpgegevenRegel[],
): string[] {
  const alle = kader.onderdelen.flatMap((deel) => deel.rijen.map((rij) => ({ rij, deel })))
  const texts: string[] = []
  for (const [feit, woorden] of sprekendeFeiten(feiten)) {
    const rijen = alle.filter(
      ({ rij }) => rij.telt.feit === feit && (rij.telt.is === undefined || rij.telt.is === feiten.extraInzet),
    )
    if (rijen.length === 0) {
      const isWas = feit.toLowerCase().includes('was') || feit === 'kledingEnLinnengoed'
      const isGegeven =
        isWas && opgegeven.some((regel) => groepVan(regel.onderdeel, kader) === 'wasverzorging')
      if (!isGegeven)
        texts.push(
          `${kader.id} zegt niet hoe dit meetelt: ${woorden}. Er is niets voor gerekend.${tip(feit, kader, feiten)}`,
        )
    } else if (!rijen.some(({ deel }) => isGevraagd(deel))) {
      texts.push(`Niet gerekend omdat het onderdeel niet is gevraagd: ${woorden}.`)
    }
  }
  return texts
}

/** People and children may fall under the row for the household; whether they do is for the consulent to find. */
function tip(feit: string, kader: Normenkader, feiten: Feiten): string {
  if ((feit !== 'personen' && feit !== 'kinderen') || feiten.extraHuishouden === true) return ''
  const rij = kader.onderdelen
    .flatMap((deel) => deel.rijen)
    .find((een) => een.telt.feit === 'extraHuishouden')
  return rij === undefined ? '' : ` Geldt hier de regel '${rij.naam}', geef dan extraHuishouden.`
}

/** A line for work that may be inside the set's own base: it counts, as given, but modules of two sets do not mix. */
function naastKader(
  kader: Normenkader,
  regels: readonly Behoefteregel[],
  opgegeven: readonly OpgegevenRegel[],
): string[] {
  return opgegeven.flatMap((regel) =>
    regels.some((eigen) => eigen.groep === groepVan(regel.onderdeel, kader))
      ? [
          `${regel.onderdeel} is opgegeven en telt naast de tijd van ${kader.id}. Zit dit werk al in die tijd, dan telt het dubbel.`,
        ]
      : [],
  )
}

function onbekendeOnderdelen(
  kader: Normenkader,
  feiten: Feiten,
  opgegeven: readonly OpgegevenRegel[],
): string[] {
  return (feiten.onderdelen ?? []).flatMap((tekst) => {
    const id = findOnderdeelMetNaam(tekst)?.id
    if (
      kader.onderdelen.some(
        (deel) => deel.onderdeel === id || deel.rijen.some((rij) => isVanTaak(rij, tekst)),
      )
    )
      return []
    const voorziening = findVoorziening(tekst)
    if (voorziening !== undefined) return [voorziening.geenNorm]
    if (opgegeven.some((regel) => groepVan(regel.onderdeel, kader) === groepVan(tekst, kader))) return []
    return [`${kader.id} geeft voor zover gezien geen tijd voor ${tekst}; er is niets voor gerekend.`]
  })
}

import {
  type Minuten,
  metPunten,
  type Periode,
  perJaar,
  perWeekNaarBoven,
  som,
  urenNaarBoven,
} from '../../basis/minuten.ts'
import { bronVanRegel, slotzin } from './herkomst.ts'
import { weigeringVan } from './kader-controle.ts'
import { findKaderVan } from './kaders.ts'
import type { Normenkader, Toetsing } from './normenkader.ts'
import {
  type Behoefteregel,
  type GenoemdeActiviteit,
  groepVan,
  type KaderUitkomst,
  regelsVanKader,
} from './regels-van-kader.ts'
import type { OpgegevenRegel, Opgelost, Rekeninvoer } from './rekeninvoer.ts'
import { isLeeg } from './tel-feiten.ts'
import { inPeriode, type PerOnderdeel, trekAf } from './trek-af.ts'
import { naastTotaal } from './waarschuwingen.ts'

/** An exact amount: always per year, and per week only when it was summed in weeks. Never a rounded figure. */
export type Tijdsomvang = { readonly minutenPerJaar: Minuten; readonly minutenPerWeek?: Minuten }

/** What is known of the norm set that was used, so that it can be judged without knowing the set. */
export type KaderStamboom = Pick<
  Normenkader,
  | 'id'
  | 'naam'
  | 'versie'
  | 'opsteller'
  | 'jaar'
  | 'onafhankelijk'
  | 'onafhankelijkToelichting'
  | 'passendBij'
  | 'getoetst'
> & { readonly onderzoek?: string; readonly verworpen?: readonly Toetsing[]; readonly voorbeeld?: string }

/** The answer of `normen bereken` with its steps. */
export type Berekening = {
  readonly id?: string
  readonly kader?: KaderStamboom
  /** The period in which is summed. */
  readonly periode: Periode
  readonly nodig: Tijdsomvang
  readonly opgelost: Tijdsomvang
  readonly resterend: Tijdsomvang
  /** The remainder for display, rounded up; nothing is calculated from it. */
  readonly minutenPerWeek: Minuten
  readonly urenPerJaar: number
  readonly regels: readonly Behoefteregel[]
  readonly perOnderdeel: readonly PerOnderdeel[]
  /** What the set says is done, and how often; minutes only where they were published. */
  readonly activiteiten?: readonly GenoemdeActiviteit[]
  readonly onbekend: readonly string[]
  readonly stappen: readonly string[]
}

/** Works out the extent of the support: need, what is solved otherwise, and what remains (CRvB 21 March 2018, steps 3 to 5). */
export function bereken(invoer: Rekeninvoer): Berekening {
  const kader = findKaderVan(invoer)
  const weigering = kader === undefined ? undefined : weigeringVan(kader)
  if (weigering !== undefined) throw new RangeError(weigering)
  if (invoer.kader !== undefined && kader === undefined) throw new RangeError(`geen kader: ${invoer.kader}`)
  const uitKader = kader === undefined ? zonderKader(invoer) : regelsVanKader(kader, invoer)
  const regels = [...uitKader.regels, ...(invoer.regels ?? []).map((regel) => alsGegeven(regel, kader))]
  const opgelost = invoer.opgelost ?? []
  const periode = kiesPeriode(kader, [...regels, ...opgelost])

  const { perOnderdeel, meldingen } = trekAf(regels, opgelost, periode, kader)
  const nodig = som(perOnderdeel.map((deel) => deel.nodig))
  const afgetrokken = som(perOnderdeel.map((deel) => deel.opgelost))
  const resterend = som(perOnderdeel.map((deel) => deel.resterend))
  const omvang = omvangVan(resterend, periode)
  const minutenPerWeek = omvang.minutenPerWeek ?? perWeekNaarBoven(omvang.minutenPerJaar)
  const urenPerJaar = urenNaarBoven(omvang.minutenPerJaar)
  const totaal = naastTotaal(invoer.totaal, regels.length, omvang.minutenPerJaar)
  return {
    ...(invoer.id === undefined ? {} : { id: invoer.id }),
    ...(kader === undefined ? {} : { kader: stamboom(kader) }),
    periode,
    nodig: omvangVan(nodig, periode),
    opgelost: omvangVan(afgetrokken, periode),
    resterend: omvang,
    minutenPerWeek,
    urenPerJaar,
    regels,
    perOnderdeel,
    ...(uitKader.activiteiten.length === 0 ? {} : { activiteiten: uitKader.activiteiten }),
    onbekend: [...new Set([...uitKader.onbekend, ...meldingen, ...totaal.onbekend])],
    stappen: [
      ...stappenVanKader(kader),
      ...uitKader.vervangen,
      ...regels.map((regel) => stapVanRegel(regel, periode)),
      `Nodig: ${optelling(regels.map((regel) => inPeriode(regel, periode)))}${metPunten(nodig)} minuten per ${periode}.`,

      ...opgelost.map((een) => stapVanOplossing(een, periode)),
      `Resterend: ${metPunten(nodig)} − ${metPunten(afgetrokken)} = ${metPunten(resterend)} minuten per ${periode}.`,
      ...totaal.stappen,
      `Om te tonen, naar boven afgerond: ${metPunten(minutenPerWeek)} minuten per week, ${metPunten(urenPerJaar)} uur per jaar. Met een afgerond getal wordt niet verder gerekend.`,
    ],
  }
}

/** In weeks only when everything is per week and the set is not a yearly one; otherwise exactly in year minutes. */
function kiesPeriode(kader: Normenkader | undefined, lines: readonly { readonly per: Periode }[]): Periode {
  return kader?.periode !== 'jaar' && lines.every((line) => line.per === 'week') ? 'week' : 'jaar'
}

function omvangVan(bedrag: Minuten, periode: Periode): Tijdsomvang {
  return periode === 'jaar'
    ? { minutenPerJaar: bedrag }
    : { minutenPerJaar: perJaar(bedrag), minutenPerWeek: bedrag }
}

function zonderKader(invoer: Rekeninvoer): KaderUitkomst {
  const onbekend = isLeeg(invoer.feiten ?? {})
    ? []
    : ['Er is geen kader genoemd: uit de feiten is niets gerekend, alleen de opgegeven regels tellen.']
  return { regels: [], onbekend, vervangen: [], activiteiten: [] }
}

function alsGegeven(regel: OpgegevenRegel, kader: Normenkader | undefined): Behoefteregel {
  return { ...regel, groep: groepVan(regel.onderdeel, kader), zekerheid: 'opgegeven' }
}

function stamboom(kader: Normenkader): KaderStamboom {
  const { id, naam, versie, opsteller, jaar, onafhankelijk, onafhankelijkToelichting, passendBij, getoetst } =
    kader
  return {
    ...{ id, naam, versie, opsteller, jaar, onafhankelijk, onafhankelijkToelichting, passendBij, getoetst },
    ...(kader.onderzoek === undefined ? {} : { onderzoek: kader.onderzoek }),
    ...(kader.verworpen === undefined ? {} : { verworpen: kader.verworpen }),
    ...(kader.voorbeeld === undefined ? {} : { voorbeeld: kader.voorbeeld }),
  }
}

function stappenVanKader(kader: Normenkader | undefined): string[] {
  if (kader === undefined) return ['Er is geen normenkader gebruikt; de regels zijn opgegeven.']
  return [
    `Kader ${kader.id}: ${kader.naam}, versie ${kader.versie}, van ${kader.opsteller}. Er is gerekend in hele minuten per ${kader.periode}.`,
    ...kader.hoortBijStap4.map(
      (een) =>
        `De regel '${een.naam}' van dit kader (${metPunten(een.minuten)} minuten per ${een.per ?? kader.periode} ${een.geeft ?? 'minder'}) is niet gebruikt. ${een.toelichting} Bron: ${een.bron} (${een.zekerheid}).`,
    ),
  ]
}

function stapVanRegel(regel: Behoefteregel, periode: Periode): string {
  const product = regel.perStuk === undefined ? '' : `${regel.aantal} × ${metPunten(regel.perStuk)} = `
  const reden = regel.teltDoor === undefined ? '' : ` Telt door ${regel.teltDoor.woorden}.`
  return `${regel.onderdeel}: ${product}${metPunten(regel.minuten)} minuten per ${regel.per}${perJaarErbij(regel, periode)} (${bronVanRegel(regel)}).${reden}`
}

function stapVanOplossing(een: Opgelost, periode: Periode): string {
  return `Anders opgelost, ${een.onderdeel}: ${metPunten(een.minuten)} minuten per ${een.per}${perJaarErbij(een, periode)}, door ${een.door}; reden: ${slotzin(een.reden)}`
}

function perJaarErbij(regel: { readonly minuten: Minuten; readonly per: Periode }, periode: Periode): string {
  return regel.per === periode ? '' : ` × 52 = ${metPunten(inPeriode(regel, periode))} per jaar`
}

function optelling(bedragen: readonly Minuten[]): string {
  return bedragen.length < 2 ? '' : `${bedragen.map(metPunten).join(' + ')} = `
}

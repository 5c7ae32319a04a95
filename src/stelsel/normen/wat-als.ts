import { type Minuten, metPunten, type Periode } from '../../basis/minuten.ts'
import { type Berekening, bereken, type Tijdsomvang } from './bereken.ts'
import { type Feitverschil, feitverschillen, zetTerug } from './feitverschil.ts'
import { bronVanRegel, slotzin } from './herkomst.ts'
import { findKaderVan } from './kaders.ts'
import { type Behoefteregel, groepVan } from './regels-van-kader.ts'
import { meerOfMinder, type Regelverschil, vergelijkRegels } from './regelverschil.ts'
import type { Opgelost, Rekeninvoer } from './rekeninvoer.ts'

/** Something before and after, with `verschil` = after minus before, all in the same unit. */
export type VoorEnNa = { readonly voor: number; readonly na: number; readonly verschil: number }

/** A line that came, went or changed, with the changed facts without which it would not have. */
export type Watalsregel = Regelverschil & { readonly door: readonly string[] }

/** Need, solved and remainder of one result, in minutes per year; only results where something differs. */
export type Onderdeelverschil = {
  readonly onderdeel: string
  readonly nodig: VoorEnNa
  readonly opgelost: VoorEnNa
  readonly resterend: VoorEnNa
  /** What was given as solved otherwise for this result, before or after: where `opgelost` comes from. */
  readonly oplossingen: readonly Opgelost[]
}

/** A solution of step 4 that was given on one side only. */
export type Oplossingverschil = Opgelost & { readonly verandering: 'erbij' | 'weg' }

type Totaalverschil = {
  readonly voor: Tijdsomvang
  readonly na: Tijdsomvang
  /** After minus before, in minutes per year: always exact, and the sum of that of the lines. */
  readonly verschilPerJaar: number
}

/** What another fact would do to a calculation, line by line. Nothing is decided or kept by asking. */
export type WatAls = {
  readonly id?: string
  readonly feiten: readonly Feitverschil[]
  readonly regels: readonly Watalsregel[]
  readonly oplossingen: readonly Oplossingverschil[]
  readonly perOnderdeel: readonly Onderdeelverschil[]
  readonly nodig: Totaalverschil
  readonly opgelost: Totaalverschil
  readonly resterend: Totaalverschil
  /** The remainder for display, each rounded up by itself; nothing is calculated from it. */
  readonly minutenPerWeek: VoorEnNa
  readonly urenPerJaar: VoorEnNa
  /** What is said to be unknown after and not before, and the other way round. */
  readonly onbekend: { readonly erbij: readonly string[]; readonly weg: readonly string[] }
  readonly stappen: readonly string[]
}

/** Holds two calculations beside each other: the one that is, and the one that would be with other facts. */
export function watAls(invoerVoor: Rekeninvoer, invoerNa: Rekeninvoer): WatAls {
  const voor = bereken(invoerVoor)
  const na = bereken(invoerNa)
  const feiten = feitverschillen(invoerVoor, invoerNa)
  const oorzaak = zoekOorzaak(invoerNa, feiten)
  const zonderStappen = {
    ...(na.id === undefined ? {} : { id: na.id }),
    feiten,
    regels: vergelijkRegels(voor.regels, na.regels).map((regel) => ({ ...regel, door: oorzaak(regel) })),
    oplossingen: vergelijkOplossingen(invoerVoor.opgelost ?? [], invoerNa.opgelost ?? []),
    perOnderdeel: vergelijkOnderdelen(voor, na, [invoerVoor, invoerNa]),
    nodig: totaalverschil(voor.nodig, na.nodig),
    opgelost: totaalverschil(voor.opgelost, na.opgelost),
    resterend: totaalverschil(voor.resterend, na.resterend),
    minutenPerWeek: voorEnNa(voor.minutenPerWeek, na.minutenPerWeek),
    urenPerJaar: voorEnNa(voor.urenPerJaar, na.urenPerJaar),
    onbekend: {
      erbij: na.onbekend.filter((tekst) => !voor.onbekend.includes(tekst)),
      weg: voor.onbekend.filter((tekst) => !na.onbekend.includes(tekst)),
    },
  }
  return { ...zonderStappen, stappen: stappenVan(zonderStappen) }
}

/**
 * Finds which of the changed facts a line owes its difference to: those without which, all else being as after, the line would not be
 * as it is. When several facts each suffice, none is needed by itself and all are named.
 */
function zoekOorzaak(
  na: Rekeninvoer,
  feiten: readonly Feitverschil[],
): (regel: Regelverschil) => readonly string[] {
  const zonder = feiten.map((feit) => {
    const terug = zetTerug(na, feit)
    return {
      pad: feit.pad,
      regels: terug === undefined ? undefined : new Set(bereken(terug).regels.map(kenmerk)),
    }
  })
  return ({ voor, na: nu }) => {
    const nodig = zonder.filter(({ regels }) =>
      regels === undefined
        ? false
        : nu === undefined
          ? voor !== undefined && regels.has(kenmerk(voor))
          : !regels.has(kenmerk(nu)),
    )
    return (nodig.length === 0 ? zonder : nodig).map(({ pad }) => pad)
  }
}

function kenmerk({ onderdeel, groep, minuten, per, norm, bron }: Behoefteregel): string {
  return JSON.stringify([onderdeel, groep, minuten, per, norm?.kader, norm?.rij, bron])
}

function vergelijkOplossingen(
  voor: readonly Opgelost[],
  na: readonly Opgelost[],
): readonly Oplossingverschil[] {
  const over = [...voor]
  const erbij: Opgelost[] = []
  for (const een of na) {
    const index = over.findIndex((andere) => oplossingKenmerk(andere) === oplossingKenmerk(een))
    if (index === -1) erbij.push(een)
    else over.splice(index, 1)
  }
  return [
    ...erbij.map((een) => ({ ...een, verandering: 'erbij' as const })),
    ...over.map((een) => ({ ...een, verandering: 'weg' as const })),
  ]
}

function oplossingKenmerk({ onderdeel, minuten, per, door, reden }: Opgelost): string {
  return JSON.stringify([onderdeel, minuten, per, door, reden])
}

function vergelijkOnderdelen(
  voor: Berekening,
  na: Berekening,
  invoer: readonly Rekeninvoer[],
): readonly Onderdeelverschil[] {
  const oplossingen = invoer.flatMap(({ kader, eigenKader, opgelost = [] }) => {
    const gekozen = findKaderVan({ kader, eigenKader })
    return opgelost.map((een) => ({ een, groep: groepVan(een.onderdeel, gekozen) }))
  })
  const namen = [...new Set([...na.perOnderdeel, ...voor.perOnderdeel].map(({ onderdeel }) => onderdeel))]
  const jaar = ({ perOnderdeel, periode }: Berekening, naam: string, wat: Bedrag): number =>
    (perOnderdeel.find(({ onderdeel }) => onderdeel === naam)?.[wat] ?? 0) * (periode === 'week' ? 52 : 1)
  return namen
    .map((onderdeel) => ({
      onderdeel,
      nodig: voorEnNa(jaar(voor, onderdeel, 'nodig'), jaar(na, onderdeel, 'nodig')),
      opgelost: voorEnNa(jaar(voor, onderdeel, 'opgelost'), jaar(na, onderdeel, 'opgelost')),
      resterend: voorEnNa(jaar(voor, onderdeel, 'resterend'), jaar(na, onderdeel, 'resterend')),
      oplossingen: uniek(oplossingen.flatMap(({ een, groep }) => (groep === onderdeel ? [een] : []))),
    }))
    .filter(({ nodig, opgelost }) => nodig.verschil !== 0 || opgelost.verschil !== 0)
}

function uniek(oplossingen: readonly Opgelost[]): readonly Opgelost[] {
  return [...new Map(oplossingen.map((een) => [oplossingKenmerk(een), een])).values()]
}

type Bedrag = 'nodig' | 'opgelost' | 'resterend'

function voorEnNa(voor: number, na: number): VoorEnNa {
  return { voor, na, verschil: na - voor }
}

function totaalverschil(voor: Tijdsomvang, na: Tijdsomvang): Totaalverschil {
  return { voor, na, verschilPerJaar: na.minutenPerJaar - voor.minutenPerJaar }
}

function stappenVan(verschil: Omit<WatAls, 'stappen'>): readonly string[] {
  const { feiten, regels, oplossingen, perOnderdeel, nodig, opgelost, resterend, onbekend } = verschil
  if (feiten.length === 0) return ['Er verandert niets: alle feiten zijn gelijk.']
  const { minutenPerWeek, urenPerJaar } = verschil
  const gelijk =
    regels.length === 0 && oplossingen.length === 0 && perOnderdeel.length === 0
      ? ['Geen regel verandert: aan de tijd doet dit niets.']
      : []
  return [
    ...feiten.map(({ pad, woorden }) => `Wat als ${pad} verandert ${woorden}.`),
    ...gelijk,
    ...regels.map(stapVanRegel),
    ...oplossingen.map(
      ({ verandering, onderdeel, minuten, per, door, reden }) =>
        `${WOORD[verandering]}, anders opgelost: ${onderdeel}, ${metPunten(minuten)} minuten per ${per}, door ${door}; reden: ${slotzin(reden)}`,
    ),
    ...perOnderdeel.filter((deel) => deel.opgelost.verschil !== 0).map(stapVanOpgelost),
    stapVanTotaal('Nodig', nodig),
    stapVanTotaal('Anders opgelost', opgelost),
    stapVanTotaal('Resterend', resterend),
    ...onbekend.erbij.map((tekst) => `Nieuw onbekend: ${tekst}`),
    ...onbekend.weg.map((tekst) => `Niet langer onbekend: ${tekst}`),
    `Om te tonen, naar boven afgerond: van ${metPunten(minutenPerWeek.voor)} naar ${metPunten(minutenPerWeek.na)} minuten per week, van ${metPunten(urenPerJaar.voor)} naar ${metPunten(urenPerJaar.na)} uur per jaar.`,
  ]
}

const WOORD = { erbij: 'Erbij', weg: 'Weg', anders: 'Anders' } as const

function stapVanRegel({ verandering, onderdeel, per, verschil, voor, na, door }: Watalsregel): string {
  const tijd =
    voor === undefined || na === undefined
      ? `${metPunten(Math.abs(verschil))} minuten per ${per}`
      : `van ${metPunten(voor.minuten)} naar ${metPunten(na.minuten)} minuten per ${per} (${meerOfMinder(verschil, per)})`
  const reden = na?.teltDoor ?? voor?.teltDoor
  const telt = reden === undefined ? '' : ` ${na === undefined ? 'Telde' : 'Telt'} door ${reden.woorden}.`
  const bronnen = [voor, na].flatMap((regel) => (regel === undefined ? [] : [bronVanRegel(regel)]))
  return `${WOORD[verandering]}: ${onderdeel}, ${tijd}.${telt} Komt door: ${door.join(', ')}. Bron: ${[...new Set(bronnen)].join('; nu ')}.`
}

/** More or less need lets more or less of a solution count; so it can differ while no solution did. */
function stapVanOpgelost({ onderdeel, opgelost: { voor, na }, oplossingen }: Onderdeelverschil): string {
  const wie = oplossingen.map(({ door, reden }) => `Door ${door}; reden: ${slotzin(reden)}`)
  return `Van wat anders is opgelost telt bij ${onderdeel} ${metPunten(na)} minuten per jaar mee in plaats van ${metPunten(voor)}. ${wie.join(' ')}`
}

function stapVanTotaal(naam: string, { voor, na, verschilPerJaar }: Totaalverschil): string {
  const [van, naar, per]: readonly [Minuten, Minuten, Periode] =
    voor.minutenPerWeek !== undefined && na.minutenPerWeek !== undefined
      ? [voor.minutenPerWeek, na.minutenPerWeek, 'week']
      : [voor.minutenPerJaar, na.minutenPerJaar, 'jaar']
  return verschilPerJaar === 0
    ? `${naam}: blijft ${metPunten(naar)} minuten per ${per}.`
    : `${naam}: van ${metPunten(van)} naar ${metPunten(naar)} minuten per ${per} (${meerOfMinder(naar - van, per)}).`
}

import { euro } from '../../../basis/euro.ts'
import { inWoorden, minuten, perJaar } from '../../../basis/minuten.ts'
import type { Regeling, Voorbeeld } from '../../regeling/regeling.ts'
import { draaiVoorbeelden } from './voorbeelden.ts'

type Uitkomst = Voorbeeld['verwacht']

/** What a change does in one example case. A side that the rules cannot work out is left out. */
export type VoorbeeldGevolg = {
  readonly naam: string
  readonly voor: Uitkomst
  readonly na: Uitkomst
  readonly minderTijd: boolean
  readonly minderPgb: boolean
  readonly meerBijdrage: boolean
}

/**
 * Every example case of either version, worked out under both. A case that the older version knew keeps its own facts: otherwise a loss
 * could be hidden by writing the case anew.
 */
export function gevolgenInVoorbeelden(was: Regeling, wordt: Regeling): readonly VoorbeeldGevolg[] {
  const namen = [...new Set([...wordt.voorbeelden, ...was.voorbeelden].map(({ naam }) => naam))]
  return namen.flatMap((naam): VoorbeeldGevolg[] => {
    const oud = was.voorbeelden.find((een) => een.naam === naam)
    const nieuw = wordt.voorbeelden.find((een) => een.naam === naam)
    const geval = oud ?? nieuw
    if (geval === undefined) return []
    const pgb = nieuw?.pgb ?? geval.pgb
    const voor = uitkomstVan(was, geval)
    const na = uitkomstVan(wordt, pgb === undefined ? geval : { ...geval, pgb })
    return [
      {
        naam,
        voor,
        na,
        minderTijd: isMinder(inJaar(voor), inJaar(na)),
        minderPgb: isMinder(voor.centenPerJaar, na.centenPerJaar),
        meerBijdrage: isMinder(na.bijdrageCentenPerMaand, voor.bijdrageCentenPerMaand),
      },
    ]
  })
}

/** `2 uur 5 minuten per week`; undefined when the rules give no time. */
export function tijdInWoorden({ minuten: aantal, per }: Uitkomst): string | undefined {
  return aantal === undefined || per === undefined ? undefined : `${inWoorden(minuten(aantal))} per ${per}`
}

/** `2 uur 5 minuten per week, pgb € 2.317,68 per jaar, bijdrage € 21,80 per maand` */
export function uitkomstInWoorden(uitkomst: Uitkomst): string {
  const tijd = tijdInWoorden(uitkomst)
  if (tijd === undefined) return 'niet te berekenen'
  const { centenPerJaar, bijdrageCentenPerMaand } = uitkomst
  return [
    tijd,
    ...(centenPerJaar === undefined ? [] : [`pgb ${euro(centenPerJaar)} per jaar`]),
    ...(bijdrageCentenPerMaand === undefined ? [] : [`bijdrage ${euro(bijdrageCentenPerMaand)} per maand`]),
  ].join(', ')
}

function uitkomstVan(regeling: Regeling, voorbeeld: Voorbeeld): Uitkomst {
  return draaiVoorbeelden({ ...regeling, voorbeelden: [voorbeeld] })[0]?.uitkomst ?? {}
}

function inJaar({ minuten: aantal, per }: Uitkomst): number | undefined {
  if (aantal === undefined) return undefined
  return per === 'week' ? perJaar(minuten(aantal)) : aantal
}

function isMinder(voor: number | undefined, na: number | undefined): boolean {
  return voor !== undefined && na !== undefined && na < voor
}

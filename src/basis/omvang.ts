import { meervoudVan } from './eenheid.ts'
import type { Omvang, OmvangInAantal, OmvangInTijd } from './fact.ts'
import { inWoorden, metPunten, minuten, minutenPerJaar, WEKEN_PER_JAAR } from './minuten.ts'

export function isInTijd(omvang: Omvang): omvang is OmvangInTijd {
  return 'minuten' in omvang
}

/** An aid or a thing: one is not counted in words, `een scootmobiel` says it. */
export function isStuk(omvang: Omvang): omvang is OmvangInAantal {
  return !isInTijd(omvang) && omvang.eenheid === 'stuk'
}

export function isEenStuk(omvang: Omvang): boolean {
  return isStuk(omvang) && omvang.aantal === 1
}

/** The extent when it is in time, else nothing: sums of time are never made of anything else. */
export function findTijd(omvang: Omvang | undefined): OmvangInTijd | undefined {
  return omvang !== undefined && isInTijd(omvang) ? omvang : undefined
}

/** An extent of zero grants nothing, in whatever it is counted. */
export function isNul(omvang: Omvang): boolean {
  return (isInTijd(omvang) ? omvang.minuten : omvang.aantal) === 0
}

/** `3 uur en 20 minuten per week`, `2 dagdelen per week`, `24 etmalen in totaal` */
export function omvangInWoorden(omvang: Omvang): string {
  return isInTijd(omvang)
    ? `${inWoorden(minuten(omvang.minuten))} per ${omvang.per}`
    : `${aantalInWoorden(omvang)} ${omvang.per === 'totaal' ? 'in totaal' : `per ${omvang.per}`}`
}

/** `1 dagdeel`, `1.500 kilometer` */
export function aantalInWoorden({ aantal, eenheid }: Pick<OmvangInAantal, 'aantal' | 'eenheid'>): string {
  return `${metPunten(aantal)} ${aantal === 1 ? eenheid : meervoudVan(eenheid)}`
}

/** The same words: the same amount of the same thing in the same period. */
export function isZelfdeOmvang(een: Omvang, ander: Omvang): boolean {
  return omvangInWoorden(een) === omvangInWoorden(ander)
}

const KEER_PER_JAAR = { week: WEKEN_PER_JAAR, '4 weken': WEKEN_PER_JAAR / 4, maand: 12, jaar: 1 } as const

/** An amount as it can be compared: only with the same measure. What is given once has no year to be turned into. */
type Maat = { readonly maat: string; readonly hoeveel: number }

function maatVan(omvang: Omvang): Maat {
  if (isInTijd(omvang)) return { maat: 'minuut per jaar', hoeveel: minutenPerJaar(omvang) }
  const { aantal, eenheid, per } = omvang
  return per === 'totaal'
    ? { maat: `${eenheid} in totaal`, hoeveel: aantal }
    : { maat: `${eenheid} per jaar`, hoeveel: aantal * KEER_PER_JAAR[per] }
}

export type OmvangVergelijking = {
  readonly uitkomst: 'minder' | 'niet minder' | 'niet te zien'
  /** The part that is lost, 0 to 1; only when it is less. */
  readonly vermindering?: number
}

/**
 * Whether what is given now is less than before. Only the same measure is compared: two dagdelen are no number of minutes of help at home,
 * and nights no rides. What cannot be compared is said to be so, and is for people to ask (Awb 3:2: know the facts first).
 */
export function vergelijkOmvang(nu: readonly Omvang[], eerder: Omvang): OmvangVergelijking {
  const toen = maatVan(eerder)
  const zelfde = nu.map(maatVan).filter(({ maat }) => maat === toen.maat)
  if (nu.length > 0 && zelfde.length === 0 && toen.hoeveel > 0) return { uitkomst: 'niet te zien' }
  const samen = zelfde.reduce((som, { hoeveel }) => som + hoeveel, 0)
  return samen < toen.hoeveel
    ? { uitkomst: 'minder', vermindering: (toen.hoeveel - samen) / toen.hoeveel }
    : { uitkomst: 'niet minder' }
}

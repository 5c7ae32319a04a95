import { type DagTekst, getDag } from '../../basis/dag.ts'
import { type Daad, daad } from '../../basis/fact.ts'
import { accept, type Outcome, type Refusal, refuse } from '../../basis/outcome.ts'
import type { Aanvraag } from '../../handeling/aanvraag/evolve.ts'
import { vraagtHoeveelheid, zegtHoeveel } from '../normen/voorzieningen.ts'
import type { Regeling } from '../regeling/regeling.ts'
import {
  type Beschikking,
  type Besluit,
  findLaatsteBesluit,
  findLezerVolgensRegels,
  metLezerVan,
} from './evolve.ts'
import type { BeschikkingFact, BesluitInhoud, Voorziening } from './facts.ts'

export type BeschikkingRefusal =
  | Refusal<'GEEN_AANVRAAG', never>
  | Refusal<'AL_GENOMEN', never>
  | Refusal<'ONBEKEND_BESLUIT', never>
  | Refusal<'GEEN_MOTIVERING', never>
  | Refusal<'GEEN_MANDAAT', never>
  | Refusal<'RESULTAAT_ZONDER_UREN', { readonly voorzieningen: readonly string[] }>
  | Refusal<'GEEN_RECHTSMIDDELCLAUSULE', never>
  | Refusal<'BLOKKADES', { readonly codes: readonly string[] }>
  | Refusal<'TWEEDE_LEZER_NODIG', { readonly reden: string }>
  | Refusal<'ZELFDE_LEZER', never>
  | Refusal<'NIET_VOORGELEGD', never>
  | Refusal<'REDEN_ONTBREEKT', never>
  | Refusal<'TERMIJN_LAAT_LEZING_TOE', { readonly uiterlijk: DagTekst }>
  | Refusal<'NIET_GENOMEN', never>
type Result = Outcome<readonly BeschikkingFact[], BeschikkingRefusal>

/** What the inwoner had before, from the archive or from himself; less than that needs reasons per activity. */
export function noemEerderBesluit(
  _beschikking: Beschikking,
  wens: Omit<Extract<BeschikkingFact, { type: 'EerderBesluitBekend' }>, 'type' | 'overgenomen'>,
): Result {
  return accept([{ type: 'EerderBesluitBekend', ...wens }])
}

export type StelBesluitOp = Omit<BesluitInhoud, 'overgenomen' | 'lezerVolgensRegels'> & {
  /** The rules that hold today: they may ask for a second reader in more cases. */
  readonly regeling?: Pick<Regeling, 'tweedeLezer' | 'besluiten'>
}

/** Days before the end of the two weeks from which the second reading may lapse, with a reason. */
const DAGEN_VOOR_EINDE = 2

/** Writes the draft. Drafting is free; what the law demands is asked when the decision is taken. */
export function stelBesluitOp(
  beschikking: Beschikking,
  aanvraag: Aanvraag,
  { regeling, ...wens }: StelBesluitOp,
): Result {
  if (aanvraag.ingediend === undefined) return refuse('GEEN_AANVRAAG')
  const laatste = findLaatsteBesluit(beschikking)
  if (laatste?.genomenOp !== undefined && laatste.besluit === wens.besluit) return refuse('AL_GENOMEN')
  const lezerVolgensRegels = regeling === undefined ? undefined : findLezerVolgensRegels(wens, regeling)
  return accept([
    {
      type: 'BesluitOpgesteld',
      ...wens,
      ...(lezerVolgensRegels === undefined ? {} : { lezerVolgensRegels }),
    },
  ])
}

export function legBesluitVoor(beschikking: Beschikking, wens: Daad & { readonly besluit: string }): Result {
  const besluit = findBesluit(beschikking, wens.besluit)
  if (besluit === undefined) return refuse('ONBEKEND_BESLUIT')
  if (besluit.genomenOp !== undefined) return refuse('AL_GENOMEN')
  const reden = besluit.tweedeLezer
  return accept([
    {
      type: 'BesluitVoorgelegd',
      ...daad(wens),
      besluit: wens.besluit,
      ...(reden === undefined ? {} : { reden }),
    },
  ])
}

export type Lees = Daad & { readonly besluit: string }

/** The second reader agrees; he is someone else than who wrote the draft. */
export function geefAkkoord(beschikking: Beschikking, wens: Lees & { readonly opmerking?: string }): Result {
  const geweigerd = weigerLezing(beschikking, wens)
  if (geweigerd !== undefined) return geweigerd
  const opmerking =
    wens.opmerking === undefined || wens.opmerking.trim() === '' ? {} : { opmerking: wens.opmerking }
  return accept([{ type: 'TweedeLezerAkkoord', ...daad(wens), besluit: wens.besluit, ...opmerking }])
}

export function geefBesluitTerug(beschikking: Beschikking, wens: Lees & { readonly reden: string }): Result {
  const geweigerd = weigerLezing(beschikking, wens)
  if (geweigerd !== undefined) return geweigerd
  if (wens.reden.trim() === '') return refuse('REDEN_ONTBREEKT')
  return accept([
    { type: 'TweedeLezerTeruggegeven', ...daad(wens), besluit: wens.besluit, reden: wens.reden },
  ])
}

/** The way out when the two weeks run out and no second reader is there: with a reason, only in the last days. */
export function laatLezingVervallen(
  beschikking: Beschikking,
  beschikkingUiterlijk: DagTekst,
  wens: Lees & { readonly reden: string },
): Result {
  const besluit = findBesluit(beschikking, wens.besluit)
  if (besluit === undefined) return refuse('ONBEKEND_BESLUIT')
  if (besluit.genomenOp !== undefined) return refuse('AL_GENOMEN')
  if (wens.reden.trim() === '') return refuse('REDEN_ONTBREEKT')
  const vanaf = getDag(beschikkingUiterlijk).subtract({ days: DAGEN_VOOR_EINDE })
  if (Temporal.PlainDate.compare(getDag(wens.op), vanaf) < 0) {
    return refuse('TERMIJN_LAAT_LEZING_TOE', { uiterlijk: beschikkingUiterlijk })
  }
  return accept([{ type: 'TweedeLezingVervallen', ...daad(wens), besluit: wens.besluit, reden: wens.reden }])
}

export type NeemBesluit = Daad & {
  readonly besluit: string
  readonly mandaat: NonNullable<BesluitInhoud['mandaat']> | undefined
  /** The rules that hold today, which may ask for a second reader since the draft was written. */
  readonly regeling?: Pick<Regeling, 'tweedeLezer' | 'besluiten'> | undefined
  /** Codes of the toets that block and were not lifted, computed on this same dossier. */
  readonly blokkades: readonly string[]
}

/**
 * Takes the decision in the name of the college. Never lifted: no mandate (Awb 10:1, Wmo 2.6.3), no extent for what
 * is given in time or in a number (CRVB:2019:3364), no remedy clause (Awb 3:45).
 */
export function neemBesluit(beschikking: Beschikking, wens: NeemBesluit): Result {
  const besluit = findBesluit(beschikking, wens.besluit)
  if (besluit === undefined) return refuse('ONBEKEND_BESLUIT')
  if (besluit.genomenOp !== undefined) return refuse('AL_GENOMEN')
  if (wens.mandaat === undefined) return refuse('GEEN_MANDAAT')
  const zonderHoeveelheid = besluit.inhoud.voorzieningen.filter(mistHoeveelheid).map(({ naam }) => naam)
  if (zonderHoeveelheid.length > 0)
    return refuse('RESULTAAT_ZONDER_UREN', { voorzieningen: zonderHoeveelheid })
  if (besluit.inhoud.rechtsmiddel === false) return refuse('GEEN_RECHTSMIDDELCLAUSULE')
  if ((besluit.inhoud.motivering ?? []).length === 0) return refuse('GEEN_MOTIVERING')
  const { tweedeLezer: reden } = wens.regeling === undefined ? besluit : metLezerVan(besluit, wens.regeling)
  if (reden !== undefined && besluit.stand !== 'akkoord' && besluit.lezingVervallen === undefined) {
    return refuse('TWEEDE_LEZER_NODIG', { reden })
  }
  if (wens.blokkades.length > 0) return refuse('BLOKKADES', { codes: wens.blokkades })
  return accept([
    {
      type: 'BesluitGenomen',
      ...besluit.inhoud,
      ...daad(wens),
      mandaat: wens.mandaat,
      rechtsmiddel: true,
    },
  ])
}

/** Sends the letter: letter, date and the last day for bezwaar are fixed from here (Awb 3:41, 6:7, 6:8). */
export function maakBesluitBekend(
  beschikking: Beschikking,
  wens: Daad & {
    readonly besluit: string
    readonly kanaal: Extract<BeschikkingFact, { type: 'BesluitBekendgemaakt' }>['kanaal']
    readonly bezwaarTotEnMet: DagTekst
    readonly brief: { readonly sha256: string; readonly titel: string; readonly streamVersie: number }
  },
): Result {
  const besluit = findBesluit(beschikking, wens.besluit)
  if (besluit === undefined) return refuse('ONBEKEND_BESLUIT')
  if (besluit.genomenOp === undefined) return refuse('NIET_GENOMEN')
  if (besluit.bekendgemaaktOp !== undefined) return accept([])
  return accept([
    {
      type: 'BesluitBekendgemaakt',
      ...daad(wens),
      besluit: wens.besluit,
      kanaal: wens.kanaal,
      bezwaarTotEnMet: wens.bezwaarTotEnMet,
      brief: wens.brief,
    },
  ])
}

/** Help without an amount: the inwoner cannot know what he can count on. Aids and adaptations have none. */
function mistHoeveelheid({ soort = 'dienst', omvang }: Voorziening): boolean {
  return vraagtHoeveelheid(soort) && !zegtHoeveel(omvang, soort)
}

function findBesluit({ besluiten }: Beschikking, id: string): Besluit | undefined {
  return besluiten.find(({ besluit }) => besluit === id)
}

function weigerLezing(beschikking: Beschikking, wens: Lees): Result | undefined {
  const besluit = findBesluit(beschikking, wens.besluit)
  if (besluit === undefined) return refuse('ONBEKEND_BESLUIT')
  if (besluit.stand !== 'voorgelegd') return refuse('NIET_VOORGELEGD')
  if (besluit.opsteller !== undefined && besluit.opsteller === wens.persoon) return refuse('ZELFDE_LEZER')
  return undefined
}

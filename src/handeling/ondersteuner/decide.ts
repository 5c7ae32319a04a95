import type { DagTekst } from '../../basis/dag.ts'
import { type Daad, daad } from '../../basis/fact.ts'
import { accept, type Outcome, type Refusal, refuse } from '../../basis/outcome.ts'
import type { AanWie, Ondersteuning } from './evolve.ts'
import type { OndersteunerFact } from './facts.ts'

export type OndersteunerRefusal =
  | Refusal<'ONDERSTEUNER_AL_GEKOPPELD', never>
  | Refusal<'GEEN_ONDERSTEUNER', never>
type Result = Outcome<readonly OndersteunerFact[], OndersteunerRefusal>

/** Points out free, independent cliëntondersteuning (Wmo 2.3.2(3)), with time to answer. Offering twice changes nothing. */
export function biedOndersteuningAan(
  ondersteuning: Ondersteuning,
  wens: Daad & {
    readonly aan: AanWie
    readonly kanaal?: Extract<OndersteunerFact, { type: 'ClientondersteuningAangeboden' }>['kanaal']
    readonly bedenktijdTotEnMet?: DagTekst
  },
): Result {
  if (ondersteuning.aanbod.has(wens.aan)) return accept([])
  return accept([
    {
      type: 'ClientondersteuningAangeboden',
      ...daad(wens),
      aan: wens.aan,
      ...(wens.kanaal === undefined ? {} : { kanaal: wens.kanaal }),
      ...(wens.bedenktijdTotEnMet === undefined ? {} : { bedenktijdTotEnMet: wens.bedenktijdTotEnMet }),
    },
  ])
}

/** Yes, no or later; whoever answered may answer again. */
export function beantwoordAanbod(
  _ondersteuning: Ondersteuning,
  wens: Daad & { readonly aan: AanWie; readonly antwoord: 'ja' | 'nee' | 'later'; readonly tekst?: string },
): Result {
  return accept([
    {
      type: 'ClientondersteuningBeantwoord',
      ...daad(wens),
      aan: wens.aan,
      antwoord: wens.antwoord,
      ...(wens.tekst === undefined ? {} : { tekst: wens.tekst }),
    },
  ])
}

/** The supporter stops, or the inwoner wants no more help of him; his access ends at once. */
export function stopOndersteuner(
  ondersteuning: Ondersteuning,
  wens: Daad & { readonly ondersteuner: string; readonly reden?: string },
): Result {
  if (!ondersteuning.ondersteuners.some(({ persoon }) => persoon === wens.ondersteuner)) {
    return refuse('GEEN_ONDERSTEUNER')
  }
  const reden = wens.reden === undefined ? {} : { reden: wens.reden }
  return accept([{ type: 'OndersteunerGestopt', ...daad(wens), ondersteuner: wens.ondersteuner, ...reden }])
}

export function koppelOndersteuner(
  ondersteuning: Ondersteuning,
  wens: Daad & { readonly ondersteuner: string; readonly naam: string; readonly organisatie?: string },
): Result {
  if (ondersteuning.ondersteuners.some(({ persoon }) => persoon === wens.ondersteuner)) {
    return refuse('ONDERSTEUNER_AL_GEKOPPELD')
  }
  return accept([
    {
      type: 'OndersteunerGekoppeld',
      ...daad(wens),
      ondersteuner: wens.ondersteuner,
      naam: wens.naam,
      ...(wens.organisatie === undefined ? {} : { organisatie: wens.organisatie }),
    },
  ])
}

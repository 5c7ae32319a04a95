import { type DagTekst, getDag } from '../../basis/dag.ts'
import { type Daad, daad } from '../../basis/fact.ts'
import { accept, type Outcome, type Refusal, refuse } from '../../basis/outcome.ts'
import type { Melding } from './evolve.ts'
import type { Betrokkene, InwonerGegevens, MeldingFact } from './facts.ts'

export type MeldingRefusal =
  | Refusal<'MELDING_BESTAAT_AL', never>
  | Refusal<'GEEN_WOORDEN', never>
  | Refusal<'ONTVANGST_IN_DE_TOEKOMST', never>
  | Refusal<'BEWIJS_VAN_ONTVANGST_ONTBREEKT', never>
  | Refusal<'GEEN_MELDING', never>
  | Refusal<'REDEN_ONTBREEKT', never>

export type NeemMeldingAan = Daad & {
  readonly kenmerk: string
  readonly ontvangenOp: DagTekst
  readonly ontvangenTijdstip?: string
  readonly kanaal: Extract<MeldingFact, { type: 'MeldingOntvangen' }>['kanaal']
  readonly woorden: string
  readonly bewijs?: string
  readonly spoed?: boolean
  readonly vraag?: string
  readonly regeling?: string
  readonly inwoner: InwonerGegevens
  readonly betrokkenen: readonly Betrokkene[]
}

/**
 * Takes in a melding. It is free of form (Wmo 2.3.2(1)): only the words are needed. What is entered later than it was
 * received says by which channel and what shows the day of receipt; both days stay visible.
 */
export function neemMeldingAan(
  melding: Melding,
  wens: NeemMeldingAan,
): Outcome<readonly MeldingFact[], MeldingRefusal> {
  if (melding.stand !== 'geen-melding') return refuse('MELDING_BESTAAT_AL')
  if (wens.woorden.trim() === '') return refuse('GEEN_WOORDEN')
  const later = Temporal.PlainDate.compare(getDag(wens.ontvangenOp), getDag(wens.op))
  if (later > 0) return refuse('ONTVANGST_IN_DE_TOEKOMST')
  if (later < 0 && (wens.bewijs ?? '').trim() === '') return refuse('BEWIJS_VAN_ONTVANGST_ONTBREEKT')
  const wie = daad(wens)
  return accept([
    {
      type: 'DossierGeopend',
      ...wie,
      kenmerk: wens.kenmerk,
      ...(wens.vraag === undefined ? {} : { vraag: wens.vraag }),
      ...(wens.regeling === undefined ? {} : { regeling: wens.regeling }),
      inwoner: wens.inwoner,
      betrokkenen: [...wens.betrokkenen],
    },
    {
      type: 'MeldingOntvangen',
      ...wie,
      op: wens.ontvangenOp,
      kanaal: wens.kanaal,
      woorden: wens.woorden,
      ...(wens.ontvangenTijdstip === undefined ? {} : { ontvangenTijdstip: wens.ontvangenTijdstip }),
      ...(later === 0 ? {} : { ingevoerdOp: wens.op }),
      ...(wens.bewijs === undefined ? {} : { bewijs: wens.bewijs }),
      ...(wens.spoed === true ? { spoed: true } : {}),
    },
  ])
}

/** Names the one person who is the contact from now on. */
export function wijsBehandelaarAan(
  melding: Melding,
  wens: Daad & { readonly behandelaar: string; readonly naam: string; readonly telefoon?: string },
): Outcome<readonly MeldingFact[], MeldingRefusal> {
  if (melding.stand === 'geen-melding') return refuse('GEEN_MELDING')
  return accept([
    {
      type: 'BehandelaarAangewezen',
      ...daad(wens),
      behandelaar: wens.behandelaar,
      naam: wens.naam,
      ...(wens.telefoon === undefined ? {} : { telefoon: wens.telefoon }),
    },
  ])
}

/** Adds or corrects what is known of the inwoner; what was there before stays in the earlier fact. */
export function vulGegevensAan(
  melding: Melding,
  wens: Daad & { readonly inwoner: InwonerGegevens; readonly reden?: string },
): Outcome<readonly MeldingFact[], MeldingRefusal> {
  if (melding.stand === 'geen-melding') return refuse('GEEN_MELDING')
  const { inwoner, reden } = wens
  return accept([
    { type: 'GegevensAangevuld', ...daad(wens), inwoner, ...(reden === undefined ? {} : { reden }) },
  ])
}

/** The inwoner does not want to go on. This is no decision on anything: an aanvraag stays possible (CRVB:2018:2013). */
export function zetMeldingNietVoort(
  melding: Melding,
  wens: Daad & { readonly reden: string },
): Outcome<readonly MeldingFact[], MeldingRefusal> {
  if (melding.stand === 'geen-melding') return refuse('GEEN_MELDING')
  if (melding.stand === 'niet-voortgezet') return accept([])
  if (wens.reden.trim() === '') return refuse('REDEN_ONTBREEKT')
  return accept([{ type: 'MeldingNietVoortgezet', ...daad(wens), reden: wens.reden }])
}

/** Adds someone around the inwoner. */
export function noemBetrokkene(
  melding: Melding,
  wens: Daad & { readonly betrokkene: Betrokkene },
): Outcome<readonly MeldingFact[], MeldingRefusal> {
  if (melding.stand === 'geen-melding') return refuse('GEEN_MELDING')
  return accept([{ type: 'BetrokkeneGenoemd', ...daad(wens), betrokkene: wens.betrokkene }])
}

export type BevestigOntvangst = Daad & {
  readonly kanaal: Extract<MeldingFact, { type: 'MeldingOntvangen' }>['kanaal']
  readonly persoonlijkPlanTotEnMet: DagTekst
  readonly onderzoekUiterlijk: DagTekst
  readonly brief?: string
  /** Keys of the questions, criteria and norms that the inwoner can see from now on. */
  readonly getoond: readonly string[]
}

/** Confirms the receipt (Wmo 2.3.2(1)) and shows beforehand what will be asked and by what it is judged. */
export function bevestigOntvangst(
  melding: Melding,
  wens: BevestigOntvangst,
): Outcome<readonly MeldingFact[], MeldingRefusal> {
  if (melding.stand === 'geen-melding') return refuse('GEEN_MELDING')
  if (melding.bevestigdOp !== undefined) return accept([])
  const wie = daad(wens)
  const { kanaal, persoonlijkPlanTotEnMet, onderzoekUiterlijk, brief, getoond } = wens
  return accept([
    {
      type: 'OntvangstBevestigd',
      ...wie,
      kanaal,
      persoonlijkPlanTotEnMet,
      onderzoekUiterlijk,
      ...(brief === undefined ? {} : { brief }),
    },
    { type: 'VoorafGetoond', ...wie, wat: [...getoond], hoe: 'ontvangstbevestiging' },
  ])
}

import { type DagTekst, getDag } from '../basis/dag.ts'
import { type Regeling, regelingOp, vindplaatsTekst } from '../stelsel/regeling/regeling.ts'
import {
  beschikkingUiterlijk,
  gemeentelijkeTermijn,
  onderzoekUiterlijk,
} from '../stelsel/wet/dossiertermijnen.ts'
import type { Opschorting } from '../stelsel/wet/opschorting.ts'
import type { Dossier } from './dossier.ts'
import { opschortingenVan } from './voortgang.ts'

/**
 * The day on which the municipality itself wants to be done: a promise of its own beside the last day of the law, never instead of it.
 * Being late, ingebrekestelling and dwangsom look at the law's day only.
 */
export type Streefdatum = {
  readonly wat: 'onderzoek' | 'besluit'
  readonly dag: DagTekst
  /** Last day of the law for the same work; always later. */
  readonly uiterlijk: DagTekst
  /** `artikel 6 van Verordening …` */
  readonly waar: string
  readonly stappen: readonly string[]
}

export type Streefdata = { readonly onderzoek?: Streefdatum; readonly besluit?: Streefdatum }

type Gelezen = Pick<Dossier, 'melding' | 'onderzoek' | 'aanvraag'>

/**
 * The own terms of the rules that held on the day of the melding, and of the aanvraag: later rules change nothing for a case that runs.
 * No rules on that day, or no shorter term in them: no such day. Where a later day was agreed with the inwoner, that agreement counts.
 */
export function streefdataVan(
  { melding, onderzoek, aanvraag }: Gelezen,
  regelingen: readonly Regeling[],
): Streefdata {
  const gemeld = onderzoek.verlengdTotEnMet === undefined ? melding.ontvangen?.op : undefined
  const gevraagd = aanvraag.uitstelTotEnMet === undefined ? aanvraag.ingediend?.op : undefined
  const voorOnderzoek =
    gemeld === undefined
      ? undefined
      : streefdatum(regelingen, 'onderzoek', gemeld, onderzoekUiterlijk(getDag(gemeld)).dag)
  const stil = opschortingenVan(aanvraag)
  const voorBesluit =
    gevraagd === undefined
      ? undefined
      : streefdatum(regelingen, 'besluit', gevraagd, beschikkingUiterlijk(getDag(gevraagd), stil).dag, stil)
  return {
    ...(voorOnderzoek === undefined ? {} : { onderzoek: voorOnderzoek }),
    ...(voorBesluit === undefined ? {} : { besluit: voorBesluit }),
  }
}

/** The day for what the municipality is working on now; none when it is not its turn, or when the decision was taken. */
export function streefdatumNu(
  { aanvraag, beschikking }: Pick<Dossier, 'aanvraag' | 'beschikking'>,
  aanZet: string,
  { onderzoek, besluit }: Streefdata,
): Streefdatum | undefined {
  if (aanZet !== 'gemeente') return undefined
  return aanvraag.ingediend === undefined && beschikking.besluiten.length === 0 ? onderzoek : besluit
}

function streefdatum(
  regelingen: readonly Regeling[],
  wat: Streefdatum['wat'],
  start: DagTekst,
  uiterlijk: Temporal.PlainDate,
  opschortingen: readonly Opschorting[] = [],
): Streefdatum | undefined {
  const regeling = regelingOp(regelingen, start)
  const dagen = regeling?.termijnen[wat === 'onderzoek' ? 'onderzoekDagen' : 'besluitDagen']
  if (regeling === undefined || dagen === undefined) return undefined
  const { dag, stappen } = gemeentelijkeTermijn(dagen, getDag(start), opschortingen)
  // On or after the law's own day it promises nothing of its own.
  if (Temporal.PlainDate.compare(dag, uiterlijk) >= 0) return undefined
  return {
    wat,
    dag: dag.toString(),
    uiterlijk: uiterlijk.toString(),
    waar: vindplaatsTekst(regeling, regeling.termijnen.vindplaats),
    stappen,
  }
}

import type { Grondslag } from '../../basis/grondslag.ts'
import { grondslag } from './artikelen.ts'
import { KALENDER } from './feestdagen.ts'
import { rekenGewoneTermijn, type Uitkomst } from './gewone-termijn.ts'
import type { Opschorting } from './opschorting.ts'
import { gewoneTermijn } from './termijn.ts'

/** The last day of a term in a dossier, with its steps. Computed from facts each time, never stored as a flag. */
export type Dossiertermijn = {
  readonly dag: Temporal.PlainDate
  readonly voorlopig: boolean
  readonly stappen: readonly string[]
  readonly grondslag: readonly Grondslag[]
}

/**
 * Wmo 2.3.2(1): six weeks from the melding. The Awb knows no suspension here; what the inwoner himself agreed to is a fact of
 * the dossier and does not take away his right to apply after six weeks (2.3.2(9)).
 */
export function onderzoekUiterlijk(
  meldingOntvangen: Temporal.PlainDate,
  opschortingen: readonly Opschorting[] = [],
): Dossiertermijn {
  return dossiertermijn('WMO_ONDERZOEK_6W', meldingOntvangen, opschortingen)
}

/** Wmo 2.3.5(2): two weeks from the aanvraag, moved by suspensions (Awb 4:15). */
export function beschikkingUiterlijk(
  aanvraagOntvangen: Temporal.PlainDate,
  opschortingen: readonly Opschorting[] = [],
): Dossiertermijn {
  return dossiertermijn('WMO_BESCHIKKING_2W', aanvraagOntvangen, opschortingen)
}

/** Wmo 2.3.2(2): seven days after the melding for the inwoner's own plan. */
export function persoonlijkPlanTotEnMet(meldingOntvangen: Temporal.PlainDate): Dossiertermijn {
  return dossiertermijn('WMO_PERSOONLIJK_PLAN_7D', meldingOntvangen)
}

/** Awb 6:7 and 6:8: six weeks from the day after the decision was made known. */
export function bezwaarTotEnMet(bekendgemaakt: Temporal.PlainDate): Dossiertermijn {
  return dossiertermijn('AWB_BEZWAAR_6W', bekendgemaakt)
}

/**
 * A term that a municipality set for itself in its own rules. Counted as the law's terms are, suspensions included, but never lengthened:
 * the Algemene termijnenwet is about terms in a wet or amvb. Whether it falls before the last day of the law is for the caller.
 */
export function gemeentelijkeTermijn(
  dagen: number,
  start: Temporal.PlainDate,
  opschortingen: readonly Opschorting[] = [],
): Dossiertermijn {
  const termijn = {
    lengte: { eenheid: 'dagen', aantal: dagen },
    wettelijk: false,
    grondslag: ['gemeentelijke-verordening'],
  } as const
  return alsDossiertermijn(rekenGewoneTermijn(termijn, start, KALENDER, opschortingen), opschortingen)
}

function dossiertermijn(
  regel: Parameters<typeof gewoneTermijn>[0],
  start: Temporal.PlainDate,
  opschortingen: readonly Opschorting[] = [],
): Dossiertermijn {
  return alsDossiertermijn(
    rekenGewoneTermijn(gewoneTermijn(regel), start, KALENDER, opschortingen),
    opschortingen,
  )
}

function alsDossiertermijn(uitkomst: Uitkomst, opschortingen: readonly Opschorting[]): Dossiertermijn {
  const bronnen = [...uitkomst.grondslag, ...(opschortingen.length > 0 ? (['awb-4:15'] as const) : [])]
  return {
    dag: uitkomst.dag,
    voorlopig: uitkomst.voorlopig,
    stappen: uitkomst.stappen,
    grondslag: bronnen.map(grondslag),
  }
}

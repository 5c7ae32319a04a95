import { type DagTekst, getDag } from '../basis/dag.ts'
import type { Aanvraag } from '../handeling/aanvraag/evolve.ts'
import { gezetteStappen } from '../handeling/onderzoek/evolve.ts'
import { findVerstrekteVersie } from '../handeling/verslag/evolve.ts'
import { findLaatsteBesluit } from '../stelsel/beschikking/evolve.ts'
import {
  beschikkingUiterlijk,
  bezwaarTotEnMet,
  onderzoekUiterlijk,
  persoonlijkPlanTotEnMet,
} from '../stelsel/wet/dossiertermijnen.ts'
import type { Opschorting } from '../stelsel/wet/opschorting.ts'
import type { Dossier } from './dossier.ts'

/** The next thing to be done in a dossier. Pages have a sentence for each, for the inwoner and for the consulent. */
export const VOLGENDE_STAPPEN = [
  'wacht-op-melding',
  'wijs-behandelaar-aan',
  'spreek-gesprek-af',
  'voer-gesprek',
  'doe-onderzoek',
  'rond-onderzoek-af',
  'verstrek-verslag',
  'wacht-op-aanvraag',
  'stel-besluit-op',
  'leg-besluit-voor',
  'lees-besluit',
  'neem-besluit',
  'maak-besluit-bekend',
  'besluit-bekend',
  'niet-voortgezet',
] as const
export type VolgendeStap = (typeof VOLGENDE_STAPPEN)[number]

export type Fase = 'melding' | 'gesprek' | 'onderzoek' | 'verslag' | 'aanvraag' | 'besluit' | 'afgerond'

/** The last days that follow from the facts. Never stored as a flag: they move when the facts move. */
export type Termijnen = {
  readonly planTotEnMet?: DagTekst
  readonly onderzoekUiterlijk?: DagTekst
  readonly beschikkingUiterlijk?: DagTekst
  readonly bezwaarTotEnMet?: DagTekst
}

export type Voortgang = {
  readonly fase: Fase
  readonly volgende: VolgendeStap
  readonly aanZet: 'gemeente' | 'inwoner' | 'niemand'
  readonly uiterlijk?: DagTekst
  readonly termijnen: Termijnen
}

/** Where the dossier stands, what is next, whose turn it is and before which day. */
export function voortgangVan(dossier: Dossier): Voortgang {
  const termijnen = termijnenVan(dossier)
  const { volgende, aanZet, uiterlijk } = volgendeVan(dossier, termijnen)
  return {
    fase: FASE_VAN[volgende],
    volgende,
    aanZet,
    ...(uiterlijk === undefined ? {} : { uiterlijk }),
    termijnen,
  }
}

const FASE_VAN = {
  'wacht-op-melding': 'melding',
  'wijs-behandelaar-aan': 'melding',
  'spreek-gesprek-af': 'melding',
  'voer-gesprek': 'gesprek',
  'doe-onderzoek': 'onderzoek',
  'rond-onderzoek-af': 'onderzoek',
  'verstrek-verslag': 'verslag',
  'wacht-op-aanvraag': 'aanvraag',
  'stel-besluit-op': 'besluit',
  'leg-besluit-voor': 'besluit',
  'lees-besluit': 'besluit',
  'neem-besluit': 'besluit',
  'maak-besluit-bekend': 'besluit',
  'besluit-bekend': 'afgerond',
  'niet-voortgezet': 'afgerond',
} as const satisfies Record<VolgendeStap, Fase>

export function termijnenVan({ melding, plan, onderzoek, aanvraag, beschikking }: Dossier): Termijnen {
  const ontvangenOp = melding.ontvangen?.op
  const besluit = findLaatsteBesluit(beschikking)
  const bekend = besluit?.bekendgemaaktOp
  return {
    ...(ontvangenOp === undefined
      ? {}
      : {
          planTotEnMet: plan.totEnMet ?? persoonlijkPlanTotEnMet(getDag(ontvangenOp)).dag.toString(),
          onderzoekUiterlijk:
            onderzoek.verlengdTotEnMet ?? onderzoekUiterlijk(getDag(ontvangenOp)).dag.toString(),
        }),
    ...(aanvraag.ingediend === undefined
      ? {}
      : {
          beschikkingUiterlijk:
            aanvraag.uitstelTotEnMet ??
            beschikkingUiterlijk(getDag(aanvraag.ingediend.op), opschortingenVan(aanvraag)).dag.toString(),
        }),
    ...(bekend === undefined
      ? {}
      : { bezwaarTotEnMet: besluit?.bezwaarTotEnMet ?? bezwaarTotEnMet(getDag(bekend)).dag.toString() }),
  }
}

/** What moves the two weeks: asking without a stated term does not suspend (RVS:2016:2527). */
export function opschortingenVan({ opschortingen }: Pick<Aanvraag, 'opschortingen'>): readonly Opschorting[] {
  return opschortingen.map(({ gevraagdOp, voor, aangevuldOp }) => ({
    uitnodiging: getDag(gevraagdOp),
    termijnGesteld: voor !== undefined,
    ...(voor === undefined ? {} : { hersteltermijnTotEnMet: getDag(voor) }),
    ...(aangevuldOp === undefined ? {} : { aangevuld: getDag(aangevuldOp) }),
  }))
}

type Volgende = Pick<Voortgang, 'volgende' | 'aanZet' | 'uiterlijk'>

function volgendeVan(dossier: Dossier, termijnen: Termijnen): Volgende {
  const { melding, afspraken, gesprek, onderzoek, verslag, aanvraag } = dossier
  if (aanvraag.ingediend !== undefined || findLaatsteBesluit(dossier.beschikking) !== undefined) {
    return besluitStap(dossier, termijnen)
  }
  if (melding.stand === 'geen-melding') return { volgende: 'wacht-op-melding', aanZet: 'niemand' }
  if (melding.stand === 'niet-voortgezet') return { volgende: 'niet-voortgezet', aanZet: 'niemand' }
  const binnenOnderzoek = gemeente(termijnen.onderzoekUiterlijk)
  if (melding.behandelaar === undefined) return { volgende: 'wijs-behandelaar-aan', ...binnenOnderzoek }
  const verstrekt = findVerstrekteVersie(verslag)
  if (verstrekt !== undefined && onderzoek.stand === 'afgerond') {
    const tot = verstrekt.reactieTotEnMet
    return {
      volgende: 'wacht-op-aanvraag',
      aanZet: 'inwoner',
      ...(tot === undefined ? {} : { uiterlijk: tot }),
    }
  }
  if (onderzoek.stand === 'afgerond') return { volgende: 'verstrek-verslag', ...binnenOnderzoek }
  if (gesprek.gevoerd.length === 0) {
    const afspraak = afspraken.at(-1)
    if (afspraak === undefined) return { volgende: 'spreek-gesprek-af', ...binnenOnderzoek }
    return { volgende: 'voer-gesprek', ...gemeente(afspraak.datum) }
  }
  const gezet = gezetteStappen(onderzoek)
  const compleet = ([1, 2, 3, 4, 5] as const).every((stap) => gezet.has(stap))
  return { volgende: compleet ? 'rond-onderzoek-af' : 'doe-onderzoek', ...binnenOnderzoek }
}

function besluitStap({ beschikking }: Dossier, termijnen: Termijnen): Volgende {
  const besluit = findLaatsteBesluit(beschikking)
  const binnenTweeWeken = gemeente(termijnen.beschikkingUiterlijk)
  switch (besluit?.stand) {
    case undefined:
    case 'teruggegeven':
      return { volgende: 'stel-besluit-op', ...binnenTweeWeken }
    case 'ontwerp':
      return {
        volgende:
          besluit.tweedeLezer !== undefined && besluit.lezingVervallen === undefined
            ? 'leg-besluit-voor'
            : 'neem-besluit',
        ...binnenTweeWeken,
      }
    case 'voorgelegd':
      return {
        volgende: besluit.lezingVervallen === undefined ? 'lees-besluit' : 'neem-besluit',
        ...binnenTweeWeken,
      }
    case 'akkoord':
      return { volgende: 'neem-besluit', ...binnenTweeWeken }
    case 'genomen':
      return { volgende: 'maak-besluit-bekend', ...binnenTweeWeken }
    case 'bekendgemaakt': {
      const tot = termijnen.bezwaarTotEnMet
      return {
        volgende: 'besluit-bekend',
        aanZet: 'niemand',
        ...(tot === undefined ? {} : { uiterlijk: tot }),
      }
    }
  }
}

function gemeente(uiterlijk: DagTekst | undefined): Pick<Voortgang, 'aanZet' | 'uiterlijk'> {
  return { aanZet: 'gemeente', ...(uiterlijk === undefined ? {} : { uiterlijk }) }
}

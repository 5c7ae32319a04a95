import type { DagTekst } from '../../basis/dag.ts'
import { accept, type Outcome, refuse } from '../../basis/outcome.ts'
import { wmoArtikelen } from '../wet/artikelen-wmo.ts'
import { alinea, type Blok, type Brief, citaat, kop, lijst, type Zin } from './brief.ts'
import {
  type BriefKop,
  type BriefWeigering,
  dagTekst,
  findVasteDelen,
  grondslagUit,
  ingevuld,
  ontbrekendInKop,
  opsomming,
  termijnTekst,
} from './brief-gegevens.ts'
import { clientondersteuningBlokken, vragenBlokken } from './brief-vaste-blokken.ts'

export type VerslagGegevens = BriefKop & {
  readonly meldingOp: DagTekst
  readonly gesprekken: readonly {
    readonly op: DagTekst
    readonly waar: string
    readonly met: readonly string[]
  }[]
  readonly secties: readonly VerslagSectie[]
  /** Until when a reaction is sure to be in the final version. */
  readonly reagerenTotEnMet?: DagTekst
  readonly website?: string
}

export type VerslagSectie = {
  readonly kop: string
  readonly zinnen: readonly Zin[]
  /** What the inwoner said or added, kept word for word beside our text. */
  readonly eigenWoorden?: readonly string[]
}

/** The written outcome of the onderzoek (Wmo 2.3.2 lid 8), with how to react and how to apply. Not signing never blocks. */
export function verslagBrief(gegevens: VerslagGegevens): Outcome<Brief, BriefWeigering> {
  const { reagerenTotEnMet, secties } = gegevens
  const ontbreekt = ontbrekendInKop(gegevens)
  const delen = findVasteDelen(gegevens)
  if (!secties.some(({ zinnen }) => zinnen.some(({ tekst }) => ingevuld(tekst)))) {
    ontbreekt.push({
      veld: 'secties',
      uitleg: 'De uitkomsten van het onderzoek',
      grondslag: 'artikel 2.3.2, achtste lid, Wmo 2015',
    })
  }
  if (!ingevuld(reagerenTotEnMet)) {
    ontbreekt.push({ veld: 'reagerenTotEnMet', uitleg: 'Tot en met welke dag iemand kan reageren' })
  }
  if (ontbreekt.length > 0 || delen === undefined || reagerenTotEnMet === undefined) {
    return refuse('BRIEF_ONVOLLEDIG', { ontbreekt })
  }
  const { vast, clientondersteuning } = delen
  const { contact } = vast
  const { telefoon } = contact
  return accept({
    ...vast,
    soort: 'verslag',
    titel: 'Het verslag van ons onderzoek',
    inHetKort: [
      'In deze brief staat wat wij met u bespraken en wat wij vinden.',
      `Klopt er iets niet? Laat het ons weten, uiterlijk op ${termijnTekst(reagerenTotEnMet)}.`,
      'Wilt u hulp aanvragen? Dat kan nu.',
    ],
    blokken: [
      kop('Hoe deden wij ons onderzoek?'),
      alinea(
        `Op ${dagTekst(gegevens.meldingOp)} vroeg u ons om hulp.`,
        ...gegevens.gesprekken.map(
          ({ op, waar, met }) => `Op ${dagTekst(op)} spraken wij ${waar} met ${opsomming(met)}.`,
        ),
      ),
      kop('Wat kwam daaruit?'),
      ...secties.flatMap(sectieBlokken),
      kop('Wat vindt u van dit verslag?'),
      alinea(
        'Lees het verslag rustig door, eventueel met iemand samen.',
        `U kunt reageren tot en met ${termijnTekst(reagerenTotEnMet)}.`,
        'Vertel ons per onderdeel:',
      ),
      lijst(['klopt;', 'klopt niet, en wat er dan moet staan;', 'wat u wilt toevoegen.']),
      alinea(
        `Bel ons op ${telefoon}, of schrijf ons.`,
        ...(gegevens.website === undefined ? [] : [`Reageren kan ook op ${gegevens.website}.`]),
        'Uw eigen woorden komen in het verslag te staan, naast onze tekst.',
        'U hoeft het verslag niet te ondertekenen.',
      ),
      kop('Wilt u hulp aanvragen?'),
      alinea(
        `Bel ons op ${telefoon}, of stuur ons een brief.`,
        ...(gegevens.website === undefined ? [] : [`Aanvragen kan ook op ${gegevens.website}.`]),
        'Dat kan ook als u het niet eens bent met dit verslag.',
        'Na uw aanvraag krijgt u binnen 2 weken een besluit.',
        'Tegen dat besluit kunt u bezwaar maken.',
      ),
      ...clientondersteuningBlokken(clientondersteuning),
      ...vragenBlokken(contact),
    ],
    grondslagen: [wmoArtikelen['wmo-2.3.2-4'], wmoArtikelen['wmo-2.3.2-8'], wmoArtikelen['wmo-2.3.5-2']].map(
      grondslagUit,
    ),
  })
}

function sectieBlokken({ kop: onderwerp, zinnen, eigenWoorden = [] }: VerslagSectie): Blok[] {
  return [
    kop(onderwerp, 3),
    alinea(...zinnen),
    ...(eigenWoorden.length === 0 ? [] : [alinea('U zei hierover:'), citaat(eigenWoorden)]),
  ]
}

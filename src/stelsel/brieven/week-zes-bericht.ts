import type { DagTekst } from '../../basis/dag.ts'
import { accept, type Outcome, refuse } from '../../basis/outcome.ts'
import { wmoArtikelen } from '../wet/artikelen-wmo.ts'
import { alinea, type Brief, kop, lijst, type Zin } from './brief.ts'
import {
  type BriefKop,
  type BriefWeigering,
  dagTekst,
  findVasteDelen,
  grondslagUit,
  ingevuld,
  metHoofdletter,
  ontbrekendInKop,
  termijnTekst,
} from './brief-gegevens.ts'
import { clientondersteuningBlokken, vragenBlokken } from './brief-vaste-blokken.ts'

export type WeekZesGegevens = BriefKop & {
  readonly meldingOp: DagTekst
  /** The day on which the onderzoek should have been done. */
  readonly onderzoekUiterlijk?: DagTekst
  /** Why it is not done; honest, about our side. */
  readonly reden?: Zin
  /** When we expect to be done. */
  readonly verwachtOp?: DagTekst
  /** How to apply besides by telephone, such as the website. */
  readonly website?: string
}

/** Six weeks have passed without a finished onderzoek: the inwoner may apply at once (Wmo 2.3.2 lid 9). */
export function weekZesBericht(gegevens: WeekZesGegevens): Outcome<Brief, BriefWeigering> {
  const { onderzoekUiterlijk, reden, verwachtOp, website } = gegevens
  const ontbreekt = ontbrekendInKop(gegevens)
  const delen = findVasteDelen(gegevens)
  const eis = (waarde: string | undefined, veld: string, uitleg: string): void => {
    if (!ingevuld(waarde)) ontbreekt.push({ veld, uitleg: metHoofdletter(uitleg) })
  }
  eis(onderzoekUiterlijk, 'onderzoekUiterlijk', 'de dag waarop het onderzoek klaar moest zijn')
  eis(reden?.tekst, 'reden', 'waarom het onderzoek niet op tijd klaar is')
  eis(verwachtOp, 'verwachtOp', 'wanneer het onderzoek wel klaar is')
  if (
    ontbreekt.length > 0 ||
    delen === undefined ||
    onderzoekUiterlijk === undefined ||
    reden === undefined ||
    verwachtOp === undefined
  ) {
    return refuse('BRIEF_ONVOLLEDIG', { ontbreekt })
  }
  const { vast, clientondersteuning } = delen
  const { contact } = vast
  const { telefoon } = contact
  return accept({
    ...vast,
    soort: 'week-zes-bericht',
    titel: 'U kunt nu meteen hulp aanvragen',
    inHetKort: [
      'Ons onderzoek is niet op tijd klaar. Dat spijt ons.',
      'U mag nu meteen hulp aanvragen. Dan krijgt u binnen 2 weken een besluit.',
      `U mag ook wachten. Wij zijn klaar op ${termijnTekst(verwachtOp)}, of eerder.`,
      `Bel ons als u wilt kiezen of vragen heeft: ${telefoon}.`,
    ],
    blokken: [
      kop('Wij zijn te laat'),
      alinea(
        `Op ${dagTekst(gegevens.meldingOp)} vroeg u ons om hulp.`,
        `Ons onderzoek moest klaar zijn op ${dagTekst(onderzoekUiterlijk)}.`,
        'Dat is niet gelukt.',
        reden,
        'Dit ligt niet aan u.',
      ),
      kop('U kunt kiezen'),
      lijst([
        'U vraagt nu hulp aan. Binnen 2 weken nemen wij een besluit. Wij maken ons onderzoek in die tijd af.',
        `U wacht op ons onderzoek. U krijgt het verslag uiterlijk op ${termijnTekst(verwachtOp)}. Daarna kunt u hulp aanvragen.`,
      ]),
      alinea('Beide is goed. U verliest niets als u wacht. U mag later alsnog meteen aanvragen.'),
      kop('Hoe vraagt u hulp aan?'),
      alinea(
        'Schrijf ons een korte brief. Zet erin welke hulp u nodig heeft.',
        'Zet ook uw naam, uw adres, de datum en uw handtekening erop.',
        ...(website === undefined ? [] : [`Of gebruik het formulier op ${website}.`]),
        `Lukt schrijven niet? Bel ons: ${telefoon}. Dan schrijven wij het samen met u op.`,
      ),
      kop('Kunt u niet wachten?'),
      alinea(
        `Heeft u meteen hulp nodig? Bel ons dan: ${telefoon}.`,
        'Wij kunnen dan direct tijdelijke hulp regelen.',
      ),
      ...clientondersteuningBlokken(clientondersteuning),
      ...vragenBlokken(contact),
    ],
    grondslagen: [wmoArtikelen['wmo-2.3.2-1'], wmoArtikelen['wmo-2.3.2-9'], wmoArtikelen['wmo-2.3.5-2']].map(
      grondslagUit,
    ),
  })
}

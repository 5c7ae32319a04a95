import { adres, alinea, type Blok, type Contact, kop, lijst } from './brief.ts'
import { type Clientondersteuning, termijnTekst } from './brief-gegevens.ts'

/** Passages that several letters share word for word. */

/** The remedy: who, where, until when (Awb 3:45, 6:5). The last day comes in; it is not counted here. */
export function bezwaarBlokken(gegevens: {
  readonly totEnMet: string
  readonly adres: readonly string[]
  readonly website?: string
  readonly kenmerk: string
  readonly telefoon: string
}): Blok[] {
  const { totEnMet, website, kenmerk, telefoon } = gegevens
  return [
    kop('Bent u het niet eens met dit besluit?'),
    alinea(
      `Bel ons gerust eerst: ${telefoon}.`,
      'Wij leggen het besluit graag uit.',
      'U kunt ook bezwaar maken. Dat is gratis.',
      `Doe dit uiterlijk op ${termijnTekst(totEnMet)}.`,
      'Die datum blijft gelden, ook als u ons eerst belt.',
    ),
    alinea('Stuur uw brief naar:'),
    adres(gegevens.adres),
    ...(website === undefined ? [] : [alinea(`U kunt ook bezwaar maken via internet: ${website}.`)]),
    alinea('Zet in uw brief:'),
    lijst([
      'uw naam en adres;',
      'de datum waarop u de brief schrijft;',
      `het kenmerk van dit besluit: ${kenmerk};`,
      'waarom u het niet eens bent met dit besluit;',
      'uw handtekening.',
    ]),
    alinea(
      'Iemand anders mag ook bezwaar voor u maken.',
      'Schrijf dan in de brief dat u dat goed vindt, en zet uw handtekening.',
    ),
    alinea(
      'Kunt u niet wachten op het antwoord op uw bezwaar?',
      'Dan kunt u de rechtbank vragen om alvast een tijdelijk besluit te nemen.',
      'Dat heet een voorlopige voorziening. U betaalt daarvoor geld aan de rechtbank.',
    ),
  ]
}

/** Free and independent support (Wmo 2.2.4). */
export function clientondersteuningBlokken({ naam, telefoon, website }: Clientondersteuning): Blok[] {
  return [
    kop('Wilt u dat iemand u helpt?'),
    alinea(
      'Een cliëntondersteuner kan met u meedenken en u helpen.',
      'Dat is gratis. De cliëntondersteuner is onafhankelijk: uw belang staat voorop.',
      `Bel ${naam}: ${telefoon}.`,
      ...(website === undefined ? [] : [`Of kijk op ${website}.`]),
    ),
  ]
}

/** Who to ask, with the direct number. */
export function vragenBlokken({ naam, telefoon, bereikbaar }: Contact): Blok[] {
  const wanneer = bereikbaar === undefined ? '' : ` U kunt bellen op ${bereikbaar}.`
  return [
    kop('Heeft u vragen?'),
    alinea(`Bel ${naam}: ${telefoon}.${wanneer} Vertel dan welk kenmerk op deze brief staat.`),
  ]
}

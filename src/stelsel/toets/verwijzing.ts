import { type Gebrek, gebrek, IN_ORDE, type Uitslag } from './bevinding.ts'
import type { Oplossing, Tekst, ToetsInvoer } from './invoer.ts'
import { isAfwijzend, oplossingen } from './stand.ts'
import { afwijsTeksten, findZin } from './tekst.ts'

// A refusal that sends someone elsewhere in words, while step 4 has no field that says whether that was looked into. Only in a whole record: a
// part of a dossier does not tell everything that was looked into.

type Gelezen = Pick<ToetsInvoer, 'vaststellingen' | 'besluit' | 'dekking' | 'teksten'>

function isAlleenInWoorden({ vaststellingen, besluit, dekking }: Gelezen, categorie: Oplossing['categorie']) {
  return (
    dekking === 'volledig' &&
    besluit !== undefined &&
    isAfwijzend(besluit.beslissing) &&
    oplossingen(vaststellingen, categorie).length === 0
  )
}

const ALGEMEEN_AANBOD =
  /\b(?:maaltijd(?:service|bus|dienst|voorziening|bezorging)|tafeltje-dek-je|boodschappen(?:dienst|service|bus|hulp)|(?:was-\s*en\s*)?strijkservice|wasservice|klussendienst|vrijwilligers(?:dienst|bus|centrale)?|inloop|buurt(?:huis|kamer|bus)|wijkcentrum|dorpshuis|algemene voorziening)\b/i
const VERWEZEN = /\b(?:kunt|kan|kunnen|gebruik\w*|terecht|bestellen|aanmelden|voor iedereen)\b/i
const ONTKEND = /\b(?:niet|geen|nooit)\b/i
/** Anything on whether it fits this person, or what it costs. */
const OVER_DEZE_INWONER =
  /\b(?:past|passend|geschikt|betaalbaar|(?:te )?betalen|kost|kosten|prijs|euro|gratis|dieet|haalt|gebruikt al|maakt al|heeft al)\b/i

const OVER_DE_PRIJS = /\b(?:(?:te )?betalen|betaalbaar|minimum\w*|bijstand\w*|laag inkomen|kleine beurs)\b/i

function zwijgtOver(teksten: readonly Tekst[], woorden: RegExp): boolean {
  return !teksten.some(({ tekst }) => woorden.test(tekst))
}

/** Sent to what is there for all, and no word on whether it fits this person (RBOVE:2016:1962). */
export function verwezenNaarAlgemeenAanbod(invoer: Gelezen): Uitslag {
  const teksten = afwijsTeksten(invoer)
  const zin = isAlleenInWoorden(invoer, 'algemene voorziening')
    ? findZin(teksten, [ALGEMEEN_AANBOD, VERWEZEN], ONTKEND)
    : undefined
  if (zin === undefined || !zwijgtOver(teksten, OVER_DEZE_INWONER)) return IN_ORDE
  return gebrek(
    vraag(
      zin,
      'De inwoner is ergens naar verwezen, en er staat niet of dat voor deze inwoner past en te betalen is',
      'Ga na of de inwoner er terechtkan, of het past en of hij het kan betalen. Leg dat vast.',
    ),
  )
}

/** Called a thing that everyone has, and no word on the fourth test: whether it can be paid on little (CRVB:2019:3535). */
export function gebruikelijkZonderToets(invoer: Gelezen): Uitslag {
  const teksten = afwijsTeksten(invoer)
  const zin = isAlleenInWoorden(invoer, 'algemeen gebruikelijke voorziening')
    ? findZin(
        teksten,
        [/\balgemeen gebruikelijk|\b(?:heeft|koopt)\b[^.;]{0,40}\biedereen\b|\biedereen (?:heeft|koopt)\b/i],
        ONTKEND,
      )
    : undefined
  if (zin === undefined || !zwijgtOver(teksten, OVER_DE_PRIJS)) return IN_ORDE
  return gebrek(
    vraag(
      zin,
      'Er staat dat iets algemeen gebruikelijk is, niet of het te krijgen is, past en met een minimuminkomen te betalen is',
      'Toets de vier eisen voor deze voorziening en deze inwoner.',
    ),
  )
}

function vraag({ tekst, plaats }: Tekst, uitleg: string, herstel: string): Gebrek {
  return { ernst: 'aandacht', uitleg: `${uitleg}: "${tekst}"`, herstel, plaats }
}

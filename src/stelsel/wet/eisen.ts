import type { Sleutel } from './artikelen.ts'
import type { Eis } from './eis.ts'
import { eisenBegrippen } from './eisen-begrippen.ts'
import { eisenBesluit } from './eisen-besluit.ts'
import { eisenBezwaar } from './eisen-bezwaar.ts'
import { eisenOnderzoek } from './eisen-onderzoek.ts'
import { eisenAanvulling, eisenStelsel } from './eisen-stelsel.ts'
import { eisenVerordening } from './eisen-verordening.ts'
import { eisenVoorziening } from './eisen-voorziening.ts'

/** What the law asks of a system for the Wmo 2015, by phase, and where each is honoured. No lawyer has checked it. */
export const EISEN: Readonly<Record<string, Readonly<Record<string, Eis>>>> = {
  'Begrippen en toegang': eisenBegrippen,
  'Verordening, bijdrage en cliëntondersteuning': eisenVerordening,
  'Melding en onderzoek': eisenOnderzoek,
  'Aanvraag, criteria en besluit': eisenBesluit,
  'Pgb en lopende hulp': eisenVoorziening,
  'Bezwaar en beroep': eisenBezwaar,
  'Contracten, kwaliteit, gegevens en toezicht': eisenStelsel,
  'Wat er verder geldt (Awb en AVG)': eisenAanvulling,
}

/** The treaty as a view: each article with the requirements in which it shows. Not read in a source yet. */
export const VERDRAG: readonly { readonly artikel: Sleutel; readonly eisen: readonly string[] }[] = [
  { artikel: 'vn-handicap-3', eisen: ['R063', 'R103', 'R106'] },
  { artikel: 'vn-handicap-9', eisen: ['R050', 'R073', 'R116'] },
  { artikel: 'vn-handicap-12', eisen: ['R009', 'R041', 'AVG-22'] },
  { artikel: 'vn-handicap-19', eisen: ['R101', 'R120', 'R161'] },
  { artikel: 'vn-handicap-21', eisen: ['R037', 'R070', 'R111'] },
  { artikel: 'vn-handicap-26', eisen: ['R075', 'R100'] },
  { artikel: 'vn-handicap-28', eisen: ['R031', 'R032', 'R035'] },
]

/** Every requirement by its id. */
export function alleEisen(): ReadonlyMap<string, Eis> {
  return new Map(Object.values(EISEN).flatMap((fase) => Object.entries(fase)))
}

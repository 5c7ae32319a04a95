import type { Outcome } from '../basis/outcome.ts'
import type { Brief } from '../stelsel/brieven/brief.ts'
import type { BriefWeigering } from '../stelsel/brieven/brief-gegevens.ts'
import { ontvangstbevestiging } from '../stelsel/brieven/ontvangstbevestiging.ts'
import type { Regeling } from '../stelsel/regeling/regeling.ts'
import { type NeemMeldingAanMetOntvangst, ontvangstTermijnen } from './ontvangst.ts'

/** Name of the receipt letter within its dossier. */
export const ONTVANGSTBRIEF = 'ontvangst'

const KANAAL = {
  web: 'website',
  telefoon: 'telefoon',
  brief: 'brief',
  balie: 'balie',
  'e-mail': 'e-mail',
  huisbezoek: 'bezoek',
  anders: 'anders',
} as const

/**
 * The receipt as a letter (Wmo 2.3.2(1) to (3)). A melding is never refused for want of a name or an address, so neither is
 * its receipt: what is not known is said in words, and the letter can still be read on the screen or handed over at the desk.
 */
export function ontvangstbrief(
  regeling: Regeling,
  wens: NeemMeldingAanMetOntvangst,
): Outcome<Brief, BriefWeigering> {
  const { gemeente, clientondersteuning } = regeling
  const { naam, aanhef, adres, postcodeEnPlaats } = wens.inwoner
  const adresregels = [adres, postcodeEnPlaats].filter((regel) => regel !== undefined && regel.trim() !== '')
  const { persoonlijkPlanTotEnMet, onderzoekUiterlijk } = ontvangstTermijnen(wens.ontvangenOp)
  return ontvangstbevestiging({
    gemeente: {
      naam: gemeente.naam,
      plaats: gemeente.naam.replace(/^Gemeente /, ''),
      afdeling: gemeente.afdeling,
      adres: gemeente.adresregels,
    },
    inwoner: {
      naam: naam ?? 'Aan degene voor wie de melding is',
      aanspreekvorm: aanhef ?? naam ?? 'meneer of mevrouw',
      adres:
        adresregels.length === 0 ? ['Adres nog niet bekend'] : adresregels.filter((r) => r !== undefined),
    },
    kenmerk: wens.kenmerk,
    datum: wens.op,
    contact: { naam: gemeente.afdeling, telefoon: gemeente.telefoon, bereikbaar: bereikbaar(regeling) },
    clientondersteuning: { naam: clientondersteuning.organisatie, telefoon: clientondersteuning.telefoon },
    melding: { op: wens.ontvangenOp, kanaal: KANAAL[wens.kanaal], woorden: wens.woorden },
    // The team signs; a function under it would only say the same again.
    functie: '',
    planTotEnMet: persoonlijkPlanTotEnMet,
    onderzoekUiterlijk,
  })
}

/** `Op werkdagen van 9.00 tot 17.00 uur` within a sentence. */
function bereikbaar({ gemeente }: Regeling): string {
  return gemeente.bereikbaar.replace(/^Op /, '')
}

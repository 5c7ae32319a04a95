import { noteer } from '../../src/handeling/gesprek/handle.ts'
import type { Punt } from '../../src/handeling/onderzoek/evolve.ts'
import type { Behoefte, BehoefteRegel } from '../../src/handeling/onderzoek/facts.ts'
import { beantwoordPunt } from '../../src/handeling/onderzoek/handle.ts'
import { bereken } from '../../src/stelsel/normen/bereken.ts'
import { hbel2021 } from '../../src/stelsel/normen/kaders/hbel-2021.ts'
import type { Feiten } from '../../src/stelsel/normen/rekeninvoer.ts'
import type { Daad } from './verteller.ts'

/** Points a to g of Wmo 2.3.2(4), each with its answer. */
export function punten(daad: Daad, antwoorden: Readonly<Record<Punt, string>>) {
  return PUNTEN.map((punt) => beantwoordPunt({ ...daad, punt, antwoord: antwoorden[punt] }))
}

const PUNTEN = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const

const NIET_VERGETEN = {
  plan: 'Het persoonlijk plan is besproken.',
  bijdrage: 'De eigen bijdrage is uitgelegd.',
  mantelzorger: 'Er is gevraagd hoe het met de mantelzorger gaat en of er steun nodig is.',
} as const

/** What the page of the talk reminds of, as it is recorded when the consulent says that it is done. */
export function nietVergeten(daad: Daad, ...wat: readonly (keyof typeof NIET_VERGETEN)[]) {
  return wat.map((sleutel) =>
    noteer({
      ...daad,
      notitie: `niet-vergeten-${sleutel}`,
      aard: 'verteld',
      wie: daad.door,
      tekst: NIET_VERGETEN[sleutel],
    }),
  )
}

type Activiteiten = NonNullable<BehoefteRegel['activiteiten']>

const BRON = `${hbel2021.naam}, ${hbel2021.versie}`

/** What is done in a house of which all the cleaning is taken over. */
export const SCHOONMAKEN: Activiteiten = [
  { naam: 'stofzuigen en dweilen', frequentie: 'elke week' },
  { naam: 'keuken, badkamer en toilet schoonmaken', frequentie: 'elke week' },
  { naam: 'stof afnemen', frequentie: 'elke week' },
  { naam: 'bed verschonen', frequentie: '1 keer per 2 weken' },
  { naam: 'ramen aan de binnenkant wassen', frequentie: '4 keer per jaar' },
]

/**
 * Step 3 as the norm set of the municipality gives it for this household: its lines, with the activities and with what
 * makes it different for this person.
 */
export function behoefteVolgensNorm(wens: {
  readonly feiten: Feiten
  readonly peildatum: string
  readonly afwijkingOverwogen: string
  readonly activiteiten?: Activiteiten
  /** Per line of the norm set: the reason why this line counts here, or why it differs. */
  readonly afwijkingen?: Readonly<Record<string, string>>
  readonly eigenRegels?: readonly BehoefteRegel[]
  readonly contacttijd?: Behoefte['contacttijd']
}): Behoefte {
  const { feiten, peildatum, afwijkingOverwogen, afwijkingen = {}, eigenRegels = [], contacttijd } = wens
  const invoer = {
    kader: 'hbel-2021' as const,
    peildatum,
    feiten: { ...feiten, onderdelen: ['schoon en leefbaar huis'] },
  }
  const regels = bereken(invoer).regels.map((regel, i): BehoefteRegel => {
    const { onderdeel, minuten, per, zekerheid } = regel
    const afwijking = afwijkingen[onderdeel]
    return {
      onderdeel,
      minuten,
      per,
      bron: BRON,
      zekerheid,
      ...(i === 0 ? { activiteiten: wens.activiteiten ?? SCHOONMAKEN } : {}),
      ...(afwijking === undefined ? {} : { afwijking }),
    }
  })
  return {
    kader: { id: hbel2021.id, naam: hbel2021.naam, versie: hbel2021.versie },
    berekening: invoer,
    regels: [...regels, ...eigenRegels],
    afwijkingOverwogen,
    ...(contacttijd === undefined ? {} : { contacttijd }),
  }
}

import type { Punt } from '../../handeling/onderzoek/evolve.ts'
import { gezetteStappen, type Onderzoek } from '../../handeling/onderzoek/evolve.ts'
import type { Stap } from '../../handeling/onderzoek/facts.ts'

export const STAPPEN = [1, 2, 3, 4, 5] as const
export type Nummer = (typeof STAPPEN)[number]

/** The five steps of the Centrale Raad van Beroep (ECLI:NL:CRVB:2018:819), and what each establishes. */
export const STAP_TEKST: Readonly<Record<Stap, { readonly titel: string; readonly vraag: string }>> = {
  1: {
    titel: 'Stap 1: de hulpvraag',
    vraag: 'Wat wil de inwoner bereiken? Niet het product, maar het doel erachter.',
  },
  2: {
    titel: 'Stap 2: de problemen',
    vraag: 'Wat lukt niet, waardoor en sinds wanneer? Alles wat speelt, niet alleen wat de inwoner vraagt.',
  },
  3: {
    titel: 'Stap 3: wat er nodig is',
    vraag: 'Welke hulp, hoe vaak en hoeveel tijd? Reken alsof niemand helpt.',
  },
  4: {
    titel: 'Stap 4: wat anders opgelost wordt',
    vraag:
      'Wat kan de inwoner zelf, met anderen of met iets wat voor iedereen is? Per onderdeel, met de reden.',
  },
  5: {
    titel: 'Stap 5: wat overblijft',
    vraag: 'Nodig min anders opgelost. Welke hulp past daarbij, en wat is ook overwogen?',
  },
  x: {
    titel: 'Advies van een deskundige',
    vraag: 'Wat zegt het advies, en neemt u het over? Bij elke stap waar u zelf niet deskundig bent.',
  },
}

/** The steps before this one that have nothing established yet. */
export function ontbrekendVoor(onderzoek: Onderzoek, stap: Stap): readonly Nummer[] {
  if (stap === 'x') return []
  const gezet = gezetteStappen(onderzoek)
  return STAPPEN.filter((eerder) => eerder < stap && !gezet.has(eerder))
}

/** The first step without anything established; undefined when all five have it. */
export function findVolgendeStap(onderzoek: Onderzoek): Nummer | undefined {
  const gezet = gezetteStappen(onderzoek)
  return STAPPEN.find((stap) => !gezet.has(stap))
}

/** What article 2.3.2, fourth paragraph, wants to be asked, each on its own. */
export const PUNTEN: readonly { readonly punt: Punt; readonly vraag: string }[] = [
  { punt: 'a', vraag: 'Wat heeft de inwoner nodig, wie is hij en wat wil hij het liefst?' },
  { punt: 'b', vraag: 'Wat kan de inwoner zelf of met gebruikelijke hulp van huisgenoten verbeteren?' },
  { punt: 'c', vraag: 'Wat kan met mantelzorg of hulp van anderen om de inwoner heen?' },
  { punt: 'd', vraag: 'Welke steun heeft de mantelzorger zelf nodig?' },
  { punt: 'e', vraag: 'Wat kan met een algemene voorziening of met nuttige activiteiten?' },
  {
    punt: 'f',
    vraag: 'Wat kan samen met anderen, zoals zorgverzekeraar, wonen, welzijn, onderwijs of werk en inkomen?',
  },
  { punt: 'g', vraag: 'Welke eigen bijdrage moet de inwoner betalen?' },
]

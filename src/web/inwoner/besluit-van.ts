import type { Beschikking, Besluit } from '../../stelsel/beschikking/evolve.ts'
import type { MijnDossier } from './toegang.ts'

/** The last decision that was sent. Drafts and decisions that are not sent yet are not the inwoner's to read here. */
export function findBekendBesluit({ besluiten }: Beschikking): Besluit | undefined {
  return besluiten.findLast(({ stand }) => stand === 'bekendgemaakt')
}

/** The last day to object to the decision that was sent; undefined when there is none. */
export function besluitTermijn({
  stand,
  voortgang,
}: Pick<MijnDossier, 'stand' | 'voortgang'>): string | undefined {
  const besluit = findBekendBesluit(stand.beschikking)
  return besluit === undefined ? undefined : (besluit.bezwaarTotEnMet ?? voortgang.termijnen.bezwaarTotEnMet)
}

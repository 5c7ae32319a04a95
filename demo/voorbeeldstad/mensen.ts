import { PERSONEN } from './personen.ts'
import type { Wie } from './verteller.ts'

/** The people of the story who have an account, by name. */
export const BAKKER = getPersoon('consulent-bakker')
export const HADDOU = getPersoon('consulent-haddou')
export const JANSEN = getPersoon('kwaliteit-jansen')
export const YILDIZ = getPersoon('ondersteuner-yildiz')
export const ANNA = getPersoon('inwoner-devries')
export const KARIN = getPersoon('dochter-devries')
export const DIJKSTRA = getPersoon('inwoner-dijkstra')
export const BLOM = getPersoon('inwoner-blom')
export const BENALI = getPersoon('inwoner-benali')
export const KEES_VISSER = getPersoon('partner-visser')

function getPersoon(persoon: string): Wie {
  const gevonden = PERSONEN.find((een) => een.persoon === persoon)
  if (gevonden === undefined) throw new Error(`no such person in the story: ${persoon}`)
  return gevonden
}

/** Someone without an account: by phone, on paper or at the desk. A colleague enters what is said. */
export function zonderAccount(naam: string, invoerder: Wie): Wie {
  return { naam, rollen: [], ...(invoerder.persoon === undefined ? {} : { invoerder: invoerder.persoon }) }
}

// Whether what was asked for needs time at all, where the decision names no provision that says so.
import type { ToetsInvoer, Vaststelling } from './invoer.ts'
import { isGeteld } from './omvang.ts'
import { oplossingen } from './stand.ts'

/** All was refused, so no provision says what it was about; minutes counted off or had before show that it was about time after all. */
export function isSoortOnbekend({
  besluit,
  eerder,
  vaststellingen,
}: Pick<ToetsInvoer, 'besluit' | 'eerder' | 'vaststellingen'>): boolean {
  return (
    besluit?.voorzieningen.length === 0 &&
    eerder?.omvang === undefined &&
    !oplossingen(vaststellingen).some(({ oplossing }) => isGeteld(oplossing))
  )
}

const DING =
  /\b(?:\w*lift|scootmobiel\w*|rolstoel\w*|rollator|\w*kruk|\w*beugel|drempel\w*|hellingbaan|\w*stoel|\w*fiets|\w*bed|badkamer|wasgelegenheid|toilet|\w*douche\w*|in (?:het )?bad|traplopen|trap|aanbouw|woningaanpassing\w*|vervoer\w*|\w*taxi)\b/i
const DIENST =
  /\b(?:\w*hulp|\w*ondersteuning|\w*begeleiding|dagbesteding|schoonma\w*|huishoud\w*|poets\w*|stofzuig\w*|strijk\w*|de was)\b/i

/** Steps 1 to 3 speak of a thing and of no service. It only spares a question where the dossier names no kind; it never blocks. */
export function isOverEenDing(vaststellingen: readonly Vaststelling[]): boolean {
  const tekst = vaststellingen
    .flatMap(({ stap, tekst: gezegd }) => (stap === 1 || stap === 2 || stap === 3 ? [gezegd] : []))
    .join(' ')
  return DING.test(tekst) && !DIENST.test(tekst)
}

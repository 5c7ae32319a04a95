import type { Deelnemer, Gesproken } from '../stelsel/toets/invoer.ts'
import { gebeurtenis, type Van } from './genummerd-feit.ts'

/** The talks with who took part. Who says of a talk again who was there corrects that. */
export function leesGesprekken(van: Van): readonly Gesproken[] {
  const gevoerd = van('GesprekGevoerd')
  const noem = naamLezer(van)
  return gevoerd.map((feit) => {
    const laatst = gevoerd.findLast(({ fact }) => fact.gesprek === feit.fact.gesprek) ?? feit
    return { ...gebeurtenis(feit, feit.fact.gesprek), deelnemers: laatst.fact.aanwezig?.map(noem) }
  })
}

/** What was noted; an own scratch note shows no talk. Who told it took part, beside those of the talk in which it was told. */
export function leesNotities(van: Van): readonly Gesproken[] {
  const gevoerd = van('GesprekGevoerd')
  const noem = naamLezer(van)
  return van('NotitieGemaakt')
    .filter(({ fact }) => fact.aard !== 'eigen aantekening')
    .map((feit) => {
      const { notitie, gesprek, aard, wie } = feit.fact
      const verteld = aard === 'verteld' ? [noem(wie)] : []
      const bij = gevoerd.findLast(({ fact }) => gesprek !== undefined && fact.gesprek === gesprek)
      const deelnemers = bij === undefined ? verteld : bij.fact.aanwezig?.map(noem).concat(verteld)
      return { ...gebeurtenis(feit, notitie), deelnemers }
    })
}

const VERTEGENWOORDIGER = /\b(?:gemachtigde|bewindvoerder|mentor|curator|voogd|\w*vertegenwoordig\w*)\b/
/** A parent speaks for a child by law; of what age the inwoner is, a name does not tell. */
const OUDER = /\b(?:ouders?|moeder|vader)\b/
const ANDER =
  /\b(?:consulent\w*|gemeente|klantmanager|\w*aanbieder|thuiszorg\w*|hulpverlener|\w*begeleid(?:er|ster)|\w*verpleegkundige|\w*arts|teamleider|planner|co[oö]rdinator|cli[eë]ntondersteun(?:er|ster)|ergotherapeut|tolk|dochter|zoon|kleindochter|kleinzoon|zus|broer|buurvrouw|buurman|buren|nicht|neef|partner|echtgenoot|echtgenote)\b/
const INWONER = /^(?:de )?(?:inwoner|cli[eë]nt|mevrouw|meneer|mw|dhr|de heer)\b/

/**
 * Who someone is to the inwoner, by what the dossier says of its people and else by how he is called. A name that tells nothing is `onbekend`: it
 * may be the inwoner's.
 */
function naamLezer(van: Van): (naam: string) => Deelnemer {
  const geopend = van('DossierGeopend').map(({ fact }) => fact)
  const inwoners = geopend.flatMap(({ inwoner }) => namen(inwoner.naam, inwoner.aanhef))
  const behandelaars = van('BehandelaarAangewezen').flatMap(({ fact }) => namen(fact.naam))
  const betrokkenen = [
    ...geopend.flatMap((fact) => fact.betrokkenen),
    ...van('BetrokkeneGenoemd').map(({ fact }) => fact.betrokkene),
  ].map(({ naam, rol, relatie = '' }) => ({ namen: namen(naam), rol, relatie: plat(relatie) }))
  return (genoemd) => {
    const naam = plat(genoemd)
    if (inwoners.includes(naam)) return 'inwoner'
    const bekend = betrokkenen.find((een) => een.namen.some((eigen) => isGenoemd(naam, eigen)))
    if (bekend?.rol === 'vertegenwoordiger' || VERTEGENWOORDIGER.test(naam)) return 'vertegenwoordiger'
    if (OUDER.test(`${naam} ${bekend?.relatie ?? ''}`)) return 'onbekend'
    if (bekend !== undefined) return bekend.rol === 'aanbieder' ? 'ander' : 'lijkt ander'
    if (behandelaars.some((eigen) => isGenoemd(naam, eigen))) return 'ander'
    if (ANDER.test(naam)) return 'lijkt ander'
    return INWONER.test(naam) ? 'inwoner' : 'onbekend'
  }
}

function plat(tekst: string): string {
  return tekst.trim().replace(/\s+/g, ' ').toLowerCase()
}

function namen(...gegeven: readonly (string | undefined)[]): readonly string[] {
  return gegeven.flatMap((naam) => (naam === undefined || plat(naam) === '' ? [] : [plat(naam)]))
}

/** "haar dochter Karin" names Karin; "Karina" does not. */
function isGenoemd(naam: string, eigen: string): boolean {
  return ` ${naam.replace(/[(),]/g, ' ')} `.includes(` ${eigen} `)
}

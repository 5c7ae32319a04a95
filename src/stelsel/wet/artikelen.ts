import type { Grondslag, GrondslagGegevens } from '../../basis/grondslag.ts'
import { awbArtikelen } from './artikelen-awb.ts'
import { overigeArtikelen } from './artikelen-overig.ts'
import { wmoArtikelen } from './artikelen-wmo.ts'
import { regelVanUitspraak } from './uitspraak.ts'
import { hoogsteUitspraken } from './uitspraken-hoogste.ts'
import { rechtbankUitspraken } from './uitspraken-rechtbank.ts'

const artikelen = { ...wmoArtikelen, ...awbArtikelen, ...overigeArtikelen }
const uitspraken = { ...hoogsteUitspraken, ...rechtbankUitspraken }

/** Every key of the register; a key that is not in it does not compile. */
export type Sleutel = keyof typeof artikelen | keyof typeof uitspraken

const REGISTER: ReadonlyMap<string, GrondslagGegevens> = new Map<string, GrondslagGegevens>([
  ...Object.entries(artikelen).map(([sleutel, regel]) => [sleutel, { sleutel, ...regel }] as const),
  ...Object.entries(uitspraken).map(
    ([sleutel, uitspraak]) => [sleutel, { sleutel, ...regelVanUitspraak(sleutel, uitspraak) }] as const,
  ),
])

/** The article or ruling a rule rests on. */
export function grondslag(sleutel: Sleutel): Grondslag {
  const gevonden = findGrondslag(sleutel)
  if (gevonden === undefined) throw new RangeError(`niet in het register: ${sleutel}`)
  return gevonden
}

/** For a key that comes from outside, such as a dossier file or a local rule. */
export function findGrondslag(sleutel: string): Grondslag | undefined {
  const gegevens = REGISTER.get(sleutel)
  return gegevens !== undefined && isGeregistreerd(gegevens) ? gegevens : undefined
}

/** For what a letter or a rule names by its name, as people write it. */
export function findGrondslagMetNaam(bron: string): Grondslag | undefined {
  const naam = bron.toLowerCase()
  return alleGrondslagen().find((een) => een.bron.toLowerCase() === naam)
}

export function alleGrondslagen(): readonly Grondslag[] {
  return [...REGISTER.values()].filter(isGeregistreerd)
}

/** The one place where a Grondslag comes to be: only a row of the register itself is one. */
function isGeregistreerd(gegevens: GrondslagGegevens): gegevens is Grondslag {
  return REGISTER.get(gegevens.sleutel) === gegevens
}

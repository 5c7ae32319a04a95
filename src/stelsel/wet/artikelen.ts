import type { DagTekst } from '../../basis/dag.ts'
import type { Grondslag, GrondslagGegevens } from '../../basis/grondslag.ts'
import { awbArtikelen } from './artikelen-awb.ts'
import { overigeArtikelen } from './artikelen-overig.ts'
import { wmoArtikelen } from './artikelen-wmo.ts'
import { findPeriode, linkOp, periodenVan } from './perioden.ts'
import type { RegisterRegel } from './register-regel.ts'
import { isUitspraak, type Na, naDag, regelVanUitspraak, UITSPRAKEN_NAGEKEKEN_OP } from './uitspraak.ts'
import { hoogsteUitspraken } from './uitspraken-hoogste.ts'
import { normUitspraken } from './uitspraken-norm.ts'
import { rechtbankUitspraken } from './uitspraken-rechtbank.ts'

const artikelen = { ...wmoArtikelen, ...awbArtikelen, ...overigeArtikelen }
const uitspraken = { ...hoogsteUitspraken, ...rechtbankUitspraken, ...normUitspraken }

/** Every key of the register; a key that is not in it does not compile. */
export type Sleutel = keyof typeof artikelen | keyof typeof uitspraken

const REGISTER: ReadonlyMap<string, GrondslagGegevens> = new Map<string, GrondslagGegevens>([
  ...Object.entries(artikelen).map(([sleutel, regel]) => [sleutel, artikelRij(sleutel, regel)] as const),
  ...Object.entries(uitspraken).map(
    ([sleutel, uitspraak]) =>
      [sleutel, uitspraakRij(sleutel, regelVanUitspraak(sleutel, uitspraak))] as const,
  ),
])

/** What holds now is what the last stretch of time says: so nobody can write that a text was read, without saying which one. */
function artikelRij(sleutel: string, regel: RegisterRegel): GrondslagGegevens {
  const perioden = periodenVan(sleutel, regel)
  const nu = perioden.at(-1)
  if (nu === undefined) throw new RangeError(`geen tekst: ${sleutel}`)
  const { versie, zekerheid, gelezenIn } = nu
  return {
    sleutel,
    ...regel,
    versie,
    zekerheid,
    perioden,
    ...(gelezenIn === undefined ? {} : { nagekekenOp: gelezenIn.nagekekenOp }),
  }
}

function uitspraakRij(sleutel: string, regel: RegisterRegel): GrondslagGegevens {
  return {
    sleutel,
    ...regel,
    perioden: [],
    ...(regel.zekerheid === 'gezien' ? { nagekekenOp: UITSPRAKEN_NAGEKEKEN_OP } : {}),
  }
}

/** The article or ruling a rule rests on. */
export function grondslag(sleutel: Sleutel): Grondslag {
  const gevonden = findGrondslag(sleutel)
  if (gevonden === undefined) throw new RangeError(`niet in het register: ${sleutel}`)
  return gevonden
}

/** A source as it was on a day: the version of that day, or that nobody read it. */
export type GrondslagOp = Pick<Grondslag, 'sleutel' | 'bron' | 'versie' | 'link' | 'zekerheid'> & {
  readonly opmerking?: string
  /** Only of a ruling: that it is of after the day. It explains what the act already said then, but nobody could know it. */
  readonly na?: Na
}

/** What the register knows of a source for a day: the text that held then, and `bekend` when that one was not read. */
export function grondslagOp(sleutel: Sleutel, dag: DagTekst): GrondslagOp {
  const { bron, versie, link, zekerheid, perioden } = grondslag(sleutel)
  if (isUitspraak(sleutel)) {
    const na = naDag(versie, dag)
    return { sleutel, bron, versie, link, zekerheid, ...(na === undefined ? {} : { na }) }
  }
  const periode = findPeriode(perioden, dag)
  if (periode === undefined) {
    return {
      sleutel,
      bron,
      versie: '',
      link: linkOp(link, dag),
      zekerheid: 'bekend',
      opmerking: 'De tekst van die dag is niet gelezen.',
    }
  }
  return {
    sleutel,
    bron,
    versie: periode.versie,
    link: periode === perioden.at(-1) ? link : linkOp(link, dag),
    zekerheid: periode.zekerheid,
    ...(periode.opmerking === undefined ? {} : { opmerking: periode.opmerking }),
  }
}

/** For a key that comes from outside, such as a dossier file or a local rule. */
export function findGrondslag(sleutel: string): Grondslag | undefined {
  const gegevens = REGISTER.get(sleutel)
  return gegevens !== undefined && isGeregistreerd(gegevens) ? gegevens : undefined
}

export function isSleutel(tekst: string): tekst is Sleutel {
  return REGISTER.has(tekst)
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

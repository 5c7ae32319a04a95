import { metPunten, type Periode, WEKEN_PER_JAAR } from '../../basis/minuten.ts'
import { bronVanRegel } from './herkomst.ts'
import { normalNaam } from './onderdelen.ts'
import type { Behoefteregel } from './regels-van-kader.ts'

/** One line of the need that came, went or changed. At least one of `voor` and `na` is there, and carries the source. */
export type Regelverschil = {
  readonly verandering: 'erbij' | 'weg' | 'anders'
  readonly onderdeel: string
  readonly groep: string
  /** The unit of `verschil`: minutes per this period. */
  readonly per: Periode
  /** After minus before, whole minutes per `per`; 0 when only the source changed. */
  readonly verschil: number
  /** The same in whole minutes per year (a week counts 52 times), so that lines can be summed. */
  readonly verschilPerJaar: number
  readonly voor?: Behoefteregel
  readonly na?: Behoefteregel
}

type Paar = { readonly voor?: Behoefteregel; readonly na?: Behoefteregel }

/** The lines of two calculations beside each other; what is the same is left out. The differences per year add up to that of the totals. */
export function vergelijkRegels(
  voor: readonly Behoefteregel[],
  na: readonly Behoefteregel[],
): readonly Regelverschil[] {
  const { paren, voorOver, naOver } = maakParen(voor, na, rijSleutel)
  // The same thing out of another source (another norm set, a given line instead of a row) is one line that changed.
  const opNaam = maakParen(voorOver, naOver, naamSleutel)
  const alle: readonly Paar[] = [
    ...paren,
    ...opNaam.paren,
    ...opNaam.naOver.map((regel) => ({ na: regel })),
    ...opNaam.voorOver.map((regel) => ({ voor: regel })),
  ]
  return alle.flatMap((paar) => {
    const verschil = verschilVan(paar)
    return verschil === undefined ? [] : [verschil]
  })
}

function verschilVan({ voor, na }: Paar): Regelverschil | undefined {
  const regel = na ?? voor
  if (regel === undefined) return undefined
  const verschil = (na?.minuten ?? 0) - (voor?.minuten ?? 0)
  const verandering = voor === undefined ? 'erbij' : na === undefined ? 'weg' : 'anders'
  if (voor !== undefined && na !== undefined && verschil === 0 && bronVanRegel(voor) === bronVanRegel(na)) {
    return undefined
  }
  const { onderdeel, groep, per } = regel
  return {
    verandering,
    ...{ onderdeel, groep, per, verschil },
    verschilPerJaar: per === 'week' ? verschil * WEKEN_PER_JAAR : verschil,
    ...(voor === undefined ? {} : { voor }),
    ...(na === undefined ? {} : { na }),
  }
}

function maakParen(
  voor: readonly Behoefteregel[],
  na: readonly Behoefteregel[],
  sleutel: (regel: Behoefteregel) => string,
): {
  readonly paren: readonly Paar[]
  readonly voorOver: readonly Behoefteregel[]
  readonly naOver: readonly Behoefteregel[]
} {
  const voorOver = [...voor]
  const naOver: Behoefteregel[] = []
  const paren: Paar[] = []
  for (const regel of na) {
    const index = voorOver.findIndex((een) => sleutel(een) === sleutel(regel))
    const [gevonden] = index === -1 ? [] : voorOver.splice(index, 1)
    if (gevonden === undefined) naOver.push(regel)
    else paren.push({ voor: gevonden, na: regel })
  }
  return { paren, voorOver, naOver }
}

function rijSleutel({ norm, bron, ...regel }: Behoefteregel): string {
  return JSON.stringify([norm?.kader, norm?.rij ?? bron, naamSleutel(regel)])
}

/** A line that changes its period or its result is another line, so that each difference has one unit and one place. */
function naamSleutel({ onderdeel, groep, per }: Pick<Behoefteregel, 'onderdeel' | 'groep' | 'per'>): string {
  return JSON.stringify([normalNaam(onderdeel), groep, per])
}

/** `960 minuten per jaar meer`, `evenveel` */
export function meerOfMinder(verschil: number, per: Periode): string {
  if (verschil === 0) return 'evenveel'
  return `${metPunten(Math.abs(verschil))} minuten per ${per} ${verschil > 0 ? 'meer' : 'minder'}`
}

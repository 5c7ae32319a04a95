import type { Bevinding, NietTeZien, ToetsUitkomst } from './bevinding.ts'

/** A finding that came, went, or weighs or says something else. At least one of `voor` and `na` is there. */
export type Bevindingverschil = {
  readonly verandering: 'erbij' | 'weg' | 'zwaarder' | 'lichter' | 'anders'
  readonly code: string
  readonly voor?: Bevinding
  readonly na?: Bevinding
  /** It went because the dossier does not tell any more; that is not the same as in order. */
  readonly nuNietTeZien?: string
}

/** Two outcomes of the toets beside each other. */
export type Toetsverschil = {
  readonly bevindingen: readonly Bevindingverschil[]
  /** How many findings stayed as they were. */
  readonly gelijk: number
  readonly nietTeZien: { readonly erbij: readonly NietTeZien[]; readonly weg: readonly NietTeZien[] }
}

/** Which findings came, went or changed, the heaviest of `na` first, then what went. */
export function vergelijkToetsen(voor: ToetsUitkomst, na: ToetsUitkomst): Toetsverschil {
  const over = [...voor.bevindingen]
  const neem = (zelfde: (een: Bevinding) => boolean): Bevinding | undefined => {
    const index = over.findIndex(zelfde)
    return index === -1 ? undefined : over.splice(index, 1)[0]
  }
  const veranderd = na.bevindingen.filter(
    (nu) => neem((een) => JSON.stringify(een) === JSON.stringify(nu)) === undefined,
  )
  // The same finding at the same place goes before the same finding elsewhere, so that no pair is torn apart.
  const opPlaats = veranderd.map((nu) => ({
    nu,
    was: neem((een) => een.code === nu.code && een.plaats === nu.plaats),
  }))
  const bevindingen = opPlaats.map(({ nu, was }) =>
    verschilVan(was ?? neem((een) => een.code === nu.code), nu),
  )
  return {
    bevindingen: [...bevindingen, ...over.map((was) => verdwenen(was, na.nietTeZien))],
    gelijk: na.bevindingen.length - veranderd.length,
    nietTeZien: {
      erbij: zonder(na.nietTeZien, voor.nietTeZien),
      weg: zonder(voor.nietTeZien, na.nietTeZien),
    },
  }
}

function verschilVan(voor: Bevinding | undefined, na: Bevinding): Bevindingverschil {
  const { code } = na
  if (voor === undefined) return { verandering: 'erbij', code, na }
  const verandering = voor.ernst === na.ernst ? 'anders' : na.ernst === 'blokkerend' ? 'zwaarder' : 'lichter'
  return { verandering, code, voor, na }
}

function verdwenen(voor: Bevinding, nietTeZien: readonly NietTeZien[]): Bevindingverschil {
  const { code } = voor
  const waarom = nietTeZien.find((een) => een.code === code)?.waarom
  return { verandering: 'weg', code, voor, ...(waarom === undefined ? {} : { nuNietTeZien: waarom }) }
}

function zonder(deze: readonly NietTeZien[], die: readonly NietTeZien[]): readonly NietTeZien[] {
  return deze.filter(
    ({ code, waarom }) => !die.some((andere) => andere.code === code && andere.waarom === waarom),
  )
}

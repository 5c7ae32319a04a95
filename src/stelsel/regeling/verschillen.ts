import { LIJSTNAMEN } from './regeling-bestand.ts'

/** One thing that a newer version says otherwise: where, and the text before and after; undefined is: not there. */
export type Regelverschil = {
  readonly plaats: string
  readonly was: string | undefined
  readonly wordt: string | undefined
}

/** Told apart by their own name, so that one tariff more does not make all that follow look different. */
const EIGEN_NAAM = ['id', 'sleutel', 'naam', 'rol', 'tekst'] as const

/** What two versions of the rules say otherwise, in the order of the newer one, and then what went. */
export function regelverschillen(was: unknown, wordt: unknown): readonly Regelverschil[] {
  const oud = new Map(bladen(was))
  const nieuw = new Map(bladen(wordt))
  const paden = [...new Set([...nieuw.keys(), ...oud.keys()])]
  return paden.flatMap((plaats) => {
    const [voor, na] = [oud.get(plaats), nieuw.get(plaats)]
    return voor === na ? [] : [{ plaats, was: voor, wordt: na }]
  })
}

/** Every single value with its place in words: `pgb, tarief pgb-netwerk, centenPerUur`. */
function bladen(waarde: unknown, pad: readonly string[] = []): (readonly [plaats: string, tekst: string])[] {
  if (waarde === undefined) return []
  if (typeof waarde !== 'object' || waarde === null) return [[pad.join(', '), inTekst(waarde, pad.at(-1))]]
  if (Array.isArray(waarde)) {
    if (waarde.every((deel) => typeof deel !== 'object')) return [[pad.join(', '), waarde.join('; ')]]
    const lijst = pad.at(-1) ?? ''
    const namen = waarde.map((deel: unknown, i) => eigenNaam(deel) ?? String(i + 1))
    return waarde.flatMap((deel: unknown, i) => {
      const naam = namen[i] ?? ''
      // Two with one name stay two: nothing may hide behind something else of that name.
      const eerder = namen.slice(0, i).filter((ander) => ander === naam).length
      const zoveelste = eerder === 0 ? '' : ` (${eerder + 1})`
      return bladen(deel, [...pad.slice(0, -1), `${LIJSTNAMEN[lijst] ?? lijst} ${naam}${zoveelste}`])
    })
  }
  return Object.entries(waarde).flatMap(([sleutel, deel]) => bladen(deel, [...pad, sleutel]))
}

/** Money reads as money; `true` and `false` as yes and no. */
function inTekst(waarde: unknown, veld = ''): string {
  if (typeof waarde === 'number' && /centen/i.test(veld))
    return `€ ${(waarde / 100).toFixed(2).replace('.', ',')}`
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee'
  return String(waarde)
}

function eigenNaam(deel: unknown): string | undefined {
  if (typeof deel !== 'object' || deel === null) return undefined
  for (const veld of EIGEN_NAAM) {
    const naam: unknown = Reflect.get(deel, veld)
    if (typeof naam === 'string') return naam
  }
  return undefined
}

import { inWoorden, minuten } from '../../basis/minuten.ts'
import { type Normenkader, normenkaderSchema } from '../normen/normenkader.ts'
import type { Regeling } from './regeling.ts'
import { getVeldnaam, isVeld, LIJSTEN, waardeInWoorden } from './veldnamen.ts'

/** One thing that a newer version says otherwise: what it is about, and how it reads before and after; undefined is: not there. */
export type Regelverschil = {
  readonly plaats: string
  readonly was: string | undefined
  readonly wordt: string | undefined
}

/** Told apart by their own name, so that one tariff more does not make all that follow look different. */
const EIGEN_NAAM = ['id', 'sleutel', 'naam', 'rol', 'tekst'] as const

type Blad = {
  readonly plaats: string
  readonly tekst: string
  /** As it stands in the file: two values that read alike are still two. */
  readonly ruw: string
}

/**
 * What two versions of the rules say otherwise, in the order of the newer one, and then what went; in words for people who
 * decide or are decided about, not for who knows the file.
 * @param kadernaam what people call a norm set
 */
export function regelverschillen(
  was: Partial<Regeling>,
  wordt: Partial<Regeling>,
  kadernaam: (kader: string) => string | undefined = () => undefined,
): readonly Regelverschil[] {
  const lees = (regels: Partial<Regeling>) =>
    new Map(bladen(regels, { pad: '', sleutel: '', van: '' }, kadernaam))
  const oud = lees(was)
  const nieuw = lees(wordt)
  return [...new Map([...nieuw, ...oud])].flatMap(([sleutel, blad]) => {
    const [voor, na] = [oud.get(sleutel), nieuw.get(sleutel)]
    if (voor?.ruw === na?.ruw) return []
    return [{ plaats: (na ?? blad).plaats, was: voor?.tekst, wordt: na?.tekst }]
  })
}

/** Where we are: the path in the schema, the same with the own names of items (to tell two apart), and those names for people. */
type Plek = { readonly pad: string; readonly sleutel: string; readonly van: string }

/** Every single value with what it is called: `Pgb-tarief ‘hulp van iemand die u kent’: bedrag per uur`. */
function bladen(
  waarde: unknown,
  plek: Plek,
  kadernaam: (kader: string) => string | undefined,
): readonly (readonly [sleutel: string, blad: Blad])[] {
  const { pad, sleutel, van } = plek
  if (waarde === undefined) return []
  const kader = pad === 'norm.eigenKader' ? normenkaderSchema.safeParse(waarde) : undefined
  if (kader?.success === true) return kaderbladen(kader.data, sleutel)
  if (isVeld(pad) || typeof waarde !== 'object' || waarde === null) {
    const veld = getVeldnaam(pad)
    const plaats = van === '' ? veld.naam : `${van}: ${veld.naam}`
    const naam = pad === 'norm.kader' && typeof waarde === 'string' ? kadernaam(waarde) : undefined
    return [[sleutel, { plaats, tekst: naam ?? waardeInWoorden(waarde, veld), ruw: JSON.stringify(waarde) }]]
  }
  if (Array.isArray(waarde)) {
    const namen = waarde.map((deel: unknown) => tekstVan(deel, EIGEN_NAAM) ?? '')
    return namen.flatMap((naam, i) => {
      const deel: unknown = waarde[i]
      // Two with one name stay two: nothing may hide behind something else of that name.
      const eerder = namen.slice(0, i).filter((ander) => ander === naam).length
      const zoveelste = eerder === 0 ? '' : ` (${eerder + 1})`
      const { een, bekendAls } = getLijst(pad)
      const van = `${een} ‘${kort(tekstVan(deel, [bekendAls]) ?? naam)}’${zoveelste}`
      return bladen(deel, { pad, sleutel: `${sleutel}[${naam}${zoveelste}]`, van }, kadernaam)
    })
  }
  return Object.entries(waarde).flatMap(([veld, deel]) =>
    bladen(
      deel,
      { pad: pad === '' ? veld : `${pad}.${veld}`, sleutel: `${sleutel}.${veld}`, van },
      kadernaam,
    ),
  )
}

/** An own norm set row by row, since the minutes are what people are decided about; the rest of it as one. */
function kaderbladen(kader: Normenkader, sleutel: string): readonly (readonly [string, Blad])[] {
  const { naam: eigen } = getVeldnaam('norm.eigenKader')
  const { naam, versie, onafhankelijk, periode, onderdelen, ...overig } = kader
  const blad = (wat: string, tekst: string, ruw: unknown = tekst): readonly [string, Blad] => [
    `${sleutel}.${wat}`,
    { plaats: `${eigen}${wat}`, tekst, ruw: JSON.stringify(ruw) },
  ]
  const rijen = onderdelen.flatMap((deel) =>
    deel.rijen.map((rij) =>
      blad(
        ` ‘${rij.naam}’`,
        rij.minuten === null ? 'tijd niet bekend' : `${inWoorden(minuten(rij.minuten))} per ${periode}`,
        { ...rij, periode },
      ),
    ),
  )
  const deel = onderdelen.map(({ rijen: _, ...rest }) => rest)
  return [
    blad('', `${naam}, versie ${versie}`),
    blad(': onafhankelijk onderzocht', onafhankelijk ? 'ja' : 'nee'),
    ...rijen,
    blad(': bron en uitleg', 'zie de hele tekst van deze regels', { overig, deel }),
  ]
}

function getLijst(pad: string): { readonly een: string; readonly bekendAls: string } {
  const lijst = LIJSTEN[pad]
  if (lijst === undefined) throw new Error(`list ${pad} of a regeling has no name in Dutch`)
  return lijst
}

const LANGSTE_NAAM = 60

/** The first words of a long text, enough to know it by. */
function kort(tekst: string): string {
  if (tekst.length <= LANGSTE_NAAM) return tekst
  const kop = tekst.slice(0, LANGSTE_NAAM)
  return `${kop.slice(0, kop.lastIndexOf(' '))} …`
}

function tekstVan(deel: unknown, velden: readonly string[]): string | undefined {
  if (typeof deel !== 'object' || deel === null) return undefined
  for (const veld of velden) {
    const naam: unknown = Reflect.get(deel, veld)
    if (typeof naam === 'string') return naam
  }
  return undefined
}

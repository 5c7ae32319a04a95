import { factTable } from '../basis/fact.ts'
import { metWaarde, waardeOp } from '../basis/met-waarde.ts'
import { accept, type Outcome, type Refusal, refuse } from '../basis/outcome.ts'
import { foutInEenZin, leesVolgens } from '../basis/schema-fouten.ts'
import { dossierFacts } from './dossier-facts.ts'
import type { Genummerd } from './genummerd-feit.ts'

/** One field of a fact that says something else: `pad` as `oplossing.bereid`; `waarde` undefined is as if it had not been filled in. */
export type AnderVeld = { readonly nummer: number; readonly pad: string; readonly waarde: unknown }

/** What was asked to be otherwise, with what stood there. */
export type Veldverschil = AnderVeld & { readonly was: unknown }

/** `tekst` is a Dutch sentence that says what is wrong and what is possible. */
export type AnderVeldRefusal = Refusal<'VELD_KAN_NIET' | 'SPREEKT_ZICH_TEGEN', { readonly tekst: string }>

const { check } = factTable(dossierFacts)

/**
 * The fact with these fields otherwise, held against the shape of its own kind: what could never have been recorded is no answer to
 * what if.
 */
export function anderFeit(
  { nummer, fact }: Genummerd,
  anders: readonly AnderVeld[],
): Outcome<Genummerd, AnderVeldRefusal> {
  const dubbel = anders.find(({ pad }, i) =>
    anders.some((een, k) => k !== i && `${een.pad}.`.startsWith(`${pad}.`)),
  )
  if (dubbel !== undefined)
    return refuse('SPREEKT_ZICH_TEGEN', {
      tekst: `feit ${nummer} (${fact.type}): ${dubbel.pad} zou tegelijk twee dingen zijn. Kies er een.`,
    })
  const { type, ...velden } = fact
  const kind = dossierFacts[type]
  const veranderd = anders.reduce<Readonly<Record<string, unknown>>>(
    (nu, { pad, waarde }) => metWaarde(nu, pad.split('.'), waarde),
    velden,
  )
  const gelezen = leesVolgens(kind, veranderd, {})
  if (gelezen.ok) return accept({ nummer, fact: check({ ...veranderd, type }) })
  const [fout] = gelezen.refusal.data?.fouten ?? []
  return refuse('VELD_KAN_NIET', {
    tekst: `feit ${nummer} (${type}): ${fout === undefined ? 'dit kan niet' : foutInEenZin(fout)}`,
  })
}

/** What stood where something else is asked for. */
export function veldverschil({ fact }: Genummerd, ander: AnderVeld): Veldverschil {
  return { ...ander, was: waardeOp(fact, ander.pad.split('.')) }
}

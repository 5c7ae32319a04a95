import { z } from 'zod'
import { type DagTekst, dagVoluit, getDag } from '../basis/dag.ts'
import { dagSchema } from '../basis/fact.ts'
import { accept, type Outcome, type Refusal, refuse } from '../basis/outcome.ts'
import { type Bevinding, bronInWoorden, stapInWoorden } from '../stelsel/toets/bevinding.ts'
import { toets } from '../stelsel/toets/toets.ts'
import {
  type Bevindingverschil,
  type Toetsverschil,
  vergelijkToetsen,
} from '../stelsel/toets/toetsverschil.ts'
import type { DossierFact } from './dossier-facts.ts'
import { type Genummerd, genummerd } from './genummerd-feit.ts'
import { bevindingAntwoord, bevindingSchema, nietTeZienAntwoord, nietTeZienSchema } from './toets-antwoord.ts'
import { dekkingVan, invoerVanGenummerd } from './toets-invoer.ts'

/** What would be otherwise in the dossier: facts that are not there, by the number the toets gives them, and facts that come after the last. */
export type AnderDossier = { readonly zonder: readonly number[]; readonly met: readonly DossierFact[] }

export type AnderDossierRefusal = Refusal<'FEIT_BESTAAT_NIET', { readonly tekst: string }>

const feitSchema = z.strictObject({
  nummer: z.int().positive().describe('het nummer dat de toets dit feit geeft'),
  soort: z.string(),
  op: dagSchema,
})

/** Answer of `toets wat-als`. */
export const toetsWatAlsSchema = z.strictObject({
  dossier: z.string(),
  peildatum: dagSchema,
  zonder: z.array(feitSchema),
  met: z.array(feitSchema).describe('met de nummers na het laatste feit'),
  bevindingen: z
    .array(
      z.strictObject({
        verandering: z.enum(['erbij', 'weg', 'zwaarder', 'lichter', 'anders']),
        code: z.string(),
        voor: bevindingSchema.optional(),
        na: bevindingSchema.optional(),
        nuNietTeZien: z
          .string()
          .optional()
          .describe('weg omdat het dossier het niet meer vertelt; dat is niet in orde'),
      }),
    )
    .describe('wat gelijk bleef staat er niet bij'),
  gelijk: z.int().nonnegative().describe('hoeveel bevindingen gelijk bleven'),
  nietTeZien: z.strictObject({ erbij: z.array(nietTeZienSchema), weg: z.array(nietTeZienSchema) }),
  stappen: z.array(z.string()).describe('het verschil regel voor regel, in zinnen'),
})
export type ToetsWatAls = z.infer<typeof toetsWatAlsSchema>

/**
 * Says what the toets would find in the dossier with other facts. The day and how far the dossier is the whole record stay as they
 * are, so that the difference is of the facts alone. Nothing is kept.
 */
export function toetsWatAls(
  facts: readonly DossierFact[],
  { zonder, met }: AnderDossier,
  naam: string,
  vandaag: DagTekst,
): Outcome<ToetsWatAls, AnderDossierRefusal> {
  const alle = genummerd(facts)
  const fout = zonder.map((nummer) => foutInNummer(nummer, alle)).find((tekst) => tekst !== undefined)
  if (fout !== undefined) return refuse('FEIT_BESTAAT_NIET', { tekst: fout })
  const kop = facts.find((fact) => fact.type === 'DossierGeopend')
  const peildatum = kop?.peildatum ?? vandaag
  const weg = alle.filter(({ nummer }) => zonder.includes(nummer))
  const erbij = met.map((fact, i): Genummerd => ({ nummer: alle.length + i + 1, fact }))
  const dan = [...alle.filter(({ nummer }) => !zonder.includes(nummer)), ...erbij]
  const dekking = dekkingVan(facts)
  const uitkomst = (feiten: readonly Genummerd[]) => toets(invoerVanGenummerd(feiten, peildatum, dekking))
  const verschil = vergelijkToetsen(uitkomst(alle), uitkomst(dan))
  return accept({
    dossier: kop?.kenmerk ?? naam,
    peildatum,
    zonder: weg.map(feitAntwoord),
    met: erbij.map(feitAntwoord),
    bevindingen: verschil.bevindingen.map(({ verandering, code, voor, na, nuNietTeZien }) => ({
      verandering,
      code,
      ...(voor === undefined ? {} : { voor: bevindingAntwoord(voor) }),
      ...(na === undefined ? {} : { na: bevindingAntwoord(na) }),
      ...(nuNietTeZien === undefined ? {} : { nuNietTeZien }),
    })),
    gelijk: verschil.gelijk,
    nietTeZien: {
      erbij: verschil.nietTeZien.erbij.map(nietTeZienAntwoord),
      weg: verschil.nietTeZien.weg.map(nietTeZienAntwoord),
    },
    stappen: [
      ...weg.map((feit) => `Wat als ${feitInWoorden(feit)} er niet was.`),
      ...erbij.map((feit) => `Wat als ${feitInWoorden(feit)} erbij kwam.`),
      ...stappenVan(verschil),
    ],
  })
}

function foutInNummer(nummer: number, alle: readonly Genummerd[]): string | undefined {
  const feit = alle.find((een) => een.nummer === nummer)
  if (feit === undefined)
    return `feit ${nummer} is er niet; dit dossier heeft de feiten 1 tot en met ${alle.length}`
  return feit.fact.type === 'DossierGeopend'
    ? `feit ${nummer} is de kop van het dossier; die kan niet weg. Kies een feit van 2 tot en met ${alle.length}`
    : undefined
}

function feitAntwoord({ nummer, fact }: Genummerd): z.infer<typeof feitSchema> {
  return { nummer, soort: fact.type, op: fact.op }
}

function feitInWoorden({ nummer, fact }: Genummerd): string {
  return `feit ${nummer} (${fact.type}, ${dagVoluit(getDag(fact.op))})`
}

function stappenVan({ bevindingen, gelijk, nietTeZien }: Toetsverschil): readonly string[] {
  const blijft =
    gelijk === 0
      ? []
      : [gelijk === 1 ? '1 bevinding blijft gelijk.' : `${gelijk} bevindingen blijven gelijk.`]
  if (bevindingen.length + nietTeZien.erbij.length + nietTeZien.weg.length === 0) {
    return ['Er verandert niets aan wat de toets vindt.', ...blijft]
  }
  return [
    ...bevindingen.map(stapVan),
    ...nietTeZien.erbij.map(({ code, waarom }) => `Niet meer te zien: ${code}. ${waarom}`),
    ...nietTeZien.weg.map(({ code }) => `Niet langer onbekend: ${code}.`),
    ...blijft,
  ]
}

function stapVan({ verandering, voor, na, nuNietTeZien }: Bevindingverschil): string {
  const bevinding = na ?? voor
  if (bevinding === undefined) return ''
  const waarom = nuNietTeZien === undefined ? '' : ` Dat is geen herstel: ${nuNietTeZien}`
  const herstel = na === undefined ? '' : ` Herstel: ${na.herstel}`
  return `${WOORD[verandering](bevinding)}: ${bevinding.code} (${stapInWoorden(bevinding.stap)}, ${bevinding.plaats}). ${bevinding.uitleg}${herstel}${waarom} Bron: ${bevinding.grondslag.map(bronInWoorden).join('; ')}.`
}

const WOORD: Readonly<Record<Bevindingverschil['verandering'], (bevinding: Bevinding) => string>> = {
  erbij: ({ ernst }) => `Erbij, ${ernst}`,
  weg: ({ ernst }) => `Weg, was ${ernst}`,
  zwaarder: () => 'Van aandacht naar blokkerend',
  lichter: () => 'Van blokkerend naar aandacht',
  anders: ({ ernst }) => `Anders, nog steeds ${ernst}`,
}

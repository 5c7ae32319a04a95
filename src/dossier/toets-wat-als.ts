import { z } from 'zod'
import { type DagTekst, dagVoluit, getDag } from '../basis/dag.ts'
import { dagSchema } from '../basis/fact.ts'
import { accept, type Outcome, type Refusal, refuse } from '../basis/outcome.ts'
import { waardeInWoorden } from '../stelsel/normen/feitverschil.ts'
import type { Regeling } from '../stelsel/regeling/regeling.ts'
import { type Bevinding, bronInWoorden, stapInWoorden } from '../stelsel/toets/bevinding.ts'
import { titelMetCode } from '../stelsel/toets/titels.ts'
import { toets } from '../stelsel/toets/toets.ts'
import {
  type Bevindingverschil,
  type Toetsverschil,
  vergelijkToetsen,
} from '../stelsel/toets/toetsverschil.ts'
import {
  type AnderVeld,
  type AnderVeldRefusal,
  anderFeit,
  type Veldverschil,
  veldverschil,
} from './ander-feit.ts'
import type { DossierFact } from './dossier-facts.ts'
import { type Genummerd, genummerd } from './genummerd-feit.ts'
import { bevindingAntwoord, bevindingSchema, nietTeZienAntwoord, nietTeZienSchema } from './toets-antwoord.ts'
import { dekkingVan, invoerVanGenummerd } from './toets-invoer.ts'

/**
 * What would be otherwise: facts that are not there, by the number the toets gives them, fields that say something else, facts that
 * come after the last, and another day on which one looks.
 */
export type AnderDossier = {
  readonly zonder: readonly number[]
  readonly anders: readonly AnderVeld[]
  readonly met: readonly DossierFact[]
  readonly peildatum?: DagTekst
}

export type AnderDossierRefusal = Refusal<'FEIT_BESTAAT_NIET', { readonly tekst: string }> | AnderVeldRefusal

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
  anders: z
    .array(
      feitSchema.extend({
        veld: z.string().describe('het veld van dit feit, zoals oplossing.bereid'),
        was: z.unknown().optional(),
        wordt: z.unknown().optional().describe('ontbreekt als het veld leeg zou zijn'),
      }),
    )
    .describe('velden die iets anders zouden zeggen'),
  anderePeildatum: dagSchema.optional().describe('de dag waarop dan wordt gekeken'),
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
 * Says what the toets would find in the dossier with other facts. How far the dossier is the whole record stays as it is, so that the
 * difference is of what was asked alone. Nothing is kept.
 * @param regelingen the municipality's own rules, where the toets that it stands beside is held to them
 */
export function toetsWatAls(
  facts: readonly DossierFact[],
  ander: AnderDossier,
  naam: string,
  peildatum: DagTekst,
  regelingen: readonly Regeling[] = [],
): Outcome<ToetsWatAls, AnderDossierRefusal> {
  const alle = genummerd(facts)
  const dan = metAnderDossier(alle, ander)
  if (!dan.ok) return dan
  const weg = alle.filter(({ nummer }) => ander.zonder.includes(nummer))
  const erbij = dan.value.filter(({ nummer }) => nummer > alle.length)
  const anders = alle.flatMap((feit) =>
    ander.anders
      .filter(({ nummer }) => nummer === feit.nummer)
      .map((een) => ({ feit, verschil: veldverschil(feit, een) })),
  )
  const dekking = dekkingVan(facts)
  const uitkomst = (feiten: readonly Genummerd[], dag: DagTekst) =>
    toets(invoerVanGenummerd(feiten, dag, dekking, regelingen))
  const dag = ander.peildatum ?? peildatum
  const verschil = vergelijkToetsen(uitkomst(alle, peildatum), uitkomst(dan.value, dag))
  return accept({
    dossier: facts.find((fact) => fact.type === 'DossierGeopend')?.kenmerk ?? naam,
    peildatum,
    zonder: weg.map(feitAntwoord),
    anders: anders.map(andersAntwoord),
    ...(dag === peildatum ? {} : { anderePeildatum: dag }),
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
      ...anders.map(stapVanVeld),
      ...erbij.map((feit) => `Wat als ${feitInWoorden(feit)} erbij kwam.`),
      ...(dag === peildatum ? [] : [`Wat als het ${dagVoluit(getDag(dag))} was.`]),
      ...stappenVan(verschil),
    ],
  })
}

/** The facts as they would be, under the numbers they have: the places in the findings then stay comparable. */
function metAnderDossier(
  alle: readonly Genummerd[],
  { zonder, anders, met }: AnderDossier,
): Outcome<readonly Genummerd[], AnderDossierRefusal> {
  const fout = [...zonder, ...anders.map(({ nummer }) => nummer)]
    .map((nummer) => foutInNummer(nummer, alle))
    .find((tekst) => tekst !== undefined)
  if (fout !== undefined) return refuse('FEIT_BESTAAT_NIET', { tekst: fout })
  const beide = anders.find(({ nummer }) => zonder.includes(nummer))
  if (beide !== undefined)
    return refuse('SPREEKT_ZICH_TEGEN', {
      tekst: `feit ${beide.nummer} kan niet weg zijn en tegelijk iets anders zeggen. Kies er een.`,
    })
  const dan: Genummerd[] = []
  for (const feit of alle.filter(({ nummer }) => !zonder.includes(nummer))) {
    const eigen = anders.filter(({ nummer }) => nummer === feit.nummer)
    const outcome = eigen.length === 0 ? accept(feit) : anderFeit(feit, eigen)
    if (!outcome.ok) return outcome
    dan.push(outcome.value)
  }
  return accept([...dan, ...met.map((fact, i): Genummerd => ({ nummer: alle.length + i + 1, fact }))])
}

function foutInNummer(nummer: number, alle: readonly Genummerd[]): string | undefined {
  const feit = alle.find((een) => een.nummer === nummer)
  if (feit === undefined)
    return `feit ${nummer} is er niet; dit dossier heeft de feiten 1 tot en met ${alle.length}`
  return feit.fact.type === 'DossierGeopend'
    ? `feit ${nummer} is de kop van het dossier; die blijft zoals hij is. Kies een feit van 2 tot en met ${alle.length}`
    : undefined
}

type Anders = { readonly feit: Genummerd; readonly verschil: Veldverschil }

function andersAntwoord({ feit, verschil: { pad, was, waarde } }: Anders): ToetsWatAls['anders'][number] {
  return {
    ...feitAntwoord(feit),
    veld: pad,
    ...(was === undefined ? {} : { was }),
    ...(waarde === undefined ? {} : { wordt: waarde }),
  }
}

function stapVanVeld({ feit, verschil: { pad, was, waarde } }: Anders): string {
  return `Wat als bij ${feitInWoorden(feit)} ${pad} verandert van ${waardeInWoorden(was)} naar ${waardeInWoorden(waarde)}.`
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
    ...nietTeZien.erbij.map(({ code, waarom }) => `Niet meer te zien: ${titelMetCode(code)} ${waarom}`),
    ...nietTeZien.weg.map(({ code }) => `Niet langer onbekend: ${titelMetCode(code)}`),
    ...blijft,
  ]
}

function stapVan({ verandering, voor, na, nuNietTeZien }: Bevindingverschil): string {
  const bevinding = na ?? voor
  if (bevinding === undefined) return ''
  const waarom = nuNietTeZien === undefined ? '' : ` Dat is geen herstel: ${nuNietTeZien}`
  const herstel = na === undefined ? '' : ` Herstel: ${na.herstel}`
  return `${WOORD[verandering](bevinding)}: ${titelMetCode(bevinding.code)} Bij ${stapInWoorden(bevinding.stap)}, ${bevinding.plaats}: ${bevinding.uitleg}${herstel}${waarom} Bron: ${bevinding.grondslag.map(bronInWoorden).join('; ')}.`
}

const WOORD: Readonly<Record<Bevindingverschil['verandering'], (bevinding: Bevinding) => string>> = {
  erbij: ({ ernst }) => `Erbij, ${ernst}`,
  weg: ({ ernst }) => `Weg, was ${ernst}`,
  zwaarder: () => 'Van aandacht naar blokkerend',
  lichter: () => 'Van blokkerend naar aandacht',
  anders: ({ ernst }) => `Anders, nog steeds ${ernst}`,
}

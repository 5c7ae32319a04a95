import { dagVoluit, findDag, getDag } from '../../basis/dag.ts'
import { inWoorden, minuten } from '../../basis/minuten.ts'
import type { DossierFact } from '../../dossier/dossier-facts.ts'
import { type Genummerd, genummerd } from '../../dossier/genummerd-feit.ts'
import type { AnderDossier } from '../../dossier/toets-wat-als.ts'
import type { Anders, WatAlsVraag } from '../../dossier/wat-als-vragen.ts'
import { type FormFields, type Fout, tekstVan } from '../answer.ts'
import { feitTitel } from '../texts/feiten.ts'
import { feitTekst } from './feit-tekst.ts'
import { geenMinuten, minutenVan } from './onderzoek-velden.ts'

/** What was asked: for the toets, and in words to read back. */
export type Gevraagd = {
  readonly ander: AnderDossier
  readonly weg: readonly Genummerd[]
  readonly antwoorden: readonly { readonly vraag: string; readonly antwoord: string }[]
  readonly fouten: readonly Fout[]
}

/** Name of the field that thinks a fact away. */
export function wegVeld(nummer: number): string {
  return `${nummer}.weg`
}

export const DAG_VELD = 'dag'
/** Id of the form: where someone goes with a question that does not fit this dossier. */
export const FORMULIER = 'vraag'

/** The facts that can be thought away: all but the head, without which there is no dossier. */
export function wegTeDenken(facts: readonly DossierFact[]): readonly Genummerd[] {
  return genummerd(facts).filter(({ fact }) => fact.type !== 'DossierGeopend')
}

/** `Melding ontvangen, 5 oktober 2026` */
export function feitKop({ fact }: Genummerd): string {
  return `${feitTitel(fact.type)}, ${dagVoluit(getDag(fact.op))}`
}

/** In a sentence: what it is, of which day, and what it says. */
export function feitRegel(feit: Genummerd): string {
  const tekst = feitTekst(feit.fact)
  return tekst === undefined ? feitKop(feit) : `${feitKop(feit)}: ${tekst}`
}

/** Reads the question from the address. What is left empty stays as it is in the dossier. */
export function leesWatAls(
  velden: FormFields,
  facts: readonly DossierFact[],
  vragen: readonly WatAlsVraag[],
  vandaag: string,
): Gevraagd {
  const weg = wegTeDenken(facts).filter(({ nummer }) => tekstVan(velden, wegVeld(nummer)) !== '')
  const gelezen = vragen.map((vraag) => leesAntwoord(velden, vraag))
  const dag = leesDag(velden, vandaag)
  const delen: readonly Anders[] = gelezen.flatMap(({ anders }) => (anders === undefined ? [] : [anders]))
  return {
    ander: {
      zonder: [
        ...new Set([...weg.map(({ nummer }) => nummer), ...delen.flatMap(({ zonder }) => zonder ?? [])]),
      ],
      anders: delen.flatMap(({ anders }) => anders ?? []),
      met: delen.flatMap(({ met }) => met ?? []),
      ...(dag.peildatum === undefined ? {} : { peildatum: dag.peildatum }),
    },
    weg,
    antwoorden: [...gelezen, dag].flatMap(({ inWoorden: woorden }) =>
      woorden === undefined ? [] : [woorden],
    ),
    fouten: [
      ...[...gelezen, dag].flatMap(({ fout }) => (fout === undefined ? [] : [fout])),
      ...onbekend(velden, facts, vragen),
    ],
  }
}

/** Nothing was asked: the page then shows the questions only. */
export function isLeeg({ ander: { zonder, anders, met, peildatum } }: Gevraagd): boolean {
  return zonder.length + anders.length + met.length === 0 && peildatum === undefined
}

type Gelezen = {
  readonly anders?: Anders
  readonly inWoorden?: Gevraagd['antwoorden'][number]
  readonly fout?: Fout
}

function leesAntwoord(velden: FormFields, vraag: WatAlsVraag): Gelezen {
  const getypt = tekstVan(velden, vraag.naam)
  if (getypt === '') return {}
  const woorden = (antwoord: string) => ({
    vraag: vraag.vraag,
    antwoord: `${antwoord} (nu: ${vraag.nu})`,
  })
  if (vraag.soort === 'keuze') {
    const keuze = vraag.keuzes.find(({ waarde }) => waarde === getypt)
    return keuze === undefined
      ? { fout: { veld: vraag.naam, tekst: `Kies een van de antwoorden bij ‘${vraag.vraag}’` } }
      : { anders: keuze.anders, inWoorden: woorden(keuze.label) }
  }
  const aantal = minutenVan(velden, vraag.naam)
  if (typeof aantal !== 'number') return { fout: geenMinuten(vraag.naam) }
  return { anders: vraag.met(aantal), inWoorden: woorden(`${inWoorden(minuten(aantal))} per ${vraag.per}`) }
}

function leesDag(velden: FormFields, vandaag: string): Gelezen & { readonly peildatum?: string } {
  const getypt = tekstVan(velden, DAG_VELD)
  if (getypt === '' || getypt === vandaag) return {}
  const dag = findDag(getypt)
  if (dag === undefined) return { fout: { veld: DAG_VELD, tekst: 'Vul een dag in die bestaat' } }
  return {
    peildatum: dag.toString(),
    inWoorden: {
      vraag: DAG_VRAAG,
      antwoord: `${dagVoluit(dag)} (nu: vandaag, ${dagVoluit(getDag(vandaag))})`,
    },
  }
}

export const DAG_VRAAG = 'Op welke dag kijkt u?'

/** An address that was kept can ask about a fact that does not count any more; leaving it out unsaid would answer another question. */
function onbekend(
  velden: FormFields,
  facts: readonly DossierFact[],
  vragen: readonly WatAlsVraag[],
): readonly Fout[] {
  const bekend = new Set([
    DAG_VELD,
    ...vragen.map(({ naam }) => naam),
    ...wegTeDenken(facts).map(({ nummer }) => wegVeld(nummer)),
  ])
  const vreemd = Object.keys(velden).some((naam) => !bekend.has(naam) && tekstVan(velden, naam) !== '')
  return vreemd
    ? [
        {
          veld: FORMULIER,
          tekst: 'Een deel van deze vraag past niet bij het dossier zoals het nu is. Stel de vraag opnieuw.',
        },
      ]
    : []
}

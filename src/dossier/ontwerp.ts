import { type DagTekst, getDag } from '../basis/dag.ts'
import type { Omvang, OmvangInTijd } from '../basis/fact.ts'
import { vergelijkOmvang } from '../basis/omvang.ts'
import type { Onderzoek } from '../handeling/onderzoek/evolve.ts'
import type { Activiteit } from '../handeling/onderzoek/facts.ts'
import type { MotiveringZin, Voorziening } from '../stelsel/beschikking/facts.ts'
import { findVoorziening } from '../stelsel/normen/voorzieningen.ts'
import { type Regeling, vindplaatsTekst } from '../stelsel/regeling/regeling.ts'
import { type Besluittijd, tijdVoorBesluit } from '../stelsel/regeling/uitwerking.ts'
import type { Dossier } from './dossier.ts'
import { omvangVan } from './omvang.ts'
import type { Overgangvoorstel } from './overgang-voorstel.ts'

/** A proposal for the draft, made of what was established. The consulent changes what he wants and says why. */
export type Ontwerpvoorstel = {
  readonly voorziening: Voorziening
  readonly resterend?: OmvangInTijd
  readonly motivering: readonly MotiveringZin[]
  /** What the inwoner had, as far as it is known. */
  readonly eerder?: Omvang
  /** Until when he keeps what he had; only when what is proposed is less. */
  readonly overgang?: Overgangvoorstel
}

/** Length of the period that is proposed; without an end a decision would never be looked at again. */
const JAREN = 2

/**
 * Proposes extent, activities, margin, period and reasons for the decision. The proposal binds no one (mission): it is the
 * remainder of step 3 minus step 4, and the vaststellingen as sentences with their reference.
 * @param eersteDag first day of the help; when it is less than before, it begins the day after the transition
 * @param overgang what the rules give to who gets less, see `stelOvergangVoor`
 */
export function stelVoor(
  dossier: Dossier,
  regeling: Regeling,
  eersteDag: DagTekst,
  overgang?: Overgangvoorstel,
): Ontwerpvoorstel {
  const { onderzoek, aanvraag, melding } = dossier
  const berekend = omvangVan(onderzoek)
  const tijd = berekend?.ok === true ? tijdVoorBesluit(regeling, berekend.value.resterend) : undefined
  const resterend = berekend?.ok === true ? resterendVan(berekend.value) : undefined
  // What it is called in lists; the wish is in the inwoner's own words and can be a whole sentence.
  const naam = melding.vraag ?? 'hulp bij het huishouden'
  const soort = findVoorziening(naam)?.soort ?? 'dienst'
  const activiteiten = activiteitenDieBlijven(onderzoek)
  const eerder = dossier.beschikking.eerdere.at(-1)?.omvang
  const over = isMinder(tijd?.omvang, eerder) ? overgang : undefined
  const vanaf = over === undefined ? eersteDag : laatsteVan(eersteDag, dagNa(over.totEnMet))
  return {
    voorziening: {
      naam,
      soort,
      vorm: aanvraag.ingediend?.vorm ?? 'natura',
      // Time that was worked out belongs to help by the hour; a number of nights or rides follows from no norm (norms-notes 8).
      ...(tijd === undefined || soort !== 'dienst'
        ? {}
        : { omvang: tijd.omvang, marge: margeVan(tijd.omvang, regeling), ...afronding(tijd, regeling) }),
      ...(activiteiten.length === 0 ? {} : { activiteiten: [...activiteiten] }),
      vanaf,
      totEnMet: getDag(vanaf).add({ years: JAREN }).subtract({ days: 1 }).toString(),
      omvangDoor: 'college',
    },
    ...(resterend === undefined ? {} : { resterend }),
    ...(eerder === undefined ? {} : { eerder }),
    ...(over === undefined ? {} : { overgang: over }),
    motivering: onderzoek.vaststellingen
      .filter(({ stap }) => stap !== 'x')
      .toSorted((a, b) => Number(a.stap) - Number(b.stap))
      .map(({ tekst, vaststelling }) => ({ tekst, vaststellingen: [vaststelling] })),
  }
}

function isMinder(nu: Omvang | undefined, eerder: Omvang | undefined): boolean {
  return nu !== undefined && eerder !== undefined && vergelijkOmvang([nu], eerder).uitkomst === 'minder'
}

function dagNa(dag: DagTekst): DagTekst {
  return getDag(dag).add({ days: 1 }).toString()
}

function laatsteVan(een: DagTekst, ander: DagTekst): DagTekst {
  return een > ander ? een : ander
}

/** The activities of what remains: a group that someone else does wholly (step 4) is not in the help. */
export function activiteitenDieBlijven(onderzoek: Pick<Onderzoek, 'vaststellingen'>): readonly Activiteit[] {
  const berekend = omvangVan(onderzoek)
  const opgelost = new Set(
    berekend?.ok === true
      ? berekend.value.perOnderdeel.flatMap(({ onderdeel, resterend }) =>
          resterend === 0 ? [onderdeel] : [],
        )
      : [],
  )
  const groepVan = new Map(
    berekend?.ok === true ? berekend.value.regels.map(({ onderdeel, groep }) => [onderdeel, groep]) : [],
  )
  return onderzoek.vaststellingen.flatMap(({ behoefte }) =>
    (behoefte?.regels ?? []).flatMap(({ onderdeel, activiteiten = [] }) =>
      opgelost.has(groepVan.get(onderdeel) ?? onderdeel) ? [] : activiteiten,
    ),
  )
}

/** The exact remainder in the period in which it was summed. */
function resterendVan({
  periode,
  resterend,
}: {
  readonly periode: 'week' | 'jaar'
  readonly resterend: { readonly minutenPerJaar: number; readonly minutenPerWeek?: number }
}): OmvangInTijd {
  return periode === 'week' && resterend.minutenPerWeek !== undefined
    ? { minuten: resterend.minutenPerWeek, per: 'week' }
    : { minuten: resterend.minutenPerJaar, per: 'jaar' }
}

/** Rounding to more than a whole minute is local policy, so the line says which; to the minute the letter says it by itself. */
function afronding(
  { afrondingPerJaar }: Besluittijd,
  { norm, besluiten }: Regeling,
): Pick<Voorziening, 'verschil'> {
  if (norm.afronding === 1 || afrondingPerJaar === 0) return {}
  const reden = `Wij ronden de tijd naar boven af op ${norm.afronding} minuten (${vindplaatsTekst({ besluiten }, norm.vindplaats)}).`
  return { verschil: [{ soort: 'afronding naar boven', minuten: afrondingPerJaar, per: 'jaar', reden }] }
}

/** Room upward, rounded up to whole minutes. */
function margeVan({ minuten, per }: OmvangInTijd, { marge }: Regeling): OmvangInTijd {
  return { minuten: Math.ceil((minuten * marge.percentage) / 100), per }
}

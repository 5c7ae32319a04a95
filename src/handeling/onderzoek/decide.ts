import { type Daad, daad } from '../../basis/fact.ts'
import { accept, type Outcome, type Refusal, refuse } from '../../basis/outcome.ts'
import { NOOIT_OP_TE_HEFFEN } from '../../stelsel/toets/nooit-op-te-heffen.ts'
import { gezetteStappen, type Onderzoek, type Punt, type Vaststelling } from './evolve.ts'
import type { Bron, OnderzoekFact, Stap } from './facts.ts'

export type OnderzoekRefusal =
  | Refusal<'GEEN_MELDING', never>
  | Refusal<'AL_AFGEROND', never>
  | Refusal<'EERDERE_STAP_ONTBREEKT', { readonly stappen: readonly Stap[] }>
  | Refusal<'GEEN_BRON', never>
  | Refusal<'ONBEKENDE_BRON', { readonly bronnen: readonly string[] }>
  | Refusal<'GEEN_GESPREK', never>
  | Refusal<'GEEN_OMVANG', never>
  | Refusal<'GEEN_OPLOSSING', never>
  | Refusal<'BEREIDHEID_ONBEKEND', never>
  | Refusal<'ONBEKENDE_VASTSTELLING', never>
  | Refusal<'INSTEMMING_ONTBREEKT', never>
  | Refusal<'NOOIT_OP_TE_HEFFEN', { readonly code: string }>
  | Refusal<'REDEN_ONTBREEKT', never>

type Result = Outcome<readonly OnderzoekFact[], OnderzoekRefusal>

const STAPPEN = [1, 2, 3, 4, 5] as const
/** Evidence that lives outside the dossier: a norm row, a local rule, what the consulent saw himself. */
const BUITEN_HET_DOSSIER: ReadonlySet<Bron['soort']> = new Set([
  'norm',
  'regel',
  'eigen waarneming',
  'anders',
])

/** The steps before `stap` that have no vaststelling yet. The talk may jump; the conclusion may not (CRVB:2018:819). */
function eerdereStappenDieOntbreken(onderzoek: Onderzoek, stap: Stap): readonly Stap[] {
  if (stap === 'x') return []
  const gezet = gezetteStappen(onderzoek)
  return STAPPEN.filter((eerdere) => eerdere < stap && !gezet.has(eerdere))
}

export type StelVast = Daad & Omit<Vaststelling, keyof Daad | 'overgenomen'>

/** Records a vaststelling in one of the five steps (or advice, `x`), resting on what is in the dossier. */
export function stelVast(onderzoek: Onderzoek, wens: StelVast): Result {
  switch (onderzoek.stand) {
    case 'geen-melding':
      return refuse('GEEN_MELDING')
    case 'afgerond':
      return refuse('AL_AFGEROND')
    case 'loopt': {
      // What someone can do himself is only weighed once nature and extent of the need are known (CRvB 21 March 2018).
      const stappen = eerdereStappenDieOntbreken(onderzoek, wens.stap)
      if (stappen.length > 0 && !isOpgeheven(onderzoek, 'EERDERE_STAP_ONTBREEKT')) {
        return refuse('EERDERE_STAP_ONTBREEKT', { stappen })
      }
      if (wens.bronnen.length === 0) return refuse('GEEN_BRON')
      const bronnen = onbekendeBronnen(onderzoek, wens.bronnen)
      if (bronnen.length > 0) return refuse('ONBEKENDE_BRON', { bronnen })
      if (wens.stap === 3 && !heeftOmvang(wens)) return refuse('GEEN_OMVANG')
      if (wens.stap === 4) {
        if (wens.oplossing === undefined) return refuse('GEEN_OPLOSSING')
        // Mantelzorg is voluntary and cannot be enforced (RBGEL:2016:3028): the willingness is asked and recorded.
        if (wens.oplossing.categorie === 'mantelzorg' && wens.oplossing.bereid === undefined) {
          return refuse('BEREIDHEID_ONBEKEND')
        }
      }
      return accept([{ type: 'VaststellingGedaan', ...wens }])
    }
  }
}

export function trekVaststellingIn(
  onderzoek: Onderzoek,
  wens: Daad & { readonly vaststelling: string; readonly reden: string },
): Result {
  if (onderzoek.stand === 'afgerond') return refuse('AL_AFGEROND')
  if (wens.reden.trim() === '') return refuse('REDEN_ONTBREEKT')
  if (!onderzoek.vaststellingen.some((v) => v.vaststelling === wens.vaststelling)) {
    return refuse('ONBEKENDE_VASTSTELLING')
  }
  const { vaststelling, reden } = wens
  return accept([{ type: 'VaststellingIngetrokken', ...daad(wens), vaststelling, reden }])
}

/** Answers one of the points a to g of Wmo 2.3.2(4); "none" with a reason is an answer. */
export function beantwoordPunt(
  onderzoek: Onderzoek,
  wens: Daad & { readonly punt: Punt; readonly antwoord: string },
): Result {
  if (onderzoek.stand === 'geen-melding') return refuse('GEEN_MELDING')
  if (onderzoek.stand === 'afgerond') return refuse('AL_AFGEROND')
  return accept([{ type: 'PuntBeantwoord', ...daad(wens), punt: wens.punt, antwoord: wens.antwoord }])
}

/** Lengthens the onderzoek, only with the inwoner's own consent: the law knows no postponement here (Wmo 2.3.2(1)). */
export function verlengOnderzoek(
  onderzoek: Onderzoek,
  wens: Daad & { readonly totEnMet: string; readonly reden: string; readonly instemming: boolean },
): Result {
  if (onderzoek.stand === 'geen-melding') return refuse('GEEN_MELDING')
  if (onderzoek.stand === 'afgerond') return refuse('AL_AFGEROND')
  if (!wens.instemming) return refuse('INSTEMMING_ONTBREEKT')
  const { totEnMet, reden } = wens
  return accept([{ type: 'OnderzoekVerlengd', ...daad(wens), totEnMet, reden, instemming: true }])
}

/** An authorised person lifts a block with a reason that the inwoner sees. Who is authorised, the route's policy says. */
export function hefBlokkadeOp(
  onderzoek: Onderzoek,
  wens: Daad & { readonly code: string; readonly reden: string },
): Result {
  if (onderzoek.stand === 'geen-melding') return refuse('GEEN_MELDING')
  if (NOOIT_OP_TE_HEFFEN.has(wens.code)) return refuse('NOOIT_OP_TE_HEFFEN', { code: wens.code })
  if (wens.reden.trim() === '') return refuse('REDEN_ONTBREEKT')
  return accept([{ type: 'BlokkadeOpgeheven', ...daad(wens), code: wens.code, reden: wens.reden }])
}

/** Closes the onderzoek: someone was spoken to and all five steps have their vaststelling. */
export function rondOnderzoekAf(onderzoek: Onderzoek, wens: Daad & { readonly uitkomst?: string }): Result {
  switch (onderzoek.stand) {
    case 'geen-melding':
      return refuse('GEEN_MELDING')
    case 'afgerond':
      return refuse('AL_AFGEROND')
    case 'loopt': {
      if (!onderzoek.gesproken && !isOpgeheven(onderzoek, 'GEEN_GESPREK')) return refuse('GEEN_GESPREK')
      const gezet = gezetteStappen(onderzoek)
      const stappen = STAPPEN.filter((stap) => !gezet.has(stap))
      if (stappen.length > 0 && !isOpgeheven(onderzoek, 'EERDERE_STAP_ONTBREEKT')) {
        return refuse('EERDERE_STAP_ONTBREEKT', { stappen })
      }
      return accept([
        {
          type: 'OnderzoekAfgerond',
          ...daad(wens),
          ...(wens.uitkomst === undefined ? {} : { uitkomst: wens.uitkomst }),
        },
      ])
    }
  }
}

/** The pgb and its consequences were explained in plain words (Wmo 2.3.2(6)). */
export function legPgbUit(onderzoek: Onderzoek, wens: Daad & { readonly tekst?: string }): Result {
  if (onderzoek.stand === 'geen-melding') return refuse('GEEN_MELDING')
  return accept([
    { type: 'PgbUitgelegd', ...daad(wens), ...(wens.tekst === undefined ? {} : { tekst: wens.tekst }) },
  ])
}

/** The inwoner is told that the six weeks passed and that he can apply at once (Wmo 2.3.2(9)). */
export function wijsOpAanvraag(onderzoek: Onderzoek, wens: Daad & { readonly kanaal?: string }): Result {
  if (onderzoek.stand === 'geen-melding') return refuse('GEEN_MELDING')
  if (onderzoek.opAanvraagGewezen) return accept([])
  return accept([
    {
      type: 'InwonerOpAanvraagGewezen',
      ...daad(wens),
      ...(wens.kanaal === undefined ? {} : { kanaal: wens.kanaal }),
    },
  ])
}

function isOpgeheven(onderzoek: Onderzoek, code: string): boolean {
  return onderzoek.opgeheven.some((blokkade) => blokkade.code === code)
}

function onbekendeBronnen(onderzoek: Onderzoek, bronnen: readonly Bron[]): readonly string[] {
  return bronnen
    .filter(({ soort, verwijzing }) => !BUITEN_HET_DOSSIER.has(soort) && !onderzoek.bewijs.has(verwijzing))
    .map(({ verwijzing }) => verwijzing)
}

function heeftOmvang({ behoefte }: StelVast): boolean {
  return (behoefte?.regels ?? []).length > 0 || behoefte?.totaal !== undefined
}

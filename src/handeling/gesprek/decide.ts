import { type Daad, daad } from '../../basis/fact.ts'
import { accept, type Outcome, type Refusal, refuse } from '../../basis/outcome.ts'
import type { Gesprek } from './evolve.ts'
import type { GesprekFact } from './facts.ts'

export type GesprekRefusal =
  | Refusal<'LEGE_NOTITIE', never>
  | Refusal<'ONBEKENDE_NOTITIE', never>
  | Refusal<'CITAAT_STAAT_ER_NIET', never>
  | Refusal<'EIGEN_AANTEKENING', never>
type Result = Outcome<readonly GesprekFact[], GesprekRefusal>

/** The talk took place. Saying it twice corrects who was there. */
export function voerGesprek(
  _gesprek: Gesprek,
  wens: Daad & { readonly gesprek: string; readonly plaats?: string; readonly aanwezig?: readonly string[] },
): Result {
  return accept([
    {
      type: 'GesprekGevoerd',
      ...daad(wens),
      gesprek: wens.gesprek,
      ...(wens.plaats === undefined ? {} : { plaats: wens.plaats }),
      ...(wens.aanwezig === undefined ? {} : { aanwezig: [...wens.aanwezig] }),
    },
  ])
}

/** Writes a note, free text first. A note that arrives twice (from a tablet that was offline) is one note. */
export function noteer(
  gesprek: Gesprek,
  wens: Daad & {
    readonly notitie: string
    readonly gesprek?: string
    readonly aard: 'verteld' | 'gezien' | 'eigen aantekening'
    readonly wie: string
    readonly tekst: string
  },
): Result {
  if (wens.tekst.trim() === '') return refuse('LEGE_NOTITIE')
  if (gesprek.notities.some(({ notitie }) => notitie === wens.notitie)) return accept([])
  return accept([
    {
      type: 'NotitieGemaakt',
      ...daad(wens),
      notitie: wens.notitie,
      ...(wens.gesprek === undefined ? {} : { gesprek: wens.gesprek }),
      aard: wens.aard,
      wie: wens.wie,
      tekst: wens.tekst,
    },
  ])
}

/**
 * Marks a passage on which a vaststelling can rest. The words must really stand there, so that a sentence in the letter
 * can be led back to what was said; someone's own scratch note cannot carry a conclusion.
 */
export function markeerPassage(
  gesprek: Gesprek,
  wens: Daad & {
    readonly passage: string
    readonly uit: string
    readonly citaat: string
    readonly onderwerp?: string
  },
): Result {
  const notitie = gesprek.notities.find((n) => n.notitie === wens.uit)
  if (notitie === undefined) return refuse('ONBEKENDE_NOTITIE')
  if (notitie.aard === 'eigen aantekening') return refuse('EIGEN_AANTEKENING')
  const citaat = folded(wens.citaat)
  if (citaat === '' || !folded(notitie.tekst).includes(citaat)) return refuse('CITAAT_STAAT_ER_NIET')
  return accept([
    {
      type: 'PassageGemarkeerd',
      ...daad(wens),
      passage: wens.passage,
      uit: wens.uit,
      citaat: wens.citaat.trim(),
      ...(wens.onderwerp === undefined ? {} : { onderwerp: wens.onderwerp }),
    },
  ])
}

export function sluitGesprekAf(
  _gesprek: Gesprek,
  wens: Daad & { readonly gesprek: string; readonly afgesproken?: readonly string[] },
): Result {
  return accept([
    {
      type: 'GesprekAfgesloten',
      ...daad(wens),
      gesprek: wens.gesprek,
      ...(wens.afgesproken === undefined ? {} : { afgesproken: [...wens.afgesproken] }),
    },
  ])
}

type Ontvangst<Type extends GesprekFact['type']> = Omit<
  Extract<GesprekFact, { type: Type }>,
  'type' | 'overgenomen'
>

export function neemDocumentAan(_gesprek: Gesprek, wens: Ontvangst<'DocumentOntvangen'>): Result {
  return accept([{ type: 'DocumentOntvangen', ...wens }])
}

export function vraagAdvies(_gesprek: Gesprek, wens: Ontvangst<'AdviesGevraagd'>): Result {
  return accept([{ type: 'AdviesGevraagd', ...wens }])
}

export function neemAdviesAan(_gesprek: Gesprek, wens: Ontvangst<'AdviesOntvangen'>): Result {
  return accept([{ type: 'AdviesOntvangen', ...wens }])
}

/** White space does not make other words. */
function folded(tekst: string): string {
  return tekst.replace(/\s+/g, ' ').trim()
}

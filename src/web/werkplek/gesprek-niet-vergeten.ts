import { dagVoluit, getDag } from '../../basis/dag.ts'
import type { Deed } from '../../basis/deed.ts'
import type { Daad } from '../../basis/fact.ts'
import type { DossierFact } from '../../dossier/dossier-facts.ts'
import type { DossierRefusal } from '../../dossier/weigering.ts'
import { noteer } from '../../handeling/gesprek/handle.ts'
import { biedOndersteuningAan } from '../../handeling/ondersteuner/handle.ts'
import { legPgbUit } from '../../handeling/onderzoek/handle.ts'
import type { GelezenDossier } from '../dossier-parts.ts'
import { inwonerNaam, NIET_VERGETEN, tijdstipVoluit } from './gesprek-lezen.ts'

export const NIET_VERGETEN_SLEUTELS = [
  'ondersteuning',
  'ondersteuning-mantelzorger',
  'plan',
  'bijdrage',
  'pgb',
  'mantelzorger',
] as const
export type NietVergetenSleutel = (typeof NIET_VERGETEN_SLEUTELS)[number]

export type NietVergeten = {
  readonly sleutel: NietVergetenSleutel
  readonly tekst: string
  /** When it was done, in words; without it there is a button. */
  readonly gedaan?: string
  readonly toelichting?: string
  /** An offer that was made and not answered yet: to whom. */
  readonly wachtOpAntwoord?: 'inwoner' | 'mantelzorger'
}

/** What the law wants said at the table, each with when it was done. */
export function nietVergeten({ stand, opgeslagen }: GelezenDossier): readonly NietVergeten[] {
  const mantelzorger = stand.melding.betrokkenen.find(({ rol }) => rol === 'mantelzorger')
  const naam = mantelzorger?.naam ?? 'de mantelzorger'
  const gedaan = (past: (fact: DossierFact) => boolean) => {
    const feit = opgeslagen.find(({ fact }) => past(fact))
    return feit === undefined ? {} : { gedaan: tijdstipVoluit(feit.recordedAt) }
  }
  const genoteerd = (sleutel: NietVergetenSleutel) =>
    gedaan((fact) => fact.type === 'NotitieGemaakt' && fact.notitie === NIET_VERGETEN + sleutel)
  const aanbod = (aan: 'inwoner' | 'mantelzorger') => {
    const { op, antwoord } = stand.ondersteuning.aanbod.get(aan) ?? {}
    if (op === undefined) return {}
    const dag = dagVoluit(getDag(op))
    return antwoord === undefined
      ? {
          gedaan: dag,
          toelichting: 'Aangeboden. Er is nog geen antwoord.',
          wachtOpAntwoord: aan,
        }
      : { gedaan: dag, toelichting: `Antwoord: ${antwoord}.` }
  }
  const plan = stand.plan.plannen.length > 0
  return [
    { sleutel: 'ondersteuning', tekst: 'Wijs op de gratis cliëntondersteuner', ...aanbod('inwoner') },
    ...(mantelzorger === undefined
      ? []
      : [
          {
            sleutel: 'ondersteuning-mantelzorger' as const,
            tekst: `Wijs ook ${naam} op de cliëntondersteuner`,
            ...aanbod('mantelzorger'),
          },
        ]),
    {
      sleutel: 'plan',
      tekst: plan ? 'Bespreek het persoonlijk plan' : 'Vraag naar een persoonlijk plan',
      ...genoteerd('plan'),
    },
    { sleutel: 'bijdrage', tekst: 'Vertel over de eigen bijdrage', ...genoteerd('bijdrage') },
    {
      sleutel: 'pgb',
      tekst: 'Leg de keuze voor een pgb uit, met de gevolgen',
      ...gedaan((fact) => fact.type === 'PgbUitgelegd'),
    },
    { sleutel: 'mantelzorger', tekst: `Vraag hoe het met ${naam} gaat`, ...genoteerd('mantelzorger') },
  ]
}

/** What pressing `Gedaan` records. What the law has a fact for becomes that fact; the rest is a note that the inwoner can read. */
export function nietVergetenDeed(
  sleutel: NietVergetenSleutel,
  zaak: GelezenDossier,
  daad: Daad & { readonly door: string },
  bedenktijdDagen: number,
): Deed<DossierRefusal> {
  const bedenktijdTotEnMet = zaak.vandaag.add({ days: bedenktijdDagen }).toString()
  const aanbod = { ...daad, kanaal: 'huisbezoek', bedenktijdTotEnMet } as const
  const schrijf = (tekst: string) =>
    noteer({ ...daad, notitie: NIET_VERGETEN + sleutel, aard: 'verteld', wie: daad.door, tekst })
  switch (sleutel) {
    case 'ondersteuning':
      return biedOndersteuningAan({ ...aanbod, aan: 'inwoner' })
    case 'ondersteuning-mantelzorger':
      return biedOndersteuningAan({ ...aanbod, aan: 'mantelzorger' })
    case 'plan':
      return schrijf(`Het persoonlijk plan is besproken met ${inwonerNaam(zaak.stand)}.`)
    case 'bijdrage':
      return schrijf('De eigen bijdrage is uitgelegd.')
    case 'pgb':
      return legPgbUit(daad)
    case 'mantelzorger':
      return schrijf('Er is gevraagd hoe het met de mantelzorger gaat en of er steun nodig is.')
  }
}

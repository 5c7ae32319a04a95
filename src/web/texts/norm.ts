import { findKaderVan } from '../../stelsel/normen/kaders.ts'
import type { Normrij } from '../../stelsel/normen/normenkader.ts'
import { isBuitenBeleid } from '../../stelsel/normen/waarschuwingen.ts'
import type { Regeling } from '../../stelsel/regeling/regeling.ts'

type Norm = Regeling['norm']

const TELT_NIET = {
  woninggrootte:
    'Hoe groot uw huis is, telt bij ons niet mee voor de tijd. Is dat bij u niet genoeg? Zeg het ons.',
  huisdieren: 'Huisdieren tellen bij ons niet mee voor de tijd. Een hulphond telt wel mee.',
  allergie: 'Een allergie of COPD telt bij ons niet mee voor de tijd. Is dat bij u niet genoeg? Zeg het ons.',
} as const

const ZWAAR_WERK = {
  huishouden: 'Voor zwaar werk kijken wij naar hoeveel mensen er wonen.',
  woning: 'Voor zwaar werk kijken wij naar uw woning.',
} as const

/** What the policy of a municipality makes of its norm set, for everyone; each switch that stands on is one sentence. */
export function beleidInZinnen({ beleid }: Norm): readonly string[] {
  const { teltNiet = [], zwaarWerkNaar } = beleid ?? {}
  const als = (aan: boolean | undefined, tekst: string) => (aan === true ? [tekst] : [])
  return [
    ...teltNiet.map((wat) => TELT_NIET[wat]),
    ...(zwaarWerkNaar === undefined ? [] : [ZWAAR_WERK[zwaarWerkNaar]]),
    ...als(beleid?.opruimenEnAfwas, 'Opruimen en afwassen horen bij de tijd voor het schoonmaken.'),
    ...als(
      beleid?.minderDanVolledigeOvername,
      'De basis is lager, omdat veel mensen een deel zelf doen. Kunt u dat niet? Dan krijgt u meer.',
    ),
    ...als(beleid?.andereActiviteiten, 'Wij gaan uit van ander werk dan het onderzoek achter deze tijden.'),
    ...als(beleid?.andereFrequenties, 'Het werk gebeurt bij ons vaker of minder vaak dan in dat onderzoek.'),
  ]
}

/** What must be so before a row counts, such as a house without carpet: a condition that nobody may only hear of afterwards. */
export function voorwaardenBij(
  norm: Norm,
): readonly { readonly tekst: string; readonly bron: string | null }[] {
  const rijen = findKaderVan(norm)?.onderdelen.flatMap((deel) => deel.rijen) ?? []
  return rijen
    .filter((rij) => !isUit(rij, norm))
    .flatMap(({ voorwaarde, naam, bron }) =>
      voorwaarde === undefined
        ? []
        : [{ tekst: `Tijd voor ${naam} komt erbij op één voorwaarde: ${voorwaarde}.`, bron }],
    )
}

/** Whether this municipality leaves a row of its norm set out. */
export function isUit(rij: Normrij, { beleid }: Norm): boolean {
  const zwaar = beleid?.zwaarWerkNaar ?? 'huishouden'
  return isBuitenBeleid(rij, { beleid }) || (rij.zwaarWerkNaar !== undefined && rij.zwaarWerkNaar !== zwaar)
}

/** In which period a decision names time. */
export function spreidingInEenZin(norm: Norm): string {
  const periode = norm.spreiding === 'zoals berekend' ? findKaderVan(norm)?.periode : norm.spreiding
  return periode === undefined
    ? 'Het besluit noemt de tijd zoals die is uitgerekend.'
    : `Het besluit noemt de tijd per ${periode}.`
}

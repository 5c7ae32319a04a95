import type { BekendRefusal } from '../../dossier/maak-bekend.ts'
import type { Weigering } from '../answer.ts'
import { weigeringVan } from './weigeringen.ts'

/** Why a letter cannot be made or sent, and what to fill in first. */
export function briefWeigering(refusal: BekendRefusal): Weigering {
  switch (refusal.code) {
    case 'BRIEF_ONVOLLEDIG': {
      const wat = (refusal.data?.ontbreekt ?? []).map(({ uitleg }) => uitleg.replace(/\.$/, ''))
      return {
        code: refusal.code,
        reden: `De brief is nog niet compleet. Vul nog in: ${wat.join('; ')}.`,
      }
    }
    case 'GEEN_BESLUIT':
      return { code: refusal.code, reden: 'Er is nog geen besluit genomen.' }
    case 'PDF_NIET_TE_ZETTEN':
    case 'PDF_NIET_TOEGANKELIJK':
      return {
        code: refusal.code,
        reden: 'De brief kon niet als pdf worden gemaakt. Er is niets verstuurd. Meld dit bij beheer.',
      }
    default:
      return weigeringVan(refusal)
  }
}

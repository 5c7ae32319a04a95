import { findKader } from '../normen/kaders.ts'
import type { Kader } from './invoer.ts'

/**
 * What is known of a norm: first what the dossier says, else the pedigree of the set. A set that stood before a court, or that independent
 * people made, counts as sound; `undefined` when nothing is known. A pedigree never turns a norm down: only the dossier does.
 */
export function isObjectief(kader: Kader): boolean | undefined {
  if (kader.tijdEnFrequentieInzichtelijk === false) return false
  return kader.objectieveCriteria ?? kader.tijdEnFrequentieInzichtelijk ?? volgensStamboom(kader)
}

export function isOnafhankelijk(kader: Kader): boolean | undefined {
  return kader.onafhankelijkOnderzoek ?? volgensStamboom(kader)
}

function volgensStamboom({ id }: Kader): true | undefined {
  const kader = id === undefined ? undefined : findKader(id)
  return kader !== undefined && (kader.onafhankelijk || kader.getoetst.length > 0) ? true : undefined
}

export function naamVanKader({ naam, id }: Kader): string {
  return naam ?? id ?? 'de gebruikte norm'
}

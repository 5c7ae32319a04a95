import { GEMEENTELIJKE_KADERS } from './gemeentelijke-normen.ts'
import { foutenInKader, weigeringVan } from './kader-controle.ts'
import { begeleidingNone } from './kaders/begeleiding-none.ts'
import { ciz2006 } from './kaders/ciz-2006.ts'
import { hbel2021 } from './kaders/hbel-2021.ts'
import { hhm2019 } from './kaders/hhm-2019.ts'
import { hhm2025 } from './kaders/hhm-2025.ts'
import { kpmgHhmUtrecht2016 } from './kaders/kpmg-hhm-utrecht-2016.ts'
import { maastricht2019 } from './kaders/maastricht-2019.ts'
import { nen2075VsrKms } from './kaders/nen2075-vsr-kms.ts'
import { type Normenkader, normenkaderSchema } from './normenkader.ts'

/** All norm sets, checked when they are loaded. A new set is one file in `kaders/` and its name here. */
export const KADERS: readonly Normenkader[] = [
  hbel2021,
  kpmgHhmUtrecht2016,
  hhm2019,
  hhm2025,
  ciz2006,
  maastricht2019,
  nen2075VsrKms,
  begeleidingNone,
  ...GEMEENTELIJKE_KADERS,
].map(gecontroleerd)

export const KADER_IDS: readonly string[] = KADERS.map((kader) => kader.id)

/** The sets with which an extent can be worked out; the others only measure a result. */
export const REKENKADER_IDS: readonly string[] = KADERS.filter(
  (kader) => weigeringVan(kader) === undefined,
).map((kader) => kader.id)

export function findKader(id: string): Normenkader | undefined {
  return KADERS.find((kader) => kader.id === id)
}

/** The set that is asked for: one that came along as data, or a known one by its name. Undefined when there is none. */
export function findKaderVan(gevraagd: {
  readonly kader?: string | undefined
  readonly eigenKader?: Normenkader | undefined
}): Normenkader | undefined {
  const { kader, eigenKader } = gevraagd
  return eigenKader ?? (kader === undefined ? undefined : findKader(kader))
}

function gecontroleerd(kader: Normenkader): Normenkader {
  const fouten = foutenInKader(kader)
  if (fouten.length > 0) throw new Error(`norm set ${kader.id}: ${fouten.join('; ')}`)
  return normenkaderSchema.parse(kader)
}

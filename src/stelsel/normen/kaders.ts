import { hbel2021 } from './kaders/hbel-2021.ts'
import { kpmgHhmUtrecht2016 } from './kaders/kpmg-hhm-utrecht-2016.ts'
import { type Normenkader, normenkaderSchema } from './normenkader.ts'

/** All norm sets, checked when they are loaded. A new set is one file in `kaders/` and its name here. */
export const KADERS: readonly Normenkader[] = [hbel2021, kpmgHhmUtrecht2016].map((kader) =>
  normenkaderSchema.parse(kader),
)

export const KADER_IDS: readonly string[] = KADERS.map((kader) => kader.id)

export function findKader(id: string): Normenkader | undefined {
  return KADERS.find((kader) => kader.id === id)
}

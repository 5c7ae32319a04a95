import type { ReactNode } from 'react'
import { minuten } from '../../basis/minuten.ts'
import type { Behoefte, BehoefteRegel } from '../../handeling/onderzoek/facts.ts'
import { bereken } from '../../stelsel/normen/bereken.ts'
import { findKaderVan } from '../../stelsel/normen/kaders.ts'
import { leesRekeninvoer } from '../../stelsel/normen/normen-bestand.ts'
import { type Behoefteregel, groepVan } from '../../stelsel/normen/regels-van-kader.ts'
import { normPad } from '../kennisbank/kennis-pad.ts'
import { Link } from '../ui/text.tsx'

/** How sure a line is, in words. */
export const ZEKERHEID = {
  gezien: 'in de bron gelezen',
  bekend: 'bekend, nog niet in de bron nagelezen',
  opgegeven: 'opgegeven',
} as const

/** The lines as they are kept, each with the row of the norm set it came from. What was found otherwise says so in its source. */
export function regelsMetHerkomst(
  regels: readonly BehoefteRegel[],
  norm: readonly Behoefteregel[],
): readonly Behoefteregel[] {
  return regels.map((regel): Behoefteregel => {
    const rij = norm.find(({ onderdeel }) => onderdeel === regel.onderdeel)
    const tijd = { onderdeel: regel.onderdeel, minuten: minuten(regel.minuten), per: regel.per }
    if (rij === undefined || rij.per !== regel.per) {
      const { bron, zekerheid = 'opgegeven' } = regel
      return { ...tijd, groep: groepVan(regel.onderdeel, undefined), bron, zekerheid }
    }
    return regel.minuten === rij.minuten
      ? rij
      : {
          ...tijd,
          groep: rij.groep,
          bron: `anders dan ${regel.bron}: ${regel.afwijking ?? 'nog zonder reden'}`,
          zekerheid: 'opgegeven',
        }
  })
}

/** What the norm set gave when this need was established; nothing when that set has another version by now. */
export function normVanBehoefte({ berekening, kader }: Behoefte): readonly Behoefteregel[] {
  const read = berekening === undefined ? undefined : leesRekeninvoer(berekening)
  if (read?.ok !== true) return []
  const nu = findKaderVan(read.value)
  return nu !== undefined && nu.versie === kader?.versie ? bereken(read.value).regels : []
}

/** Where a line comes from, in one line: why it counts, the norm set with its page and version, how sure, and the way to the source. */
export function Herkomst({ regel }: { regel: Behoefteregel }): ReactNode {
  const { norm, teltDoor, zekerheid, bron } = regel
  if (norm === undefined) return `Bron: ${bron} (${ZEKERHEID[zekerheid]}).`
  return (
    <>
      {teltDoor === undefined ? null : `Telt door ${teltDoor.woorden}. `}
      Uit: <Link href={normPad(norm.kader)}>{norm.naam}</Link>, versie {norm.versie}, {ZEKERHEID[zekerheid]}
      {'. '}
      {norm.link === '' ? null : (
        <Link href={norm.link} external about={`van ${regel.onderdeel}`}>
          Bekijk de bron
        </Link>
      )}
    </>
  )
}

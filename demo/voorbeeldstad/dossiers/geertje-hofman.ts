import { readFileSync } from 'node:fs'
import { readDossierbestand } from '../../../src/dossier/dossierbestand.ts'
import { noteer } from '../../../src/handeling/gesprek/handle.ts'
import { HADDOU, zonderAccount } from '../mensen.ts'
import type { Verhaal } from '../verteller.ts'

const BESTAND = new URL('geertje-hofman.yaml', import.meta.url)
/** Who carries a file in has no part in what it says. */
const INVOER = { ...zonderAccount('invoer van dossierbestanden', HADDOU), invoerder: 'opdrachtregel' }

/** Taken over from an old system with its defects: a result without hours, the extent left to the provider. */
export const geertjeHofman: Verhaal = {
  naam: 'geertje-hofman',
  kenmerk: 'WMO-2025-118830',
  async vertel(v) {
    const gelezen = readDossierbestand(readFileSync(BESTAND))
    if (!gelezen.ok) throw new Error(`geertje-hofman.yaml: ${gelezen.refusal.code}`)
    const { facts } = gelezen.value
    await v.legVast('2026-11-16 08:30', INVOER, () => facts)
    await v.pakOp('2026-11-16 10:15', HADDOU)
    await v.doe('2026-11-18 11:40', HADDOU, (d) => [
      noteer({
        ...d,
        notitie: 'n2',
        aard: 'verteld',
        wie: 'mevrouw Hofman',
        tekst:
          'Teruggebeld. De hulp blijft sinds september korter. Niemand heeft gezegd waarom. Ik bied een nieuw gesprek aan; mevrouw denkt erover na en belt terug.',
      }),
    ])
  },
}

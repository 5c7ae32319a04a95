import { describe, expect, test } from 'vitest'
import { gezegd } from '../../testing/toets-proef.ts'
import type { Kader } from './invoer.ts'
import { toets } from './toets.ts'
import { dossier, stappenMet } from './voorbeeld-dossier.ts'

const metKader = (kader: Kader) =>
  dossier({
    vaststellingen: stappenMet(3, {
      behoefte: {
        kader: { objectieveCriteria: true, onafhankelijkOnderzoek: true, ...kader },
        regels: [],
        berekend: true,
        afwijkingOverwogen: 'gevraagd',
      },
    }),
  })

describe('a norm that a court did not accept', () => {
  test('is known by what the register of norms says, whatever the dossier says of it', () => {
    const [gevonden] = toets(metKader({ id: 'utrecht-2015' })).bevindingen.filter(
      ({ code }) => code === 'NORM_NIET_OBJECTIEF',
    )
    expect(gevonden).toMatchObject({
      ernst: 'aandacht',
      uitleg:
        'Een rechter aanvaardde deze norm (Norm van Utrecht) niet: De norm van 78 uur had geen objectieve onderbouwing.',
    })
    expect(gevonden?.grondslag.map(({ bron }) => bron).join()).toContain('ECLI:NL:RBMNE:2016:2515')
  })

  test('is not a norm that a court accepted, nor one that only bears the name of the same municipality', () => {
    expect(gezegd('NORM_NIET_OBJECTIEF', metKader({ id: 'kpmg-hhm-utrecht-2016' }))).toEqual([])
    expect(gezegd('NORM_NIET_OBJECTIEF', metKader({ naam: 'Norm van Utrecht' }))).toEqual([])
  })

  test('is told once, with the code that fits', () => {
    expect(gezegd('NORM_NIET_ONAFHANKELIJK', metKader({ id: 'utrecht-2015' }))).toEqual([])
    expect(gezegd('NORM_NIET_OBJECTIEF', metKader({ naam: 'de 78 uur van Utrecht' }))).toHaveLength(1)
  })
})

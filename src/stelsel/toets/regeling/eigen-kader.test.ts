import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { EIGEN_KADER as EIGEN } from '../../../testing/eigen-kader.ts'
import { VOORBEELDSTAD } from '../../../testing/voorbeeldstad.ts'
import { findKaderVan } from '../../normen/kaders.ts'
import type { Regeling } from '../../regeling/regeling.ts'
import { leesRegeling } from '../../regeling/regeling-bestand.ts'
import { rekenbasis } from '../../regeling/uitwerking.ts'
import { toetsRegeling } from './regeling-toets.ts'

const VOORBEELD = {
  naam: 'een huis met een trap',
  feiten: { woning: { trap: true } },
  verwacht: { minuten: 142, per: 'week' },
} as const

function met(kader: unknown, id = EIGEN.id): string {
  return stringify({
    ...VOORBEELDSTAD,
    norm: { ...VOORBEELDSTAD.norm, kader: id, eigenKader: kader },
    voorbeelden: [VOORBEELD],
  })
}

function gelezen(tekst: string): Regeling {
  const uitkomst = leesRegeling(tekst)
  if (!uitkomst.ok) throw new Error(JSON.stringify(uitkomst.refusal.data))
  return uitkomst.value.regeling
}

function fouten(tekst: string): readonly (readonly [number | undefined, string, string])[] {
  const uitkomst = leesRegeling(tekst)
  return uitkomst.ok
    ? []
    : (uitkomst.refusal.data?.fouten ?? []).map(({ regel, plaats, tekst: wat }) => [regel, plaats, wat])
}

describe('a municipality with a norm set of its own', () => {
  test('works out its cases with it, and nothing is wrong', () => {
    const regeling = gelezen(met(EIGEN))
    const { bevindingen, voorbeelden } = toetsRegeling(regeling)
    expect(bevindingen).toEqual([])
    expect(voorbeelden).toMatchObject([{ uitkomst: { minuten: 142, per: 'week' }, verschillen: [] }])
    expect(findKaderVan(regeling.norm)).toEqual(EIGEN)
    expect(rekenbasis(regeling)).toEqual({ eigenKader: EIGEN })
  })

  test('a known set is asked for by its name, with the policy', () => {
    const beleid = { andereFrequenties: true }
    expect(rekenbasis({ norm: { ...VOORBEELDSTAD.norm, beleid } })).toEqual({ kader: 'hbel-2021', beleid })
    expect(findKaderVan(VOORBEELDSTAD.norm)?.id).toBe('hbel-2021')
    expect(findKaderVan({ ...VOORBEELDSTAD.norm, kader: 'weg' })).toBeUndefined()
  })

  test('not independent: asks for a look, and says why', () => {
    const { bevindingen } = toetsRegeling(
      gelezen(met({ ...EIGEN, onafhankelijk: false, onafhankelijkToelichting: 'Zelf gemeten.' })),
    )
    expect(bevindingen).toMatchObject([
      {
        code: 'NORM_NIET_ONAFHANKELIJK',
        ernst: 'aandacht',
        pad: ['norm', 'eigenKader', 'onafhankelijk'],
        uitleg:
          "Het eigen kader 'voorbeeldstad-gemeten-2026' rust niet op onafhankelijk onderzoek: Zelf gemeten.",
      },
    ])
  })

  test.each<[string, string, string, RegExp]>([
    [
      'the name of a known set',
      met({ ...EIGEN, id: 'hbel-2021' }, 'hbel-2021'),
      'norm.eigenKader.id',
      /bekend kader/,
    ],
    ['two names', met(EIGEN, 'anders'), 'norm.eigenKader.id', /tweemaal dezelfde naam/],
    ['no source', met({ ...EIGEN, bronnen: [] }), 'norm.eigenKader', /geen bron/],
    ['no policy that it fits', met({ ...EIGEN, passendBij: [] }), 'norm.eigenKader', /passendBij/],
    [
      'an unknown result',
      met({ ...EIGEN, onderdelen: [{ ...EIGEN.onderdelen[0], onderdeel: 'tuin' }] }),
      'norm.eigenKader',
      /onbekend onderdeel 'tuin'/,
    ],
    [
      'a figure without its source',
      met({
        ...EIGEN,
        onderdelen: [{ ...EIGEN.onderdelen[0], rijen: [{ ...EIGEN.onderdelen[0]!.rijen[0], bron: null }] }],
      }),
      'norm.eigenKader.onderdeel 1, rij 1',
      /wat gezien is, heeft een bron/,
    ],
  ])('refused, with line and remedy: %s', (_, tekst, plaats, wat) => {
    expect(fouten(tekst)).toEqual([[expect.any(Number), plaats, expect.stringMatching(wat)]])
  })
})

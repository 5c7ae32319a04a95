import { describe, expect, test } from 'vitest'
import { metWaarde } from '../../../basis/met-waarde.ts'
import { regelingAntwoordSchema } from './regeling-antwoord.ts'

const BRON = {
  bron: 'artikel 2.1.3 Wmo 2015',
  versie: '2026-01-01',
  link: 'https://voorbeeld.example',
  zekerheid: 'gezien',
}
const GETOETST = {
  bestand: 'regels.yaml',
  regeling: 'voorbeeldstad-2026',
  bevindingen: [
    {
      code: 'GEEN_MANDAAT',
      ernst: 'aandacht',
      regel: 3,
      plaats: 'mandaten',
      uitleg: 'Niemand mag afwijzen.',
      herstel: 'Geef een functie het mandaat.',
      grondslag: [BRON],
    },
  ],
  teWeten: [{ tekst: 'De rechter vraagt een plan.', grondslag: [{ ...BRON, zekerheid: 'bekend' }] }],
  voorbeelden: [
    {
      naam: 'een huis met een trap',
      uitkomst: { minuten: 142, per: 'week', centenPerJaar: 1, bijdrageCentenPerMaand: 2 },
      verschillen: ['minuten: bedoeld is 1'],
      onbekend: ['dit staat niet in het kader'],
    },
  ],
}
const ONLEESBAAR = { bestand: 'x.yaml', fouten: [{ regel: 1, plaats: 'id', tekst: 'dit veld ontbreekt' }] }
const MAG_WEG = ['regel', 'minuten', 'per', 'centenPerJaar', 'bijdrageCentenPerMaand']

/** Every field at any depth, by its path. */
function paden(waarde: unknown, pad: readonly string[] = []): string[][] {
  if (typeof waarde !== 'object' || waarde === null) return []
  return Object.entries(waarde).flatMap(([veld, deel]) => [[...pad, veld], ...paden(deel, [...pad, veld])])
}

function past(een: unknown): boolean {
  return regelingAntwoordSchema.safeParse([een]).success
}

describe.each<[string, Readonly<Record<string, unknown>>]>([
  ['rules that were read', GETOETST],
  ['a file that could not be read', ONLEESBAAR],
])('the answer about %s', (_naam, antwoord) => {
  const alle = paden(antwoord)

  test('fits, alone and beside another', () => {
    expect(past(antwoord)).toBe(true)
    expect(regelingAntwoordSchema.safeParse([]).success).toBe(true)
    expect(regelingAntwoordSchema.safeParse([GETOETST, ONLEESBAAR]).success).toBe(true)
    expect(regelingAntwoordSchema.safeParse(antwoord).success).toBe(false)
  })

  test.each(alle.map((pad) => [pad.join('.'), pad] as const))(
    'with another kind of thing at %s it does not',
    (_pad, pad) => {
      expect(past(metWaarde(antwoord, pad, () => 'iets anders'))).toBe(false)
    },
  )

  test.each(
    alle.filter((pad) => !/^\d+$/.test(pad.at(-1) ?? '')).map((pad) => [pad.join('.'), pad] as const),
  )('without %s it does so only when that may be left out', (_pad, pad) => {
    expect(past(metWaarde(antwoord, pad, undefined))).toBe(MAG_WEG.includes(pad.at(-1) ?? ''))
  })

  test.each(alle.filter((pad) => /^\d+$/.test(pad.at(-1) ?? '')).map((pad) => [pad.join('.'), pad] as const))(
    'with a field more in %s it does not',
    (_pad, pad) => {
      expect(past(metWaarde(antwoord, [...pad, 'meer'], 1))).toBe(false)
    },
  )

  test('with a field more it does not', () => {
    expect(past({ ...antwoord, meer: 1 })).toBe(false)
  })
})

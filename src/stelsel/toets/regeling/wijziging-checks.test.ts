import { describe, expect, test } from 'vitest'
import { EIGEN_KADER } from '../../../testing/eigen-kader.ts'
import { VOORBEELDSTAD } from '../../../testing/voorbeeldstad.ts'
import type { Regeling } from '../../regeling/regeling.ts'
import { toetsRegeling } from './regeling-toets.ts'
import { isHulpVerlaagdOmGeld, wijzigingChecks } from './wijziging-checks.ts'

const { pgb, norm, termijnen, overgang, marge } = VOORBEELDSTAD
const BASIS = { naam: 'basis', feiten: { huishouden: { personen: 1 } }, verwacht: { minuten: 6480 } }
const WAS: Regeling = { ...VOORBEELDSTAD, voorbeelden: [BASIS] }
const GEVOLG = { gevolgUren: 'Minder.', gevolgGeld: 'Minder.' }
const ONDERZOEK = {
  onderzoek: 'Metingen bij 40 huishoudens: minder tijd was genoeg.',
  door: 'Bureau Meetlat',
  bron: 'Rapport Tijd voor schoon, 2026',
}

type Wijziging = NonNullable<Regeling['wijziging']>
function gevonden(
  anders: Partial<Regeling>,
  wijziging: Partial<Wijziging> = {},
  vorige: Regeling | undefined = WAS,
) {
  const wordt: Regeling = {
    ...WAS,
    id: 'straks',
    geldigVanaf: '2027-01-01',
    wijziging: { motief: 'Duidelijker regels.', ...GEVOLG, ...wijziging },
    ...anders,
  }
  return wijzigingChecks.flatMap((check) => [...check(wordt, vorige)])
}
const codes = (...wat: Parameters<typeof gevonden>) =>
  gevonden(...wat).map(({ code, ernst, pad }) => `${code} ${ernst} ${pad.join('.')}`)

const LAGER: Partial<Regeling> = {
  pgb: { ...pgb, tarieven: pgb.tarieven.map((een) => ({ ...een, centenPerUur: een.centenPerUur / 2 })) },
}
const KORTER: Partial<Regeling> = { overgang: { ...overgang, dagen: 90 } }

describe('money as the reason for less', () => {
  test('halved tariffs to keep help affordable', () => {
    const [eerste] = gevonden(LAGER, { motief: 'Ombuiging, zodat de hulp betaalbaar kan blijven.' })
    expect(eerste).toMatchObject({
      code: 'NORM_ALLEEN_BUDGET',
      ernst: 'blokkerend',
      pad: ['wijziging', 'motief'],
      grondslag: ['ECLI:NL:CRVB:2016:1402', 'awb-3:46'],
    })
    expect(eerste?.uitleg.replaceAll('\u00A0', ' ')).toContain(
      'Dit wordt minder dan in de regels ervoor (voorbeeldstad-2026): het pgb-tarief ‘hulp bij het huishouden van een organisatie’ gaat van € 38,40 naar € 19,20 per uur;',
    )
  })

  test.each<[string, Partial<Regeling>, Partial<Wijziging>, string[]]>([
    [
      'evidence that only speaks of money is none',
      LAGER,
      { motief: 'bezuinigen', onderbouwing: 'Het tekort van de gemeente.' },
      ['NORM_ALLEEN_BUDGET blokkerend wijziging.motief'],
    ],
    [
      'also under another motive',
      LAGER,
      { onderbouwing: 'Het tekort van de gemeente.' },
      ['NORM_ALLEEN_BUDGET blokkerend wijziging.onderbouwing'],
    ],
    [
      'a group of fields that only speaks of money is none either',
      LAGER,
      { onderbouwing: { ...ONDERZOEK, onderzoek: 'Er is een tekort op de begroting.' } },
      ['NORM_ALLEEN_BUDGET blokkerend wijziging.onderbouwing'],
    ],
    [
      'words that nobody can check: attention',
      LAGER,
      { motief: 'bezuinigen', onderbouwing: 'Uit de praktijk blijkt dat het kan.' },
      ['NORM_ALLEEN_BUDGET aandacht wijziging.motief'],
    ],
    [
      'a term is no help: attention',
      KORTER,
      { motief: 'bezuinigen' },
      ['NORM_ALLEEN_BUDGET aandacht wijziging.motief'],
    ],
    ['research by someone, to be read', LAGER, { motief: 'bezuinigen', onderbouwing: ONDERZOEK }, []],
    [
      'by no one is no research',
      LAGER,
      { onderbouwing: { ...ONDERZOEK, door: 'x' } },
      ['MINDER_ZONDER_ONDERZOEK aandacht wijziging.onderbouwing'],
    ],
    [
      'nowhere to be read is none',
      LAGER,
      { onderbouwing: { ...ONDERZOEK, bron: 'nvt' } },
      ['MINDER_ZONDER_ONDERZOEK aandacht wijziging.onderbouwing'],
    ],
    ['another motive and no evidence', LAGER, {}, ['MINDER_ZONDER_ONDERZOEK aandacht wijziging.motief']],
    ['nothing goes down', {}, { motief: 'bezuinigen' }, []],
  ])('%s', (_naam, anders, wijziging, verwacht) => {
    expect(codes(anders, wijziging)).toEqual(verwacht)
  })

  test('without the version before it can only be asked', () => {
    const alleen = (wijziging: Partial<Wijziging>) =>
      wijzigingChecks.flatMap((check) => [
        ...check({ ...WAS, ...LAGER, wijziging: { motief: 'Bezuiniging.', ...GEVOLG, ...wijziging } }),
      ])
    expect(alleen({})).toMatchObject([{ code: 'NORM_ALLEEN_BUDGET', ernst: 'aandacht' }])
    expect(alleen({ onderbouwing: 'zie de nota' })).toHaveLength(1)
    expect(alleen({ onderbouwing: 'zie de nota.' })).toEqual([])
    expect(alleen({ motief: 'Duidelijker regels.' })).toEqual([])
  })

  test('rules without any motive that give less are found at what is less', () => {
    expect(wijzigingChecks.flatMap((check) => [...check({ ...WAS, ...KORTER }, WAS)])).toMatchObject([
      { code: 'MINDER_ZONDER_ONDERZOEK', pad: ['overgang', 'dagen'] },
    ])
  })
})

describe('the effect that is stated', () => {
  const MINDER: Partial<Regeling> = {
    norm: { ...norm, kader: 'hbel-2021' },
    voorbeelden: [
      { ...BASIS, opgelost: [{ onderdeel: 'basis', minuten: 60, per: 'jaar', door: 'x', reden: 'y' }] },
    ],
  }
  const MEER_TIJD = {
    ...WAS,
    norm: { ...norm, kader: EIGEN_KADER.id, eigenKader: EIGEN_KADER, spreiding: 'jaar' },
  } as const satisfies Regeling
  const klopt = (anders: Partial<Regeling>, wijziging: Partial<Wijziging>, vorige: Regeling = WAS) =>
    codes(anders, { onderbouwing: ONDERZOEK, ...wijziging }, vorige)

  test('no effect, beside examples that go down', () => {
    expect(klopt({}, { gevolgUren: 'Geen.' }, MEER_TIJD)).toEqual([
      'GEVOLG_KLOPT_NIET aandacht wijziging.gevolgUren',
    ])
    expect(klopt({}, { gevolgUren: 'Verandert niets voor inwoners.' }, MEER_TIJD)).toHaveLength(1)
    expect(klopt({}, { gevolgUren: 'Vier minuten minder.' }, MEER_TIJD)).toEqual([])
    expect(klopt({}, { gevolgUren: 'Geen.' })).toEqual([])
  })

  test('a case that the older rules knew keeps its facts: writing it anew hides nothing and costs nothing', () => {
    expect(klopt(MINDER, { gevolgUren: 'Geen.' })).toEqual([])
  })

  test('a lower pgb and a higher contribution are money', () => {
    const metPgb = { ...WAS, voorbeelden: [{ ...BASIS, pgb: 'pgb-netwerk' }] }
    expect(klopt({ ...LAGER, voorbeelden: metPgb.voorbeelden }, { gevolgGeld: 'Geen.' }, metPgb)).toEqual([
      'GEVOLG_KLOPT_NIET aandacht wijziging.gevolgGeld',
    ])
    const duurder = { eigenBijdrage: { ...WAS.eigenBijdrage, centenPerMaand: 2181 } }
    expect(gevonden(duurder, { gevolgGeld: 'niets' })[0]?.uitleg.replaceAll('\u00A0', ' ')).toContain(
      'gaat de eigen bijdrage van € 21,80 naar € 21,81 per maand',
    )
  })
})

test.each<[string, Partial<Regeling>, Partial<Wijziging>, boolean]>([
  ['help, for money', LAGER, { motief: 'bezuinigen' }, true],
  ['help, for money, with research', LAGER, { motief: 'bezuinigen', onderbouwing: ONDERZOEK }, false],
  [
    'help, for money, with words that nobody can check',
    LAGER,
    { motief: 'bezuinigen', onderbouwing: 'Het kan best.' },
    false,
  ],
  ['help, for another reason', LAGER, {}, false],
  ['a term, for money', KORTER, { motief: 'bezuinigen' }, false],
  ['nothing', {}, { motief: 'bezuinigen' }, false],
])('rules that lowered %s: told to who decides by them', (_naam, anders, wijziging, verwacht) => {
  const wordt: Regeling = {
    ...WAS,
    geldigVanaf: '2027-01-01',
    wijziging: { motief: 'Duidelijker regels.', ...GEVOLG, ...wijziging },
    ...anders,
  }
  expect(isHulpVerlaagdOmGeld(wordt, WAS)).toBe(verwacht)
  expect(isHulpVerlaagdOmGeld(wordt, undefined)).toBe(false)
})

describe('in which words', () => {
  const woorden = (...wat: Parameters<typeof gevonden>) =>
    gevonden(...wat).map(({ uitleg }) => uitleg.replaceAll('\u00A0', ' '))

  test('four things are named, and how many more there are', () => {
    const veel: Partial<Regeling> = {
      ...LAGER,
      overgang: { ...overgang, dagen: 90 },
      marge: { ...marge, percentage: 1 },
      termijnen: { ...termijnen, bedenktijdDagen: 1, reactieVerslagDagen: 1 },
    }
    expect(woorden(veel)[0]).toMatch(
      /21,46 naar .*91 dagen naar 90 dagen; .* naar 1 procent; en nog 2\. Er staat geen/,
    )
    expect(
      woorden({ ...LAGER, overgang: { ...overgang, dagen: 90 }, marge: { ...marge, percentage: 1 } })[0],
    ).not.toContain('en nog')
  })

  test('who says "no effect" hears what does go down, in one example or in more', () => {
    const duurder = { eigenBijdrage: { ...WAS.eigenBijdrage, centenPerMaand: 2181 } }
    const twee = [BASIS, { ...BASIS, naam: 'nog een', pgb: 'pgb-netwerk' }]
    expect(woorden(duurder, { gevolgGeld: 'Geen.' })).toEqual([
      'Hier staat: “Geen.” Maar een eigen voorbeeld komt anders uit: bij ‘basis’ gaat de eigen bijdrage van € 21,80 naar € 21,81 per maand.',
    ])
    expect(
      woorden(
        { ...LAGER, voorbeelden: twee.slice(1) },
        { gevolgGeld: 'nvt', onderbouwing: ONDERZOEK },
        { ...WAS, voorbeelden: twee.slice(1) },
      ),
    ).toEqual([
      'Hier staat: “nvt” Maar een eigen voorbeeld komt anders uit: bij ‘nog een’ gaat het pgb van € 2.317,68 naar € 1.158,84 per jaar.',
    ])
    expect(
      woorden({ ...duurder, voorbeelden: twee }, { gevolgGeld: 'Geen.' }, { ...WAS, voorbeelden: twee })[0],
    ).toContain('Maar 2 eigen voorbeelden komen anders uit: bij ‘basis’')
    const meerTijd = { ...WAS, norm: { ...norm, kader: EIGEN_KADER.id, eigenKader: EIGEN_KADER } }
    expect(woorden({}, { gevolgUren: 'Geen.', onderbouwing: ONDERZOEK }, meerTijd)).toEqual([
      'Hier staat: “Geen.” Maar een eigen voorbeeld komt anders uit: ‘basis’ gaat van 2 uur en 10 minuten per week naar 108 uur per jaar.',
    ])
  })

  test.each([
    'Geen.',
    'niets',
    ' Nihil',
    'nvt',
    'n.v.t.',
    'Er verandert niets',
    'verandert  niets voor u',
    'Dit heeft geen gevolgen',
    'heeft geen effect',
    'Blijft gelijk',
    'blijven gelijk',
    'Gelijk',
    'neutraal',
    'Budgetneutraal.',
  ])('"%s" says that nothing happens', (gevolgGeld) => {
    const duurder = { eigenBijdrage: { ...WAS.eigenBijdrage, centenPerMaand: 2181 } }
    expect(codes(duurder, { gevolgGeld })).toEqual(['GEVOLG_KLOPT_NIET aandacht wijziging.gevolgGeld'])
  })

  test.each([
    'Een cent meer.',
    'Niet veel.',
    'De geenszins hoge bijdrage stijgt',
    'Wij weten niets',
    'geenszins',
  ])('"%s" does not say that', (gevolgGeld) => {
    const duurder = { eigenBijdrage: { ...WAS.eigenBijdrage, centenPerMaand: 2181 } }
    expect(codes(duurder, { gevolgGeld })).toEqual([])
  })

  test.each([
    'onderzocht',
    'onderzoeken bij',
    'gemeten',
    'metingen',
    'evaluaties',
    'geëvalueerd',
    'een proef',
    'een pilot',
    'een steekproef',
  ])('money beside research is no evidence of money alone: %s', (gekeken) => {
    const onderbouwing = `Het tekort op de begroting is ${gekeken}.`
    expect(codes(LAGER, { onderbouwing })).toEqual([
      'MINDER_ZONDER_ONDERZOEK aandacht wijziging.onderbouwing',
    ])
  })

  test.each([
    ['vier', 'vier', true],
    ['x', 'Rapport Tijd', false],
    ['   x   ', 'Rapport Tijd', false],
    ['Bureau Meetlat', ' nvt   ', false],
  ])('research by "%s", to be read in "%s"', (door, bron, isBewijs) => {
    expect(codes(LAGER, { onderbouwing: { ...ONDERZOEK, door, bron } })).toHaveLength(isBewijs ? 0 : 1)
  })

  test('each finding rests on the rulings about norms and on the demand for reasons', () => {
    const [budget] = gevonden(LAGER, { motief: 'bezuinigen' })
    const [minder] = gevonden(LAGER)
    const [gevolg] = gevonden(
      { eigenBijdrage: { ...WAS.eigenBijdrage, centenPerMaand: 2181 } },
      { gevolgGeld: 'Geen.' },
    )
    expect([budget, minder, gevolg].map((een) => een?.grondslag)).toEqual([
      ['ECLI:NL:CRVB:2016:1402', 'awb-3:46'],
      ['ECLI:NL:CRVB:2016:1402', 'awb-3:46'],
      ['awb-3:46'],
    ])
  })
})

test('a version that begins later is no version before', () => {
  const later = { ...WAS, id: 'later', geldigVanaf: '2028-01-01', overgang: { ...overgang, dagen: 900 } }
  expect(toetsRegeling(WAS, later)).toMatchObject({ bevindingen: [], gevolgen: [] })
})

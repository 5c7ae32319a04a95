import { describe, expect, test } from 'vitest'
import type { Regeling } from '../stelsel/regeling/regeling.ts'
import { eenOntwerp } from '../testing/builders.ts'
import { VOORBEELDSTAD, voorbeeldregeling } from '../testing/voorbeeldstad.ts'
import type { DossierFact } from './dossier-facts.ts'
import { toetsVan } from './neem-besluit.ts'

const { overgang } = VOORBEELDSTAD
const NU: Regeling = { ...VOORBEELDSTAD, overgang: { ...overgang, dagen: 91 } }
const LATER: Regeling = { ...NU, geldigVanaf: '2026-11-17', overgang: { ...overgang, dagen: 28 } }

/** Three hours instead of four, from a day on. */
function minder(op: string, totEnMet?: string): readonly DossierFact[] {
  const eerder = { omvang: { minuten: 240, per: 'week' } } as const
  return [eenOntwerp({ op, eerder, ...(totEnMet === undefined ? {} : { overgang: { totEnMet } }) })]
}
const bevinding = (regelingen: readonly Regeling[], facts: readonly DossierFact[]) =>
  toetsVan(facts, '2026-11-20', regelingen).bevindingen.find(({ code }) => code === 'GEEN_OVERGANGSTERMIJN')

test('a transition shorter than the own rule is found, with the article it comes from first', () => {
  expect(bevinding([NU], minder('2026-11-16', '2027-02-14'))).toMatchObject({
    ernst: 'aandacht',
    uitleg: expect.stringContaining('91 dagen na het besluit: minstens tot en met 15 februari 2027'),
    grondslag: [
      {
        bron: expect.stringMatching(/^artikel 14 van Verordening maatschappelijke ondersteuning/),
        versie: '2026-01-01',
        zekerheid: 'gezien',
      },
      { bron: expect.stringContaining('CRVB:2018:1271') },
    ],
  })
  expect(bevinding([NU], minder('2026-11-16', '2027-02-15'))).toBeUndefined()
})

test('the rules of the day of the decision count, and unknown rules say nothing', () => {
  expect(bevinding([LATER, NU], minder('2026-11-17', '2026-12-15'))).toBeUndefined()
  expect(bevinding([LATER, NU], minder('2026-11-16', '2026-12-15'))?.uitleg).toContain('91 dagen')
  expect(bevinding([LATER], minder('2026-11-16', '2026-11-17'))).toBeUndefined()
  expect(bevinding([], minder('2026-11-16', '2026-11-17'))).toBeUndefined()
})

test('someone who gets no transition at all hears what the own rules give', () => {
  const volledig = minder('2026-11-16').map((fact) => ({ ...fact, persoon: 'consulent-bakker' }))
  expect(bevinding([NU], volledig)?.herstel).toContain('De eigen regels geven 91 dagen na het besluit.')
  expect(bevinding([], volledig)?.herstel).not.toContain('eigen regels')
})

const gevonden = (
  code: string,
  extra: Parameters<typeof eenOntwerp>[0],
  regelingen: readonly Regeling[] = [VOORBEELDSTAD],
) => toetsVan([eenOntwerp(extra)], '2026-11-20', regelingen).bevindingen.filter((een) => een.code === code)

test('a contribution above the law blocks, and one above the own rule is asked about with its article', () => {
  expect(gevonden('BIJDRAGE_TE_HOOG', { eigenBijdrage: { centenPerMaand: 9900 } })).toMatchObject([
    { ernst: 'blokkerend', uitleg: expect.stringMatching(/99,00 per maand.*hoogstens .*21,80/) },
  ])
  const lager = { ...VOORBEELDSTAD, eigenBijdrage: { ...VOORBEELDSTAD.eigenBijdrage, centenPerMaand: 1500 } }
  expect(gevonden('BIJDRAGE_TE_HOOG', { eigenBijdrage: { centenPerMaand: 2180 } }, [lager])).toMatchObject([
    {
      ernst: 'aandacht',
      grondslag: [{ bron: expect.stringMatching(/^artikel .* van Verordening/) }, {}, {}],
    },
  ])
  expect(gevonden('BIJDRAGE_TE_HOOG', { eigenBijdrage: { centenPerMaand: 2180 } })).toEqual([])
})

test('a pgb below every own tariff, or on an article that says nothing of it, is asked about', () => {
  const pgb = (budget: { tarief: number; grondslag: string }) => ({
    voorzieningen: [
      { naam: 'hulp', vorm: 'pgb' as const, omvang: { minuten: 180, per: 'week' as const }, pgb: budget },
    ],
  })
  const [tarief] = VOORBEELDSTAD.pgb.tarieven.toSorted((a, b) => a.centenPerUur - b.centenPerUur)
  const { centenPerUur = 0, vindplaats } = tarief ?? {}
  const goed = { tarief: centenPerUur, grondslag: `artikel ${vindplaats?.artikel} van de verordening` }
  expect(gevonden('PGB_TARIEF_TE_LAAG', pgb(goed))).toEqual([])
  expect(gevonden('PGB_TARIEF_ZONDER_GRONDSLAG', pgb(goed))).toEqual([])
  expect(gevonden('PGB_TARIEF_TE_LAAG', pgb({ ...goed, tarief: 900 }))).toMatchObject([
    { uitleg: expect.stringMatching(/9,00 per uur.*21,46/) },
  ])
  expect(
    gevonden('PGB_TARIEF_ZONDER_GRONDSLAG', pgb({ ...goed, grondslag: 'artikel 99 van de verordening' })),
  ).toMatchObject([{ uitleg: expect.stringContaining('artikel 99') }])
})

test('who decides is held against the mandate register', () => {
  const genomen = (functie: string): readonly DossierFact[] => [
    { ...eenOntwerp(), type: 'BesluitGenomen', mandaat: { naam: 'R. Jansen', functie }, rechtsmiddel: true },
  ]
  const zonderMandaat = (functie: string) =>
    toetsVan(genomen(functie), '2026-11-20', [VOORBEELDSTAD]).bevindingen.filter(
      ({ code }) => code === 'GEEN_MANDAAT',
    )
  expect(zonderMandaat('Wmo-consulent')).toEqual([])
  expect(zonderMandaat('stagiair')).toMatchObject([
    { ernst: 'aandacht', herstel: expect.stringContaining('kwaliteitsmedewerker Wmo of Wmo-consulent') },
  ])
})

test('rules that agree on results ask which work and how often', () => {
  const resultaat = {
    ...VOORBEELDSTAD,
    werkwijze: { ...VOORBEELDSTAD.werkwijze, soort: 'resultaat' as const },
  }
  const persoon = { persoon: 'consulent-bakker' }
  expect(gevonden('RESULTAAT_ZONDER_UREN', persoon, [resultaat])).toMatchObject([
    { ernst: 'blokkerend', uitleg: expect.stringContaining('welk werk daarvoor gebeurt en hoe vaak') },
  ])
  expect(gevonden('RESULTAAT_ZONDER_UREN', persoon)).toEqual([])
})

describe('the norm of the own rules', () => {
  const berekend = (regeling: Regeling): DossierFact => ({
    type: 'VaststellingGedaan',
    op: '2026-10-28',
    vaststelling: 'v3',
    stap: 3,
    tekst: 'Nodig is 3 uur per week.',
    bronnen: [{ soort: 'norm', verwijzing: regeling.norm.kader }],
    behoefte: { kader: { id: regeling.norm.kader }, totaal: { minuten: 180, per: 'week' } },
  })
  const codes = (regelingen: readonly [Regeling, ...Regeling[]]) =>
    toetsVan([berekend(regelingen[0]), ...minder('2027-02-16', '2027-08-31')], '2027-02-16', regelingen)
      .bevindingen.filter(({ code }) => code.startsWith('NORM_'))
      .map(({ code, ernst }) => `${code} ${ernst}`)

  const MET_ALLERGIE = voorbeeldregeling('doelenveen/2026.yaml')
  const ZONDER_ALLERGIE: Regeling = {
    ...MET_ALLERGIE,
    id: 'doelenveen-2027',
    geldigVanaf: '2027-01-01',
    norm: { ...MET_ALLERGIE.norm, beleid: { ...MET_ALLERGIE.norm.beleid, teltNiet: ['allergie'] } },
    wijziging: { motief: 'Wij moeten bezuinigen.', gevolgUren: 'minder', gevolgGeld: 'minder' },
  }

  test('that leaves its study, and was lowered for money alone', () => {
    expect(codes([ZONDER_ALLERGIE, MET_ALLERGIE])).toEqual([
      'NORM_ALLEEN_BUDGET blokkerend',
      'NORM_WIJKT_AF_VAN_ONDERZOEK aandacht',
    ])
  })

  test('money alone is only seen beside the rules of before', () => {
    expect(codes([ZONDER_ALLERGIE])).toEqual(['NORM_WIJKT_AF_VAN_ONDERZOEK aandacht'])
  })

  test('that follows its study says nothing', () => {
    expect(codes([MET_ALLERGIE])).toEqual([])
  })
})

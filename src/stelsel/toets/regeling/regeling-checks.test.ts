import { describe, expect, test } from 'vitest'
import { VOORBEELDSTAD } from '../../../testing/voorbeeldstad.ts'
import type { Regeling } from '../../regeling/regeling.ts'
import { findEigenBijdrageOp } from '../../wet/bedragen.ts'
import { regelingChecks } from './regeling-checks.ts'

const {
  besluiten,
  criteria,
  eigenBijdrage,
  mandaten,
  pgb,
  termijnen,
  tweedeLezer,
  vragen,
  voorbeelden,
  werkwijze,
} = VOORBEELDSTAD
const COLLEGE = { besluit: 'beleidsregels', artikel: '3' } as const
const WIJZIGING = { motief: 'Duidelijker regels.', gevolgUren: 'geen', gevolgGeld: 'geen' }

function gebreken(anders: Partial<Regeling>) {
  return regelingChecks.flatMap((check) => [...check({ ...VOORBEELDSTAD, ...anders })])
}
function inspraak(van: string, totEnMet: string): Partial<Regeling> {
  return { wijziging: { ...WIJZIGING, inspraak: { van, totEnMet, hoe: 'avond in het wijkhuis' } } }
}

describe('what is said, and on what it rests', () => {
  test.each<[string, Partial<Regeling>, string, readonly string[]]>([
    [
      'a decision that is not there: which there are',
      { marge: { ...VOORBEELDSTAD.marge, vindplaats: { besluit: 'tarieven', artikel: '1' } } },
      "Zet het besluit bij 'besluiten', of kies een besluit dat er staat: verordening, beleidsregels, mandaat.",
      ['wmo-2.1.3'],
    ],
    [
      'a criterion of the college',
      { criteria: [{ ...criteria[0]!, vindplaats: COLLEGE }] },
      "Een criterium voor wie hulp krijgt staat in 'beleidsregels'.",
      ['wmo-2.1.3', 'ECLI:NL:CRVB:2017:1803'],
    ],
    [
      'the way a pgb is worked out, of the college',
      { pgb: { ...pgb, berekening: { ...pgb.berekening, vindplaats: COLLEGE } } },
      "Hoe de hoogte van het pgb wordt bepaald staat in 'beleidsregels'.",
      ['wmo-2.1.3', 'ECLI:NL:CRVB:2017:1803'],
    ],
    [
      'a tariff of the college, by its name',
      { pgb: { ...pgb, tarieven: [{ ...pgb.tarieven[0]!, naam: 'buur', vindplaats: COLLEGE }] } },
      "Het pgb-tarief 'buur' staat in 'beleidsregels'.",
      ['wmo-2.1.3', 'ECLI:NL:CRVB:2017:1803'],
    ],
    [
      'the contribution of the college',
      { eigenBijdrage: { ...eigenBijdrage, vindplaats: COLLEGE } },
      "De eigen bijdrage staat in 'beleidsregels'.",
      ['wmo-2.1.3', 'ECLI:NL:CRVB:2017:1803'],
    ],
    [
      'a verordening of the mayor',
      { besluiten: { ...besluiten, verordening: { ...besluiten.verordening, orgaan: 'burgemeester' } } },
      'Een verordening wordt door de gemeenteraad vastgesteld.',
      ['wmo-2.1.3'],
    ],
    [
      'income as a condition',
      { criteria: [{ ...criteria[0]!, tekst: 'U woont hier. U heeft minder dan 7000 euro spaargeld.' }] },
      'In dit criterium lijkt geld van de inwoner mee te tellen: "U heeft minder dan 7000 euro spaargeld."',
      ['ECLI:NL:CRVB:2019:3535', 'wmo-2.3.5-3'],
    ],
    [
      'who can pay is left out',
      { criteria: [{ ...criteria[0]!, tekst: 'Wie de hulp zelf kan betalen, krijgt geen hulp.' }] },
      'In dit criterium lijkt geld van de inwoner mee te tellen: "Wie de hulp zelf kan betalen, krijgt geen hulp."',
      ['ECLI:NL:CRVB:2019:3535', 'wmo-2.3.5-3'],
    ],
    [
      'one tariff twice',
      { pgb: { ...pgb, tarieven: [pgb.tarieven[0]!, pgb.tarieven[0]!] } },
      "Het tarief 'pgb-aanbieder' staat er twee keer.",
      ['wmo-2.1.3'],
    ],
    [
      'one product twice',
      { producten: [VOORBEELDSTAD.producten[0]!, VOORBEELDSTAD.producten[0]!] },
      "Het product 'hulp-bij-het-huishouden' staat er twee keer.",
      ['wmo-2.1.3'],
    ],
    [
      'one mandate twice',
      { mandaten: [...mandaten, mandaten[0]!] },
      "Het mandaat van 'kwaliteitsmedewerker' staat er twee keer.",
      ['wmo-2.1.3'],
    ],
    [
      'one example twice',
      { voorbeelden: [voorbeelden[0]!, voorbeelden[0]!] },
      "Het voorbeeld 'alleen de basis van het kader' staat er twee keer.",
      ['wmo-2.1.3'],
    ],
    [
      'one key for a criterion and a question',
      { vragen: [{ ...vragen[0]!, sleutel: criteria[0]!.sleutel }] },
      `De sleutel '${criteria[0]!.sleutel}' staat er twee keer.`,
      ['wmo-2.1.3'],
    ],
    [
      'a long onderzoek',
      { termijnen: { ...termijnen, onderzoekDagen: 43 } },
      'Het onderzoek duurt volgens deze regels 43 dagen. De wet geeft er 42.',
      ['wmo-2.3.2-1'],
    ],
    [
      'a late decision',
      { termijnen: { ...termijnen, besluitDagen: 15 } },
      'Het besluit duurt volgens deze regels 15 dagen. De wet geeft er 14.',
      ['wmo-2.3.5-2'],
    ],
    [
      'a contribution above the law, in euros',
      { eigenBijdrage: { ...eigenBijdrage, centenPerMaand: 2205 } },
      'De eigen bijdrage is hier € 22,05 per maand. Volgens de wet is dat op 1 januari 2026 hoogstens € 21,80.',
      ['wmo-2.1.4a'],
    ],
    [
      'a result, and a plan outside the decision that lacks two things',
      { werkwijze: { ...werkwijze, soort: 'resultaat', planBevat: ['frequentie'] } },
      'De gemeente spreekt een resultaat af, maar het plan hoort niet bij het besluit, en het plan bevat geen activiteiten en tijd.',
      ['ECLI:NL:CRVB:2019:3364'],
    ],
    [
      'a result, and of the plan nothing is said',
      { werkwijze: { ...werkwijze, soort: 'resultaat', planBijBesluit: true } },
      'De gemeente spreekt een resultaat af, maar het plan bevat geen activiteiten en frequentie en tijd.',
      ['ECLI:NL:CRVB:2019:3364'],
    ],
    [
      'an article that is not in the register',
      { eigenBijdrage: { ...eigenBijdrage, grondslag: 'wmo-9.9.9' } },
      "'wmo-9.9.9' staat niet in het register van wetten en uitspraken.",
      ['wmo-2.1.3'],
    ],
    [
      'nobody who may refuse',
      { mandaten: [mandaten[1]!] },
      'Niemand mag afwijzen of verminderen namens het college: alle mandaten gelden alleen voor toekennen.',
      ['awb-10:3'],
    ],
    ...(['afwijzing', 'deel', 'minder'] as const).map(
      (soort): [string, Partial<Regeling>, string, readonly string[]] => [
        `no second reader at '${soort}'`,
        { tweedeLezer: { ...tweedeLezer, bij: tweedeLezer.bij.filter((een) => een !== soort) } },
        `Bij '${soort}' leest volgens deze regels niemand mee.`,
        ['awb-3:46'],
      ],
    ),
  ])('%s', (_naam, anders, zin, grondslag) => {
    const [gebrek, ...meer] = gebreken(anders)
    expect(meer).toEqual([])
    expect(`${gebrek?.uitleg} ${gebrek?.herstel}`).toContain(zin)
    expect(gebrek?.grondslag).toEqual(grondslag)
    expect(gebrek?.herstel).toMatch(/\S/)
  })

  test('rules of before they were decided: each decision by its own day', () => {
    const laat = { ...besluiten, mandaat: { ...besluiten.mandaat, op: '2026-03-01' } }
    expect(gebreken({ besluiten: laat })).toMatchObject([
      {
        pad: ['besluiten', 'mandaat', 'op'],
        uitleg: expect.stringContaining(
          'Dit besluit is van 2026-03-01, maar de regels gelden al vanaf 2026-01-01.',
        ),
        grondslag: ['wmo-2.1.3'],
      },
    ])
  })

  test('both what is wrong with the criteria and with the contribution', () => {
    expect(
      gebreken({
        criteria: [criteria[0]!, { ...criteria[1]!, grondslag: 'weg' }],
        eigenBijdrage: { ...eigenBijdrage, grondslag: 'ook weg' },
      }).map(({ code, pad }) => [code, pad.join('.')]),
    ).toEqual([
      ['GRONDSLAG_ONBEKEND', 'criteria.1.grondslag'],
      ['GRONDSLAG_ONBEKEND', 'eigenBijdrage.grondslag'],
    ])
  })
})

describe('the days of inspraak', () => {
  const { op } = besluiten.verordening
  test.each([
    ['one day', '2025-09-01', '2025-09-01', 0],
    ['until the day of the decision', '2025-09-01', op, 0],
    ['after it', '2025-09-01', '2025-11-21', 1],
    ['the other way round', '2025-09-02', '2025-09-01', 1],
  ])('%s', (_naam, van, totEnMet, aantal) => {
    expect(op).toBe('2025-11-20')
    expect(gebreken(inspraak(van, totEnMet)).map(({ code }) => code)).toEqual(
      Array.from({ length: aantal }, () => 'DAGEN_KLOPPEN_NIET'),
    )
  })
})

test('rules may begin on the first day of the law, and no day earlier', () => {
  const op = '2014-12-01'
  const eerder = {
    verordening: { ...besluiten.verordening, op },
    beleidsregels: { ...besluiten.beleidsregels!, op },
    mandaat: { ...besluiten.mandaat, op },
  }
  const codes = (geldigVanaf: string) =>
    gebreken({ geldigVanaf, besluiten: eerder }).map(({ pad }) => pad.join('.'))
  expect(codes('2015-01-01')).toEqual([])
  expect(codes('2014-12-31')).toEqual(['geldigVanaf'])
})

describe('a contribution in a year of which the amount is not sure', () => {
  const geldigVanaf = '2031-01-01'
  const bekend = findEigenBijdrageOp(geldigVanaf)?.centenPerMaand ?? 0
  const ernst = (centenPerMaand: number) =>
    gebreken({ geldigVanaf, eigenBijdrage: { ...eigenBijdrage, centenPerMaand } }).map((een) => een.ernst)

  test('up to a fifth more than the last that is known may be indexation: look', () => {
    expect(bekend).toBeGreaterThan(2000)
    expect(ernst(bekend)).toEqual([])
    expect(ernst(bekend + 1)).toEqual(['aandacht'])
    expect(ernst(Math.floor(bekend * 1.2))).toEqual(['aandacht'])
  })

  test('more than that is none', () => {
    expect(ernst(Math.floor(bekend * 1.2) + 1)).toEqual(['blokkerend'])
  })

  test('and it is said that it is what we know now', () => {
    const [gebrek] = gebreken({
      geldigVanaf,
      eigenBijdrage: { ...eigenBijdrage, centenPerMaand: bekend + 1 },
    })
    expect(gebrek?.uitleg).toMatch(/hoogstens € \d+,\d\d, voor zover nu bekend\.$/)
  })
})

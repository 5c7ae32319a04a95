import { describe, expect, test } from 'vitest'
import { EIGEN_KADER } from '../../../testing/eigen-kader.ts'
import { VOORBEELDSTAD } from '../../../testing/voorbeeldstad.ts'
import type { Normenkader } from '../../normen/normenkader.ts'
import type { Regeling } from '../../regeling/regeling.ts'
import { normChecks } from './norm-checks.ts'
import type { RegelingGebrek } from './regeling-gebrek.ts'

const { norm } = VOORBEELDSTAD

function gebreken(anders: Partial<Regeling>): RegelingGebrek[] {
  return normChecks.flatMap((check) => [...check({ ...VOORBEELDSTAD, ...anders })])
}
function metKader(anders: Partial<Normenkader>, beleid?: Regeling['norm']['beleid']): RegelingGebrek[] {
  return gebreken({
    norm: {
      ...norm,
      kader: EIGEN_KADER.id,
      eigenKader: { ...EIGEN_KADER, ...anders },
      ...(beleid && { beleid }),
    },
  })
}
const zonderTijd = EIGEN_KADER.onderdelen.map((deel) => ({
  ...deel,
  rijen: deel.rijen.map((rij) => ({ ...rij, minuten: null, redenOnbekend: 'niet gemeten' })),
}))
const eenMetTijd = zonderTijd.map((deel) => ({
  ...deel,
  rijen: deel.rijen.map((rij, i) => (i === 0 ? { ...rij, minuten: 0 } : rij)),
}))
const WEIGERING = { tekst: 'Dit meet hoe schoon het is.', link: 'https://example.org/meten' }
const VERWORPEN = {
  ecli: 'ECLI:NL:CRVB:2016:1402',
  gaatOver: 'deze tijden',
  strekking: 'Geen onderzoek.',
  link: 'https://example.org/uitspraak',
  zekerheid: 'gezien',
} as const
const AANNAME = {
  schakelaar: 'andereFrequenties',
  waarschuwing: 'Vaker kost meer.',
  link: 'https://example.org/onderzoek',
} as const

test.each([
  ['hbel-2031', " Bedoelt u 'hbel-2021'?"],
  ['eigen maatstaf voor schoonmaken', ''],
])('an unknown set %s: the one that was most likely meant', (kader, vraag) => {
  expect(gebreken({ norm: { ...norm, kader } })[0]?.uitleg).toBe(
    `Het normenkader '${kader}' is niet bekend.${vraag}`,
  )
})

describe('the norm of these rules', () => {
  test.each<[string, () => RegelingGebrek[], Partial<RegelingGebrek>]>([
    [
      'a set that is not there',
      () => gebreken({ norm: { ...norm, kader: 'weg' } }),
      {
        code: 'KADER_ONBEKEND',
        ernst: 'blokkerend',
        pad: ['norm', 'kader'],
        uitleg: "Het normenkader 'weg' is niet bekend.",
        grondslag: ['wmo-2.1.3'],
      },
    ],
    [
      'no time in any row',
      () => metKader({ onderdelen: zonderTijd }),
      {
        code: 'KADER_ZONDER_TIJD',
        ernst: 'blokkerend',
        pad: ['norm', 'kader'],
        uitleg: `Het kader '${EIGEN_KADER.id}' noemt geen tijd. Daarmee is geen hulp te berekenen.`,
        grondslag: ['ECLI:NL:CRVB:2019:3364'],
      },
    ],
    [
      'not independent',
      () => metKader({ onafhankelijk: false, onafhankelijkToelichting: 'Zelf bedacht.' }),
      {
        code: 'NORM_NIET_ONAFHANKELIJK',
        ernst: 'aandacht',
        pad: ['norm', 'eigenKader', 'onafhankelijk'],
        grondslag: ['ECLI:NL:CRVB:2016:1402'],
      },
    ],
    [
      'made to measure a result, also when it names no time',
      () => metKader({ weigering: WEIGERING, onderdelen: zonderTijd }),
      {
        code: 'NORM_NIET_OBJECTIEF',
        ernst: 'aandacht',
        pad: ['norm', 'kader'],
        uitleg: 'Dit meet hoe schoon het is. Bron: https://example.org/meten',
        grondslag: ['ECLI:NL:CRVB:2016:1402'],
      },
    ],
    [
      'refused by a court',
      () => metKader({ verworpen: [VERWORPEN] }),
      {
        code: 'NORM_NIET_OBJECTIEF',
        ernst: 'aandacht',
        pad: ['norm', 'kader'],
        uitleg: 'De rechter aanvaardde dit kader niet (ECLI:NL:CRVB:2016:1402). Geen onderzoek.',
        grondslag: ['ECLI:NL:CRVB:2016:1402'],
      },
    ],
    [
      'rows that the policy does not count',
      () => metKader({}, { teltNiet: ['woninggrootte'] }),
      {
        code: 'NORM_WIJKT_AF_VAN_ONDERZOEK',
        ernst: 'aandacht',
        pad: ['norm', 'beleid', 'teltNiet'],
        uitleg: `Het beleid laat tijd weg die het onderzoek onder ${EIGEN_KADER.id} wel rekent: trap.`,
        grondslag: ['ECLI:NL:CRVB:2018:3835'],
      },
    ],
    [
      'what its study took for granted',
      () => metKader({ aannames: [AANNAME] }, { andereFrequenties: true }),
      {
        code: 'NORM_WIJKT_AF_VAN_ONDERZOEK',
        ernst: 'aandacht',
        pad: ['norm', 'beleid', 'andereFrequenties'],
        uitleg: `Het beleid wijkt af van waar ${EIGEN_KADER.id} van uitgaat. Vaker kost meer.`,
        grondslag: ['ECLI:NL:CRVB:2018:3835'],
      },
    ],
    [
      'pets that do not count, for an assistance dog does (RBGEL:2018:1741)',
      () => metKader({}, { teltNiet: ['huisdieren'] }),
      {
        code: 'HULPHOND_TELT_NIET',
        ernst: 'aandacht',
        pad: ['norm', 'beleid', 'teltNiet'],
        grondslag: ['ECLI:NL:RBGEL:2018:1741'],
      },
    ],
  ])('%s', (_naam, gevonden, gebrek) => {
    expect(gevonden()).toEqual([
      { ...gebrek, herstel: expect.stringMatching(/\S/), uitleg: expect.any(String) },
    ])
    expect(gevonden()).toMatchObject([gebrek])
  })

  test.each<[string, () => RegelingGebrek[]]>([
    ['an own set that is as it should be', () => metKader({})],
    ['one row with a time, be it nothing', () => metKader({ onderdelen: eenMetTijd })],
    ['an assumption that the policy keeps', () => metKader({ aannames: [AANNAME] })],
    ['or keeps in so many words', () => metKader({ aannames: [AANNAME] }, { andereFrequenties: false })],
    [
      'another switch than the assumption is about',
      () => metKader({ aannames: [AANNAME] }, { andereActiviteiten: true }),
    ],
    ['something left out that the set does not count', () => metKader({}, { teltNiet: ['allergie'] })],
  ])('nothing to say: %s', (_naam, gevonden) => {
    expect(gevonden()).toEqual([])
  })
})

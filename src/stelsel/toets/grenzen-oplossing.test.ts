import { describe, expect, test } from 'vitest'
import { AFGEWEZEN, codesVan, elkeGrens, type Grens, oordeel } from '../../testing/toets-proef.ts'
import type { Besluit, Oplossing, Vaststelling } from './invoer.ts'
import {
  besluitMet,
  besluitMetDienst,
  deelsVerteld,
  dossier,
  stappenMet,
  stappenMetOplossing,
  stappenZonder,
} from './voorbeeld-dossier.ts'

// Edges that the examples of the rules leave out.

describe('step 4', () => {
  const dochter = (op: string, minuten?: number): Vaststelling => ({
    ...stappenMet(4, {}).find(({ stap }) => stap === 4)!,
    op,
    oplossing: { categorie: 'mantelzorg', door: 'dochter', minuten, per: 'week', bereid: true },
  })
  const zelf = (anders: Partial<Oplossing>) =>
    dossier({
      vaststellingen: stappenMetOplossing({ categorie: 'eigen kracht', door: 'mevrouw zelf', ...anders }),
    })
  elkeGrens([
    [
      'EIGEN_KRACHT_VOOR_OMVANG',
      'two helpers before the extent, one with a time',
      deelsVerteld({
        vaststellingen: [...stappenZonder(3, 4), dochter('2026-10-29'), dochter('2026-10-29', 30)],
      }),
      'blokkerend',
    ],
    [
      'EIGEN_KRACHT_VOOR_OMVANG',
      'the extent in two findings, one before the helper',
      dossier({
        vaststellingen: [
          ...stappenMet(3, { op: '2026-11-02' }),
          ...stappenMet(3, {}).filter(({ stap }) => stap === 3),
        ],
      }),
      'goed',
    ],
    [
      'EIGEN_KRACHT_VOOR_OMVANG',
      'lowered for another reason',
      dossier({
        vaststellingen: stappenMet(3, {
          behoefte: {
            berekend: false,
            regels: [
              {
                onderdeel: 'de was',
                minuten: 7860,
                per: 'jaar',
                bron: 'hbel-2021',
                afwijking: 'Minder was.',
              },
            ],
          },
        }),
      }),
      'goed',
    ],
    [
      'EIGEN_KRACHT_ONJUIST_TOEGEPAST',
      'what the daughter is paid for is not own strength',
      dossier({
        vaststellingen: stappenMetOplossing({
          categorie: 'mantelzorg',
          door: 'dochter',
          bereid: true,
          inkoop: true,
        }),
      }),
      'goed',
    ],
    [
      'EIGEN_KRACHT_ONJUIST_TOEGEPAST',
      'neither bought nor paid',
      zelf({ inkoop: false, betaald: false }),
      'goed',
    ],
    [
      'INKOMENSTOETS',
      'a common good that can be afforded',
      dossier({
        vaststellingen: stappenMetOplossing({
          categorie: 'algemeen gebruikelijke voorziening',
          door: 'een fiets',
          betaalbaar: true,
          financieel: 'de prijs is te dragen',
        }),
      }),
      'goed',
    ],
    [
      'INKOMENSTOETS',
      'an open service of which it is not known',
      dossier({
        vaststellingen: stappenMetOplossing({
          categorie: 'algemene voorziening',
          door: 'de bus',
          financieel: 'zij spaart',
        }),
      }),
      'blokkerend',
    ],
    [
      'INKOMENSTOETS',
      'own strength that can be afforded',
      zelf({ betaalbaar: true, financieel: 'zij spaart' }),
      'blokkerend',
    ],
    ['INKOMENSTOETS', 'an empty text', zelf({ financieel: ' ' }), 'goed'],
    [
      'MANTELZORG_AFGEDWONGEN',
      'a neighbour who will not',
      deelsVerteld({
        vaststellingen: stappenMetOplossing({ categorie: 'sociaal netwerk', door: 'buurman', bereid: false }),
      }),
      'blokkerend',
    ],
    [
      'MANTELZORG_AFGEDWONGEN',
      'willing, and paid',
      dossier({
        vaststellingen: stappenMetOplossing({
          categorie: 'mantelzorg',
          door: 'dochter',
          bereid: true,
          betaald: true,
        }),
      }),
      'blokkerend',
    ],
  ])

  elkeGrens(
    (['mening', 'besluit'] as const).map((waar): Grens => {
      const zin = 'U heeft spaargeld genoeg.'
      return waar === 'mening'
        ? [
            'INKOMENSTOETS',
            'a sentence in step 2 gives no ground for refusing',
            dossier({ vaststellingen: stappenMet(2, { tekst: zin }) }),
            'goed',
          ]
        : [
            'INKOMENSTOETS',
            'the result of a service',
            dossier({ besluit: besluitMetDienst({ resultaat: zin }) }),
            'aandacht',
          ]
    }),
  )
  test.each([4, 5] as const)('a sentence in step %s may be the ground for refusing', (stap) => {
    const vaststellingen = stappenMet(stap, { tekst: 'U heeft spaargeld genoeg.' })
    expect(oordeel('INKOMENSTOETS', dossier({ vaststellingen }))).toBe('aandacht')
  })
})

describe('step 5 and the weighing', () => {
  const rolstoel = { naam: 'rolstoel', soort: 'middel', activiteiten: [], verschil: [] } as const
  const schreef = (per: 'week' | 'jaar' = 'week') => ({
    aanbiederBrieven: [{ op: '2026-11-10', plaats: 'feit 19', omvang: { minuten: 100, per } }],
  })
  const weinig = besluitMetDienst({ omvang: { minuten: 100, per: 'week' } })
  const vooraf = (stap: Vaststelling['stap']) =>
    dossier({
      vaststellingen: stappenMet(5, { alternatieven: undefined }).concat({
        ...stappenMet(1, {})[0]!,
        stap,
        productGenoemd: 'een lift',
      }),
    })
  const half = (minuten: number) =>
    dossier({
      eerder: { omvang: { minuten, per: 'jaar' }, plaats: 'feit 1' },
      besluit: besluitMet({ evenredigheid: undefined }),
    })
  elkeGrens([
    ...(['deels toegekend', 'gewijzigd', 'toegekend'] as const).map(
      (beslissing): Grens => [
        'RESULTAAT_ZONDER_UREN',
        beslissing,
        dossier({ besluit: { ...besluitMetDienst({ omvang: undefined, activiteiten: [] }), beslissing } }),
        'blokkerend',
      ],
    ),
    ...(['afgewezen', 'ingetrokken'] as const).map(
      (beslissing): Grens => [
        'RESULTAAT_ZONDER_UREN',
        beslissing,
        dossier({ besluit: { ...besluitMetDienst({ omvang: undefined, activiteiten: [] }), beslissing } }),
        'goed',
      ],
    ),
    [
      'RESULTAAT_ZONDER_UREN',
      'a plan that is added and says nothing of hours',
      dossier({
        besluit: besluitMetDienst({
          omvang: undefined,
          activiteiten: [],
          plan: { bijgevoegd: true, gedateerd: '2026-11-10' },
        }),
      }),
      'blokkerend',
    ],
    [
      'AANBIEDER_BEPAALT_OMVANG',
      'the time of the aanbieder for one of two services',
      dossier({
        ...schreef(),
        besluit: besluitMet({ voorzieningen: [{ ...rolstoel, omvang: undefined }, ...weinig.voorzieningen] }),
      }),
      'blokkerend',
    ],
    [
      'AANBIEDER_BEPAALT_OMVANG',
      'the time of the aanbieder, and step 4 names none',
      dossier({
        ...schreef(),
        besluit: weinig,
        vaststellingen: stappenMetOplossing({ categorie: 'mantelzorg', door: 'dochter', bereid: true }),
      }),
      'aandacht',
    ],
    [
      'AANBIEDER_BEPAALT_OMVANG',
      'the time of the aanbieder, and step 3 names none',
      dossier({ ...schreef(), besluit: weinig, vaststellingen: stappenMet(3, { behoefte: undefined }) }),
      'aandacht',
    ],
    [
      'NIET_PASSEND',
      'a line of nothing',
      dossier({
        besluit: besluitMetDienst({
          omvang: { minuten: 6299, per: 'jaar' },
          verschil: [{ soort: 'overgang', minuten: 0, per: 'jaar', reden: 'x' }],
        }),
      }),
      'blokkerend',
    ],
    [
      'NIET_PASSEND',
      'a line of one minute',
      dossier({
        besluit: besluitMetDienst({
          omvang: { minuten: 6299, per: 'jaar' },
          verschil: [{ soort: 'overgang', minuten: -1, per: 'jaar', reden: 'x' }],
        }),
      }),
      'goed',
    ],
    ...([1, 2, 3] as const).map(
      (stap): Grens => ['UITKOMST_STOND_VAST', `a product in step ${stap}`, vooraf(stap), 'blokkerend'],
    ),
    ...([4, 5, 'x'] as const).map(
      (stap): Grens => ['UITKOMST_STOND_VAST', `a product in step ${stap}`, vooraf(stap), 'aandacht'],
    ),
    [
      'UITKOMST_STOND_VAST',
      'a product in the expertise, with another way looked at',
      dossier({ vaststellingen: stappenMet(1, { stap: 'x', productGenoemd: 'een lift' }) }),
      'goed',
    ],
    [
      'BIJZONDERE_OMSTANDIGHEDEN_GENEGEERD',
      'told in part, granted, and nothing lost',
      deelsVerteld({ besluit: besluitMet({ bijzondereOmstandigheden: undefined }) }),
      'goed',
    ],
    [
      'BIJZONDERE_OMSTANDIGHEDEN_GENEGEERD',
      'an advice that was asked and not there',
      deelsVerteld({ adviezen: [{ id: 'a1', plaats: 'feit 10' }], besluit: AFGEWEZEN }),
      'niet te zien',
    ],
    [
      'ONEVENREDIG',
      'nothing was there before',
      dossier({ besluit: besluitMet({ evenredigheid: undefined }) }),
      'goed',
    ],
    ['ONEVENREDIG', 'half of it goes', half(12_600), 'aandacht'],
    ['ONEVENREDIG', 'a minute less than half goes', half(12_599), 'goed'],
    [
      'ONEVENREDIG',
      'partly granted, nothing less than before',
      dossier({ besluit: besluitMet({ beslissing: 'deels toegekend', evenredigheid: undefined }) }),
      'goed',
    ],
  ])
})

describe('what was looked into and not counted', () => {
  const NIEMAND: readonly Partial<Oplossing>[] = [
    { categorie: 'algemene voorziening', passend: false },
    { categorie: 'algemene voorziening', beschikbaar: false },
    { categorie: 'algemene voorziening', inkoop: true },
    { categorie: 'algemeen gebruikelijke voorziening', betaalbaar: false },
    { categorie: 'mantelzorg', bereid: false },
    { categorie: 'mantelzorg', betaald: true },
    { categorie: 'sociaal netwerk', toekomstig: true, bereid: true },
    { categorie: 'gebruikelijke hulp', overbelast: true },
    { categorie: 'eigen kracht', inkoop: true },
  ]
  const CODES =
    /^(ALGEMENE_VOORZIENING_NIET_PASSEND|ALGEMEEN_GEBRUIKELIJK_ONJUIST|MANTELZORG_AFGEDWONGEN|GEBRUIKELIJKE_HULP_NIET_ONDERZOCHT|EIGEN_KRACHT_ONJUIST_TOEGEPAST)$/
  const gevonden = (
    anders: Partial<Oplossing>,
    besluit: Partial<Besluit>,
    stap3: Partial<Vaststelling> = {},
  ) => {
    const oplossing = { door: 'iets of iemand', reden: 'Bekeken.', ...anders } as Oplossing
    const vaststellingen = stappenMetOplossing(oplossing).map((gedaan) =>
      gedaan.stap === 3 ? { ...gedaan, ...stap3 } : gedaan,
    )
    return codesVan(dossier({ vaststellingen, besluit: besluitMet(besluit) })).filter((code) =>
      CODES.test(code),
    )
  }
  const diensten = (omvang: Besluit['voorzieningen'][number]['omvang']) => ({
    voorzieningen: besluitMetDienst({ omvang }).voorzieningen,
  })

  test.each(NIEMAND)('the need is given without it: %o', (oplossing) => {
    expect(gevonden(oplossing, diensten({ minuten: 7860, per: 'jaar' }))).toEqual([])
  })

  test.each(NIEMAND)('the need is given, and the decision says it is a part: %o', (oplossing) => {
    const deel = {
      ...diensten({ minuten: 7860, per: 'jaar' as const }),
      beslissing: 'deels toegekend' as const,
    }
    expect(gevonden(oplossing, deel)).toHaveLength(1)
  })

  test.each(NIEMAND)('a minute less than the need: %o', (oplossing) => {
    expect(gevonden(oplossing, diensten({ minuten: 7859, per: 'jaar' }))).toHaveLength(1)
  })

  test.each(NIEMAND)('not in time, and given in full: %o', (oplossing) => {
    const dagdelen = diensten({ aantal: 4, eenheid: 'dagdeel', per: 'week' })
    expect(gevonden(oplossing, dagdelen, { behoefte: undefined })).toEqual([])
    expect(
      gevonden(oplossing, { ...dagdelen, beslissing: 'deels toegekend' }, { behoefte: undefined }),
    ).toHaveLength(1)
  })

  test.each(NIEMAND)('refused: %o', (oplossing) => {
    expect(gevonden(oplossing, { beslissing: 'afgewezen', voorzieningen: [] })).toHaveLength(1)
  })

  test.each(NIEMAND)('counted with a time: %o', (oplossing) => {
    const geteld = { ...oplossing, minuten: 60, per: 'jaar' as const }
    expect(gevonden(geteld, diensten({ minuten: 7860, per: 'jaar' }))).toHaveLength(1)
  })
})

describe('a sentence on what does not fit', () => {
  const reden = (tekst: string, anders: Partial<Besluit> = {}) =>
    codesVan(
      dossier({
        besluit: besluitMet({ motivering: [{ tekst, vaststellingen: ['v5'], grondslagen: [] }], ...anders }),
      }),
    ).includes('NIET_PASSEND')

  test.each([
    'Een fiets hoeft u niet aan te schaffen; die past niet bij u.',
    'De strijkservice is voor u niet passend, daarom krijgt u hulp thuis.',
    'Een driewieler past niet bij uw longen.',
  ])('is about another thing when all is given: %s', (tekst) => {
    expect(reden(tekst)).toBe(false)
    expect(reden(tekst, { beslissing: 'deels toegekend' })).toBe(true)
  })

  test.each([
    'De hulp bij het huishouden past niet bij u.',
    'De combinatie is niet passend.',
    'Wat u krijgt is ontoereikend.',
    'Het aantal uren is niet toereikend.',
  ])('is about what is given: %s', (tekst) => expect(reden(tekst)).toBe(true))
})

import { describe, expect, test } from 'vitest'
import { elkeGrens, gelezen, gezegd, oordeel } from '../../testing/toets-proef.ts'
import { type Bevinding, bronInWoorden, gebrek, nietTeZien, samen } from './bevinding.ts'
import { BEZWAAR } from './bezwaar-grensgevallen.ts'
import type { Besluit, Oplossing, ToetsInvoer, Vaststelling } from './invoer.ts'
import { findZin } from './tekst.ts'
import { toets } from './toets.ts'
import { vergelijkToetsen } from './toetsverschil.ts'
import {
  BESLUIT,
  besluitMet,
  deelsVerteld,
  dossier,
  EERDER_VIER_UUR,
  SPOEDBESLUIT,
  stappenMet,
  stappenMetOplossing,
  stappenZonder,
  TWEE_UUR_MINDER,
} from './voorbeeld-dossier.ts'

// Changes to the rules that no other test noticed.

const TEKST = (tekst: string) => ({ teksten: [{ tekst, plaats: 'feit 9' }] })
const { aanloop } = dossier()
const NIETS_GEVRAAGD = { aanvullingGevraagd: [], aangevuld: [], uitstel: [] }
const IETS = dossier().vaststellingen.slice(0, 1)
const ZONDER_TIJD = { behoefte: { regels: [], berekend: false } }
const GEEN_OMVANG = TEKST('De omvang van de hulp is niet vastgesteld.')
const dienst = (naam: string): Besluit['voorzieningen'][number] => ({
  naam,
  activiteiten: [],
  verschil: [],
})

describe('before the onderzoek', () => {
  elkeGrens([
    [
      'PERSOONLIJK_PLAN_NIET_AANGEBODEN',
      'a last day, and no melding from which to count',
      dossier({ aanloop: { ...aanloop, melding: undefined, planOntvangen: undefined } }),
      'goed',
    ],
    [
      'NIET_VOORAF_ZICHTBAAR',
      'told in part',
      deelsVerteld({ besluit: BESLUIT, vaststellingen: dossier().vaststellingen }),
      'niet te zien',
    ],
    [
      'HULPVRAAG_NIET_VASTGESTELD',
      'two other steps told, and not the first',
      deelsVerteld({ besluit: BESLUIT, vaststellingen: stappenZonder(1, 4, 5) }),
      'niet te zien',
    ],
    [
      'HULPVRAAG_NIET_VASTGESTELD',
      'three other steps told, and not the first',
      deelsVerteld({ besluit: BESLUIT, vaststellingen: stappenZonder(1, 5) }),
      'aandacht',
    ],
    [
      'HULPVRAAG_NIET_VASTGESTELD',
      'point a answered, and nothing concluded yet',
      dossier({
        vaststellingen: [],
        besluit: undefined,
        afgerond: undefined,
        aanvraag: NIETS_GEVRAAGD,
      }),
      'goed',
    ],
  ])

  test('a question that a text calls unasked is missed once', () => {
    const invoer = dossier({
      vaststellingen: stappenZonder(1),
      punten: [],
      ...TEKST('Naar haar voorkeuren is nooit gevraagd.'),
    })
    expect(gezegd('HULPVRAAG_NIET_VASTGESTELD', invoer)).toHaveLength(1)
  })
})

describe('the order of the steps', () => {
  const advies: Vaststelling = { ...IETS[0]!, id: 'vx', stap: 'x' }
  elkeGrens([
    [
      'PROBLEMEN_NIET_IN_KAART',
      'an expert heard, step 5 concluded and step 2 left out',
      dossier({ vaststellingen: [advies, ...stappenZonder(2)], besluit: undefined, afgerond: undefined }),
      'blokkerend',
    ],
    [
      'OMVANG_NIET_VASTGESTELD',
      'shelter at once, of which nothing else is told',
      deelsVerteld({ besluit: SPOEDBESLUIT }),
      'goed',
    ],
    [
      'INTREKKING_ZONDER_ONDERZOEK',
      'lowered without any onderzoek in the whole record',
      dossier({
        eerder: EERDER_VIER_UUR,
        besluit: TWEE_UUR_MINDER,
        gesprekken: [],
        adviezen: [],
        vaststellingen: [],
      }),
      'blokkerend',
    ],
  ])

  test.each([
    ['and step 3 without time', stappenMet(3, ZONDER_TIJD)],
    ['and no step 3', stappenZonder(3, 4)],
  ])('an extent that a text calls unknown is missed once: %s', (_, vaststellingen) => {
    expect(gezegd('OMVANG_NIET_VASTGESTELD', dossier({ vaststellingen, ...GEEN_OMVANG }))).toHaveLength(1)
  })

  test.each<Oplossing['categorie']>(['eigen kracht', 'gebruikelijke hulp', 'mantelzorg', 'sociaal netwerk'])(
    '%s is counted only when the extent is known, and only what is there now',
    (categorie) => {
      const met = (anders: Partial<Oplossing>) =>
        stappenMetOplossing({ categorie, door: 'haar', minuten: 60, per: 'week', ...anders })
      const zonderOmvang = met({}).filter(({ stap }) => stap !== 3)
      expect(oordeel('EIGEN_KRACHT_VOOR_OMVANG', dossier({ vaststellingen: zonderOmvang }))).toBe(
        'blokkerend',
      )
      expect(
        oordeel('EIGEN_KRACHT_ONJUIST_TOEGEPAST', dossier({ vaststellingen: met({ toekomstig: true }) })),
      ).toBe('blokkerend')
    },
  )

  test('what an algemene voorziening solves comes before no extent', () => {
    const vaststellingen = stappenMetOplossing({ categorie: 'algemene voorziening', door: 'een eetclub' })
    expect(
      oordeel(
        'EIGEN_KRACHT_VOOR_OMVANG',
        dossier({ vaststellingen: vaststellingen.filter(({ stap }) => stap !== 3) }),
      ),
    ).toBe('goed')
  })
})

describe('moving, promises and objections', () => {
  const verhuizen = (tekst: string): ToetsInvoer =>
    deelsVerteld({
      besluit: besluitMet({
        beslissing: 'deels toegekend',
        voorzieningen: [dienst('traplift'), dienst('vergoeding van verhuiskosten')],
      }),
      ...TEKST(tekst),
    })
  const toegezegd = { op: '2026-10-20', plaats: 'feit 8', tekst: 'U houdt uw uren.' }
  const afgeweken = (reden: string | undefined) =>
    deelsVerteld({ bezwaren: [{ ...BEZWAAR, commissie: { gevolgd: false, reden } }] })
  elkeGrens([
    [
      'VERHUISPRIMAAT_ONGEMOTIVEERD',
      'one of two is for moving, and nothing is said of what that means',
      verhuizen('De aanvraag is behandeld.'),
      'aandacht',
    ],
    [
      'VERHUISPRIMAAT_ONGEMOTIVEERD',
      'one of two is for moving, and one interest is named',
      verhuizen('Gekeken is naar haar netwerk.'),
      'niet te zien',
    ],
    [
      'VERTROUWEN_GESCHONDEN',
      'less than before, and a text tells of a promise',
      deelsVerteld({ eerder: EERDER_VIER_UUR, besluit: TWEE_UUR_MINDER, ...TEKST('Er is iets toegezegd.') }),
      'aandacht',
    ],
    [
      'VERTROUWEN_GESCHONDEN',
      'nothing less, and a text tells of a promise',
      deelsVerteld({ besluit: BESLUIT, ...TEKST('Er is iets toegezegd.') }),
      'goed',
    ],
    ['AFWIJKING_COMMISSIEADVIES_ONGEMOTIVEERD', 'known to be without a reason', afgeweken(''), 'blokkerend'],
    ['AFWIJKING_COMMISSIEADVIES_ONGEMOTIVEERD', 'no reason told', afgeweken(undefined), 'aandacht'],
  ])

  test.each(['De verhuizing', 'Het verhuizen', 'De hypotheek', 'Haar behoefte', 'Haar behoeften'])(
    'what was left out of weighing is quoted: %s',
    (wat) => {
      const zin = `${wat} is niet meegewogen.`
      expect(gezegd('VERHUISPRIMAAT_ONGEMOTIVEERD', verhuizen(zin)).map(([, uitleg]) => uitleg)).toEqual([
        `Verhuizen gaat voor, en er staat dat niet alles is gewogen: "${zin}"`,
      ])
    },
  )

  test('a promise that is in the dossier is not asked about again because of a text', () => {
    const invoer = dossier({ toezeggingen: [toegezegd], ...TEKST('De toezegging is niet nagekomen.') })
    expect(gezegd('VERTROUWEN_GESCHONDEN', invoer).map(([plaats]) => plaats)).toEqual(['feit 8'])
  })
})

describe('a text', () => {
  test.each([
    ['INKOMENSTOETS', 'Voor de verhuizing kan meneer een hypotheek afsluiten en die zelf betalen.'],
    ['INKOMENSTOETS', 'Meneer moet zelf een hypotheek afsluiten voor de verhuizing.'],
    ['VERORDENING_MIST_ESSENTIALIA', 'In de verordening is geen enkel criterium bepaald.'],
    ['VERORDENING_MIST_ESSENTIALIA', 'Het criterium voor de hoogte ontbreekt in de verordening.'],
    ['VERORDENING_MIST_ESSENTIALIA', 'De maatstaven voor het pgb staan niet in de verordening.'],
    ['GEEN_MEDISCH_ADVIES', 'Een deskundige is niet om advies gevraagd.'],
  ])('%s: %s', (code, tekst) => expect(gelezen(tekst)).toContain(code))

  test('is quoted without the white space around it', () => {
    expect(findZin([{ tekst: 'Eerst dit.\n\n  Dan dat.  ', plaats: 'feit 1' }], [/dat/])).toEqual({
      tekst: 'Dan dat.',
      plaats: 'feit 1',
    })
  })
})

describe('a finding as a whole', () => {
  const bron = { bron: 'artikel 14', versie: '', link: '', zekerheid: 'bekend' } as const

  test('the own rule comes before the law', () => {
    const invoer = dossier({
      eerder: EERDER_VIER_UUR,
      besluit: { ...TWEE_UUR_MINDER, overgang: undefined },
      gemeenteregels: { overgang: { dagen: 91, bron } },
    })
    const grondslag = toets(invoer).bevindingen.find(
      ({ code }) => code === 'GEEN_OVERGANGSTERMIJN',
    )?.grondslag
    expect(grondslag?.map((een) => een.bron)).toEqual([
      'artikel 14',
      expect.stringContaining('ECLI:NL:CRVB:2018:1271'),
    ])
  })

  test.each([
    [bron, 'artikel 14, versie niet bekend, niet nagelezen'],
    [
      { ...bron, versie: '2026-01-01', link: 'https://voorbeeld.nl', zekerheid: 'gezien' as const },
      'artikel 14, versie 2026-01-01, gezien: https://voorbeeld.nl',
    ],
  ])('a source in words', (een, woorden) => expect(bronInWoorden(een)).toBe(woorden))

  test.each([
    ['R. Jansen', ' door R. Jansen: ', { reden: 'Zij vroeg het zelf.', door: 'R. Jansen' }],
    [undefined, ' opgeheven: ', { reden: 'Zij vroeg het zelf.' }],
  ])('a block that was lifted says why and by whom: %s', (door, woorden, opgeheven) => {
    const opheffing = {
      code: 'VERSLAG_NIET_VERSTREKT',
      reden: 'Zij vroeg het zelf.',
      door,
      plaats: 'feit 22',
    }
    const { bevindingen } = toets(dossier({ verslag: { tegengesproken: [] }, opheffingen: [opheffing] }))
    expect(bevindingen).toHaveLength(1)
    expect(bevindingen[0]).toMatchObject({ ernst: 'aandacht', uitleg: expect.stringContaining(woorden) })
    expect(bevindingen[0]?.opgeheven).toEqual(opgeheven)
  })

  test('what cannot be seen is said only where nothing was found', () => {
    const iets = { ernst: 'aandacht', uitleg: 'U.', herstel: 'H.', plaats: 'p' } as const
    expect(samen(gebrek(iets), nietTeZien('waarom'))).toStrictEqual({ gebreken: [iets] })
    expect(samen(gebrek(), nietTeZien('waarom'))).toStrictEqual(nietTeZien('waarom'))
    expect(samen(gebrek())).toStrictEqual({ gebreken: [] })
  })
})

describe('two outcomes beside each other', () => {
  const een = (plaats: string, uitleg: string): Bevinding => ({
    code: 'A',
    ernst: 'aandacht',
    stap: 1,
    uitleg,
    herstel: 'Doe iets.',
    grondslag: [],
    plaats,
    uitlegInwoner: 'Let op.',
  })
  const uitkomst = (...bevindingen: readonly Bevinding[]) => ({ bevindingen, nietTeZien: [] })

  test('a finding is set beside the one at its own place, not beside the first of its code', () => {
    const [a, b, nieuw] = [een('feit 1', 'Eerst.'), een('feit 2', 'Eerst.'), een('feit 2', 'Anders.')]
    expect(vergelijkToetsen(uitkomst(a, b), uitkomst(nieuw)).bevindingen).toEqual([
      { verandering: 'anders', code: 'A', voor: b, na: nieuw },
      { verandering: 'weg', code: 'A', voor: a },
    ])
  })

  test('another code at the same place is another finding', () => {
    const a = een('feit 1', 'Eerst.')
    const ander = { ...a, code: 'B' }
    expect(vergelijkToetsen(uitkomst(a), uitkomst(ander)).bevindingen).toEqual([
      { verandering: 'erbij', code: 'B', na: ander },
      { verandering: 'weg', code: 'A', voor: a },
    ])
  })

  test('another reason why it cannot be seen is told', () => {
    const niet = (waarom: string) => ({ bevindingen: [], nietTeZien: [{ code: 'A', waarom, grondslag: [] }] })
    expect(vergelijkToetsen(niet('Hierom.'), niet('Daarom.')).nietTeZien).toEqual({
      erbij: niet('Daarom.').nietTeZien,
      weg: niet('Hierom.').nietTeZien,
    })
  })
})

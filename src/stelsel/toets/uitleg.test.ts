import { describe, expect, test } from 'vitest'
import { gezegd } from '../../testing/toets-proef.ts'
import { bronInWoorden, stapInWoorden } from './bevinding.ts'
import { BEZWAAR } from './bezwaar-grensgevallen.ts'
import type { Contract, Oplossing, ToetsInvoer } from './invoer.ts'
import { toets } from './toets.ts'
import {
  BESLUIT,
  besluitMet,
  besluitMetDienst,
  deelsVerteld,
  dossier,
  EERDER_VIER_UUR,
  stappenMet,
  stappenMetOplossing,
} from './voorbeeld-dossier.ts'

// What a finding says of this dossier: names, amounts and the place are the dossier's own.

function uitleg(code: string, invoer: ToetsInvoer): readonly string[] {
  return gezegd(code, invoer).map(([, zin]) => zin)
}

function plaatsen(code: string, invoer: ToetsInvoer): readonly string[] {
  return gezegd(code, invoer).map(([plaats]) => plaats)
}

const metOplossing = (oplossing: Partial<Oplossing>): ToetsInvoer =>
  dossier({ vaststellingen: stappenMetOplossing({ categorie: 'mantelzorg', door: 'dochter', ...oplossing }) })

describe('a source and a step in words', () => {
  const bron = {
    bron: 'artikel 3:46 Awb',
    versie: '2026-01-01',
    link: 'https://a.nl',
    zekerheid: 'gezien',
  } as const
  test('with its version and how sure we are', () => {
    expect(bronInWoorden(bron)).toBe('artikel 3:46 Awb, versie 2026-01-01, gezien: https://a.nl')
    expect(bronInWoorden({ ...bron, versie: '', zekerheid: 'bekend' })).toBe(
      'artikel 3:46 Awb, versie niet bekend, niet nagelezen: https://a.nl',
    )
  })

  test('a numbered step, and a phase by its name', () => {
    expect(stapInWoorden(3)).toBe('stap 3')
    expect(stapInWoorden('termijn')).toBe('termijn')
  })
})

describe('where the finding stands when the thing itself is not told', () => {
  const leeg = { ondersteuning: [], voorafGetoond: [], verlengd: [] }
  test.each([
    ['CLIENTONDERSTEUNING_NIET_GEMELD', dossier({ aanloop: leeg, mantelzorgers: [] }), ['melding']],
    ['CLIENTONDERSTEUNING_NIET_GEMELD', dossier({ aanloop: leeg }), ['melding', 'feit 1 (DossierGeopend)']],
    ['PERSOONLIJK_PLAN_NIET_AANGEBODEN', dossier({ aanloop: leeg }), ['melding']],
    ['VERSLAG_NIET_VERSTREKT', dossier({ verslag: { tegengesproken: [] } }), ['verslag']],
    [
      'REDELIJKE_TERMIJN_OVERSCHREDEN',
      dossier({ peildatum: '2029-01-01', bezwaren: [{ ...BEZWAAR, op: '2029-01-01' }] }),
      ['feit 25 (BezwaarBehandeld)'],
    ],
    [
      'REDELIJKE_TERMIJN_OVERSCHREDEN',
      dossier({
        bezwaren: [BEZWAAR],
        uitspraken: [
          { op: '2029-03-01', plaats: 'feit 27', instantie: 'rechtbank' },
          { op: '2028-03-01', plaats: 'feit 26', instantie: 'rechtbank' },
        ],
      }),
      ['feit 27'],
    ],
    ['MANTELZORG_AFGEDWONGEN', metOplossing({}), ['feit 13 (VaststellingGedaan v4)']],
    [
      'ONEVENREDIG',
      dossier({ besluit: besluitMet({ beslissing: 'afgewezen', evenredigheid: '' }) }),
      [BESLUIT.plaats],
    ],
    [
      'NORM_ALLEEN_BUDGET',
      dossier({
        besluit: besluitMetDienst({
          verschil: [{ soort: 'overgang', minuten: -5, per: 'jaar', reden: 'Te duur.' }],
        }),
      }),
      [BESLUIT.plaats],
    ],
  ])('%s', (code, invoer, verwacht) => expect(plaatsen(code, invoer)).toEqual(verwacht))
})

describe('what the finding names', () => {
  const stap1 = { doel: undefined, voorkeuren: undefined, productGenoemd: 'een traplift' }
  const CONTRACT: Contract = { op: '2026-01-01', plaats: 'feit 22', bekostiging: 'resultaat' }
  const behoefte = { regels: [], berekend: true }

  test.each<[string, ToetsInvoer, string]>([
    [
      'UITKOMST_STOND_VAST',
      dossier({
        verslag: {
          ...dossier().verslag,
          opgesteld: { op: '2026-11-03', plaats: 'feit 15', versie: 1, kopieVan: 'een ander' },
        },
      }),
      'Het verslag is overgeschreven van een ander verslag (een ander).',
    ],
    [
      'UITKOMST_STOND_VAST',
      deelsVerteld({
        besluit: BESLUIT,
        vaststellingen: stappenMet(1, stap1).filter(({ stap }) => stap === 1),
      }),
      'In stap 1 staat al een product of aantal uren (een traplift), en er is niet naar iets anders gekeken.',
    ],
    [
      'HULPVRAAG_NIET_VASTGESTELD',
      dossier({ vaststellingen: stappenMet(1, stap1) }),
      'Als hulpvraag staat er een product (een traplift), niet wat de inwoner wil bereiken.',
    ],
    [
      'NIET_VOORAF_ZICHTBAAR',
      dossier({
        aanloop: { ...dossier().aanloop, voorafGetoond: [] },
        vaststellingen: stappenMet(3, { behoefte: { ...behoefte, kader: { id: 'eigen-norm' } } }),
        besluit: besluitMet({
          motivering: [
            {
              tekst: 'U kunt niet bukken.',
              vaststellingen: ['v2'],
              grondslagen: ['eigen-regel', 'awb-3:46'],
            },
          ],
        }),
      }),
      'Het besluit gebruikt iets dat niet vóór de dag van het besluit aan de inwoner is getoond: eigen-norm, eigen-regel.',
    ],
    [
      'INKOMENSTOETS',
      metOplossing({ categorie: 'eigen kracht', financieel: 'sparen' }),
      'De hulp hangt af van geld van de inwoner: "sparen"',
    ],
    [
      'AFBAKENING_ANDERE_WET_ONJUIST',
      metOplossing({ categorie: 'andere wet', door: 'de Wlz', passend: false, beschikbaar: true }),
      'De hulp is afgehouden omdat de Wlz die zou geven, maar die is niet passend.',
    ],
    [
      'AFBAKENING_ANDERE_WET_ONJUIST',
      metOplossing({ categorie: 'andere wet', door: 'de Wlz', passend: true, beschikbaar: false }),
      'De hulp is afgehouden omdat de Wlz die zou geven, maar die is niet beschikbaar.',
    ],
    [
      'ONDERZOEK_ONZORGVULDIG',
      dossier({ punten: [] }),
      'De wet noemt zeven punten voor het onderzoek. Deze zijn niet beantwoord: a, b, c, d, e, f, g.',
    ],
    [
      'ALGEMENE_VOORZIENING_NIET_PASSEND',
      metOplossing({ categorie: 'algemene voorziening', door: 'de wasservice', passend: false }),
      'De wasservice is meegeteld, maar is voor deze inwoner niet passend.',
    ],
    [
      'ALGEMENE_VOORZIENING_NIET_PASSEND',
      metOplossing({ categorie: 'algemene voorziening', door: 'de wasservice', passend: true }),
      'Niet nagegaan voor deze inwoner en de wasservice: beschikbaar, betaalbaar.',
    ],
    [
      'NIET_PASSEND',
      dossier({ besluit: besluitMet({ beslissing: 'afgewezen', voorzieningen: [] }) }),
      'Nodig is nog 6.300 minuten per jaar; het besluit geeft niets. Het verschil is niet benoemd.',
    ],
    [
      'NIET_PASSEND',
      dossier({ besluit: besluitMetDienst({ omvang: { minuten: 1, per: 'jaar' } }) }),
      'Nodig is nog 6.300 minuten per jaar; het besluit geeft 1 minuut per jaar. Het verschil is niet benoemd.',
    ],
    [
      'NORM_ALLEEN_BUDGET',
      dossier({
        besluit: besluitMetDienst({
          verschil: [{ soort: 'overgang', minuten: -5, per: 'jaar', reden: 'Te duur.' }],
        }),
      }),
      'Geld lijkt de reden voor minder hulp: "Te duur."',
    ],
    [
      'NORM_NIET_OBJECTIEF',
      dossier({
        vaststellingen: stappenMet(3, { behoefte: { ...behoefte, kader: { objectieveCriteria: false } } }),
      }),
      'De norm (de gebruikte norm) rust niet op objectieve criteria.',
    ],
    [
      'NORM_NIET_OBJECTIEF',
      dossier({
        vaststellingen: stappenMet(3, {
          behoefte: { ...behoefte, kader: { naam: 'de lijst', tijdEnFrequentieInzichtelijk: false } },
        }),
      }),
      'De norm (de lijst) laat niet zien hoeveel tijd en hoe vaak per activiteit.',
    ],
    [
      'EIGEN_KRACHT_VOOR_OMVANG',
      dossier({
        vaststellingen: stappenMet(3, {
          behoefte: {
            berekend: false,
            regels: [
              {
                onderdeel: 'de was',
                minuten: 7860,
                per: 'jaar',
                bron: 'x',
                afwijking: 'Minder: de zoon helpt.',
              },
            ],
          },
        }),
      }),
      'In stap 3 is de was verlaagd omdat iemand het zelf doet of helpt: "Minder: de zoon helpt."',
    ],
    [
      'EIGEN_KRACHT_ONJUIST_TOEGEPAST',
      metOplossing({ categorie: 'eigen kracht', door: 'een schoonmaakbedrijf' }),
      'Hier lijkt zelf hulp kopen meegeteld als eigen kracht: "een schoonmaakbedrijf"',
    ],
    [
      'REELE_PRIJS_ONVOLDOENDE',
      dossier({
        contracten: [
          { ...CONTRACT, levertUren: true, tarief: { opgebouwdUit: ['beroepskrachten', 'overhead'] } },
        ],
      }),
      'In het tarief zitten niet alle kosten. Er ontbreekt: niet-productieve uren, reizen en opleiding, indexatie, eisen van de gemeente.',
    ],
    [
      'CONTRACT_SLUIT_NIET_AAN_OP_BESCHIKKING',
      dossier({ contracten: [CONTRACT] }),
      'Het besluit geeft uren, maar de aanbieder wordt betaald per resultaat. Niet is afgesproken dat hij de uren levert.',
    ],
    [
      'CONTRACT_SLUIT_NIET_AAN_OP_BESCHIKKING',
      dossier({ contracten: [{ ...CONTRACT, levertUren: false }] }),
      'Het besluit geeft uren, maar de aanbieder hoeft die volgens het contract niet te leveren.',
    ],
  ])('%s', (code, invoer, zin) => expect(uitleg(code, invoer)).toEqual([zin]))

  test('the whole remedy where part of it is put together', () => {
    expect(
      gezegd(
        'CLIENTONDERSTEUNING_NIET_GEMELD',
        dossier({ aanloop: { ...dossier().aanloop, ondersteuning: [] } }),
      ).map(([, , herstel]) => herstel),
    ).toEqual([
      'Wijs de inwoner op gratis, onafhankelijke cliëntondersteuning, geef tijd om te antwoorden en leg dat vast.',
      'Wijs de mantelzorger op gratis, onafhankelijke cliëntondersteuning, geef tijd om te antwoorden en leg dat vast.',
    ])
    const toegezegd = dossier({
      besluit: besluitMet({ beslissing: 'deels toegekend' }),
      teksten: [{ tekst: 'Volgens het college is toegezegd dat het zou doorlopen.', plaats: 'feit 9' }],
    })
    expect(gezegd('VERTROUWEN_GESCHONDEN', toegezegd)).toEqual([
      [
        'feit 9',
        'Er lijkt iets te zijn toegezegd: "Volgens het college is toegezegd dat het zou doorlopen."',
        'Ga na of dit een concrete toezegging was zonder voorbehoud. Zo ja: kom de toezegging na, of leg uit welk groter belang dat in de weg staat.',
      ],
    ])
  })

  test('the sentence without what stands around it', () => {
    const invoer = dossier({
      teksten: [{ tekst: 'Zij is oud.\n  Door een bezuiniging is het minder.  Einde.', plaats: 'feit 9' }],
    })
    expect(uitleg('NORM_ALLEEN_BUDGET', invoer)).toEqual([
      'Geld lijkt de reden voor minder hulp: "Door een bezuiniging is het minder."',
    ])
  })

  test('the service whose result is a sentence', () => {
    const invoer = dossier({
      besluit: besluitMetDienst({ resultaat: 'Door een bezuiniging is het minder.' }),
    })
    expect(plaatsen('NORM_ALLEEN_BUDGET', invoer)).toEqual([BESLUIT.plaats])
  })

  test('a standard package in a finding, at the step where it stands', () => {
    const standaard = (stap: 3 | 5, alternatieven?: readonly string[]) =>
      toets(
        deelsVerteld({
          vaststellingen: stappenMet(5, { alternatieven })
            .filter((vaststelling) => vaststelling.stap === 5 || vaststelling.stap === stap)
            .map((vaststelling) =>
              vaststelling.stap === stap
                ? { ...vaststelling, tekst: 'Zij krijgt het standaardpakket.' }
                : vaststelling,
            ),
        }),
      )
        .bevindingen.filter(({ code }) => code === 'UITKOMST_STOND_VAST')
        .map(({ ernst, stap: waar }) => [ernst, waar])
    expect(standaard(3)).toEqual([['blokkerend', 3]])
    expect(standaard(5)).toEqual([['blokkerend', 5]])
    expect(standaard(3, ['een lift'])).toEqual([['aandacht', 3]])
    const inBrief = deelsVerteld({
      teksten: [{ tekst: 'Zij krijgt het standaardpakket.', plaats: 'feit 3' }],
    })
    expect(toets(inBrief).bevindingen).toEqual([
      expect.objectContaining({ code: 'UITKOMST_STOND_VAST', ernst: 'aandacht', stap: 5 }),
    ])
  })

  test('one finding on special circumstances in a whole dossier: that of the sentence', () => {
    const invoer = dossier({
      eerder: EERDER_VIER_UUR,
      besluit: besluitMet({ bijzondereOmstandigheden: ' ' }),
      teksten: [{ tekst: 'Zij is terminaal.', plaats: 'feit 9' }],
    })
    expect(plaatsen('BIJZONDERE_OMSTANDIGHEDEN_GENEGEERD', invoer)).toEqual(['feit 9'])
  })

  test('a dossier of before the act leaves every rule unseen, with its source', () => {
    const { bevindingen, nietTeZien } = toets(dossier({ besluit: besluitMet({ op: '2014-12-31' }) }))
    expect(bevindingen).toEqual([])
    for (const niet of nietTeZien) {
      expect(niet).toEqual({
        code: expect.stringMatching(/^[A-Z_]+$/),
        waarom: 'Dit is van vóór 1 januari 2015. Toen gold een andere wet, die de toets niet kent.',
        grondslag: expect.arrayContaining([
          expect.objectContaining({ link: expect.stringMatching(/^https:/) }),
        ]),
      })
    }
    expect(new Set(nietTeZien.map(({ code }) => code)).size).toBeGreaterThan(50)
    expect(toets(dossier({ besluit: besluitMet({ op: '2015-01-01' }) })).bevindingen).not.toEqual([])
  })
})

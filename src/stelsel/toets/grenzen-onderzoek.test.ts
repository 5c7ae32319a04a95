import { describe } from 'vitest'
import { AFGEWEZEN, elkeGrens, type Grens } from '../../testing/toets-proef.ts'
import { ONTVANGEN } from './deskundigheid-grensgevallen.ts'
import type { Kader, Oplossing, Vaststelling } from './invoer.ts'
import {
  BESLUIT,
  besluitMet,
  besluitMetDienst,
  deelsVerteld,
  dossier,
  EERDER_VIER_UUR,
  stappenMet,
  stappenMetOplossing,
  stappenZonder,
} from './voorbeeld-dossier.ts'

// Edges that the examples of the rules leave out.

const TEKST = (tekst: string) => ({ teksten: [{ tekst, plaats: 'feit 9' }] })
const ADVIES = { id: 'a1', plaats: 'feit 10', ontvangen: ONTVANGEN }
const metKader = (kader: Kader | undefined): readonly Vaststelling[] =>
  stappenMet(3, { behoefte: { kader, regels: [], totaal: { minuten: 151, per: 'week' }, berekend: false } })
const zonderStap = (stap: Vaststelling['stap'], oplossing: Oplossing): readonly Vaststelling[] =>
  stappenMetOplossing(oplossing).filter((vaststelling) => vaststelling.stap !== stap)

describe('step 1 and 2', () => {
  const alleenProduct = { doel: undefined, voorkeuren: undefined, productGenoemd: 'een traplift' }
  const puntA = dossier().punten.filter(({ punt }) => punt === 'a')
  elkeGrens([
    [
      'HULPVRAAG_NIET_VASTGESTELD',
      'nothing but an empty finding',
      dossier({ vaststellingen: stappenMet(1, { doel: '', voorkeuren: ' ' }) }),
      'goed',
    ],
    [
      'HULPVRAAG_NIET_VASTGESTELD',
      'a product, and in another finding the goal alone',
      dossier({
        vaststellingen: [
          ...stappenMet(1, alleenProduct),
          { ...stappenMet(1, {})[0]!, voorkeuren: undefined },
        ],
      }),
      'goed',
    ],
    [
      'HULPVRAAG_NIET_VASTGESTELD',
      'a product, and in another finding the wishes alone',
      dossier({
        vaststellingen: [...stappenMet(1, alleenProduct), { ...stappenMet(1, {})[0]!, doel: undefined }],
      }),
      'goed',
    ],
    [
      'HULPVRAAG_NIET_VASTGESTELD',
      'two products',
      dossier({ vaststellingen: [...stappenMet(1, alleenProduct), { ...stappenMet(1, alleenProduct)[0]! }] }),
      'aandacht',
    ],
    ['HULPVRAAG_NIET_VASTGESTELD', 'point a and nothing decided', deelsVerteld({ punten: puntA }), 'goed'],
    [
      'HULPVRAAG_NIET_VASTGESTELD',
      'point a, in a dossier that says it was not asked',
      deelsVerteld({ punten: puntA, besluit: BESLUIT, ...TEKST('Naar haar wensen is niet gevraagd.') }),
      'aandacht',
    ],
    [
      'PROBLEMEN_NIET_IN_KAART',
      'step 2 without sources, and a thin advice',
      dossier({
        vaststellingen: stappenMet(2, { bronnen: [] }),
        adviezen: [{ ...ADVIES, ontvangen: { ...ONTVANGEN, summier: true } }],
      }),
      'goed',
    ],
    [
      'PROBLEMEN_NIET_IN_KAART',
      'step 2 rests on a passage that is called like the thin advice',
      dossier({
        vaststellingen: stappenMet(2, { bronnen: [{ soort: 'passage', verwijzing: 'a1' }] }),
        adviezen: [{ ...ADVIES, ontvangen: { ...ONTVANGEN, summier: true } }],
      }),
      'goed',
    ],
    [
      'PROBLEMEN_NIET_IN_KAART',
      'no step 2, only a thin advice',
      dossier({
        vaststellingen: stappenZonder(2),
        adviezen: [{ ...ADVIES, ontvangen: { ...ONTVANGEN, summier: true } }],
      }),
      'blokkerend',
    ],
    [
      'PROBLEMEN_NIET_IN_KAART',
      'no step 2, a thin advice and a full one, told in part',
      deelsVerteld({
        besluit: BESLUIT,
        adviezen: [ADVIES, { ...ADVIES, id: 'a2', ontvangen: { ...ONTVANGEN, summier: true } }],
      }),
      'niet te zien',
    ],
    [
      'PROBLEMEN_NIET_IN_KAART',
      'no step 2, a thin advice, told in part',
      deelsVerteld({
        besluit: BESLUIT,
        adviezen: [{ ...ADVIES, ontvangen: { ...ONTVANGEN, summier: true } }],
      }),
      'aandacht',
    ],
    [
      'AFBAKENING_ANDERE_WET_ONJUIST',
      'a home adaptation, and the Wlz',
      deelsVerteld({
        besluit: besluitMetDienst({ soort: 'woningaanpassing' }),
        vaststellingen: stappenMetOplossing({ categorie: 'andere wet', door: 'Wlz' }),
      }),
      'goed',
    ],
    [
      'AFBAKENING_ANDERE_WET_ONJUIST',
      'a home adaptation beside help, and the Jeugdwet',
      deelsVerteld({
        besluit: besluitMet({
          voorzieningen: [
            ...BESLUIT.voorzieningen,
            { ...BESLUIT.voorzieningen[0]!, soort: 'woningaanpassing' },
          ],
        }),
        vaststellingen: stappenMetOplossing({ categorie: 'andere wet', door: 'de Jeugdwet' }),
      }),
      'blokkerend',
    ],
    [
      'AFBAKENING_ANDERE_WET_ONJUIST',
      'no home adaptation, and the Jeugdwet',
      deelsVerteld({
        besluit: BESLUIT,
        vaststellingen: stappenMetOplossing({ categorie: 'andere wet', door: 'de Jeugdwet' }),
      }),
      'goed',
    ],
    [
      'AFBAKENING_ANDERE_WET_ONJUIST',
      'fits, and nothing more is told',
      dossier({
        vaststellingen: stappenMetOplossing({ categorie: 'andere wet', door: 'Wlz', passend: true }),
      }),
      'goed',
    ],
    [
      'AFBAKENING_ANDERE_WET_ONJUIST',
      'a reason is told',
      dossier({
        vaststellingen: stappenMetOplossing({
          categorie: 'andere wet',
          door: 'Wlz',
          reden: 'Hij heeft een indicatie.',
        }),
      }),
      'goed',
    ],
    [
      'AFBAKENING_ANDERE_WET_ONJUIST',
      'a refusal that names a solution of another act, and a sentence',
      deelsVerteld({
        besluit: AFGEWEZEN,
        vaststellingen: stappenMetOplossing({ categorie: 'andere wet', door: 'Wlz' }),
        ...TEKST('Dit valt onder de Wlz.'),
      }),
      'goed',
    ],
    [
      'ONDERZOEK_ONZORGVULDIG',
      'lines with a source of their own',
      dossier({ vaststellingen: stappenMet(3, { bronnen: [] }) }),
      'goed',
    ],
    [
      'ONDERZOEK_ONZORGVULDIG',
      'no lines and no source',
      dossier({ vaststellingen: stappenMet(3, { bronnen: [], behoefte: { regels: [], berekend: true } }) }),
      'aandacht',
    ],
    [
      'ONDERZOEK_ONZORGVULDIG',
      'told in part, no source',
      deelsVerteld({ besluit: BESLUIT, vaststellingen: stappenMet(2, { bronnen: [] }) }),
      'goed',
    ],
    [
      'ONDERZOEK_ONZORGVULDIG',
      'one point open',
      dossier({ punten: dossier().punten.filter(({ punt }) => punt !== 'd') }),
      'aandacht',
    ],
  ])
})

describe('step 3', () => {
  const regel = { onderdeel: 'de was', minuten: 104, per: 'jaar', bron: 'gemeten' } as const
  const totaal = (minuten: number) =>
    stappenMet(3, { behoefte: { regels: [regel], totaal: { minuten, per: 'week' }, berekend: false } })
  const opNorm = stappenMet(3, { behoefte: { regels: [regel], berekend: false, kader: { id: 'hbel-2021' } } })
  const weigering = besluitMet({ beslissing: 'afgewezen', voorzieningen: [] })
  elkeGrens([
    ['OMVANG_ONJUIST_BEREKEND', 'exactly two minutes a week', dossier({ vaststellingen: totaal(2) }), 'goed'],
    [
      'OMVANG_ONJUIST_BEREKEND',
      'exactly one minute a week too many',
      dossier({ vaststellingen: totaal(3) }),
      'blokkerend',
    ],
    [
      'OMVANG_NIET_VASTGESTELD',
      'a refusal of a service that is named, no step 3',
      dossier({ vaststellingen: stappenZonder(3, 4), besluit: AFGEWEZEN }),
      'blokkerend',
    ],
    [
      'OMVANG_NIET_VASTGESTELD',
      'nothing decided, no step 3, told in part',
      deelsVerteld({ vaststellingen: stappenZonder(3, 4, 5), besluit: undefined }),
      'goed',
    ],
    [
      'OMVANG_NIET_VASTGESTELD',
      'a refusal without limitation, nothing finished',
      dossier({ vaststellingen: [], besluit: undefined, afgerond: undefined }),
      'goed',
    ],
    [
      'OMVANG_NIET_VASTGESTELD',
      'a refusal without limitation, an advice asked and not there',
      deelsVerteld({
        vaststellingen: stappenZonder(3, 4),
        adviezen: [{ id: 'a1', plaats: 'feit 3' }],
        besluit: weigering,
      }),
      'aandacht',
    ],
    [
      'OMVANG_NIET_VASTGESTELD',
      'time in one of two findings',
      dossier({
        vaststellingen: [
          ...stappenMet(3, {}),
          ...stappenMet(3, { behoefte: undefined }).filter(({ stap }) => stap === 3),
        ],
      }),
      'goed',
    ],
    [
      'OMVANG_NIET_VASTGESTELD',
      'a sentence says it was not done, beside step 3 with time',
      dossier(TEKST('De omvang is niet vastgesteld.')),
      'aandacht',
    ],
    [
      'OMVANG_NIET_VASTGESTELD',
      'help taken off without a time, no step 3',
      deelsVerteld({
        vaststellingen: zonderStap(3, { categorie: 'mantelzorg', door: 'dochter', minuten: 0, per: 'week' }),
        besluit: BESLUIT,
      }),
      'aandacht',
    ],
    [
      'GEEN_INDIVIDUELE_AFWIJKING_VAN_NORM',
      'asked in one of two findings',
      dossier({ vaststellingen: [...stappenMet(3, {}), ...opNorm.filter(({ stap }) => stap === 3)] }),
      'goed',
    ],
    [
      'GEEN_INDIVIDUELE_AFWIJKING_VAN_NORM',
      'asked in none of two findings',
      dossier({ vaststellingen: [...opNorm, ...opNorm.filter(({ stap }) => stap === 3)] }),
      'blokkerend',
    ],
    [
      'GEEN_INDIVIDUELE_AFWIJKING_VAN_NORM',
      'a sentence about the own situation, without a norm',
      dossier(TEKST('Naar de eigen situatie is niet gekeken.')),
      'goed',
    ],
    [
      'NORM_NIET_OBJECTIEF',
      'nothing known of the norm of a decision, and less than before: no more than a question',
      dossier({ vaststellingen: metKader({ naam: 'eigen tijden' }), eerder: EERDER_VIER_UUR }),
      'aandacht',
    ],
    [
      'NORM_NIET_OBJECTIEF',
      'nothing known of the norm, nothing decided or concluded yet',
      dossier({
        vaststellingen: metKader({ naam: 'eigen tijden' }).filter(({ stap }) => stap === 3),
        besluit: undefined,
        afgerond: undefined,
      }),
      'niet te zien',
    ],
    [
      'NORM_NIET_OBJECTIEF',
      'a sound norm',
      dossier({ vaststellingen: metKader({ objectieveCriteria: true }) }),
      'goed',
    ],
    [
      'NORM_NIET_OBJECTIEF',
      'time and frequency hidden',
      dossier({ vaststellingen: metKader({ tijdEnFrequentieInzichtelijk: false }) }),
      'aandacht',
    ],
    [
      'NORM_NIET_ONAFHANKELIJK',
      'nothing known of the norm',
      dossier({ vaststellingen: metKader({ naam: 'eigen tijden' }) }),
      'niet te zien',
    ],
    [
      'NORM_NIET_ONAFHANKELIJK',
      'no need told',
      dossier({ vaststellingen: stappenMet(3, { behoefte: undefined }) }),
      'goed',
    ],
    [
      'NORM_WIJKT_AF_VAN_ONDERZOEK',
      'an empty text',
      dossier({ vaststellingen: metKader({ wijktAfVanOnderzoek: ' ' }) }),
      'goed',
    ],
    ['NORM_WIJKT_AF_VAN_ONDERZOEK', 'not told', dossier({ vaststellingen: metKader({}) }), 'goed'],
    ...(
      [
        [-10, 'Door een bezuiniging.', 'aandacht'],
        [0, 'Door een bezuiniging.', 'goed'],
        [10, 'Door een bezuiniging.', 'goed'],
        [-10, 'Zij kan dit zelf.', 'goed'],
      ] as const
    ).map(
      ([minuten, reden, verwacht]): Grens => [
        'NORM_ALLEEN_BUDGET',
        `a line of ${minuten} minutes: ${reden}`,
        dossier({
          besluit: besluitMetDienst({ verschil: [{ soort: 'overgang', minuten, per: 'jaar', reden }] }),
        }),
        verwacht,
      ],
    ),
  ])
})

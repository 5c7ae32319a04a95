import { describe } from 'vitest'
import { elkeGrens } from '../../testing/toets-proef.ts'
import { ONTVANGEN } from './deskundigheid-grensgevallen.ts'
import type { Kader, ToetsInvoer, Vaststelling } from './invoer.ts'
import {
  BESLUIT,
  besluitMet,
  besluitMetDienst,
  deelsVerteld,
  dossier,
  EERDER_VIER_UUR,
  stappenMet,
} from './voorbeeld-dossier.ts'

// Edges that the examples of the rules leave out.

const TEKST = (tekst: string) => ({ teksten: [{ tekst, plaats: 'feit 9' }] })
const ADVIES = { id: 'a1', plaats: 'feit 10', ontvangen: ONTVANGEN }
const metKader = (kader: Kader | undefined): readonly Vaststelling[] =>
  stappenMet(3, { behoefte: { kader, regels: [], totaal: { minuten: 151, per: 'week' }, berekend: false } })

describe('expertise', () => {
  const oud = (gedateerd: string, bronnen: Vaststelling['bronnen']) =>
    dossier({
      vaststellingen: stappenMet(2, { bronnen }),
      adviezen: [{ ...ADVIES, ontvangen: { ...ONTVANGEN, gedateerd } }],
    })
  const passage = { soort: 'passage', verwijzing: 'a1' }
  const uitAdvies = { soort: 'advies', verwijzing: 'a1' }
  const anders = { soort: 'advies', verwijzing: 'a7' }
  const zonderGevolg = (bronnen: Vaststelling['bronnen'], conclusie = 'Bukken kan niet.') =>
    dossier({
      vaststellingen: stappenMet(2, { bronnen }),
      adviezen: [{ ...ADVIES, ontvangen: { ...ONTVANGEN, conclusie } }],
    })
  elkeGrens([
    ['GEEN_MEDISCH_ADVIES', 'two years old to the day', oud('2024-11-18', [uitAdvies]), 'goed'],
    ['GEEN_MEDISCH_ADVIES', 'a day more than two years old', oud('2024-11-17', [uitAdvies]), 'aandacht'],
    [
      'GEEN_MEDISCH_ADVIES',
      'an old advice beside another source',
      oud('2020-01-01', [passage, uitAdvies]),
      'aandacht',
    ],
    [
      'GEEN_MEDISCH_ADVIES',
      'an old advice, and a passage that is called like it',
      oud('2020-01-01', [passage]),
      'goed',
    ],
    ['GEEN_MEDISCH_ADVIES', 'an old advice, and another one used', oud('2020-01-01', [anders]), 'goed'],
    [
      'GEEN_MEDISCH_ADVIES',
      'an advice of the day itself, and one asked in vain',
      dossier({
        adviezen: [
          { ...ADVIES, ontvangen: { ...ONTVANGEN, op: '2026-11-18' } },
          { id: 'a2', plaats: 'feit 11' },
        ],
      }),
      'goed',
    ],
    ['ADVIES_GENEGEERD', 'used beside another source', zonderGevolg([passage, uitAdvies]), 'goed'],
    ['ADVIES_GENEGEERD', 'a passage that is called like it', zonderGevolg([passage]), 'aandacht'],
    ['ADVIES_GENEGEERD', 'another advice is used', zonderGevolg([anders]), 'aandacht'],
    [
      'ADVIES_GENEGEERD',
      'received on the day of the decision',
      dossier({
        vaststellingen: stappenMet(2, { bronnen: [passage] }),
        adviezen: [{ ...ADVIES, ontvangen: { ...ONTVANGEN, op: '2026-11-18' } }],
      }),
      'aandacht',
    ],
    [
      'ADVIES_GENEGEERD',
      'followed, and not used anywhere',
      dossier({
        vaststellingen: stappenMet(2, { bronnen: [passage] }),
        adviezen: [{ ...ADVIES, ontvangen: { ...ONTVANGEN, gevolgd: true } }],
        ...TEKST('Van het advies is afgeweken.'),
      }),
      'goed',
    ],
    [
      'ADVIES_GENEGEERD',
      'one of two is said to be followed, and a sentence says otherwise',
      dossier({
        adviezen: [ADVIES, { ...ADVIES, id: 'a2', ontvangen: { ...ONTVANGEN, gevolgd: true } }],
        ...TEKST('Van het advies is afgeweken.'),
      }),
      'aandacht',
    ],
    [
      'ADVIES_GENEGEERD',
      'the reasons are not told',
      dossier({
        besluit: besluitMet({ motivering: undefined }),
        adviezen: [{ ...ADVIES, ontvangen: { ...ONTVANGEN, gevolgd: false } }],
      }),
      'blokkerend',
    ],
  ])
})

describe('less than before', () => {
  const minder = { eerder: EERDER_VIER_UUR }
  const gewijzigd = besluitMet({ gewijzigd: 'Zij is hersteld.' })
  elkeGrens([
    [
      'AFBOUW_ONGEMOTIVEERD',
      'what changed is told',
      dossier({ ...minder, besluit: gewijzigd, vaststellingen: metKader({ alleenBudget: true }) }),
      'goed',
    ],
    [
      'AFBOUW_ONGEMOTIVEERD',
      'told in part, a norm of which only one thing is known to be sound',
      deelsVerteld({
        ...minder,
        besluit: BESLUIT,
        vaststellingen: metKader({ onafhankelijkOnderzoek: true }),
      }),
      'aandacht',
    ],
    [
      'AFBOUW_ONGEMOTIVEERD',
      'told in part, and the other thing',
      deelsVerteld({ ...minder, besluit: BESLUIT, vaststellingen: metKader({ objectieveCriteria: true }) }),
      'aandacht',
    ],
    [
      'AFBOUW_ONGEMOTIVEERD',
      'told in part, both',
      deelsVerteld({
        ...minder,
        besluit: BESLUIT,
        vaststellingen: metKader({ objectieveCriteria: true, onafhankelijkOnderzoek: true }),
      }),
      'niet te zien',
    ],
    [
      'AFBOUW_ONGEMOTIVEERD',
      'no need told',
      dossier({ ...minder, vaststellingen: stappenMet(3, { behoefte: undefined }) }),
      'blokkerend',
    ],
    [
      'AFBOUW_ONGEMOTIVEERD',
      'no reasons told',
      dossier({ ...minder, besluit: besluitMet({ motivering: undefined }) }),
      'blokkerend',
    ],
    ['GEEN_OVERGANGSTERMIJN', 'nothing less', dossier(), 'goed'],
    [
      'INTREKKING_ZONDER_ONDERZOEK',
      'nothing less',
      dossier({ vaststellingen: [], gesprekken: [], adviezen: [] }),
      'goed',
    ],
  ])
})

describe('reasons, costs and promises', () => {
  const contract = (anders: NonNullable<ToetsInvoer['contracten']>[number]) =>
    dossier({ contracten: [anders] })
  const AFSPRAAK = { op: '2026-01-01', plaats: 'feit 22' }
  elkeGrens([
    [
      'MOTIVERING_GEBREK',
      'told in part, a finding that is not there',
      deelsVerteld({
        besluit: besluitMet({
          motivering: [{ tekst: 'U kunt bukken.', vaststellingen: ['v9'], grondslagen: [] }],
        }),
      }),
      'goed',
    ],
    [
      'BEZWAARKOSTEN_TEN_ONRECHTE_GEWEIGERD',
      'no costs told',
      dossier({ bezwaren: [{ op: '2027-02-01', plaats: 'feit 25', herroepen: true }] }),
      'goed',
    ],
    [
      'REDELIJKE_TERMIJN_OVERSCHREDEN',
      'judgments without an objection',
      dossier({ uitspraken: [{ op: '2030-01-01', plaats: 'feit 26', instantie: 'rechtbank' }] }),
      'niet te zien',
    ],
    [
      'CONTRACT_SLUIT_NIET_AAN_OP_BESCHIKKING',
      'paid by the hour, and bound to nothing',
      contract({ ...AFSPRAAK, bekostiging: 'uren' }),
      'goed',
    ],
    [
      'CONTRACT_SLUIT_NIET_AAN_OP_BESCHIKKING',
      'paid by the hour, and free to give less',
      contract({ ...AFSPRAAK, bekostiging: 'uren', levertUren: false }),
      'aandacht',
    ],
    [
      'CONTRACT_SLUIT_NIET_AAN_OP_BESCHIKKING',
      'paid by result, and bound to nothing',
      contract({ ...AFSPRAAK, bekostiging: 'resultaat' }),
      'aandacht',
    ],
    ['CONTRACT_SLUIT_NIET_AAN_OP_BESCHIKKING', 'nothing told', contract(AFSPRAAK), 'niet te zien'],
    [
      'CONTRACT_SLUIT_NIET_AAN_OP_BESCHIKKING',
      'hours for one of two services',
      dossier({
        contracten: [AFSPRAAK],
        besluit: besluitMet({
          voorzieningen: [{ ...BESLUIT.voorzieningen[0]!, omvang: undefined }, ...BESLUIT.voorzieningen],
        }),
      }),
      'niet te zien',
    ],
    [
      'CONTRACT_SLUIT_NIET_AAN_OP_BESCHIKKING',
      'no hours granted',
      dossier({ contracten: [AFSPRAAK], besluit: besluitMetDienst({ omvang: undefined }) }),
      'goed',
    ],
    [
      'TARIEF_NIET_TRANSPARANT',
      'a sentence beside what is known of the contract',
      dossier({ contracten: [AFSPRAAK], ...TEKST('Het tarief is niet inzichtelijk.') }),
      'goed',
    ],
    [
      'REELE_PRIJS_ONVOLDOENDE',
      'nothing told of a tariff',
      contract({ ...AFSPRAAK, tarief: {} }),
      'niet te zien',
    ],
    ['REELE_PRIJS_ONVOLDOENDE', 'no tariff told', contract(AFSPRAAK), 'goed'],
    [
      'PGB_WEIGERING_ONGEMOTIVEERD',
      'asked as pgb, and neither one nor the other given',
      dossier({
        aanvraag: { ...dossier().aanvraag, vorm: 'pgb' },
        besluit: besluitMetDienst({ vorm: undefined }),
      }),
      'goed',
    ],
    [
      'PGB_WEIGERING_ONGEMOTIVEERD',
      'a ground that holds, and a sentence that it has no reasons',
      dossier({
        pgb: {
          op: '2026-11-16',
          plaats: 'feit 19',
          uitkomst: 'geweigerd',
          gronden: [{ grond: 'bekwaamheid', uitleg: 'Zij kan dit niet.' }],
        },
        ...TEKST('De weigering van het pgb is niet gemotiveerd.'),
      }),
      'aandacht',
    ],
    [
      'PGB_TARIEF_ZONDER_GRONDSLAG',
      'a pgb of which nothing is told',
      dossier({ besluit: besluitMetDienst({ vorm: 'pgb', pgb: undefined }) }),
      'aandacht',
    ],
    [
      'VERTROUWEN_GESCHONDEN',
      'a promise with a reservation',
      dossier({
        toezeggingen: [{ op: '2026-10-20', plaats: 'feit 9', tekst: 'U houdt uw uren.', voorbehoud: true }],
      }),
      'goed',
    ],
  ])
})

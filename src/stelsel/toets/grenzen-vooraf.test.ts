import { describe } from 'vitest'
import { elkeGrens } from '../../testing/toets-proef.ts'
import { ONTVANGEN } from './deskundigheid-grensgevallen.ts'
import type { Kader, Oplossing, ToetsInvoer, Vaststelling } from './invoer.ts'
import {
  besluitMet,
  besluitMetDienst,
  deelsVerteld,
  dossier,
  pasGemeld,
  stappenMet,
  stappenMetOplossing,
} from './voorbeeld-dossier.ts'

// Edges that the examples of the rules leave out.

const TEKST = (tekst: string) => ({ teksten: [{ tekst, plaats: 'feit 9' }] })
const ADVIES = { id: 'a1', plaats: 'feit 10', ontvangen: ONTVANGEN }
const BUITEN_BEHANDELING = besluitMet({ beslissing: 'buiten behandeling', voorzieningen: [] })
const ONDERZOCHT = { teksten: [] as ToetsInvoer['teksten'], besluit: BUITEN_BEHANDELING }
const zonderStap = (stap: Vaststelling['stap'], oplossing: Oplossing): readonly Vaststelling[] =>
  stappenMetOplossing(oplossing).filter((vaststelling) => vaststelling.stap !== stap)

describe('a case left undealt says nothing of the need (Awb 4:5)', () => {
  elkeGrens([
    [
      'HULPVRAAG_NIET_VASTGESTELD',
      'no question',
      dossier({ ...ONDERZOCHT, afgerond: undefined, vaststellingen: [], punten: [] }),
      'goed',
    ],
    [
      'NIET_IN_SAMENSPRAAK',
      'no talk',
      dossier({ ...ONDERZOCHT, afgerond: undefined, vaststellingen: [], gesprekken: [], notities: [] }),
      'goed',
    ],
    [
      'PROBLEMEN_NIET_IN_KAART',
      'a thin advice',
      dossier({ ...ONDERZOCHT, adviezen: [{ ...ADVIES, ontvangen: { ...ONTVANGEN, summier: true } }] }),
      'goed',
    ],
    [
      'ONDERZOEK_ONZORGVULDIG',
      'no sources',
      dossier({ ...ONDERZOCHT, vaststellingen: stappenMet(2, { bronnen: [] }), punten: [] }),
      'goed',
    ],
    [
      'ONDERZOEK_ONZORGVULDIG',
      'a thin advice',
      dossier({ ...ONDERZOCHT, adviezen: [{ ...ADVIES, ontvangen: { ...ONTVANGEN, summier: true } }] }),
      'goed',
    ],
    [
      'OMVANG_NIET_VASTGESTELD',
      'no time',
      dossier({ ...ONDERZOCHT, vaststellingen: stappenMet(3, { behoefte: undefined }) }),
      'goed',
    ],
    [
      'AFBAKENING_ANDERE_WET_ONJUIST',
      'another act',
      dossier({
        ...ONDERZOCHT,
        vaststellingen: stappenMetOplossing({ categorie: 'andere wet', door: 'Wlz' }),
      }),
      'goed',
    ],
    [
      'EIGEN_KRACHT_VOOR_OMVANG',
      'the daughter before the extent',
      deelsVerteld({
        ...ONDERZOCHT,
        vaststellingen: zonderStap(3, { categorie: 'mantelzorg', door: 'dochter' }),
      }),
      'aandacht',
    ],
    [
      'GEBRUIKELIJKE_HULP_NIET_ONDERZOCHT',
      'the partner',
      dossier({
        ...ONDERZOCHT,
        vaststellingen: stappenMetOplossing({ categorie: 'gebruikelijke hulp', door: 'partner' }),
      }),
      'goed',
    ],
    [
      'MANTELZORG_AFGEDWONGEN',
      'the daughter',
      dossier({
        ...ONDERZOCHT,
        vaststellingen: stappenMetOplossing({ categorie: 'mantelzorg', door: 'dochter' }),
      }),
      'goed',
    ],
    [
      'ALGEMEEN_GEBRUIKELIJK_ONJUIST',
      'a bicycle',
      dossier({
        ...ONDERZOCHT,
        vaststellingen: stappenMetOplossing({
          categorie: 'algemeen gebruikelijke voorziening',
          door: 'een fiets',
        }),
      }),
      'goed',
    ],
    [
      'ALGEMENE_VOORZIENING_NIET_PASSEND',
      'the bus',
      dossier({
        ...ONDERZOCHT,
        vaststellingen: stappenMetOplossing({ categorie: 'algemene voorziening', door: 'de bus' }),
      }),
      'goed',
    ],
    ['NIET_PASSEND', 'nothing granted', dossier(ONDERZOCHT), 'goed'],
    [
      'AANBIEDER_BEPAALT_OMVANG',
      'the aanbieder',
      dossier({ ...ONDERZOCHT, ...TEKST('De aanbieder bepaalt de uren.') }),
      'goed',
    ],
    [
      'RESULTAAT_ZONDER_UREN',
      'no time',
      dossier({
        besluit: {
          ...besluitMetDienst({ omvang: undefined, activiteiten: [] }),
          beslissing: 'buiten behandeling',
        },
      }),
      'goed',
    ],
    [
      'GEEN_MEDISCH_ADVIES',
      'advice not there yet',
      dossier({ ...ONDERZOCHT, adviezen: [{ id: 'a1', plaats: 'feit 10' }] }),
      'goed',
    ],
    [
      'ADVIES_ONZORGVULDIG',
      'a thin advice',
      dossier({ ...ONDERZOCHT, adviezen: [{ ...ADVIES, ontvangen: { ...ONTVANGEN, summier: true } }] }),
      'goed',
    ],
    [
      'ADVIES_GENEGEERD',
      'an advice not followed',
      dossier({ ...ONDERZOCHT, adviezen: [{ ...ADVIES, ontvangen: { ...ONTVANGEN, gevolgd: false } }] }),
      'goed',
    ],
    [
      'PGB_WEIGERING_ONGEMOTIVEERD',
      'asked as pgb',
      dossier({ ...ONDERZOCHT, aanvraag: { ...dossier().aanvraag, vorm: 'pgb' } }),
      'goed',
    ],
    [
      'PGB_TARIEF_ZONDER_GRONDSLAG',
      'an amount',
      dossier({
        besluit: {
          ...besluitMetDienst({ vorm: 'pgb', pgb: { tarief: 2000 } }),
          beslissing: 'buiten behandeling',
        },
      }),
      'goed',
    ],
    [
      'BELEID_NIET_GEVOLGD',
      'own policy',
      dossier({ ...ONDERZOCHT, ...TEKST('Het beleid is niet gevolgd.') }),
      'goed',
    ],
    [
      'VERTROUWEN_GESCHONDEN',
      'a promise',
      dossier({ besluit: { ...BUITEN_BEHANDELING, vertrouwen: { nagekomen: false } } }),
      'goed',
    ],
    [
      'VERHUISPRIMAAT_ONGEMOTIVEERD',
      'moving',
      dossier({ besluit: { ...BUITEN_BEHANDELING, verhuizen: { gewogen: [] } } }),
      'goed',
    ],
    [
      'VOORZIENBAARHEID_TE_RUIM',
      'foreseeable',
      dossier({
        besluit: { ...BUITEN_BEHANDELING, voorzienbaarheid: { reden: 'koop', bestondToen: false } },
      }),
      'goed',
    ],
    [
      'NORM_ALLEEN_BUDGET',
      'a cut',
      dossier({ ...ONDERZOCHT, ...TEKST('Door een bezuiniging is het minder.') }),
      'goed',
    ],
    ['MELDING_GENEGEERD', 'in time', pasGemeld({ besluit: BUITEN_BEHANDELING }), 'goed'],
    [
      'VERSLAG_NIET_VERSTREKT',
      'no verslag',
      dossier({ ...ONDERZOCHT, afgerond: undefined, vaststellingen: [], verslag: { tegengesproken: [] } }),
      'goed',
    ],
  ])
})

const metKader = (kader: Kader) =>
  stappenMet(3, { behoefte: { kader, regels: [], totaal: { minuten: 151, per: 'week' }, berekend: false } })

describe('before the talk', () => {
  const { aanloop } = dossier()
  const plan = { op: '2026-10-05', plaats: 'feit 4', totEnMet: '2026-10-06' } as const
  elkeGrens([
    [
      'PERSOONLIJK_PLAN_NIET_AANGEBODEN',
      'a day for the plan, and no melding to count from',
      deelsVerteld({ aanloop: { ondersteuning: [], voorafGetoond: [], verlengd: [], planAangeboden: plan } }),
      'goed',
    ],
    [
      'PERSOONLIJK_PLAN_NIET_AANGEBODEN',
      'no day for the plan',
      dossier({
        aanloop: { ...aanloop, planOntvangen: undefined, planAangeboden: { ...plan, totEnMet: undefined } },
      }),
      'goed',
    ],
    [
      'PERSOONLIJK_PLAN_NIET_AANGEBODEN',
      'one day for the plan',
      dossier({ aanloop: { ...aanloop, planOntvangen: undefined, planAangeboden: plan } }),
      'aandacht',
    ],
    [
      'PERSOONLIJK_PLAN_NIET_AANGEBODEN',
      'offered on the day of the talk',
      dossier({
        aanloop: {
          ...aanloop,
          planOntvangen: undefined,
          planAangeboden: { ...plan, op: '2026-10-20', totEnMet: undefined },
        },
      }),
      'goed',
    ],
    [
      'PERSOONLIJK_PLAN_NIET_AANGEBODEN',
      'offered the day after the talk',
      dossier({
        aanloop: {
          ...aanloop,
          planOntvangen: undefined,
          planAangeboden: { ...plan, op: '2026-10-21', totEnMet: undefined },
        },
      }),
      'aandacht',
    ],
    [
      'NIET_VOORAF_ZICHTBAAR',
      'a norm without a key',
      dossier({ vaststellingen: metKader({ naam: 'eigen tijden' }) }),
      'goed',
    ],
    [
      'NIET_VOORAF_ZICHTBAAR',
      'no norm',
      dossier({ vaststellingen: stappenMet(3, { behoefte: undefined }) }),
      'goed',
    ],
    [
      'NIET_VOORAF_ZICHTBAAR',
      'shown on the day of the decision',
      dossier({
        aanloop: {
          ...aanloop,
          voorafGetoond: aanloop.voorafGetoond.map((een) => ({ ...een, op: '2026-11-18' })),
        },
      }),
      'aandacht',
    ],
    [
      'TERMIJN_OVERSCHREDEN',
      'stopped, and six weeks went by',
      pasGemeld({
        peildatum: '2026-12-20',
        aanloop: { ...aanloop, gestopt: { op: '2026-10-20', plaats: 'feit 8' } },
      }),
      'goed',
    ],
  ])
})

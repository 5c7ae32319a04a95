import { expect, test } from 'vitest'
import { toets } from '../stelsel/toets/toets.ts'
import { besluit, dossier, eerder, gezegd, uren, vastgesteld } from '../testing/uitspraak-dossier.ts'
import type { DossierFact } from './dossier-facts.ts'
import { toetsInvoer } from './toets-invoer.ts'

/** Rulings as dossiers, as in toets-uitspraken.test.ts; here the college won, so nothing may block. */
const GEWONNEN: readonly (readonly [string, readonly DossierFact[]])[] = [
  [
    'CRVB:2018:1271: ingetrokken na huisbezoek, onderzoek en overgangstermijn',
    dossier(
      2015,
      eerder(180),
      {
        type: 'AdviesOntvangen',
        advies: 'a1',
        van: 'medisch adviseur',
        conclusie: 'Zij kan het huishouden zelf doen; er is geen medische noodzaak.',
        wijze: ['huisbezoek', 'lichamelijk onderzoek'],
      },
      vastgesteld(2, 'Zij kan het huishouden zelf doen.', {
        bronnen: [{ soort: 'advies', verwijzing: 'a1' }],
      }),
      besluit({ beslissing: 'ingetrokken', overgang: { totEnMet: '2016-01-01' } }),
    ),
  ],
  [
    'CRVB:2018:2602: verhuizen in plaats van aanpassen',
    dossier(
      2016,
      vastgesteld(
        5,
        'Binnen afzienbare tijd komen geschikte woningen vrij; verhuizen is de goedkoopste passende oplossing.',
      ),
      besluit({
        beslissing: 'deels toegekend',
        voorzieningen: [{ naam: 'verhuiskostenvergoeding', soort: 'woningaanpassing' }],
        motivering: [{ tekst: 'Medische bezwaren tegen verhuizen zijn niet gebleken.' }],
      }),
    ),
  ],
  [
    'CRVB:2025:1462: een brief over het beleid van een stichting is geen melding',
    dossier(2023, {
      type: 'MeldingOntvangen',
      kanaal: 'brief',
      woorden: 'Beoordeel het beleid van de stichting.',
    }),
  ],
  [
    'RBAMS:2020:4625: geen pgb, wel ondersteuning in natura',
    dossier(
      2019,
      {
        type: 'AdviesOntvangen',
        advies: 'a1',
        van: 'arts',
        conclusie: 'Zij en haar zoon kunnen de taken van een pgb niet aan.',
      },
      vastgesteld(5, 'Ambulante ondersteuning in natura past.', { productGenoemd: 'pgb' }),
      besluit({
        beslissing: 'deels toegekend',
        voorzieningen: [{ naam: 'ambulante ondersteuning', soort: 'dienst', vorm: 'natura' }],
        motivering: [{ tekst: 'Beheer van een pgb is volgens het advies niet verantwoord.' }],
      }),
    ),
  ],
  [
    'RBGEL:2017:772: vier formulieren en een ingebrekestelling, nog geen aanvraag',
    dossier(2015, { type: 'MeldingOntvangen', kanaal: 'web', woorden: 'Ik wil een gesprek.' }),
  ],
  [
    'RBMNE:2023:4299 en 4300: minder uren op een deugdelijke norm',
    dossier(
      2022,
      eerder(240),
      vastgesteld(2, 'Medische situatie gewogen.'),
      vastgesteld(3, 'Basis 108 uur per jaar met invloedsfactoren.', {
        behoefte: {
          kader: { naam: 'HHM', objectieveCriteria: true, onafhankelijkOnderzoek: true },
          totaal: { minuten: 6480, per: 'jaar' },
          afwijkingOverwogen: 'Gekeken is naar haar eigen situatie.',
        },
      }),
      besluit({ voorzieningen: [{ ...uren(0), omvang: { minuten: 6480, per: 'jaar' } }] }),
    ),
  ],
  [
    'RBMNE:2023:4299: de toegekende uren niet bekend',
    dossier(
      2022,
      eerder(240),
      besluit({ voorzieningen: [{ naam: 'huishoudelijke ondersteuning', soort: 'dienst' }] }),
    ),
  ],
  [
    'RBNHO:2018:1269: huisbezoek, mantelzorg bekeken, omvang met de CIZ-norm',
    dossier(
      2017,
      { type: 'GesprekGevoerd', gesprek: 'gesprek-1', plaats: 'thuis' },
      vastgesteld(2, 'Zelfredzaamheid beoordeeld.'),
      vastgesteld(3, 'Omvang met de CIZ-norm.', {
        behoefte: { kader: { id: 'ciz-2006' }, totaal: { minuten: 210, per: 'week' } },
      }),
      vastgesteld(4, 'De mogelijkheden van mantelzorgers zijn bekeken.', {
        oplossing: { categorie: 'mantelzorg', door: 'familie' },
      }),
      besluit({ voorzieningen: [uren(105)] }),
    ),
  ],
  [
    'RBNNE:2021:1910: gemeld voordat zij in de gemeente woonde',
    dossier(2019, { type: 'MeldingOntvangen', kanaal: 'brief', woorden: 'Ik kom in Emmen wonen.' }),
  ],
  [
    'RBDHA:2022:12243 en RBNHO:2018:1269: geen aanleiding voor medisch advies',
    dossier(
      2021,
      gezegd('Er was geen aanleiding om een medisch advies te vragen.'),
      besluit({ beslissing: 'afgewezen' }),
    ),
  ],
  [
    'RBLIM:2024:7288: algemene voorziening, volledig onderzocht',
    dossier(
      2023,
      vastgesteld(2, 'Beperkingen in kaart.'),
      vastgesteld(4, 'De algemene voorziening past.', {
        oplossing: {
          categorie: 'algemene voorziening',
          door: 'huishoudelijke hulp voor iedereen',
          beschikbaar: true,
          passend: true,
          betaalbaar: true,
        },
      }),
      besluit({ beslissing: 'ingetrokken' }),
    ),
  ],
]

test.each(GEWONNEN)('waar het college won, houdt niets tegen: %s', (_naam, facts) => {
  expect(
    toets(toetsInvoer(facts, '2026-01-01')).bevindingen.filter(({ ernst }) => ernst === 'blokkerend'),
  ).toEqual([])
})

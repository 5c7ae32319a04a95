import { describe, expect, test } from 'vitest'
import { toets } from '../stelsel/toets/toets.ts'
import { besluit, dossier, eerder, gezegd, uren, vastgesteld } from '../testing/uitspraak-dossier.ts'
import type { DossierFact } from './dossier-facts.ts'
import { toetsInvoer } from './toets-invoer.ts'

/**
 * Rulings as dossiers that tell a part, written from what their source tells and in our own words; dates and names are made up where the
 * source gives none. Here the college lost, and the toets finds at least what was wrong.
 */
const VERLOREN: readonly (readonly [string, readonly string[], readonly DossierFact[]])[] = [
  [
    'CRVB:2018:819: ander product dan gevraagd, zonder onderzoek van problemen en omvang',
    ['PROBLEMEN_NIET_IN_KAART', 'OMVANG_NIET_VASTGESTELD', 'ONDERZOEK_ONZORGVULDIG'],
    dossier(
      2015,
      {
        type: 'MeldingOntvangen',
        kanaal: 'brief',
        woorden: 'Ik wil mijn begeleiding thuis houden.',
        op: '2015-04-28',
      },
      { type: 'PersoonlijkPlanOntvangen', tekst: 'Begeleiding thuis.' },
      vastgesteld(5, 'Het college vindt beschermd wonen passend.'),
      gezegd('Het college deed onvoldoende onderzoek.'),
      besluit({ beslissing: 'afgewezen' }),
    ),
  ],
  [
    'CRVB:2019:3364: resultaat zonder uren, de aanbieder bepaalt de inzet',
    ['RESULTAAT_ZONDER_UREN', 'AANBIEDER_BEPAALT_OMVANG'],
    dossier(
      2017,
      besluit({
        voorzieningen: [
          {
            naam: 'huishoudelijke ondersteuning',
            resultaat: 'een schoon en leefbaar huis',
            omvangDoor: 'aanbieder',
            plan: { bijgevoegd: true, bevatUren: false },
          },
        ],
      }),
    ),
  ],
  [
    'CRVB:2022:2197: een combinatie van rolstoelen die niet past',
    ['NIET_PASSEND'],
    dossier(
      2019,
      vastgesteld(5, 'De buitenstoel met de vouwstoel is geen passende bijdrage voor binnen.'),
      besluit({ beslissing: 'afgewezen', voorzieningen: [] }),
    ),
  ],
  [
    'CRVB:2024:743: normtijden zonder objectieve grond',
    ['NORM_NIET_OBJECTIEF'],
    dossier(
      2020,
      vastgesteld(3, 'Tijden uit de beleidsregels.', {
        behoefte: {
          kader: { naam: 'beleidsregels', objectieveCriteria: false },
          totaal: { minuten: 165, per: 'week' },
        },
      }),
      besluit({ voorzieningen: [uren(165)] }),
    ),
  ],
  [
    'RBAMS:2017:4982: afgewezen op een summier advies',
    ['ONDERZOEK_ONZORGVULDIG', 'PROBLEMEN_NIET_IN_KAART', 'ADVIES_ONZORGVULDIG'],
    dossier(
      2016,
      { type: 'AdviesOntvangen', advies: 'a1', van: 'GGD', conclusie: 'Zij is zelfredzaam.', summier: true },
      vastgesteld(2, 'Zij is voldoende zelfredzaam.', { bronnen: [{ soort: 'advies', verwijzing: 'a1' }] }),
      besluit({ beslissing: 'afgewezen' }),
    ),
  ],
  [
    'RBAMS:2017:9947: schoon en leefbaar, zonder hoe vaak',
    ['RESULTAAT_ZONDER_UREN'],
    dossier(
      2017,
      besluit({ voorzieningen: [{ naam: 'huishoudelijke hulp', resultaat: 'schoon en leefbaar huis' }] }),
    ),
  ],
  [
    'RBDHA:2017:1699: advies genegeerd en een voorziening niet genoemd',
    ['ADVIES_GENEGEERD', 'VOORLIGGENDE_VOORZIENING_NIET_BENOEMD', 'MOTIVERING_GEBREK'],
    dossier(
      2016,
      { type: 'AdviesOntvangen', advies: 'a1', van: 'indicatieadviseur', conclusie: 'Begeleiding is nodig.' },
      vastgesteld(4, 'Persoonlijke verzorging komt ergens anders vandaan.', {
        oplossing: { categorie: 'andere wet', door: 'een voorliggende voorziening' },
      }),
      besluit({
        beslissing: 'deels toegekend',
        voorzieningen: [uren(120)],
        motivering: [{ tekst: 'U krijgt wat u nodig heeft.' }],
      }),
    ),
  ],
  [
    'RBGEL:2016:3028: van zes naar twee uur, de kinderen doen de rest',
    ['MANTELZORG_AFGEDWONGEN', 'OMVANG_NIET_VASTGESTELD', 'AFBOUW_ONGEMOTIVEERD', 'EIGEN_KRACHT_VOOR_OMVANG'],
    dossier(
      2015,
      eerder(360),
      vastgesteld(4, 'De kinderen doen de rest.', {
        oplossing: { categorie: 'mantelzorg', door: 'de kinderen', minuten: 240, per: 'week' },
      }),
      besluit({ beslissing: 'gewijzigd', voorzieningen: [uren(120)] }),
    ),
  ],
  [
    'RBGEL:2017:6055: algemene voorziening die er geen is, en ingetrokken zonder onderzoek',
    ['ALGEMENE_VOORZIENING_ONJUIST_GEKWALIFICEERD', 'ONDERZOEK_ONZORGVULDIG'],
    dossier(
      2016,
      gezegd('Bij de heroverweging is geen onderzoek gedaan als bedoeld in artikel 2.3.2.'),
      vastgesteld(4, 'Huishoudelijke hulp is nu voor iedereen.', {
        oplossing: {
          categorie: 'algemene voorziening',
          door: 'huishoudelijke hulp',
          onderzoekVoorToegang: true,
        },
      }),
      besluit({ beslissing: 'ingetrokken' }),
    ),
  ],
  [
    'RBGEL:2022:3231: niet uitgegaan van de eigen deskundige',
    ['ADVIES_GENEGEERD'],
    dossier(
      2020,
      {
        type: 'AdviesOntvangen',
        advies: 'a1',
        van: 'deskundige',
        conclusie: 'Begeleiding plus is aangewezen.',
      },
      besluit({ beslissing: 'afgewezen' }),
    ),
  ],
  [
    'RBGEL:2023:3301: tijden uit een rapport dat niet objectief is',
    ['NORM_NIET_OBJECTIEF', 'NORM_NIET_ONAFHANKELIJK'],
    dossier(
      2022,
      vastgesteld(3, 'Tijden per activiteit.', {
        behoefte: { kader: { naam: 'KPMG Rivierenland' }, totaal: { minuten: 180, per: 'week' } },
      }),
      besluit({ voorzieningen: [uren(180)] }),
    ),
  ],
  [
    'RBLIM:2018:7066: omvang overgenomen, en een netwerk dat er nog niet is',
    ['OMVANG_NIET_VASTGESTELD', 'EIGEN_KRACHT_ONJUIST_TOEGEPAST'],
    dossier(
      2017,
      vastgesteld(3, 'De omvang is zonder onderzoek overgenomen uit de AWBZ-indicatie.', {
        behoefte: { totaal: { minuten: 180, per: 'week' } },
      }),
      vastgesteld(4, 'Het netwerk neemt het over.', {
        oplossing: { categorie: 'eigen kracht', door: 'een groter netwerk', toekomstig: true },
      }),
      besluit({ beslissing: 'deels toegekend', voorzieningen: [{ ...uren(180), naam: 'begeleiding' }] }),
    ),
  ],
  [
    'RBLIM:2021:1824: scootmobiel compenseert te veel',
    ['NIET_PASSEND', 'MOTIVERING_GEBREK'],
    dossier(
      2019,
      vastgesteld(5, 'De scootmobiel overcompenseert nu zijn gezondheid beter is.'),
      besluit({
        beslissing: 'afgewezen',
        motivering: [{ tekst: 'Een driewielfiets heeft een therapeutisch doel.' }],
      }),
    ),
  ],
  [
    'RBMNE:2015:9404: hulp van de dochters buiten de indicatie gehouden',
    ['MOTIVERING_GEBREK', 'MANTELZORG_AFGEDWONGEN'],
    dossier(
      2015,
      eerder(240),
      vastgesteld(4, 'De hulp door de dochters blijft buiten de indicatie.', {
        oplossing: { categorie: 'mantelzorg', door: 'dochters', betaald: true },
      }),
      gezegd('Waarom de nodige hulp buiten de indicatie bleef, is niet gemotiveerd.'),
      besluit({
        beslissing: 'gewijzigd',
        voorzieningen: [{ ...uren(0), omvang: { minuten: 4680, per: 'jaar' } }],
      }),
    ),
  ],
  [
    'RBMNE:2016:2516: van zes naar tweeenhalf uur op een collectieve norm',
    ['NORM_NIET_OBJECTIEF', 'AANBIEDER_BEPAALT_OMVANG', 'AFBOUW_ONGEMOTIVEERD'],
    dossier(
      2015,
      eerder(360),
      vastgesteld(3, 'De norm is 78 uur per jaar.', {
        behoefte: { kader: { naam: '78 uur per jaar', tijdEnFrequentieInzichtelijk: false } },
      }),
      besluit({ beslissing: 'gewijzigd', voorzieningen: [{ ...uren(150), omvangDoor: 'aanbieder' }] }),
    ),
  ],
  [
    'RBOBR:2017:3070: zij had moeten sparen voor de douche',
    ['ALGEMEEN_GEBRUIKELIJK_ONJUIST', 'INKOMENSTOETS'],
    dossier(
      2016,
      vastgesteld(4, 'De badkamer is 22 jaar oud.', {
        oplossing: {
          categorie: 'algemeen gebruikelijke voorziening',
          door: 'een nieuwe douche',
          financieel: 'zij had geld moeten reserveren',
        },
      }),
      besluit({
        beslissing: 'deels toegekend',
        voorzieningen: [{ naam: 'douche', soort: 'woningaanpassing' }],
      }),
    ),
  ],
  [
    'RBOVE:2016:1962: niet onderzocht of de algemene voorziening te betalen is',
    ['ALGEMENE_VOORZIENING_NIET_PASSEND', 'ONDERZOEK_ONZORGVULDIG'],
    dossier(
      2015,
      vastgesteld(4, 'De algemene voorziening lost het op.', {
        oplossing: { categorie: 'algemene voorziening', door: 'schoonmaak aan huis met toelage' },
      }),
      gezegd('Er is geen onderzoek gedaan naar haar financiële situatie.'),
      besluit({ beslissing: 'afgewezen' }),
    ),
  ],
  [
    'RBOVE:2017:2975: verhuizen zonder onderzoek naar behoeften en voorkeuren',
    ['HULPVRAAG_NIET_VASTGESTELD'],
    dossier(
      2016,
      gezegd('Naar de behoeften, persoonskenmerken en voorkeuren is geen zorgvuldig onderzoek gedaan.'),
      besluit({ voorzieningen: [{ naam: 'verhuiskostenvergoeding', soort: 'woningaanpassing' }] }),
    ),
  ],
  [
    'RBZWB:2021:1134: assistentiehond afgewezen zonder onderzoek naar de behoefte',
    ['OMVANG_NIET_VASTGESTELD', 'MOTIVERING_GEBREK', 'ONDERZOEK_ONZORGVULDIG'],
    dossier(
      2020,
      { type: 'AanvraagIngediend', wens: 'aanschaf en training van een assistentiehond' },
      vastgesteld(2, 'Zij heeft PTSS.'),
      gezegd('De ondersteuningsbehoefte en de meerwaarde van de hond zijn niet voldoende onderzocht.'),
      besluit({ beslissing: 'afgewezen', motivering: [{ tekst: 'Een hond is niet nodig.' }] }),
    ),
  ],
]

/** What a source tells of an omission often fits no field; then it stands as text, and a sentence is enough to ask for a look. */
const IN_WOORDEN: readonly (readonly [string, string])[] = [
  ['OMVANG_NIET_VASTGESTELD', 'De frequentie van de schoonmaak is niet vastgesteld.'],
  ['PROBLEMEN_NIET_IN_KAART', 'De beperkingen van meneer zijn niet in kaart gebracht.'],
  ['HULPVRAAG_NIET_VASTGESTELD', 'Naar zijn wensen en behoeften is niet gevraagd.'],
  ['MANTELZORG_AFGEDWONGEN', 'Niet is onderzocht of de kinderen de rest van de hulp kunnen geven.'],
  ['MANTELZORG_AFGEDWONGEN', 'De overige uren moeten door de kinderen worden gedaan.'],
  ['GEBRUIKELIJKE_HULP_NIET_ONDERZOCHT', 'De belastbaarheid van de echtgenoot is niet onderzocht.'],
  ['NIET_IN_SAMENSPRAAK', 'De huisgenoot is niet over zijn hulp gehoord.'],
  ['NORM_NIET_OBJECTIEF', 'De normtijden berusten niet op objectieve criteria.'],
  ['NORM_NIET_ONAFHANKELIJK', 'Het rapport is niet gebaseerd op onafhankelijk en deugdelijk onderzoek.'],
  ['GEEN_INDIVIDUELE_AFWIJKING_VAN_NORM', 'De toegenomen beperkingen zijn niet in de tijden meegenomen.'],
  ['AANBIEDER_BEPAALT_OMVANG', 'De invulling is aan de inwoner en de aanbieder overgelaten.'],
  [
    'ADVIES_GENEGEERD',
    'Het college is niet uitgegaan van het rapport van de eigen deskundige; dat is niet gevolgd.',
  ],
  ['GEEN_MEDISCH_ADVIES', 'Er is geen actueel medisch onderzoek gedaan.'],
  ['INKOMENSTOETS', 'Haar inkomen is hoger dan 110 procent van de bijstand.'],
  ['ALGEMEEN_GEBRUIKELIJK_ONJUIST', 'De eerste drie uur huishoudelijke hulp zijn algemeen gebruikelijk.'],
  ['AFBAKENING_ANDERE_WET_ONJUIST', 'De woningaanpassing valt onder de Jeugdwet.'],
  ['VOORLIGGENDE_VOORZIENING_NIET_BENOEMD', 'Er is een voorliggende voorziening.'],
  ['MOTIVERING_GEBREK', 'De vermindering is onvoldoende gemotiveerd.'],
  ['NORM_ALLEEN_BUDGET', 'De norm ging omlaag vanwege een bezuiniging.'],
  ['ONDERZOEK_ONZORGVULDIG', 'Het college heeft dit niet nader onderzocht.'],
  ['UITKOMST_STOND_VAST', 'Toegekend is het standaardpakket.'],
]

function oordeel(facts: readonly DossierFact[]) {
  return toets(toetsInvoer(facts, '2026-01-01')).bevindingen
}

describe('waar het college verloor', () => {
  test.each(VERLOREN)('%s', (_naam, verwacht, facts) => {
    const codes = oordeel(facts).map(({ code }) => code)
    expect(codes).toEqual(expect.arrayContaining([...verwacht]))
  })
})

describe('een zin in het dossier is genoeg om te laten kijken, nooit om tegen te houden', () => {
  test.each(IN_WOORDEN)('%s: %s', (code, zin) => {
    const bevindingen = oordeel(dossier(2020, gezegd(zin), besluit({ beslissing: 'afgewezen' })))
    expect(bevindingen.map((bevinding) => bevinding.code)).toContain(code)
    expect(bevindingen.filter(({ ernst }) => ernst === 'blokkerend')).toEqual([])
  })

  test.each(IN_WOORDEN)('wat iemand vindt, is geen vaststelling (%s)', (_code, zin) => {
    const klacht = `Volgens mevrouw geldt: ${zin}`
    expect(oordeel(dossier(2020, gezegd(klacht), besluit({ beslissing: 'toegekend' })))).toEqual([])
  })
})

test('what the dossiers do not tell is named, not blamed', () => {
  const { nietTeZien } = toets(toetsInvoer(VERLOREN[1]?.[2] ?? [], '2026-01-01'))
  expect(nietTeZien.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['GEEN_MANDAAT', 'GEEN_RECHTSMIDDELCLAUSULE', 'VERSLAG_NIET_VERSTREKT']),
  )
})

import { describe, expect, test } from 'vitest'
import { toets } from '../stelsel/toets/toets.ts'
import { besluit, dossier, gezegd, vastgesteld } from '../testing/uitspraak-dossier.ts'
import type { DossierFact } from './dossier-facts.ts'
import { toetsInvoer } from './toets-invoer.ts'

/**
 * What stands beside the dossiers of tests/uitspraken: the ways in which sources put an omission, and two won cases that are not among them.
 * What a source tells of an omission often fits no field; then it stands as text, and a sentence is enough to ask for a look.
 */
const IN_WOORDEN: readonly (readonly [string, string])[] = [
  ['OMVANG_NIET_VASTGESTELD', 'De frequentie van de schoonmaak is niet vastgesteld.'],
  [
    'OMVANG_NIET_VASTGESTELD',
    'De ondersteuningsbehoefte en de meerwaarde van de hond zijn niet voldoende onderzocht.',
  ],
  ['PROBLEMEN_NIET_IN_KAART', 'De beperkingen van meneer zijn niet in kaart gebracht.'],
  ['HULPVRAAG_NIET_VASTGESTELD', 'Naar zijn wensen en behoeften is niet gevraagd.'],
  [
    'HULPVRAAG_NIET_VASTGESTELD',
    'Naar de behoeften, persoonskenmerken en voorkeuren is geen zorgvuldig onderzoek gedaan.',
  ],
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
  ['MOTIVERING_GEBREK', 'Waarom de nodige hulp buiten de indicatie bleef, is niet gemotiveerd.'],
  ['NIET_PASSEND', 'De buitenstoel met de vouwstoel is geen passende bijdrage voor binnen.'],
  ['NIET_PASSEND', 'De scootmobiel overcompenseert nu zijn gezondheid beter is.'],
  ['NORM_ALLEEN_BUDGET', 'De norm ging omlaag vanwege een bezuiniging.'],
  ['ONDERZOEK_ONZORGVULDIG', 'Het college heeft dit niet nader onderzocht.'],
  ['ONDERZOEK_ONZORGVULDIG', 'Het college deed onvoldoende onderzoek.'],
  ['ONDERZOEK_ONZORGVULDIG', 'Er is geen onderzoek gedaan naar haar financiële situatie.'],
  ['ONDERZOEK_ONZORGVULDIG', 'Bij de heroverweging is geen onderzoek gedaan als bedoeld in artikel 2.3.2.'],
  ['UITKOMST_STOND_VAST', 'Toegekend is het standaardpakket.'],
]

function oordeel(facts: readonly DossierFact[]) {
  return toets(toetsInvoer(facts, '2026-01-01')).bevindingen
}

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

/** Won cases of which no dossier stands in tests/uitspraken. */
const GEWONNEN: readonly (readonly [string, readonly DossierFact[]])[] = [
  [
    'RBDHA:2022:12243: geen aanleiding voor medisch advies',
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
  expect(oordeel(facts).filter(({ ernst }) => ernst === 'blokkerend')).toEqual([])
})

test('of een advies is gevolgd, staat in een veld; dat gaat voor wat een zin erover zegt', () => {
  const genegeerd = (gevolgd: boolean) =>
    oordeel(
      dossier(
        2021,
        { type: 'AdviesOntvangen', op: '2021-02-01', advies: 'a1', van: 'arts', conclusie: 'Rust.', gevolgd },
        gezegd('Van het rapport is afgeweken.'),
        besluit({ beslissing: 'afgewezen' }),
      ),
    ).filter(({ code }) => code === 'ADVIES_GENEGEERD')
  expect(genegeerd(true)).toEqual([])
  expect(genegeerd(false)).toMatchObject([
    { ernst: 'aandacht', uitleg: expect.stringContaining('volgt het advies niet') },
  ])
})

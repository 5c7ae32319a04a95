import { describe, expect, test } from 'vitest'
import { codesVan, gelezen } from '../../testing/toets-proef.ts'
import { CHECKS } from './checks.ts'
import type { ToetsInvoer } from './invoer.ts'
import { findZin, nietGedaan } from './tekst.ts'
import { pasGemeld } from './voorbeeld-dossier.ts'

describe('a sentence in which all is well', () => {
  test.each([
    'De hulp van de kinderen is vrijwillig en hoeft niet.',
    'Er is met de kinderen besproken dat niets moet; zij hoeven de was niet te doen.',
    'De kinderen kunnen en willen geen hulp geven; daarom is hun hulp niet meegeteld.',
    'De kinderen moeten werken en kunnen daarom niet helpen; dat is niet meegeteld.',
    'De kinderen moeten zelf werken en hebben een gezin.',
    'Uw kinderen hebben laten weten dat zij geen hulp willen geven. Wij tellen hun hulp daarom niet mee.',
    'De dochter is gevraagd of zij wil helpen; zij hoeft het niet te doen.',
    'De dochter wil wel helpen, maar niet elke week. Wij tellen alleen mee wat zij wil doen.',
    'De mantelzorg van de buren kan niet worden verplicht.',
    'De zoon woont niet in en kan niet worden verplicht te helpen.',
    'De mantelzorger hoeft niet meer te doen dan zij wil.',
    'U en uw zoon kunnen de taken van een pgb niet goed doen.',
    'Van de partner kan geen hulp worden verwacht, dat is met hem besproken.',
    'De dochter is mantelzorger en betaalt met de pas van mevrouw de boodschappen.',
    'De betaalde hulp van de dochter is geen mantelzorg.',
    'U kunt er zonder voorafgaand onderzoek terecht.',
    'De strijkservice is zonder onderzoek vooraf voor iedereen te gebruiken.',
    'De strijkservice is een algemene voorziening: u kunt er terecht zonder onderzoek.',
    'Na ons onderzoek bleek dat de algemene voorziening bij u past.',
    'De badkamer is nog niet afgeschreven.',
    'Niets is onbesproken gebleven: alle beperkingen zijn onderzocht.',
    'De omvang is niet lager vastgesteld dan nodig.',
    'Welke zorg meneer nodig heeft is vastgesteld, maar wie die geeft is nog niet bepaald.',
    'Er was geen aanleiding om nog eens na te gaan welke begeleiding nodig is.',
    'Voor de buurman is niet bepaald wat er gebeurt; welke hulp u nodig heeft is onderzocht.',
    'Mevrouw heeft het advies van de gemeente naast zich neergelegd.',
    'De aanbieder ging niet uit van het rapport van de ergotherapeut.',
    'Het college ging niet uit van de oude norm maar volgde het advies.',
    'Wij nemen het advies niet als uitgangspunt, want het is van drie jaar geleden.',
    'Het rapport van de fysiotherapeut is door meneer niet als uitgangspunt genomen.',
    'Op de woning rust nog een hypotheek.',
    'U hoeft uw hypotheek niet te verhogen voor de traplift.',
    'Na de verhuizing moet meneer een nieuwe hypotheek afsluiten, met die kosten is gerekend.',
    'Het spaargeld van mevrouw is buiten beschouwing gebleven.',
    'Nader onderzoek door een arts was niet nodig.',
    'Er is geen verder onderzoek naar haar rug nodig.',
    'Het was niet noodzakelijk om dit te laten onderzoeken.',
    'Er was geen reden voor een tweede onderzoek.',
    'De werking van de tillift hoeft niet opnieuw te worden onderzocht.',
    'Meneer wil dit niet, na onderzoek bleek een andere lift beter.',
    'De behoeften zijn niet anders dan vorig jaar, en opnieuw vastgesteld.',
    'De aanbieder bepaalt met u op welke dag de hulp komt.',
    'De aanbieder stelt met u de vaste dag vast.',
    'Wij zijn niet afgeweken van het advies van de arts.',
    'Van het advies van de ergotherapeut is nergens afgeweken.',
    'Het besluit is niet in strijd met het advies van de arts.',
    'Mevrouw volgt het advies van de fysiotherapeut niet.',
    'Wij hebben niet alleen naar de norm gekeken, maar ook naar uw persoonlijke situatie.',
  ])('%s', (tekst) => {
    expect(gelezen(tekst)).toEqual([])
  })
})

describe('a sentence that says what went wrong', () => {
  test.each([
    ['MANTELZORG_AFGEDWONGEN', 'De kinderen moeten de rest van de hulp geven.'],
    ['MANTELZORG_AFGEDWONGEN', 'De kinderen moeten de was doen, want mevrouw kan dat niet meer.'],
    ['MANTELZORG_AFGEDWONGEN', 'Mevrouw moet de hulp van haar dochters accepteren, zij krijgt anders niets.'],
    ['MANTELZORG_AFGEDWONGEN', 'De dochter is verplicht om te helpen.'],
    [
      'MANTELZORG_AFGEDWONGEN',
      'Van de kinderen mag worden verwacht dat zij de was doen; dat is niet vrijwillig.',
    ],
    ['MANTELZORG_AFGEDWONGEN', 'Er is niet onderzocht of de kinderen de overige hulp kunnen geven.'],
    ['MANTELZORG_AFGEDWONGEN', 'Er is niet nagegaan of de kinderen bereid zijn te helpen.'],
    ['MANTELZORG_AFGEDWONGEN', 'De hulp van de mantelzorger telt mee, maar of zij dat wil is niet gevraagd.'],
    ['MANTELZORG_AFGEDWONGEN', 'De dochters willen niet helpen, toch is hun hulp meegeteld.'],
    ['MANTELZORG_AFGEDWONGEN', 'De hulp van de buren is niet vrijwillig.'],
    ['MANTELZORG_AFGEDWONGEN', 'De hulp die de dochters tegen betaling geven, telt mee als mantelzorg.'],
    ['ONDERZOEK_ONZORGVULDIG', 'Er is besloten zonder onderzoek vooraf.'],
    ['ONDERZOEK_ONZORGVULDIG', 'Zonder nader onderzoek is de hulp verlaagd.'],
    ['ONDERZOEK_ONZORGVULDIG', 'Zonder onderzoek is gezegd dat zij bij de strijkservice terecht kan.'],
    ['ONDERZOEK_ONZORGVULDIG', 'Wat meneer overdag nodig heeft is onvoldoende uitgezocht.'],
    ['ONDERZOEK_ONZORGVULDIG', 'Er is geen onderzoek gedaan naar wat er nodig is om buiten te komen.'],
    ['ONDERZOEK_ONZORGVULDIG', 'De hulp is nodig, maar naar de oorzaak is geen onderzoek gedaan.'],
    [
      'ONDERZOEK_ONZORGVULDIG',
      'Een medisch advies was niet nodig, maar de situatie thuis is nauwelijks onderzocht.',
    ],
    ['ONDERZOEK_ONZORGVULDIG', 'Of de boodschappendienst voor iedereen bereikbaar is, is niet onderzocht.'],
    ['GEBRUIKELIJKE_HULP_NIET_ONDERZOCHT', 'Dat de partner helpt is niet met hem besproken.'],
    ['PROBLEMEN_NIET_IN_KAART', 'De beperkingen zijn onvoldoende in kaart gebracht.'],
    ['PROBLEMEN_NIET_IN_KAART', 'Onderzoek naar haar beperkingen ontbreekt.'],
    ['OMVANG_NIET_VASTGESTELD', 'De frequentie van de activiteiten is niet vastgesteld.'],
    ['OMVANG_NIET_VASTGESTELD', 'Er is niet vastgesteld hoeveel hulp zij nodig heeft.'],
    ['OMVANG_NIET_VASTGESTELD', 'Wat voor begeleiding meneer nodig heeft, is nooit bepaald.'],
    ['OMVANG_NIET_VASTGESTELD', 'Er is niet nagegaan welke hulp bij het koken nodig is.'],
    ['OMVANG_NIET_VASTGESTELD', 'Naar de ondersteuning die hij nodig heeft is geen onderzoek gedaan.'],
    ['OMVANG_NIET_VASTGESTELD', 'Vaststelling van de benodigde begeleiding is achterwege gebleven.'],
    ['OMVANG_NIET_VASTGESTELD', 'Niet is vastgesteld wat zij aan hulp nodig heeft, alleen de norm telde.'],
    ['OMVANG_NIET_VASTGESTELD', 'Een onderzoek naar de hulp die meneer nodig heeft ontbreekt.'],
    ['ADVIES_GENEGEERD', 'De gemeente ging bij het besluit niet uit van het advies van de ergotherapeut.'],
    ['ADVIES_GENEGEERD', 'Het rapport van de arts is niet tot uitgangspunt genomen.'],
    ['ADVIES_GENEGEERD', 'De consulent heeft het indicatieadvies naast zich neergelegd.'],
    ['ADVIES_GENEGEERD', 'Wij leggen het advies van de deskundige terzijde.'],
    ['ADVIES_GENEGEERD', 'Wij volgen het advies van de arts niet.'],
    ['ADVIES_GENEGEERD', 'De gemeente volgt het rapport van de ergotherapeut hier niet.'],
    ['GEEN_MEDISCH_ADVIES', 'Een advies van een arts is niet gevraagd.'],
    ['INKOMENSTOETS', 'Meneer kan zijn hypotheek verhogen en de traplift zo zelf betalen.'],
    ['INKOMENSTOETS', 'Met de overwaarde van het huis is de verhuizing te betalen.'],
    ['HULPVRAAG_NIET_VASTGESTELD', 'Naar haar voorkeuren is nooit gevraagd.'],
    [
      'ALGEMENE_VOORZIENING_ONJUIST_GEKWALIFICEERD',
      'De hulp is een algemene voorziening, waar u na een onderzoek naar uw situatie gebruik van kunt maken.',
    ],
    [
      'ALGEMEEN_GEBRUIKELIJK_ONJUIST',
      'Bij een afschrijvingstermijn van 25 jaar vergoeden wij 3/25 van de douche.',
    ],
    ['AANBIEDER_BEPAALT_OMVANG', 'De aanbieder bepaalt hoeveel hulp er komt en op welke dag.'],
    ['AANBIEDER_BEPAALT_OMVANG', 'De aanbieder stelt na een maand de uren vast.'],
  ])('%s: %s', (code, tekst) => {
    expect(CHECKS.map((check) => check.code)).toContain(code)
    expect(gelezen(tekst)).toContain(code)
  })
})

describe('nietGedaan', () => {
  const lees = (tekst: string) => findZin([{ tekst, plaats: '' }], [nietGedaan('onderzo\\w+')]) !== undefined

  test.each([
    'Dit is niet onderzocht.',
    'Dit is niet zorgvuldig en volledig onderzocht.',
    'Onderzocht is dit niet.',
    'Het college heeft nagelaten dit te onderzoeken.',
  ])('is said: %s', (tekst) => expect(lees(tekst)).toBe(true))

  test.each([
    'Zij wil dit niet, en dat is onderzocht.',
    'Het is niet zo dat dit onderzocht moest worden.',
    'Niet alleen haar rug is onderzocht.',
  ])('is not said: %s', (tekst) => expect(lees(tekst)).toBe(false))
})

describe('a melding that could be none, in a dossier that tells a part', () => {
  const laat = { peildatum: '2026-12-20' }
  const genegeerd = (tekst: string, anders: Partial<ToetsInvoer> = { dekking: 'deels' }) =>
    codesVan(pasGemeld({ ...laat, ...anders, teksten: [{ tekst, plaats: 'feit 3' }] })).includes(
      'MELDING_GENEGEERD',
    )

  test.each([
    'Meneer stond bij zijn brief nog niet in deze gemeente ingeschreven.',
    'Op die dag woonde de inwoner nog elders.',
    'Mevrouw was toen nog geen inwoner van onze gemeente.',
    'Er was toen nog geen melding.',
    'Een melding was er nog niet, alleen een telefoontje over een adres.',
    'Meneer heeft geen melding gedaan.',
  ])('asks nothing: %s', (tekst) => expect(genegeerd(tekst)).toBe(false))

  test.each([
    'De dochter van mevrouw woonde toen nog in een andere gemeente.',
    'Mevrouw woont sinds juli in een andere gemeente.',
    'De melding is niet bevestigd.',
    'Er is geen melding gemaakt van de hulp van de buren.',
    'Sindsdien is er geen melding meer ontvangen.',
    'Wij zien deze brief niet als melding.',
  ])('still asks: %s', (tekst) => expect(genegeerd(tekst)).toBe(true))

  test('a sentence never lifts what the whole record shows', () => {
    expect(genegeerd('Er was toen nog geen melding.', {})).toBe(true)
  })
})

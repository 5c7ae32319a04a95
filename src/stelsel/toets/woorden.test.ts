import { describe, expect, test } from 'vitest'
import {
  AFGEWEZEN,
  gelezenBevindingen,
  HELE_ZIN,
  losgeschreven,
  type Zinnen,
} from '../../testing/toets-proef.ts'
import { CHECKS } from './checks.ts'

const GEVONDEN: readonly Zinnen[] = [
  [
    'UITKOMST_STOND_VAST',
    'Mevrouw krijgt ….',
    'het standaardpakket | standaardpakketten | een standaardaanbod | de standaarduren | de standaardindicatie | een standaardoplossing | het standaardproduct | de standaardhoeveelheid | het basispakket',
  ],
  [
    'BIJZONDERE_OMSTANDIGHEDEN_GENEGEERD',
    'Meneer is ….',
    'terminaal | palliatief | als-patiënt | ziek door amyotrofe laterale sclerose | aan zijn levenseinde | snel achteruit gegaan | schrijnend getroffen | in een schrijnende toestand | uitbehandeld | dakloos',
    AFGEWEZEN,
  ],
  [
    'ONEVENREDIG',
    'Niets blijkt over ….',
    'de gevolgen | wat evenredig is | de evenredigheid | wat onevenredig is | onevenredigheid',
    AFGEWEZEN,
  ],
  ['MOTIVERING_GEBREK', 'Het is niet ….', 'gemotiveerd | uitgelegd | toegelicht'],
  ['MOTIVERING_GEBREK', 'Er is geen ….', 'motivering | reden gegeven | toelichting'],
  ['MOTIVERING_GEBREK', 'De … ontbreken.', 'redenen'],
  [
    'NIET_GEHOORD_IN_BEZWAAR',
    '… is zij niet gehoord.',
    'In bezwaar | Na haar bezwaarschrift | Op een hoorzitting | Bij de heroverweging',
  ],
  [
    'NIET_GEHOORD_IN_BEZWAAR',
    'In bezwaar ….',
    'is zij nooit gehoord | is beslist zonder haar te horen | liet men het ten onrechte bij de stukken zonder horen | liet men ten onrechte na haar te horen | was er geen hoorzitting | is de hoorplicht zo geschonden',
  ],
  [
    'AFWIJKING_COMMISSIEADVIES_ONGEMOTIVEERD',
    '… afgeweken zonder reden.',
    'Van de bezwaarcommissie is | Van de bezwaarschriftencommissie is | Van de adviescommissie is | Van de commissie is | Van het commissieadvies is',
  ],
  [
    'AFWIJKING_COMMISSIEADVIES_ONGEMOTIVEERD',
    'De commissie is ….',
    'niet gevolgd | niet volledig gevolgd | niet op alles gevolgd',
  ],
  [
    'AFWIJKING_COMMISSIEADVIES_ONGEMOTIVEERD',
    'Het besluit … van de commissie, zonder toelichting.',
    'wijkt af | is een afwijking | moest wel afwijken',
  ],
  [
    'BEZWAARKOSTEN_TEN_ONRECHTE_GEWEIGERD',
    'De … zijn niet vergoed.',
    'kosten van bezwaar | kosten van het bezwaar | kosten van het bezwaarschrift | kosten in de bezwaarprocedure | kosten voor bezwaar | bezwaarkosten | proceskosten | kosten van rechtsbijstand',
  ],
  [
    'BEZWAARKOSTEN_TEN_ONRECHTE_GEWEIGERD',
    'De proceskosten ….',
    'zijn niet vergoed | weigert het college | weigerde het college | weiger ik | zijn geweigerd | zijn afgewezen | bleven ten onrechte onbetaald',
  ],
  ['REDELIJKE_TERMIJN_OVERSCHREDEN', 'De redelijke termijn ….', 'is overschreden | duurde te lang'],
  [
    'REELE_PRIJS_ONVOLDOENDE',
    '… te laag.',
    'Het tarief is | Het uurtarief is | De tarieven zijn | De uurtarieven zijn | De prijs is | De prijzen zijn',
  ],
  [
    'REELE_PRIJS_ONVOLDOENDE',
    'Het tarief is ….',
    'te laag | niet reëel | niet reeel | geen reële prijs | niet kostendekkend | onredelijk | een onredelijkheid | lager dan de kost | lager dan de kostprijs | lager dan wat het werk kost | onder de kostprijs | onvoldoende om van te werken | onvoldoende voor dit werk | onvoldoende hoog',
  ],
  [
    'TARIEF_NIET_TRANSPARANT',
    '… niet te volgen.',
    'Het tarief is | Het uurtarief is | De tarieven zijn | De uurtarieven zijn | De kostprijs is',
  ],
  ['TARIEF_NIET_TRANSPARANT', 'Het tarief geeft ….', 'geen transparantie | geen inzicht'],
  ['TARIEF_NIET_TRANSPARANT', 'Het tarief is niet ….', 'transparant | inzichtelijk | controleerbaar'],
  [
    'CONTRACT_SLUIT_NIET_AAN_OP_BESCHIKKING',
    '… geen uren.',
    'Het contract noemt | De contracten noemen | De bekostiging kent | De betaling is outputgericht en kent | De outputgerichte betaling kent | De overeenkomst noemt | De overeenkomsten noemen',
  ],
  [
    'CONTRACT_SLUIT_NIET_AAN_OP_BESCHIKKING',
    'In het contract staat ….',
    'geen urenaantal | niets, en geen minimumuren | wat hij niet hoeft te leveren | wat niet is verplicht | geen verplichting',
  ],
  [
    'GEEN_MEDISCH_ADVIES',
    'Er is geen ….',
    'medisch advies | medische keuring | deskundig oordeel | deskundigenonderzoek of deskundig advies | arts om een advies gevraagd | artsenadvies of oordeel van artsen | medisch onderzoek',
  ],
  [
    'ADVIES_GENEGEERD',
    'Er is afgeweken van ….',
    'het advies | de adviseur | de adviseurs | het rapport | de deskundige',
  ],
  [
    'ADVIES_GENEGEERD',
    'Het besluit ….',
    'wijkt af van het advies | is afgeweken van het advies | is een afwijking van het advies | is in strijd met het advies | laat zien dat het advies niet gevolgd is | laat zien dat het advies niet overgenomen is | is van het advies niet uitgegaan',
  ],
  [
    'NORM_NIET_OBJECTIEF',
    'De norm is niet ….',
    'objectief | op objectieve criteria gemaakt | onderbouwd | van een onderbouwing voorzien | inzichtelijk | tot inzicht te brengen | controleerbaar',
  ],
  [
    'NORM_NIET_OBJECTIEF',
    '… niet onderbouwd.',
    'De norm is | De normen zijn | De normtijden zijn | De standaardtijd is | De standaardtijden zijn | De tijden zijn | Het rapport is | De richtlijn is | De richtlijnen zijn | De collectieve minuten zijn',
  ],
  [
    'NORM_NIET_ONAFHANKELIJK',
    'De norm rust niet op … werk.',
    'onafhankelijk | onafhankelijke | deugdelijk | deugdelijke',
  ],
  [
    'NORM_ALLEEN_BUDGET',
    '… krijgt mevrouw minder.',
    'Door een bezuiniging | Door bezuinigingen | Om te bezuinig(en) | Wegens de begroting | Wegens de begrotingsregels | Budgettair gezien | Om budgettaire redenen | Door een tekort op de Wmo | Omdat het te duur is | Als kostenbesparing | Om kosten te besparen',
  ],
  [
    'PGB_WEIGERING_ONGEMOTIVEERD',
    '… is geweigerd zonder motivering.',
    'Het pgb | Het persoonsgebonden budget | Het budgetplan | Het zorgplan',
  ],
  [
    'PGB_WEIGERING_ONGEMOTIVEERD',
    '… zonder motivering.',
    'Men gaat het pgb weigeren | De weigering van het pgb is | Weiger het pgb | Het pgb is geweigerd | Het pgb is afgewezen | De afwijzing van het pgb is',
  ],
  [
    'PGB_WEIGERING_ONGEMOTIVEERD',
    'De weigering van het pgb is niet ….',
    'gemotiveerd | onderbouwd | onderzocht | uitgelegd | zorgvuldig | zorgvuldigheid waard | op een grond gebaseerd | op een grondslag gebaseerd',
  ],
  ['PGB_WEIGERING_ONGEMOTIVEERD', 'Het … wijkt af.', 'budgetplan | pgb-plan | zorgplan | pgb met een plan'],
  [
    'PGB_WEIGERING_ONGEMOTIVEERD',
    'Het budgetplan ….',
    'wijkt af | moet afwijken | is een afwijking | week af | is anders dan gevraagd | laat een verschil zien | laat verschillen zien',
  ],
  [
    'PGB_TARIEF_ZONDER_GRONDSLAG',
    'Er is geen grondslag voor ….',
    'het pgb | het pgb-tarief | het budget | het persoonsgebonden budget',
  ],
  [
    'PGB_TARIEF_ZONDER_GRONDSLAG',
    'Voor het budget is geen ….',
    'grondslag | basis | criterium of criteria | onderbouwing | verordening gemaakt | bedrag bepaald | bedrag geregeld',
  ],
  [
    'HULPVRAAG_NIET_VASTGESTELD',
    '… niet gevraagd.',
    'Naar de behoefte is | Naar behoeften is | Naar voorkeuren is | Naar de hulpvraag is | Naar wensen is | Naar persoonskenmerken is',
  ],
  [
    'NIET_IN_SAMENSPRAAK',
    '… niet gehoord.',
    'De inwoner is | De cliënt is | Mevrouw is | Meneer is | De huisgenoot is | De huisgenoten zijn | De partner is | De echtgenote is | Haar zus is | De dochter is | De dochters zijn | De zoon is | De zoons zijn | De kinderen zijn | De vertegenwoordiger is',
  ],
  [
    'NIET_IN_SAMENSPRAAK',
    'Mevrouw is ….',
    'niet gehoord | nooit gehoord | niet gesproken | niet geraadpleegd | niet betrokken | niet zelf betrokken | niet bij dit besluit betrokken',
  ],
  [
    'NIET_IN_SAMENSPRAAK',
    'Er is besloten zonder … met mevrouw.',
    'te spreken | eerst te spreken | ook maar een keer te spreken',
  ],
  ['NIET_IN_SAMENSPRAAK', 'Er is besloten zonder … .', 'mevrouw te horen | de dochter van mevrouw te horen'],
  [
    'PROBLEMEN_NIET_IN_KAART',
    '… niet bekeken.',
    'De beperking is | De beperkingen zijn | De problemen zijn | De zelfredzaamheid is | De participatie is',
  ],
  [
    'AFBAKENING_ANDERE_WET_ONJUIST',
    'Dit valt onder de ….',
    'Jeugdwet | Zorgverzekeringswet | Zvw | Wlz | Wet langdurige zorg | Participatiewet | bijzondere bijstand',
    AFGEWEZEN,
  ],
  [
    'AFBAKENING_ANDERE_WET_ONJUIST',
    '… de Wlz.',
    'Dit valt onder | Deze kosten vallen onder | Dit hoort bij | Zij horen bij | Meneer kan naar | U kunt naar | Dit gaat via | U doet een beroep op | U bent aangewezen op',
    AFGEWEZEN,
  ],
  [
    'ONDERZOEK_ONZORGVULDIG',
    'Het was een ….',
    'summier onderzoek | summiere vorm van onderzoek | summier en kort onderzoek',
  ],
  [
    'OMVANG_NIET_VASTGESTELD',
    '… niet vastgesteld.',
    'De omvang is | De ondersteuningsbehoefte is | De hulpbehoefte is | De frequentie is | Het aantal uren is | Hoeveel het moet zijn is',
  ],
  [
    'GEEN_INDIVIDUELE_AFWIJKING_VAN_NORM',
    'De uren zijn gegeven zonder ….',
    'individuele beoordeling | persoonlijke omstandigheden te wegen | te letten op de bijzondere situatie | maatwerk in de beoordeling | de toegenomen beperkingen | eigen onderzoek | individuele en heldere beoordeling',
  ],
  [
    'GEEN_INDIVIDUELE_AFWIJKING_VAN_NORM',
    'Zonder individuele beoordeling gaf men ….',
    'de norm | de normtijden | uren | een tijd | tijden | minuten | een omvang | een module | modules',
  ],
  [
    'INKOMENSTOETS',
    'U heeft … om dit te regelen.',
    'inkomen | inkomensruimte | vermogen | spaargeld | kunnen sparen | gespaard | te reserveren | overwaarde | draagkracht | een afschrijving',
  ],
  [
    'INKOMENSTOETS',
    '….',
    'Wie de hulp zelf kan betalen, krijgt geen hulp | U kunt de hulp zelf betalen | Omdat u de hulp best zelf kunt bekostigen, krijgt u niets | Mevrouw en haar man kunnen dat zelf financieren | U heeft genoeg geld | Er zijn voldoende eigen middelen',
  ],
  [
    'INKOMENSTOETS',
    'Meneer kan zijn hypotheek ….',
    'verhogen | verhoogd krijgen | ophogen | afsluiten | opnemen | gebruiken | gebruik laten maken | inzetten | aanwenden | betalen | bekostigen | financieren | financier',
  ],
  [
    'GEBRUIKELIJKE_HULP_NIET_ONDERZOCHT',
    '… niet onderzocht.',
    'De gebruikelijke hulp is | De gebruikelijke zorg is | De huisgenoot is | De huisgenoten zijn | De partner is | De echtgenote is | De inwonende zoon is | Wie inwonend is',
  ],
  [
    'MANTELZORG_AFGEDWONGEN',
    '… moeten de was doen.',
    'De kinderen | De dochters | De zoons | De familie en de hulp | De buren | De mantelzorgers',
  ],
  ['MANTELZORG_AFGEDWONGEN', 'De … moet de was doen.', 'dochter | zoon | familie | mantelzorg'],
  [
    'MANTELZORG_AFGEDWONGEN',
    'Van de dochter …',
    'kan worden verwacht dat zij wast | mag worden verwacht dat zij wast',
  ],
  ['MANTELZORG_AFGEDWONGEN', 'De kinderen … de was te doen.', 'dienen te beloven | zijn verplicht'],
  ['MANTELZORG_AFGEDWONGEN', 'De dochter …', 'dient te wassen | en zoon dienen te wassen'],
  [
    'MANTELZORG_AFGEDWONGEN',
    'Of de dochter … is niet gevraagd.',
    'hulp geeft | wil helpen | het kan overnemen | het wil doen | het wil geven | bereid is | de bereidheid heeft | mantelzorg wil zijn | mantelzorger wil zijn',
  ],
  ['MANTELZORG_AFGEDWONGEN', 'De zoon wil niet en telt … mee.', 'toch | desondanks | niettemin | evengoed'],
  [
    'MANTELZORG_AFGEDWONGEN',
    'Wat de zoon doet … is mantelzorg.',
    'als betaalde hulp | tegen betaling | en krijgt uitbetaald | en wat wordt betaald | en zijn uren worden betaald | voor loon',
  ],
  [
    'ALGEMEEN_GEBRUIKELIJK_ONJUIST',
    'Algemeen gebruikelijk is ….',
    'de eerste tijd | een uur | drie uren | huishoudhulp | de schoonmaak | de schoonmaakhulp | wat is afgeschreven na afschrijving | een lift die tien jaar oud is',
  ],
  [
    'ALGEMEEN_GEBRUIKELIJK_ONJUIST',
    'Na afschrijving ….',
    'vergoeden wij een vijfde | vergoed ik een vijfde | moet u betalen | moet u sparen | geldt een deel | blijven de kosten voor u',
  ],
  [
    'ALGEMENE_VOORZIENING_ONJUIST_GEKWALIFICEERD',
    'De algemene voorziening krijgt u ….',
    'na een onderzoek | na een indicatie | na een beoordeling | als u eerst een onderzoek heeft | pas met een indicatie | met vooraf een beoordeling',
  ],
  ['AANBIEDER_BEPAALT_OMVANG', 'De … bepaalt de hulp.', 'aanbieder | zorgaanbieder | thuiszorgorganisatie'],
  [
    'AANBIEDER_BEPAALT_OMVANG',
    'De hulp … de aanbieder.',
    'bepaalt | laat men bepalen door | is overgelaten aan | gaat in invulling naar | laat men vaststellen door',
  ],
  ['AANBIEDER_BEPAALT_OMVANG', 'De aanbieder … de hulp.', 'vult in wat hoort bij | bepaalt'],
  [
    'NIET_PASSEND',
    'De stoel ….',
    'is niet passend | is geen passende bijdrage | is ontoereikend | is niet toereikend | geeft te weinig hulp | geeft te weinig uren | geeft te weinig tijd | is overcompensatie | past niet bij haar',
  ],
  [
    'TERUGVORDERING_ZONDER_OPZET',
    '….',
    'Het college moet terugvorderen | Een terugvordering van het budget volgt | Het budget is teruggevorderd | Men vordert het budget terug | Ik vorder het budget terug | U moet het budget terugbetalen | Zij moeten het budget terugbetalen | Zij moest het budget terugbetalen',
  ],
  [
    'TERUGVORDERING_ZONDER_OPZET',
    '… niet aangetoond.',
    'Opzet is | Opzettelijk handelen is | De opzettelijkheid is',
  ],
  [
    'VERHUISPRIMAAT_ONGEMOTIVEERD',
    'Verhuizen ….',
    'heeft het primaat | heeft voorrang | gaat voor | is goedkoper | is het goedkoopst | is goedkoop | komt in plaats van de lift | is adequaat | is een adequate weg | is een passende oplossing | is het verhuisprimaat',
    AFGEWEZEN,
  ],
  [
    'VERHUISPRIMAAT_ONGEMOTIVEERD',
    'Mevrouw ….',
    'kan verhuizen | moet verhuizen | dient te verhuizen | krijgt voorrang bij een verhuizing',
    AFGEWEZEN,
  ],
  [
    'VERHUISPRIMAAT_ONGEMOTIVEERD',
    'Dat verhuizen kan, is niet ….',
    'gewogen | afgewogen | meegewogen | onderzocht | bij het besluit betrokken | goed bekeken en onderzocht',
    AFGEWEZEN,
  ],
  [
    'VERORDENING_MIST_ESSENTIALIA',
    'De verordening noemt ….',
    'te weinig criteria | onvoldoende criteria | geen criteria | geen kader | geen kaders | geen essentialia | geen maatstaven | geen regels over pgb | niet hoe het is geregeld | niet hoe het is bepaald | de criteria onvoldoende | niet de essentiële dingen',
  ],
  [
    'VERORDENING_MIST_ESSENTIALIA',
    'De verordening ….',
    'laat de hoogte over aan het college | heeft dit overgelaten | heeft dit gedelegeerd | is zo dat de criteria ontbreken | is zo dat essentialia ontbreken | is zo dat maatstaven ontbreken | ontbreekt en dus ook de kaders',
  ],
  ['VERORDENING_MIST_ESSENTIALIA', 'Dit staat …', 'niet in de verordening'],
  [
    'BELEID_NIET_GEVOLGD',
    '… niet gevolgd.',
    'Het eigen beleid is | Het beleid is | De beleidsregel is | De beleidsregels zijn | Het beleidskader is | De uitvoeringsregels zijn',
  ],
  [
    'BELEID_NIET_GEVOLGD',
    'Het beleid ….',
    'is niet gevolgd | is niet volledig gevolgd | is niet in alles gevolgd | is niet op dit punt gevolgd | is niet toegepast | is niet nageleefd | is verlaten en er is van afgeweken | en het besluit, dat wijkt af | en een afwijking | is hiermee in strijd met het besluit | is wat men losliet, want men week er van af',
  ],
  [
    'VERTROUWEN_GESCHONDEN',
    '….',
    'Dit is toegezegd | Men zegde de hulp toe | Er is een toezegging | Er zijn toezeggingen | Dit is beloofd | Men beloofde de hulp | Er is een belofte | Het vertrouwensbeginsel geldt | Er is gerechtvaardigd vertrouwen',
    AFGEWEZEN,
  ],
  [
    'VERTROUWEN_GESCHONDEN',
    'De toezegging is niet ….',
    'nagekomen | gehouden | gehonoreerd | te zien als iets om te nakomen',
  ],
  [
    'VOORZIENBAARHEID_TE_RUIM',
    '….',
    'De behoefte was voorzienbaar | De voorzienbaarheid staat vast | Dit was te voorzien | Hij had dit kunnen voorzien | Zij had dit moeten voorzien | Zij had er rekening mee kunnen houden | Zij had rekening moeten houden met trappen | Zij had hier zelf rekening mee moeten houden | Hij had dit kunnen verwachten | Hij had dit moeten weten | Op die leeftijd kocht hij een huis met trap | Wie bij het ouder worden een huis koopt, weet dit | Bij de veroudering hoort de aankoop van een lift | Op haar leeftijd had zij zo niet gekocht | Gezien de leeftijd had zij verhuisd kunnen zijn',
    AFGEWEZEN,
  ],
]

describe('a word that makes the sentence a finding', () => {
  test.each(losgeschreven(GEVONDEN))('$code: $tekst', ({ code, tekst, besluit }) => {
    expect(CHECKS.map((check) => check.code)).toContain(code)
    expect(gelezenBevindingen(tekst, besluit)).toContainEqual(
      expect.objectContaining({
        code,
        uitleg: expect.stringMatching(/^(?!.*undefined)\p{Lu}.*[.?!"]$/u),
        herstel: expect.stringMatching(HELE_ZIN),
        uitlegInwoner: expect.stringMatching(HELE_ZIN),
        // Reading free text never blocks.
        ernst: 'aandacht',
        plaats: 'feit 3',
      }),
    )
  })
})

import { describe, expect, test } from 'vitest'
import { AFGEWEZEN, gelezen, losgeschreven, type Zinnen } from '../../testing/toets-proef.ts'
import { CHECKS } from './checks.ts'

/** The same sentences with a word that takes the finding away, or one that only looks alike. */
const NIETS: readonly Zinnen[] = [
  [
    'UITKOMST_STOND_VAST',
    '….',
    'Mevrouw krijgt geen standaardpakket | Het standaardpakket past niet | Zij krijgt meer dan het standaardpakket | Wij wijken met opzet af: afwijkend van het standaardpakket | Zij krijgt een afwijking van het standaardpakket | Dit is de standaard manier | Dit is het basisplan',
  ],
  [
    'BIJZONDERE_OMSTANDIGHEDEN_GENEGEERD',
    'Meneer is ….',
    'niet terminaal | geen als-patiënt | langzaam achteruit gegaan',
    AFGEWEZEN,
  ],
  ['ONEVENREDIG', '….', 'De gevolgen zijn besproken | Er is niets gezegd', AFGEWEZEN],
  [
    'MOTIVERING_GEBREK',
    '….',
    'Er is geen reden om te motiveren, de motivering volgt | Het is niet om die reden zo uitgelegd | Het is gemotiveerd | Het is niet duur',
  ],
  [
    'NIET_GEHOORD_IN_BEZWAAR',
    '….',
    'In bezwaar is afgezien van horen zonder meer | In bezwaar wilde zij niet gehoord worden en zij wilde niet komen | Het bezwaar was kennelijk te laat en zij is niet gehoord | In bezwaar is zij gehoord | Er is een hoorzitting',
  ],
  [
    'AFWIJKING_COMMISSIEADVIES_ONGEMOTIVEERD',
    '….',
    'Van de commissie is afgeweken met uitleg | De commissie is gevolgd zonder meer | De commissie is niet met de stukken op zaterdag gevolgd',
  ],
  [
    'BEZWAARKOSTEN_TEN_ONRECHTE_GEWEIGERD',
    'De proceskosten zijn ….',
    'terecht niet vergoed | niet gevraagd | niet verzocht | vergoed',
  ],
  [
    'REDELIJKE_TERMIJN_OVERSCHREDEN',
    'De redelijke termijn is ….',
    'niet overschreden | niet echt overschreden | niet in jaren overschreden | nabij',
  ],
  ['REELE_PRIJS_ONVOLDOENDE', 'Het tarief is ….', 'hoog | reëel | voldoende hoog | lager dan vorig jaar'],
  ['TARIEF_NIET_TRANSPARANT', '….', 'Het tarief is inzichtelijk | De planning is niet inzichtelijk'],
  ['CONTRACT_SLUIT_NIET_AAN_OP_BESCHIKKING', '….', 'Het contract noemt uren | De brief noemt geen uren'],
  [
    'GEEN_MEDISCH_ADVIES',
    '….',
    'Een medisch advies was niet nodig | Er was geen aanleiding voor medisch advies | Medisch onderzoek was niet noodzakelijk | Er is geen medische reden voor onderzoek | Er is medisch advies',
  ],
  [
    'ADVIES_GENEGEERD',
    'Er is afgeweken van het advies, …',
    'omdat het oud is. | want het is oud. | aangezien het oud is.',
  ],
  ['NORM_NIET_OBJECTIEF', '….', 'De norm is objectief | De lijst is niet objectief | De norm is niet nieuw'],
  [
    'NORM_ALLEEN_BUDGET',
    '….',
    'Om een bezuiniging is het niet te doen | Het is geen bezuiniging | Door de begroting wijzigt de eigen bijdrage',
  ],
  [
    'PGB_WEIGERING_ONGEMOTIVEERD',
    '….',
    'Het pgb is geweigerd met motivering | Het pgb is er zonder motivering | Het budgetplan past',
  ],
  ['PGB_TARIEF_ZONDER_GRONDSLAG', '….', 'Voor het pgb is een grondslag | Voor de lift is geen grondslag'],
  ['HULPVRAAG_NIET_VASTGESTELD', '….', 'Naar wensen is gevraagd | Naar het weer is niet gevraagd'],
  [
    'NIET_IN_SAMENSPRAAK',
    '….',
    'Mevrouw is gehoord | De buurman is niet gehoord | Mevrouw is niet in deze hele lange periode gehoord | Er is besloten zonder eerst ook nog een keer mevrouw te horen',
  ],
  [
    'AFBAKENING_ANDERE_WET_ONJUIST',
    '….',
    'Dit valt niet onder de Wlz | Dit valt onder geen Wlz | Dit is de Wlz | Dit valt onder de Wmo',
    AFGEWEZEN,
  ],
  ['AFBAKENING_ANDERE_WET_ONJUIST', 'Dit valt onder de ….', 'Wlz | Jeugdwet'],
  [
    'ONDERZOEK_ONZORGVULDIG',
    '….',
    'Het was een summier en heel erg kort onderzoek | Het was een onderzoek | Dit is toegankelijk zonder onderzoek | Zonder onderzoek is dit voor iedereen | U kunt zonder onderzoek terecht | U kunt zonder nader onderzoek terecht | U kunt zonder onderzoek vooraf terecht | Zonder onderzoek gebruik maken kan | Zonder onderzoek gebruiken kan | Het is te gebruiken zonder onderzoek | U maakt gebruik zonder onderzoek | Zij kan er terecht zonder onderzoek | Wie er terechtkan zonder onderzoek | Waar u terechtkunt zonder onderzoek',
  ],
  [
    'OMVANG_NIET_VASTGESTELD',
    '….',
    'De omvang is niet met de norm bepaald | Er is geen aanleiding om de omvang na te gaan, die is niet bepaald | De omvang is bepaald',
  ],
  [
    'GEEN_INDIVIDUELE_AFWIJKING_VAN_NORM',
    '….',
    'Zonder individuele beoordeling gaf men een stoel | De uren zijn gegeven na individuele beoordeling | De uren zijn gegeven zonder individuele, maar met een algemene en korte beoordeling',
  ],
  [
    'INKOMENSTOETS',
    'Uw inkomen ….',
    'telt niet | is geen reden | doet er ongeacht de hoogte toe | staat los van de hulp | blijft buiten beschouwing | bepaalt de eigen bijdrage | bepaalt de bijdrage | meldt u aan het CAK | ligt op het minimum | is een minimuminkomen | is op bijstandsniveau | is een zaak van werk en inkomen',
  ],
  [
    'INKOMENSTOETS',
    '….',
    'U kunt de hulp niet zelf betalen | Of u de hulp zelf kunt betalen, maakt niet uit | Ook wie de hulp zelf kan betalen, krijgt hulp | Wij kijken niet of u de hulp zelf kunt betalen | Ongeacht of u dat zelf kunt betalen | De eigen bijdrage kunt u zelf betalen | U heeft niet genoeg geld | U kunt zelf koken en de was betalen wij',
  ],
  [
    'INKOMENSTOETS',
    '….',
    'Bij verhuizing kan hij een hypotheek afsluiten | Bij het verhuizen is een hypotheek op te nemen: opnemen kan | Uw hypotheek is bekend | De hypotheek hoeft u niet te verhogen',
  ],
  [
    'MANTELZORG_AFGEDWONGEN',
    '….',
    'De kinderen moeten niets | De kinderen moeten helpen, dat is gevraagd | Niets moet van de kinderen | Niemand is nooit verplicht van de kinderen | De kinderen hoeven geen hulp te geven en zijn niet verplicht | De kinderen dienen niet te helpen en moeten dat niet | De kinderen moeten werken | De dochters zijn betrokken en moeten helpen | De dochters kunnen toch helpen | Betaalde hulp van de dochter is geen mantelzorg | De zoon wil niet en telt niet mee, toch',
  ],
  [
    'ALGEMEEN_GEBRUIKELIJK_ONJUIST',
    '….',
    'Een fiets is algemeen gebruikelijk | De afschrijving is niet betaald, de kosten zijn voor ons | Er zijn geen kosten van afschrijving | De afschrijving is bekend',
  ],
  [
    'ALGEMENE_VOORZIENING_ONJUIST_GEKWALIFICEERD',
    'De algemene voorziening krijgt u ….',
    'zonder onderzoek vooraf | na geen onderzoek | niet pas na een onderzoek | na een telefoontje',
  ],
  [
    'VOORLIGGENDE_VOORZIENING_NIET_BENOEMD',
    'Er is een voorliggende voorziening: ….',
    'de Zorgverzekeringswet | de Zvw | de Wet langdurige zorg | de Wlz | de Jeugdwet | de Participatiewet | de WIA | het UWV | passend onderwijs | de Woningwet',
  ],
  [
    'AANBIEDER_BEPAALT_OMVANG',
    '….',
    'De aanbieder bepaalt niet de hulp | De aanbieder bepaalt wanneer de hulp komt | De aanbieder bepaalt hoe laat de hulp komt | De aanbieder bepaalt welke dag het is | De aanbieder bepaalt op welke dagen het is | De aanbieder bepaalt welke tijd het is | De aanbieder bepaalt welke tijden het zijn | De aanbieder bepaalt welk tijdstip past | De aanbieder bepaalt welk moment past | De gemeente bepaalt de hulp | De aanbieder komt langs',
  ],
  [
    'NIET_PASSEND',
    '….',
    'De algemene voorziening is niet passend | Het alternatief is niet passend | De stoel is passend | De stoel past niet in de lift',
  ],
  [
    'TERUGVORDERING_ZONDER_OPZET',
    '….',
    'Het college gaat niet terugvorderen | Er wordt geen bedrag teruggevorderd | Men gaat niet meer nu terugvorderen | De aanbieder moet terugbetalen | Het budget is teruggevorderd. Hij deed het bewust | Het budget is teruggevorderd. Hij handelde opzettelijk',
  ],
  [
    'VERHUISPRIMAAT_ONGEMOTIVEERD',
    'Verhuizen gaat voor. Gekeken is naar ….',
    'medische zaken | wat medisch kan | de voorkeur | de voorkeuren | wensen | de wens | de behoefte | de behoeften | het gezin | de gezinssituatie | wat persoonlijk is | persoonlijke zaken | een persoonskenmerk | persoonskenmerken | de hypotheek | hypotheeklasten | de huur | de huurprijs | de woonlasten | de overwaarde | de restschuld | de financiën | financiële zaken | de verhuiskosten | het netwerk | de buurt | de buren | de familie | sociale zaken | wat sociaal is: sociaal leven, een sociale kring | de leefomgeving | de mantelzorg | de mantelzorgers | de school',
    AFGEWEZEN,
  ],
  ['VERHUISPRIMAAT_ONGEMOTIVEERD', '….', 'Verhuizen is vermoeiend | De lift gaat voor', AFGEWEZEN],
  [
    'VERORDENING_MIST_ESSENTIALIA',
    '….',
    'De verordening geeft genoeg criteria | Het beleid geeft te weinig criteria | De woning voldoet niet aan de criteria van de verordening',
  ],
  [
    'BELEID_NIET_GEVOLGD',
    'Van het beleid is afgeweken ….',
    'in uw voordeel | ten gunste van mevrouw | omdat het knelt | en de reden is bekend | met de hardheidsclausule',
  ],
  [
    'BELEID_NIET_GEVOLGD',
    '….',
    'Het beleid is gevolgd | Het beleid is niet in de loop van jaren gevolgd | Het beleid ging in die week in en liep af | Het rapport is niet gevolgd',
  ],
  [
    'VERTROUWEN_GESCHONDEN',
    '….',
    'Er is geen toezegging | Er is nooit een belofte | Er is geen concrete en duidelijke toezegging | Er is geen gerechtvaardigd vertrouwen | Niets is toegezegd | Er is niet toegezegd, niets is ooit beloofd | Dit is toegezegd onder voorbehoud',
    AFGEWEZEN,
  ],
  ['VERTROUWEN_GESCHONDEN', '….', 'Dit is toegezegd | De toezegging is nagekomen'],
  [
    'VOORZIENBAARHEID_TE_RUIM',
    'Dit was te voorzien. ….',
    'Het was een bestaande beperking | De beperking bestond | De klachten bestonden | Zij was toen al ziek | Zij was destijds al ziek | Zij was al beperkt | Het was al beperkend | Er waren al klachten | Er was al pijn | Het ging om een bekende beperking | Het ging om bekende beperkingen',
    AFGEWEZEN,
  ],
  [
    'VOORZIENBAARHEID_TE_RUIM',
    '….',
    'Dit was niet te voorzien en niet voorzienbaar | Dit was niet voorzienbaar | Op haar leeftijd is dat moeilijk',
    AFGEWEZEN,
  ],
]

describe('a word with which it is none', () => {
  test.each(losgeschreven(NIETS))('$code: $tekst', ({ code, tekst, besluit }) => {
    expect(CHECKS.map((check) => check.code)).toContain(code)
    expect(gelezen(tekst, besluit)).not.toContain(code)
  })
})

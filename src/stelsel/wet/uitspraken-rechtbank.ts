// Rulings of district courts. Each row: date (or only the year), whether it was read, what it says in our own words.
import type { Uitspraak } from './uitspraak.ts'

export const rechtbankUitspraken = {
  'ECLI:NL:RBAMS:2017:4982': [
    '2017-07-14',
    'gezien',
    'Een te kort onderzoek en een te summier advies dragen het besluit niet.',
  ],
  'ECLI:NL:RBAMS:2017:9947': ['2017-12-22', 'gezien', 'Een besluit zegt concreet wat en hoe vaak.'],
  'ECLI:NL:RBAMS:2020:4625': [
    '2020-08-04',
    'gezien',
    'Een pgb mag worden geweigerd als een goed advies zegt dat niemand het kan beheren.',
  ],
  'ECLI:NL:RBAMS:2020:4627': ['2020', 'gezien', 'Wie ruimer eigen beleid niet volgt, moet zeggen waarom.'],
  'ECLI:NL:RBDHA:2017:1699': [
    '2017-02-23',
    'gezien',
    'Van het eigen advies afwijken vraagt redenen; een andere voorziening wordt bij naam genoemd.',
  ],
  'ECLI:NL:RBDHA:2021:4015': [
    '2021',
    'gezien',
    'Bestaande beperkingen bij de koop van een woning mogen meetellen.',
  ],
  'ECLI:NL:RBDHA:2021:8808': [
    '2021-08-06',
    'gezien',
    'Verhuizen naar een ongeschikte woning zonder toestemming kan een reden zijn om te weigeren.',
  ],
  'ECLI:NL:RBDHA:2022:12243': [
    '2022',
    'gezien',
    'Een medisch advies is niet nodig als de consulent genoeg weet.',
  ],
  'ECLI:NL:RBDHA:2025:3190': [
    '2025',
    'gezien',
    'Een volwassen kind dat thuis woont, telt mee voor gebruikelijke hulp.',
  ],
  'ECLI:NL:RBGEL:2016:1713': ['2016', 'gezien', 'Hulp bij het huishouden is niet algemeen gebruikelijk.'],
  'ECLI:NL:RBGEL:2016:3028': [
    '2016-06-07',
    'gezien',
    'Mantelzorg is vrijwillig en kan niet worden afgedwongen.',
  ],
  'ECLI:NL:RBGEL:2017:659': [
    '2017',
    'gezien',
    'Uren vragen een berekening; wat meer is dan gewoon, is geen gebruikelijke hulp.',
  ],
  'ECLI:NL:RBGEL:2017:772': [
    '2017-02-16',
    'gezien',
    'Zolang er alleen een melding is, kan geen dwangsom gaan lopen.',
  ],
  'ECLI:NL:RBGEL:2017:5587': [
    '2017-10-27',
    'gezien',
    'De mededeling dat een bijdrage moet worden betaald, is een besluit.',
  ],
  'ECLI:NL:RBGEL:2017:6055': [
    '2017-11-23',
    'gezien',
    'Ook bij een herbeoordeling is een volledig onderzoek nodig.',
  ],
  'ECLI:NL:RBGEL:2018:1741': ['2018', 'gezien', 'Een hulphond buiten beschouwing laten is onredelijk.'],
  'ECLI:NL:RBGEL:2018:4703': [
    '2018',
    'gezien',
    'Bij een pgb mag tellen dat beheerder en betaalde hulp elk een eigen belang hebben.',
  ],
  'ECLI:NL:RBGEL:2022:3231': [
    '2022-06-27',
    'gezien',
    'De gemeente gaat uit van het advies van haar eigen deskundige.',
  ],
  'ECLI:NL:RBGEL:2023:3301': [
    '2023-06-09',
    'gezien',
    'Een norm zonder onafhankelijk en deugdelijk onderzoek is geen basis voor uren.',
  ],
  'ECLI:NL:RBGEL:2023:7087': ['2023', 'gezien', 'Minder uren bij dezelfde feiten vraagt een goede uitleg.'],
  'ECLI:NL:RBLIM:2018:7066': [
    '2018-07-24',
    'gezien',
    'Een netwerk dat nog moet ontstaan, is geen eigen kracht.',
  ],
  'ECLI:NL:RBLIM:2021:1824': [
    '2021-03-02',
    'gezien',
    'Een voorziening die te veel doet, is ook geen passende bijdrage.',
  ],
  'ECLI:NL:RBLIM:2021:9202': [
    '2021',
    'gezien',
    'Een norm is een begin: vraag wat bij deze persoon anders is, met actueel medisch onderzoek.',
  ],
  'ECLI:NL:RBLIM:2024:7288': [
    '2024',
    'gezien',
    'Een algemene voorziening mag in de plaats komen als volledig onderzoek laat zien dat die past.',
  ],
  'ECLI:NL:RBMNE:2015:1395': [
    '2015-03-09',
    'gezien',
    'Onderzoek naar de persoon ontbrak; over de norm zelf is in hoger beroep anders beslist (CRVB:2016:1403).',
  ],
  'ECLI:NL:RBMNE:2015:9404': ['2015-12-10', 'gezien', 'Hulp van dochters telt niet vanzelf als mantelzorg.'],
  'ECLI:NL:RBMNE:2016:2516': ['2016-05-03', 'gezien', 'Een vaste norm van 78 uur mist een objectieve basis.'],
  'ECLI:NL:RBMNE:2020:3765': ['2020', 'gezien', 'Een concrete toezegging zonder voorbehoud wordt nagekomen.'],
  'ECLI:NL:RBMNE:2021:3895': ['2021', 'gezien', 'Niets doen met een melding is al een fout.'],
  'ECLI:NL:RBMNE:2023:2752': ['2023', 'gezien', 'Minder uren vraagt per activiteit een verklaring.'],
  'ECLI:NL:RBMNE:2023:4299': [
    '2023-08-18',
    'gezien',
    'Een norm met goed onderbouwde invloedsfactoren kan standhouden.',
  ],
  'ECLI:NL:RBMNE:2023:4300': [
    '2023-08-18',
    'gezien',
    'Een norm met goed onderbouwde invloedsfactoren kan standhouden.',
  ],
  'ECLI:NL:RBNHO:2016:9862': ['2016', 'gezien', 'Minder bij dezelfde feiten vraagt een goede uitleg.'],
  'ECLI:NL:RBNHO:2018:1269': [
    '2018-01-30',
    'gezien',
    'Een huisbezoek met een eigen beoordeling kan genoeg onderzoek zijn.',
  ],
  'ECLI:NL:RBNNE:2021:1910': [
    '2021-05-20',
    'gezien',
    'Een melding telt pas als iemand in de gemeente woont.',
  ],
  'ECLI:NL:RBOBR:2017:3070': [
    '2017-06-01',
    'gezien',
    'Iemand verplichten om te sparen is een verboden financiële drempel.',
  ],
  'ECLI:NL:RBOBR:2018:1631': ['2018', 'gezien', 'Wie afwijkt van de commissie, zegt in het besluit waarom.'],
  'ECLI:NL:RBOBR:2018:2237': [
    '2018-05-03',
    'gezien',
    'Een budget moet op de goede maatstaf rusten (burgerlijk recht).',
  ],
  'ECLI:NL:RBOBR:2019:5018': [
    '2019',
    'gezien',
    'Een norm vraagt inzicht in tijd en frequentie per activiteit.',
  ],
  'ECLI:NL:RBOBR:2020:939': [
    '2020',
    'bekend',
    'Meten of een huis schoon is, geeft de inwoner niet genoeg zekerheid.',
  ],
  'ECLI:NL:RBOBR:2024:4824': [
    '2024-10-16',
    'gezien',
    'Uren in het besluit en betalen per resultaat sluiten niet vanzelf op elkaar aan (burgerlijk recht).',
  ],
  'ECLI:NL:RBOVE:2016:1962': [
    '2016-06-02',
    'gezien',
    'Onderzoek of een algemene voorziening voor deze persoon past, ook financieel.',
  ],
  'ECLI:NL:RBOVE:2017:2975': [
    '2017-07-25',
    'gezien',
    'Verhuizen gaat niet voor zonder alle feiten te wegen.',
  ],
  'ECLI:NL:RBOVE:2018:3530': ['2018-09-27', 'gezien', 'Terugvorderen vraagt bewijs van opzet.'],
  'ECLI:NL:RBOVE:2023:5169': [
    '2023',
    'gezien',
    'Schrijnende omstandigheden kunnen een afwijking van de regels vragen.',
  ],
  'ECLI:NL:RBROT:2017:2935': [
    '2017-04-20',
    'gezien',
    'Niet horen in bezwaar is genoeg voor vernietiging; een pgb-bedrag vraagt een basis in de verordening.',
  ],
  'ECLI:NL:RBROT:2018:4052': [
    '2018-06-01',
    'gezien',
    'Vond een plan zonder uren goed; in hoger beroep vernietigd (CRVB:2019:3364).',
  ],
  'ECLI:NL:RBROT:2021:12645': [
    '2021-12-20',
    'gezien',
    'Een tarief vraagt een berekening die te volgen is (burgerlijk recht).',
  ],
  'ECLI:NL:RBZWB:2016:9': [
    '2016-01-07',
    'gezien',
    'Sloot schoonmaken uit van de Wmo; achterhaald door CRVB:2016:1402.',
  ],
  'ECLI:NL:RBZWB:2016:3861': [
    '2016-06-23',
    'gezien',
    'De eerste drie uren hulp zijn niet zonder onderzoek algemeen gebruikelijk.',
  ],
  'ECLI:NL:RBZWB:2017:4538': [
    '2017',
    'gezien',
    'Verwijst naar de vaste volgorde van onderzoek bij de Jeugdwet.',
  ],
  'ECLI:NL:RBZWB:2020:607': [
    '2020',
    'gezien',
    'Een woningaanpassing voor een kind valt niet onder de Jeugdwet.',
  ],
  'ECLI:NL:RBZWB:2021:1134': [
    '2021-03-11',
    'gezien',
    'Eerst onderzoeken welke steun nodig is en wat een hulphond toevoegt.',
  ],
  'ECLI:NL:RBZWB:2024:7590': [
    '2024',
    'gezien',
    'De gemeente mocht een hulphond weigeren omdat de behoefte was onderzocht en anders werd vervuld.',
  ],
} as const satisfies Record<string, Uitspraak>

// Rulings that the norm sets and their examples cite. Only the year is known, and none of them was read as a ruling of its own for
// the register: what they say of a norm stands with that norm, with where it was seen.
import type { Uitspraak } from './uitspraak.ts'

export const normUitspraken = {
  'ECLI:NL:CRVB:2009:BK4567': [
    '2009',
    'bekend',
    'Een moeder houdt voorlopig 24 uur hulp per week (oude wet).',
  ],
  'ECLI:NL:CRVB:2013:1640': [
    '2013',
    'bekend',
    'Kan een partner het lichte werk en de was doen, dan blijft alleen het zware werk over (oude wet).',
  ],
  'ECLI:NL:CRVB:2014:414': [
    '2014',
    'bekend',
    'Anderhalf uur zwaar werk per week past bij een kleine tweekamerwoning in Leiden (oude wet).',
  ],
  'ECLI:NL:CRVB:2015:1591': [
    '2015',
    'bekend',
    'De helft eraf omdat twee mensen samen de helft zouden kunnen, mag niet (oude wet).',
  ],
  'ECLI:NL:CRVB:2015:1920': [
    '2015',
    'bekend',
    'Bij een allergie mag de gemeente vragen dat het huis eerst op orde komt (oude wet).',
  ],
  'ECLI:NL:CRVB:2016:430': ['2016', 'bekend', 'Noemt een klasse van het oude normenkader van het CIZ.'],
  'ECLI:NL:CRVB:2018:2182': [
    '2018',
    'bekend',
    'Een maaltijddienst kan voorgaan als die er is, past en te betalen is.',
  ],
  'ECLI:NL:CRVB:2018:3775': ['2018', 'bekend', 'Gaat over de norm voor hulp bij het huishouden in Rijswijk.'],
  'ECLI:NL:CRVB:2018:3838': [
    '2018',
    'bekend',
    'De tijden van Utrecht zijn niet een op een over te nemen bij ander beleid.',
  ],
  'ECLI:NL:CRVB:2019:982': [
    '2019',
    'bekend',
    'De Centrale Raad beslist zelf en komt met de tijden van het CIZ op 4,5 uur per week.',
  ],
  'ECLI:NL:CRVB:2025:601': [
    '2025',
    'bekend',
    'Na 125 en 153 minuten per week geeft de Centrale Raad zelf 174 minuten.',
  ],
  'ECLI:NL:CRVB:2025:612': ['2025', 'bekend', 'Het normenkader van HHM mocht het vertrekpunt zijn.'],
  'ECLI:NL:RBALM:2009:BH5042': ['2009', 'bekend', 'Noemt 6,5 uur hulp per week als pgb (oude wet).'],
  'ECLI:NL:RBAMS:2014:9153': [
    '2014',
    'bekend',
    'Een norm verlagen met geen andere reden dan het budget, is geen goede grond (oude wet).',
  ],
  'ECLI:NL:RBAMS:2016:2935': [
    '2016',
    'bekend',
    'Hoe een gemeente van haar norm naar meer of minder tijd komt, moet te volgen zijn.',
  ],
  'ECLI:NL:RBDOR:2010:BM2363': [
    '2010',
    'bekend',
    'Een richtlijn gebruiken komt niet in de plaats van onderzoek naar deze persoon (oude wet).',
  ],
  'ECLI:NL:RBLIM:2017:544': [
    '2017',
    'bekend',
    'Gaat over een grens van drie uur bij een algemene voorziening.',
  ],
  'ECLI:NL:RBLIM:2020:10324': [
    '2020',
    'bekend',
    'Noemt de normtijden van Maastricht; meer tijd wegens COPD werd geweigerd.',
  ],
  'ECLI:NL:RBMNE:2014:3088': [
    '2014',
    'bekend',
    'Onderscheid maken naar soort woning was niet onredelijk (oude wet).',
  ],
  'ECLI:NL:RBMNE:2016:2515': ['2016', 'bekend', 'Gaat over de norm van 78 uur per jaar in Utrecht.'],
  'ECLI:NL:RBMNE:2017:6604': ['2017', 'bekend', 'Noemt de losse tijden van de norm van Utrecht.'],
  'ECLI:NL:RBMNE:2018:840': [
    '2018',
    'bekend',
    'Noemt de losse tijden van Utrecht, die in bezwaar bij de basis kwamen.',
  ],
  'ECLI:NL:RBNHO:2017:7408': [
    '2017',
    'bekend',
    'Gaat over minder tijd in Hoorn, van 210 naar 170 minuten per week.',
  ],
  'ECLI:NL:RBNHO:2017:7800': [
    '2017',
    'bekend',
    'Gaat over een pgb in Hoorn en het rapport waarop de norm rust.',
  ],
  'ECLI:NL:RBNHO:2024:10357': ['2024', 'bekend', 'De rechter kent 59 uur en een kwartier per week toe.'],
  'ECLI:NL:RBNNE:2015:760': [
    '2015',
    'bekend',
    'Een nieuwe norm zonder nieuwe feiten: van drie uur naar een uur werd geschorst.',
  ],
  'ECLI:NL:RBNNE:2015:1134': [
    '2015',
    'bekend',
    'Vier uur splitsen in een uur maatwerk en drie uur betaalde hulp mocht niet.',
  ],
  'ECLI:NL:RBOBR:2016:4030': [
    '2016',
    'bekend',
    'Gaat over minder uren in het plan van de aanbieder dan in het besluit.',
  ],
  'ECLI:NL:RBOBR:2018:822': [
    '2018',
    'bekend',
    'Normtijden die afwijken van de gemeten tijden vragen uitleg; de rechter gaf 3,5 uur per week.',
  ],
  'ECLI:NL:RBOBR:2019:4846': [
    '2019',
    'bekend',
    'Gaat over de norm voor hulp bij het huishouden in Eindhoven.',
  ],
  'ECLI:NL:RBOBR:2019:6854': ['2019', 'bekend', 'Gaat over de uren en het tarief van een pgb in Vught.'],
  'ECLI:NL:RBZWB:2021:4366': [
    '2021',
    'bekend',
    'Gaat over 160 minuten maatwerk per week in Tilburg, na een algemene voorziening.',
  ],
  'ECLI:NL:RBZWB:2025:283': ['2025', 'bekend', 'Noemt vijf uur hulp per week zoals gevraagd.'],
} as const satisfies Record<string, Uitspraak>

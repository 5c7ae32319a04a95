import type { Persoon } from '../../src/platform/identity/persoon.ts'
import type { DemoPersoon } from '../../src/web/web-parts.ts'

type Bewoner = DemoPersoon & Pick<Persoon, 'rollen' | 'telefoon' | 'functie'>

/** The made-up people of Voorbeeldstad whom the built-in login lets you be. */
export const PERSONEN: readonly Bewoner[] = [
  {
    persoon: 'inwoner-devries',
    naam: 'Anna de Vries',
    rol: 'inwoner',
    rollen: ['inwoner'],
    uitleg: '81 jaar, reuma. Wil haar huis schoon en zelf blijven koken.',
  },
  {
    persoon: 'dochter-devries',
    naam: 'Karin de Vries',
    rol: 'dochter met een machtiging',
    rollen: ['mantelzorger'],
    telefoon: '06 12 34 56 78',
    uitleg: 'Mantelzorger van haar moeder Anna. Mag meelezen en reageren.',
  },
  {
    persoon: 'inwoner-dijkstra',
    naam: 'Willem Dijkstra',
    rol: 'inwoner',
    rollen: ['inwoner'],
    uitleg: '79 jaar, hartklachten. Krijgt sinds deze maand hulp en kan zijn besluit nalezen.',
  },
  {
    persoon: 'inwoner-blom',
    naam: 'Corrie Blom',
    rol: 'inwoner',
    rollen: ['inwoner'],
    uitleg: '68 jaar, slechte knieën. Haar aanvraag is afgewezen: haar zoon woont bij haar in.',
  },
  {
    persoon: 'inwoner-benali',
    naam: 'Nadia Benali',
    rol: 'inwoner',
    rollen: ['inwoner'],
    uitleg: '49 jaar, MS, twee kinderen. Was het niet eens met het verslag en tekende niet.',
  },
  {
    persoon: 'partner-visser',
    naam: 'Kees Visser',
    rol: 'partner met een machtiging',
    rollen: ['mantelzorger'],
    telefoon: '06 87 65 43 21',
    uitleg: '79 jaar. Zorgt voor zijn vrouw Truus, die dementie heeft, en kon niet meer.',
  },
  {
    persoon: 'ondersteuner-yildiz',
    naam: 'Meryem Yildiz',
    rol: 'onafhankelijk cliëntondersteuner',
    rollen: ['clientondersteuner'],
    telefoon: '0123 98 76 01',
    uitleg: 'Werkt bij Steunpunt Naast U, niet bij de gemeente.',
  },
  {
    persoon: 'consulent-bakker',
    naam: 'Samira Bakker',
    rol: 'Wmo-consulent',
    rollen: ['consulent'],
    telefoon: '0123 45 67 01',
    functie: 'Wmo-consulent',
    uitleg: 'Behandelt de meeste zaken hier.',
  },
  {
    persoon: 'consulent-haddou',
    naam: 'Youssef Haddou',
    rol: 'Wmo-consulent',
    rollen: ['consulent'],
    telefoon: '0123 45 67 02',
    functie: 'Wmo-consulent',
    uitleg: 'Collega. Ziet alleen zijn eigen zaken.',
  },
  {
    persoon: 'kwaliteit-jansen',
    naam: 'Ria Jansen',
    rol: 'kwaliteitsmedewerker met mandaat',
    rollen: ['kwaliteitsmedewerker'],
    telefoon: '0123 45 67 03',
    functie: 'kwaliteitsmedewerker Wmo',
    uitleg: 'Leest mee voor een afwijzing of vermindering en neemt het besluit.',
  },
  {
    persoon: 'beleid-smeets',
    naam: 'Ingrid Smeets',
    rol: 'beleidsmedewerker',
    rollen: ['beheerder'],
    functie: 'beleidsmedewerker Wmo',
    uitleg: 'Zet nieuwe regels van de gemeente klaar. Ziet geen zaken.',
  },
  {
    persoon: 'jurist-verhoeven',
    naam: 'Tom Verhoeven',
    rol: 'jurist',
    rollen: ['beheerder'],
    functie: 'jurist',
    uitleg: 'Kijkt nieuwe regels na en keurt ze goed. Ziet geen zaken.',
  },
]

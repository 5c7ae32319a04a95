import { spreekGesprekAf } from '../../../src/handeling/afspraken/handle.ts'
import {
  markeerPassage,
  neemDocumentAan,
  noteer,
  sluitGesprekAf,
  voerGesprek,
} from '../../../src/handeling/gesprek/handle.ts'
import { beantwoordAanbod, koppelOndersteuner } from '../../../src/handeling/ondersteuner/handle.ts'
import { legPgbUit, rondOnderzoekAf, stelVast } from '../../../src/handeling/onderzoek/handle.ts'
import { geefPlanAf } from '../../../src/handeling/persoonlijk-plan/handle.ts'
import { machtig } from '../../../src/handeling/vertegenwoordiging/handle.ts'
import { ANNA, BAKKER, KARIN, YILDIZ } from '../mensen.ts'
import { behoefteVolgensNorm, nietVergeten, punten } from '../onderzoek.ts'
import type { Verhaal } from '../verteller.ts'

/** Halfway: the verslag went out on Friday, and it is Anna's turn. */
export const annaDeVries: Verhaal = {
  naam: 'anna-de-vries',
  kenmerk: 'WMO-2026-418205',
  async vertel(v) {
    await v.meld('2026-10-12 19:40', ANNA, {
      kanaal: 'web',
      woorden:
        'Mijn handen doen niet meer wat ik wil. Stofzuigen en de badkamer gaan niet meer. Koken doe ik zelf, en dat wil ik blijven doen. Karin komt op zaterdag, maar zij heeft haar eigen gezin en haar werk.',
      vraag: 'hulp bij het huishouden',
      inwoner: {
        naam: 'Anna de Vries',
        aanhef: 'mevrouw De Vries',
        adres: 'Lindelaan 12',
        postcodeEnPlaats: '1234 CD Voorbeeldstad',
        telefoon: '0123 55 51 12',
        bsn: '999990019',
        geboortejaar: 1945,
        persoon: 'inwoner-devries',
        huishouden: { personen: 1 },
        woning: { kamersInGebruik: 4, trap: true },
      },
      betrokkenen: [
        { naam: 'Karin de Vries', rol: 'mantelzorger', relatie: 'dochter', telefoon: '06 12 34 56 78' },
      ],
    })
    await v.doe('2026-10-12 19:55', ANNA, (d) => [
      beantwoordAanbod({
        ...d,
        aan: 'inwoner',
        antwoord: 'ja',
        tekst: 'Graag. Ik vind zo’n gesprek spannend.',
      }),
      machtig({
        ...d,
        gemachtigde: 'dochter-devries',
        naam: 'Karin de Vries',
        relatie: 'dochter',
        grondslag: 'eigen verzoek',
        mag: ['lezen', 'reageren'],
      }),
    ])
    await v.pakOp('2026-10-13 08:50', BAKKER)
    await v.doe('2026-10-13 13:15', YILDIZ, (d) => [
      koppelOndersteuner({
        ...d,
        ondersteuner: 'ondersteuner-yildiz',
        naam: 'Meryem Yildiz',
        organisatie: 'Steunpunt Naast U',
      }),
    ])
    await v.doe('2026-10-13 20:05', KARIN, (d) => [
      beantwoordAanbod({ ...d, aan: 'mantelzorger', antwoord: 'later', tekst: 'Eerst mijn moeder.' }),
    ])
    await v.doe('2026-10-14 10:20', BAKKER, (d) => [
      spreekGesprekAf({
        ...d,
        gesprek: 'g1',
        datum: '2026-10-27',
        tijd: '10:00',
        plaats: 'bij mevrouw thuis',
        erbij: ['Karin', 'Meryem Yildiz'],
        bijzonderheden: 'Bel twee keer aan: opstaan kost tijd.',
      }),
    ])
    await v.doe('2026-10-18 16:30', ANNA, (d) => [
      geefPlanAf({
        ...d,
        antwoorden: [
          {
            vraag: 'Wat lukt niet, of niet meer?',
            antwoord: 'Alles met kracht in mijn handen. De stofzuiger, de dweil, het bed afhalen, de ramen.',
          },
          {
            vraag: 'Hoe gaat een gewone dag? En een slechte dag?',
            antwoord:
              'Gewoon: om acht uur op, tot tien uur stijf, daarna koffie en dan begint het. Slecht: dan blijf ik in mijn stoel en eet ik brood.',
          },
          {
            vraag: 'Wie helpt u, en hoe gaat het met die persoon?',
            antwoord: 'Karin, op zaterdag. Zij zegt dat het gaat, maar ik zie dat zij moe is.',
          },
          {
            vraag: 'Welke hulp past volgens u, en hoe?',
            antwoord:
              'Iedere week dezelfde, iemand die niet haast. Niet op woensdag, dan kookt de buurvrouw met mij mee.',
          },
        ],
      }),
    ])
    await v.doe('2026-10-27 11:35', BAKKER, (d) => [
      voerGesprek({
        ...d,
        gesprek: 'g1',
        plaats: 'bij mevrouw thuis',
        aanwezig: ['Anna de Vries', 'Karin de Vries', 'Meryem Yildiz'],
      }),
      noteer({
        ...d,
        notitie: 'n1',
        gesprek: 'g1',
        aard: 'verteld',
        wie: 'mevrouw De Vries',
        tekst:
          'Ik kook elke dag. Dat is mijn dag. Stofzuigen gaat niet meer, en de badkamer ook niet: ik kan niet knijpen en niet op mijn knieën. Op slechte dagen krijg ik een pot niet open.',
      }),
      noteer({
        ...d,
        notitie: 'n2',
        gesprek: 'g1',
        aard: 'verteld',
        wie: 'Karin de Vries',
        tekst:
          'Ik doe op zaterdag de was, het strijken en de boodschappen. Dat wil ik blijven doen, dan ben ik ook gewoon bij haar. De badkamer en de vloeren heb ik een jaar gedaan en dat houd ik niet vol naast mijn werk.',
      }),
      noteer({
        ...d,
        notitie: 'n3',
        gesprek: 'g1',
        aard: 'gezien',
        wie: 'Samira Bakker',
        tekst:
          'De keuken is op orde, op zithoogte. De trap en de slaapkamer boven zijn stoffig. Mevrouw laat zien dat zij de stang van de stofzuiger niet kan vasthouden.',
      }),
      noteer({
        ...d,
        notitie: 'n4',
        gesprek: 'g1',
        aard: 'verteld',
        wie: 'Meryem Yildiz',
        tekst:
          'Mevrouw vraagt of zij de hulp zelf mag kiezen. Zij wil weten op hoeveel tijd zij kan rekenen.',
      }),
      legPgbUit({ ...d, tekst: 'Mevrouw wil geen budget. Zij wil niet zelf iemand zoeken en betalen.' }),
      ...nietVergeten(d, 'plan', 'bijdrage', 'mantelzorger'),
      sluitGesprekAf({
        ...d,
        gesprek: 'g1',
        afgesproken: [
          'U krijgt het verslag uiterlijk op 23 november.',
          'Karin stuurt de brief van de reumatoloog na.',
          'Meryem Yildiz leest het verslag met u door.',
        ],
      }),
    ])
    await v.doe('2026-10-27 15:10', BAKKER, (d) => [
      markeerPassage({
        ...d,
        passage: 'p1',
        uit: 'n1',
        citaat: 'Ik kook elke dag. Dat is mijn dag.',
        onderwerp: 'koken',
      }),
      markeerPassage({
        ...d,
        passage: 'p2',
        uit: 'n1',
        citaat:
          'Stofzuigen gaat niet meer, en de badkamer ook niet: ik kan niet knijpen en niet op mijn knieën.',
        onderwerp: 'huishouden',
      }),
      markeerPassage({
        ...d,
        passage: 'p3',
        uit: 'n2',
        citaat:
          'Ik doe op zaterdag de was, het strijken en de boodschappen. Dat wil ik blijven doen, dan ben ik ook gewoon bij haar.',
        onderwerp: 'mantelzorg',
      }),
      markeerPassage({
        ...d,
        passage: 'p4',
        uit: 'n2',
        citaat: 'De badkamer en de vloeren heb ik een jaar gedaan en dat houd ik niet vol naast mijn werk.',
        onderwerp: 'mantelzorg',
      }),
    ])
    await v.doe('2026-11-02 09:05', KARIN, (d) => [
      neemDocumentAan({
        ...d,
        document: 'd1',
        titel: 'Brief van de reumatoloog',
        van: 'Karin de Vries',
        gedateerd: '2026-09-08',
        samenvatting:
          'Reumatoïde artritis in handen, polsen en knieën. Herstel van kracht is niet te verwachten.',
      }),
    ])
    await v.doe('2026-11-16 14:20', BAKKER, (d) => [
      stelVast({
        ...d,
        vaststelling: 'v1',
        stap: 1,
        tekst: 'U wilt in uw eigen huis blijven wonen, in een schoon huis. U wilt zelf blijven koken.',
        gebied: 'zelfredzaamheid',
        doel: 'een schoon huis, en genoeg kracht over om te koken',
        voorkeuren: 'elke week dezelfde hulp, niet op woensdag',
        bronnen: [
          { soort: 'passage', verwijzing: 'p1' },
          { soort: 'plan', verwijzing: 'plan-1' },
        ],
      }),
      stelVast({
        ...d,
        vaststelling: 'v2',
        stap: 2,
        tekst:
          'Door reuma heeft u geen kracht in uw handen en kunt u niet knielen. Zwaar huishoudelijk werk lukt daardoor niet.',
        gebied: 'zelfredzaamheid',
        beperking: 'geen kracht in de handen, niet kunnen knielen',
        oorzaak: 'reuma',
        sinds: '2023',
        blijvend: true,
        bronnen: [
          { soort: 'passage', verwijzing: 'p2' },
          { soort: 'notitie', verwijzing: 'n3' },
          { soort: 'document', verwijzing: 'd1' },
        ],
      }),
    ])
    await v.doe('2026-11-19 10:45', BAKKER, (d) => [
      stelVast({
        ...d,
        vaststelling: 'v3',
        stap: 3,
        tekst:
          'Als niemand zou helpen, heeft u hulp nodig bij het schoonmaken van het hele huis en bij de was.',
        gebied: 'hulp bij het huishouden',
        bronnen: [
          { soort: 'norm', verwijzing: 'hbel-2021' },
          { soort: 'notitie', verwijzing: 'n3' },
        ],
        behoefte: behoefteVolgensNorm({
          peildatum: '2026-11-19',
          feiten: { huishouden: { personen: 1 }, woning: { kamersInGebruik: 4, trap: true } },
          afwijkingOverwogen:
            'Wij vroegen wat bij u meer of minder tijd kost dan gewoon. U noemde niets. De trap hoort bij de norm.',
          eigenRegels: [
            {
              onderdeel: 'de was en het strijken',
              minuten: 1560,
              per: 'jaar',
              bron: 'besproken met u en Karin op 27 oktober 2026',
              zekerheid: 'opgegeven',
            },
          ],
        }),
      }),
      stelVast({
        ...d,
        vaststelling: 'v4',
        stap: 4,
        tekst:
          'Karin doet elke week de was en het strijken. Dat wil zij blijven doen. De vloeren en de badkamer tellen wij niet mee: dat is te zwaar voor haar.',
        gebied: 'hulp bij het huishouden',
        bronnen: [
          { soort: 'passage', verwijzing: 'p3' },
          { soort: 'passage', verwijzing: 'p4' },
        ],
        oplossing: {
          categorie: 'mantelzorg',
          door: 'uw dochter Karin',
          onderdeel: 'de was en het strijken',
          minuten: 1560,
          per: 'jaar',
          sinds: '2023',
          hoeZeker: 'zolang het bij de was, het strijken en de boodschappen blijft',
          reden: 'Zij doet dit op zaterdag en wil dat blijven doen.',
          bereid: true,
          belasting: 'De was is vol te houden. Meer is te veel.',
          overbelast: false,
          besprokenMet: ['Anna de Vries', 'Karin de Vries'],
        },
      }),
      stelVast({
        ...d,
        vaststelling: 'v5',
        stap: 5,
        tekst: 'Hulp bij het huishouden, elke week van dezelfde persoon, past bij wat u wilt en nodig heeft.',
        gebied: 'hulp bij het huishouden',
        bronnen: [
          { soort: 'plan', verwijzing: 'plan-1' },
          { soort: 'regel', verwijzing: 'wmo-2.3.5-3' },
        ],
        alternatieven: [
          'een budget (pgb): u wilt niet zelf iemand zoeken en betalen',
          'een lichte stofzuiger op accu: geprobeerd, ook die kunt u niet vasthouden',
        ],
      }),
      ...punten(d, {
        a: 'U wilt zelf blijven koken en een schoon huis. Dat staat in stap 1 en 2.',
        b: 'U kookt zelf en houdt de keuken bij. U woont alleen.',
        c: 'Karin doet de was, het strijken en de boodschappen. Meer hoeft zij niet te doen.',
        d: 'Karin heeft nu geen steun nodig als de vloeren en de badkamer niet meer bij haar liggen. Wij bellen haar in februari.',
        e: 'De buurvrouw kookt op woensdag met u mee in het buurthuis. Dat blijft zo.',
        f: 'U heeft geen wijkverpleging. De reumatoloog ziet u elk half jaar.',
        g: 'U betaalt een vast bedrag per maand. Dat is in het gesprek uitgelegd.',
      }),
    ])
    await v.doe('2026-11-20 15:30', BAKKER, (d) => [rondOnderzoekAf(d)])
    await v.verstrekVerslag('2026-11-20 15:45', BAKKER)
  },
}

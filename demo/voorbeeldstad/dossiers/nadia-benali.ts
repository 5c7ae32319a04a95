import { spreekGesprekAf } from '../../../src/handeling/afspraken/handle.ts'
import {
  markeerPassage,
  neemDocumentAan,
  noteer,
  sluitGesprekAf,
  voerGesprek,
} from '../../../src/handeling/gesprek/handle.ts'
import { beantwoordAanbod } from '../../../src/handeling/ondersteuner/handle.ts'
import { legPgbUit, rondOnderzoekAf, stelVast } from '../../../src/handeling/onderzoek/handle.ts'
import { beantwoordVerslag, ondertekenVerslag } from '../../../src/handeling/verslag/handle.ts'
import { geefAkkoord, legBesluitVoor } from '../../../src/stelsel/beschikking/handle.ts'
import { BENALI, HADDOU, JANSEN } from '../mensen.ts'
import { behoefteVolgensNorm, nietVergeten, punten } from '../onderzoek.ts'
import type { Daad, Verhaal } from '../verteller.ts'

/** Step 4 as it was first written, and as it became after she said that it was not right. */
function kinderenHelpen(d: Daad, minuten: number, tekst: string, bronnen: readonly string[]) {
  return stelVast({
    ...d,
    vaststelling: 'v4',
    stap: 4,
    tekst,
    gebied: 'hulp bij het huishouden',
    bronnen: bronnen.map((verwijzing) => ({ soort: 'notitie' as const, verwijzing })),
    oplossing: {
      categorie: 'gebruikelijke hulp',
      door: 'uw zoon Sami, samen met Lina',
      onderdeel: 'samenstelling van het huishouden',
      minuten,
      per: 'jaar',
      reden: 'Zij houden hun eigen kamer schoon. Dat past bij hun leeftijd.',
      belasting: 'Een kwartier per week, naast school.',
      overbelast: false,
      besprokenMet: ['Nadia Benali', 'Sami Benali'],
    },
  })
}

/** Disputed and not signed: her words are kept, the finding was changed, and the procedure went on. */
export const nadiaBenali: Verhaal = {
  naam: 'nadia-benali',
  kenmerk: 'WMO-2026-360492',
  async vertel(v) {
    await v.meld('2026-09-22 20:50', BENALI, {
      kanaal: 'web',
      woorden:
        'Ik heb MS en twee kinderen. Op goede dagen red ik het, op slechte dagen lig ik. Ik wil niet dat mijn kinderen mijn huishouden doen. Ik dacht aan vier uur per week, dan kan ik zelf moeder zijn.',
      vraag: 'hulp bij het huishouden',
      inwoner: {
        naam: 'Nadia Benali',
        aanhef: 'mevrouw Benali',
        adres: 'Elzenhof 31',
        postcodeEnPlaats: '1234 CN Voorbeeldstad',
        telefoon: '06 55 51 31 31',
        bsn: '999990093',
        geboortejaar: 1977,
        persoon: 'inwoner-benali',
        huishouden: { personen: 3, kinderen: [17, 14] },
        woning: { kamersInGebruik: 5, trap: true },
      },
      betrokkenen: [
        { naam: 'Sami', rol: 'kind', relatie: 'zoon', inwonend: true, leeftijd: 17 },
        { naam: 'Lina', rol: 'kind', relatie: 'dochter', inwonend: true, leeftijd: 14 },
      ],
    })
    await v.pakOp('2026-09-23 09:10', HADDOU)
    await v.doe('2026-09-23 09:30', HADDOU, (d) => [
      spreekGesprekAf({
        ...d,
        gesprek: 'g1',
        datum: '2026-10-06',
        tijd: '15:30',
        plaats: 'bij mevrouw thuis',
        erbij: ['Sami'],
      }),
    ])
    await v.doe('2026-10-06 16:40', HADDOU, (d) => [
      voerGesprek({
        ...d,
        gesprek: 'g1',
        plaats: 'bij mevrouw thuis',
        aanwezig: ['Nadia Benali', 'Sami Benali'],
      }),
      beantwoordAanbod({ ...d, aan: 'inwoner', antwoord: 'nee', tekst: 'Ik ben jurist geweest. Ik red me.' }),
      noteer({
        ...d,
        notitie: 'n1',
        gesprek: 'g1',
        aard: 'verteld',
        wie: 'mevrouw Benali',
        tekst:
          'Ik kan op een goede dag de vaatwasser doen en koken. Stofzuigen niet, de was ophangen niet. De moeheid komt zonder aankondiging.',
      }),
      noteer({
        ...d,
        notitie: 'n2',
        gesprek: 'g1',
        aard: 'verteld',
        wie: 'Sami Benali',
        tekst: 'Ik doe mijn kamer en soms die van Lina. Het is wel oké. Ik heb dit jaar examen.',
      }),
      legPgbUit({ ...d }),
      ...nietVergeten(d, 'bijdrage'),
      sluitGesprekAf({ ...d, gesprek: 'g1', afgesproken: ['U stuurt de brief van de neuroloog.'] }),
    ])
    await v.doe('2026-10-08 19:05', BENALI, (d) => [
      neemDocumentAan({
        ...d,
        document: 'd1',
        titel: 'Brief van de neuroloog',
        van: 'Nadia Benali',
        gedateerd: '2026-06-17',
        samenvatting:
          'Multiple sclerose sinds 2018, met ernstige vermoeidheid. De klachten wisselen per dag.',
      }),
    ])
    await v.doe('2026-10-19 13:30', HADDOU, (d) => [
      markeerPassage({
        ...d,
        passage: 'p1',
        uit: 'n1',
        citaat: 'Stofzuigen niet, de was ophangen niet.',
        onderwerp: 'huishouden',
      }),
      stelVast({
        ...d,
        vaststelling: 'v1',
        stap: 1,
        tekst:
          'U wilt dat het huis op orde is zonder dat uw kinderen uw werk doen. U wilt moeder kunnen zijn.',
        gebied: 'participatie',
        doel: 'energie over voor uw kinderen',
        voorkeuren: 'hulp onder schooltijd',
        bronnen: [{ soort: 'melding', verwijzing: 'melding' }],
      }),
      stelVast({
        ...d,
        vaststelling: 'v2',
        stap: 2,
        tekst:
          'Door MS bent u vaak erg moe, en u weet niet vooraf wanneer. Zwaar huishoudelijk werk en de was lukken niet.',
        gebied: 'zelfredzaamheid',
        beperking: 'ernstige, wisselende vermoeidheid',
        oorzaak: 'multiple sclerose',
        sinds: '2018',
        blijvend: true,
        bronnen: [
          { soort: 'passage', verwijzing: 'p1' },
          { soort: 'document', verwijzing: 'd1' },
        ],
      }),
      stelVast({
        ...d,
        vaststelling: 'v3',
        stap: 3,
        tekst: 'U heeft hulp nodig bij het schoonmaken van het hele huis met twee kinderen, en bij de was.',
        gebied: 'hulp bij het huishouden',
        bronnen: [
          { soort: 'norm', verwijzing: 'hbel-2021' },
          { soort: 'passage', verwijzing: 'p1' },
        ],
        behoefte: behoefteVolgensNorm({
          peildatum: '2026-10-19',
          feiten: {
            huishouden: { personen: 3, kinderen: [17, 14] },
            woning: { kamersInGebruik: 5, trap: true },
            extraHuishouden: true,
          },
          afwijkingOverwogen:
            'Wij vroegen wat bij u meer of minder tijd kost dan gewoon. Meer: een huis met twee kinderen.',
          eigenRegels: [
            {
              onderdeel: 'de was',
              minuten: 1560,
              per: 'jaar',
              bron: 'besproken met u op 6 oktober 2026',
              zekerheid: 'opgegeven',
              activiteiten: [{ naam: 'was ophangen, vouwen en opruimen', frequentie: 'elke week' }],
            },
          ],
        }),
      }),
      kinderenHelpen(d, 1560, 'Sami en Lina houden samen boven schoon, elk hun eigen kamer en de gang.', [
        'n2',
      ]),
      stelVast({
        ...d,
        vaststelling: 'v5',
        stap: 5,
        tekst: 'Hulp bij het huishouden onder schooltijd past bij wat u wilt.',
        gebied: 'hulp bij het huishouden',
        bronnen: [{ soort: 'regel', verwijzing: 'wmo-2.3.5-3' }],
        alternatieven: [
          'een budget (pgb): u twijfelt nog; het mag later ook',
          'een wasservice: die hangt de was niet op',
        ],
      }),
      ...punten(d, {
        a: 'U wilt hulp onder schooltijd en energie voor uw kinderen.',
        b: 'U kookt en doet op goede dagen de vaat. De kinderen houden hun eigen kamer bij.',
        c: 'Uw zus woont in Gent en komt in de vakanties.',
        d: 'Er is geen mantelzorger. Wij vroegen hoe het met Sami en Lina gaat. School weet ervan.',
        e: 'Er is een inloop voor jonge mensen met MS. U gaat daar één keer per maand heen.',
        f: 'De ergotherapeut helpt u met het verdelen van energie.',
        g: 'De eigen bijdrage is uitgelegd.',
      }),
    ])
    await v.verstrekVerslag('2026-10-20 09:00', HADDOU)
    await v.doe('2026-10-24 21:15', BENALI, (d) => [
      beantwoordVerslag({
        ...d,
        versie: 1,
        reacties: [
          { onderdeel: 'vraag', antwoord: 'klopt' },
          {
            onderdeel: 'oplossingen',
            antwoord: 'klopt niet',
            tekst:
              'Dit is niet wat Sami zei. Hij doet zijn eigen kamer. Lina is 14. De gang en boven doen zij niet en dat gaan zij ook niet doen.',
          },
          {
            onderdeel: 'problemen',
            antwoord: 'toevoegen',
            tekst: 'Op een slechte dag kan ik een kop thee niet optillen. Dat mis ik hier.',
          },
        ],
      }),
      ondertekenVerslag({ ...d, versie: 1, getekend: false, opmerking: 'Zo teken ik niet.' }),
    ])
    await v.doe('2026-10-27 10:30', HADDOU, (d) => [
      voerGesprek({ ...d, gesprek: 'g2', plaats: 'telefonisch', aanwezig: ['Nadia Benali'] }),
      noteer({
        ...d,
        notitie: 'n3',
        gesprek: 'g2',
        aard: 'verteld',
        wie: 'mevrouw Benali',
        tekst:
          'Sami een kwartier per week voor zijn eigen kamer, dat is opvoeden. Lina ook haar eigen kamer. Meer niet.',
      }),
      noteer({
        ...d,
        notitie: 'n4',
        gesprek: 'g2',
        aard: 'eigen aantekening',
        wie: 'Youssef Haddou',
        tekst:
          'Ze heeft gelijk: ik had de gang erbij geschreven. Volgende keer teruglezen waar de kinderen bij zijn.',
      }),
      kinderenHelpen(
        d,
        780,
        'Sami en Lina houden hun eigen kamer bij. Dat past bij hun leeftijd. De rest van boven doen zij niet.',
        ['n2', 'n3'],
      ),
      stelVast({
        ...d,
        vaststelling: 'v2',
        stap: 2,
        tekst:
          'Door MS bent u vaak erg moe, en u weet niet vooraf wanneer. Op een slechte dag kunt u een kop thee niet optillen. Zwaar huishoudelijk werk en de was lukken niet.',
        gebied: 'zelfredzaamheid',
        beperking: 'ernstige, wisselende vermoeidheid',
        oorzaak: 'multiple sclerose',
        sinds: '2018',
        blijvend: true,
        bronnen: [
          { soort: 'passage', verwijzing: 'p1' },
          { soort: 'document', verwijzing: 'd1' },
          { soort: 'notitie', verwijzing: 'n3' },
        ],
      }),
    ])
    await v.verstrekVerslag('2026-10-28 09:20', HADDOU)
    await v.doe('2026-11-01 20:40', BENALI, (d) => [
      beantwoordVerslag({
        ...d,
        versie: 2,
        reacties: [
          {
            onderdeel: 'oplossingen',
            antwoord: 'toevoegen',
            tekst: 'Beter. Maar ik vind dat kinderen hier helemaal niet in thuishoren.',
          },
        ],
      }),
      ondertekenVerslag({
        ...d,
        versie: 2,
        getekend: false,
        opmerking: 'Ik wil wel verder, maar mijn handtekening komt er niet onder.',
      }),
    ])
    await v.doe('2026-11-02 08:50', HADDOU, (d) => [rondOnderzoekAf(d)])
    await v.vraagAan('2026-11-02 21:00', BENALI, {
      wens: 'Hulp bij het huishouden',
      vorm: 'natura',
      gevraagd: { minuten: 240, per: 'week' },
      kanaal: 'web',
    })
    await v.stelBesluitOp('2026-11-09 14:30', HADDOU, {
      beslissing: 'deels toegekend',
      vanaf: '2026-11-30',
      voorziening: { naam: 'hulp bij het huishouden', aanbieder: 'Thuishulp Voorbeeld' },
      motivering: [
        { tekst: 'U wilt het huis op orde zonder dat uw kinderen uw werk doen.', vaststellingen: ['v1'] },
        {
          tekst:
            'Door MS bent u vaak erg moe. Zwaar werk en de was lukken niet. Wij vragen dit niet opnieuw.',
          vaststellingen: ['v2'],
        },
        {
          tekst: 'Voor het hele huis met twee kinderen en voor de was is 160 uur per jaar nodig.',
          vaststellingen: ['v3'],
        },
        {
          tekst:
            'Sami en Lina houden hun eigen kamer bij. U vindt dat dit niet hoort mee te tellen. Wij vinden dat dit bij hun leeftijd past.',
          vaststellingen: ['v4'],
        },
        {
          tekst:
            'Met 147 uur per jaar komt al het andere werk af: het hele huis en de was. Vier uur per week is meer dan daarvoor nodig is.',
          vaststellingen: ['v5'],
          grondslagen: ['wmo-2.3.5-3'],
        },
      ],
      bijzondereOmstandigheden: 'Uw klachten wisselen per dag. Daarvoor zit er al ruimte in de hulp.',
      evenredigheid:
        'U krijgt ruim een uur per week minder dan u vroeg. Over drie maanden bellen wij u om te horen of dit genoeg is.',
    })
    await v.doe('2026-11-09 14:35', HADDOU, (d) => [legBesluitVoor({ ...d, besluit: 'b1' })])
    await v.doe('2026-11-11 11:10', JANSEN, (d) => [
      geefAkkoord({
        ...d,
        besluit: 'b1',
        opmerking: 'Goed dat haar woorden in de brief staan, ook waar wij het niet eens zijn.',
      }),
    ])
    await v.neemBesluit('2026-11-11 11:15', JANSEN)
    await v.verstuurBesluit('2026-11-12 08:50', HADDOU)
  },
}

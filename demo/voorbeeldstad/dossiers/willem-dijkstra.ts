import { spreekGesprekAf } from '../../../src/handeling/afspraken/handle.ts'
import { markeerPassage, noteer, sluitGesprekAf, voerGesprek } from '../../../src/handeling/gesprek/handle.ts'
import { beantwoordAanbod } from '../../../src/handeling/ondersteuner/handle.ts'
import { legPgbUit, rondOnderzoekAf, stelVast } from '../../../src/handeling/onderzoek/handle.ts'
import { beantwoordVerslag, ondertekenVerslag } from '../../../src/handeling/verslag/handle.ts'
import { DIJKSTRA, HADDOU } from '../mensen.ts'
import { behoefteVolgensNorm, nietVergeten, punten } from '../onderzoek.ts'
import type { Verhaal } from '../verteller.ts'

/** Simple and granted: the norm fits, nobody else can do it, the letter is out. */
export const willemDijkstra: Verhaal = {
  naam: 'willem-dijkstra',
  kenmerk: 'WMO-2026-371946',
  async vertel(v) {
    await v.meld('2026-09-28 11:10', DIJKSTRA, {
      kanaal: 'web',
      woorden:
        'Na mijn tweede hartinfarct mag ik niet meer zwaar tillen of duwen. Mijn vrouw is er niet meer en zij deed alles. Ik red me met eten en aankleden, maar het huis wordt vies en daar kan ik slecht tegen.',
      vraag: 'hulp bij het huishouden',
      inwoner: {
        naam: 'Willem Dijkstra',
        aanhef: 'meneer Dijkstra',
        adres: 'Havenstraat 41',
        postcodeEnPlaats: '1234 CE Voorbeeldstad',
        telefoon: '0123 55 52 41',
        bsn: '999990020',
        geboortejaar: 1947,
        persoon: 'inwoner-dijkstra',
        huishouden: { personen: 1 },
        woning: { kamersInGebruik: 3, trap: false },
      },
    })
    await v.doe('2026-09-28 11:25', DIJKSTRA, (d) => [
      beantwoordAanbod({ ...d, aan: 'inwoner', antwoord: 'nee', tekst: 'Dank u, ik doe mijn woord zelf.' }),
    ])
    await v.pakOp('2026-09-29 09:00', HADDOU)
    await v.doe('2026-09-29 09:20', HADDOU, (d) => [
      spreekGesprekAf({
        ...d,
        gesprek: 'g1',
        datum: '2026-10-07',
        tijd: '14:00',
        plaats: 'bij meneer thuis',
      }),
    ])
    await v.doe('2026-10-07 15:00', HADDOU, (d) => [
      voerGesprek({ ...d, gesprek: 'g1', plaats: 'bij meneer thuis', aanwezig: ['Willem Dijkstra'] }),
      noteer({
        ...d,
        notitie: 'n1',
        gesprek: 'g1',
        aard: 'verteld',
        wie: 'meneer Dijkstra',
        tekst:
          'De cardioloog zegt: niet duwen en niet trekken. Eén kamer stofzuigen en ik zit een uur op de bank. De was lukt, in kleine beetjes. Lien hield het hier altijd netjes. Ik wil dat het zo blijft.',
      }),
      noteer({
        ...d,
        notitie: 'n2',
        gesprek: 'g1',
        aard: 'verteld',
        wie: 'meneer Dijkstra',
        tekst:
          'Mijn zoon woont in Canada. De buren groeten, maar dat vraag je niet. Een budget hoef ik niet, dan zit ik weer met papieren.',
      }),
      noteer({
        ...d,
        notitie: 'n3',
        gesprek: 'g1',
        aard: 'gezien',
        wie: 'Youssef Haddou',
        tekst: 'Opgeruimd appartement zonder trap. Meneer moet na het lopen naar de deur even zitten.',
      }),
      legPgbUit({ ...d, tekst: 'Meneer wil geen budget.' }),
      ...nietVergeten(d, 'bijdrage'),
      sluitGesprekAf({ ...d, gesprek: 'g1', afgesproken: ['U krijgt het verslag binnen twee weken.'] }),
    ])
    await v.doe('2026-10-14 10:00', HADDOU, (d) => [
      markeerPassage({
        ...d,
        passage: 'p1',
        uit: 'n1',
        citaat: 'Eén kamer stofzuigen en ik zit een uur op de bank. De was lukt, in kleine beetjes.',
        onderwerp: 'huishouden',
      }),
      markeerPassage({
        ...d,
        passage: 'p2',
        uit: 'n1',
        citaat: 'Lien hield het hier altijd netjes. Ik wil dat het zo blijft.',
        onderwerp: 'wens',
      }),
      stelVast({
        ...d,
        vaststelling: 'v1',
        stap: 1,
        tekst: 'U wilt dat uw huis netjes blijft, zoals u dat samen met uw vrouw had.',
        gebied: 'zelfredzaamheid',
        doel: 'een net huis',
        voorkeuren: 'in de ochtend; dan bent u op uw best',
        bronnen: [{ soort: 'passage', verwijzing: 'p2' }],
      }),
      stelVast({
        ...d,
        vaststelling: 'v2',
        stap: 2,
        tekst:
          'Door uw hart mag u niet duwen, trekken of tillen. Schoonmaken lukt u daardoor niet. De was lukt u wel, in kleine beetjes.',
        gebied: 'zelfredzaamheid',
        beperking: 'niet duwen, trekken of tillen',
        oorzaak: 'hartinfarct',
        sinds: '2026',
        bronnen: [
          { soort: 'passage', verwijzing: 'p1' },
          { soort: 'notitie', verwijzing: 'n3' },
        ],
      }),
      stelVast({
        ...d,
        vaststelling: 'v3',
        stap: 3,
        tekst: 'U heeft hulp nodig bij het schoonmaken van het hele huis.',
        gebied: 'hulp bij het huishouden',
        bronnen: [{ soort: 'norm', verwijzing: 'hbel-2021' }],
        behoefte: behoefteVolgensNorm({
          peildatum: '2026-10-14',
          feiten: { huishouden: { personen: 1 }, woning: { kamersInGebruik: 3 } },
          afwijkingOverwogen:
            'Wij vroegen of er bij u iets meer of minder tijd kost dan gewoon. Dat is zo niet.',
        }),
      }),
      stelVast({
        ...d,
        vaststelling: 'v4',
        stap: 4,
        tekst: 'U doet zelf de was en de boodschappen. Bij het schoonmaken is er nu niemand die kan helpen.',
        gebied: 'hulp bij het huishouden',
        bronnen: [{ soort: 'notitie', verwijzing: 'n2' }],
        oplossing: {
          categorie: 'eigen kracht',
          door: 'u zelf',
          minuten: 0,
          per: 'jaar',
          reden: 'De was zit niet in de tijd van stap 3 en gaat er dus ook niet van af.',
          besprokenMet: ['Willem Dijkstra'],
        },
      }),
      stelVast({
        ...d,
        vaststelling: 'v5',
        stap: 5,
        tekst: 'Met hulp bij het huishouden blijft uw huis netjes zonder dat het uw hart belast.',
        gebied: 'hulp bij het huishouden',
        bronnen: [{ soort: 'regel', verwijzing: 'wmo-2.3.5-3' }],
        alternatieven: [
          'een budget (pgb): dat wilt u niet',
          'een vrijwilliger uit de wijk: die doet geen vloeren en sanitair',
        ],
      }),
      ...punten(d, {
        a: 'U wilt een net huis en zo min mogelijk papieren.',
        b: 'De was, het koken en de boodschappen doet u zelf.',
        c: 'Uw zoon woont in Canada. Anderen vraagt u liever niet, en dat hoeft ook niet.',
        d: 'Er is geen mantelzorger.',
        e: 'U eet op donderdag mee in het buurthuis.',
        f: 'De hartverpleegkundige weet dat u hulp vraagt.',
        g: 'De eigen bijdrage is uitgelegd.',
      }),
      rondOnderzoekAf(d),
    ])
    await v.verstrekVerslag('2026-10-16 11:00', HADDOU)
    await v.doe('2026-10-18 14:10', DIJKSTRA, (d) => [
      beantwoordVerslag({
        ...d,
        versie: 1,
        reacties:
          v.stand.verslag[0]?.onderdelen.map(({ id }) => ({ onderdeel: id, antwoord: 'klopt' as const })) ??
          [],
      }),
      ondertekenVerslag({ ...d, versie: 1, getekend: true }),
    ])
    await v.vraagAan('2026-10-19 09:30', DIJKSTRA, {
      wens: 'Hulp bij het huishouden',
      vorm: 'natura',
      kanaal: 'web',
    })
    await v.stelBesluitOp('2026-10-28 13:00', HADDOU, {
      beslissing: 'toegekend',
      vanaf: '2026-11-09',
      voorziening: { naam: 'hulp bij het huishouden', aanbieder: 'Thuishulp Voorbeeld' },
      motivering: [
        { tekst: 'U wilt dat uw huis netjes blijft.', vaststellingen: ['v1'] },
        {
          tekst: 'Door uw hart mag u niet duwen, trekken of tillen. Schoonmaken lukt u daardoor niet.',
          vaststellingen: ['v2'],
        },
        {
          tekst:
            'Voor het hele huis is 108 uur per jaar nodig. Bij u kost niets meer of minder tijd dan gewoon.',
          vaststellingen: ['v3'],
        },
        {
          tekst: 'De was en de boodschappen doet u zelf. Bij het schoonmaken is er niemand die kan helpen.',
          vaststellingen: ['v4'],
        },
        {
          tekst: 'Met deze hulp blijft uw huis netjes zonder dat het uw hart belast.',
          vaststellingen: ['v5'],
          grondslagen: ['wmo-2.3.5-3'],
        },
      ],
    })
    await v.neemBesluit('2026-10-29 09:10', HADDOU)
    await v.verstuurBesluit('2026-10-29 09:20', HADDOU)
  },
}

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
import { BAKKER, zonderAccount } from '../mensen.ts'
import { behoefteVolgensNorm, nietVergeten, punten, SCHOONMAKEN } from '../onderzoek.ts'
import type { Verhaal } from '../verteller.ts'

const HATICE = zonderAccount('Hatice Demirci', BAKKER)
const ACTIVITEITEN = [
  ...SCHOONMAKEN,
  {
    naam: 'slaapkamer en toilet extra schoonmaken',
    frequentie: '2 keer per week',
    toelichting: 'omdat stof slecht is voor uw longen',
  },
  { naam: 'bed vaker verschonen', frequentie: '2 keer per week' },
]

/** More than the norm, with the reason: lungs that cannot bear dust, more laundry of the bed, and time to talk. */
export const haticeDemirci: Verhaal = {
  naam: 'hatice-demirci',
  kenmerk: 'WMO-2026-389014',
  async vertel(v) {
    await v.meld('2026-10-01 14:30', BAKKER, {
      kanaal: 'telefoon',
      woorden:
        'De zuster van de longen zei: bel de gemeente. Ik kan niet ademen als er stof is. En ik heb ’s nachts ongelukjes, daar praat ik niet graag over. Mijn bed moet vaak schoon. Ik kan dat niet meer alleen.',
      vraag: 'hulp bij het huishouden',
      inwoner: {
        naam: 'Hatice Demirci',
        aanhef: 'mevrouw Demirci',
        adres: 'Spoorlaan 203',
        postcodeEnPlaats: '1234 CK Voorbeeldstad',
        telefoon: '0123 55 54 03',
        bsn: '999990056',
        geboortejaar: 1954,
        huishouden: { personen: 1 },
        woning: { kamersInGebruik: 3, trap: false },
      },
    })
    await v.pakOp('2026-10-01 14:45', BAKKER)
    await v.doe('2026-10-02 09:10', BAKKER, (d) => [
      spreekGesprekAf({
        ...d,
        gesprek: 'g1',
        datum: '2026-10-13',
        tijd: '11:00',
        plaats: 'bij mevrouw thuis',
        bijzonderheden: 'Mevrouw praat liever met een vrouw. Neem de tijd.',
      }),
    ])
    await v.doe('2026-10-05 10:05', HATICE, (d) => [
      neemDocumentAan({
        ...d,
        document: 'd1',
        titel: 'Brief van de longverpleegkundige',
        van: 'mevrouw Demirci',
        gedateerd: '2026-09-29',
        samenvatting:
          'COPD, ernstig. Stof en schimmel geven benauwdheid. Het huis moet stofarm blijven. Verlies van urine in de nacht.',
      }),
    ])
    await v.doe('2026-10-13 12:30', BAKKER, (d) => [
      voerGesprek({ ...d, gesprek: 'g1', plaats: 'bij mevrouw thuis', aanwezig: ['Hatice Demirci'] }),
      beantwoordAanbod({ ...d, aan: 'inwoner', antwoord: 'later' }),
      noteer({
        ...d,
        notitie: 'n1',
        gesprek: 'g1',
        aard: 'verteld',
        wie: 'mevrouw Demirci',
        tekst:
          'Vroeger kon je bij mij van de vloer eten. Nu lig ik na vijf minuten vegen te hijgen. Als er stof ligt slaap ik zittend. Mijn bed moet soms twee keer in de week. Ik schaam me als er iemand komt.',
      }),
      noteer({
        ...d,
        notitie: 'n2',
        gesprek: 'g1',
        aard: 'verteld',
        wie: 'mevrouw Demirci',
        tekst:
          'Mijn kinderen wonen in Eskişehir. Wij bellen op zondag. Verder spreek ik de man van de apotheek. De hulp van de buurvrouw drinkt altijd thee met haar, dat hoor ik door de muur.',
      }),
      noteer({
        ...d,
        notitie: 'n3',
        gesprek: 'g1',
        aard: 'gezien',
        wie: 'Samira Bakker',
        tekst:
          'Zuurstof naast de stoel. Zichtbaar stof op de plinten en achter het bed. Mevrouw is na het inschenken van thee twee minuten buiten adem.',
      }),
      legPgbUit({ ...d, tekst: 'Mevrouw wil geen budget.' }),
      ...nietVergeten(d, 'bijdrage'),
      sluitGesprekAf({
        ...d,
        gesprek: 'g1',
        afgesproken: ['U krijgt het verslag eind oktober. Samira leest het met u door.'],
      }),
    ])
    await v.doe('2026-10-26 15:00', BAKKER, (d) => [
      markeerPassage({
        ...d,
        passage: 'p1',
        uit: 'n1',
        citaat: 'Als er stof ligt slaap ik zittend. Mijn bed moet soms twee keer in de week.',
        onderwerp: 'hygiëne',
      }),
      markeerPassage({
        ...d,
        passage: 'p2',
        uit: 'n2',
        citaat: 'Wij bellen op zondag. Verder spreek ik de man van de apotheek.',
        onderwerp: 'aanspraak',
      }),
      stelVast({
        ...d,
        vaststelling: 'v1',
        stap: 1,
        tekst:
          'U wilt weer liggend kunnen slapen, in een huis waar u zich niet voor schaamt. En u wilt af en toe met iemand praten.',
        gebied: 'zelfredzaamheid',
        doel: 'een stofarm huis waar iemand op de thee kan komen',
        voorkeuren: 'een vrouw, elke week dezelfde',
        bronnen: [
          { soort: 'passage', verwijzing: 'p1' },
          { soort: 'passage', verwijzing: 'p2' },
        ],
      }),
      stelVast({
        ...d,
        vaststelling: 'v2',
        stap: 2,
        tekst:
          'Door uw longen kunt u niet schoonmaken en moet uw huis stofarm zijn. Uw bed heeft vaker schoon goed nodig.',
        gebied: 'zelfredzaamheid',
        beperking: 'benauwd bij inspanning en bij stof',
        oorzaak: 'longziekte (COPD)',
        sinds: '2019',
        blijvend: true,
        bronnen: [
          { soort: 'document', verwijzing: 'd1' },
          { soort: 'notitie', verwijzing: 'n3' },
        ],
      }),
      stelVast({
        ...d,
        vaststelling: 'v2b',
        stap: 2,
        tekst: 'U komt weinig buiten en spreekt weinig mensen.',
        gebied: 'participatie',
        beperking: 'weinig aanspraak',
        bronnen: [{ soort: 'passage', verwijzing: 'p2' }],
      }),
      stelVast({
        ...d,
        vaststelling: 'v3',
        stap: 3,
        tekst:
          'U heeft meer tijd nodig dan gewoon: uw huis moet stofarm zijn en uw bed moet vaker schoon. En er is elke week een half uur nodig om te praten.',
        gebied: 'hulp bij het huishouden',
        bronnen: [
          { soort: 'norm', verwijzing: 'hbel-2021' },
          { soort: 'document', verwijzing: 'd1' },
          { soort: 'notitie', verwijzing: 'n3' },
        ],
        behoefte: behoefteVolgensNorm({
          peildatum: '2026-10-26',
          feiten: { huishouden: { personen: 1 }, woning: { kamersInGebruik: 3 }, extraInzet: 'veel' },
          activiteiten: ACTIVITEITEN,
          afwijkingOverwogen:
            'Wij vroegen wat bij u meer tijd kost dan gewoon. Dat is het stof, en het bed. Minder tijd kost er bij u niets.',
          afwijkingen: {
            'veel extra inzet door beperkingen':
              'Stof geeft benauwdheid en het bed moet twee keer per week schoon (brief van 29 september 2026).',
          },
          contacttijd: {
            minuten: 1560,
            per: 'jaar',
            reden:
              'U spreekt door uw ziekte bijna niemand. Een half uur per week om te praten hoort bij deze hulp.',
          },
        }),
      }),
      stelVast({
        ...d,
        vaststelling: 'v4',
        stap: 4,
        tekst: 'U kookt zelf en doet zittend lichte klusjes. Bij het schoonmaken is er niemand in de buurt.',
        gebied: 'hulp bij het huishouden',
        bronnen: [{ soort: 'notitie', verwijzing: 'n2' }],
        oplossing: {
          categorie: 'eigen kracht',
          door: 'u zelf',
          minuten: 0,
          per: 'jaar',
          reden: 'Koken zit niet in de tijd van stap 3 en gaat er dus ook niet van af.',
          besprokenMet: ['Hatice Demirci'],
        },
      }),
      stelVast({
        ...d,
        vaststelling: 'v5',
        stap: 5,
        tekst: 'Hulp bij het huishouden met extra tijd voor een stofarm huis en voor een gesprek past bij u.',
        gebied: 'hulp bij het huishouden',
        bronnen: [{ soort: 'regel', verwijzing: 'wmo-2.3.5-3' }],
        alternatieven: [
          'een wasservice: het gaat om het bed verschonen, niet om het wassen',
          'een maatje van de welzijnsorganisatie: u staat op de lijst; tot die tijd en daarna blijft het halve uur',
        ],
      }),
      ...punten(d, {
        a: 'U wilt slapen zonder benauwdheid, en bezoek kunnen krijgen.',
        b: 'U kookt en doet zittend lichte klusjes.',
        c: 'Uw kinderen wonen in Turkije. U belt op zondag.',
        d: 'Er is geen mantelzorger.',
        e: 'U staat op de lijst voor een maatje.',
        f: 'De longverpleegkundige komt elke maand. Zij let mee op het stof.',
        g: 'De eigen bijdrage is uitgelegd.',
      }),
      rondOnderzoekAf(d),
    ])
    await v.verstrekVerslag('2026-10-28 10:00', BAKKER, 'brief')
    await v.doe('2026-11-02 11:15', HATICE, (d) => [
      beantwoordVerslag({
        ...d,
        versie: 1,
        reacties: [{ onderdeel: 'vraag', antwoord: 'klopt', tekst: 'Voorgelezen aan de telefoon.' }],
      }),
      ondertekenVerslag({ ...d, versie: 1, getekend: true }),
    ])
    await v.vraagAan('2026-11-02 11:20', HATICE, {
      wens: 'Hulp bij het huishouden',
      vorm: 'natura',
      kanaal: 'telefoon',
    })
    await v.stelBesluitOp('2026-11-11 16:00', BAKKER, {
      beslissing: 'toegekend',
      vanaf: '2026-11-23',
      voorziening: {
        naam: 'hulp bij het huishouden',
        aanbieder: 'Thuishulp Voorbeeld',
        activiteiten: [...ACTIVITEITEN, { naam: 'tijd om te praten', frequentie: 'elke week een half uur' }],
      },
      motivering: [
        {
          tekst: 'U wilt weer liggend kunnen slapen, in een huis waar u bezoek kunt krijgen.',
          vaststellingen: ['v1'],
        },
        {
          tekst:
            'Door uw longen kunt u niet schoonmaken. Dat wordt niet meer beter. Wij vragen u daar niet opnieuw naar.',
          vaststellingen: ['v2'],
        },
        {
          tekst: 'Stof maakt u benauwd en uw bed moet vaker schoon. Daarom krijgt u meer tijd dan de norm.',
          vaststellingen: ['v3'],
        },
        {
          tekst: 'U spreekt door uw ziekte bijna niemand. Daarom is er ook tijd om te praten.',
          vaststellingen: ['v2b', 'v3'],
        },
        { tekst: 'U kookt zelf. Voor het schoonmaken is er niemand in de buurt.', vaststellingen: ['v4'] },
        {
          tekst:
            'Met deze hulp kunt u thuis blijven wonen zonder benauwd te worden. U slaapt nu zittend. Daarom begint de hulp al op 23 november.',
          vaststellingen: ['v5'],
          grondslagen: ['wmo-2.3.5-3'],
        },
      ],
    })
    await v.neemBesluit('2026-11-12 09:00', BAKKER)
    await v.verstuurBesluit('2026-11-12 09:10', BAKKER)
  },
}

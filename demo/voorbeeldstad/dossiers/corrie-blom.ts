import { spreekGesprekAf } from '../../../src/handeling/afspraken/handle.ts'
import { markeerPassage, noteer, sluitGesprekAf, voerGesprek } from '../../../src/handeling/gesprek/handle.ts'
import { beantwoordAanbod } from '../../../src/handeling/ondersteuner/handle.ts'
import { legPgbUit, rondOnderzoekAf, stelVast } from '../../../src/handeling/onderzoek/handle.ts'
import { beantwoordVerslag, ondertekenVerslag } from '../../../src/handeling/verslag/handle.ts'
import { geefAkkoord, geefBesluitTerug, legBesluitVoor } from '../../../src/stelsel/beschikking/handle.ts'
import { BAKKER, BLOM, JANSEN } from '../mensen.ts'
import { behoefteVolgensNorm, nietVergeten, punten } from '../onderzoek.ts'
import type { Verhaal } from '../verteller.ts'

/** Refused for a good reason: a grown-up son in the house does it, and said so himself. A second reader sent it back once. */
export const corrieBlom: Verhaal = {
  naam: 'corrie-blom',
  kenmerk: 'WMO-2026-352877',
  async vertel(v) {
    await v.meld('2026-09-15 10:25', BLOM, {
      kanaal: 'web',
      woorden:
        'Mijn knieën zijn op. Ik sta op de wachtlijst voor de rechter. Tot die tijd kom ik de trap bijna niet op en zakken om iets op te rapen gaat al helemaal niet. Een vriendin heeft hulp van de gemeente, dat wil ik ook.',
      vraag: 'hulp bij het huishouden',
      inwoner: {
        naam: 'Corrie Blom',
        aanhef: 'mevrouw Blom',
        adres: 'Weverstraat 88',
        postcodeEnPlaats: '1234 CH Voorbeeldstad',
        telefoon: '0123 55 53 88',
        bsn: '999990044',
        geboortejaar: 1958,
        persoon: 'inwoner-blom',
        huishouden: { personen: 2 },
        woning: { kamersInGebruik: 4, trap: true },
      },
      betrokkenen: [{ naam: 'Mark Blom', rol: 'huisgenoot', relatie: 'zoon', inwonend: true, leeftijd: 34 }],
    })
    await v.pakOp('2026-09-16 08:45', BAKKER)
    await v.doe('2026-09-16 09:00', BAKKER, (d) => [
      spreekGesprekAf({
        ...d,
        gesprek: 'g1',
        datum: '2026-09-24',
        tijd: '17:30',
        plaats: 'bij mevrouw thuis',
        erbij: ['Mark'],
        bijzonderheden: 'Na het werk van Mark, zodat hij zelf kan vertellen.',
      }),
    ])
    await v.doe('2026-09-24 18:40', BAKKER, (d) => [
      voerGesprek({
        ...d,
        gesprek: 'g1',
        plaats: 'bij mevrouw thuis',
        aanwezig: ['Corrie Blom', 'Mark Blom'],
      }),
      beantwoordAanbod({ ...d, aan: 'inwoner', antwoord: 'nee' }),
      noteer({
        ...d,
        notitie: 'n1',
        gesprek: 'g1',
        aard: 'verteld',
        wie: 'mevrouw Blom',
        tekst:
          'Koken en de was gaan goed, dat doe ik zittend. De vloeren, de badkamer en boven, dat gaat niet. Ik vind het moeilijk om het Mark te vragen. Hij werkt al zo hard.',
      }),
      noteer({
        ...d,
        notitie: 'n2',
        gesprek: 'g1',
        aard: 'verteld',
        wie: 'Mark Blom',
        tekst:
          'Ik werk vier dagen in de bouwmarkt. Ik ben gezond. Op mijn vrije woensdag kan ik het huis doen, dat is mijn huis ook. Ik wist niet dat ma ermee zat. Mijn moeder wassen zou ik niet willen, maar stofzuigen, dat is gewoon.',
      }),
      noteer({
        ...d,
        notitie: 'n3',
        gesprek: 'g1',
        aard: 'gezien',
        wie: 'Samira Bakker',
        tekst:
          'Mevrouw loopt binnen met een stok en komt met moeite uit de stoel. Mark haalt uit zichzelf koffie en ruimt af.',
      }),
      legPgbUit({ ...d }),
      ...nietVergeten(d, 'bijdrage'),
      sluitGesprekAf({
        ...d,
        gesprek: 'g1',
        afgesproken: [
          'Mark doet deze maand op woensdag het huis, om te kijken hoe dat gaat.',
          'Samira belt over twee weken.',
        ],
      }),
    ])
    await v.doe('2026-10-08 16:10', BAKKER, (d) => [
      voerGesprek({ ...d, gesprek: 'g2', plaats: 'telefonisch', aanwezig: ['Corrie Blom', 'Mark Blom'] }),
      noteer({
        ...d,
        notitie: 'n4',
        gesprek: 'g2',
        aard: 'verteld',
        wie: 'Mark Blom',
        tekst: 'Het kost mij op woensdag twee uur en een beetje. Dat houd ik makkelijk vol.',
      }),
      noteer({
        ...d,
        notitie: 'n5',
        gesprek: 'g2',
        aard: 'verteld',
        wie: 'mevrouw Blom',
        tekst: 'Hij doet het anders dan ik. Maar het is schoon, en we drinken daarna koffie.',
      }),
    ])
    await v.doe('2026-10-12 11:30', BAKKER, (d) => [
      markeerPassage({
        ...d,
        passage: 'p1',
        uit: 'n1',
        citaat: 'De vloeren, de badkamer en boven, dat gaat niet.',
        onderwerp: 'huishouden',
      }),
      markeerPassage({
        ...d,
        passage: 'p2',
        uit: 'n2',
        citaat: 'Op mijn vrije woensdag kan ik het huis doen, dat is mijn huis ook.',
        onderwerp: 'huisgenoot',
      }),
      markeerPassage({
        ...d,
        passage: 'p3',
        uit: 'n4',
        citaat: 'Het kost mij op woensdag twee uur en een beetje. Dat houd ik makkelijk vol.',
        onderwerp: 'huisgenoot',
      }),
      stelVast({
        ...d,
        vaststelling: 'v1',
        stap: 1,
        tekst: 'U wilt een schoon huis zonder dat u uw zoon tot last bent.',
        gebied: 'zelfredzaamheid',
        doel: 'een schoon huis tot uw knie geopereerd is, en daarna weer zelf',
        voorkeuren: 'niet alles op de schouders van Mark',
        bronnen: [{ soort: 'notitie', verwijzing: 'n1' }],
      }),
      stelVast({
        ...d,
        vaststelling: 'v2',
        stap: 2,
        tekst:
          'Door slijtage van uw knieën kunt u niet zakken en bijna geen trap lopen. Vloeren, badkamer en boven schoonmaken lukt niet. Koken en de was lukken wel.',
        gebied: 'zelfredzaamheid',
        beperking: 'niet zakken, bijna geen trap lopen',
        oorzaak: 'slijtage van de knieën',
        sinds: '2025',
        bronnen: [
          { soort: 'passage', verwijzing: 'p1' },
          { soort: 'notitie', verwijzing: 'n3' },
        ],
      }),
      stelVast({
        ...d,
        vaststelling: 'v3',
        stap: 3,
        tekst: 'Als niemand zou helpen, is er 108 uur per jaar nodig om het hele huis schoon te maken.',
        gebied: 'hulp bij het huishouden',
        bronnen: [{ soort: 'norm', verwijzing: 'hbel-2021' }],
        behoefte: behoefteVolgensNorm({
          peildatum: '2026-10-12',
          feiten: { huishouden: { personen: 2 }, woning: { kamersInGebruik: 4, trap: true } },
          afwijkingOverwogen:
            'Wij vroegen wat bij u meer of minder tijd kost. Mark maakt niet meer vuil dan een ander. De norm past.',
        }),
      }),
      stelVast({
        ...d,
        vaststelling: 'v4',
        stap: 4,
        tekst:
          'Uw zoon Mark woont bij u. Hij is gezond en werkt vier dagen. Hij maakt op woensdag het huis schoon en houdt dat goed vol.',
        gebied: 'hulp bij het huishouden',
        bronnen: [
          { soort: 'passage', verwijzing: 'p2' },
          { soort: 'passage', verwijzing: 'p3' },
          { soort: 'notitie', verwijzing: 'n5' },
        ],
        oplossing: {
          categorie: 'gebruikelijke hulp',
          door: 'uw zoon Mark',
          onderdeel: 'basis schoon en leefbaar huis',
          minuten: 6480,
          per: 'jaar',
          sinds: 'september 2026',
          hoeZeker: 'twee keer besproken en een maand geprobeerd',
          reden: 'Hij is volwassen, woont in hetzelfde huis en kan en wil dit doen.',
          belasting: 'Ruim twee uur op zijn vrije dag. Dat houdt hij makkelijk vol.',
          overbelast: false,
          besprokenMet: ['Corrie Blom', 'Mark Blom'],
        },
      }),
      stelVast({
        ...d,
        vaststelling: 'v5',
        stap: 5,
        tekst: 'Uw zoon houdt het huis schoon. Daarom hoeft de gemeente nu niet te helpen.',
        gebied: 'hulp bij het huishouden',
        bronnen: [{ soort: 'regel', verwijzing: 'wmo-2.3.5-3' }],
        alternatieven: [
          'hulp tot na de operatie: nu niet nodig, want Mark doet het al',
          'hulp als Mark weg is: dan belt u en regelen wij het meteen',
        ],
      }),
      ...punten(d, {
        a: 'U wilt een schoon huis en Mark niet te veel vragen.',
        b: 'U kookt en wast zelf. Mark woont bij u en maakt schoon.',
        c: 'Er zijn geen anderen die helpen.',
        d: 'Mark is huisgenoot. Wij vroegen hem wat hij nodig heeft. Hij zei: een seintje als het anders moet.',
        e: 'De ouderenadviseur helpt u met de papieren voor de operatie.',
        f: 'Het ziekenhuis belt ons als de operatie gepland is.',
        g: 'De eigen bijdrage is uitgelegd.',
      }),
      rondOnderzoekAf(d),
    ])
    await v.verstrekVerslag('2026-10-13 09:15', BAKKER)
    await v.doe('2026-10-16 13:40', BLOM, (d) => [
      beantwoordVerslag({
        ...d,
        versie: 1,
        reacties: [
          { onderdeel: 'problemen', antwoord: 'klopt' },
          {
            onderdeel: 'oplossingen',
            antwoord: 'toevoegen',
            tekst: 'Als Mark vakantie heeft wil hij ook weg kunnen.',
          },
        ],
      }),
      ondertekenVerslag({ ...d, versie: 1, getekend: true }),
    ])
    await v.vraagAan('2026-10-19 10:00', BLOM, {
      wens: 'Hulp bij het huishouden',
      vorm: 'natura',
      kanaal: 'web',
    })
    const besluit = { besluit: 'b1' }
    const redenen = [
      { tekst: 'U wilt een schoon huis zonder dat u uw zoon tot last bent.', vaststellingen: ['v1'] },
      { tekst: 'Door uw knieën lukken de vloeren, de badkamer en boven niet.', vaststellingen: ['v2'] },
      { tekst: 'Als niemand zou helpen, is er 108 uur per jaar nodig.', vaststellingen: ['v3'] },
    ]
    const slot = {
      tekst: 'Uw zoon houdt het huis schoon. Daarom krijgt u geen hulp van de gemeente.',
      vaststellingen: ['v5'],
      grondslagen: ['wmo-2.3.5-3'],
    }
    const gewogen = {
      bijzondereOmstandigheden:
        'Uw huis is schoon en uw operatie is nog niet gepland. Wij bellen u een week na de operatie.',
      evenredigheid:
        'Dit besluit heeft nu geen zware gevolgen, want uw zoon doet het werk. Gaat Mark op vakantie of lukt het niet meer? Bel ons. Dan regelen wij binnen een week hulp.',
    }
    await v.stelBesluitOp('2026-10-26 15:20', BAKKER, {
      beslissing: 'afgewezen',
      vanaf: '2026-11-01',
      motivering: [
        ...redenen,
        { tekst: 'Uw zoon woont bij u en kan het huis schoonmaken.', vaststellingen: ['v4'] },
        slot,
      ],
      ...gewogen,
    })
    await v.doe('2026-10-26 15:25', BAKKER, (d) => [legBesluitVoor({ ...d, ...besluit })])
    await v.doe('2026-10-27 10:50', JANSEN, (d) => [
      geefBesluitTerug({
        ...d,
        ...besluit,
        reden:
          'Zet erin dat je dit met Mark zelf hebt besproken en dat hij het een maand heeft geprobeerd. Dat is de kern.',
      }),
    ])
    await v.stelBesluitOp('2026-10-28 09:30', BAKKER, {
      beslissing: 'afgewezen',
      vanaf: '2026-11-01',
      motivering: [
        ...redenen,
        {
          tekst:
            'Wij spraken uw zoon Mark twee keer. Hij woont bij u, is gezond en werkt vier dagen. Hij deed het een maand op proef en houdt het goed vol.',
          vaststellingen: ['v4'],
        },
        slot,
      ],
      ...gewogen,
    })
    await v.doe('2026-10-28 09:35', BAKKER, (d) => [legBesluitVoor({ ...d, ...besluit })])
    await v.doe('2026-10-29 14:05', JANSEN, (d) => [
      geefAkkoord({ ...d, ...besluit, opmerking: 'Nu is het te volgen.' }),
    ])
    await v.neemBesluit('2026-10-29 14:10', JANSEN)
    await v.verstuurBesluit('2026-10-30 08:55', BAKKER)
  },
}

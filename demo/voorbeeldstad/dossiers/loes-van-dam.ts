import { spreekGesprekAf } from '../../../src/handeling/afspraken/handle.ts'
import { markeerPassage, noteer, sluitGesprekAf, voerGesprek } from '../../../src/handeling/gesprek/handle.ts'
import { beantwoordAanbod } from '../../../src/handeling/ondersteuner/handle.ts'
import { legPgbUit, rondOnderzoekAf, stelVast } from '../../../src/handeling/onderzoek/handle.ts'
import { beantwoordVerslag, ondertekenVerslag } from '../../../src/handeling/verslag/handle.ts'
import { legBesluitVoor } from '../../../src/stelsel/beschikking/handle.ts'
import { BAKKER, zonderAccount } from '../mensen.ts'
import { behoefteVolgensNorm, nietVergeten, punten } from '../onderzoek.ts'
import type { Verhaal } from '../verteller.ts'

const LOES = zonderAccount('Loes van Dam', BAKKER)
const EERDER = { minuten: 200, per: 'week' } as const

/** The two weeks end on Wednesday, and the draft waits for a second reader: less than she had, because she can do more again. */
export const loesVanDam: Verhaal = {
  naam: 'loes-van-dam',
  kenmerk: 'WMO-2026-401667',
  async vertel(v) {
    await v.meld('2026-10-06 09:30', BAKKER, {
      kanaal: 'telefoon',
      woorden:
        'Ik heb een nieuwe heup en het gaat goed. De hulp staat soms met mij te praten omdat ik de was al gedaan heb. Ik vind het zonde. Maar de vloeren en de badkamer durf ik nog niet alleen.',
      vraag: 'hulp bij het huishouden, verandering',
      inwoner: {
        naam: 'Loes van Dam',
        aanhef: 'mevrouw Van Dam',
        adres: 'Beukenlaan 14',
        postcodeEnPlaats: '1234 CR Voorbeeldstad',
        telefoon: '0123 55 57 14',
        bsn: '999990123',
        geboortejaar: 1952,
        huishouden: { personen: 1 },
        woning: { kamersInGebruik: 3, trap: false },
      },
    })
    await v.legVast('2026-10-06 09:40', BAKKER, (d) => [
      {
        type: 'EerderBesluitBekend',
        ...d,
        op: '2025-01-20',
        voorziening: 'hulp bij het huishouden',
        omvang: EERDER,
        totEnMet: '2027-01-31',
        tekst: 'Schoonmaken en de was, na de eerste heupoperatie.',
      },
    ])
    await v.pakOp('2026-10-06 09:45', BAKKER)
    await v.doe('2026-10-06 10:00', BAKKER, (d) => [
      spreekGesprekAf({
        ...d,
        gesprek: 'g1',
        datum: '2026-10-15',
        tijd: '10:30',
        plaats: 'bij mevrouw thuis',
      }),
    ])
    await v.doe('2026-10-15 11:20', BAKKER, (d) => [
      voerGesprek({ ...d, gesprek: 'g1', plaats: 'bij mevrouw thuis', aanwezig: ['Loes van Dam'] }),
      beantwoordAanbod({ ...d, aan: 'inwoner', antwoord: 'nee' }),
      noteer({
        ...d,
        notitie: 'n1',
        gesprek: 'g1',
        aard: 'verteld',
        wie: 'mevrouw Van Dam',
        tekst:
          'De was en het strijken doe ik sinds augustus zelf, en met plezier. Bukken en tillen mag ik niet van de orthopeed, dus de vloeren en de badkamer niet.',
      }),
      noteer({
        ...d,
        notitie: 'n2',
        gesprek: 'g1',
        aard: 'verteld',
        wie: 'mevrouw Van Dam',
        tekst:
          'Ik heb zelf gebeld, niemand heeft mij iets gevraagd. Als het tegenvalt wil ik het wel terug kunnen krijgen.',
      }),
      legPgbUit({ ...d }),
      ...nietVergeten(d, 'bijdrage'),
      sluitGesprekAf({
        ...d,
        gesprek: 'g1',
        afgesproken: [
          'U krijgt twee weken om erover te denken.',
          'Lukt de was niet meer? Dan krijgt u het zonder nieuw onderzoek terug.',
        ],
      }),
    ])
    await v.doe('2026-10-30 14:00', BAKKER, (d) => [
      markeerPassage({
        ...d,
        passage: 'p1',
        uit: 'n1',
        citaat: 'De was en het strijken doe ik sinds augustus zelf, en met plezier.',
        onderwerp: 'zelf doen',
      }),
      markeerPassage({
        ...d,
        passage: 'p2',
        uit: 'n1',
        citaat: 'Bukken en tillen mag ik niet van de orthopeed, dus de vloeren en de badkamer niet.',
        onderwerp: 'huishouden',
      }),
      stelVast({
        ...d,
        vaststelling: 'v1',
        stap: 1,
        tekst: 'U wilt zelf doen wat weer lukt, en hulp bij wat u niet mag.',
        gebied: 'zelfredzaamheid',
        doel: 'zelf de was blijven doen, en een schoon huis',
        voorkeuren: 'dezelfde hulp houden',
        bronnen: [
          { soort: 'melding', verwijzing: 'melding' },
          { soort: 'notitie', verwijzing: 'n2' },
        ],
      }),
      stelVast({
        ...d,
        vaststelling: 'v2',
        stap: 2,
        tekst:
          'Met uw nieuwe heup mag u niet bukken en tillen. De vloeren, de badkamer en het bed lukken daardoor niet.',
        gebied: 'zelfredzaamheid',
        beperking: 'niet bukken en tillen',
        oorzaak: 'heupoperaties',
        sinds: '2024',
        bronnen: [{ soort: 'passage', verwijzing: 'p2' }],
      }),
      stelVast({
        ...d,
        vaststelling: 'v3',
        stap: 3,
        tekst:
          'Als niemand zou helpen, is er hulp nodig bij het schoonmaken van het hele huis en bij de was.',
        gebied: 'hulp bij het huishouden',
        bronnen: [
          { soort: 'norm', verwijzing: 'hbel-2021' },
          { soort: 'passage', verwijzing: 'p2' },
        ],
        behoefte: behoefteVolgensNorm({
          peildatum: '2026-10-30',
          feiten: { huishouden: { personen: 1 }, woning: { kamersInGebruik: 3 }, extraInzet: 'enig' },
          afwijkingOverwogen:
            'Wij vroegen wat bij u meer of minder tijd kost. Meer: uw kat verhaart en u kunt zelf niet tussendoor vegen.',
          afwijkingen: {
            'enige extra inzet door beperkingen':
              'Tussendoor vegen kan niet, want u mag niet bukken. De vloeren kosten daarom meer tijd.',
          },
          eigenRegels: [
            {
              onderdeel: 'de was en het strijken',
              minuten: 1560,
              per: 'jaar',
              bron: 'besproken met u op 15 oktober 2026',
              zekerheid: 'opgegeven',
            },
          ],
        }),
      }),
      stelVast({
        ...d,
        vaststelling: 'v4',
        stap: 4,
        tekst: 'U doet sinds augustus zelf de was en het strijken. Dat wilt u zo houden.',
        gebied: 'hulp bij het huishouden',
        bronnen: [{ soort: 'passage', verwijzing: 'p1' }],
        oplossing: {
          categorie: 'eigen kracht',
          door: 'u zelf',
          onderdeel: 'de was en het strijken',
          minuten: 1560,
          per: 'jaar',
          sinds: 'augustus 2026',
          hoeZeker: 'het gaat al drie maanden goed',
          reden: 'U doet dit al drie maanden zelf en belde ons daar zelf over.',
          besprokenMet: ['Loes van Dam'],
        },
      }),
      stelVast({
        ...d,
        vaststelling: 'v5',
        stap: 5,
        tekst: 'Hulp bij het schoonmaken, zonder de was, past bij wat u nu zelf weer doet.',
        gebied: 'hulp bij het huishouden',
        bronnen: [{ soort: 'regel', verwijzing: 'wmo-2.3.5-3' }],
        alternatieven: [
          'alles laten zoals het is: u vindt dat zonde',
          'de hulp helemaal stoppen: dat kan niet, u mag niet bukken',
        ],
      }),
      ...punten(d, {
        a: 'U wilt zelf doen wat weer lukt.',
        b: 'U doet de was, het strijken, de boodschappen en het koken.',
        c: 'Een vriendin rijdt u naar de fysiotherapie.',
        d: 'Er is geen mantelzorger.',
        e: 'U zwemt op maandag mee in de groep voor mensen met een nieuwe heup.',
        f: 'De fysiotherapeut vindt dit plan goed.',
        g: 'Aan de eigen bijdrage verandert niets.',
      }),
      rondOnderzoekAf(d),
    ])
    await v.verstrekVerslag('2026-11-02 09:10', BAKKER, 'brief')
    await v.doe('2026-11-10 10:15', LOES, (d) => [
      beantwoordVerslag({
        ...d,
        versie: 1,
        reacties: [
          { onderdeel: 'oplossingen', antwoord: 'klopt', tekst: 'Ik heb erover nagedacht. Zo wil ik het.' },
        ],
      }),
      ondertekenVerslag({ ...d, versie: 1, getekend: true }),
    ])
    await v.vraagAan('2026-11-11 09:00', LOES, {
      wens: 'Hulp bij het huishouden',
      vorm: 'natura',
      kanaal: 'brief',
    })
    await v.stelBesluitOp('2026-11-20 13:10', BAKKER, {
      beslissing: 'toegekend',
      vanaf: '2027-03-01',
      voorziening: { naam: 'hulp bij het huishouden', aanbieder: 'Thuishulp Voorbeeld' },
      eerder: { omvang: EERDER },
      gewijzigd:
        'De was en het strijken vervallen, want die doet u sinds augustus zelf. Het schoonmaken blijft gelijk.',
      overgang: {
        totEnMet: '2027-02-28',
        tekst: 'Lukt de was niet meer? Bel ons. Dan krijgt u die tijd terug zonder nieuw onderzoek.',
      },
      motivering: [
        { tekst: 'U wilt zelf doen wat weer lukt, en hulp bij wat u niet mag.', vaststellingen: ['v1'] },
        { tekst: 'Met uw nieuwe heup mag u niet bukken en tillen.', vaststellingen: ['v2'] },
        {
          tekst: 'De vloeren kosten bij u meer tijd dan de norm, want tussendoor vegen kan niet.',
          vaststellingen: ['v3'],
        },
        {
          tekst: 'De was en het strijken doet u sinds augustus zelf. U belde ons daar zelf over.',
          vaststellingen: ['v4'],
        },
        {
          tekst: 'Hulp bij het schoonmaken, zonder de was, past bij wat u nu zelf weer doet.',
          vaststellingen: ['v5'],
          grondslagen: ['wmo-2.3.5-3'],
        },
      ],
      bijzondereOmstandigheden: 'U vroeg of u de tijd terug kunt krijgen. Dat kan.',
      evenredigheid:
        'U wilde dit zelf en kreeg twee weken om erover te denken. De verandering begint pas in maart.',
    })
    await v.doe('2026-11-20 13:20', BAKKER, (d) => [legBesluitVoor({ ...d, besluit: 'b1' })])
  },
}

import { spreekGesprekAf } from '../../../src/handeling/afspraken/handle.ts'
import { markeerPassage, noteer, sluitGesprekAf, voerGesprek } from '../../../src/handeling/gesprek/handle.ts'
import { beantwoordAanbod, koppelOndersteuner } from '../../../src/handeling/ondersteuner/handle.ts'
import { legPgbUit, rondOnderzoekAf, stelVast } from '../../../src/handeling/onderzoek/handle.ts'
import { beantwoordVerslag, ondertekenVerslag } from '../../../src/handeling/verslag/handle.ts'
import { machtig } from '../../../src/handeling/vertegenwoordiging/handle.ts'
import { HADDOU, KEES_VISSER, YILDIZ } from '../mensen.ts'
import { behoefteVolgensNorm, nietVergeten, punten, SCHOONMAKEN } from '../onderzoek.ts'
import type { Verhaal } from '../verteller.ts'

const DAGBESTEDING = [
  { naam: 'samen koken, wandelen en muziek maken in een kleine groep', frequentie: '2 dagdelen per week' },
]

/** A husband who could not go on: help for her, and an answer to what he needs himself. Within three weeks. */
export const truusVisser: Verhaal = {
  naam: 'truus-visser',
  kenmerk: 'WMO-2026-431558',
  async vertel(v) {
    await v.meld('2026-11-02 22:15', KEES_VISSER, {
      kanaal: 'web',
      spoed: true,
      woorden:
        'Ik schrijf voor mijn vrouw Truus. Zij heeft alzheimer. Vannacht stond zij om drie uur in de tuin. Ik doe alles: wassen, eten, het huis, de nachten. Ik heb tegen haar geschreeuwd en daar schaam ik mij voor. Zo gaat het niet langer.',
      vraag: 'dagbesteding en hulp bij het huishouden',
      inwoner: {
        naam: 'Truus Visser',
        aanhef: 'mevrouw Visser',
        adres: 'Parklaan 5',
        postcodeEnPlaats: '1234 CM Voorbeeldstad',
        telefoon: '06 87 65 43 21',
        bsn: '999990081',
        geboortejaar: 1949,
        huishouden: { personen: 2 },
        woning: { kamersInGebruik: 4, trap: true },
      },
      betrokkenen: [
        {
          naam: 'Kees Visser',
          rol: 'mantelzorger',
          relatie: 'man',
          telefoon: '06 87 65 43 21',
          inwonend: true,
          leeftijd: 79,
        },
      ],
    })
    await v.pakOp('2026-11-03 08:35', HADDOU)
    await v.doe('2026-11-03 08:50', HADDOU, (d) => [
      noteer({
        ...d,
        notitie: 'n0',
        aard: 'verteld',
        wie: 'Kees Visser',
        tekst:
          'Teruggebeld om kwart voor negen. Er is nu geen gevaar. De buurvrouw slaapt vannacht bij ons. Meneer is opgelucht dat er iemand komt.',
      }),
      spreekGesprekAf({
        ...d,
        gesprek: 'g1',
        datum: '2026-11-05',
        tijd: '10:00',
        plaats: 'bij meneer en mevrouw thuis',
        erbij: ['Kees Visser', 'Meryem Yildiz'],
        bijzonderheden: 'Ook een half uur met meneer alleen.',
      }),
    ])
    await v.doe('2026-11-03 12:10', KEES_VISSER, (d) => [
      beantwoordAanbod({
        ...d,
        aan: 'mantelzorger',
        antwoord: 'ja',
        tekst: 'Ja, iemand die meedenkt. Ik kan niet meer denken.',
      }),
    ])
    await v.doe('2026-11-03 15:20', YILDIZ, (d) => [
      koppelOndersteuner({
        ...d,
        ondersteuner: 'ondersteuner-yildiz',
        naam: 'Meryem Yildiz',
        organisatie: 'Steunpunt Naast U',
      }),
    ])
    await v.doe('2026-11-05 12:00', HADDOU, (d) => [
      voerGesprek({
        ...d,
        gesprek: 'g1',
        plaats: 'bij meneer en mevrouw thuis',
        aanwezig: ['Truus Visser', 'Kees Visser', 'Meryem Yildiz'],
      }),
      machtig({
        ...d,
        gemachtigde: 'partner-visser',
        naam: 'Kees Visser',
        relatie: 'man',
        grondslag: 'volmacht',
        mag: ['lezen', 'reageren', 'aanvragen'],
      }),
      noteer({
        ...d,
        notitie: 'n1',
        gesprek: 'g1',
        aard: 'verteld',
        wie: 'mevrouw Visser',
        tekst:
          'Ik kan alles nog, hoor. Ik zong vroeger in het koor. Kees is zo moe. Ik wil niet weg van huis.',
      }),
      noteer({
        ...d,
        notitie: 'n2',
        gesprek: 'g1',
        aard: 'verteld',
        wie: 'Kees Visser',
        tekst:
          'Ik slaap vier uur. Aankleden en eten geven, dat wil ik blijven doen, dat is mijn vrouw. Maar het huis erbij en nooit een uur voor mijzelf: dat gaat niet meer. Ik ben twee keer gevallen van moeheid.',
      }),
      noteer({
        ...d,
        notitie: 'n3',
        gesprek: 'g1',
        aard: 'gezien',
        wie: 'Youssef Haddou',
        tekst:
          'Mevrouw loopt tijdens het gesprek drie keer naar de voordeur. Als de radio aangaat, zingt zij mee en gaat zij zitten. Meneer heeft een verband om zijn pols.',
      }),
      noteer({
        ...d,
        notitie: 'n4',
        gesprek: 'g1',
        aard: 'verteld',
        wie: 'Kees Visser',
        tekst: 'Wat ik zelf nodig heb? Eén nacht slapen. En op donderdag biljarten, dat deed ik dertig jaar.',
      }),
      legPgbUit({ ...d, tekst: 'Meneer wil geen budget: nog meer regelen kan er niet bij.' }),
      ...nietVergeten(d, 'bijdrage', 'mantelzorger'),
      sluitGesprekAf({
        ...d,
        gesprek: 'g1',
        afgesproken: [
          'Youssef belt morgen de huisarts, met toestemming van meneer.',
          'Meryem gaat maandag met u kijken bij de Tuinkamer.',
          'U belt meteen als het misgaat. Ook ’s avonds: dan neemt het Steunpunt op.',
        ],
      }),
    ])
    await v.doe('2026-11-10 16:30', HADDOU, (d) => [
      markeerPassage({
        ...d,
        passage: 'p1',
        uit: 'n1',
        citaat: 'Ik zong vroeger in het koor.',
        onderwerp: 'wens',
      }),
      markeerPassage({
        ...d,
        passage: 'p2',
        uit: 'n2',
        citaat: 'Aankleden en eten geven, dat wil ik blijven doen, dat is mijn vrouw.',
        onderwerp: 'mantelzorg',
      }),
      markeerPassage({
        ...d,
        passage: 'p3',
        uit: 'n4',
        citaat: 'Eén nacht slapen. En op donderdag biljarten, dat deed ik dertig jaar.',
        onderwerp: 'steun voor de mantelzorger',
      }),
      stelVast({
        ...d,
        vaststelling: 'v1',
        stap: 1,
        tekst:
          'U wilt thuis blijven wonen, bij Kees. Van muziek wordt u rustig. Kees wil voor u blijven zorgen zonder eraan onderdoor te gaan.',
        gebied: 'participatie',
        doel: 'samen thuis, met overdag iets fijns te doen',
        voorkeuren: 'een kleine groep, met muziek',
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
          'Door alzheimer kunt u uw dag niet meer zelf invullen en niet alleen zijn. Het huishouden lukt niet.',
        gebied: 'zelfredzaamheid',
        beperking: 'geheugen en overzicht',
        oorzaak: 'ziekte van Alzheimer',
        sinds: '2024',
        blijvend: true,
        bronnen: [
          { soort: 'notitie', verwijzing: 'n2' },
          { soort: 'notitie', verwijzing: 'n3' },
        ],
      }),
      stelVast({
        ...d,
        vaststelling: 'v3',
        stap: 3,
        tekst:
          'U heeft overdag een plek nodig waar iemand bij u is. Daar doet u iets wat bij u past. Dat is nodig op twee dagdelen per week.',
        gebied: 'dagbesteding',
        bronnen: [
          { soort: 'notitie', verwijzing: 'n3' },
          { soort: 'passage', verwijzing: 'p1' },
        ],
        behoefte: {
          regels: [
            {
              onderdeel: 'dagbesteding, twee dagdelen van vier uur',
              minuten: 480,
              per: 'week',
              bron: 'vastgesteld in het gesprek van 5 november 2026',
              zekerheid: 'opgegeven',
              activiteiten: DAGBESTEDING,
            },
          ],
        },
      }),
      stelVast({
        ...d,
        vaststelling: 'v3b',
        stap: 3,
        tekst:
          'Er is hulp nodig bij het schoonmaken van het hele huis. Door ongelukjes en onrust is er meer schoon te maken dan gewoon.',
        gebied: 'hulp bij het huishouden',
        bronnen: [
          { soort: 'norm', verwijzing: 'hbel-2021' },
          { soort: 'notitie', verwijzing: 'n2' },
        ],
        behoefte: behoefteVolgensNorm({
          peildatum: '2026-11-10',
          feiten: {
            huishouden: { personen: 2 },
            woning: { kamersInGebruik: 4, trap: true },
            extraInzet: 'enig',
          },
          activiteiten: SCHOONMAKEN,
          afwijkingOverwogen:
            'Wij vroegen wat meer tijd kost dan gewoon. Dat zijn de badkamer en het bed. Minder tijd kost er niets.',
          afwijkingen: {
            'enige extra inzet door beperkingen':
              'De badkamer en het bed moeten vaker schoon door de ziekte van mevrouw.',
          },
        }),
      }),
      stelVast({
        ...d,
        vaststelling: 'v4',
        stap: 4,
        tekst:
          'Kees helpt u met aankleden en eten. Dat wil hij blijven doen. Meer is te veel: hij slaapt vier uur per nacht en is twee keer gevallen.',
        gebied: 'hulp bij het huishouden',
        bronnen: [
          { soort: 'passage', verwijzing: 'p2' },
          { soort: 'notitie', verwijzing: 'n2' },
        ],
        oplossing: {
          categorie: 'mantelzorg',
          door: 'uw man Kees',
          minuten: 0,
          per: 'week',
          sinds: '2024',
          reden: 'Wat Kees doet, zit niet in de tijd van stap 3. Er gaat dus niets van af.',
          bereid: true,
          belasting: 'Overbelast. Het huishouden en de dagen erbij lukken niet meer.',
          overbelast: true,
          besprokenMet: ['Truus Visser', 'Kees Visser'],
        },
      }),
      stelVast({
        ...d,
        vaststelling: 'v5',
        stap: 5,
        tekst:
          'Dagbesteding met muziek op dinsdag en donderdag, en hulp bij het huishouden, passen bij u beiden.',
        bronnen: [{ soort: 'regel', verwijzing: 'wmo-2.3.5-3' }],
        alternatieven: [
          'alleen hulp bij het huishouden: dan houdt Kees geen uur voor zichzelf',
          'een inloop in het buurthuis: te druk, mevrouw loopt daar weg',
        ],
      }),
      ...punten(d, {
        a: 'U wilt samen thuis blijven, met overdag iets fijns te doen.',
        b: 'U kunt uzelf wassen als iemand ernaast staat. Kees kan het huishouden er niet bij hebben.',
        c: 'De buurvrouw slaapt tot de dagbesteding begint twee nachten per week bij u. Zij bood dat zelf aan.',
        d: 'Kees is overbelast. Truus logeert één weekend per maand bij het Steunpunt, zodat hij kan slapen. Op zaterdag komt een vaste vrijwilliger. Op donderdag gaat Kees biljarten. Meryem Yildiz belt hem elke vrijdag. Over zes weken kijken wij samen of dit genoeg is.',
        e: 'De inloop in het buurthuis is te druk voor u.',
        f: 'De huisarts en de casemanager dementie weten ervan. De casemanager komt deze maand.',
        g: 'De eigen bijdrage is uitgelegd: u betaalt samen één keer.',
      }),
      rondOnderzoekAf(d),
    ])
    await v.verstrekVerslag('2026-11-11 10:00', HADDOU)
    await v.doe('2026-11-12 21:30', KEES_VISSER, (d) => [
      beantwoordVerslag({
        ...d,
        versie: 1,
        reacties: [
          { onderdeel: 'oplossingen', antwoord: 'klopt', tekst: 'Fijn dat het er zo staat.' },
          {
            onderdeel: 'punt-d',
            antwoord: 'toevoegen',
            tekst: 'Ik vind het eng om haar weg te brengen. Dat mag er ook staan.',
          },
        ],
      }),
      ondertekenVerslag({ ...d, versie: 1, getekend: true }),
    ])
    await v.vraagAan('2026-11-12 21:40', KEES_VISSER, {
      wens: 'Dagbesteding en hulp bij het huishouden',
      vorm: 'natura',
      kanaal: 'web',
    })
    await v.stelBesluitOp('2026-11-18 11:00', HADDOU, {
      beslissing: 'toegekend',
      vanaf: '2026-11-24',
      voorzieningen: [
        {
          naam: 'dagbesteding',
          soort: 'dienst',
          vorm: 'natura',
          omvang: { minuten: 480, per: 'week' },
          omvangDoor: 'college',
          activiteiten: DAGBESTEDING,
          vanaf: '2026-11-24',
          totEnMet: '2027-11-23',
          aanbieder: 'De Tuinkamer',
        },
        {
          naam: 'hulp bij het huishouden',
          soort: 'dienst',
          vorm: 'natura',
          omvang: { minuten: 8040, per: 'jaar' },
          omvangDoor: 'college',
          activiteiten: SCHOONMAKEN,
          marge: { minuten: 1206, per: 'jaar' },
          vanaf: '2026-11-24',
          totEnMet: '2027-11-23',
          aanbieder: 'Thuishulp Voorbeeld',
        },
      ],
      motivering: [
        { tekst: 'U wilt thuis blijven wonen, bij Kees. Van muziek wordt u rustig.', vaststellingen: ['v1'] },
        {
          tekst:
            'Door alzheimer kunt u uw dag niet meer zelf invullen en niet alleen zijn. Wij vragen u daar niet opnieuw naar.',
          vaststellingen: ['v2'],
        },
        { tekst: 'Twee dagdelen per week is er een plek waar iemand bij u is.', vaststellingen: ['v3'] },
        {
          tekst: 'Door uw ziekte is er meer schoon te maken. Daarom krijgt u meer tijd dan de norm.',
          vaststellingen: ['v3b'],
        },
        {
          tekst: 'Kees helpt u met aankleden en eten, en wil dat blijven doen. Meer is te veel voor hem.',
          vaststellingen: ['v4'],
        },
        {
          tekst:
            'Met deze hulp kunt u samen thuis blijven. Kees kon niet meer. Daarom begint de hulp al op 24 november.',
          vaststellingen: ['v5'],
          grondslagen: ['wmo-2.3.5-3'],
        },
      ],
    })
    await v.neemBesluit('2026-11-19 15:00', HADDOU)
    await v.verstuurBesluit('2026-11-20 09:00', HADDOU)
  },
}

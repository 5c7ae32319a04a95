import { spreekGesprekAf } from '../../../src/handeling/afspraken/handle.ts'
import { markeerPassage, noteer, sluitGesprekAf, voerGesprek } from '../../../src/handeling/gesprek/handle.ts'
import { beantwoordAanbod } from '../../../src/handeling/ondersteuner/handle.ts'
import { legPgbUit, rondOnderzoekAf, stelVast } from '../../../src/handeling/onderzoek/handle.ts'
import { beantwoordVerslag, ondertekenVerslag } from '../../../src/handeling/verslag/handle.ts'
import { HADDOU, zonderAccount } from '../mensen.ts'
import { behoefteVolgensNorm, nietVergeten, punten, SCHOONMAKEN } from '../onderzoek.ts'
import type { Verhaal } from '../verteller.ts'

const JAN = zonderAccount('Jan Terpstra', HADDOU)
const VIER_UUR = { minuten: 240, per: 'week' } as const

/** A limitation for life, recorded once and not asked again; the earlier decision ends, and there is no less. */
export const janTerpstra: Verhaal = {
  naam: 'jan-terpstra',
  kenmerk: 'WMO-2026-366120',
  async vertel(v) {
    await v.meld('2026-09-24 09:50', HADDOU, {
      kanaal: 'brief',
      ontvangenOp: '2026-09-23',
      bewijs: 'Brief van meneer, ontvangststempel postkamer 23 september 2026.',
      woorden:
        'Mijn hulp stopt volgens uw brief op 30 november. Moet ik nu weer bewijzen dat ik niet kan lopen? Ik heb een dwarslaesie sinds 2009. Dat gaat niet over. Ik wil gewoon dat het doorloopt.',
      vraag: 'hulp bij het huishouden, vervolg',
      inwoner: {
        naam: 'Jan Terpstra',
        aanhef: 'meneer Terpstra',
        adres: 'Kanaalweg 19',
        postcodeEnPlaats: '1234 CL Voorbeeldstad',
        telefoon: '0123 55 55 19',
        bsn: '999990068',
        geboortejaar: 1960,
        huishouden: { personen: 1 },
        woning: { kamersInGebruik: 3, extraKamersInGebruik: 1, trap: false },
      },
    })
    await v.legVast('2026-09-24 10:00', HADDOU, (d) => [
      {
        type: 'EerderBesluitBekend',
        ...d,
        op: '2024-11-18',
        voorziening: 'hulp bij het huishouden',
        omvang: VIER_UUR,
        totEnMet: '2026-11-30',
        tekst: 'Vier uur per week, van Thuishulp Voorbeeld. Dwarslaesie sinds 2009, blijvend.',
      },
    ])
    await v.pakOp('2026-09-24 10:05', HADDOU)
    await v.doe('2026-09-24 10:40', HADDOU, (d) => [
      spreekGesprekAf({
        ...d,
        gesprek: 'g1',
        datum: '2026-10-01',
        tijd: '15:00',
        plaats: 'telefonisch, op verzoek van meneer',
        bijzonderheden: 'De beperking staat vast. Vraag alleen wat er anders is.',
      }),
    ])
    await v.doe('2026-10-01 15:25', HADDOU, (d) => [
      voerGesprek({ ...d, gesprek: 'g1', plaats: 'telefonisch', aanwezig: ['Jan Terpstra'] }),
      beantwoordAanbod({ ...d, aan: 'inwoner', antwoord: 'nee' }),
      noteer({
        ...d,
        notitie: 'n1',
        gesprek: 'g1',
        aard: 'verteld',
        wie: 'meneer Terpstra',
        tekst:
          'Er is niets veranderd. Gerda komt op dinsdag en vrijdag, twee uur. De wielen nemen alles mee naar binnen, dus de vloer is elke keer raak. De werkkamer gebruik ik elke dag: ik doe de boekhouding van de roeivereniging.',
      }),
      noteer({
        ...d,
        notitie: 'n2',
        gesprek: 'g1',
        aard: 'verteld',
        wie: 'meneer Terpstra',
        tekst:
          'Koken, wassen en de administratie doe ik zelf. Daar hoeft niemand aan te komen. Minder dan nu kan niet, dan gaat het ten koste van de roeivereniging.',
      }),
      legPgbUit({ ...d, tekst: 'Meneer houdt liever zorg in natura.' }),
      ...nietVergeten(d, 'bijdrage'),
      sluitGesprekAf({
        ...d,
        gesprek: 'g1',
        afgesproken: ['Geen huisbezoek nodig.', 'U krijgt een kort verslag.'],
      }),
    ])
    await v.doe('2026-10-08 11:00', HADDOU, (d) => [
      markeerPassage({
        ...d,
        passage: 'p1',
        uit: 'n1',
        citaat: 'Er is niets veranderd. Gerda komt op dinsdag en vrijdag, twee uur.',
        onderwerp: 'verandering',
      }),
      markeerPassage({
        ...d,
        passage: 'p2',
        uit: 'n1',
        citaat: 'De wielen nemen alles mee naar binnen, dus de vloer is elke keer raak.',
        onderwerp: 'huishouden',
      }),
      stelVast({
        ...d,
        vaststelling: 'v1',
        stap: 1,
        tekst:
          'U wilt dat uw hulp doorloopt, met Gerda, zodat u tijd houdt voor uw werk bij de roeivereniging.',
        gebied: 'participatie',
        doel: 'zelfstandig wonen en het werk voor de roeivereniging blijven doen',
        voorkeuren: 'dezelfde hulp, op dinsdag en vrijdag',
        bronnen: [
          { soort: 'melding', verwijzing: 'melding' },
          { soort: 'notitie', verwijzing: 'n1' },
        ],
      }),
      stelVast({
        ...d,
        vaststelling: 'v2',
        stap: 2,
        tekst: 'U heeft sinds 2009 een dwarslaesie. Schoonmaken vanuit de rolstoel lukt niet.',
        gebied: 'zelfredzaamheid',
        beperking: 'niet staan en lopen',
        oorzaak: 'dwarslaesie',
        sinds: '2009',
        blijvend: true,
        bronnen: [
          { soort: 'melding', verwijzing: 'melding' },
          { soort: 'passage', verwijzing: 'p1' },
        ],
      }),
      stelVast({
        ...d,
        vaststelling: 'v3',
        stap: 3,
        tekst:
          'U heeft hulp nodig bij het hele huis en de werkkamer. De wielen brengen vuil mee, dus de vloeren kosten veel meer tijd dan gewoon.',
        gebied: 'hulp bij het huishouden',
        bronnen: [
          { soort: 'norm', verwijzing: 'hbel-2021' },
          { soort: 'passage', verwijzing: 'p2' },
        ],
        behoefte: behoefteVolgensNorm({
          peildatum: '2026-10-08',
          feiten: {
            huishouden: { personen: 1 },
            woning: { kamersInGebruik: 3, extraKamersInGebruik: 1 },
            extraInzet: 'veel',
          },
          activiteiten: [
            ...SCHOONMAKEN,
            {
              naam: 'vloeren nat afnemen',
              frequentie: '2 keer per week',
              toelichting: 'de wielen brengen vuil mee',
            },
          ],
          afwijkingOverwogen:
            'Wij vroegen alleen wat er anders is dan in 2024. Dat is niets. De vloeren en de werkkamer kosten meer tijd dan gewoon.',
          afwijkingen: {
            'veel extra inzet door beperkingen':
              'De wielen van de rolstoel brengen elke dag vuil mee naar binnen.',
          },
        }),
      }),
      stelVast({
        ...d,
        vaststelling: 'v4',
        stap: 4,
        tekst: 'U kookt, wast en doet uw administratie zelf. Dat blijft zo.',
        gebied: 'hulp bij het huishouden',
        bronnen: [{ soort: 'notitie', verwijzing: 'n2' }],
        oplossing: {
          categorie: 'eigen kracht',
          door: 'u zelf',
          minuten: 0,
          per: 'jaar',
          reden: 'Wat u zelf doet, zit niet in de tijd van stap 3 en gaat er dus ook niet van af.',
          besprokenMet: ['Jan Terpstra'],
        },
      }),
      stelVast({
        ...d,
        vaststelling: 'v5',
        stap: 5,
        tekst: 'Vier uur hulp per week, zoals nu en van dezelfde persoon, blijft passen.',
        gebied: 'hulp bij het huishouden',
        bronnen: [{ soort: 'regel', verwijzing: 'wmo-2.3.5-3' }],
        alternatieven: [
          'een robotstofzuiger: die loopt vast op de drempels en de oprijplaten',
          'een budget (pgb): dat wilt u niet',
        ],
      }),
      ...punten(d, {
        a: 'U wilt dat de hulp doorloopt, met dezelfde persoon.',
        b: 'U kookt, wast en doet uw administratie zelf.',
        c: 'U heeft geen mantelzorger nodig en die wilt u ook niet.',
        d: 'Er is geen mantelzorger.',
        e: 'Wij keken naar een robotstofzuiger. Die werkt in uw huis niet.',
        f: 'De revalidatiearts ziet u één keer per jaar.',
        g: 'Aan de eigen bijdrage verandert niets.',
      }),
      rondOnderzoekAf(d),
    ])
    await v.verstrekVerslag('2026-10-09 09:30', HADDOU, 'brief')
    await v.doe('2026-10-20 09:40', JAN, (d) => [
      beantwoordVerslag({
        ...d,
        versie: 1,
        reacties: [{ onderdeel: 'problemen', antwoord: 'klopt', tekst: 'Eindelijk staat het er.' }],
      }),
      ondertekenVerslag({ ...d, versie: 1, getekend: true }),
    ])
    await v.vraagAan('2026-10-20 09:45', JAN, {
      wens: 'Hulp bij het huishouden',
      vorm: 'natura',
      gevraagd: VIER_UUR,
      kanaal: 'brief',
    })
    await v.stelBesluitOp('2026-10-27 14:00', HADDOU, {
      beslissing: 'toegekend',
      vanaf: '2026-12-01',
      voorziening: {
        naam: 'hulp bij het huishouden',
        aanbieder: 'Thuishulp Voorbeeld',
        omvang: { minuten: 12_480, per: 'jaar' },
        totEnMet: '2031-11-30',
        verschil: [
          {
            soort: 'vertrouwen',
            minuten: 1920,
            per: 'jaar',
            reden: 'U heeft al vier uur per week en er is niets veranderd. U houdt wat u heeft.',
          },
        ],
      },
      eerder: { omvang: VIER_UUR, tekst: 'hulp bij het huishouden tot en met 30 november 2026' },
      motivering: [
        {
          tekst: 'U wilt dat uw hulp doorloopt, zodat u tijd houdt voor de roeivereniging.',
          vaststellingen: ['v1'],
        },
        {
          tekst: 'Uw beperking gaat niet over. Wij hebben dat vastgelegd en vragen het u niet opnieuw.',
          vaststellingen: ['v2'],
        },
        {
          tekst:
            'De wielen brengen vuil mee en u gebruikt een kamer extra. Daarom is er meer tijd nodig dan de norm.',
          vaststellingen: ['v3'],
        },
        {
          tekst: 'U kookt, wast en doet uw administratie zelf. Dat gaat niet van uw hulp af.',
          vaststellingen: ['v4'],
        },
        {
          tekst: 'Vier uur hulp per week blijft passen. U krijgt dus niet minder dan nu.',
          vaststellingen: ['v5'],
          grondslagen: ['wmo-2.3.5-3'],
        },
      ],
    })
    await v.neemBesluit('2026-10-29 11:00', HADDOU)
    await v.verstuurBesluit('2026-10-29 11:10', HADDOU)
  },
}

import { spreekGesprekAf, zegGesprekAf } from '../../../src/handeling/afspraken/handle.ts'
import {
  markeerPassage,
  noteer,
  sluitGesprekAf,
  voerGesprek,
  vraagAdvies,
} from '../../../src/handeling/gesprek/handle.ts'
import { beantwoordAanbod } from '../../../src/handeling/ondersteuner/handle.ts'
import { stelVast } from '../../../src/handeling/onderzoek/handle.ts'
import { BAKKER } from '../mensen.ts'
import { behoefteVolgensNorm } from '../onderzoek.ts'
import type { Verhaal } from '../verteller.ts'

/** The six weeks end the day after tomorrow: the talk is done, the onderzoek is half. */
export const pietKuipers: Verhaal = {
  naam: 'piet-kuipers',
  kenmerk: 'WMO-2026-420933',
  async vertel(v) {
    await v.meld('2026-10-14 10:20', BAKKER, {
      kanaal: 'telefoon',
      woorden:
        'Mijn man komt thuis na een beroerte. Zijn rechterarm doet niets en hij raakt de draad kwijt. Ik ben zelf 82 en ik doe wat ik kan. Wie helpt ons met het huis en met zijn dagen?',
      vraag: 'hulp thuis na een beroerte',
      inwoner: {
        naam: 'Piet Kuipers',
        aanhef: 'meneer Kuipers',
        adres: 'Brinkstraat 64',
        postcodeEnPlaats: '1234 CP Voorbeeldstad',
        telefoon: '0123 55 56 64',
        bsn: '999990111',
        geboortejaar: 1943,
        huishouden: { personen: 2 },
        woning: { kamersInGebruik: 4, trap: true },
      },
      betrokkenen: [
        { naam: 'Annie Kuipers', rol: 'mantelzorger', relatie: 'vrouw', inwonend: true, leeftijd: 82 },
      ],
    })
    await v.pakOp('2026-10-14 10:30', BAKKER)
    await v.doe('2026-10-14 10:35', BAKKER, (d) => [
      spreekGesprekAf({
        ...d,
        gesprek: 'g1',
        datum: '2026-10-28',
        tijd: '10:00',
        plaats: 'bij meneer thuis',
        erbij: ['Annie Kuipers'],
      }),
    ])
    await v.doe('2026-10-27 16:45', BAKKER, (d) => [
      zegGesprekAf({
        ...d,
        gesprek: 'g1',
        reden: 'Meneer ligt weer in het ziekenhuis met een longontsteking. Mevrouw belt als hij thuis is.',
      }),
    ])
    await v.doe('2026-11-11 09:20', BAKKER, (d) => [
      spreekGesprekAf({
        ...d,
        gesprek: 'g2',
        datum: '2026-11-17',
        tijd: '13:30',
        plaats: 'bij meneer thuis',
        erbij: ['Annie Kuipers'],
        bijzonderheden: 'Kort houden: meneer is snel moe. Liever een tweede keer terugkomen.',
      }),
    ])
    await v.doe('2026-11-17 14:40', BAKKER, (d) => [
      voerGesprek({
        ...d,
        gesprek: 'g2',
        plaats: 'bij meneer thuis',
        aanwezig: ['Piet Kuipers', 'Annie Kuipers'],
      }),
      beantwoordAanbod({ ...d, aan: 'inwoner', antwoord: 'later' }),
      beantwoordAanbod({
        ...d,
        aan: 'mantelzorger',
        antwoord: 'ja',
        tekst: 'Iemand die meedenkt is welkom.',
      }),
      noteer({
        ...d,
        notitie: 'n1',
        gesprek: 'g2',
        aard: 'verteld',
        wie: 'meneer Kuipers',
        tekst:
          'Ik was meubelmaker. Deze hand kan niks meer. Ik zit en ik kijk naar de klok. Ik wil weer iets maken, al is het met links.',
      }),
      noteer({
        ...d,
        notitie: 'n2',
        gesprek: 'g2',
        aard: 'verteld',
        wie: 'mevrouw Kuipers',
        tekst:
          'Ik help hem met wassen tot de zuster komt. Ik kook. De vloeren en de badkamer doe ik om de dag een stukje, ik moet steeds zitten.',
      }),
      noteer({
        ...d,
        notitie: 'n3',
        gesprek: 'g2',
        aard: 'gezien',
        wie: 'Samira Bakker',
        tekst:
          'Meneer zoekt naar woorden. In de schuur staat zijn werkbank met gereedschap. Mevrouw houdt zich vast aan de keukenkast als zij loopt.',
      }),
      sluitGesprekAf({
        ...d,
        gesprek: 'g2',
        afgesproken: ['Samira vraagt de ergotherapeut mee te kijken.', 'Zij komt nog een keer terug.'],
      }),
    ])
    await v.doe('2026-11-18 09:10', BAKKER, (d) => [
      vraagAdvies({
        ...d,
        advies: 'a1',
        aan: 'ergotherapeut',
        vraag: 'Wat kan meneer met zijn linkerhand leren, en wat heeft hij daarvoor nodig?',
      }),
    ])
    await v.doe('2026-11-19 16:05', BAKKER, (d) => [
      spreekGesprekAf({
        ...d,
        gesprek: 'g3',
        datum: '2026-11-24',
        tijd: '10:00',
        plaats: 'bij meneer thuis',
        erbij: ['Annie Kuipers', 'de ergotherapeut'],
        bijzonderheden: 'Vraag naar verlenging: alleen als meneer en mevrouw dat zelf goed vinden.',
      }),
    ])
    await v.doe('2026-11-20 11:50', BAKKER, (d) => [
      markeerPassage({
        ...d,
        passage: 'p1',
        uit: 'n1',
        citaat: 'Ik wil weer iets maken, al is het met links.',
        onderwerp: 'wens',
      }),
      markeerPassage({
        ...d,
        passage: 'p2',
        uit: 'n2',
        citaat: 'De vloeren en de badkamer doe ik om de dag een stukje, ik moet steeds zitten.',
        onderwerp: 'huishouden',
      }),
      stelVast({
        ...d,
        vaststelling: 'v1',
        stap: 1,
        tekst: 'U wilt weer iets met uw handen maken, en samen thuis blijven.',
        gebied: 'participatie',
        doel: 'weer iets kunnen maken',
        voorkeuren: 'in uw eigen schuur, of ergens met een werkplaats',
        bronnen: [
          { soort: 'passage', verwijzing: 'p1' },
          { soort: 'notitie', verwijzing: 'n3' },
        ],
      }),
      stelVast({
        ...d,
        vaststelling: 'v2',
        stap: 2,
        tekst:
          'Door de beroerte kunt u uw rechterarm niet gebruiken en raakt u de draad kwijt. Huishoudelijk werk lukt niet.',
        gebied: 'zelfredzaamheid',
        beperking: 'rechterarm en overzicht',
        oorzaak: 'beroerte',
        sinds: 'september 2026',
        bronnen: [
          { soort: 'notitie', verwijzing: 'n1' },
          { soort: 'notitie', verwijzing: 'n3' },
        ],
      }),
      stelVast({
        ...d,
        vaststelling: 'v3',
        stap: 3,
        tekst: 'Als niemand zou helpen, is er hulp nodig bij het schoonmaken van het hele huis.',
        gebied: 'hulp bij het huishouden',
        bronnen: [
          { soort: 'norm', verwijzing: 'hbel-2021' },
          { soort: 'passage', verwijzing: 'p2' },
        ],
        behoefte: behoefteVolgensNorm({
          peildatum: '2026-11-20',
          feiten: { huishouden: { personen: 2 }, woning: { kamersInGebruik: 4, trap: true } },
          afwijkingOverwogen:
            'Nog te vragen bij het tweede gesprek: of er door de beroerte meer schoon te maken is dan gewoon.',
        }),
      }),
    ])
  },
}

import { spreekGesprekAf } from '../../../src/handeling/afspraken/handle.ts'
import { beantwoordAanbod } from '../../../src/handeling/ondersteuner/handle.ts'
import { geefPlanAf } from '../../../src/handeling/persoonlijk-plan/handle.ts'
import { BAKKER, zonderAccount } from '../mensen.ts'
import type { Verhaal } from '../verteller.ts'

const ROOS = zonderAccount('Roos Lammers', BAKKER)

/** The talk is this afternoon: a plan on paper is in, and it says what to leave out. */
export const roosLammers: Verhaal = {
  naam: 'roos-lammers',
  kenmerk: 'WMO-2026-436219',
  async vertel(v) {
    await v.meld('2026-11-09 09:25', BAKKER, {
      kanaal: 'e-mail',
      ontvangenOp: '2026-11-08',
      bewijs: 'E-mail van zondag 8 november 2026, 23.14 uur.',
      woorden:
        'Ik ben 34, ik heb autisme en sinds het voorjaar een burn-out. Mijn post ligt in een doos. Ik eet wat er is. Overdag slaap ik, omdat er niets is wat begint. Ik wil geen therapie erbij, ik wil dat een dag weer een begin en een eind heeft.',
      vraag: 'structuur in de dag',
      inwoner: {
        naam: 'Roos Lammers',
        aanhef: 'mevrouw Lammers',
        adres: 'Stationsplein 110',
        postcodeEnPlaats: '1234 CV Voorbeeldstad',
        bsn: '999990159',
        geboortejaar: 1992,
        huishouden: { personen: 1 },
      },
    })
    await v.pakOp('2026-11-09 09:40', BAKKER)
    await v.doe('2026-11-13 10:10', ROOS, (d) => [
      beantwoordAanbod({ ...d, aan: 'inwoner', antwoord: 'nee', tekst: 'Te veel nieuwe mensen tegelijk.' }),
      geefPlanAf({
        ...d,
        antwoorden: [
          {
            vraag: 'Hoe gaat een gewone dag? En een slechte dag?',
            antwoord:
              'Gewoon: om één uur wakker, wandelen als het donker is. Slecht: de gordijnen blijven dicht.',
          },
          {
            vraag: 'Wat wilt u weer kunnen?',
            antwoord:
              'Mijn post openmaken op de dag dat hij komt. ’s Ochtends ergens heen moeten waar ze op mij rekenen.',
          },
          {
            vraag: 'Welke hulp past volgens u, en hoe?',
            antwoord:
              'Eén vast persoon. Vooraf op papier wat er komt. Niet bellen, wel mailen. Bij het gesprek graag geen koffie en geen praatje vooraf.',
          },
        ],
      }),
    ])
    await v.doe('2026-11-13 11:00', BAKKER, (d) => [
      spreekGesprekAf({
        ...d,
        gesprek: 'g1',
        datum: '2026-11-23',
        tijd: '13:30',
        plaats: 'bij mevrouw thuis',
        bijzonderheden:
          'Stuur de vragen vooraf per mail. Begin zonder praatje. Een uur is genoeg; er komt een tweede gesprek.',
      }),
    ])
  },
}

import { HADDOU } from '../mensen.ts'
import type { Verhaal } from '../verteller.ts'

/** New this morning: phoned in on Friday, entered at the desk on Monday; nobody has it yet. */
export const bramOosterling: Verhaal = {
  naam: 'bram-oosterling',
  kenmerk: 'WMO-2026-447310',
  async vertel(v) {
    await v.meld('2026-11-23 08:40', HADDOU, {
      kanaal: 'telefoon',
      ontvangenOp: '2026-11-20',
      bewijs: 'Belnotitie van de receptie: vrijdag 20 november 2026, 16.40 uur.',
      woorden:
        'Ik mag over twee weken naar huis uit het revalidatiecentrum. Mijn linkerbeen is eraf, onder de knie. Mijn huis heeft drie treden bij de voordeur en de douche is boven. Ik weet niet waar ik moet beginnen.',
      vraag: 'weer thuis wonen na een amputatie',
      inwoner: {
        naam: 'Bram Oosterling',
        aanhef: 'meneer Oosterling',
        adres: 'Molenweg 7',
        postcodeEnPlaats: '1234 CG Voorbeeldstad',
        telefoon: '06 55 51 20 07',
        bsn: '999990032',
        geboortejaar: 1968,
        huishouden: { personen: 2 },
        woning: { trap: true },
      },
      betrokkenen: [{ naam: 'Sandra Oosterling', rol: 'mantelzorger', relatie: 'vrouw', inwonend: true }],
    })
  },
}

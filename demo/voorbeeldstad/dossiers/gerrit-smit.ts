import { spreekGesprekAf } from '../../../src/handeling/afspraken/handle.ts'
import { noteer, sluitGesprekAf, voerGesprek } from '../../../src/handeling/gesprek/handle.ts'
import { beantwoordAanbod } from '../../../src/handeling/ondersteuner/handle.ts'
import { HADDOU, zonderAccount } from '../mensen.ts'
import type { Verhaal } from '../verteller.ts'

const GERRIT = zonderAccount('de inwoner, Gerrit Smit', HADDOU)

/** Not continued because he does not want to. No besluit was taken, and the way to an aanvraag stays open. */
export const gerritSmit: Verhaal = {
  naam: 'gerrit-smit',
  kenmerk: 'WMO-2026-425741',
  async vertel(v) {
    await v.meld('2026-10-19 15:05', HADDOU, {
      kanaal: 'balie',
      woorden:
        'Ik ben uitgegleden in de douche. Niks gebroken. Mijn zus zegt dat ik hulp moet vragen, dus ik sta hier.',
      vraag: 'veilig douchen',
      inwoner: {
        naam: 'Gerrit Smit',
        aanhef: 'meneer Smit',
        adres: 'Torenstraat 2',
        postcodeEnPlaats: '1234 CS Voorbeeldstad',
        telefoon: '0123 55 58 02',
        bsn: '999990135',
        geboortejaar: 1950,
        huishouden: { personen: 1 },
      },
    })
    await v.pakOp('2026-10-20 08:55', HADDOU)
    await v.doe('2026-10-20 09:05', HADDOU, (d) => [
      spreekGesprekAf({
        ...d,
        gesprek: 'g1',
        datum: '2026-10-29',
        tijd: '09:30',
        plaats: 'bij meneer thuis',
      }),
    ])
    await v.doe('2026-10-29 10:10', HADDOU, (d) => [
      voerGesprek({ ...d, gesprek: 'g1', plaats: 'bij meneer thuis', aanwezig: ['Gerrit Smit'] }),
      beantwoordAanbod({ ...d, aan: 'inwoner', antwoord: 'nee' }),
      noteer({
        ...d,
        notitie: 'n1',
        gesprek: 'g1',
        aard: 'verteld',
        wie: 'meneer Smit',
        tekst:
          'De wandbeugels hangen al, die heeft mijn zwager gezet. En er ligt een mat. Ik sta weer stevig. Ik wil geen gedoe met papieren voor iets wat klaar is.',
      }),
      noteer({
        ...d,
        notitie: 'n2',
        gesprek: 'g1',
        aard: 'gezien',
        wie: 'Youssef Haddou',
        tekst:
          'Twee stevige beugels, een antislipmat en een krukje. Meneer laat zien hoe hij in en uit stapt. Dat gaat rustig en zeker.',
      }),
      sluitGesprekAf({
        ...d,
        gesprek: 'g1',
        afgesproken: [
          'Meneer laat weten of hij verder wil.',
          'Hij mag altijd alsnog bellen of hulp aanvragen.',
        ],
      }),
    ])
    await v.legVast('2026-11-03 11:00', GERRIT, (d) => [
      {
        type: 'MeldingNietVoortgezet',
        ...d,
        reden:
          'Meneer belde: de beugels zitten goed en hij heeft nu geen hulp nodig. Wij hebben gezegd dat er geen besluit is genomen en dat hij altijd alsnog hulp kan vragen.',
      },
    ])
  },
}

import type { Voorbeeld } from './check.ts'
import type { Oplossing } from './invoer.ts'
import { deelsVerteld, dossier, stappenMetOplossing } from './voorbeeld-dossier.ts'

// More examples of the checks of step 4 on other provisions: the edges of each rule.

export const DOUCHESTOEL: Oplossing = {
  categorie: 'algemeen gebruikelijke voorziening',
  door: 'een douchestoel uit de winkel',
  nietSpeciaal: true,
  beschikbaar: true,
  passend: true,
  betaalbaar: true,
}

export const STRIJKSERVICE: Oplossing = {
  categorie: 'algemene voorziening',
  door: 'de was- en strijkservice',
  beschikbaar: true,
  passend: true,
  betaalbaar: true,
  onderzoekVoorToegang: false,
}

export const GRENS_ALGEMEEN_GEBRUIKELIJK_ONJUIST: readonly Voorbeeld[] = [
  {
    naam: 'een schoonmaakhulp als algemeen gebruikelijk',
    invoer: dossier({
      vaststellingen: stappenMetOplossing({ ...DOUCHESTOEL, door: 'een particuliere schoonmaakhulp' }),
    }),
    verwacht: 'aandacht',
  },
  {
    naam: 'de eerste uren schoonmaakhulp als algemeen gebruikelijk, zonder dat een eis is nagegaan',
    invoer: dossier({
      vaststellingen: stappenMetOplossing({
        categorie: 'algemeen gebruikelijke voorziening',
        door: 'schoonmaakhulp, de eerste drie uur',
      }),
    }),
    verwacht: 'blokkerend',
  },
  ...(['nietSpeciaal', 'beschikbaar', 'passend', 'betaalbaar'] as const).flatMap((eis) => [
    {
      naam: `alles is nagegaan en ${eis} is niet zo`,
      invoer: dossier({ vaststellingen: stappenMetOplossing({ ...DOUCHESTOEL, [eis]: false }) }),
      verwacht: 'blokkerend' as const,
    },
    {
      naam: `alles is nagegaan, behalve ${eis}`,
      invoer: dossier({ vaststellingen: stappenMetOplossing({ ...DOUCHESTOEL, [eis]: undefined }) }),
      verwacht: 'blokkerend' as const,
    },
  ]),
  {
    naam: 'niet alles is nagegaan, en er is nog niets besloten',
    invoer: dossier({
      vaststellingen: stappenMetOplossing({ ...DOUCHESTOEL, passend: undefined }),
      besluit: undefined,
    }),
    verwacht: 'goed',
  },
]

export const GRENS_ALGEMENE_VOORZIENING_NIET_PASSEND: readonly Voorbeeld[] = [
  {
    naam: 'aanbod op de markt als algemene voorziening (CRVB:2016:1404, niet nagelezen)',
    invoer: dossier({ vaststellingen: stappenMetOplossing({ ...STRIJKSERVICE, inkoop: true }) }),
    verwacht: 'aandacht',
  },
  ...(['beschikbaar', 'passend', 'betaalbaar'] as const).flatMap((eis) => [
    {
      naam: `nagegaan, en de strijkservice is niet ${eis}`,
      invoer: dossier({ vaststellingen: stappenMetOplossing({ ...STRIJKSERVICE, [eis]: false }) }),
      verwacht: 'blokkerend' as const,
    },
    {
      naam: `niet nagegaan of de strijkservice ${eis} is`,
      invoer: dossier({ vaststellingen: stappenMetOplossing({ ...STRIJKSERVICE, [eis]: undefined }) }),
      verwacht: 'blokkerend' as const,
    },
    {
      naam: `een overgenomen dossier dat over ${eis} niets vertelt`,
      invoer: deelsVerteld({
        vaststellingen: stappenMetOplossing({ ...STRIJKSERVICE, [eis]: undefined }),
        besluit: dossier().besluit,
      }),
      verwacht: 'goed' as const,
    },
  ]),
  {
    naam: 'een overgenomen dossier dat van de strijkservice alleen de naam geeft',
    invoer: deelsVerteld({
      vaststellingen: stappenMetOplossing({
        categorie: 'algemene voorziening',
        door: 'de strijkservice',
      }),
      besluit: dossier().besluit,
    }),
    verwacht: 'aandacht',
  },
  {
    naam: 'een overgenomen dossier dat bij de strijkservice een reden geeft',
    invoer: deelsVerteld({
      vaststellingen: stappenMetOplossing({
        categorie: 'algemene voorziening',
        door: 'de strijkservice',
        reden: 'Zij gebruikt haar al.',
      }),
      besluit: dossier().besluit,
    }),
    verwacht: 'goed',
  },
  {
    naam: 'niet nagegaan, en er is nog niets besloten',
    invoer: dossier({
      vaststellingen: stappenMetOplossing({ ...STRIJKSERVICE, passend: undefined }),
      besluit: undefined,
    }),
    verwacht: 'goed',
  },
]

export const GRENS_ALGEMENE_VOORZIENING_ONJUIST_GEKWALIFICEERD: readonly Voorbeeld[] = [
  {
    naam: 'hulp bij het huishouden als algemene voorziening, zonder een woord over de toegang',
    invoer: dossier({
      vaststellingen: stappenMetOplossing({
        ...STRIJKSERVICE,
        voorziening: 'hulp bij het huishouden',
        onderzoekVoorToegang: undefined,
      }),
    }),
    verwacht: 'aandacht',
  },
  {
    naam: 'hulp bij het huishouden als algemene voorziening, zonder onderzoek toegankelijk',
    invoer: dossier({
      vaststellingen: stappenMetOplossing({ ...STRIJKSERVICE, voorziening: 'hulp bij het huishouden' }),
    }),
    verwacht: 'goed',
  },
  {
    naam: 'een strijkservice zonder een woord over de toegang',
    invoer: dossier({
      vaststellingen: stappenMetOplossing({ ...STRIJKSERVICE, onderzoekVoorToegang: undefined }),
    }),
    verwacht: 'goed',
  },
]

export const GRENS_VOORLIGGENDE_VOORZIENING_NIET_BENOEMD: readonly Voorbeeld[] = [
  {
    naam: 'verwezen naar de Wlz, en niet naar welke hulp daaruit',
    invoer: dossier({ vaststellingen: stappenMetOplossing({ categorie: 'andere wet', door: 'Wlz' }) }),
    verwacht: 'aandacht',
  },
  {
    naam: 'de wet staat alleen in de reden',
    invoer: dossier({
      vaststellingen: stappenMetOplossing({
        categorie: 'andere wet',
        door: 'de verzekeraar',
        reden: 'Dit valt onder de Zvw.',
      }),
    }),
    verwacht: 'aandacht',
  },
  {
    naam: 'in de tekst een voorliggende voorziening zonder naam',
    invoer: dossier({
      teksten: [{ tekst: 'Er is een voorliggende voorziening.', plaats: 'feit 9' }],
    }),
    verwacht: 'aandacht',
  },
  {
    naam: 'in de tekst een voorliggende voorziening met haar wet',
    invoer: dossier({
      teksten: [{ tekst: 'De voorliggende voorziening is wijkverpleging uit de Zvw.', plaats: 'feit 9' }],
    }),
    verwacht: 'goed',
  },
]

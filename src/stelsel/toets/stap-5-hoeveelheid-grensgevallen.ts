import type { Voorbeeld } from './check.ts'
import { besluitMetDienst, deelsVerteld, dossier } from './voorbeeld-dossier.ts'

// The edges of an amount in its own unit: what fits the kind of help, what is nothing, and what a thing must say.

type Anders = Parameters<typeof besluitMetDienst>[0]

const zonderTijd = (anders: Anders) => besluitMetDienst({ omvang: undefined, activiteiten: [], ...anders })

export const GRENS_HOEVEELHEID: readonly Voorbeeld[] = [
  ...(
    [
      ['dagbesteding zonder dagdelen', { naam: 'dagbesteding', soort: 'dagbesteding' }, 'blokkerend'],
      ['vervoer zonder ritten', { naam: 'vervoer', soort: 'vervoer' }, 'blokkerend'],
      [
        'vervoer in minuten: daar kan niemand op rekenen',
        { naam: 'vervoer', soort: 'vervoer', omvang: { minuten: 60, per: 'week' } },
        'blokkerend',
      ],
      [
        'vervoer in kilometer',
        { naam: 'vervoer', soort: 'vervoer', omvang: { aantal: 1500, eenheid: 'kilometer', per: 'jaar' } },
        'goed',
      ],
      [
        'logeren in kilometer',
        { naam: 'logeren', soort: 'verblijf', omvang: { aantal: 24, eenheid: 'kilometer', per: 'jaar' } },
        'blokkerend',
      ],
      [
        'nul etmalen',
        { naam: 'logeren', soort: 'verblijf', omvang: { aantal: 0, eenheid: 'etmaal', per: 'jaar' } },
        'blokkerend',
      ],
      [
        'logeren in tijd, zoals in oude besluiten',
        { naam: 'logeren', soort: 'verblijf', omvang: { minuten: 2880, per: 'week' } },
        'goed',
      ],
      [
        'dagbesteding als dienst, zoals in oude bestanden, in dagdelen',
        { naam: 'dagbesteding', omvang: { aantal: 2, eenheid: 'dagdeel', per: 'week' } },
        'goed',
      ],
      ['een scootmobiel heeft geen tijd nodig', { naam: 'scootmobiel', soort: 'middel' }, 'goed'],
      ['een hulpmiddel, en niet welk', { naam: 'hulpmiddel', soort: 'middel' }, 'aandacht'],
      [
        'een woningaanpassing, en niet welke',
        { naam: 'Woningaanpassing', soort: 'woningaanpassing' },
        'aandacht',
      ],
      [
        'een hulpmiddel met wat er precies komt',
        { naam: 'hulpmiddel', soort: 'middel', beschrijving: 'een douchestoel met armleuningen' },
        'goed',
      ],
    ] as const
  ).map(
    ([naam, anders, verwacht]): Voorbeeld => ({
      naam,
      invoer: dossier({ besluit: zonderTijd(anders) }),
      verwacht,
    }),
  ),
  {
    naam: 'een uitspraak die het aantal etmalen niet noemt',
    invoer: deelsVerteld({
      besluit: zonderTijd({ naam: 'logeren', soort: 'verblijf', omvangDoor: undefined }),
    }),
    verwacht: 'niet te zien',
  },
]

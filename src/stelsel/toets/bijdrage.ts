import { dagVoluit, getDag } from '../../basis/dag.ts'
import { euro } from '../../basis/euro.ts'
import { findEigenBijdrageOp, ruimVoorbij } from '../wet/bedragen.ts'
import type { Uitslag } from './bevinding.ts'
import { gebrek, IN_ORDE, NOG_NIET } from './bevinding.ts'
import type { Check } from './check.ts'
import type { Besluit, ToetsInvoer } from './invoer.ts'
import { geeftHulp } from './stand.ts'
import { besluitMet, dossier, eigenRegel } from './voorbeeld-dossier.ts'

/**
 * The contribution that the decision names is at most what the law says of that day (Wmo 2.1.4a), and at most what the municipality itself laid
 * down. For shelter and protected living other amounts can hold, which follow from income; then it only asks.
 */
function bijdrageTeHoog({
  besluit,
  gemeenteregels,
}: Pick<ToetsInvoer, 'besluit' | 'gemeenteregels'>): Uitslag {
  const centen = besluit?.eigenBijdrage?.centenPerMaand
  if (besluit === undefined || centen === undefined || !geeftHulp(besluit)) return NOG_NIET
  const { plaats } = besluit
  const dag = eersteDag(besluit)
  const wet = findEigenBijdrageOp(dag)
  if (wet !== undefined && (wet.voorlopig ? ruimVoorbij(centen, wet) : centen > wet.centenPerMaand)) {
    const zeker = wet.zekerheid === 'gezien' && !wet.voorlopig && !metVerblijf(besluit)
    return gebrek({
      ernst: zeker ? 'blokkerend' : 'aandacht',
      uitleg: `De eigen bijdrage is ${euro(centen)} per maand. Volgens de wet is dat op ${dagVoluit(getDag(dag))} hoogstens ${euro(wet.centenPerMaand)}${wet.voorlopig ? ', voor zover nu bekend' : ''}.`,
      herstel: metVerblijf(besluit)
        ? 'Zet de juiste bijdrage in het besluit. Is dit beschermd wonen of opvang? Schrijf dan welke regel daarvoor geldt.'
        : 'Zet de juiste bijdrage in het besluit. Zij geldt voor het hele huishouden samen.',
      plaats,
    })
  }
  const regel = gemeenteregels?.bijdrage
  // The own amount holds in the year of the decision; the next year may have an amount of its own.
  const zelfdeJaar = dag.slice(0, 4) === besluit.op.slice(0, 4)
  if (regel === undefined || !zelfdeJaar || centen <= regel.centenPerMaand) return IN_ORDE
  return gebrek({
    ernst: 'aandacht',
    uitleg: `De eigen bijdrage is ${euro(centen)} per maand. De eigen regels zeggen ${euro(regel.centenPerMaand)}.`,
    herstel: 'Zet de bijdrage uit de eigen regels in het besluit.',
    plaats,
    gemeenteregel: regel.bron,
  })
}

/** The day from which the inwoner pays: the first day of the help, or that of the decision when it names none. */
function eersteDag({ op, voorzieningen }: Besluit): string {
  return voorzieningen.reduce((dag, { vanaf = op }) => (vanaf > dag ? vanaf : dag), op)
}

function metVerblijf({ voorzieningen }: Besluit): boolean {
  return voorzieningen.some(({ soort, naam }) => soort === 'verblijf' || /\b(beschermd|opvang)/i.test(naam))
}

const ACHTTIEN = { centenPerMaand: 1800, bron: eigenRegel('artikel 16 van de verordening') } as const

export const bijdrageChecks: readonly Check[] = [
  {
    code: 'BIJDRAGE_TE_HOOG',
    stap: 'besluit',
    grondslag: ['wmo-2.1.4a', 'wmo-2.1.4'],
    uitlegInwoner:
      'U betaalt hoogstens een vast bedrag per maand, voor uw hele huishouden samen. Staat er meer in uw brief, vraag waarom.',
    check: bijdrageTeHoog,
    voorbeelden: [
      { naam: 'het besluit noemt geen bijdrage', invoer: dossier(), verwacht: 'goed' },
      {
        naam: 'veel meer dan de wet toestaat',
        invoer: dossier({ besluit: besluitMet({ eigenBijdrage: { centenPerMaand: 9900 } }) }),
        verwacht: 'blokkerend',
      },
      ...(
        [
          ['zo veel als de wet toestaat', {}, 2180, 'goed'],
          ['een cent meer', {}, 2181, 'blokkerend'],
          ['een cent meer, en de aanvraag is afgewezen', { beslissing: 'afgewezen' }, 2181, 'goed'],
          ['een cent meer, bij een besluit van 2025', { op: '2025-11-18' }, 2101, 'aandacht'],
          ['wat er voor 2020 was, is hier niet bekend', { op: '2019-11-18' }, 2600, 'goed'],
        ] as const
      ).map(([naam, anders, centenPerMaand, verwacht]) => ({
        naam: `een bijdrage: ${naam}`,
        invoer: dossier({
          besluit: zonderBegin(besluitMet({ ...anders, eigenBijdrage: { centenPerMaand } })),
        }),
        verwacht,
      })),
      ...(
        [
          ['vanaf volgend jaar, met ruimte voor indexering', '2027-01-01', 2616, 'goed'],
          ['vanaf volgend jaar, meer dan een indexering', '2027-01-01', 2617, 'aandacht'],
          ['vanaf de laatste dag van dit jaar', '2026-12-31', 2181, 'blokkerend'],
        ] as const
      ).map(([naam, vanaf, centenPerMaand, verwacht]) => ({
        naam: `een bijdrage ${naam}`,
        invoer: dossier({
          besluit: {
            ...besluitMet({ eigenBijdrage: { centenPerMaand } }),
            voorzieningen: besluitMet({}).voorzieningen.map((een) => ({ ...een, vanaf })),
          },
        }),
        verwacht,
      })),
      ...(['logeren', 'beschermd wonen'] as const).map((naam) => ({
        naam: `${naam} met meer dan het vaste bedrag`,
        invoer: dossier({
          besluit: {
            ...besluitMet({ eigenBijdrage: { centenPerMaand: 18000 } }),
            voorzieningen: besluitMet({}).voorzieningen.map((een) => ({
              ...een,
              naam,
              ...(naam === 'logeren' ? { soort: 'verblijf' as const } : {}),
            })),
          },
        }),
        verwacht: 'aandacht' as const,
      })),
      ...(
        [
          ['zo veel als de eigen regels zeggen', 1800, '2026-12-01', 'goed'],
          ['meer dan de eigen regels zeggen', 1801, '2026-12-01', 'aandacht'],
          ['volgend jaar meer dan de eigen regels nu zeggen', 1801, '2027-01-01', 'goed'],
        ] as const
      ).map(([naam, centenPerMaand, vanaf, verwacht]) => ({
        naam: `een bijdrage: ${naam}`,
        invoer: dossier({
          gemeenteregels: { bijdrage: ACHTTIEN },
          besluit: {
            ...besluitMet({ eigenBijdrage: { centenPerMaand } }),
            voorzieningen: besluitMet({}).voorzieningen.map((een) => ({ ...een, vanaf })),
          },
        }),
        verwacht,
      })),
    ],
  },
]

/** Without a first day of the help, so that the day of the decision counts. */
function zonderBegin(besluit: Besluit): Besluit {
  return { ...besluit, voorzieningen: besluit.voorzieningen.map((een) => ({ ...een, vanaf: undefined })) }
}

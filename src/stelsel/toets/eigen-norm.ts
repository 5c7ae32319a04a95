import type { Gebrek } from './bevinding.ts'
import type { Voorbeeld } from './check.ts'
import type { Gemeenteregels } from './gemeenteregels.ts'
import type { ToetsInvoer } from './invoer.ts'
import { findAfbouw } from './omvang.ts'
import { inStap } from './stand.ts'
import { dossier, EERDER_VIER_UUR, eigenRegel, TWEE_UUR_MINDER } from './voorbeeld-dossier.ts'

type MetNorm = Pick<ToetsInvoer, 'vaststellingen' | 'besluit' | 'eerder' | 'gemeenteregels'>
type EigenNorm = { readonly norm: NonNullable<Gemeenteregels['norm']>; readonly plaats: string }

/** The norm of the own rules, where step 3 was sized with that same set; what the dossier itself tells of its norm goes before it. */
function findEigenNorm({ vaststellingen, gemeenteregels }: MetNorm): EigenNorm | undefined {
  const norm = gemeenteregels?.norm
  if (norm === undefined) return undefined
  const gerekend = inStap(vaststellingen, 3).find(({ behoefte }) => behoefte?.kader?.id === norm.kader)
  return gerekend === undefined ? undefined : { norm, plaats: gerekend.plaats }
}

/**
 * Rules that leave the study behind their own set (CRVB:2018:3835). Whether what they leave out matters for this person is for the consulent to
 * see, so it asks.
 */
export function eigenNormWijktAf(invoer: MetNorm): readonly Gebrek[] {
  const eigen = findEigenNorm(invoer)
  if (eigen === undefined) return []
  const { norm, plaats } = eigen
  return norm.afwijkingen.map((uitleg) => ({
    ernst: 'aandacht',
    uitleg,
    herstel: 'Ga na of dit bij deze inwoner meespeelt. Zo ja: tel het mee, of stel de tijd zelf vast.',
    plaats,
    gemeenteregel: norm.bron,
  }))
}

/** Rules that lowered help for money alone. It blocks where that is how this person gets less than he had. */
export function eigenNormOmGeld(invoer: MetNorm): readonly Gebrek[] {
  const eigen = findEigenNorm(invoer)
  if (eigen?.norm.alleenOmGeld !== true) return []
  return [
    {
      ernst: findAfbouw(invoer) === undefined ? 'aandacht' : 'blokkerend',
      uitleg:
        'De eigen regels zijn verlaagd om geld, zonder onderzoek dat laat zien dat minder tijd genoeg is.',
      herstel: 'Reken met de regels van voor de verlaging, of stel bij deze inwoner vast wat nodig is.',
      plaats: eigen.plaats,
      gemeenteregel: eigen.norm.bron,
    },
  ]
}

const NORM = {
  kader: 'hbel-2021',
  afwijkingen: ['Het beleid laat tijd weg die het onderzoek wel rekent: een allergie.'],
  alleenOmGeld: true,
  bron: eigenRegel('artikel 4 van de beleidsregels'),
} as const
const ANDER_KADER = { ...NORM, kader: 'hhm-2019' }
const GEEN_AFWIJKING = { ...NORM, afwijkingen: [], alleenOmGeld: false }
const MINDER = { eerder: EERDER_VIER_UUR, besluit: TWEE_UUR_MINDER }

export const GRENS_EIGEN_NORM_WIJKT_AF: readonly Voorbeeld[] = [
  {
    naam: 'de eigen regels laten tijd weg die het onderzoek wel rekent',
    invoer: dossier({ gemeenteregels: { norm: NORM } }),
    verwacht: 'aandacht',
  },
  {
    naam: 'de eigen regels laten tijd weg, en de inwoner krijgt minder',
    invoer: dossier({ ...MINDER, gemeenteregels: { norm: NORM } }),
    verwacht: 'aandacht',
  },
  {
    naam: 'de eigen regels laten tijd weg bij een ander kader dan in dit dossier',
    invoer: dossier({ gemeenteregels: { norm: ANDER_KADER } }),
    verwacht: 'goed',
  },
  {
    naam: 'de eigen regels volgen het onderzoek',
    invoer: dossier({ gemeenteregels: { norm: GEEN_AFWIJKING } }),
    verwacht: 'goed',
  },
]

export const GRENS_EIGEN_NORM_OM_GELD: readonly Voorbeeld[] = [
  {
    naam: 'de eigen regels zijn om geld verlaagd, en de inwoner krijgt minder',
    invoer: dossier({ ...MINDER, gemeenteregels: { norm: NORM } }),
    verwacht: 'blokkerend',
  },
  {
    naam: 'de eigen regels zijn om geld verlaagd, en de inwoner had nog niets',
    invoer: dossier({ gemeenteregels: { norm: NORM } }),
    verwacht: 'aandacht',
  },
  {
    naam: 'de eigen regels zijn om geld verlaagd, en er is met een ander kader gerekend',
    invoer: dossier({ ...MINDER, gemeenteregels: { norm: ANDER_KADER } }),
    verwacht: 'goed',
  },
  {
    naam: 'de eigen regels zijn niet om geld verlaagd',
    invoer: dossier({ ...MINDER, gemeenteregels: { norm: GEEN_AFWIJKING } }),
    verwacht: 'goed',
  },
]

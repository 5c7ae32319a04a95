import { type DagTekst, dagVoluit, getDag } from '../../basis/dag.ts'
import { gemeentelijkeTermijn } from '../wet/dossiertermijnen.ts'
import { inDagen } from '../wet/opschorting.ts'
import type { Uitslag } from './bevinding.ts'
import { gebrek, IN_ORDE, NOG_NIET, nietTeZien } from './bevinding.ts'
import type { Check } from './check.ts'
import type { Gemeenteregels } from './gemeenteregels.ts'
import type { ToetsInvoer } from './invoer.ts'
import { findAfbouw } from './omvang.ts'
import {
  besluitMet,
  deelsVerteld,
  dossier,
  EERDER_VIER_UUR,
  eigenRegel,
  TWEE_UUR_MINDER,
} from './voorbeeld-dossier.ts'

type Gelezen = Pick<ToetsInvoer, 'besluit' | 'eerder' | 'dekking' | 'gemeenteregels'>

/**
 * A reasonable time to get used to less. From CRVB:2018:1271 a contrario: no ruling was read that a college lost on this, and no
 * fixed length, so it asks for attention and does not block. A municipality that fixed a length in its own rules is held to that as well.
 */
function geenOvergangstermijn(invoer: Gelezen): Uitslag {
  const afbouw = findAfbouw(invoer)
  if (afbouw === undefined) return NOG_NIET
  const { besluit } = afbouw
  const { overgang } = besluit
  const regel = invoer.gemeenteregels?.overgang
  const bekend = besluit.bekendgemaakt?.op ?? besluit.op
  if (overgang !== undefined && overgang.totEnMet > bekend) {
    return regel === undefined
      ? IN_ORDE
      : korterDanEigenRegel(regel, besluit.plaats, bekend, overgang.totEnMet)
  }
  if (overgang === undefined && invoer.dekking === 'deels') {
    return nietTeZien('Het dossier vertelt niet of de inwoner een overgangstijd kreeg.')
  }
  const eigen = regel === undefined ? '' : ` De eigen regels geven ${inDagen(regel.dagen)} na het besluit.`
  return gebrek({
    ernst: 'aandacht',
    uitleg:
      overgang === undefined
        ? 'De inwoner krijgt minder dan eerst, zonder overgangstijd.'
        : 'De overgangstijd is al voorbij als de inwoner het besluit krijgt.',
    herstel: `Geef de inwoner een redelijke overgangstijd, zet de einddatum in het besluit en leg uit waarom die lang genoeg is.${eigen}`,
    plaats: besluit.plaats,
    ...(regel === undefined ? {} : { gemeenteregel: regel.bron }),
  })
}

/** Counted from the day on which the inwoner hears it; a draft as if that were its own day. */
function korterDanEigenRegel(
  { dagen, bron }: NonNullable<Gemeenteregels['overgang']>,
  plaats: string,
  bekend: DagTekst,
  totEnMet: DagTekst,
): Uitslag {
  const minstens = gemeentelijkeTermijn(dagen, getDag(bekend)).dag.toString()
  if (totEnMet >= minstens) return IN_ORDE
  return gebrek({
    ernst: 'aandacht',
    uitleg: `De inwoner houdt de oude hulp tot en met ${dagVoluit(getDag(totEnMet))}. De eigen regels geven ${inDagen(dagen)} na het besluit: minstens tot en met ${dagVoluit(getDag(minstens))}.`,
    herstel: 'Geef minstens de overgangstijd uit de eigen regels en zet die einddatum in het besluit.',
    plaats,
    gemeenteregel: bron,
  })
}

const DRIE_MAANDEN = {
  dagen: 91,
  bron: eigenRegel('artikel 14 van de verordening'),
} as const

export const overgangCheck: Check = {
  code: 'GEEN_OVERGANGSTERMIJN',
  stap: 'afbouw',
  grondslag: ['ECLI:NL:CRVB:2018:1271'],
  uitlegInwoner: 'Krijgt u minder hulp, dan hoort u tijd te krijgen om daaraan te wennen.',
  check: geenOvergangstermijn,
  voorbeelden: [
    {
      naam: 'ingetrokken met een redelijke overgangstermijn (CRVB:2018:1271)',
      invoer: deelsVerteld({
        besluit: besluitMet({
          beslissing: 'ingetrokken',
          voorzieningen: [],
          overgang: { totEnMet: '2027-03-01' },
        }),
      }),
      verwacht: 'goed',
    },
    {
      naam: 'minder hulp per direct',
      invoer: dossier({ eerder: EERDER_VIER_UUR, besluit: TWEE_UUR_MINDER }),
      verwacht: 'aandacht',
    },
    {
      naam: 'een uitspraak die over de overgang niets vertelt (RBMNE:2023:4300)',
      invoer: deelsVerteld({ eerder: EERDER_VIER_UUR, besluit: TWEE_UUR_MINDER }),
      verwacht: 'niet te zien',
    },
    {
      naam: 'de overgangstijd eindigt op de dag waarop de inwoner het besluit krijgt',
      invoer: dossier({
        eerder: EERDER_VIER_UUR,
        besluit: { ...TWEE_UUR_MINDER, overgang: { totEnMet: '2026-11-19' } },
      }),
      verwacht: 'aandacht',
    },
    {
      naam: 'de overgangstijd eindigt een dag later',
      invoer: dossier({
        eerder: EERDER_VIER_UUR,
        besluit: { ...TWEE_UUR_MINDER, overgang: { totEnMet: '2026-11-20' } },
      }),
      verwacht: 'goed',
    },
    {
      naam: 'een ontwerp met een overgangstijd tot na de dag van het besluit',
      invoer: dossier({
        eerder: EERDER_VIER_UUR,
        besluit: { ...TWEE_UUR_MINDER, overgang: { totEnMet: '2026-11-19' }, bekendgemaakt: undefined },
      }),
      verwacht: 'goed',
    },
    ...(
      [
        ['een dag korter dan de eigen regels', '2027-02-17', 'aandacht'],
        ['zo lang als de eigen regels', '2027-02-18', 'goed'],
        ['langer dan de eigen regels', '2027-03-31', 'goed'],
      ] as const
    ).map(([naam, totEnMet, verwacht]) => ({
      naam: `de overgangstijd is ${naam}`,
      invoer: dossier({
        eerder: EERDER_VIER_UUR,
        besluit: { ...TWEE_UUR_MINDER, overgang: { totEnMet } },
        gemeenteregels: { overgang: DRIE_MAANDEN },
      }),
      verwacht,
    })),
    {
      naam: 'een ontwerp met een overgangstijd die korter is dan de eigen regels, geteld vanaf het ontwerp',
      invoer: dossier({
        eerder: EERDER_VIER_UUR,
        besluit: { ...TWEE_UUR_MINDER, overgang: { totEnMet: '2027-02-16' }, bekendgemaakt: undefined },
        gemeenteregels: { overgang: DRIE_MAANDEN },
      }),
      verwacht: 'aandacht',
    },
    {
      naam: 'een overgenomen intrekking met een kortere overgangstijd dan de eigen regels',
      invoer: deelsVerteld({
        besluit: besluitMet({
          beslissing: 'ingetrokken',
          voorzieningen: [],
          overgang: { totEnMet: '2026-12-31' },
        }),
        gemeenteregels: { overgang: DRIE_MAANDEN },
      }),
      verwacht: 'aandacht',
    },
    {
      naam: 'minder hulp per direct, terwijl de eigen regels een overgangstijd geven',
      invoer: dossier({
        eerder: EERDER_VIER_UUR,
        besluit: TWEE_UUR_MINDER,
        gemeenteregels: { overgang: DRIE_MAANDEN },
      }),
      verwacht: 'aandacht',
    },
    {
      naam: 'de inwoner krijgt niet minder; de eigen regels over de overgang spelen niet',
      invoer: dossier({ gemeenteregels: { overgang: DRIE_MAANDEN } }),
      verwacht: 'goed',
    },
  ],
}

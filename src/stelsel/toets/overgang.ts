import { type DagTekst, dagVoluit, getDag } from '../../basis/dag.ts'
import type { Uitslag } from './bevinding.ts'
import { gebrek, IN_ORDE, NOG_NIET, nietTeZien } from './bevinding.ts'
import type { Check } from './check.ts'
import type { Besluit, ToetsInvoer } from './invoer.ts'
import { findAfbouw } from './omvang.ts'
import { besluitMet, deelsVerteld, dossier, EERDER_VIER_UUR, TWEE_UUR_MINDER } from './voorbeeld-dossier.ts'

/**
 * A reasonable time to get used to less. From CRVB:2018:1271 a contrario: no ruling was read that a college lost on this, and no
 * fixed length, so it asks for attention and does not block.
 */
function geenOvergangstermijn(
  invoer: Pick<ToetsInvoer, 'besluit' | 'eerder' | 'dekking' | 'overgangsregel'>,
): Uitslag {
  const afbouw = findAfbouw(invoer)
  if (afbouw === undefined) return NOG_NIET
  const { besluit } = afbouw
  const { overgang } = besluit
  const herstel =
    'Geef de inwoner een redelijke overgangstijd, zet de einddatum in het besluit en leg uit waarom die lang genoeg is.'
  if (overgang !== undefined) {
    const bekend = besluit.bekendgemaakt?.op ?? besluit.op
    return overgang.totEnMet > bekend
      ? korterDanEigenRegel(invoer, besluit, { bekend, totEnMet: overgang.totEnMet })
      : gebrek({
          ernst: 'aandacht',
          uitleg: 'De overgangstijd is al voorbij als de inwoner het besluit krijgt.',
          herstel,
          plaats: besluit.plaats,
        })
  }
  if (invoer.dekking === 'deels') {
    return nietTeZien('Het dossier vertelt niet of de inwoner een overgangstijd kreeg.')
  }
  return gebrek({
    ernst: 'aandacht',
    uitleg: 'De inwoner krijgt minder dan eerst, zonder overgangstijd.',
    herstel,
    plaats: besluit.plaats,
  })
}

/** What the municipality promised to everyone holds for this person too (RBAMS:2020:4627); longer than that may always be. */
function korterDanEigenRegel(
  { overgangsregel }: Pick<ToetsInvoer, 'overgangsregel'>,
  besluit: Besluit,
  { bekend, totEnMet }: { readonly bekend: DagTekst; readonly totEnMet: DagTekst },
): Uitslag {
  if (overgangsregel === undefined) return IN_ORDE
  const { dagen, bron } = overgangsregel
  const minstens = getDag(bekend).add({ days: dagen })
  if (totEnMet >= minstens.toString()) return IN_ORDE
  return gebrek({
    ernst: 'aandacht',
    uitleg: `De overgangstijd is korter dan de eigen regels geven: ${dagen} dagen, dus tot en met ${dagVoluit(minstens)} (${bron}).`,
    herstel: 'Geef de inwoner minstens de tijd uit de eigen regels, of leg uit waarom dat hier niet kan.',
    plaats: besluit.plaats,
    grondslag: ['ECLI:NL:RBAMS:2020:4627', 'ECLI:NL:CRVB:2018:1271'],
  })
}

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
    ...(
      [
        ['een dag korter dan', '2027-02-17', 'aandacht'],
        ['precies zo lang als', '2027-02-18', 'goed'],
      ] as const
    ).map(([wat, totEnMet, verwacht]) => ({
      naam: `een overgangstijd ${wat} de eigen regels geven`,
      invoer: dossier({
        eerder: EERDER_VIER_UUR,
        besluit: { ...TWEE_UUR_MINDER, overgang: { totEnMet } },
        overgangsregel: { dagen: 91, bron: 'artikel 14 van de verordening' },
      }),
      verwacht,
    })),
    {
      naam: 'een ontwerp met een overgangstijd tot na de dag van het besluit',
      invoer: dossier({
        eerder: EERDER_VIER_UUR,
        besluit: { ...TWEE_UUR_MINDER, overgang: { totEnMet: '2026-11-19' }, bekendgemaakt: undefined },
      }),
      verwacht: 'goed',
    },
  ],
}

import type { Uitslag } from './bevinding.ts'
import { gebrek, IN_ORDE, NOG_NIET } from './bevinding.ts'
import type { Check } from './check.ts'
import type { ToetsInvoer } from './invoer.ts'
import { eenVan, na } from './patroon.ts'
import { isLeeg, naarDekking, naLaterBesluit } from './stand.ts'
import { alleTeksten, findZin, nietGedaan } from './tekst.ts'
import { deelsVerteld, dossier } from './voorbeeld-dossier.ts'

type Gelezen = Pick<ToetsInvoer, 'terugvordering' | 'vaststellingen' | 'teksten' | 'besluit' | 'dekking'>

const HERSTEL =
  'Vorder alleen terug als de inwoner met opzet onjuiste gegevens gaf en het besluit daarom is ingetrokken. Laat zien waaruit de opzet blijkt, of zie ervan af.'

/** Money back only after withdrawal for wrong data given on purpose (2.4.1; RBOVE:2018:3530). "Not accounted for" is no intent. */
function terugvorderingZonderOpzet(invoer: Gelezen): Uitslag {
  const { terugvordering } = invoer
  if (terugvordering === undefined) return terugvorderingInTekst(invoer)
  const { op, opzet, intrekkingsgrond, uitleg, plaats } = terugvordering
  const gevonden = { herstel: HERSTEL, plaats }
  if (intrekkingsgrond !== undefined && intrekkingsgrond !== 'a') {
    return gebrek({
      ...gevonden,
      ernst: naLaterBesluit(invoer, op, 'blokkerend'),
      uitleg:
        'Er wordt teruggevorderd, maar het besluit is niet ingetrokken omdat er onjuiste gegevens waren.',
    })
  }
  if (opzet !== true) {
    return gebrek({
      ...gevonden,
      ernst: naLaterBesluit(invoer, op, opzet === false ? 'blokkerend' : naarDekking(invoer)),
      uitleg: 'Er wordt teruggevorderd, maar niet staat vast dat de inwoner dit met opzet deed.',
    })
  }
  if (!isLeeg(uitleg) || (uitleg === undefined && invoer.dekking === 'deels')) return IN_ORDE
  return gebrek({
    ...gevonden,
    ernst: 'aandacht',
    uitleg: 'Er staat dat de inwoner dit met opzet deed, maar niet waaruit dat blijkt.',
  })
}

function terugvorderingInTekst(invoer: Gelezen): Uitslag {
  const teksten = alleTeksten(invoer)
  const nietGebleken = findZin(teksten, [
    /\bopzet\w*\b/i,
    nietGedaan('opzet\\w*|aangetoond|gebleken|vastgesteld|bewezen|aannemelijk'),
  ])
  const zin =
    nietGebleken ??
    findZin(
      teksten,
      [
        eenVan(
          /\b(terugvorder\w*|teruggevorderd)\b/i,
          na(/\bvordert?\b/i, /\bterug\b/i),
          na(/\bmoes?t\w*\b/i, /\bterugbetalen\b/i),
        ),
      ],
      /\b(niet|geen) (?:\w+ ){0,2}(?:terugvorder|teruggevorderd)|\baanbieder\b/i,
    )
  if (zin === undefined) return NOG_NIET
  if (
    findZin(
      teksten,
      [/\b(opzet\w*|bewust)\b/i],
      nietGedaan('opzet\\w*|bewust|aangetoond|gebleken|vastgesteld|bewezen'),
    ) !== undefined
  )
    return IN_ORDE
  return gebrek({
    ernst: 'aandacht',
    uitleg: `Er wordt teruggevorderd, en opzet staat niet vast: "${zin.tekst}"`,
    herstel: HERSTEL,
    plaats: zin.plaats,
  })
}

const TERUG = { op: '2026-11-18', plaats: 'feit 21 (TerugvorderingBesloten)' }

export const terugvorderingChecks: readonly Check[] = [
  {
    code: 'TERUGVORDERING_ZONDER_OPZET',
    stap: 'afbouw',
    grondslag: ['wmo-2.4.1', 'ECLI:NL:RBOVE:2018:3530'],
    uitlegInwoner:
      'U hoeft alleen terug te betalen als u met opzet verkeerde gegevens gaf. De gemeente moet dat laten zien.',
    check: terugvorderingZonderOpzet,
    voorbeelden: [
      { naam: 'er wordt niets teruggevorderd', invoer: dossier(), verwacht: 'goed' },
      {
        naam: 'ingetrokken om onjuiste gegevens, en de opzet is onderzocht',
        invoer: dossier({
          terugvordering: {
            ...TERUG,
            intrekkingsgrond: 'a',
            opzet: true,
            uitleg: 'Hij tekende zelf voor uren die niet zijn gewerkt.',
          },
        }),
        verwacht: 'goed',
      },
      {
        naam: 'teruggevorderd van een erfgenaam, opzet niet aangetoond (RBOVE:2018:3530)',
        invoer: deelsVerteld({ terugvordering: { ...TERUG, opzet: false } }),
        verwacht: 'blokkerend',
      },
      {
        naam: 'ingetrokken omdat het budget niet is verantwoord',
        invoer: dossier({ terugvordering: { ...TERUG, intrekkingsgrond: 'd', opzet: true, uitleg: 'x' } }),
        verwacht: 'blokkerend',
      },
      {
        naam: 'teruggevorderd, en later is een ander besluit genomen',
        invoer: dossier({ terugvordering: { ...TERUG, op: '2026-03-01', opzet: false } }),
        verwacht: 'aandacht',
      },
      {
        naam: 'het dossier vertelt niet of opzet is onderzocht',
        invoer: deelsVerteld({ terugvordering: TERUG }),
        verwacht: 'aandacht',
      },
      ...(
        [
          ['niet uitgelegd', 'volledig', undefined, 'aandacht'],
          ['met een lege uitleg', 'deels', '', 'aandacht'],
          ['niet uitgelegd, in een overgenomen dossier', 'deels', undefined, 'goed'],
        ] as const
      ).map(([naam, dekking, uitleg, verwacht]) => ({
        naam: `opzet ${naam}`,
        invoer: {
          ...(dekking === 'deels' ? deelsVerteld() : dossier()),
          terugvordering: { ...TERUG, opzet: true, uitleg },
        },
        verwacht,
      })),
      ...(
        [
          ['Het college vordert het budget terug.', 'aandacht'],
          ['Het college vordert het budget terug. De opzet staat vast.', 'goed'],
          ['Opzet is niet aangetoond.', 'aandacht'],
          ['Het budget wordt van de aanbieder teruggevorderd.', 'goed'],
        ] as const
      ).map(([tekst, verwacht]) => ({
        naam: `alleen in de tekst: ${tekst}`,
        invoer: dossier({ teksten: [{ tekst, plaats: 'feit 9' }] }),
        verwacht,
      })),
    ],
  },
]

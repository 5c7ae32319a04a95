import type { Gebrek, Uitslag } from './bevinding.ts'
import { gebrek, NOG_NIET, nietTeZien } from './bevinding.ts'
import type { Check } from './check.ts'
import type { GebruikteRegel, ToetsInvoer } from './invoer.ts'
import { eenVan, na } from './patroon.ts'
import { alleTeksten, findZin } from './tekst.ts'
import { deelsVerteld, dossier } from './voorbeeld-dossier.ts'

type Gelezen = Pick<ToetsInvoer, 'regels' | 'vaststellingen' | 'teksten' | 'besluit'>

const HERSTEL =
  'Laat de gemeenteraad dit in de verordening regelen. Tot die tijd: gebruik deze regel niet in het nadeel van de inwoner, en overleg met de jurist.'

/** What decides who gets what belongs to the council (2.1.3; CRVB:2017:1803); the college only fills in within bounds. */
function isKern({ onderwerp }: GebruikteRegel): boolean {
  return onderwerp !== undefined && onderwerp !== 'anders'
}

const ONDERWERPEN: Readonly<Record<NonNullable<GebruikteRegel['onderwerp']>, string>> = {
  toegang: 'wie hulp krijgt',
  'hoogte pgb': 'de hoogte van het pgb',
  bijdrage: 'de bijdrage van de inwoner',
  anders: 'dit punt',
}

/** An essential element left to the executive, without bounds in the verordening. */
function verordeningMistEssentialia(invoer: Gelezen): Uitslag {
  const kern = (invoer.regels ?? []).filter(isKern)
  const gebreken = kern.flatMap((regel): Gebrek[] => {
    const { vastgesteldDoor, kaderInVerordening, inHetNadeel } = regel
    if (kaderInVerordening !== false) return []
    return [
      {
        // Used in favour of the inwoner it is a matter for the council, not for his decision.
        ernst: vastgesteldDoor === 'college' && inHetNadeel !== false ? 'blokkerend' : 'aandacht',
        uitleg: `Over ${ONDERWERPEN[regel.onderwerp ?? 'anders']} zegt de verordening te weinig; dat is aan het college overgelaten (${regel.regel}).`,
        herstel: HERSTEL,
        plaats: regel.plaats,
      },
    ]
  })
  if (gebreken.length > 0) return gebrek(...gebreken)
  const zin = findZin(
    alleTeksten(invoer),
    [
      /\bverordening\b/i,
      eenVan(
        na(
          /\b(te weinig|onvoldoende|geen|niet|ontbre\w+)\b/i,
          /\b(criteri\w+|kaders?|essenti[\wë]+|maatstaven|regels over|geregeld|bepaald)\b/i,
        ),
        na(/\b(criteri\w+|essenti[\wë]+|maatstaven)\b/i, /\b(ontbre\w+|onvoldoende|niet)\b/i),
        /\bniet in de verordening\b|\b(overgelaten|gedelegeerd)\b/i,
        na(/\blaat\b/i, /\bover aan\b/i),
      ),
    ],
    /\bvoldoet niet aan\b/i,
  )
  if (zin !== undefined) {
    return gebrek({
      ernst: 'aandacht',
      uitleg: `Er staat dat de verordening te weinig regelt: "${zin.tekst}"`,
      herstel: HERSTEL,
      plaats: zin.plaats,
    })
  }
  return kern.some(
    ({ vastgesteldDoor, kaderInVerordening }) =>
      vastgesteldDoor === 'college' && kaderInVerordening === undefined,
  )
    ? nietTeZien('Het dossier vertelt niet of de verordening genoeg zegt over de gebruikte regel.')
    : NOG_NIET
}

const REGEL = {
  plaats: 'feit 9 (RegelToegepast)',
  regel: 'tarievenbesluit',
  onderwerp: 'hoogte pgb',
  vastgesteldDoor: 'college',
} as const

export const verordeningChecks: readonly Check[] = [
  {
    code: 'VERORDENING_MIST_ESSENTIALIA',
    stap: 'regeling',
    grondslag: ['wmo-2.1.3', 'ECLI:NL:CRVB:2017:1803', 'ECLI:NL:RBROT:2017:2935'],
    uitlegInwoner:
      'De belangrijkste regels hoort de gemeenteraad te maken. U mag vragen in welk artikel van de verordening een regel staat.',
    check: verordeningMistEssentialia,
    voorbeelden: [
      { naam: 'het besluit rust niet op een regel van het college', invoer: dossier(), verwacht: 'goed' },
      {
        naam: 'het college vult in binnen de grenzen van de verordening',
        invoer: dossier({ regels: [{ ...REGEL, kaderInVerordening: true }] }),
        verwacht: 'goed',
      },
      {
        naam: 'de hoogte van het pgb is aan het college overgelaten (CRVB:2017:1803)',
        invoer: deelsVerteld({ regels: [{ ...REGEL, kaderInVerordening: false }] }),
        verwacht: 'blokkerend',
      },
      {
        naam: 'aan het college overgelaten, en gebruikt in het voordeel van de inwoner',
        invoer: dossier({ regels: [{ ...REGEL, kaderInVerordening: false, inHetNadeel: false }] }),
        verwacht: 'aandacht',
      },
      {
        naam: 'een zin over te weinig criteria',
        invoer: dossier({
          teksten: [{ tekst: 'De verordening bevat te weinig criteria.', plaats: 'feit 9' }],
        }),
        verwacht: 'aandacht',
      },
      {
        naam: 'een regel van het college waarvan de basis niet wordt verteld',
        invoer: deelsVerteld({ regels: [REGEL] }),
        verwacht: 'niet te zien',
      },
      ...(
        [
          ['van de raad', { vastgesteldDoor: 'gemeenteraad', kaderInVerordening: false }, 'aandacht'],
          ['van de raad, zonder meer', { vastgesteldDoor: 'gemeenteraad' }, 'goed'],
          ['over iets anders', { onderwerp: 'anders', kaderInVerordening: false }, 'goed'],
          ['zonder onderwerp', { onderwerp: undefined, kaderInVerordening: false }, 'goed'],
          ['over de toegang', { onderwerp: 'toegang', kaderInVerordening: false }, 'blokkerend'],
          ['over de bijdrage', { onderwerp: 'bijdrage', kaderInVerordening: false }, 'blokkerend'],
        ] as const
      ).map(([naam, anders, verwacht]) => ({
        naam: `een regel ${naam}`,
        invoer: dossier({ regels: [{ ...REGEL, ...anders }] }),
        verwacht,
      })),
    ],
  },
]

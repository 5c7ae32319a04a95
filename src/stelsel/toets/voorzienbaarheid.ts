import type { Uitslag } from './bevinding.ts'
import { gebrek, IN_ORDE, NOG_NIET } from './bevinding.ts'
import type { Check } from './check.ts'
import type { ToetsInvoer } from './invoer.ts'
import { eenVan, na } from './patroon.ts'
import { isAfwijzend, isBeslist } from './stand.ts'
import { standpuntenVanGemeente, zonderMerk } from './standpunt.ts'
import { afwijsTeksten, alleTeksten, ERTUSSEN, findZin, NIET_GEDAAN } from './tekst.ts'
import { besluitMet, deelsVerteld, dossier } from './voorbeeld-dossier.ts'

const HERSTEL =
  'Ga na wat de inwoner toen al had en wat over het verloop bekend was. Ouder worden alleen telt niet. Leg dat uit, of geef de hulp.'

const VERWEET = eenVan(
  /\bvoorzienba\w*|\b(?:te|kunnen|moeten) voorzien\b|\brekening (?:\w+ ){0,3}(?:moeten|kunnen) houden\b|\b(?:moeten|kunnen) (?:verwachten|weten)\b/i,
  na(/\b(?:leeftijd|ouder worden|veroudering)\b/i, /\b(?:kocht|koopt?|aankoop|gekocht|verhui\w+)\b/i),
  new RegExp(
    `\\bhad(?:den)?\\s+${ERTUSSEN}{0,10}?(?:kunnen|moeten)\\s+(?:kiezen|bedenken|inzien|begrijpen|beseffen)\\b|\\biedereen weet\\b`,
    'i',
  ),
  na(
    /\b(?:bewust|eigen keuze|zelf (?:voor )?gekozen)\b/i,
    /\b(?:huis|woning|flat|bovenwoning|trap\w*|wonen)\b/i,
  ),
)

/** That it could not be known is the opposite. */
const NIET_VERWETEN = new RegExp(
  `\\bniet (?:te voorzien|voorzienbaar)\\b|\\b(?:niet|nooit|geen)\\s+${ERTUSSEN}{0,6}?(?:kunnen|hoeven|moeten)\\b`,
  'i',
)

const TOEN_AL =
  /\b(?:bestaande|bestond(?:en)?|toen al|destijds al|al (?:bekende? )?beperk\w*|was al|waren al|bekende beperking\w*)\b/i

/**
 * What was there, or was bound to come, when someone bought or moved may count; growing old, of which nobody knows how it goes, may not
 * (CRVB:2018:2603; a college that pointed at limitations of that day won, RBDHA:2021:4015).
 */
function voorzienbaarheidTeRuim(
  invoer: Pick<ToetsInvoer, 'besluit' | 'vaststellingen' | 'teksten'>,
): Uitslag {
  const { besluit } = invoer
  if (besluit === undefined || !isBeslist(invoer)) return NOG_NIET
  const verweet = besluit.voorzienbaarheid
  if (verweet === undefined) return voorzienbaarheidInTekst(invoer)
  if (verweet.bestondToen === true) return IN_ORDE
  return gebrek(
    verweet.bestondToen === false
      ? {
          ernst: 'blokkerend',
          uitleg: `Het besluit zegt dat de inwoner dit had kunnen zien aankomen (${verweet.reden}). De beperking was er toen nog niet.`,
          herstel: HERSTEL,
          plaats: besluit.plaats,
        }
      : {
          ernst: 'aandacht',
          uitleg: `Het besluit zegt dat de inwoner dit had kunnen zien aankomen (${verweet.reden}). Er staat niet of de beperking er toen al was.`,
          herstel: HERSTEL,
          plaats: besluit.plaats,
        },
  )
}

function voorzienbaarheidInTekst(
  invoer: Pick<ToetsInvoer, 'besluit' | 'vaststellingen' | 'teksten'>,
): Uitslag {
  // Only who is refused is told so; a sentence about age in a grant says something else.
  if (!isAfwijzend(invoer.besluit?.beslissing ?? '')) return NOG_NIET
  const zin = findZin(standpuntenVanGemeente(afwijsTeksten(invoer)), [VERWEET], NIET_VERWETEN)
  if (zin === undefined) return NOG_NIET
  if (findZin(standpuntenVanGemeente(alleTeksten(invoer)), [TOEN_AL], NIET_GEDAAN) !== undefined)
    return IN_ORDE
  return gebrek({
    ernst: 'aandacht',
    uitleg: `De inwoner lijkt te horen dat hij dit had kunnen zien aankomen: "${zonderMerk(zin.tekst)}"`,
    herstel: HERSTEL,
    plaats: zin.plaats,
  })
}

export const voorzienbaarheidChecks: readonly Check[] = [
  {
    code: 'VOORZIENBAARHEID_TE_RUIM',
    stap: 4,
    grondslag: ['ECLI:NL:CRVB:2018:2603', 'ECLI:NL:RBDHA:2021:4015', 'wmo-2.3.5-3'],
    uitlegInwoner:
      'Had u kunnen weten dat u dit nodig zou krijgen? Alleen wat toen al speelde telt mee. Ouder worden telt niet.',
    check: voorzienbaarheidTeRuim,
    voorbeelden: [
      { naam: 'niemand houdt de inwoner voor dat het te voorzien was', invoer: dossier(), verwacht: 'goed' },
      {
        naam: 'de beperking bestond al bij de koop van het huis (RBDHA:2021:4015)',
        invoer: dossier({
          besluit: besluitMet({
            beslissing: 'toegekend',
            voorzienbaarheid: { reden: 'koop van een huis met trappen', bestondToen: true },
          }),
        }),
        verwacht: 'goed',
      },
      {
        naam: 'alleen ouder worden is tegengeworpen (CRVB:2018:2603)',
        invoer: deelsVerteld({
          besluit: besluitMet({
            beslissing: 'afgewezen',
            voorzieningen: [],
            voorzienbaarheid: { reden: 'met het ouder worden komen gebreken', bestondToen: false },
          }),
        }),
        verwacht: 'blokkerend',
      },
      {
        naam: 'een zin over leeftijd en verhuizen in een besluit dat alles toekent',
        invoer: dossier({
          teksten: [
            { tekst: 'Op haar leeftijd is zij verhuisd naar een woning zonder trap.', plaats: 'feit 9' },
          ],
        }),
        verwacht: 'goed',
      },
      {
        naam: 'een zin over leeftijd bij de koop, zonder wat er toen speelde',
        invoer: deelsVerteld({
          besluit: besluitMet({ beslissing: 'afgewezen', voorzieningen: [] }),
          teksten: [
            {
              tekst: 'Gezien de leeftijd bij de koop was de traplift te voorzien.',
              plaats: 'feit 9',
            },
          ],
        }),
        verwacht: 'aandacht',
      },
      {
        naam: 'tegengeworpen, en er staat niet of de beperking er toen al was',
        invoer: dossier({
          besluit: besluitMet({ beslissing: 'afgewezen', voorzienbaarheid: { reden: 'koop van het huis' } }),
        }),
        verwacht: 'aandacht',
      },
    ],
  },
]

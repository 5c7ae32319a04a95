import { minutenPerJaar } from '../../basis/minuten.ts'
import { isZelfdeOmvang } from '../../basis/omvang.ts'
import type { Gebrek, Uitslag } from './bevinding.ts'
import { gebrek, IN_ORDE, NOG_NIET, nietTeZien, samen } from './bevinding.ts'
import type { Check } from './check.ts'
import type { Besluit, ToetsInvoer } from './invoer.ts'
import { isGeteld, nodig, opgelost, samenInTekst, tijdVan, toegekend } from './omvang.ts'
import { eenVan, type Patroon } from './patroon.ts'
import { inStap, isBeslist, naarDekking, oplossingen } from './stand.ts'
import { GRENS_AANBIEDER_BEPAALT_OMVANG, GRENS_NIET_PASSEND } from './stap-5-grensgevallen.ts'
import { alleTeksten, besluitTeksten, findZin } from './tekst.ts'
import {
  besluitMet,
  besluitMetDienst,
  deelsVerteld,
  dossier,
  stappenMet,
  stappenZonder,
} from './voorbeeld-dossier.ts'

/** Fixing the extent is for the college, unless an aanbieder holds a mandate for it (2.6.3(2)). */
function aanbiederBepaaltOmvang(
  invoer: Pick<ToetsInvoer, 'besluit' | 'vaststellingen' | 'aanbiederBrieven' | 'dekking' | 'teksten'>,
): Uitslag {
  const { besluit } = invoer
  if (besluit === undefined || !isBeslist(invoer)) return NOG_NIET
  const herstel =
    'Stel de omvang zelf vast met stap 3 en 4, en zet die in het besluit. De aanbieder plant hoe en wanneer, niet hoeveel.'
  const gebreken = besluit.voorzieningen.flatMap((voorziening): Gebrek[] => {
    if (voorziening.omvangDoor !== 'aanbieder') return []
    const metMandaat = besluit.mandaat?.besluit !== undefined && tijdVan(voorziening) !== undefined
    return [
      {
        ernst: metMandaat ? 'aandacht' : 'blokkerend',
        uitleg: `De aanbieder bepaalt hoeveel ${voorziening.naam} de inwoner krijgt.`,
        herstel: metMandaat ? 'Ga na of het mandaat dit dekt en of de omvang op stap 3 en 4 rust.' : herstel,
        plaats: besluit.plaats,
      },
    ]
  })
  return samen(
    gebrek(...gebreken),
    volgtAanbieder(invoer, besluit, herstel),
    ...(gebreken.length === 0 ? [inOverleg(invoer, herstel)] : []),
  )
}

function volgtAanbieder(
  invoer: Pick<ToetsInvoer, 'vaststellingen' | 'aanbiederBrieven' | 'dekking'>,
  besluit: Besluit,
  herstel: string,
): Uitslag {
  const gevolgd = invoer.aanbiederBrieven.find(
    ({ op, omvang }) =>
      op <= besluit.op &&
      omvang !== undefined &&
      besluit.voorzieningen.some(
        (voorziening) => voorziening.omvang !== undefined && isZelfdeOmvang(voorziening.omvang, omvang),
      ),
  )
  if (gevolgd === undefined) return IN_ORDE
  const behoefte = nodig(invoer.vaststellingen)
  const af = opgelost(invoer.vaststellingen)
  const gekregen = toegekend(besluit)
  if (behoefte !== undefined && af !== undefined && gekregen !== undefined && gekregen >= behoefte - af)
    return IN_ORDE
  return gebrek({
    ernst: behoefte !== undefined && af !== undefined ? 'blokkerend' : 'aandacht',
    uitleg: 'Het besluit geeft precies wat de aanbieder noemde, en dat volgt niet uit stap 3 en 4.',
    herstel,
    plaats: gevolgd.plaats,
  })
}

function inOverleg(
  invoer: Pick<ToetsInvoer, 'besluit' | 'vaststellingen' | 'teksten'>,
  herstel: string,
): Uitslag {
  const zin = findZin(
    alleTeksten(invoer),
    [
      /\b(aanbieder|zorgaanbieder|thuiszorgorganisatie)\b/i,
      /\b(bepaalt|bepalen|overgelaten|vult in|invulling|stelt vast|vaststellen)\b|\bstelt\b(?=[^.;]{0,80}\b(?:hoeveel|omvang|uren|minuten|inzet)\b)[^.;]{0,80}\bvast\b/i,
    ],
    // When the help comes is for the aanbieder and the inwoner to plan; how much is not.
    /\bniet\b|^(?!.*\b(?:hoeveel|omvang|uren|minuten|aantal)\b).*\b(?:wanneer|hoe laat|welke? (?:dag|dagen|tijd|tijden|tijdstip|moment))\b/i,
  )
  if (zin === undefined) return IN_ORDE
  return gebrek({
    ernst: 'aandacht',
    uitleg: `Er staat dat de aanbieder de hulp invult: "${zin.tekst}" Ga na of dat ook over de hoeveelheid gaat.`,
    herstel,
    plaats: zin.plaats,
  })
}

/** Differences that a decision may name (contract, extent 5) and that can lower what is given. */
const MAG_VERLAGEN: ReadonlySet<string> = new Set([
  'overgang',
  'adequaat alternatief',
  'weigering 2.3.5 lid 6',
])

/** The grant is the need of step 3 minus what step 4 solves; less needs a named line with a reason. */
function nietPassend(
  invoer: Pick<ToetsInvoer, 'besluit' | 'vaststellingen' | 'dekking' | 'teksten'>,
): Uitslag {
  const { besluit, vaststellingen } = invoer
  if (besluit === undefined || !isBeslist(invoer)) return NOG_NIET
  const uitTekst = nietPassendInTekst(invoer)
  const stap5 = inStap(vaststellingen, 5).filter(({ oplossing }) => oplossing?.passend === false)
  if (stap5.length > 0) {
    return gebrek(
      ...stap5.map(
        ({ plaats }): Gebrek => ({
          ernst: 'blokkerend',
          uitleg: 'In stap 5 staat dat de voorziening niet past bij deze inwoner.',
          herstel: 'Zoek een voorziening die wel een passende bijdrage is, en leg vast waarom.',
          plaats,
        }),
      ),
    )
  }
  const behoefte = nodig(vaststellingen)
  const gekregen = toegekend(besluit)
  if (behoefte === undefined || gekregen === undefined) {
    return samen(
      uitTekst,
      nietTeZien('De behoefte (stap 3) of de toegekende tijd staat niet in minuten in het dossier.'),
    )
  }
  const genoemd = besluit.voorzieningen
    .flatMap(({ verschil }) => verschil)
    .filter(({ minuten, soort }) => minuten < 0 && MAG_VERLAGEN.has(soort))
    .reduce((som, regel) => som + minutenPerJaar(regel), 0)
  if (gekregen - genoemd >= behoefte) return uitTekst
  const af = opgelost(vaststellingen)
  if (af === undefined) {
    return samen(uitTekst, nietTeZien('Bij een oplossing in stap 4 staat niet hoeveel tijd die oplevert.'))
  }
  const rest = behoefte - af
  if (gekregen - genoemd >= rest) return uitTekst
  const [over, gegeven] = samenInTekst(rest, gekregen)
  const ietsGeteld = oplossingen(vaststellingen).some(({ oplossing }) => isGeteld(oplossing))
  return gebrek({
    ernst: ietsGeteld ? 'blokkerend' : naarDekking(invoer),
    uitleg: `Nodig is nog ${over}; het besluit geeft ${gekregen === 0 ? 'niets' : gegeven}. Het verschil is niet benoemd.`,
    herstel:
      'Geef de tijd die na stap 4 overblijft, of noem het verschil in een eigen regel met de reden. Geld is geen reden.',
    plaats: besluit.plaats,
  })
}

const PAST_NIET =
  /\b(niet passend|geen passende|ontoereikend|niet toereikend|te weinig (?:uren|tijd|hulp)|overcompens\w+|past niet bij)\b/i
const OVER_WAT_GEGEVEN_IS =
  /\b(?:combinatie|(?:de|deze|onze) (?:voorziening|hulp|oplossing)|dit besluit|toegeken\w+|u krijgt|wij geven|uren|minuten|omvang|budget)\b/i

/** Where everything is given, a letter tells what does not fit of something else: that is why this is given. */
function overHetGegevene({ besluit, dekking }: Pick<ToetsInvoer, 'besluit' | 'dekking'>): readonly Patroon[] {
  if (besluit?.beslissing !== 'toegekend' || dekking !== 'volledig') return []
  const namen = besluit.voorzieningen.map(({ naam }) => naam.toLowerCase())
  const naam: Patroon = { test: (zin) => namen.some((een) => zin.toLowerCase().includes(een)) }
  return [eenVan(OVER_WAT_GEGEVEN_IS, naam)]
}

function nietPassendInTekst(
  invoer: Pick<ToetsInvoer, 'vaststellingen' | 'teksten' | 'besluit' | 'dekking'>,
): Uitslag {
  const zin = findZin(
    [...inStap(invoer.vaststellingen, 5), ...invoer.teksten, ...besluitTeksten(invoer)],
    [PAST_NIET, ...overHetGegevene(invoer)],
    /\b(algemene voorziening|alternatief)\b/i,
  )
  if (zin === undefined) return IN_ORDE
  return gebrek({
    ernst: 'aandacht',
    uitleg: `Er staat dat de voorziening niet past: "${zin.tekst}"`,
    herstel: 'Ga na of wat u toekent een passende bijdrage is voor deze inwoner.',
    plaats: zin.plaats,
  })
}

export const stap5Checks: readonly Check[] = [
  {
    code: 'AANBIEDER_BEPAALT_OMVANG',
    stap: 5,
    grondslag: ['wmo-2.6.3-1', 'ECLI:NL:CRVB:2019:3364'],
    uitlegInwoner:
      'De gemeente bepaalt hoeveel hulp u krijgt, niet de aanbieder. Meld het als de aanbieder er tijd af haalt.',
    check: aanbiederBepaaltOmvang,
    voorbeelden: [
      { naam: 'het college stelde de omvang vast', invoer: dossier(), verwacht: 'goed' },
      {
        naam: 'het bepalen van de inzet is aan de aanbieder overgelaten (CRVB:2019:3364)',
        invoer: deelsVerteld({ besluit: besluitMetDienst({ omvang: undefined, omvangDoor: 'aanbieder' }) }),
        verwacht: 'blokkerend',
      },
      {
        naam: 'het besluit volgt de twee uur die de aanbieder voorstelde',
        invoer: dossier({
          aanbiederBrieven: [
            { op: '2026-11-10', plaats: 'feit 19 (AanbiederSchreef)', omvang: { minuten: 100, per: 'week' } },
          ],
          besluit: besluitMetDienst({ omvang: { minuten: 100, per: 'week' } }),
        }),
        verwacht: 'blokkerend',
      },
      ...GRENS_AANBIEDER_BEPAALT_OMVANG,
    ],
  },
  {
    code: 'NIET_PASSEND',
    stap: 5,
    grondslag: ['wmo-2.3.5-3', 'ECLI:NL:CRVB:2022:2197'],
    uitlegInwoner:
      'Vergelijk wat u nodig heeft met wat u krijgt. Is het minder, dan moet de brief zeggen waarom.',
    check: nietPassend,
    voorbeelden: [
      { naam: 'toegekend is wat na stap 4 overblijft', invoer: dossier(), verwacht: 'goed' },
      {
        naam: 'minder toegekend dan er overblijft, zonder benoemd verschil',
        invoer: dossier({ besluit: besluitMetDienst({ omvang: { minuten: 100, per: 'week' } }) }),
        verwacht: 'blokkerend',
      },
      {
        naam: 'minder, met een benoemd adequaat alternatief',
        invoer: dossier({
          besluit: besluitMetDienst({
            omvang: { minuten: 5000, per: 'jaar' },
            verschil: [
              {
                soort: 'adequaat alternatief',
                minuten: -1300,
                per: 'jaar',
                reden: 'De strijkservice past bij mevrouw.',
              },
            ],
          }),
        }),
        verwacht: 'goed',
      },
      {
        naam: 'afgewezen terwijl er na stap 4 hulp overblijft',
        invoer: dossier({ besluit: besluitMet({ beslissing: 'afgewezen', voorzieningen: [] }) }),
        verwacht: 'blokkerend',
      },
      {
        naam: 'de behoefte staat niet in tijd in het dossier',
        invoer: deelsVerteld({ vaststellingen: stappenZonder(3), besluit: dossier().besluit }),
        verwacht: 'niet te zien',
      },
      {
        naam: 'een combinatie die niet past bij de inwoner (CRVB:2022:2197)',
        invoer: dossier({
          vaststellingen: stappenMet(5, {
            tekst: 'De combinatie van twee rolstoelen is geen passende bijdrage.',
          }),
        }),
        verwacht: 'aandacht',
      },
      ...GRENS_NIET_PASSEND,
    ],
  },
]

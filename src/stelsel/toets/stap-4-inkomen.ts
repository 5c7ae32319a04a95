import type { Gebrek, Uitslag } from './bevinding.ts'
import { gebrek, IN_ORDE } from './bevinding.ts'
import type { Check } from './check.ts'
import type { Oplossing, ToetsInvoer } from './invoer.ts'
import { isLeeg, oplossingen } from './stand.ts'
import { afwijsTeksten, findZin } from './tekst.ts'
import { besluitMet, deelsVerteld, dossier, stappenMetOplossing } from './voorbeeld-dossier.ts'

type Gelezen = Pick<ToetsInvoer, 'vaststellingen' | 'besluit' | 'teksten'>

const GELDWOORD =
  /\b(inkomen\w*|vermogen|spaargeld|sparen|gespaard|reserver\w+|overwaarde|draagkracht|afschrijv\w+)\b/i

/** What anyone can bear, also on little, is the fourth test of algemeen gebruikelijk (CRVB:2019:3535) and says nothing of this purse. */
const TELT_NIET_MEE =
  /\b(geen|niet|ongeacht|los van|buiten beschouwing|eigen bijdrage|bijdrage|cak|minimum\w*|bijstandsniveau|werk en inkomen|(?:laag|klein|gering|elk|ieder|welk) inkomen|(?:lage|kleine|alle) inkomens)\b/i

/** That a house is mortgaged is a fact of the house; it is a test only where the mortgage should pay for the help. */
const HYPOTHEEK_ALS_GELD = [
  /\bhypotheek\b/i,
  /\b(verhogen|verhoogd|ophogen|afsluiten|opnemen|gebruik\w*|inzetten|aanwenden|betalen|bekosti\w+|financier\w*)\b/i,
] as const

const BETALEN = String.raw`(?:betalen|bekostigen|financieren)\b`
/** Help for who cannot pay only: what one can pay oneself is no answer to what one needs (CRVB:2019:3535). */
const KAN_HET_BETALEN = new RegExp(
  [
    String.raw`\bzelf\b[^.;]{0,40}\b(?:kan|kunt|kunnen)\s+(?:\S+\s+)?${BETALEN}`,
    String.raw`\b(?:kan|kunt|kunnen)\b[^.;]{0,40}\bzelf\s+(?:\S+\s+)?${BETALEN}`,
    String.raw`\b(?:genoeg|voldoende)\s+(?:eigen\s+)?(?:geld|middelen)\b`,
  ].join('|'),
  'i',
)
/** That it does not matter, or that someone cannot. */
const BETALEN_TELT_NIET = new RegExp(
  [
    String.raw`\b(?:maakt|doet|telt|tellen|speelt|spelen|kijken|vragen|letten)\b[^.;]{0,30}\b(?:niet|geen)\b`,
    String.raw`\book\s+(?:als|wie|wanneer)\b|\b(?:ongeacht|los van|eigen bijdrage|cak)\b`,
    String.raw`\b(?:niet|geen|nooit)\b[^.;]{0,30}\b${BETALEN}|\bniet\s+(?:genoeg|voldoende)\b`,
  ].join('|'),
  'i',
)

/** What moving costs must be weighed (RBOVE:2017:2975): to name it is no income test, unless the inwoner is told to pay. */
const KOSTEN_VAN_VERHUIZEN = /^(?=.*\bverhui\w+)(?!.*\b(?:zelf|betalen|bekostigen|financieren)\b)/i

/** Access never depends on income, wealth, savings or a mortgage. Only whether an alternative is bearable may be asked. */
function inkomenstoets(invoer: Gelezen): Uitslag {
  const gebreken = oplossingen(invoer.vaststellingen)
    .filter(({ oplossing }) => !isLeeg(oplossing.financieel) && !isVraagNaarBetaalbaarheid(oplossing))
    .map(
      ({ oplossing, plaats }): Gebrek => ({
        ernst: 'blokkerend',
        uitleg: `De hulp hangt af van geld van de inwoner: "${oplossing.financieel ?? ''}"`,
        herstel:
          'Laat inkomen, vermogen en spaargeld buiten de beoordeling. Alleen de eigen bijdrage gaat over geld.',
        plaats,
      }),
    )
  if (gebreken.length > 0) return gebrek(...gebreken)
  const teksten = afwijsTeksten(invoer)
  const zin =
    findZin(teksten, [GELDWOORD], TELT_NIET_MEE) ??
    findZin(
      teksten,
      HYPOTHEEK_ALS_GELD,
      new RegExp(`${TELT_NIET_MEE.source}|${KOSTEN_VAN_VERHUIZEN.source}`, 'i'),
    ) ??
    findZin(teksten, [KAN_HET_BETALEN], BETALEN_TELT_NIET)
  if (zin === undefined) return IN_ORDE
  return gebrek({
    ernst: 'aandacht',
    uitleg: `Hier lijkt geld van de inwoner mee te tellen: "${zin.tekst}"`,
    herstel: 'Laat inkomen, vermogen en spaargeld buiten de beoordeling.',
    plaats: zin.plaats,
  })
}

/** The sentence of a text in which income, wealth or savings seem to decide; none when it says that they do not count. */
export function findGeldzin(tekst: string): string | undefined {
  const teksten = [{ tekst, plaats: '' }]
  const zin =
    findZin(teksten, [GELDWOORD], TELT_NIET_MEE) ?? findZin(teksten, [KAN_HET_BETALEN], BETALEN_TELT_NIET)
  return zin?.tekst
}

/** Whether an algemene voorziening can be afforded is part of its fit (RBOVE:2016:1962); then the answer is what counts. */
function isVraagNaarBetaalbaarheid({ categorie, betaalbaar }: Oplossing): boolean {
  return (
    (categorie === 'algemene voorziening' || categorie === 'algemeen gebruikelijke voorziening') &&
    betaalbaar === true
  )
}

const STRIJKSERVICE: Oplossing = {
  categorie: 'algemene voorziening',
  door: 'de was- en strijkservice',
  betaalbaar: true,
}

function reden(tekst: string) {
  return { tekst, vaststellingen: ['v2'], grondslagen: [] }
}

export const stap4InkomenChecks: readonly Check[] = [
  {
    code: 'INKOMENSTOETS',
    stap: 4,
    grondslag: ['ECLI:NL:CRVB:2019:3535', 'ECLI:NL:RBOBR:2017:3070', 'wmo-2.3.5-3'],
    uitlegInwoner: 'Uw inkomen, spaargeld of huis mag geen reden zijn om hulp te weigeren.',
    check: inkomenstoets,
    voorbeelden: [
      { naam: 'er is niet naar geld gevraagd', invoer: dossier(), verwacht: 'goed' },
      {
        naam: 'zij had moeten sparen voor de douche (RBOBR:2017:3070)',
        invoer: deelsVerteld({
          vaststellingen: stappenMetOplossing({
            categorie: 'eigen kracht',
            door: 'mevrouw zelf',
            financieel: 'sparen voor een nieuwe douche',
          }),
        }),
        verwacht: 'blokkerend',
      },
      {
        naam: 'bij een algemene voorziening is gevraagd of zij die kan betalen',
        invoer: dossier({
          vaststellingen: stappenMetOplossing({
            ...STRIJKSERVICE,
            financieel: 'de prijs per kilo is te dragen',
          }),
        }),
        verwacht: 'goed',
      },
      {
        naam: 'in de motivering staat dat ieder dit kan betalen, ook met weinig',
        invoer: dossier({
          besluit: besluitMet({ motivering: [reden('Ook met een laag inkomen is dit te betalen.')] }),
        }),
        verwacht: 'goed',
      },
      {
        naam: 'in de motivering staat dat deze inwoner dit van zijn inkomen kan betalen',
        invoer: dossier({
          besluit: besluitMet({ motivering: [reden('Gezien uw inkomen is dit te betalen.')] }),
        }),
        verwacht: 'aandacht',
      },
      {
        naam: 'in de motivering staat dat het vermogen hoog genoeg is',
        invoer: dossier({
          besluit: besluitMet({
            motivering: [
              {
                tekst: 'U heeft voldoende vermogen om dit zelf te regelen.',
                vaststellingen: ['v2'],
                grondslagen: [],
              },
            ],
          }),
        }),
        verwacht: 'aandacht',
      },
    ],
  },
]

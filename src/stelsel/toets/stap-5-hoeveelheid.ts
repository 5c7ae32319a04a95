import { maatInWoorden, vraagtHoeveelheid, zegtHoeveel } from '../normen/voorzieningen.ts'
import type { Gebrek, Uitslag } from './bevinding.ts'
import { gebrek, IN_ORDE, NOG_NIET, nietTeZien, samen } from './bevinding.ts'
import type { Check } from './check.ts'
import type { Besluit, Dekking, ToetsInvoer, Voorziening } from './invoer.ts'
import { geeftHulp, isLeeg, isSpoedbesluit } from './stand.ts'
import { GRENS_RESULTAAT_ZONDER_UREN } from './stap-5-grensgevallen.ts'
import { GRENS_HOEVEELHEID } from './stap-5-hoeveelheid-grensgevallen.ts'
import { besluitMetDienst, deelsVerteld, dossier } from './voorbeeld-dossier.ts'

type Gelezen = Pick<ToetsInvoer, 'besluit' | 'dekking' | 'gemeenteregels'>

const DIENSTNAAM = /hulp|ondersteuning|begeleiding|dagbesteding|dagopvang|huishoud|schoon|respijt|logeren/i

/** A result that stands where the service should be named. */
const RESULTAATNAAM =
  /\b(schoon (en leefbaar )?huis|leefbaar huis|resulta(?:at|ten)\w*|schone (en draagbare )?kleding)\b/i

/** Help that runs on has an amount; an aid or a home adaptation has none. */
function looptDoor({ soort, naam, resultaat }: Voorziening): boolean {
  return soort === undefined ? DIENSTNAAM.test(`${naam} ${resultaat ?? ''}`) : vraagtHoeveelheid(soort)
}

/** Which work is done, and of each how often. */
function zegtHoeVaak({ activiteiten }: Voorziening): boolean {
  return activiteiten.length > 0 && activiteiten.every(({ frequentie }) => !isLeeg(frequentie))
}

/** A dated plan that is part of the decision and holds the hours. */
function heeftUrenInPlan({ plan }: Voorziening, besluit: Besluit): boolean {
  return (
    plan?.bijgevoegd === true &&
    plan.bevatUren === true &&
    plan.gedateerd !== undefined &&
    plan.gedateerd <= besluit.op
  )
}

/** Work, how often and time together say what the decision itself does not name in one amount (CRVB:2019:3364 a contrario). */
function tijdBlijktElders(voorziening: Voorziening, besluit: Besluit): boolean {
  const perActiviteit = voorziening.activiteiten.every(({ minuten }) => minuten !== undefined)
  return zegtHoeVaak(voorziening) && (perActiviteit || heeftUrenInPlan(voorziening, besluit))
}

/**
 * The inwoner must be able to read in the decision what he can count on: time, or the number of nights, dagdelen or rides. A partly told dossier that names a service and nothing more
 * does not tell; one that names a result instead, or leaves the time to a provider or a later plan, does.
 */
function resultaatZonderUren(invoer: Gelezen): Uitslag {
  const { besluit, dekking } = invoer
  if (besluit === undefined || !geeftHulp(besluit)) return NOG_NIET
  const zonder = besluit.voorzieningen.filter(
    (voorziening) =>
      looptDoor(voorziening) &&
      !dagenZeggenHet(voorziening, besluit) &&
      !zegtHoeveel(voorziening.omvang, voorziening.soort) &&
      !tijdBlijktElders(voorziening, besluit),
  )
  return samen(
    nietBeschreven(besluit),
    ...besluit.voorzieningen
      .filter((voorziening) => !zonder.includes(voorziening))
      .map((voorziening) => resultaatZonderWerk(voorziening, besluit, invoer)),
    ...zonder.map((voorziening): Uitslag => {
      const { naam, soort, resultaat, omvangDoor, plan } = voorziening
      const maat = maatInWoorden(soort ?? 'dienst')
      if (heeftUrenInPlan(voorziening, besluit)) return alleenUrenInPlan(voorziening, besluit, dekking)
      const inPlaatsVanTijd =
        resultaat !== undefined ||
        RESULTAATNAAM.test(naam) ||
        omvangDoor === 'aanbieder' ||
        plan !== undefined ||
        voorziening.omvang !== undefined
      if (dekking === 'deels' && !inPlaatsVanTijd) {
        return nietTeZien(`Het dossier vertelt niet hoeveel ${maat} voor ${naam} is toegekend.`)
      }
      return gebrek({
        ernst: 'blokkerend',
        uitleg: `Bij ${naam} staat niet hoeveel ${maat} de inwoner krijgt. Alleen een resultaat of gebied noemen is niet genoeg.`,
        herstel:
          maat === 'tijd'
            ? 'Zet bij de dienst hoeveel minuten per week of per jaar het zijn, wat er gebeurt en hoe vaak. Het resultaat mag er als doel naast staan.'
            : `Zet erbij hoeveel ${maat} het zijn, en per welke periode. Het resultaat mag er als doel naast staan.`,
        plaats: besluit.plaats,
      })
    }),
  )
}

/** The hours stand in the plan; which work that is and how often must be there as well, or nobody can hold anyone to it. */
function alleenUrenInPlan({ naam }: Voorziening, { plaats }: Besluit, dekking: Dekking): Uitslag {
  if (dekking === 'deels')
    return nietTeZien(`Het dossier vertelt niet welk werk in het plan voor ${naam} staat, en hoe vaak.`)
  return gebrek({
    ernst: 'blokkerend',
    uitleg: `Bij ${naam} staat de tijd in het plan. Er staat niet welk werk er gebeurt en hoe vaak.`,
    herstel: 'Zet het werk uit het plan in het besluit, met hoe vaak het gebeurt.',
    plaats,
  })
}

/**
 * Who agrees on results must say with which work they are reached and how often, beside the time (CRVB:2019:3364). A result in the name alone is
 * no such agreement; with the time beside it, it only asks.
 */
function resultaatZonderWerk(
  voorziening: Voorziening,
  { plaats }: Besluit,
  { dekking, gemeenteregels }: Gelezen,
): Uitslag {
  const { naam, soort = 'dienst', activiteiten } = voorziening
  const werkwijze = gemeenteregels?.werkwijze
  const eigenRegel = werkwijze?.soort === 'resultaat' ? werkwijze.bron : undefined
  if (soort !== 'dienst' || !looptDoor(voorziening) || zegtHoeVaak(voorziening)) return IN_ORDE
  if (eigenRegel === undefined && !RESULTAATNAAM.test(naam)) return IN_ORDE
  if (dekking === 'deels' && activiteiten.length === 0)
    return nietTeZien(`Het dossier vertelt niet welk werk bij ${naam} hoort, en hoe vaak.`)
  return gebrek({
    ernst: eigenRegel !== undefined && dekking === 'volledig' ? 'blokkerend' : 'aandacht',
    uitleg: `Bij ${naam} is een resultaat afgesproken. Er staat niet ${activiteiten.length === 0 ? 'welk werk daarvoor gebeurt en hoe vaak' : 'bij elk werk hoe vaak het gebeurt'}.`,
    herstel: 'Schrijf per werk hoe vaak het gebeurt. Neem dat over uit het plan, als het daar staat.',
    plaats,
    ...(eigenRegel === undefined ? {} : { gemeenteregel: eigenRegel }),
  })
}

/** Shelter at once (2.3.3), every night from the first to the last day that the decision names. */
function dagenZeggenHet({ soort, vanaf, totEnMet }: Voorziening, besluit: Besluit): boolean {
  return soort === 'verblijf' && vanaf !== undefined && totEnMet !== undefined && isSpoedbesluit({ besluit })
}

/** A name for a whole class of things: it does not say what will stand in the home. */
const ALGEMENE_NAAM =
  /^(een |de |het )?((overig )?hulpmiddel(en)?|middel|vervoers?middel|vervoersvoorziening|rolstoelvoorziening|woonvoorziening|woningaanpassing|voorziening|aanpassing(en)?( (van|aan|in) (de|uw|zijn|haar|het) (woning|huis))?)$/i

/** An aid or an adaptation asks no time, but what exactly comes must be there to be read (Awb 3:46). */
function nietBeschreven({ voorzieningen, plaats }: Besluit): Uitslag {
  return gebrek(
    ...voorzieningen
      .filter(
        ({ soort, naam, beschrijving, resultaat, activiteiten }) =>
          soort !== undefined &&
          !vraagtHoeveelheid(soort) &&
          ALGEMENE_NAAM.test(naam.trim()) &&
          isLeeg(beschrijving) &&
          isLeeg(resultaat) &&
          activiteiten.length === 0,
      )
      .map(
        ({ naam }): Gebrek => ({
          ernst: 'aandacht',
          uitleg: `Bij ${naam} staat niet wat de inwoner precies krijgt.`,
          herstel: 'Schrijf welk middel of welk werk het is, en waaraan het moet voldoen.',
          plaats,
          grondslag: ['awb-3:46', 'wmo-2.3.5-3'],
        }),
      ),
  )
}

const PLAN = { bijgevoegd: true, gedateerd: '2026-11-10', bevatUren: true } as const
const WEKELIJKS = [{ frequentie: 'elke week' }]

export const hoeveelheidChecks: readonly Check[] = [
  {
    code: 'RESULTAAT_ZONDER_UREN',
    stap: 5,
    grondslag: ['ECLI:NL:CRVB:2019:3364', 'ECLI:NL:RBAMS:2017:9947', 'wmo-2.3.5-3'],
    uitlegInwoner:
      'In uw brief moet staan hoeveel hulp u krijgt: hoeveel tijd, of hoeveel dagdelen, etmalen of ritten. Ook staat er wat er gebeurt en hoe vaak. Staat dat er niet, vraag erom.',
    check: resultaatZonderUren,
    voorbeelden: [
      { naam: 'de dienst is in minuten per jaar toegekend', invoer: dossier(), verwacht: 'goed' },
      {
        naam: 'een schoon en leefbaar huis zonder tijd (CRVB:2019:3364)',
        invoer: deelsVerteld({
          besluit: besluitMetDienst({
            omvang: undefined,
            activiteiten: [],
            resultaat: 'een schoon en leefbaar huis',
          }),
        }),
        verwacht: 'blokkerend',
      },
      {
        naam: 'een leveringsplan dat geen uren bevat',
        invoer: dossier({
          besluit: besluitMetDienst({
            omvang: undefined,
            activiteiten: [],
            plan: { bijgevoegd: true, gedateerd: '2026-11-10', bevatUren: false },
          }),
        }),
        verwacht: 'blokkerend',
      },
      {
        naam: 'een bijgevoegd, gedateerd plan dat de uren bevat, en wat er hoe vaak gebeurt',
        invoer: dossier({
          besluit: besluitMetDienst({ omvang: undefined, activiteiten: WEKELIJKS, plan: PLAN }),
        }),
        verwacht: 'goed',
      },
      {
        naam: 'een woningaanpassing heeft geen tijd nodig',
        invoer: dossier({
          besluit: besluitMetDienst({
            naam: 'traplift',
            soort: 'woningaanpassing',
            omvang: undefined,
            activiteiten: [],
          }),
        }),
        verwacht: 'goed',
      },
      {
        naam: 'een uitspraak die de toegekende tijd niet noemt',
        invoer: deelsVerteld({
          besluit: besluitMetDienst({ omvang: undefined, activiteiten: [], omvangDoor: undefined }),
        }),
        verwacht: 'niet te zien',
      },
      {
        naam: 'logeren zonder aantal etmalen',
        invoer: dossier({
          besluit: besluitMetDienst({
            naam: 'logeren',
            soort: 'verblijf',
            omvang: undefined,
            activiteiten: [],
          }),
        }),
        verwacht: 'blokkerend',
      },
      {
        naam: '24 etmalen logeren per jaar',
        invoer: dossier({
          besluit: besluitMetDienst({
            naam: 'logeren',
            soort: 'verblijf',
            omvang: { aantal: 24, eenheid: 'etmaal', per: 'jaar' },
            activiteiten: [],
          }),
        }),
        verwacht: 'goed',
      },
      ...GRENS_RESULTAAT_ZONDER_UREN,
      ...GRENS_HOEVEELHEID,
    ],
  },
]

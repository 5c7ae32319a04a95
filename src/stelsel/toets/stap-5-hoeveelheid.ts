import { maatInWoorden, vraagtHoeveelheid, zegtHoeveel } from '../normen/voorzieningen.ts'
import type { Gebrek, Uitslag } from './bevinding.ts'
import { gebrek, NOG_NIET, nietTeZien, samen } from './bevinding.ts'
import type { Check } from './check.ts'
import type { Besluit, ToetsInvoer, Voorziening } from './invoer.ts'
import { isLeeg, isSpoedbesluit } from './stand.ts'
import { GRENS_RESULTAAT_ZONDER_UREN } from './stap-5-grensgevallen.ts'
import { GRENS_HOEVEELHEID } from './stap-5-hoeveelheid-grensgevallen.ts'
import { besluitMetDienst, deelsVerteld, dossier } from './voorbeeld-dossier.ts'

/** Decisions that give something; the others have no extent to name. */
function geeft({ beslissing }: Besluit): boolean {
  return beslissing === 'toegekend' || beslissing === 'deels toegekend' || beslissing === 'gewijzigd'
}

const DIENSTNAAM = /hulp|ondersteuning|begeleiding|dagbesteding|dagopvang|huishoud|schoon|respijt|logeren/i

/** A result that stands where the service should be named. */
const RESULTAATNAAM =
  /\b(schoon (en leefbaar )?huis|leefbaar huis|resulta(?:at|ten)\w*|schone (en draagbare )?kleding)\b/i

/** Help that runs on has an amount; an aid or a home adaptation has none. */
function looptDoor({ soort, naam, resultaat }: Voorziening): boolean {
  return soort === undefined ? DIENSTNAAM.test(`${naam} ${resultaat ?? ''}`) : vraagtHoeveelheid(soort)
}

/** Time per activity with its frequency, or a dated plan that is part of the decision and holds the hours (CRVB:2019:3364 a contrario). */
function tijdBlijktElders(voorziening: Voorziening, besluit: Besluit): boolean {
  const { activiteiten, plan } = voorziening
  const perActiviteit =
    activiteiten.length > 0 &&
    activiteiten.every(({ minuten, frequentie }) => minuten !== undefined && frequentie !== undefined)
  const inPlan =
    plan?.bijgevoegd === true &&
    plan.bevatUren === true &&
    plan.gedateerd !== undefined &&
    plan.gedateerd <= besluit.op
  return perActiviteit || inPlan
}

/**
 * The inwoner must be able to read in the decision what he can count on: time, or the number of nights, dagdelen or rides. A partly told dossier that names a service and nothing more
 * does not tell; one that names a result instead, or leaves the time to a provider or a later plan, does.
 */
function resultaatZonderUren({ besluit, dekking }: Pick<ToetsInvoer, 'besluit' | 'dekking'>): Uitslag {
  if (besluit === undefined || !geeft(besluit)) return NOG_NIET
  const zonder = besluit.voorzieningen.filter(
    (voorziening) =>
      looptDoor(voorziening) &&
      !dagenZeggenHet(voorziening, besluit) &&
      !zegtHoeveel(voorziening.omvang, voorziening.soort) &&
      !tijdBlijktElders(voorziening, besluit),
  )
  return samen(
    nietBeschreven(besluit),
    ...zonder.map((voorziening): Uitslag => {
      const { naam, soort, resultaat, omvangDoor, plan } = voorziening
      const maat = maatInWoorden(soort ?? 'dienst')
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
        naam: 'een bijgevoegd, gedateerd plan dat de uren bevat',
        invoer: dossier({
          besluit: besluitMetDienst({
            omvang: undefined,
            activiteiten: [],
            plan: { bijgevoegd: true, gedateerd: '2026-11-10', bevatUren: true },
          }),
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

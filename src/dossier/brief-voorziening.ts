import { euro } from '../basis/euro.ts'
import type { Omvang, OmvangInTijd } from '../basis/fact.ts'
import { minuten, minutenPerJaar, type Periode, perWeekNaarBoven, WEKEN_PER_JAAR } from '../basis/minuten.ts'
import { findTijd, isEenStuk, isInTijd } from '../basis/omvang.ts'
import type { Vaststelling } from '../handeling/onderzoek/evolve.ts'
import type { BesluitInhoud, Voorziening } from '../stelsel/beschikking/facts.ts'
import type {
  Activiteit,
  Voorziening as BriefVoorziening,
  RegelNodig,
  RegelOpgelost,
} from '../stelsel/brieven/beschikking-gegevens.ts'
import type { Omvang as BriefOmvang, TijdOmvang } from '../stelsel/brieven/omvang.ts'
import { bereken } from '../stelsel/normen/bereken.ts'
import { leesRekeninvoer } from '../stelsel/normen/normen-bestand.ts'
import type { Soort } from '../stelsel/normen/voorzieningen.ts'
import { pgbCentenPerJaar } from '../stelsel/regeling/uitwerking.ts'
import type { Dossier } from './dossier.ts'
import { activiteitenDieBlijven } from './ontwerp.ts'

/** What is granted, with the sum that it follows from: need (step 3) minus solved (step 4) and named differences. */
export function briefVoorzieningen(inhoud: BesluitInhoud, dossier: Dossier): readonly BriefVoorziening[] {
  const diensten = inhoud.voorzieningen.filter(({ omvang }) => findTijd(omvang) !== undefined)
  return inhoud.voorzieningen.map((een) => {
    const vaststellingen = dossier.onderzoek.vaststellingen.filter(
      // With one service in time every line is about it; with more, the finding itself says about which.
      ({ gebied }) => diensten.length === 1 || gebied?.toLowerCase() === een.naam.toLowerCase(),
    )
    return voorziening(een, findTijd(een.omvang) === undefined ? [] : vaststellingen, dossier)
  })
}

/** Care that is looked at again has an end; an aid or an adaptation may stay. */
const MET_EINDE: ReadonlySet<Soort> = new Set(['dienst', 'dagbesteding'])

/** One aid by the name of a thing: `een scootmobiel`. A name that has its article or number already keeps it. */
function inLidwoord({ naam, omvang }: Voorziening): string {
  const kaal = omvang !== undefined && isEenStuk(omvang) && !/^(een|de|het|uw|\d)\b/i.test(naam)
  return kaal ? `een ${naam}` : naam
}

function voorziening(
  een: Voorziening,
  vaststellingen: readonly Vaststelling[],
  { aanvraag }: Dossier,
): BriefVoorziening {
  const { soort = 'dienst', omvang, marge, vanaf, aanbieder, onderbouwing, beschrijving } = een
  const som = { nodig: vaststellingen.flatMap(nodig), opgelost: vaststellingen.flatMap(opgelost) }
  const verschil = (een.verschil ?? []).map((regel) => ({
    naam: regel.soort,
    minuten: regel.minuten,
    per: regel.per,
    reden: regel.reden,
  }))
  const totEnMet = een.totEnMet ?? (MET_EINDE.has(soort) ? undefined : 'geen einddatum')
  return {
    naam: inLidwoord(een),
    soort,
    vorm: een.vorm ?? aanvraag.ingediend?.vorm ?? 'natura',
    ...(vanaf === undefined ? {} : { vanaf }),
    ...(totEnMet === undefined ? {} : { totEnMet }),
    ...(omvang === undefined ? {} : { omvang: briefOmvang(omvang) }),
    activiteiten: activiteiten(een, vaststellingen),
    ...(een.resultaat === undefined ? {} : { resultaat: een.resultaat }),
    ...(onderbouwing === undefined ? {} : { onderbouwing }),
    ...(beschrijving === undefined ? {} : { beschrijving }),
    ...(een.plan?.bijgevoegd === true && een.plan.gedateerd !== undefined
      ? { planVan: een.plan.gedateerd }
      : {}),
    ...(marge === undefined ? {} : { marge: { minutenPerWeek: perWeek(marge) } }),
    ...som,
    verschil: [...verschil, ...afronding(findTijd(omvang), som, verschil)],
    ...(aanbieder === undefined ? {} : { aanbieder: { naam: aanbieder } }),
    ...pgb(een),
  }
}

/** A yearly need that was granted per week, up to the next whole minute: that line needs no one to write it (rounding is never down). */
function afronding(
  omvang: OmvangInTijd | undefined,
  som: Pick<BriefVoorziening, 'nodig' | 'opgelost'>,
  verschil: BriefVoorziening['verschil'],
): BriefVoorziening['verschil'] {
  if (omvang?.per !== 'week' || som.nodig.length === 0) return []
  const inJaar = (regels: readonly { readonly minuten: number; readonly per: Periode }[]): number =>
    regels.reduce((totaal, regel) => totaal + minutenPerJaar(regel), 0)
  const meer = inJaar([omvang]) - inJaar(som.nodig) + inJaar(som.opgelost) - inJaar(verschil)
  if (meer <= 0 || meer >= WEKEN_PER_JAAR) return []
  const reden = 'Wij rekenden de tijd per jaar om naar hele minuten per week, naar boven.'
  return [{ naam: 'afronding naar boven', minuten: meer, per: 'jaar', reden }]
}

export function briefOmvang(omvang: Omvang): BriefOmvang {
  return isInTijd(omvang) ? briefTijd(omvang) : omvang
}

function briefTijd({ minuten: aantal, per }: OmvangInTijd): TijdOmvang {
  return { minuten: minuten(aantal), per }
}

function perWeek({ minuten: aantal, per }: OmvangInTijd): ReturnType<typeof minuten> {
  return per === 'week' ? minuten(aantal) : perWeekNaarBoven(minuten(aantal))
}

function activiteiten(een: Voorziening, vaststellingen: readonly Vaststelling[]): readonly Activiteit[] {
  const eigen = een.activiteiten ?? []
  return (eigen.length > 0 ? eigen : activiteitenDieBlijven({ vaststellingen })).map(
    ({ naam, frequentie = '', toelichting }) => ({
      naam,
      frequentie,
      ...(toelichting === undefined ? {} : { toelichting }),
    }),
  )
}

/** The lines of the need as they were found; a total stands for itself when no lines are known. */
function nodig({ behoefte }: Vaststelling): readonly RegelNodig[] {
  if (behoefte === undefined) return []
  const { regels = [], berekening, totaal, kader, contacttijd } = behoefte
  const contact =
    contacttijd === undefined
      ? []
      : [regel('tijd voor contact', contacttijd.minuten, contacttijd.per, contacttijd.reden)]
  if (regels.length > 0) {
    return [
      ...regels.map(({ onderdeel, minuten: aantal, per, bron }) => regel(onderdeel, aantal, per, bron)),
      ...contact,
    ]
  }
  const invoer = berekening === undefined ? undefined : leesRekeninvoer(berekening)
  if (invoer?.ok === true) {
    const uitkomst = bereken(invoer.value)
    return [
      ...uitkomst.regels.map(({ onderdeel, minuten: aantal, per, bron }) =>
        regel(onderdeel, aantal, per, bron),
      ),
      ...contact,
    ]
  }
  if (totaal === undefined) return contact
  const bron = kader?.naam ?? 'Dit is vastgesteld in het onderzoek.'
  return [regel('alle hulp samen', totaal.minuten, totaal.per, bron), ...contact]
}

function regel(onderdeel: string, aantal: number, per: 'week' | 'jaar', bron: string): RegelNodig {
  return { onderdeel, minuten: minuten(aantal), per, bron }
}

function opgelost({ oplossing, tekst, gebied }: Vaststelling): readonly RegelOpgelost[] {
  if (oplossing?.minuten === undefined || oplossing.per === undefined || oplossing.minuten === 0) return []
  const { onderdeel = gebied ?? 'een deel van de hulp', minuten: aantal, per, door, reden } = oplossing
  return [{ onderdeel, minuten: minuten(aantal), per, door, reden: reden ?? tekst }]
}

/** The yearly budget; from the tariff when only that is known, whole cents and rounded up (never to the loss of the inwoner). */
function pgb({ pgb: budget, omvang }: Voorziening): Pick<BriefVoorziening, 'pgb'> {
  if (budget === undefined) return {}
  const { tarief, grondslag } = budget
  const tijd = findTijd(omvang)
  const berekend =
    tarief === undefined || tijd === undefined
      ? undefined
      : pgbCentenPerJaar(minutenPerJaar(briefTijd(tijd)), tarief)
  const centen = budget.bedrag ?? berekend
  if (centen === undefined) return {}
  const uitleg = [
    ...(tarief === undefined ? [] : [{ tekst: `Wij rekenen met ${euro(tarief)} per uur.` }]),
    ...(grondslag === undefined ? [] : [{ tekst: `Dit staat in ${grondslag}.` }]),
  ]
  return { pgb: { centen, per: 'jaar', uitleg } }
}

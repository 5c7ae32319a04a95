import { type DagTekst, dagVoluit, getDag } from '../basis/dag.ts'
import { accept, type Outcome, refuse } from '../basis/outcome.ts'
import { findVerstrekteVersie } from '../handeling/verslag/evolve.ts'
import type { Besluit } from '../stelsel/beschikking/evolve.ts'
import type { BesluitInhoud } from '../stelsel/beschikking/facts.ts'
import type { BeschikkingGegevens } from '../stelsel/brieven/beschikking-gegevens.ts'
import type { Zin } from '../stelsel/brieven/brief.ts'
import {
  type BriefKop,
  type BriefWeigering,
  grondslagUit,
  opsomming,
  zonderSlotpunt,
} from '../stelsel/brieven/brief-gegevens.ts'
import { omvangTekst, verschilTekst } from '../stelsel/brieven/omvang.ts'
import { type Regeling, vindplaatsTekst } from '../stelsel/regeling/regeling.ts'
import { findGrondslag, type Sleutel } from '../stelsel/wet/artikelen.ts'
import { bezwaarTotEnMet } from '../stelsel/wet/dossiertermijnen.ts'
import { kernVan, motiveringVan } from './brief-motivering.ts'
import { briefOmvang, briefVoorzieningen } from './brief-voorziening.ts'
import { type Dossier, dossierVan } from './dossier.ts'
import type { DossierFact } from './dossier-facts.ts'

/** Stands under every decision on a request: who gets help, and that reasons and bezwaar are owed. */
const ALTIJD: readonly Sleutel[] = ['wmo-2.3.5-3', 'awb-3:46', 'awb-6:7']

/**
 * Everything the letter of the last decision says, from the facts. The decision itself, its sums and its reasons are taken
 * as they stand; the letter module then refuses when something is missing that may not be.
 * @param kenmerk used when the dossier has none of its own
 */
export function briefGegevens(
  facts: readonly DossierFact[],
  regeling: Regeling,
  kenmerk?: string,
): Outcome<BeschikkingGegevens, BriefWeigering> {
  const dossier = dossierVan(facts)
  const besluit = dossier.beschikking.besluiten.findLast(({ genomenOp }) => genomenOp !== undefined)
  if (besluit === undefined) return ontbreekt('besluit', 'Er is nog geen besluit genomen.')
  const beslissing = beslissingVan(besluit.inhoud)
  if (beslissing === undefined) {
    return ontbreekt('beslissing', `Voor de beslissing '${besluit.inhoud.beslissing}' is er nog geen brief.`)
  }
  const { ingediend } = dossier.aanvraag
  if (ingediend === undefined) {
    return ontbreekt('aanvraag', 'De aanvraag waarop dit besluit antwoordt.', 'artikel 2.3.5 Wmo 2015')
  }
  const { inhoud } = besluit
  const datum = besluit.bekendgemaaktOp ?? besluit.genomenOp ?? inhoud.op
  const kern = kernVan(inhoud.motivering ?? [], dossier.onderzoek)
  const redenen = kern === undefined ? [] : beslissing === 'deels' ? waaromMinder(inhoud, kern) : [kern]
  return accept({
    ...briefKop(dossier, regeling, datum, kenmerk),
    beslissing,
    aanvraag: { op: ingediend.op, vraag: inZin(ingediend.wens) },
    voorzieningen: beslissing === 'afgewezen' ? [] : briefVoorzieningen(inhoud, dossier),
    ...(kern === undefined || beslissing === 'toegekend'
      ? {}
      : { kernReden: redenen.map(({ tekst }) => tekst).join(' ') }),
    motivering: motiveringVan(inhoud.motivering ?? [], dossier.onderzoek, beslissing),
    ...(kern === undefined || beslissing !== 'deels' ? {} : anders(dossier, redenen)),
    ...vorigeHulp(inhoud, dossier),
    gesprekken: dossier.gesprek.gevoerd.map(({ op, gesprek, aanwezig = [] }) => ({
      op,
      zin: {
        tekst:
          aanwezig.length === 0
            ? `Op ${dagVoluit(getDag(op))} spraken wij met u.`
            : `Op ${dagVoluit(getDag(op))} was er een gesprek. Daarbij ${aanwezig.length === 1 ? 'was' : 'waren'} ${opsomming(aanwezig)}.`,
        herkomst: [gesprek],
      },
    })),
    ...verslag(dossier),
    persoonlijkPlan: dossier.plan.plannen.map(({ op, plan }) => ({
      tekst: `Op ${dagVoluit(getDag(op))} kregen wij uw persoonlijk plan. Dat hebben wij gebruikt in het onderzoek.`,
      ...(plan === undefined ? {} : { herkomst: [plan] }),
    })),
    adviezen: adviezen(dossier),
    ...hardheid(inhoud, regeling),
    eigenBijdrage: eigenBijdrage(inhoud, regeling),
    ...mandaat(inhoud, regeling),
    ...tweedeLezer(besluit),
    bezwaar: {
      totEnMet: bezwaarTotEnMet(getDag(datum)).dag.toString(),
      adres: regeling.bezwaar.adresregels,
      ...(regeling.bezwaar.web === undefined ? {} : { website: regeling.bezwaar.web }),
    },
    bijlagen: bijlagen(dossier),
    grondslagen: grondslagen(inhoud),
  })
}

function ontbreekt(veld: string, uitleg: string, grondslag?: string): Outcome<never, BriefWeigering> {
  return refuse('BRIEF_ONVOLLEDIG', {
    ontbreekt: [{ veld, uitleg, ...(grondslag === undefined ? {} : { grondslag }) }],
  })
}

function beslissingVan({ beslissing }: BesluitInhoud): BeschikkingGegevens['beslissing'] | undefined {
  switch (beslissing) {
    case 'toegekend':
    case 'gewijzigd':
      return 'toegekend'
    case 'deels toegekend':
      return 'deels'
    case 'afgewezen':
    case 'ingetrokken':
      return 'afgewezen'
    case 'buiten behandeling':
      return undefined
  }
}

/** Who writes to whom: the same head for every letter from a dossier. */
export function briefKop(
  { melding, machtigingen }: Dossier,
  regeling: Regeling,
  datum: DagTekst,
  kenmerk = '',
): BriefKop {
  const { naam = '', aanhef, adres, postcodeEnPlaats } = melding.inwoner
  const { gemeente, clientondersteuning } = regeling
  const kopieAan = machtigingen
    .filter(({ mag, totEnMet }) => mag.includes('lezen') && (totEnMet === undefined || totEnMet >= datum))
    .map(({ naam: wie, relatie }) => (relatie === undefined ? wie : `${wie}, uw ${relatie}`))
  return {
    gemeente: {
      naam: gemeente.naam,
      plaats: gemeente.naam.replace(/^gemeente\s+/i, ''),
      afdeling: gemeente.afdeling,
      adres: gemeente.adresregels,
    },
    inwoner: {
      naam,
      aanspreekvorm: aanhef ?? naam,
      adres: [adres, postcodeEnPlaats].filter((regel) => regel !== undefined),
    },
    ...(kopieAan.length === 0 ? {} : { kopieAan }),
    kenmerk: melding.kenmerk ?? kenmerk,
    datum,
    contact: {
      naam: melding.behandelaar?.naam ?? gemeente.afdeling,
      telefoon: melding.behandelaar?.telefoon ?? gemeente.telefoon,
      bereikbaar: gemeente.bereikbaar.replace(/^op\s+/i, ''),
    },
    clientondersteuning: {
      naam: clientondersteuning.organisatie,
      telefoon: clientondersteuning.telefoon,
    },
  }
}

/** In mid-sentence: `hulp bij het huishouden`; an abbreviation keeps its capitals, a full stop at the end goes. */
function inZin(tekst: string): string {
  const zonderPunt = zonderSlotpunt(tekst)
  return /^\p{Lu}\p{Lu}/u.test(zonderPunt)
    ? zonderPunt
    : zonderPunt.charAt(0).toLocaleLowerCase('nl') + zonderPunt.slice(1)
}

/** Why it is less than was asked: the named lines that take time off, else the sentence that carries the outcome. */
function waaromMinder({ voorzieningen }: BesluitInhoud, kern: Zin): readonly Zin[] {
  const minder = voorzieningen
    .flatMap(({ verschil = [] }) => verschil)
    .filter(({ minuten }) => minuten < 0)
    .map((regel) => ({ tekst: `Het is ${verschilTekst(regel)}. ${regel.reden}` }))
  return minder.length === 0 ? [kern] : minder
}

function anders(
  { aanvraag }: Dossier,
  waarom: readonly Zin[],
): Pick<BeschikkingGegevens, 'andersDanGevraagd'> {
  const { wens = '', gevraagd } = aanvraag.ingediend ?? {}
  const omvang = gevraagd === undefined ? '' : `, ${omvangTekst(briefOmvang(gevraagd))}`
  return { andersDanGevraagd: { gevraagd: [{ tekst: `U vroeg om ${inZin(wens)}${omvang}.` }], waarom } }
}

function vorigeHulp(
  { eerder, gewijzigd, overgang }: BesluitInhoud,
  { beschikking }: Dossier,
): Pick<BeschikkingGegevens, 'vorigeHulp'> {
  const omvang = eerder?.omvang ?? beschikking.eerdere.at(-1)?.omvang
  if (omvang === undefined) return {}
  return {
    vorigeHulp: {
      omvang: briefOmvang(omvang),
      ...(gewijzigd === undefined ? {} : { waaromMinder: [{ tekst: gewijzigd }] }),
      ...(overgang === undefined
        ? {}
        : {
            overgang: [
              { tekst: `U houdt uw oude hulp tot en met ${dagVoluit(getDag(overgang.totEnMet))}.` },
              ...(overgang.tekst === undefined ? [] : [{ tekst: overgang.tekst }]),
            ],
          }),
    },
  }
}

/** What the inwoner said of the verslag goes along, in his own words. */
function verslag(dossier: Dossier): Pick<BeschikkingGegevens, 'verslag'> {
  const versie = findVerstrekteVersie(dossier.verslag)
  if (versie?.verstrektOp === undefined) return {}
  const reactie = versie.reacties
    .filter(({ antwoord, tekst }) => antwoord !== 'klopt' && tekst !== undefined)
    .map(({ antwoord, tekst, onderdeel }): Zin => {
      const over = versie.onderdelen.find(({ id }) => id === onderdeel)?.kop ?? onderdeel
      const zei = antwoord === 'klopt niet' ? 'U schreef dat dit niet klopt' : 'U voegde iets toe'
      return { tekst: `${zei} bij "${over}": "${tekst ?? ''}"`, herkomst: [onderdeel] }
    })
  return { verslag: { op: versie.verstrektOp, reactie } }
}

/** Followed is what a vaststelling rests on; an advice that none rests on needs its reason (Awb 3:50). */
function adviezen({ gesprek, onderzoek }: Dossier): NonNullable<BeschikkingGegevens['adviezen']> {
  const gebruikt = new Set(
    onderzoek.vaststellingen.flatMap(({ bronnen }) => bronnen.map(({ verwijzing }) => verwijzing)),
  )
  return [...gesprek.adviezen].flatMap(([id, { ontvangen }]) =>
    ontvangen === undefined
      ? []
      : [
          {
            van: ontvangen.van,
            op: ontvangen.gedateerd ?? ontvangen.op,
            inhoud: { tekst: ontvangen.conclusie, herkomst: [id] },
            bekend: 'bij deze brief' as const,
            gevolgd: gebruikt.has(id),
          },
        ],
  )
}

/** An exception that was made is always told, with the clause of the municipality that allows it. */
function hardheid(
  { bijzondereOmstandigheden, evenredigheid, voorzieningen }: BesluitInhoud,
  regeling: Regeling,
): Pick<BeschikkingGegevens, 'hardheid'> {
  const zinnen = [bijzondereOmstandigheden, evenredigheid].flatMap((tekst) =>
    tekst === undefined ? [] : [{ tekst }],
  )
  const toegepast = voorzieningen.some(({ verschil = [] }) =>
    verschil.some(({ soort }) => soort === 'hardheid'),
  )
  if (!toegepast) return zinnen.length === 0 ? {} : { hardheid: { toegepast, zinnen } }
  const { tekst, vindplaats } = regeling.hardheidsclausule
  return { hardheid: { toegepast, zinnen, clausule: { tekst, waar: vindplaatsTekst(regeling, vindplaats) } } }
}

function eigenBijdrage(
  { eigenBijdrage: eigen }: BesluitInhoud,
  { eigenBijdrage: regel, besluiten }: Regeling,
): NonNullable<BeschikkingGegevens['eigenBijdrage']> {
  return {
    centenPerMaand: eigen?.centenPerMaand ?? regel.centenPerMaand,
    uitleg: eigen?.tekst === undefined ? [] : [{ tekst: eigen.tekst }],
    bron: besluiten.verordening.titel,
  }
}

function mandaat({ mandaat: wie }: BesluitInhoud, regeling: Regeling): Pick<BeschikkingGegevens, 'mandaat'> {
  if (wie === undefined) return {}
  return {
    mandaat: {
      naam: wie.naam,
      functie: wie.functie,
      besluit: wie.besluit ?? regeling.besluiten.mandaat.titel,
    },
  }
}

function tweedeLezer({ lezing, stand }: Besluit): Pick<BeschikkingGegevens, 'tweedeLezer'> {
  if (lezing?.door === undefined || stand === 'teruggegeven') return {}
  return { tweedeLezer: { naam: lezing.door, functie: 'tweede lezer' } }
}

function bijlagen(dossier: Dossier): string[] {
  const versie = findVerstrekteVersie(dossier.verslag)
  return [
    ...(versie?.verstrektOp === undefined
      ? []
      : [`Verslag van het onderzoek, ${dagVoluit(getDag(versie.verstrektOp))}`]),
    ...plannen(dossier).map((dag) => `Plan voor uw hulp, ${dagVoluit(getDag(dag))}`),
    ...adviezen(dossier).map(({ van, op }) => `Advies van ${van}, ${dagVoluit(getDag(op))}`),
  ]
}

/** Days of the plans that are part of the decision. */
function plannen({ beschikking }: Dossier): readonly DagTekst[] {
  const besluit = beschikking.besluiten.findLast(({ genomenOp }) => genomenOp !== undefined)
  return (besluit?.inhoud.voorzieningen ?? []).flatMap(({ plan }) =>
    plan?.bijgevoegd === true && plan.gedateerd !== undefined ? [plan.gedateerd] : [],
  )
}

function grondslagen({ motivering = [] }: BesluitInhoud): BeschikkingGegevens['grondslagen'] {
  const sleutels = new Set<string>([...ALTIJD, ...motivering.flatMap((zin) => zin.grondslagen ?? [])])
  return [...sleutels].flatMap((sleutel) => {
    const gevonden = findGrondslag(sleutel)
    return gevonden === undefined ? [] : [grondslagUit(gevonden)]
  })
}

import { getDag } from '../../basis/dag.ts'
import { streefdatumNu } from '../../dossier/streefdatum.ts'
import { findVerstrekteVersie } from '../../handeling/verslag/evolve.ts'
import { dagTekst, metHoofdletter, termijnTekst } from '../../stelsel/brieven/brief-gegevens.ts'
import { STAP_INWONER, type StapInwoner } from '../texts/stappen-inwoner.ts'
import { streefdatumZin } from '../texts/streefdatum.ts'
import { NextStep } from '../ui/next-step.tsx'
import type { Step, StepStatus } from '../ui/step-list.tsx'
import { Phone } from '../ui/text.tsx'
import { findBekendBesluit } from './besluit-van.ts'
import { mijnPad } from './mijn.tsx'
import type { MijnDossier } from './toegang.ts'

/** What to do now, before when, and one button; or that nothing needs to be done, and what we do before when. */
export function VolgendeStapInwoner({ zaak, telefoon }: { zaak: MijnDossier; telefoon: string }) {
  const { aanZet, uiterlijk } = zaak.voortgang
  const { mag } = zaak.toegang
  const wayOut = (
    <>
      Vragen? Bel <Phone number={telefoon} />.
    </>
  )
  if (isOnderzoekTeLaat(zaak)) {
    return (
      <NextStep
        kind="doen"
        title="Wij zijn te laat"
        wayOut={wayOut}
        {...(mag.has('aanvragen')
          ? { action: { label: 'Vraag nu hulp aan', href: mijnPad(zaak.dossier, '/aanvraag') } }
          : {})}
      >
        Ons onderzoek had klaar moeten zijn op{' '}
        {termijnTekst(zaak.voortgang.termijnen.onderzoekUiterlijk ?? '')}. U hoeft niet langer te wachten. U
        mag nu al hulp aanvragen.
      </NextStep>
    )
  }
  const stap = stapVan(zaak)
  const voorbij = uiterlijk !== undefined && isVoorbij(uiterlijk, zaak.vandaag)
  const teLaat = voorbij && aanZet === 'gemeente' && stap.uiterlijk !== undefined
  const dag = uiterlijk === undefined ? undefined : termijnTekst(uiterlijk)
  return (
    <NextStep
      kind={stap.kind}
      {...(stap.titel === undefined ? {} : { title: stap.titel })}
      {...(dag === undefined || stap.uiterlijk === undefined || voorbij
        ? {}
        : { deadline: eigenDag(zaak, stap) ?? stap.uiterlijk.replace('DAG', dag) })}
      wayOut={wayOut}
      {...(stap.actie === undefined
        ? {}
        : { action: { label: stap.actie.label, href: padVan(zaak.dossier, stap.actie.pad) } })}
    >
      {teLaat ? `${stap.tekst} Dat had klaar moeten zijn op ${dag}. Dat spijt ons.` : stap.tekst}
    </NextStep>
  )
}

/** While we wait for the municipality: its own day beside that of the law. The day of a talk stays what it is. */
function eigenDag(zaak: MijnDossier, { kind }: StapInwoner): string | undefined {
  const streef = streefdatumNu(zaak.stand, zaak.voortgang.aanZet, zaak.streefdata)
  return streef === undefined || kind !== 'wachten' ? undefined : streefdatumZin(streef, zaak.vandaag)
}

/** The step, as far as this reader may do it: who may only read is not sent to a form he may not send. */
function stapVan(zaak: MijnDossier): StapInwoner {
  const { volgende } = zaak.voortgang
  const { mag } = zaak.toegang
  const afspraak = zaak.stand.afspraken.at(-1)
  if (volgende === 'voer-gesprek' && afspraak !== undefined && isVoorbij(afspraak.datum, zaak.vandaag)) {
    return GESPROKEN
  }
  if (volgende !== 'wacht-op-aanvraag') return STAP_INWONER[volgende]
  if (!heeftGereageerd(zaak)) return mag.has('reageren') ? STAP_INWONER[volgende] : LEES_VERSLAG
  return mag.has('aanvragen') ? VRAAG_AAN : WACHT_OP_INWONER
}

const GESPROKEN: StapInwoner = {
  kind: 'wachten',
  tekst: 'De dag van het gesprek is geweest. Wij werken het uit. Ging het niet door? Bel ons dan.',
}
const VRAAG_AAN: StapInwoner = {
  kind: 'doen',
  tekst: 'Wij hebben de reactie op het verslag. U kunt nu hulp aanvragen.',
  actie: { label: 'Vraag hulp aan', pad: '/aanvraag' },
}
const LEES_VERSLAG: StapInwoner = {
  kind: 'doen',
  tekst: 'Het verslag is er. De inwoner zegt of het klopt. U kunt meelezen.',
  uiterlijk: 'Reageren kan liefst uiterlijk op DAG.',
  actie: { label: 'Lees het verslag', pad: '/verslag' },
}
const WACHT_OP_INWONER: StapInwoner = {
  kind: 'wachten',
  tekst: 'Wij hebben de reactie op het verslag. De inwoner kan nu hulp aanvragen. Dat doet hij of zij zelf.',
}

function padVan(dossier: string, pad: string): string {
  return pad === 'melding' ? '/melding' : mijnPad(dossier, pad)
}

/** Six weeks over and no verslag yet: the inwoner may apply at once (Wmo 2.3.2(9)). */
export function isOnderzoekTeLaat({ stand, voortgang, vandaag }: MijnDossier): boolean {
  const { onderzoekUiterlijk } = voortgang.termijnen
  return (
    stand.aanvraag.ingediend === undefined &&
    stand.melding.stand === 'ontvangen' &&
    findVerstrekteVersie(stand.verslag) === undefined &&
    onderzoekUiterlijk !== undefined &&
    isVoorbij(onderzoekUiterlijk, vandaag)
  )
}

/** Whether an answer came in for the version that is out, signed or not. */
export function heeftGereageerd({ stand }: MijnDossier): boolean {
  const verstrekt = findVerstrekteVersie(stand.verslag)
  return verstrekt !== undefined && (verstrekt.reacties.length > 0 || verstrekt.ondertekend !== undefined)
}

export function isVoorbij(dag: string, vandaag: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(getDag(dag), vandaag) < 0
}

/** The six steps as sentences, each with its day (ui: status in words, dates, no case jargon). */
export function stappenVan(zaak: MijnDossier): readonly Step[] {
  const { stand, voortgang } = zaak
  const { termijnen, volgende } = voortgang
  const eigen = zaak.toegang.relatie === 'eigen'
  const naam = aanspreeknaam(zaak)
  const Wie = eigen ? 'U' : metHoofdletter(naam)
  const { ontvangen } = stand.melding
  const gesprek = stand.gesprek.gevoerd.at(-1)
  const afspraak = stand.afspraken.at(-1)
  const verstrekt = findVerstrekteVersie(stand.verslag)
  const aanvraag = stand.aanvraag.ingediend
  const besluit = findBekendBesluit(stand.beschikking)
  const gestopt = volgende === 'niet-voortgezet'
  const klaar = [
    ontvangen !== undefined,
    gesprek !== undefined || verstrekt !== undefined,
    verstrekt !== undefined && (heeftGereageerd(zaak) || aanvraag !== undefined || isReactietijdOm(zaak)),
    aanvraag !== undefined,
    besluit !== undefined,
    false,
  ]
  const nu = klaar.lastIndexOf(true) + 1
  const status = (i: number): StepStatus =>
    // A step that was passed by (an aanvraag without a verslag, after six weeks) does not hold up the list.
    klaar[i] === true
      ? 'klaar'
      : gestopt || klaar.slice(i + 1).includes(true)
        ? 'niet-nodig'
        : i === nu
          ? 'nu'
          : 'later'
  const geweigerd =
    besluit?.inhoud.beslissing === 'afgewezen' || besluit?.inhoud.beslissing === 'buiten behandeling'
  const vanaf = besluit?.inhoud.voorzieningen[0]?.vanaf
  const stappen: readonly Omit<Step, 'status'>[] = [
    {
      title: `${Wie} deed een melding`,
      ...wanneer(ontvangen && dagTekst(ontvangen.op)),
    },
    {
      title: eigen ? 'Wij praten met u' : `Wij praten met ${naam}`,
      ...wanneer(
        gesprek !== undefined
          ? dagTekst(gesprek.op)
          : afspraak === undefined
            ? undefined
            : `op ${termijnTekst(afspraak.datum)}`,
      ),
      ...(gesprek === undefined && afspraak === undefined && status(1) === 'nu'
        ? { detail: 'Wij nemen contact op voor een afspraak.' }
        : {}),
    },
    {
      title: `${Wie} leest het verslag`,
      ...wanneer(
        verstrekt?.verstrektOp !== undefined
          ? status(2) === 'nu' && verstrekt.reactieTotEnMet !== undefined
            ? `reageer uiterlijk op ${termijnTekst(verstrekt.reactieTotEnMet)}`
            : dagTekst(verstrekt.verstrektOp)
          : termijnen.onderzoekUiterlijk && `het komt uiterlijk op ${dagTekst(termijnen.onderzoekUiterlijk)}`,
      ),
      ...(verstrekt === undefined && status(2) === 'nu' ? { detail: 'Wij schrijven het verslag nu.' } : {}),
    },
    {
      title: `${Wie} vraagt hulp aan`,
      ...wanneer(aanvraag && dagTekst(aanvraag.op)),
      ...(aanvraag === undefined && !gestopt
        ? { detail: 'Dat kan na het verslag. Alles opnieuw vertellen hoeft niet.' }
        : {}),
    },
    {
      title: 'Wij nemen een besluit',
      ...wanneer(
        besluit?.bekendgemaaktOp !== undefined
          ? dagTekst(besluit.bekendgemaaktOp)
          : termijnen.beschikkingUiterlijk && `uiterlijk op ${termijnTekst(termijnen.beschikkingUiterlijk)}`,
      ),
    },
    {
      title: eigen ? 'Uw hulp begint' : 'De hulp begint',
      ...wanneer(vanaf !== undefined && !geweigerd ? `vanaf ${dagTekst(vanaf)}` : undefined),
    },
  ]
  return stappen.map((stap, i) => ({ ...stap, status: i === 5 && geweigerd ? 'niet-nodig' : status(i) }))
}

/** `mevrouw De Vries`, for who helps and reads about someone else. */
function aanspreeknaam({ stand }: MijnDossier): string {
  const { aanhef, naam } = stand.melding.inwoner
  return aanhef ?? naam ?? 'de inwoner'
}

function wanneer(tekst: string | undefined): Pick<Step, 'when'> {
  return tekst === undefined ? {} : { when: tekst }
}

function isReactietijdOm({ stand, vandaag }: MijnDossier): boolean {
  const tot = findVerstrekteVersie(stand.verslag)?.reactieTotEnMet
  return tot !== undefined && isVoorbij(tot, vandaag)
}

import type { DagTekst } from '../../basis/dag.ts'
import { dagMetWeekdag, dagVoluit, getDag } from '../../basis/dag.ts'
import type { Refusal } from '../../basis/outcome.ts'
import type { Afzender, Brief, BriefGrondslag, Contact, Slot } from './brief.ts'

/** What every letter needs to know about who writes to whom. */
export type BriefKop = {
  readonly gemeente: GemeenteGegevens
  readonly inwoner: InwonerGegevens
  readonly kopieAan?: readonly string[]
  readonly kenmerk: string
  readonly datum: DagTekst
  readonly contact?: Contact
  readonly clientondersteuning?: Clientondersteuning
  /** What the contact person is, when he signs; without it the department stands there. */
  readonly functie?: string
}

export type GemeenteGegevens = {
  /** `Gemeente Voorbeeldstad` */
  readonly naam: string
  /** `Voorbeeldstad` */
  readonly plaats: string
  readonly afdeling: string
  readonly adres: readonly string[]
  readonly kleur?: string
}

export type InwonerGegevens = {
  /** As on the envelope: `Mevrouw A. de Vries-Jansen`. */
  readonly naam: string
  /** As in the salutation, after `Beste`: `mevrouw De Vries-Jansen`. */
  readonly aanspreekvorm: string
  readonly adres: readonly string[]
}

/** Free and independent support (Wmo 2.2.4). */
export type Clientondersteuning = {
  readonly naam: string
  readonly telefoon: string
  readonly website?: string
}

/** A thing without which the letter may not go out, and why. */
export type Ontbrekend = { readonly veld: string; readonly uitleg: string; readonly grondslag?: string }

export type BriefWeigering = Refusal<'BRIEF_ONVOLLEDIG', { readonly ontbreekt: readonly Ontbrekend[] }>

/** What every letter has the same, made from its head; signed by the contact person, unless the letter says otherwise. */
export type VasteDelen = Pick<
  Brief,
  'afzender' | 'geadresseerde' | 'kopieAan' | 'datum' | 'kenmerk' | 'contact' | 'aanhef' | 'slot' | 'bijlagen'
>

/** Nothing when there is no one to call: `ontbrekendInKop` says so. */
export function findVasteDelen(
  kop: BriefKop,
): { readonly vast: VasteDelen; readonly clientondersteuning: Clientondersteuning } | undefined {
  const { gemeente, inwoner, kopieAan = [], kenmerk, datum, functie = gemeente.afdeling } = kop
  if (kop.contact === undefined || kop.clientondersteuning === undefined) return undefined
  const contact = metVastNummer(kop.contact)
  return {
    vast: {
      afzender: afzenderVan(gemeente),
      geadresseerde: [inwoner.naam, ...inwoner.adres],
      kopieAan,
      datum,
      kenmerk,
      contact,
      aanhef: `Beste ${inwoner.aanspreekvorm},`,
      slot: slotVan(gemeente, { naam: contact.naam, functie }),
      bijlagen: [],
    },
    clientondersteuning: metVastNummer(kop.clientondersteuning),
  }
}

function afzenderVan(gemeente: GemeenteGegevens): Afzender {
  return {
    gemeente: gemeente.naam,
    afdeling: gemeente.afdeling,
    adres: gemeente.adres,
    ...(gemeente.kleur === undefined ? {} : { kleur: gemeente.kleur }),
  }
}

export function slotVan(
  gemeente: GemeenteGegevens,
  ondertekenaar: { readonly naam: string; readonly functie: string; readonly mandaat?: string },
): Slot {
  return {
    groet: 'Met vriendelijke groet,',
    namens: `namens het college van burgemeester en wethouders van ${gemeente.plaats}`,
    naam: ondertekenaar.naam,
    functie: ondertekenaar.functie,
    ...(ondertekenaar.mandaat === undefined ? {} : { mandaat: ondertekenaar.mandaat }),
  }
}

/** Text of someone else in a sentence of ours, which has its own full stop. */
export function zonderSlotpunt(tekst: string): string {
  return tekst.replace(/[\s.]+$/, '')
}

/** What is missing from what every letter needs. */
export function ontbrekendInKop(kop: BriefKop): Ontbrekend[] {
  const ontbreekt: Ontbrekend[] = []
  const eis = (aanwezig: boolean, veld: string, uitleg: string, grondslag?: string): void => {
    if (!aanwezig) ontbreekt.push({ veld, uitleg, ...(grondslag === undefined ? {} : { grondslag }) })
  }
  eis(ingevuld(kop.gemeente.naam, kop.gemeente.plaats), 'gemeente', 'de naam en plaats van de gemeente')
  eis(
    ingevuld(kop.inwoner.naam, kop.inwoner.aanspreekvorm) &&
      kop.inwoner.adres.some((regel) => ingevuld(regel)),
    'inwoner',
    'de naam, aanspreekvorm en het adres van de inwoner',
  )
  eis(ingevuld(kop.kenmerk), 'kenmerk', 'het kenmerk van de zaak')
  eis(
    kop.contact !== undefined && ingevuld(kop.contact.naam, kop.contact.telefoon),
    'contact',
    'een contactpersoon met een direct telefoonnummer',
  )
  eis(
    kop.clientondersteuning !== undefined &&
      ingevuld(kop.clientondersteuning.naam, kop.clientondersteuning.telefoon),
    'clientondersteuning',
    'naam en telefoonnummer van de onafhankelijke cliëntondersteuning',
    'artikel 2.2.4 Wmo 2015',
  )
  return ontbreekt
}

export function ingevuld(...teksten: readonly (string | undefined)[]): boolean {
  return teksten.every((tekst) => tekst !== undefined && tekst.trim() !== '')
}

export function metHoofdletter(tekst: string): string {
  return tekst.charAt(0).toLocaleUpperCase('nl') + tekst.slice(1)
}

/** `a`, `a en b`, `a, b en c` */
export function opsomming(delen: readonly string[]): string {
  const laatste = delen.at(-1) ?? ''
  return delen.length < 2 ? laatste : `${delen.slice(0, -1).join(', ')} en ${laatste}`
}

/** `3 april 2026` with spaces that do not break. */
export function dagTekst(dag: DagTekst): string {
  return zonderAfbreken(dagVoluit(getDag(dag)))
}

/** `vrijdag 3 april 2026`, for every day before which someone must act. */
export function termijnTekst(dag: DagTekst): string {
  const [weekdag = '', ...datum] = dagMetWeekdag(getDag(dag)).split(' ')
  return `${weekdag} ${datum.join('\u00A0')}`
}

/** A telephone number or a date stays on one line. */
export function zonderAfbreken(tekst: string): string {
  return tekst.replaceAll(' ', '\u00A0')
}

/** The same person or organisation, with a number that does not break. */
function metVastNummer<T extends { readonly telefoon: string }>(wie: T): T {
  return { ...wie, telefoon: zonderAfbreken(wie.telefoon) }
}

/** A row of the legal register as a point at the end of a letter. */
export function grondslagUit(regel: {
  readonly bron: string
  readonly zin: string
  readonly link: string
}): BriefGrondslag {
  return { bron: regel.bron, betekenis: regel.zin, link: regel.link }
}

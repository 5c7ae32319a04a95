import { z } from 'zod'
import { dagSchema, type Omvang, type OmvangInTijd } from '../../basis/fact.ts'
import { minutenPerJaar, WEKEN_PER_JAAR } from '../../basis/minuten.ts'
import { isInTijd } from '../../basis/omvang.ts'
import type { Ontwerpvoorstel } from '../../dossier/ontwerp.ts'
import type { Beschikking } from '../../stelsel/beschikking/evolve.ts'
import {
  type BesluitInhoud,
  type MotiveringZin,
  type Voorziening,
  verschilregelSchema,
} from '../../stelsel/beschikking/facts.ts'
import type { PageContext } from '../route.ts'
import {
  getypteTijd,
  hoeveelFouten,
  hoeveelGetypt,
  hoeveelUit,
  hoeveelVelden,
  tijdSchema,
} from './besluit-hoeveel.ts'

const VERSCHILLEN = verschilregelSchema.shape.soort.options

const zin = z.string().trim()

/** The form of a draft decision, as it is typed. */
export const besluitForm = z
  .strictObject({
    beslissing: z.enum(['toegekend', 'deels toegekend', 'afgewezen']),
    naam: zin.min(1, 'Vul in welke hulp het is.'),
    ...hoeveelVelden,
    vorm: z.enum(['natura', 'pgb']),
    vanaf: z.union([z.literal(''), dagSchema]),
    totEnMet: z.union([z.literal(''), dagSchema]),
    aanbieder: zin,
    resultaat: zin,
    pgbTarief: zin.regex(/^(\d+([.,]\d{2})?)?$/, 'Schrijf een bedrag als 17,50.'),
    pgbBedrag: zin.regex(/^((\d+|\d{1,3}(\.\d{3})+)(,\d{2})?)?$/, 'Schrijf een bedrag als 1512,00.'),
    pgbGrondslag: zin,
    activiteiten: zin,
    verschilSoort: z.union([z.literal(''), z.enum(VERSCHILLEN)]),
    verschilMinuten: zin.regex(/^-?\d*$/, 'Schrijf hele minuten, met een min ervoor als het minder is.'),
    verschilReden: zin,
    motivering: zin.min(1, 'Schrijf waarom. De inwoner leest dit in de brief.'),
    eerder: tijdSchema,
    gewijzigd: zin,
    overgangTotEnMet: z.union([z.literal(''), dagSchema]),
    bijzonder: zin,
    evenredig: zin,
  })
  .superRefine((form, context) => {
    // Who refuses gives nothing: then it does not matter what would have been given.
    if (form.beslissing === 'afgewezen') return
    for (const { veld, message } of hoeveelFouten(form)) {
      context.addIssue({ code: 'custom', path: [veld], message })
    }
  })
export type BesluitForm = z.infer<typeof besluitForm>
export type BesluitVelden = Record<keyof BesluitForm, string>

/** A line of activities: `stofzuigen: elke week`. */
const ACTIVITEIT = /^(.[^:–-]*)[:–-](.+)$/

/** What was typed becomes the content of the draft. Sentences that were proposed keep the vaststellingen they rest on. */
export function inhoudUit(
  form: BesluitForm,
  voorstel: Ontwerpvoorstel,
): Omit<BesluitInhoud, 'op' | 'besluit' | 'overgenomen'> {
  const { beslissing } = form
  return {
    beslissing,
    voorzieningen: beslissing === 'afgewezen' ? [] : [voorzieningUit(form, voorstel.resterend)],
    motivering: motiveringUit(form.motivering, voorstel.motivering),
    ...eerderUit(form, voorstel.eerder),
    ...(form.gewijzigd === '' ? {} : { gewijzigd: form.gewijzigd }),
    ...(form.overgangTotEnMet === '' ? {} : { overgang: { totEnMet: form.overgangTotEnMet } }),
    ...(form.bijzonder === '' ? {} : { bijzondereOmstandigheden: form.bijzonder }),
    ...(form.evenredig === '' ? {} : { evenredigheid: form.evenredig }),
  }
}

/** What he had: typed per week, or as it is known in a measure that this field cannot hold. Nothing known is lost by leaving it empty. */
function eerderUit({ eerder }: BesluitForm, bekend: Omvang | undefined): Pick<BesluitInhoud, 'eerder'> {
  if (eerder !== undefined) return { eerder: { omvang: { minuten: eerder, per: 'week' } } }
  return bekend === undefined || isPerWeek(bekend) ? {} : { eerder: { omvang: bekend } }
}

function isPerWeek(omvang: Omvang): omvang is OmvangInTijd {
  return isInTijd(omvang) && omvang.per === 'week'
}

function voorzieningUit(form: BesluitForm, resterend: OmvangInTijd | undefined): Voorziening {
  const verschil = verschilUit(form, resterend)
  const activiteiten = regels(form.activiteiten).map((regel) => {
    const [, naam, frequentie] = ACTIVITEIT.exec(regel) ?? []
    return naam === undefined || frequentie === undefined
      ? { naam: regel }
      : { naam: naam.trim(), frequentie: frequentie.trim() }
  })
  return {
    naam: form.naam,
    ...hoeveelUit(form),
    vorm: form.vorm,
    omvangDoor: 'college',
    ...(form.vanaf === '' ? {} : { vanaf: form.vanaf }),
    ...(form.totEnMet === '' ? {} : { totEnMet: form.totEnMet }),
    ...(form.aanbieder === '' ? {} : { aanbieder: form.aanbieder }),
    ...(form.resultaat === '' ? {} : { resultaat: form.resultaat }),
    ...pgbUit(form),
    ...(activiteiten.length === 0 ? {} : { activiteiten }),
    ...(verschil === undefined ? {} : { verschil: [verschil] }),
  }
}

/**
 * Rate and where it stands (Wmo 2.1.3(2)(b)); the amount follows from time and rate, in the letter. For help in dagdelen, nights or rides no
 * rate an hour says what it costs: then the amount itself.
 */
function pgbUit({ vorm, pgbTarief, pgbBedrag, pgbGrondslag }: BesluitForm): Pick<Voorziening, 'pgb'> {
  if (vorm !== 'pgb' || (pgbTarief === '' && pgbBedrag === '' && pgbGrondslag === '')) return {}
  return {
    pgb: {
      ...(pgbBedrag === ''
        ? {}
        : { bedrag: Math.round(Number(pgbBedrag.replaceAll('.', '').replace(',', '.')) * 100) }),
      ...(pgbTarief === '' ? {} : { tarief: Math.round(Number(pgbTarief.replace(',', '.')) * 100) }),
      ...(pgbGrondslag === '' ? {} : { grondslag: pgbGrondslag }),
    },
  }
}

/** The named line between what remains and what is granted. Who leaves the minutes open gets the exact difference. */
function verschilUit(form: BesluitForm, resterend: OmvangInTijd | undefined) {
  const { minuten, per, verschilSoort, verschilMinuten, verschilReden } = form
  const meer =
    minuten === undefined || resterend === undefined
      ? 0
      : minutenPerJaar({ minuten, per }) - minutenPerJaar(resterend)
  if (verschilSoort !== '' && verschilReden !== '') {
    return verschilMinuten === ''
      ? { soort: verschilSoort, minuten: meer, per: 'jaar' as const, reden: verschilReden }
      : { soort: verschilSoort, minuten: Number(verschilMinuten), per, reden: verschilReden }
  }
  // A weekly figure from a yearly norm is rounded up to the next minute: that line needs no typing.
  if (per !== 'week' || meer <= 0 || meer >= WEKEN_PER_JAAR) return undefined
  const reden = 'Wij rekenden de tijd per jaar om naar hele minuten per week, naar boven.'
  return { soort: 'afronding naar boven' as const, minuten: meer, per: 'jaar' as const, reden }
}

/** One paragraph is one reason. */
function motiveringUit(tekst: string, voorstel: readonly MotiveringZin[]): MotiveringZin[] {
  return tekst
    .split(/\n\s*\n/)
    .map((alinea) => alinea.replace(/\s+/g, ' ').trim())
    .filter((alinea) => alinea !== '')
    .map((alinea) => herkomstVan(alinea, voorstel))
}

/** A sentence that was changed a little still rests on what it was made from. */
function herkomstVan(alinea: string, voorstel: readonly MotiveringZin[]): MotiveringZin {
  const woorden = woordenVan(alinea)
  const beste = voorstel
    .map((zin) => ({ zin, deel: overlap(woorden, woordenVan(zin.tekst)) }))
    .toSorted((a, b) => b.deel - a.deel)[0]
  if (beste === undefined || beste.deel < 0.5) return { tekst: alinea }
  const { vaststellingen = [] } = beste.zin
  return { tekst: alinea, vaststellingen: [...vaststellingen] }
}

function woordenVan(tekst: string): ReadonlySet<string> {
  return new Set(tekst.toLocaleLowerCase('nl').match(/\p{L}+/gu) ?? [])
}

/** The part of the proposed words that is still there. */
function overlap(nu: ReadonlySet<string>, eerst: ReadonlySet<string>): number {
  if (eerst.size === 0) return 0
  return [...eerst].filter((woord) => nu.has(woord)).length / eerst.size
}

/** As it is typed: `17,50`. */
function inEuros(centen: number | undefined): string {
  return centen === undefined ? '' : (centen / 100).toFixed(2).replace('.', ',')
}

function regels(tekst: string): readonly string[] {
  return tekst
    .split('\n')
    .map((regel) => regel.trim())
    .filter((regel) => regel !== '')
}

/** What the draft says, else the proposal. */
export function ontwerpVelden(
  ontwerp: BesluitInhoud | undefined,
  voorstel: Ontwerpvoorstel,
  { eerdere }: Pick<Beschikking, 'eerdere'>,
): BesluitVelden {
  const vorige = ontwerp?.eerder?.omvang ?? eerdere.at(-1)?.omvang
  const eerder = vorige !== undefined && isPerWeek(vorige) ? vorige.minuten : undefined
  const bron = ontwerp?.voorzieningen[0] ?? (ontwerp === undefined ? voorstel.voorziening : undefined)
  const motivering = ontwerp?.motivering ?? voorstel.motivering
  const verschil = bron?.verschil?.[0]
  return {
    beslissing: ontwerp?.beslissing ?? 'toegekend',
    naam: bron?.naam ?? voorstel.voorziening.naam,
    ...hoeveelGetypt(bron ?? {}),
    vorm: bron?.vorm ?? 'natura',
    vanaf: bron?.vanaf ?? '',
    totEnMet: bron?.totEnMet ?? '',
    aanbieder: bron?.aanbieder ?? '',
    resultaat: bron?.resultaat ?? '',
    pgbTarief: inEuros(bron?.pgb?.tarief),
    pgbBedrag: inEuros(bron?.pgb?.bedrag),
    pgbGrondslag: bron?.pgb?.grondslag ?? '',
    activiteiten: (bron?.activiteiten ?? [])
      .map(({ naam, frequentie }) => (frequentie === undefined ? naam : `${naam}: ${frequentie}`))
      .join('\n'),
    verschilSoort: verschil?.soort ?? '',
    verschilMinuten: verschil === undefined ? '' : String(verschil.minuten),
    verschilReden: verschil?.reden ?? '',
    motivering: motivering.map(({ tekst }) => tekst).join('\n\n'),
    eerder: getypteTijd(eerder),
    gewijzigd: ontwerp?.gewijzigd ?? '',
    overgangTotEnMet:
      ontwerp === undefined ? (voorstel.overgang?.totEnMet ?? '') : (ontwerp.overgang?.totEnMet ?? ''),
    bijzonder: ontwerp?.bijzondereOmstandigheden ?? '',
    evenredig: ontwerp?.evenredigheid ?? '',
  }
}

/** What stands in the fields: what was typed, else how the draft is. */
export function veldenVan(page: PageContext, anders: BesluitVelden): BesluitVelden {
  if (page.actie === undefined) return anders
  return mapVelden(anders, (veld, waarde) => {
    const getypt = page.waarden[veld]
    return typeof getypt === 'string' ? getypt : waarde
  })
}

function mapVelden(velden: BesluitVelden, kies: (veld: string, waarde: string) => string): BesluitVelden {
  const kopie = { ...velden }
  for (const veld of veldnamen) kopie[veld] = kies(veld, velden[veld])
  return kopie
}

const veldnamen = besluitForm.keyof().options

export const VERSCHIL_KEUZES = VERSCHILLEN

export const BESLUIT_LABELS: BesluitVelden = {
  beslissing: 'Beslissing',
  naam: 'Welke hulp',
  soort: 'Soort hulp',
  minuten: 'Hoeveel tijd',
  per: 'Per week of per jaar',
  aantal: 'Aantal',
  eenheid: 'Waarin u telt',
  aantalPer: 'Voor welke periode',
  aantalBron: 'Wie of wat dit aantal noemde',
  aantalReden: 'Reden van dit aantal',
  beschrijving: 'Wat er precies komt',
  activiteiten: 'Welke werkzaamheden en hoe vaak',
  marge: 'Ruimte naar boven',
  vorm: 'In natura of met een pgb',
  vanaf: 'Vanaf',
  totEnMet: 'Tot en met',
  aanbieder: 'Aanbieder',
  resultaat: 'Doel, naast de tijd',
  pgbTarief: 'Pgb: tarief in euro per uur',
  pgbBedrag: 'Pgb: bedrag in euro per jaar',
  pgbGrondslag: 'Pgb: waar het tarief of bedrag staat',
  motivering: 'Waarom',
  verschilSoort: 'Soort verschil',
  verschilMinuten: 'Verschil in minuten',
  verschilReden: 'Reden van het verschil',
  eerder: 'Wat de inwoner eerder had, per week',
  gewijzigd: 'Wat er sindsdien is veranderd, per activiteit',
  overgangTotEnMet: 'Overgang: de oude hulp blijft tot en met',
  bijzonder: 'Bijzondere omstandigheden',
  evenredig: 'Zware gevolgen: hoe zijn die gewogen?',
}

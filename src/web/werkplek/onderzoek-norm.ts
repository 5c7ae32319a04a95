import { z } from 'zod'
import { accept, type Outcome } from '../../basis/outcome.ts'
import type { InwonerGegevens } from '../../handeling/melding/facts.ts'
import type { Behoefte, BehoefteRegel } from '../../handeling/onderzoek/facts.ts'
import { type Berekening, bereken } from '../../stelsel/normen/bereken.ts'
import { findKaderVan } from '../../stelsel/normen/kaders.ts'
import { leesRekeninvoer } from '../../stelsel/normen/normen-bestand.ts'
import type { Feitnaam, Normenkader } from '../../stelsel/normen/normenkader.ts'
import { naamVanOnderdeel } from '../../stelsel/normen/onderdelen.ts'
import type { Behoefteregel } from '../../stelsel/normen/regels-van-kader.ts'
import { type Feiten, feitenSchema, type Rekeninvoer } from '../../stelsel/normen/rekeninvoer.ts'
import type { Regeling } from '../../stelsel/regeling/regeling.ts'
import { rekenbasis } from '../../stelsel/regeling/uitwerking.ts'
import { type FormFields, type Fout, tekstVan } from '../answer.ts'
import { alleVan, geenMinuten, minutenVan, periodeVan, regelsVan } from './onderzoek-velden.ts'

const GETALLEN = [
  ['personen', 'Hoeveel mensen wonen in huis?'],
  ['kamersInGebruik', 'Hoeveel kamers zijn in gebruik?'],
  ['extraKamersInGebruik', 'Hoeveel extra kamers zijn in gebruik?'],
  ['extraKamersNietInGebruik', 'Hoeveel extra kamers zijn niet in gebruik?'],
  ['trap', 'Hoeveel trappen zijn er in huis?'],
] as const
const VINKJES = [
  ['extraHuishouden', 'Meer werk door wie er in huis wonen'],
  ['extraVervuiling', 'Er komt extra vuil, bijvoorbeeld door een ziekte of een huisdier'],
  ['beperkingenPartner', 'Extra schoonmaken door beperkingen van de partner'],
  ['lichteWas', 'Lichte was'],
  ['zwareWas', 'Zware was, zoals beddengoed'],
  ['extraLichteWas', 'Extra lichte was'],
  ['kledingEnLinnengoed', 'Was van kleding en linnengoed samen'],
  ['extraWasPartner', 'Extra was door klachten van de partner'],
] as const

export type GetalFeit = (typeof GETALLEN)[number][0]
export type VinkFeit = (typeof VINKJES)[number][0]

/** The facts of household and home that the municipality's norm set asks for, as questions. */
export function normVragen(kader: Normenkader) {
  const gevraagd = new Set<Feitnaam>(
    kader.onderdelen.flatMap(({ rijen }) => rijen.map(({ telt }) => telt.feit)),
  )
  return {
    getallen: GETALLEN.filter(([feit]) => feit === 'personen' || feit === 'trap' || gevraagd.has(feit)),
    vinkjes: VINKJES.filter(([feit]) => gevraagd.has(feit)),
    extraInzet: gevraagd.has('extraInzet'),
    onderdelen: kader.onderdelen.map(({ onderdeel }) => naamVanOnderdeel(onderdeel)),
  }
}

/** What is known of household and home from the melding, so that nobody types it again. */
export function bekendeFeiten({ huishouden, woning }: InwonerGegevens, kader: Normenkader): Feiten {
  const { personen, kinderen } = huishouden ?? {}
  const [eerste] = kader.onderdelen
  const bekend = feitenSchema.safeParse({
    ...(personen === undefined && kinderen === undefined
      ? {}
      : { huishouden: { ...(personen && { personen }), ...(kinderen && { kinderen }) } }),
    ...(woning === undefined
      ? {}
      : {
          woning: {
            kamersInGebruik: woning.kamersInGebruik,
            extraKamersInGebruik: woning.extraKamersInGebruik,
            extraKamersNietInGebruik: woning.extraKamersNietInGebruik,
            trap: woning.trap,
          },
        }),
    ...(eerste === undefined ? {} : { onderdelen: [naamVanOnderdeel(eerste.onderdeel)] }),
  })
  return bekend.success ? bekend.data : {}
}

/** The facts of an earlier calculation, when this is a change of it. */
export function feitenVanBehoefte(behoefte: Behoefte | undefined): Feiten | undefined {
  const read = feitenSchema.safeParse(behoefte?.berekening?.['feiten'])
  return read.success ? read.data : undefined
}

/** The facts as they were typed, with the faults in them. */
export function leesFeiten(velden: FormFields): {
  readonly feiten: Feiten
  readonly fouten: readonly Fout[]
} {
  const fouten: Fout[] = []
  const getal = (naam: GetalFeit): number | undefined => {
    const tekst = tekstVan(velden, naam)
    if (tekst === '') return undefined
    if (/^\d{1,3}$/.test(tekst)) return Number(tekst)
    fouten.push({ veld: naam, tekst: 'Vul een heel getal in van 0 tot en met 999, zoals 2' })
    return undefined
  }
  const vink = (naam: VinkFeit) => (tekstVan(velden, naam) === 'ja' ? true : undefined)
  const kinderen = tekstVan(velden, 'kinderen')
  if (!/^(\d{1,2}([\s,]+|$))*$/.test(kinderen)) {
    fouten.push({ veld: 'kinderen', tekst: 'Vul leeftijden in met een komma ertussen, zoals 4, 9' })
  }
  const leeftijden = kinderen.match(/\d+/g)?.map(Number)
  const personen = getal('personen')
  if (personen === 0) fouten.push({ veld: 'personen', tekst: 'Er woont ten minste 1 persoon in huis' })
  const extraInzet = tekstVan(velden, 'extraInzet')
  const onderdelen = alleVan(velden, 'onderdelen')
  const read = feitenSchema.safeParse(
    zonderLeeg({
      huishouden: zonderLeeg({ personen, kinderen: leeftijden }),
      woning: zonderLeeg({
        kamersInGebruik: getal('kamersInGebruik'),
        extraKamersInGebruik: getal('extraKamersInGebruik'),
        extraKamersNietInGebruik: getal('extraKamersNietInGebruik'),
        trap: getal('trap'),
      }),
      extraInzet: extraInzet === 'enig' || extraInzet === 'veel' ? extraInzet : undefined,
      extraHuishouden: vink('extraHuishouden'),
      extraVervuiling: vink('extraVervuiling'),
      beperkingenPartner: vink('beperkingenPartner'),
      was: zonderLeeg({
        lichteWas: vink('lichteWas'),
        extraLichteWas: vink('extraLichteWas'),
        zwareWas: vink('zwareWas'),
        kledingEnLinnengoed: vink('kledingEnLinnengoed'),
        extraWasPartner: vink('extraWasPartner'),
      }),
      onderdelen: onderdelen.length === 0 ? undefined : [...onderdelen],
    }),
  )
  if (!read.success && fouten.length === 0) {
    fouten.push(...read.error.issues.map(({ message }) => ({ veld: 'personen', tekst: message })))
  }
  return { feiten: read.success ? read.data : {}, fouten }
}

/** With what the calculation on the screen was made, as a field of the form: to tell what changed since, and to compare with. */
export function gerekendMet(feiten: Feiten, zonderNorm: boolean): string {
  return JSON.stringify({ feiten, zonderNorm })
}

/** What the form was made with before it was sent; undefined when it does not say. */
export function leesGerekendMet(
  velden: FormFields,
): { readonly feiten: Feiten; readonly zonderNorm: boolean } | undefined {
  try {
    return gerekendMetSchema.safeParse(JSON.parse(tekstVan(velden, 'gerekendMet'))).data
  } catch {
    return undefined
  }
}

const gerekendMetSchema = z.strictObject({ feiten: feitenSchema, zonderNorm: z.boolean() })

/** Facts that give the same form give the same text: so that changed facts are told from facts that only look different. */
export function vingerafdruk({ huishouden, woning, was, ...overig }: Feiten): string {
  const waarden = { ...huishouden, ...woning, trap: Number(woning?.trap ?? 0), ...was, ...overig }
  const gezegd = Object.entries(waarden).filter(
    ([, waarde]) =>
      waarde !== undefined && waarde !== false && !(Array.isArray(waarde) && waarde.length === 0),
  )
  return JSON.stringify(gezegd.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** Without what is unknown, so that unknown never reads as no. */
function zonderLeeg(waarden: Readonly<Record<string, unknown>>): Record<string, unknown> | undefined {
  const bekend = Object.entries(waarden).filter(([, waarde]) => waarde !== undefined)
  return bekend.length === 0 ? undefined : Object.fromEntries(bekend)
}

/** The lines that the norm set gives for these facts, with what it does not say. */
export function rekenNorm(regeling: Regeling, feiten: Feiten, peildatum: string): Berekening {
  return bereken(rekeninvoerVan(regeling, feiten, peildatum))
}

/** What is asked of the norm, with the policy of the municipality; as it is stored, so that anyone can work it out again. */
export function rekeninvoerVan(regeling: Regeling, feiten: Feiten, peildatum: string): Rekeninvoer {
  return { ...rekenbasis(regeling), peildatum, feiten }
}

export function getKader(regeling: Regeling): Normenkader {
  const kader = findKaderVan(regeling.norm)
  if (kader === undefined)
    throw new Error(`the local rules name a norm set that is not there: ${regeling.norm.kader}`)
  return kader
}

/** Name of the fields of a line of the norm set. */
export function normVeld(
  regel: Behoefteregel,
  wat: 'minuten' | 'norm' | 'afwijking' | 'activiteiten',
): string {
  return `norm-${regel.norm?.rij ?? regel.onderdeel}-${wat}`
}

/**
 * The minutes typed for a line of the norm set. What was left as the norm said, moves with the norm when the facts change: else two
 * rooms would keep the time of one.
 */
export function minutenBijNorm(velden: FormFields, regel: Behoefteregel): number | 'leeg' | undefined {
  const getypt = minutenVan(velden, normVeld(regel, 'minuten'))
  return typeof getypt === 'number' && String(getypt) === tekstVan(velden, normVeld(regel, 'norm'))
    ? regel.minuten
    : getypt
}

/** Room for lines of one's own; the page shows those that are filled and one more. */
export const EIGEN_REGELS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const

/** The lines as they will be kept: those of the norm set, with what this person needs more or less, and own lines. */
export function leesRegels(
  velden: FormFields,
  normregels: readonly Behoefteregel[],
): { readonly regels: readonly BehoefteRegel[]; readonly fouten: readonly Fout[] } {
  const fouten: Fout[] = []
  const vanNorm = normregels.map((regel): BehoefteRegel => {
    const veld = normVeld(regel, 'minuten')
    const minuten = minutenBijNorm(velden, regel)
    const afwijking = tekstVan(velden, normVeld(regel, 'afwijking'))
    if (minuten === undefined) fouten.push(geenMinuten(veld))
    const aantal = typeof minuten === 'number' ? minuten : regel.minuten
    if (aantal !== regel.minuten && afwijking === '') {
      fouten.push({
        veld: normVeld(regel, 'afwijking'),
        tekst: `Schrijf waarom ${regel.onderdeel} meer of minder tijd kost dan de norm`,
      })
    }
    return {
      onderdeel: regel.onderdeel,
      minuten: aantal,
      per: regel.per,
      bron: bronVanNorm(regel),
      zekerheid: regel.zekerheid,
      ...activiteiten(velden, normVeld(regel, 'activiteiten')),
      ...(afwijking === '' ? {} : { afwijking }),
    }
  })
  const eigen = EIGEN_REGELS.flatMap((nummer): BehoefteRegel[] => {
    const naam = (wat: string) => `eigen-${nummer}-${wat}`
    const onderdeel = tekstVan(velden, naam('onderdeel'))
    const minuten = minutenVan(velden, naam('minuten'))
    const bron = tekstVan(velden, naam('bron'))
    if (onderdeel === '' && minuten === 'leeg' && bron === '') return []
    if (onderdeel === '') fouten.push({ veld: naam('onderdeel'), tekst: 'Vul in waarvoor deze tijd is' })
    if (typeof minuten !== 'number') fouten.push(geenMinuten(naam('minuten')))
    if (bron === '') fouten.push({ veld: naam('bron'), tekst: 'Vul in waar dit getal vandaan komt' })
    return [
      {
        onderdeel: onderdeel === '' ? '?' : onderdeel,
        minuten: typeof minuten === 'number' ? minuten : 0,
        per: periodeVan(velden, naam('per')),
        bron: bron === '' ? '?' : bron,
        zekerheid: 'opgegeven',
        ...activiteiten(velden, naam('activiteiten')),
      },
    ]
  })
  return { regels: [...vanNorm, ...eigen], fouten }
}

/** One a line: what; how often; minutes when they are known. Time is never spread over activities as if it were published. */
function activiteiten(velden: FormFields, naam: string): Pick<BehoefteRegel, 'activiteiten'> {
  const lijst = regelsVan(velden, naam).map((regel) => {
    const [wat = '', frequentie = '', minuten = ''] = regel.split(';').map((deel) => deel.trim())
    const aantal = /^\d{1,6}/.exec(minuten)?.[0]
    return {
      naam: wat === '' ? regel : wat,
      ...(frequentie === '' ? {} : { frequentie }),
      ...(aantal === undefined ? {} : { minuten: Number(aantal) }),
    }
  })
  return lijst.length === 0 ? {} : { activiteiten: lijst }
}

/** The lines added up, for the page to show before anything is established. */
export function telOp(regels: readonly BehoefteRegel[]): Outcome<Berekening> | undefined {
  const gevuld = regels.map(({ onderdeel, minuten, per, bron }) => ({ onderdeel, minuten, per, bron }))
  if (gevuld.length === 0) return undefined
  const read = leesRekeninvoer({ regels: gevuld })
  return read.ok ? accept(bereken(read.value)) : read
}

/** What is kept of the norm set with the need, so that it can be judged without knowing the set. */
export function kaderVoorBehoefte({ id, naam, versie, onafhankelijk }: Normenkader): Behoefte['kader'] {
  // A set that applies someone else's study says nothing of that study's independence; unknown is not no.
  return { id, naam, versie, ...(onafhankelijk ? { onafhankelijkOnderzoek: true } : {}) }
}

/** For people: the name and version of the set. Where it was read stands with the norm itself. */
function bronVanNorm({ norm, bron }: Behoefteregel): string {
  return norm === undefined ? bron : `${norm.naam}, ${norm.versie}`
}

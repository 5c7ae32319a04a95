import { z } from 'zod'
import type { NeemMeldingAanMetOntvangst } from '../../dossier/ontvangst.ts'
import type { Betrokkene } from '../../handeling/melding/facts.ts'
import type { Persoon } from '../../platform/identity/persoon.ts'

const tekst = z.string().trim().max(400).optional()

/** What the form of the melding sends. Only the words are needed (Wmo 2.3.2(1): free of form). */
export const meldingInvoer = z.object({
  voorWie: z.enum(['mijzelf', 'iemand anders']).optional(),
  woorden: z
    .string()
    .trim()
    .min(1, 'Schrijf op wat niet lukt. Een paar woorden is genoeg.')
    .max(20_000, 'Dit is te lang. Houd het korter dan 20.000 tekens. De rest vertelt u in het gesprek.'),
  naam: tekst,
  telefoon: tekst,
  adres: tekst,
  postcodeEnPlaats: tekst,
  helperNaam: tekst,
  helperRelatie: tekst,
  helperTelefoon: tekst,
  helperErbij: z.literal('ja').optional(),
  spoed: z.enum(['nee', 'ja']).optional(),
})
export type MeldingInvoer = z.infer<typeof meldingInvoer>

/** Whether we can answer at all; asked for, never required. What has hardly a digit is no number to call. */
export function isBereikbaar({ telefoon, adres, helperTelefoon }: MeldingInvoer): boolean {
  return (
    (adres ?? '') !== '' || [telefoon, helperTelefoon].some((nummer) => cijfers(nummer) >= MINSTE_CIJFERS)
  )
}

/** The shortest number in the Netherlands that reaches a person: without area code it has six digits. */
const MINSTE_CIJFERS = 6

function cijfers(nummer: string | undefined): number {
  return (nummer ?? '').replace(/\D/g, '').length
}

type Wie = {
  readonly op: string
  readonly tijdstip: string
  readonly kenmerk: string
  readonly regeling: string
  readonly persoon: Persoon | undefined
}

/** The melding as it is taken in. Empty answers are left out, so that nothing looks known that is not. */
export function meldingVan(invoer: MeldingInvoer, wie: Wie): NeemMeldingAanMetOntvangst {
  const { persoon } = wie
  const voorZichzelf = invoer.voorWie !== 'iemand anders'
  const naam = waarde(invoer.naam) ?? (voorZichzelf ? inwonerNaam(persoon) : undefined)
  const account = voorZichzelf && persoon?.rollen.includes('inwoner') === true ? persoon.persoon : undefined
  const helper = helperVan(invoer)
  const door = persoon?.naam ?? (voorZichzelf ? naam : waarde(invoer.helperNaam))
  const gevuld = {
    naam,
    telefoon: waarde(invoer.telefoon),
    adres: waarde(invoer.adres),
    postcodeEnPlaats: waarde(invoer.postcodeEnPlaats),
    persoon: account,
  }
  return {
    op: wie.op,
    ...(door === undefined ? {} : { door }),
    ...(persoon === undefined ? {} : { persoon: persoon.persoon }),
    kenmerk: wie.kenmerk,
    regeling: wie.regeling,
    ontvangenOp: wie.op,
    ontvangenTijdstip: wie.tijdstip,
    kanaal: 'web',
    woorden: invoer.woorden,
    ...(invoer.spoed === 'ja' ? { spoed: true } : {}),
    inwoner: Object.fromEntries(Object.entries(gevuld).filter(([, value]) => value !== undefined)),
    betrokkenen: helper === undefined ? [] : [helper],
  }
}

function inwonerNaam(persoon: Persoon | undefined): string | undefined {
  return persoon?.rollen.includes('inwoner') === true ? persoon.naam : undefined
}

/** Whoever helps is named as mantelzorger, so that he too is offered free support (Wmo 2.3.2(3)). */
function helperVan(invoer: MeldingInvoer): Betrokkene | undefined {
  const naam = waarde(invoer.helperNaam)
  const relatie = waarde(invoer.helperRelatie)
  const telefoon = waarde(invoer.helperTelefoon)
  if (naam === undefined && relatie === undefined && telefoon === undefined) return undefined
  return {
    rol: 'mantelzorger',
    ...(naam === undefined ? {} : { naam }),
    ...(relatie === undefined ? {} : { relatie }),
    ...(telefoon === undefined ? {} : { telefoon }),
    ...(invoer.helperErbij === 'ja' ? { magBijGesprek: true } : {}),
  }
}

function waarde(tekst: string | undefined): string | undefined {
  const kort = tekst?.trim()
  return kort === '' ? undefined : kort
}

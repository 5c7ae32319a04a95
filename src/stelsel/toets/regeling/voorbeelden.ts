import { foutInEenZin } from '../../../basis/schema-fouten.ts'
import { bereken } from '../../normen/bereken.ts'
import { leesRekeninvoer } from '../../normen/normen-bestand.ts'
import type { Regeling, Voorbeeld } from '../../regeling/regeling.ts'
import { pgbCentenPerJaar, rekenbasis, tijdVoorBesluit } from '../../regeling/uitwerking.ts'

/** How one example case came out: what was meant, what the rules give, and each difference in words. */
export type VoorbeeldUitkomst = {
  readonly naam: string
  readonly uitkomst: Voorbeeld['verwacht']
  /** Empty when the case came out as the municipality meant. */
  readonly verschillen: string[]
  /** What the norm set does not say about this case, or warns for. */
  readonly onbekend: string[]
}

/** Runs the own example cases of a regeling with its own norm, policy, rounding and tariffs. */
export function draaiVoorbeelden(regeling: Regeling): VoorbeeldUitkomst[] {
  return regeling.voorbeelden.map((voorbeeld) => draai(voorbeeld, regeling))
}

function draai(voorbeeld: Voorbeeld, regeling: Regeling): VoorbeeldUitkomst {
  const { naam, feiten, regels, opgelost, verwacht } = voorbeeld
  const invoer = leesRekeninvoer({
    ...rekenbasis(regeling),
    peildatum: regeling.geldigVanaf,
    ...(feiten === undefined ? {} : { feiten }),
    ...(regels === undefined ? {} : { regels }),
    ...(opgelost === undefined ? {} : { opgelost }),
  })
  if (!invoer.ok) {
    const verschillen = (invoer.refusal.data?.fouten ?? []).map(foutInEenZin)
    return { naam, uitkomst: {}, verschillen, onbekend: [] }
  }
  const { resterend, onbekend } = bereken(invoer.value)
  const { omvang, afrondingPerJaar } = tijdVoorBesluit(regeling, resterend)
  const tarief = regeling.pgb.tarieven.find(({ id }) => id === voorbeeld.pgb)
  const uitkomst = {
    ...omvang,
    bijdrageCentenPerMaand: regeling.eigenBijdrage.centenPerMaand,
    ...(tarief === undefined
      ? {}
      : {
          centenPerJaar: pgbCentenPerJaar(resterend.minutenPerJaar + afrondingPerJaar, tarief.centenPerUur),
        }),
  }
  const verschillen = [
    ...(voorbeeld.pgb !== undefined && tarief === undefined
      ? [`het pgb-tarief '${voorbeeld.pgb}' staat niet bij pgb.tarieven`]
      : []),
    ...(Object.keys(verwacht).length === 0 ? ['er staat geen verwachte uitkomst'] : []),
    ...VELDEN.flatMap((veld) =>
      verwacht[veld] === undefined || verwacht[veld] === uitkomst[veld]
        ? []
        : [`${veld}: bedoeld is ${verwacht[veld]}, de regels geven ${uitkomst[veld] ?? 'niets'}`],
    ),
  ]
  return { naam, uitkomst, verschillen, onbekend: [...onbekend] }
}

const VELDEN = ['minuten', 'per', 'centenPerJaar', 'bijdrageCentenPerMaand'] as const

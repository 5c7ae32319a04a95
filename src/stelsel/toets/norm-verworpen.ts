import { findKader } from '../normen/kaders.ts'
import { isSleutel } from '../wet/artikelen.ts'
import type { Gebrek, Uitslag } from './bevinding.ts'
import { gebrek } from './bevinding.ts'
import type { Behoefte, ToetsInvoer } from './invoer.ts'
import { eenVan, na } from './patroon.ts'
import { inStap } from './stand.ts'

export const HERSTEL_NORM =
  'Gebruik een norm die op objectief, onafhankelijk onderzoek rust, of stel de tijd voor deze inwoner zelf vast en leg uit hoe.'

/** Norms that a court already set aside, recognised by name. Names can differ, so this asks for a look and blocks nothing. */
const HERKEND = [
  {
    naam: /\b78 uur\b|\butrecht\w*[ -]78\b/i,
    codes: ['NORM_NIET_OBJECTIEF'],
    uitspraak: 'ECLI:NL:CRVB:2016:1402',
  },
  {
    naam: eenVan(na(/kpmg\b/i, /\brivierenland/i), na(/rivierenland\b/i, /\bkpmg/i)),
    codes: ['NORM_NIET_OBJECTIEF', 'NORM_NIET_ONAFHANKELIJK'],
    uitspraak: 'ECLI:NL:RBGEL:2023:3301',
  },
] as const

/** A norm that a court found too light: by what the register of norms says of it, else by its name. Only asks for a look. */
export function verworpenNorm(
  invoer: Pick<ToetsInvoer, 'vaststellingen'>,
  code: 'NORM_NIET_OBJECTIEF' | 'NORM_NIET_ONAFHANKELIJK',
): Uitslag {
  const gevonden = inStap(invoer.vaststellingen, 3).flatMap(({ behoefte, plaats }): Gebrek[] => {
    if (behoefte === undefined) return []
    const oordeel =
      (code === 'NORM_NIET_OBJECTIEF' ? volgensRegister(behoefte) : undefined) ?? opNaam(behoefte, code)
    return oordeel === undefined ? [] : [{ ...oordeel, ernst: 'aandacht', herstel: HERSTEL_NORM, plaats }]
  })
  return gebrek(...gevonden.slice(0, 1))
}

function volgensRegister({ kader }: Behoefte): Pick<Gebrek, 'uitleg' | 'grondslag'> | undefined {
  const norm = kader?.id === undefined ? undefined : findKader(kader.id)
  const [toetsing] = norm?.verworpen ?? []
  if (norm === undefined || toetsing === undefined) return undefined
  return {
    uitleg: `Een rechter aanvaardde deze norm (${norm.naam}) niet: ${toetsing.strekking}`,
    ...(isSleutel(toetsing.ecli) ? { grondslag: [toetsing.ecli] } : {}),
  }
}

function opNaam({ kader, regels }: Behoefte, code: string): Pick<Gebrek, 'uitleg' | 'grondslag'> | undefined {
  const namen = [kader?.id, kader?.naam, ...regels.map(({ bron }) => bron)].join(' ')
  const norm = HERKEND.find(({ codes, naam }) => codes.some((eigen) => eigen === code) && naam.test(namen))
  return norm === undefined
    ? undefined
    : { uitleg: 'Deze norm lijkt op een norm die een rechter al te licht vond.', grondslag: [norm.uitspraak] }
}

import type { Omvang } from '../../basis/fact.ts'
import { omvangInWoorden, vergelijkOmvang } from '../../basis/omvang.ts'
import type { Besluit, ToetsInvoer } from './invoer.ts'
import { isGeteld } from './omvang.ts'
import { geeftHulp, oplossingen } from './stand.ts'
import { alleTeksten, ERTUSSEN } from './tekst.ts'

// How much an adviser names in his conclusion, beside what the decision gives.

const TELWOORDEN: Readonly<Record<string, number>> = {
  een: 1,
  één: 1,
  anderhalf: 1.5,
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
  negen: 9,
  tien: 10,
  elf: 11,
  twaalf: 12,
}
const GETAL = `(?:\\d{1,4}(?:,\\d)?|${Object.keys(TELWOORDEN).join('|')})`
/** `3 tot 4 dagdelen begeleiding per week`: the least of it counts. */
const HOEVEEL = new RegExp(
  `(?<![\\p{L}\\d,.])(?:(${GETAL})\\s+(?:tot|à|of)\\s+)?(${GETAL})\\s+(uur|uren|minuten|dagdeel|dagdelen|etmaal|etmalen)\\s+${ERTUSSEN}{0,3}?per\\s+(week|maand|jaar|(?:4|vier)\\s+weken)(?![\\p{L}])`,
  'iu',
)
/** An upper limit, a denial, or an amount of two parts: then the number is not what is advised. */
const NIET_ADVIES = /\b(?:niet|geen|maximaal|maximum|hoogstens|ten hoogste|uur en)\b/i

const WAAROM = /\b(?:omdat|want|aangezien|doordat|namelijk)\b/i
const WAAROVER = /\b(?:advi\w+|rapport|deskundig\w*|uur|uren|minuten|dagde\w+|etma\w+)\b/i

/** The first amount of this conclusion when the decision gives less than each that it names, and nobody says why. */
export function findMinderDanGeadviseerd(
  invoer: Pick<ToetsInvoer, 'vaststellingen' | 'teksten' | 'besluit'>,
  conclusie: string,
): string | undefined {
  const { besluit, vaststellingen } = invoer
  if (besluit === undefined || !geeftHulp(besluit)) return undefined
  if (oplossingen(vaststellingen).some(({ oplossing }) => isGeteld(oplossing))) return undefined
  const gegeven = besluit.voorzieningen.flatMap(({ omvang }) => (omvang === undefined ? [] : [omvang]))
  const [eerste, ...meer] = conclusie.split(/[.;]\s|[.;]$/).flatMap(leesOmvang)
  if (eerste === undefined || gegeven.length === 0 || isUitgelegd(invoer, besluit)) return undefined
  const minder = [eerste, ...meer].every((een) => vergelijkOmvang(gegeven, een).uitkomst === 'minder')
  return minder ? omvangInWoorden(eerste) : undefined
}

function leesOmvang(zin: string): readonly Omvang[] {
  const [gevonden, minstens, getal = '', eenheid = '', periode = ''] = HOEVEEL.exec(zin) ?? []
  if (gevonden === undefined || NIET_ADVIES.test(zin)) return []
  const hoeveel = leesGetal(minstens ?? getal)
  const woord = periode.toLowerCase()
  if (/^(?:dagde|etma)/i.test(eenheid)) {
    const per = woord === 'week' || woord === 'maand' || woord === 'jaar' ? woord : '4 weken'
    return [{ aantal: hoeveel, eenheid: /^d/i.test(eenheid) ? 'dagdeel' : 'etmaal', per }]
  }
  const keer = /^uu?r/i.test(eenheid) ? 60 : 1
  return woord === 'week' || woord === 'jaar' ? [{ minuten: hoeveel * keer, per: woord }] : []
}

function leesGetal(tekst: string): number {
  return TELWOORDEN[tekst.toLowerCase()] ?? Number(tekst.replace(',', '.'))
}

/** A sentence with a reason that is about the advice or an amount. */
function isUitgelegd(
  invoer: Pick<ToetsInvoer, 'vaststellingen' | 'teksten' | 'besluit'>,
  { voorzieningen }: Besluit,
): boolean {
  const redenen = voorzieningen.flatMap(({ onderbouwing }) => onderbouwing?.reden ?? [])
  return [...alleTeksten(invoer).map(({ tekst }) => tekst), ...redenen].some((tekst) =>
    tekst.split(/(?<=[.!?])\s/).some((zin) => WAAROM.test(zin) && WAAROVER.test(zin)),
  )
}

import { type Minuten, metPunten, minuten } from '../../basis/minuten.ts'
import { accept, type Outcome, type Refusal, refuse } from '../../basis/outcome.ts'

export type TijdRefusal = Refusal<'TIJD_NIET_LEESBAAR', { readonly uitleg: string }>

const HELP = 'schrijf bijvoorbeeld 200, 3:20, 3 uur 20 of 200 minuten'
const UUR = String.raw`(?:uren|uur|u|hrs|hours|h)\.?`
const MINUUT = String.raw`(?:minuten|minuut|min|m)\.?`
const UREN_EN_MINUTEN = new RegExp(String.raw`^(\d{1,5})\s*${UUR}(?:\s*en)?\s*(\d{1,3})\s*(?:${MINUUT})?$`)
const UREN = new RegExp(String.raw`^(\d{1,5})(?:[.,](\d{1,6}))?\s*${UUR}$`)
const MINUTEN = new RegExp(String.raw`^(\d+)(?:[.,](\d{1,6}))?\s*(?:${MINUUT})?$`)
const DUIZENDTALLEN = new RegExp(String.raw`^(\d{1,3}(?:\.\d{3})+)\s*${MINUUT}$`)
const DUIZENDEN_UREN = new RegExp(String.raw`^[1-9]\d{0,2}\.\d{3}\s*${UUR}$`)

const WOORDEN: ReadonlyMap<string, number> = new Map([
  ['kwartier', 15],
  ['een kwartier', 15],
  ['half uur', 30],
  ['een half uur', 30],
  ['drie kwartier', 45],
  ['anderhalf uur', 90],
  ['tweeënhalf uur', 150],
])
const BREUKEN: ReadonlyMap<string, string> = new Map([
  ['¼', '25'],
  ['½', '5'],
  ['¾', '75'],
])

/**
 * Reads an amount of time to whole minutes without loss, or says why it cannot and what was perhaps meant.
 * Hours in decimals have cost people time: 3 h 20 became 3,33 h, and "29,15 uur" once stood for 29 h 15.
 */
export function leesTijd(tekst: string): Outcome<Minuten, TijdRefusal> {
  const text = tekst
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/ ?([¼½¾])/, (_, breuk: string) => `,${BREUKEN.get(breuk) ?? ''}`)
    .replace(/^,/, '0,')
  if (text === '') return unreadable(`er staat geen tijd; ${HELP}`)
  if (text.startsWith('-') || text.startsWith('−')) return unreadable('een tijd kan niet negatief zijn')
  const word = WOORDEN.get(text)
  if (word !== undefined) return accept(minuten(word))

  const clock = /^(\d{1,5}):(\d{2})(?: ?(?:uren|uur|u|h))?$/.exec(text) ?? UREN_EN_MINUTEN.exec(text)
  if (clock) return hoursAndMinutes(tekst, clock[1] ?? '', clock[2] ?? '')
  if (DUIZENDEN_UREN.test(text)) return thousandsOrDecimals(tekst.trim(), text)
  const hours = UREN.exec(text)
  if (hours) return decimalHours(tekst.trim(), hours[1] ?? '', hours[2] ?? '')
  const thousands = DUIZENDTALLEN.exec(text)
  if (thousands) return whole((thousands[1] ?? '').replaceAll('.', ''))
  const minutes = MINUTEN.exec(text)
  if (minutes) return plainMinutes(tekst.trim(), text, minutes[1] ?? '', minutes[2] ?? '')
  return unreadable(`'${tekst}' is niet als tijd te lezen; ${HELP}`)
}

function hoursAndMinutes(tekst: string, hours: string, minutes: string): Outcome<Minuten, TijdRefusal> {
  if (Number(minutes) > 59) {
    return unreadable(`'${tekst.trim()}' heeft meer dan 59 minuten naast de uren; ${HELP}`)
  }
  return accept(minuten(Number(hours) * 60 + Number(minutes)))
}

function decimalHours(tekst: string, hours: string, decimals: string): Outcome<Minuten, TijdRefusal> {
  const trimmed = decimals.replace(/0+$/, '')
  const base = Number(hours) * 60
  if (trimmed === '') return accept(minuten(base))
  const scale = 10 ** trimmed.length
  const sixtieths = Number(trimmed) * 60
  if (sixtieths % scale !== 0) {
    const exact = dutch(hours, sixtieths, scale)
    const up = base + Math.ceil(sixtieths / scale)
    return unreadable(`'${tekst}' is ${exact} minuten en dat is niet heel; bedoelde u ${spoken(up)}?`)
  }
  const fraction = base + sixtieths / scale
  // Two decimals below 60 are read in two ways; only a quarter and a half are beyond doubt.
  if (decimals.length === 2 && Number(decimals) < 60 && !['25', '50'].includes(decimals)) {
    const clock = base + Number(decimals)
    return unreadable(
      `'${tekst}' kan ${spoken(fraction)} zijn of ${spoken(clock)}; schrijf welke van de twee het is`,
    )
  }
  return accept(minuten(fraction))
}

/** A dot before three figures is a thousand in Dutch and decimals elsewhere: a thousand times apart, so nobody chooses for the writer. */
function thousandsOrDecimals(tekst: string, text: string): Outcome<Minuten, TijdRefusal> {
  const whole = Number(text.replace(/\D/g, ''))
  const decimal = Math.ceil((whole * 60) / 1000)
  return unreadable(
    `'${tekst}' kan ${spoken(decimal)} zijn of ${metPunten(whole)} uur (${metPunten(whole * 60)} minuten); schrijf welke van de twee het is`,
  )
}

function plainMinutes(tekst: string, text: string, amount: string, decimals: string) {
  if (/^0*$/.test(decimals)) return whole(amount)
  if (/\d$/.test(text)) return unreadable(`bij '${tekst}' staat geen eenheid; ${HELP}`)
  return unreadable(
    `'${tekst}' is geen heel aantal minuten; bedoelde u ${spoken(Number(amount) + 1)}? Rond nooit naar beneden`,
  )
}

function whole(digits: string): Outcome<Minuten, TijdRefusal> {
  const amount = Number(digits)
  return Number.isSafeInteger(amount) ? accept(minuten(amount)) : unreadable(`${digits} minuten is te veel`)
}

function dutch(hours: string, sixtieths: number, scale: number): string {
  const digits = String(scale).length - 1
  const scaled = BigInt(hours) * 60n * BigInt(scale) + BigInt(sixtieths)
  const after = String(scaled % BigInt(scale))
    .padStart(digits, '0')
    .replace(/0+$/, '')
  return `${scaled / BigInt(scale)},${after}`
}

function spoken(amount: number): string {
  const hours = Math.floor(amount / 60)
  return hours === 0
    ? `${amount} minuten`
    : `${hours} uur${amount % 60 === 0 ? '' : ` ${amount % 60}`} (${amount} minuten)`
}

function unreadable(uitleg: string) {
  return refuse('TIJD_NIET_LEESBAAR', { uitleg })
}

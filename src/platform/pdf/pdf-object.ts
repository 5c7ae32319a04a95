/** The kinds of value in a PDF file (ISO 32000-1, 7.3), and the operators of a content stream. Strings hold one byte per character. */
export type PdfObject =
  | { readonly kind: 'null' }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'name'; readonly value: string }
  | { readonly kind: 'reference'; readonly number: number }
  | { readonly kind: 'array'; readonly items: readonly PdfObject[] }
  | { readonly kind: 'dictionary'; readonly entries: PdfDictionary }
  | { readonly kind: 'operator'; readonly value: string }

export type PdfDictionary = ReadonlyMap<string, PdfObject>

const NULL: PdfObject = { kind: 'null' }
const WHITE = /[\0\t\n\f\r ]/
const REGULAR = /[^\0\t\n\f\r ()<>[\]{}/%]/

/** Reads values one after another out of text with one byte per character. */
export class PdfLexer {
  readonly #text: string
  #at: number

  constructor(text: string, at = 0) {
    this.#text = text
    this.#at = at
  }

  get position(): number {
    return this.#at
  }

  /** The next value or operator; undefined at the end. */
  next(): PdfObject | undefined {
    this.#skipWhite()
    const c = this.#text[this.#at]
    if (c === undefined) return undefined
    if (c === '/') return this.#name()
    if (c === '(') return this.#literalString()
    if (c === '[') return this.#array()
    if (c === '<') return this.#text[this.#at + 1] === '<' ? this.#dictionary() : this.#hexString()
    if (!REGULAR.test(c)) {
      // A closing bracket without its opening one: take it as an operator, so that reading always gets on.
      this.#at += this.#text.startsWith('>>', this.#at) ? 2 : 1
      return { kind: 'operator', value: c }
    }
    return this.#word()
  }

  #skipWhite(): void {
    for (let c = this.#text[this.#at]; c !== undefined; c = this.#text[this.#at]) {
      if (WHITE.test(c)) this.#at += 1
      else if (c === '%') {
        while (this.#at < this.#text.length && !/[\r\n]/.test(this.#text[this.#at] ?? '')) this.#at += 1
      } else return
    }
  }

  #regular(): string {
    const from = this.#at
    while (REGULAR.test(this.#text[this.#at] ?? ' ')) this.#at += 1
    return this.#text.slice(from, this.#at)
  }

  #name(): PdfObject {
    this.#at += 1
    const raw = this.#regular()
    const value = raw.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    )
    return { kind: 'name', value }
  }

  #word(): PdfObject {
    const word = this.#regular()
    if (word === 'true' || word === 'false') return { kind: 'boolean', value: word === 'true' }
    if (word === 'null') return NULL
    if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(word)) return { kind: 'operator', value: word }
    const reference = /^\d+$/.test(word) ? /^\s+\d+\s+R(?![A-Za-z])/.exec(this.#lookAhead()) : null
    if (reference !== null) {
      this.#at += reference[0].length
      return { kind: 'reference', number: Number(word) }
    }
    return { kind: 'number', value: Number(word) }
  }

  #lookAhead(): string {
    return this.#text.slice(this.#at, this.#at + 20)
  }

  #array(): PdfObject {
    this.#at += 1
    const items: PdfObject[] = []
    while (true) {
      this.#skipWhite()
      if (this.#at >= this.#text.length) return { kind: 'array', items }
      if (this.#text[this.#at] === ']') {
        this.#at += 1
        return { kind: 'array', items }
      }
      const item = this.next()
      if (item !== undefined) items.push(item)
    }
  }

  #dictionary(): PdfObject {
    this.#at += 2
    const entries = new Map<string, PdfObject>()
    while (true) {
      this.#skipWhite()
      if (this.#at >= this.#text.length) return { kind: 'dictionary', entries }
      if (this.#text.startsWith('>>', this.#at)) {
        this.#at += 2
        return { kind: 'dictionary', entries }
      }
      const key = this.next()
      const value = this.next()
      if (key?.kind === 'name' && value !== undefined) entries.set(key.value, value)
    }
  }

  #hexString(): PdfObject {
    const end = this.#text.indexOf('>', this.#at)
    const hex = this.#text.slice(this.#at + 1, end === -1 ? undefined : end).replace(/[^0-9A-Fa-f]/g, '')
    this.#at = end === -1 ? this.#text.length : end + 1
    const even = hex.length % 2 === 0 ? hex : `${hex}0`
    const value = even.replace(/../g, (pair) => String.fromCharCode(Number.parseInt(pair, 16)))
    return { kind: 'string', value }
  }

  #literalString(): PdfObject {
    this.#at += 1
    let value = ''
    let depth = 1
    while (this.#at < this.#text.length) {
      const c = this.#text[this.#at] ?? ''
      this.#at += 1
      if (c === '\\') value += this.#escape()
      else {
        if (c === '(') depth += 1
        if (c === ')') depth -= 1
        if (depth === 0) break
        value += c
      }
    }
    return { kind: 'string', value }
  }

  #escape(): string {
    const octal = /^[0-7]{1,3}/.exec(this.#text.slice(this.#at, this.#at + 3))
    if (octal !== null) {
      this.#at += octal[0].length
      return String.fromCharCode(Number.parseInt(octal[0], 8) & 0xff)
    }
    const c = this.#text[this.#at] ?? ''
    this.#at += 1
    if (c === '\r' && this.#text[this.#at] === '\n') this.#at += 1
    if (c === '\r' || c === '\n') return ''
    return { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }[c] ?? c
  }
}

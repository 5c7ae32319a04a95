import type { PdfFile } from './pdf-file.ts'
import { type PdfDictionary, PdfLexer, type PdfObject } from './pdf-object.ts'

/** What the text operators of one page draw, per marked content; and how many draw outside any mark. */
export type PageText = {
  readonly byMark: ReadonlyMap<number, string>
  readonly untaggedOperators: number
}

type Mark = { readonly mcid: number | undefined; readonly artifact: boolean }
type Drawn = { text: string; line: string | undefined }

/** Runs through a page's content, forms it draws included. */
export function readPageText(file: PdfFile, page: PdfDictionary): PageText {
  const content = file
    .array(page.get('Contents'))
    .map((part) => file.stream(part) ?? '')
    .join('\n')
  const resources = file.dictionary(inherited(file, page, 'Resources')) ?? new Map()
  const state = { drawn: new Map<number, Drawn>(), untagged: 0 }
  run(file, content, resources, [], state, 0)
  const byMark = new Map(Array.from(state.drawn, ([mcid, drawn]) => [mcid, drawn.text]))
  return { byMark, untaggedOperators: state.untagged }
}

function inherited(file: PdfFile, page: PdfDictionary, key: string): PdfObject | undefined {
  let now: PdfDictionary | undefined = page
  for (let steps = 0; now !== undefined && steps < 20; steps += 1) {
    const value = now.get(key)
    if (value !== undefined) return value
    now = file.dictionary(now.get('Parent'))
  }
  return undefined
}

function run(
  file: PdfFile,
  content: string,
  resources: PdfDictionary,
  outerMarks: readonly Mark[],
  state: { readonly drawn: Map<number, Drawn>; untagged: number },
  depth: number,
): void {
  const fonts = file.dictionary(resources.get('Font')) ?? new Map<string, PdfObject>()
  const forms = file.dictionary(resources.get('XObject')) ?? new Map<string, PdfObject>()
  const properties = file.dictionary(resources.get('Properties')) ?? new Map<string, PdfObject>()
  const decoders = new Map<string, (codes: string) => string>()
  const marks = [...outerMarks]
  const lexer = new PdfLexer(content)
  let operands: PdfObject[] = []
  let decode = (_: string): string => ''
  // Where text goes is told apart by the matrices in force only: enough to see that a new line began.
  let place = ''

  const draw = (codes: readonly string[]): void => {
    const mark = marks.findLast((one) => one.artifact || one.mcid !== undefined)
    if (mark === undefined) {
      state.untagged += 1
      return
    }
    if (mark.artifact || mark.mcid === undefined) return
    const before = state.drawn.get(mark.mcid) ?? { text: '', line: undefined }
    const moved = before.line !== undefined && before.line !== place
    const separator = moved && !/\s$|\S-$/.test(before.text) ? ' ' : ''
    state.drawn.set(mark.mcid, { text: before.text + separator + codes.map(decode).join(''), line: place })
  }

  for (let token = lexer.next(); token !== undefined; token = lexer.next()) {
    if (token.kind !== 'operator') {
      operands.push(token)
      continue
    }
    switch (token.value) {
      case 'BDC':
      case 'BMC':
        marks.push(markOf(file, operands, properties))
        break
      case 'EMC':
        marks.pop()
        break
      case 'cm':
      case 'Tm':
      case 'Td':
      case 'TD':
        // The last operand is the vertical place; a shift along the line is not a new line.
        if (operands.at(-1)?.kind === 'number') place = verticalOf(operands, token.value, place)
        break
      case 'Tf': {
        const font = operands[0]?.kind === 'name' ? operands[0].value : ''
        decode = decoders.get(font) ?? decoderOf(file, file.dictionary(fonts.get(font)))
        decoders.set(font, decode)
        break
      }
      case 'Tj':
      case "'":
      case '"':
      case 'TJ':
        draw(stringsOf(operands))
        break
      case 'Do': {
        const form = operands[0]?.kind === 'name' ? forms.get(operands[0].value) : undefined
        const dictionary = file.dictionary(form)
        if (dictionary !== undefined && file.name(dictionary.get('Subtype')) === 'Form' && depth < 8) {
          const own = file.dictionary(dictionary.get('Resources')) ?? resources
          run(file, file.stream(form) ?? '', own, marks, state, depth + 1)
        }
        break
      }
    }
    operands = []
  }
}

function verticalOf(operands: readonly PdfObject[], operator: string, place: string): string {
  const y = operands.at(-1)
  const shift = y?.kind === 'number' ? y.value : 0
  if (operator === 'Tm' && shift === 0) return place
  return `${operator}${shift.toFixed(2)}`
}

function markOf(file: PdfFile, operands: readonly PdfObject[], properties: PdfDictionary): Mark {
  const [tag, given] = operands
  const listed = given?.kind === 'name' ? properties.get(given.value) : given
  const mcid = file.resolve(file.dictionary(listed)?.get('MCID'))
  return {
    mcid: mcid?.kind === 'number' ? mcid.value : undefined,
    artifact: tag?.kind === 'name' && tag.value === 'Artifact',
  }
}

function stringsOf(operands: readonly PdfObject[]): string[] {
  return operands.flatMap((operand) => {
    if (operand.kind === 'string') return [operand.value]
    if (operand.kind === 'array') return stringsOf(operand.items)
    return []
  })
}

/** Reads a font's ToUnicode map. Codes of two bytes, as composite fonts have; without a map a code gives U+FFFD. */
function decoderOf(file: PdfFile, font: PdfDictionary | undefined): (codes: string) => string {
  const composite = file.name(font?.get('Subtype')) === 'Type0'
  const map = toUnicode(file.stream(font?.get('ToUnicode')) ?? '')
  const size = composite ? 2 : 1
  return (codes) => {
    let text = ''
    for (let i = 0; i + size <= codes.length; i += size) {
      const code = codes.slice(i, i + size)
      text += map.get(code) ?? (composite ? '\uFFFD' : code)
    }
    return text
  }
}

function toUnicode(cmap: string): ReadonlyMap<string, string> {
  const map = new Map<string, string>()
  const lexer = new PdfLexer(cmap)
  let strings: PdfObject[] = []
  for (let token = lexer.next(); token !== undefined; token = lexer.next()) {
    if (token.kind !== 'operator') {
      strings.push(token)
      continue
    }
    if (token.value === 'endbfchar') {
      for (let i = 0; i + 1 < strings.length; i += 2) {
        const [code, text] = [strings[i], strings[i + 1]]
        if (code?.kind === 'string' && text?.kind === 'string') map.set(code.value, utf16(text.value))
      }
    }
    if (token.value === 'endbfrange') addRanges(map, strings)
    strings = []
  }
  return map
}

function addRanges(map: Map<string, string>, strings: readonly PdfObject[]): void {
  for (let i = 0; i + 2 < strings.length; i += 3) {
    const [low, high, to] = [strings[i], strings[i + 1], strings[i + 2]]
    if (low?.kind !== 'string' || high?.kind !== 'string' || to === undefined) continue
    const from = numberOf(low.value)
    for (let code = from; code <= Math.min(numberOf(high.value), from + 0xffff); code += 1) {
      const key = Array.from({ length: low.value.length }, (_, byte) =>
        String.fromCharCode((code >> (8 * (low.value.length - 1 - byte))) & 0xff),
      ).join('')
      if (to.kind === 'array') {
        const one = to.items[code - from]
        if (one?.kind === 'string') map.set(key, utf16(one.value))
      } else if (to.kind === 'string') {
        const units = utf16(to.value)
        const last = units.charCodeAt(units.length - 1) + code - from
        map.set(key, units.slice(0, -1) + String.fromCharCode(last))
      }
    }
  }
}

function numberOf(bytes: string): number {
  return Array.from(bytes).reduce((sum, byte) => sum * 256 + byte.charCodeAt(0), 0)
}

function utf16(bytes: string): string {
  let text = ''
  for (let i = 0; i + 1 < bytes.length; i += 2) {
    text += String.fromCharCode(bytes.charCodeAt(i) * 256 + bytes.charCodeAt(i + 1))
  }
  return text
}

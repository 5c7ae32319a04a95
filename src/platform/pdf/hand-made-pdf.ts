import { deflateSync } from 'node:zlib'

/** Writes small PDF files by hand, right or with one planted fault, for the tests of the structure check. */
export type HandMade = {
  /** Replaces a numbered object, or leaves it out. */
  readonly objects?: Readonly<Record<number, string | undefined>>
  readonly content?: string
  readonly metadata?: string
  /** Puts all objects that are no streams into one compressed object stream. */
  readonly objectStream?: boolean
}

const METADATA =
  '<rdf><dc:title><rdf:Alt><rdf:li xml:lang="x-default">Brief</rdf:li></rdf:Alt></dc:title><pdfuaid:part>1</pdfuaid:part></rdf>'
const CONTENT =
  '/H1 <</MCID 0>> BDC BT /F1 12 Tf (Kop) Tj ET EMC /P <</MCID 1>> BDC BT /F1 12 Tf [(Al) -20 (inea)] TJ ET EMC'

export function handMadePdf({
  objects = {},
  content = CONTENT,
  metadata = METADATA,
  objectStream = false,
}: HandMade = {}): Uint8Array {
  const plain: Record<number, string | undefined> = {
    1: '<</Type/Catalog/Pages 2 0 R/Lang(nl-NL)/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>/StructTreeRoot 4 0 R/Metadata 11 0 R>>',
    2: '<</Type/Pages/Kids[3 0 R]/Count 1/Resources<</Font<</F1 8 0 R>>>>>>',
    3: '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 10 0 R>>',
    4: '<</Type/StructTreeRoot/K 5 0 R/RoleMap<</Kop/H1>>>>',
    5: '<</Type/StructElem/S/Document/P 4 0 R/K[6 0 R 7 0 R]>>',
    6: '<</Type/StructElem/S/Kop/P 5 0 R/Pg 3 0 R/K 0>>',
    7: '<</Type/StructElem/S/P/P 5 0 R/Pg 3 0 R/K[<</Type/MCR/MCID 1>>]>>',
    8: '<</Type/Font/Subtype/TrueType/BaseFont/Proef/FontDescriptor 9 0 R>>',
    9: '<</Type/FontDescriptor/FontName/Proef/FontFile2 12 0 R>>',
    ...objects,
  }
  const streams = [stream(10, content), stream(11, metadata), stream(12, 'font')]
  const numbered = Object.entries(plain).flatMap(([number, value]) =>
    value === undefined ? [] : [{ number: Number(number), value }],
  )
  const trailer = '<</Root 1 0 R/Size 20>>'
  if (!objectStream) {
    const bodies = numbered.map(({ number, value }) => Buffer.from(`${number} 0 obj\n${value}\nendobj\n`))
    return Buffer.concat([
      Buffer.from('%PDF-1.7\n'),
      ...bodies,
      ...streams,
      Buffer.from(`trailer ${trailer}\n%%EOF`),
    ])
  }
  let offset = 0
  const index = numbered.map(({ number, value }) => {
    const entry = `${number} ${offset}`
    offset += value.length + 1
    return entry
  })
  const head = `${index.join(' ')}\n`
  const packed = deflateSync(`${head}${numbered.map(({ value }) => value).join('\n')}`)
  const dictionary = `<</Type/ObjStm/N ${numbered.length}/First ${head.length}/Filter/FlateDecode/Length ${packed.length}>>`
  return Buffer.concat([
    Buffer.from('%PDF-1.7\n'),
    ...streams,
    Buffer.from(`30 0 obj\n${dictionary}\nstream\n`),
    packed,
    Buffer.from(
      '\nendstream\nendobj\n31 0 obj\n<</Type/XRef/Root 1 0 R/Length 0>>\nstream\n\nendstream\nendobj\n%%EOF',
    ),
  ])
}

function stream(number: number, content: string): Buffer {
  return Buffer.from(
    `${number} 0 obj\n<</Length ${Buffer.byteLength(content)}>>\nstream\n${content}\nendstream\nendobj\n`,
  )
}

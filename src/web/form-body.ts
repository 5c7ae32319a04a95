import type { FormFields } from './answer.ts'

/** Far more than anyone types in one form, far less than hurts. */
const MOST_BYTES = 512 * 1024
const MOST_FIELDS = 1000

export type FormBody = {
  /** Everything that was sent, in order, without the token. */
  readonly pairs: readonly (readonly [naam: string, waarde: string])[]
  /** What was typed. */
  readonly fields: FormFields
  readonly csrf: string | undefined
  readonly sleutel: string | undefined
  readonly gezienVersie: number | undefined
  readonly actie: string
}

export type FormBodyFault = 'te-groot' | 'geen-formulier' | 'onleesbaar'

const OWN_FIELDS: ReadonlySet<string> = new Set(['csrf', 'sleutel', 'gezienVersie', 'actie'])
const SLEUTEL = /^[A-Za-z0-9_-]{8,80}$/

/** Reads a form as browsers send it; stops reading as soon as it is too large. */
export async function readFormBody(request: Request): Promise<FormBody | FormBodyFault> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/x-www-form-urlencoded') return 'geen-formulier'
  const text = await readText(request)
  if (text === undefined) return 'te-groot'
  const pairs = [...new URLSearchParams(text)]
  if (pairs.length > MOST_FIELDS) return 'te-groot'
  return formBody(pairs)
}

/** Tells what was typed from the fields every form carries; `onleesbaar` when one of the latter was tampered with. */
function formBody(pairs: readonly (readonly [string, string])[]): FormBody | 'onleesbaar' {
  const fields = new Map<string, string | string[]>()
  for (const [name, value] of pairs) {
    if (OWN_FIELDS.has(name)) continue
    const earlier = fields.get(name)
    fields.set(name, earlier === undefined ? value : [earlier, value].flat())
  }
  const own = (name: string) => pairs.find(([candidate]) => candidate === name)?.[1]
  const once = [...OWN_FIELDS].every((name) => pairs.filter(([candidate]) => candidate === name).length <= 1)
  const sleutel = own('sleutel')
  const version = own('gezienVersie')
  if (!once || (sleutel !== undefined && !SLEUTEL.test(sleutel))) return 'onleesbaar'
  if (version !== undefined && !/^\d{1,9}$/.test(version)) return 'onleesbaar'
  return {
    pairs: pairs.filter(([name]) => name !== 'csrf'),
    fields: Object.fromEntries(fields),
    csrf: own('csrf'),
    sleutel,
    gezienVersie: version === undefined ? undefined : Number(version),
    actie: own('actie') ?? '',
  }
}

async function readText(request: Request): Promise<string | undefined> {
  if (Number(request.headers.get('content-length') ?? 0) > MOST_BYTES) return undefined
  if (request.body === null) return ''
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of request.body) {
    bytes += chunk.byteLength
    if (bytes > MOST_BYTES) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString()
}

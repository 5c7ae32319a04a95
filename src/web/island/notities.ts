import type {
  BrowserDocument,
  BrowserElement,
  BrowserIndexedDb,
  BrowserWindow,
  IdbDatabase,
  IdbRequest,
  IdbStore,
} from './browser-types.ts'

declare const document: BrowserDocument
declare const window: BrowserWindow
declare const indexedDB: BrowserIndexedDb
declare const navigator: { readonly onLine: boolean }

/**
 * Keeps notes safe on a tablet that loses its connection. A note is first written on this device and then sent; its key is the id
 * of the note, so that sending it twice has one effect. What is being typed is kept too. Without this script the form posts as always.
 */

type Field = readonly [naam: string, waarde: string]
/** A note that was not sent yet. `persoon`: only under the login that wrote it is it ever sent. */
type Op = {
  readonly volgnummer: number
  readonly opId: string
  readonly pad: string
  readonly persoon: string
  readonly velden: readonly Field[]
}
type Answer =
  | { readonly kind: 'sent' }
  | { readonly kind: 'later' }
  | { readonly kind: 'offline' }
  | { readonly kind: 'login' }
  | { readonly kind: 'reload' }
  | { readonly kind: 'refused'; readonly reden: string }

const OUTBOX = 'uitbak'
const DRAFTS = 'concepten'
const RETRY_MS = 15_000
const PATIENCE_MS = 20_000

function openDatabase(): Promise<IdbDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('keukentafel', 1)
    request.onupgradeneeded = () => {
      request.result.createObjectStore(OUTBOX, { keyPath: 'volgnummer', autoIncrement: true })
      request.result.createObjectStore(DRAFTS, { keyPath: 'sleutel' })
    }
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
    request.onblocked = () => reject(new Error('blocked'))
  })
}

/** Resolves when it is written for good, not when it was asked. */
function write(db: IdbDatabase, change: (store: (name: string) => IdbStore) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = db.transaction([OUTBOX, DRAFTS], 'readwrite', { durability: 'strict' })
    transaction.oncomplete = () => resolve()
    transaction.onerror = () => reject(transaction.error)
    transaction.onabort = () => reject(transaction.error)
    change((name) => transaction.objectStore(name))
  })
}

function read<Value>(request: IdbRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function isFields(value: unknown): value is readonly Field[] {
  return Array.isArray(value) && value.every((pair) => Array.isArray(pair) && pair.length === 2)
}

function isOp(value: unknown): value is Op {
  return isRecord(value) && typeof value['opId'] === 'string' && isFields(value['velden'])
}

async function send(op: Op, csrf: string): Promise<Answer> {
  let response: Response
  let answer: unknown
  try {
    const body = new URLSearchParams([...op.velden.map(([naam, waarde]): [string, string] => [naam, waarde])])
    body.append('csrf', csrf)
    body.append('sleutel', op.opId)
    const signal = AbortSignal.timeout(PATIENCE_MS)
    const headers = { accept: 'application/json' }
    response = await fetch(op.pad, { method: 'POST', headers, body, signal, redirect: 'error' })
    answer = await response.json()
  } catch {
    return { kind: 'offline' }
  }
  const kind = isRecord(answer) ? answer['kind'] : undefined
  if (response.status === 200 && kind === 'ok') return { kind: 'sent' }
  if (response.status === 401) return { kind: 'login' }
  // Another login than this page was made under: only a page made anew knows whose notes may be sent.
  if (response.status === 403) return { kind: 'reload' }
  if (response.status >= 500 || kind === 'botsing') return { kind: 'later' }
  return { kind: 'refused', reden: reasonOf(response.status, answer) }
}

function reasonOf(status: number, answer: unknown): string {
  if (status === 404) return 'U heeft geen toegang (meer) tot deze zaak.'
  if (isRecord(answer)) {
    if (typeof answer['reden'] === 'string') return answer['reden']
    const fouten: unknown = answer['fouten']
    const first: unknown = Array.isArray(fouten) ? fouten[0] : undefined
    if (isRecord(first) && typeof first['tekst'] === 'string') return first['tekst']
  }
  return 'De notitie kon niet worden verwerkt.'
}

function element(tag: string, className: string, text = ''): BrowserElement {
  const made = document.createElement(tag)
  made.className = className
  made.textContent = text
  return made
}

function fieldsOf(form: BrowserElement): Field[] {
  const fields: Field[] = []
  for (const control of form.querySelectorAll('input, textarea, select')) {
    const isChoice = control.type === 'radio' || control.type === 'checkbox'
    if (control.name === '' || control.name === 'csrf' || control.name === 'sleutel') continue
    if (!isChoice || control.checked) fields.push([control.name, control.value])
  }
  return fields
}

function fieldValue(fields: readonly Field[], naam: string): string {
  return fields.find(([name]) => name === naam)?.[1] ?? ''
}

/** Who speaks, as it stands above a note. */
function captionOf(fields: readonly Field[]): string {
  const wie = fieldValue(fields, 'wie')
  if (wie === 'eigen') return 'Eigen aantekening, alleen voor u'
  if (wie === 'gezien') return 'Zelf gezien'
  return `${wie === 'anders' ? fieldValue(fields, 'wieAnders') : wie.slice(wie.indexOf(':') + 1)} vertelt`
}

function count(aantal: number): string {
  return aantal === 1 ? '1 notitie staat op dit apparaat' : `${aantal} notities staan op dit apparaat`
}

function areSent(aantal: number): string {
  return aantal === 1 ? 'wordt hij verstuurd' : 'worden ze verstuurd'
}

async function start(): Promise<void> {
  const form = document.getElementById('notitie-formulier')
  const block = document.getElementById('notitie-blok')
  const statusLine = document.getElementById('notitie-stand')
  const list = document.getElementById('notities-nieuw')
  const text = document.getElementById('tekst')
  const csrf = form?.querySelector('input[name="csrf"]')?.value
  const { persoon, pad } = block?.dataset ?? {}
  if (form === null || statusLine === null || list === null || text === null) return
  if (csrf === undefined || persoon === undefined || pad === undefined) return
  // Without storage on this device the form posts as always.
  const db = await openDatabase()
  const draftKey = `${persoon} ${pad}`

  const shown = new Map<string, { readonly note: BrowserElement; readonly state: BrowserElement }>()
  const refused = new Set<string>()
  let sending = false
  let again = false
  let last: Answer['kind'] = 'sent'

  async function waiting(): Promise<readonly Op[]> {
    const all = await read(db.transaction(OUTBOX, 'readonly').objectStore(OUTBOX).getAll())
    return all.filter(isOp).filter((op) => op.persoon === persoon)
  }

  function show(op: Pick<Op, 'opId' | 'velden'>): void {
    if (list === null || shown.has(op.opId)) return
    const own = fieldValue(op.velden, 'wie') === 'eigen' || fieldValue(op.velden, 'wie') === 'gezien'
    const note = element('div', 'stapel stapel--dicht')
    const quote = element('figure', own ? 'kt-quote' : 'kt-quote kt-quote--inwoner')
    quote.append(
      element('figcaption', '', captionOf(op.velden)),
      element('blockquote', '', fieldValue(op.velden, 'tekst')),
    )
    const state = element('p', 'kt-small', 'Op dit apparaat, nog niet verstuurd')
    note.append(quote, state)
    list.prepend(note)
    list.hidden = false
    document.getElementById('notities-leeg')?.remove()
    shown.set(op.opId, { note, state })
  }

  function showRefused(op: Op, reden: string): void {
    const line = shown.get(op.opId)
    if (line === undefined) return
    line.state.textContent = `Niet verstuurd: ${reden} De notitie staat nog op dit apparaat. `
    const remove = element('button', 'nl-button nl-button--secondary', 'Verwijder van dit apparaat')
    remove.setAttribute('type', 'button')
    remove.addEventListener('click', () => {
      void write(db, (store) => store(OUTBOX).delete(op.volgnummer)).then(async () => {
        line.note.remove()
        await showStatus()
      })
    })
    line.state.append(remove)
  }

  async function showStatus(): Promise<void> {
    if (statusLine === null) return
    const { length } = await waiting()
    const offline = !navigator.onLine || last === 'offline'
    const [words, kind] =
      offline && length === 0
        ? ['Geen internet. U kunt doorschrijven.', 'warning']
        : offline
          ? [`Geen internet. ${count(length)}.`, 'warning']
          : length === 0
            ? ['Alles is verstuurd', 'ok']
            : last === 'login'
              ? [`U bent uitgelogd. ${count(length)}. Log opnieuw in, dan ${areSent(length)}.`, 'warning']
              : last === 'reload'
                ? [`${count(length)}. Laad deze pagina opnieuw, dan ${areSent(length)}.`, 'warning']
                : [count(length), 'info']
    // Only what changed is said, or a screen reader would repeat it every time.
    if (statusLine.textContent === words) return
    statusLine.textContent = ''
    statusLine.append(element('span', `kt-badge kt-badge--${kind}`, words))
    statusLine.hidden = false
  }

  /** Sends what waits, in order; one at a time, and stops where there is no way through. */
  async function flush(): Promise<void> {
    if (sending) {
      again = true
      return
    }
    sending = true
    try {
      for (const op of await waiting()) {
        if (refused.has(op.opId)) continue
        const answer = await send(op, csrf ?? '')
        last = answer.kind
        if (answer.kind === 'sent') {
          await write(db, (store) => store(OUTBOX).delete(op.volgnummer))
          const line = shown.get(op.opId)
          if (line !== undefined) line.state.textContent = 'Verstuurd'
        } else if (answer.kind === 'refused') {
          refused.add(op.opId)
          show(op)
          showRefused(op, answer.reden)
        } else break
      }
    } finally {
      sending = false
    }
    await showStatus()
    if (again) {
      again = false
      await flush()
    }
  }

  form.addEventListener('submit', (event) => {
    // An empty note is for the server to refuse, with its own words.
    if (text.value.trim() === '') return
    const velden = fieldsOf(form)
    if (fieldValue(velden, 'wie') === 'anders' && fieldValue(velden, 'wieAnders').trim() === '') return
    event.preventDefault()
    const typed = text.value
    const op = { opId: crypto.randomUUID(), pad, persoon, velden }
    // Emptied at once, so that pressing twice does not make two notes.
    text.value = ''
    write(db, (store) => {
      store(OUTBOX).put(op)
      store(DRAFTS).delete(draftKey)
    }).then(
      async () => {
        show(op)
        text.focus()
        await showStatus()
        await flush()
      },
      () => {
        // This device keeps nothing: then straight to the server.
        text.value = typed
        form.submit()
      },
    )
  })

  form.addEventListener('input', () => {
    const draft = { sleutel: draftKey, velden: fieldsOf(form) }
    write(db, (store) => store(DRAFTS).put(draft)).catch(() => {})
  })

  const draft = await read(db.transaction(DRAFTS, 'readonly').objectStore(DRAFTS).get(draftKey))
  if (isRecord(draft) && isFields(draft['velden']) && text.value === '') {
    const velden = draft['velden']
    text.value = fieldValue(velden, 'tekst')
    for (const control of form.querySelectorAll('input[name="wie"]')) {
      control.checked = control.value === fieldValue(velden, 'wie')
    }
    const name = document.getElementById('wieAnders')
    if (name !== null) name.value = fieldValue(velden, 'wieAnders')
  }

  // Who it is, is only asked for someone who is not on the list.
  const anders = document.getElementById('wie-anders')
  const showAnders = () => {
    if (anders !== null) anders.hidden = fieldValue(fieldsOf(form), 'wie') !== 'anders'
  }
  form.addEventListener('change', showAnders)
  showAnders()
  const uitleg = document.getElementById('notitie-uitleg')
  if (uitleg !== null) uitleg.hidden = false

  for (const op of await waiting()) if (op.pad === pad) show(op)
  const retry = () => {
    flush().catch(() => {})
  }
  window.addEventListener('online', retry)
  window.addEventListener('offline', () => {
    showStatus().catch(() => {})
  })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') retry()
  })
  setInterval(retry, RETRY_MS)
  await flush()
}

start().catch(() => {})

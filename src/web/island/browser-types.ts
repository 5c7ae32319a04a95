/** The little of the browser that the island uses. Kept apart so that server code cannot name `document`. */

export type BrowserElement = {
  textContent: string | null
  className: string
  hidden: boolean
  value: string
  checked: boolean
  readonly name: string
  readonly type: string
  readonly dataset: Readonly<Record<string, string | undefined>>
  append(...nodes: readonly (BrowserElement | string)[]): void
  prepend(...nodes: readonly BrowserElement[]): void
  remove(): void
  focus(): void
  setAttribute(name: string, value: string): void
  removeAttribute(name: string): void
  addEventListener(type: string, listener: (event: BrowserEvent) => void): void
  querySelector(selector: string): BrowserElement | null
  querySelectorAll(selector: string): Iterable<BrowserElement>
  submit(): void
}

export type BrowserEvent = { preventDefault(): void }

export type BrowserDocument = {
  readonly visibilityState: string
  getElementById(id: string): BrowserElement | null
  createElement(tag: string): BrowserElement
  addEventListener(type: string, listener: (event: BrowserEvent) => void): void
}

export type BrowserWindow = {
  addEventListener(type: string, listener: (event: BrowserEvent) => void): void
}

export type IdbRequest<Value> = {
  readonly result: Value
  readonly error: unknown
  onsuccess: (() => void) | null
  onerror: (() => void) | null
}

export type IdbOpenRequest = IdbRequest<IdbDatabase> & {
  onupgradeneeded: (() => void) | null
  onblocked: (() => void) | null
}

export type IdbStore = {
  put(value: unknown): IdbRequest<unknown>
  delete(key: unknown): IdbRequest<unknown>
  get(key: unknown): IdbRequest<unknown>
  getAll(): IdbRequest<readonly unknown[]>
}

export type IdbTransaction = {
  readonly error: unknown
  objectStore(name: string): IdbStore
  oncomplete: (() => void) | null
  onerror: (() => void) | null
  onabort: (() => void) | null
}

export type IdbDatabase = {
  createObjectStore(name: string, options: { keyPath: string; autoIncrement?: boolean }): IdbStore
  transaction(
    names: string | readonly string[],
    mode: 'readonly' | 'readwrite',
    options?: { durability: 'strict' },
  ): IdbTransaction
}

export type BrowserIndexedDb = { open(name: string, version: number): IdbOpenRequest }

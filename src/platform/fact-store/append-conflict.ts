/** Two at once (botsing): the stream is further than the version this was based on. Show both, keep what was typed. */
export class ConcurrentChange extends Error {
  override readonly name = 'ConcurrentChange'
  readonly stream: string
  readonly expectedVersion: number
  readonly actualVersion: number
  constructor(stream: string, expectedVersion: number, actualVersion: number) {
    super(`${stream} is at version ${actualVersion}, not ${expectedVersion}`)
    this.stream = stream
    this.expectedVersion = expectedVersion
    this.actualVersion = actualVersion
  }
}

/** The same key came with another content: not a repetition but a mistake of who asks. Nothing was written. */
export class KeyReused extends Error {
  override readonly name = 'KeyReused'
  readonly key: string
  constructor(key: string) {
    super(`the key ${key} was used before for something else`)
    this.key = key
  }
}

/**
 * What a log line may carry. The list is closed so that personal data has no field to slip into: routes as patterns
 * (never the address asked for), errors as their kind and place (never their message, which may quote data).
 */
export type LogLine = {
  readonly event: string
  /** Id of the request; the same id stands with the look in the database and in the answer's header. */
  readonly request?: string
  readonly method?: string
  /** The pattern of the route, such as `/werk/zaak/:dossier`. */
  readonly route?: string
  readonly status?: number
  readonly ms?: number
  /** Code that the user can give by phone. */
  readonly code?: string
  /** Kind of error: class name, and SQLSTATE or system code where there is one. */
  readonly error?: string
  /** Where the error arose: file and line only. */
  readonly place?: readonly string[]
  readonly address?: string
  readonly reason?: string
}

export type Log = (line: LogLine) => void

/** Makes a log that writes one JSON line per call. */
export function createLog(
  write: (text: string) => void = (text) => process.stderr.write(text),
  now: () => Temporal.Instant = () => Temporal.Now.instant(),
): Log {
  return (line) => write(`${JSON.stringify({ at: now().toString(), ...line })}\n`)
}

/** Kind and place of an error without its message: database messages quote the values that were typed. */
export function errorFields(error: unknown): Pick<LogLine, 'error' | 'place'> {
  if (!(error instanceof Error)) return { error: typeof error }
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : ''
  // The stack begins with the message, which may look like a place.
  const stack = (error.stack ?? '').split(error.message).at(-1) ?? ''
  const place = stack
    .split('\n')
    .filter((line) => /^\s+at .*:\d+:\d+\)?$/.test(line))
    .map((line) => line.trim().replace(/\(?file:\/\/\S*?\/(src|node_modules|tests)\//, '($1/'))
    .slice(0, 6)
  return { error: `${error.name}${code}`, place }
}

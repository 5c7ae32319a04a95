import { z } from 'zod'

const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', '::1', 'localhost'])

const flag = z.enum(['0', '1'], 'schrijf 0 of 1').transform((value) => value === '1')

const environmentSchema = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'schrijf een poortnummer, bijvoorbeeld 8700')
    .transform(Number)
    .refine((port) => port <= 65_535, 'een poortnummer is hoogstens 65535')
    .default(8700),
  HOST: z.string().min(1).default('127.0.0.1'),
  KEUKENTAFEL_ADRES: z
    .url({
      protocol: /^https?$/,
      error: 'schrijf het hele adres, bijvoorbeeld https://wmo.voorbeeldstad.example',
    })
    .optional(),
  KEUKENTAFEL_DATA: z.string().min(1).optional(),
  DATABASE_URL: z
    .url({
      protocol: /^postgres(ql)?$/,
      error: 'schrijf een adres als postgres://naam:wachtwoord@server/database',
    })
    .optional(),
  KEUKENTAFEL_GEMEENTE: z
    .string()
    .regex(/^[a-z0-9-]{2,60}$/, 'gebruik kleine letters, cijfers en streepjes, bijvoorbeeld voorbeeldstad')
    .default('voorbeeldstad'),
  KEUKENTAFEL_NAAM: z.string().min(1).max(80).default('Gemeente Voorbeeldstad'),
  KEUKENTAFEL_DEMO: flag.optional(),
  KEUKENTAFEL_GEHEIM: z.string().min(32, 'gebruik minstens 32 tekens die niemand kan raden').optional(),
  KEUKENTAFEL_OIDC_ISSUER: z
    .url({ protocol: /^https$/, error: 'schrijf het adres van de inlogdienst met https' })
    .optional(),
  KEUKENTAFEL_OIDC_CLIENT: z.string().min(1).optional(),
  KEUKENTAFEL_OIDC_GEHEIM: z.string().min(1).optional(),
})

export type Settings = {
  readonly port: number
  readonly host: string
  /** Our own address when it is not simply host and port: behind a proxy, on https. */
  readonly origin?: string
  readonly gemeente: string
  /** Name of the municipality on every page. */
  readonly naam: string
  /** With the made-up municipality, and the login where one picks a person. */
  readonly demo: boolean
  /** Signs what travels through browsers; made and kept in the data folder when not given. */
  readonly secret?: string
  readonly oidc?: { readonly issuer: string; readonly clientId: string; readonly clientSecret: string }
}

/** Settings that cannot be: each line names one and says what to do. */
export class BadSettings extends Error {
  override readonly name = 'BadSettings'
}

/** Reads the settings from the environment, all of them checked before anything starts. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  // An empty value means: not set.
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const read = environmentSchema.safeParse(given)
  if (!read.success) {
    throw new BadSettings(
      read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'),
    )
  }
  const env = read.data
  const faults: string[] = []
  const oidc = readOidc(env, faults)
  const origin = env.KEUKENTAFEL_ADRES === undefined ? undefined : new URL(env.KEUKENTAFEL_ADRES)
  if (origin !== undefined && origin.pathname !== '/') {
    faults.push('KEUKENTAFEL_ADRES: schrijf het adres zonder pad erachter')
  }
  const demo = env.KEUKENTAFEL_DEMO ?? (env.DATABASE_URL === undefined && oidc === undefined)
  if (!demo && oidc === undefined) {
    faults.push(
      'KEUKENTAFEL_OIDC_ISSUER: zonder inlogdienst kan niemand inloggen. Stel er een in, of zet KEUKENTAFEL_DEMO=1 om te oefenen.',
    )
  }
  if (!demo && origin === undefined && !LOOPBACK.has(env.HOST)) {
    faults.push('KEUKENTAFEL_ADRES: schrijf het adres waarop mensen de site openen')
  }
  if (!demo && origin?.protocol === 'http:' && !LOOPBACK.has(origin.hostname)) {
    faults.push('KEUKENTAFEL_ADRES: echte gegevens gaan alleen over https')
  }
  if (faults.length > 0) throw new BadSettings(faults.join('\n'))
  return {
    port: env.PORT,
    host: env.HOST,
    ...(origin === undefined ? {} : { origin: origin.origin }),
    gemeente: env.KEUKENTAFEL_GEMEENTE,
    naam: env.KEUKENTAFEL_NAAM,
    demo,
    ...(env.KEUKENTAFEL_GEHEIM === undefined ? {} : { secret: env.KEUKENTAFEL_GEHEIM }),
    ...(oidc === undefined ? {} : { oidc }),
  }
}

function readOidc(env: z.infer<typeof environmentSchema>, faults: string[]): Settings['oidc'] {
  const {
    KEUKENTAFEL_OIDC_ISSUER: issuer,
    KEUKENTAFEL_OIDC_CLIENT: clientId,
    KEUKENTAFEL_OIDC_GEHEIM: clientSecret,
  } = env
  if (issuer === undefined && clientId === undefined && clientSecret === undefined) return undefined
  if (issuer === undefined || clientId === undefined || clientSecret === undefined) {
    faults.push(
      'KEUKENTAFEL_OIDC_ISSUER, KEUKENTAFEL_OIDC_CLIENT, KEUKENTAFEL_OIDC_GEHEIM: stel alle drie in, of geen van drie',
    )
    return undefined
  }
  return { issuer, clientId, clientSecret }
}

import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const NAME = 'site-secret'

/** The secret of this installation: made once, readable only to who runs the app, kept beside the data. */
export function getSecret(dataFolder: string): string {
  const path = join(dataFolder, NAME)
  mkdirSync(dataFolder, { recursive: true })
  try {
    writeFileSync(path, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  const secret = readFileSync(path, 'utf8')
  if (secret.length < 32) throw new Error(`${path} is beschadigd. Verwijder het bestand en start opnieuw.`)
  return secret
}

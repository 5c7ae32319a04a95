import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** Random text for ids of sessions and the like: 256 bits. */
export function randomToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What the database keeps of a token: who reads the table cannot log in with it. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}

/** Proof that a text came from us, for one purpose. */
export function sign(secret: string, purpose: string, text: string): string {
  return createHmac('sha256', secret).update(`${purpose}\n${text}`).digest('base64url')
}

export function isSigned(secret: string, purpose: string, text: string, proof: string): boolean {
  const expected = Buffer.from(sign(secret, purpose, text))
  const given = Buffer.from(proof)
  return expected.length === given.length && timingSafeEqual(expected, given)
}

/** A text that travels through the browser and must come back unchanged. */
export function seal(secret: string, purpose: string, text: string): string {
  const body = Buffer.from(text).toString('base64url')
  return `${body}.${sign(secret, purpose, body)}`
}

/** The text of a seal, or undefined when it is not ours or was changed. */
export function findSealed(secret: string, purpose: string, sealed: string): string | undefined {
  const [body, proof] = sealed.split('.')
  if (body === undefined || proof === undefined || !isSigned(secret, purpose, body, proof)) return undefined
  return Buffer.from(body, 'base64url').toString()
}

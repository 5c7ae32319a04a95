import { createHash } from 'node:crypto'

/**
 * Names the exact text of a version: another letter, another kenmerk. How a line ends says nothing about a rule, and a browser
 * and a file do that differently.
 */
export function kenmerkVan(tekst: string): string {
  return createHash('sha256').update(tekst.replaceAll('\r\n', '\n')).digest('hex')
}

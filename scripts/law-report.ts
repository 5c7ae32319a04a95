// Prints every rule for a lawyer to sign, unread sources first. --uit FILE writes it as markdown; --pagina writes docs/wet.md.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { lawReport, wetPage } from './law-pages.ts'

const USAGE = 'npm run law:report [-- --uit RAPPORT.md | --pagina]'

function options(): { readonly uit?: string; readonly pagina?: boolean } {
  try {
    return parseArgs({ options: { uit: { type: 'string' }, pagina: { type: 'boolean' } } }).values
  } catch (fault) {
    process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n${USAGE}\n`)
    process.exit(2)
  }
}

function write(path: string, text: string): void {
  try {
    writeFileSync(path, text)
  } catch (fault) {
    process.stderr.write(`${path}: ${fault instanceof Error ? fault.message : String(fault)}\n`)
    process.exit(2)
  }
}

const { uit, pagina } = options()
if (pagina === true) write(fileURLToPath(new URL('../docs/wet.md', import.meta.url)), wetPage())
else if (uit === undefined) process.stdout.write(lawReport())
else write(uit, lawReport())

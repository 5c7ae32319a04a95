import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync, Visitor } from 'oxc-parser'
import { sourceFiles } from '../architecture/imports.ts'

const SRC = join(import.meta.dirname, '../../src')

/** The patterns that stand as such in the source under a folder. */
export function geschrevenPatronen(map: string): readonly RegExp[] {
  const gevonden: RegExp[] = []
  for (const bestand of sourceFiles()) {
    if (!bestand.startsWith(map) || bestand.includes('.test.')) continue
    const bron = readFileSync(join(SRC, bestand), 'utf8')
    new Visitor({
      Literal: (deel) => {
        if ('regex' in deel) gevonden.push(new RegExp(deel.regex.pattern, deel.regex.flags))
      },
    }).visit(parseSync(bestand, bron).program)
  }
  return gevonden
}

/** The patterns that the source under a folder puts together while `doe` runs. */
export async function gemaaktePatronen(map: string, doe: () => Promise<void>): Promise<readonly RegExp[]> {
  const gemaakt: RegExp[] = []
  const echt = globalThis.RegExp
  globalThis.RegExp = new Proxy(echt, {
    construct: (target, delen: ConstructorParameters<typeof RegExp>) => {
      const patroon = new target(...delen)
      const aanroep = new Error().stack?.split('\n')[2] ?? ''
      if (aanroep.includes(`/src/${map}`)) gemaakt.push(patroon)
      return patroon
    },
  })
  try {
    await doe()
  } finally {
    globalThis.RegExp = echt
  }
  return gemaakt
}

const LOS = ['a', 'ë', ' ', '0', '€', '_', '.', ',', 'a ', 'a-', 'a.', 'a,', '0.', '1 ', '  a']

/** What would keep a pattern busy when it is repeated: its own words, loose, tied and glued, and what stands between words. */
export function herhalingen({ source }: RegExp): readonly string[] {
  const woorden = source.replaceAll(/\\[a-zA-Z]|\(\?[<!=:]+/g, ' ').match(/\p{L}+/gu) ?? []
  return [...new Set([...woorden.flatMap((woord) => [`${woord} `, `${woord}-`, woord]), ...LOS])]
}

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { bereken } from './bereken.ts'
import { leesRekeninvoer } from './normen-bestand.ts'

const gevallenSchema = z.array(
  z.strictObject({
    id: z.string(),
    ecli: z.string(),
    gemeente: z.string(),
    jaar: z.int(),
    invoer: z.record(z.string(), z.unknown()).optional(),
    verwacht: z
      .strictObject({
        minutenPerJaar: z.int(),
        stand: z.enum(['nagerekend', 'niet na te rekenen', 'geen totaal bekend']),
        onbekend: z.string().optional(),
      })
      .optional(),
    waaromNiet: z.string().optional(),
  }),
)
const gevallen = gevallenSchema.parse(
  JSON.parse(readFileSync(new URL('./uitspraken-gevallen.json', import.meta.url), 'utf8')),
)

test('there are 29 cases, and one without input says why', () => {
  expect(new Set(gevallen.map(({ id }) => id)).size).toBe(29)
  for (const geval of gevallen)
    expect(geval.invoer === undefined, geval.id).toBe(geval.waaromNiet !== undefined)
})

test.each(gevallen.filter(({ invoer }) => invoer !== undefined))(
  '$gemeente $jaar ($ecli): the total is worked out, or the answer says why not',
  ({ invoer, verwacht }) => {
    const read = leesRekeninvoer(invoer)
    if (!read.ok) throw new Error(JSON.stringify(read.refusal))
    const { totaal } = read.value
    const uitkomst = bereken(read.value)
    expect(uitkomst.nodig.minutenPerJaar).toBe(verwacht?.minutenPerJaar)
    const isGelijk =
      totaal !== undefined &&
      uitkomst.regels.length > 0 &&
      uitkomst.resterend.minutenPerJaar === totaal.minuten * (totaal.per === 'week' ? 52 : 1)
    const waarom = uitkomst.onbekend.filter((tekst) => totaal !== undefined && tekst.includes('totaal van'))
    expect(waarom).toHaveLength(totaal === undefined || isGelijk ? 0 : 1)
    expect(totaal === undefined ? 'geen totaal bekend' : isGelijk ? 'nagerekend' : 'niet na te rekenen').toBe(
      verwacht?.stand,
    )
    expect(uitkomst.onbekend.join('\n')).toContain(verwacht?.onbekend ?? '')
    expect(uitkomst.stappen.join('\n').includes('gelijk aan het totaal')).toBe(isGelijk)
  },
)

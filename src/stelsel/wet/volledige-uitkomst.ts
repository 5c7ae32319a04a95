import type { Kalender } from './feestdagen.ts'
import { berekenTermijn } from './termijn.ts'

/** For tests: all of an outcome as text, so that one comparison sees each part of it. */
export function volledigeUitkomst(rule: string, start: string, params?: unknown, kalender?: Kalender) {
  const uitkomst = berekenTermijn({ rule, start, params }, kalender)
  if (!uitkomst.ok) throw new Error(`geweigerd: ${JSON.stringify(uitkomst.refusal)}`)
  const { einddatum, eindtijdstip, alternatief, grondslag, ...rest } = uitkomst.value
  return {
    ...rest,
    eind: einddatum?.toString(),
    tijdstip: eindtijdstip?.toString({ timeZoneName: 'never' }),
    ander: alternatief?.toString(),
    grondslag: grondslag.map(({ sleutel }) => sleutel),
  }
}

import type { z } from 'zod'
import { findDag } from '../basis/dag.ts'
import type { Waarde } from '../basis/gestructureerde-tekst.ts'
import { leesTijd } from '../stelsel/normen/lees-tijd.ts'

/** `ja` for true, `"60"` for 60: the same value in another notation. */
export function bedoeldeNotatie(verwacht: string, waarde: Waarde): number | boolean | undefined {
  if (typeof waarde !== 'string') return undefined
  const kort = waarde.trim().toLowerCase()
  if (verwacht === 'boolean') return kort === 'ja' ? true : kort === 'nee' ? false : undefined
  if ((verwacht === 'number' || verwacht === 'int') && /^\d{1,9}$/.test(kort)) return Number(kort)
  return undefined
}

/**
 * Words of other systems with one meaning only. The nearest word by spelling can mean the opposite ("toegewezen" looks most like
 * "afgewezen"), and a decision that is kept as text is a decision that nobody checks.
 */
const WOORDEN: ReadonlyMap<string, string> = new Map([
  ['toegewezen', 'toegekend'],
  ['verleend', 'toegekend'],
  ['verstrekt', 'toegekend'],
  ['geheel toegekend', 'toegekend'],
  ['deels toegewezen', 'deels toegekend'],
  ['gedeeltelijk toegekend', 'deels toegekend'],
  ['gedeeltelijk toegewezen', 'deels toegekend'],
  ['geweigerd', 'afgewezen'],
  ['niet toegekend', 'afgewezen'],
  ['beëindigd', 'ingetrokken'],
  ['beeindigd', 'ingetrokken'],
  ['stopgezet', 'ingetrokken'],
  ['verlaagd', 'gewijzigd'],
  ['verhoogd', 'gewijzigd'],
  ['buiten behandeling gesteld', 'buiten behandeling'],
  ['zin', 'natura'],
  ['zorg in natura', 'natura'],
  ['persoonsgebonden budget', 'pgb'],
  ['een', '1'],
  ['twee', '2'],
  ['drie', '3'],
  ['vier', '4'],
  ['vijf', '5'],
])

/** What another word for the same thing stands for; undefined when that is not certain. */
export function bedoeldWoord(issue: z.core.$ZodIssue, waarde: Waarde): Waarde | undefined {
  if (typeof waarde !== 'string') return undefined
  const kort = waarde.trim().toLowerCase().replace(/\s+/g, ' ')
  if (issue.code === 'custom') return dagInNederlands(kort)
  if (issue.code === 'invalid_type')
    return issue.expected === 'object' ? tijdPerPeriode(issue, kort) : undefined
  const mogelijk = keuzes(issue)
  const bedoeld = WOORDEN.get(kort) ?? kort.replace(/^stap /, '')
  return mogelijk.find((keuze) => String(keuze).toLowerCase() === kort || String(keuze) === bedoeld)
}

function keuzes(issue: z.core.$ZodIssue): readonly (string | number)[] {
  const waarden =
    issue.code === 'invalid_value'
      ? issue.values
      : issue.code === 'invalid_union'
        ? issue.errors.flat().flatMap((deel) => (deel.code === 'invalid_value' ? deel.values : []))
        : []
  return waarden.filter((waarde) => typeof waarde === 'string' || typeof waarde === 'number')
}

const MAANDEN =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' ')

/** `2-3-2026` and `2 maart 2026`: the day first, as everyone here writes it. */
export function dagInNederlands(tekst: string): string | undefined {
  const [, dag = '', maand = '', jaar = ''] =
    /^(\d{1,2})[-/. ](\d{1,2}|[a-z]+)[-/. ](\d{4})$/i.exec(tekst) ?? []
  const nummer = /^\d/.test(maand) ? Number(maand) : MAANDEN.indexOf(maand.toLowerCase()) + 1
  const geschreven = `${jaar}-${String(nummer).padStart(2, '0')}-${dag.padStart(2, '0')}`
  return findDag(geschreven) === undefined ? undefined : geschreven
}

/** `3 uur per week` where minutes and a period are asked. */
function tijdPerPeriode(issue: z.core.$ZodIssue, tekst: string): Waarde | undefined {
  const veld = issue.path.at(-1)
  if (veld !== 'omvang' && veld !== 'totaal') return undefined
  const [, tijd = '', per = ''] = /^(.+?)(?: per |\/)(week|jaar)$/.exec(tekst) ?? []
  const gelezen = tijd === '' ? undefined : leesTijd(tijd)
  return gelezen?.ok === true ? { minuten: gelezen.value, per } : undefined
}

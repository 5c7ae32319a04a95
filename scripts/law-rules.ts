// Every rule the product holds people to, with what it rests on: what a lawyer is asked to look at.
import type { Grondslag } from '../src/basis/grondslag.ts'
import type { Check } from '../src/stelsel/toets/check.ts'
import { CHECKS } from '../src/stelsel/toets/checks.ts'
import { alleGrondslagen, grondslag, type Sleutel } from '../src/stelsel/wet/artikelen.ts'
import { DWANGSOMMEN, EIGEN_BIJDRAGEN } from '../src/stelsel/wet/bedragen.ts'
import { alleEisen, VERDRAG } from '../src/stelsel/wet/eisen.ts'
import { GELIJKSTELLINGEN, type Gelijkstelling } from '../src/stelsel/wet/feestdagen.ts'
import { berekenTermijn } from '../src/stelsel/wet/termijn.ts'
import gevallen from '../src/stelsel/wet/termijn-gevallen.json' with { type: 'json' }
import { REGELS } from '../src/stelsel/wet/termijn-vraag.ts'

export type LawRule = {
  readonly id: string
  readonly kind: 'controle van de toets' | 'termijn' | 'bedrag' | 'feestdagen' | 'artikel of uitspraak'
  readonly says: string
  readonly sources: readonly Grondslag[]
  readonly certainty: Grondslag['zekerheid']
  readonly examples: readonly string[]
  /** Where it is used: requirements, checks and terms that rest on it. */
  readonly usedBy: readonly string[]
}

/** First what was not read in a source, then what was looked at longest ago; within that the checks and terms, which people feel, before the rows of the register. */
export function lawRules(): readonly LawRule[] {
  const active = [
    ...CHECKS.map(checkRule),
    ...Object.keys(REGELS).map(termRule),
    ...amountRules(),
    ...GELIJKSTELLINGEN.map(decreeRule),
  ]
  const rules = [...active, ...alleGrondslagen().map((source) => sourceRule(source, active))]
  return rules.toSorted((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0))
}

/** What was never held against a source sorts before every day. */
function rank({ certainty, sources }: LawRule): string {
  return certainty === 'bekend' ? '' : (sources[0]?.nagekekenOp ?? '0')
}

/** A check blocks on its first ground, so that one says how sure we are of it. */
function checkRule({ code, grondslag: keys, uitlegInwoner, voorbeelden }: Check): LawRule {
  return {
    id: code,
    kind: 'controle van de toets',
    says: uitlegInwoner,
    sources: keys.map(grondslag),
    certainty: grondslag(keys[0]).zekerheid,
    examples: voorbeelden.map(({ naam, verwacht }) => `${naam}: ${verwacht}`),
    usedBy: requirementsThrough(code),
  }
}

/** A term that is worked out on top of another one: what it rests on itself goes before what the other rests on. */
const OWN_SOURCE: Readonly<Record<string, Sleutel>> = { AWB_4_15_OPSCHORTING: 'awb-4:15' }

/** What a term rests on shows in its worked-out cases: those are calculated here, not copied. */
function termRule(rule: string): LawRule {
  const worked = gevallen
    .filter((geval) => geval.rule === rule)
    .flatMap(({ start, params, ...geval }) => {
      const outcome = berekenTermijn({ rule, start, ...(params === undefined ? {} : { params }) })
      return outcome.ok ? [{ ...outcome.value, start, params, ...geval }] : []
    })
  const own = OWN_SOURCE[rule]
  const sources = [
    ...new Set([
      ...(own === undefined ? [] : [grondslag(own)]),
      ...worked.flatMap((geval) => geval.grondslag),
    ]),
  ]
  return {
    id: rule,
    kind: 'termijn',
    says: sources[0]?.zin ?? '',
    sources,
    certainty: sources[0]?.zekerheid ?? 'bekend',
    examples: worked.map(({ start, params, einddatum, eindtijdstip, alternatief, zekerheid }) => {
      const end = (einddatum ?? eindtijdstip)?.toString() ?? ''
      const extra = params === undefined ? '' : ` (${inWords(params)})`
      const other = alternatief === undefined ? '' : `, andere lezing ${alternatief.toString()}`
      return `${start}${extra} → ${end}${zekerheid === 'keuze' ? ` (keuze${other})` : ''}`
    }),
    usedBy: requirementsThrough(rule),
  }
}

function inWords(params: object): string {
  return Object.entries(params)
    .map(([name, value]) => `${name} ${String(value)}`)
    .join(', ')
}

function amountRules(): readonly LawRule[] {
  const euro = (centen: number) => (centen / 100).toLocaleString('nl-NL', { minimumFractionDigits: 2 })
  const rule = (
    name: string,
    says: string,
    row: (typeof EIGEN_BIJDRAGEN)[number] | (typeof DWANGSOMMEN)[number],
    functions: readonly string[],
  ): LawRule => ({
    id: `${name}, ${row.vanaf} tot en met ${row.totEnMet}`,
    kind: 'bedrag',
    says,
    sources: [grondslag(row.grondslag)],
    certainty: row.zekerheid,
    examples: [],
    usedBy: [...new Set(functions.flatMap((name) => requirementsAt(`src/stelsel/wet/bedragen.ts#${name}`)))],
  })
  return [
    ...EIGEN_BIJDRAGEN.map((row) =>
      rule('eigen bijdrage', `${euro(row.centenPerMaand)} euro per maand.`, row, ['eigenBijdrageOp']),
    ),
    ...DWANGSOMMEN.map((row) => {
      const stretches = row.trappen.map(
        ({ dagen, centenPerDag }) => `${dagen} dagen ${euro(centenPerDag)} euro`,
      )
      return rule('dwangsom', `${stretches.join(', dan ')} per dag.`, row, ['dwangsomOp', 'dwangsomNa'])
    }),
  ]
}

/** The days of one royal decree; after the last one the calendar, and so every term that ends there, is provisional. */
function decreeRule({ vanaf, totEnMet, dagen, grondslag: key }: Gelijkstelling): LawRule {
  const source = grondslag(key)
  return {
    id: `gelijkgestelde dagen, ${vanaf} tot en met ${totEnMet}`,
    kind: 'feestdagen',
    says: `Met een feestdag gelijkgesteld: ${dagen.join(', ')}. Bekend tot en met ${totEnMet}.`,
    sources: [source],
    certainty: source.zekerheid,
    examples: [],
    usedBy: [],
  }
}

function sourceRule(source: Grondslag, active: readonly LawRule[]): LawRule {
  const { sleutel, zin, zekerheid } = source
  return {
    id: sleutel,
    kind: 'artikel of uitspraak',
    says: zin,
    sources: [source],
    certainty: zekerheid,
    examples: [],
    usedBy: [
      ...[...alleEisen()].flatMap(([id, { grondslag: keys }]) =>
        new Set<string>(keys).has(sleutel) ? [id] : [],
      ),
      ...VERDRAG.flatMap(({ artikel, eisen }) => (artikel === sleutel ? eisen : [])),
      ...active.flatMap(({ id, sources }) => (sources.includes(source) ? [id] : [])),
    ],
  }
}

/** The requirements that name this very place, with the name in the file. */
function requirementsAt(place: string): readonly string[] {
  return [...alleEisen()].flatMap(([id, { hoe }]) =>
    'door' in hoe && hoe.door.some(({ waar }) => waar === place) ? [id] : [],
  )
}

/** The requirements that name this check, term or file as the place where they are honoured. */
function requirementsThrough(place: string): readonly string[] {
  return [...alleEisen()].flatMap(([id, { hoe }]) =>
    'door' in hoe && hoe.door.some(({ waar }) => waar.split('#')[0] === place) ? [id] : [],
  )
}

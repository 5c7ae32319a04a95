// What the law asks, as text for people: the page docs/wet.md, and the report for a lawyer to sign.
import type { Grondslag, Tekstperiode } from '../src/basis/grondslag.ts'
import { alleGrondslagen, grondslag } from '../src/stelsel/wet/artikelen.ts'
import type { Eis, Hoe, Plek } from '../src/stelsel/wet/eis.ts'
import { alleEisen, EISEN, VERDRAG } from '../src/stelsel/wet/eisen.ts'
import { NAGEKEKEN, type Nagekeken, nagekekenStand } from '../src/stelsel/wet/nagekeken.ts'
import { type LawRule, lawRules } from './law-rules.ts'

/** docs/wet.md: requirement → where. */
export function wetPage(): string {
  return `${[
    '# Wat de wet vraagt, en waar het zit',
    '',
    'Gemaakt uit `src/stelsel/wet/eisen*.ts` met `npm run law:report -- --pagina`; verander de bron, niet deze pagina.',
    'Een test bewaakt dat wat hier als gebouwd staat er echt is. In eigen woorden; geen jurist heeft het nagekeken.',
    '"Niet gelezen" betekent: wij kennen de regel, maar lazen de tekst zelf niet. Daarop houdt de toets niets tegen.',
    '',
    ...summary(),
    ...Object.entries(EISEN).flatMap(([phase, eisen]) => [
      `## ${phase}`,
      '',
      '| eis | wat de wet vraagt | grond | waar |',
      '|---|---|---|---|',
      ...Object.entries(eisen).map(([id, eis]) => requirementRow(id, eis)),
      '',
    ]),
    '## Het VN-verdrag handicap',
    '',
    'Een blik op dezelfde eisen: waar dit verdrag in terugkomt. Niet gelezen.',
    '',
    '| artikel | wat het zegt | komt terug in |',
    '|---|---|---|',
    ...VERDRAG.map(({ artikel, eisen }) => {
      const { zin } = grondslag(artikel)
      return `| ${source(grondslag(artikel))} | ${zin} | ${eisen.join(', ')} |`
    }),
  ].join('\n')}\n`
}

function summary(): readonly string[] {
  const all = [...alleEisen().values()].map(({ hoe }) => stateOf(hoe))
  const count = (state: string) => all.filter((found) => found === state).length
  return [
    `${all.length} eisen: ${count('geheel')} geheel gebouwd, ${count('deels')} deels, ${count('later')} later, ${count('niet door software')} niet door software.`,
    '',
  ]
}

function stateOf(hoe: Hoe): 'geheel' | 'deels' | 'later' | 'niet door software' {
  if ('later' in hoe) return 'later'
  if ('nietDoorSoftware' in hoe) return 'niet door software'
  return hoe.open === undefined ? 'geheel' : 'deels'
}

function requirementRow(id: string, { zin, grondslag: keys, hoe }: Eis): string {
  return `| ${id} | ${zin} | ${keys.map((key) => source(grondslag(key))).join('; ')} | ${honoured(hoe)} |`
}

function source({ bron, link, zekerheid }: Grondslag): string {
  return `[${bron}](${link})${zekerheid === 'bekend' ? ' (niet gelezen)' : ''}`
}

function honoured(hoe: Hoe): string {
  if ('later' in hoe) return `later: ${hoe.later}`
  if ('nietDoorSoftware' in hoe) return `niet door software. ${hoe.nietDoorSoftware}`
  const places = hoe.door.map(place).join(', ')
  return hoe.open === undefined ? places : `deels: ${places}. Nog niet: ${hoe.open}`
}

function place({ soort, waar }: Plek): string {
  if (!waar.includes('/') || soort === 'pagina') return `${NAMES[soort]} \`${waar}\``
  const [path = ''] = waar.split('#')
  return `${NAMES[soort]} [${path.replace(/^src\//, '')}](../${path})`
}

const NAMES = {
  module: 'code',
  toets: 'toets',
  pagina: 'pagina',
  brief: 'brief',
  regel: 'regel',
} as const satisfies Record<Plek['soort'], string>

/** The report for a lawyer, as markdown: unread sources first, each rule with room to sign. */
export function lawReport(checked: Readonly<Record<string, Nagekeken>> = NAGEKEKEN): string {
  const rules = lawRules()
  const unread = rules.filter(({ certainty }) => certainty === 'bekend')
  const read = rules.filter(({ certainty }) => certainty === 'gezien')
  return `${[
    '# Rapport voor de jurist',
    '',
    `Van ${unread.length} van deze ${rules.length} regels lazen wij de bron niet; die staan vooraan. Daarna komt wat het langst geleden is nagekeken.`,
    registerState(),
    'Wilt u per regel zeggen of die klopt, ook in deze woorden? Uw akkoord geldt voor de genoemde versie van de bron.',
    '',
    '## 1. Niet in een bron gelezen',
    '',
    ...unread.flatMap((rule) => ruleLines(rule, checked)),
    '## 2. In een bron gelezen, nog na te kijken',
    '',
    ...read.flatMap((rule) => ruleLines(rule, checked)),
  ]
    .join('\n')
    .trimEnd()}\n`
}

function registerState(): string {
  const { oudste, nooit } = nagekekenStand(alleGrondslagen())
  const oldest = oudste === undefined ? '' : ` De oudste keer dat wij een bron nakeken is ${oudste}.`
  return `Het register kent ${alleGrondslagen().length} bronnen; ${nooit} daarvan keken wij nooit na.${oldest}`
}

function ruleLines(rule: LawRule, checked: Readonly<Record<string, Nagekeken>>): readonly string[] {
  const { id, kind, says, sources, certainty, examples, usedBy } = rule
  return [
    `### ${id}`,
    '',
    `${says} (${kind}; ${certainty === 'gezien' ? 'bron gelezen' : 'bron niet gelezen'})`,
    '',
    ...sources.flatMap(sourceLines),
    ...examples.map((example) => `- Voorbeeld: ${example}`),
    ...(usedBy.length === 0 ? [] : [`- Gebruikt door: ${usedBy.join(', ')}`]),
    `- Laatst nagekeken: ${lastChecked(rule, checked)}`,
    '- Klopt: ja / nee, want ........................ Naam en datum: ........................',
    '',
  ]
}

/** The source as it is now; below it, for which days which text was read, and where. */
function sourceLines({ bron, link, versie, zekerheid, perioden, nagekekenOp }: Grondslag): readonly string[] {
  const looked = nagekekenOp === undefined ? 'nooit nagekeken' : `nagekeken ${nagekekenOp}`
  return [
    `- Bron: ${bron}, versie ${versie}, ${zekerheid === 'gezien' ? 'gelezen' : 'niet gelezen'}, ${looked}: <${link}>`,
    ...perioden.map((periode) => `  - ${inPeriod(periode)}`),
  ]
}

function inPeriod({ vanaf, totEnMet, versie, zekerheid, gelezenIn, opmerking }: Tekstperiode): string {
  const days = `${vanaf ?? '...'} tot en met ${totEnMet ?? 'nu'}`
  const read =
    zekerheid === 'gezien'
      ? `gelezen, versie ${versie}${gelezenIn === undefined ? '' : `, in ${gelezenIn.naam} <${gelezenIn.link}>`}`
      : 'niet gelezen'
  return `${days}: ${read}.${opmerking === undefined ? '' : ` ${opmerking}`}`
}

/** A look at an older version does not count for the one of now. */
function lastChecked({ id, sources }: LawRule, checked: Readonly<Record<string, Nagekeken>>): string {
  const found = checked[id]
  if (found === undefined) return 'nog niet door een jurist'
  const now = sources[0]?.versie
  return found.versie === now
    ? `${found.op}, versie ${found.versie}`
    : `${found.op}, maar voor versie ${found.versie}; nu geldt ${now ?? 'een andere'}`
}

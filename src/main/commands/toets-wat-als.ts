import { dagVoluit, getDag } from '../../basis/dag.ts'
import type { DossierFact } from '../../dossier/dossier-facts.ts'
import { leesLosseFeiten } from '../../dossier/losse-feiten.ts'
import { type ToetsWatAls, toetsWatAls } from '../../dossier/toets-wat-als.ts'
import { BadInput, type Command, JSON_OPTION } from './command.ts'
import { meldingLines, nameOfFile, readDossierFile } from './dossier-file.ts'
import { inputName, readStructuredFile } from './input-file.ts'
import { PEILDATUM_OPTION, todayFrom } from './toets.ts'

export const toetsWatAlsCommand: Command = {
  summary: 'laat zien wat de toets zou vinden zonder een feit, of met een feit erbij; er wordt niets bewaard',
  options: {
    in: {
      type: 'string',
      value: 'BESTAND',
      required: true,
      help: 'een dossierbestand in YAML of JSON; - leest de standaardinvoer',
    },
    zonder: {
      type: 'string',
      value: 'NUMMER',
      repeats: true,
      help: 'het feit dat er niet zou zijn, met het nummer dat toets noemt (feit 7); mag vaker',
    },
    met: {
      type: 'string',
      value: 'FEITBESTAND',
      repeats: true,
      help: 'een feit of een lijst feiten die erbij zouden komen, zoals onder feiten in een dossierbestand; mag vaker',
    },
    peildatum: PEILDATUM_OPTION,
    json: JSON_OPTION,
  },
  example: 'keukentafel toets wat-als --in dossier.yaml --zonder 7 --met advies.yaml',
  async run({ options, repeated }, { out, err }) {
    const file = String(options['in'])
    const today = todayFrom(options['peildatum'])
    const zonder = (repeated['zonder'] ?? []).map(numberFrom)
    const bestanden = repeated['met'] ?? []
    if (zonder.length + bestanden.length === 0)
      throw new BadInput("'toets wat-als' wil --zonder NUMMER of --met FEITBESTAND: wat zou er anders zijn?")
    if ([file, ...bestanden].filter((een) => een === '-').length > 1)
      throw new BadInput('De standaardinvoer kan maar een keer gelezen worden. Geef een bestand.')
    const { facts, meldingen } = await readDossierFile(file)
    const met: DossierFact[] = []
    for (const een of bestanden) met.push(...(await readFacts(een)))
    const answer = toetsWatAls(facts, { zonder, met }, nameOfFile(file), today)
    if (!answer.ok) throw new BadInput(`${inputName(file)}: ${answer.refusal.data?.tekst ?? ''}`)
    // A fact that became a note has no weight, and its number is that of the note.
    for (const line of meldingLines(file, meldingen)) err(line)
    out(options['json'] === true ? JSON.stringify(answer.value, undefined, 2) : inWords(answer.value))
    const heavier = ({ verandering }: ToetsWatAls['bevindingen'][number]) =>
      verandering === 'erbij' || verandering === 'zwaarder'
    return answer.value.bevindingen.some(heavier) ? 1 : 0
  },
}

/** `7` or `feit 7` */
function numberFrom(text: string): number {
  const nummer = /^(?:feit )?(\d{1,6})$/.exec(text.trim())?.[1]
  if (nummer !== undefined) return Number(nummer)
  throw new BadInput(`--zonder ${text}: schrijf het nummer van een feit, zoals toets het noemt: 7`)
}

async function readFacts(path: string): Promise<readonly DossierFact[]> {
  const facts = leesLosseFeiten(await readStructuredFile(path))
  if (facts.ok) return facts.value
  throw new BadInput(meldingLines(path, facts.refusal.data?.meldingen ?? []).join('\n'))
}

function inWords({ dossier, peildatum, stappen }: ToetsWatAls): string {
  return [
    `${dossier}, gezien op ${dagVoluit(getDag(peildatum))}`,
    ...stappen.map((stap) => `  ${stap}`),
  ].join('\n')
}

import { dagVoluit, getDag } from '../../basis/dag.ts'
import type { AnderVeld } from '../../dossier/ander-feit.ts'
import type { DossierFact } from '../../dossier/dossier-facts.ts'
import { leesLosseFeiten } from '../../dossier/losse-feiten.ts'
import { peildatumVan } from '../../dossier/toets-antwoord.ts'
import { type ToetsWatAls, toetsWatAls } from '../../dossier/toets-wat-als.ts'
import { BadInput, type Command, JSON_OPTION } from './command.ts'
import { meldingLines, nameOfFile, readDossierFile } from './dossier-file.ts'
import { inputName, readStructuredFile } from './input-file.ts'
import { dagFrom, PEILDATUM_OPTION, REGELS_OPTION, regelingenFrom, todayFrom } from './toets.ts'

export const toetsWatAlsCommand: Command = {
  summary:
    'laat zien wat de toets zou vinden zonder een feit, met een feit anders, of met een feit erbij; er wordt niets bewaard',
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
    feit: {
      type: 'string',
      value: 'NUMMER.VELD=WAARDE',
      repeats: true,
      help: 'wat een feit anders zou zeggen, zoals 7.oplossing.bereid=nee; niets achter = is: niet ingevuld; mag vaker',
    },
    dag: {
      type: 'string',
      value: 'DAG',
      help: 'de dag (2026-11-20) vanaf waar er dan gekeken zou worden',
    },
    peildatum: PEILDATUM_OPTION,
    regels: REGELS_OPTION,
    json: JSON_OPTION,
  },
  example: 'keukentafel toets wat-als --in dossier.yaml --zonder 7 --met advies.yaml',
  async run({ options, repeated }, { out, err }) {
    const file = String(options['in'])
    const today = todayFrom(options['peildatum'])
    const zonder = (repeated['zonder'] ?? []).map(numberFrom)
    const bestanden = repeated['met'] ?? []
    const anders = (repeated['feit'] ?? []).map(fieldFrom)
    const dag = options['dag']
    if (zonder.length + anders.length + bestanden.length === 0 && dag === undefined)
      throw new BadInput(
        "'toets wat-als' wil --zonder NUMMER, --feit NUMMER.VELD=WAARDE, --met FEITBESTAND of --dag DAG: wat zou er anders zijn?",
      )
    if ([file, ...bestanden].filter((een) => een === '-').length > 1)
      throw new BadInput('De standaardinvoer kan maar een keer gelezen worden. Geef een bestand.')
    const { facts, meldingen } = await readDossierFile(file)
    const met: DossierFact[] = []
    for (const een of bestanden) met.push(...(await readFacts(een)))
    const ander = { zonder, anders, met, ...(dag === undefined ? {} : { peildatum: dagFrom('--dag', dag) }) }
    const regelingen = await regelingenFrom(options['regels'])
    const answer = toetsWatAls(facts, ander, nameOfFile(file), peildatumVan(facts, today), regelingen)
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

/** `7.oplossing.bereid=nee`; the shape of the fact says whether that can be. */
function fieldFrom(text: string): AnderVeld {
  const [, nummer, pad, waarde] = /^(?:feit )?(\d{1,6})\.([^=\s]+)=(.*)$/s.exec(text.trim()) ?? []
  if (nummer === undefined || pad === undefined || waarde === undefined)
    throw new BadInput(`--feit ${text}: schrijf NUMMER.VELD=WAARDE, zoals 7.oplossing.bereid=nee`)
  return { nummer: Number(nummer), pad, waarde: valueFrom(waarde.trim()) }
}

function valueFrom(text: string): string | number | boolean | undefined {
  if (text === '') return undefined
  if (text === 'ja' || text === 'true') return true
  if (text === 'nee' || text === 'false') return false
  return /^\d{1,9}$/.test(text) ? Number(text) : text
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

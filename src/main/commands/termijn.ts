import { dagMetWeekdag, findDag } from '../../basis/dag.ts'
import { beantwoordTermijnBestand, type TermijnAntwoord } from '../../stelsel/wet/termijn-bestand.ts'
import { BadInput, type Command, JSON_OPTION } from './command.ts'
import { inputName, readStructuredFile } from './input-file.ts'

export const termijn: Command = {
  summary: 'rekent wettelijke termijnen uit, met de stappen en het artikel',
  options: {
    in: {
      type: 'string',
      value: 'BESTAND',
      required: true,
      help: 'lijst van vragen {id, rule, start, params} in JSON of YAML; - leest de standaardinvoer',
    },
    json: JSON_OPTION,
  },
  example: 'keukentafel termijn --in vragen.json --json',
  async run({ options }, { out, err }) {
    const path = String(options['in'])
    const answers = beantwoordTermijnBestand(await readStructuredFile(path))
    if (!answers.ok) throw new BadInput(`${inputName(path)}: ${answers.refusal.data?.tekst ?? ''}`)
    const faults = answers.value.filter(({ fout }) => fout !== undefined)
    out(
      options['json'] === true
        ? JSON.stringify(answers.value, undefined, 2)
        : answers.value.map(inWords).join('\n\n'),
    )
    if (faults.length > 0)
      err(`${faults.length} van de ${answers.value.length} vragen konden niet worden beantwoord.`)
    return faults.length > 0 ? 1 : 0
  },
}

function inWords({
  id,
  einddatum,
  eindtijdstip,
  alternatief,
  zekerheid,
  voorlopig,
  stappen,
  grondslag,
  fout,
}: TermijnAntwoord): string {
  if (fout !== undefined) return `${id}: ${fout}`
  const end = eindtijdstip ?? dayInWords(einddatum)
  const other =
    alternatief === undefined || alternatief === einddatum
      ? ''
      : ` (juristen kunnen verschillen: ook ${dayInWords(alternatief)} is te verdedigen)`
  return [
    `${id}: ${end}${zekerheid === 'keuze' ? other : ''}${voorlopig ? ' (voorlopig)' : ''}`,
    ...stappen.map((step) => `  - ${step}`),
    ...(grondslag.length > 0 ? [`  Grondslag: ${grondslag.map(({ bron }) => bron).join('; ')}`] : []),
  ].join('\n')
}

function dayInWords(day: string | undefined): string {
  const found = day === undefined ? undefined : findDag(day)
  return found === undefined ? (day ?? '') : dagMetWeekdag(found)
}

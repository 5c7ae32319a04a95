import { inWoorden } from '../../basis/minuten.ts'
import { foutInEenZin } from '../../basis/schema-fouten.ts'
import { type Berekening, bereken } from '../../stelsel/normen/bereken.ts'
import { leesNormenBestand } from '../../stelsel/normen/normen-bestand.ts'
import { BadInput, type Command, JSON_OPTION } from './command.ts'
import { inputName, readStructuredFile } from './input-file.ts'

export const normenBereken: Command = {
  summary: 'berekent de omvang: wat nodig is, wat anders is opgelost en wat resteert',
  options: {
    in: {
      type: 'string',
      value: 'BESTAND',
      required: true,
      help: 'een berekening of een lijst ervan, in JSON of YAML; - leest de standaardinvoer',
    },
    json: JSON_OPTION,
  },
  example: 'keukentafel normen bereken --in huishouden.json --json',
  async run({ options }, { out }) {
    const path = String(options['in'])
    const file = leesNormenBestand(await readStructuredFile(path))
    if (!file.ok) {
      throw new BadInput(
        (file.refusal.data?.fouten ?? [])
          .map((fout) => `${inputName(path)}: ${foutInEenZin(fout)}`)
          .join('\n'),
      )
    }
    const answers = file.value.berekeningen.map((invoer) => bereken(invoer))
    if (options['json'] === true) {
      out(JSON.stringify(file.value.isLijst ? answers : answers[0], undefined, 2))
    } else out(answers.map(inWords).join('\n\n'))
    return 0
  },
}

function inWords({ id, kader, stappen, onbekend, minutenPerWeek, urenPerJaar }: Berekening): string {
  return [
    [id, kader?.naam].filter((part) => part !== undefined).join(': ') || 'Berekening',
    ...stappen.map((step) => `  ${step}`),
    `  Dat is ${inWoorden(minutenPerWeek)} per week, of ${urenPerJaar} uur per jaar (naar boven afgerond).`,
    ...onbekend.map((text) => `  Let op: ${text}`),
  ].join('\n')
}

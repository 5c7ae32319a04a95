import { inWoorden } from '../../basis/minuten.ts'
import { type Berekening, bereken } from '../../stelsel/normen/bereken.ts'
import { type Command, JSON_OPTION } from './command.ts'
import { NORMEN_FILE_OPTION, readNormenFile } from './normen-file.ts'

export const normenBereken: Command = {
  summary: 'berekent de omvang: wat nodig is, wat anders is opgelost en wat resteert',
  options: {
    in: NORMEN_FILE_OPTION,
    json: JSON_OPTION,
  },
  example: 'keukentafel normen bereken --in huishouden.json --json',
  async run({ options }, { out }) {
    const { berekeningen, isLijst } = await readNormenFile(String(options['in']))
    const answers = berekeningen.map((invoer) => bereken(invoer))
    if (options['json'] === true) {
      out(JSON.stringify(isLijst ? answers : answers[0], undefined, 2))
    } else out(answers.map(inWords).join('\n\n'))
    return 0
  },
}

function inWords({ id, kader, stappen, onbekend, minutenPerWeek, urenPerJaar }: Berekening): string {
  return [
    [id, kader?.naam, kader?.voorbeeld === undefined ? undefined : 'voorbeeld']
      .filter((part) => part !== undefined)
      .join(': ') || 'Berekening',
    ...stappen.map((step) => `  ${step}`),
    `  Dat is ${inWoorden(minutenPerWeek)} per week, of ${urenPerJaar} uur per jaar (naar boven afgerond).`,
    ...onbekend.map((text) => `  Let op: ${text}`),
  ].join('\n')
}

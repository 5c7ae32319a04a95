import { inWoorden, minuten } from '../../basis/minuten.ts'
import {
  type AnderFeit,
  leesAnderFeit,
  leesFeitpad,
  metAndereFeiten,
} from '../../stelsel/normen/lees-feit.ts'
import type { Rekeninvoer } from '../../stelsel/normen/rekeninvoer.ts'
import { type WatAls, watAls } from '../../stelsel/normen/wat-als.ts'
import { BadInput, type Command, JSON_OPTION } from './command.ts'
import { faultsOf, NORMEN_FILE_OPTION, readNormenFile } from './normen-file.ts'

export const normenWatAls: Command = {
  summary: 'laat regel voor regel zien wat een ander feit met de omvang zou doen; er wordt niets bewaard',
  options: {
    in: NORMEN_FILE_OPTION,
    feit: {
      type: 'string',
      value: 'FEIT=WAARDE',
      repeats: true,
      help: 'een feit dat anders zou zijn, zoals woning.trap=true; mag vaker. Ook kader, peildatum en beleid',
    },
    zonder: {
      type: 'string',
      value: 'FEIT',
      repeats: true,
      help: 'een feit dat niet gegeven zou zijn, zoals woning.trap; mag vaker',
    },
    json: JSON_OPTION,
  },
  example: 'keukentafel normen wat-als --in huishouden.json --feit woning.trap=true',
  async run({ options, repeated }, { out }) {
    const anders = andereFeiten(repeated['feit'] ?? [], repeated['zonder'] ?? [])
    const { berekeningen, isLijst } = await readNormenFile(String(options['in']))
    const answers = berekeningen.map((invoer) => watAls(invoer, invoerMet(invoer, anders)))
    if (options['json'] === true) out(JSON.stringify(isLijst ? answers : answers[0], undefined, 2))
    else out(answers.map((answer, i) => inWords(answer, berekeningen[i])).join('\n\n'))
    return 0
  },
}

function andereFeiten(feiten: readonly string[], zonder: readonly string[]): readonly AnderFeit[] {
  const gelezen = [
    ...feiten.map((tekst) => gelezenOf(leesAnderFeit(tekst), '--feit')),
    ...zonder.map((tekst) => ({ pad: gelezenOf(leesFeitpad(tekst), '--zonder'), waarde: undefined })),
  ]
  if (gelezen.length === 0)
    throw new BadInput("'normen wat-als' wil --feit FEIT=WAARDE of --zonder FEIT: wat zou er anders zijn?")
  const dubbel = gelezen.find(({ pad }, i) => gelezen.findIndex((een) => een.pad === pad) !== i)
  if (dubbel !== undefined) throw new BadInput(`${dubbel.pad} staat er twee keer. Laat er een staan.`)
  return gelezen
}

function gelezenOf<T>(
  outcome:
    | { readonly ok: true; readonly value: T }
    | { readonly ok: false; readonly refusal: { readonly data?: { readonly tekst: string } } },
  optie: string,
): T {
  if (outcome.ok) return outcome.value
  throw new BadInput(`${optie}: ${outcome.refusal.data?.tekst ?? ''}`)
}

function invoerMet(invoer: Rekeninvoer, anders: readonly AnderFeit[]): Rekeninvoer {
  const outcome = metAndereFeiten(invoer, anders)
  if (outcome.ok) return outcome.value
  throw faultsOf('met het andere feit', outcome.refusal.data?.fouten ?? [])
}

function inWords({ id, feiten, stappen, minutenPerWeek }: WatAls, invoer: Rekeninvoer | undefined): string {
  const kader = invoer?.eigenKader?.id ?? invoer?.kader
  return [
    [id, kader].filter((deel) => deel !== undefined).join(': ') || 'Berekening',
    ...stappen.map((stap) => `  ${stap}`),
    ...(feiten.length === 0
      ? []
      : [
          `  Dat is per week ${inWoorden(minuten(minutenPerWeek.voor))}, en zou ${inWoorden(minuten(minutenPerWeek.na))} zijn.`,
        ]),
  ].join('\n')
}

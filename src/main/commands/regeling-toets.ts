import { relative } from 'node:path'
import { refuse } from '../../basis/outcome.ts'
import { foutInEenZin, plaatsInWoorden } from '../../basis/schema-fouten.ts'
import type { Regeling } from '../../stelsel/regeling/regeling.ts'
import { type GelezenRegeling, LIJSTNAMEN, leesRegeling } from '../../stelsel/regeling/regeling-bestand.ts'
import { eerdereVan } from '../../stelsel/regeling/versies.ts'
import { bronOp, gewogen } from '../../stelsel/toets/gewicht.ts'
import { uitkomstInWoorden } from '../../stelsel/toets/regeling/gevolg.ts'
import type { GetoetsteRegeling, OnleesbareRegeling } from '../../stelsel/toets/regeling/regeling-antwoord.ts'
import { toetsRegeling } from '../../stelsel/toets/regeling/regeling-toets.ts'
import { regeltitelMetCode } from '../../stelsel/toets/regeling/regeltitels.ts'
import {
  BadInput,
  type Command,
  type CommandOutput,
  type ExitCode,
  firstLines,
  JSON_OPTION,
} from './command.ts'
import { inputName, readInputFile, structuredFilesAt } from './input-file.ts'
import { startProgress } from './progress.ts'

type BestandAntwoord = GetoetsteRegeling | OnleesbareRegeling
type Bevinding = GetoetsteRegeling['bevindingen'][number]

export const regelingToets: Command = {
  summary: 'houdt de regels van een gemeente tegen de wet en rekent hun eigen voorbeelden na',
  options: {
    json: JSON_OPTION,
    vorige: {
      type: 'string',
      value: 'BESTAND',
      help: 'de regels die aan de eerste versie in de map voorafgaan; zonder dit telt de vorige versie in de map',
    },
  },
  positionals: { name: 'BESTAND-OF-MAP', atLeast: 1, atMost: 1 },
  example: 'keukentafel regeling toets regelingen',
  async run({ options, positionals }, output) {
    const map = String(positionals[0])
    const files = await structuredFilesAt(map)
    if (files.length === 0)
      throw new BadInput(
        `In ${map} staan geen regelingen (.yaml, .yml of .json). Geef de map waar zij staan.`,
      )
    const progress = startProgress('toetsen', files.length, output)
    const first = await readFirst(options['vorige'])
    const read: { readonly file: string; readonly gelezen: GelezenRegeling }[] = []
    const unreadable: OnleesbareRegeling[] = []
    const named = files.map((file) => ({ file, bestand: relative(map, file) || inputName(file) }))
    for (const [i, { file, bestand }] of named.entries()) {
      const gelezen = await readRegeling(file)
      if (gelezen.ok) read.push({ file: bestand, gelezen: gelezen.value })
      else
        unreadable.push({
          bestand,
          fouten: (gelezen.refusal.data?.fouten ?? []).map(({ pad: _pad, ...rest }) => rest),
        })
      progress(i + 1)
    }
    // Each version beside the one it replaces: what goes down can be seen in no other way.
    const versions = [...read.map(({ gelezen }) => gelezen), ...first]
    const answers: BestandAntwoord[] = named.flatMap(({ bestand }) => {
      const een = read.find((other) => other.file === bestand)
      if (een === undefined) return unreadable.filter((other) => other.bestand === bestand)
      const eigen = versions.filter(
        ({ regeling }) => regeling.gemeente.id === een.gelezen.regeling.gemeente.id,
      )
      return [answerOf(bestand, een.gelezen, eerdereVan(eigen, een.gelezen.regeling)?.regeling)]
    })
    const botsingen = overlaps(read)
    const all = answers.map((answer) =>
      'fouten' in answer
        ? answer
        : { ...answer, bevindingen: [...answer.bevindingen, ...(botsingen.get(answer.bestand) ?? [])] },
    )
    output.out(options['json'] === true ? JSON.stringify(all, undefined, 2) : all.map(inWords).join('\n\n'))
    return exitCode(all, output)
  },
}

/** A file that the system does not give is one of the files that cannot be read: the others are answered. */
async function readRegeling(file: string): Promise<ReturnType<typeof leesRegeling>> {
  try {
    return leesRegeling(await readInputFile(file))
  } catch (error) {
    if (!(error instanceof BadInput)) throw error
    return refuse('GEEN_REGELING', { fouten: [{ plaats: '', tekst: error.message, pad: [] }] })
  }
}

/** The rules that `--vorige` names: one version, which must be readable. */
async function readFirst(file: string | true | undefined): Promise<readonly GelezenRegeling[]> {
  if (typeof file !== 'string') return []
  const gelezen = leesRegeling(await readInputFile(file))
  if (!gelezen.ok)
    throw new BadInput(`${file} is niet te lezen als regeling. Toets eerst de map waar dit bestand in staat.`)
  return [gelezen.value]
}

function answerOf(
  bestand: string,
  { regeling, regelVan }: GelezenRegeling,
  vorige: Regeling | undefined,
): BestandAntwoord {
  const { bevindingen, teWeten, voorbeelden, gevolgen } = toetsRegeling(regeling, vorige)
  return {
    bestand,
    regeling: regeling.id,
    bevindingen: bevindingen.map(({ pad, ...rest }) => {
      const regel = regelVan(pad)
      return { ...rest, plaats: plaatsInWoorden(pad, LIJSTNAMEN), ...(regel === undefined ? {} : { regel }) }
    }),
    teWeten,
    voorbeelden,
    ...(vorige === undefined
      ? {}
      : {
          vergelekenMet: vorige.id,
          gevolgen: gevolgen.map(({ naam, voor, na }) => ({ naam, voor, na })),
        }),
  }
}

/** Two files that hold for one municipality on one day: nobody could say which rule someone falls under. */
function overlaps(
  read: readonly { readonly file: string; readonly gelezen: GelezenRegeling }[],
): ReadonlyMap<string, Bevinding[]> {
  const found = new Map<string, Bevinding[]>()
  for (const { file, gelezen } of read) {
    const { gemeente, geldigVanaf, id } = gelezen.regeling
    const ander = read.find(({ file: other, gelezen: { regeling } }) => {
      const isSame = regeling.id === id || regeling.geldigVanaf === geldigVanaf
      return other !== file && regeling.gemeente.id === gemeente.id && isSame
    })
    if (ander === undefined) continue
    const regel = gelezen.regelVan(['geldigVanaf'])
    found.set(file, [
      {
        code: 'REGELINGEN_BOTSEN',
        ...gewogen(
          {
            ernst: 'blokkerend',
            uitleg: `${ander.file} heeft voor dezelfde gemeente hetzelfde id of dezelfde begindag. Dan is niet te zeggen welke regels gelden.`,
          },
          ['wmo-2.1.3'],
          geldigVanaf,
        ),
        plaats: 'geldigVanaf',
        herstel: 'Geef elke versie een eigen id en een eigen begindag.',
        grondslag: [bronOp('wmo-2.1.3', { dag: geldigVanaf, wat: 'deze regels' })],
        ...(regel === undefined ? {} : { regel }),
      },
    ])
  }
  return found
}

function inWords(answer: BestandAntwoord): string {
  if ('fouten' in answer) {
    return [
      `${answer.bestand}: niet te lezen`,
      ...firstLines(
        answer.fouten.map(
          ({ regel, plaats, tekst }) =>
            `  ${foutInEenZin({ plaats: [regel === undefined ? '' : `regel ${regel}`, plaats].filter((deel) => deel !== '').join(', '), tekst })}`,
        ),
      ),
    ].join('\n')
  }
  const { bestand, regeling, bevindingen, teWeten, voorbeelden, vergelekenMet, gevolgen = [] } = answer
  const goed = voorbeelden.filter(({ verschillen }) => verschillen.length === 0).length
  return [
    `${bestand} (${regeling}): ${bevindingen.length === 0 ? 'geen bevindingen' : `${bevindingen.length} ${bevindingen.length === 1 ? 'bevinding' : 'bevindingen'}`}, ${goed} van ${voorbeelden.length} voorbeelden komen uit`,
    ...bevindingen.flatMap(({ code, ernst, regel, plaats, uitleg, herstel, grondslag }) => [
      '',
      `${ernst === 'blokkerend' ? 'BLOKKEERT' : 'LET OP'}  ${regeltitelMetCode(code)} ${regel === undefined ? plaats : `regel ${regel}, ${plaats}`}`,
      `  ${uitleg}`,
      `  Herstel: ${herstel}`,
      ...(grondslag.length === 0
        ? []
        : [
            `  Bron: ${grondslag.map(({ bron, versie, zekerheid }) => `${bron} (${versie})${zekerheid === 'bekend' ? ', niet nagelezen' : ''}`).join('; ')}`,
          ]),
    ]),
    ...(vergelekenMet === undefined ? [] : [`  Naast ${vergelekenMet}, per voorbeeld:`]),
    ...gevolgen.map(({ naam, voor, na }) => {
      const [eerst, straks] = [uitkomstInWoorden(voor), uitkomstInWoorden(na)]
      return `  - ${naam}: ${eerst === straks ? `blijft ${eerst}` : `was ${eerst}; wordt ${straks}`}`
    }),
    ...teWeten.map(
      ({ tekst, grondslag }) =>
        `  Goed om te weten: ${tekst} (${grondslag.map(({ bron }) => bron).join('; ')})`,
    ),
  ].join('\n')
}

function exitCode(answers: readonly BestandAntwoord[], { err }: CommandOutput): ExitCode {
  const bad = answers.filter((answer) => 'fouten' in answer).length
  const found = answers.filter((answer) => 'bevindingen' in answer && answer.bevindingen.length > 0).length
  err(
    `${answers.length} regelingen: ${answers.length - bad - found} zonder bevindingen, ${found} met bevindingen, ${bad} niet te lezen.`,
  )
  return bad > 0 ? 2 : found > 0 ? 1 : 0
}

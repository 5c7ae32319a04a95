import { basename } from 'node:path'
import { dagVoluit, findDag, getDag } from '../../basis/dag.ts'
import { type ToetsAntwoord, type ToetsMapAntwoord, toetsAntwoord } from '../../dossier/toets-antwoord.ts'
import { systeemKlok } from '../../platform/clock/clock.ts'
import type { Regeling } from '../../stelsel/regeling/regeling.ts'
import { leesRegeling } from '../../stelsel/regeling/regeling-bestand.ts'
import { bronInWoorden, stapInWoorden } from '../../stelsel/toets/bevinding.ts'
import { titelMetCode } from '../../stelsel/toets/titels.ts'
import {
  BadInput,
  type Command,
  type CommandOption,
  type CommandOutput,
  type ExitCode,
  JSON_OPTION,
} from './command.ts'
import { meldingLines, nameOfFile, readDossierFile } from './dossier-file.ts'
import { inputName, readInputFile, structuredFilesAt, structuredFilesIn } from './input-file.ts'
import { startProgress } from './progress.ts'

/** The day from which is looked, for a file that names none. */
export const PEILDATUM_OPTION: CommandOption = {
  type: 'string',
  value: 'DAG',
  help: 'de dag vanaf waar u kijkt (2026-11-20), als het bestand er geen noemt; anders vandaag',
}

export const REGELS_OPTION: CommandOption = {
  type: 'string',
  value: 'PAD',
  help: 'de regeling van de gemeente, of de map met al haar versies; zonder regeling telt alleen de wet',
}

export const toetsCommand: Command = {
  summary: 'houdt een dossier tegen de wet en de rechtspraak, met herstel en bron',
  options: {
    in: {
      type: 'string',
      value: 'BESTAND',
      help: 'een dossierbestand in YAML of JSON; - leest de standaardinvoer',
    },
    map: { type: 'string', value: 'MAP', help: 'alle dossierbestanden in deze map' },
    peildatum: PEILDATUM_OPTION,
    regels: REGELS_OPTION,
    json: JSON_OPTION,
  },
  example: 'keukentafel toets --in dossier.yaml --json',
  async run({ options }, output) {
    const { in: file, map, json } = options
    const against = {
      today: todayFrom(options['peildatum']),
      regelingen: await regelingenFrom(options['regels']),
    }
    if (typeof file === 'string' && map === undefined)
      return await checkOne(file, against, json === true, output)
    if (typeof map === 'string' && file === undefined)
      return await checkFolder(map, against, json === true, output)
    throw new BadInput("'toets' wil --in BESTAND of --map MAP, een van beide.")
  },
}

export function todayFrom(given: string | true | undefined): string {
  return typeof given === 'string' ? dagFrom('--peildatum', given) : systeemKlok.vandaag().toString()
}

export function dagFrom(option: string, given: string | true): string {
  if (typeof given === 'string' && findDag(given) !== undefined) return given
  throw new BadInput(`${option} ${given} is geen dag. Schrijf een dag als 2026-11-20.`)
}

/** What the dossiers are held against: a day, and the own rules of the municipality. */
type Against = { readonly today: string; readonly regelingen: readonly Regeling[] }

/**
 * The own rules that `--regels` names: one file, or a folder with every version of one municipality, of which the one that held on the day of
 * the decision counts. None when it was not given.
 */
export async function regelingenFrom(path: string | true | undefined): Promise<readonly Regeling[]> {
  if (typeof path !== 'string') return []
  const files = await structuredFilesAt(path)
  if (files.length === 0) throw new BadInput(`In ${path} staan geen regelingen (.yaml, .yml of .json).`)
  const regelingen: Regeling[] = []
  for (const file of files) regelingen.push(await regelingFrom(file))
  const gemeenten = [...new Set(regelingen.map(({ gemeente }) => gemeente.naam))]
  if (gemeenten.length > 1)
    throw new BadInput(
      `In ${path} staan regels van ${gemeenten.join(' en ')}. Geef het bestand of de map van één gemeente.`,
    )
  return regelingen
}

async function regelingFrom(path: string): Promise<Regeling> {
  const gelezen = leesRegeling(await readInputFile(path))
  if (gelezen.ok) return gelezen.value.regeling
  const [fout] = gelezen.refusal.data?.fouten ?? []
  const waar = [fout?.regel === undefined ? '' : `regel ${fout.regel}, `, fout?.plaats ?? ''].join('')
  throw new BadInput(`${inputName(path)}, ${waar}: ${fout?.tekst ?? 'dit is geen regeling'}`)
}

async function checkOne(
  file: string,
  { today, regelingen }: Against,
  json: boolean,
  { out, err }: CommandOutput,
): Promise<ExitCode> {
  const { facts, meldingen } = await readDossierFile(file)
  const answer = toetsAntwoord(facts, nameOfFile(file), today, meldingen, regelingen)
  if (json) for (const line of meldingLines(file, meldingen)) err(line)
  out(json ? JSON.stringify(answer, undefined, 2) : inWords(answer))
  return answer.bevindingen.length > 0 ? 1 : 0
}

async function checkFolder(
  map: string,
  against: Against,
  json: boolean,
  output: CommandOutput,
): Promise<ExitCode> {
  const files = await structuredFilesIn(map)
  if (files.length === 0) throw new BadInput(`In ${map} staan geen dossierbestanden (.yaml, .yml of .json).`)
  const progress = startProgress('toetsen', files.length, output)
  const answers: ToetsMapAntwoord = []
  for (const [i, file] of files.entries()) {
    answers.push(await answerOf(file, against))
    progress(i + 1)
  }
  const read = answers.filter((answer) => 'bevindingen' in answer)
  const found = read.filter(({ bevindingen }) => bevindingen.length > 0).length
  const bad = answers.length - read.length
  output.out(
    json
      ? JSON.stringify(answers, undefined, 2)
      : answers
          .map((answer) => ('fout' in answer ? `${answer.dossier}: ${answer.fout}` : inWords(answer)))
          .join('\n\n'),
  )
  output.err(
    `${answers.length} bestanden: ${read.length - found} zonder bevindingen, ${found} met bevindingen, ${bad} niet te lezen.`,
  )
  return bad > 0 ? 2 : found > 0 ? 1 : 0
}

async function answerOf(file: string, { today, regelingen }: Against): Promise<ToetsMapAntwoord[number]> {
  // Two files can carry the same kenmerk: the name of the file is what tells them apart.
  const bestand = basename(file)
  try {
    const { facts, meldingen } = await readDossierFile(file)
    return { ...toetsAntwoord(facts, nameOfFile(file), today, meldingen, regelingen), bestand }
  } catch (error) {
    if (error instanceof BadInput) return { dossier: nameOfFile(file), bestand, fout: error.message }
    throw error
  }
}

function inWords({ dossier, peildatum, bevindingen, nietTeZien, meldingen = [] }: ToetsAntwoord): string {
  const head = `${dossier}, gezien op ${dagVoluit(getDag(peildatum))}: ${
    bevindingen.length === 0
      ? 'geen bevindingen'
      : bevindingen.length === 1
        ? '1 bevinding'
        : `${bevindingen.length} bevindingen`
  }`
  return [
    head,
    ...bevindingen.flatMap(({ code, ernst, stap, uitleg, herstel, uitlegInwoner, grondslag, plaats }) => [
      '',
      `${ernst === 'blokkerend' ? 'BLOKKEERT' : 'LET OP'}  ${titelMetCode(code)} ${stapInWoorden(stap)}, ${plaats}`,
      `  ${uitleg}`,
      `  Herstel: ${herstel}`,
      `  Voor de inwoner: ${uitlegInwoner}`,
      ...grondslag.map((bron) => `  Bron: ${bronInWoorden(bron)}`),
    ]),
    ...(nietTeZien.length === 0 ? [] : ['', 'Niet te zien in dit dossier:']),
    ...nietTeZien.flatMap(({ code, waarom, grondslag }) => [
      `  ${titelMetCode(code)} ${waarom}`,
      // The first one carries the rule; `--json` has them all.
      ...grondslag.slice(0, 1).map((bron) => `    Bron: ${bronInWoorden(bron)}`),
    ]),
    // A clean answer must not hide that a part of the file could not be held against the law.
    ...(meldingen.length === 0
      ? []
      : [
          '',
          'Niet alles uit het bestand paste. Wat als notitie is overgenomen, is alleen als tekst gelezen:',
        ]),
    ...meldingen.map(({ plaats, tekst }) => `  ${plaats}: ${tekst}`),
  ].join('\n')
}

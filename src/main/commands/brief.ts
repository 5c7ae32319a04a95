import { writeFile } from 'node:fs/promises'
import type { DagTekst } from '../../basis/dag.ts'
import { briefGegevens } from '../../dossier/brief-gegevens.ts'
import type { DossierFact } from '../../dossier/dossier-facts.ts'
import { toetsAntwoord } from '../../dossier/toets-antwoord.ts'
import { systeemKlok } from '../../platform/clock/clock.ts'
import { createPdfRenderer } from '../../platform/pdf/pdf-renderer.ts'
import { beschikkingBrief } from '../../stelsel/brieven/beschikking.ts'
import type { Brief } from '../../stelsel/brieven/brief.ts'
import { type BriefWeigering, metHoofdletter } from '../../stelsel/brieven/brief-gegevens.ts'
import { briefHtmlBestand } from '../../stelsel/brieven/brief-html.ts'
import { briefAlsPdf } from '../../stelsel/brieven/brief-pdf.ts'
import type { Regeling } from '../../stelsel/regeling/regeling.ts'
import { titelMetCode } from '../../stelsel/toets/titels.ts'
import { findRegeling, getVoorbeeld, proefRegeling, readRegelingen } from '../regelingen.ts'
import { BadInput, type Command, type CommandOutput, type ExitCode } from './command.ts'
import { meldingLines, nameOfFile, readDossierFile } from './dossier-file.ts'
import { badFile } from './input-file.ts'

export const briefCommand: Command = {
  summary: 'maakt de brief die bij de stand van een dossier hoort, als toegankelijke PDF',
  options: {
    in: {
      type: 'string',
      value: 'BESTAND',
      required: true,
      help: 'een dossierbestand; - leest de standaardinvoer',
    },
    soort: { type: 'string', value: 'SOORT', required: true, help: 'besluit' },
    uit: { type: 'string', value: 'BESTAND.pdf', required: true, help: 'waar de PDF komt' },
    html: { type: 'string', value: 'BESTAND.html', help: 'dezelfde brief als webpagina' },
  },
  example: 'keukentafel brief --in dossier.yaml --soort besluit --uit besluit.pdf',
  async run({ options }, output) {
    if (options['soort'] !== 'besluit') {
      throw new BadInput(`De brief '${String(options['soort'])}' is niet bekend. Kies uit: besluit.`)
    }
    const path = String(options['in'])
    const { facts, meldingen, gemeente } = await readDossierFile(path)
    for (const line of meldingLines(path, meldingen)) output.err(line)
    const regeling = regelingVoor(path, gemeente, dagVanBesluit(facts), output)
    const half = meldingen.filter(({ plaats }) => touches(facts, plaats))
    if (half.length > 0) {
      const uitleg = half.map(({ plaats, tekst }) => ({ veld: plaats, uitleg: metHoofdletter(tekst) }))
      return missing(path, output, uitleg)
    }
    const gegevens = briefGegevens(facts, regeling, nameOfFile(path))
    const brief = gegevens.ok ? beschikkingBrief(gegevens.value) : gegevens
    if (!brief.ok) return missing(path, output, brief.refusal.data?.ontbreekt ?? [])
    const code = await write(brief.value, path, String(options['uit']), options['html'], output)
    const gebreken = blocking(facts, path)
    if (gebreken.length > 0) output.err(blockedLine(path, gebreken))
    return code
  },
}

/** What the toets would hold this decision up for. The letter is made all the same: it shows what was decided, and people decide. */
function blocking(facts: readonly DossierFact[], path: string): readonly string[] {
  const { bevindingen } = toetsAntwoord(facts, nameOfFile(path), systeemKlok.vandaag().toString())
  return [...new Set(bevindingen.filter(({ ernst }) => ernst === 'blokkerend').map(({ code }) => code))]
}

function blockedLine(path: string, codes: readonly string[]): string {
  return `${path}: let op, de toets houdt dit besluit tegen: ${codes.map(titelMetCode).join('; ')}. Verstuur de brief niet voordat dit is hersteld; 'keukentafel toets --in ${path}' zegt hoe.`
}

/** A letter is not made of half a finding or half a decision: a number that fell out would change the outcome. */
function touches(facts: readonly DossierFact[], plaats: string): boolean {
  return facts.some(
    (fact) =>
      fact.type === 'Overgenomen' &&
      fact.melding?.includes(`${plaats}: `) === true &&
      /\b(VaststellingGedaan|BesluitGenomen|BesluitBekendgemaakt|AanvraagIngediend)\b/.test(fact.uit ?? ''),
  )
}

/** Rules change: those of the day of the decision hold. */
function dagVanBesluit(facts: readonly DossierFact[]): DagTekst {
  return facts.findLast(({ type }) => type === 'BesluitGenomen')?.op ?? systeemKlok.vandaag().toString()
}

/** The rules of the municipality; of one we do not know, a trial with the example's that says so on the letter itself. */
function regelingVoor(
  path: string,
  gemeente: string | undefined,
  dag: DagTekst,
  { err }: CommandOutput,
): Regeling {
  const asked = gemeente?.toLowerCase().replace(/^gemeente\s+/, '')
  const regelingen = readRegelingen()
  const voorbeeld = getVoorbeeld(regelingen, dag)
  const bekend = asked === undefined ? voorbeeld : findRegeling(regelingen, asked, dag)
  if (bekend !== undefined) return bekend
  err(
    `${path}: de regels, het adres en het loket voor bezwaar van '${gemeente ?? ''}' zijn niet bekend. Dit is een proefbrief met die van Voorbeeldstad; verstuur hem niet.`,
  )
  return proefRegeling(voorbeeld, gemeente ?? '')
}

type Ontbrekend = NonNullable<BriefWeigering['data']>['ontbreekt']

function missing(path: string, { err }: CommandOutput, ontbreekt: Ontbrekend): ExitCode {
  err(`${path}: deze brief kan nog niet worden gemaakt. Dit ontbreekt:`)
  for (const { veld, uitleg, grondslag } of ontbreekt) {
    err(`- ${veld}: ${uitleg}${grondslag === undefined ? '' : ` (${grondslag})`}`)
  }
  return 1
}

async function write(
  brief: Brief,
  path: string,
  pdfPath: string,
  htmlPath: string | true | undefined,
  output: CommandOutput,
): Promise<ExitCode> {
  const renderer = createPdfRenderer()
  try {
    const pdf = await renderer.render(briefAlsPdf(brief))
    if (!pdf.ok) throw new Error(`the letter of ${path} could not be set: ${JSON.stringify(pdf.refusal)}`)
    await writeOutput(pdfPath, pdf.value.bytes)
    if (typeof htmlPath === 'string') await writeOutput(htmlPath, briefHtmlBestand(brief))
    output.out(`${brief.titel}: ${pdfPath} (${pdf.value.pages} bladzijden)`)
    return 0
  } finally {
    await renderer.close()
  }
}

async function writeOutput(path: string, content: string | Uint8Array): Promise<void> {
  try {
    await writeFile(path, content)
  } catch (error) {
    throw badFile(path, error)
  }
}

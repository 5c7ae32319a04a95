import { stringify } from 'yaml'
import { z } from 'zod'
import { dagSchema, exampleOf } from '../src/basis/fact.ts'
import { dossierFacts } from '../src/dossier/dossier-facts.ts'
import { toetsAntwoordSchema, toetsMapAntwoordSchema } from '../src/dossier/toets-antwoord.ts'
import { toetsWatAlsSchema } from '../src/dossier/toets-wat-als.ts'
import { normenAntwoordSchema } from '../src/stelsel/normen/normen-antwoord.ts'
import { rekeninvoerSchema } from '../src/stelsel/normen/rekeninvoer.ts'
import { watAlsAntwoordSchema } from '../src/stelsel/normen/wat-als-antwoord.ts'
import { regelingSchema } from '../src/stelsel/regeling/regeling.ts'
import { regelingAntwoordSchema } from '../src/stelsel/toets/regeling/regeling-antwoord.ts'
import { termijnAntwoordSchema, termijnBestandSchema } from '../src/stelsel/wet/termijn-bestand.ts'

/** Every generated file of `docs/`, by its path in the checkout. */
export function writtenFiles(): ReadonlyMap<string, string> {
  return new Map([
    schemaFile('dossierbestand', 'Een dossier als bestand, in YAML of JSON.', dossierbestandSchema()),
    schemaFile('termijn-invoer', 'Vragen voor de opdracht termijn.', termijnBestandSchema),
    schemaFile('termijn-antwoord', 'Antwoord van termijn --json.', termijnAntwoordSchema),
    schemaFile(
      'normen-invoer',
      'Invoer van normen bereken: een berekening of een lijst.',
      z.union([rekeninvoerSchema, z.array(rekeninvoerSchema)]),
    ),
    schemaFile('normen-antwoord', 'Antwoord van normen bereken --json.', normenAntwoordSchema),
    schemaFile('normen-wat-als-antwoord', 'Antwoord van normen wat-als --json.', watAlsAntwoordSchema),
    schemaFile('toets-antwoord', 'Antwoord van toets --in --json.', toetsAntwoordSchema),
    schemaFile('toets-map-antwoord', 'Antwoord van toets --map --json.', toetsMapAntwoordSchema),
    schemaFile('regeling', 'De regels van een gemeente als bestand, voor regeling toets.', regelingSchema),
    schemaFile('regeling-antwoord', 'Antwoord van regeling toets --json.', regelingAntwoordSchema),
    schemaFile('toets-wat-als-antwoord', 'Antwoord van toets wat-als --json.', toetsWatAlsSchema),
    ['docs/dossierbestand.md', dossierbestandPage()],
  ])
}

function schemaFile(name: string, title: string, schema: z.ZodType): [path: string, text: string] {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    io: name.endsWith('invoer') || ['dossierbestand', 'regeling'].includes(name) ? 'input' : 'output',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema === dagSchema) jsonSchema.format = 'date'
    },
  })
  return [`docs/schema/${name}.json`, `${JSON.stringify({ $schema, title, ...rest }, undefined, 2)}\n`]
}

/** The file as it is meant: the head is the first fact, the rest name their kind as `soort`. */
function dossierbestandSchema(): z.ZodType {
  const {
    op: _op,
    door: _door,
    persoon: _persoon,
    overgenomen: _overgenomen,
    ...kop
  } = dossierFacts.DossierGeopend.shape
  const geopend = dossierFacts.DossierGeopend.pick({ op: true, door: true, persoon: true }).partial()
  const feiten = Object.entries(dossierFacts)
    .filter(([soort]) => soort !== 'DossierGeopend')
    .map(([soort, kind]) =>
      z.strictObject({ soort: z.literal(soort), ...kind.shape }).meta({
        description: descriptionOf(kind),
        examples: [{ soort, ...exampleOf(kind) }],
      }),
    )
  return z.strictObject({
    versie: z.literal(1),
    gemeente: z.string(),
    ...kop,
    geopend: geopend
      .optional()
      .describe('alleen als het dossier op een andere dag begon dan het eerste feit'),
    feiten: z
      .array(z.union([...feiten, z.string().describe('losse tekst, wordt een overgenomen notitie')]))
      .min(1)
      .describe('wat er gebeurde, op volgorde'),
  })
}

function descriptionOf(kind: z.ZodType): string {
  return kind.meta()?.description ?? ''
}

/** The chapters of the page, each with the kinds of one part of the road. */
const CHAPTERS: readonly (readonly [title: string, first: keyof typeof dossierFacts])[] = [
  ['Melding', 'DossierGeopend'],
  ['Vertegenwoordiging', 'MachtigingVerleend'],
  ['Cliëntondersteuning', 'ClientondersteuningAangeboden'],
  ['Persoonlijk plan', 'PersoonlijkPlanAangeboden'],
  ['Afspraken', 'GesprekAfgesproken'],
  ['Gesprek', 'GesprekGevoerd'],
  ['Onderzoek', 'VaststellingGedaan'],
  ['Verslag', 'VerslagOpgesteld'],
  ['Aanvraag', 'AanvraagIngediend'],
  ['Besluit', 'EerderBesluitBekend'],
  ['Van elders', 'Overgenomen'],
]

function dossierbestandPage(): string {
  const lines = Object.entries(dossierFacts).flatMap(([soort, kind]) => {
    const chapter = CHAPTERS.find(([, first]) => first === soort)
    return [...(chapter === undefined ? [] : [`## ${chapter[0]}`, '']), ...kindLines(soort, kind)]
  })
  return `${[...INTRODUCTION, ...lines].join('\n').trimEnd()}\n`
}

function kindLines(soort: string, kind: z.ZodObject): string[] {
  const example = soort === 'DossierGeopend' ? HEAD_EXAMPLE : [{ soort, ...exampleOf(kind) }]
  return [
    `### ${soort}`,
    '',
    soort === 'DossierGeopend' ? `${descriptionOf(kind)} In het bestand is dit de kop.` : descriptionOf(kind),
    '',
    '```yaml',
    stringify(example, { lineWidth: 100 }).trimEnd(),
    '```',
    '',
    ...fieldLines(kind),
  ]
}

const COMMON: ReadonlySet<string> = new Set(['op', 'door', 'persoon', 'overgenomen'])

function fieldLines(kind: z.ZodObject): string[] {
  const fields = Object.entries(kind.shape)
    .filter(([name]) => !COMMON.has(name))
    .map(([name, schema]) => {
      const optional = schema instanceof z.ZodOptional
      const text = schema instanceof z.ZodType ? descriptionOf(schema) : ''
      return `\`${name}\`${optional ? '' : ' (moet)'}${text === '' ? '' : `: ${text}`}`
    })
  return fields.length === 0 ? [] : [`Velden: ${fields.join('; ')}.`, '']
}

const HEAD_EXAMPLE = {
  versie: 1,
  gemeente: 'Voorbeeldstad',
  kenmerk: 'WMO-2026-0001',
  peildatum: '2026-11-20',
  volledig: true,
  inwoner: { naam: 'A. de Vries', geboortejaar: 1944, huishouden: { personen: 1 } },
  betrokkenen: [{ naam: 'Karin', rol: 'mantelzorger', relatie: 'dochter' }],
  feiten: [
    { soort: 'MeldingOntvangen', op: '2026-10-05', kanaal: 'telefoon', woorden: 'Het gaat niet meer.' },
  ],
}

const INTRODUCTION: readonly string[] = [
  '# Het dossierbestand',
  '',
  '<!-- Geschreven door scripts/write-schema.ts uit de feiten zelf. Pas de feiten aan, niet deze pagina. -->',
  '',
  'Een dossier als tekst, in YAML of JSON: een kop en daarna de feiten, in de volgorde waarin zij gebeurden.',
  'Het schema staat in [`schema/dossierbestand.json`](schema/dossierbestand.json); hele voorbeelden staan in `demo/voorbeelden/`.',
  '',
  '- Elk feit heeft een `soort` en een dag `op` (2026-10-05). `door` zegt in woorden wie het deed.',
  '- Een los stuk tekst mag overal tussen de feiten staan. Het komt als notitie in het dossier.',
  '- Wat niet past, valt niet weg: het komt als `Overgenomen` terug, met de plaats en wat eraan te doen is.',
  '- `volledig: true` in de kop zegt dat alles erin staat. Dan telt wat er niet in staat als niet gedaan.',
  '- Inlezen neemt de feiten zoals zij zijn. Regels gelden voor wat er daarna gebeurt.',
  '',
  'Opdrachten: `keukentafel toets --in`, `brief --in`, `dossier voer-in`, `dossier exporteer`, `dossier toon`.',
  '',
]

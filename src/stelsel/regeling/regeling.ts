import { z } from 'zod'
import { type DagTekst, getDag } from '../../basis/dag.ts'
import { dagSchema, periodeSchema, tekstSchema } from '../../basis/fact.ts'
import { beleidSchema } from '../normen/beleid.ts'
import { eigenKaderSchema } from '../normen/eigen-kader.ts'
import { findKader } from '../normen/kaders.ts'

/** What the council laid down, what the college filled in, and what it decided about money and mandates. */
export const BESLUITEN = ['verordening', 'beleidsregels', 'tarieven', 'mandaat'] as const

/** When a colleague reads along. The first three are asked for in any case; the rest is for a municipality that wants more. */
const LEZER_BIJ = ['afwijzing', 'deel', 'minder', 'elk besluit', 'pgb', 'hardheid'] as const

const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'schrijf kleine letters, cijfers en streepjes')
const dagen = z
  .int('schrijf een heel aantal dagen')
  .min(1, 'schrijf 1 of meer')
  .max(1000, 'schrijf 1000 of minder')
const centen = z
  .int('schrijf hele centen, zoals 3840 voor € 38,40')
  .min(0, 'een bedrag kan niet negatief zijn')

const besluitSchema = z.strictObject({
  titel: tekstSchema,
  orgaan: z.enum(['raad', 'college', 'burgemeester']),
  op: dagSchema.describe('de dag waarop het is vastgesteld'),
  link: z
    .url({
      protocol: /^https$/,
      error: 'schrijf een volledig adres, zoals https://lokaleregelgeving.overheid.nl/...',
    })
    .optional(),
})

/** Where a rule stands: each rule names its article, so that everyone can look it up. */
export const vindplaatsSchema = z.strictObject({
  besluit: z.enum(BESLUITEN),
  artikel: tekstSchema.regex(/\S/, 'deze tekst is leeg').describe('zoals 8, tweede lid'),
})
export type Vindplaats = z.infer<typeof vindplaatsSchema>

const metVindplaats = { vindplaats: vindplaatsSchema }

const normSchema = z
  .strictObject({
    kader: tekstSchema.describe('naam van een normenkader, zoals hbel-2021, of van het eigen kader'),
    eigenKader: eigenKaderSchema
      .optional()
      .describe('een eigen normenkader als gegevens; zijn id staat ook bij kader'),
    beleid: beleidSchema.optional().describe('wat het beleid anders doet dan het onderzoek achter het kader'),
    afronding: z
      .union([z.literal(1), z.literal(5), z.literal(15), z.literal(30)], 'schrijf 1, 5, 15 of 30')
      .describe('op hoeveel minuten wordt afgerond; altijd naar boven'),
    spreiding: z
      .enum(['week', 'jaar', 'zoals berekend'])
      .describe('of het besluit tijd per week of per jaar noemt'),
    ...metVindplaats,
  })
  .superRefine(({ kader, eigenKader }, context) => {
    if (eigenKader === undefined) return
    const fout = (message: string) =>
      context.addIssue({ code: 'custom', message, path: ['eigenKader', 'id'], input: eigenKader.id })
    if (eigenKader.id !== kader)
      fout(
        `het eigen kader heet '${eigenKader.id}' en bij kader staat '${kader}'; schrijf tweemaal dezelfde naam`,
      )
    // Whoever reads "hbel-2021" in a decision must find those figures, and not a municipality's own.
    if (findKader(eigenKader.id) !== undefined)
      fout(`'${eigenKader.id}' is de naam van een bekend kader; geef uw eigen kader een andere naam`)
  })

const ONDERZOEK = 'schrijf een tekst, of een groep met onderzoek, door en bron'

/** A text says that there is a reason; only who looked into it, and where that can be read, lets someone else check it. */
const onderbouwingSchema = z.union(
  [
    tekstSchema,
    z.strictObject({
      onderzoek: tekstSchema.describe('wat er is onderzocht en wat eruit kwam'),
      door: tekstSchema.describe('wie het onderzocht'),
      bron: tekstSchema.describe('waar het te lezen is: titel en jaar, of een adres'),
    }),
  ],
  ONDERZOEK,
)
export type Onderbouwing = z.infer<typeof onderbouwingSchema>

/** As one sentence, for who reads it. */
export function onderbouwingTekst(onderbouwing: Onderbouwing): string {
  if (typeof onderbouwing === 'string') return onderbouwing
  const { onderzoek, door, bron } = onderbouwing
  return `${onderzoek.replace(/\.$/, '')}. Onderzocht door ${door}. Te lezen in: ${bron}`
}

const wijzigingSchema = z.strictObject({
  motief: tekstSchema.describe('waarom de regels veranderen'),
  onderbouwing: onderbouwingSchema
    .optional()
    .describe('welk onderzoek laat zien dat dit kan; krijgen inwoners minder, dan met wie en waar het staat'),
  gevolgUren: tekstSchema.describe('wat het doet met de uren van inwoners'),
  gevolgGeld: tekstSchema.describe('wat het doet met geld'),
  inspraak: z
    .strictObject({ van: dagSchema, totEnMet: dagSchema, hoe: tekstSchema })
    .optional()
    .describe('wanneer en hoe inwoners mochten meepraten'),
})

/** An own case with the outcome that the municipality means; it must come out at every change. */
const voorbeeldSchema = z.strictObject({
  naam: tekstSchema,
  feiten: z.record(z.string(), z.unknown()).optional().describe('feiten zoals in normen bereken'),
  regels: z.array(z.unknown()).optional(),
  opgelost: z.array(z.unknown()).optional(),
  pgb: slug.optional().describe('id van een pgb-tarief'),
  verwacht: z.strictObject({
    minuten: z.int().min(0).optional(),
    per: periodeSchema.optional(),
    centenPerJaar: centen.optional().describe('het pgb per jaar'),
    bijdrageCentenPerMaand: centen.optional(),
  }),
})
export type Voorbeeld = z.infer<typeof voorbeeldSchema>

/**
 * What one municipality laid down, from a day on. The law's own demands are not in here; a local rule can only add to them.
 * Written by people as YAML (`regelingen/`), with `keukentafel regeling toets` to try it.
 */
export const regelingSchema = z.strictObject({
  versie: z.literal(1),
  id: slug,
  geldigVanaf: dagSchema.describe('de eerste dag; de regels gelden tot een latere versie begint'),
  gemeente: z.strictObject({
    id: slug,
    naam: tekstSchema,
    afdeling: tekstSchema,
    adresregels: z.array(tekstSchema).min(1, 'geef minstens een regel'),
    telefoon: tekstSchema,
    bereikbaar: tekstSchema,
  }),
  besluiten: z.strictObject({
    verordening: besluitSchema,
    beleidsregels: besluitSchema.optional(),
    tarieven: besluitSchema.optional(),
    mandaat: besluitSchema,
  }),
  bezwaar: z.strictObject({
    adresregels: z.array(tekstSchema).min(1, 'geef minstens een regel'),
    web: tekstSchema.optional(),
  }),
  clientondersteuning: z.strictObject({
    organisatie: tekstSchema,
    telefoon: tekstSchema,
    uitleg: tekstSchema,
  }),
  termijnen: z.strictObject({
    bedenktijdDagen: dagen.describe(
      'om te antwoorden op het aanbod van cliëntondersteuning; stilte houdt niets tegen',
    ),
    reactieVerslagDagen: dagen.describe(
      'om op het verslag te reageren; wie later reageert, wordt ook gehoord',
    ),
    onderzoekDagen: dagen.optional().describe('korter dan de zes weken van de wet'),
    besluitDagen: dagen.optional().describe('korter dan de twee weken van de wet'),
    ...metVindplaats,
  }),
  norm: normSchema,
  marge: z.strictObject({
    percentage: z.int().min(0, 'schrijf 0 of meer').max(100, 'schrijf 100 of minder'),
    ...metVindplaats,
  }),
  werkwijze: z
    .strictObject({
      soort: z
        .enum(['tijd', 'resultaat'])
        .describe('of het besluit tijd noemt, of een resultaat met een plan'),
      planBijBesluit: z.boolean().optional().describe('het plan hoort bij het besluit'),
      planBevat: z.array(z.enum(['activiteiten', 'frequentie', 'tijd'])).optional(),
      ...metVindplaats,
    })
    .describe('hoe de gemeente de omvang vastlegt'),
  producten: z.array(
    z.strictObject({
      id: slug,
      naam: tekstSchema,
      eenheid: z.enum(['uur', 'dagdeel', 'etmaal', 'rit', 'stuk', 'maand']),
      tariefCenten: centen.optional(),
      ...metVindplaats,
    }),
  ),
  pgb: z.strictObject({
    berekening: z.strictObject({ tekst: tekstSchema, ...metVindplaats }),
    tarieven: z.array(
      z.strictObject({
        id: slug,
        naam: tekstSchema,
        door: z.enum(['aanbieder', 'zelfstandige', 'sociaal netwerk']),
        centenPerUur: centen.min(1, 'een tarief van 0 is geen budget waarmee iemand hulp kan inkopen'),
        ...metVindplaats,
      }),
    ),
    voorwaarden: z.array(z.strictObject({ tekst: tekstSchema, ...metVindplaats })),
  }),
  eigenBijdrage: z.strictObject({
    centenPerMaand: centen,
    uitleg: tekstSchema,
    grondslag: tekstSchema,
    ...metVindplaats,
  }),
  overgang: z
    .strictObject({ dagen, ...metVindplaats })
    .describe('hoe lang iemand zijn oude hulp houdt als hij minder krijgt'),
  tweedeLezer: z
    .strictObject({ bij: z.array(z.enum(LEZER_BIJ)), ...metVindplaats })
    .describe('wanneer een collega meeleest; dit komt bij wat het product zelf al vraagt'),
  hardheidsclausule: z.strictObject({ tekst: tekstSchema, ...metVindplaats }),
  mandaten: z
    .array(
      z.strictObject({
        rol: z.enum(['consulent', 'kwaliteitsmedewerker']),
        functie: tekstSchema,
        beslissingen: z.enum(['toekennen', 'alle']).describe('alleen toekennen, of elk besluit'),
      }),
    )
    .min(1, 'geef minstens een mandaat'),
  criteria: z
    .array(
      z.strictObject({ sleutel: tekstSchema, tekst: tekstSchema, grondslag: tekstSchema, ...metVindplaats }),
    )
    .min(1, 'geef minstens een criterium'),
  vragen: z
    .array(z.strictObject({ sleutel: tekstSchema, vraag: tekstSchema, waarom: tekstSchema }))
    .min(1, 'geef minstens een vraag'),
  wijziging: wijzigingSchema.optional().describe('alleen als deze regels eerdere vervangen'),
  voorbeelden: z.array(voorbeeldSchema).min(1, 'geef minstens een voorbeeld met de uitkomst die u bedoelt'),
})
export type Regeling = z.infer<typeof regelingSchema>
export type Mandaat = Regeling['mandaten'][number]

/** The mandate under which someone with these roles may take this decision; undefined when there is none. */
export function findMandaat(
  regeling: Pick<Regeling, 'mandaten'>,
  rollen: readonly string[],
  beslissing: string,
): Mandaat | undefined {
  return regeling.mandaten.find(
    ({ rol, beslissingen }) =>
      rollen.includes(rol) && (beslissingen === 'alle' || beslissing === 'toegekend'),
  )
}

/** `artikel 8, tweede lid, van Verordening … 2026` */
export function vindplaatsTekst(
  { besluiten }: Pick<Regeling, 'besluiten'>,
  { besluit, artikel }: Vindplaats,
): string {
  return `artikel ${artikel}${/[a-z]$/i.test(artikel) && artikel.includes(',') ? ',' : ''} van ${besluiten[besluit]?.titel ?? besluit}`
}

/** The rules that hold on this day: each version holds until a later one begins. */
export function regelingOp(regelingen: readonly Regeling[], dag: DagTekst): Regeling | undefined {
  const op = getDag(dag).toString()
  return regelingen
    .filter(({ geldigVanaf }) => geldigVanaf <= op)
    .toSorted((a, b) => a.geldigVanaf.localeCompare(b.geldigVanaf))
    .at(-1)
}

/** As `regelingOp`; of a day before all that are known the first, since an older case is told in its own words. */
export function regelingOpOfEerste(regelingen: readonly Regeling[], dag: DagTekst): Regeling | undefined {
  return (
    regelingOp(regelingen, dag) ??
    regelingen.toSorted((a, b) => a.geldigVanaf.localeCompare(b.geldigVanaf))[0]
  )
}

import type { DagTekst } from '../basis/dag.ts'
import type { Omvang } from '../basis/fact.ts'
import type { Periode } from '../basis/minuten.ts'
import { isInTijd, omvangInWoorden } from '../basis/omvang.ts'
import type { ToetsInvoer } from '../stelsel/toets/invoer.ts'
import type { AnderVeld } from './ander-feit.ts'
import type { DossierFact } from './dossier-facts.ts'
import { type FactVan, findNummer, type Genummerd, genummerd } from './genummerd-feit.ts'
import { dekkingVan, invoerVanGenummerd } from './toets-invoer.ts'
import type { AnderDossier } from './toets-wat-als.ts'

/** What one answer would make otherwise in the dossier. */
export type Anders = Partial<Pick<AnderDossier, 'zonder' | 'anders' | 'met'>>

/** One thing in this dossier that could be otherwise, asked in plain words. */
export type WatAlsVraag = {
  /** Stays the same while the fact it is about stands: it is in addresses that people share. */
  readonly naam: string
  readonly vraag: string
  /** How it stands in the dossier. */
  readonly nu: string
} & (
  | { readonly soort: 'keuze'; readonly keuzes: readonly WatAlsKeuze[] }
  | { readonly soort: 'tijd'; readonly per: Periode; readonly met: (minuten: number) => Anders }
)
export type WatAlsKeuze = { readonly waarde: string; readonly label: string; readonly anders: Anders }

type Onderdeel = {
  readonly alle: readonly Genummerd[]
  readonly invoer: ToetsInvoer
  /** Something that would have come too counts on the day of the conclusion, not after it. */
  readonly erbijOp: DagTekst
}

/**
 * The questions that this dossier has an answer to change for: the outcome, the time granted, the extent of step 3, who wants to
 * help, the advice. Each is made of the facts that count now, so nobody asks about what was overtaken.
 */
export function watAlsVragen(facts: readonly DossierFact[], peildatum: DagTekst): readonly WatAlsVraag[] {
  const alle = genummerd(facts)
  const invoer = invoerVanGenummerd(alle, peildatum, dekkingVan(facts))
  const deel = { alle, invoer, erbijOp: invoer.afgerond?.op ?? invoer.besluit?.op ?? peildatum }
  return [...besluitVragen(deel), ...omvangVragen(deel), ...bereidVragen(deel), ...adviesVragen(deel)]
}

const BESLISSINGEN = ['toegekend', 'deels toegekend', 'afgewezen'] as const

function besluitVragen({ alle, invoer: { besluit } }: Onderdeel): readonly WatAlsVraag[] {
  const feit = findFeit(alle, besluit?.plaats)
  if (feit?.fact.type !== 'BesluitGenomen' && feit?.fact.type !== 'BesluitOpgesteld') return []
  const { nummer, fact } = feit
  const { beslissing, voorzieningen } = fact
  const genomen = fact.type === 'BesluitGenomen'
  return [
    {
      naam: `${nummer}.beslissing`,
      soort: 'keuze',
      vraag: genomen ? 'Wat besloot de gemeente?' : 'Wat staat in het ontwerp van het besluit?',
      nu: beslissing,
      keuzes: BESLISSINGEN.filter((een) => een !== beslissing).map((waarde) => ({
        waarde,
        label: hoofdletter(waarde),
        anders: {
          anders: [
            { nummer, pad: 'beslissing', waarde },
            // Who is refused gets nothing: a time beside it would be another decision.
            ...(waarde === 'afgewezen' ? [{ nummer, pad: 'voorzieningen', waarde: [] }] : []),
          ],
        },
      })),
    },
    ...(voorzieningen.length === 0
      ? [tijdVraag(nummer, 'voorzieningen', alle)]
      : voorzieningen.flatMap((voorziening, i) => tijdVragen(nummer, voorziening, i))),
  ]
}

type Voorziening = FactVan<'BesluitGenomen'>['voorzieningen'][number]

/** Help without a natural amount of time (a chair, a lift) is not asked for its time. */
function tijdVragen(nummer: number, { naam, omvang, soort }: Voorziening, i: number): readonly WatAlsVraag[] {
  if (omvang === undefined && soort !== undefined && soort !== 'dienst') return []
  const pad = `voorzieningen.${i}.omvang`
  // A number of another unit is not asked as a time: whether it stands there is.
  const inTijd = omvang === undefined || isInTijd(omvang)
  const per = omvang !== undefined && isInTijd(omvang) ? omvang.per : 'week'
  const wat = inTijd ? 'tijd' : 'aantal'
  const vraag = {
    naam: `${nummer}.${pad}`,
    vraag: `Hoeveel tijd is toegekend voor ${naam}?`,
    nu: tijdInWoorden(omvang),
  }
  const tijd: WatAlsVraag = {
    ...vraag,
    soort: 'tijd',
    per,
    met: (aantal) => veld(nummer, pad, { minuten: aantal, per }),
  }
  return [
    ...(inTijd ? [tijd] : []),
    ...(omvang === undefined
      ? []
      : [
          keuzeVraag(
            {
              naam: `${vraag.naam}.staat`,
              vraag: `Staat ${inTijd ? 'de' : 'het'} ${wat} voor ${naam} in het besluit?`,
              nu: inTijd ? 'ja' : `ja: ${omvangInWoorden(omvang)}`,
            },
            { waarde: 'nee', label: `Nee, er staat geen ${wat}`, anders: veld(nummer, pad, undefined) },
          ),
        ]),
  ]
}

/** What a decision without any help would grant, had it granted something. */
function tijdVraag(nummer: number, pad: string, alle: readonly Genummerd[]): WatAlsVraag {
  const kop = alle.find(({ fact }) => fact.type === 'DossierGeopend')?.fact
  const naam = (kop?.type === 'DossierGeopend' ? kop.vraag : undefined) ?? 'hulp bij het huishouden'
  return {
    naam: `${nummer}.${pad}`,
    soort: 'tijd',
    vraag: `Hoeveel tijd is toegekend voor ${naam}?`,
    nu: 'niets',
    per: 'week',
    met: (aantal) => veld(nummer, pad, [{ naam, soort: 'dienst', omvang: { minuten: aantal, per: 'week' } }]),
  }
}

/** Where the time of step 3 stands. What was considered about the norm is something else, and stays. */
const TIJD_VAN_STAP_3 = ['regels', 'totaal', 'berekening'] as const

/** Step 3 as one question over all its findings: the extent is established when one of them has a time. */
function omvangVragen({ alle, invoer, erbijOp }: Onderdeel): readonly WatAlsVraag[] {
  const stap3 = invoer.vaststellingen.flatMap(({ stap, plaats }) => {
    const feit = stap === 3 ? findFeit(alle, plaats) : undefined
    return feit?.fact.type === 'VaststellingGedaan'
      ? [{ nummer: feit.nummer, behoefte: feit.fact.behoefte }]
      : []
  })
  const tijd = stap3.flatMap(({ nummer, behoefte }) =>
    TIJD_VAN_STAP_3.flatMap((naam): AnderVeld[] =>
      behoefte?.[naam] === undefined ? [] : [{ nummer, pad: `behoefte.${naam}`, waarde: undefined }],
    ),
  )
  const naam = 'stap-3.omvang'
  if (tijd.length > 0) {
    return [
      keuzeVraag(
        { naam, vraag: 'Staat in stap 3 vast hoeveel hulp er nodig is?', nu: 'ja' },
        { waarde: 'nee', label: 'Nee, de omvang is niet vastgesteld', anders: { anders: tijd } },
      ),
    ]
  }
  const [eerste] = stap3
  return [
    {
      naam,
      soort: 'tijd',
      vraag: 'Hoeveel hulp is er nodig (stap 3)?',
      nu: 'niet vastgesteld',
      per: 'week',
      met: (aantal) => {
        const totaal = { minuten: aantal, per: 'week' as const }
        return eerste === undefined
          ? { met: [stap3Feit(erbijOp, { totaal })] }
          : veld(eerste.nummer, 'behoefte.totaal', totaal)
      },
    },
  ]
}

function stap3Feit(
  op: DagTekst,
  behoefte: NonNullable<FactVan<'VaststellingGedaan'>['behoefte']>,
): FactVan<'VaststellingGedaan'> {
  return {
    type: 'VaststellingGedaan',
    op,
    vaststelling: 'wat-als-stap-3',
    stap: 3,
    tekst: 'Vastgesteld hoeveel hulp er nodig is.',
    bronnen: [{ soort: 'anders', verwijzing: 'wat als' }],
    behoefte,
  }
}

/** Who helps of his own will; what housemates owe each other is another question. */
const VRIJWILLIG: ReadonlySet<string> = new Set(['mantelzorg', 'sociaal netwerk'])
const BEREID = [
  ['ja', 'Ja', true],
  ['nee', 'Nee', false],
  ['niet-gevraagd', 'Dat is niet gevraagd', undefined],
] as const

function bereidVragen({ invoer }: Onderdeel): readonly WatAlsVraag[] {
  return invoer.vaststellingen.flatMap(({ plaats, oplossing }) => {
    const nummer = findNummer(plaats)
    if (nummer === undefined || oplossing === undefined || !VRIJWILLIG.has(oplossing.categorie)) return []
    const pad = 'oplossing.bereid'
    const onderdeel = oplossing.onderdeel === undefined ? '' : ` (${oplossing.onderdeel})`
    return [
      keuzeVraag(
        {
          naam: `${nummer}.${pad}`,
          vraag: `Wil en kan die persoon dit blijven doen: ${oplossing.door}${onderdeel}?`,
          nu: (BEREID.find(([, , waarde]) => waarde === oplossing.bereid)?.[1] ?? '').toLowerCase(),
        },
        ...BEREID.filter(([, , waarde]) => waarde !== oplossing.bereid).map(([naam, label, waarde]) => ({
          waarde: naam,
          label,
          anders: veld(nummer, pad, waarde),
        })),
      ),
    ]
  })
}

function adviesVragen({ alle, invoer, erbijOp }: Onderdeel): readonly WatAlsVraag[] {
  return invoer.adviezen.flatMap(({ id, plaats }) => {
    const feit = findFeit(alle, plaats)
    if (feit?.fact.type === 'AdviesGevraagd') {
      const { aan, op } = feit.fact
      const ontvangen: FactVan<'AdviesOntvangen'> = {
        type: 'AdviesOntvangen',
        op: erbijOp < op ? op : erbijOp,
        advies: id,
        van: aan,
        conclusie: 'Het advies is ontvangen.',
      }
      return [
        keuzeVraag(
          { naam: `${feit.nummer}.advies`, vraag: `Is het advies van ${aan} ontvangen?`, nu: 'nee' },
          { waarde: 'ja', label: 'Ja, het is ontvangen', anders: { met: [ontvangen] } },
        ),
      ]
    }
    if (feit?.fact.type !== 'AdviesOntvangen') return []
    const { nummer, fact } = feit
    const alleVanDit = alle.flatMap((een) =>
      een.fact.type === 'AdviesOntvangen' && een.fact.advies === id ? [een.nummer] : [],
    )
    const keuzes = [
      { waarde: 'niet-ontvangen', label: 'Het is niet ontvangen', anders: { zonder: alleVanDit } },
      { waarde: 'gevolgd', label: 'Het besluit volgt het', anders: veld(nummer, 'gevolgd', true) },
      { waarde: 'niet-gevolgd', label: 'Het besluit volgt het niet', anders: veld(nummer, 'gevolgd', false) },
    ]
    const al = fact.gevolgd === undefined ? undefined : fact.gevolgd ? 'gevolgd' : 'niet-gevolgd'
    return [
      keuzeVraag(
        {
          naam: `${nummer}.advies`,
          vraag: `Wat is er met het advies van ${fact.van} gedaan?`,
          nu: al === undefined ? 'ontvangen' : `ontvangen en ${al.replace('-', ' ')}`,
        },
        ...keuzes.filter(({ waarde }) => waarde !== al),
      ),
    ]
  })
}

function keuzeVraag(
  vraag: Pick<WatAlsVraag, 'naam' | 'vraag' | 'nu'>,
  ...keuzes: readonly WatAlsKeuze[]
): WatAlsVraag {
  return { ...vraag, soort: 'keuze', keuzes }
}

function veld(nummer: number, pad: string, waarde: unknown): { readonly anders: readonly AnderVeld[] } {
  return { anders: [{ nummer, pad, waarde }] }
}

function findFeit(alle: readonly Genummerd[], plaats: string | undefined): Genummerd | undefined {
  const nummer = plaats === undefined ? undefined : findNummer(plaats)
  return alle.find((feit) => feit.nummer === nummer)
}

function tijdInWoorden(omvang: Omvang | undefined): string {
  return omvang === undefined ? 'geen tijd' : omvangInWoorden(omvang)
}

function hoofdletter(tekst: string): string {
  return `${tekst.slice(0, 1).toUpperCase()}${tekst.slice(1)}`
}

import type { Uitslag } from './bevinding.ts'
import { gebrek, IN_ORDE, NOG_NIET, nietTeZien } from './bevinding.ts'
import type { Check } from './check.ts'
import type { Gemeenteregels, Mandaatfunctie } from './gemeenteregels.ts'
import type { Besluit, ToetsInvoer } from './invoer.ts'
import { isLeeg } from './stand.ts'
import { besluitMet, deelsVerteld, dossier, eigenRegel } from './voorbeeld-dossier.ts'

type MetBesluit = Pick<ToetsInvoer, 'besluit' | 'dekking' | 'gemeenteregels'>

/** Decided, or the extent fixed, by someone who may (Awb 10:1; for a provider Wmo 2.6.3). Never lifted. */
function geenMandaat(invoer: MetBesluit): Uitslag {
  const { besluit, dekking } = invoer
  // A draft binds no one; the mandate comes with the taking.
  if (besluit === undefined || besluit.stand === 'ontwerp') return NOG_NIET
  const herstel = 'Laat iemand met mandaat het besluit nemen, en noem naam, functie en mandaatbesluit.'
  const { mandaat } = besluit
  if (mandaat === undefined) {
    return dekking === 'deels'
      ? nietTeZien('Het dossier vertelt niet wie het besluit nam en met welk mandaat.')
      : gebrek({
          ernst: 'blokkerend',
          uitleg: 'Er staat niet wie het besluit nam en met welk mandaat.',
          herstel,
          plaats: besluit.plaats,
        })
  }
  const doorAnder = /\b(aanbieder|zorgaanbieder|thuiszorg\w*|adviesbureau|adviseur|stichting)\b/i.test(
    mandaat.functie,
  )
  if (!doorAnder || !isLeeg(mandaat.besluit))
    return nietInRegister(besluit, mandaat.functie, invoer.gemeenteregels)
  return gebrek({
    ernst: 'blokkerend',
    uitleg: `Het besluit is genomen door een ander dan de gemeente (${mandaat.functie}), zonder mandaatbesluit.`,
    herstel,
    plaats: besluit.plaats,
    grondslag: ['wmo-2.6.3-1', 'wmo-2.6.3-2', 'awb-10:4'],
  })
}

/** The college itself needs no mandate (Awb 10:7). */
const COLLEGE = /\b(college|burgemeester en wethouders|wethouder)\b/i

/**
 * Held against the mandate register of the municipality. A mandate for one case need not stand in it (Awb 10:5), so what is not there is a
 * question.
 */
function nietInRegister(
  { beslissing, plaats }: Besluit,
  functie: string,
  gemeenteregels: Gemeenteregels | undefined,
): Uitslag {
  const register = gemeenteregels?.mandaten
  if (register === undefined || COLLEGE.test(functie)) return IN_ORDE
  const genoemd = vindFuncties(register.functies, functie)
  if (genoemd.some(({ beslissingen }) => beslissingen === 'alle' || beslissing === 'toegekend'))
    return IN_ORDE
  const wie = new Intl.ListFormat('nl', { type: 'disjunction' }).format(
    register.functies
      .filter(({ beslissingen }) => beslissingen === 'alle' || beslissing === 'toegekend')
      .map((een) => een.functie),
  )
  return gebrek({
    ernst: 'aandacht',
    uitleg:
      genoemd.length === 0
        ? `De functie ‘${functie}’ staat niet in de mandaten van de gemeente.`
        : `Met de functie ‘${functie}’ mag iemand alleen hulp toekennen. Dit besluit is: ${beslissing}.`,
    herstel: `Laat iemand het besluit nemen die dit mag (${wie}), of noem het mandaat voor dit geval.`,
    plaats,
    gemeenteregel: register.bron,
  })
}

/** By the very name; else the functions that are part of the name: `senior consulent` for a register that knows `consulent`. */
function vindFuncties(functies: readonly Mandaatfunctie[], gezocht: string): readonly Mandaatfunctie[] {
  const naam = kernVan(gezocht)
  const gelijk = functies.filter(({ functie }) => kernVan(functie) === naam)
  return gelijk.length > 0
    ? gelijk
    : functies.filter(({ functie }) => ` ${naam} `.includes(` ${kernVan(functie)} `))
}

/** `Wmo-consulent` and `consulent Wmo` are one function. */
function kernVan(functie: string): string {
  return functie
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((woord) => woord !== '' && woord !== 'wmo')
    .join(' ')
}

const REGISTER = {
  functies: [
    { functie: 'kwaliteitsmedewerker Wmo', beslissingen: 'alle' },
    { functie: 'consulent', beslissingen: 'toekennen' },
  ],
  bron: eigenRegel('het mandaatbesluit'),
} as const

export const mandaatChecks: readonly Check[] = [
  {
    code: 'GEEN_MANDAAT',
    stap: 5,
    // The college decides (2.3.5); who decides in its name needs a mandate, and the decision says in whose name it is.
    grondslag: ['awb-10:1', 'wmo-2.3.5-1', 'awb-10:10'],
    uitlegInwoner: 'In de brief moet staan wie namens het college besluit.',
    check: geenMandaat,
    voorbeelden: [
      { naam: 'genomen onder mandaat', invoer: dossier(), verwacht: 'goed' },
      {
        naam: 'een ontwerp heeft nog geen mandaat nodig',
        invoer: dossier({ besluit: besluitMet({ stand: 'ontwerp', mandaat: undefined }) }),
        verwacht: 'goed',
      },
      {
        naam: 'genomen zonder mandaat',
        invoer: dossier({ besluit: besluitMet({ mandaat: undefined }) }),
        verwacht: 'blokkerend',
      },
      {
        naam: 'genomen door een aanbieder zonder mandaatbesluit',
        invoer: deelsVerteld({ besluit: besluitMet({ mandaat: { functie: 'teamleider aanbieder' } }) }),
        verwacht: 'blokkerend',
      },
      {
        naam: 'een uitspraak die het mandaat niet noemt',
        invoer: deelsVerteld({ besluit: besluitMet({ mandaat: undefined }) }),
        verwacht: 'niet te zien',
      },
      {
        naam: 'genomen door een aanbieder met een mandaatbesluit',
        invoer: dossier({
          besluit: besluitMet({ mandaat: { functie: 'teamleider aanbieder', besluit: 'mandaat 2026' } }),
        }),
        verwacht: 'goed',
      },
      {
        naam: 'genomen door een ambtenaar, het mandaatbesluit is niet genoemd',
        invoer: dossier({ besluit: besluitMet({ mandaat: { functie: 'consulent' } }) }),
        verwacht: 'goed',
      },
      ...(
        [
          ['stagiair', 'toegekend', 'aandacht'],
          ['consulent', 'toegekend', 'goed'],
          ['Wmo-consulent', 'toegekend', 'goed'],
          ['senior consulent', 'toegekend', 'goed'],
          ['subconsulent', 'toegekend', 'aandacht'],
          ['consulent', 'deels toegekend', 'aandacht'],
          ['Kwaliteitsmedewerker', 'afgewezen', 'goed'],
          ['college van burgemeester en wethouders', 'afgewezen', 'goed'],
        ] as const
      ).map(([functie, beslissing, verwacht]) => ({
        naam: `${beslissing} door een ${functie}, naast de mandaten van de gemeente`,
        invoer: dossier({
          gemeenteregels: { mandaten: REGISTER },
          besluit: besluitMet({ beslissing, mandaat: { functie, besluit: 'mandaat 2026' } }),
        }),
        verwacht,
      })),
    ],
  },
]

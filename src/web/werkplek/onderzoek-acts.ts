import { z } from 'zod'
import { inOneGo } from '../../basis/deed.ts'
import { oplossingSchema, stapSchema } from '../../handeling/onderzoek/facts.ts'
import {
  beantwoordPunt,
  hefBlokkadeOp,
  rondOnderzoekAf,
  stelVast,
  trekVaststellingIn,
} from '../../handeling/onderzoek/handle.ts'
import {
  type ActResult,
  type FormFields,
  type Fout,
  invoer,
  isNotFound,
  klaar,
  tekstVan,
  tonen,
} from '../answer.ts'
import { type DossierParts, doe, leesDossier, wie } from '../dossier-parts.ts'
import { type DossierActContext, dossierAct, veldenSchema } from '../form-act.ts'
import { bronnenVan, gekozenBronnen } from './onderzoek-bronnen.ts'
import {
  getKader,
  kaderVoorBehoefte,
  leesFeiten,
  leesGerekendMet,
  leesRegels,
  rekeninvoerVan,
  rekenNorm,
  vingerafdruk,
} from './onderzoek-norm.ts'
import { PUNTEN } from './onderzoek-stappen.ts'
import { alleVan, geenMinuten, gevuld, jaNee, minutenVan, periodeVan, regelsVan } from './onderzoek-velden.ts'
import { zaakPad } from './werkplek.tsx'

const SCHRIJFT = { roles: ['consulent'], relation: 'behandelaar', audit: 'onderzoek-bijgewerkt' } as const
/** Who may lift a block: not the one who has the dossier, but the one who reads along with a mandate. */
const HEFT_OP = { roles: ['kwaliteitsmedewerker'], relation: 'toetser', audit: 'blokkade-opgeheven' } as const

type Wens = Parameters<typeof stelVast>[0]
type PerStap = { readonly wens: Partial<Wens>; readonly fouten: readonly Fout[] }

/** What `niemand kan dit` is called in the facts: looked at, and there is no one. */
export const NIEMAND = 'niemand'

export function onderzoekActs(parts: DossierParts) {
  const naar = (dossier: string, rest = '') => zaakPad(dossier, `/onderzoek${rest}`)
  return {
    'stel-vast': dossierAct({
      policy: SCHRIJFT,
      input: veldenSchema,
      act: (context, velden) => legVast(parts, context, velden),
    }),
    'trek-in': dossierAct({
      policy: SCHRIJFT,
      input: z.strictObject({ vaststelling: z.string(), reden: z.string() }),
      act: (context, wens) =>
        doe(parts, context, context.dossier, trekVaststellingIn({ ...wie(context), ...wens }), {
          naar: naar(context.dossier),
          melding: 'De vaststelling geldt niet meer. Zij blijft in de tijdlijn staan, met de reden.',
        }),
    }),
    punten: dossierAct({
      policy: SCHRIJFT,
      input: veldenSchema,
      act: async (context, velden) => {
        const zaak = await leesDossier(parts, context, context.dossier)
        if (isNotFound(zaak)) return klaar(naar(context.dossier))
        const deeds = PUNTEN.flatMap(({ punt }) => {
          const antwoord = tekstVan(velden, `punt-${punt}`)
          const eerder = zaak.stand.onderzoek.punten.get(punt)?.antwoord
          return antwoord === '' || antwoord === eerder
            ? []
            : [beantwoordPunt({ ...wie(context), punt, antwoord })]
        })
        return doe(parts, context, context.dossier, inOneGo(...deeds), {
          naar: naar(context.dossier, '#punten'),
          melding: deeds.length === 0 ? 'Er was niets veranderd.' : 'De antwoorden zijn bewaard.',
        })
      },
    }),
    'rond-af': dossierAct({
      policy: SCHRIJFT,
      input: z.strictObject({ uitkomst: z.string().trim().default('') }),
      act: (context, { uitkomst }) =>
        doe(
          parts,
          context,
          context.dossier,
          rondOnderzoekAf({ ...wie(context), ...(uitkomst === '' ? {} : { uitkomst }) }),
          {
            naar: zaakPad(context.dossier, '/verslag'),
            melding: 'Het onderzoek is afgerond. Maak nu het verslag voor de inwoner.',
          },
        ),
    }),
    'hef-op': dossierAct({
      policy: HEFT_OP,
      input: z.strictObject({ code: z.string().min(1), reden: z.string() }),
      act: (context, wens) =>
        doe(parts, context, context.dossier, hefBlokkadeOp({ ...wie(context), ...wens }), {
          naar: naar(context.dossier),
          melding: 'De blokkade is opgeheven. De inwoner kan de reden lezen.',
        }),
    }),
  }
}

async function legVast(
  parts: DossierParts,
  context: Parameters<typeof wie>[0] & DossierActContext,
  velden: FormFields,
): Promise<ActResult> {
  const terug = zaakPad(context.dossier, '/onderzoek')
  const zaak = await leesDossier(parts, context, context.dossier)
  const stap = leesStap(tekstVan(velden, 'stap'))
  if (isNotFound(zaak) || stap === undefined) return klaar(terug)
  const perStap = stap === 3 ? stap3(velden, parts, zaak.vandaag.toString()) : leesPerStap(velden, stap)
  // `Reken` shows the calculation again and keeps nothing; `Leg vast` does.
  if (perStap === 'alleen-rekenen') return tonen()
  const tekst = tekstVan(velden, 'vaststellingTekst')
  const fouten = [
    ...(tekst === ''
      ? [{ veld: 'vaststellingTekst', tekst: 'Schrijf wat u vaststelt, in gewone woorden' }]
      : []),
    ...perStap.fouten,
  ]
  if (fouten.length > 0) return invoer(...fouten)
  const eerder = tekstVan(velden, 'vaststelling')
  const bronnen = gekozenBronnen(velden, bronnenVan(zaak), context.persoon.naam)
  const deed = stelVast({
    ...wie(context),
    vaststelling: eerder === '' ? `v-${context.sleutel}`.slice(0, 80) : eerder,
    stap,
    tekst,
    ...perStap.wens,
    bronnen: [...bronnen, ...(perStap.wens.bronnen ?? [])],
  })
  return doe(parts, context, context.dossier, deed, {
    naar: `${terug}#stap-${stap}`,
    melding: 'Vastgelegd.',
  })
}

function leesStap(tekst: string) {
  const read = stapSchema.safeParse(tekst === 'x' ? 'x' : Number(tekst))
  return read.success ? read.data : undefined
}

function leesPerStap(velden: FormFields, stap: 1 | 2 | 4 | 5 | 'x'): PerStap {
  switch (stap) {
    case 1:
      return { wens: gevuld(velden, 'doel', 'voorkeuren'), fouten: [] }
    case 2:
      return {
        wens: {
          ...gevuld(velden, 'gebied', 'beperking', 'oorzaak', 'sinds'),
          ...(tekstVan(velden, 'blijvend') === 'ja' ? { blijvend: true } : {}),
        },
        fouten: [],
      }
    case 4:
      return stap4(velden)
    case 5: {
      const alternatieven = regelsVan(velden, 'alternatieven')
      return { wens: alternatieven.length === 0 ? {} : { alternatieven: [...alternatieven] }, fouten: [] }
    }
    case 'x':
      return { wens: {}, fouten: [] }
  }
}

function stap3(velden: FormFields, { regeling }: DossierParts, vandaag: string): PerStap | 'alleen-rekenen' {
  const kader = getKader(regeling)
  const { feiten, fouten } = leesFeiten(velden)
  if (fouten.length > 0) return { wens: {}, fouten }
  const norm = tekstVan(velden, 'zonderNorm') === 'ja' ? [] : rekenNorm(regeling, feiten, vandaag).regels
  if (tekstVan(velden, 'knop') === 'reken') return 'alleen-rekenen'
  const vorige = leesGerekendMet(velden)
  if (vorige === undefined || vingerafdruk(vorige.feiten) !== vingerafdruk(feiten)) {
    const tekst = 'U veranderde de gegevens. Kijk eerst of de nieuwe berekening hieronder klopt'
    return { wens: {}, fouten: [{ veld: 'knop', tekst }] }
  }
  const gelezen = leesRegels(velden, norm)
  const contact = leesContacttijd(velden)
  const overwogen = tekstVan(velden, 'afwijkingOverwogen')
  return {
    wens: {
      behoefte: {
        ...(norm.length === 0
          ? {}
          : {
              kader: kaderVoorBehoefte(kader),
              berekening: rekeninvoerVan(regeling, feiten, vandaag),
            }),
        regels: [...gelezen.regels],
        ...(overwogen === '' ? {} : { afwijkingOverwogen: overwogen }),
        ...contact.behoefte,
      },
      bronnen:
        norm.length === 0
          ? []
          : [{ soort: 'norm', verwijzing: kader.id, tekst: `${kader.naam}, versie ${kader.versie}` }],
    },
    fouten: [...gelezen.fouten, ...contact.fouten],
  }
}

/** Time for contact is a line of its own: it is not inside the norm and is never taken off it. */
function leesContacttijd(velden: FormFields) {
  const minuten = minutenVan(velden, 'contactMinuten')
  const reden = tekstVan(velden, 'contactReden')
  if (minuten === 'leeg' && reden === '') return { behoefte: {}, fouten: [] }
  if (typeof minuten !== 'number') return { behoefte: {}, fouten: [geenMinuten('contactMinuten')] }
  if (reden === '') {
    const tekst = 'Schrijf waarom deze inwoner tijd voor contact nodig heeft'
    return { behoefte: {}, fouten: [{ veld: 'contactReden', tekst }] }
  }
  return {
    behoefte: { contacttijd: { minuten, per: periodeVan(velden, 'contactPer'), reden } },
    fouten: [],
  }
}

export const CATEGORIEEN = oplossingSchema.shape.categorie.options

function stap4(velden: FormFields): PerStap {
  const keuze = tekstVan(velden, 'categorie')
  const onderdeel = tekstVan(velden, 'onderdeel')
  const per = periodeVan(velden, 'oplossingPer')
  if (keuze === NIEMAND) {
    const reden = tekstVan(velden, 'reden')
    return {
      wens: {
        oplossing: {
          categorie: 'eigen kracht',
          door: NIEMAND,
          minuten: 0,
          per,
          ...(onderdeel === '' ? {} : { onderdeel }),
          ...(reden === '' ? {} : { reden }),
        },
      },
      fouten: [],
    }
  }
  const categorie = CATEGORIEEN.find((een) => een === keuze)
  const minuten = minutenVan(velden, 'oplossingMinuten')
  const door = tekstVan(velden, 'door')
  const fouten: Fout[] = [
    ...(categorie === undefined
      ? [{ veld: 'categorie', tekst: 'Kies wie of wat dit oplost, of dat niemand dit kan' }]
      : []),
    ...(door === '' ? [{ veld: 'door', tekst: 'Vul in wie of wat dit doet' }] : []),
    ...(minuten === undefined ? [geenMinuten('oplossingMinuten')] : []),
    ...(typeof minuten === 'number' && onderdeel === ''
      ? [{ veld: 'onderdeel', tekst: 'Kies voor welk onderdeel deze tijd is' }]
      : []),
  ]
  if (categorie === undefined || fouten.length > 0) return { wens: {}, fouten }
  const besproken = alleVan(velden, 'besprokenMet')
  const geantwoord = ['bereid', 'overbelast', 'beschikbaar', 'passend', 'betaalbaar', 'nietSpeciaal'] as const
  const antwoorden: Partial<Record<(typeof geantwoord)[number], boolean>> = {}
  for (const naam of geantwoord) {
    const antwoord = jaNee(velden, naam)
    if (antwoord !== undefined) antwoorden[naam] = antwoord
  }
  return {
    wens: {
      oplossing: {
        categorie,
        door,
        ...(onderdeel === '' ? {} : { onderdeel }),
        ...(typeof minuten === 'number' ? { minuten, per } : {}),
        ...gevuld(velden, 'reden', 'belasting', 'hoeZeker', 'voorziening'),
        ...hulpSinds(velden),
        ...(besproken.length === 0 ? {} : { besprokenMet: [...besproken] }),
        ...(tekstVan(velden, 'betaald') === 'ja' ? { betaald: true } : {}),
        ...antwoorden,
      },
    },
    fouten: [],
  }
}

function hulpSinds(velden: FormFields) {
  const sinds = tekstVan(velden, 'hulpSinds')
  return sinds === '' ? {} : { sinds }
}

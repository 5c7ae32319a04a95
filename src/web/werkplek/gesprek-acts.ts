import { z } from 'zod'
import { findDag } from '../../basis/dag.ts'
import { inOneGo } from '../../basis/deed.ts'
import { markeerPassage, noteer, sluitGesprekAf, voerGesprek } from '../../handeling/gesprek/handle.ts'
import { beantwoordAanbod } from '../../handeling/ondersteuner/handle.ts'
import { invoer, isNotFound, klaar } from '../answer.ts'
import { type DossierParts, doe, leesDossier, wie } from '../dossier-parts.ts'
import { dossierAct, meerdere } from '../form-act.ts'
import { huidigGesprek, nieuwGesprek, zinnenVan } from './gesprek-lezen.ts'
import { NIET_VERGETEN_SLEUTELS, nietVergetenDeed } from './gesprek-niet-vergeten.ts'
import { zaakPad } from './werkplek.tsx'

/** Only who has the dossier writes in the talk; who reads along only reads. */
const SCHRIJFT = { roles: ['consulent'], relation: 'behandelaar', audit: 'gesprek-bijgewerkt' } as const

const dagInput = z.string().refine((tekst) => findDag(tekst) !== undefined, 'Vul een dag in')
const vrij = z.string().trim().default('')
/** Tick boxes of each note have a name of their own, so the fields are not known beforehand. */
const veldenSchema = z.record(z.string(), z.union([z.string(), z.array(z.string())]))

/** The choices of who speaks: `verteld:mevrouw De Vries`, or one of three. */
export const GEZIEN = 'gezien'
export const EIGEN = 'eigen'
export const ANDERS = 'anders'
export const VERTELD = 'verteld:'

type Bron = { readonly aard: 'verteld' | 'gezien' | 'eigen aantekening'; readonly wie: string }

function leesBron(keuze: string, anders: string, zelf: string): Bron | undefined {
  if (keuze === GEZIEN) return { aard: 'gezien', wie: zelf }
  if (keuze === EIGEN) return { aard: 'eigen aantekening', wie: zelf }
  const naam = keuze === ANDERS ? anders : keuze.startsWith(VERTELD) ? keuze.slice(VERTELD.length) : ''
  return naam === '' ? undefined : { aard: 'verteld', wie: naam }
}

export function gesprekActs(parts: DossierParts) {
  const naar = (dossier: string, rest = '') => zaakPad(dossier, `/gesprek${rest}`)
  return {
    noteer: dossierAct({
      policy: SCHRIJFT,
      input: z.strictObject({
        tekst: z.string().refine((tekst) => tekst.trim() !== '', 'Schrijf op wat er gezegd of gezien is'),
        wie: z.string({ error: 'Kies wie dit vertelt' }).min(1, 'Kies wie dit vertelt'),
        wieAnders: vrij,
        gesprek: z.string().max(80).default(''),
      }),
      act: async (context, { tekst, wie: keuze, wieAnders, gesprek }) => {
        const bron = leesBron(keuze, wieAnders, context.persoon.naam)
        if (bron === undefined) return invoer({ veld: 'wieAnders', tekst: 'Vul in wie dit vertelt' })
        // The key of the form is the id of the note: a note that arrives twice, from a tablet without signal, is one note.
        const deed = noteer({
          ...wie(context),
          ...bron,
          notitie: context.sleutel,
          tekst,
          ...(gesprek === '' ? {} : { gesprek }),
        })
        return doe(parts, context, context.dossier, deed, {
          naar: naar(context.dossier),
          melding: 'De notitie is bewaard.',
          volgordeVrij: true,
        })
      },
    }),
    gevoerd: dossierAct({
      policy: SCHRIJFT,
      input: z.strictObject({
        datum: dagInput,
        plaats: vrij,
        aanwezig: meerdere(z.string().min(1)),
        aanwezigAnders: vrij,
      }),
      act: async (context, { datum, plaats, aanwezig, aanwezigAnders }) => {
        const zaak = await leesDossier(parts, context, context.dossier)
        if (isNotFound(zaak)) return klaar(naar(context.dossier))
        if (datum > zaak.vandaag.toString()) {
          return invoer({ veld: 'datum', tekst: 'Deze dag is nog niet geweest' })
        }
        const anderen = aanwezigAnders.split(/[,\n]/).map((naam) => naam.trim())
        const deed = voerGesprek({
          ...wie(context),
          op: datum,
          gesprek: huidigGesprek(zaak.stand) ?? nieuwGesprek(zaak.stand),
          aanwezig: [...aanwezig, ...anderen].filter((naam) => naam !== ''),
          ...(plaats === '' ? {} : { plaats }),
        })
        return doe(parts, context, context.dossier, deed, {
          naar: naar(context.dossier),
          melding: 'Vastgelegd dat het gesprek er was.',
          volgordeVrij: true,
        })
      },
    }),
    gedaan: dossierAct({
      policy: SCHRIJFT,
      input: z.strictObject({ wat: z.enum(NIET_VERGETEN_SLEUTELS) }),
      act: async (context, { wat }) => {
        const zaak = await leesDossier(parts, context, context.dossier)
        if (isNotFound(zaak)) return klaar(naar(context.dossier))
        const deed = nietVergetenDeed(wat, zaak, wie(context), parts.regeling.termijnen.bedenktijdDagen)
        return doe(parts, context, context.dossier, deed, {
          naar: naar(context.dossier, '#niet-vergeten'),
          melding: 'Vastgelegd met de tijd van nu.',
          volgordeVrij: true,
        })
      },
    }),
    antwoord: dossierAct({
      policy: SCHRIJFT,
      input: z.strictObject({
        aan: z.enum(['inwoner', 'mantelzorger']),
        antwoord: z.enum(['ja', 'nee', 'later']),
      }),
      act: (context, wens) =>
        doe(parts, context, context.dossier, beantwoordAanbod({ ...wie(context), ...wens }), {
          naar: naar(context.dossier, '#niet-vergeten'),
          melding: 'Het antwoord is vastgelegd.',
          volgordeVrij: true,
        }),
    }),
  }
}

export function markeerActs(parts: DossierParts) {
  return {
    markeer: dossierAct({
      policy: SCHRIJFT,
      input: veldenSchema,
      act: async (context, form) => {
        const naar = zaakPad(context.dossier, '/gesprek/markeren')
        const zaak = await leesDossier(parts, context, context.dossier)
        if (isNotFound(zaak)) return klaar(naar)
        const veld = (naam: string) => [form[naam] ?? ''].flat()[0]?.trim() ?? ''
        const gekozen = Object.entries(form)
          .filter(([naam]) => naam.startsWith('zin-'))
          .flatMap(([, waarden]) => [waarden].flat().flatMap(leesZin))
          .flatMap(({ notitie, nummer }) => {
            const tekst = zaak.stand.gesprek.notities.find((n) => n.notitie === notitie)?.tekst ?? ''
            const citaat = zinnenVan(tekst)[nummer]
            return citaat === undefined ? [] : [{ uit: notitie, citaat }]
          })
        const eigen = veld('woorden') === '' ? [] : [{ uit: veld('uit'), citaat: veld('woorden') }]
        const citaten = [...gekozen, ...eigen]
        if (citaten.length === 0) {
          return invoer({ veld: 'zin-1', tekst: 'Kies ten minste één zin' })
        }
        const onderwerp = veld('onderwerpAnders') === '' ? veld('onderwerp') : veld('onderwerpAnders')
        const deeds = citaten.map(({ uit, citaat }, index) =>
          markeerPassage({
            ...wie(context),
            passage: `${context.sleutel.slice(0, 70)}-${index + 1}`,
            uit,
            citaat,
            ...(onderwerp === '' ? {} : { onderwerp }),
          }),
        )
        return doe(parts, context, context.dossier, inOneGo(...deeds), {
          naar,
          melding: citaten.length === 1 ? '1 passage gemarkeerd.' : `${citaten.length} passages gemarkeerd.`,
          volgordeVrij: true,
        })
      },
    }),
  }
}

/** `n1:2` is the third sentence of note n1. */
function leesZin(waarde: string): readonly { readonly notitie: string; readonly nummer: number }[] {
  const match = /^(.+):(\d{1,3})$/.exec(waarde)
  return match?.[1] === undefined ? [] : [{ notitie: match[1], nummer: Number(match[2]) }]
}

export function afsluitActs(parts: DossierParts) {
  return {
    sluit: dossierAct({
      policy: SCHRIJFT,
      input: z.strictObject({ afgesproken: vrij, voorgelezen: z.string().optional() }),
      act: async (context, { afgesproken, voorgelezen }) => {
        const zaak = await leesDossier(parts, context, context.dossier)
        if (isNotFound(zaak)) return klaar(zaakPad(context.dossier))
        if (voorgelezen === undefined) {
          return invoer({
            veld: 'voorgelezen',
            tekst: 'Lees de afspraken voor en vraag of ze kloppen',
          })
        }
        const regels = afgesproken.split('\n').flatMap((regel) => (regel.trim() === '' ? [] : [regel.trim()]))
        const deed = sluitGesprekAf({
          ...wie(context),
          gesprek: huidigGesprek(zaak.stand) ?? nieuwGesprek(zaak.stand),
          ...(regels.length === 0 ? {} : { afgesproken: regels }),
        })
        return doe(parts, context, context.dossier, deed, {
          naar: zaakPad(context.dossier, '/gesprek'),
          melding: 'Het gesprek is afgesloten.',
          volgordeVrij: true,
        })
      },
    }),
  }
}

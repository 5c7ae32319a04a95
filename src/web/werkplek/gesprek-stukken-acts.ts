import { z } from 'zod'
import { findDag } from '../../basis/dag.ts'
import { neemAdviesAan, neemDocumentAan, vraagAdvies } from '../../handeling/gesprek/handle.ts'
import { type DossierParts, doe, wie } from '../dossier-parts.ts'
import { dossierAct, meerdere } from '../form-act.ts'
import { zaakPad } from './werkplek.tsx'

const SCHRIJFT = { roles: ['consulent'], relation: 'behandelaar', audit: 'stukken-bijgewerkt' } as const

export const WIJZEN = ['huisbezoek', 'lichamelijk onderzoek', 'gesprek', 'telefonisch', 'dossier'] as const

const vrij = z.string().trim().default('')
const dag = z
  .string()
  .trim()
  .default('')
  .refine((tekst) => tekst === '' || findDag(tekst) !== undefined, 'Deze dag bestaat niet')

function verplicht(tekst: string) {
  return z.string({ error: tekst }).trim().min(1, tekst)
}

/** Leaves out what was not filled in. */
function gevuld<Naam extends string>(velden: Readonly<Record<Naam, string>>): Partial<Record<Naam, string>> {
  const result: Partial<Record<Naam, string>> = {}
  for (const naam in velden) if (velden[naam] !== '') result[naam] = velden[naam]
  return result
}

export function stukkenActs(parts: DossierParts) {
  const goed = (dossier: string, melding: string) => ({
    naar: zaakPad(dossier, '/stukken'),
    melding,
    volgordeVrij: true,
  })
  return {
    document: dossierAct({
      policy: SCHRIJFT,
      input: z.strictObject({
        titel: verplicht('Vul in wat voor document het is'),
        van: vrij,
        documentDatum: dag,
        samenvatting: vrij,
      }),
      act: (context, { titel, van, documentDatum, samenvatting }) =>
        doe(
          parts,
          context,
          context.dossier,
          neemDocumentAan({
            ...wie(context),
            document: `document-${context.sleutel}`.slice(0, 80),
            titel,
            ...gevuld({ van, gedateerd: documentDatum, samenvatting }),
          }),
          goed(context.dossier, 'Het document staat in het dossier.'),
        ),
    }),
    'vraag-advies': dossierAct({
      policy: SCHRIJFT,
      input: z.strictObject({
        aan: verplicht('Vul in aan wie u advies vraagt'),
        vraag: verplicht('Vul in wat u vraagt'),
      }),
      act: (context, { aan, vraag }) =>
        doe(
          parts,
          context,
          context.dossier,
          vraagAdvies({ ...wie(context), advies: `advies-${context.sleutel}`.slice(0, 80), aan, vraag }),
          goed(context.dossier, 'Vastgelegd dat het advies is gevraagd.'),
        ),
    }),
    advies: dossierAct({
      policy: SCHRIJFT,
      input: z.strictObject({
        advies: vrij,
        adviesVan: verplicht('Vul in van wie het advies is'),
        adviesDatum: dag,
        conclusie: verplicht('Vul in wat de conclusie is'),
        wijze: meerdere(z.enum(WIJZEN)),
        gedeeld: z.string().optional(),
      }),
      act: (context, { advies, adviesVan, adviesDatum, conclusie, wijze, gedeeld }) =>
        doe(
          parts,
          context,
          context.dossier,
          neemAdviesAan({
            ...wie(context),
            advies: advies === '' ? `advies-${context.sleutel}`.slice(0, 80) : advies,
            van: adviesVan,
            conclusie,
            ...gevuld({ gedateerd: adviesDatum }),
            ...(wijze.length === 0 ? {} : { wijze: [...wijze] }),
            gedeeldMetInwoner: gedeeld !== undefined,
          }),
          goed(context.dossier, 'Het advies staat in het dossier.'),
        ),
    }),
  }
}

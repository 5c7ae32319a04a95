import type { ZodType } from 'zod'
import { dagVanTijdstip } from '../../basis/dag.ts'
import { listDossiersVan } from '../../dossier/overzicht.query.ts'
import type { Recht } from '../../handeling/vertegenwoordiging/evolve.ts'
import type { Persoon } from '../../platform/identity/persoon.ts'
import { type ActResult, isNotFound, type NotFound, weigering } from '../answer.ts'
import { type DossierParts, type GelezenDossier, leesDossier } from '../dossier-parts.ts'
import { type DossierActContext, dossierAct, type FormAct } from '../form-act.ts'
import type { RequestContext } from '../request-context.ts'

/** Who uses the pages of the inwoner: he himself, whom he lets look along, and the independent cliëntondersteuner. */
export const INWONER = {
  roles: ['inwoner', 'mantelzorger', 'clientondersteuner'],
  relation: ['eigen', 'gemachtigde', 'ondersteuner'],
} as const

/** For what only the inwoner decides himself, not who helps. */
export const EIGEN_ZAAK = { roles: ['inwoner'], relation: 'eigen', audit: 'machtiging-gewijzigd' } as const

export const INWONER_RELATIES = INWONER.relation
type InwonerRelatie = (typeof INWONER_RELATIES)[number]

/** In which relation someone is here, and what he may do (`mag` of his machtiging). */
export type Toegang = {
  readonly relatie: InwonerRelatie
  readonly mag: ReadonlySet<Recht>
  /** Whether there are other dossiers he may see: then a list is worth a link. */
  readonly meer: boolean
}

/** A dossier as the pages of the inwoner need it. */
export type MijnDossier = GelezenDossier & { readonly toegang: Toegang }

type Kijker = Pick<RequestContext, 'trx' | 'gemeente' | 'klok'> & {
  readonly persoon: Persoon
  readonly dossier: string
}

const RECHTEN: readonly Recht[] = ['lezen', 'reageren', 'aanvragen']

/** What this person may do in this dossier today; more than one relation adds up. */
export async function findToegang(context: Kijker): Promise<Toegang | undefined> {
  const { trx, gemeente, klok, persoon, dossier } = context
  const op = dagVanTijdstip(klok.nu()).toString()
  const wie = { persoon: persoon.persoon, relaties: INWONER_RELATIES, op }
  const alle = await listDossiersVan(trx, gemeente, wie)
  const hier = alle.filter((regel) => regel.dossier === dossier)
  const relatie = INWONER_RELATIES.find((naam) => hier.some((regel) => regel.relatie === naam))
  if (relatie === undefined) return undefined
  const mag = hier.flatMap((regel) => regel.mag)
  return {
    relatie,
    mag: new Set(RECHTEN.filter((recht) => mag.includes(recht))),
    meer: alle.length > hier.length,
  }
}

/** Reads a dossier with what the reader may do in it. */
export async function leesMijn(parts: DossierParts, context: Kijker): Promise<MijnDossier | NotFound> {
  const zaak = await leesDossier(parts, context, context.dossier)
  if (isNotFound(zaak)) return zaak
  const toegang = await findToegang(context)
  // Access was checked before; whoever has no relation to this dossier does not come here.
  if (toegang === undefined) throw new Error('a page of the inwoner without a relation to the dossier')
  return { ...zaak, toegang }
}

const GEEN_RECHT: Readonly<Record<Recht, string>> = {
  lezen: 'U mag hier niet meelezen.',
  reageren: 'U mag meelezen, maar niet namens een ander antwoorden. De inwoner kan u dat recht geven.',
  aanvragen: 'U mag geen hulp aanvragen namens een ander. De inwoner kan u dat recht geven.',
}

/** A form on a page of the inwoner that only those with this right may send. */
export function inwonerAct<Form>(spec: {
  readonly recht: Recht
  readonly input: ZodType<Form>
  readonly act: (context: DossierActContext, form: Form, toegang: Toegang) => Promise<ActResult>
}): FormAct<DossierActContext> {
  return dossierAct({
    input: spec.input,
    act: async (context, form) => {
      const toegang = await findToegang(context)
      if (toegang === undefined || !toegang.mag.has(spec.recht)) {
        return weigering({ code: 'GEEN_RECHT', reden: GEEN_RECHT[spec.recht] })
      }
      return spec.act(context, form, toegang)
    },
  })
}

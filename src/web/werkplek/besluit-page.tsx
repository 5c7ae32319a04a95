import { z } from 'zod'
import { getDag } from '../../basis/dag.ts'
import { factsOfKinds } from '../../basis/fact.ts'
import { dossierFacts } from '../../dossier/dossier-facts.ts'
import { briefVanOntwerp, ontwerpBrief } from '../../dossier/maak-bekend.ts'
import { neemGetoetstBesluit } from '../../dossier/neem-besluit.ts'
import { stelVoor } from '../../dossier/ontwerp.ts'
import { stelOvergangVoor } from '../../dossier/overgang-voorstel.ts'
import { findLaatsteBesluit, metLezerVan } from '../../stelsel/beschikking/evolve.ts'
import {
  geefAkkoord,
  geefBesluitTerug,
  laatLezingVervallen,
  legBesluitVoor,
  stelBesluitOp,
} from '../../stelsel/beschikking/handle.ts'
import { findMandaat } from '../../stelsel/regeling/regeling.ts'
import { isNotFound, weigering } from '../answer.ts'
import { type DossierParts, doe, leesDossier, wie } from '../dossier-parts.ts'
import { dossierAct } from '../form-act.ts'
import { page } from '../route.ts'
import { briefWeigering } from '../texts/brief-weigering.ts'
import { Alert } from '../ui/alert.tsx'
import { EmptyState } from '../ui/text.tsx'
import { BesluitFormulier } from './besluit-formulier.tsx'
import { BesluitStand } from './besluit-stand.tsx'
import { BESLUIT_LABELS, besluitForm, inhoudUit, ontwerpVelden } from './besluit-velden.ts'
import { OmvangTabel } from './omvang-tabel.tsx'
import { ToetsPanel } from './toets-panel.tsx'
import { BEHANDELAAR, ZaakPagina, zaakPad } from './werkplek.tsx'

const CONSULENT = { roles: ['consulent'], relation: 'behandelaar' } as const
const LEZER = { roles: ['kwaliteitsmedewerker'], relation: 'toetser' } as const
const metReden = z.strictObject({ reden: z.string() })

/** The decision: what is needed, what is granted and why; second reader, mandate, and the toets beside it. */
export const besluitPage = (parts: DossierParts) =>
  page({
    path: '/werk/zaak/:dossier/besluit',
    policy: { ...BEHANDELAAR, audit: 'besluit-ingezien' },
    load: async (context) => {
      const zaak = await leesDossier(parts, context, context.dossier)
      if (isNotFound(zaak)) return zaak
      const overgang = stelOvergangVoor(
        parts.regeling,
        zaak.vandaag,
        zaak.voortgang.termijnen.beschikkingUiterlijk,
      )
      const eersteDag = eersteVanMaand(zaak.vandaag).toString()
      const voorstel = stelVoor(zaak.stand, parts.regeling, eersteDag, overgang)
      const laatste = findLaatsteBesluit(zaak.stand.beschikking)
      // What is taken keeps what was asked then; on what is not, the rules of today count as well.
      const besluit =
        laatste === undefined || laatste.genomenOp !== undefined
          ? laatste
          : metLezerVan(laatste, parts.regeling)
      const mandaat =
        besluit === undefined
          ? undefined
          : findMandaat(parts.regeling, context.persoon.rollen, besluit.inhoud.beslissing)
      const brief =
        besluit === undefined || besluit.genomenOp !== undefined
          ? undefined
          : briefVanOntwerp(
              zaak.opgeslagen.map(({ fact }) => fact),
              parts.regeling,
              zaak.vandaag.toString(),
            )
      return { zaak, voorstel, overgang, besluit, mandaat, brief, persoon: context.persoon }
    },
    acts: {
      bewaar: dossierAct({
        policy: { ...CONSULENT, audit: 'besluit-opgesteld' },
        input: besluitForm,
        act: async (context, form) => {
          const zaak = await leesDossier(parts, context, context.dossier)
          if (isNotFound(zaak)) return { kind: 'botsing' }
          const voorstel = stelVoor(zaak.stand, parts.regeling, form.vanaf || zaak.vandaag.toString())
          const laatste = findLaatsteBesluit(zaak.stand.beschikking)
          const besluit =
            laatste !== undefined && laatste.genomenOp === undefined
              ? laatste.besluit
              : `b${zaak.stand.beschikking.besluiten.length + 1}`
          const deed = stelBesluitOp({
            ...wie(context),
            besluit,
            ...inhoudUit(form, voorstel),
            regeling: parts.regeling,
          })
          return doe(parts, context, context.dossier, deed, {
            naar: zaakPad(context.dossier, '/besluit'),
            melding: 'Het ontwerp is bewaard. Er is nog niets besloten.',
          })
        },
      }),
      voorleggen: dossierAct({
        policy: { ...CONSULENT, audit: 'besluit-voorgelegd' },
        input: z.strictObject({}),
        act: async (context) =>
          doe(
            parts,
            context,
            context.dossier,
            legBesluitVoor({ ...wie(context), besluit: await besluitVan(parts, context) }),
            {
              naar: zaakPad(context.dossier, '/besluit'),
              melding: 'Het ontwerp ligt bij een collega.',
            },
          ),
      }),
      akkoord: dossierAct({
        policy: { ...LEZER, audit: 'besluit-gelezen' },
        input: z.strictObject({ opmerking: z.string() }),
        act: async (context, { opmerking }) =>
          doe(
            parts,
            context,
            context.dossier,
            geefAkkoord({ ...wie(context), besluit: await besluitVan(parts, context), opmerking }),
            { naar: zaakPad(context.dossier, '/besluit'), melding: 'U bent akkoord met het ontwerp.' },
          ),
      }),
      terug: dossierAct({
        policy: { ...LEZER, audit: 'besluit-gelezen' },
        input: metReden,
        act: async (context, { reden }) =>
          doe(
            parts,
            context,
            context.dossier,
            geefBesluitTerug({ ...wie(context), besluit: await besluitVan(parts, context), reden }),
            { naar: zaakPad(context.dossier, '/besluit'), melding: 'Het ontwerp is terug bij de consulent.' },
          ),
      }),
      vervalt: dossierAct({
        policy: { ...CONSULENT, audit: 'lezing-vervallen' },
        input: metReden,
        act: async (context, { reden }) => {
          const zaak = await leesDossier(parts, context, context.dossier)
          const uiterlijk = isNotFound(zaak) ? undefined : zaak.voortgang.termijnen.beschikkingUiterlijk
          const besluit = await besluitVan(parts, context)
          const deed = laatLezingVervallen(uiterlijk ?? wie(context).op, { ...wie(context), besluit, reden })
          return doe(parts, context, context.dossier, deed, {
            naar: zaakPad(context.dossier, '/besluit'),
            melding: 'De tweede lezing vervalt. De reden staat in het dossier.',
          })
        },
      }),
      neem: dossierAct({
        policy: { ...BEHANDELAAR, audit: 'besluit-genomen' },
        input: z.strictObject({}),
        act: async (context) => {
          const zaak = await leesDossier(parts, context, context.dossier)
          const besluit = isNotFound(zaak) ? undefined : findLaatsteBesluit(zaak.stand.beschikking)
          const deed = neemGetoetstBesluit({
            ...wie(context),
            besluit: besluit?.besluit ?? '',
            naam: context.persoon.naam,
            mandaat: findMandaat(parts.regeling, context.persoon.rollen, besluit?.inhoud.beslissing ?? ''),
            mandaatbesluit: parts.regeling.besluiten.mandaat.titel,
            regeling: parts.regeling,
            regelingen: isNotFound(zaak) ? [] : zaak.regelingen,
          })
          // A decision whose letter cannot be made would be stuck: first say what the letter still needs.
          const feiten = isNotFound(zaak) ? [] : zaak.opgeslagen.map(({ fact }) => fact)
          const genomen = deed(feiten)
          const brief = genomen.ok
            ? ontwerpBrief(
                factsOfKinds(dossierFacts, [...feiten, ...genomen.value]),
                parts.regeling,
                wie(context).op,
              )
            : undefined
          if (brief?.ok === false) return weigering(briefWeigering(brief.refusal))
          return doe(parts, context, context.dossier, deed, {
            naar: zaakPad(context.dossier, '/brief'),
            melding: 'Het besluit is genomen. Lees de brief na en verstuur hem.',
          })
        },
      }),
    },
    huidig: ({ zaak, voorstel, besluit }) => ontwerpVelden(besluit?.inhoud, voorstel, zaak.stand.beschikking),
    view: ({ zaak, voorstel, overgang, besluit, mandaat, brief, persoon }, context) => (
      <ZaakPagina
        page={context}
        zaak={zaak}
        tab="besluit"
        title="Besluit"
        // The reason of a second reader has no field any more once someone judged.
        labels={{ ...BESLUIT_LABELS, reden: 'Uw reden', opmerking: 'Uw opmerking' }}
        side={<ToetsPanel zaak={zaak} />}
      >
        {zaak.stand.aanvraag.ingediend === undefined && besluit === undefined ? (
          <EmptyState>
            Er is nog geen aanvraag. Een besluit kan pas als de inwoner hulp heeft aangevraagd.
          </EmptyState>
        ) : (
          <>
            <BesluitStand zaak={zaak} besluit={besluit} mandaat={mandaat} persoon={persoon} page={context} />
            {brief?.ok === false ? (
              <Alert kind="warning" title="De brief kan zo nog niet weg">
                {briefWeigering(brief.refusal).reden}
              </Alert>
            ) : null}
            <OmvangTabel onderzoek={zaak.stand.onderzoek} />
            {besluit?.genomenOp === undefined && persoon.rollen.includes('consulent') ? (
              <BesluitFormulier
                zaak={zaak}
                voorstel={voorstel}
                overgang={overgang}
                besluit={besluit}
                regeling={parts.regeling}
                page={context}
              />
            ) : null}
          </>
        )}
      </ZaakPagina>
    ),
  })

async function besluitVan(
  parts: DossierParts,
  context: Parameters<typeof leesDossier>[1] & { readonly dossier: string },
): Promise<string> {
  const zaak = await leesDossier(parts, context, context.dossier)
  return isNotFound(zaak) ? '' : (findLaatsteBesluit(zaak.stand.beschikking)?.besluit ?? '')
}

/** Help starts on the first day of a month, unless another day is chosen. */
function eersteVanMaand(vandaag: Temporal.PlainDate): Temporal.PlainDate {
  return getDag(vandaag.add({ months: 1 }).with({ day: 1 }).toString())
}

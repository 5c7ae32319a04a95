import { z } from 'zod'
import { dagMetWeekdag, dagVoluit, getDag } from '../../basis/dag.ts'
import type { Stap } from '../../handeling/onderzoek/facts.ts'
import { titelVanToetspunt } from '../../stelsel/toets/titels.ts'
import { isNotFound } from '../answer.ts'
import { type DossierParts, type GelezenDossier, leesDossier } from '../dossier-parts.ts'
import { type PageContext, page } from '../route.ts'
import { Alert } from '../ui/alert.tsx'
import { Buttons, LinkButton } from '../ui/button.tsx'
import { NextStep } from '../ui/next-step.tsx'
import { type Step, StepList } from '../ui/step-list.tsx'
import { Heading, List, Paragraph } from '../ui/text.tsx'
import { isBehandelaar } from './gesprek-page.tsx'
import { OmvangTabel } from './omvang-tabel.tsx'
import { onderzoekActs } from './onderzoek-acts.ts'
import { Afronden } from './onderzoek-afronden.tsx'
import { bronnenVan } from './onderzoek-bronnen.ts'
import { StapFormulier } from './onderzoek-formulier.tsx'
import { HefOp } from './onderzoek-opheffen.tsx'
import { Punten } from './onderzoek-punten.tsx'
import { findVolgendeStap, ontbrekendVoor, STAP_TEKST, STAPPEN } from './onderzoek-stappen.ts'
import { VaststellingBlok } from './onderzoek-vaststelling.tsx'
import { ToetsPanel } from './toets-panel.tsx'
import { BEHANDELAAR, ZaakPagina, zaakPad } from './werkplek.tsx'

const querySchema = z.object({
  stap: z.enum(['1', '2', '3', '4', '5', 'x', 'geen']).optional(),
  wijzig: z.string().max(80).optional(),
  trekIn: z.string().max(80).optional(),
  hefOp: z.string().max(80).optional(),
})
type Query = z.infer<typeof querySchema>

type Data = {
  readonly zaak: GelezenDossier
  readonly query: Query
  readonly schrijft: boolean
  readonly heftOp: boolean
  readonly regeling: DossierParts['regeling']
}

/** The five steps in their order, each with what was established and what that rests on. */
export const onderzoekPage = (parts: DossierParts) =>
  page({
    path: '/werk/zaak/:dossier/onderzoek',
    policy: { ...BEHANDELAAR, audit: 'onderzoek-ingezien' },
    query: querySchema,
    load: async (context) => {
      const zaak = await leesDossier(parts, context, context.dossier)
      if (isNotFound(zaak)) return zaak
      const { persoon, query } = context
      const loopt = zaak.stand.onderzoek.stand !== 'afgerond'
      return {
        zaak,
        query,
        schrijft: loopt && isBehandelaar(zaak, persoon.persoon),
        heftOp: persoon.rollen.includes('kwaliteitsmedewerker'),
        regeling: parts.regeling,
      }
    },
    acts: onderzoekActs(parts),
    view: (data, context) => {
      const { zaak, schrijft, heftOp, query } = data
      const { onderzoek } = zaak.stand
      const pad = zaakPad(zaak.dossier, '/onderzoek')
      return (
        <ZaakPagina
          page={context}
          zaak={zaak}
          tab="onderzoek"
          title="Onderzoek"
          side={
            <ToetsPanel
              zaak={zaak}
              tegenhouden="het onderzoek"
              {...(heftOp ? { hefOpPad: (code: string) => `${pad}?hefOp=${code}#hef-op` } : {})}
            />
          }
        >
          <Volgende data={data} />
          {heftOp && query.hefOp !== undefined ? (
            <HefOp code={query.hefOp} zaak={zaak} page={context} />
          ) : null}
          <Opgeheven zaak={zaak} />
          <div className="kt-section">
            <StepList
              audience="werkplek"
              headingLevel={2}
              steps={STAPPEN.map((stap) => stapVan(stap, data, context))}
            />
          </div>
          <OmvangTabel onderzoek={onderzoek} />
          <Heading>{STAP_TEKST.x.titel}</Heading>
          <StapInhoud stap="x" data={data} page={context} />
          <Punten zaak={zaak} page={context} schrijft={schrijft} />
          <Afronden zaak={zaak} page={context} schrijft={schrijft} />
        </ZaakPagina>
      )
    },
  })

/** The step whose form is open: the one asked for, or nothing. */
function isOpen(stap: Stap, { query, schrijft }: Data): boolean {
  return schrijft && query.stap === String(stap)
}

function stapVan(stap: (typeof STAPPEN)[number], data: Data, context: PageContext): Step {
  const { onderzoek } = data.zaak.stand
  const gezet = onderzoek.vaststellingen.some((vaststelling) => vaststelling.stap === stap)
  const volgende = findVolgendeStap(onderzoek)
  return {
    title: STAP_TEKST[stap].titel,
    status: gezet ? 'klaar' : stap === volgende ? 'nu' : 'later',
    detail: <StapInhoud stap={stap} data={data} page={context} />,
  }
}

function StapInhoud({ stap, data, page: context }: { stap: Stap; data: Data; page: PageContext }) {
  const { zaak, query, schrijft, heftOp, regeling } = data
  const { onderzoek } = zaak.stand
  const pad = zaakPad(zaak.dossier, '/onderzoek')
  const keuzes = bronnenVan(zaak)
  const vaststellingen = onderzoek.vaststellingen.filter((vaststelling) => vaststelling.stap === stap)
  const open = isOpen(stap, data)
  const wijzigt = open ? vaststellingen.find(({ vaststelling }) => vaststelling === query.wijzig) : undefined
  const ontbreekt = ontbrekendVoor(onderzoek, stap)
  const opgeheven = onderzoek.opgeheven.some(({ code }) => code === 'EERDERE_STAP_ONTBREEKT')
  return (
    <div className="stapel" id={`stap-${stap}`}>
      <Paragraph>{STAP_TEKST[stap].vraag}</Paragraph>
      {ontbreekt.length === 0 || opgeheven ? null : (
        <Paragraph>
          Deze stap kan nog niet worden vastgesteld: eerst {stapNamen(ontbreekt)}. Het gesprek mag springen,
          de conclusie niet.
        </Paragraph>
      )}
      {heftOp && ontbreekt.length > 0 && !opgeheven ? (
        <Buttons>
          <LinkButton
            kind="text"
            href={`${pad}?hefOp=EERDERE_STAP_ONTBREEKT#hef-op`}
            about={`bij stap ${stap}`}
          >
            Hef deze volgorde op
          </LinkButton>
        </Buttons>
      ) : null}
      {vaststellingen
        .filter((vaststelling) => vaststelling !== wijzigt)
        .map((vaststelling) => (
          <VaststellingBlok
            key={vaststelling.vaststelling}
            vaststelling={vaststelling}
            keuzes={keuzes}
            pad={pad}
            page={context}
            versie={zaak.versie}
            schrijft={schrijft}
            trektIn={query.trekIn === vaststelling.vaststelling}
          />
        ))}
      {open ? (
        <StapFormulier
          zaak={zaak}
          page={context}
          regeling={regeling}
          stap={stap}
          eerder={wijzigt}
          keuzes={keuzes}
        />
      ) : schrijft ? (
        <Buttons>
          <LinkButton
            kind="secondary"
            href={`${pad}?stap=${stap}#stap-${stap}`}
            about={`bij ${STAP_TEKST[stap].titel}`}
          >
            {vaststellingen.length === 0 ? 'Stel vast' : 'Voeg nog iets toe'}
          </LinkButton>
        </Buttons>
      ) : null}
    </div>
  )
}

function stapNamen(stappen: readonly number[]): string {
  return new Intl.ListFormat('nl').format(stappen.map((stap) => `stap ${stap}`))
}

function Volgende({ data }: { data: Data }) {
  const { zaak, schrijft, query } = data
  const { onderzoek } = zaak.stand
  if (onderzoek.stand === 'afgerond') {
    return (
      <NextStep
        kind="doen"
        title="Het onderzoek is afgerond"
        action={{ label: 'Naar het verslag', href: zaakPad(zaak.dossier, '/verslag') }}
      >
        {`Op ${dagMetWeekdag(getDag(onderzoek.afgerondOp ?? zaak.vandaag.toString()))}. Wat nu nog binnenkomt, telt mee bij het besluit.`}
      </NextStep>
    )
  }
  const stap = findVolgendeStap(onderzoek)
  const uiterlijk = zaak.voortgang.termijnen.onderzoekUiterlijk
  const dag = uiterlijk === undefined ? undefined : `Uiterlijk ${dagMetWeekdag(getDag(uiterlijk))}.`
  const bezig = query.stap !== undefined && query.stap !== 'geen'
  if (!schrijft) return null
  if (stap === undefined) {
    return (
      <NextStep kind="doen" title="Volgende stap" deadline={dag} {...(bezig ? {} : { action: AFRONDEN })}>
        Alle vijf stappen hebben een vaststelling. Kijk de toets na en rond het onderzoek af.
      </NextStep>
    )
  }
  return (
    <NextStep
      kind="doen"
      title="Volgende stap"
      deadline={dag}
      {...(bezig
        ? {}
        : {
            action: {
              label: `Ga naar stap ${stap}`,
              href: `${zaakPad(zaak.dossier, '/onderzoek')}?stap=${stap}#stap-${stap}`,
            },
          })}
    >
      {`${STAP_TEKST[stap].titel}. ${STAP_TEKST[stap].vraag}`}
    </NextStep>
  )
}

const AFRONDEN = { label: 'Naar afronden', href: '#afronden' }

/** Lifted blocks stay in sight, with who did it and why: the inwoner sees the same. */
function Opgeheven({ zaak }: { zaak: GelezenDossier }) {
  const { opgeheven } = zaak.stand.onderzoek
  if (opgeheven.length === 0) return null
  return (
    <Alert kind="warning" title="Opgeheven blokkades">
      <List
        items={opgeheven.map(
          ({ code, reden, op, door }) =>
            `${titelVanToetspunt(code)} ${reden} (${door ?? 'onbekend'}, ${dagVoluit(getDag(op))})`,
        )}
      />
      <p>De inwoner kan dit lezen.</p>
    </Alert>
  )
}

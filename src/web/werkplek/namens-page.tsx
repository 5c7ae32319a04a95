import { z } from 'zod'
import { dagSchema } from '../../basis/fact.ts'
import { dienAanvraagIn } from '../../handeling/aanvraag/handle.ts'
import { beantwoordAanbod, koppelOndersteuner } from '../../handeling/ondersteuner/handle.ts'
import { geefPlanAf } from '../../handeling/persoonlijk-plan/handle.ts'
import { findVerstrekteVersie } from '../../handeling/verslag/evolve.ts'
import { beantwoordVerslag } from '../../handeling/verslag/handle.ts'
import { listPersonenMetRol, type Persoon } from '../../platform/identity/persoon.ts'
import { invoer, isNotFound } from '../answer.ts'
import { type DossierParts, doe, type GelezenDossier, leesDossier, wie } from '../dossier-parts.ts'
import { type DossierActContext, dossierAct } from '../form-act.ts'
import { hidden, waardeVan } from '../frame.tsx'
import { type PageContext, page } from '../route.ts'
import { Button } from '../ui/button.tsx'
import { RadioGroup } from '../ui/choices.tsx'
import { errorOf } from '../ui/error-summary.tsx'
import { DateField, Select, TextArea, TextField } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { Heading, Link, List, Paragraph } from '../ui/text.tsx'
import { ZaakPagina, zaakPad } from './werkplek.tsx'

const tekst = z.string().trim()
const ontvangen = {
  ontvangenOp: dagSchema,
  kanaal: z.enum(['telefoon', 'brief', 'balie', 'e-mail', 'huisbezoek']),
}

/** Enters what the inwoner said or sent on paper: every step of the inwoner has a way without internet, of the same weight. */
export const namensPage = (parts: DossierParts) =>
  page({
    path: '/werk/zaak/:dossier/namens',
    policy: { roles: ['consulent'], relation: 'behandelaar', audit: 'namens-inwoner-ingevoerd' },
    query: z.object({
      wat: z.enum(['plan', 'reactie', 'ondersteuning', 'ondersteuner', 'aanvraag']).optional(),
    }),
    load: async (context) => {
      const zaak = await leesDossier(parts, context, context.dossier)
      if (isNotFound(zaak)) return zaak
      const { gemeente, trx, query } = context
      const ondersteuners = await listPersonenMetRol(gemeente, 'clientondersteuner', trx)
      return { zaak, soort: query.wat, ondersteuners }
    },
    acts: {
      plan: dossierAct({
        input: z.strictObject({ ...ontvangen, plan: tekst.min(1, 'Neem het plan over.') }),
        act: async (context, { ontvangenOp, plan }) =>
          doe(
            parts,
            context,
            context.dossier,
            geefPlanAf({
              ...namens(context, ontvangenOp),
              antwoorden: [{ vraag: 'Mijn plan', antwoord: plan }],
            }),
            bewaard(context, 'Het persoonlijk plan staat in het dossier.'),
          ),
      }),
      reactie: dossierAct({
        input: z.strictObject({
          ...ontvangen,
          onderdeel: tekst.min(1, 'Kies het onderdeel.'),
          antwoord: z.enum(['klopt', 'klopt niet', 'toevoegen'], 'Kies wat de inwoner zei.'),
          woorden: tekst,
        }),
        act: async (context, { ontvangenOp, onderdeel, antwoord, woorden }) => {
          const zaak = await leesDossier(parts, context, context.dossier)
          const versie = isNotFound(zaak) ? undefined : findVerstrekteVersie(zaak.stand.verslag)
          const reactie = { onderdeel, antwoord, ...(woorden === '' ? {} : { tekst: woorden }) }
          const deed = beantwoordVerslag({
            ...namens(context, ontvangenOp),
            versie: versie?.versie ?? 0,
            reacties: [reactie],
          })
          return doe(
            parts,
            context,
            context.dossier,
            deed,
            bewaard(context, 'De reactie staat bij het verslag.'),
          )
        },
      }),
      ondersteuning: dossierAct({
        input: z.strictObject({
          ...ontvangen,
          aan: z.enum(['inwoner', 'mantelzorger']),
          antwoord: z.enum(['ja', 'nee', 'later'], 'Kies het antwoord.'),
        }),
        act: async (context, { ontvangenOp, aan, antwoord }) =>
          doe(
            parts,
            context,
            context.dossier,
            beantwoordAanbod({ ...namens(context, ontvangenOp), aan, antwoord }),
            bewaard(context, 'Het antwoord is bewaard.'),
          ),
      }),
      ondersteuner: dossierAct({
        input: z.strictObject({ ...ontvangen, ondersteuner: tekst.min(1, 'Kies wie gaat helpen.') }),
        act: async (context, { ontvangenOp, ondersteuner }) => {
          const bekend = await listPersonenMetRol(context.gemeente, 'clientondersteuner', context.trx)
          const gevonden = bekend.find(({ persoon }) => persoon === ondersteuner)
          if (gevonden === undefined) {
            return invoer({ veld: 'ondersteuner', tekst: 'Kies iemand uit de lijst.' })
          }
          const deed = koppelOndersteuner({
            ...namens(context, ontvangenOp),
            ondersteuner,
            naam: gevonden.naam,
            organisatie: parts.regeling.clientondersteuning.organisatie,
          })
          return doe(
            parts,
            context,
            context.dossier,
            deed,
            bewaard(context, `${gevonden.naam} kan nu meelezen. De inwoner kan dat altijd stoppen.`),
          )
        },
      }),
      aanvraag: dossierAct({
        input: z.strictObject({
          ...ontvangen,
          wens: tekst.min(1, 'Schrijf op wat de inwoner vraagt.'),
          vorm: z.enum(['natura', 'pgb', 'weet nog niet']),
        }),
        act: async (context, { ontvangenOp, kanaal, wens, vorm }) => {
          const zaak = await leesDossier(parts, context, context.dossier)
          const uiterlijk = isNotFound(zaak) ? undefined : zaak.voortgang.termijnen.onderzoekUiterlijk
          const deed = dienAanvraagIn(uiterlijk ?? ontvangenOp, {
            ...namens(context, ontvangenOp),
            wens,
            kanaal,
            ...(vorm === 'weet nog niet' ? {} : { vorm }),
          })
          return doe(
            parts,
            context,
            context.dossier,
            deed,
            bewaard(context, 'De aanvraag is ontvangen. De twee weken lopen vanaf de dag van ontvangst.'),
          )
        },
      }),
    },
    view: ({ zaak, soort, ondersteuners }, context) => (
      <ZaakPagina page={context} zaak={zaak} tab="overzicht" title="Namens de inwoner invoeren">
        <Paragraph>
          Wat de inwoner zegt, belt of op papier stuurt, telt net zo als op de website. Vul de dag in waarop
          het binnenkwam.
        </Paragraph>
        {soort === undefined ? (
          <Keuze zaak={zaak} />
        ) : (
          <Formulier soort={soort} zaak={zaak} ondersteuners={ondersteuners} page={context} />
        )}
      </ZaakPagina>
    ),
  })

const SOORTEN = [
  ['plan', 'Persoonlijk plan', 'Neem het plan aan'],
  ['reactie', 'Reactie op het verslag', 'Bewaar de reactie'],
  ['ondersteuning', 'Antwoord op cliëntondersteuning', 'Bewaar het antwoord'],
  ['ondersteuner', 'Een cliëntondersteuner gaat helpen', 'Laat de ondersteuner meelezen'],
  ['aanvraag', 'Aanvraag', 'Neem de aanvraag aan'],
] as const
type Soort = (typeof SOORTEN)[number][0]

function Keuze({ zaak }: { zaak: GelezenDossier }) {
  const kan = SOORTEN.filter(([soort]) => {
    if (soort === 'reactie') return findVerstrekteVersie(zaak.stand.verslag) !== undefined
    return soort !== 'aanvraag' || zaak.stand.aanvraag.ingediend === undefined
  })
  return (
    <>
      <Heading>Wat kwam er binnen?</Heading>
      <List
        items={kan.map(([soort, titel]) => (
          <Link key={soort} href={zaakPad(zaak.dossier, `/namens?wat=${soort}`)}>
            {titel}
          </Link>
        ))}
      />
    </>
  )
}

type FormulierProps = {
  soort: Soort
  zaak: GelezenDossier
  ondersteuners: readonly Persoon[]
  page: PageContext
}

function Formulier({ soort, zaak, ondersteuners, page: context }: FormulierProps) {
  const [, titel, knop] = SOORTEN.find(([naam]) => naam === soort) ?? SOORTEN[0]
  const veld = (name: string, anders = '') => ({
    name,
    value: waardeVan(context, name, anders),
    error: errorOf(context.fouten, name),
  })
  return (
    <>
      <Heading>{titel}</Heading>
      <Form {...hidden(context)} actie={soort}>
        <DateField
          {...veld('ontvangenOp', zaak.vandaag.toString())}
          label="Dag van ontvangst"
          max={zaak.vandaag.toString()}
        />
        <Select
          {...veld('kanaal', 'telefoon')}
          label="Hoe kwam het binnen?"
          options={ontvangen.kanaal.options.map((value) => ({ value, label: value }))}
        />
        <Velden soort={soort} zaak={zaak} ondersteuners={ondersteuners} veld={veld} />
        <Button>{knop}</Button>
      </Form>
    </>
  )
}

type Veld = (name: string, anders?: string) => { name: string; value: string; error: string | undefined }

function Velden(props: Omit<FormulierProps, 'page'> & { veld: Veld }) {
  const { soort, zaak, ondersteuners, veld } = props
  switch (soort) {
    case 'plan':
      return <TextArea {...veld('plan')} label="Het plan, zoals de inwoner het schreef" rows={12} />
    case 'reactie':
      return (
        <>
          <Select
            {...veld('onderdeel')}
            label="Onderdeel van het verslag"
            empty="Kies een onderdeel"
            options={(findVerstrekteVersie(zaak.stand.verslag)?.onderdelen ?? []).map(({ id, kop }) => ({
              value: id,
              label: kop,
            }))}
          />
          <RadioGroup
            {...veld('antwoord')}
            label="Wat zei de inwoner?"
            choices={[
              { value: 'klopt', label: 'Klopt' },
              { value: 'klopt niet', label: 'Klopt niet' },
              { value: 'toevoegen', label: 'Wil iets toevoegen' },
            ]}
          />
          <TextArea {...veld('woorden')} label="In de woorden van de inwoner" rows={3} optional />
        </>
      )
    case 'ondersteuning':
      return (
        <>
          <RadioGroup
            {...veld('aan', 'inwoner')}
            label="Wie antwoordt?"
            inRow
            choices={[
              { value: 'inwoner', label: 'De inwoner' },
              { value: 'mantelzorger', label: 'De mantelzorger' },
            ]}
          />
          <RadioGroup
            {...veld('antwoord')}
            label="Antwoord"
            inRow
            choices={[
              { value: 'ja', label: 'Ja' },
              { value: 'nee', label: 'Nee' },
              { value: 'later', label: 'Later' },
            ]}
          />
        </>
      )
    case 'ondersteuner':
      return (
        <Select
          {...veld('ondersteuner')}
          label="Wie gaat helpen?"
          hint="Alleen als de inwoner dit zelf wil."
          empty="Kies een cliëntondersteuner"
          options={ondersteuners.map(({ persoon, naam }) => ({ value: persoon, label: naam }))}
        />
      )
    case 'aanvraag':
      return (
        <>
          <TextField {...veld('wens', zaak.stand.melding.vraag)} label="Wat vraagt de inwoner?" />
          <RadioGroup
            {...veld('vorm', 'weet nog niet')}
            label="Hoe wil de inwoner de hulp?"
            choices={[
              { value: 'natura', label: 'Van een organisatie (in natura)' },
              { value: 'pgb', label: 'Zelf regelen met een budget (pgb)' },
              { value: 'weet nog niet', label: 'Weet de inwoner nog niet' },
            ]}
          />
        </>
      )
  }
}

/** The inwoner did it, on the day it came in; who entered it stands in the store with its own moment. */
function namens(context: DossierActContext, op: string) {
  return { ...wie(context), op, door: `de inwoner, ingevoerd door ${context.persoon.naam}` }
}

function bewaard({ dossier }: DossierActContext, melding: string) {
  return { naar: zaakPad(dossier), melding, volgordeVrij: true }
}

import { z } from 'zod'
import { dagMetWeekdag, getDag } from '../../basis/dag.ts'
import { dagSchema } from '../../basis/fact.ts'
import { neemAanvullingAan, vraagAanvulling } from '../../handeling/aanvraag/handle.ts'
import { zegGesprekAf } from '../../handeling/afspraken/handle.ts'
import { zetMeldingNietVoort } from '../../handeling/melding/handle.ts'
import { verlengOnderzoek } from '../../handeling/onderzoek/handle.ts'
import { isNotFound } from '../answer.ts'
import { type DossierParts, doe, type GelezenDossier, leesDossier, wie } from '../dossier-parts.ts'
import { dossierAct } from '../form-act.ts'
import { hidden, waardeVan } from '../frame.tsx'
import { type PageContext, page } from '../route.ts'
import { Button } from '../ui/button.tsx'
import { Checkbox } from '../ui/choices.tsx'
import { errorOf } from '../ui/error-summary.tsx'
import { DateField, TextArea, TextField } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { Heading, Link, List, Paragraph } from '../ui/text.tsx'
import { ZaakPagina, zaakPad } from './werkplek.tsx'

const tekst = z.string().trim()
const SOORTEN = ['verleng', 'vraag-aanvulling', 'aanvulling', 'zeg-af', 'niet-voort'] as const
type Soort = (typeof SOORTEN)[number]

const TITELS = {
  verleng: 'Het onderzoek langer laten duren',
  'vraag-aanvulling': 'Om aanvulling van de aanvraag vragen',
  aanvulling: 'Aanvulling is binnen',
  'zeg-af': 'Het gesprek gaat niet door',
  'niet-voort': 'De inwoner wil niet verder met zijn melding',
} as const

/** What makes a last day move: only grounds that the law knows, each with who agreed or by when. */
export const termijnenPage = (parts: DossierParts) =>
  page({
    path: '/werk/zaak/:dossier/termijnen',
    policy: { roles: ['consulent'], relation: 'behandelaar', audit: 'termijnen-ingezien' },
    query: z.object({ wat: z.enum(SOORTEN).optional() }),
    load: async (context) => {
      const zaak = await leesDossier(parts, context, context.dossier)
      return isNotFound(zaak) ? zaak : { zaak, soort: context.query.wat }
    },
    acts: {
      verleng: dossierAct({
        input: z.strictObject({
          totEnMet: dagSchema,
          reden: tekst.min(1, 'Leg uit waarom het langer duurt.'),
          instemming: z.literal('ja').optional(),
        }),
        act: async (context, { totEnMet, reden, instemming }) =>
          doe(
            parts,
            context,
            context.dossier,
            verlengOnderzoek({ ...wie(context), totEnMet, reden, instemming: instemming === 'ja' }),
            {
              naar: zaakPad(context.dossier),
              melding: `Het onderzoek duurt tot en met ${dagMetWeekdag(getDag(totEnMet))}.`,
            },
          ),
      }),
      'vraag-aanvulling': dossierAct({
        input: z.strictObject({ wat: tekst.min(1, 'Schrijf precies op wat er ontbreekt.'), voor: dagSchema }),
        act: async (context, { wat, voor }) =>
          doe(parts, context, context.dossier, vraagAanvulling({ ...wie(context), wat, voor }), {
            naar: zaakPad(context.dossier),
            melding: 'De twee weken staan stil tot de aanvulling binnen is, of tot die dag voorbij is.',
          }),
      }),
      aanvulling: dossierAct({
        input: z.strictObject({ tekst }),
        act: async (context, form) => {
          const wens = { ...wie(context), ...(form.tekst === '' ? {} : { tekst: form.tekst }) }
          return doe(parts, context, context.dossier, neemAanvullingAan(wens), {
            naar: zaakPad(context.dossier),
            melding: 'De twee weken lopen weer.',
          })
        },
      }),
      'zeg-af': dossierAct({
        input: z.strictObject({ reden: tekst.min(1, 'Vul in waarom het gesprek niet doorgaat.') }),
        act: async (context, { reden }) => {
          const zaak = await leesDossier(parts, context, context.dossier)
          const gesprek = isNotFound(zaak) ? '' : (zaak.stand.afspraken.at(-1)?.gesprek ?? '')
          return doe(parts, context, context.dossier, zegGesprekAf({ ...wie(context), gesprek, reden }), {
            naar: zaakPad(context.dossier),
            melding: 'Het gesprek is afgezegd. De inwoner ziet dit. Maak een nieuwe afspraak.',
          })
        },
      }),
      'niet-voort': dossierAct({
        input: z.strictObject({ reden: tekst.min(1, 'Schrijf op wat de inwoner hierover zei.') }),
        act: async (context, { reden }) =>
          doe(parts, context, context.dossier, zetMeldingNietVoort({ ...wie(context), reden }), {
            naar: zaakPad(context.dossier),
            melding:
              'De melding stopt. Dit is geen besluit: de inwoner kan altijd opnieuw melden of aanvragen.',
          }),
      }),
    },
    view: ({ zaak, soort }, context) => (
      <ZaakPagina page={context} zaak={zaak} tab="overzicht" title="Termijnen">
        {soort === undefined ? (
          <Keuze zaak={zaak} />
        ) : (
          <>
            <Heading>{TITELS[soort]}</Heading>
            <Form {...hidden(context)} actie={soort} gezienVersie={zaak.versie}>
              <Velden soort={soort} zaak={zaak} page={context} />
            </Form>
          </>
        )}
      </ZaakPagina>
    ),
  })

function Keuze({ zaak }: { zaak: GelezenDossier }) {
  const { onderzoek, aanvraag, afspraken, gesprek } = zaak.stand
  const kan: Readonly<Record<Soort, boolean>> = {
    verleng: onderzoek.stand === 'loopt',
    'vraag-aanvulling': aanvraag.ingediend !== undefined,
    aanvulling: aanvraag.opschortingen.some(({ aangevuldOp }) => aangevuldOp === undefined),
    'zeg-af': afspraken.length > 0 && gesprek.gevoerd.length === 0,
    'niet-voort': zaak.stand.melding.stand === 'ontvangen' && aanvraag.ingediend === undefined,
  }
  const links = SOORTEN.filter((soort) => kan[soort])
  return (
    <>
      <Heading>Wat verandert er?</Heading>
      {links.length === 0 ? (
        <Paragraph>Er loopt nu geen termijn die kan verschuiven.</Paragraph>
      ) : (
        <List
          items={links.map((soort) => (
            <Link key={soort} href={zaakPad(zaak.dossier, `/termijnen?wat=${soort}`)}>
              {TITELS[soort]}
            </Link>
          ))}
        />
      )}
    </>
  )
}

function Velden({ soort, zaak, page }: { soort: Soort; zaak: GelezenDossier; page: PageContext }) {
  const veld = (name: string, anders = '') => ({
    name,
    value: waardeVan(page, name, anders),
    error: errorOf(page.fouten, name),
  })
  const min = zaak.vandaag.toString()
  switch (soort) {
    case 'verleng':
      return (
        <>
          <DateField {...veld('totEnMet')} label="Tot en met" min={min} />
          <TextField {...veld('reden')} label="Waarom" hint="De inwoner leest dit." />
          <Checkbox
            name="instemming"
            label="De inwoner stemt hiermee in"
            checked={waardeVan(page, 'instemming') === 'ja'}
          />
          <Button>Verleng het onderzoek</Button>
        </>
      )
    case 'vraag-aanvulling':
      return (
        <>
          <TextArea
            {...veld('wat')}
            label="Wat ontbreekt er?"
            hint="Vraag alleen wat nodig is en wat de inwoner zelf kan krijgen."
            rows={3}
          />
          <DateField
            {...veld('voor')}
            label="Uiterlijk op"
            hint="Zonder een dag staan de twee weken niet stil."
            min={min}
          />
          <Button>Vraag de aanvulling</Button>
        </>
      )
    case 'aanvulling':
      return (
        <>
          <TextArea {...veld('tekst')} label="Wat kwam er binnen?" rows={3} optional />
          <Button>Neem de aanvulling aan</Button>
        </>
      )
    case 'zeg-af':
      return (
        <>
          <TextField {...veld('reden')} label="Waarom gaat het gesprek niet door?" />
          <Button>Zeg het gesprek af</Button>
        </>
      )
    case 'niet-voort':
      return (
        <>
          <TextField
            {...veld('reden')}
            label="Wat zei de inwoner?"
            hint="Alleen als de inwoner dit zelf wil. Het is geen afwijzing en er komt geen besluit."
          />
          <Button>Stop de melding</Button>
        </>
      )
  }
}

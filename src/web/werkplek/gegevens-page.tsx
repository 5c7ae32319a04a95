import { z } from 'zod'
import { getDag } from '../../basis/dag.ts'
import { inOneGo } from '../../basis/deed.ts'
import { dagSchema } from '../../basis/fact.ts'
import type { DossierRefusal } from '../../dossier/weigering.ts'
import { noemBetrokkene, vulGegevensAan } from '../../handeling/melding/handle.ts'
import { biedOndersteuningAan } from '../../handeling/ondersteuner/handle.ts'
import { noemEerderBesluit } from '../../stelsel/beschikking/handle.ts'
import { isNotFound } from '../answer.ts'
import { type DossierParts, doe, leesDossier, wie } from '../dossier-parts.ts'
import { dossierAct } from '../form-act.ts'
import { hidden, veldVan } from '../frame.tsx'
import { page } from '../route.ts'
import { Button } from '../ui/button.tsx'
import { RadioGroup } from '../ui/choices.tsx'
import { DateField, TextField } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { Heading, Paragraph } from '../ui/text.tsx'
import { PERIODEN } from './tijd-velden.tsx'
import { ZaakPagina, zaakPad } from './werkplek.tsx'

const tekst = z.string().trim()
const gegevensForm = z.strictObject({
  naam: tekst,
  aanhef: tekst,
  adres: tekst,
  postcodeEnPlaats: tekst,
  telefoon: tekst,
  geboortejaar: tekst.regex(/^(\d{4})?$/, 'Schrijf een jaartal, zoals 1945.'),
})
const betrokkeneForm = z.strictObject({
  betrokkeneNaam: tekst.min(1, 'Vul een naam in.'),
  rol: z.enum(['mantelzorger', 'huisgenoot', 'partner', 'netwerk', 'anders'], 'Kies wie het is.'),
  relatie: tekst,
  betrokkeneTelefoon: tekst,
})

const eerderForm = z.strictObject({
  voorziening: tekst.min(1, 'Vul in welke hulp het was.'),
  eerderMinuten: tekst.regex(/^\d*$/, 'Schrijf hele minuten.'),
  eerderPer: z.enum(['week', 'jaar']),
  besluitOp: dagSchema,
  eerderTotEnMet: z.union([z.literal(''), dagSchema]),
})

const VELDEN = [
  ['naam', 'Naam', undefined],
  ['aanhef', 'Hoe wij de inwoner aanspreken', 'Bijvoorbeeld: mevrouw De Vries.'],
  ['adres', 'Straat en huisnummer', undefined],
  ['postcodeEnPlaats', 'Postcode en plaats', undefined],
  ['telefoon', 'Telefoon', undefined],
  ['geboortejaar', 'Geboortejaar', undefined],
] as const

const LABELS = Object.fromEntries(VELDEN.map(([veld, label]) => [veld, label]))

/** What is known of the inwoner and who is around; all optional, asked once. */
export const gegevensPage = (parts: DossierParts) =>
  page({
    path: '/werk/zaak/:dossier/gegevens',
    policy: { roles: ['consulent'], relation: 'behandelaar', audit: 'gegevens-ingezien' },
    load: async (context) => {
      const zaak = await leesDossier(parts, context, context.dossier)
      return isNotFound(zaak) ? zaak : { zaak }
    },
    acts: {
      bewaar: dossierAct({
        input: gegevensForm,
        act: async (context, { geboortejaar, ...velden }) => {
          const ingevuld = Object.fromEntries(Object.entries(velden).filter(([, waarde]) => waarde !== ''))
          const inwoner = {
            ...ingevuld,
            ...(geboortejaar === '' ? {} : { geboortejaar: Number(geboortejaar) }),
          }
          return doe(parts, context, context.dossier, vulGegevensAan({ ...wie(context), inwoner }), {
            naar: zaakPad(context.dossier),
            melding: 'De gegevens zijn bewaard.',
          })
        },
      }),
      eerder: dossierAct({
        input: eerderForm,
        act: async (context, { voorziening, eerderMinuten, eerderPer, besluitOp, eerderTotEnMet }) => {
          const deed = noemEerderBesluit({
            ...wie(context),
            op: besluitOp,
            voorziening,
            ...(eerderMinuten === '' ? {} : { omvang: { minuten: Number(eerderMinuten), per: eerderPer } }),
            ...(eerderTotEnMet === '' ? {} : { totEnMet: eerderTotEnMet }),
          })
          return doe(parts, context, context.dossier, deed, {
            naar: zaakPad(context.dossier),
            melding: 'Het eerdere besluit staat in het dossier.',
          })
        },
      }),
      noem: dossierAct({
        input: betrokkeneForm,
        act: async (context, { betrokkeneNaam: naam, rol, relatie, betrokkeneTelefoon: telefoon }) => {
          const daad = wie(context)
          const betrokkene = {
            naam,
            rol,
            ...(relatie === '' ? {} : { relatie }),
            ...(telefoon === '' ? {} : { telefoon }),
          }
          const bedenktijdTotEnMet = getDag(daad.op)
            .add({ days: parts.regeling.termijnen.bedenktijdDagen })
            .toString()
          // The offer is owed to the mantelzorger too, as soon as there is one (Wmo 2.3.2(3)).
          const aanbod =
            rol === 'mantelzorger'
              ? [biedOndersteuningAan({ ...daad, aan: 'mantelzorger' as const, bedenktijdTotEnMet })]
              : []
          const noem = noemBetrokkene({ ...daad, betrokkene })
          return doe(parts, context, context.dossier, inOneGo<DossierRefusal>(noem, ...aanbod), {
            naar: zaakPad(context.dossier),
            melding:
              rol === 'mantelzorger'
                ? `${naam} staat erbij. Ook de mantelzorger kan gratis cliëntondersteuning krijgen.`
                : `${naam} staat erbij.`,
          })
        },
      }),
    },
    huidig: ({ zaak }) => {
      const { inwoner } = zaak.stand.melding
      return Object.fromEntries(VELDEN.map(([veld]) => [veld, String(inwoner[veld] ?? '')]))
    },
    view: ({ zaak }, context) => {
      const { inwoner } = zaak.stand.melding
      return (
        <ZaakPagina page={context} zaak={zaak} tab="overzicht" title="Gegevens" labels={LABELS}>
          <Heading>Gegevens van de inwoner</Heading>
          <Paragraph>
            Alles mag leeg blijven. Voor een brief zijn naam, aanspreekvorm en adres nodig.
          </Paragraph>
          <Form {...hidden(context)} actie="bewaar" gezienVersie={zaak.versie}>
            {VELDEN.map(([veld, label, hint]) => (
              <TextField
                key={veld}
                {...veldVan(context, veld, String(inwoner[veld] ?? ''))}
                label={label}
                hint={hint}
                optional
              />
            ))}
            <Button>Bewaar de gegevens</Button>
          </Form>
          <Heading>Een eerder besluit</Heading>
          <Form {...hidden(context)} actie="eerder" gezienVersie={zaak.versie}>
            <TextField {...veldVan(context, 'voorziening')} label="Welke hulp had de inwoner?" />
            <TextField {...veldVan(context, 'eerderMinuten')} label="Hoeveel minuten" size="kort" optional />
            <RadioGroup
              {...veldVan(context, 'eerderPer', 'week')}
              label="Per week of per jaar"
              inRow
              choices={PERIODEN}
            />
            <DateField {...veldVan(context, 'besluitOp')} label="Datum van dat besluit" />
            <DateField {...veldVan(context, 'eerderTotEnMet')} label="Die hulp loopt tot en met" optional />
            <Button kind="secondary">Leg het eerdere besluit vast</Button>
          </Form>
          <Heading>Iemand die erbij hoort</Heading>
          <Form {...hidden(context)} actie="noem" gezienVersie={zaak.versie}>
            <TextField {...veldVan(context, 'betrokkeneNaam')} label="Naam" />
            <RadioGroup
              {...veldVan(context, 'rol')}
              label="Wie is het?"
              choices={[
                {
                  value: 'mantelzorger',
                  label: 'Mantelzorger',
                  hint: 'Helpt uit zichzelf, niet als beroep.',
                },
                { value: 'partner', label: 'Partner' },
                { value: 'huisgenoot', label: 'Huisgenoot' },
                { value: 'netwerk', label: 'Familie, vriend of buur' },
                { value: 'anders', label: 'Iemand anders' },
              ]}
            />
            <TextField
              {...veldVan(context, 'relatie')}
              label="Relatie in gewone woorden"
              hint="Bijvoorbeeld: dochter."
              optional
            />
            <TextField
              {...veldVan(context, 'betrokkeneTelefoon')}
              label="Telefoon van deze persoon"
              optional
            />
            <Button kind="secondary">Voeg deze persoon toe</Button>
          </Form>
        </ZaakPagina>
      )
    },
  })

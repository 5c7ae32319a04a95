import { z } from 'zod'
import { dagMetWeekdag, getDag } from '../../basis/dag.ts'
import { dagSchema } from '../../basis/fact.ts'
import { stuurWeekZesBericht } from '../../dossier/week-zes.ts'
import { isNotFound, klaar, weigering } from '../answer.ts'
import { type DossierParts, leesDossier, opdrachtVan, wie } from '../dossier-parts.ts'
import { dossierAct } from '../form-act.ts'
import { hidden, veldVan } from '../frame.tsx'
import { page } from '../route.ts'
import { briefWeigering } from '../texts/brief-weigering.ts'
import { Button } from '../ui/button.tsx'
import { DateField, TextField } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { Heading, Paragraph } from '../ui/text.tsx'
import { ZaakPagina, zaakPad } from './werkplek.tsx'

const weekZesForm = z.strictObject({
  reden: z.string().trim().min(1, 'Leg uit waarom het langer duurt. De inwoner leest dit.'),
  verwachtOp: dagSchema,
})

/** Tells the inwoner on paper that the six weeks passed, why, and that he may apply at once (Wmo 2.3.2(9)). */
export const weekZesPage = (parts: DossierParts) =>
  page({
    path: '/werk/zaak/:dossier/week-zes',
    policy: { roles: ['consulent'], relation: 'behandelaar', audit: 'week-zes-bericht' },
    load: async (context) => {
      const zaak = await leesDossier(parts, context, context.dossier)
      return isNotFound(zaak) ? zaak : { zaak }
    },
    acts: {
      stuur: dossierAct({
        input: weekZesForm,
        act: async (context, { reden, verwachtOp }) => {
          const outcome = await stuurWeekZesBericht(
            parts,
            context.trx,
            opdrachtVan(context, context.dossier),
            {
              ...wie(context),
              reden,
              verwachtOp,
            },
          )
          if (!outcome.ok) return weigering(briefWeigering(outcome.refusal))
          return klaar(zaakPad(context.dossier), 'De brief is gemaakt en staat bij Brieven.')
        },
      }),
    },
    view: ({ zaak }, context) => {
      const { onderzoekUiterlijk } = zaak.voortgang.termijnen
      return (
        <ZaakPagina page={context} zaak={zaak} tab="overzicht" title="De zes weken zijn voorbij">
          <Heading>Laat weten dat het langer duurt</Heading>
          <Paragraph>
            {onderzoekUiterlijk === undefined
              ? ''
              : `Het onderzoek moest klaar zijn op ${dagMetWeekdag(getDag(onderzoekUiterlijk))}. `}
            De inwoner mag nu meteen hulp aanvragen. Dat staat al op zijn pagina. Met deze brief hoort hij het
            ook op papier.
          </Paragraph>
          <Form {...hidden(context)} actie="stuur" gezienVersie={zaak.versie}>
            <TextField
              {...veldVan(context, 'reden')}
              label="Waarom duurt het langer?"
              hint="In één korte zin, aan de inwoner."
            />
            <DateField
              {...veldVan(context, 'verwachtOp')}
              label="Wanneer is het onderzoek klaar?"
              min={zaak.vandaag.toString()}
            />
            <Button>Maak de brief</Button>
          </Form>
        </ZaakPagina>
      )
    },
  })

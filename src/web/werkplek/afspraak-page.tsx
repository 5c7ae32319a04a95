import { z } from 'zod'
import { dagMetWeekdag, getDag } from '../../basis/dag.ts'
import { dagSchema } from '../../basis/fact.ts'
import { spreekGesprekAf } from '../../handeling/afspraken/handle.ts'
import { isNotFound } from '../answer.ts'
import { type DossierParts, doe, leesDossier, wie } from '../dossier-parts.ts'
import { dossierAct } from '../form-act.ts'
import { hidden, veldVan } from '../frame.tsx'
import { page } from '../route.ts'
import { Button } from '../ui/button.tsx'
import { DataList } from '../ui/data-list.tsx'
import { DateField, TextArea, TextField } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { Heading, Paragraph } from '../ui/text.tsx'
import { ZaakPagina, zaakPad } from './werkplek.tsx'

const afspraakForm = z.strictObject({
  datum: dagSchema,
  tijd: z.union([z.literal(''), z.string().regex(/^\d{2}:\d{2}$/, 'Schrijf de tijd als 10:00.')]),
  plaats: z.string().trim().min(1, 'Vul in waar het gesprek is.'),
  erbij: z.string().trim(),
  bijzonderheden: z.string().trim(),
})

const LABELS = {
  datum: 'Datum',
  tijd: 'Tijd',
  plaats: 'Waar',
  erbij: 'Wie is erbij',
  bijzonderheden: 'Bijzonderheden',
}

/** Plans a talk: when, where, who joins. The inwoner sees it at once. */
export const afspraakPage = (parts: DossierParts) =>
  page({
    path: '/werk/zaak/:dossier/afspraak',
    policy: { roles: ['consulent'], relation: 'behandelaar', audit: 'afspraak-ingezien' },
    load: async (context) => {
      const zaak = await leesDossier(parts, context, context.dossier)
      return isNotFound(zaak) ? zaak : { zaak }
    },
    acts: {
      spreek: dossierAct({
        input: afspraakForm,
        act: async (context, { datum, tijd, plaats, erbij, bijzonderheden }) => {
          const zaak = await leesDossier(parts, context, context.dossier)
          const nummer = isNotFound(zaak) ? 1 : zaak.stand.gesprek.gevoerd.length + 1
          const namen = erbij
            .split(/[\n,]/)
            .map((naam) => naam.trim())
            .filter((naam) => naam !== '')
          const deed = spreekGesprekAf({
            ...wie(context),
            gesprek: `gesprek-${nummer}`,
            datum,
            plaats,
            ...(tijd === '' ? {} : { tijd }),
            ...(namen.length === 0 ? {} : { erbij: namen }),
            ...(bijzonderheden === '' ? {} : { bijzonderheden }),
          })
          return doe(parts, context, context.dossier, deed, {
            naar: zaakPad(context.dossier),
            melding: `Het gesprek is afgesproken op ${dagMetWeekdag(getDag(datum))}. De inwoner ziet dit.`,
          })
        },
      }),
    },
    huidig: ({ zaak }) => {
      const {
        datum = '',
        tijd = '',
        plaats = '',
        erbij = [],
        bijzonderheden = '',
      } = zaak.stand.afspraken.at(-1) ?? {}
      return { datum, tijd, plaats, erbij: erbij.join('\n'), bijzonderheden }
    },
    view: ({ zaak }, context) => {
      const afspraak = zaak.stand.afspraken.at(-1)
      const ondersteuners = zaak.stand.ondersteuning.ondersteuners.map(({ naam }) => naam)
      const mantelzorgers = zaak.stand.melding.betrokkenen.flatMap(({ naam }) => naam ?? [])
      return (
        <ZaakPagina page={context} zaak={zaak} tab="overzicht" title="Gesprek afspreken" labels={LABELS}>
          <Heading>{afspraak === undefined ? 'Gesprek afspreken' : 'Afspraak wijzigen'}</Heading>
          {afspraak === undefined ? (
            <Paragraph>
              Bel de inwoner en vraag wat schikt, wie erbij is en hoeveel tijd nodig is. Meer dan één gesprek
              mag.
            </Paragraph>
          ) : (
            <DataList
              rows={[
                {
                  label: 'Nu afgesproken',
                  value: `${dagMetWeekdag(getDag(afspraak.datum))} ${afspraak.tijd ?? ''}`,
                },
                { label: 'Waar', value: afspraak.plaats },
              ]}
            />
          )}
          <Form {...hidden(context)} actie="spreek" gezienVersie={zaak.versie}>
            <DateField
              {...veldVan(context, 'datum', afspraak?.datum)}
              label="Datum"
              min={zaak.vandaag.toString()}
            />
            <TextField
              {...veldVan(context, 'tijd', afspraak?.tijd)}
              label="Tijd"
              type="time"
              size="middel"
              optional
            />
            <TextField
              {...veldVan(context, 'plaats', afspraak?.plaats ?? 'bij de inwoner thuis')}
              label="Waar"
            />
            <TextArea
              {...veldVan(
                context,
                'erbij',
                (afspraak?.erbij ?? [...mantelzorgers, ...ondersteuners]).join('\n'),
              )}
              label="Wie is erbij"
              hint="Eén naam per regel."
              rows={3}
              optional
            />
            <TextField
              {...veldVan(context, 'bijzonderheden', afspraak?.bijzonderheden)}
              label="Bijzonderheden"
              hint="Bijvoorbeeld: mevrouw hoort slecht, ziet op tegen het gesprek, liever in de middag."
              optional
            />
            <Button>{afspraak === undefined ? 'Spreek het gesprek af' : 'Wijzig de afspraak'}</Button>
          </Form>
        </ZaakPagina>
      )
    },
  })

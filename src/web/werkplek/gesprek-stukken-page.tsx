import { dagVoluit, getDag } from '../../basis/dag.ts'
import type { Gesprek } from '../../handeling/gesprek/evolve.ts'
import { isNotFound } from '../answer.ts'
import { type DossierParts, leesDossier } from '../dossier-parts.ts'
import { hidden, veldVan, waardenVan, waardeVan } from '../frame.tsx'
import { type PageContext, page } from '../route.ts'
import { Button } from '../ui/button.tsx'
import { Checkbox, CheckboxGroup } from '../ui/choices.tsx'
import { Details } from '../ui/details.tsx'
import { DateField, Select, TextArea, TextField } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { Table } from '../ui/table.tsx'
import { Heading, Paragraph } from '../ui/text.tsx'
import { isBehandelaar } from './gesprek-page.tsx'
import { stukkenActs, WIJZEN } from './gesprek-stukken-acts.ts'
import { BEHANDELAAR, ZaakPagina } from './werkplek.tsx'

/** Documents and expert advice: what came in, what was asked, and by whom. */
export const stukkenPage = (parts: DossierParts) =>
  page({
    path: '/werk/zaak/:dossier/stukken',
    policy: { ...BEHANDELAAR, audit: 'stukken-ingezien' },
    load: async (context) => {
      const zaak = await leesDossier(parts, context, context.dossier)
      return isNotFound(zaak) ? zaak : { zaak, schrijft: isBehandelaar(zaak, context.persoon.persoon) }
    },
    acts: stukkenActs(parts),
    view: ({ zaak, schrijft }, context) => {
      const { gesprek } = zaak.stand
      return (
        <ZaakPagina page={context} zaak={zaak} tab="gesprek" title="Stukken en adviezen">
          <Heading>Documenten</Heading>
          <Table
            caption="Documenten in dit dossier"
            captionHidden
            columns={[
              { header: 'Document' },
              { header: 'Van' },
              { header: 'Gedateerd' },
              { header: 'Wat erin staat' },
            ]}
            rows={gesprek.documenten.map(({ document, titel, van, gedateerd, samenvatting }) => ({
              key: document,
              cells: [
                titel,
                van ?? '–',
                gedateerd === undefined ? '–' : dagVoluit(getDag(gedateerd)),
                samenvatting ?? '–',
              ],
            }))}
            empty="Er zijn nog geen documenten. Vraag alleen wat u echt nodig heeft."
          />
          {schrijft ? <DocumentFormulier page={context} /> : null}
          <Heading>Adviezen</Heading>
          <Table
            caption="Adviezen in dit dossier"
            captionHidden
            columns={[{ header: 'Van wie' }, { header: 'Vraag' }, { header: 'Conclusie' }]}
            rows={adviesRijen(gesprek)}
            empty="Er is nog geen advies gevraagd. Vraag advies waar u zelf niet deskundig bent, zoals over een ziekte."
          />
          {schrijft ? <AdviesFormulieren gesprek={gesprek} page={context} /> : null}
        </ZaakPagina>
      )
    },
  })

function adviesRijen({ adviezen }: Gesprek) {
  return [...adviezen].map(([id, { gevraagd, ontvangen }]) => ({
    key: id,
    cells: [
      ontvangen?.van ?? gevraagd?.aan ?? '–',
      gevraagd === undefined
        ? (ontvangen?.vraag ?? '–')
        : `${gevraagd.vraag} (gevraagd op ${dagVoluit(getDag(gevraagd.op))})`,
      ontvangen === undefined
        ? 'Nog niet ontvangen'
        : `${ontvangen.conclusie} (${dagVoluit(getDag(ontvangen.gedateerd ?? ontvangen.op))}${ontvangen.gedeeldMetInwoner === true ? ', gedeeld met de inwoner' : ''})`,
    ],
  }))
}

function DocumentFormulier({ page: context }: { page: PageContext }) {
  return (
    <Details summary="Voeg een document toe" open={context.actie === 'document'}>
      <Form {...hidden(context)} actie="document">
        <TextField
          {...veldVan(context, 'titel')}
          label="Wat is het?"
          hint="Bijvoorbeeld: brief van de reumatoloog."
        />
        <TextField {...veldVan(context, 'van')} label="Van wie kregen wij het?" optional />
        <DateField {...veldVan(context, 'documentDatum')} label="Welke datum staat erop?" optional />
        <TextArea
          {...veldVan(context, 'samenvatting')}
          label="Wat staat erin dat hier telt?"
          rows={3}
          optional
        />
        <Button kind="secondary">Bewaar het document</Button>
      </Form>
    </Details>
  )
}

function AdviesFormulieren({ gesprek, page: context }: { gesprek: Gesprek; page: PageContext }) {
  const open = [...gesprek.adviezen].filter(([, { ontvangen }]) => ontvangen === undefined)
  return (
    <>
      <Details summary="Leg vast dat u advies vroeg" open={context.actie === 'vraag-advies'}>
        <Form {...hidden(context)} actie="vraag-advies">
          <TextField {...veldVan(context, 'aan')} label="Aan wie?" hint="Bijvoorbeeld: onafhankelijk arts." />
          <TextArea
            {...veldVan(context, 'vraag')}
            label="Wat vraagt u?"
            hint="Vraag naar wat iemand kan en niet kan, niet naar de uren."
            rows={3}
          />
          <Button kind="secondary">Bewaar de vraag</Button>
        </Form>
      </Details>
      <Details summary="Voeg een advies toe" open={context.actie === 'advies'}>
        <Paragraph>De inwoner krijgt het advies te lezen en mag erop reageren voordat u besluit.</Paragraph>
        <Form {...hidden(context)} actie="advies">
          {open.length === 0 ? null : (
            <Select
              {...veldVan(context, 'advies', open[0]?.[0])}
              label="Bij welke vraag hoort het?"
              optional
              empty="Bij geen van de vragen"
              options={open.map(([id, { gevraagd }]) => ({
                value: id,
                label: `${gevraagd?.aan ?? ''}: ${gevraagd?.vraag ?? ''}`.slice(0, 90),
              }))}
            />
          )}
          <TextField
            {...veldVan(context, 'adviesVan', open[0]?.[1].gevraagd?.aan)}
            label="Van wie is het advies?"
          />
          <DateField {...veldVan(context, 'adviesDatum')} label="Welke datum staat erop?" optional />
          <TextArea {...veldVan(context, 'conclusie')} label="Wat is de conclusie?" rows={3} />
          <CheckboxGroup
            name="wijze"
            label="Hoe is het onderzocht?"
            optional
            choices={WIJZEN.map((wijze) => ({ value: wijze, label: wijze }))}
            values={waardenVan(context, 'wijze')}
          />
          <Checkbox
            name="gedeeld"
            label="Dit advies is met de inwoner gedeeld"
            checked={waardeVan(context, 'gedeeld') !== ''}
          />
          <Button kind="secondary">Bewaar het advies</Button>
        </Form>
      </Details>
    </>
  )
}

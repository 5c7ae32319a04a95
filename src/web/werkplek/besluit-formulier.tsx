import type { ReactNode } from 'react'
import type { Ontwerpvoorstel } from '../../dossier/ontwerp.ts'
import type { Besluit } from '../../stelsel/beschikking/evolve.ts'
import type { GelezenDossier } from '../dossier-parts.ts'
import { hidden } from '../frame.tsx'
import type { PageContext } from '../route.ts'
import { Button, Buttons } from '../ui/button.tsx'
import { RadioGroup } from '../ui/choices.tsx'
import { Details } from '../ui/details.tsx'
import { errorOf } from '../ui/error-summary.tsx'
import { DateField, Select, TextArea, TextField } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { Heading, Paragraph } from '../ui/text.tsx'
import { VERSCHIL_KEUZES, veldenVan } from './besluit-velden.ts'

/** The draft: prefilled from the onderzoek, every field free to change. */
export function BesluitFormulier(props: {
  zaak: GelezenDossier
  voorstel: Ontwerpvoorstel
  besluit: Besluit | undefined
  page: PageContext
}): ReactNode {
  const { zaak, voorstel, besluit, page } = props
  const eerder = zaak.stand.beschikking.eerdere.at(-1)?.omvang
  const eerderPerWeek = eerder?.per === 'week' ? String(eerder.minuten) : ''
  const v = veldenVan(page, besluit?.inhoud, voorstel, eerderPerWeek)
  const veld = (name: keyof typeof v) => ({ name, value: v[name], error: errorOf(page.fouten, name) })
  return (
    <>
      <Heading>Ontwerp van het besluit</Heading>
      <Form {...hidden(page)} actie="bewaar" gezienVersie={zaak.versie}>
        <RadioGroup
          {...veld('beslissing')}
          label="Beslissing"
          choices={[
            { value: 'toegekend', label: 'De inwoner krijgt de hulp' },
            { value: 'deels toegekend', label: 'De inwoner krijgt een deel van de hulp' },
            { value: 'afgewezen', label: 'De inwoner krijgt de hulp niet' },
          ]}
        />
        <TextField {...veld('naam')} label="Welke hulp" />
        <TextField
          {...veld('minuten')}
          label="Hoeveel tijd"
          hint="In minuten, of als 3 uur 20. De inwoner kan hier vast op rekenen."
          size="kort"
          optional
        />
        <RadioGroup
          {...veld('per')}
          label="Per week of per jaar"
          inRow
          choices={[
            { value: 'week', label: 'Per week' },
            { value: 'jaar', label: 'Per jaar' },
          ]}
        />
        <TextArea
          {...veld('activiteiten')}
          label="Welke werkzaamheden en hoe vaak"
          hint="Eén per regel, met de frequentie achter een dubbele punt: stofzuigen: elke week."
          optional
        />
        <TextField
          {...veld('marge')}
          label="Ruimte naar boven"
          hint="Extra tijd in een week waarin dat nodig is, zonder nieuwe aanvraag. In minuten, in dezelfde periode."
          size="kort"
          optional
        />
        <RadioGroup
          {...veld('vorm')}
          label="In natura of met een pgb"
          inRow
          choices={[
            { value: 'natura', label: 'In natura' },
            { value: 'pgb', label: 'Met een pgb' },
          ]}
        />
        <DateField {...veld('vanaf')} label="Vanaf" optional />
        <DateField {...veld('totEnMet')} label="Tot en met" optional />
        <TextField {...veld('aanbieder')} label="Aanbieder" optional />
        <TextField {...veld('resultaat')} label="Doel, naast de tijd" optional />
        <TextArea
          {...veld('motivering')}
          label="Waarom"
          hint="Eén alinea per reden, aan de inwoner: “u”. Het voorstel komt uit uw vaststellingen en blijft ernaar verwijzen."
          rows={12}
        />
        <Details
          summary="Anders dan wat overblijft, of minder dan eerst"
          open={v.verschilSoort !== '' || v.eerder !== ''}
        >
          <Paragraph>
            Wijkt de tijd af van wat overblijft? Noem dan de reden. Kosten zijn nooit een reden.
          </Paragraph>
          <Select
            {...veld('verschilSoort')}
            label="Soort verschil"
            empty="Geen verschil"
            optional
            options={VERSCHIL_KEUZES.map((value) => ({ value, label: value }))}
          />
          <TextField
            {...veld('verschilMinuten')}
            label="Verschil in minuten"
            hint="Leeg: dan rekenen wij het uit."
            size="kort"
            optional
          />
          <TextField {...veld('verschilReden')} label="Reden van het verschil" optional />
          <TextField
            {...veld('eerder')}
            label="Wat de inwoner eerder had, minuten per week"
            size="kort"
            optional
          />
          <TextArea
            {...veld('gewijzigd')}
            label="Wat er sindsdien is veranderd, per activiteit"
            rows={3}
            optional
          />
          <DateField
            {...veld('overgangTotEnMet')}
            label="Overgang: de oude hulp blijft tot en met"
            optional
          />
          <TextArea
            {...veld('bijzonder')}
            label="Bijzondere omstandigheden"
            hint="Wat is overwogen om van de regels af te wijken?"
            rows={3}
            optional
          />
          <TextArea {...veld('evenredig')} label="Zware gevolgen: hoe zijn die gewogen?" rows={3} optional />
        </Details>
        <Buttons>
          <Button kind={besluit === undefined ? 'primary' : 'secondary'}>Bewaar het ontwerp</Button>
        </Buttons>
      </Form>
    </>
  )
}

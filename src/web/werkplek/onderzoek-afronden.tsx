import type { ReactNode } from 'react'
import type { GelezenDossier } from '../dossier-parts.ts'
import { hidden, veldVan } from '../frame.tsx'
import type { PageContext } from '../route.ts'
import { Button } from '../ui/button.tsx'
import { TextArea } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { Heading, Paragraph } from '../ui/text.tsx'
import { findVolgendeStap } from './onderzoek-stappen.ts'

/** Closes the onderzoek. What is still missing is said in a sentence; whether it may, `decide` says. */
export function Afronden(props: { zaak: GelezenDossier; page: PageContext; schrijft: boolean }): ReactNode {
  const { zaak, page: context, schrijft } = props
  const { onderzoek } = zaak.stand
  if (!schrijft) return null
  const klaar = findVolgendeStap(onderzoek) === undefined
  return (
    <>
      <Heading id="afronden">Rond het onderzoek af</Heading>
      {onderzoek.gesproken ? null : (
        <Paragraph>Er is nog geen gesprek vastgelegd. Het onderzoek doet u samen met de inwoner.</Paragraph>
      )}
      {klaar ? null : (
        <Paragraph>Nog niet elke stap heeft een vaststelling. Afronden kan als alle vijf er zijn.</Paragraph>
      )}
      <Form {...hidden(context)} actie="rond-af" gezienVersie={zaak.versie}>
        <TextArea
          {...veldVan(context, 'uitkomst')}
          label="Wat is de uitkomst, in een paar zinnen aan de inwoner?"
          rows={3}
          optional
        />
        <Button kind="secondary">Rond het onderzoek af</Button>
      </Form>
    </>
  )
}

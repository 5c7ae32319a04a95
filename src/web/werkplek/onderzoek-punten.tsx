import type { ReactNode } from 'react'
import type { GelezenDossier } from '../dossier-parts.ts'
import { hidden, veldVan } from '../frame.tsx'
import type { PageContext } from '../route.ts'
import { Button } from '../ui/button.tsx'
import { DataList } from '../ui/data-list.tsx'
import { Details } from '../ui/details.tsx'
import { TextArea } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { EmptyState, Heading, Paragraph } from '../ui/text.tsx'
import { PUNTEN } from './onderzoek-stappen.ts'

/** The seven points of the law, each with an answer of its own; "none", with why, is an answer. */
export function Punten(props: { zaak: GelezenDossier; page: PageContext; schrijft: boolean }): ReactNode {
  const { zaak, page: context, schrijft } = props
  const { punten } = zaak.stand.onderzoek
  const open = PUNTEN.filter(({ punt }) => !punten.has(punt)).length
  return (
    <>
      <Heading id="punten">Wat de wet apart wil weten</Heading>
      <Paragraph>
        Artikel 2.3.2, vierde lid, noemt zeven punten.{' '}
        {open === 0
          ? 'Bij alle zeven staat een antwoord.'
          : `Bij ${open === 1 ? '1 punt' : `${open} punten`} staat nog geen antwoord.`}{' '}
        Ook ‘niet nodig’ met de reden is een antwoord.
      </Paragraph>
      {punten.size === 0 ? (
        <EmptyState>Er is nog geen punt beantwoord.</EmptyState>
      ) : (
        <DataList
          rows={PUNTEN.map(({ punt, vraag }) => ({
            label: `${punt}. ${vraag}`,
            value: punten.get(punt)?.antwoord,
          }))}
        />
      )}
      {schrijft ? (
        <Details summary="Beantwoord de punten" open={context.actie === 'punten'}>
          <Form {...hidden(context)} actie="punten" gezienVersie={zaak.versie}>
            {PUNTEN.map(({ punt, vraag }) => (
              <TextArea
                key={punt}
                {...veldVan(context, `punt-${punt}`, punten.get(punt)?.antwoord)}
                label={`${punt}. ${vraag}`}
                rows={3}
                optional
              />
            ))}
            <Button kind="secondary">Bewaar de antwoorden</Button>
          </Form>
        </Details>
      ) : null}
    </>
  )
}

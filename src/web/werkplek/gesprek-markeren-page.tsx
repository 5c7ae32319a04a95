import type { ReactNode } from 'react'
import { isNotFound } from '../answer.ts'
import { type DossierParts, leesDossier } from '../dossier-parts.ts'
import { hidden, veldVan, waardenVan, waardeVan } from '../frame.tsx'
import { type PageContext, page } from '../route.ts'
import { Badges } from '../ui/badge.tsx'
import { Button } from '../ui/button.tsx'
import { CheckboxGroup, RadioGroup } from '../ui/choices.tsx'
import { Details } from '../ui/details.tsx'
import { errorOf } from '../ui/error-summary.tsx'
import { Select, TextArea, TextField } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { EmptyState, Heading, Link, Paragraph } from '../ui/text.tsx'
import { markeerActs } from './gesprek-acts.ts'
import { type GelezenNotitie, notitiesVoor, onderwerpenVan, zinnenVan } from './gesprek-lezen.ts'
import { isBehandelaar } from './gesprek-page.tsx'
import { BEHANDELAAR, ZaakPagina, zaakPad } from './werkplek.tsx'

/** Afterwards: which sentences matter, and for which subject. A vaststelling rests on what is marked here. */
export const gesprekMarkerenPage = (parts: DossierParts) =>
  page({
    path: '/werk/zaak/:dossier/gesprek/markeren',
    policy: { ...BEHANDELAAR, audit: 'gesprek-ingezien' },
    load: async (context) => {
      const zaak = await leesDossier(parts, context, context.dossier)
      if (isNotFound(zaak)) return zaak
      return {
        zaak,
        schrijft: isBehandelaar(zaak, context.persoon.persoon),
        notities: notitiesVoor(zaak, undefined),
      }
    },
    acts: markeerActs(parts),
    view: ({ zaak, schrijft, notities }, context) => {
      const { passages } = zaak.stand.gesprek
      const onderwerpen = onderwerpenVan(zaak.stand)
      return (
        <ZaakPagina page={context} zaak={zaak} tab="gesprek" title="Passages markeren">
          <Heading>Markeer wat belangrijk is</Heading>
          <Paragraph>
            Kies de zinnen die bij één onderwerp horen en druk op Markeer. Bij het onderzoek kiest u uit deze
            zinnen waarop uw conclusie rust.{' '}
            <Link href={zaakPad(zaak.dossier, '/gesprek')}>Terug naar het gesprek</Link>
          </Paragraph>
          {notities.length === 0 ? (
            <EmptyState>Er zijn nog geen notities om uit te kiezen.</EmptyState>
          ) : schrijft ? (
            <Form {...hidden(context)} actie="markeer">
              {notities.map((notitie, index) => (
                <NotitieZinnen
                  key={notitie.notitie}
                  naam={`zin-${index + 1}`}
                  notitie={notitie}
                  gemarkeerd={passages
                    .filter(({ uit }) => uit === notitie.notitie)
                    .map(({ citaat }) => citaat)}
                  page={context}
                />
              ))}
              <RadioGroup
                {...veldVan(context, 'onderwerp')}
                label="Waar gaat dit over?"
                inRow
                optional
                choices={onderwerpen.map(({ naam }) => ({ value: naam, label: naam }))}
              />
              <TextField
                {...veldVan(context, 'onderwerpAnders')}
                label="Of noem zelf een onderwerp"
                optional
              />
              <Details
                summary="Alleen een deel van een zin markeren"
                open={waardeVan(context, 'woorden') !== ''}
              >
                <Select
                  {...veldVan(context, 'uit')}
                  label="Uit welke notitie?"
                  optional
                  options={notities.map(({ notitie, wie, wanneer, tekst }) => ({
                    value: notitie,
                    label: `${wie}, ${wanneer}: ${tekst.slice(0, 60)}`,
                  }))}
                />
                <TextArea
                  {...veldVan(context, 'woorden')}
                  label="Welke woorden?"
                  hint="Plak of typ de woorden zoals ze in de notitie staan."
                  rows={3}
                  optional
                />
              </Details>
              <Button>Markeer</Button>
            </Form>
          ) : null}
          <Gemarkeerd passages={passages} notities={notities} />
        </ZaakPagina>
      )
    },
  })

function NotitieZinnen(props: {
  naam: string
  notitie: GelezenNotitie
  gemarkeerd: readonly string[]
  page: PageContext
}): ReactNode {
  const { naam, notitie, gemarkeerd, page: context } = props
  return (
    <CheckboxGroup
      name={naam}
      label={`${notitie.wie}, ${notitie.wanneer}`}
      choices={zinnenVan(notitie.tekst).map((zin, nummer) => ({
        value: `${notitie.notitie}:${nummer}`,
        label: zin,
        ...(gemarkeerd.includes(zin) ? { hint: 'Al gemarkeerd' } : {}),
      }))}
      values={waardenVan(context, naam)}
      error={errorOf(context.fouten, naam)}
    />
  )
}

function Gemarkeerd(props: {
  passages: readonly { passage: string; uit: string; citaat: string; onderwerp?: string | undefined }[]
  notities: readonly GelezenNotitie[]
}) {
  const { passages, notities } = props
  return (
    <>
      <Heading>Al gemarkeerd</Heading>
      {passages.length === 0 ? (
        <EmptyState>Er is nog niets gemarkeerd. Kies hierboven een zin.</EmptyState>
      ) : (
        <ul className="kt-items">
          {passages.map(({ passage, uit, citaat, onderwerp }) => (
            <li key={passage}>
              <p>‘{citaat}’</p>
              <p className="kt-items__meta">
                {notities.find(({ notitie }) => notitie === uit)?.wie ?? 'Uit het dossier'}
              </p>
              {onderwerp === undefined ? null : <Badges items={[{ text: onderwerp, kind: 'info' }]} />}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

import { isNotFound } from '../answer.ts'
import { type DossierParts, leesDossier } from '../dossier-parts.ts'
import { hidden, veldVan, waardeVan } from '../frame.tsx'
import { page } from '../route.ts'
import { Button, Buttons, LinkButton } from '../ui/button.tsx'
import { Checkbox } from '../ui/choices.tsx'
import { errorOf } from '../ui/error-summary.tsx'
import { TextArea } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { TaskList } from '../ui/items.tsx'
import { Heading, Paragraph } from '../ui/text.tsx'
import { afsluitActs } from './gesprek-acts.ts'
import { inwonerNaam } from './gesprek-lezen.ts'
import { nietVergeten } from './gesprek-niet-vergeten.ts'
import { isBehandelaar } from './gesprek-page.tsx'
import { BEHANDELAAR, ZaakPagina, zaakPad } from './werkplek.tsx'

/** The end of the visit: what was agreed is read aloud and agreed on the spot. */
export const gesprekAfsluitenPage = (parts: DossierParts) =>
  page({
    path: '/werk/zaak/:dossier/gesprek/afsluiten',
    policy: { ...BEHANDELAAR, audit: 'gesprek-ingezien' },
    load: async (context) => {
      const zaak = await leesDossier(parts, context, context.dossier)
      return isNotFound(zaak) ? zaak : { zaak, schrijft: isBehandelaar(zaak, context.persoon.persoon) }
    },
    acts: afsluitActs(parts),
    view: ({ zaak, schrijft }, context) => {
      const naam = inwonerNaam(zaak.stand)
      const open = nietVergeten(zaak).filter(({ gedaan }) => gedaan === undefined)
      return (
        <ZaakPagina page={context} zaak={zaak} tab="gesprek" title="Gesprek afsluiten">
          <Heading>Dit hebben we afgesproken</Heading>
          <Paragraph>
            Schrijf de afspraken op en lees ze voor aan {naam}. Vraag of ze kloppen. Wat u later leest of
            hoort, kan er gewoon bij.
          </Paragraph>
          {open.length === 0 ? null : (
            <>
              <Heading level={3}>Nog niet gedaan</Heading>
              <TaskList
                items={open.map(({ tekst }) => ({
                  title: tekst,
                  status: 'Nog niet',
                  kind: 'warning' as const,
                }))}
                empty=""
              />
            </>
          )}
          {schrijft ? (
            <Form {...hidden(context)} actie="sluit">
              <TextArea
                {...veldVan(context, 'afgesproken')}
                label="Afspraken"
                hint="Elke afspraak op een nieuwe regel, met wie wat doet en wanneer. Bijvoorbeeld: U krijgt het verslag uiterlijk 30 november."
                rows={6}
                optional
              />
              <Checkbox
                name="voorgelezen"
                label={`Ik heb dit voorgelezen en ${naam} vindt dat het klopt`}
                hint={errorOf(context.fouten, 'voorgelezen')}
                checked={waardeVan(context, 'voorgelezen') !== ''}
              />
              <Buttons>
                <Button>Sluit gesprek af</Button>
                <LinkButton kind="secondary" href={zaakPad(zaak.dossier, '/gesprek')}>
                  Terug naar het gesprek
                </LinkButton>
              </Buttons>
            </Form>
          ) : null}
        </ZaakPagina>
      )
    },
  })

import { z } from 'zod'
import { dagVanTijdstip } from '../../basis/dag.ts'
import { dagSchema } from '../../basis/fact.ts'
import { neemMeldingAan, nieuwDossierId, vrijKenmerk } from '../../dossier/neem-melding-aan.ts'
import { kanaalSchema } from '../../handeling/melding/facts.ts'
import { klaar, weigering } from '../answer.ts'
import { type DossierParts, wie } from '../dossier-parts.ts'
import { persoonAct } from '../form-act.ts'
import { hidden, waardeVan } from '../frame.tsx'
import { page } from '../route.ts'
import { weigeringVan } from '../texts/weigeringen.ts'
import { Button } from '../ui/button.tsx'
import { RadioGroup } from '../ui/choices.tsx'
import { errorOf } from '../ui/error-summary.tsx'
import { DateField, TextArea, TextField } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { Heading, Paragraph } from '../ui/text.tsx'
import { Werkplek } from './werkplek.tsx'

const tekst = z.string().trim()
const meldingForm = z.strictObject({
  kanaal: kanaalSchema.exclude(['web']),
  ontvangenOp: dagSchema,
  bewijs: tekst,
  woorden: tekst.min(1, 'Schrijf op wat er gezegd of geschreven is.'),
  vraag: tekst,
  naam: tekst,
  aanhef: tekst,
  adres: tekst,
  postcodeEnPlaats: tekst,
  telefoon: tekst,
  mantelzorger: tekst,
  relatie: tekst,
})

/** Enters a melding that came by phone, letter or at the desk, with its real day of receipt. */
export const meldingInvoerPage = (parts: DossierParts) =>
  page({
    path: '/werk/melding',
    policy: { roles: ['consulent', 'kwaliteitsmedewerker'] },
    load: async ({ klok }) => ({ vandaag: dagVanTijdstip(klok.nu()) }),
    acts: {
      voer: persoonAct({
        input: meldingForm,
        act: async (context, form) => {
          const { trx, gemeente, klok, persoon, sleutel } = context
          const daad = wie(context)
          const { kanaal, ontvangenOp, bewijs, woorden, vraag, mantelzorger, relatie, ...inwoner } = form
          const dossier = nieuwDossierId()
          const opdracht = { gemeente, dossier, by: persoon.persoon, at: klok.nu(), key: sleutel }
          const outcome = await neemMeldingAan(parts, trx, opdracht, {
            ...daad,
            kenmerk: await vrijKenmerk(trx, gemeente, daad.op.slice(0, 4)),
            regeling: parts.regeling.id,
            ontvangenOp,
            kanaal,
            woorden,
            ...(bewijs === '' ? {} : { bewijs }),
            ...(vraag === '' ? {} : { vraag }),
            inwoner: Object.fromEntries(Object.entries(inwoner).filter(([, waarde]) => waarde !== '')),
            betrokkenen:
              mantelzorger === ''
                ? []
                : [{ naam: mantelzorger, rol: 'mantelzorger', ...(relatie === '' ? {} : { relatie }) }],
          })
          if (!outcome.ok) return weigering(weigeringVan(outcome.refusal))
          return klaar(
            '/werk/voorraad',
            'De melding is ingevoerd. De ontvangstbevestiging staat bij Brieven. Print hem en geef of stuur hem aan de inwoner.',
          )
        },
      }),
    },
    view: ({ vandaag }, context) => {
      const veld = (name: string, anders = '') => ({
        name,
        value: waardeVan(context, name, anders),
        error: errorOf(context.fouten, name),
      })
      return (
        <Werkplek page={context} title="Melding invoeren" deel="melding">
          <Paragraph>
            Alleen de woorden en de dag zijn nodig. De zes weken lopen vanaf de dag van ontvangst, ook als u
            de melding later invoert.
          </Paragraph>
          <Form {...hidden(context)} actie="voer">
            <RadioGroup
              {...veld('kanaal', 'telefoon')}
              label="Hoe kwam de melding binnen?"
              inRow
              choices={[
                { value: 'telefoon', label: 'Telefoon' },
                { value: 'brief', label: 'Brief' },
                { value: 'balie', label: 'Balie' },
                { value: 'e-mail', label: 'E-mail' },
                { value: 'huisbezoek', label: 'Huisbezoek' },
                { value: 'anders', label: 'Anders' },
              ]}
            />
            <DateField
              {...veld('ontvangenOp', vandaag.toString())}
              label="Dag van ontvangst"
              max={vandaag.toString()}
            />
            <TextField
              {...veld('bewijs')}
              label="Waaruit blijkt die dag?"
              hint="Alleen nodig als het niet vandaag is. Bijvoorbeeld: poststempel, belnotitie."
              optional
            />
            <TextArea
              {...veld('woorden')}
              label="Wat is er gemeld, in de eigen woorden van de melder"
              rows={6}
            />
            <TextField {...veld('vraag')} label="In een paar woorden, voor de lijst" optional />
            <Heading>Over wie gaat het?</Heading>
            <TextField {...veld('naam')} label="Naam" optional />
            <TextField
              {...veld('aanhef')}
              label="Aanspreekvorm"
              hint="Bijvoorbeeld: mevrouw De Vries."
              optional
            />
            <TextField {...veld('telefoon')} label="Telefoon" type="tel" optional />
            <TextField {...veld('adres')} label="Straat en huisnummer" optional />
            <TextField {...veld('postcodeEnPlaats')} label="Postcode en plaats" optional />
            <Heading>Is er een mantelzorger?</Heading>
            <TextField {...veld('mantelzorger')} label="Naam van de mantelzorger" optional />
            <TextField {...veld('relatie')} label="Relatie" hint="Bijvoorbeeld: dochter, buurman." optional />
            <Button>Voer de melding in</Button>
          </Form>
        </Werkplek>
      )
    },
  })

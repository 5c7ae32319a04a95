import type { ReactNode } from 'react'
import { metHoofdletter } from '../../stelsel/brieven/brief-gegevens.ts'
import type { Regeling } from '../../stelsel/regeling/regeling.ts'
import { hidden, waardeVan } from '../frame.tsx'
import type { PageContext } from '../route.ts'
import { Alert } from '../ui/alert.tsx'
import { Button, Buttons } from '../ui/button.tsx'
import { Checkbox, RadioGroup } from '../ui/choices.tsx'
import { DataList } from '../ui/data-list.tsx'
import { errorOf } from '../ui/error-summary.tsx'
import { TextArea, TextField } from '../ui/field.tsx'
import { Fieldset } from '../ui/fieldset.tsx'
import { Form } from '../ui/form.tsx'
import { Paragraph, Phone } from '../ui/text.tsx'
import { isBereikbaar, type MeldingInvoer, meldingInvoer } from './melding-invoer.ts'
import { regels } from './regels.tsx'

type Props = { readonly page: PageContext; readonly regeling: Regeling }

/** Five questions on one calm page. What was typed stays, also when it comes back with an error. */
export function MeldingFormulier({ page }: Props): ReactNode {
  const veld = (name: string) => ({
    name,
    value: waardeVan(page, name),
    ...fout(page, name),
  })
  return (
    <Form {...hidden(page)} actie="controleer" label="Melding">
      <RadioGroup
        {...veld('voorWie')}
        label="1. Voor wie is de hulp?"
        optional
        choices={[
          { value: 'mijzelf', label: 'Voor mijzelf' },
          {
            value: 'iemand anders',
            label: 'Voor iemand anders',
            hint: 'Vraag eerst of hij of zij dit goed vindt.',
          },
        ]}
      />
      <TextArea
        {...veld('woorden')}
        label="2. Wat lukt niet meer, of niet goed?"
        hint="Schrijf het in uw eigen woorden. Een paar woorden is genoeg. De rest vertelt u later in het gesprek."
      />
      <Fieldset
        legend="3. Wie heeft hulp nodig, en hoe bereiken wij die persoon?"
        hint="Dit is niet verplicht. Maar zonder telefoonnummer of adres kunnen wij u niet antwoorden."
      >
        <TextField
          {...veld('naam')}
          label="Naam"
          {...(page.persoon?.rollen.includes('inwoner') === true
            ? { hint: 'Is het voor uzelf? Dan hoeft dit niet: uw naam hebben wij.' }
            : {})}
          autoComplete="name"
          optional
        />
        <TextField {...veld('telefoon')} label="Telefoonnummer" type="tel" autoComplete="tel" optional />
        <TextField {...veld('adres')} label="Straat en huisnummer" autoComplete="street-address" optional />
        <TextField {...veld('postcodeEnPlaats')} label="Postcode en plaats" optional />
      </Fieldset>
      <Fieldset
        legend="4. Wie helpt nu al, of wie mag erbij zijn?"
        hint="Bijvoorbeeld uw dochter, partner of buurman. Vult u dit in voor iemand anders? Zet dan hier uzelf."
      >
        <TextField {...veld('helperNaam')} label="Naam van wie helpt" optional />
        <TextField
          {...veld('helperRelatie')}
          label="Wie is dat?"
          hint="Bijvoorbeeld: dochter, partner, buurman."
          optional
        />
        <TextField {...veld('helperTelefoon')} label="Telefoonnummer van wie helpt" type="tel" optional />
        <Checkbox
          name="helperErbij"
          label="Deze persoon mag bij het gesprek zijn"
          checked={waardeVan(page, 'helperErbij') === 'ja'}
        />
      </Fieldset>
      <RadioGroup
        {...veld('spoed')}
        label="5. Kunt u wachten op een gesprek?"
        optional
        choices={[
          { value: 'nee', label: 'Ja, ik kan wachten' },
          {
            value: 'ja',
            label: 'Nee, ik heb nu hulp nodig',
            hint: 'Bel ons dan ook. Wij kunnen meteen tijdelijke hulp regelen.',
          },
        ]}
      />
      <Buttons>
        <Button>Controleer uw melding</Button>
      </Buttons>
    </Form>
  )
}

/** What was filled in, to read once more. It is not sent yet; everything travels along unseen. */
export function MeldingControle({ page, regeling }: Props): ReactNode {
  const invoer = meldingInvoer.safeParse(page.waarden)
  if (!invoer.success) return <MeldingFormulier page={page} regeling={regeling} />
  const { telefoon } = regeling.gemeente
  return (
    <>
      {invoer.data.spoed === 'ja' ? (
        <Alert kind="warning" title="U heeft nu hulp nodig. Bel ons ook.">
          <p>
            Verstuur eerst deze melding. Bel daarna <Phone number={telefoon} />. Dan regelen wij meteen iets.
          </p>
        </Alert>
      ) : null}
      {isBereikbaar(invoer.data) ? null : (
        <Alert kind="warning" title="Wij kunnen u zo niet bereiken">
          <p>
            U vulde geen telefoonnummer of adres in waarop wij u kunnen bereiken. Dat mag. Maar dan moet u
            zelf bellen om verder te gaan: <Phone number={telefoon} />.
          </p>
        </Alert>
      )}
      <DataList rows={rijen(invoer.data, page)} />
      <Form {...hidden(page)} actie="verstuur" extra={velden(invoer.data)} label="Melding versturen">
        <Buttons>
          <Button>Verstuur mijn melding</Button>
        </Buttons>
      </Form>
      <Form {...hidden(page)} actie="wijzig" extra={velden(invoer.data)} label="Melding wijzigen">
        <Buttons>
          <Button kind="secondary">Verander mijn antwoorden</Button>
        </Buttons>
      </Form>
      <Paragraph small>Uw melding is nog niet verstuurd.</Paragraph>
    </>
  )
}

function rijen(invoer: MeldingInvoer, page: PageContext) {
  const inwoner = page.persoon?.rollen.includes('inwoner') === true ? page.persoon.naam : undefined
  const ik = invoer.voorWie === 'iemand anders' ? undefined : inwoner
  return [
    { label: 'Voor wie', value: metHoofdletter(invoer.voorWie ?? 'niet ingevuld') },
    { label: 'Wat niet lukt', value: <div className="stapel">{regels(invoer.woorden)}</div> },
    { label: 'Wie hulp nodig heeft', value: gevuld(invoer.naam) ?? ik ?? 'Niet ingevuld' },
    { label: 'Telefoon', value: gevuld(invoer.telefoon) ?? 'Niet ingevuld' },
    {
      label: 'Adres',
      value:
        [invoer.adres, invoer.postcodeEnPlaats]
          .map(gevuld)
          .filter((deel) => deel !== undefined)
          .join(', ') || 'Niet ingevuld',
    },
    { label: 'Wie helpt', value: helper(invoer) },
    {
      label: 'Bij het gesprek',
      value: invoer.helperErbij === 'ja' ? 'Deze persoon mag erbij zijn' : undefined,
    },
    {
      label: 'Kunt u wachten?',
      value: invoer.spoed === 'ja' ? 'Nee, ik heb nu hulp nodig' : invoer.spoed === 'nee' ? 'Ja' : undefined,
    },
  ]
}

function helper({ helperNaam, helperRelatie, helperTelefoon }: MeldingInvoer): string {
  const delen = [helperNaam, helperRelatie, helperTelefoon].map(gevuld).filter((deel) => deel !== undefined)
  return delen.length === 0 ? 'Niet ingevuld' : delen.join(', ')
}

function velden(invoer: MeldingInvoer): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(invoer).flatMap(([naam, waarde]) => (waarde === undefined ? [] : [[naam, waarde]])),
  )
}

function gevuld(tekst: string | undefined): string | undefined {
  return tekst === undefined || tekst.trim() === '' ? undefined : tekst.trim()
}

function fout(page: PageContext, naam: string): { readonly error?: string } {
  const error = errorOf(page.fouten, naam)
  return error === undefined ? {} : { error }
}

import type { ReactNode } from 'react'
import { dagMetWeekdag, getDag } from '../../basis/dag.ts'
import type { GelezenDossier } from '../dossier-parts.ts'
import { hidden, veldVan, waardenVan } from '../frame.tsx'
import type { PageContext } from '../route.ts'
import { Button, Buttons, LinkButton } from '../ui/button.tsx'
import { CheckboxGroup } from '../ui/choices.tsx'
import { DataList } from '../ui/data-list.tsx'
import { Details } from '../ui/details.tsx'
import { DateField, TextField } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { Heading, Paragraph } from '../ui/text.tsx'
import { huidigGesprek, sprekersVan } from './gesprek-lezen.ts'
import { zaakPad } from './werkplek.tsx'

/** That the talk took place, with whom and where, and the way to closing it. */
export function GesprekGevoerd(props: {
  zaak: GelezenDossier
  page: PageContext
  schrijft: boolean
}): ReactNode {
  const { zaak, page: context, schrijft } = props
  const { gesprek } = zaak.stand
  const huidig = huidigGesprek(zaak.stand)
  const loopt = gesprek.gevoerd.find((gevoerd) => gevoerd.gesprek === huidig)
  return (
    <>
      <Heading>Het gesprek</Heading>
      {gesprek.gevoerd.length === 0 ? (
        <Paragraph>
          Het gesprek is nog niet vastgelegd. Zonder gesprek kan het onderzoek niet worden afgerond.
        </Paragraph>
      ) : null}
      {gesprek.gevoerd.map(({ gesprek: id, op, plaats, aanwezig }) => {
        const gesloten = gesprek.afgesloten.get(id)
        return (
          <DataList
            key={id}
            rows={[
              { label: 'Gesproken op', value: dagMetWeekdag(getDag(op)) },
              { label: 'Waar', value: plaats },
              { label: 'Wie erbij waren', value: aanwezig?.join(', ') },
              {
                label: 'Afgesloten op',
                value: gesloten === undefined ? undefined : dagMetWeekdag(getDag(gesloten)),
              },
            ]}
          />
        )
      })}
      {schrijft ? (
        <Details
          summary={loopt === undefined ? 'Leg vast dat er een gesprek was' : 'Verbeter deze gegevens'}
          open={context.actie === 'gevoerd'}
        >
          <GevoerdFormulier zaak={zaak} page={context} />
        </Details>
      ) : null}
      {schrijft && loopt !== undefined ? (
        <Buttons>
          <LinkButton kind="secondary" href={zaakPad(zaak.dossier, '/gesprek/afsluiten')}>
            Lees de afspraken voor en sluit af
          </LinkButton>
        </Buttons>
      ) : null}
    </>
  )
}

function GevoerdFormulier({ zaak, page: context }: { zaak: GelezenDossier; page: PageContext }) {
  const { gesprek, afspraken, melding } = zaak.stand
  const huidig = huidigGesprek(zaak.stand)
  const gevoerd = gesprek.gevoerd.find((een) => een.gesprek === huidig)
  const afspraak = afspraken.find((een) => een.gesprek === huidig)
  const bekend = sprekersVan(zaak.stand).map(({ naam }) => naam)
  const consulent = melding.behandelaar?.naam
  const namen = [...bekend, ...(consulent === undefined ? [] : [consulent])]
  const aanwezig = gevoerd?.aanwezig ?? [
    ...bekend.slice(0, 1),
    ...(consulent === undefined ? [] : [consulent]),
    ...(afspraak?.erbij ?? []),
  ]
  return (
    <Form {...hidden(context)} actie="gevoerd">
      <DateField
        {...veldVan(context, 'datum', gevoerd?.op ?? zaak.vandaag.toString())}
        label="Op welke dag?"
        max={zaak.vandaag.toString()}
      />
      <TextField
        {...veldVan(context, 'plaats', gevoerd?.plaats ?? afspraak?.plaats ?? '')}
        label="Waar?"
        optional
      />
      <CheckboxGroup
        name="aanwezig"
        label="Wie waren erbij?"
        optional
        choices={namen.map((naam) => ({ value: naam, label: naam }))}
        values={waardenVan(context, 'aanwezig', aanwezig)}
      />
      <TextField
        {...veldVan(context, 'aanwezigAnders', aanwezig.filter((naam) => !namen.includes(naam)).join(', '))}
        label="Wie nog meer?"
        hint="Namen met een komma ertussen."
        optional
      />
      <Button kind="secondary">Leg het gesprek vast</Button>
    </Form>
  )
}

import type { ReactNode } from 'react'
import type { Regeling } from '../../stelsel/regeling/regeling.ts'
import { veldVan } from '../frame.tsx'
import type { PageContext } from '../route.ts'
import { Button, Buttons } from '../ui/button.tsx'
import { Checkbox } from '../ui/choices.tsx'
import { Details } from '../ui/details.tsx'
import { DateField, TextArea, TextField } from '../ui/field.tsx'
import { Fieldset } from '../ui/fieldset.tsx'
import { Paragraph } from '../ui/text.tsx'
import { getalvelden, TEKSTVELDEN, type Tekstveld } from './snel-wijzigen.ts'

/** The commonest changes as fields, for who does not want to write in the text. What is empty stays as it is. */
export function SnelWijzigen(props: {
  page: PageContext
  regeling: Regeling
  /** What was filled in stands in the text now. */
  leeg: boolean
}): ReactNode {
  const { page, regeling, leeg } = props
  const veld = (name: string) => (leeg ? { name, value: '', error: undefined } : veldVan(page, name))
  const tekst = (name: Tekstveld) => ({ ...veld(name), label: TEKSTVELDEN[name], optional: true })
  return (
    <Details
      summary="Vul in wat verandert"
      open={page.actie === undefined || page.waarden['knop'] === 'vul-in'}
    >
      <Paragraph>
        Wat u leeg laat, blijft zoals het is. Kies daarna ‘Zet in de tekst’. Er wordt dan nog niets bewaard.
      </Paragraph>
      <Fieldset big legend="Bedragen en termijnen">
        {getalvelden(regeling).map(({ naam, label, nu, eenheid }) => (
          <TextField
            key={naam}
            {...veld(naam)}
            label={label}
            hint={`Nu: ${nu}.`}
            unit={eenheid}
            size="kort"
            inputMode="decimal"
            optional
          />
        ))}
      </Fieldset>
      <Fieldset big legend="Vanaf wanneer, en op welk besluit het rust">
        <DateField
          {...tekst('eersteDag')}
          hint="Een dag die nog komt. De regels krijgen dan ook een nieuwe naam."
        />
        <TextField {...tekst('raadTitel')} hint={`Nu: ${regeling.besluiten.verordening.titel}.`} />
        <DateField {...tekst('raadDag')} />
      </Fieldset>
      <Fieldset big legend="Waarom, en wat het doet">
        <TextArea {...tekst('motief')} rows={3} />
        <TextArea {...tekst('gevolgUren')} rows={3} />
        <TextArea {...tekst('gevolgGeld')} rows={3} />
        <TextArea
          {...tekst('onderzoek')}
          hint="Nodig als inwoners minder krijgen. Geld alleen is geen reden."
          rows={3}
        />
        <TextField {...tekst('onderzoekDoor')} />
        <TextField {...tekst('onderzoekBron')} />
      </Fieldset>
      <Checkbox
        name="herreken"
        label="Zet bij elk voorbeeld de nieuwe uitkomst"
        hint="Kijk daarna zelf na of u dat zo bedoelt."
        checked={false}
      />
      <Buttons>
        <Button name="knop" value="vul-in" kind="secondary">
          Zet in de tekst
        </Button>
      </Buttons>
    </Details>
  )
}

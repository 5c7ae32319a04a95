import type { ReactNode } from 'react'
import { dagVoluit } from '../../basis/dag.ts'
import type { WatAlsVraag } from '../../dossier/wat-als-vragen.ts'
import type { GelezenDossier } from '../dossier-parts.ts'
import { veldVan, waardeVan } from '../frame.tsx'
import type { PageContext } from '../route.ts'
import { Button, Buttons, LinkButton } from '../ui/button.tsx'
import { Checkbox, RadioGroup } from '../ui/choices.tsx'
import { Details } from '../ui/details.tsx'
import { DateField, TextField } from '../ui/field.tsx'
import { Fieldset } from '../ui/fieldset.tsx'
import { QuestionForm } from '../ui/form.tsx'
import { Heading, Paragraph, VisuallyHidden } from '../ui/text.tsx'
import { groepeerFeiten } from './feit-groep.ts'
import { feitTekst } from './feit-tekst.ts'
import { DAG_VELD, DAG_VRAAG, FORMULIER, feitKop, wegTeDenken, wegVeld } from './wat-als-lezen.ts'

/** What could be otherwise, and which facts can be thought away. What is left as it is, is not asked about. */
export function WatAlsFormulier(props: {
  zaak: GelezenDossier
  vragen: readonly WatAlsVraag[]
  page: PageContext
  pad: string
  /** An answer stands above it. */
  opnieuw: boolean
}): ReactNode {
  const { zaak, vragen, page, pad, opnieuw } = props
  const groepen = groepeerFeiten(wegTeDenken(zaak.opgeslagen.map(({ fact }) => fact)))
  return (
    <section className={`stapel kt-section${opnieuw ? ' kt-niet-printen' : ''}`} aria-labelledby={FORMULIER}>
      <Heading id={FORMULIER}>{opnieuw ? 'Stel een andere vraag' : 'Wat zou er anders zijn?'}</Heading>
      <Paragraph>Verander één ding, of meer dingen samen. Wat u niet invult, blijft zoals het is.</Paragraph>
      <QuestionForm action={pad} label="Wat als">
        {vragen.map((vraag) => (
          <Vraag key={vraag.naam} vraag={vraag} page={page} />
        ))}
        <DateField
          {...veldVan(page, DAG_VELD)}
          label={DAG_VRAAG}
          hint={`Nu: vandaag, ${dagVoluit(zaak.vandaag)}.`}
          optional
        />
        <Heading level={3}>Welke feiten zijn er niet?</Heading>
        <Paragraph>Open een deel en kies de feiten die u even wegdenkt.</Paragraph>
        <div className="stapel stapel--dicht">
          {groepen.map(({ id, titel, feiten }) => {
            const gekozen = feiten.filter(({ nummer }) => waardeVan(page, wegVeld(nummer)) !== '').length
            return (
              <Details
                key={id}
                summary={`${titel} (${feiten.length}${gekozen === 0 ? '' : `, weg: ${gekozen}`})`}
                open={gekozen > 0}
              >
                <Fieldset legend={<VisuallyHidden>{`Feiten die er niet zijn: ${titel}`}</VisuallyHidden>}>
                  {feiten.map((feit) => (
                    <Checkbox
                      key={feit.nummer}
                      name={wegVeld(feit.nummer)}
                      label={feitKop(feit)}
                      hint={feitTekst(feit.fact)}
                      checked={waardeVan(page, wegVeld(feit.nummer)) !== ''}
                    />
                  ))}
                </Fieldset>
              </Details>
            )
          })}
        </div>
        <Buttons>
          <Button>Laat zien wat verandert</Button>
          {opnieuw ? (
            <LinkButton kind="text" href={pad}>
              Begin opnieuw
            </LinkButton>
          ) : null}
        </Buttons>
      </QuestionForm>
    </section>
  )
}

function Vraag({ vraag, page }: { vraag: WatAlsVraag; page: PageContext }) {
  const veld = veldVan(page, vraag.naam)
  if (vraag.soort === 'tijd') {
    return (
      <TextField
        {...veld}
        label={vraag.vraag}
        hint={`Nu: ${vraag.nu}.`}
        size="kort"
        inputMode="numeric"
        unit={`minuten per ${vraag.per}`}
        optional
      />
    )
  }
  return (
    <RadioGroup
      {...veld}
      label={vraag.vraag}
      inRow
      choices={[
        { value: '', label: `Zoals het is: ${vraag.nu}` },
        ...vraag.keuzes.map(({ waarde, label }) => ({ value: waarde, label })),
      ]}
    />
  )
}

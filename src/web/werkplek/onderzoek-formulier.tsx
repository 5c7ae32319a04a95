import type { ReactNode } from 'react'
import type { Stap } from '../../handeling/onderzoek/facts.ts'
import { hidden, veldVan, waardenVan } from '../frame.tsx'
import { Alert } from '../ui/alert.tsx'
import { Button, Buttons, LinkButton } from '../ui/button.tsx'
import { Checkbox, CheckboxGroup, RadioGroup } from '../ui/choices.tsx'
import { Details } from '../ui/details.tsx'
import { TextArea, TextField } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { Link } from '../ui/text.tsx'
import { type BronKeuze, bronWaarde, kort } from './onderzoek-bronnen.ts'
import type { FormulierProps } from './onderzoek-formulier-props.ts'
import { NormFormulier } from './onderzoek-norm-formulier.tsx'
import { OplossingVelden } from './onderzoek-oplossing.tsx'
import { zaakPad } from './werkplek.tsx'

const VOORBEELD: Readonly<Record<Stap, string>> = {
  1: 'U wilt een schoon huis en zelf blijven koken.',
  2: 'U kunt door de reuma in uw handen niet meer stofzuigen en dweilen.',
  3: 'U heeft elke week hulp nodig bij het zware werk in huis.',
  4: 'Uw dochter doet op zaterdag de boodschappen en wil dat blijven doen.',
  5: 'Wat overblijft, is het zware werk in huis. Daarvoor past hulp bij het huishouden.',
  x: 'De arts schrijft dat zwaar werk in huis voor u niet meer kan.',
}

/** The form of one step: the sentence, what belongs to the step, and what it rests on. */
export function StapFormulier(props: FormulierProps): ReactNode {
  const { zaak, page: context, stap, eerder } = props
  return (
    <Form
      {...hidden(context)}
      actie="stel-vast"
      gezienVersie={zaak.versie}
      extra={{ stap: String(stap), vaststelling: eerder?.vaststelling ?? '' }}
    >
      {stap === 3 ? <NormFormulier {...props} /> : null}
      {stap === 4 ? <OplossingVelden {...props} /> : null}
      <TextArea
        {...veldVan(context, 'vaststellingTekst', eerder?.tekst)}
        label="Wat stelt u vast?"
        hint={`Schrijf aan de inwoner, in gewone woorden. Deze zin komt in het verslag. Bijvoorbeeld: ‘${VOORBEELD[stap]}’`}
        rows={3}
      />
      {stap === 1 ? <HulpvraagVelden page={context} eerder={eerder} /> : null}
      {stap === 2 ? <ProbleemVelden page={context} eerder={eerder} /> : null}
      {stap === 5 ? (
        <TextArea
          {...veldVan(context, 'alternatieven', eerder?.alternatieven?.join('\n'))}
          label="Wat is ook overwogen, en waarom is het dat niet geworden?"
          hint="Elk alternatief op een nieuwe regel."
          rows={3}
          optional
        />
      ) : null}
      <BronVelden {...props} />
      <Buttons>
        <Button name="knop" value="vast">
          Leg vast
        </Button>
        <LinkButton kind="text" href={zaakPad(zaak.dossier, '/onderzoek?stap=geen')}>
          Sluit dit formulier
        </LinkButton>
      </Buttons>
    </Form>
  )
}

function HulpvraagVelden({ page: context, eerder }: Pick<FormulierProps, 'page' | 'eerder'>) {
  return (
    <>
      <TextArea
        {...veldVan(context, 'doel', eerder?.doel)}
        label="Wat wil de inwoner bereiken?"
        hint="In zijn eigen woorden als dat kan."
        rows={3}
        optional
      />
      <TextArea
        {...veldVan(context, 'voorkeuren', eerder?.voorkeuren)}
        label="Hoe heeft de inwoner het het liefst?"
        hint="Bijvoorbeeld welke dag, welke hulp, natura of pgb."
        rows={3}
        optional
      />
    </>
  )
}

function ProbleemVelden({ page: context, eerder }: Pick<FormulierProps, 'page' | 'eerder'>) {
  return (
    <>
      <RadioGroup
        {...veldVan(context, 'gebied', eerder?.gebied)}
        label="Waar gaat het over?"
        optional
        choices={[
          { value: 'zelfredzaamheid', label: 'Zelfredzaamheid', hint: 'Het huishouden en de gewone dag.' },
          { value: 'participatie', label: 'Participatie', hint: 'Meedoen, mensen ontmoeten, ergens komen.' },
        ]}
      />
      <TextField
        {...veldVan(context, 'beperking', eerder?.beperking)}
        label="Wat is de beperking?"
        size="lang"
        optional
      />
      <TextField
        {...veldVan(context, 'oorzaak', eerder?.oorzaak)}
        label="Waardoor komt het?"
        size="lang"
        optional
      />
      <TextField {...veldVan(context, 'sinds', eerder?.sinds)} label="Sinds wanneer?" optional />
      <Checkbox
        name="blijvend"
        label="Deze beperking is blijvend"
        hint="Dan leggen wij haar één keer vast en vragen er niet opnieuw naar."
        checked={waardenVan(context, 'blijvend', eerder?.blijvend === true ? ['ja'] : []).includes('ja')}
      />
    </>
  )
}

function BronVelden({ zaak, page: context, keuzes, eerder }: FormulierProps) {
  const eerste = keuzes.filter(({ soort }) => soort !== 'notitie')
  const notities = keuzes.filter(({ soort }) => soort === 'notitie')
  const gekozen = (eerder?.bronnen ?? []).map(bronWaarde)
  const choices = (lijst: readonly BronKeuze[]) =>
    lijst.map((keuze) => ({
      value: bronWaarde(keuze),
      label: `‘${kort(keuze.woorden)}’`,
      hint: keuze.vanWie,
    }))
  const notitieKeuze = waardenVan(context, 'bronNotitie', gekozen)
  return (
    <>
      {keuzes.some(({ soort }) => soort === 'passage') ? null : (
        <Alert kind="info" title="Er is nog niets gemarkeerd">
          <p>
            <Link href={zaakPad(zaak.dossier, '/gesprek/markeren')}>
              Markeer eerst zinnen uit het gesprek
            </Link>
            , dan kunt u ze hier kiezen.
          </p>
        </Alert>
      )}
      {eerste.length === 0 ? null : (
        <CheckboxGroup
          name="bron"
          label="Waar rust dit op?"
          hint="Kies alles wat u gebruikte. De inwoner ziet dit bij de zin."
          optional
          choices={choices(eerste)}
          values={waardenVan(context, 'bron', gekozen)}
        />
      )}
      {notities.length === 0 ? null : (
        <Details
          summary="Of kies een hele notitie"
          open={notities.some((keuze) => notitieKeuze.includes(bronWaarde(keuze)))}
        >
          <CheckboxGroup
            name="bronNotitie"
            label="Notities"
            optional
            choices={choices(notities)}
            values={notitieKeuze}
          />
        </Details>
      )}
      <TextField
        {...veldVan(
          context,
          'eigenWaarneming',
          eerder?.bronnen.find(({ soort }) => soort === 'eigen waarneming')?.tekst,
        )}
        label="Wat zag u zelf?"
        hint="Bijvoorbeeld: de trap heeft geen leuning."
        size="lang"
        optional
      />
    </>
  )
}

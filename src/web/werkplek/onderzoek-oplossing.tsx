import { inWoorden } from '../../basis/minuten.ts'
import { omvangVan } from '../../dossier/omvang.ts'
import { veldVan, waardenVan, waardeVan } from '../frame.tsx'
import type { PageContext } from '../route.ts'
import { Checkbox, CheckboxGroup, RadioGroup } from '../ui/choices.tsx'
import { Details } from '../ui/details.tsx'
import { TextField } from '../ui/field.tsx'
import { Fieldset } from '../ui/fieldset.tsx'
import { sprekersVan } from './gesprek-lezen.ts'
import { CATEGORIEEN, NIEMAND } from './onderzoek-acts.ts'
import type { FormulierProps } from './onderzoek-formulier-props.ts'
import { TijdVelden } from './tijd-velden.tsx'

const UITLEG: Readonly<Record<(typeof CATEGORIEEN)[number], string>> = {
  'eigen kracht': 'Wat de inwoner nu zelf kan. Zelf hulp kopen hoort hier niet bij.',
  'gebruikelijke hulp': 'Wat huisgenoten gewoonlijk voor elkaar doen, als dat hier kan en redelijk is.',
  mantelzorg: 'Vrijwillig. Vraag de mantelzorger zelf of hij het wil en kan volhouden.',
  'sociaal netwerk': 'Buren, vrienden, vrijwilligers. Ook vrijwillig.',
  'algemene voorziening': 'Voor iedereen, zonder onderzoek vooraf, zoals een maaltijdservice in de wijk.',
  'algemeen gebruikelijke voorziening': 'Gewoon te koop, niet speciaal voor mensen met een beperking.',
  'andere wet': 'Zoals de Zorgverzekeringswet of de Wet langdurige zorg. Noem de voorziening.',
}

/** Step 4: who or what takes which part, against the need of step 3; or that there is no one. */
export function OplossingVelden({ zaak, page: context, eerder }: FormulierProps) {
  const oplossing = eerder?.oplossing
  const onderdelen = onderdelenVan(zaak.stand.onderzoek)
  const namen = sprekersVan(zaak.stand).map(({ naam }) => naam)
  return (
    <>
      <RadioGroup
        {...veldVan(context, 'onderdeel', oplossing?.onderdeel ?? onderdelen[0]?.value)}
        label="Voor welk onderdeel?"
        optional
        choices={onderdelen}
      />
      <RadioGroup
        {...veldVan(context, 'categorie', oplossing?.door === NIEMAND ? NIEMAND : oplossing?.categorie)}
        label="Wie of wat lost een deel op?"
        choices={[
          ...CATEGORIEEN.map((categorie) => ({
            value: categorie,
            label: categorie.charAt(0).toUpperCase() + categorie.slice(1),
            hint: UITLEG[categorie],
          })),
          { value: NIEMAND, label: 'Niemand kan dit', hint: 'Er is naar gekeken en er is niemand.' },
        ]}
      />
      <TextField
        {...veldVan(context, 'door', oplossing?.door === NIEMAND ? '' : oplossing?.door)}
        label="Wie of wat precies?"
        hint="Bijvoorbeeld: Karin, dochter. Niet nodig bij ‘Niemand kan dit’."
        optional
      />
      <TijdVelden
        page={context}
        minuten="oplossingMinuten"
        per="oplossingPer"
        label="Hoeveel tijd lost dat op?"
        hint="Leeg als het geen tijd scheelt in wat er nodig is."
        nu={oplossing}
      />
      <TextField
        {...veldVan(context, 'reden', oplossing?.reden)}
        label="Waarom kan dit, of waarom juist niet?"
        size="lang"
        optional
      />
      <Fieldset legend="Als een mens dit doet">
        <JaNee
          naam="bereid"
          label="Wil en kan die persoon dit blijven doen?"
          nu={oplossing?.bereid}
          page={context}
        />
        <CheckboxGroup
          name="besprokenMet"
          label="Met wie is dit besproken?"
          optional
          choices={namen.map((naam) => ({ value: naam, label: naam }))}
          values={waardenVan(context, 'besprokenMet', oplossing?.besprokenMet)}
        />
        <TextField
          {...veldVan(context, 'belasting', oplossing?.belasting)}
          label="Hoe zwaar is het voor die persoon?"
          size="lang"
          optional
        />
        <JaNee
          naam="overbelast"
          label="Is die persoon overbelast?"
          nu={oplossing?.overbelast}
          page={context}
        />
        <TextField
          {...veldVan(context, 'hulpSinds', oplossing?.sinds)}
          label="Sinds wanneer helpt die persoon?"
          optional
        />
        <TextField
          {...veldVan(context, 'hoeZeker', oplossing?.hoeZeker)}
          label="Hoe zeker is het dat dit zo blijft?"
          optional
        />
        <Checkbox
          name="betaald"
          label="Die persoon krijgt hiervoor geld"
          hint="Betaalde hulp is geen mantelzorg."
          checked={waardenVan(context, 'betaald', oplossing?.betaald === true ? ['ja'] : []).includes('ja')}
        />
      </Fieldset>
      <Details
        summary="Als het een voorziening of een andere wet is"
        open={oplossing?.voorziening !== undefined || waardeVan(context, 'voorziening') !== ''}
      >
        <TextField
          {...veldVan(context, 'voorziening', oplossing?.voorziening)}
          label="Welke voorziening precies?"
          size="lang"
          optional
        />
        <JaNee naam="beschikbaar" label="Is die er echt, nu?" nu={oplossing?.beschikbaar} page={context} />
        <JaNee naam="passend" label="Past die bij deze inwoner?" nu={oplossing?.passend} page={context} />
        <JaNee
          naam="betaalbaar"
          label="Kan de inwoner dit betalen?"
          nu={oplossing?.betaalbaar}
          page={context}
        />
        <JaNee
          naam="nietSpeciaal"
          label="Is het ook voor mensen zonder beperking?"
          nu={oplossing?.nietSpeciaal}
          page={context}
        />
      </Details>
    </>
  )
}

function JaNee(props: { naam: string; label: string; nu: boolean | undefined; page: PageContext }) {
  const nu = props.nu === undefined ? '' : props.nu ? 'ja' : 'nee'
  return (
    <RadioGroup
      {...veldVan(props.page, props.naam, nu)}
      label={props.label}
      inRow
      optional
      choices={[
        { value: 'ja', label: 'Ja' },
        { value: 'nee', label: 'Nee' },
        { value: '', label: 'Niet gevraagd' },
      ]}
    />
  )
}

/** The parts of the need, each with what is needed and what is left of it. */
function onderdelenVan(onderzoek: FormulierProps['zaak']['stand']['onderzoek']) {
  const berekend = omvangVan(onderzoek)
  if (berekend?.ok !== true) return []
  const { perOnderdeel, regels, periode } = berekend.value
  const groepen = perOnderdeel.map(({ onderdeel, nodig, resterend }) => ({
    value: onderdeel,
    label: onderdeel.charAt(0).toUpperCase() + onderdeel.slice(1),
    hint: `Nodig ${inWoorden(nodig)} per ${periode}, nog over ${inWoorden(resterend)}`,
  }))
  const losse = regels
    .filter(({ onderdeel }) => !perOnderdeel.some((groep) => groep.onderdeel === onderdeel))
    .map(({ onderdeel, minuten, per }) => ({
      value: onderdeel,
      label: `Alleen: ${onderdeel}`,
      hint: `Nodig ${inWoorden(minuten)} per ${per}`,
    }))
  return [...groepen, ...losse]
}

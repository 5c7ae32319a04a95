import type { ReactNode } from 'react'
import { dagVoluit, getDag } from '../../basis/dag.ts'
import { euro } from '../../basis/euro.ts'
import { isInTijd, omvangInWoorden } from '../../basis/omvang.ts'
import type { Ontwerpvoorstel } from '../../dossier/ontwerp.ts'
import type { Overgangvoorstel } from '../../dossier/overgang-voorstel.ts'
import type { Besluit } from '../../stelsel/beschikking/evolve.ts'
import { type Regeling, vindplaatsTekst } from '../../stelsel/regeling/regeling.ts'
import type { GelezenDossier } from '../dossier-parts.ts'
import { hidden } from '../frame.tsx'
import type { PageContext } from '../route.ts'
import { Button, Buttons } from '../ui/button.tsx'
import { RadioGroup } from '../ui/choices.tsx'
import { Details } from '../ui/details.tsx'
import { errorOf } from '../ui/error-summary.tsx'
import { DateField, Select, TextArea, TextField } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { Quote } from '../ui/quote.tsx'
import { Heading, Paragraph } from '../ui/text.tsx'
import { HoeveelVelden } from './besluit-hoeveel-velden.tsx'
import {
  BESLUIT_LABELS,
  type BesluitVelden,
  ontwerpVelden,
  VERSCHIL_KEUZES,
  veldenVan,
} from './besluit-velden.ts'

/** The draft: prefilled from the onderzoek, every field free to change. */
export function BesluitFormulier(props: {
  zaak: GelezenDossier
  voorstel: Ontwerpvoorstel
  /** How long someone keeps what he had, by the local rules. */
  overgang: Overgangvoorstel
  besluit: Besluit | undefined
  /** The local rules: which tariffs there are, and where they stand. */
  regeling: Regeling
  page: PageContext
}): ReactNode {
  const { zaak, voorstel, overgang, besluit, regeling, page } = props
  const v = veldenVan(page, ontwerpVelden(besluit?.inhoud, voorstel, zaak.stand.beschikking))
  const veld = (name: keyof typeof v) => ({
    name,
    label: BESLUIT_LABELS[name],
    value: v[name],
    error: errorOf(page.fouten, name),
  })
  return (
    <>
      <Heading>Ontwerp van het besluit</Heading>
      <Form {...hidden(page)} actie="bewaar" gezienVersie={zaak.versie}>
        <RadioGroup
          {...veld('beslissing')}
          choices={[
            { value: 'toegekend', label: 'De inwoner krijgt de hulp' },
            { value: 'deels toegekend', label: 'De inwoner krijgt een deel van de hulp' },
            { value: 'afgewezen', label: 'De inwoner krijgt de hulp niet' },
          ]}
        />
        <TextField {...veld('naam')} />
        <HoeveelVelden naam={v.naam} waarden={v} veld={veld} />
        <TextArea
          {...veld('activiteiten')}
          hint="Eén per regel, met de frequentie achter een dubbele punt: stofzuigen: elke week."
          optional
        />
        <TextField
          {...veld('marge')}
          hint="Extra tijd in een week waarin dat nodig is, zonder nieuwe aanvraag. In dezelfde periode."
          size="middel"
          optional
        />
        <RadioGroup
          {...veld('vorm')}
          inRow
          choices={[
            { value: 'natura', label: 'In natura' },
            { value: 'pgb', label: 'Met een pgb' },
          ]}
        />
        <Details
          summary="Bij een pgb: tarief of bedrag, en waar dat staat"
          open={v.vorm === 'pgb' || v.pgbTarief !== '' || v.pgbBedrag !== '' || v.pgbGrondslag !== ''}
        >
          <TextField {...veld('pgbTarief')} hint={tarieven(regeling)} size="kort" optional />
          <TextField
            {...veld('pgbBedrag')}
            hint="Alleen als de hulp niet in tijd is, zoals dagdelen of ritten. Anders rekenen wij het uit: tijd maal tarief."
            size="kort"
            optional
          />
          <TextField
            {...veld('pgbGrondslag')}
            hint={`Bijvoorbeeld: ${vindplaatsTekst(regeling, regeling.pgb.berekening.vindplaats)}.`}
            optional
          />
        </Details>
        <DateField {...veld('vanaf')} optional />
        <DateField {...veld('totEnMet')} optional />
        <TextField {...veld('aanbieder')} optional />
        <TextField {...veld('resultaat')} optional />
        <TextArea
          {...veld('motivering')}
          hint="Eén alinea per reden, aan de inwoner: “u”. Het voorstel komt uit uw vaststellingen en blijft ernaar verwijzen."
          rows={12}
        />
        <Details
          summary="Anders dan wat overblijft, of minder dan eerst"
          open={v.verschilSoort !== '' || v.eerder !== '' || v.overgangTotEnMet !== ''}
        >
          <Paragraph>
            Wijkt de tijd af van wat overblijft? Noem dan de reden. Kosten zijn nooit een reden.
          </Paragraph>
          <Select
            {...veld('verschilSoort')}
            empty="Geen verschil"
            optional
            options={VERSCHIL_KEUZES.map((value) => ({ value, label: value }))}
          />
          <TextField
            {...veld('verschilMinuten')}
            hint="Leeg: dan rekenen wij het uit."
            size="kort"
            optional
          />
          <TextField {...veld('verschilReden')} optional />
          <TextField {...veld('eerder')} hint={eerderTekst(voorstel)} size="middel" optional />
          <TextArea {...veld('gewijzigd')} rows={3} optional />
          <DateField {...veld('overgangTotEnMet')} hint={overgangTekst(overgang)} optional />
        </Details>
        <Details
          summary="Bijzondere omstandigheden: nodig als u afwijst of minder geeft"
          open={v.bijzonder !== '' || v.evenredig !== '' || geeftMinder(v, voorstel)}
        >
          <Paragraph>De inwoner leest dit in de brief.</Paragraph>
          <Hardheidsclausule regeling={regeling} />
          <TextArea
            {...veld('bijzonder')}
            hint="Wat is overwogen om van de regels af te wijken?"
            rows={3}
            optional
          />
          <TextArea {...veld('evenredig')} rows={3} optional />
        </Details>
        <Buttons>
          <Button kind={besluit === undefined ? 'primary' : 'secondary'}>Bewaar het ontwerp</Button>
        </Buttons>
      </Form>
    </>
  )
}

/** Refused, a part, or less than before: then the law asks for what is special in this case. */
function geeftMinder(
  { beslissing, overgangTotEnMet }: BesluitVelden,
  { overgang }: Ontwerpvoorstel,
): boolean {
  return beslissing !== 'toegekend' || overgangTotEnMet !== '' || overgang !== undefined
}

/** The clause by which the municipality may depart from its own rules, in its words, and how that is recorded. */
function Hardheidsclausule({ regeling }: { regeling: Regeling }): ReactNode {
  const { tekst, vindplaats } = regeling.hardheidsclausule
  return (
    <>
      <Quote who="de gemeente" caption={`Hardheidsclausule: ${vindplaatsTekst(regeling, vindplaats)}`}>
        {tekst}
      </Quote>
      <Paragraph>
        Wijkt u hierom van de regels af? Kies hierboven bij <strong>Soort verschil</strong> voor{' '}
        <strong>hardheid</strong>. De brief noemt dan deze regel.
      </Paragraph>
    </>
  )
}

/** What is known of before and does not fit a time per week: it goes along as it is. */
function eerderTekst({ eerder }: Ontwerpvoorstel): string | undefined {
  if (eerder === undefined || (isInTijd(eerder) && eerder.per === 'week')) return undefined
  return `Bekend is: ${omvangInWoorden(eerder)}. Laat u dit leeg, dan nemen wij dat over.`
}

/** `Tarieven van de gemeente: organisatie € 38,40 (artikel 11, …).` */
function tarieven({ pgb, besluiten }: Regeling): string {
  const alle = pgb.tarieven.map(
    ({ naam, centenPerUur, vindplaats }) =>
      `${naam} ${euro(centenPerUur)} (${vindplaatsTekst({ besluiten }, vindplaats)})`,
  )
  return alle.length === 0 ? '' : `Tarieven van de gemeente: ${alle.join('; ')}.`
}

/** Where the proposed day comes from. Longer may always be. */
function overgangTekst({ dagen, brief, totEnMet, waar }: Overgangvoorstel): string {
  return `Alleen als de inwoner minder krijgt. De regels geven ${dagen} dagen na de brief (${waar}). Komt de brief uiterlijk ${dagVoluit(getDag(brief))}, dan is dat tot en met ${dagVoluit(getDag(totEnMet))}. Langer mag. De nieuwe hulp begint de dag erna.`
}

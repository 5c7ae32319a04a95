import type { ReactNode } from 'react'
import { dagMetWeekdag, dagVoluit, getDag } from '../../basis/dag.ts'
import { euro } from '../../basis/euro.ts'
import type { Omvang } from '../../basis/fact.ts'
import { minuten } from '../../basis/minuten.ts'
import { isInTijd, omvangInWoorden } from '../../basis/omvang.ts'
import type { Persoon } from '../../platform/identity/persoon.ts'
import type { Besluit } from '../../stelsel/beschikking/evolve.ts'
import type { Voorziening } from '../../stelsel/beschikking/facts.ts'
import { gemiddeldPerWeek, verschilTekst } from '../../stelsel/brieven/omvang.ts'
import type { Mandaat } from '../../stelsel/regeling/regeling.ts'
import type { GelezenDossier } from '../dossier-parts.ts'
import { hidden, veldVan } from '../frame.tsx'
import type { PageContext } from '../route.ts'
import { Alert } from '../ui/alert.tsx'
import { Button, Buttons, LinkButton } from '../ui/button.tsx'
import { DataList } from '../ui/data-list.tsx'
import { Details } from '../ui/details.tsx'
import { TextArea } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { NextStep } from '../ui/next-step.tsx'
import { Heading, Paragraph } from '../ui/text.tsx'
import { zaakPad } from './werkplek.tsx'

type Props = {
  zaak: GelezenDossier
  besluit: Besluit | undefined
  mandaat: Mandaat | undefined
  persoon: Persoon
  page: PageContext
}

/** Where the decision stands and the one thing that can be done now by who is looking. */
export function BesluitStand(props: Props): ReactNode {
  const { zaak, besluit } = props
  const { beschikkingUiterlijk } = zaak.voortgang.termijnen
  const uiterlijk =
    beschikkingUiterlijk === undefined
      ? undefined
      : `Uiterlijk ${dagMetWeekdag(getDag(beschikkingUiterlijk))}.`
  const { ingediend } = zaak.stand.aanvraag
  const vraag =
    ingediend === undefined
      ? ''
      : `De inwoner vroeg op ${dagVoluit(getDag(ingediend.op))}: “${ingediend.wens}”`
  switch (besluit?.stand) {
    case undefined:
      return (
        <NextStep kind="doen" title="Stel het besluit op" deadline={uiterlijk}>
          {`${vraag} Hieronder staat een voorstel, gemaakt van het onderzoek. U beslist wat erin komt.`}
        </NextStep>
      )
    case 'teruggegeven':
      return (
        <NextStep kind="doen" title="Pas het ontwerp aan" deadline={uiterlijk}>
          {`${besluit.lezing?.door ?? 'De tweede lezer'} gaf het ontwerp terug: ${besluit.lezing?.reden ?? ''}`}
        </NextStep>
      )
    case 'ontwerp':
      return besluit.tweedeLezer === undefined || besluit.lezingVervallen !== undefined ? (
        <Neem {...props} besluit={besluit} uiterlijk={uiterlijk} />
      ) : (
        <Voorleggen {...props} besluit={besluit} uiterlijk={uiterlijk} />
      )
    case 'voorgelegd':
      return besluit.lezingVervallen === undefined ? (
        <Lezen {...props} besluit={besluit} uiterlijk={uiterlijk} />
      ) : (
        <Neem {...props} besluit={besluit} uiterlijk={uiterlijk} />
      )
    case 'akkoord':
      return <Neem {...props} besluit={besluit} uiterlijk={uiterlijk} />
    case 'genomen':
      return (
        <NextStep
          kind="doen"
          title="Verstuur de brief"
          deadline={uiterlijk}
          action={{ label: 'Lees de brief na', href: zaakPad(zaak.dossier, '/brief') }}
        >
          {`Het besluit is genomen op ${dagVoluit(getDag(besluit.genomenOp ?? ''))}. Het telt voor de inwoner pas als de brief is verstuurd.`}
        </NextStep>
      )
    case 'bekendgemaakt':
      return (
        <Alert
          kind="ok"
          title={`Het besluit is verstuurd op ${dagVoluit(getDag(besluit.bekendgemaaktOp ?? ''))}`}
        >
          <Paragraph>
            {besluit.bezwaarTotEnMet === undefined
              ? ''
              : `Bezwaar kan tot en met ${dagMetWeekdag(getDag(besluit.bezwaarTotEnMet))}.`}
          </Paragraph>
          <Buttons>
            <LinkButton kind="secondary" href={zaakPad(zaak.dossier, `/bevroren/${besluit.besluit}`)}>
              Bekijk het dossier zoals het toen was
            </LinkButton>
          </Buttons>
        </Alert>
      )
  }
}

type Met = Props & { besluit: Besluit; uiterlijk: string | undefined }

function Neem({ zaak, mandaat, page, uiterlijk, besluit }: Met): ReactNode {
  if (mandaat === undefined) {
    return (
      <NextStep kind="wachten" title="Iemand met mandaat neemt dit besluit" deadline={uiterlijk}>
        U heeft geen mandaat voor deze beslissing. De kwaliteitsmedewerker ziet de zaak in de werkvoorraad.
      </NextStep>
    )
  }
  return (
    <NextStep
      kind="doen"
      title="Neem het besluit"
      deadline={uiterlijk}
      form={
        <Form {...hidden(page)} actie="neem" gezienVersie={zaak.versie}>
          <Button>Neem het besluit</Button>
        </Form>
      }
    >
      {`U neemt het besluit namens het college, als ${mandaat.functie}.${besluit.lezing?.door === undefined ? '' : ` ${besluit.lezing.door} las mee en is akkoord.`}`}
    </NextStep>
  )
}

function Voorleggen({ zaak, besluit, page, uiterlijk }: Met): ReactNode {
  return (
    <NextStep
      kind="doen"
      title="Leg het ontwerp voor aan een collega"
      deadline={uiterlijk}
      form={
        <Form {...hidden(page)} actie="voorleggen" gezienVersie={zaak.versie}>
          <Button>Leg het ontwerp voor</Button>
        </Form>
      }
    >
      {`Een tweede lezer kijkt mee. ${besluit.tweedeLezer ?? ''}`}
    </NextStep>
  )
}

function Lezen({ zaak, besluit, persoon, page, uiterlijk }: Met): ReactNode {
  const isLezer = persoon.rollen.includes('kwaliteitsmedewerker') && persoon.persoon !== besluit.opsteller
  if (!isLezer) {
    return (
      <>
        <NextStep kind="wachten" title="Een collega leest mee" deadline={uiterlijk}>
          {`Het ontwerp ligt bij een tweede lezer. ${besluit.tweedeLezer ?? ''}`}
        </NextStep>
        <Details summary="De twee weken lopen af en er is geen tweede lezer">
          <Form {...hidden(page)} actie="vervalt" gezienVersie={zaak.versie}>
            <TextArea {...veldVan(page, 'reden')} label="Waarom kan de lezing niet doorgaan?" rows={3} />
            <Button kind="secondary">Laat de tweede lezing vervallen</Button>
          </Form>
        </Details>
      </>
    )
  }
  return (
    <>
      <NextStep kind="doen" title="Lees het ontwerp mee" deadline={uiterlijk}>
        {`${besluit.tweedeLezer ?? 'Dit ontwerp is u voorgelegd.'} Hieronder staat het ontwerp, met de redenen. Daaronder zegt u of u akkoord bent.`}
      </NextStep>
      <OntwerpTekst besluit={besluit} />
      <Heading>Uw oordeel</Heading>
      <Form {...hidden(page)} actie="akkoord" gezienVersie={zaak.versie} label="Akkoord">
        <TextArea {...veldVan(page, 'opmerking')} label="Opmerking bij uw akkoord" optional rows={3} />
        <Button>Akkoord met dit ontwerp</Button>
      </Form>
      <Form {...hidden(page)} actie="terug" gezienVersie={zaak.versie} label="Terug naar de consulent">
        <TextArea {...veldVan(page, 'reden')} label="Terug naar de consulent, met deze reden" rows={3} />
        <Button kind="secondary">Geef het ontwerp terug</Button>
      </Form>
    </>
  )
}

/** The whole draft as the inwoner would get it: what, how much, how often, until when, and why. */
function OntwerpTekst({ besluit }: { besluit: Besluit }): ReactNode {
  const {
    beslissing,
    voorzieningen,
    motivering = [],
    eerder,
    gewijzigd,
    overgang,
    bijzondereOmstandigheden,
    evenredigheid,
  } = besluit.inhoud
  const dag = (tekst: string | undefined) => (tekst === undefined ? undefined : dagVoluit(getDag(tekst)))
  return (
    <>
      <Heading>Ontwerp</Heading>
      <DataList
        rows={[
          { label: 'Beslissing', value: beslissing },
          ...voorzieningen.flatMap(
            ({
              naam,
              omvang,
              onderbouwing,
              beschrijving,
              marge,
              verschil = [],
              vorm,
              pgb,
              aanbieder,
              activiteiten = [],
              resultaat,
              vanaf,
              totEnMet,
            }) => [
              { label: 'Hulp', value: naam },
              {
                label: omvang === undefined || isInTijd(omvang) ? 'Tijd' : 'Aantal',
                value: omvang === undefined ? undefined : hoeveel(omvang),
              },
              { label: 'Waarom dit aantal', value: onderbouwing?.reden },
              { label: 'Wie of wat het aantal noemde', value: onderbouwing?.bron },
              { label: 'Wat er precies komt', value: beschrijving },
              { label: 'Ruimte naar boven', value: marge === undefined ? undefined : hoeveel(marge) },
              {
                label: 'Werkzaamheden',
                value: activiteiten
                  .map((een) => (een.frequentie === undefined ? een.naam : `${een.naam} (${een.frequentie})`))
                  .join(', '),
              },
              {
                label: 'Anders dan wat overblijft',
                value: verschil
                  .map((regel) => `${regel.soort}, ${verschilTekst(regel)}: ${regel.reden}`)
                  .join(' '),
              },
              { label: 'Doel', value: resultaat },
              {
                label: 'Vorm',
                value: vorm === 'pgb' ? 'Met een pgb' : vorm === undefined ? undefined : 'In natura',
              },
              { label: 'Pgb', value: pgb === undefined ? undefined : pgbTekst(pgb) },
              { label: 'Aanbieder', value: aanbieder },
              { label: 'Vanaf', value: dag(vanaf) },
              { label: 'Tot en met', value: dag(totEnMet) },
            ],
          ),
          { label: 'Eerder', value: eerder?.omvang === undefined ? eerder?.tekst : hoeveel(eerder.omvang) },
          { label: 'Wat er veranderde', value: gewijzigd },
          { label: 'Overgang tot en met', value: dag(overgang?.totEnMet) },
          { label: 'Bijzondere omstandigheden', value: bijzondereOmstandigheden },
          { label: 'Zware gevolgen', value: evenredigheid },
        ]}
      />
      <Heading level={3}>Waarom</Heading>
      {motivering.map(({ tekst }) => (
        <Paragraph key={tekst}>{tekst}</Paragraph>
      ))}
    </>
  )
}

/** `€ 14,00 per uur (artikel 12 van de verordening)` */
function pgbTekst({ tarief, bedrag, grondslag }: NonNullable<Voorziening['pgb']>): string {
  const bedragen = [
    ...(tarief === undefined ? [] : [`${euro(tarief)} per uur`]),
    ...(bedrag === undefined ? [] : [`${euro(bedrag)} per jaar`]),
  ].join(', ')
  return [bedragen, grondslag === undefined ? '' : `(${grondslag})`].filter((deel) => deel !== '').join(' ')
}

function hoeveel(omvang: Omvang): string {
  const perWeek =
    isInTijd(omvang) && omvang.per === 'jaar' ? `, ${gemiddeldPerWeek(minuten(omvang.minuten))}` : ''
  return `${omvangInWoorden(omvang)}${perWeek}`
}

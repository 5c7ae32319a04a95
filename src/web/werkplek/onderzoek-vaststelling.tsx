import type { ReactNode } from 'react'
import { inWoorden, minuten } from '../../basis/minuten.ts'
import type { Vaststelling } from '../../handeling/onderzoek/evolve.ts'
import { hidden, veldVan } from '../frame.tsx'
import type { PageContext } from '../route.ts'
import { Button, Buttons, LinkButton } from '../ui/button.tsx'
import { DataList } from '../ui/data-list.tsx'
import { TextField } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { Link, List } from '../ui/text.tsx'
import { NIEMAND } from './onderzoek-acts.ts'
import { type BronKeuze, bronInWoorden } from './onderzoek-bronnen.ts'

/** One thing established: the sentence, what belongs to its step, and what it rests on. */
export function VaststellingBlok(props: {
  vaststelling: Vaststelling
  keuzes: readonly BronKeuze[]
  pad: string
  page: PageContext
  versie: number
  schrijft: boolean
  trektIn: boolean
}): ReactNode {
  const { vaststelling, keuzes, pad, schrijft, trektIn } = props
  const over = vaststelling.tekst.slice(0, 60)
  return (
    <div className="kt-card stapel stapel--dicht" id={vaststelling.vaststelling}>
      <p>
        <strong>{vaststelling.tekst}</strong>
      </p>
      <Rijen rows={rijen(vaststelling)} />
      <Behoefte vaststelling={vaststelling} />
      {vaststelling.alternatieven === undefined ? null : (
        <>
          <p>Ook overwogen:</p>
          <List items={vaststelling.alternatieven} />
        </>
      )}
      <p className="kt-small">Dit rust op:</p>
      <div className="kt-small">
        <List items={vaststelling.bronnen.map((bron) => bronInWoorden(bron, keuzes))} />
      </div>
      {!schrijft || trektIn ? null : (
        <p>
          <Link
            href={`${pad}?stap=${vaststelling.stap}&wijzig=${encodeURIComponent(vaststelling.vaststelling)}#stap-${vaststelling.stap}`}
            about={over}
          >
            Wijzig
          </Link>
          {' · '}
          <Link
            href={`${pad}?trekIn=${encodeURIComponent(vaststelling.vaststelling)}#${encodeURIComponent(vaststelling.vaststelling)}`}
            about={over}
          >
            Trek in
          </Link>
        </p>
      )}
      {schrijft && trektIn ? <TrekIn {...props} /> : null}
    </div>
  )
}

/** No list at all when there is nothing in it. */
function Rijen({ rows }: { rows: readonly { label: string; value: string | undefined }[] }) {
  return rows.some(({ value }) => value !== undefined) ? <DataList rows={rows} /> : null
}

function rijen({ doel, voorkeuren, gebied, beperking, oorzaak, sinds, blijvend, oplossing }: Vaststelling) {
  const tijd =
    oplossing?.minuten === undefined || oplossing.minuten === 0
      ? undefined
      : `${inWoorden(minuten(oplossing.minuten))} per ${oplossing.per ?? 'week'}`
  return [
    { label: 'Doel', value: doel },
    { label: 'Voorkeuren', value: voorkeuren },
    { label: 'Gebied', value: gebied },
    { label: 'Beperking', value: beperking },
    { label: 'Oorzaak', value: oorzaak },
    { label: 'Sinds', value: sinds ?? oplossing?.sinds },
    {
      label: 'Blijvend',
      value: blijvend === true ? 'Ja, wij vragen dit niet opnieuw' : undefined,
    },
    { label: 'Onderdeel', value: oplossing?.onderdeel },
    {
      label: 'Wie of wat',
      value:
        oplossing === undefined
          ? undefined
          : oplossing.door === NIEMAND
            ? 'Niemand kan dit'
            : `${oplossing.door} (${oplossing.categorie})`,
    },
    { label: 'Lost op', value: tijd },
    { label: 'Reden', value: oplossing?.reden },
    { label: 'Wil en kan dit', value: inJaNee(oplossing?.bereid) },
    { label: 'Hoe zwaar het is', value: oplossing?.belasting },
    { label: 'Overbelast', value: inJaNee(oplossing?.overbelast) },
    { label: 'Besproken met', value: oplossing?.besprokenMet?.join(', ') },
    { label: 'Voorziening', value: oplossing?.voorziening },
    { label: 'Beschikbaar', value: inJaNee(oplossing?.beschikbaar) },
    { label: 'Passend', value: inJaNee(oplossing?.passend) },
    { label: 'Te betalen', value: inJaNee(oplossing?.betaalbaar) },
  ]
}

function inJaNee(antwoord: boolean | undefined): string | undefined {
  return antwoord === undefined ? undefined : antwoord ? 'Ja' : 'Nee'
}

function Behoefte({ vaststelling: { behoefte } }: { vaststelling: Vaststelling }) {
  if (behoefte === undefined) return null
  const { regels = [], contacttijd, afwijkingOverwogen, kader } = behoefte
  return (
    <>
      <List
        items={[
          ...regels.map((regel) => (
            <span key={regel.onderdeel}>
              {regel.onderdeel}: {inWoorden(minuten(regel.minuten))} per {regel.per}
              {regel.afwijking === undefined ? '' : `. Anders dan de norm: ${regel.afwijking}`}
              {(regel.activiteiten ?? []).length === 0
                ? ''
                : `. ${(regel.activiteiten ?? []).map(activiteitInWoorden).join('; ')}`}
            </span>
          )),
          ...(contacttijd === undefined
            ? []
            : [
                `Tijd voor contact: ${inWoorden(minuten(contacttijd.minuten))} per ${contacttijd.per}. ${contacttijd.reden}`,
              ]),
        ]}
      />
      <Rijen
        rows={[
          { label: 'Meer of minder dan de norm', value: afwijkingOverwogen },
          {
            label: 'Norm',
            value: kader?.versie === undefined ? kader?.naam : `${kader.naam ?? ''}, versie ${kader.versie}`,
          },
        ]}
      />
    </>
  )
}

function activiteitInWoorden(activiteit: {
  naam: string
  frequentie?: string | undefined
  minuten?: number | undefined
}): string {
  return [
    activiteit.naam,
    activiteit.frequentie,
    activiteit.minuten === undefined ? undefined : inWoorden(minuten(activiteit.minuten)),
  ]
    .filter((deel) => deel !== undefined)
    .join(', ')
}

function TrekIn(props: { vaststelling: Vaststelling; pad: string; page: PageContext; versie: number }) {
  const { vaststelling, pad, page: context, versie } = props
  return (
    <Form
      {...hidden(context)}
      actie="trek-in"
      gezienVersie={versie}
      extra={{ vaststelling: vaststelling.vaststelling }}
    >
      <TextField
        {...veldVan(context, 'reden')}
        label="Waarom geldt dit niet meer?"
        hint="De inwoner kan de reden lezen."
        size="lang"
      />
      <Buttons>
        <Button>Trek de vaststelling in</Button>
        <LinkButton kind="text" href={pad}>
          Toch niet
        </LinkButton>
      </Buttons>
    </Form>
  )
}

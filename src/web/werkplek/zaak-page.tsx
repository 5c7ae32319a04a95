import { z } from 'zod'
import { dagMetWeekdag, dagVoluit, getDag } from '../../basis/dag.ts'
import type { Streefdatum } from '../../dossier/streefdatum.ts'
import { wijsBehandelaarAan } from '../../handeling/melding/handle.ts'
import { findLaatsteBesluit } from '../../stelsel/beschikking/evolve.ts'
import { isNotFound } from '../answer.ts'
import { type DossierParts, doe, type GelezenDossier, leesDossier, wie } from '../dossier-parts.ts'
import { dossierAct } from '../form-act.ts'
import { hidden } from '../frame.tsx'
import { type PageContext, page } from '../route.ts'
import { STAP_WERKPLEK } from '../texts/stappen.ts'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { DataList } from '../ui/data-list.tsx'
import { Deadline, Streefdag } from '../ui/deadline.tsx'
import { Form } from '../ui/form.tsx'
import { NextStep } from '../ui/next-step.tsx'
import { Quote } from '../ui/quote.tsx'
import { Heading, Link, List, Paragraph, Phone } from '../ui/text.tsx'
import { ZaakPagina, zaakPad } from './werkplek.tsx'

/** One dossier at a glance: the next step, the clocks, who it is about and who is around. */
export const zaakPage = (parts: DossierParts) =>
  page({
    path: '/werk/zaak/:dossier',
    policy: {
      roles: ['consulent', 'kwaliteitsmedewerker'],
      // A colleague may open what nobody has yet, to take it over; the look is logged.
      relation: ['behandelaar', 'toetser', 'collega'],
      audit: 'overzicht-ingezien',
    },
    load: async (context) => {
      const zaak = await leesDossier(parts, context, context.dossier)
      return isNotFound(zaak) ? zaak : { zaak, isConsulent: context.persoon.rollen.includes('consulent') }
    },
    acts: {
      'pak-op': dossierAct({
        policy: { roles: ['consulent'], relation: ['behandelaar', 'collega'], audit: 'opgepakt' },
        input: z.strictObject({}),
        act: async (context) => {
          const { persoon, naam, telefoon } = context.persoon
          const contact = { behandelaar: persoon, naam, ...(telefoon === undefined ? {} : { telefoon }) }
          return doe(parts, context, context.dossier, wijsBehandelaarAan({ ...wie(context), ...contact }), {
            naar: zaakPad(context.dossier),
            melding: 'U bent nu de vaste contactpersoon. De inwoner ziet uw naam en nummer.',
          })
        },
      }),
    },
    view: ({ zaak, isConsulent }, context) => (
      <ZaakPagina
        page={context}
        zaak={zaak}
        tab="overzicht"
        title="Overzicht"
        side={<Zijkant zaak={zaak} isConsulent={isConsulent} />}
      >
        <VolgendeStap zaak={zaak} page={context} isConsulent={isConsulent} />
        {isConsulent && zaak.stand.melding.behandelaar !== undefined ? (
          <Paragraph>
            <Link href={zaakPad(zaak.dossier, '/namens')}>Voer iets in namens de inwoner</Link>: per telefoon,
            brief of aan de balie.
          </Paragraph>
        ) : null}
        <Heading>In eigen woorden</Heading>
        {zaak.stand.melding.ontvangen === undefined ? (
          <Paragraph>Er is nog geen melding.</Paragraph>
        ) : (
          <Quote
            who={zaak.stand.melding.ontvangen.door ?? 'de inwoner'}
            caption={`Melding van ${dagVoluit(getDag(zaak.stand.melding.ontvangen.op))}`}
          >
            {zaak.stand.melding.ontvangen.woorden}
          </Quote>
        )}
        <Heading>Termijnen</Heading>
        <DataList rows={termijnRijen(zaak)} />
        {isConsulent && zaak.stand.melding.behandelaar !== undefined ? (
          <Paragraph>
            <Link href={zaakPad(zaak.dossier, '/termijnen')}>Verander een termijn of afspraak</Link>
          </Paragraph>
        ) : null}
        <Heading>Wat is aangeboden</Heading>
        <DataList rows={aanbodRijen(zaak)} />
      </ZaakPagina>
    ),
  })

function VolgendeStap(props: { zaak: GelezenDossier; page: PageContext; isConsulent: boolean }) {
  const { zaak, page: context, isConsulent } = props
  const { volgende, uiterlijk, aanZet } = zaak.voortgang
  const { tekst, pad } = STAP_WERKPLEK[volgende]
  const dag = uiterlijk === undefined ? undefined : `Uiterlijk ${dagMetWeekdag(getDag(uiterlijk))}.`
  if (volgende === 'wijs-behandelaar-aan' && isConsulent) {
    return (
      <NextStep
        kind="doen"
        title="Volgende stap"
        deadline={dag}
        form={
          <Form {...hidden(context)} actie="pak-op" gezienVersie={zaak.versie}>
            <Button>Pak deze zaak op</Button>
          </Form>
        }
      >
        Niemand behandelt deze melding nog. Wie deze zaak oppakt, wordt het vaste contact van de inwoner.
      </NextStep>
    )
  }
  if (volgende === 'lees-besluit' && isConsulent) {
    return (
      <NextStep kind="wachten" title="Een collega leest mee" deadline={dag}>
        Het ontwerp ligt bij de tweede lezer. U hoeft nu niets te doen.
      </NextStep>
    )
  }
  if (aanZet !== 'gemeente' || pad === '') {
    return (
      <NextStep kind="wachten" title={WACHTEN[aanZet]} deadline={dag}>
        {`${tekst}.`}
      </NextStep>
    )
  }
  return (
    <NextStep
      kind="doen"
      title="Volgende stap"
      deadline={dag}
      wayOut={
        zaak.stand.onderzoek.opAanvraagGewezen ? (
          <Link href={zaakPad(zaak.dossier, '/week-zes')}>
            De zes weken zijn voorbij. Laat weten waarom het langer duurt
          </Link>
        ) : undefined
      }
      action={{ label: tekst, href: zaakPad(zaak.dossier, pad) }}
    >
      {`${tekst} is de volgende stap in deze zaak.`}
    </NextStep>
  )
}

const WACHTEN = {
  gemeente: 'Een consulent is aan zet',
  inwoner: 'De inwoner is aan zet',
  niemand: 'Er is nu niets te doen',
} as const

function termijnRijen({ voortgang, vandaag, stand, streefdata }: GelezenDossier) {
  const { planTotEnMet, onderzoekUiterlijk, beschikkingUiterlijk, bezwaarTotEnMet } = voortgang.termijnen
  const dag = (tekst: string | undefined) =>
    tekst === undefined ? undefined : <Deadline dag={getDag(tekst)} vandaag={vandaag} />
  const besloten = findLaatsteBesluit(stand.beschikking)?.genomenOp
  const onderzoekLoopt = stand.onderzoek.stand === 'loopt' && besloten === undefined
  const streef = (streefdatum: Streefdatum | undefined, loopt: boolean) =>
    streefdatum === undefined || !loopt ? undefined : (
      <>
        <Streefdag dag={getDag(streefdatum.dag)} vandaag={vandaag} />
        <br />
        <span className="kt-small">
          Eigen termijn van de gemeente: {streefdatum.waar}. De uiterste dag van de wet blijft gelden.
        </span>
      </>
    )
  return [
    { label: 'Persoonlijk plan tot en met', value: planTotEnMet && dagMetWeekdag(getDag(planTotEnMet)) },
    {
      label: 'Onderzoek uiterlijk',
      value: onderzoekLoopt ? dag(onderzoekUiterlijk) : afgerond(stand.onderzoek.afgerondOp),
    },
    { label: 'Onderzoek, streefdatum', value: streef(streefdata.onderzoek, onderzoekLoopt) },
    {
      label: 'Besluit uiterlijk',
      value: besloten === undefined ? dag(beschikkingUiterlijk) : `Genomen op ${dagVoluit(getDag(besloten))}`,
    },
    { label: 'Besluit, streefdatum', value: streef(streefdata.besluit, besloten === undefined) },
    { label: 'Bezwaar kan tot en met', value: bezwaarTotEnMet && dagMetWeekdag(getDag(bezwaarTotEnMet)) },
  ]
}

function afgerond(op: string | undefined) {
  return op === undefined ? undefined : `Afgerond op ${dagVoluit(getDag(op))}`
}

function aanbodRijen({ stand }: GelezenDossier) {
  const { ondersteuning, plan } = stand
  const aanbod = (wieIs: 'inwoner' | 'mantelzorger') => {
    const gedaan = ondersteuning.aanbod.get(wieIs)
    if (gedaan === undefined) return 'Nog niet aangeboden'
    const antwoord = gedaan.antwoord === undefined ? 'nog geen antwoord' : `antwoord: ${gedaan.antwoord}`
    return `Aangeboden op ${dagVoluit(getDag(gedaan.op))}, ${antwoord}`
  }
  const heeftMantelzorger = stand.melding.betrokkenen.some(({ rol }) => rol === 'mantelzorger')
  return [
    { label: 'Cliëntondersteuning voor de inwoner', value: aanbod('inwoner') },
    ...(heeftMantelzorger
      ? [{ label: 'Cliëntondersteuning voor de mantelzorger', value: aanbod('mantelzorger') }]
      : []),
    {
      label: 'Persoonlijk plan',
      value:
        plan.plannen.length > 0
          ? `Ontvangen op ${dagVoluit(getDag(plan.plannen[0]?.op ?? ''))}`
          : plan.aangebodenOp === undefined
            ? 'Nog niet aangeboden'
            : 'Aangeboden, nog niet ontvangen',
    },
  ]
}

function Zijkant({ zaak, isConsulent }: { zaak: GelezenDossier; isConsulent: boolean }) {
  const { melding, machtigingen, ondersteuning } = zaak.stand
  const { inwoner } = melding
  const blijvend = zaak.stand.onderzoek.vaststellingen.filter((v) => v.blijvend === true)
  return (
    <>
      <Card title="Inwoner">
        <DataList
          rows={[
            { label: 'Naam', value: inwoner.naam },
            { label: 'Telefoon', value: inwoner.telefoon && <Phone number={inwoner.telefoon} /> },
            { label: 'Adres', value: [inwoner.adres, inwoner.postcodeEnPlaats].filter(Boolean).join(', ') },
            { label: 'Geboortejaar', value: inwoner.geboortejaar },
          ]}
        />
        {isConsulent && melding.behandelaar !== undefined ? (
          <p>
            <Link href={zaakPad(zaak.dossier, '/gegevens')}>Vul gegevens aan</Link>
          </p>
        ) : null}
      </Card>
      <Card title="Wie erbij horen">
        {melding.betrokkenen.length + machtigingen.length + ondersteuning.ondersteuners.length === 0 ? (
          <p>Er is nog niemand genoemd.</p>
        ) : (
          <List
            items={[
              ...melding.betrokkenen.map(
                ({ naam, rol, relatie }) => `${naam ?? 'naam onbekend'}, ${relatie ?? rol}`,
              ),
              ...machtigingen.map(({ naam, mag }) => `${naam} mag ${mag.join(', ')}`),
              ...ondersteuning.ondersteuners.map(({ naam }) => `${naam}, cliëntondersteuner`),
            ]}
          />
        )}
      </Card>
      {blijvend.length === 0 ? null : (
        <Card title="Blijvend, niet opnieuw vragen">
          <List items={blijvend.map(({ tekst, beperking }) => beperking ?? tekst)} />
        </Card>
      )}
      <Card title="Contact">
        <p>{melding.behandelaar?.naam ?? 'Nog niemand'}</p>
      </Card>
    </>
  )
}

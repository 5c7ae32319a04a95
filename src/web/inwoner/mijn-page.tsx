import type { ReactNode } from 'react'
import { listBrieven } from '../../dossier/brief-archief.ts'
import { findVerstrekteVersie } from '../../handeling/verslag/evolve.ts'
import { dagTekst, termijnTekst } from '../../stelsel/brieven/brief-gegevens.ts'
import { isNotFound } from '../answer.ts'
import type { DossierParts } from '../dossier-parts.ts'
import { page } from '../route.ts'
import { inzageInWoorden } from '../texts/inzage.ts'
import { bijschriftMelding, melderVan } from '../texts/melder.ts'
import { Card } from '../ui/card.tsx'
import { Details } from '../ui/details.tsx'
import { type LetterItem, LetterList, type TaskItem, TaskList } from '../ui/items.tsx'
import { Quote } from '../ui/quote.tsx'
import { StepList } from '../ui/step-list.tsx'
import { Heading, Link, List, Paragraph } from '../ui/text.tsx'
import { Timeline } from '../ui/timeline.tsx'
import { findBekendBesluit } from './besluit-van.ts'
import { Mijn, mijnPad, naamVanHulpvraag } from './mijn.tsx'
import { OndersteunerKaart, ondersteuningAct } from './ondersteuner-kaart.tsx'
import { regels } from './regels.tsx'
import { isVoorbij, stappenVan, VolgendeStapInwoner } from './stappen.tsx'
import { INWONER, leesMijn, type MijnDossier } from './toegang.ts'
import { type Blik, functieVan, listBlikken, redenVan } from './wie-keek.ts'

const BLIKKEN_HIER = 5

/** Mijn hulpvraag: what to do now, how far it is, who to call, letters, and who looked along. */
export const mijnPage = (parts: DossierParts) =>
  page({
    path: '/mijn/:dossier',
    policy: { ...INWONER, audit: 'overzicht-ingezien' },
    load: async (context) => {
      const zaak = await leesMijn(parts, context)
      if (isNotFound(zaak)) return zaak
      const waar = { gemeente: context.gemeente, dossier: context.dossier }
      return {
        zaak,
        brieven: await listBrieven(context.trx, waar),
        blikken: await listBlikken(context.trx, waar),
      }
    },
    acts: { ondersteuning: ondersteuningAct(parts) },
    view: ({ zaak, brieven, blikken }, context) => {
      const { melding, onderzoek } = zaak.stand
      const { ontvangen } = melding
      const telefoon = melding.behandelaar?.telefoon ?? parts.regeling.gemeente.telefoon
      const taken = takenVan(zaak)
      const eigen = zaak.toegang.relatie === 'eigen'
      return (
        <Mijn
          page={context}
          zaak={zaak}
          regeling={parts.regeling}
          title={naamVanHulpvraag(zaak)}
          {...(ontvangen === undefined ? {} : { kicker: `Melding van ${dagTekst(ontvangen.op)}` })}
          side={
            <>
              <OndersteunerKaart page={context} zaak={zaak} regeling={parts.regeling} />
              <Brieven zaak={zaak} items={brievenVan(zaak, brieven)} />
            </>
          }
        >
          <VolgendeStapInwoner zaak={zaak} telefoon={telefoon} />
          {taken.length === 0 ? null : (
            <>
              <Heading>Dit kunt u alvast doen</Heading>
              <TaskList items={taken} empty="" />
            </>
          )}
          <Heading>{hoeVer(zaak)}</Heading>
          <StepList steps={stappenVan(zaak)} {...(eigen ? {} : { audience: 'werkplek' })} />
          {eigen && findBekendBesluit(zaak.stand.beschikking) !== undefined ? (
            <Paragraph>
              Is er iets veranderd, of is er iets nieuws? Bel uw contactpersoon of{' '}
              <Link href="/melding">doe een nieuwe melding</Link>.
            </Paragraph>
          ) : null}
          {ontvangen === undefined ? null : (
            <>
              <Heading>
                {eigen && melderVan(melding) === melding.inwoner.naam
                  ? 'Dit vertelde u in uw melding'
                  : 'Dit stond in de melding'}
              </Heading>
              <Quote
                who={melderVan(melding) ?? 'de melder'}
                caption={bijschriftMelding(melding, eigen)}
                when={dagTekst(ontvangen.op)}
                ofInwoner
              >
                {regels(ontvangen.woorden)}
              </Quote>
            </>
          )}
          {onderzoek.opgeheven.length === 0 ? null : (
            <>
              <Heading>Waar wij van de gewone regel afweken</Heading>
              <Paragraph>
                Een controle hield uw hulpvraag tegen. Iemand die dat mag, liet het toch doorgaan. Dit was de
                reden.
              </Paragraph>
              <List
                items={onderzoek.opgeheven.map(({ code, reden, op, door }) => (
                  <span key={`${code} ${op}`}>
                    {reden} ({dagTekst(op)}
                    {door === undefined ? '' : `, ${door}`})
                  </span>
                ))}
              />
            </>
          )}
          <Heading>Wie keek er mee?</Heading>
          <WieKeek blikken={blikken.slice(0, BLIKKEN_HIER)} />
          {blikken.length > BLIKKEN_HIER ? (
            <Paragraph>
              <Link href={mijnPad(zaak.dossier, '/wie-mag-meekijken')}>Bekijk alles</Link>
            </Paragraph>
          ) : null}
          {zaak.toegang.meer ? (
            <Paragraph>
              <Link href="/mijn?alles=ja">
                {eigen ? 'Al uw hulpvragen' : 'Alle mensen aan wie u hulp geeft'}
              </Link>
            </Paragraph>
          ) : null}
        </Mijn>
      )
    },
  })

function hoeVer({ stand, toegang }: MijnDossier): string {
  const wat = stand.aanvraag.ingediend === undefined ? 'hulpvraag' : 'aanvraag'
  return `Hoe ver is ${toegang.relatie === 'eigen' ? 'uw' : 'de'} ${wat}?`
}

/** Who looked, when and why. */
export function WieKeek({ blikken }: { blikken: readonly Blik[] }): ReactNode {
  return (
    <Timeline
      empty="Er keek nog niemand anders in dit dossier."
      items={blikken.map((blik, i) => ({
        key: String(i),
        when: `${dagTekst(blik.dag)}, ${blik.tijd} uur`,
        dateTime: blik.dag,
        title: functieVan(blik),
        children: `${inzageInWoorden(blik.onderdeel)}${blik.keren > 1 ? `, ${blik.keren} keer op deze dag` : ''}. Waarom: ${redenVan(blik)}.`,
      }))}
    />
  )
}

/** Before the talk there are things one can do in any order; none of them has to be done. */
function takenVan({ stand, voortgang, dossier, vandaag }: MijnDossier): readonly TaskItem[] {
  if (voortgang.fase !== 'melding' && voortgang.fase !== 'gesprek') return []
  const { planTotEnMet } = voortgang.termijnen
  const gegeven = stand.plan.plannen.length > 0
  return [
    {
      title: 'Lees wat wij vragen en waarom',
      href: mijnPad(dossier, '/voorbereiden'),
      status: 'Mag altijd',
    },
    {
      title: 'Maak een persoonlijk plan',
      href: mijnPad(dossier, '/plan'),
      hint: planTotEnMet === undefined ? undefined : planHint(planTotEnMet, gegeven, vandaag),
      status: gegeven ? 'Klaar' : 'Niet verplicht',
      ...(gegeven ? { kind: 'ok' as const } : {}),
    },
    ...(stand.afspraken.length === 0
      ? []
      : [{ title: 'Bekijk de afspraak', href: mijnPad(dossier, '/afspraak'), status: 'Staat vast' }]),
  ]
}

function planHint(totEnMet: string, gegeven: boolean, vandaag: Temporal.PlainDate): string | undefined {
  if (gegeven) return undefined
  return isVoorbij(totEnMet, vandaag)
    ? 'Wij wachten er niet meer op, maar u mag het nog geven.'
    : `Geef het plan uiterlijk op ${termijnTekst(totEnMet)}.`
}

type Brief = Awaited<ReturnType<typeof listBrieven>>[number]

function brievenVan({ stand, dossier }: MijnDossier, brieven: readonly Brief[]): readonly LetterItem[] {
  const verslag = findVerstrekteVersie(stand.verslag)
  const besluit = findBekendBesluit(stand.beschikking)
  const items = [
    ...brieven.map(({ brief, titel, gedateerd }) => ({
      op: gedateerd,
      title: titel,
      href: mijnPad(dossier, `/brief/${brief}`),
      pdfHref: mijnPad(dossier, `/brief/${brief}/pdf`),
      from: 'ons' as const,
    })),
    ...(verslag?.verstrektOp === undefined || brieven.some(({ soort }) => soort === 'verslag')
      ? []
      : [
          {
            op: verslag.verstrektOp,
            title: 'Verslag van het gesprek',
            href: mijnPad(dossier, '/verslag'),
            from: 'ons' as const,
          },
        ]),
    ...(besluit?.bekendgemaaktOp === undefined || brieven.some(({ soort }) => soort === 'beschikking')
      ? []
      : [
          {
            op: besluit.bekendgemaaktOp,
            title: 'Ons besluit',
            href: mijnPad(dossier, '/besluit'),
            from: 'ons' as const,
          },
        ]),
    ...stand.plan.plannen.map(({ op }, i) => ({
      op,
      title: stand.plan.plannen.length === 1 ? 'Persoonlijk plan' : `Persoonlijk plan ${i + 1}`,
      href: mijnPad(dossier, `/plan#plan-${i + 1}`),
      from: 'u' as const,
    })),
  ]
  return items
    .toSorted((a, b) => b.op.localeCompare(a.op))
    .map(({ op, ...item }) => ({ ...item, date: dagTekst(op) }))
}

function Brieven({ zaak, items }: { zaak: MijnDossier; items: readonly LetterItem[] }): ReactNode {
  const { documenten } = zaak.stand.gesprek
  return (
    <Card title="Brieven en documenten">
      <LetterList
        items={items}
        empty="U heeft nog geen brieven. Nieuwe brieven van ons komen hier te staan."
      />
      {documenten.length === 0 ? null : (
        <Details summary="Documenten die wij kregen">
          <List
            items={documenten.map(({ document, titel, op, van }) => (
              <span key={document}>
                {titel} ({van === 'inwoner' ? 'van u' : (van ?? 'van wie is niet bekend')}, {dagTekst(op)})
              </span>
            ))}
          />
        </Details>
      )}
    </Card>
  )
}

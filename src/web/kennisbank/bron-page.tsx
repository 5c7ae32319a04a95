import type { ReactNode } from 'react'
import type { Grondslag } from '../../basis/grondslag.ts'
import { metHoofdletter } from '../../stelsel/brieven/brief-gegevens.ts'
import { TITELS } from '../../stelsel/toets/titels.ts'
import { findGrondslag } from '../../stelsel/wet/artikelen.ts'
import { NIET_GEVONDEN } from '../answer.ts'
import type { DossierParts } from '../dossier-parts.ts'
import { page } from '../route.ts'
import { DataList } from '../ui/data-list.tsx'
import { Details } from '../ui/details.tsx'
import { ItemList } from '../ui/items.tsx'
import { Table } from '../ui/table.tsx'
import { EmptyState, Heading, Paragraph } from '../ui/text.tsx'
import { normPad, toetsPad } from './kennis-pad.ts'
import {
  juristTekst,
  Kennisbank,
  NaarBuiten,
  periodeTekst,
  versieTekst,
  waar,
  ZekerBadge,
} from './kennisbank.tsx'
import { isUitspraak } from './kennisstukken.ts'
import { eisenOp, normenBij, toetspuntenOp } from './verbanden.ts'

/** One article or ruling: what it says, how sure we are, and what rests on it. */
export const bronPage = (parts: DossierParts) =>
  page({
    path: '/kennisbank/bron/:sleutel',
    policy: { public: true },
    load: async ({ params }) => findGrondslag(params.sleutel) ?? NIET_GEVONDEN,
    view: (bron, context) => (
      <Kennisbank
        page={context}
        regeling={parts.regeling}
        title={metHoofdletter(bron.bron)}
        kicker={isUitspraak(bron) ? 'Uitspraak van een rechter' : 'Wetten en regels'}
        intro={
          <p>
            <ZekerBadge zekerheid={bron.zekerheid} />
          </p>
        }
      >
        <Heading>{isUitspraak(bron) ? 'Wat de rechter zei' : 'Wat er staat'}</Heading>
        <Paragraph>{bron.zin}</Paragraph>
        <Paragraph small>Dit zijn onze eigen woorden. De tekst zelf gaat voor.</Paragraph>
        <Paragraph>
          <NaarBuiten href={bron.link}>Lees de tekst zelf op {waar(bron.link)}</NaarBuiten>
        </Paragraph>
        <HoeZeker bron={bron} />
        <Perioden bron={bron} />
        <Toetspunten sleutel={bron.sleutel} />
        <Normen sleutel={bron.sleutel} />
        <Eisen sleutel={bron.sleutel} />
        <Details summary="Voor wie met dit systeem werkt">
          <Paragraph>
            Deze bron heet in het systeem <code>{bron.sleutel}</code>.{eisTekst(bron.sleutel)}
          </Paragraph>
        </Details>
      </Kennisbank>
    ),
  })

function HoeZeker({ bron }: { bron: Grondslag }): ReactNode {
  return (
    <>
      <Heading>Hoe zeker is dit?</Heading>
      <DataList
        rows={[
          {
            label: isUitspraak(bron) ? 'Datum van de uitspraak' : 'Versie van de tekst',
            value: versieTekst(bron.versie),
          },
          {
            label: 'Lazen wij de tekst?',
            value:
              bron.zekerheid === 'gezien'
                ? 'Ja, wij lazen dit in een bron.'
                : 'Nee. Wij kennen deze regel, maar lazen de tekst zelf nog niet. Met deze bron alleen houdt de toets nooit een besluit tegen.',
          },
          {
            label: 'Laatst nagekeken',
            value: bron.nagekekenOp === undefined ? 'Nog nooit' : versieTekst(bron.nagekekenOp),
          },
          { label: 'Keek een jurist mee?', value: juristTekst(bron.sleutel, bron.versie) },
        ]}
      />
    </>
  )
}

/** Which text held when: what was read and where, and what was only taken to be so. */
function Perioden({ bron: { perioden } }: { bron: Grondslag }): ReactNode {
  if (perioden.length === 0) return null
  return (
    <>
      <Heading>Welke tekst gold wanneer?</Heading>
      <Paragraph>
        Een besluit wordt bekeken met de tekst die toen gold. Lazen wij die niet, dan houdt de toets daarmee
        niets tegen.
      </Paragraph>
      <Table
        caption="Welke tekst gold wanneer"
        captionHidden
        columns={[{ header: 'Wanneer' }, { header: 'Gelezen?' }, { header: 'Wat u moet weten' }]}
        rows={perioden.map((periode, i) => ({
          key: `${i}`,
          cells: [
            periodeTekst(periode),
            periode.zekerheid === 'bekend' ? (
              'Nee'
            ) : (
              <>
                Ja, versie {versieTekst(periode.versie)}
                {periode.gelezenIn === undefined ? null : (
                  <>
                    {', in: '}
                    <NaarBuiten href={periode.gelezenIn.link}>{periode.gelezenIn.naam}</NaarBuiten>
                  </>
                )}
              </>
            ),
            periode.opmerking ?? '–',
          ],
        }))}
        empty="Van deze bron kennen wij geen tekst."
      />
    </>
  )
}

function Toetspunten({ sleutel }: { sleutel: string }): ReactNode {
  const toetspunten = toetspuntenOp(sleutel)
  return (
    <>
      <Heading>Waar wij dit voor gebruiken</Heading>
      {toetspunten.length === 0 ? (
        <EmptyState>Geen toetspunt steunt hierop.</EmptyState>
      ) : (
        <>
          <Paragraph>De toets kijkt een besluit na. Deze toetspunten steunen hierop:</Paragraph>
          <ItemList
            items={toetspunten.map(({ code, uitlegInwoner }) => ({
              title: TITELS[code],
              href: toetsPad(code),
              meta: uitlegInwoner,
            }))}
          />
        </>
      )}
    </>
  )
}

function Normen({ sleutel }: { sleutel: string }): ReactNode {
  const normen = normenBij(sleutel)
  if (normen.length === 0) return null
  return (
    <>
      <Heading>Normen waar deze uitspraak bij hoort</Heading>
      <ItemList
        items={normen.map(({ id, naam, versie, opsteller }) => ({
          title: `${naam} (${versie})`,
          href: normPad(id),
          meta: `Gemaakt door ${opsteller}.`,
        }))}
      />
    </>
  )
}

function Eisen({ sleutel }: { sleutel: string }): ReactNode {
  const eisen = eisenOp(sleutel)
  return (
    <>
      <Heading>Wat hieruit volgt voor de gemeente</Heading>
      {eisen.length === 0 ? (
        <EmptyState>In onze lijst van eisen staat deze bron niet.</EmptyState>
      ) : (
        <ItemList items={eisen.map(({ fase, zin }) => ({ title: zin, meta: fase }))} />
      )}
    </>
  )
}

function eisTekst(sleutel: string): string {
  const eisen = eisenOp(sleutel).map(({ id }) => `eis ${id}`)
  return eisen.length === 0 ? '' : ` In onze lijst van eisen: ${eisen.join(', ')}.`
}

import { Fragment, type ReactNode } from 'react'
import { z } from 'zod'
import { findKaderVan } from '../../stelsel/normen/kaders.ts'
import type { Regeling } from '../../stelsel/regeling/regeling.ts'
import { alleGrondslagen } from '../../stelsel/wet/artikelen.ts'
import { NAGEKEKEN, nagekekenStand } from '../../stelsel/wet/nagekeken.ts'
import type { DossierParts } from '../dossier-parts.ts'
import { page } from '../route.ts'
import { ItemList } from '../ui/items.tsx'
import { SearchForm } from '../ui/search-form.tsx'
import { EmptyState, Heading, Link, List, Paragraph, Phone } from '../ui/text.tsx'
import { bronPad, KENNISBANK, normPad } from './kennis-pad.ts'
import { Kennisbank, versieTekst } from './kennisbank.tsx'
import { KENNISSTUKKEN, type Kennisstuk, lijktOp, SOORTEN, type Soort, zoekKennis } from './kennisstukken.ts'
import { isVindplaats, leesVraag, MEESTE_TEKENS, woordenVan } from './zoek.ts'

/** How many of each kind are shown before one asks for all. */
const MEESTE_PER_SOORT = 8

const SOORT = {
  toets: {
    naam: 'Toetspunten',
    uitleg: 'Waar wij een besluit op nakijken, en waar u zelf op kunt letten.',
  },
  norm: { naam: 'Normen', uitleg: 'Lijsten met tijden voor hulp: wie ze maakte en hoe zeker ze zijn.' },
  wet: { naam: 'Wetten en regels', uitleg: 'Wat er in de wet staat, in gewone woorden.' },
  uitspraak: { naam: 'Uitspraken', uitleg: 'Wat rechters over de Wmo zeiden, in gewone woorden.' },
} as const satisfies Record<Soort, { naam: string; uitleg: string }>

const VINDPLAATS_EERST: readonly Soort[] = ['wet', 'uitspraak', 'norm', 'toets']

const VOORBEELDEN = ['mantelzorg', 'schoonmaken', 'pgb', 'eigen bijdrage', 'bezwaar', 'medisch advies']

/** Everyone can look up on what we decide: what is asked, what is found, or where to begin. */
export const kennisbankPage = (parts: DossierParts) =>
  page({
    path: KENNISBANK,
    policy: { public: true },
    // Whatever stands in the address is answered with a page.
    query: z.object({ zoek: z.string().catch(''), soort: z.enum(SOORTEN).optional().catch(undefined) }),
    load: async ({ query }) => ({ vraag: leesVraag(query.zoek), soort: query.soort }),
    view: ({ vraag, soort }, context) => (
      <Kennisbank
        page={context}
        regeling={parts.regeling}
        begin={vraag === '' && soort === undefined}
        title={titelVan(vraag, soort)}
        heading="Kennisbank"
        intro={<p>Zoek op waar een besluit op steunt: wetten, uitspraken van rechters, normen en regels.</p>}
      >
        <SearchForm
          action={KENNISBANK}
          name="zoek"
          label="Wat zoekt u?"
          hint="Typ een of meer woorden, een artikel (2.3.5) of een nummer (2018:819)."
          value={vraag}
          maxLength={MEESTE_TEKENS}
          button="Zoek"
        />
        {vraag !== '' ? (
          <Gevonden vraag={vraag} soort={soort} regeling={parts.regeling} />
        ) : soort === undefined ? (
          <Begin regeling={parts.regeling} />
        ) : (
          <AllesVan soort={soort} />
        )}
      </Kennisbank>
    ),
  })

function titelVan(vraag: string, soort: Soort | undefined): string {
  if (vraag !== '') return `${vraag} - zoeken in de Kennisbank`
  return soort === undefined ? 'Kennisbank' : `${SOORT[soort].naam} - Kennisbank`
}

function zoekPad(vraag: string, soort?: Soort): string {
  const velden = { ...(vraag === '' ? {} : { zoek: vraag }), ...(soort === undefined ? {} : { soort }) }
  return `${KENNISBANK}?${new URLSearchParams(velden).toString()}`
}

function lijst(stukken: readonly Kennisstuk[]): ReactNode {
  return <ItemList items={stukken.map(({ titel, pad, zin }) => ({ title: titel, href: pad, meta: zin }))} />
}

function Gevonden(props: { vraag: string; soort: Soort | undefined; regeling: Regeling }): ReactNode {
  const { vraag, soort, regeling } = props
  const gevonden = zoekKennis(vraag)
  if (gevonden.length === 0) return <NietsGevonden vraag={vraag} regeling={regeling} />
  // Who types an article or the number of a ruling looks for that, and then for what rests on it.
  const volgorde = isVindplaats(vraag) ? VINDPLAATS_EERST : SOORTEN
  const soorten = volgorde.flatMap((een) => {
    const stukken = gevonden.filter((stuk) => stuk.soort === een)
    return stukken.length > 0 && (soort ?? een) === een ? [{ soort: een, stukken }] : []
  })
  return (
    <>
      <Paragraph>
        <strong>{gevonden.length === 1 ? '1 resultaat' : `${gevonden.length} resultaten`}</strong> voor ‘
        {vraag}’.
      </Paragraph>
      {soort === undefined ? null : (
        <Paragraph>
          U ziet alleen: {SOORT[soort].naam.toLocaleLowerCase('nl')}.{' '}
          <Link href={zoekPad(vraag)}>Toon alle soorten</Link>
        </Paragraph>
      )}
      {soorten.length > 0 ? null : <EmptyState>In deze soort staat niets met deze woorden.</EmptyState>}
      {soorten.map(({ soort: een, stukken }) => {
        const getoond = soort === undefined ? stukken.slice(0, MEESTE_PER_SOORT) : stukken
        return (
          <Fragment key={een}>
            <Heading>{`${SOORT[een].naam} (${stukken.length})`}</Heading>
            {lijst(getoond)}
            {getoond.length === stukken.length ? null : (
              <Paragraph>
                <Link href={zoekPad(vraag, een)}>
                  {`Toon alle ${stukken.length} ${SOORT[een].naam.toLocaleLowerCase('nl')}`}
                </Link>
              </Paragraph>
            )}
          </Fragment>
        )
      })}
    </>
  )
}

/** Says what to try: each word by itself, when there were more. */
function NietsGevonden({ vraag, regeling }: { vraag: string; regeling: Regeling }): ReactNode {
  const woorden = [...new Set(woordenVan(vraag))]
  const apart =
    woorden.length < 2 ? [] : woorden.map((woord) => ({ woord, aantal: zoekKennis(woord).length }))
  const metUitkomst = apart.filter(({ woord, aantal }) => aantal > 0 && woord.length > 2)
  const lijkenOp = woorden.flatMap((woord) => lijktOp(woord) ?? [])
  const { telefoon, afdeling } = regeling.gemeente
  return (
    <EmptyState>
      <p>
        <strong>Wij vonden niets</strong> voor ‘{vraag}’.
      </p>
      {lijkenOp.length === 0 ? null : (
        <p>
          Bedoelt u misschien{' '}
          {lijkenOp.map((woord, i) => (
            <span key={woord}>
              {i === 0 ? null : ' of '}
              <Link href={zoekPad(woord)}>{woord}</Link>
            </span>
          ))}
          ?
        </p>
      )}
      <List
        items={[
          'Gebruik één woord, of een korter woord. Zoek bijvoorbeeld op ‘was’ en niet op ‘wasmachines’.',
          'Kijk of u geen typfout maakte.',
          'Gebruik een ander woord voor hetzelfde.',
          ...(metUitkomst.length === 0
            ? []
            : [
                <span key="apart">
                  Zoek op één van uw woorden:{' '}
                  {metUitkomst.map(({ woord, aantal }, i) => (
                    <span key={woord}>
                      {i === 0 ? null : ', '}
                      <Link href={zoekPad(woord)}>{woord}</Link> ({aantal})
                    </span>
                  ))}
                  .
                </span>,
              ]),
        ]}
      />
      <p>
        Lukt het niet? Bel {afdeling}: <Phone number={telefoon} />. Wij zoeken met u mee.
      </p>
      <p>
        <Link href={KENNISBANK}>Bekijk wat er in de Kennisbank staat</Link>
      </p>
      <p>
        Zoekt u een bedrag of een regel van uw gemeente? <Link href="/regels">Bekijk onze regels</Link>
      </p>
    </EmptyState>
  )
}

/** What there is, and where people mostly begin. */
function Begin({ regeling }: { regeling: Regeling }): ReactNode {
  const bronnen = alleGrondslagen()
  const gelezen = bronnen.filter(({ zekerheid }) => zekerheid === 'gezien').length
  const { oudste, nooit } = nagekekenStand(bronnen)
  const stukken = KENNISSTUKKEN
  const kader = findKaderVan(regeling.norm)
  return (
    <>
      <Paragraph>
        Bijvoorbeeld:{' '}
        {VOORBEELDEN.map((woord, i) => (
          <span key={woord}>
            {i === 0 ? null : ', '}
            <Link href={zoekPad(woord)}>{woord}</Link>
          </span>
        ))}
        .
      </Paragraph>
      <Heading>Begin hier</Heading>
      <ItemList
        items={[
          {
            title: 'Zo gaat het gesprek',
            href: '/vooraf',
            meta: 'Wat wij vragen, en hoe wij beslissen.',
          },
          {
            title: 'Onze regels',
            href: '/regels',
            meta: 'De regels en bedragen van uw gemeente, en wat er gaat veranderen.',
          },
          ...(kader === undefined
            ? []
            : [
                {
                  title: 'De norm die wij gebruiken',
                  href: normPad(kader.id),
                  meta: `${kader.naam}: hoeveel tijd voor hulp bij het huishouden.`,
                },
              ]),
          {
            title: 'De vijf stappen van het onderzoek',
            href: bronPad('ECLI:NL:CRVB:2018:819'),
            meta: 'In welke volgorde de gemeente moet kijken, volgens de hoogste rechter.',
          },
          {
            title: 'Wie krijgt hulp van de gemeente?',
            href: bronPad('wmo-2.3.5-3'),
            meta: 'Het artikel in de wet waar het om gaat.',
          },
        ]}
      />
      <Heading>Wat staat er in de Kennisbank?</Heading>
      <ItemList
        items={SOORTEN.map((soort) => ({
          title: `${SOORT[soort].naam} (${stukken.filter((stuk) => stuk.soort === soort).length})`,
          href: zoekPad('', soort),
          meta: SOORT[soort].uitleg,
        }))}
      />
      <Heading>Hoe zeker is dit?</Heading>
      <Paragraph>
        Alles staat hier in onze eigen woorden. De wet of de uitspraak zelf gaat altijd voor. Bij elk stuk
        staat een link. Van {gelezen} van de {bronnen.length} wetsartikelen en uitspraken lazen wij de tekst
        zelf. Bij de andere staat: niet in de bron gelezen. Met zo’n regel houdt de toets nooit een besluit
        tegen.
      </Paragraph>
      <Paragraph>
        Bij elk stuk staat wanneer wij het nakeken.{' '}
        {oudste === undefined ? null : <>De oudste keer was op {versieTekst(oudste)}. </>}
        {nooit} stukken keken wij nog niet na in een bron.
        {Object.keys(NAGEKEKEN).length === 0 ? ' Een jurist heeft het nog niet nagekeken.' : null}
      </Paragraph>
    </>
  )
}

/** Everything of one kind, under the headings of its law, court or step. */
function AllesVan({ soort }: { soort: Soort }): ReactNode {
  const stukken = KENNISSTUKKEN.filter((stuk) => stuk.soort === soort)
  return (
    <>
      <Heading>{`${SOORT[soort].naam} (${stukken.length})`}</Heading>
      <Paragraph>{SOORT[soort].uitleg}</Paragraph>
      {[...Map.groupBy(stukken, ({ groep }) => groep)].map(([groep, leden]) => (
        <Fragment key={groep}>
          <Heading level={3}>{groep}</Heading>
          {lijst(leden)}
        </Fragment>
      ))}
    </>
  )
}

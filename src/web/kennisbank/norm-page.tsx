import { Fragment, type ReactNode } from 'react'
import { inWoorden, minuten } from '../../basis/minuten.ts'
import { metHoofdletter } from '../../stelsel/brieven/brief-gegevens.ts'
import { findKader } from '../../stelsel/normen/kaders.ts'
import type {
  KaderOnderdeel,
  NormActiviteit,
  Normenkader,
  Normrij,
} from '../../stelsel/normen/normenkader.ts'
import { naamVanOnderdeel } from '../../stelsel/normen/onderdelen.ts'
import { NIET_GEVONDEN } from '../answer.ts'
import type { DossierParts } from '../dossier-parts.ts'
import { page } from '../route.ts'
import { ZEKERHEID } from '../texts/zekerheid.ts'
import { Alert } from '../ui/alert.tsx'
import { Badges } from '../ui/badge.tsx'
import { DataList } from '../ui/data-list.tsx'
import { Details } from '../ui/details.tsx'
import { Table } from '../ui/table.tsx'
import { Heading, List, Paragraph } from '../ui/text.tsx'
import { Kennisbank, NaarBuiten, versieTekst } from './kennisbank.tsx'
import { onafhankelijkTekst, Rechters, Uitspraak } from './norm-oordeel.tsx'
import { VERTROUWEN, wanneerTelt } from './norm-tekst.ts'

/** One norm set: who made it and how, for which policy, what courts said, every figure, and what it does not say. */
export const normPage = (parts: DossierParts) =>
  page({
    path: '/kennisbank/norm/:id',
    policy: { public: true },
    load: async ({ params }) => findKader(params.id) ?? eigenKader(parts, params.id) ?? NIET_GEVONDEN,
    view: (kader, context) => (
      <Kennisbank
        page={context}
        regeling={parts.regeling}
        width="breed"
        title={`${kader.naam} (${kader.versie})`}
        heading={kader.naam}
        kicker={`Norm · ${kader.versie}`}
        intro={<Badges items={kenmerken(kader, kader.id === parts.regeling.norm.kader)} />}
      >
        <WatIsDit kader={kader} />
        <Stamboom kader={kader} />
        <Heading>Wat zeiden rechters?</Heading>
        <Rechters kader={kader} />
        <Tijden kader={kader} />
        <NietGezegd kader={kader} />
        <Heading>Waar lazen wij dit?</Heading>
        <List
          items={kader.bronnen.map((bron) => (
            <NaarBuiten href={bron} key={bron}>
              {bron.replace(/^https?:\/\/(www\.)?/, '')}
            </NaarBuiten>
          ))}
        />
      </Kennisbank>
    ),
  })

/** The set that the municipality made itself, as its rules of now hold it. */
function eigenKader({ regeling }: DossierParts, id: string): Normenkader | undefined {
  const { eigenKader: eigen } = regeling.norm
  return eigen?.id === id ? eigen : undefined
}

function kenmerken(kader: Normenkader, inGebruik: boolean) {
  const { voorbeeld, onafhankelijk, getoetst, verworpen = [], doel, onderdelen } = kader
  const geeftTijd = onderdelen.some(({ rijen }) => rijen.length > 0)
  return [
    ...(inGebruik ? [{ text: 'Deze norm gebruiken wij', kind: 'info' } as const] : []),
    ...(voorbeeld === undefined ? [] : [{ text: 'Voorbeeld', kind: 'warning' } as const]),
    ...(doel === 'meten' ? ['Meet achteraf'] : []),
    ...(geeftTijd ? [onafhankelijk ? 'Onafhankelijk onderzoek' : 'Niet onafhankelijk gemaakt'] : []),
    ...(getoetst.length === 0 ? [] : [{ text: 'Bij een rechter geweest', kind: 'ok' } as const]),
    ...(verworpen.length === 0 ? [] : [{ text: 'Door een rechter niet aanvaard', kind: 'error' } as const]),
  ]
}

function WatIsDit({ kader: { voorbeeld, weigering } }: { kader: Normenkader }): ReactNode {
  if (weigering !== undefined)
    return (
      <Alert kind="warning" title="Met deze norm rekenen wij geen tijd uit">
        <p>
          {weigering.tekst} <NaarBuiten href={weigering.link} />
        </p>
      </Alert>
    )
  return voorbeeld === undefined ? (
    <Paragraph>
      Een norm is een begin, geen grens. Heeft u meer nodig? Dan rekent de gemeente meer, en schrijft zij op
      waarom.
    </Paragraph>
  ) : (
    <Alert kind="info" title="Dit is een voorbeeld">
      <p>{voorbeeld}</p>
    </Alert>
  )
}

function Stamboom({ kader }: { kader: Normenkader }): ReactNode {
  const { opsteller, versie, jaar, onderzoek, geldigVan, geldigTotEnMet, aannames = [] } = kader
  const geldig = [
    geldigVan === null ? undefined : `Wij rekenen ermee vanaf ${versieTekst(geldigVan)}.`,
    geldigTotEnMet === null ? undefined : `Tot en met ${versieTekst(geldigTotEnMet)}.`,
    kader.geldigheidToelichting,
  ]
  return (
    <>
      <Heading>Waar komt deze norm vandaan?</Heading>
      <DataList
        rows={[
          { label: 'Gemaakt door', value: opsteller },
          { label: 'Versie', value: versie },
          { label: 'Jaar', value: jaar ?? 'niet bekend' },
          { label: 'Onderzoek erachter', value: onderzoek ?? 'niet bekend' },
          { label: 'Onafhankelijk?', value: onafhankelijkTekst(kader) },
          { label: 'Geldig', value: geldig.filter((zin) => zin !== undefined).join(' ') },
        ]}
      />
      <Heading>Bij welke regels van een gemeente past deze norm?</Heading>
      <List items={kader.passendBij} />
      {aannames.length === 0 ? null : (
        <>
          <Paragraph>Let op, want anders steunt de norm het besluit niet:</Paragraph>
          <List
            items={aannames.map(({ schakelaar, waarschuwing, ecli, link }) => (
              <span key={schakelaar}>
                {waarschuwing} <Uitspraak ecli={ecli} link={link} />
              </span>
            ))}
          />
        </>
      )}
    </>
  )
}

function Tijden({ kader }: { kader: Normenkader }): ReactNode {
  const { onderdelen, periode, hoortBijStap4, klassen = [] } = kader
  const metRijen = onderdelen.filter(({ rijen, activiteiten }) => rijen.length + activiteiten.length > 0)
  return (
    <>
      <Heading>De tijden</Heading>
      {metRijen.length === 0 ? <Paragraph>Deze norm geeft geen tijden.</Paragraph> : null}
      {metRijen.map((deel) => (
        <Onderdeel deel={deel} periode={periode} key={deel.onderdeel} />
      ))}
      {hoortBijStap4.length === 0 ? null : (
        <>
          <Heading level={3}>Wat er pas later af kan gaan</Heading>
          <Paragraph>
            Eerst bepaalt de gemeente wat er nodig is. Pas daarna kijkt zij wat u zelf kunt, of met anderen.
          </Paragraph>
          <List
            items={hoortBijStap4.map(({ naam, minuten: tijd, per, geeft, bron, toelichting }) => (
              <span key={naam}>
                {`${naam}: ${inWoorden(minuten(tijd))} per ${per ?? periode} ${geeft === 'in totaal' ? 'in totaal' : 'minder'}. ${toelichting} `}
                <NaarBuiten href={bron} about={`over ${naam}`} />
              </span>
            ))}
          />
        </>
      )}
      {klassen.length === 0 ? null : (
        <Details summary="Klassen in oude besluiten">
          <Paragraph>
            In oude besluiten stond een klasse. Dat is geen tijd. Nu schrijft de gemeente de tijd zelf op.
          </Paragraph>
          <List
            items={klassen.map(
              ({ klasse, van, totEnMet }) =>
                `Klasse ${klasse}: van ${inWoorden(minuten(van))} tot en met ${inWoorden(minuten(totEnMet))} per week`,
            )}
          />
        </Details>
      )}
    </>
  )
}

function Onderdeel({ deel, periode }: { deel: KaderOnderdeel; periode: string }): ReactNode {
  const { onderdeel, rijen, activiteiten } = deel
  const naam = naamVanOnderdeel(onderdeel)
  return (
    <>
      <Heading level={3}>{metHoofdletter(naam)}</Heading>
      {rijen.length === 0 ? null : (
        <Table
          caption={`Tijden voor ${naam}`}
          captionHidden
          columns={[
            { header: 'Waarvoor' },
            { header: `Tijd per ${periode}` },
            { header: 'Wanneer' },
            { header: 'Hoe zeker, en bron' },
          ]}
          rows={rijen.map((rij) => ({ key: rij.rij, cells: rijCellen(rij) }))}
          empty=""
        />
      )}
      {activiteiten.length === 0 ? null : (
        <Details summary={`Welk werk hoort bij ${naam}? (${activiteiten.length})`}>
          <Table
            caption={`Werk dat hoort bij ${naam}`}
            captionHidden
            columns={[
              { header: 'Werk' },
              { header: 'Waar' },
              { header: 'Hoe vaak' },
              { header: `Tijd per ${periode}` },
              { header: 'Hoe zeker' },
            ]}
            rows={activiteiten.map((werk, i) => ({ key: `${i} ${werk.naam}`, cells: werkCellen(werk) }))}
            empty=""
          />
        </Details>
      )}
    </>
  )
}

function rijCellen(rij: Normrij): readonly ReactNode[] {
  const { naam, toelichting, eerder = [], minuten: tijd, redenOnbekend, bron } = rij
  const uitleg = [
    ...(toelichting === undefined ? [] : [toelichting]),
    ...eerder.map((oud) => `${oud.wat}: ${inWoorden(minuten(oud.minuten))}.`),
  ]
  return [
    naam,
    tijd === null ? `niet bekend: ${redenOnbekend ?? ''}` : inWoorden(minuten(tijd)),
    <Fragment key="wanneer">
      {wanneerTelt(rij)}
      {uitleg.map((zin) => (
        <p className="kt-small" key={zin}>
          {zin}
        </p>
      ))}
    </Fragment>,
    <Fragment key="bron">
      {zekerVan(rij)}
      {bron === null ? null : (
        <p className="kt-small">
          <NaarBuiten href={bron} about={`over ${naam}`} />
        </p>
      )}
    </Fragment>,
  ]
}

function werkCellen(werk: NormActiviteit): readonly ReactNode[] {
  const { naam, ruimte, frequentie, minuten: tijd, perKeer } = werk
  return [
    naam,
    ruimte ?? '–',
    frequentie ?? 'niet bekend',
    tijd !== null
      ? inWoorden(minuten(tijd))
      : perKeer === undefined
        ? 'niet bekend'
        : `${inWoorden(minuten(perKeer))} per keer`,
    zekerVan(werk),
  ]
}

function zekerVan({ zekerheid, vertrouwen }: Pick<Normrij, 'zekerheid' | 'vertrouwen'>): string {
  return `${ZEKERHEID[zekerheid]}${VERTROUWEN[vertrouwen ?? 'hoog']}`
}

function NietGezegd({ kader: { onderdelen } }: { kader: Normenkader }): ReactNode {
  const leemten = onderdelen.flatMap(({ onderdeel, leemten: zinnen }) =>
    zinnen.map((zin) => ({ onderdeel, zin })),
  )
  if (leemten.length === 0) return null
  return (
    <>
      <Heading>Wat deze norm niet zegt</Heading>
      <Paragraph>Of wat wij niet konden lezen:</Paragraph>
      <List
        items={leemten.map(({ onderdeel, zin }) => (
          <span key={`${onderdeel} ${zin}`}>
            <strong>{naamVanOnderdeel(onderdeel)}</strong>: {zin}
          </span>
        ))}
      />
    </>
  )
}

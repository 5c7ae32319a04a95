import type { ReactNode } from 'react'
import { euro } from '../../basis/euro.ts'
import { inWoorden, minuten } from '../../basis/minuten.ts'
import { aantalInWoorden, isInTijd, isStuk, omvangInWoorden } from '../../basis/omvang.ts'
import { type BewaardeBrief, findBrief, listBrieven } from '../../dossier/brief-archief.ts'
import type { Besluit } from '../../stelsel/beschikking/evolve.ts'
import type { Voorziening } from '../../stelsel/beschikking/facts.ts'
import { dagTekst, metHoofdletter, termijnTekst } from '../../stelsel/brieven/brief-gegevens.ts'
import { gemiddeldPerWeek, omvangUitleg, verschilTekst } from '../../stelsel/brieven/omvang.ts'
import type { Regeling } from '../../stelsel/regeling/regeling.ts'
import { isNotFound } from '../answer.ts'
import { type DossierParts, regelingVanBesluit } from '../dossier-parts.ts'
import { page } from '../route.ts'
import { streefdatumZin } from '../texts/streefdatum.ts'
import { Buttons, LinkButton } from '../ui/button.tsx'
import { Table } from '../ui/table.tsx'
import { EmptyState, Heading, Link, List, Paragraph, Phone } from '../ui/text.tsx'
import { besluitTermijn, findBekendBesluit } from './besluit-van.ts'
import { GenoemdeBron, Herkomst } from './herkomst.tsx'
import { LetOp } from './let-op.tsx'
import type { LetOpStap } from './let-op-punten.ts'
import { Mijn, mijnPad } from './mijn.tsx'
import { isVoorbij } from './stappen.tsx'
import { INWONER, leesMijn, type MijnDossier } from './toegang.ts'

type Getoond = {
  readonly zaak: MijnDossier
  readonly besluit: Besluit
  readonly brief: BewaardeBrief | undefined
}

/** The decision: what it is, in short, how much, why, and until when one can object. */
export const besluitPage = (parts: DossierParts) =>
  page({
    path: '/mijn/:dossier/besluit',
    policy: { ...INWONER, audit: 'besluit-ingezien' },
    load: async (context) => {
      const zaak = await leesMijn(parts, context)
      if (isNotFound(zaak)) return zaak
      const besluit = findBekendBesluit(zaak.stand.beschikking)
      if (besluit === undefined) return { zaak, besluit, brief: undefined }
      const waar = { gemeente: context.gemeente, dossier: context.dossier }
      const brieven = await listBrieven(context.trx, waar)
      const regel =
        brieven.find(({ sha256 }) => sha256 === besluit.brief?.sha256) ??
        brieven.find(({ soort }) => soort === 'beschikking')
      return {
        zaak,
        besluit,
        brief: regel === undefined ? undefined : await findBrief(context.trx, waar, regel.brief),
      }
    },
    view: ({ zaak, besluit, brief }, context) => {
      if (besluit === undefined) {
        const uiterlijk = zaak.voortgang.termijnen.beschikkingUiterlijk
        const { besluit: streef } = zaak.streefdata
        return (
          <Mijn page={context} zaak={zaak} regeling={parts.regeling} title="Ons besluit">
            <EmptyState>
              Er is nog geen besluit.
              {uiterlijk === undefined
                ? ' Dat komt na uw aanvraag, binnen 2 weken.'
                : ` U krijgt het uiterlijk op ${termijnTekst(uiterlijk)}.`}{' '}
              {streef === undefined ? null : streefdatumZin(streef, zaak.vandaag)}
            </EmptyState>
            <LetOp stap="aanvraag" />
          </Mijn>
        )
      }
      return (
        <Mijn
          page={context}
          zaak={zaak}
          regeling={parts.regeling}
          title={brief?.titel ?? besluitInEenZin(besluit)}
          {...(besluit.bekendgemaaktOp === undefined
            ? {}
            : { kicker: `Besluit van ${dagTekst(besluit.genomenOp ?? besluit.bekendgemaaktOp)}` })}
        >
          <Kort zaak={zaak} besluit={besluit} brief={brief} />
          <Wat besluit={besluit} regeling={regelingVanBesluit(parts, zaak.stand)} />
          <Waarom zaak={zaak} besluit={besluit} brief={brief} />
          <RegelsVanToen regeling={regelingVanBesluit(parts, zaak.stand)} />
          <LetOp stap={LET_OP_BIJ[besluit.inhoud.beslissing]} />
          <Oneens zaak={zaak} regeling={parts.regeling} />
        </Mijn>
      )
    },
  })

const BESLISSING = {
  toegekend: 'U krijgt',
  'deels toegekend': 'U krijgt een deel van wat u vroeg:',
  gewijzigd: 'Uw hulp verandert:',
  afgewezen: 'U krijgt geen',
  ingetrokken: 'Wij stoppen uw',
  'buiten behandeling': 'Wij konden uw aanvraag niet behandelen:',
} as const

const LET_OP_BIJ = {
  toegekend: 'toegekend',
  'deels toegekend': 'toegekend',
  gewijzigd: 'gewijzigd',
  ingetrokken: 'gewijzigd',
  afgewezen: 'niet toegekend',
  'buiten behandeling': 'niet toegekend',
} as const satisfies Record<keyof typeof BESLISSING, LetOpStap>

function besluitInEenZin({ inhoud }: Besluit): string {
  const namen = new Intl.ListFormat('nl').format(inhoud.voorzieningen.map(({ naam }) => naam))
  return `${BESLISSING[inhoud.beslissing]} ${namen === '' ? 'hulp' : namen}`
}

function Kort({ zaak, besluit, brief }: Getoond): ReactNode {
  const bezwaar = besluitTermijn(zaak)
  const punten = brief?.inhoud.inHetKort ?? [
    `${besluitInEenZin(besluit)}.`,
    ...besluit.inhoud.voorzieningen.flatMap((voorziening) => {
      const hoeveel = omvangVan(voorziening)
      return hoeveel === undefined ? [] : [`U krijgt ${hoeveel}.`]
    }),
    ...(bezwaar === undefined ? [] : [`Niet eens? Maak bezwaar, uiterlijk op ${termijnTekst(bezwaar)}.`]),
  ]
  return (
    <section className="kt-next-step" aria-labelledby="in-het-kort">
      <Heading id="in-het-kort">In het kort</Heading>
      <List items={punten} />
      {brief === undefined ? null : (
        <Buttons>
          <LinkButton href={mijnPad(zaak.dossier, `/brief/${brief.brief}`)}>Lees de brief</LinkButton>
          <LinkButton href={mijnPad(zaak.dossier, `/brief/${brief.brief}/pdf`)} kind="secondary">
            Brief als pdf
          </LinkButton>
        </Buttons>
      )}
    </section>
  )
}

function Wat({ besluit, regeling }: { besluit: Besluit; regeling: Regeling }): ReactNode {
  const { voorzieningen, eigenBijdrage, overgang } = besluit.inhoud
  const centen = eigenBijdrage?.centenPerMaand ?? regeling.eigenBijdrage.centenPerMaand
  if (voorzieningen.length === 0) return null
  return (
    <>
      <Heading>Wat u krijgt</Heading>
      <Table
        caption="De hulp, hoeveel en hoe lang"
        captionHidden
        columns={[{ header: 'Hulp' }, { header: 'Hoeveel' }, { header: 'Hoe' }, { header: 'Vanaf en tot' }]}
        rows={voorzieningen.map((voorziening) => ({
          key: voorziening.naam,
          cells: [
            voorziening.naam,
            omvangVan(voorziening) ?? 'Niet in tijd',
            voorziening.vorm === 'pgb'
              ? 'Met een budget (pgb)'
              : (voorziening.aanbieder ?? 'Van een organisatie'),
            periodeVan(voorziening),
          ],
        }))}
        empty=""
      />
      {voorzieningen.map(({ naam, omvang, onderbouwing, beschrijving, activiteiten, marge, resultaat }) => (
        <div className="stapel" key={naam}>
          {omvang === undefined || isInTijd(omvang)
            ? null
            : omvangUitleg(omvang).map((zin) => <Paragraph key={zin}>{zin}</Paragraph>)}
          {beschrijving === undefined ? null : <Paragraph>Wat u precies krijgt: {beschrijving}</Paragraph>}
          {onderbouwing === undefined ? null : (
            <Paragraph>
              Waarom dit aantal: {onderbouwing.reden} Dit komt van: {onderbouwing.bron}
            </Paragraph>
          )}
          {activiteiten === undefined ? null : (
            <>
              <Heading level={3}>Wat er gebeurt bij {naam}</Heading>
              <List
                items={activiteiten.map((activiteit) =>
                  [
                    activiteit.naam,
                    activiteit.frequentie,
                    activiteit.minuten === undefined ? undefined : inWoorden(minuten(activiteit.minuten)),
                  ]
                    .filter((deel) => deel !== undefined)
                    .join(', '),
                )}
              />
            </>
          )}
          {resultaat === undefined ? null : <Paragraph>Waarvoor: {resultaat}</Paragraph>}
          {marge === undefined ? null : (
            <Paragraph>
              Is er soms meer nodig? Dan kan er {inWoorden(minuten(marge.minuten))} per {marge.per} bij,
              zonder nieuwe aanvraag. Minder wordt het niet zonder dat u dat wilt, of zonder een nieuw
              besluit.
            </Paragraph>
          )}
        </div>
      ))}
      <Paragraph>
        U betaalt {euro(centen)} per maand. {eigenBijdrage?.tekst ?? regeling.eigenBijdrage.uitleg}
      </Paragraph>
      {overgang === undefined ? null : (
        <Paragraph>
          Tot en met {dagTekst(overgang.totEnMet)} houdt u de hulp die u had. {overgang.tekst}
        </Paragraph>
      )}
    </>
  )
}

function Waarom({ zaak, besluit, brief }: Getoond): ReactNode {
  const { motivering = [], voorzieningen, bijzondereOmstandigheden, evenredigheid } = besluit.inhoud
  const verschillen = voorzieningen.flatMap(({ verschil = [] }) => verschil)
  return (
    <>
      <Heading>Waarom</Heading>
      {motivering.length === 0 ? (
        <Paragraph>De redenen staan in de brief.</Paragraph>
      ) : (
        <ol className="kt-items">
          {motivering.map((zin) => (
            <li key={zin.tekst}>
              <p>{zin.tekst}</p>
              <Herkomst
                stand={zaak.stand}
                vaststellingen={zin.vaststellingen}
                grondslagen={zin.grondslagen}
              />
            </li>
          ))}
        </ol>
      )}
      {verschillen.map((regel) => (
        <Paragraph key={regel.soort}>
          <strong>{metHoofdletter(regel.soort)}:</strong> {verschilTekst(regel)}. {regel.reden}
        </Paragraph>
      ))}
      {bijzondereOmstandigheden === undefined ? null : (
        <Paragraph>
          <strong>Uw bijzondere situatie:</strong> {bijzondereOmstandigheden}
        </Paragraph>
      )}
      {evenredigheid === undefined ? null : (
        <Paragraph>
          <strong>Wat dit voor u betekent:</strong> {evenredigheid}
        </Paragraph>
      )}
      {brief === undefined || brief.inhoud.grondslagen.length === 0 ? null : (
        <>
          <Heading level={3}>Op welke regels rust dit besluit?</Heading>
          <List
            items={brief.inhoud.grondslagen.map(({ bron, betekenis, link }) => (
              <span key={bron}>
                <GenoemdeBron bron={bron} link={link} />: {betekenis}
              </span>
            ))}
          />
        </>
      )}
    </>
  )
}

/** A decision keeps the rules of its day, also when they change; so they must stay to be read. */
function RegelsVanToen({ regeling }: { regeling: Regeling }): ReactNode {
  return (
    <Paragraph>
      <Link href={`/regels/${regeling.id}`}>Lees de regels van de gemeente waarmee wij besloten</Link>
    </Paragraph>
  )
}

function Oneens({ zaak, regeling }: { zaak: MijnDossier; regeling: Regeling }): ReactNode {
  const tot = besluitTermijn(zaak)
  const { telefoon } = regeling.gemeente
  return (
    <>
      <Heading>Bent u het er niet mee eens?</Heading>
      <Paragraph>
        Bel gerust eerst: <Phone number={zaak.stand.melding.behandelaar?.telefoon ?? telefoon} />. Wij leggen
        het besluit uit.
      </Paragraph>
      {tot === undefined ? null : (
        <Paragraph>
          {isVoorbij(tot, zaak.vandaag) ? (
            `Bezwaar maken kon tot en met ${termijnTekst(tot)}. Bent u later, met een goede reden? Schrijf dan toch.`
          ) : (
            <>
              U kunt bezwaar maken <strong>uiterlijk op {termijnTekst(tot)}</strong>. Dat is gratis. Die dag
              blijft gelden, ook als u eerst belt.
            </>
          )}
        </Paragraph>
      )}
      <Paragraph>
        <Link href={mijnPad(zaak.dossier, '/niet-tevreden')}>Hoe bezwaar maken gaat, en wie u helpt</Link>
      </Paragraph>
    </>
  )
}

/** Exact in the period of the decision; a year also as a week, to have an idea. */
function omvangVan({ omvang }: Voorziening): string | undefined {
  if (omvang === undefined) return undefined
  const perWeek =
    isInTijd(omvang) && omvang.per === 'jaar' ? `, ${gemiddeldPerWeek(minuten(omvang.minuten))}` : ''
  return isStuk(omvang) ? aantalInWoorden(omvang) : `${omvangInWoorden(omvang)}${perWeek}`
}

function periodeVan({ vanaf, totEnMet }: Voorziening): string {
  const begin = vanaf === undefined ? 'Vanaf nu' : `Vanaf ${dagTekst(vanaf)}`
  return totEnMet === undefined ? begin : `${begin} tot en met ${dagTekst(totEnMet)}`
}

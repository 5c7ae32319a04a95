import type { ReactNode } from 'react'
import { dagVoluit, getDag } from '../../basis/dag.ts'
import { euro } from '../../basis/euro.ts'
import { metHoofdletter } from '../../stelsel/brieven/brief-gegevens.ts'
import { findKaderVan } from '../../stelsel/normen/kaders.ts'
import { BESLUITEN, type Regeling, type Vindplaats } from '../../stelsel/regeling/regeling.ts'
import { ORGAAN } from '../../stelsel/regeling/veldnamen.ts'
import { beleidInZinnen, spreidingInEenZin, voorwaardenBij } from '../texts/norm.ts'
import { Alert } from '../ui/alert.tsx'
import { Heading, Link, List, Paragraph } from '../ui/text.tsx'

/** What a municipality can ask beside what is always read along. */
const LEEST_OOK_MEE = {
  'elk besluit': 'Bij elk ander besluit leest ook een collega mee.',
  pgb: 'Kiest u een budget (pgb)? Dan leest ook een collega mee.',
  hardheid: 'Wijken wij voor u van een regel af? Dan leest ook een collega mee.',
} as const

/** Whole weeks are easier to live by than days: `13 weken`, `10 dagen`. */
function duur(dagen: number): string {
  if (dagen === 0 || dagen % 7 !== 0) return dagen === 1 ? '1 dag' : `${dagen} dagen`
  return dagen === 7 ? '1 week' : `${dagen / 7} weken`
}

/** One version of the rules for everyone, each with its article. */
export function Regels({ regeling }: { regeling: Regeling }): ReactNode {
  const {
    criteria,
    norm,
    producten,
    termijnen,
    marge,
    eigenBijdrage,
    pgb,
    overgang,
    hardheidsclausule,
    besluiten,
    werkwijze,
    mandaten,
    tweedeLezer,
  } = regeling
  const meer = tweedeLezer.bij.filter(
    (soort) => soort !== 'afwijzing' && soort !== 'deel' && soort !== 'minder',
  )
  const kader = findKaderVan(regeling.norm)
  const met = (tekst: string, vindplaats: Vindplaats) => (
    <>
      {tekst}{' '}
      <span className="kt-items__meta">
        ({vindplaats.besluit}, artikel {vindplaats.artikel})
      </span>
    </>
  )
  return (
    <>
      <Heading>Wie krijgt hulp?</Heading>
      <List
        items={criteria.map(({ sleutel, tekst, vindplaats }) => (
          <span key={sleutel}>{met(tekst, vindplaats)}</span>
        ))}
      />
      <Paragraph>{met(hardheidsclausule.tekst, hardheidsclausule.vindplaats)}</Paragraph>
      <Heading>Hoeveel hulp?</Heading>
      <List
        items={[
          <span key="norm">
            {met(
              `Voor hulp bij het huishouden beginnen wij met het ${kader?.naam ?? norm.kader}. Heeft u meer nodig, dan krijgt u meer.`,
              norm.vindplaats,
            )}
          </span>,
          ...beleidInZinnen(norm).map((zin) => <span key={zin}>{met(zin, norm.vindplaats)}</span>),
          ...voorwaardenBij(norm).map(({ tekst, bron }) => (
            <span key={tekst}>
              {met(tekst, norm.vindplaats)}
              {bron === null ? null : (
                <>
                  {' '}
                  <Link href={bron} external>
                    Waar die voorwaarde vandaan komt
                  </Link>
                </>
              )}
            </span>
          )),
          <span key="spreiding">{met(spreidingInEenZin(norm), norm.vindplaats)}</span>,
          <span key="afronding">
            {norm.afronding === 1
              ? 'Wij ronden tijd altijd naar boven af, op hele minuten.'
              : `Wij ronden tijd altijd naar boven af, op ${norm.afronding} minuten.`}
          </span>,
          <span key="werkwijze">
            {met(
              werkwijze.soort === 'tijd'
                ? 'In het besluit staat hoeveel tijd u krijgt.'
                : 'Wij spreken een resultaat af. In het plan bij het besluit staat wat er gebeurt, hoe vaak en hoeveel tijd daarvoor is.',
              werkwijze.vindplaats,
            )}
          </span>,
          <span key="marge">
            {met(
              `Heeft u een keer meer nodig? Dan kan er tot ${marge.percentage} procent bij, zonder nieuwe aanvraag.`,
              marge.vindplaats,
            )}
          </span>,
          <span key="overgang">
            {met(
              `Krijgt u minder dan eerst? Dan houdt u nog ${duur(overgang.dagen)} wat u had.`,
              overgang.vindplaats,
            )}
          </span>,
        ]}
      />
      <Heading>Welke hulp is er?</Heading>
      <List
        items={producten.map(({ id, naam, eenheid, tariefCenten, vindplaats }) => (
          <span key={id}>
            {met(
              tariefCenten === undefined
                ? `${metHoofdletter(naam)}, geteld per ${eenheid}.`
                : `${metHoofdletter(naam)}. De gemeente betaalt de organisatie die helpt ${euro(tariefCenten)} per ${eenheid}. Dat betaalt u niet zelf.`,
              vindplaats,
            )}
          </span>
        ))}
      />
      <Paragraph small>Andere hulp kan ook, als dat beter bij u past.</Paragraph>
      <Heading>Wat betaalt u?</Heading>
      <Paragraph>
        {met(
          `${euro(eigenBijdrage.centenPerMaand)} per maand. ${eigenBijdrage.uitleg}`,
          eigenBijdrage.vindplaats,
        )}
      </Paragraph>
      <Heading>Zelf hulp regelen met een budget (pgb)</Heading>
      <Paragraph>{met(pgb.berekening.tekst, pgb.berekening.vindplaats)}</Paragraph>
      <List
        items={[
          ...pgb.tarieven.map(({ id, naam, centenPerUur, vindplaats }) => (
            <span key={id}>{met(`${metHoofdletter(naam)}: ${euro(centenPerUur)} per uur`, vindplaats)}</span>
          )),
          ...pgb.voorwaarden.map(({ tekst, vindplaats }) => (
            <span key={tekst}>{met(tekst, vindplaats)}</span>
          )),
        ]}
      />
      <Heading>Hoe lang duurt het?</Heading>
      <List
        items={[
          <span key="onderzoek">
            {met(
              termijnen.onderzoekDagen === undefined || termijnen.onderzoekDagen >= 42
                ? 'Ons onderzoek duurt hoogstens zes weken.'
                : `De wet geeft zes weken voor ons onderzoek. Wij willen het in ${duur(termijnen.onderzoekDagen)} doen.`,
              termijnen.vindplaats,
            )}
          </span>,
          termijnen.besluitDagen === undefined || termijnen.besluitDagen >= 14
            ? 'Ons besluit komt binnen twee weken na uw aanvraag.'
            : `De wet geeft twee weken voor ons besluit. Wij willen het in ${duur(termijnen.besluitDagen)} nemen.`,
          `U heeft ${duur(termijnen.reactieVerslagDagen)} om op het verslag te reageren. Later mag ook.`,
        ]}
      />
      <Heading>Wie besluit, en wie leest mee?</Heading>
      <List
        items={[
          ...mandaten.map(({ functie, beslissingen }) => (
            <span key={functie}>
              {beslissingen === 'alle'
                ? `Elk besluit kan worden genomen door: ${functie}.`
                : `Hulp toekennen kan ook: ${functie}.`}
            </span>
          )),
          <span key="altijd">
            Krijgt u geen hulp, een deel, of minder dan u had? Dan leest altijd een collega mee voor wij
            besluiten.
          </span>,
          ...meer.map((soort) => (
            <span key={soort}>{met(LEEST_OOK_MEE[soort], tweedeLezer.vindplaats)}</span>
          )),
        ]}
      />
      <Heading>Waar staan de regels?</Heading>
      <List
        items={BESLUITEN.flatMap((naam) => besluiten[naam] ?? []).map(({ titel, orgaan, op, link }) => (
          <span key={titel}>
            {link === undefined ? (
              titel
            ) : (
              <Link href={link} external>
                {titel}
              </Link>
            )}
            , vastgesteld door {ORGAAN[orgaan]} op {dagVoluit(getDag(op))}
          </span>
        ))}
      />
    </>
  )
}

/** The toets held these rules up and a person let them through all the same: everyone may know why. */
export function Ondanks({ reden }: { reden: string | undefined }): ReactNode {
  if (reden === undefined) return null
  return (
    <Alert kind="warning" title="De toets hield deze regels tegen">
      Iemand die dat mag, keurde ze toch goed. De reden: {reden}
    </Alert>
  )
}

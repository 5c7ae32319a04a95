import type { ReactNode } from 'react'
import { dagVanTijdstip, dagVoluit, getDag } from '../../basis/dag.ts'
import { euro } from '../../stelsel/brieven/brief-gegevens.ts'
import { findKader } from '../../stelsel/normen/kaders.ts'
import { BESLUITEN, type Regeling, type Vindplaats } from '../../stelsel/regeling/regeling.ts'
import type { DossierParts } from '../dossier-parts.ts'
import { Afloop, frame } from '../frame.tsx'
import { hulp, terugNaarMijn, ZijkantVoorIedereen } from '../inwoner/mijn.tsx'
import { page } from '../route.ts'
import { Alert } from '../ui/alert.tsx'
import { Details } from '../ui/details.tsx'
import { Pagina } from '../ui/pagina.tsx'
import { Heading, Link, List, Paragraph } from '../ui/text.tsx'
import { Veranderd } from './voorstel-page.tsx'

/** The rules in force, each with its article, what changes when, and how one could and can have a say. For everyone. */
export const gemeenteregelsPage = (parts: DossierParts) =>
  page({
    path: '/regels',
    policy: { public: true },
    load: async ({ klok, trx }) => {
      await parts.regelingen.ververs(trx)
      const { voorstellen } = await parts.regelingen.lees(trx)
      const vandaag = dagVanTijdstip(klok.nu()).toString()
      const alle = parts.regelingen.alle().map(({ regeling }) => regeling)
      return {
        nu: parts.regeling,
        komend: alle.filter(({ geldigVanaf }) => geldigVanaf > vandaag),
        ondanks: new Map(
          voorstellen.flatMap(({ regeling, beoordeeld, stand }) =>
            stand === 'goedgekeurd' && beoordeeld?.reden !== undefined
              ? [[regeling.id, beoordeeld.reden]]
              : [],
          ),
        ),
      }
    },
    view: ({ nu, komend, ondanks }, context) => (
      <Pagina
        {...frame(context)}
        {...terugNaarMijn(context.persoon)}
        title="Onze regels"
        intro={
          <p>
            Dit zijn de regels van {nu.gemeente.naam} voor hulp en ondersteuning thuis. Zij gelden sinds{' '}
            {dagVoluit(getDag(nu.geldigVanaf))}. Achter elke regel staat waar u hem kunt vinden.
          </p>
        }
        side={<ZijkantVoorIedereen regeling={nu} />}
        sideLabel="Contact en hulp"
        help={{ ...hulp(nu), links: [{ label: 'Zo gaat het gesprek', href: '/vooraf' }] }}
      >
        <Afloop page={context} />
        <Ondanks reden={ondanks.get(nu.id)} />
        <Regels regeling={nu} />
        <Heading>Wat gaat er veranderen?</Heading>
        {komend.length === 0 ? (
          <Paragraph>Er staan nu geen nieuwe regels klaar.</Paragraph>
        ) : (
          komend.map((regeling, i) => (
            <Komt
              key={regeling.id}
              nu={komend[i - 1] ?? nu}
              regeling={regeling}
              ondanks={ondanks.get(regeling.id)}
            />
          ))
        )}
        <Heading>Meepraten</Heading>
        <Paragraph>
          De gemeenteraad beslist over de verordening. Vindt u een regel niet goed? Schrijf de raad, of kom
          naar een vergadering. Vraag ernaar bij {nu.gemeente.afdeling}, {nu.gemeente.telefoon}. Een
          cliëntondersteuner kan u helpen.
        </Paragraph>
      </Pagina>
    ),
  })

function Regels({ regeling }: { regeling: Regeling }): ReactNode {
  const {
    criteria,
    norm,
    termijnen,
    marge,
    eigenBijdrage,
    pgb,
    overgang,
    hardheidsclausule,
    besluiten,
    werkwijze,
  } = regeling
  const kader = findKader(norm.kader)
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
              `Krijgt u minder dan eerst? Dan houdt u nog ${overgang.dagen} dagen wat u had.`,
              overgang.vindplaats,
            )}
          </span>,
        ]}
      />
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
            <span key={id}>{met(`${naam}: ${euro(centenPerUur)} per uur`, vindplaats)}</span>
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
                : `De wet geeft zes weken voor ons onderzoek. Wij willen het in ${termijnen.onderzoekDagen} dagen doen.`,
              termijnen.vindplaats,
            )}
          </span>,
          termijnen.besluitDagen === undefined || termijnen.besluitDagen >= 14
            ? 'Ons besluit komt binnen twee weken na uw aanvraag.'
            : `De wet geeft twee weken voor ons besluit. Wij willen het in ${termijnen.besluitDagen} dagen nemen.`,
          `U heeft ${termijnen.reactieVerslagDagen} dagen om op het verslag te reageren. Later mag ook.`,
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
            , vastgesteld door {orgaan === 'raad' ? 'de gemeenteraad' : `het ${orgaan}`} op{' '}
            {dagVoluit(getDag(op))}
          </span>
        ))}
      />
    </>
  )
}

/** The toets held these rules up and a person let them through all the same: everyone may know why. */
function Ondanks({ reden }: { reden: string | undefined }): ReactNode {
  if (reden === undefined) return null
  return (
    <Alert kind="warning" title="De toets hield deze regels tegen">
      Iemand die dat mag, keurde ze toch goed. De reden: {reden}
    </Alert>
  )
}

/** `nu`: the version that these rules replace. */
function Komt(props: { nu: Regeling; regeling: Regeling; ondanks: string | undefined }): ReactNode {
  const { nu, regeling, ondanks } = props
  const { wijziging } = regeling
  return (
    <>
      <Heading level={3}>Vanaf {dagVoluit(getDag(regeling.geldigVanaf))}</Heading>
      <Ondanks reden={ondanks} />
      {wijziging === undefined ? null : (
        <Paragraph>
          Waarom: {wijziging.motief} Wat het doet met uren: {wijziging.gevolgUren} Wat het doet met geld:{' '}
          {wijziging.gevolgGeld}
        </Paragraph>
      )}
      {wijziging?.inspraak === undefined ? null : (
        <Paragraph>
          Meepraten kon van {dagVoluit(getDag(wijziging.inspraak.van))} tot en met{' '}
          {dagVoluit(getDag(wijziging.inspraak.totEnMet))}: {wijziging.inspraak.hoe}.
        </Paragraph>
      )}
      <Details summary="Wat verandert er precies?">
        <Veranderd was={nu} wordt={regeling} />
      </Details>
    </>
  )
}

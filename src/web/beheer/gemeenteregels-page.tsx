import type { ReactNode } from 'react'
import { dagVanTijdstip, dagVoluit, getDag } from '../../basis/dag.ts'
import type { Inspraak, Voorstel } from '../../stelsel/regelbeheer/evolve.ts'
import type { Regeling } from '../../stelsel/regeling/regeling.ts'
import { metLaatsteDag } from '../../stelsel/regeling/versies.ts'
import type { DossierParts } from '../dossier-parts.ts'
import { Afloop, frame } from '../frame.tsx'
import { hulp, terugNaarMijn, ZijkantVoorIedereen } from '../inwoner/mijn.tsx'
import { page } from '../route.ts'
import { Alert } from '../ui/alert.tsx'
import { Details } from '../ui/details.tsx'
import { type Item, ItemList } from '../ui/items.tsx'
import { Pagina } from '../ui/pagina.tsx'
import { EmptyState, Heading, Link, List, Paragraph } from '../ui/text.tsx'
import { inspraakPad, versiePad } from './beheer.tsx'
import { inInspraak, Meepraten } from './inspraak-page.tsx'
import { Voorbeelden } from './regelingtoets.tsx'
import { Ondanks, Regels } from './regels-tekst.tsx'
import { besluitTekst, inspraakInWoorden, inspraakTekst, Veranderd } from './verandering.tsx'

/** The rules in force, what changes when or does not after all, the rules of before, and how one can have a say. For everyone. */
export const gemeenteregelsPage = (parts: DossierParts) =>
  page({
    path: '/regels',
    policy: { public: true },
    load: async ({ klok, trx }) => {
      await parts.regelingen.ververs(trx)
      const { voorstellen, versies } = await parts.regelingen.lees(trx)
      const vandaag = dagVanTijdstip(klok.nu()).toString()
      const nu = parts.regeling
      const ingetrokken = voorstellen.filter(({ stand }) => stand === 'ingetrokken').toReversed()
      return {
        nu,
        vandaag,
        meepraten: inInspraak(voorstellen),
        komend: versies
          .map(({ regeling }) => regeling)
          .filter(({ id, geldigVanaf }) => geldigVanaf > vandaag && id !== nu.id),
        // Until later rules hold, someone may still expect what was announced.
        gaatNietDoor: ingetrokken.filter(({ regeling }) => regeling.geldigVanaf > nu.geldigVanaf),
        eerder: [
          ...metLaatsteDag(versies)
            .filter(({ regeling }) => regeling.geldigVanaf < nu.geldigVanaf)
            .toReversed()
            .map((een) => eerdereRegels(een)),
          ...ingetrokken
            .filter(({ regeling }) => regeling.geldigVanaf <= nu.geldigVanaf)
            .map((een) => gingNietDoor(een)),
        ],
        inspraakVan: new Map(
          voorstellen.flatMap(({ regeling, inspraak, stand }) =>
            stand === 'goedgekeurd' && inspraak !== undefined ? [[regeling.id, inspraak]] : [],
          ),
        ),
        ondanks: new Map(
          voorstellen.flatMap(({ regeling, beoordeeld, stand }) =>
            stand === 'goedgekeurd' && beoordeeld?.reden !== undefined
              ? [[regeling.id, beoordeeld.reden]]
              : [],
          ),
        ),
      }
    },
    view: ({ nu, vandaag, meepraten, komend, eerder, gaatNietDoor, ondanks, inspraakVan }, context) => (
      <Pagina
        {...frame(context)}
        {...terugNaarMijn(context.persoon)}
        title="Onze regels"
        intro={
          <p>
            Dit zijn de regels van {nu.gemeente.naam} voor hulp en ondersteuning thuis. Zij gelden sinds{' '}
            {dagVoluit(getDag(nu.geldigVanaf))}. Tussen haakjes staat in welk artikel u een regel vindt.
          </p>
        }
        side={<ZijkantVoorIedereen regeling={nu} />}
        sideLabel="Contact en hulp"
        help={{ ...hulp(nu), links: [{ label: 'Zo gaat het gesprek', href: '/vooraf' }] }}
      >
        <Afloop page={context} />
        {meepraten.some(({ inspraak }) => inspraak.totEnMet >= vandaag) ? (
          <Alert kind="info" title="U kunt meepraten over nieuwe regels">
            {meepraten
              .filter(({ inspraak }) => inspraak.totEnMet >= vandaag)
              .map(({ voorstel, regeling }) => (
                <p key={voorstel}>
                  <Link href={inspraakPad(voorstel)}>
                    Lees het voorstel voor de regels vanaf {dagVoluit(getDag(regeling.geldigVanaf))}
                  </Link>
                </p>
              ))}
          </Alert>
        ) : null}
        <Ondanks reden={ondanks.get(nu.id)} />
        <Regels regeling={nu} />
        <Paragraph>
          <Link href={versiePad(nu.id)}>Waarom deze regels er zijn, en de hele tekst</Link>
        </Paragraph>
        {meepraten.length === 0 ? null : <Heading>Praat mee over nieuwe regels</Heading>}
        {meepraten.map((voorstel) => (
          <Meepraten key={voorstel.voorstel} voorstel={voorstel} vandaag={vandaag} />
        ))}
        <Heading>Wat gaat er veranderen?</Heading>
        {komend.length === 0 ? (
          <Paragraph>Er staan nu geen nieuwe regels klaar. Er verandert niets.</Paragraph>
        ) : (
          komend.map((regeling, i) => (
            <Komt
              key={regeling.id}
              nu={komend[i - 1] ?? nu}
              regeling={regeling}
              inspraak={inspraakVan.get(regeling.id) ?? regeling.wijziging?.inspraak}
              ondanks={ondanks.get(regeling.id)}
            />
          ))
        )}
        {gaatNietDoor.map((voorstel) => (
          <GaatNietDoor key={voorstel.voorstel} voorstel={voorstel} />
        ))}
        <Heading id="eerder">Eerdere regels</Heading>
        <Paragraph>
          Heeft u een besluit van ons? Wij namen het met de regels van die dag. Ook als de regels nu anders
          zijn.
        </Paragraph>
        {eerder.length === 0 ? (
          <EmptyState>
            Hier staan nog geen eerdere regels. Zoekt u oudere regels? Vraag ernaar bij {nu.gemeente.afdeling}
            , {nu.gemeente.telefoon}.
          </EmptyState>
        ) : (
          <ItemList items={eerder} />
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

/** From when to when, why, and the decision it rests on; the page behind it has the text. */
function eerdereRegels({ regeling, totEnMet }: { regeling: Regeling; totEnMet?: string }): Item {
  const { id, geldigVanaf, wijziging, besluiten } = regeling
  const tot = totEnMet === undefined ? '' : ` tot en met ${dagVoluit(getDag(totEnMet))}`
  return {
    title: `Regels van ${dagVoluit(getDag(geldigVanaf))}${tot}`,
    href: versiePad(id),
    meta: (
      <>
        {wijziging === undefined ? null : <>Waarom: {wijziging.motief} </>}
        Besluit: {besluitTekst(besluiten.verordening)}
      </>
    ),
  }
}

function gingNietDoor({ regeling, ingetrokken }: Voorstel): Item {
  return {
    title: `Ging niet door: regels vanaf ${dagVoluit(getDag(regeling.geldigVanaf))}`,
    href: versiePad(regeling.id),
    meta:
      ingetrokken === undefined
        ? undefined
        : `Ingetrokken op ${dagVoluit(getDag(ingetrokken.op))}. Waarom: ${ingetrokken.reden}`,
  }
}

/** Who read that rules would come, and perhaps had a say about them, can read here that they do not, and why. */
function GaatNietDoor({ voorstel: { regeling, ingetrokken } }: { voorstel: Voorstel }): ReactNode {
  const inspraak = inspraakTekst(regeling)
  if (ingetrokken === undefined) return null
  return (
    <>
      <Heading level={3}>Gaat niet door: regels vanaf {dagVoluit(getDag(regeling.geldigVanaf))}</Heading>
      <Paragraph>
        Wij hebben deze regels ingetrokken op {dagVoluit(getDag(ingetrokken.op))}. Waarom: {ingetrokken.reden}
      </Paragraph>
      {inspraak === undefined ? null : <Paragraph>Over deze regels kon u meepraten: {inspraak}.</Paragraph>}
      <Paragraph>
        <Link href={versiePad(regeling.id)} about={`, vanaf ${dagVoluit(getDag(regeling.geldigVanaf))}`}>
          Lees de regels die niet doorgaan
        </Link>
      </Paragraph>
    </>
  )
}

/** `nu`: the version that these rules replace. */
function Komt(props: {
  nu: Regeling
  regeling: Regeling
  inspraak: Inspraak | undefined
  ondanks: string | undefined
}): ReactNode {
  const { nu, regeling, inspraak, ondanks } = props
  const { wijziging } = regeling
  return (
    <>
      <Heading level={3}>Vanaf {dagVoluit(getDag(regeling.geldigVanaf))}</Heading>
      <Ondanks reden={ondanks} />
      {wijziging === undefined ? null : (
        <List
          items={[
            `Waarom: ${wijziging.motief}`,
            `Wat het doet met uren: ${wijziging.gevolgUren}`,
            `Wat het doet met geld: ${wijziging.gevolgGeld}`,
          ]}
        />
      )}
      {inspraak === undefined ? null : <Paragraph>Meepraten: {inspraakInWoorden(inspraak)}.</Paragraph>}
      <Paragraph>
        <Link href={versiePad(regeling.id)} about={`, vanaf ${dagVoluit(getDag(regeling.geldigVanaf))}`}>
          Lees deze nieuwe regels
        </Link>
      </Paragraph>
      <Details summary="Wat verandert er precies?">
        <Veranderd was={nu} wordt={regeling} />
        <Voorbeelden eerst={nu} straks={regeling} />
      </Details>
    </>
  )
}

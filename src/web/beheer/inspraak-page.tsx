import type { ReactNode } from 'react'
import { type DagTekst, dagVanTijdstip, dagVoluit, getDag } from '../../basis/dag.ts'
import type { Inspraak, Voorstel } from '../../stelsel/regelbeheer/evolve.ts'
import type { Regeling } from '../../stelsel/regeling/regeling.ts'
import { voorgangerVan } from '../../stelsel/regeling/versies.ts'
import { NIET_GEVONDEN } from '../answer.ts'
import type { DossierParts } from '../dossier-parts.ts'
import { frame } from '../frame.tsx'
import { hulp, ZijkantVoorIedereen } from '../inwoner/mijn.tsx'
import { page } from '../route.ts'
import { Alert } from '../ui/alert.tsx'
import { Details } from '../ui/details.tsx'
import { Pagina } from '../ui/pagina.tsx'
import { Heading, Link, Paragraph } from '../ui/text.tsx'
import { inspraakPad, versiePad } from './beheer.tsx'
import { Voorbeelden } from './regelingtoets.tsx'
import { Regels } from './regels-tekst.tsx'
import { Veranderd, WaaromOpenbaar } from './verandering.tsx'

type Openbaar = Voorstel & { readonly inspraak: Inspraak }

/** A proposal that was made public, before anyone decided: what changes, what it does, and how to have a say. Nobody's name. For everyone. */
export const inspraakPage = (parts: DossierParts) =>
  page({
    path: '/regels/voorstel/:voorstel',
    policy: { public: true },
    load: async ({ klok, trx, params }) => {
      const { voorstellen, versies } = await parts.regelingen.lees(trx)
      const voorstel = voorstellen.filter(isOpenbaar).find((een) => een.voorstel === params.voorstel)
      if (voorstel === undefined) return NIET_GEVONDEN
      return {
        voorstel,
        vorige: voorgangerVan(versies, voorstel.regeling)?.regeling ?? parts.regeling,
        nu: parts.regeling,
        vandaag: dagVanTijdstip(klok.nu()).toString(),
      }
    },
    view: ({ voorstel, vorige, nu, vandaag }, context) => {
      const { regeling } = voorstel
      return (
        <Pagina
          {...frame(context)}
          back={{ label: 'Terug naar onze regels', href: '/regels' }}
          title={`Voorstel: regels vanaf ${dagVoluit(getDag(regeling.geldigVanaf))}`}
          side={<ZijkantVoorIedereen regeling={nu} />}
          sideLabel="Contact en hulp"
          help={{ ...hulp(nu), links: [{ label: 'Onze regels', href: '/regels' }] }}
        >
          <Stand voorstel={voorstel} vandaag={vandaag} />
          <Heading>Waarom dit voorstel?</Heading>
          <WaaromOpenbaar regeling={regeling} />
          <Heading>Wat verandert er?</Heading>
          <Paragraph>
            Hieronder staat alleen wat anders wordt dan in de regels vanaf{' '}
            {dagVoluit(getDag(vorige.geldigVanaf))}.
          </Paragraph>
          <Veranderd was={vorige} wordt={regeling} />
          <Heading>Wat betekent dat voor mensen?</Heading>
          <Paragraph>
            De gemeente rekent voorbeelden na. Het zijn geen echte mensen. Bij u kan het anders zijn.
          </Paragraph>
          <Voorbeelden eerst={vorige} straks={regeling} />
          <Details summary="Alle regels, als dit voorstel doorgaat">
            <Regels regeling={regeling} />
          </Details>
        </Pagina>
      )
    },
  })

function isOpenbaar(voorstel: Voorstel): voorstel is Openbaar {
  return voorstel.inspraak !== undefined
}

/** What waits for inspraak or for a decision after it; what was approved or given back is no proposal any more. */
export function inInspraak(voorstellen: readonly Voorstel[]): readonly Openbaar[] {
  return voorstellen.filter(isOpenbaar).filter(({ stand }) => stand === 'wacht')
}

/** One proposal in the list of the rules: when and how, and where to read it. */
export function Meepraten({ voorstel, vandaag }: { voorstel: Openbaar; vandaag: DagTekst }): ReactNode {
  const vanaf = dagVoluit(getDag(voorstel.regeling.geldigVanaf))
  return (
    <>
      <Heading level={3}>Voorstel: regels vanaf {vanaf}</Heading>
      <Paragraph>
        {wanneer(voorstel.inspraak, vandaag)} {slot(voorstel.inspraak.hoe)}
      </Paragraph>
      <Paragraph>
        <Link href={inspraakPad(voorstel.voorstel)} about={`, vanaf ${vanaf}`}>
          Lees wat er verandert
        </Link>
      </Paragraph>
    </>
  )
}

function Stand({ voorstel, vandaag }: { voorstel: Openbaar; vandaag: DagTekst }): ReactNode {
  const { stand, regeling, inspraak } = voorstel
  if (stand === 'teruggegeven') {
    return (
      <Alert kind="warning" title="Dit voorstel gaat zo niet door">
        Het is teruggenomen. Door dit voorstel verandert er niets.
      </Alert>
    )
  }
  if (stand !== 'wacht') {
    return (
      <Alert kind="info" title="Dit is geen voorstel meer">
        <Link href={versiePad(regeling.id)}>Lees wat ermee is gebeurd</Link>
      </Alert>
    )
  }
  return (
    <Alert
      kind="info"
      title={vandaag > inspraak.totEnMet ? 'Meepraten kan niet meer' : 'U kunt hierover meepraten'}
    >
      <p>
        {wanneer(inspraak, vandaag)} {vandaag > inspraak.totEnMet ? null : slot(inspraak.hoe)}
      </p>
      <p>
        Dit is een voorstel. Er geldt nog niets van. Eerst beslist {beslisser(regeling)}. Een
        cliëntondersteuner kan u helpen om te reageren.
      </p>
    </Alert>
  )
}

function wanneer({ van, totEnMet }: Inspraak, vandaag: DagTekst): string {
  const [eerste, laatste] = [dagVoluit(getDag(van)), dagVoluit(getDag(totEnMet))]
  if (vandaag < van) return `Meepraten kan van ${eerste} tot en met ${laatste}.`
  if (vandaag <= totEnMet) return `Meepraten kan tot en met ${laatste}.`
  return `Meepraten kon van ${eerste} tot en met ${laatste}. Het besluit moet nog komen.`
}

/** The council, or the college where only its own rules are to come. */
function beslisser({ besluiten: { verordening, beleidsregels, tarieven } }: Regeling): string {
  const college = [beleidsregels?.op ?? '', tarieven?.op ?? ''].toSorted().at(-1) ?? ''
  return verordening.op >= college
    ? `de gemeenteraad, naar verwachting op ${dagVoluit(getDag(verordening.op))}`
    : `het college, naar verwachting op ${dagVoluit(getDag(college))}`
}

function slot(tekst: string): string {
  return /[.!?]$/.test(tekst) ? tekst : `${tekst}.`
}

import type { ReactNode } from 'react'
import { type DagTekst, dagVanTijdstip, dagVoluit, getDag } from '../../basis/dag.ts'
import type { Voorstel } from '../../stelsel/regelbeheer/evolve.ts'
import type { GeschrevenRegeling } from '../../stelsel/regeling/regeling-bestand.ts'
import { metLaatsteDag } from '../../stelsel/regeling/versies.ts'
import { NIET_GEVONDEN } from '../answer.ts'
import type { DossierParts } from '../dossier-parts.ts'
import { frame } from '../frame.tsx'
import { hulp, ZijkantVoorIedereen } from '../inwoner/mijn.tsx'
import { page } from '../route.ts'
import { Alert } from '../ui/alert.tsx'
import { Details } from '../ui/details.tsx'
import { Pagina } from '../ui/pagina.tsx'
import { Heading } from '../ui/text.tsx'
import { Ondanks, Regels } from './regels-tekst.tsx'
import { WaaromOpenbaar } from './verandering.tsx'

type Getoond = GeschrevenRegeling & {
  readonly totEnMet?: DagTekst
  /** How it was approved and perhaps withdrawn; what came with the product has none. */
  readonly voorstel?: Voorstel
}

/** One version of the rules, also when it no longer holds: a past decision keeps its rules, so they can be read. For everyone. */
export const regelversiePage = (parts: DossierParts) =>
  page({
    path: '/regels/:versie',
    policy: { public: true },
    load: async ({ klok, trx, params }) => {
      const { voorstellen, versies } = await parts.regelingen.lees(trx)
      const voorstel = voorstellen.find(
        ({ regeling, stand }) =>
          regeling.id === params.versie && (stand === 'goedgekeurd' || stand === 'ingetrokken'),
      )
      const versie = metLaatsteDag(versies).find(({ regeling }) => regeling.id === params.versie)
      // What waits for approval is not there for everyone: nobody laid it down yet.
      const getoond = findGetoond(versie, voorstel)
      if (getoond === undefined) return NIET_GEVONDEN
      return {
        versie: getoond,
        nu: parts.regeling,
        vandaag: dagVanTijdstip(klok.nu()).toString(),
      }
    },
    view: ({ versie, nu, vandaag }, context) => {
      const { regeling, tekst, voorstel } = versie
      return (
        <Pagina
          {...frame(context)}
          back={{ label: 'Terug naar onze regels', href: '/regels' }}
          title={titelVan(versie)}
          side={<ZijkantVoorIedereen regeling={nu} />}
          sideLabel="Contact en hulp"
          help={{ ...hulp(nu), links: [{ label: 'Onze regels', href: '/regels' }] }}
        >
          <Gelding versie={versie} vandaag={vandaag} />
          <Ondanks reden={voorstel?.beoordeeld?.reden} />
          <Heading>
            {regeling.wijziging === undefined ? 'Waarop rusten deze regels?' : 'Waarom deze regels?'}
          </Heading>
          <WaaromOpenbaar regeling={regeling} />
          <Regels regeling={regeling} />
          <Details summary="De hele tekst, zoals die is vastgelegd">
            <pre className="kt-regels">{tekst}</pre>
          </Details>
        </Pagina>
      )
    },
  })

/** What was withdrawn is no version any more; what came with the product was never proposed here. */
function findGetoond(versie: Getoond | undefined, voorstel: Voorstel | undefined): Getoond | undefined {
  if (voorstel === undefined) return versie
  return { ...(versie ?? { regeling: voorstel.regeling, tekst: voorstel.tekst }), voorstel }
}

function titelVan({ regeling, totEnMet, voorstel }: Getoond): string {
  const van = dagVoluit(getDag(regeling.geldigVanaf))
  if (voorstel?.stand === 'ingetrokken') return `Ingetrokken regels vanaf ${van}`
  return totEnMet === undefined
    ? `Regels vanaf ${van}`
    : `Regels van ${van} tot en met ${dagVoluit(getDag(totEnMet))}`
}

/** Whether these rules hold, held or will: the first thing someone must know who comes here by a link. */
function Gelding({ versie, vandaag }: { versie: Getoond; vandaag: DagTekst }): ReactNode {
  const { regeling, totEnMet, voorstel } = versie
  if (voorstel?.ingetrokken !== undefined) {
    const { op, reden } = voorstel.ingetrokken
    return (
      <Alert kind="warning" title="Deze regels gaan niet gelden">
        Wij hebben ze ingetrokken op {dagVoluit(getDag(op))}. Waarom: {reden}
      </Alert>
    )
  }
  if (regeling.geldigVanaf > vandaag) {
    return (
      <Alert kind="info" title="Deze regels gelden nog niet">
        Zij gaan gelden vanaf {dagVoluit(getDag(regeling.geldigVanaf))}.
      </Alert>
    )
  }
  if (totEnMet === undefined || totEnMet >= vandaag) {
    return (
      <Alert kind="ok" title="Deze regels gelden nu">
        Sinds {dagVoluit(getDag(regeling.geldigVanaf))}
        {totEnMet === undefined ? '.' : `, tot en met ${dagVoluit(getDag(totEnMet))}.`}
      </Alert>
    )
  }
  return (
    <Alert kind="info" title="Deze regels gelden niet meer">
      Zij golden van {dagVoluit(getDag(regeling.geldigVanaf))} tot en met {dagVoluit(getDag(totEnMet))}. Is uw
      besluit uit die tijd? Dan namen wij het met deze regels.
    </Alert>
  )
}

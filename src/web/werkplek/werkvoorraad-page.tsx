import { z } from 'zod'
import { dagVanTijdstip, dagVoluit, getDag } from '../../basis/dag.ts'
import { type DossierRegel, listDossiers } from '../../dossier/overzicht.query.ts'
import { listStreefdata } from '../../dossier/streefdatum.query.ts'
import type { Streefdatum } from '../../dossier/streefdatum.ts'
import { type DossierParts, versiesVan } from '../dossier-parts.ts'
import { page } from '../route.ts'
import { STAP_WERKPLEK } from '../texts/stappen.ts'
import { Deadline, DICHTBIJ_DAGEN, Streefdag } from '../ui/deadline.tsx'
import { NavLinks } from '../ui/nav-links.tsx'
import { Table } from '../ui/table.tsx'
import { Heading, Link, Paragraph } from '../ui/text.tsx'
import { Werkplek, zaakPad } from './werkplek.tsx'

const PAD = '/werk/voorraad'

/** How the lists are shown: by the last day of the law, or by the day the municipality promises itself. */
const WEERGAVEN = [
  ['termijn', 'Eerst de kortste termijn', PAD],
  ['streefdatum', 'Eerst de vroegste streefdatum', `${PAD}?weergave=streefdatum`],
  ['let-op', 'Alleen streefdatum dichtbij of voorbij', `${PAD}?weergave=let-op`],
] as const
type Weergave = (typeof WEERGAVEN)[number][0]

type Streefdata = ReadonlyMap<string, Streefdatum>

/** All dossiers of this consulent and those that nobody has yet, the shortest term first. */
export const werkvoorraadPage = (parts: DossierParts) =>
  page({
    path: PAD,
    policy: { roles: ['consulent', 'kwaliteitsmedewerker'] },
    query: z.object({ weergave: z.enum(WEERGAVEN.map(([naam]) => naam)).catch('termijn') }),
    load: async ({ trx, gemeente, persoon, klok, query }) => {
      const mijn = await listDossiers(trx, gemeente, { behandelaar: persoon.persoon })
      const vrij = await listDossiers(trx, gemeente, { behandelaar: null })
      const meelezen = persoon.rollen.includes('kwaliteitsmedewerker')
        ? await listDossiers(trx, gemeente, { volgende: 'lees-besluit' })
        : []
      const alle = [...mijn, ...vrij, ...meelezen]
      return {
        vandaag: dagVanTijdstip(klok.nu()),
        isConsulent: persoon.rollen.includes('consulent'),
        mijn,
        vrij,
        meelezen,
        streefdata: await listStreefdata(trx, gemeente, alle, versiesVan(parts.regelingen)),
        weergave: query.weergave,
      }
    },
    view: ({ vandaag, isConsulent, mijn, vrij, meelezen, streefdata, weergave }, context) => {
      const open = mijn.filter(({ aan_zet }) => aan_zet !== 'niemand')
      const dichtbij = open.filter(({ uiterlijk }) => isDichtbij(uiterlijk, vandaag)).length
      const lijst = { vandaag, streefdata, weergave }
      return (
        <Werkplek page={context} title="Werkvoorraad" deel="werkvoorraad" width="breed">
          <Paragraph>
            U heeft {zaken(open.length)}.{' '}
            {dichtbij === 0
              ? `Bij geen enkele zaak is binnen ${DICHTBIJ_DAGEN} dagen een stap nodig.`
              : `Bij ${zaken(dichtbij)} is binnen ${DICHTBIJ_DAGEN} dagen een stap nodig.`}
          </Paragraph>
          {streefdata.size === 0 ? null : (
            <>
              <Paragraph>
                De streefdatum is de dag waarop de gemeente zelf klaar wil zijn. De uiterste dag van de wet
                blijft gelden.
              </Paragraph>
              <NavLinks
                kind="tabs"
                label="Volgorde van de zaken"
                items={WEERGAVEN.map(([naam, label, href]) => ({ label, href, current: naam === weergave }))}
              />
            </>
          )}
          {meelezen.length === 0 ? null : (
            <Lijst titel="Om mee te lezen" regels={meelezen} leeg="" {...lijst} />
          )}
          <Lijst
            titel={weergave === 'termijn' ? 'Zaken, eerst de kortste termijn' : 'Zaken'}
            regels={mijn}
            leeg={
              isConsulent
                ? 'U heeft geen zaken. Pak hieronder een nieuwe melding op.'
                : 'U behandelt zelf geen zaken.'
            }
            {...lijst}
          />
          <Lijst
            titel="Nieuwe meldingen zonder behandelaar"
            regels={vrij}
            leeg="Elke melding heeft een behandelaar."
            {...lijst}
          />
        </Werkplek>
      )
    },
  })

function Lijst(props: {
  titel: string
  regels: readonly DossierRegel[]
  vandaag: Temporal.PlainDate
  streefdata: Streefdata
  weergave: Weergave
  leeg: string
}) {
  const { titel, regels, vandaag, streefdata, weergave, leeg } = props
  const getoond = inWeergave(regels, weergave, streefdata, vandaag)
  const verborgen = regels.length - getoond.length
  return (
    <>
      <Heading>{titel}</Heading>
      <Table
        caption={titel}
        captionHidden
        columns={[
          { header: 'Inwoner' },
          { header: 'Vraag' },
          { header: 'Volgende stap' },
          { header: 'Uiterlijk' },
          ...(streefdata.size === 0 ? [] : [{ header: 'Streefdatum' }]),
        ]}
        rows={getoond.map((regel) => rij(regel, vandaag, streefdata))}
        empty={verborgen === 0 ? leeg : 'Bij geen enkele zaak is de streefdatum dichtbij of voorbij.'}
      />
      {verborgen === 0 ? null : (
        <Paragraph>
          {verborgen === 1 ? '1 zaak staat' : `${verborgen} zaken staan`} nu niet in deze lijst.{' '}
          <Link href={PAD}>Bekijk alle zaken</Link>
        </Paragraph>
      )}
    </>
  )
}

/** A dossier without a day of its own comes after those that have one, in the order of the law. */
function inWeergave(
  regels: readonly DossierRegel[],
  weergave: Weergave,
  streefdata: Streefdata,
  vandaag: Temporal.PlainDate,
): readonly DossierRegel[] {
  if (weergave === 'termijn') return regels
  const dagVan = ({ dossier }: DossierRegel) => streefdata.get(dossier)?.dag
  const opVolgorde = regels.toSorted((a, b) => (dagVan(a) ?? '9').localeCompare(dagVan(b) ?? '9'))
  return weergave === 'streefdatum'
    ? opVolgorde
    : opVolgorde.filter((regel) => isDichtbij(dagVan(regel) ?? null, vandaag))
}

function rij(regel: DossierRegel, vandaag: Temporal.PlainDate, streefdata: Streefdata) {
  const { dossier, naam, vraag, volgende, uiterlijk, gemeld_op, aan_zet } = regel
  const gemeld = gemeld_op === null ? '' : `Melding van ${dagVoluit(getDag(gemeld_op))}`
  const streef = streefdata.get(dossier)
  return {
    key: dossier,
    cells: [
      <Link href={zaakPad(dossier)} key="naam">
        {naam ?? 'Naam onbekend'}
      </Link>,
      vraag ?? gemeld,
      STAP_WERKPLEK[volgende].tekst,
      uiterlijk === null || aan_zet === 'niemand' ? (
        '–'
      ) : (
        <Deadline key="uiterlijk" dag={getDag(uiterlijk)} vandaag={vandaag} />
      ),
      streef === undefined ? '–' : <Streefdag key="streef" dag={getDag(streef.dag)} vandaag={vandaag} />,
    ],
  }
}

function isDichtbij(uiterlijk: string | null, vandaag: Temporal.PlainDate): boolean {
  if (uiterlijk === null) return false
  return Temporal.PlainDate.compare(getDag(uiterlijk), vandaag.add({ days: DICHTBIJ_DAGEN })) <= 0
}

function zaken(aantal: number): string {
  return aantal === 1 ? '1 zaak' : `${aantal} zaken`
}

import { dagVanTijdstip, dagVoluit, getDag } from '../../basis/dag.ts'
import { type DossierRegel, listDossiers } from '../../dossier/overzicht.query.ts'
import { page } from '../route.ts'
import { STAP_WERKPLEK } from '../texts/stappen.ts'
import { Deadline, DICHTBIJ_DAGEN } from '../ui/deadline.tsx'
import { Table } from '../ui/table.tsx'
import { Heading, Link, Paragraph } from '../ui/text.tsx'
import { Werkplek, zaakPad } from './werkplek.tsx'

/** All dossiers of this consulent and those that nobody has yet, the shortest term first. */
export const werkvoorraadPage = page({
  path: '/werk/voorraad',
  policy: { roles: ['consulent', 'kwaliteitsmedewerker'] },
  load: async ({ trx, gemeente, persoon, klok }) => ({
    vandaag: dagVanTijdstip(klok.nu()),
    isConsulent: persoon.rollen.includes('consulent'),
    mijn: await listDossiers(trx, gemeente, { behandelaar: persoon.persoon }),
    vrij: await listDossiers(trx, gemeente, { behandelaar: null }),
    meelezen: persoon.rollen.includes('kwaliteitsmedewerker')
      ? await listDossiers(trx, gemeente, { volgende: 'lees-besluit' })
      : [],
  }),
  view: ({ vandaag, isConsulent, mijn, vrij, meelezen }, context) => {
    const open = mijn.filter(({ aan_zet }) => aan_zet !== 'niemand')
    const dichtbij = open.filter(({ uiterlijk }) => isDichtbij(uiterlijk, vandaag)).length
    return (
      <Werkplek page={context} title="Werkvoorraad" deel="werkvoorraad" width="breed">
        <Paragraph>
          U heeft {zaken(open.length)}.{' '}
          {dichtbij === 0
            ? `Bij geen enkele zaak is binnen ${DICHTBIJ_DAGEN} dagen een stap nodig.`
            : `Bij ${zaken(dichtbij)} is binnen ${DICHTBIJ_DAGEN} dagen een stap nodig.`}
        </Paragraph>
        {meelezen.length === 0 ? null : (
          <Lijst titel="Om mee te lezen" regels={meelezen} vandaag={vandaag} leeg="" />
        )}
        <Lijst
          titel="Zaken, eerst de kortste termijn"
          regels={mijn}
          vandaag={vandaag}
          leeg={
            isConsulent
              ? 'U heeft geen zaken. Pak hieronder een nieuwe melding op.'
              : 'U behandelt zelf geen zaken.'
          }
        />
        <Lijst
          titel="Nieuwe meldingen zonder behandelaar"
          regels={vrij}
          vandaag={vandaag}
          leeg="Elke melding heeft een behandelaar."
        />
      </Werkplek>
    )
  },
})

function Lijst(props: {
  titel: string
  regels: readonly DossierRegel[]
  vandaag: Temporal.PlainDate
  leeg: string
}) {
  return (
    <>
      <Heading>{props.titel}</Heading>
      <Table
        caption={props.titel}
        captionHidden
        columns={[
          { header: 'Inwoner' },
          { header: 'Vraag' },
          { header: 'Volgende stap' },
          { header: 'Uiterlijk' },
        ]}
        rows={props.regels.map((regel) => rij(regel, props.vandaag))}
        empty={props.leeg}
      />
    </>
  )
}

function rij(regel: DossierRegel, vandaag: Temporal.PlainDate) {
  const { dossier, naam, vraag, volgende, uiterlijk, gemeld_op, aan_zet } = regel
  const gemeld = gemeld_op === null ? '' : `Melding van ${dagVoluit(getDag(gemeld_op))}`
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

import { dagMetWeekdag, dagVanTijdstip, getDag } from '../../basis/dag.ts'
import { listDossiers } from '../../dossier/overzicht.query.ts'
import type { VolgendeStap } from '../../dossier/voortgang.ts'
import { isNotFound } from '../answer.ts'
import { type DossierParts, leesDossier } from '../dossier-parts.ts'
import { page } from '../route.ts'
import { STAP_WERKPLEK } from '../texts/stappen.ts'
import { deadlineInWords } from '../ui/deadline.tsx'
import { TaskList } from '../ui/items.tsx'
import { Table } from '../ui/table.tsx'
import { Heading, Link, Paragraph } from '../ui/text.tsx'
import { Werkplek, zaakPad } from './werkplek.tsx'

const DAGEN_VOORUIT = 5

/** What this day asks of the consulent: the talks of today and tomorrow, and the terms that come near. */
export const vandaagPage = (parts: DossierParts) =>
  page({
    path: '/werk',
    policy: { roles: ['consulent', 'kwaliteitsmedewerker'] },
    load: async (context) => {
      const { trx, gemeente, persoon, klok } = context
      const vandaag = dagVanTijdstip(klok.nu())
      const mijn = await listDossiers(trx, gemeente, { behandelaar: persoon.persoon })
      const grens = vandaag.add({ days: DAGEN_VOORUIT })
      const dichtbij = mijn.filter(
        ({ uiterlijk, aan_zet, volgende }) =>
          volgende !== 'lees-besluit' &&
          aan_zet !== 'niemand' &&
          uiterlijk !== null &&
          Temporal.PlainDate.compare(getDag(uiterlijk), grens) <= 0,
      )
      // A visit that was agreed stays in the day, also when the onderzoek was finished meanwhile.
      const gesprekken = []
      for (const regel of mijn.filter(({ volgende }) => !ZONDER_BEZOEK.has(volgende))) {
        const zaak = await leesDossier(parts, context, regel.dossier)
        if (isNotFound(zaak)) continue
        const afspraak = zaak.stand.afspraken.at(-1)
        if (afspraak !== undefined && !isVoorbij(afspraak.datum, vandaag))
          gesprekken.push({ regel, afspraak })
      }
      const nieuw = await listDossiers(trx, gemeente, { behandelaar: null })
      gesprekken.sort((a, b) => sleutel(a.afspraak).localeCompare(sleutel(b.afspraak)))
      return { vandaag, gesprekken, dichtbij, nieuw: nieuw.length, naam: persoon.naam }
    },
    view: ({ vandaag, gesprekken, dichtbij, nieuw, naam }, context) => (
      <Werkplek page={context} title="Vandaag" deel="vandaag" width="breed" heading={`Dag ${naam}`}>
        <Paragraph>Het is {dagMetWeekdag(vandaag)}.</Paragraph>
        <Heading>Gesprekken</Heading>
        <Table
          caption="Gesprekken die zijn afgesproken"
          captionHidden
          columns={[
            { header: 'Inwoner' },
            { header: 'Wanneer' },
            { header: 'Waar' },
            { header: 'Wie is erbij' },
          ]}
          rows={gesprekken.map(({ regel, afspraak }) => ({
            key: regel.dossier,
            cells: [
              <Link key="naam" href={zaakPad(regel.dossier, '/gesprek')}>
                {regel.naam ?? 'Naam onbekend'}
              </Link>,
              `${dagMetWeekdag(getDag(afspraak.datum))}${afspraak.tijd === undefined ? '' : `, ${afspraak.tijd.replace(':', '.')} uur`}`,
              afspraak.plaats,
              (afspraak.erbij ?? []).join(', ') || '–',
            ],
          }))}
          empty="Er staan geen gesprekken gepland."
        />
        <Heading>Binnen {DAGEN_VOORUIT} dagen</Heading>
        <TaskList
          items={dichtbij.map((regel) => ({
            title: `${regel.naam ?? 'Naam onbekend'}: ${STAP_WERKPLEK[regel.volgende].tekst}`,
            href: zaakPad(regel.dossier, STAP_WERKPLEK[regel.volgende].pad),
            ...dringend(regel.uiterlijk, vandaag),
          }))}
          empty="Geen enkele termijn loopt binnenkort af."
        />
        {nieuw === 0 ? null : (
          <Paragraph>
            <Link href="/werk/voorraad">
              {nieuw === 1 ? '1 nieuwe melding heeft' : `${nieuw} nieuwe meldingen hebben`} nog geen
              behandelaar
            </Link>
            .
          </Paragraph>
        )}
      </Werkplek>
    ),
  })

/** A second talk may be planned while the onderzoek is under way. */
/** After these nobody comes by any more; in every other step a visit may still be agreed, a second one too. */
const ZONDER_BEZOEK: ReadonlySet<VolgendeStap> = new Set(['besluit-bekend', 'niet-voortgezet'])

function isVoorbij(datum: string, vandaag: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(getDag(datum), vandaag) < 0
}

function dringend(uiterlijk: string | null, vandaag: Temporal.PlainDate) {
  if (uiterlijk === null) return { status: '' }
  const { stand, woorden } = deadlineInWords(getDag(uiterlijk), vandaag)
  return { status: woorden, kind: stand === 'te-laat' ? ('error' as const) : ('warning' as const) }
}

function sleutel({ datum, tijd }: { readonly datum: string; readonly tijd?: string | undefined }): string {
  return `${datum} ${tijd ?? ''}`
}

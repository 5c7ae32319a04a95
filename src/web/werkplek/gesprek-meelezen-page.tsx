import { isNotFound } from '../answer.ts'
import { type DossierParts, leesDossier } from '../dossier-parts.ts'
import { frame } from '../frame.tsx'
import { page } from '../route.ts'
import { LinkButton } from '../ui/button.tsx'
import { Pagina } from '../ui/pagina.tsx'
import { EmptyState, Heading, List, Paragraph } from '../ui/text.tsx'
import { inwonerNaam, notitiesVoor, tijdstipVoluit } from './gesprek-lezen.ts'
import { NotitieBlok } from './gesprek-notities.tsx'
import { BEHANDELAAR, zaakPad } from './werkplek.tsx'

/** To show on the tablet across the table: only what the inwoner may read, in large type, nothing to press but back. */
export const gesprekMeelezenPage = (parts: DossierParts) =>
  page({
    path: '/werk/zaak/:dossier/gesprek/meelezen',
    policy: { ...BEHANDELAAR, audit: 'gesprek-ingezien' },
    load: async (context) => {
      const zaak = await leesDossier(parts, context, context.dossier)
      if (isNotFound(zaak)) return zaak
      const afgesproken = zaak.opgeslagen.flatMap(({ fact }) =>
        fact.type === 'GesprekAfgesloten' ? (fact.afgesproken ?? []) : [],
      )
      return { zaak, notities: notitiesVoor(zaak, undefined), afgesproken }
    },
    view: ({ zaak, notities, afgesproken }, context) => (
      <Pagina
        site={frame(context).site}
        title={`Meelezen · ${zaak.stand.melding.kenmerk ?? zaak.dossier}`}
        heading={`Dit schreven wij op over het gesprek met ${inwonerNaam(zaak.stand)}`}
        intro={<Paragraph>Klopt er iets niet? Zeg het meteen, dan schrijven wij dat op.</Paragraph>}
      >
        <div className="kt-groot stapel">
          {notities.length === 0 ? (
            <EmptyState>Er is nog niets opgeschreven.</EmptyState>
          ) : (
            notities.map((notitie) => <NotitieBlok key={notitie.notitie} notitie={notitie} />)
          )}
          {afgesproken.length === 0 ? null : (
            <>
              <Heading>Dit hebben we afgesproken</Heading>
              <List items={afgesproken} />
            </>
          )}
        </div>
        <Paragraph small>
          Stand van{' '}
          {tijdstipVoluit(zaak.opgeslagen.at(-1)?.recordedAt ?? `${zaak.vandaag.toString()}T12:00:00Z`)}.
        </Paragraph>
        <p>
          <LinkButton kind="secondary" href={zaakPad(zaak.dossier, '/gesprek')}>
            Terug naar de notities
          </LinkButton>
        </p>
      </Pagina>
    ),
  })

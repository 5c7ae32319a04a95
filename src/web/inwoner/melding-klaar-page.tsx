import { z } from 'zod'
import { dagVanTijdstip, getDag } from '../../basis/dag.ts'
import { dossierVan } from '../../dossier/dossier.ts'
import { streamOf } from '../../dossier/dossier-store.ts'
import { ontvangstTermijnen } from '../../dossier/ontvangst.ts'
import { streefdataVan } from '../../dossier/streefdatum.ts'
import { dagTekst, termijnTekst } from '../../stelsel/brieven/brief-gegevens.ts'
import { NIET_GEVONDEN } from '../answer.ts'
import { type DossierParts, versiesVan } from '../dossier-parts.ts'
import { Afloop, frame } from '../frame.tsx'
import { page } from '../route.ts'
import { streefdatumZin } from '../texts/streefdatum.ts'
import { Alert } from '../ui/alert.tsx'
import { Buttons, LinkButton } from '../ui/button.tsx'
import { Pagina } from '../ui/pagina.tsx'
import { StepList } from '../ui/step-list.tsx'
import { Heading, Paragraph, Phone } from '../ui/text.tsx'
import { isBereikbaar } from './melding-invoer.ts'
import { hulp, mijnPad, ZijkantVoorIedereen } from './mijn.tsx'

/** How long after the melding this page can be seen without logging in: that day and the next. */
const ZICHTBAAR_DAGEN = 1

/** Directly after a melding. Who has the address (random, and only briefly good) sees number and dates, nothing about the person. */
export const meldingKlaarPage = (parts: DossierParts) =>
  page({
    path: '/melding/klaar',
    policy: { public: true },
    query: z.object({ melding: z.string().regex(/^[0-9a-f]{32}$/) }),
    load: async ({ trx, gemeente, klok, persoon, query }) => {
      const { facts } = await parts.store.readIn(trx, gemeente, streamOf(query.melding))
      const stand = dossierVan(facts.map(({ fact }) => fact))
      const { kenmerk, ontvangen, inwoner, betrokkenen } = stand.melding
      if (kenmerk === undefined || ontvangen === undefined) return NIET_GEVONDEN
      const laatste = getDag(ontvangen.op).add({ days: ZICHTBAAR_DAGEN })
      const vandaag = dagVanTijdstip(klok.nu())
      if (Temporal.PlainDate.compare(vandaag, laatste) > 0) return NIET_GEVONDEN
      const { onderzoek: streef } = streefdataVan(stand, versiesVan(parts.regelingen))
      return {
        kenmerk,
        spoed: ontvangen.spoed,
        op: ontvangen.op,
        termijnen: ontvangstTermijnen(ontvangen.op),
        streefdatum: streef === undefined ? undefined : streefdatumZin(streef, vandaag),
        regeling: parts.regeling,
        bereikbaar: isBereikbaar({
          woorden: '',
          telefoon: inwoner.telefoon,
          adres: inwoner.adres,
          helperTelefoon: betrokkenen[0]?.telefoon,
        }),
        adresBekend: inwoner.adres !== undefined,
        mijn:
          inwoner.persoon !== undefined && inwoner.persoon === persoon?.persoon ? query.melding : undefined,
      }
    },
    view: (data, context) => {
      const { kenmerk, spoed, op, termijnen, streefdatum, regeling, bereikbaar, adresBekend, mijn } = data
      const { telefoon, bereikbaar: wanneer } = regeling.gemeente
      const plan = termijnTekst(termijnen.persoonlijkPlanTotEnMet)
      return (
        <Pagina
          {...frame(context)}
          title="Wij hebben uw melding"
          intro={
            <p>
              Uw nummer is <strong>{kenmerk}</strong>. Schrijf dit op, of print deze pagina.
            </p>
          }
          side={<ZijkantVoorIedereen regeling={regeling} />}
          sideLabel="Contact en hulp"
          help={hulp(regeling)}
        >
          <Afloop page={context} />
          {spoed ? (
            <Alert kind="warning" title="Bel ons nu">
              <p>
                U heeft nu hulp nodig. Bel <Phone number={telefoon} />. Dan regelen wij meteen tijdelijke
                hulp.
              </p>
            </Alert>
          ) : null}
          {bereikbaar ? null : (
            <Alert kind="warning" title="Wij kunnen u niet bereiken">
              <p>
                U gaf geen telefoonnummer of adres. Bel ons op <Phone number={telefoon} /> en noem uw nummer{' '}
                {kenmerk}. {wanneer}.
              </p>
            </Alert>
          )}
          <Heading>Wat gebeurt er nu?</Heading>
          <StepList
            steps={[
              {
                title: 'U deed een melding',
                status: 'klaar',
                when: dagTekst(op),
                ...(adresBekend ? { detail: 'U krijgt hiervan ook een brief.' } : {}),
              },
              {
                title: 'Wij maken een afspraak met u',
                status: 'later',
                detail: bereikbaar
                  ? 'Wij nemen contact met u op. U kiest waar het gesprek is: bij u thuis of ergens anders.'
                  : 'Bel ons voor een afspraak.',
              },
              {
                title: 'Wij praten met u en zoeken uit wat u nodig heeft',
                status: 'later',
                ...(streefdatum === undefined
                  ? { when: `klaar uiterlijk op ${termijnTekst(termijnen.onderzoekUiterlijk)}` }
                  : {}),
                detail: `${streefdatum === undefined ? '' : `${streefdatum} `}Daarna krijgt u een verslag en kunt u hulp aanvragen. Binnen 2 weken volgt ons besluit.`,
              },
            ]}
          />
          <Heading>Wilt u zelf een plan maken?</Heading>
          <Paragraph>
            U mag opschrijven welke hulp u nodig heeft. Dat heet een persoonlijk plan. U heeft daar 7 dagen
            voor: tot en met <strong>{plan}</strong>. Het mag, maar het hoeft niet.
          </Paragraph>
          <Paragraph>
            Een cliëntondersteuner kan u helpen. Dat is gratis, voor u en voor wie u helpt. Bel{' '}
            {regeling.clientondersteuning.organisatie}:{' '}
            <Phone number={regeling.clientondersteuning.telefoon} />.
          </Paragraph>
          <Buttons>
            {mijn === undefined ? (
              <LinkButton href="/vooraf">Lees hoe het gesprek gaat</LinkButton>
            ) : (
              <>
                <LinkButton href={mijnPad(mijn, '/plan')}>Maak een plan</LinkButton>
                <LinkButton href={mijnPad(mijn)} kind="secondary">
                  Naar mijn hulpvraag
                </LinkButton>
              </>
            )}
          </Buttons>
        </Pagina>
      )
    },
  })

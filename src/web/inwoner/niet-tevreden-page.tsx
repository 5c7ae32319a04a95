import { termijnTekst } from '../../stelsel/brieven/brief-gegevens.ts'
import { isNotFound } from '../answer.ts'
import type { DossierParts } from '../dossier-parts.ts'
import { page } from '../route.ts'
import { Card } from '../ui/card.tsx'
import { Link, List, Paragraph, Phone } from '../ui/text.tsx'
import { besluitTermijn } from './besluit-van.ts'
import { Mijn } from './mijn.tsx'
import { isVoorbij } from './stappen.tsx'
import { INWONER, leesMijn } from './toegang.ts'

/** Klacht, bezwaar or a change: which when, to whom, and who helps. */
export const nietTevredenPage = (parts: DossierParts) =>
  page({
    path: '/mijn/:dossier/niet-tevreden',
    policy: { ...INWONER, audit: 'niet-tevreden-ingezien' },
    load: async (context) => {
      const zaak = await leesMijn(parts, context)
      return isNotFound(zaak) ? zaak : { zaak }
    },
    view: ({ zaak }, context) => {
      const { gemeente, bezwaar, clientondersteuning } = parts.regeling
      const tot = besluitTermijn(zaak)
      const telefoon = <Phone number={gemeente.telefoon} />
      return (
        <Mijn
          page={context}
          zaak={zaak}
          regeling={parts.regeling}
          title="Niet tevreden?"
          deel="niet-tevreden"
          intro={<p>Zeg het ons. Dat heeft nooit gevolgen voor uw hulp.</p>}
        >
          <Card title="Is er iets veranderd, of klopt de hulp niet meer?">
            <Paragraph>
              Bel uw contactpersoon of {telefoon}, of <Link href="/melding">doe een nieuwe melding</Link>. U
              hoeft niet alles opnieuw te vertellen. Wij beginnen met wat er veranderd is.
            </Paragraph>
          </Card>
          <Card title="Bent u niet goed behandeld?">
            <Paragraph>
              Bijvoorbeeld: u moest lang wachten, iemand luisterde niet, of de hulp komt afspraken niet na.
              Dan kunt u een klacht sturen. Bel {telefoon} of schrijf ons. Iemand anders dan uw contactpersoon
              kijkt ernaar.
            </Paragraph>
          </Card>
          <Card title="Bent u het niet eens met een besluit?">
            {tot === undefined ? (
              <Paragraph>
                U heeft nog geen besluit. Krijgt u dat? Dan kunt u daarna 6 weken bezwaar maken. De laatste
                dag staat in de brief en hier.
              </Paragraph>
            ) : (
              <Paragraph>
                {isVoorbij(tot, zaak.vandaag) ? (
                  `Bezwaar maken kon tot en met ${termijnTekst(tot)}. Had u een goede reden om later te zijn? Schrijf dan toch.`
                ) : (
                  <>
                    U kunt bezwaar maken <strong>uiterlijk op {termijnTekst(tot)}</strong>. Dat is gratis.
                  </>
                )}
              </Paragraph>
            )}
            <Paragraph>Stuur uw brief naar:</Paragraph>
            <p>
              {bezwaar.adresregels.map((regel) => (
                <span key={regel}>
                  {regel}
                  <br />
                </span>
              ))}
            </p>
            <List
              items={[
                'Zet erin: uw naam, adres, de datum en uw handtekening.',
                `Zet erin: uw nummer${zaak.stand.melding.kenmerk === undefined ? '' : ` ${zaak.stand.melding.kenmerk}`}.`,
                'Schrijf op waarom u het er niet mee eens bent. Een paar zinnen is genoeg.',
                ...(bezwaar.web === undefined ? [] : [`Het mag ook via ${bezwaar.web}.`]),
                'Andere mensen dan degene die besliste, kijken er opnieuw naar. U mag het komen vertellen.',
                'Kunt u niet wachten? Vraag de rechtbank om een voorlopige voorziening. Dat kost geld.',
              ]}
            />
          </Card>
          <Card title="Wie helpt u daarbij?">
            <List
              items={[
                <span key="ondersteuner">
                  Een cliëntondersteuner van {clientondersteuning.organisatie}:{' '}
                  <Phone number={clientondersteuning.telefoon} />. Gratis en niet van de gemeente.
                </span>,
                <span key="loket">
                  Het Juridisch Loket: <Phone number="0800 8020" />. Gratis advies over uw rechten.
                </span>,
                <span key="ombudsman">
                  De Nationale ombudsman: <Phone number="0800 33 55 555" />. Als onze klachtbehandeling u niet
                  hielp.
                </span>,
              ]}
            />
          </Card>
        </Mijn>
      )
    },
  })

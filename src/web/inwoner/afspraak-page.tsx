import { metHoofdletter, termijnTekst } from '../../stelsel/brieven/brief-gegevens.ts'
import { isNotFound } from '../answer.ts'
import type { DossierParts } from '../dossier-parts.ts'
import { page } from '../route.ts'
import { Buttons, LinkButton } from '../ui/button.tsx'
import { DataList } from '../ui/data-list.tsx'
import { EmptyState, Heading, List, Paragraph, Phone } from '../ui/text.tsx'
import { Mijn, mijnPad } from './mijn.tsx'
import { isVoorbij } from './stappen.tsx'
import { INWONER, leesMijn } from './toegang.ts'
import { NEEM_MEE } from './vooraf.tsx'

/** The talk: which day, what time, where, and who is there. */
export const mijnAfspraakPage = (parts: DossierParts) =>
  page({
    path: '/mijn/:dossier/afspraak',
    policy: { ...INWONER, audit: 'afspraak-ingezien' },
    load: async (context) => {
      const zaak = await leesMijn(parts, context)
      return isNotFound(zaak) ? zaak : { zaak }
    },
    view: ({ zaak }, context) => {
      const { melding, afspraken } = zaak.stand
      const afspraak = afspraken.at(-1)
      const telefoon = melding.behandelaar?.telefoon ?? parts.regeling.gemeente.telefoon
      const wie = [melding.behandelaar?.naam ?? 'Een Wmo-consulent', ...(afspraak?.erbij ?? [])]
      return (
        <Mijn page={context} zaak={zaak} regeling={parts.regeling} title="Afspraak voor het gesprek">
          {afspraak === undefined ? (
            <EmptyState>
              Er is nog geen afspraak. Wij nemen contact met u op. U kiest de dag en de plek.
            </EmptyState>
          ) : (
            <>
              {isVoorbij(afspraak.datum, zaak.vandaag) ? (
                <Paragraph>Deze afspraak is geweest.</Paragraph>
              ) : null}
              <DataList
                rows={[
                  { label: 'Dag', value: <strong>{metHoofdletter(termijnTekst(afspraak.datum))}</strong> },
                  {
                    label: 'Tijd',
                    value:
                      afspraak.tijd === undefined
                        ? 'Dat hoort u nog'
                        : `${afspraak.tijd.replace(':', '.')} uur`,
                  },
                  { label: 'Waar', value: metHoofdletter(afspraak.plaats) },
                  { label: 'Wie erbij zijn', value: wie.join(', ') },
                  { label: 'Let op', value: afspraak.bijzonderheden },
                ]}
              />
              <Heading>Past de afspraak niet?</Heading>
              <Paragraph>
                Bel <Phone number={telefoon} />. Wij kiezen samen een andere dag. U mag altijd iemand
                meenemen.
              </Paragraph>
              <Heading>Neem dit mee, als u het heeft</Heading>
              <List items={NEEM_MEE} />
            </>
          )}
          <Buttons>
            <LinkButton href={mijnPad(zaak.dossier, '/voorbereiden')}>Bereid u voor</LinkButton>
          </Buttons>
        </Mijn>
      )
    },
  })

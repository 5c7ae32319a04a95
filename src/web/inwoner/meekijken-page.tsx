import type { ReactNode } from 'react'
import { z } from 'zod'
import { stopOndersteuner } from '../../handeling/ondersteuner/handle.ts'
import type { Machtiging } from '../../handeling/vertegenwoordiging/evolve.ts'
import { trekMachtigingIn } from '../../handeling/vertegenwoordiging/handle.ts'
import { dagTekst } from '../../stelsel/brieven/brief-gegevens.ts'
import { isNotFound, weigering } from '../answer.ts'
import { type DossierParts, doe, leesDossier, wie } from '../dossier-parts.ts'
import { dossierAct } from '../form-act.ts'
import { hidden } from '../frame.tsx'
import { type PageContext, page } from '../route.ts'
import { Button, Buttons } from '../ui/button.tsx'
import { DataList } from '../ui/data-list.tsx'
import { Form } from '../ui/form.tsx'
import { EmptyState, Heading, Paragraph, Phone } from '../ui/text.tsx'
import { MachtigFormulier, machtigAct } from './machtigen.tsx'
import { Mijn, mijnPad } from './mijn.tsx'
import { WieKeek } from './mijn-page.tsx'
import { EIGEN_ZAAK, INWONER, leesMijn, type MijnDossier } from './toegang.ts'
import { listBlikken } from './wie-keek.ts'

/** Who may look along, on what basis, until when; stopping works at once. And who looked. */
export const meekijkenPage = (parts: DossierParts) =>
  page({
    path: '/mijn/:dossier/wie-mag-meekijken',
    policy: { ...INWONER, audit: 'wie-mag-meekijken-ingezien' },
    load: async (context) => {
      const zaak = await leesMijn(parts, context)
      if (isNotFound(zaak)) return zaak
      const { trx, gemeente, dossier } = context
      return { zaak, blikken: await listBlikken(trx, { gemeente, dossier }) }
    },
    acts: {
      machtig: machtigAct(parts),
      stop: dossierAct({
        policy: EIGEN_ZAAK,
        input: z.object({ naam: z.string().min(1), gemachtigde: z.string().optional() }),
        act: async (context, { naam, gemachtigde }) => {
          const zaak = await leesDossier(parts, context, context.dossier)
          const machtiging = isNotFound(zaak)
            ? undefined
            : zaak.stand.machtigingen.find((een) => een.naam === naam && een.gemachtigde === gemachtigde)
          if (machtiging !== undefined && !isEigenKeuze(machtiging)) return weigering(NIET_ZELF)
          const deed = trekMachtigingIn({
            ...wie(context),
            naam,
            ...(gemachtigde === undefined ? {} : { gemachtigde }),
          })
          return doe(parts, context, context.dossier, deed, {
            naar: mijnPad(context.dossier, '/wie-mag-meekijken'),
            melding: `${naam} mag niet meer meekijken. Dat geldt vanaf nu.`,
            volgordeVrij: true,
          })
        },
      }),
      'stop-ondersteuner': dossierAct({
        policy: EIGEN_ZAAK,
        input: z.object({ ondersteuner: z.string().min(1) }),
        act: async (context, { ondersteuner }) =>
          doe(parts, context, context.dossier, stopOndersteuner({ ...wie(context), ondersteuner }), {
            naar: mijnPad(context.dossier, '/wie-mag-meekijken'),
            melding: 'De cliëntondersteuner kan niet meer meelezen. Dat geldt vanaf nu.',
            volgordeVrij: true,
          }),
      }),
    },
    view: ({ zaak, blikken }, context) => {
      const { machtigingen, ondersteuning, melding } = zaak.stand
      const telefoon = melding.behandelaar?.telefoon ?? parts.regeling.gemeente.telefoon
      const eigen = zaak.toegang.relatie === 'eigen'
      return (
        <Mijn
          page={context}
          zaak={zaak}
          regeling={parts.regeling}
          title="Wie mag meekijken?"
          deel="meekijken"
          intro={<p>Alleen wie hier staat, en wie bij de gemeente aan uw hulpvraag werkt, kan dit lezen.</p>}
        >
          {machtigingen.length === 0 && ondersteuning.ondersteuners.length === 0 ? (
            <EmptyState>Niemand anders mag meekijken.</EmptyState>
          ) : null}
          {machtigingen.map((machtiging) => (
            <Persoon
              key={`${machtiging.naam} ${machtiging.op}`}
              machtiging={machtiging}
              zaak={zaak}
              page={context}
            />
          ))}
          {ondersteuning.ondersteuners.map(({ persoon, naam, totEnMet }) => (
            <section className="kt-card" aria-label={naam} key={persoon}>
              <Heading>{naam}</Heading>
              <DataList
                rows={[
                  { label: 'Wie', value: 'Onafhankelijk cliëntondersteuner' },
                  { label: 'Mag', value: 'Meelezen' },
                  { label: 'Tot', value: totEnMet === undefined ? 'Tot u het stopt' : dagTekst(totEnMet) },
                ]}
              />
              {eigen ? (
                <Form
                  {...hidden(context)}
                  actie="stop-ondersteuner"
                  extra={{ ondersteuner: persoon }}
                  label={`Stoppen: ${naam}`}
                >
                  <Buttons>
                    <Button kind="secondary">Stop: {naam} mag niet meer meelezen</Button>
                  </Buttons>
                </Form>
              ) : null}
            </section>
          ))}
          {eigen ? (
            <>
              <Heading>Moet er iemand bij?</Heading>
              <Paragraph>
                Uw dochter, buurman of iemand anders kan u helpen. Die persoon mag dan ook voor u bellen. Voor
                inloggen krijgt hij of zij een eigen inlog: geef die van u nooit weg. Bel daarvoor{' '}
                <Phone number={telefoon} />.
              </Paragraph>
              <MachtigFormulier page={context} />
            </>
          ) : null}
          <Heading>Wie keek er mee?</Heading>
          <WieKeek blikken={blikken} />
        </Mijn>
      )
    },
  })

const NIET_ZELF = {
  code: 'WETTELIJKE_VERTEGENWOORDIGER',
  reden:
    'Deze persoon is door de rechter aangewezen, of door de wet. Dat kunt u hier niet stoppen. Bel ons als u dat wilt.',
}

const BASIS = {
  'eigen verzoek': 'U vroeg dit zelf',
  volmacht: 'U gaf een volmacht',
  mentor: 'Mentor, door de rechter aangewezen',
  curator: 'Curator, door de rechter aangewezen',
  bewindvoerder: 'Bewindvoerder, door de rechter aangewezen',
  wettelijk: 'Door de wet',
} as const
const RECHT = {
  lezen: 'Meelezen',
  reageren: 'Antwoorden voor u',
  aanvragen: 'Hulp aanvragen voor u',
} as const

/** What the inwoner gave he can take back; what a judge or the law laid down he cannot stop with a button. */
function isEigenKeuze({ grondslag }: Machtiging): boolean {
  return grondslag === 'eigen verzoek' || grondslag === 'volmacht'
}

function Persoon(props: { machtiging: Machtiging; zaak: MijnDossier; page: PageContext }): ReactNode {
  const { machtiging, zaak, page } = props
  const { naam, relatie, grondslag, mag, totEnMet, op, gemachtigde } = machtiging
  return (
    <section className="kt-card stapel" aria-label={naam}>
      <Heading>{naam}</Heading>
      <DataList
        rows={[
          { label: 'Wie', value: relatie },
          { label: 'Waarom', value: BASIS[grondslag] },
          { label: 'Mag', value: mag.map((recht) => RECHT[recht]).join(', ') },
          {
            label: 'Inloggen',
            value: gemachtigde === undefined ? 'Kan nog niet. Bel ons voor een eigen inlog.' : undefined,
          },
          { label: 'Sinds', value: dagTekst(op) },
          { label: 'Tot', value: totEnMet === undefined ? 'Tot u het stopt' : dagTekst(totEnMet) },
        ]}
      />
      {zaak.toegang.relatie !== 'eigen' || !isEigenKeuze(machtiging) ? null : (
        <Form
          {...hidden(page)}
          actie="stop"
          extra={{ naam, ...(gemachtigde === undefined ? {} : { gemachtigde }) }}
          label={`Stoppen: ${naam}`}
        >
          <Buttons>
            <Button kind="secondary">Stop: {naam} mag niet meer meekijken</Button>
          </Buttons>
        </Form>
      )}
    </section>
  )
}

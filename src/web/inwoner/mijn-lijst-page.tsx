import { z } from 'zod'
import { dagVanTijdstip } from '../../basis/dag.ts'
import { type DossierRegel, listDossiersVan } from '../../dossier/overzicht.query.ts'
import type { Persoon } from '../../platform/identity/persoon.ts'
import { dagTekst } from '../../stelsel/brieven/brief-gegevens.ts'
import { doorNaar } from '../answer.ts'
import type { DossierParts } from '../dossier-parts.ts'
import { Afloop, frame } from '../frame.tsx'
import type { RequestContext } from '../request-context.ts'
import { page } from '../route.ts'
import { Buttons, LinkButton } from '../ui/button.tsx'
import { TaskList } from '../ui/items.tsx'
import { Pagina } from '../ui/pagina.tsx'
import { EmptyState, Heading } from '../ui/text.tsx'
import { hulp, mijnPad, ZijkantVoorIedereen } from './mijn.tsx'
import { INWONER, INWONER_RELATIES } from './toegang.ts'

const POLICY = { roles: INWONER.roles } as const
type Regels = Awaited<ReturnType<typeof listDossiersVan>>

/** After login: straight to the newest own hulpvraag or the one person someone helps; a list when there are more. */
export const mijnBeginPage = (parts: DossierParts) =>
  page({
    path: '/mijn',
    policy: POLICY,
    query: z.object({ alles: z.literal('ja').optional() }),
    load: async (context) => {
      const regels = await lees(context)
      const eigen = regels.filter(({ relatie }) => relatie === 'eigen')
      const ander = regels.filter(({ relatie }) => relatie !== 'eigen')
      const enige = ander.length === 0 ? eigen[0] : eigen.length + ander.length === 1 ? ander[0] : undefined
      return enige === undefined || context.query.alles === 'ja'
        ? { eigen, ander, regeling: parts.regeling }
        : doorNaar(mijnPad(enige.dossier))
    },
    view: (data, context) => {
      const { eigen, ander, regeling } = data
      const helpt = ander.length > 0
      return (
        <Pagina
          {...frame(context)}
          title={helpt ? 'U helpt deze mensen' : eigen.length > 1 ? 'Al uw hulpvragen' : 'Mijn hulpvragen'}
          side={<ZijkantVoorIedereen regeling={regeling} />}
          sideLabel="Contact en hulp"
          help={hulp(regeling)}
        >
          <Afloop page={context} />
          {eigen.length === 0 && ander.length === 0 ? (
            <>
              <EmptyState>
                {context.persoon?.rollen.includes('inwoner') === true
                  ? 'U heeft nog geen hulpvraag. Lukt het thuis niet meer alleen? Vertel het ons, dan zoeken we samen wat helpt.'
                  : 'U helpt hier nog niemand. Wie u wilt helpen, geeft u eerst toestemming. Bel ons als u niet weet hoe dat gaat.'}
              </EmptyState>
              <Buttons>
                <LinkButton href="/melding">Doe een melding</LinkButton>
              </Buttons>
            </>
          ) : null}
          {helpt ? (
            <TaskList items={ander.map((regel) => alsTaak(regel, regel.naam ?? 'Naam onbekend'))} empty="" />
          ) : null}
          {eigen.length === 0 ? null : (
            <>
              {helpt ? <Heading>Uw eigen hulpvragen</Heading> : null}
              <TaskList
                items={eigen.map((regel) => alsTaak(regel, regel.vraag ?? 'Uw hulpvraag'))}
                empty=""
              />
            </>
          )}
        </Pagina>
      )
    },
  })

async function lees(context: RequestContext & { readonly persoon: Persoon }): Promise<Regels> {
  const { trx, gemeente, persoon, klok } = context
  const op = dagVanTijdstip(klok.nu()).toString()
  const regels = await listDossiersVan(trx, gemeente, {
    persoon: persoon.persoon,
    relaties: INWONER_RELATIES,
    op,
  })
  // Who is gemachtigde and ondersteuner of the same person sees him once.
  return [...new Map(regels.toReversed().map((regel) => [regel.dossier, regel])).values()].toReversed()
}

function alsTaak({ dossier, gemeld_op, aan_zet, kenmerk, volgende }: DossierRegel, titel: string) {
  return {
    title: kenmerk === null ? titel : `${titel} · ${kenmerk}`,
    href: mijnPad(dossier),
    ...(gemeld_op === null ? {} : { hint: `Melding van ${dagTekst(gemeld_op)}` }),
    status: volgende === 'besluit-bekend' ? 'Er is een besluit' : (STATUS[aan_zet] ?? 'Bekijken'),
  }
}

const STATUS: Readonly<Record<string, string>> = {
  inwoner: 'Er is iets te doen',
  gemeente: 'De gemeente is aan zet',
  niemand: 'Gestopt',
}

import type { ReactNode } from 'react'
import { dagVanTijdstip, dagVoluit, getDag } from '../../basis/dag.ts'
import type { Voorstel } from '../../stelsel/regelbeheer/evolve.ts'
import type { Regeling } from '../../stelsel/regeling/regeling.ts'
import type { DossierParts } from '../dossier-parts.ts'
import { page } from '../route.ts'
import { Buttons, LinkButton } from '../ui/button.tsx'
import { type TaskItem, TaskList } from '../ui/items.tsx'
import { Heading, Link, List, Paragraph } from '../ui/text.tsx'
import { BEHEERDER, Beheer, voorstelPad } from './beheer.tsx'
import { standVan } from './stand.tsx'

/** The rules in force and to come, and what waits for a second person. */
export const overzichtPage = (parts: DossierParts) =>
  page({
    path: '/beheer/regels',
    policy: BEHEERDER,
    load: async ({ trx, klok }) => {
      await parts.regelingen.ververs(trx)
      return {
        vandaag: dagVanTijdstip(klok.nu()).toString(),
        nu: parts.regeling,
        ...(await parts.regelingen.lees(trx)),
      }
    },
    view: ({ vandaag, nu, versies, voorstellen }, context) => {
      const wachten = voorstellen.filter(({ stand }) => stand === 'wacht')
      const klaar = voorstellen.filter(({ stand }) => stand !== 'wacht').toReversed()
      const komend = versies
        .map(({ regeling }) => regeling)
        .filter(({ geldigVanaf }) => geldigVanaf > vandaag)
      return (
        <Beheer page={context} title="Regels van de gemeente" deel="overzicht">
          <Paragraph>
            De raad en het college leggen regels vast. Hier zet u ze in het systeem: u stelt voor, een collega
            kijkt na en keurt goed. Besluiten die al zijn genomen, houden de regels van toen.
          </Paragraph>
          <Heading>Wacht op een tweede persoon</Heading>
          <TaskList items={wachten.map((een) => taak(een))} empty="Er is geen voorstel dat wacht." />
          <Heading>Geldt nu</Heading>
          <Paragraph>
            {nu.besluiten.verordening.titel}, sinds {dagVoluit(getDag(nu.geldigVanaf))} (<code>{nu.id}</code>
            ). <Link href="/regels">Bekijk de regels zoals inwoners ze zien</Link>
          </Paragraph>
          {komend.length === 0 ? null : (
            <>
              <Heading>Gaat nog gelden</Heading>
              <List items={komend.map((regeling) => komt(regeling, voorstellen))} />
            </>
          )}
          {klaar.length === 0 ? null : (
            <>
              <Heading>Eerdere voorstellen</Heading>
              <TaskList items={klaar.map((een) => taak(een))} empty="" />
            </>
          )}
          <Buttons>
            <LinkButton href="/beheer/regels/nieuw">Stel een wijziging voor</LinkButton>
          </Buttons>
        </Beheer>
      )
    },
  })

function taak(een: Voorstel): TaskItem {
  const { voorstel, regeling, voorgesteld, stand } = een
  return {
    title: `Regels vanaf ${dagVoluit(getDag(regeling.geldigVanaf))} (${regeling.id})`,
    href: voorstelPad(voorstel),
    hint: `Voorgesteld op ${dagVoluit(getDag(voorgesteld.op))} door ${voorgesteld.door ?? 'onbekend'}.`,
    status: standVan(een),
    ...(stand === 'goedgekeurd' ? { kind: 'ok' as const } : {}),
  }
}

/** With its proposal, where it can still be withdrawn; what came with the product has none. */
function komt({ geldigVanaf, besluiten, id }: Regeling, voorstellen: readonly Voorstel[]): ReactNode {
  const tekst = `Vanaf ${dagVoluit(getDag(geldigVanaf))}: ${besluiten.verordening.titel} (${id})`
  const van = voorstellen.find(({ stand, regeling }) => stand === 'goedgekeurd' && regeling.id === id)
  return van === undefined ? tekst : <Link href={voorstelPad(van.voorstel)}>{tekst}</Link>
}

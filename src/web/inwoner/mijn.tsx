import type { ReactNode } from 'react'
import type { Persoon } from '../../platform/identity/persoon.ts'
import type { Regeling } from '../../stelsel/regeling/regeling.ts'
import { Afloop, frame } from '../frame.tsx'
import type { PageContext } from '../route.ts'
import { Card, ContactCard } from '../ui/card.tsx'
import type { LinkItem } from '../ui/nav-links.tsx'
import type { Help, LoggedIn } from '../ui/pagina.tsx'
import { Pagina } from '../ui/pagina.tsx'
import { Link, Paragraph, Phone } from '../ui/text.tsx'
import type { MijnDossier } from './toegang.ts'

export function mijnPad(dossier: string, rest = ''): string {
  return `/mijn/${dossier}${rest}`
}

type MijnDeel = 'hulpvraag' | 'voorbereiden' | 'meekijken' | 'niet-tevreden'

const DELEN: readonly (readonly [MijnDeel, string, string])[] = [
  ['hulpvraag', 'Mijn hulpvraag', ''],
  ['voorbereiden', 'Voorbereiden', '/voorbereiden'],
  ['meekijken', 'Meekijken', '/wie-mag-meekijken'],
  ['niet-tevreden', 'Niet tevreden?', '/niet-tevreden'],
]

/** `Mijn hulpvraag` until there is an aanvraag (Wmo 2.3.2(9)); for who helps: whose. */
export function naamVanHulpvraag(zaak: MijnDossier): string {
  return zaak.toegang.relatie === 'eigen' ? watVan(zaak) : `${watVan(zaak)} van ${naamVanInwoner(zaak)}`
}

function watVan({ stand, toegang }: MijnDossier): string {
  const wat = stand.aanvraag.ingediend === undefined ? 'hulpvraag' : 'aanvraag'
  return toegang.relatie === 'eigen' ? `Mijn ${wat}` : wat === 'hulpvraag' ? 'Hulpvraag' : 'Aanvraag'
}

function naamVanInwoner({ stand }: Pick<MijnDossier, 'stand'>): string {
  return stand.melding.inwoner.naam ?? 'de inwoner'
}

/** Frame of every page of one hulpvraag: whose it is, who to call and free support on the same place. */
export function Mijn(props: {
  page: PageContext
  zaak: MijnDossier
  regeling: Regeling
  title: string
  deel?: MijnDeel
  heading?: ReactNode
  kicker?: ReactNode
  intro?: ReactNode
  /** More for the side column, under the contact. */
  side?: ReactNode
  labels?: Readonly<Record<string, string>>
  children: ReactNode
}): ReactNode {
  const { page, zaak, regeling, title, deel = 'hulpvraag', heading, kicker, intro, side } = props
  const hoofd = deel === 'hulpvraag' && side !== undefined
  const user = gebruiker(page, zaak)
  return (
    <Pagina
      {...frame(page)}
      {...(user === undefined ? {} : { user })}
      nav={DELEN.map(([id, label, pad]) => ({
        label: id === 'hulpvraag' ? watVan(zaak) : label,
        href: mijnPad(zaak.dossier, pad),
        current: id === deel,
      }))}
      title={title}
      {...(heading === undefined ? {} : { heading })}
      {...(kicker === undefined ? {} : { kicker })}
      {...(intro === undefined ? {} : { intro })}
      {...(hoofd
        ? {}
        : { back: { label: `Terug naar ${naamVanHulpvraag(zaak)}`, href: mijnPad(zaak.dossier) } })}
      side={
        <>
          <Contact zaak={zaak} regeling={regeling} />
          {side ?? <OndersteunerKort zaak={zaak} regeling={regeling} />}
        </>
      }
      sideLabel="Contact en hulp"
      help={hulp(regeling, zaak)}
    >
      <Afloop page={page} {...(props.labels === undefined ? {} : { labels: props.labels })} />
      {props.children}
    </Pagina>
  )
}

function gebruiker(page: PageContext, zaak: MijnDossier): LoggedIn | undefined {
  if (page.user === undefined || zaak.toegang.relatie === 'eigen') return page.user
  const because =
    zaak.toegang.relatie === 'ondersteuner' ? 'als cliëntondersteuner' : machtigingVan(page, zaak)
  return { ...page.user, helps: { name: naamVanInwoner(zaak), because } }
}

function machtigingVan(page: PageContext, { stand }: MijnDossier): string {
  const machtiging = stand.machtigingen.find(({ gemachtigde }) => gemachtigde === page.persoon?.persoon)
  const relatie = machtiging?.relatie
  return relatie === undefined ? 'met toestemming' : `als ${relatie}, met toestemming`
}

export function hulp({ gemeente }: Regeling, zaak?: MijnDossier): Help {
  return {
    phone: gemeente.telefoon,
    hours: gemeente.bereikbaar.toLocaleLowerCase('nl'),
    links:
      zaak === undefined
        ? [{ label: 'Zo gaat het gesprek', href: '/vooraf' }]
        : [
            { label: 'Gratis cliëntondersteuning', href: `${mijnPad(zaak.dossier)}#ondersteuner` },
            { label: 'Niet tevreden?', href: mijnPad(zaak.dossier, '/niet-tevreden') },
          ],
  }
}

function Contact({ zaak, regeling }: { zaak: MijnDossier; regeling: Regeling }): ReactNode {
  const { behandelaar } = zaak.stand.melding
  const { afdeling, telefoon, bereikbaar } = regeling.gemeente
  return behandelaar === undefined ? (
    <ContactCard title="Wie u kunt bellen" name={afdeling} phone={telefoon} hours={bereikbaar} />
  ) : (
    <ContactCard
      name={behandelaar.naam}
      role={`${afdeling}, ${regeling.gemeente.naam}`}
      phone={behandelaar.telefoon ?? telefoon}
      hours={bereikbaar}
    />
  )
}

/** Free and independent support (Wmo 2.3.2(3)), in short, on every page. */
function OndersteunerKort({ zaak, regeling }: { zaak: MijnDossier; regeling: Regeling }): ReactNode {
  const { organisatie, telefoon } = regeling.clientondersteuning
  return (
    <Card title="Gratis hulp">
      <Paragraph>
        Een onafhankelijke cliëntondersteuner denkt met u mee en gaat mee naar gesprekken.
      </Paragraph>
      <Paragraph>
        {organisatie}: <Phone number={telefoon} />
      </Paragraph>
      <Paragraph>
        <Link href={`${mijnPad(zaak.dossier)}#ondersteuner`}>Kies of u dit wilt</Link>
      </Paragraph>
    </Card>
  )
}

/** On a public page: the way back for who is logged in as inwoner. */
export function terugNaarMijn(persoon: Persoon | undefined): { readonly back?: LinkItem } {
  return persoon?.rollen.includes('inwoner') === true
    ? { back: { label: 'Naar Mijn hulpvraag', href: '/mijn' } }
    : {}
}

/** Public pages: who to call and free support, without a dossier. */
export function ZijkantVoorIedereen({ regeling }: { regeling: Regeling }): ReactNode {
  const { gemeente, clientondersteuning } = regeling
  return (
    <>
      <ContactCard
        title="Liever bellen?"
        name={gemeente.afdeling}
        phone={gemeente.telefoon}
        hours={gemeente.bereikbaar}
      />
      <Card title="Gratis hulp">
        <Paragraph>{clientondersteuning.uitleg}</Paragraph>
        <Paragraph>Dit is er voor u, en ook voor wie u helpt.</Paragraph>
        <Paragraph>
          {clientondersteuning.organisatie}: <Phone number={clientondersteuning.telefoon} />
        </Paragraph>
      </Card>
    </>
  )
}

import type { ReactNode } from 'react'
import { ErrorSummary, type FieldError } from './error-summary.tsx'
import { Icon } from './icon.tsx'
import { type LinkItem, type NavItem, NavLinks } from './nav-links.tsx'
import { Phone } from './text.tsx'

/** What is the same on every page of one municipality; made once at start. */
export type Site = {
  /** `Gemeente Voorbeeldstad` */
  brand: string
  /** From `loadStyles()` in theme/styles.ts. */
  stijl: {
    readonly href: string
    readonly fontHrefs: readonly string[]
    readonly iconHref?: string | undefined
  }
  homeHref: string
  footer: readonly LinkItem[]
}

export type LoggedIn = {
  name: string
  /** Someone who helps another person sees for whom, always. */
  helps?: { name: string; because?: string | undefined; stop?: LinkItem | undefined } | undefined
  links?: readonly LinkItem[] | undefined
}

/** Same help on the same place on each page of the inwoner (WCAG 3.2.6). */
export type Help = { phone: string; hours: string; links: readonly LinkItem[] }

export type PaginaProps = {
  site: Site
  /** Title of the tab in the browser, without municipality; unique per page. */
  title: string
  /** The one h1; the title when left out. */
  heading?: ReactNode | undefined
  /** Small line above the h1: `Vraag 3 van 6`, `Uw melding van 5 oktober 2026`. */
  kicker?: ReactNode | undefined
  /** Under the h1: badges, a lead. */
  intro?: ReactNode | undefined
  nav?: readonly NavItem[] | undefined
  navLabel?: string | undefined
  user?: LoggedIn | undefined
  /** Line under the header that matters on every page: `Dit is een oefenomgeving.` */
  notice?: ReactNode | undefined
  back?: LinkItem | undefined
  /** The parts of one case, each a page of its own. */
  tabs?: { label: string; items: readonly NavItem[] } | undefined
  /** Errors of the form that was sent: the title starts with `Fout:` and the summary stands on top, with focus. */
  errors?: readonly FieldError[] | undefined
  /** The form was refused without errors at a field: the title says so too. */
  failed?: boolean | undefined
  side?: ReactNode | undefined
  /** Name of the side column for who cannot see it; default `Meer informatie`. */
  sideLabel?: string | undefined
  /** `smal` (default without side): text and forms. `breed`: tables. */
  width?: 'smal' | 'breed' | undefined
  help?: Help | undefined
  /** Addresses of modules for the few pages that live (the talk). Pages must work without. */
  scripts?: readonly string[] | undefined
  children: ReactNode
}

/** A whole page: everything between `<html>` and `</html>`. */
export function Pagina(props: PaginaProps): ReactNode {
  const { site, errors = [] } = props
  const wrong = errors.length > 0 || props.failed === true
  const title = `${wrong ? 'Fout: ' : ''}${props.title} - ${site.brand}`
  const head = <PageHead {...props} />
  const wide = props.width === 'breed' || props.side !== undefined
  return (
    <html lang="nl">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light" />
        <title>{title}</title>
        {site.stijl.fontHrefs.map((href) => (
          <link key={href} rel="preload" as="font" type="font/ttf" href={href} crossOrigin="anonymous" />
        ))}
        {site.stijl.iconHref === undefined ? null : (
          <link rel="icon" type="image/svg+xml" href={site.stijl.iconHref} />
        )}
        <link rel="stylesheet" href={site.stijl.href} />
        {props.scripts?.map((src) => (
          <script key={src} type="module" src={src} />
        ))}
      </head>
      <body>
        <a className="nl-skip-link nl-skip-link--visible-on-focus" href="#inhoud">
          Naar de inhoud
        </a>
        <header>
          <div className="kt-header">
            <div className="kt-wrap kt-header__row">
              <a className="kt-header__brand" href={site.homeHref}>
                {site.brand}
              </a>
              {props.nav === undefined || props.nav.length === 0 ? null : (
                <NavLinks kind="nav" items={props.nav} label={props.navLabel ?? 'Hoofdmenu'} />
              )}
            </div>
          </div>
          {props.user === undefined ? null : <UserBar user={props.user} />}
          {props.notice === undefined ? null : (
            <div className="kt-notice">
              <div className="kt-wrap">
                <Icon name="info" />
                <div>{props.notice}</div>
              </div>
            </div>
          )}
        </header>
        <main className="kt-main" id="inhoud" tabIndex={-1}>
          <div className="kt-wrap">
            {props.back === undefined ? null : (
              <p className="kt-back">
                <a className="nl-link" href={props.back.href}>
                  <Icon name="back" />
                  {props.back.label}
                </a>
              </p>
            )}
            <div className={wide ? 'kt-container' : 'kt-container kt-narrow'}>
              <ErrorSummary errors={errors} />
              {props.tabs === undefined ? null : (
                <>
                  {head}
                  <NavLinks kind="tabs" label={props.tabs.label} items={props.tabs.items} />
                </>
              )}
              {props.side === undefined ? (
                <>
                  {props.tabs === undefined ? head : null}
                  <div className="stapel">{props.children}</div>
                </>
              ) : (
                <div className="kt-columns">
                  <div>
                    {props.tabs === undefined ? head : null}
                    <div className="stapel">{props.children}</div>
                  </div>
                  <aside className="kt-side" aria-label={props.sideLabel ?? 'Meer informatie'}>
                    {props.side}
                  </aside>
                </div>
              )}
            </div>
          </div>
        </main>
        <footer>
          {props.help === undefined ? null : <HelpBar help={props.help} />}
          <div className="kt-footer">
            <div className="kt-wrap">
              <p>{site.brand}</p>
              <ul>
                {site.footer.map((item) => (
                  <li key={item.href}>
                    <a className="nl-link" href={item.href}>
                      {item.label}
                    </a>
                  </li>
                ))}
              </ul>
            </div>
          </div>
        </footer>
      </body>
    </html>
  )
}

function PageHead(props: PaginaProps): ReactNode {
  const heading = <h1 className="nl-heading nl-heading--level-1">{props.heading ?? props.title}</h1>
  return (
    <div className="kt-head">
      {props.kicker === undefined ? (
        heading
      ) : (
        <hgroup>
          <p>{props.kicker}</p>
          {heading}
        </hgroup>
      )}
      {props.intro}
    </div>
  )
}

function UserBar({ user }: { user: LoggedIn }): ReactNode {
  const links = [...(user.helps?.stop === undefined ? [] : [user.helps.stop]), ...(user.links ?? [])]
  return (
    <div className={user.helps === undefined ? 'kt-userbar' : 'kt-userbar kt-userbar--helping'}>
      <div className="kt-wrap">
        {user.helps === undefined ? null : (
          <p>
            <Icon name="person" /> U helpt <strong>{user.helps.name}</strong>
            {user.helps.because === undefined ? null : ` (${user.helps.because})`}
          </p>
        )}
        <p>
          Ingelogd als <strong>{user.name}</strong>
        </p>
        {links.length === 0 ? null : (
          <div className="kt-userbar__links">
            {links.map((link) => (
              <a className="nl-link" href={link.href} key={link.href}>
                {link.label}
              </a>
            ))}
          </div>
        )}
      </div>
    </div>
  )
}

function HelpBar({ help }: { help: Help }): ReactNode {
  return (
    <section className="kt-help" aria-labelledby="hulp-nodig">
      <div className="kt-wrap">
        <h2 className="kt-help__title" id="hulp-nodig">
          Hulp nodig?
        </h2>
        <ul>
          <li>
            <Phone number={help.phone} label="Bel" /> ({help.hours})
          </li>
          {help.links.map((link) => (
            <li key={link.href}>
              <a className="nl-link" href={link.href}>
                {link.label}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}

import { type ReactNode, useId } from 'react'
import { Icon } from './icon.tsx'
import { Heading, type HeadingLevel, unbroken } from './text.tsx'

/** A bordered block with a heading. Never wholly a link: links stand inside. */
export function Card(props: {
  title: string
  level?: HeadingLevel | undefined
  className?: string | undefined
  children: ReactNode
}): ReactNode {
  const id = useId()
  return (
    <section
      className={props.className === undefined ? 'kt-card' : `kt-card ${props.className}`}
      aria-labelledby={id}
    >
      <Heading level={props.level ?? 2} id={id}>
        {props.title}
      </Heading>
      {typeof props.children === 'string' ? <p>{props.children}</p> : props.children}
    </section>
  )
}

/** Who to call: a name, a direct number, when. A 14-number alone is not recognised as a telephone number. */
export function ContactCard(props: {
  title?: string | undefined
  name: string
  role?: string | undefined
  phone?: string | undefined
  hours?: string | undefined
  message?: { label?: string | undefined; href: string } | undefined
}): ReactNode {
  return (
    <Card title={props.title ?? 'Uw contactpersoon'} className="kt-contact">
      <p>
        <strong>{props.name}</strong>
        {props.role === undefined ? null : (
          <>
            <br />
            <span className="kt-small">{props.role}</span>
          </>
        )}
      </p>
      {props.phone === undefined ? null : (
        <p>
          <a
            className="nl-link kt-contact__link kt-nowrap"
            href={`tel:${props.phone.replaceAll(/[^\d+]/g, '')}`}
          >
            <Icon name="phone" />
            <span>Bel {unbroken(props.phone)}</span>
          </a>
        </p>
      )}
      {props.hours === undefined ? null : <p className="kt-small">{props.hours}</p>}
      {props.message === undefined ? null : (
        <p>
          <a className="nl-link kt-contact__link" href={props.message.href}>
            <Icon name="message" />
            <span>{props.message.label ?? 'Stuur een bericht'}</span>
          </a>
        </p>
      )}
    </Card>
  )
}

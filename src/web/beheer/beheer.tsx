import type { ReactNode } from 'react'
import { Afloop, frame } from '../frame.tsx'
import type { PageContext } from '../route.ts'
import { Pagina } from '../ui/pagina.tsx'

/** Who may come here: people of the municipality who look after its rules. They see no dossiers. */
export const BEHEERDER = { roles: ['beheerder'] } as const

const DELEN = [
  ['overzicht', 'Regels', '/beheer/regels'],
  ['nieuw', 'Wijziging voorstellen', '/beheer/regels/nieuw'],
  ['openbaar', 'Zoals inwoners het zien', '/regels'],
] as const
export type BeheerDeel = (typeof DELEN)[number][0]

export function voorstelPad(voorstel: string): string {
  return `/beheer/regels/voorstel/${voorstel}`
}

/** The public page of one version of the rules. */
export function versiePad(id: string): string {
  return `/regels/${id}`
}

/** The public page of a proposal about which people can have a say. */
export function inspraakPad(voorstel: string): string {
  return `/regels/voorstel/${voorstel}`
}

export function intrekkenPad(voorstel: string): string {
  return `${voorstelPad(voorstel)}/intrekken`
}

/** Frame of every page of beheer. */
export function Beheer(props: {
  page: PageContext
  title: string
  deel?: BeheerDeel
  intro?: ReactNode
  /** What the fields are called, to show both versions when two change the same. */
  labels?: Readonly<Record<string, string>>
  children: ReactNode
}): ReactNode {
  const { page, deel, children, labels, ...rest } = props
  const nav = DELEN.map(([id, label, href]) => ({ label, href, current: id === deel }))
  return (
    <Pagina {...frame(page)} nav={nav} width="breed" {...rest}>
      <Afloop page={page} {...(labels === undefined ? {} : { labels })} />
      {children}
    </Pagina>
  )
}

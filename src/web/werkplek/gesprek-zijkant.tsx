import type { ReactNode } from 'react'
import type { GelezenDossier } from '../dossier-parts.ts'
import { hidden } from '../frame.tsx'
import type { PageContext } from '../route.ts'
import { Button, Buttons } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { Details } from '../ui/details.tsx'
import { Form } from '../ui/form.tsx'
import { Icon } from '../ui/icon.tsx'
import { Link, List, VisuallyHidden } from '../ui/text.tsx'
import { onderwerpenVan } from './gesprek-lezen.ts'
import { type NietVergeten, nietVergeten } from './gesprek-niet-vergeten.ts'
import { zaakPad } from './werkplek.tsx'

/** Beside the notes: what must not be forgotten, and the subjects in the order of the inwoner. */
export function GesprekZijkant(props: {
  zaak: GelezenDossier
  page: PageContext
  schrijft: boolean
}): ReactNode {
  const { zaak, page: context, schrijft } = props
  const onderwerpen = onderwerpenVan(zaak.stand)
  const genoemd = onderwerpen.filter((onderwerp) => onderwerp.genoemd || onderwerp.passages > 0)
  const overig = onderwerpen.filter((onderwerp) => !genoemd.includes(onderwerp))
  return (
    <>
      <div id="niet-vergeten">
        <Card title="Niet vergeten">
          <ul className="kt-items kt-tasks">
            {nietVergeten(zaak).map((item) => (
              <Item key={item.sleutel} item={item} page={context} schrijft={schrijft} />
            ))}
          </ul>
        </Card>
      </div>
      <Card title="Onderwerpen">
        <p className="kt-small">Eerst wat de inwoner zelf noemde, in die volgorde.</p>
        {genoemd.length === 0 ? null : (
          <ol>
            {genoemd.map(({ naam, passages }) => (
              <li key={naam}>
                {naam}
                {passages === 0 ? null : <span className="kt-small"> · {passages} gemarkeerd</span>}
              </li>
            ))}
          </ol>
        )}
        <Details summary="Nog niet genoemd">
          <List items={overig.map(({ naam }) => naam)} />
        </Details>
      </Card>
      <Card title="Stukken en adviezen">
        <p>
          <Link href={zaakPad(zaak.dossier, '/stukken')}>Voeg een document of advies toe</Link>
        </p>
      </Card>
    </>
  )
}

function Item(props: { item: NietVergeten; page: PageContext; schrijft: boolean }) {
  const { item, page: context, schrijft } = props
  return (
    <li>
      <div>
        <p className="kt-items__title">
          {item.gedaan === undefined ? null : (
            <>
              <Icon name="check" />{' '}
            </>
          )}
          {item.tekst}
        </p>
        {item.gedaan === undefined ? null : <p className="kt-items__meta">Gedaan: {item.gedaan}</p>}
        {item.toelichting === undefined ? null : <p className="kt-items__meta">{item.toelichting}</p>}
      </div>
      {schrijft && item.gedaan === undefined ? (
        <Form {...hidden(context)} actie="gedaan" extra={{ wat: item.sleutel }}>
          <Button kind="secondary">
            Gedaan<VisuallyHidden>: {item.tekst}</VisuallyHidden>
          </Button>
        </Form>
      ) : null}
      {schrijft && item.wachtOpAntwoord !== undefined ? (
        <Form {...hidden(context)} actie="antwoord" extra={{ aan: item.wachtOpAntwoord }}>
          <Buttons>
            {(['ja', 'nee', 'later'] as const).map((antwoord) => (
              <Button kind="secondary" name="antwoord" value={antwoord} key={antwoord}>
                {ANTWOORD[antwoord]}
                <VisuallyHidden>: {item.tekst}</VisuallyHidden>
              </Button>
            ))}
          </Buttons>
        </Form>
      ) : null}
    </li>
  )
}

const ANTWOORD = { ja: 'Wil dit', nee: 'Wil dit niet', later: 'Later' } as const

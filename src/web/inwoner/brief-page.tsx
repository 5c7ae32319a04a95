import { findBrief } from '../../dossier/brief-archief.ts'
import { dagTekst } from '../../stelsel/brieven/brief-gegevens.ts'
import { briefHtml } from '../../stelsel/brieven/brief-html.ts'
import { isNotFound, NIET_GEVONDEN } from '../answer.ts'
import type { DossierParts } from '../dossier-parts.ts'
import { file, page } from '../route.ts'
import { Buttons, LinkButton } from '../ui/button.tsx'
import { Mijn, mijnPad } from './mijn.tsx'
import { INWONER, leesMijn } from './toegang.ts'

/** A letter as it was sent, as a page: the same words as the PDF, easier to read on a telephone and aloud. */
export const briefPage = (parts: DossierParts) =>
  page({
    path: '/mijn/:dossier/brief/:brief',
    policy: { ...INWONER, audit: 'brief-ingezien' },
    load: async (context) => {
      const { gemeente, dossier, trx, params } = context
      const brief = await findBrief(trx, { gemeente, dossier }, params.brief)
      if (brief === undefined) return NIET_GEVONDEN
      const zaak = await leesMijn(parts, context)
      return isNotFound(zaak) ? zaak : { zaak, brief }
    },
    view: ({ zaak, brief }, context) => (
      <Mijn
        page={context}
        zaak={zaak}
        regeling={parts.regeling}
        title={`Brief: ${brief.titel}`}
        heading={brief.titel}
        kicker={`Brief van ${dagTekst(brief.gedateerd)}`}
      >
        <Buttons>
          <LinkButton href={mijnPad(zaak.dossier, `/brief/${brief.brief}/pdf`)} kind="secondary">
            Open als pdf
          </LinkButton>
        </Buttons>
        <div
          // biome-ignore lint/security/noDangerouslySetInnerHtml: briefHtml escapes every text it is given
          dangerouslySetInnerHTML={{ __html: briefHtml(brief.inhoud, { zonderTitel: true }) }}
        />
      </Mijn>
    ),
  })

/** The PDF of a letter, byte for byte as it was sent. */
export const briefPdf = (_parts: DossierParts) =>
  file({
    path: '/mijn/:dossier/brief/:brief/pdf',
    policy: { ...INWONER, audit: 'brief-ingezien' },
    load: async ({ trx, gemeente, dossier, params }) => {
      const brief = await findBrief(trx, { gemeente, dossier }, params.brief)
      return brief === undefined
        ? NIET_GEVONDEN
        : { body: new Uint8Array(brief.pdf), type: 'application/pdf' }
    },
  })

import type { ReactNode } from 'react'
import { metHoofdletter } from '../../stelsel/brieven/brief-gegevens.ts'
import type { Check } from '../../stelsel/toets/check.ts'
import { CHECKS } from '../../stelsel/toets/checks.ts'
import { andereNamen, eigenlijkeCode } from '../../stelsel/toets/code-alias.ts'
import { NOOIT_OP_TE_HEFFEN } from '../../stelsel/toets/nooit-op-te-heffen.ts'
import { TITELS } from '../../stelsel/toets/titels.ts'
import { toets } from '../../stelsel/toets/toets.ts'
import { grondslag } from '../../stelsel/wet/artikelen.ts'
import { NIET_GEVONDEN } from '../answer.ts'
import type { DossierParts } from '../dossier-parts.ts'
import { page } from '../route.ts'
import { Badge } from '../ui/badge.tsx'
import { DataList } from '../ui/data-list.tsx'
import { Details } from '../ui/details.tsx'
import { Table } from '../ui/table.tsx'
import { Heading, List, Paragraph } from '../ui/text.tsx'
import { Bronnen, juristTekst, Kennisbank } from './kennisbank.tsx'
import { naamVanStap } from './toets-tekst.ts'
import { bronnenVan } from './verbanden.ts'

const OORDEEL = {
  blokkerend: 'Houdt het besluit tegen',
  aandacht: 'Vraagt aandacht',
  goed: 'In orde',
  'niet te zien': 'Kan de toets niet zien',
} as const satisfies Record<Check['voorbeelden'][number]['verwacht'], string>

/** One check of the toets: what it looks at, why, what it holds back, and what the inwoner can look out for. */
export const toetsPage = (parts: DossierParts) =>
  page({
    path: '/kennisbank/toets/:code',
    policy: { public: true },
    load: async ({ params }) =>
      CHECKS.find(({ code }) => code === eigenlijkeCode(params.code)) ?? NIET_GEVONDEN,
    view: (check, context) => {
      const houdtTegen = check.voorbeelden.some(({ verwacht }) => verwacht === 'blokkerend')
      return (
        <Kennisbank
          page={context}
          regeling={parts.regeling}
          title={TITELS[check.code]}
          kicker={`Toetspunt · ${naamVanStap(check.stap)}`}
          intro={
            <p>
              <Badge kind={houdtTegen ? 'error' : 'warning'}>
                {houdtTegen ? 'Kan een besluit tegenhouden' : 'Vraagt aandacht'}
              </Badge>
            </p>
          }
        >
          <Heading>Waar kunt u op letten?</Heading>
          <Paragraph>{check.uitlegInwoner}</Paragraph>
          <Heading>Wanneer houdt dit iets tegen?</Heading>
          <Paragraph>{gevolgVan(check, houdtTegen)}</Paragraph>
          <Voorbeelden check={check} />
          <Heading>Waarom kijken wij hiernaar?</Heading>
          <Paragraph>Dit toetspunt steunt op:</Paragraph>
          <Bronnen sleutels={bronnenVan(check)} />
          <DataList
            rows={[
              {
                label: 'Keek een jurist mee?',
                value: juristTekst(check.code, grondslag(check.grondslag[0]).versie),
              },
            ]}
          />
          <Details summary="Voor wie met dit systeem werkt">
            <Paragraph>
              Dit toetspunt heet in het systeem{' '}
              <code>{[check.code, ...andereNamen(check.code)].join(', ook wel: ')}</code>.
            </Paragraph>
          </Details>
        </Kennisbank>
      )
    },
  })

function gevolgVan({ code, grondslag: [eerste] }: Check, houdtTegen: boolean): string {
  if (NOOIT_OP_TE_HEFFEN.has(code))
    return 'Is dit niet in orde? Dan kan de gemeente het besluit niet nemen. Niemand kan dat opheffen.'
  if (houdtTegen)
    return 'Gaat dit echt mis? Dan kan de gemeente het besluit nog niet nemen. Alleen iemand die dat mag, kan toch verder. Die schrijft op waarom, en u kunt dat lezen.'
  return grondslag(eerste).zekerheid === 'bekend'
    ? 'Dit houdt niets tegen. Wij lazen de belangrijkste bron nog niet zelf. De medewerker moet er wel naar kijken.'
    : 'In onze voorbeelden houdt dit niets tegen. De medewerker moet er wel naar kijken.'
}

/** More examples than this are for who wants them all. */
const MEESTE_VOORBEELDEN = 4

type Geval = {
  readonly naam: string
  readonly verwacht: Check['voorbeelden'][number]['verwacht']
  readonly bevindingen: readonly { readonly uitleg: string }[]
}

function VoorbeeldTabel({ gevallen, caption }: { gevallen: readonly Geval[]; caption: string }): ReactNode {
  return (
    <Table
      caption={caption}
      captionHidden
      columns={[{ header: 'Voorbeeld' }, { header: 'Oordeel' }, { header: 'Wat de toets zegt' }]}
      rows={gevallen.map(({ naam, verwacht, bevindingen }, i) => ({
        key: `${i} ${naam}`,
        cells: [
          metHoofdletter(naam),
          OORDEEL[verwacht],
          bevindingen.length === 0 ? '–' : bevindingen.map(({ uitleg }) => uitleg).join(' '),
        ],
      }))}
      empty="Van dit toetspunt zijn er geen voorbeelden."
    />
  )
}

/** What the toets says of its own examples: the same findings that an employee gets to see. */
function Voorbeelden({ check }: { check: Check }): ReactNode {
  const gevallen = check.voorbeelden.map(({ naam, invoer, verwacht }) => ({
    naam,
    verwacht,
    bevindingen: toets(invoer).bevindingen.filter(({ code }) => code === check.code),
  }))
  const eerste = gevallen.slice(0, MEESTE_VOORBEELDEN)
  const meer = gevallen.slice(MEESTE_VOORBEELDEN)
  const herstel = new Set(
    gevallen.flatMap(({ bevindingen }) => bevindingen.map((bevinding) => bevinding.herstel)),
  )
  return (
    <>
      <Heading>Waar kijkt de toets naar?</Heading>
      <Paragraph>
        Deze voorbeelden laten het zien. De mensen erin zijn verzonnen. De toets kijkt alleen na. Een mens
        beslist.
      </Paragraph>
      <VoorbeeldTabel gevallen={eerste} caption="Voorbeelden, en wat de toets ervan zegt" />
      {meer.length === 0 ? null : (
        <Details summary={`Nog ${meer.length} ${meer.length === 1 ? 'voorbeeld' : 'voorbeelden'}`}>
          <VoorbeeldTabel gevallen={meer} caption="Meer voorbeelden, en wat de toets ervan zegt" />
        </Details>
      )}
      {herstel.size === 0 ? null : (
        <>
          <Paragraph>De medewerker krijgt dan te lezen wat te doen:</Paragraph>
          <List items={[...herstel]} />
        </>
      )}
    </>
  )
}

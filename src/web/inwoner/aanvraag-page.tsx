import type { ReactNode } from 'react'
import { z } from 'zod'
import { dienAanvraagIn } from '../../handeling/aanvraag/handle.ts'
import { findVerstrekteVersie } from '../../handeling/verslag/evolve.ts'
import { dagTekst, termijnTekst } from '../../stelsel/brieven/brief-gegevens.ts'
import { isNotFound, weigering } from '../answer.ts'
import { type DossierParts, doe, leesDossier, wie } from '../dossier-parts.ts'
import { hidden, veldVan } from '../frame.tsx'
import { type PageContext, page } from '../route.ts'
import { streefdatumZin } from '../texts/streefdatum.ts'
import { weigeringVan } from '../texts/weigeringen.ts'
import { Button, Buttons, LinkButton } from '../ui/button.tsx'
import { RadioGroup } from '../ui/choices.tsx'
import { DataList } from '../ui/data-list.tsx'
import { Details } from '../ui/details.tsx'
import { errorOf } from '../ui/error-summary.tsx'
import { TextArea } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { EmptyState, List, Paragraph } from '../ui/text.tsx'
import { Mijn, mijnPad } from './mijn.tsx'
import { regels } from './regels.tsx'
import { isOnderzoekTeLaat } from './stappen.tsx'
import { INWONER, inwonerAct, leesMijn, type MijnDossier } from './toegang.ts'

const aanvraagInvoer = z.object({
  wens: z
    .string()
    .trim()
    .min(1, 'Schrijf op welke hulp u vraagt. Een paar woorden is genoeg.')
    .max(20_000, 'Dit is te lang. Houd het korter dan 20.000 tekens.'),
  vorm: z.enum(['natura', 'pgb']).optional(),
})

/** Asking for help after the onderzoek, or at once when six weeks have passed (Wmo 2.3.2(9)). Nothing is told twice. */
export const aanvraagPage = (parts: DossierParts) =>
  page({
    path: '/mijn/:dossier/aanvraag',
    policy: { ...INWONER, audit: 'aanvraag-ingezien' },
    load: async (context) => {
      const zaak = await leesMijn(parts, context)
      return isNotFound(zaak) ? zaak : { zaak }
    },
    acts: {
      aanvraag: inwonerAct({
        recht: 'aanvragen',
        input: aanvraagInvoer,
        act: async (context, { wens, vorm }) => {
          const zaak = await leesDossier(parts, context, context.dossier)
          const uiterlijk = isNotFound(zaak) ? undefined : zaak.voortgang.termijnen.onderzoekUiterlijk
          if (uiterlijk === undefined) return weigering(weigeringVan({ code: 'GEEN_MELDING' }))
          const deed = dienAanvraagIn(uiterlijk, {
            ...wie(context),
            wens,
            kanaal: 'web',
            ...(vorm === undefined ? {} : { vorm }),
          })
          return doe(parts, context, context.dossier, deed, {
            naar: mijnPad(context.dossier, '/aanvraag'),
            melding: 'Wij hebben uw aanvraag.',
            volgordeVrij: true,
          })
        },
      }),
    },
    view: ({ zaak }, context) => {
      const { ingediend } = zaak.stand.aanvraag
      return (
        <Mijn
          page={context}
          zaak={zaak}
          regeling={parts.regeling}
          title={ingediend === undefined ? 'Vraag hulp aan' : 'Uw aanvraag'}
        >
          {ingediend === undefined ? (
            magNu(zaak) ? (
              <Vragen page={context} zaak={zaak} />
            ) : (
              <NogNiet zaak={zaak} />
            )
          ) : (
            <Gevraagd zaak={zaak} />
          )}
        </Mijn>
      )
    },
  })

/** Only what is shown; whether it may is decided when it is sent. */
function magNu(zaak: MijnDossier): boolean {
  return zaak.stand.onderzoek.stand === 'afgerond' || isOnderzoekTeLaat(zaak)
}

function NogNiet({ zaak }: { zaak: MijnDossier }): ReactNode {
  const { onderzoekUiterlijk } = zaak.voortgang.termijnen
  return (
    <EmptyState>
      U kunt nog geen hulp aanvragen: ons onderzoek loopt nog.
      {onderzoekUiterlijk === undefined
        ? ''
        : ` Dat duurt uiterlijk tot en met ${termijnTekst(onderzoekUiterlijk)}. Daarna kunt u hier hulp aanvragen, ook als wij te laat zijn.`}
    </EmptyState>
  )
}

function Vragen({ page, zaak }: { page: PageContext; zaak: MijnDossier }): ReactNode {
  if (!zaak.toegang.mag.has('aanvragen')) {
    return (
      <Paragraph>
        U mag meelezen, maar geen hulp aanvragen. De inwoner doet dat zelf, of geeft u dat recht.
      </Paragraph>
    )
  }
  const fout = errorOf(page.fouten, 'wens')
  const verslag = findVerstrekteVersie(zaak.stand.verslag)
  return (
    <>
      <Paragraph>
        Wat u al vertelde, hebben wij. U hoeft het niet opnieuw te vertellen.
        {verslag === undefined ? null : ' Wij gebruiken het verslag en uw reactie.'} Na uw aanvraag krijgt u
        binnen 2 weken ons besluit.
      </Paragraph>
      <Details summary="Wat vraagt een budget (pgb) van u?">
        <List
          items={[
            'U zoekt zelf iemand die helpt en maakt een contract.',
            'U let op of de hulp goed is en komt wanneer dat moet.',
            'U houdt uren bij. De Sociale Verzekeringsbank betaalt de hulp. Het geld komt niet op uw rekening.',
            'Iemand die u vertrouwt mag het budget voor u beheren. Wij kijken samen of dat goed gaat.',
            'Wij kijken of het budget genoeg is voor goede hulp.',
          ]}
        />
      </Details>
      <Form {...hidden(page)} actie="aanvraag" label="Aanvraag">
        <TextArea
          {...veldVan(page, 'wens', wensVan(zaak))}
          label="Welke hulp vraagt u?"
          hint="Wij vulden alvast in wat u vertelde. U mag dit veranderen."
          {...(fout === undefined ? {} : { error: fout })}
        />
        <RadioGroup
          {...veldVan(page, 'vorm')}
          label="Hoe wilt u de hulp krijgen?"
          hint="Weet u het nog niet? Laat het dan leeg. Wij bellen u."
          optional
          choices={[
            {
              value: 'natura',
              label: 'Hulp van een organisatie',
              hint: 'De gemeente regelt de hulp. U hoeft geen geld of mensen te regelen. Dit heet zorg in natura.',
            },
            {
              value: 'pgb',
              label: 'Zelf hulp regelen met een budget',
              hint: 'U kiest zelf wie u helpt. U maakt afspraken en regelt het papierwerk. Dit heet een pgb.',
            },
          ]}
        />
        <Buttons>
          <Button>Vraag hulp aan</Button>
        </Buttons>
      </Form>
    </>
  )
}

/** What the inwoner wants, as far as he said it himself: the goals he named, else the words of his melding. */
function wensVan({ stand }: MijnDossier): string {
  const doelen = stand.onderzoek.vaststellingen.flatMap(({ doel }) => (doel === undefined ? [] : [doel]))
  return doelen.length > 0
    ? doelen.join('\n')
    : (stand.melding.vraag ?? stand.melding.ontvangen?.woorden ?? '')
}

function Gevraagd({ zaak }: { zaak: MijnDossier }): ReactNode {
  const { ingediend, opschortingen, uitstelTotEnMet } = zaak.stand.aanvraag
  if (ingediend === undefined) return null
  const { beschikkingUiterlijk } = zaak.voortgang.termijnen
  const klaar = zaak.voortgang.volgende === 'besluit-bekend'
  const { besluit: streef } = zaak.streefdata
  const open = opschortingen.filter(({ aangevuldOp }) => aangevuldOp === undefined)
  return (
    <>
      {klaar || beschikkingUiterlijk === undefined ? null : (
        <Paragraph>
          Wij werken aan het besluit. U krijgt het uiterlijk op{' '}
          <strong>{termijnTekst(beschikkingUiterlijk)}</strong>.
          {streef === undefined ? null : ` ${streefdatumZin(streef, zaak.vandaag) ?? ''}`}
          {uitstelTotEnMet === undefined ? null : ' Dat is later dan eerst, omdat u dat met ons afsprak.'} U
          hoeft nu niets te doen.
        </Paragraph>
      )}
      {open.map(({ wat, voor, gevraagdOp }) => (
        <Paragraph key={gevraagdOp}>
          <strong>Wij missen nog iets: {wat}.</strong>{' '}
          {voor === undefined ? null : `Geef het uiterlijk op ${termijnTekst(voor)}. `}Lukt dat niet? Bel ons.
        </Paragraph>
      ))}
      <DataList
        rows={[
          { label: 'Aangevraagd op', value: dagTekst(ingediend.op) },
          { label: 'Door', value: ingediend.door },
          { label: 'U vraagt', value: <div className="stapel">{regels(ingediend.wens)}</div> },
          {
            label: 'Hoe',
            value:
              ingediend.vorm === 'pgb'
                ? 'Met een budget (pgb)'
                : ingediend.vorm === 'natura'
                  ? 'Hulp van een organisatie (natura)'
                  : undefined,
          },
        ]}
      />
      <Buttons>
        <LinkButton href={mijnPad(zaak.dossier, klaar ? '/besluit' : '')}>
          {klaar ? 'Lees het besluit' : 'Bekijk hoe ver het is'}
        </LinkButton>
      </Buttons>
    </>
  )
}

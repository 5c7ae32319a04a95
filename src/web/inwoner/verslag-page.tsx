import type { ReactNode } from 'react'
import { z } from 'zod'
import { inOneGo } from '../../basis/deed.ts'
import { findVerstrekteVersie, type VerslagVersie } from '../../handeling/verslag/evolve.ts'
import { beantwoordVerslag, ondertekenVerslag } from '../../handeling/verslag/handle.ts'
import { dagTekst, termijnTekst } from '../../stelsel/brieven/brief-gegevens.ts'
import { type ActResult, invoer, isNotFound, weigering } from '../answer.ts'
import { type DossierParts, doe, leesDossier, wie } from '../dossier-parts.ts'
import type { DossierActContext } from '../form-act.ts'
import { hidden, veldVan } from '../frame.tsx'
import { type PageContext, page } from '../route.ts'
import { streefdatumZin } from '../texts/streefdatum.ts'
import { weigeringVan } from '../texts/weigeringen.ts'
import { Alert } from '../ui/alert.tsx'
import { Button, Buttons, LinkButton } from '../ui/button.tsx'
import { RadioGroup } from '../ui/choices.tsx'
import { errorOf } from '../ui/error-summary.tsx'
import { TextArea } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { Quote } from '../ui/quote.tsx'
import { EmptyState, Heading, Paragraph } from '../ui/text.tsx'
import { Herkomst } from './herkomst.tsx'
import { LetOp } from './let-op.tsx'
import { Mijn, mijnPad } from './mijn.tsx'
import { regels } from './regels.tsx'
import { heeftGereageerd, isVoorbij } from './stappen.tsx'
import { INWONER, inwonerAct, leesMijn, type MijnDossier } from './toegang.ts'

/** Fields are `antwoord-0`, `tekst-0`, … in the order of the sections; a section may be left alone. */
const reactieInvoer = z
  .object({ versie: z.coerce.number().int().positive(), ondertekend: z.enum(['ja', 'nee']).optional() })
  .catchall(z.union([z.string(), z.array(z.string())]))
type ReactieInvoer = z.infer<typeof reactieInvoer>

const ANTWOORDEN = ['klopt', 'klopt niet', 'toevoegen'] as const
const WOORDEN = { klopt: 'Klopt', 'klopt niet': 'Klopt niet', toevoegen: 'Ik wil iets toevoegen' } as const

/** The verslag with an answer per section; both texts stay, ours and the inwoner's (Wmo 2.3.2(8)). */
export const mijnVerslagPage = (parts: DossierParts) =>
  page({
    path: '/mijn/:dossier/verslag',
    policy: { ...INWONER, audit: 'verslag-ingezien' },
    load: async (context) => {
      const zaak = await leesMijn(parts, context)
      return isNotFound(zaak) ? zaak : { zaak, versie: findVerstrekteVersie(zaak.stand.verslag) }
    },
    acts: {
      reactie: inwonerAct({
        recht: 'reageren',
        input: reactieInvoer,
        act: (context, form) => reageer(parts, context, form),
      }),
    },
    view: ({ zaak, versie }, context) => (
      <Mijn
        page={context}
        zaak={zaak}
        regeling={parts.regeling}
        title="Verslag van het gesprek"
        {...(versie?.verstrektOp === undefined
          ? {}
          : { kicker: watEnVanWie(zaak, `Versie ${versie.versie} van ${dagTekst(versie.verstrektOp)}`) })}
      >
        {versie === undefined ? (
          <NogGeenVerslag zaak={zaak} />
        ) : (
          <Lezen zaak={zaak} versie={versie} page={context} />
        )}
      </Mijn>
    ),
  })

async function reageer(
  parts: DossierParts,
  context: DossierActContext,
  form: ReactieInvoer,
): Promise<ActResult> {
  const zaak = await leesDossier(parts, context, context.dossier)
  const versie = isNotFound(zaak) ? undefined : zaak.stand.verslag.find((een) => een.versie === form.versie)
  if (versie === undefined) return weigering(weigeringVan({ code: 'GEEN_VERSLAG' }))
  const reacties = versie.onderdelen.flatMap(({ id }, i) => {
    const tekst = tekstVan(form[`tekst-${i}`])
    const gekozen = ANTWOORDEN.find((een) => een === form[`antwoord-${i}`])
    // Who typed something but made no choice adds something: nothing that was typed is lost.
    const antwoord = gekozen ?? (tekst === '' ? undefined : 'toevoegen')
    return antwoord === undefined ? [] : [{ onderdeel: id, antwoord, ...(tekst === '' ? {} : { tekst }), i }]
  })
  const leeg = reacties.filter(({ antwoord, tekst }) => antwoord === 'toevoegen' && tekst === undefined)
  if (leeg.length > 0) {
    return invoer(...leeg.map(({ i }) => ({ veld: `tekst-${i}`, tekst: 'Schrijf op wat u wilt toevoegen.' })))
  }
  const opmerking = tekstVan(form['opmerking'])
  const tekent = form.ondertekend !== undefined || opmerking !== ''
  if (reacties.length === 0 && !tekent) {
    return invoer({ veld: 'antwoord-0', tekst: 'U heeft nog niets ingevuld. Kies bij een deel wat u vindt.' })
  }
  const daad = wie(context)
  const deeds = [
    ...(reacties.length === 0
      ? []
      : [
          beantwoordVerslag({
            ...daad,
            versie: form.versie,
            reacties: reacties.map(({ i: _, ...reactie }) => reactie),
          }),
        ]),
    ...(tekent
      ? [ondertekenVerslag({ ...daad, versie: form.versie, getekend: form.ondertekend === 'ja', opmerking })]
      : []),
  ]
  return doe(parts, context, context.dossier, inOneGo(...deeds), {
    naar: mijnPad(context.dossier, '/verslag'),
    melding: 'Wij hebben uw reactie. Uw woorden blijven bij het verslag staan. U kunt nu hulp aanvragen.',
    volgordeVrij: true,
  })
}

function tekstVan(waarde: unknown): string {
  return typeof waarde === 'string' ? waarde.trim() : ''
}

function NogGeenVerslag({ zaak }: { zaak: MijnDossier }): ReactNode {
  const { onderzoekUiterlijk } = zaak.voortgang.termijnen
  const { onderzoek: streef } = zaak.streefdata
  return (
    <>
      <EmptyState>
        Er is nog geen verslag. Dat komt na het gesprek
        {onderzoekUiterlijk === undefined ? '' : `, uiterlijk op ${termijnTekst(onderzoekUiterlijk)}`}.{' '}
        {streef === undefined ? null : streefdatumZin(streef, zaak.vandaag)}
      </EmptyState>
      <LetOp stap="gesprek" />
    </>
  )
}

function Lezen(props: { zaak: MijnDossier; versie: VerslagVersie; page: PageContext }): ReactNode {
  const { zaak, versie, page } = props
  const mag = zaak.toegang.mag.has('reageren')
  const delen = versie.onderdelen.map((onderdeel, i) => (
    <Onderdeel {...props} i={i} onderdeel={onderdeel} mag={mag} key={onderdeel.id} />
  ))
  return (
    <>
      <Uitleg zaak={zaak} versie={versie} mag={mag} />
      <LetOp stap="verslag" />
      {versie.onderdelen.length === 0 ? (
        <EmptyState>Van dit verslag staat de tekst niet in dit dossier. Bel ons voor een kopie.</EmptyState>
      ) : null}
      {mag ? (
        <Form
          {...hidden(page)}
          actie="reactie"
          extra={{ versie: String(versie.versie) }}
          label="Reactie op het verslag"
        >
          {delen}
          <Tekenen versie={versie} page={page} />
          <Buttons>
            <Button>Verstuur mijn reactie</Button>
          </Buttons>
        </Form>
      ) : (
        delen
      )}
    </>
  )
}

function Uitleg({
  zaak,
  versie,
  mag,
}: {
  zaak: MijnDossier
  versie: VerslagVersie
  mag: boolean
}): ReactNode {
  const tot = versie.reactieTotEnMet
  if (!mag) return <Paragraph>U mag meelezen. De inwoner antwoordt zelf.</Paragraph>
  return (
    <>
      {heeftGereageerd(zaak) && zaak.stand.aanvraag.ingediend === undefined ? (
        <Alert kind="info" title="U heeft al gereageerd">
          <p>Wilt u hulp aanvragen? Dat kan nu. U kunt hieronder ook nog iets toevoegen.</p>
          <Buttons>
            <LinkButton href={mijnPad(zaak.dossier, '/aanvraag')} kind="secondary">
              Vraag hulp aan
            </LinkButton>
          </Buttons>
        </Alert>
      ) : null}
      <Paragraph>
        Lees elk deel. Zeg erbij of het klopt. U hoeft niet overal iets in te vullen. Wat u schrijft, blijft
        bij het verslag staan.{' '}
        {tot === undefined ? null : isVoorbij(tot, zaak.vandaag) ? (
          'De dag om te reageren is voorbij. Reageren mag nog steeds: wij lezen het.'
        ) : (
          <strong>Reageer liefst uiterlijk op {termijnTekst(tot)}.</strong>
        )}
      </Paragraph>
    </>
  )
}

function Onderdeel(props: {
  zaak: MijnDossier
  versie: VerslagVersie
  page: PageContext
  onderdeel: VerslagVersie['onderdelen'][number]
  i: number
  mag: boolean
}): ReactNode {
  const { zaak, versie, page, onderdeel, i, mag } = props
  const reacties = versie.reacties.filter((reactie) => reactie.onderdeel === onderdeel.id)
  const fout = errorOf(page.fouten, `tekst-${i}`)
  const keuzeFout = errorOf(page.fouten, `antwoord-${i}`)
  return (
    <section className="kt-card stapel" aria-labelledby={`deel-${i}`}>
      <Heading id={`deel-${i}`}>{onderdeel.kop}</Heading>
      <div className="stapel">{regels(onderdeel.tekst)}</div>
      <Herkomst stand={zaak.stand} vaststellingen={onderdeel.vaststellingen} />
      {reacties.map((reactie, r) => (
        <Quote
          who={reactie.persoon === page.persoon?.persoon ? 'u' : (reactie.door ?? 'de inwoner')}
          when={dagTekst(reactie.op)}
          ofInwoner
          // biome-ignore lint/suspicious/noArrayIndexKey: reactions are only added
          key={r}
        >
          <p>
            <strong>{WOORDEN[reactie.antwoord]}</strong>
          </p>
          {reactie.tekst === undefined ? null : regels(reactie.tekst)}
        </Quote>
      ))}
      {mag ? (
        <div className="kt-antwoord stapel">
          <RadioGroup
            {...veldVan(page, `antwoord-${i}`)}
            label={reacties.length === 0 ? 'Klopt dit?' : 'Wilt u hier nog iets over zeggen?'}
            optional
            inRow
            choices={ANTWOORDEN.map((value) => ({ value, label: WOORDEN[value] }))}
            {...(keuzeFout === undefined ? {} : { error: keuzeFout })}
          />
          <div className="kt-antwoord__tekst">
            <TextArea
              {...veldVan(page, `tekst-${i}`)}
              label="Wat klopt er niet, of wat wilt u toevoegen?"
              rows={3}
              optional
              {...(fout === undefined ? {} : { error: fout })}
            />
          </div>
        </div>
      ) : null}
    </section>
  )
}

function Tekenen({ versie, page }: { versie: VerslagVersie; page: PageContext }): ReactNode {
  const eerder = versie.ondertekend
  return (
    <>
      <Heading>Wilt u het verslag ondertekenen?</Heading>
      {eerder === undefined ? null : (
        <Paragraph>
          Op {dagTekst(eerder.op)}{' '}
          {eerder.getekend ? 'ondertekende u dit verslag' : 'koos u om niet te tekenen'}.
          {eerder.opmerking === undefined ? null : ` U schreef erbij: ${eerder.opmerking}`}
        </Paragraph>
      )}
      <RadioGroup
        {...veldVan(page, 'ondertekend')}
        label="Uw keuze"
        hint="U hoeft niet te tekenen. Ook zonder handtekening gaat alles door en kunt u hulp aanvragen."
        optional
        choices={[
          { value: 'ja', label: 'Ja, ik teken voor gezien' },
          { value: 'nee', label: 'Nee, ik teken niet' },
        ]}
      />
      <TextArea {...veldVan(page, 'opmerking')} label="Wilt u daar iets bij zeggen?" rows={3} optional />
    </>
  )
}

/** Also on paper it is clear whose report this is. */
function watEnVanWie({ stand }: MijnDossier, wat: string): string {
  const { inwoner, kenmerk } = stand.melding
  return [wat, inwoner.naam, kenmerk].filter((deel) => deel !== undefined).join(' · ')
}

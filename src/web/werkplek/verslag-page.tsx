import { z } from 'zod'
import { dagMetWeekdag, dagVoluit, getDag } from '../../basis/dag.ts'
import { verstrekVerslagMetBrief } from '../../dossier/verstrek-verslag.ts'
import { findVerstrekteVersie, type VerslagVersie } from '../../handeling/verslag/evolve.ts'
import type { VerslagOnderdeel } from '../../handeling/verslag/facts.ts'
import { stelVerslagOp } from '../../handeling/verslag/handle.ts'
import { verslagUitOnderzoek } from '../../handeling/verslag/uit-onderzoek.ts'
import { type LeesHint, leesbaarheid } from '../../stelsel/brieven/leesbaarheid.ts'
import { isNotFound, klaar, weigering } from '../answer.ts'
import {
  type DossierParts,
  doe,
  type GelezenDossier,
  leesDossier,
  opdrachtVan,
  wie,
} from '../dossier-parts.ts'
import { dossierAct, meerdere } from '../form-act.ts'
import { hidden, waardenVan } from '../frame.tsx'
import { type PageContext, page } from '../route.ts'
import { weigeringVan } from '../texts/weigeringen.ts'
import { Alert } from '../ui/alert.tsx'
import { Button, Buttons } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { Form } from '../ui/form.tsx'
import { Quote } from '../ui/quote.tsx'
import { EmptyState, Heading, List, Paragraph } from '../ui/text.tsx'
import { BEHANDELAAR, ZaakPagina, zaakPad } from './werkplek.tsx'

const onderdelenForm = z.strictObject({
  id: meerdere(z.string()),
  kop: meerdere(z.string()),
  vaststellingen: meerdere(z.string()),
  tekst: meerdere(z.string()),
})

/** The verslag, written from the vaststellingen; the inwoner's answers stand beside our text and stay there. */
export const verslagPage = (parts: DossierParts) =>
  page({
    path: '/werk/zaak/:dossier/verslag',
    policy: { ...BEHANDELAAR, audit: 'verslag-ingezien' },
    load: async (context) => {
      const zaak = await leesDossier(parts, context, context.dossier)
      return isNotFound(zaak) ? zaak : { zaak }
    },
    acts: {
      bewaar: dossierAct({
        policy: { roles: ['consulent'], relation: 'behandelaar', audit: 'verslag-bewaard' },
        input: onderdelenForm,
        act: async (context, form) => {
          const deed = stelVerslagOp({ ...wie(context), onderdelen: onderdelenUit(form) })
          return doe(parts, context, context.dossier, deed, {
            naar: zaakPad(context.dossier, '/verslag'),
            melding: 'Het verslag is bewaard. De inwoner ziet het pas als u het verstuurt.',
          })
        },
      }),
      verstrek: dossierAct({
        policy: { roles: ['consulent'], relation: 'behandelaar', audit: 'verslag-verstrekt' },
        input: z.strictObject({}),
        act: async (context) => {
          const opdracht = opdrachtVan(context, context.dossier)
          const outcome = await verstrekVerslagMetBrief(parts, context.trx, opdracht, wie(context))
          if (!outcome.ok) return weigering(weigeringVan(outcome.refusal))
          const { reactieTotEnMet, brief } = outcome.value
          const papier = brief ? '' : ' Voor een brief op papier ontbreekt nog een naam of adres.'
          return klaar(
            zaakPad(context.dossier, '/verslag'),
            `Het verslag is verstuurd. De inwoner kan reageren tot en met ${dagMetWeekdag(getDag(reactieTotEnMet))}.${papier}`,
          )
        },
      }),
    },
    huidig: ({ zaak }) => ({
      tekst: onderdelenVan(zaak)
        .map(({ tekst }) => tekst)
        .join('\n'),
    }),
    view: ({ zaak }, context) => {
      const laatste = zaak.stand.verslag.at(-1)
      const verstrekt = findVerstrekteVersie(zaak.stand.verslag)
      return (
        <ZaakPagina
          page={context}
          zaak={zaak}
          tab="verslag"
          title="Verslag"
          labels={{ tekst: 'Tekst van het verslag' }}
          side={<Taal zaak={zaak} />}
        >
          {verstrekt === undefined ? null : <Reacties versie={verstrekt} />}
          {zaak.stand.onderzoek.vaststellingen.length === 0 && laatste === undefined ? (
            <EmptyState>
              Er is nog niets vastgesteld. Het verslag schrijft zichzelf uit wat u in het onderzoek vastlegt.
            </EmptyState>
          ) : (
            <Schrijven zaak={zaak} page={context} laatste={laatste} />
          )}
        </ZaakPagina>
      )
    },
  })

/** The last version with what was established since, else the proposal. */
function onderdelenVan({ stand }: GelezenDossier): readonly VerslagOnderdeel[] {
  const laatste = stand.verslag.at(-1)
  const voorstel = verslagUitOnderzoek(stand)
  return laatste === undefined ? voorstel : [...laatste.onderdelen, ...nieuwe(voorstel, laatste)]
}

function Schrijven(props: { zaak: GelezenDossier; page: PageContext; laatste: VerslagVersie | undefined }) {
  const { zaak, page: context, laatste } = props
  const onderdelen = onderdelenVan(zaak)
  const teksten = waardenVan(
    context,
    'tekst',
    onderdelen.map(({ tekst }) => tekst),
  )
  const concept = laatste !== undefined && laatste.verstrektOp === undefined
  return (
    <>
      <Heading>{laatste?.verstrektOp === undefined ? 'Verslag schrijven' : 'Nieuwe versie'}</Heading>
      <Paragraph>
        De tekst komt uit uw vaststellingen. Verander wat u wilt en schrijf aan de inwoner: “u”. Een leeg
        onderdeel komt niet in het verslag.
      </Paragraph>
      <Form {...hidden(context)} actie="bewaar" gezienVersie={zaak.versie}>
        {onderdelen.map(({ id, kop, vaststellingen = [] }, i) => (
          <div key={id} className="stapel">
            <input type="hidden" name="id" value={id} />
            <input type="hidden" name="kop" value={kop} />
            <input type="hidden" name="vaststellingen" value={vaststellingen.join(' ')} />
            <Onderdeel id={`tekst-${id}`} kop={kop} tekst={teksten[i] ?? ''} />
          </div>
        ))}
        <Buttons>
          <Button kind={concept ? 'secondary' : 'primary'}>Bewaar het verslag</Button>
        </Buttons>
      </Form>
      {concept ? (
        <Form {...hidden(context)} actie="verstrek" gezienVersie={zaak.versie}>
          <Buttons>
            <Button>Stuur het verslag naar de inwoner</Button>
          </Buttons>
        </Form>
      ) : null}
    </>
  )
}

/** One section; all share the field name `tekst`, in order, so that a section can be left empty. */
function Onderdeel({ id, kop, tekst }: { id: string; kop: string; tekst: string }) {
  return (
    <div className="utrecht-form-field kt-field">
      <label className="utrecht-form-label kt-field__label" htmlFor={id}>
        {kop}
      </label>
      <textarea
        className="utrecht-textarea utrecht-textarea--html-textarea kt-textarea--6"
        id={id}
        name="tekst"
        rows={6}
        defaultValue={tekst}
      />
    </div>
  )
}

function Reacties({ versie }: { versie: VerslagVersie }) {
  const { verstrektOp, reactieTotEnMet, reacties, ondertekend, onderdelen } = versie
  const kopVan = (id: string) => onderdelen.find((onderdeel) => onderdeel.id === id)?.kop ?? id
  return (
    <>
      <Heading>Reactie van de inwoner</Heading>
      <Paragraph>
        Versie {versie.versie} is verstuurd op {dagVoluit(getDag(verstrektOp ?? versie.opgesteldOp))}.
        {reactieTotEnMet === undefined
          ? ''
          : ` Reageren kan tot en met ${dagMetWeekdag(getDag(reactieTotEnMet))}.`}
      </Paragraph>
      {reacties.length === 0 ? <EmptyState>Er is nog geen reactie.</EmptyState> : null}
      {reacties
        .filter(({ antwoord }) => antwoord !== 'klopt')
        .map(({ onderdeel, antwoord, tekst, door, op }) => (
          <Alert
            key={`${onderdeel} ${op} ${antwoord} ${tekst ?? ''}`}
            kind={antwoord === 'klopt niet' ? 'warning' : 'info'}
            title={`${kopVan(onderdeel)}: ${antwoord === 'klopt niet' ? 'klopt niet' : 'iets toegevoegd'}`}
          >
            {tekst === undefined ? 'Zonder toelichting.' : <Quote who={door ?? 'de inwoner'}>{tekst}</Quote>}
          </Alert>
        ))}
      {reacties.some(({ antwoord }) => antwoord === 'klopt') ? (
        <>
          <Paragraph>Klopt volgens de inwoner:</Paragraph>
          <List
            items={reacties
              .filter(({ antwoord }) => antwoord === 'klopt')
              .map(({ onderdeel }) => kopVan(onderdeel))}
          />
        </>
      ) : null}
      {ondertekend === undefined ? null : (
        <Paragraph>
          {ondertekend.getekend
            ? `Getekend op ${dagVoluit(getDag(ondertekend.op))}.`
            : `De inwoner tekent niet. Dat houdt niets tegen.${ondertekend.opmerking === undefined ? '' : ` “${ondertekend.opmerking}”`}`}
        </Paragraph>
      )}
    </>
  )
}

function Taal({ zaak }: { zaak: GelezenDossier }) {
  const laatste = zaak.stand.verslag.at(-1)
  const onderdelen = laatste?.onderdelen ?? verslagUitOnderzoek(zaak.stand)
  const { hints } = leesbaarheid(onderdelen.map(({ tekst }) => tekst))
  return (
    <Card title="Leest het prettig?">
      {hints.length === 0 ? (
        <p>Korte zinnen, gewone woorden.</p>
      ) : (
        <List items={hints.slice(0, MEESTE_HINTS).map(hintTekst)} />
      )}
    </Card>
  )
}

const MEESTE_HINTS = 6

function hintTekst(hint: LeesHint): string {
  switch (hint.soort) {
    case 'lange zin':
      return `Lange zin (${hint.woorden} woorden): “${hint.zin}”`
    case 'lijdende vorm':
      return `Wie doet het? “${hint.zin}”`
    case 'moeilijk woord':
    case 'afkorting':
      return `Schrijf liever “${hint.eenvoudiger}” dan “${hint.woord}”.`
    case 'plaatsvervanger':
      return `Vul nog in: “${hint.gevonden}”`
  }
}

/** What was established since the last version; it is not lost because a version exists. */
function nieuwe(voorstel: readonly VerslagOnderdeel[], laatste: VerslagVersie): readonly VerslagOnderdeel[] {
  return voorstel.filter(({ id }) => !laatste.onderdelen.some((onderdeel) => onderdeel.id === id))
}

function onderdelenUit(form: z.infer<typeof onderdelenForm>): readonly VerslagOnderdeel[] {
  return form.id.map((id, i) => {
    const vaststellingen = (form.vaststellingen[i] ?? '').split(' ').filter((verwijzing) => verwijzing !== '')
    return {
      id,
      kop: form.kop[i] ?? id,
      tekst: form.tekst[i] ?? '',
      ...(vaststellingen.length === 0 ? {} : { vaststellingen }),
    }
  })
}

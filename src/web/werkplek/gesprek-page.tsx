import { dagenTussen, dagVoluit, getDag } from '../../basis/dag.ts'
import { isNotFound } from '../answer.ts'
import { type DossierParts, type GelezenDossier, leesDossier } from '../dossier-parts.ts'
import { hidden, veldVan } from '../frame.tsx'
import { notitiesIsland } from '../island/island-files.ts'
import { type PageContext, page } from '../route.ts'
import { melderVan } from '../texts/melder.ts'
import { Badges } from '../ui/badge.tsx'
import { Button, Buttons, LinkButton } from '../ui/button.tsx'
import type { Choice } from '../ui/choices.tsx'
import { RadioGroup } from '../ui/choices.tsx'
import { TextArea, TextField } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { Quote } from '../ui/quote.tsx'
import { EmptyState, Heading } from '../ui/text.tsx'
import { ANDERS, EIGEN, GEZIEN, gesprekActs, VERTELD } from './gesprek-acts.ts'
import { GesprekGevoerd } from './gesprek-gevoerd.tsx'
import { huidigGesprek, inwonerNaam, notitiesVoor, sprekersVan } from './gesprek-lezen.ts'
import { Notities } from './gesprek-notities.tsx'
import { GesprekZijkant } from './gesprek-zijkant.tsx'
import { BEHANDELAAR, ZaakPagina, zaakPad } from './werkplek.tsx'

/** At the kitchen table: free notes first, with who said it; the rest afterwards. */
export const gesprekPage = (parts: DossierParts) =>
  page({
    path: '/werk/zaak/:dossier/gesprek',
    policy: { ...BEHANDELAAR, audit: 'gesprek-ingezien' },
    load: async (context) => {
      const zaak = await leesDossier(parts, context, context.dossier)
      return isNotFound(zaak) ? zaak : { zaak, schrijft: isBehandelaar(zaak, context.persoon.persoon) }
    },
    acts: gesprekActs(parts),
    view: ({ zaak, schrijft }, context) => (
      <ZaakPagina
        page={context}
        zaak={zaak}
        tab="gesprek"
        title="Gesprek"
        side={<GesprekZijkant zaak={zaak} page={context} schrijft={schrijft} />}
        scripts={schrijft ? [notitiesIsland.href] : []}
      >
        <Badges items={kenmerken(zaak)} />
        <EigenWoorden zaak={zaak} />
        {schrijft ? <NotitieFormulier zaak={zaak} page={context} /> : null}
        <Notities
          notities={notitiesVoor(zaak, context.persoon?.persoon)}
          passages={zaak.stand.gesprek.passages}
          markeerPad={schrijft ? zaakPad(zaak.dossier, '/gesprek/markeren') : undefined}
        />
        <GesprekGevoerd zaak={zaak} page={context} schrijft={schrijft} />
      </ZaakPagina>
    ),
  })

export function isBehandelaar({ stand }: GelezenDossier, persoon: string | undefined): boolean {
  return persoon !== undefined && stand.melding.behandelaar?.persoon === persoon
}

function kenmerken({ stand, voortgang, vandaag }: GelezenDossier): readonly string[] {
  const ontvangen = stand.melding.ontvangen?.op
  const uiterlijk = voortgang.termijnen.onderzoekUiterlijk
  const afspraak = stand.afspraken.at(-1)
  return [
    ...(stand.melding.vraag === undefined ? [] : [stand.melding.vraag]),
    ...(ontvangen === undefined || uiterlijk === undefined || stand.onderzoek.stand !== 'loopt'
      ? []
      : [
          `Onderzoek dag ${dagenTussen(getDag(ontvangen), vandaag)} van ${dagenTussen(getDag(ontvangen), getDag(uiterlijk))}`,
        ]),
    ...(afspraak === undefined
      ? []
      : [
          `Afspraak ${dagVoluit(getDag(afspraak.datum))}${afspraak.tijd === undefined ? '' : ` om ${afspraak.tijd.replace(':', '.')} uur`}`,
          ...(afspraak.erbij ?? []).map((naam) => `${naam} is erbij`),
        ]),
  ]
}

/** What the inwoner wrote beforehand, so that nobody asks it again. */
function EigenWoorden({ zaak }: { zaak: GelezenDossier }) {
  const { melding, plan } = zaak.stand
  const naam = inwonerNaam(zaak.stand)
  const plannen = plan.plannen
  const melder = melderVan(melding)
  return (
    <>
      <Heading>Wat wij al kregen</Heading>
      {melding.ontvangen === undefined && plannen.length === 0 ? (
        <EmptyState>Er is nog niets opgeschreven. De melding komt hier te staan.</EmptyState>
      ) : null}
      {melding.ontvangen === undefined ? null : (
        <Quote
          who={melder ?? 'de melder'}
          caption={`Uit de melding van ${dagVoluit(getDag(melding.ontvangen.op))}${melder === undefined ? '' : `, door ${melder}`}`}
          ofInwoner
        >
          {melding.ontvangen.woorden}
        </Quote>
      )}
      {plannen.map(({ op, tekst, antwoorden = [] }) => (
        <Quote
          key={`${op} ${tekst}`}
          who={naam}
          caption={`Uit het persoonlijk plan van ${dagVoluit(getDag(op))}`}
          ofInwoner
        >
          {antwoorden.length === 0 ? (
            <p>{tekst}</p>
          ) : (
            antwoorden.map(({ vraag, antwoord }) => (
              <p key={vraag}>
                <strong>{vraag}</strong>
                {`\n${antwoord}`}
              </p>
            ))
          )}
        </Quote>
      ))}
    </>
  )
}

function NotitieFormulier({ zaak, page: context }: { zaak: GelezenDossier; page: PageContext }) {
  const sprekers = sprekersVan(zaak.stand)
  const eerste = sprekers[0]?.naam ?? ''
  const choices: Choice[] = [
    ...sprekers.map(({ naam, relatie }) => ({
      value: `${VERTELD}${naam}`,
      label: relatie === undefined ? naam : `${naam}, ${relatie}`,
    })),
    { value: ANDERS, label: 'Iemand anders' },
    { value: GEZIEN, label: 'Ik zag dit zelf' },
    {
      value: EIGEN,
      label: 'Eigen aantekening',
      hint: 'Alleen voor u. De inwoner leest dit niet mee en het komt niet in het verslag. Het blijven wel persoonsgegevens: de inwoner kan vragen wat u noteerde.',
    },
  ]
  return (
    <>
      <Heading>Notitie</Heading>
      <div id="notitie-stand" role="status" hidden />
      <div id="notitie-blok" data-persoon={context.persoon?.persoon} data-pad={context.pad}>
        <Form
          {...hidden(context)}
          actie="noteer"
          id="notitie-formulier"
          extra={{ gesprek: huidigGesprek(zaak.stand) ?? '' }}
        >
          <TextArea
            {...veldVan(context, 'tekst')}
            label={`Wat vertelt ${inwonerNaam(zaak.stand)}?`}
            hint="Schrijf vrij op wat er gezegd of gezien wordt. Aanwijzen wat belangrijk is, kan later."
            rows={6}
          />
          <RadioGroup
            {...veldVan(context, 'wie', `${VERTELD}${eerste}`)}
            label="Wie vertelt of ziet dit?"
            choices={choices}
          />
          <div id="wie-anders">
            <TextField
              {...veldVan(context, 'wieAnders')}
              label="Wie is dat?"
              hint="Alleen bij ‘Iemand anders’: naam, en wat die persoon van de inwoner is."
              optional
            />
          </div>
          <Buttons>
            <Button>Bewaar notitie</Button>
            <LinkButton kind="secondary" href={zaakPad(zaak.dossier, '/gesprek/meelezen')}>
              Laat meelezen
            </LinkButton>
          </Buttons>
        </Form>
      </div>
      <p className="kt-small" id="notitie-uitleg" hidden>
        Een notitie staat eerst op dit apparaat en gaat daarna naar de gemeente. Zonder internet kunt u
        doorschrijven: laat deze pagina dan open.
      </p>
    </>
  )
}

import { z } from 'zod'
import { dagVoluit, getDag } from '../../basis/dag.ts'
import { findBrief, listBrieven } from '../../dossier/brief-archief.ts'
import { maakBekend, ontwerpBrief } from '../../dossier/maak-bekend.ts'
import { findLaatsteBesluit } from '../../stelsel/beschikking/evolve.ts'
import { briefHtml } from '../../stelsel/brieven/brief-html.ts'
import { isNotFound, klaar, NIET_GEVONDEN, weigering } from '../answer.ts'
import { type DossierParts, leesDossier, opdrachtVan, regelingVanBesluit, wie } from '../dossier-parts.ts'
import { dossierAct } from '../form-act.ts'
import { hidden } from '../frame.tsx'
import { file, page } from '../route.ts'
import { briefWeigering } from '../texts/brief-weigering.ts'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { Form } from '../ui/form.tsx'
import { LetterList } from '../ui/items.tsx'
import { Heading, List, Paragraph } from '../ui/text.tsx'
import { BEHANDELAAR, ZaakPagina, zaakPad } from './werkplek.tsx'

/** Letters that were sent, and the letter of a decision that waits to be sent: read it, then send it. */
export const brievenPage = (parts: DossierParts) =>
  page({
    path: '/werk/zaak/:dossier/brief',
    policy: { ...BEHANDELAAR, audit: 'brieven-ingezien' },
    load: async (context) => {
      const zaak = await leesDossier(parts, context, context.dossier)
      if (isNotFound(zaak)) return zaak
      const besluit = findLaatsteBesluit(zaak.stand.beschikking)
      const teVersturen = besluit?.stand === 'genomen'
      const feiten = zaak.opgeslagen.map(({ fact }) => fact)
      return {
        zaak,
        brieven: await listBrieven(context.trx, { gemeente: context.gemeente, dossier: context.dossier }),
        ontwerp: teVersturen
          ? ontwerpBrief(feiten, regelingVanBesluit(parts, zaak.stand), wie(context).op)
          : undefined,
      }
    },
    acts: {
      verstuur: dossierAct({
        policy: { ...BEHANDELAAR, audit: 'besluit-verstuurd' },
        input: z.strictObject({}),
        act: async (context) => {
          const zaak = await leesDossier(parts, context, context.dossier)
          if (isNotFound(zaak)) return weigering(briefWeigering({ code: 'GEEN_BESLUIT' }))
          const outcome = await maakBekend(
            { ...parts, regeling: regelingVanBesluit(parts, zaak.stand) },
            context.trx,
            opdrachtVan(context, context.dossier),
            wie(context),
          )
          if (!outcome.ok) return weigering(briefWeigering(outcome.refusal))
          return klaar(
            zaakPad(context.dossier, '/brief'),
            'De brief is verstuurd. Brief, datum en bezwaartermijn liggen vast.',
          )
        },
      }),
    },
    view: ({ zaak, brieven, ontwerp }, context) => (
      <ZaakPagina page={context} zaak={zaak} tab="brief" title="Brieven">
        {ontwerp === undefined ? null : ontwerp.ok ? (
          <>
            <Alert kind="info" title="Lees de brief na">
              <Paragraph>
                Na het versturen verandert de brief niet meer. De laatste dag voor bezwaar telt vanaf de dag
                van versturen.
              </Paragraph>
            </Alert>
            <Form {...hidden(context)} actie="verstuur" gezienVersie={zaak.versie}>
              <Button>Verstuur de brief</Button>
            </Form>
            {/* biome-ignore lint/security/noDangerouslySetInnerHtml: made and escaped by brief-html, from plain data */}
            <div dangerouslySetInnerHTML={{ __html: briefHtml(ontwerp.value, { eersteKop: 2 }) }} />
          </>
        ) : (
          <Alert kind="warning" title="De brief kan nog niet gemaakt worden">
            <List items={[briefWeigering(ontwerp.refusal).reden]} />
          </Alert>
        )}
        <Heading>Verstuurde brieven</Heading>
        <LetterList
          items={brieven.map(({ brief, titel, gedateerd }) => ({
            title: titel,
            href: zaakPad(zaak.dossier, `/brief/${brief}/pdf`),
            from: 'ons',
            date: dagVoluit(getDag(gedateerd)),
          }))}
          empty="Er zijn nog geen brieven verstuurd."
        />
      </ZaakPagina>
    ),
  })

/** The bytes as they were sent. */
export const briefPdfFile = file({
  path: '/werk/zaak/:dossier/brief/:brief/pdf',
  policy: { ...BEHANDELAAR, audit: 'brief-ingezien' },
  load: async ({ trx, gemeente, dossier, params }) => {
    const brief = await findBrief(trx, { gemeente, dossier }, params.brief)
    return brief === undefined
      ? NIET_GEVONDEN
      : { body: brief.pdf, type: 'application/pdf', name: `${brief.soort}.pdf` }
  },
})

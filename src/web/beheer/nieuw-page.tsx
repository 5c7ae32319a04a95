import { z } from 'zod'
import { carryOut } from '../../platform/fact-store/carry-out.ts'
import { stelRegelingVoor } from '../../stelsel/regelbeheer/handle.ts'
import { checkRegelbeheerFact, REGELBEHEER_STREAM } from '../../stelsel/regelbeheer/regelingen-bron.ts'
import { leesRegeling } from '../../stelsel/regeling/regeling-bestand.ts'
import { toetsRegeling } from '../../stelsel/toets/regeling/regeling-toets.ts'
import { invoer, klaar, tonen, weigering } from '../answer.ts'
import { type DossierParts, wie } from '../dossier-parts.ts'
import { persoonAct } from '../form-act.ts'
import { hidden, veldVan, waardeVan } from '../frame.tsx'
import { page } from '../route.ts'
import { Button, Buttons } from '../ui/button.tsx'
import { TextArea } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { List, Paragraph } from '../ui/text.tsx'
import { BEHEERDER, Beheer, voorstelPad } from './beheer.tsx'
import { Regelingtoets, Voorbeelden } from './regelingtoets.tsx'
import { regelbeheerWeigering } from './weigeringen.ts'

const form = z.strictObject({
  tekst: z.string().min(1, 'Plak of schrijf hier de regels.').max(200_000, 'Deze tekst is te lang.'),
  knop: z.enum(['kijk-na', 'stel-voor']).optional(),
})

/** Writes a new version of the rules, beginning with those of now; looks it over, and lays it before a colleague. */
export const nieuwPage = (parts: DossierParts) =>
  page({
    path: '/beheer/regels/nieuw',
    policy: BEHEERDER,
    load: async () => ({ nu: parts.regeling, tekst: parts.regelingen.alle().at(-1)?.tekst ?? '' }),
    acts: {
      voorstel: persoonAct({
        input: form,
        act: async (context, { tekst, knop }) => {
          // A browser ends lines its own way; the text is kept as people wrote it.
          const regels = tekst.replaceAll('\r\n', '\n')
          const gelezen = leesRegeling(regels)
          if (!gelezen.ok) {
            return invoer(
              ...(gelezen.refusal.data?.fouten ?? []).slice(0, 12).map(({ regel, plaats, tekst: wat }) => ({
                veld: 'tekst',
                tekst: [
                  regel === undefined ? '' : `Regel ${regel}`,
                  plaats === '' ? wat : `${plaats}: ${wat}`,
                ]
                  .filter((deel) => deel !== '')
                  .join(', '),
              })),
            )
          }
          if (knop === 'kijk-na') return tonen()
          const { trx, gemeente, klok, persoon, sleutel } = context
          const voorstel = `r${crypto.randomUUID().slice(0, 8)}`
          const outcome = await carryOut(
            parts.regelbeheer,
            checkRegelbeheerFact,
            trx,
            { gemeente, stream: REGELBEHEER_STREAM, by: persoon.persoon, at: klok.nu(), key: sleutel },
            stelRegelingVoor({
              ...wie(context),
              voorstel,
              tekst: regels,
              gemeente: parts.regeling.gemeente.id,
              bekend: parts.regelingen.alle().map(({ regeling }) => regeling.id),
            }),
          )
          return outcome.ok
            ? klaar(voorstelPad(voorstel), 'Het voorstel is bewaard. Een collega kijkt het na.')
            : weigering(regelbeheerWeigering(outcome.refusal))
        },
      }),
    },
    view: ({ nu, tekst }, context) => {
      const getypt = context.actie === undefined ? undefined : waardeVan(context, 'tekst')
      const gelezen = getypt === undefined ? undefined : leesRegeling(getypt.replaceAll('\r\n', '\n'))
      return (
        <Beheer page={context} title="Stel een wijziging voor" deel="nieuw">
          <Paragraph>
            Hieronder staan de laatste regels. Verander wat er verandert. Dit is altijd nodig:
          </Paragraph>
          <List
            items={[
              'een eigen id en een eerste dag (geldigVanaf) die nog komt',
              'het besluit van raad of college waarop het rust, met de dag',
              'bij wijziging: het motief, de onderbouwing, en wat het doet met uren en geld',
              'bij voorbeelden: de uitkomst die u bedoelt',
            ]}
          />
          <Form {...hidden(context)} actie="voorstel">
            <TextArea
              {...veldVan(context, 'tekst', tekst)}
              label="De regels, als tekst"
              hint="Eén regel per onderdeel, met spaties om in te springen. Wat achter een # staat, is uitleg."
              rows={24}
            />
            <Buttons>
              <Button name="knop" value="kijk-na" kind="secondary">
                Kijk na
              </Button>
              <Button name="knop" value="stel-voor">
                Leg voor aan een collega
              </Button>
            </Buttons>
          </Form>
          {gelezen?.ok !== true ? null : (
            <>
              <Regelingtoets uitkomst={toetsRegeling(gelezen.value.regeling)} />
              <Voorbeelden nu={nu} straks={gelezen.value.regeling} />
            </>
          )}
        </Beheer>
      )
    },
  })

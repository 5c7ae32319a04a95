import type { ReactNode } from 'react'
import { z } from 'zod'
import { dagVanTijdstip } from '../../basis/dag.ts'
import { carryOut } from '../../platform/fact-store/carry-out.ts'
import { beletselen } from '../../stelsel/regelbeheer/decide.ts'
import { stelRegelingVoor } from '../../stelsel/regelbeheer/handle.ts'
import { checkRegelbeheerFact, REGELBEHEER_STREAM } from '../../stelsel/regelbeheer/regelingen-bron.ts'
import type { Regeling } from '../../stelsel/regeling/regeling.ts'
import { leesRegeling } from '../../stelsel/regeling/regeling-bestand.ts'
import { toetsRegeling } from '../../stelsel/toets/regeling/regeling-toets.ts'
import { invoer, klaar, tonen, weigering } from '../answer.ts'
import { type DossierParts, wie } from '../dossier-parts.ts'
import { persoonAct } from '../form-act.ts'
import { hidden, veldVan, waardeVan } from '../frame.tsx'
import { page } from '../route.ts'
import { Alert } from '../ui/alert.tsx'
import { Button, Buttons } from '../ui/button.tsx'
import { TextArea } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { Link, List, Paragraph } from '../ui/text.tsx'
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
    load: async ({ klok }) => ({
      nu: parts.regeling,
      vandaag: dagVanTijdstip(klok.nu()).toString(),
      geldend: parts.regelingen.alle(),
    }),
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
              geldend: parts.regelingen.alle().map(({ regeling }) => regeling),
            }),
          )
          return outcome.ok
            ? klaar(voorstelPad(voorstel), 'Het voorstel is bewaard. Een collega kijkt het na.')
            : weigering(regelbeheerWeigering(outcome.refusal))
        },
      }),
    },
    view: ({ nu, vandaag, geldend }, context) => {
      const tekst = geldend.at(-1)?.tekst ?? ''
      const getypt = context.actie === undefined ? undefined : waardeVan(context, 'tekst')
      const gelezen = getypt === undefined ? undefined : leesRegeling(getypt.replaceAll('\r\n', '\n'))
      return (
        <Beheer page={context} title="Stel een wijziging voor" deel="nieuw">
          {gelezen?.ok !== true ? null : (
            <Nagekeken
              regeling={gelezen.value.regeling}
              vandaag={vandaag}
              eerdere={geldend.map(({ regeling }) => regeling)}
            />
          )}
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
              <Regelingtoets
                uitkomst={toetsRegeling(gelezen.value.regeling)}
                regelVan={gelezen.value.regelVan}
              />
              <Voorbeelden nu={nu} straks={gelezen.value.regeling} />
            </>
          )}
        </Beheer>
      )
    },
  })

/** On top, for the text below it is long: what the toets holds up, and what would keep a colleague from approving. */
function Nagekeken(props: { regeling: Regeling; vandaag: string; eerdere: readonly Regeling[] }): ReactNode {
  const { regeling, vandaag, eerdere } = props
  const { bevindingen } = toetsRegeling(regeling)
  const tegen = bevindingen.filter(({ ernst }) => ernst === 'blokkerend').length
  const redenen = beletselen(regeling, vandaag, eerdere).map((een) => regelbeheerWeigering(een).reden)
  const goed = bevindingen.length === 0 && redenen.length === 0
  return (
    <Alert kind={goed ? 'ok' : 'warning'} title="Nagekeken, niets bewaard" live>
      <List
        items={[
          ...redenen,
          tegen === 0
            ? `De toets houdt niets tegen${bevindingen.length === 0 ? '' : `, en vraagt aandacht voor ${bevindingen.length}`}.`
            : `De toets houdt ${tegen} ${tegen === 1 ? 'punt' : 'punten'} tegen.`,
        ]}
      />
      <p>
        <Link href="#toets-wet">Lees wat de toets zegt</Link>
      </p>
    </Alert>
  )
}

import { z } from 'zod'
import { geefPlanAf } from '../../handeling/persoonlijk-plan/handle.ts'
import { dagTekst, termijnTekst } from '../../stelsel/brieven/brief-gegevens.ts'
import { isNotFound } from '../answer.ts'
import { type DossierParts, doe, wie } from '../dossier-parts.ts'
import { hidden, veldVan } from '../frame.tsx'
import { page } from '../route.ts'
import { Button, Buttons } from '../ui/button.tsx'
import { TextArea } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { Heading, Paragraph } from '../ui/text.tsx'
import { Mijn, mijnPad } from './mijn.tsx'
import { regels } from './regels.tsx'
import { isVoorbij } from './stappen.tsx'
import { INWONER, inwonerAct, leesMijn, type MijnDossier } from './toegang.ts'

/** The seven subjects of Wmo 2.3.2(4) as plain questions; all may stay empty. */
const VRAGEN = [
  ['nietLukken', 'Wat lukt niet, of niet meer?', undefined],
  ['dag', 'Hoe gaat een gewone dag? En een slechte dag?', undefined],
  ['zelf', 'Wat doet u zelf, of met een hulpmiddel?', undefined],
  ['helpers', 'Wie helpt u, en hoe gaat het met die persoon?', 'Hulp van anderen is vrijwillig.'],
  [
    'geprobeerd',
    'Wat heeft u al geprobeerd?',
    'Bijvoorbeeld in de buurt, met vrijwilligers of via uw verzekering.',
  ],
  ['willen', 'Wat wilt u weer kunnen?', undefined],
  [
    'hulp',
    'Welke hulp past volgens u, en hoe?',
    'Bijvoorbeeld via een organisatie, of zelf geregeld met een budget.',
  ],
] as const

const antwoord = z
  .string()
  .max(20_000, 'Dit antwoord is te lang. Houd het korter dan 20.000 tekens.')
  .default('')
const planInvoer = z.object({
  nietLukken: antwoord,
  dag: antwoord,
  zelf: antwoord,
  helpers: antwoord,
  geprobeerd: antwoord,
  willen: antwoord,
  hulp: antwoord,
})

/** Persoonlijk plan (Wmo 2.3.2(2)): seven questions, and what was handed in before stays readable. */
export const planPage = (parts: DossierParts) =>
  page({
    path: '/mijn/:dossier/plan',
    policy: { ...INWONER, audit: 'persoonlijk-plan-ingezien' },
    load: async (context) => {
      const zaak = await leesMijn(parts, context)
      return isNotFound(zaak) ? zaak : { zaak }
    },
    acts: {
      plan: inwonerAct({
        recht: 'reageren',
        input: planInvoer,
        act: async (context, form) => {
          const antwoorden = VRAGEN.map(([naam, vraag]) => ({ vraag, antwoord: form[naam] }))
          return doe(parts, context, context.dossier, geefPlanAf({ ...wie(context), antwoorden }), {
            naar: mijnPad(context.dossier, '/plan'),
            melding: 'Wij hebben uw plan. Wij lezen het voor het gesprek en gebruiken het bij ons onderzoek.',
            volgordeVrij: true,
          })
        },
      }),
    },
    view: ({ zaak }, context) => {
      const { plannen } = zaak.stand.plan
      const magGeven = zaak.toegang.mag.has('reageren')
      return (
        <Mijn
          page={context}
          zaak={zaak}
          regeling={parts.regeling}
          title="Persoonlijk plan"
          intro={
            <p>
              Schrijf op welke hulp u nodig heeft, in uw eigen woorden. Alles mag leeg blijven.{' '}
              {totWanneer(zaak)}
            </p>
          }
        >
          {plannen.map((plan, i) => (
            <section className="kt-card stapel" aria-labelledby={`plan-${i + 1}`} key={plan.plan ?? i}>
              <Heading id={`plan-${i + 1}`}>
                {plannen.length === 1 ? 'Uw plan' : `Plan ${i + 1}`} van {dagTekst(plan.op)}
              </Heading>
              {plan.antwoorden === undefined
                ? regels(plan.tekst)
                : plan.antwoorden.map(({ vraag, antwoord: tekst }) => (
                    <div className="stapel" key={vraag}>
                      <Heading level={3}>{vraag}</Heading>
                      {regels(tekst)}
                    </div>
                  ))}
              {plan.door === undefined ? null : <Paragraph small>Gegeven door {plan.door}.</Paragraph>}
            </section>
          ))}
          {magGeven ? (
            <>
              {plannen.length === 0 ? null : <Heading>Wilt u iets toevoegen?</Heading>}
              <Form {...hidden(context)} actie="plan" label="Persoonlijk plan">
                {VRAGEN.map(([naam, vraag, uitleg], i) => (
                  <TextArea
                    key={naam}
                    {...veldVan(context, naam)}
                    label={`${i + 1}. ${vraag}`}
                    {...(uitleg === undefined ? {} : { hint: uitleg })}
                    rows={3}
                    optional
                  />
                ))}
                <Buttons>
                  <Button>Geef het plan af</Button>
                </Buttons>
              </Form>
              <Paragraph small>
                Liever op papier? Print deze pagina en geef of stuur het plan. Wij nemen het ook telefonisch
                op.
              </Paragraph>
            </>
          ) : (
            <Paragraph>U mag meelezen. De inwoner geeft het plan zelf af.</Paragraph>
          )}
        </Mijn>
      )
    },
  })

function totWanneer({ voortgang, vandaag }: MijnDossier): string {
  const tot = voortgang.termijnen.planTotEnMet
  if (tot === undefined) return ''
  return isVoorbij(tot, vandaag)
    ? 'De zeven dagen zijn voorbij. U mag uw plan nog steeds geven: wij lezen het.'
    : `Geef het plan uiterlijk op ${termijnTekst(tot)}.`
}

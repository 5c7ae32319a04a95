import type { ReactNode } from 'react'
import { z } from 'zod'
import type { AanWie } from '../../handeling/ondersteuner/evolve.ts'
import { beantwoordAanbod } from '../../handeling/ondersteuner/handle.ts'
import { dagTekst } from '../../stelsel/brieven/brief-gegevens.ts'
import type { Regeling } from '../../stelsel/regeling/regeling.ts'
import { weigering } from '../answer.ts'
import { type DossierParts, doe, wie } from '../dossier-parts.ts'
import { dossierAct } from '../form-act.ts'
import { hidden } from '../frame.tsx'
import type { PageContext } from '../route.ts'
import { Button, Buttons } from '../ui/button.tsx'
import { Heading, Paragraph, Phone } from '../ui/text.tsx'
import { mijnPad } from './mijn.tsx'
import { findToegang, type MijnDossier, type Toegang } from './toegang.ts'

const MELDING = {
  ja: 'Wij weten dat u een cliëntondersteuner wilt. Bellen mag ook meteen.',
  nee: 'Wij weten dat u nu geen cliëntondersteuner wilt. U kunt altijd nog ja zeggen.',
  later: 'U kiest later. U kunt altijd nog ja zeggen.',
} as const

/** For whom an answer counts: the mantelzorger answers for herself; her own answer needs no right from anyone. */
function aanWie(zaak: Pick<MijnDossier, 'stand'>, toegang: Toegang): AanWie | undefined {
  if (toegang.relatie === 'eigen') return 'inwoner'
  if (toegang.relatie === 'ondersteuner') return undefined
  return zaak.stand.ondersteuning.aanbod.has('mantelzorger') ? 'mantelzorger' : 'inwoner'
}

/** The answer to the offer of free support: yes, no or later. Not answering stops nothing. */
export const ondersteuningAct = (parts: DossierParts) =>
  dossierAct({
    input: z.object({ aan: z.enum(['inwoner', 'mantelzorger']), antwoord: z.enum(['ja', 'nee', 'later']) }),
    act: async (context, { aan, antwoord }) => {
      const toegang = await findToegang(context)
      const mag =
        toegang?.relatie === 'eigen' ||
        (toegang?.relatie === 'gemachtigde' && (aan === 'mantelzorger' || toegang.mag.has('reageren')))
      if (!mag) return weigering({ code: 'GEEN_RECHT', reden: 'De inwoner kiest dit zelf.' })
      return doe(parts, context, context.dossier, beantwoordAanbod({ ...wie(context), aan, antwoord }), {
        naar: mijnPad(context.dossier),
        melding: MELDING[antwoord],
        volgordeVrij: true,
      })
    },
  })

/** Free, independent support as a part of Mijn hulpvraag, with the choice in three buttons of the same weight. */
export function OndersteunerKaart(props: {
  page: PageContext
  zaak: MijnDossier
  regeling: Regeling
}): ReactNode {
  const { page, zaak, regeling } = props
  const { organisatie, telefoon, uitleg } = regeling.clientondersteuning
  const { ondersteuning } = zaak.stand
  const aan = aanWie(zaak, zaak.toegang)
  const aanbod = aan === undefined ? undefined : ondersteuning.aanbod.get(aan)
  return (
    <section className="kt-card" aria-labelledby="ondersteuner">
      <Heading id="ondersteuner">
        {aan === 'mantelzorger' ? 'Gratis hulp, ook voor u' : 'Gratis hulp van een cliëntondersteuner'}
      </Heading>
      <Paragraph>{uitleg}</Paragraph>
      {ondersteuning.ondersteuners.map(({ persoon, naam }) => (
        <Paragraph key={persoon}>
          <strong>{naam}</strong> helpt {zaak.toegang.relatie === 'eigen' ? 'u' : 'mee'}.
        </Paragraph>
      ))}
      <Paragraph>
        {organisatie}: <Phone number={telefoon} />
      </Paragraph>
      {aan === undefined || ondersteuning.ondersteuners.length > 0 ? null : (
        <>
          <Paragraph>
            <strong>{aanbod?.antwoord === undefined ? 'Wilt u dit?' : STAND[aanbod.antwoord]}</strong>
            {aanbod?.antwoord === undefined && aanbod?.bedenktijdTotEnMet !== undefined
              ? ` U heeft de tijd tot en met ${dagTekst(aanbod.bedenktijdTotEnMet)}. Kiest u niets? Dan gaat uw hulpvraag gewoon door.`
              : null}
          </Paragraph>
          <form
            className="kt-form"
            method="post"
            action={mijnPad(zaak.dossier)}
            aria-label="Cliëntondersteuner kiezen"
          >
            {Object.entries({ ...hidden(page), actie: 'ondersteuning', aan }).map(([name, value]) => (
              <input type="hidden" name={name} value={value} key={name} />
            ))}
            <Buttons>
              {(['ja', 'nee', 'later'] as const)
                .filter((keuze) => keuze !== aanbod?.antwoord)
                .map((keuze) => (
                  <Button kind="secondary" name="antwoord" value={keuze} key={keuze}>
                    {KNOP[keuze]}
                  </Button>
                ))}
            </Buttons>
          </form>
        </>
      )}
    </section>
  )
}

const KNOP = { ja: 'Ja, graag', nee: 'Nee, nu niet', later: 'Ik kies later' } as const
const STAND = {
  ja: 'U wilt een cliëntondersteuner.',
  nee: 'U wilt nu geen cliëntondersteuner.',
  later: 'U kiest later.',
} as const

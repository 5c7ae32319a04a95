import { dagVanTijdstip } from '../../basis/dag.ts'
import { neemMeldingAan, nieuwDossierId, vrijKenmerk } from '../../dossier/neem-melding-aan.ts'
import { type ActResult, klaar, tonen, weigering } from '../answer.ts'
import type { DossierParts } from '../dossier-parts.ts'
import { type PublicActContext, publicAct } from '../form-act.ts'
import { Afloop, frame } from '../frame.tsx'
import { page } from '../route.ts'
import { weigeringVan } from '../texts/weigeringen.ts'
import { Pagina } from '../ui/pagina.tsx'
import { Phone } from '../ui/text.tsx'
import { MeldingControle, MeldingFormulier } from './melding-formulier.tsx'
import { type MeldingInvoer, meldingInvoer, meldingVan } from './melding-invoer.ts'
import { hulp, terugNaarMijn, ZijkantVoorIedereen } from './mijn.tsx'

/** Melding by anyone, logged in or not: form, check, send. The state travels in the form, so nothing needs JavaScript. */
export const meldingPage = (parts: DossierParts) =>
  page({
    path: '/melding',
    policy: { public: true },
    load: async () => ({ regeling: parts.regeling }),
    acts: {
      controleer: publicAct({ input: meldingInvoer, act: async () => tonen() }),
      wijzig: publicAct({ input: meldingInvoer, act: async () => tonen() }),
      verstuur: publicAct({ input: meldingInvoer, act: (context, form) => verstuur(parts, context, form) }),
    },
    view: ({ regeling }, context) => {
      const controle =
        context.fouten.length === 0 && (context.actie === 'controleer' || context.actie === 'verstuur')
      const Deel = controle ? MeldingControle : MeldingFormulier
      return (
        <Pagina
          {...frame(context)}
          {...terugNaarMijn(context.persoon)}
          title={controle ? 'Controleer uw melding' : 'Doe een melding'}
          kicker={controle ? 'Stap 2 van 2' : 'Stap 1 van 2'}
          intro={
            controle ? (
              <p>Klopt alles? Verstuur dan uw melding.</p>
            ) : (
              <>
                <p>
                  Vertel wat thuis niet meer lukt. Alleen vraag 2 moet u invullen. U krijgt meteen een
                  bevestiging.
                </p>
                <p>
                  Is er gevaar? Bel <Phone number="112" />. Kunt u niet wachten? Bel ons:{' '}
                  <Phone number={regeling.gemeente.telefoon} />.
                </p>
              </>
            )
          }
          side={<ZijkantVoorIedereen regeling={regeling} />}
          sideLabel="Contact en hulp"
          help={hulp(regeling)}
        >
          <Afloop page={context} />
          <Deel page={context} regeling={regeling} />
        </Pagina>
      )
    },
  })

/** Melding, receipt, offers and letter: all of it in the transaction of the request, or none. */
async function verstuur(
  parts: DossierParts,
  context: PublicActContext,
  form: MeldingInvoer,
): Promise<ActResult> {
  const { trx, gemeente, klok, persoon, sleutel } = context
  const nu = klok.nu()
  const op = dagVanTijdstip(nu).toString()
  const wens = meldingVan(form, {
    op,
    tijdstip: nu.toString(),
    kenmerk: await vrijKenmerk(trx, gemeente, op.slice(0, 4)),
    regeling: parts.regeling.id,
    persoon,
  })
  const by = persoon?.persoon ?? 'melder'
  const opdracht = { gemeente, dossier: nieuwDossierId(), by, at: nu, key: sleutel }
  const outcome = await neemMeldingAan(parts, trx, opdracht, wens)
  return outcome.ok
    ? klaar(`/melding/klaar?melding=${outcome.value.dossier}`)
    : weigering(weigeringVan(outcome.refusal))
}

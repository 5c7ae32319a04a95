import type { ReactNode } from 'react'
import { z } from 'zod'
import type { DagTekst } from '../../basis/dag.ts'
import { dagSchema } from '../../basis/fact.ts'
import type { Voorstel } from '../../stelsel/regelbeheer/evolve.ts'
import { stelOpenVoorInspraak } from '../../stelsel/regelbeheer/handle.ts'
import { type DossierParts, wie } from '../dossier-parts.ts'
import { persoonAct } from '../form-act.ts'
import { hidden, veldVan } from '../frame.tsx'
import type { PageContext } from '../route.ts'
import { Button } from '../ui/button.tsx'
import { DateField, TextArea } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { Heading, Link, Paragraph } from '../ui/text.tsx'
import { inspraakPad, voorstelPad } from './beheer.tsx'
import { voerRegelbeheerUit } from './beheer-act.ts'
import { inspraakInWoorden } from './verandering.tsx'

/** Makes a proposal public for inspraak; one person may, since it changes no rule. */
export const inspraakAct = (parts: DossierParts) =>
  persoonAct({
    input: z.strictObject({
      van: dagSchema,
      totEnMet: dagSchema,
      hoe: z
        .string()
        .trim()
        .min(1, 'Vul in waar en hoe mensen kunnen reageren.')
        .max(2000, 'Deze tekst is te lang.'),
    }),
    act: (context, velden) => {
      const voorstel = context.params['voorstel'] ?? ''
      return voerRegelbeheerUit(
        parts,
        context,
        stelOpenVoorInspraak({ ...wie(context), voorstel, ...velden }),
        {
          naar: voorstelPad(voorstel),
          melding: 'Het voorstel is openbaar. Iedereen kan het lezen en erover meepraten.',
        },
      )
    },
  })

export function Inspraak(props: { context: PageContext; voorstel: Voorstel; vandaag: DagTekst }): ReactNode {
  const { context, voorstel, vandaag } = props
  const { inspraak, stand } = voorstel
  if (stand !== 'wacht' && inspraak === undefined) return null
  const isDicht = inspraak !== undefined && inspraak.totEnMet < vandaag
  return (
    <>
      <Heading>Meepraten</Heading>
      {inspraak === undefined ? (
        <Paragraph>
          Nog niemand anders ziet dit voorstel. Wilt u dat inwoners erover meepraten? Maak het dan openbaar
          voordat raad of college beslist. Uw naam staat er niet bij. Goedkeuren kan pas na de laatste dag.
        </Paragraph>
      ) : (
        <Paragraph>
          Openbaar. {inspraakInWoorden(inspraak)}.{' '}
          <Link href={inspraakPad(voorstel.voorstel)}>Bekijk de pagina voor iedereen</Link>
        </Paragraph>
      )}
      {stand !== 'wacht' || isDicht ? null : (
        <Form {...hidden(context)} actie="inspraak">
          <DateField {...veldVan(context, 'van', inspraak?.van ?? '')} label="Eerste dag" />
          <DateField {...veldVan(context, 'totEnMet', inspraak?.totEnMet ?? '')} label="Laatste dag" />
          <TextArea
            {...veldVan(context, 'hoe', inspraak?.hoe ?? '')}
            label="Waar en hoe kunnen mensen reageren?"
            hint="Bijvoorbeeld: schrijf of bel de griffie, of kom naar de avond in het wijkhuis. Schrijf geen namen van collega’s."
            rows={3}
          />
          <Button kind="secondary">
            {inspraak === undefined ? 'Maak openbaar voor inspraak' : 'Verander de inspraak'}
          </Button>
        </Form>
      )}
    </>
  )
}

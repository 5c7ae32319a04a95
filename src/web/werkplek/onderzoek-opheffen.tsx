import type { ReactNode } from 'react'
import { NOOIT_OP_TE_HEFFEN } from '../../stelsel/toets/nooit-op-te-heffen.ts'
import { titelVanToetspunt } from '../../stelsel/toets/titels.ts'
import type { GelezenDossier } from '../dossier-parts.ts'
import { hidden, veldVan } from '../frame.tsx'
import type { PageContext } from '../route.ts'
import { Alert } from '../ui/alert.tsx'
import { Button, Buttons, LinkButton } from '../ui/button.tsx'
import { TextArea } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { Heading, Paragraph } from '../ui/text.tsx'
import { zaakPad } from './werkplek.tsx'

/** Lifting a block: only by who is authorised, only with a reason that the inwoner reads. */
export function HefOp(props: { code: string; zaak: GelezenDossier; page: PageContext }): ReactNode {
  const { code, zaak, page: context } = props
  return (
    <div id="hef-op" className="stapel">
      <Heading>Hef een blokkade op</Heading>
      {NOOIT_OP_TE_HEFFEN.has(code) ? (
        <Alert kind="info">Deze blokkade kan niemand opheffen. Los op wat er ontbreekt.</Alert>
      ) : (
        <>
          <Paragraph>
            U heft een blokkade op bij de vraag ‘{titelVanToetspunt(code)}’ Schrijf de reden zo dat de inwoner
            hem begrijpt: hij krijgt hem te lezen, met uw naam.
          </Paragraph>
          <Form {...hidden(context)} actie="hef-op" gezienVersie={zaak.versie} extra={{ code }}>
            <TextArea {...veldVan(context, 'reden')} label="Waarom mag dit toch doorgaan?" rows={3} />
            <Buttons>
              <Button>Hef de blokkade op</Button>
              <LinkButton kind="text" href={zaakPad(zaak.dossier, '/onderzoek')}>
                Toch niet
              </LinkButton>
            </Buttons>
          </Form>
        </>
      )}
    </div>
  )
}

import type { ReactNode } from 'react'
import { z } from 'zod'
import { findDag } from '../../basis/dag.ts'
import { machtig } from '../../handeling/vertegenwoordiging/handle.ts'
import { type DossierParts, doe, wie } from '../dossier-parts.ts'
import { dossierAct, meerdere } from '../form-act.ts'
import { hidden, waardenVan, waardeVan } from '../frame.tsx'
import type { PageContext } from '../route.ts'
import { Button, Buttons } from '../ui/button.tsx'
import { CheckboxGroup } from '../ui/choices.tsx'
import { errorOf } from '../ui/error-summary.tsx'
import { DateField, TextField } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { mijnPad } from './mijn.tsx'
import { EIGEN_ZAAK } from './toegang.ts'

const machtigInvoer = z.object({
  naam: z.string().trim().min(1, 'Vul de naam in.').max(200),
  relatie: z.string().trim().max(200).optional(),
  mag: meerdere(z.enum(['reageren', 'aanvragen'])),
  totEnMet: z
    .string()
    .refine((dag) => dag === '' || findDag(dag) !== undefined, 'Deze dag bestaat niet.')
    .optional(),
})

/** The inwoner lets someone look along or act (Wmo 1.1.1(2)). An account of her own is tied to it by the gemeente. */
export const machtigAct = (parts: DossierParts) =>
  dossierAct({
    policy: EIGEN_ZAAK,
    input: machtigInvoer,
    act: async (context, { naam, relatie, mag, totEnMet }) => {
      const deed = machtig({
        ...wie(context),
        naam,
        grondslag: 'eigen verzoek',
        mag: ['lezen', ...mag],
        ...(relatie === undefined || relatie === '' ? {} : { relatie }),
        ...(totEnMet === undefined || totEnMet === '' ? {} : { totEnMet }),
      })
      return doe(parts, context, context.dossier, deed, {
        naar: mijnPad(context.dossier, '/wie-mag-meekijken'),
        melding: `${naam} mag u helpen. Bel ons voor een eigen inlog voor ${naam}.`,
        volgordeVrij: true,
      })
    },
  })

export function MachtigFormulier({ page }: { page: PageContext }): ReactNode {
  const veld = (name: string) => {
    const error = page.actie === 'machtig' ? errorOf(page.fouten, name) : undefined
    const value = page.actie === 'machtig' ? waardeVan(page, name) : ''
    return { name, value, ...(error === undefined ? {} : { error }) }
  }
  return (
    <Form {...hidden(page)} actie="machtig" label="Iemand toevoegen">
      <TextField {...veld('naam')} label="Naam van de persoon" />
      <TextField {...veld('relatie')} label="Wie is dat?" hint="Bijvoorbeeld: dochter, buurman." optional />
      <CheckboxGroup
        name="mag"
        label="Wat mag deze persoon, naast meelezen?"
        optional
        values={waardenVan(page, 'mag')}
        choices={[
          { value: 'reageren', label: 'Antwoorden voor u', hint: 'Bijvoorbeeld op het verslag.' },
          { value: 'aanvragen', label: 'Hulp aanvragen voor u' },
        ]}
      />
      <DateField
        {...veld('totEnMet')}
        label="Tot en met welke dag?"
        hint="Laat dit leeg als u zelf wilt stoppen wanneer u dat wilt."
        optional
      />
      <Buttons>
        <Button>Voeg deze persoon toe</Button>
      </Buttons>
    </Form>
  )
}

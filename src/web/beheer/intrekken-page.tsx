import type { ReactNode } from 'react'
import { z } from 'zod'
import { type DagTekst, dagVanTijdstip, dagVoluit, getDag } from '../../basis/dag.ts'
import type { Voorstel } from '../../stelsel/regelbeheer/evolve.ts'
import { trekRegelingIn } from '../../stelsel/regelbeheer/handle.ts'
import type { Regeling } from '../../stelsel/regeling/regeling.ts'
import type { GeschrevenRegeling } from '../../stelsel/regeling/regeling-bestand.ts'
import { voorgangerVan } from '../../stelsel/regeling/versies.ts'
import { NIET_GEVONDEN } from '../answer.ts'
import { type DossierParts, wie } from '../dossier-parts.ts'
import { persoonAct } from '../form-act.ts'
import { hidden, veldVan } from '../frame.tsx'
import { page } from '../route.ts'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { DataList } from '../ui/data-list.tsx'
import { TextArea } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { Link, Paragraph } from '../ui/text.tsx'
import { BEHEERDER, Beheer, voorstelPad } from './beheer.tsx'
import { voerRegelbeheerUit } from './beheer-act.ts'
import { standVan } from './stand.tsx'
import { inspraakTekst } from './verandering.tsx'

/** Withdraws approved rules before their first day; a page of its own, for everyone could already read that they would come. */
export const intrekkenPage = (parts: DossierParts) =>
  page({
    path: '/beheer/regels/voorstel/:voorstel/intrekken',
    policy: BEHEERDER,
    load: async ({ trx, params, klok }) => {
      const { voorstellen, versies, versie } = await parts.regelingen.lees(trx)
      const voorstel = voorstellen.find((een) => een.voorstel === params.voorstel)
      if (voorstel === undefined) return NIET_GEVONDEN
      return { voorstel, versies, versie, vandaag: dagVanTijdstip(klok.nu()).toString() }
    },
    acts: {
      intrekken: persoonAct({
        input: z.strictObject({ reden: z.string().trim().min(1, LEEG).max(5000, 'Deze tekst is te lang.') }),
        act: (context, { reden }) =>
          voerRegelbeheerUit(
            parts,
            context,
            trekRegelingIn({ ...wie(context), voorstel: context.params['voorstel'] ?? '', reden }),
            { naar: '/beheer/regels', melding: 'De regels zijn ingetrokken. Zij gaan niet gelden.' },
          ),
      }),
    },
    view: ({ voorstel, versies, versie, vandaag }, context) => (
      <Beheer
        page={context}
        title={`Trek de regels vanaf ${dagVoluit(getDag(voorstel.regeling.geldigVanaf))} in`}
        labels={{ reden: REDEN }}
      >
        <Paragraph>
          <Link href={voorstelPad(voorstel.voorstel)}>Terug naar deze regels</Link>
        </Paragraph>
        {kanNietMeer(voorstel, vandaag) ?? (
          <>
            <Gevolgen regeling={voorstel.regeling} versies={versies} />
            <Form {...hidden(context)} actie="intrekken" gezienVersie={versie}>
              <TextArea
                {...veldVan(context, 'reden')}
                label={REDEN}
                hint="Iedereen kan deze reden lezen, op de pagina Onze regels."
                rows={3}
              />
              <Button danger>Trek deze regels in</Button>
            </Form>
          </>
        )}
      </Beheer>
    ),
  })

const REDEN = 'Waarom trekt u deze regels in?'
const LEEG = 'Vul in waarom u de regels intrekt. Mensen lazen al dat ze kwamen, en willen weten waarom niet.'

function kanNietMeer(voorstel: Voorstel, vandaag: DagTekst): ReactNode | undefined {
  const { stand, regeling } = voorstel
  if (stand !== 'goedgekeurd') {
    return (
      <Alert kind="info" title={standVan(voorstel)}>
        Alleen goedgekeurde regels kunt u intrekken. Dit voorstel is dat niet, of niet meer.
      </Alert>
    )
  }
  if (regeling.geldigVanaf > vandaag) return undefined
  return (
    <Alert kind="warning" title="Intrekken kan niet meer">
      <p>
        Deze regels begonnen op {dagVoluit(getDag(regeling.geldigVanaf))}. Mensen rekenen erop en er kan al
        mee zijn besloten. <Link href="/beheer/regels/nieuw">Stel een nieuwe versie voor</Link>.
      </p>
    </Alert>
  )
}

function naamVan({ geldigVanaf, besluiten, id }: Regeling): string {
  return `De regels vanaf ${dagVoluit(getDag(geldigVanaf))}: ${besluiten.verordening.titel} (${id})`
}

/** What stays, what was already told, and what was judged with these rules in mind. */
function Gevolgen({
  regeling,
  versies,
}: {
  regeling: Regeling
  versies: readonly GeschrevenRegeling[]
}): ReactNode {
  const { geldigVanaf } = regeling
  const vorige = voorgangerVan(versies, regeling)?.regeling
  const [volgende] = versies.filter((een) => een.regeling.geldigVanaf > geldigVanaf)
  return (
    <>
      <DataList
        rows={[
          { label: 'Deze regels gaan niet gelden', value: naamVan(regeling) },
          {
            label: 'In plaats daarvan gelden',
            value: vorige === undefined ? undefined : naamVan(vorige),
          },
          { label: 'Wat mensen al konden lezen', value: 'Dat deze regels komen, op de pagina Onze regels' },
          { label: 'Hierover konden mensen meepraten', value: inspraakTekst(regeling) },
        ]}
      />
      {volgende === undefined ? null : (
        <Alert kind="warning" title="Er staan ook latere regels klaar">
          Wie de regels vanaf {dagVoluit(getDag(volgende.regeling.geldigVanaf))} ({volgende.regeling.id})
          goedkeurde, ging ervan uit dat deze regels er eerst waren. Die latere regels blijven staan. Kijk na
          of ze nog kloppen.
        </Alert>
      )}
      <Paragraph>
        Het besluit van de raad of het college verandert hier niet door. U haalt alleen deze regels uit het
        systeem. Dat kunt u niet terugdraaien. Wilt u ze later toch? Stel ze dan opnieuw voor.
      </Paragraph>
    </>
  )
}

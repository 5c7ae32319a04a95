import type { ReactNode } from 'react'
import { z } from 'zod'
import { dagVanTijdstip, dagVoluit, getDag } from '../../basis/dag.ts'
import type { Voorstel } from '../../stelsel/regelbeheer/evolve.ts'
import { geefRegelingTerug, keurRegelingGoed } from '../../stelsel/regelbeheer/handle.ts'
import { kenmerkVan } from '../../stelsel/regelbeheer/kenmerk.ts'
import type { Regeling } from '../../stelsel/regeling/regeling.ts'
import {
  type GelezenRegeling,
  type GeschrevenRegeling,
  leesRegeling,
} from '../../stelsel/regeling/regeling-bestand.ts'
import { voorgangerVan } from '../../stelsel/regeling/versies.ts'
import { toetsRegeling } from '../../stelsel/toets/regeling/regeling-toets.ts'
import { invoer, NIET_GEVONDEN } from '../answer.ts'
import { type DossierParts, wie } from '../dossier-parts.ts'
import { persoonAct } from '../form-act.ts'
import { hidden, veldVan, waardeVan } from '../frame.tsx'
import { type PageContext, page } from '../route.ts'
import { Button, Buttons, LinkButton } from '../ui/button.tsx'
import { Details } from '../ui/details.tsx'
import { TextArea } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { Heading, Paragraph } from '../ui/text.tsx'
import { BEHEERDER, Beheer, intrekkenPad } from './beheer.tsx'
import { voerRegelbeheerUit } from './beheer-act.ts'
import { Inspraak, inspraakAct } from './inspraak-form.tsx'
import { Regelingtoets, Voorbeelden } from './regelingtoets.tsx'
import { Stand } from './stand.tsx'
import { Veranderd, Waarom } from './verandering.tsx'

const tekst = z.string().trim().max(5000, 'Deze tekst is te lang.')

/** One proposal: why, what changes, what the toets and the own cases say; a colleague approves or gives it back. */
export const voorstelPage = (parts: DossierParts) =>
  page({
    path: '/beheer/regels/voorstel/:voorstel',
    policy: BEHEERDER,
    load: async ({ trx, params, persoon, klok }) => {
      const { voorstellen, versies, versie } = await parts.regelingen.lees(trx)
      const voorstel = voorstellen.find((een) => een.voorstel === params.voorstel)
      if (voorstel === undefined) return NIET_GEVONDEN
      return {
        voorstel,
        vergelijking: vergelijkingVan(voorstel, versies),
        versie,
        vanMij: voorstel.voorgesteld.persoon === persoon.persoon,
        vandaag: dagVanTijdstip(klok.nu()).toString(),
      }
    },
    acts: {
      akkoord: persoonAct({
        input: z.strictObject({
          ondanks: tekst,
          // What the page showed; a form without it approved something that nobody can point at.
          gezienVoorstel: z.string().max(64).default(''),
          gezienVergeleken: z.string().max(64).default(''),
        }),
        act: (context, { ondanks, gezienVoorstel, gezienVergeleken }) =>
          voerRegelbeheerUit(
            parts,
            context,
            keurRegelingGoed({
              ...wie(context),
              voorstel: context.params['voorstel'] ?? '',
              ondanks,
              gezien: { voorstel: gezienVoorstel, vergeleken: gezienVergeleken },
              meegeleverd: parts.regelingen.meegeleverd,
            }),
            {
              naar: '/beheer/regels',
              melding: 'De regels zijn goedgekeurd. Zij gelden vanaf hun eerste dag.',
            },
          ),
      }),
      inspraak: inspraakAct(parts),
      terug: persoonAct({
        input: z.strictObject({ reden: tekst }),
        act: async (context, { reden }) => {
          const nummer = context.params['voorstel'] ?? ''
          const { voorstellen } = await parts.regelingen.lees(context.trx)
          const voorstel = voorstellen.find((een) => een.voorstel === nummer)
          const van = voorstel?.voorgesteld.persoon
          if (reden === '' && voorstel?.stand === 'wacht') {
            return invoer({
              veld: 'reden',
              tekst:
                van === context.persoon.persoon
                  ? 'Vul in waarom u het terugneemt.'
                  : 'Vul in waarom u het teruggeeft. Dan weet uw collega wat er moet veranderen.',
            })
          }
          return voerRegelbeheerUit(
            parts,
            context,
            geefRegelingTerug({ ...wie(context), voorstel: nummer, reden }),
            {
              naar: '/beheer/regels',
              melding:
                van === context.persoon.persoon
                  ? 'Het voorstel is teruggenomen.'
                  : 'Het voorstel is teruggegeven.',
            },
          )
        },
      }),
    },
    view: ({ voorstel, vergelijking, vanMij, versie, vandaag }, context) => {
      const { regeling } = voorstel
      const { vorige, uitleg } = vergelijking
      const uitkomst = toetsRegeling(regeling, vorige?.regeling)
      return (
        <Beheer
          page={context}
          title={`Regels vanaf ${dagVoluit(getDag(regeling.geldigVanaf))}`}
          {...(voorstel.stand === 'wacht' ? {} : { labels: { reden: 'Uw reden', ondanks: 'Uw reden' } })}
        >
          {voorstel.stand === 'wacht' ? null : <Getypt context={context} />}
          <Stand voorstel={voorstel} vanMij={vanMij} />
          <Heading>Waarom</Heading>
          <Waarom regeling={regeling} />
          <Heading>Wat verandert er?</Heading>
          <Paragraph>{uitleg}</Paragraph>
          {vorige === undefined ? null : (
            <>
              <Veranderd was={vorige.regeling} wordt={regeling} />
              <Voorbeelden eerst={vorige.regeling} straks={regeling} />
            </>
          )}
          <Regelingtoets uitkomst={uitkomst} regelVan={regelVanTekst(voorstel.tekst)} />
          <Details summary="De hele tekst">
            <pre className="kt-regels">{voorstel.tekst}</pre>
          </Details>
          {voorstel.stand === 'wacht' ? (
            <Oordeel
              context={context}
              vanMij={vanMij}
              versie={versie}
              houdtTegen={uitkomst.bevindingen.some(({ ernst }) => ernst === 'blokkerend')}
              gezien={{
                gezienVoorstel: kenmerkVan(voorstel.tekst),
                gezienVergeleken: vorige === undefined ? '' : kenmerkVan(vorige.tekst),
              }}
            />
          ) : null}
          <Inspraak context={context} voorstel={voorstel} vandaag={vandaag} />
          {voorstel.stand === 'goedgekeurd' ? <Intrekken voorstel={voorstel} vandaag={vandaag} /> : null}
        </Beheer>
      )
    },
  })

type Vergelijking = { readonly vorige: GeschrevenRegeling | undefined; readonly uitleg: string }

/** After approval the comparison stays that which the second person saw, whatever holds today. */
function vergelijkingVan(voorstel: Voorstel, versies: readonly GeschrevenRegeling[]): Vergelijking {
  const { regeling, stand, beoordeeld } = voorstel
  const toen = beoordeeld?.vergelekenMet
  const gelezen = toen === undefined ? undefined : leesRegeling(toen)
  if (toen !== undefined && gelezen?.ok === true) {
    return {
      vorige: { regeling: gelezen.value.regeling, tekst: toen },
      uitleg: `Zo zag ${beoordeeld?.door ?? 'wie goedkeurde'} het bij het goedkeuren, naast ${omschrijving(gelezen.value.regeling)}.`,
    }
  }
  const vorige = voorgangerVan(versies, regeling)
  if (vorige === undefined) return { vorige, uitleg: 'Er zijn geen andere regels om mee te vergelijken.' }
  const naast = `naast ${omschrijving(vorige.regeling)}.`
  const isGoedgekeurd = stand === 'goedgekeurd' || stand === 'ingetrokken'
  return {
    vorige,
    uitleg: isGoedgekeurd
      ? `Van deze goedkeuring is niet bewaard waarmee is vergeleken. Hieronder staan de regels ${naast}`
      : `Hieronder staat alleen wat anders is, ${naast}`,
  }
}

function omschrijving({ geldigVanaf, id }: Regeling): string {
  return `de regels vanaf ${dagVoluit(getDag(geldigVanaf))} (${id})`
}

/** The form is gone once someone else judged; what was typed in it is not. */
function Getypt({ context }: { context: PageContext }): ReactNode {
  const tekst = waardeVan(context, 'reden', waardeVan(context, 'ondanks'))
  if (context.weigering === undefined || tekst === '') return null
  return (
    <dl className="kt-conflict">
      <dt>U typte</dt>
      <dd>{tekst}</dd>
    </dl>
  )
}

/** The form of who judges; who proposed it can only take it back. */
function Oordeel(props: {
  context: PageContext
  vanMij: boolean
  versie: number
  houdtTegen: boolean
  gezien: Readonly<Record<'gezienVoorstel' | 'gezienVergeleken', string>>
}): ReactNode {
  const { context, vanMij, versie, houdtTegen, gezien } = props
  return (
    <>
      <Heading>Uw oordeel</Heading>
      {vanMij ? (
        <Paragraph>U stelde dit zelf voor. Een collega keurt het goed. U kunt het wel terugnemen.</Paragraph>
      ) : (
        // Bound to the texts that are shown above, so that a proposal elsewhere in the meantime does not stand in the way.
        <Form {...hidden(context)} actie="akkoord" extra={gezien}>
          {houdtTegen ? (
            <TextArea
              {...veldVan(context, 'ondanks')}
              label="Waarom kan dit toch, al houdt de toets het tegen?"
              hint="Iedereen kan deze reden lezen."
              rows={3}
            />
          ) : (
            <input type="hidden" name="ondanks" value="" />
          )}
          <Button>Keur deze regels goed</Button>
        </Form>
      )}
      <Form {...hidden(context)} actie="terug" gezienVersie={versie}>
        <TextArea
          {...veldVan(context, 'reden')}
          label={vanMij ? 'Waarom neemt u het terug?' : 'Wat moet er anders?'}
          rows={3}
        />
        <Button kind="secondary">{vanMij ? 'Neem het voorstel terug' : 'Geef het voorstel terug'}</Button>
      </Form>
    </>
  )
}

/** Until the first day it can be withdrawn, on a page of its own; from then on a new version is the way. */
function Intrekken({ voorstel, vandaag }: { voorstel: Voorstel; vandaag: string }): ReactNode {
  const { geldigVanaf } = voorstel.regeling
  return (
    <>
      <Heading>Toch niet?</Heading>
      {geldigVanaf > vandaag ? (
        <>
          <Paragraph>
            Klopt er iets niet, of besloot de raad anders? Tot en met{' '}
            {dagVoluit(getDag(geldigVanaf).subtract({ days: 1 }))} kunt u deze regels nog intrekken.
          </Paragraph>
          <Buttons>
            <LinkButton href={intrekkenPad(voorstel.voorstel)} kind="secondary">
              Trek deze regels in
            </LinkButton>
          </Buttons>
        </>
      ) : (
        <>
          <Paragraph>
            Deze regels begonnen op {dagVoluit(getDag(geldigVanaf))}. Intrekken kan niet meer. Stel een nieuwe
            versie voor.
          </Paragraph>
          <Buttons>
            <LinkButton href="/beheer/regels/nieuw" kind="secondary">
              Stel een wijziging voor
            </LinkButton>
          </Buttons>
        </>
      )}
    </>
  )
}

function regelVanTekst(tekst: string): GelezenRegeling['regelVan'] {
  const gelezen = leesRegeling(tekst)
  return gelezen.ok ? gelezen.value.regelVan : () => undefined
}

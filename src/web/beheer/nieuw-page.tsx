import type { ReactNode } from 'react'
import { z } from 'zod'
import { dagVanTijdstip, dagVoluit, getDag } from '../../basis/dag.ts'
import { beletselen } from '../../stelsel/regelbeheer/decide.ts'
import { stelRegelingVoor } from '../../stelsel/regelbeheer/handle.ts'
import type { Regeling } from '../../stelsel/regeling/regeling.ts'
import {
  type GelezenRegeling,
  type GeschrevenRegeling,
  leesRegeling,
} from '../../stelsel/regeling/regeling-bestand.ts'
import { eerdereVan, voorgangerVan } from '../../stelsel/regeling/versies.ts'
import { toetsRegeling } from '../../stelsel/toets/regeling/regeling-toets.ts'
import { invoer, tonen } from '../answer.ts'
import { type DossierParts, wie } from '../dossier-parts.ts'
import { persoonAct } from '../form-act.ts'
import { hidden, veldVan, waardeVan } from '../frame.tsx'
import { type PageContext, page } from '../route.ts'
import { Alert } from '../ui/alert.tsx'
import { Button, Buttons } from '../ui/button.tsx'
import { TextArea } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { Heading, Link, List, Paragraph } from '../ui/text.tsx'
import { BEHEERDER, Beheer, voorstelPad } from './beheer.tsx'
import { voerRegelbeheerUit } from './beheer-act.ts'
import { Foutregels, foutTeksten } from './foutregels.tsx'
import { Regelingtoets, Voorbeelden } from './regelingtoets.tsx'
import { leesIngevuld, metIngevuld } from './snel-wijzigen.ts'
import { SnelWijzigen } from './snel-wijzigen-velden.tsx'
import { Veranderd } from './verandering.tsx'
import { regelbeheerWeigering } from './weigeringen.ts'

const form = z
  .object({
    tekst: z.string().min(1, 'Plak of schrijf hier de regels.').max(200_000, 'Deze tekst is te lang.'),
    knop: z.enum(['kijk-na', 'stel-voor', 'vul-in']).optional(),
  })
  // The names of the other fields depend on the rules that stand in the text; `leesIngevuld` reads them.
  .catchall(z.union([z.string(), z.array(z.string())]))

/** Writes a new version of the rules, beginning with those of now; looks it over, and lays it before a colleague. */
export const nieuwPage = (parts: DossierParts) =>
  page({
    path: '/beheer/regels/nieuw',
    policy: BEHEERDER,
    load: async ({ klok, trx }) => ({
      nu: parts.regeling,
      vandaag: dagVanTijdstip(klok.nu()).toString(),
      versies: (await parts.regelingen.lees(trx)).versies,
    }),
    acts: {
      voorstel: persoonAct({
        input: form,
        act: async (context, velden) => {
          const { tekst, knop } = velden
          // A browser ends lines its own way; the text is kept as people wrote it.
          const regels = tekst.replaceAll('\r\n', '\n')
          const gelezen = leesRegeling(regels)
          if (!gelezen.ok) {
            return invoer(...foutTeksten(gelezen.refusal).map((fout) => ({ veld: 'tekst', tekst: fout })))
          }
          const ingevuld = leesIngevuld(velden, gelezen.value.regeling)
          if (ingevuld !== undefined && 'fouten' in ingevuld) return invoer(...ingevuld.fouten)
          if (ingevuld === undefined && knop === 'vul-in')
            return invoer({ veld: 'eersteDag', tekst: 'Vul eerst in wat verandert.' })
          if (ingevuld !== undefined && knop !== 'vul-in')
            return invoer({
              veld: 'knop-vul-in',
              tekst:
                'U vulde iets in dat nog niet in de tekst staat. Kies eerst ‘Zet in de tekst’, of maak die velden leeg.',
            })
          if (knop !== 'stel-voor') return tonen()
          const voorstel = `r${crypto.randomUUID().slice(0, 8)}`
          return voerRegelbeheerUit(
            parts,
            context,
            stelRegelingVoor({
              ...wie(context),
              voorstel,
              tekst: regels,
              gemeente: parts.regeling.gemeente.id,
              meegeleverd: parts.regelingen.meegeleverd,
            }),
            {
              naar: voorstelPad(voorstel),
              melding:
                'Het voorstel is bewaard. Een collega kijkt het na. Hieronder staat alleen wat verandert.',
            },
          )
        },
      }),
    },
    view: ({ nu, vandaag, versies }, context) => {
      const laatste = versies.at(-1)
      const gezet = isIngevuld(context) ? findIngevuld(context) : undefined
      const getypt = context.actie === undefined ? undefined : (gezet ?? waardeVan(context, 'tekst'))
      const gelezen = getypt === undefined ? undefined : leesRegeling(getypt.replaceAll('\r\n', '\n'))
      return (
        <Beheer page={context} title="Stel een wijziging voor" deel="nieuw">
          {gelezen?.ok !== true ? null : (
            <Nagekeken
              regeling={gelezen.value.regeling}
              vandaag={vandaag}
              eerdere={versies.map(({ regeling }) => regeling)}
            />
          )}
          {gelezen?.ok !== false || getypt === undefined || getypt === '' ? null : (
            <Foutregels tekst={getypt} onleesbaar={gelezen.refusal} />
          )}
          <Paragraph>
            {laatste === undefined ? null : <>{beginVan(laatste.regeling, vandaag)} </>}
            Verander alleen wat anders wordt. Wat u laat staan, blijft gelden. Dit is altijd nodig:
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
            <SnelWijzigen
              page={context}
              regeling={gelezen?.ok === true ? gelezen.value.regeling : (laatste?.regeling ?? nu)}
              leeg={gezet !== undefined}
            />
            <TextArea
              {...veldVan(context, 'tekst', laatste?.tekst ?? '')}
              {...(gezet === undefined ? {} : { value: gezet })}
              label="De regels, als tekst"
              hint="Eén regel per onderdeel, met spaties om in te springen. Wat achter een # staat, is uitleg. Na goedkeuring kan iedereen de hele tekst lezen, ook die uitleg."
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
          {gelezen?.ok !== true ? null : <Uitkomst gelezen={gelezen.value} versies={versies} nu={nu} />}
        </Beheer>
      )
    },
  })

function isIngevuld({ actie, waarden, fouten }: PageContext): boolean {
  return actie === 'voorstel' && waarden['knop'] === 'vul-in' && fouten.length === 0
}

/** The text with what was filled in; undefined when there is nothing to put in, or no text to put it in. */
function findIngevuld(context: PageContext): string | undefined {
  const tekst = waardeVan(context, 'tekst').replaceAll('\r\n', '\n')
  const gelezen = leesRegeling(tekst)
  const ingevuld = gelezen.ok ? leesIngevuld(context.waarden, gelezen.value.regeling) : undefined
  return ingevuld === undefined || 'fouten' in ingevuld ? undefined : metIngevuld(tekst, ingevuld)
}

/** Which version the form begins with, for a version to come may lie between the rules of now and these. */
function beginVan({ geldigVanaf, id, besluiten }: Regeling, vandaag: string): string {
  const dag = dagVoluit(getDag(geldigVanaf))
  const naam = `${besluiten.verordening.titel} (${id})`
  return geldigVanaf <= vandaag
    ? `Hieronder staan de regels die nu gelden, sinds ${dag}: ${naam}.`
    : `Hieronder staan de laatste goedgekeurde regels. Die gaan gelden vanaf ${dag}: ${naam}.`
}

/** What is different from the rules before, what the toets finds and what the own cases give. */
function Uitkomst(props: {
  gelezen: GelezenRegeling
  versies: readonly GeschrevenRegeling[]
  nu: Regeling
}): ReactNode {
  const { regeling, regelVan } = props.gelezen
  const vorige = voorgangerVan(props.versies, regeling)?.regeling ?? props.nu
  return (
    <>
      <Heading id="wat-verandert">Wat verandert er?</Heading>
      <Paragraph>
        Alleen wat anders is dan in de regels vanaf {dagVoluit(getDag(vorige.geldigVanaf))} ({vorige.id}).
      </Paragraph>
      <Veranderd was={vorige} wordt={regeling} />
      <Regelingtoets uitkomst={toetsRegeling(regeling, vorige)} regelVan={regelVan} />
      <Voorbeelden eerst={vorige} straks={regeling} />
    </>
  )
}

/** On top, for the text below it is long: what the toets holds up, and what would keep a colleague from approving. */
function Nagekeken(props: { regeling: Regeling; vandaag: string; eerdere: readonly Regeling[] }): ReactNode {
  const { regeling, vandaag, eerdere } = props
  const { bevindingen } = toetsRegeling(
    regeling,
    eerdereVan(
      eerdere.map((een) => ({ regeling: een })),
      regeling,
    )?.regeling,
  )
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
        <Link href="#wat-verandert">Bekijk wat verandert</Link>,{' '}
        <Link href="#toets-wet">lees wat de toets zegt</Link>
      </p>
    </Alert>
  )
}

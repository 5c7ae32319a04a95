import type { ReactNode } from 'react'
import { z } from 'zod'
import { dagVoluit, getDag } from '../../basis/dag.ts'
import type { Deed } from '../../basis/deed.ts'
import { carryOut } from '../../platform/fact-store/carry-out.ts'
import type { RegelbeheerRefusal } from '../../stelsel/regelbeheer/decide.ts'
import type { Voorstel } from '../../stelsel/regelbeheer/evolve.ts'
import { geefRegelingTerug, keurRegelingGoed } from '../../stelsel/regelbeheer/handle.ts'
import { checkRegelbeheerFact, REGELBEHEER_STREAM } from '../../stelsel/regelbeheer/regelingen-bron.ts'
import type { Regeling } from '../../stelsel/regeling/regeling.ts'
import { type GelezenRegeling, leesRegeling } from '../../stelsel/regeling/regeling-bestand.ts'
import { regelverschillen } from '../../stelsel/regeling/verschillen.ts'
import { toetsRegeling } from '../../stelsel/toets/regeling/regeling-toets.ts'
import { type ActResult, klaar, NIET_GEVONDEN, weigering } from '../answer.ts'
import { type DossierParts, wie } from '../dossier-parts.ts'
import { type PersoonActContext, persoonAct } from '../form-act.ts'
import { hidden, veldVan } from '../frame.tsx'
import { page } from '../route.ts'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { DataList } from '../ui/data-list.tsx'
import { Details } from '../ui/details.tsx'
import { TextArea } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { Table } from '../ui/table.tsx'
import { Heading, Paragraph } from '../ui/text.tsx'
import { BEHEERDER, Beheer } from './beheer.tsx'
import { Regelingtoets, Voorbeelden } from './regelingtoets.tsx'
import { regelbeheerWeigering } from './weigeringen.ts'

const tekst = z.string().trim().max(5000, 'Deze tekst is te lang.')

/** One proposal: why, what changes, what the toets and the own cases say; a colleague approves or gives it back. */
export const voorstelPage = (parts: DossierParts) =>
  page({
    path: '/beheer/regels/voorstel/:voorstel',
    policy: BEHEERDER,
    load: async ({ trx, params, persoon }) => {
      const { voorstellen, versie } = await parts.regelingen.lees(trx)
      const voorstel = voorstellen.find((een) => een.voorstel === params.voorstel)
      if (voorstel === undefined) return NIET_GEVONDEN
      const vorige = parts.regelingen
        .alle()
        .map(({ regeling }) => regeling)
        .findLast(
          ({ id, geldigVanaf }) =>
            id !== voorstel.regeling.id && geldigVanaf <= voorstel.regeling.geldigVanaf,
        )
      return {
        voorstel,
        vorige: vorige ?? parts.regeling,
        versie,
        vanMij: voorstel.voorgesteld.persoon === persoon.persoon,
      }
    },
    acts: {
      akkoord: persoonAct({
        input: z.strictObject({ ondanks: tekst }),
        act: (context, { ondanks }) =>
          beoordeel(
            parts,
            context,
            keurRegelingGoed({ ...wie(context), voorstel: context.params['voorstel'] ?? '', ondanks }),
            'De regels zijn goedgekeurd. Zij gelden vanaf hun eerste dag.',
          ),
      }),
      terug: persoonAct({
        input: z.strictObject({ reden: tekst }),
        act: (context, { reden }) =>
          beoordeel(
            parts,
            context,
            geefRegelingTerug({ ...wie(context), voorstel: context.params['voorstel'] ?? '', reden }),
            'Het voorstel is teruggegeven.',
          ),
      }),
    },
    view: ({ voorstel, vorige, vanMij, versie }, context) => {
      const { regeling, stand } = voorstel
      const uitkomst = toetsRegeling(regeling)
      const houdtTegen = uitkomst.bevindingen.some(({ ernst }) => ernst === 'blokkerend')
      return (
        <Beheer page={context} title={`Regels vanaf ${dagVoluit(getDag(regeling.geldigVanaf))}`}>
          <Stand voorstel={voorstel} vanMij={vanMij} />
          <Waarom regeling={regeling} />
          <Veranderd was={vorige} wordt={regeling} />
          <Voorbeelden nu={vorige} straks={regeling} />
          <Regelingtoets uitkomst={uitkomst} regelVan={regelVanTekst(voorstel.tekst)} />
          <Details summary="De hele tekst">
            <pre className="kt-regels">{voorstel.tekst}</pre>
          </Details>
          {stand !== 'wacht' ? null : (
            <>
              <Heading>Uw oordeel</Heading>
              {vanMij ? (
                <Paragraph>
                  U stelde dit zelf voor. Een collega keurt het goed. U kunt het wel terugnemen.
                </Paragraph>
              ) : (
                <Form {...hidden(context)} actie="akkoord" gezienVersie={versie}>
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
                <Button kind="secondary">
                  {vanMij ? 'Neem het voorstel terug' : 'Geef het voorstel terug'}
                </Button>
              </Form>
            </>
          )}
        </Beheer>
      )
    },
  })

async function beoordeel(
  parts: DossierParts,
  { trx, gemeente, klok, persoon, sleutel, gezienVersie }: PersoonActContext,
  deed: Deed<RegelbeheerRefusal>,
  melding: string,
): Promise<ActResult> {
  const outcome = await carryOut(
    parts.regelbeheer,
    checkRegelbeheerFact,
    trx,
    {
      gemeente,
      stream: REGELBEHEER_STREAM,
      by: persoon.persoon,
      at: klok.nu(),
      key: sleutel,
      ...(gezienVersie === undefined ? {} : { seenVersion: gezienVersie }),
    },
    deed,
  )
  return outcome.ok ? klaar('/beheer/regels', melding) : weigering(regelbeheerWeigering(outcome.refusal))
}

function Stand({ voorstel, vanMij }: { voorstel: Voorstel; vanMij: boolean }): ReactNode {
  const { stand, voorgesteld, beoordeeld } = voorstel
  const door = `${voorgesteld.door ?? 'onbekend'}, ${dagVoluit(getDag(voorgesteld.op))}`
  if (stand === 'wacht' || beoordeeld === undefined) {
    return (
      <Alert kind="info" title={vanMij ? 'Wacht op een collega' : 'Kijk dit na'}>
        Voorgesteld door {door}. Er geldt nog niets.
      </Alert>
    )
  }
  const goed = stand === 'goedgekeurd'
  return (
    <Alert kind={goed ? 'ok' : 'warning'} title={goed ? 'Goedgekeurd' : 'Teruggegeven'}>
      Voorgesteld door {door}. {goed ? 'Goedgekeurd' : 'Teruggegeven'} door {beoordeeld.door ?? 'onbekend'},{' '}
      {dagVoluit(getDag(beoordeeld.op))}
      {beoordeeld.reden === undefined ? '.' : `: ${beoordeeld.reden}`}
    </Alert>
  )
}

function Waarom({ regeling }: { regeling: Regeling }): ReactNode {
  const { wijziging, besluiten } = regeling
  const { verordening } = besluiten
  return (
    <>
      <Heading>Waarom</Heading>
      <DataList
        rows={[
          { label: 'Motief', value: wijziging?.motief ?? 'Niet ingevuld' },
          { label: 'Onderbouwing', value: wijziging?.onderbouwing ?? 'Niet ingevuld' },
          { label: 'Gevolg voor uren', value: wijziging?.gevolgUren },
          { label: 'Gevolg voor geld', value: wijziging?.gevolgGeld },
          {
            label: 'Inspraak',
            value:
              wijziging?.inspraak === undefined
                ? 'Niet ingevuld'
                : `${wijziging.inspraak.hoe}, van ${dagVoluit(getDag(wijziging.inspraak.van))} tot en met ${dagVoluit(getDag(wijziging.inspraak.totEnMet))}`,
          },
          {
            label: 'Besluit van de raad',
            value: `${verordening.titel}, ${dagVoluit(getDag(verordening.op))}`,
          },
        ]}
      />
    </>
  )
}

/** What changes, value by value: read by people who decide, not by who knows the file. */
export function Veranderd({ was, wordt }: { was: Regeling; wordt: Regeling }): ReactNode {
  const verschillen = regelverschillen(zonderWijziging(was), zonderWijziging(wordt))
  return (
    <>
      <Heading>Wat verandert er?</Heading>
      <Table
        caption="Wat verandert er, met wat er was en wat het wordt"
        captionHidden
        columns={[{ header: 'Waar' }, { header: 'Was' }, { header: 'Wordt' }]}
        rows={verschillen.map((een) => ({
          key: een.plaats,
          cells: [een.plaats, een.was ?? 'stond er niet', een.wordt ?? 'vervalt'],
        }))}
        empty="Er verandert niets."
      />
    </>
  )
}

function regelVanTekst(tekst: string): GelezenRegeling['regelVan'] {
  const gelezen = leesRegeling(tekst)
  return gelezen.ok ? gelezen.value.regelVan : () => undefined
}

/** Motive and effect tell about the change; they are no rule that changes. */
function zonderWijziging({ wijziging: _, ...regels }: Regeling): Omit<Regeling, 'wijziging'> {
  return regels
}

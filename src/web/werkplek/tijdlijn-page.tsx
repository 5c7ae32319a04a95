import { dagVoluit, getDag } from '../../basis/dag.ts'
import type { DossierFact } from '../../dossier/dossier-facts.ts'
import { findBevroren } from '../../dossier/maak-bekend.ts'
import { isNotFound, NIET_GEVONDEN } from '../answer.ts'
import { type DossierParts, leesDossier } from '../dossier-parts.ts'
import { page } from '../route.ts'
import { feitTitel } from '../texts/feiten.ts'
import { Alert } from '../ui/alert.tsx'
import { DataList } from '../ui/data-list.tsx'
import { Heading, Link, List, Paragraph } from '../ui/text.tsx'
import { Timeline } from '../ui/timeline.tsx'
import { feitTekst } from './feit-tekst.ts'
import { BEHANDELAAR, ZaakPagina, zaakPad } from './werkplek.tsx'

/** Everything that happened, newest first: when it counts, who did it, and when it was recorded if that is another day. */
export const tijdlijnPage = (parts: DossierParts) =>
  page({
    path: '/werk/zaak/:dossier/tijdlijn',
    policy: { ...BEHANDELAAR, audit: 'tijdlijn-ingezien' },
    load: async (context) => {
      const zaak = await leesDossier(parts, context, context.dossier)
      return isNotFound(zaak) ? zaak : { zaak }
    },
    view: ({ zaak }, context) => {
      const koppen = koppenVan(zaak.opgeslagen.map(({ fact }) => fact))
      return (
        <ZaakPagina page={context} zaak={zaak} tab="tijdlijn" title="Tijdlijn">
          <Timeline
            items={zaak.opgeslagen.toReversed().map(({ version, fact, recordedAt }) => ({
              ...regel(String(version), fact, koppen, recordedAt.slice(0, 10)),
              id: `feit-${version}`,
            }))}
            empty="Er is nog niets gebeurd."
            headingLevel={2}
          />
        </ZaakPagina>
      )
    },
  })

/** The dossier as it stood when the letter went out: what the bezwaarcommissie opens. */
export const bevrorenPage = (parts: DossierParts) =>
  page({
    path: '/werk/zaak/:dossier/bevroren/:besluit',
    policy: { ...BEHANDELAAR, audit: 'bevroren-dossier-ingezien' },
    load: async (context) => {
      const { trx, gemeente, dossier, params } = context
      const zaak = await leesDossier(parts, context, dossier)
      const bevroren = await findBevroren(trx, { gemeente, dossier }, params.besluit)
      return isNotFound(zaak) || bevroren === undefined ? NIET_GEVONDEN : { zaak, bevroren }
    },
    view: ({ zaak, bevroren }, context) => {
      const { feiten, brief } = bevroren.inhoud
      const { regels } = bevroren
      return (
        <ZaakPagina page={context} zaak={zaak} tab="besluit" title="Zoals het toen was">
          <Alert kind="info" title={`Zo stond het dossier op ${dagVoluit(getDag(bevroren.bevrorenOp))}`}>
            Wat daarna gebeurde, staat hier niet bij. Niemand kan dit veranderen.
          </Alert>
          <DataList
            rows={[
              { label: 'Feiten', value: `${feiten.length}, tot en met versie ${bevroren.versie}` },
              {
                label: 'Regels',
                value: `${regels.verordening}, geldig vanaf ${dagVoluit(getDag(regels.geldigVanaf))}`,
              },
              { label: 'Norm', value: regels.kader },
              {
                label: 'Brief',
                value: (
                  <Link href={zaakPad(zaak.dossier, `/brief/${brief.brief}/pdf`)}>
                    De brief van toen (pdf)
                  </Link>
                ),
              },
              { label: 'Kenmerk van de brief', value: brief.sha256.slice(0, 16) },
              { label: 'Kenmerk van dit dossier', value: bevroren.sha256.slice(0, 16) },
            ]}
          />
          <Heading>Criteria en vragen van toen</Heading>
          <List items={[...regels.criteria, ...regels.vragen]} />
          <Heading>Wat er tot dan gebeurd was</Heading>
          <Paragraph small>Nieuwste eerst.</Paragraph>
          <Timeline
            items={feiten.map((fact, i) => regel(String(i), fact, koppenVan(feiten))).toReversed()}
            empty=""
          />
        </ZaakPagina>
      )
    },
  })

/** What each part of the verslag was called, in whichever version. */
function koppenVan(feiten: readonly DossierFact[]): ReadonlyMap<string, string> {
  return new Map(
    feiten.flatMap((fact) =>
      fact.type === 'VerslagOpgesteld' ? fact.onderdelen.map(({ id, kop }) => [id, kop] as const) : [],
    ),
  )
}

function regel(key: string, fact: DossierFact, koppen: ReadonlyMap<string, string>, opgeslagenOp?: string) {
  const tekst = feitTekst(fact, koppen)
  const later = opgeslagenOp !== undefined && opgeslagenOp !== fact.op
  return {
    key,
    when: later
      ? `${dagVoluit(getDag(fact.op))}, ingevoerd op ${dagVoluit(getDag(opgeslagenOp))}`
      : dagVoluit(getDag(fact.op)),
    dateTime: fact.op,
    title: feitTitel(fact.type),
    ...(fact.door === undefined ? {} : { who: fact.door }),
    ...(tekst === undefined ? {} : { children: tekst }),
  }
}

import { dagVoluit, getDag } from '../../basis/dag.ts'
import type { Bron } from '../../handeling/onderzoek/facts.ts'
import { findKader } from '../../stelsel/normen/kaders.ts'
import { findGrondslag } from '../../stelsel/wet/artikelen.ts'
import { type FormFields, tekstVan } from '../answer.ts'
import type { GelezenDossier } from '../dossier-parts.ts'
import { inwonerNaam, NIET_VERGETEN } from './gesprek-lezen.ts'
import { alleVan } from './onderzoek-velden.ts'

/** Something in the dossier on which a vaststelling can rest: the words, and whose they are. */
export type BronKeuze = {
  readonly soort: Bron['soort']
  readonly verwijzing: string
  readonly woorden: string
  readonly vanWie: string
}

const MEESTE_TEKENS = 220

/** All that can carry a vaststelling; what was marked comes first. Someone's own scratch note never can. */
export function bronnenVan({ stand }: GelezenDossier): readonly BronKeuze[] {
  const { gesprek, melding, plan } = stand
  const vanNotitie = (id: string) => {
    const notitie = gesprek.notities.find((een) => een.notitie === id)
    return notitie === undefined ? 'uit het dossier' : `${notitie.wie}, ${dagVoluit(getDag(notitie.op))}`
  }
  return [
    ...gesprek.passages.map(
      ({ passage, uit, citaat, onderwerp }): BronKeuze => ({
        soort: 'passage',
        verwijzing: passage,
        woorden: citaat,
        vanWie: [vanNotitie(uit), onderwerp].filter((deel) => deel !== undefined).join(' · '),
      }),
    ),
    ...gesprek.documenten.map(
      ({ document, titel, van, gedateerd, samenvatting }): BronKeuze => ({
        soort: 'document',
        verwijzing: document,
        woorden: samenvatting === undefined ? titel : `${titel}: ${samenvatting}`,
        vanWie: [
          'Document',
          van === undefined ? undefined : `van ${van}`,
          gedateerd === undefined ? undefined : dagVoluit(getDag(gedateerd)),
        ]
          .filter((deel) => deel !== undefined)
          .join(' · '),
      }),
    ),
    ...[...gesprek.adviezen].flatMap(([id, { ontvangen }]): BronKeuze[] =>
      ontvangen === undefined
        ? []
        : [
            {
              soort: 'advies',
              verwijzing: id,
              woorden: ontvangen.conclusie,
              vanWie: `Advies van ${ontvangen.van}, ${dagVoluit(getDag(ontvangen.gedateerd ?? ontvangen.op))}`,
            },
          ],
    ),
    ...plan.plannen.map(
      ({ plan: id, tekst, op }): BronKeuze => ({
        soort: 'plan',
        verwijzing: id ?? 'persoonlijk plan',
        woorden: tekst,
        vanWie: `Persoonlijk plan van ${inwonerNaam(stand)}, ${dagVoluit(getDag(op))}`,
      }),
    ),
    ...(melding.ontvangen === undefined
      ? []
      : [
          {
            soort: 'melding' as const,
            verwijzing: 'melding',
            woorden: melding.ontvangen.woorden,
            vanWie: `Melding van ${dagVoluit(getDag(melding.ontvangen.op))}`,
          },
        ]),
    ...gesprek.notities
      .filter(({ aard, notitie }) => aard !== 'eigen aantekening' && !notitie.startsWith(NIET_VERGETEN))
      .map(
        ({ notitie, tekst }): BronKeuze => ({
          soort: 'notitie',
          verwijzing: notitie,
          woorden: tekst,
          vanWie: `Hele notitie · ${vanNotitie(notitie)}`,
        }),
      ),
  ]
}

export function kort(woorden: string): string {
  return woorden.length <= MEESTE_TEKENS ? woorden : `${woorden.slice(0, MEESTE_TEKENS).trimEnd()} …`
}

/** As a tick box sends it. */
export function bronWaarde({ soort, verwijzing }: Pick<Bron, 'soort' | 'verwijzing'>): string {
  return `${soort}|${verwijzing}`
}

/** The sources that were chosen. Only what the page offered: anything else is left for `decide` to miss. */
export function gekozenBronnen(
  velden: FormFields,
  keuzes: readonly BronKeuze[],
  waarnemer: string,
): readonly Bron[] {
  const gekozen = [...alleVan(velden, 'bron'), ...alleVan(velden, 'bronNotitie')]
  const gezien = tekstVan(velden, 'eigenWaarneming')
  return [
    ...keuzes
      .filter((keuze) => gekozen.includes(bronWaarde(keuze)))
      .map(({ soort, verwijzing }) => ({ soort, verwijzing })),
    ...(gezien === '' ? [] : [{ soort: 'eigen waarneming' as const, verwijzing: waarnemer, tekst: gezien }]),
  ]
}

/** A source as it stands under a vaststelling: `‘Stofzuigen gaat niet meer’ (mevrouw De Vries, 20 oktober 2026)`. */
export function bronInWoorden(bron: Bron, keuzes: readonly BronKeuze[]): string {
  const keuze = keuzes.find(({ soort, verwijzing }) => soort === bron.soort && verwijzing === bron.verwijzing)
  if (keuze !== undefined) return `‘${kort(keuze.woorden)}’ (${keuze.vanWie})`
  const tekst = bron.tekst ?? bron.verwijzing
  switch (bron.soort) {
    case 'eigen waarneming':
      return `${tekst} (zelf gezien door ${bron.verwijzing})`
    case 'norm':
      return `Norm: ${bron.tekst ?? normInWoorden(bron.verwijzing)}`
    case 'regel':
      return `Regel: ${bron.tekst ?? findGrondslag(bron.verwijzing)?.bron ?? bron.verwijzing}`
    case 'passage':
    case 'notitie':
    case 'document':
    case 'advies':
    case 'plan':
    case 'melding':
    case 'anders':
      return tekst
  }
}

/** `hbel-2021/basis` as people read it: the norm set, its version and the row. */
function normInWoorden(verwijzing: string): string {
  const [id = '', rijId] = verwijzing.split('/')
  const kader = findKader(id)
  if (kader === undefined) return verwijzing
  const rij = kader.onderdelen.flatMap(({ rijen }) => rijen).find((een) => een.rij === rijId)
  return `${kader.naam}, versie ${kader.versie}${rij === undefined ? '' : `, ${rij.naam}`}`
}

import type { KaderOnderdeel, Normenkader, Normrij } from '../stelsel/normen/normenkader.ts'
import { regelsVanKader } from '../stelsel/normen/regels-van-kader.ts'
import {
  type Feiten,
  type OpgegevenRegel,
  type Rekeninvoer,
  rekeninvoerSchema,
} from '../stelsel/normen/rekeninvoer.ts'

export const BRON = 'https://example.org/kader'

export function rij(naam: string, telt: Normrij['telt'], anders: Partial<Normrij> = {}): Normrij {
  return { rij: naam, naam, telt, minuten: 60, bron: BRON, zekerheid: 'gezien', ...anders }
}

export function deel(
  onderdeel: string,
  rijen: readonly Normrij[],
  anders: Partial<KaderOnderdeel> = {},
): KaderOnderdeel {
  return { onderdeel, rijen: [...rijen], activiteiten: [], leemten: [`Leemte van ${onderdeel}.`], ...anders }
}

/** A made-up set: cleaning with a base, a room and a row of which the time is not known; laundry; shopping. */
export function kader(anders: Partial<Normenkader> = {}): Normenkader {
  return {
    id: 'proef',
    naam: 'Proef',
    versie: '1',
    opsteller: 'niemand',
    jaar: 2020,
    geldigVan: '2020-01-01',
    geldigTotEnMet: '2025-12-31',
    geldigheidToelichting: 'Verzonnen.',
    onafhankelijk: true,
    onafhankelijkToelichting: 'Verzonnen.',
    passendBij: ['niets'],
    periode: 'week',
    getoetst: [],
    bronnen: [BRON],
    onderdelen: [
      deel(
        'schoon-en-leefbaar-huis',
        [
          rij('basis', { feit: 'altijd' }, { ookWel: ['zwaar en licht werk'] }),
          rij('kamer', { feit: 'extraKamersInGebruik', perStuk: true }, { minuten: 10 }),
          rij('vuil', { feit: 'extraVervuiling' }, { minuten: null, redenOnbekend: 'niet onderzocht' }),
          rij('huishouden', { feit: 'extraHuishouden' }, { minuten: 5 }),
        ],
        {
          activiteiten: [
            {
              naam: 'stofzuigen',
              ruimte: 'woonkamer',
              frequentie: 'elke week',
              minuten: null,
              bron: BRON,
              zekerheid: 'gezien',
            },
          ],
        },
      ),
      deel(
        'wasverzorging',
        [rij('lichte was', { feit: 'lichteWas' }), rij('zware was', { feit: 'zwareWas' })],
        {
          activiteiten: [
            {
              naam: 'strijken',
              ruimte: null,
              frequentie: null,
              minuten: 20,
              bron: BRON,
              zekerheid: 'bekend',
            },
          ],
        },
      ),
      deel('boodschappen', [rij('boodschappen', { feit: 'boodschappen', perStuk: true }, { minuten: 15 })]),
    ],
    hoortBijStap4: [],
    ...anders,
  }
}

export type Vraag = {
  readonly feiten?: Feiten
  readonly regels?: readonly { readonly onderdeel: string; readonly minuten: number }[]
  readonly peildatum?: string
}

export function invoer({ feiten, regels, peildatum }: Vraag): Rekeninvoer {
  return rekeninvoerSchema.parse({
    kader: 'hbel-2021',
    ...(feiten === undefined ? {} : { feiten }),
    ...(peildatum === undefined ? {} : { peildatum }),
    ...(regels === undefined
      ? {}
      : {
          regels: regels.map((regel): Omit<OpgegevenRegel, 'minuten'> & { minuten: number } => ({
            ...regel,
            per: 'week',
            bron: 'de rechter',
          })),
        }),
  })
}

export function reken(vraag: Vraag, eigen = kader()) {
  const { regels, ...overig } = regelsVanKader(eigen, invoer(vraag))
  return { regels: regels.map(({ onderdeel, minuten }) => [onderdeel, minuten]), ...overig }
}

export const GEEN_TIJD_VUIL =
  'De tijd voor vuil is onbekend: niet onderzocht. Speelt dit, stel het dan apart vast.'
export const BASIS = {
  regels: [['basis', 60]],
  onbekend: ['Leemte van schoon-en-leefbaar-huis.', GEEN_TIJD_VUIL],
}

import type { GemeentelijkeNorm } from './gemeentelijke-norm.ts'
import { gemeentelijkeNormenData } from './gemeentelijke-normen-data.ts'
import type { Normenkader, Toetsing } from './normenkader.ts'

export const GEMEENTELIJKE_NORMEN: readonly GemeentelijkeNorm[] = gemeentelijkeNormenData

/** The local norms that are a base of their own, as norm sets: so that an old decision can be worked out again, with its warning. */
export const GEMEENTELIJKE_KADERS: readonly Normenkader[] = GEMEENTELIJKE_NORMEN.flatMap((norm) => {
  const { basis } = norm
  return basis === null || norm.kader !== undefined || norm.geenKader !== undefined
    ? []
    : [alsKader(norm, basis)]
})

function alsKader(norm: GemeentelijkeNorm, basis: NonNullable<GemeentelijkeNorm['basis']>): Normenkader {
  const toetsing: Toetsing[] =
    norm.ecli === undefined || norm.strekking === undefined
      ? []
      : [
          {
            ecli: norm.ecli,
            gaatOver: norm.gemeente,
            strekking: norm.strekking,
            link: norm.link,
            zekerheid: 'gezien',
          },
        ]
  const isAfgewezen = norm.lot === 'verworpen' || norm.lot === 'geschorst'
  return {
    id: norm.id,
    naam: `Norm van ${norm.gemeente}`,
    versie: String(norm.jaar),
    opsteller: `gemeente ${norm.gemeente}`,
    jaar: norm.jaar,
    onderzoek: norm.steuntOp,
    geldigVan: null,
    geldigTotEnMet: null,
    geldigheidToelichting: `Alleen het jaar ${norm.jaar} is bekend.`,
    onafhankelijk: false,
    onafhankelijkToelichting: `Een norm van de gemeente zelf. ${norm.steuntOp}`,
    voorbeeld:
      'Dit gebruikte één gemeente. Het geldt nergens anders. Het staat hier om oude besluiten te kunnen lezen.',
    passendBij: [`het beleid van ${norm.gemeente} in ${norm.jaar}, en geen ander`],
    periode: basis.per,
    getoetst: norm.lot === 'aanvaard' ? toetsing : [],
    ...(isAfgewezen ? { verworpen: toetsing } : {}),
    bronnen: [norm.link],
    onderdelen: [
      {
        onderdeel: 'schoon-en-leefbaar-huis',
        rijen: [
          {
            rij: 'basis',
            naam: basis.waarvoor,
            telt: { feit: 'altijd' },
            minuten: basis.minuten,
            bron: norm.link,
            zekerheid: 'gezien',
            toelichting: norm.aanvulling,
          },
        ],
        activiteiten: [],
        leemten: [
          `Van deze norm is alleen de basis als getal te gebruiken; activiteiten en frequenties zijn niet gezien. ${norm.aanvulling}`,
        ],
      },
    ],
    hoortBijStap4: [],
  }
}

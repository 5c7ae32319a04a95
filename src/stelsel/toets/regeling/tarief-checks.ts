import { euro } from '../../../basis/euro.ts'
import type { RegelingCheck, RegelingGebrek } from './regeling-gebrek.ts'

/** No hour of help costs less than two euros: who writes so little most likely wrote euros where cents are meant. */
const KLEINSTE_UURTARIEF = 200

const tariefInCenten: RegelingCheck = ({ pgb, producten }) =>
  [
    ...pgb.tarieven.map(({ naam, centenPerUur }, i) => ({
      wat: `Het pgb-tarief '${naam}'`,
      centen: centenPerUur,
      pad: ['pgb', 'tarieven', i, 'centenPerUur'],
    })),
    ...producten.flatMap(({ naam, eenheid, tariefCenten }, i) =>
      eenheid !== 'uur' || tariefCenten === undefined
        ? []
        : [{ wat: `Het tarief voor '${naam}'`, centen: tariefCenten, pad: ['producten', i, 'tariefCenten'] }],
    ),
  ]
    .filter(({ centen }) => centen > 0 && centen < KLEINSTE_UURTARIEF)
    .map(
      ({ wat, centen, pad }): RegelingGebrek => ({
        code: 'TARIEF_LIJKT_IN_EURO',
        ernst: 'aandacht',
        pad,
        uitleg: `${wat} is hier ${euro(centen)} per uur. Bedoelt u ${euro(centen * 100)}?`,
        herstel: `Schrijf het bedrag in centen: ${centen * 100}. Klopt ${euro(centen)} wel? Dan hoeft u niets te doen.`,
        grondslag: ['wmo-2.1.3'],
      }),
    )

export const tariefChecks: readonly RegelingCheck[] = [tariefInCenten]

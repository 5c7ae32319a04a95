import { findNearestWord } from '../../../basis/nearest-word.ts'
import type { Beleid } from '../../normen/beleid.ts'
import { weigeringVan } from '../../normen/kader-controle.ts'
import { findKaderVan, REKENKADER_IDS } from '../../normen/kaders.ts'
import { isBuitenBeleid, verlatenAannames } from '../../normen/waarschuwingen.ts'
import type { Regeling } from '../../regeling/regeling.ts'
import type { RegelingCheck, RegelingGebrek } from './regeling-gebrek.ts'

/** Dirt of an assistance dog is no dirt of a pet: rules that say pets do not count must leave room for it (RBGEL:2018:1741). */
const hulphondTelt: RegelingCheck = ({ norm }) =>
  norm.beleid?.teltNiet?.includes('huisdieren') === true
    ? [
        {
          code: 'HULPHOND_TELT_NIET',
          ernst: 'aandacht',
          pad: ['norm', 'beleid', 'teltNiet'],
          uitleg:
            'Huisdieren tellen volgens deze regels niet mee. Een hulphond is geen huisdier: extra vuil van een hulphond telt wel.',
          herstel:
            "Schrijf in de beleidsregels dat een hulphond wel meetelt, of haal 'huisdieren' weg. Vraag bij extra vuil altijd waardoor het komt.",
          grondslag: ['ECLI:NL:RBGEL:2018:1741'],
        },
      ]
    : []

/** The norm must be known, made to size help, and used as its study meant it (CRVB:2018:3835). */
const normDeugt: RegelingCheck = ({ norm }) => {
  const kader = findKaderVan(norm)
  const pad = ['norm', 'kader']
  if (kader === undefined) {
    const bedoeld = findNearestWord(norm.kader, REKENKADER_IDS)
    return [
      {
        code: 'KADER_ONBEKEND',
        ernst: 'blokkerend',
        pad,
        uitleg: `Het normenkader '${norm.kader}' is niet bekend.${bedoeld === undefined ? '' : ` Bedoelt u '${bedoeld}'?`}`,
        herstel:
          "Kies een kader dat er is (zie de Kennisbank), of zet het als gegevens bij 'eigenKader', met zijn bron.",
        grondslag: ['wmo-2.1.3'],
      },
    ]
  }
  const weigering = weigeringVan(kader)
  const heeftTijd = kader.onderdelen.some(({ rijen }) => rijen.some(({ minuten }) => minuten !== null))
  return [
    ...(heeftTijd || weigering !== undefined
      ? []
      : [
          {
            code: 'KADER_ZONDER_TIJD',
            ernst: 'blokkerend',
            pad,
            uitleg: `Het kader '${norm.kader}' noemt geen tijd. Daarmee is geen hulp te berekenen.`,
            herstel: 'Kies een kader dat zegt hoeveel tijd iets kost.',
            grondslag: ['ECLI:NL:CRVB:2019:3364'],
          } as const,
        ]),
    ...(norm.eigenKader === undefined || kader.onafhankelijk
      ? []
      : [
          {
            code: 'NORM_NIET_ONAFHANKELIJK',
            ernst: 'aandacht',
            pad: ['norm', 'eigenKader', 'onafhankelijk'],
            uitleg: `Het eigen kader '${kader.id}' rust niet op onafhankelijk onderzoek: ${kader.onafhankelijkToelichting}`,
            herstel:
              'Laat onafhankelijke deskundigen de tijden onderzoeken. Tot die tijd: stel bij elke inwoner vast of de tijd genoeg is.',
            grondslag: ['ECLI:NL:CRVB:2016:1402'],
          } as const,
        ]),
    ...(weigering === undefined
      ? []
      : [
          {
            code: 'NORM_NIET_OBJECTIEF',
            ernst: 'aandacht',
            pad,
            uitleg: weigering,
            herstel: 'Kies een kader dat zegt hoeveel tijd iets kost.',
            grondslag: ['ECLI:NL:CRVB:2016:1402'],
          } as const,
        ]),
    ...(kader.verworpen ?? []).map(
      ({ ecli, strekking }): RegelingGebrek => ({
        code: 'NORM_NIET_OBJECTIEF',
        ernst: 'aandacht',
        pad,
        uitleg: `De rechter aanvaardde dit kader niet (${ecli}). ${strekking}`,
        herstel: 'Kies een kader dat op objectief, onafhankelijk onderzoek rust.',
        grondslag: ['ECLI:NL:CRVB:2016:1402'],
      }),
    ),
    ...afwijkingenVanOnderzoek(norm).map(
      ({ schakelaar, uitleg, herstel }): RegelingGebrek => ({
        code: 'NORM_WIJKT_AF_VAN_ONDERZOEK',
        ernst: 'aandacht',
        pad: ['norm', 'beleid', schakelaar],
        uitleg,
        herstel,
        grondslag: ['ECLI:NL:CRVB:2018:3835'],
      }),
    ),
  ]
}

type Afwijking = { readonly schakelaar: keyof Beleid; readonly uitleg: string; readonly herstel: string }

/** Where local policy leaves the study behind its norm set, a sentence for each switch. An unknown set has no study to leave. */
export function afwijkingenVanOnderzoek(norm: Regeling['norm']): readonly Afwijking[] {
  const kader = findKaderVan(norm)
  if (kader === undefined) return []
  const buiten = kader.onderdelen.flatMap(({ rijen }) =>
    rijen.filter((rij) => isBuitenBeleid(rij, { beleid: norm.beleid })),
  )
  return [
    ...(buiten.length === 0
      ? []
      : [
          {
            schakelaar: 'teltNiet',
            uitleg: `Het beleid laat tijd weg die het onderzoek onder ${kader.id} wel rekent: ${buiten.map(({ naam }) => naam).join(', ')}.`,
            herstel: 'Laat dit meetellen, of laat onafhankelijk onderzoeken of minder tijd genoeg is.',
          } as const,
        ]),
    ...verlatenAannames(kader, norm.beleid).map(({ schakelaar, waarschuwing }) => ({
      schakelaar,
      uitleg: `Het beleid wijkt af van waar ${kader.id} van uitgaat. ${waarschuwing}`,
      herstel: 'Volg het onderzoek, of laat onderzoeken of de afwijking klopt.',
    })),
  ]
}

export const normChecks: readonly RegelingCheck[] = [normDeugt, hulphondTelt]

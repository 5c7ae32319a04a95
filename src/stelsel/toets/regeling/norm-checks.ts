import { weigeringVan } from '../../normen/kader-controle.ts'
import { findKaderVan } from '../../normen/kaders.ts'
import { isBuitenBeleid } from '../../normen/waarschuwingen.ts'
import type { RegelingCheck, RegelingGebrek } from './regeling-gebrek.ts'

/** The norm must be known, made to size help, and used as its study meant it (CRVB:2018:3835). */
const normDeugt: RegelingCheck = ({ norm }) => {
  const kader = findKaderVan(norm)
  const pad = ['norm', 'kader']
  if (kader === undefined) {
    return [
      {
        code: 'KADER_ONBEKEND',
        ernst: 'blokkerend',
        pad,
        uitleg: `Het normenkader '${norm.kader}' is niet bekend.`,
        herstel:
          "Kies een kader dat er is (zie de Kennisbank), of zet het als gegevens bij 'eigenKader', met zijn bron.",
        grondslag: ['wmo-2.1.3'],
      },
    ]
  }
  const weigering = weigeringVan(kader)
  const buiten = kader.onderdelen.flatMap(({ rijen }) =>
    rijen.filter((rij) => isBuitenBeleid(rij, { beleid: norm.beleid })),
  )
  const verlaten = (kader.aannames ?? []).filter(({ schakelaar }) => norm.beleid?.[schakelaar] === true)
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
    ...(buiten.length === 0
      ? []
      : [
          {
            code: 'NORM_WIJKT_AF_VAN_ONDERZOEK',
            ernst: 'aandacht',
            pad: ['norm', 'beleid', 'teltNiet'],
            uitleg: `Het beleid laat tijd weg die het onderzoek onder ${kader.id} wel rekent: ${buiten.map(({ naam }) => naam).join(', ')}.`,
            herstel: 'Laat dit meetellen, of laat onafhankelijk onderzoeken of minder tijd genoeg is.',
            grondslag: ['ECLI:NL:CRVB:2018:3835'],
          } as const,
        ]),
    ...verlaten.map(
      ({ schakelaar, waarschuwing }): RegelingGebrek => ({
        code: 'NORM_WIJKT_AF_VAN_ONDERZOEK',
        ernst: 'aandacht',
        pad: ['norm', 'beleid', schakelaar],
        uitleg: `Het beleid wijkt af van waar ${kader.id} van uitgaat. ${waarschuwing}`,
        herstel: 'Volg het onderzoek, of laat onderzoeken of de afwijking klopt.',
        grondslag: ['ECLI:NL:CRVB:2018:3835'],
      }),
    ),
  ]
}

const GELD = /\b(bezuinig\w*|begroting\w*|budget\w*|bespar\w*|tekort\w*|kosten|te duur|financi[\wë]*)\b/i

/** Shorter than this names no research. */
const KORTSTE_ONDERBOUWING = 12

/** A change that gives less may not rest on money alone (NORM_ALLEEN_BUDGET). Whether it gives less is for people to see, so it asks. */
const nietAlleenBudget: RegelingCheck = ({ wijziging }) => {
  if (wijziging === undefined || !GELD.test(wijziging.motief)) return []
  if ((wijziging.onderbouwing ?? '').trim().length >= KORTSTE_ONDERBOUWING) return []
  return [
    {
      code: 'NORM_ALLEEN_BUDGET',
      ernst: 'aandacht',
      pad: ['wijziging', 'motief'],
      uitleg:
        'Het motief gaat over geld, en er is geen onderzoek genoemd. Krijgen inwoners hierdoor minder? Dan is geld alleen niet genoeg.',
      herstel:
        "Noem bij 'onderbouwing' het onderzoek of de ervaring waaruit blijkt dat de hulp genoeg blijft, of laat de wijziging achterwege.",
      grondslag: ['ECLI:NL:CRVB:2016:1402', 'awb-3:46'],
    },
  ]
}

export const normChecks: readonly RegelingCheck[] = [normDeugt, nietAlleenBudget]

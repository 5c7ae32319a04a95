import { CHECKS } from '../../stelsel/toets/checks.ts'
import { TITELS, type Toetscode } from '../../stelsel/toets/titels.ts'

/** Where someone is: what to look out for is not the same before the verslag and after a refusal. */
export type LetOpStap = 'gesprek' | 'verslag' | 'aanvraag' | 'toegekend' | 'gewijzigd' | 'niet toegekend'

const OVER_DE_BRIEF: readonly Toetscode[] = [
  'MOTIVERING_GEBREK',
  'GEEN_RECHTSMIDDELCLAUSULE',
  'ADVIES_ONZORGVULDIG',
  'VERTROUWEN_GESCHONDEN',
  'ONEVENREDIG',
]
const OVER_DE_HULP: readonly Toetscode[] = [
  'RESULTAAT_ZONDER_UREN',
  'NIET_PASSEND',
  'AANBIEDER_BEPAALT_OMVANG',
  'BIJDRAGE_TE_HOOG',
]
const OVER_BEZWAAR: readonly Toetscode[] = ['NIET_GEHOORD_IN_BEZWAAR', 'BEZWAARKOSTEN_TEN_ONRECHTE_GEWEIGERD']

/** Only what holds for everyone: a point that says how something went in a case belongs to a finding and not here. */
const PUNTEN: Readonly<Record<LetOpStap, readonly Toetscode[]>> = {
  gesprek: [
    'CLIENTONDERSTEUNING_NIET_GEMELD',
    'PERSOONLIJK_PLAN_NIET_AANGEBODEN',
    'NIET_VOORAF_ZICHTBAAR',
    'NIET_IN_SAMENSPRAAK',
    'BIJZONDERE_OMSTANDIGHEDEN_GENEGEERD',
    'MANTELZORGER_NIET_ONDERSTEUND',
  ],
  verslag: [
    'HULPVRAAG_NIET_VASTGESTELD',
    'PROBLEMEN_NIET_IN_KAART',
    'NIET_IN_SAMENSPRAAK',
    'OMVANG_NIET_VASTGESTELD',
    'GEEN_INDIVIDUELE_AFWIJKING_VAN_NORM',
    'EIGEN_KRACHT_VOOR_OMVANG',
    'GEBRUIKELIJKE_HULP_NIET_ONDERZOCHT',
    'MANTELZORG_AFGEDWONGEN',
    'MANTELZORGER_NIET_ONDERSTEUND',
    'INKOMENSTOETS',
    'BIJZONDERE_OMSTANDIGHEDEN_GENEGEERD',
  ],
  aanvraag: [
    'BIJZONDERE_OMSTANDIGHEDEN_GENEGEERD',
    'INKOMENSTOETS',
    'MANTELZORG_AFGEDWONGEN',
    'RESULTAAT_ZONDER_UREN',
    'MOTIVERING_GEBREK',
  ],
  toegekend: [...OVER_DE_HULP, ...OVER_DE_BRIEF, ...OVER_BEZWAAR],
  gewijzigd: [
    'INTREKKING_ZONDER_ONDERZOEK',
    'GEEN_OVERGANGSTERMIJN',
    ...OVER_DE_HULP,
    ...OVER_DE_BRIEF,
    ...OVER_BEZWAAR,
  ],
  'niet toegekend': [
    'VOORLIGGENDE_VOORZIENING_NIET_BENOEMD',
    'ALGEMENE_VOORZIENING_NIET_PASSEND',
    'ALGEMEEN_GEBRUIKELIJK_ONJUIST',
    'INKOMENSTOETS',
    ...OVER_DE_BRIEF,
    ...OVER_BEZWAAR,
  ],
}

export type LetOpPunt = { readonly code: Toetscode; readonly titel: string; readonly zin: string }

export const LET_OP: Readonly<Record<LetOpStap, readonly LetOpPunt[]>> = {
  gesprek: puntenVan('gesprek'),
  verslag: puntenVan('verslag'),
  aanvraag: puntenVan('aanvraag'),
  toegekend: puntenVan('toegekend'),
  gewijzigd: puntenVan('gewijzigd'),
  'niet toegekend': puntenVan('niet toegekend'),
}

function puntenVan(stap: LetOpStap): readonly LetOpPunt[] {
  return PUNTEN[stap].map((code) => {
    const check = CHECKS.find((een) => een.code === code)
    if (check === undefined) throw new Error(`there is no check ${code}`)
    return { code, titel: TITELS[code], zin: check.uitlegInwoner }
  })
}

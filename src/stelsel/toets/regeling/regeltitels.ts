import { TITELS } from '../titels.ts'

/** What each check of the rules is about, as a short question: the same as for a dossier where it asks the same. */
export const REGELTITELS = {
  VERORDENING_MIST_ESSENTIALIA: TITELS.VERORDENING_MIST_ESSENTIALIA,
  VERORDENING_NIET_VAN_RAAD: 'Is de verordening van de gemeenteraad?',
  VINDPLAATS_ONBEKEND: 'Staat het besluit erbij waar deze regel in staat?',
  GRONDSLAG_ONBEKEND: 'Is de wet of uitspraak achter de regel bekend?',
  SLEUTEL_DUBBEL: 'Staat elke naam er maar één keer?',
  INKOMENSTOETS: TITELS.INKOMENSTOETS,
  TERMIJN_LANGER_DAN_WET: 'Past de termijn binnen de wet?',
  BIJDRAGE_HOGER_DAN_WET: 'Past de eigen bijdrage binnen de wet?',
  TARIEF_LIJKT_IN_EURO: 'Staat het tarief in centen?',
  RESULTAAT_ZONDER_UREN: 'Weet iemand op hoeveel hulp hij kan rekenen?',
  DAGEN_KLOPPEN_NIET: 'Kloppen de dagen?',
  GEEN_MANDAAT: 'Mag iemand elk besluit nemen?',
  TWEEDE_LEZER_ONTBREEKT: 'Leest een tweede mee als iemand minder krijgt?',
  KADER_ONBEKEND: 'Is bekend met welke norm de gemeente rekent?',
  KADER_ZONDER_TIJD: 'Zegt de norm hoeveel tijd iets kost?',
  NORM_NIET_ONAFHANKELIJK: TITELS.NORM_NIET_ONAFHANKELIJK,
  NORM_NIET_OBJECTIEF: TITELS.NORM_NIET_OBJECTIEF,
  NORM_WIJKT_AF_VAN_ONDERZOEK: TITELS.NORM_WIJKT_AF_VAN_ONDERZOEK,
  HULPHOND_TELT_NIET: 'Telt vuil van een hulphond mee?',
  NORM_ALLEEN_BUDGET: TITELS.NORM_ALLEEN_BUDGET,
  MINDER_ZONDER_ONDERZOEK: 'Is onderzocht of minder hulp genoeg is?',
  GEVOLG_KLOPT_NIET: 'Klopt wat er staat over de gevolgen?',
  WIJZIGING_ZONDER_RAADSBESLUIT: 'Heeft de raad deze wijziging vastgesteld?',
  WIJZIGING_ZONDER_COLLEGEBESLUIT: 'Heeft het college deze wijziging vastgesteld?',
  VOORBEELD_KLOPT_NIET: 'Komen de voorbeelden uit?',
  REGELINGEN_BOTSEN: 'Geldt er op elke dag maar één regeling?',
} as const satisfies Readonly<Record<string, string>>

export type Regelcode = keyof typeof REGELTITELS

/** For who works with the codes too: `Komen de voorbeelden uit? (VOORBEELD_KLOPT_NIET)` */
export function regeltitelMetCode(code: string): string {
  return isRegelcode(code) ? `${REGELTITELS[code]} (${code})` : code
}

function isRegelcode(code: string): code is Regelcode {
  return Object.hasOwn(REGELTITELS, code)
}

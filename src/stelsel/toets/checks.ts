import { aanbodChecks } from './aanbod.ts'
import { afbouwChecks } from './afbouw.ts'
import { afwegingChecks } from './afweging.ts'
import { besluitChecks } from './besluit.ts'
import { bezwaarChecks } from './bezwaar.ts'
import { bijdrageChecks } from './bijdrage.ts'
import type { Check } from './check.ts'
import { contractChecks } from './contract.ts'
import { deskundigheidChecks } from './deskundigheid.ts'
import { mandaatChecks } from './mandaat.ts'
import { normChecks } from './norm.ts'
import { pgbChecks } from './pgb.ts'
import { pgbTariefChecks } from './pgb-tarief.ts'
import { stap1Checks } from './stap-1-hulpvraag.ts'
import { stap2Checks } from './stap-2-problemen.ts'
import { stap3Checks } from './stap-3-omvang.ts'
import { stap4EigenKrachtChecks } from './stap-4-eigen-kracht.ts'
import { stap4InkomenChecks } from './stap-4-inkomen.ts'
import { stap4MensenChecks } from './stap-4-mensen.ts'
import { stap4VoorzieningenChecks } from './stap-4-voorzieningen.ts'
import { hoeveelheidChecks } from './stap-5-hoeveelheid.ts'
import { stap5Checks } from './stap-5-voorziening.ts'
import { termijnChecks } from './termijnen.ts'
import { terugvorderingChecks } from './terugvordering.ts'
import { verhuizenChecks } from './verhuizen.ts'
import { verordeningChecks } from './verordening.ts'
import { vertrouwenChecks } from './vertrouwen.ts'
import { voorzienbaarheidChecks } from './voorzienbaarheid.ts'

/** Every check, in the order of the steps. A new one is a row in the file of its step. */
export const CHECKS: readonly Check[] = [
  ...stap1Checks,
  ...stap2Checks,
  ...stap3Checks,
  ...normChecks,
  ...stap4EigenKrachtChecks,
  ...stap4MensenChecks,
  ...stap4VoorzieningenChecks,
  ...stap4InkomenChecks,
  ...voorzienbaarheidChecks,
  ...hoeveelheidChecks,
  ...stap5Checks,
  ...verhuizenChecks,
  ...deskundigheidChecks,
  ...aanbodChecks,
  ...afwegingChecks,
  ...besluitChecks,
  ...mandaatChecks,
  ...bijdrageChecks,
  ...vertrouwenChecks,
  ...pgbChecks,
  ...pgbTariefChecks,
  ...afbouwChecks,
  ...terugvorderingChecks,
  ...termijnChecks,
  ...verordeningChecks,
  ...bezwaarChecks,
  ...contractChecks,
]

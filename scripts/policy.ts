// Prints who may see and do what: every route with its roles, relation and what is written in the log.
import { dossierSite } from '../src/main/dossier-site.ts'
import { systeemKlok } from '../src/platform/clock/clock.ts'
import { connect } from '../src/platform/database/database.ts'
import { VOORBEELDSTAD } from '../src/stelsel/regeling/voorbeeldstad.ts'
import { policyTable, policyText } from '../src/web/policy-table.ts'

// Nothing is asked of the database: a route says itself who may pass.
const site = dossierSite({
  database: connect('postgres://localhost'),
  klok: systeemKlok,
  regeling: VOORBEELDSTAD,
})
process.stdout.write(policyText(policyTable(site.routes)))

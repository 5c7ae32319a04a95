// Prints who may see and do what; --pagina writes docs/toegang.md.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { dossierSite } from '../src/main/dossier-site.ts'
import { systeemKlok } from '../src/platform/clock/clock.ts'
import { connect } from '../src/platform/database/database.ts'
import { VOORBEELDSITE } from '../src/testing/voorbeeldstad.ts'
import { loginRoutes } from '../src/web/login-routes.ts'
import { policyPage, policyTable } from '../src/web/policy-table.ts'

// Nothing is asked of the database: a route says itself who may pass.
const site = dossierSite({
  database: connect('postgres://localhost'),
  klok: systeemKlok,
  ...VOORBEELDSITE,
})
const page = policyPage(policyTable(site.routes, loginRoutes))
if (process.argv.includes('--pagina'))
  writeFileSync(fileURLToPath(new URL('../docs/toegang.md', import.meta.url)), page)
else process.stdout.write(page)

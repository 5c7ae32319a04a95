import type { Gebeurtenis, ToetsInvoer } from '../stelsel/toets/invoer.ts'
import type { DossierFact } from './dossier-facts.ts'
import { type Genummerd, gebeurtenis, opDag, type Van } from './genummerd-feit.ts'

/** What stands around the decision: promises, rules, pgb, money back, bezwaar, court and contract. */
export function leesRondom(van: Van, isVanNu: (feit: Genummerd) => boolean): Pick<ToetsInvoer, Rondom> {
  const pgb = van('PgbBeoordeeld').filter(isVanNu).toSorted(opDag).at(-1)
  const terugvordering = van('TerugvorderingBesloten').toSorted(opDag).at(-1)
  return {
    toezeggingen: van('ToezeggingGedaan').map(metGebeurtenis),
    regels: van('RegelToegepast').filter(isVanNu).map(metGebeurtenis),
    pgb: pgb === undefined ? undefined : metGebeurtenis(pgb),
    terugvordering: terugvordering === undefined ? undefined : metGebeurtenis(terugvordering),
    bezwaren: van('BezwaarBehandeld').map(metGebeurtenis),
    uitspraken: van('UitspraakBekend').map(metGebeurtenis),
    contracten: van('ContractBekend').map(metGebeurtenis),
  }
}
type Rondom = 'toezeggingen' | 'regels' | 'pgb' | 'terugvordering' | 'bezwaren' | 'uitspraken' | 'contracten'

/** Who did it stays out: a name may not change a finding. */
function metGebeurtenis<Fact extends DossierFact>(
  feit: Genummerd<Fact>,
): Omit<Fact, 'door' | 'persoon'> & Gebeurtenis {
  const { door: _door, persoon: _persoon, ...rest } = feit.fact
  return { ...rest, ...gebeurtenis(feit) }
}

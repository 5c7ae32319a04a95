import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { dossierSite } from '../../src/main/dossier-site.ts'
import { systeemKlok } from '../../src/platform/clock/clock.ts'
import { connect } from '../../src/platform/database/database.ts'
import { CHECKS } from '../../src/stelsel/toets/checks.ts'
import { findGrondslag } from '../../src/stelsel/wet/artikelen.ts'
import { deels, door, type Eis, eis, later, module, pagina, regel, toets } from '../../src/stelsel/wet/eis.ts'
import { alleEisen, EISEN, VERDRAG } from '../../src/stelsel/wet/eisen.ts'
import { REGELS } from '../../src/stelsel/wet/termijn-vraag.ts'
import { VOORBEELDSITE } from '../../src/testing/voorbeeldstad.ts'
import { REQUIREMENT_IDS } from './requirement-ids.ts'

const ROOT = join(import.meta.dirname, '../..')
// Nothing is asked of the database: only the table of pages is read.
const site = dossierSite({
  database: connect('postgres://localhost'),
  klok: systeemKlok,
  ...VOORBEELDSITE,
})
const PAGES = new Set(site.routes.map(({ path }) => path))
const CODES = new Set<string>(CHECKS.map(({ code }) => code))

/** A path in the checkout, and after `#` a name that stands in that file. */
function findFileFault(waar: string, folders: readonly string[]): string | undefined {
  const [path = '', name] = waar.split('#')
  if (!folders.some((folder) => path.startsWith(folder))) return `${waar} lies outside ${folders.join(', ')}`
  if (!existsSync(join(ROOT, path))) return `${path} does not exist`
  const there = name === undefined || readFileSync(join(ROOT, path), 'utf8').includes(name)
  return there ? undefined : `'${name}' does not stand in ${path}`
}

function findPlaceFault({ soort, waar }: { soort: string; waar: string }): string | undefined {
  switch (soort) {
    case 'toets':
      return CODES.has(waar) ? undefined : `${waar} is no check of the toets`
    case 'pagina':
      return PAGES.has(waar) ? undefined : `${waar} is no page`
    case 'regel':
      if (!waar.includes('/')) return Object.hasOwn(REGELS, waar) ? undefined : `${waar} is no rule of a term`
      return findFileFault(waar, ['src/stelsel/wet/', 'src/stelsel/regeling/', 'src/stelsel/normen/'])
    case 'brief':
      return findFileFault(waar, ['src/stelsel/brieven/'])
    default:
      return findFileFault(waar, ['src/', 'database/'])
  }
}

function findFaults(eisen: ReadonlyMap<string, Eis>): readonly string[] {
  return [
    ...REQUIREMENT_IDS.filter((id) => !eisen.has(id)).map((id) => `${id} has no answer`),
    ...[...eisen].flatMap(([id, { zin, grondslag, hoe }]) =>
      [
        REQUIREMENT_IDS.includes(id) ? undefined : 'is no requirement we know',
        /^[A-Z].+[^.]\.$/.test(zin) && zin.length < 160 ? undefined : 'is not said in one short sentence',
        ...grondslag.map((sleutel) => (findGrondslag(sleutel) === undefined ? `${sleutel}?` : undefined)),
        ...('door' in hoe ? hoe.door.map(findPlaceFault) : []),
        Object.values(hoe).some((value) => value === '') ? 'says nothing' : undefined,
      ].flatMap((fault) => (fault === undefined ? [] : [`${id}: ${fault}`])),
    ),
  ]
}

test('every requirement of the law has an answer, and every place it names is there', () => {
  expect(findFaults(alleEisen())).toEqual([])
  expect(alleEisen().size).toBe(REQUIREMENT_IDS.length)
})

test('an id stands in one phase only', () => {
  const ids = Object.values(EISEN).flatMap((fase) => Object.keys(fase))
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
})

test('the treaty shows in requirements that exist, and says itself that it was not read', () => {
  for (const { artikel, eisen } of VERDRAG) {
    expect(findGrondslag(artikel)?.zekerheid).toBe('bekend')
    expect(eisen.filter((id) => !alleEisen().has(id))).toEqual([])
  }
})

test('what the table lacked is marked as not read', () => {
  for (const [id, { grondslag }] of alleEisen()) {
    if (id.startsWith('R')) continue
    expect(findGrondslag(grondslag[0])?.zekerheid, id).toBe('bekend')
  }
})

const ZIN = 'De inwoner krijgt antwoord.'
test.each([
  ['a file that is gone', door(module('src/stelsel/weg.ts')), 'src/stelsel/weg.ts does not exist'],
  [
    'a name that is gone',
    door(module('src/dossier/week-zes.ts#weg')),
    `'weg' does not stand in src/dossier/week-zes.ts`,
  ],
  ['a check that is gone', door(toets('WEG')), 'WEG is no check of the toets'],
  ['a page that is gone', door(pagina('/weg')), '/weg is no page'],
  ['a term that is gone', deels('iets', regel('WEG_6W')), 'WEG_6W is no rule of a term'],
  ['nothing said', later(''), 'says nothing'],
])('a planted fault is found: %s', (_what, hoe, fault) => {
  const found = findFaults(new Map([...alleEisen(), ['R051', eis(ZIN, ['wmo-2.3.2-1'], hoe)]]))
  expect(found).toEqual([`R051: ${fault}`])
})

test('a requirement without an answer is found, and one we do not know', () => {
  const eisen = new Map(alleEisen())
  eisen.delete('R092')
  eisen.set('R999', eis(ZIN, ['wmo-2.3.2-1'], later('iets')))
  expect(findFaults(eisen)).toEqual(['R092 has no answer', 'R999: is no requirement we know'])
})

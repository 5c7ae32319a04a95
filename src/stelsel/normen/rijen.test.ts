import { expect, test } from 'vitest'
import { bereken } from './bereken.ts'
import { KADERS } from './kaders.ts'
import type { Feitnaam, Normrij } from './normenkader.ts'
import type { Feiten } from './rekeninvoer.ts'

/** The minutes of each row as the sources give them, kept apart from the sets: who changes a row, changes it here too and says why. */
const VERWACHT: Readonly<Record<string, Readonly<Record<string, number | null>>>> = {
  'hbel-2021': {
    basis: 108 * 60,
    'enig-extra-inzet': 26 * 60,
    'veel-extra-inzet': 52 * 60,
    'samenstelling-huishouden': 26 * 60,
    'extra-kamer-in-gebruik': 16 * 60,
    'extra-kamer-niet-in-gebruik': 4 * 60,
    'extra-vervuiling': null,
  },
  'kpmg-hhm-utrecht-2016': {
    basis: 105 * 60,
    'extra-schoonmaak-partner': 26 * 60,
    'lichte-was': 26 * 60,
    'extra-lichte-was': 26 * 60,
    'zware-was': 26 * 60,
    'kleding-en-linnengoed': 39 * 60,
    'extra-was-partner': 26 * 60,
  },
  'hhm-2019': {
    basis: 125,
    'enig-extra-inzet': 30,
    'veel-extra-inzet': 60,
    'samenstelling-huishouden': 30,
    'extra-kamer-in-gebruik': 18,
    'extra-kamer-niet-in-gebruik': 5,
    'extra-vervuiling': null,
    was: null,
    boodschappen: 51,
    broodmaaltijd: 20,
    'warme-maaltijd': 15,
    'kind-naar-bed': 10,
    'kind-uit-bed': 10,
    'kind-wassen': 30,
    'kind-brood': 20,
    'kind-warm': 25,
    'kind-fles': 20,
    'kind-luier': 10,
    'kind-school': 15,
    aiv: 30,
    regie: 30,
  },
  'hhm-2025': { basis: null, was: null },
  'ciz-2006': {
    'licht-een': 60,
    'licht-meer': 90,
    'licht-kinderen': 30,
    'licht-allergie': 30,
    'licht-gedrag': 30,
    'zwaar-een': 90,
    'zwaar-meer': 180,
    'zwaar-klein': 90,
    'zwaar-groter': 180,
    'zwaar-kinderen': 30,
    'zwaar-allergie': 30,
    'was-een': 60,
    'was-meer': 90,
    'was-kind': 30,
    'was-extra': 30,
    boodschappen: 60,
    'boodschappen-tweede': 60,
    broodmaaltijd: 15,
    'warme-maaltijd': 30,
    'maaltijd-kinderen': 20,
    'kind-naar-bed': 10,
    'kind-uit-bed': 10,
    'kind-wassen': 30,
    'kind-brood': 20,
    'kind-warm': 25,
    'kind-fles': 20,
    'kind-luier': 10,
    'kind-school': 15,
    organisatie: 30,
    'organisatie-extra': 30,
    ontregeld: 30,
    aiv: 30,
  },
  'maastricht-2019': {
    'licht-deels': 10,
    zwaar: 100,
    'licht-kinderen': 30,
    'zwaar-kinderen': 30,
    'trap-1': 30,
    'trap-2': 30,
    was: 60,
  },
  'nen2075-vsr-kms': {},
  'begeleiding-none': {},
  'utrecht-2015': { basis: 78 * 60 },
  'almere-2022': { basis: 108 * 60 },
  'amsterdam-2015': { basis: 75 },
  'landgraaf-2015': { basis: 180 },
  'sudwest-fryslan-2015': { basis: 60 },
}

test('each row of each set has its expected minutes, and nothing more', () => {
  const rows = KADERS.map((kader) => [
    kader.id,
    kader.onderdelen.flatMap((deel) => deel.rijen.map((rij) => rij.rij)),
  ])
  expect(Object.fromEntries(rows)).toEqual(
    Object.fromEntries(Object.entries(VERWACHT).map(([id, rijen]) => [id, Object.keys(rijen)])),
  )
})

const RIJEN = KADERS.flatMap((kader) =>
  kader.onderdelen.flatMap((deel) => deel.rijen.map((rij) => [kader.id, rij.rij, rij] as const)),
)

test.each(RIJEN)(
  '%s, %s: counts the minutes of the source, or says why there are none',
  (kader, naam, rij) => {
    const aantal = rij.telt.perStuk === true ? 2 : 1
    const uitkomst = bereken({
      kader,
      ookOnzeker: true,
      feiten: feitenVoor(rij, aantal),
      ...(rij.zwaarWerkNaar === undefined ? {} : { beleid: { zwaarWerkNaar: rij.zwaarWerkNaar } }),
    })
    const regel = uitkomst.regels.find((een) => een.norm?.rij === naam)
    const elk = VERWACHT[kader]?.[naam]
    expect(elk).toBeDefined()
    expect(regel?.minuten).toBe(elk === null ? undefined : (elk ?? 0) * aantal)
    if (elk === null) expect(uitkomst.onbekend.join('\n')).toContain(rij.redenOnbekend)
  },
)

/** From how many on, up to how many, and under which age a row counts: the bounds of the sources, kept apart from the sets too. */
const GRENZEN = [
  'ciz-2006/boodschappen-tweede boodschappen vanaf 2',
  'ciz-2006/licht-een personen vanaf 1 tot en met 1',
  'ciz-2006/licht-kinderen kinderen onder 12',
  'ciz-2006/licht-meer personen vanaf 2',
  'ciz-2006/was-een personen vanaf 1 tot en met 1',
  'ciz-2006/was-kind kinderen onder 16',
  'ciz-2006/was-meer personen vanaf 2',
  'ciz-2006/zwaar-een personen vanaf 1 tot en met 1',
  'ciz-2006/zwaar-kinderen kinderen onder 12',
  'ciz-2006/zwaar-meer personen vanaf 2',
  'maastricht-2019/licht-kinderen kinderen onder 12',
  'maastricht-2019/trap-2 trap vanaf 2',
  'maastricht-2019/zwaar-kinderen kinderen onder 12',
]

test('the bounds of the rows are those of the sources', () => {
  const grenzen = RIJEN.flatMap(([kader, naam, { telt }]) => {
    const woorden = [
      ...(telt.van === undefined ? [] : [`vanaf ${telt.van}`]),
      ...(telt.totEnMet === undefined ? [] : [`tot en met ${telt.totEnMet}`]),
      ...(telt.jongerDan === undefined ? [] : [`onder ${telt.jongerDan}`]),
    ]
    return woorden.length === 0 ? [] : [`${kader}/${naam} ${telt.feit} ${woorden.join(' ')}`]
  })
  expect(grenzen.sort()).toEqual(GRENZEN)
})

/** The least facts with which the row counts. */
function feitenVoor(rij: Normrij, aantal: number): Feiten {
  const n = Math.max(aantal, rij.telt.van ?? 1)
  switch (rij.telt.feit) {
    case 'altijd':
      return {}
    case 'personen':
      return { huishouden: { personen: n } }
    case 'kinderen':
      return { huishouden: { kinderen: Array.from({ length: n }, () => (rij.telt.jongerDan ?? 18) - 1) } }
    case 'extraInzet':
      return { extraInzet: rij.telt.is ?? 'enig' }
    case 'kleineGelijkvloerseWoning':
      return { woning: { soort: 'klein-gelijkvloers' } }
    case 'grotereWoning':
      return { woning: { soort: 'groter' } }
    default:
      return opPlaats(rij.telt.feit, n)
  }
}

const WAS: readonly Feitnaam[] = [
  'lichteWas',
  'extraLichteWas',
  'zwareWas',
  'kledingEnLinnengoed',
  'extraWasPartner',
  'extraWas',
]
const WONING: readonly Feitnaam[] = [
  'kamersInGebruik',
  'extraKamersInGebruik',
  'extraKamersNietInGebruik',
  'trap',
]
const WAAR: readonly Feitnaam[] = [
  'extraHuishouden',
  'extraVervuiling',
  'beperkingenPartner',
  'allergieCopd',
  'psychischOfGedrag',
  'regie',
  'extraRegie',
  'ontregeldHuishouden',
]

function opPlaats(feit: Feitnaam, n: number): Feiten {
  if (WAS.includes(feit)) return { was: { [feit]: true } }
  if (WONING.includes(feit)) return { woning: { [feit]: n } }
  return WAAR.includes(feit) ? { [feit]: true } : { keerPerWeek: { [feit]: n } }
}

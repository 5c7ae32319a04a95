import { expect, test } from 'vitest'
import {
  findOnderdeelMetNaam,
  findOnderdeelVan,
  naamVanOnderdeel,
  normalNaam,
  ONDERDELEN,
} from './onderdelen.ts'
import { findVoorziening, VOORZIENINGEN } from './voorzieningen.ts'

/** The results with their names and the words of their activities, kept apart from the code: who changes one, changes it here too. */
const NAMEN = `
  schoon-en-leefbaar-huis | schoon en leefbaar huis | schoon huis, basisvoorziening schoon huis, schoonmaak, huishoudelijke ondersteuning | schoonmaken, schoonmaak, huishoudelijk werk, lichte taken, zware taken, stofzuigen, dweilen, stof afnemen, stoffen, afstoffen, ramen, sanitair, badkamer, toilet, keuken, woonkamer, slaapkamer, kamer, hal, trap, bed, bedden, gordijnen, opruimen
  wasverzorging | wasverzorging | was, de was, wassen, verzorging kleding en linnengoed | was, wasverzorging, wasmachine, strijken, kleding, linnengoed, wasgoed
  boodschappen | boodschappen | boodschappen doen | boodschappen
  maaltijden | maaltijden | koken, eten klaarmaken | maaltijd, maaltijden, broodmaaltijd, koken
  kindzorg | verzorging van kinderen | kindzorg, verzorging van minderjarige kinderen | kindzorg, luier, flesje
  advies-instructie-voorlichting | advies, instructie en voorlichting | aiv | -
  regie | organisatie van het huishouden | regie, dagelijkse organisatie, dagelijkse organisatie van het huishouden | regie
  begeleiding-individueel | begeleiding individueel | begeleiding, individuele begeleiding, specialistische begeleiding | -
  dagbesteding | dagbesteding | begeleiding groep, dagactiviteiten | dagbesteding
  kortdurend-verblijf | kortdurend verblijf | logeren, logeeropvang, respijtverblijf | -
  vervoer | vervoer | collectief vervoer, vervoerspas | -
  vervoermiddel | vervoermiddel | scootmobiel, vervoersmiddel | scootmobiel
  rolstoel | rolstoel | rolstoelvoorziening | rolstoel
  woningaanpassing | woningaanpassing | woonvoorziening, traplift | woningaanpassing, traplift
  hulpmiddel | hulpmiddel | overig hulpmiddel, hulpmiddelen | -
`

/** The provisions without a time norm, with the codes of the message standard (iWmo) for product, unit and frequency. */
const CODES = `
  begeleiding-individueel | uren of minuten per week, gespecialiseerd of niet | 02 | 01 04 | 2 | https://lexboost.com/rechtspraak/ECLI:NL:RBGEL:2017:659 | gezien
  dagbesteding | dagdelen van 4 uur per week; vervoer ernaartoe apart | 07 | 16 | 2 | - | bekend
  kortdurend-verblijf | etmalen per week of in totaal; meestal ten hoogste drie per week | 04 | 14 | 2 6 | - | bekend
  vervoer | een pas met kilometers of zones per jaar | 08 | 82 84 83 | 4 6 | - | bekend
  vervoermiddel | een stuk, in bruikleen of eigendom, met een programma van eisen | 12 | 82 84 83 | 6 4 | - | bekend
  rolstoel | een stuk, in bruikleen of eigendom, met een programma van eisen | 11 | 82 84 83 | 6 4 | - | bekend
  woningaanpassing | een bedrag of beschreven werk, eenmalig; vaak niet via iWmo | 13 | 83 | 6 | - | bekend
  hulpmiddel | een stuk | 14 | 82 84 | 6 | - | bekend
`

const regels = (tabel: string) =>
  tabel
    .trim()
    .split('\n')
    .map((regel) => regel.trim())
const lijst = (woorden: readonly string[]) => (woorden.length === 0 ? '-' : woorden.join(', '))

test('each result has its names and words, and is found by each of them', () => {
  const gevonden = ONDERDELEN.map((een) =>
    [een.id, een.naam, lijst(een.ookWel), lijst(een.woorden)].join(' | '),
  )
  expect(gevonden).toEqual(regels(NAMEN))
  for (const { id, naam, ookWel, woorden } of ONDERDELEN) {
    expect(naamVanOnderdeel(id)).toBe(naam)
    for (const een of [id, naam, ...ookWel]) expect(findOnderdeelMetNaam(een.toUpperCase())?.id, een).toBe(id)
    for (const woord of woorden) expect(findOnderdeelVan(`ook ${woord}, elke week`)?.id, woord).toBe(id)
  }
})

test.each([
  [' Schoon-en  leefbaar huis! ', 'schoon en leefbaar huis'],
  ['2e trap', '2e trap'],
  ['cliënt', 'cliënt'],
])('%s is compared as %s', (tekst, normaal) => {
  expect(normalNaam(tekst)).toBe(normaal)
})

test('words that point to two results, or to none, choose nothing', () => {
  expect(findOnderdeelVan('stofzuigen en strijken')).toBeUndefined()
  expect(findOnderdeelVan('de tuin')).toBeUndefined()
  expect(findOnderdeelMetNaam('stofzuigen')).toBeUndefined()
  expect(findOnderdeelVan('bedrijf')).toBeUndefined()
  expect(naamVanOnderdeel('tuin')).toBe('tuin')
})

test('each provision without a norm has its codes, and says that there is none', () => {
  const gevonden = VOORZIENINGEN.map((een) =>
    [
      een.onderdeel,
      een.omvang,
      een.categorie,
      een.eenheden.join(' '),
      een.frequenties.join(' '),
      een.bron ?? '-',
      een.zekerheid,
    ].join(' | '),
  )
  expect(gevonden).toEqual(regels(CODES))
  for (const een of VOORZIENINGEN) {
    expect(findVoorziening(een.onderdeel)).toBe(een)
    expect(een.geenNorm).toMatch(/\p{L}.*\.$/u)
  }
  expect(VOORZIENINGEN.map(({ geenNorm }) => /^Voor (.*) is er geen erkende/.exec(geenNorm)?.[1])).toEqual([
    'begeleiding individueel',
    'dagbesteding',
    'kortdurend verblijf',
    'vervoer',
    'een vervoermiddel',
    'een rolstoel',
    'een woningaanpassing',
    'een hulpmiddel',
  ])
  expect(findVoorziening('wasverzorging')).toBeUndefined()
})

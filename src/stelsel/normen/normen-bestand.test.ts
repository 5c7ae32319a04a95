import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { foutInEenZin } from '../../basis/schema-fouten.ts'
import { deel, kader, rij } from '../../testing/proefkader.ts'
import { KADER_IDS } from './kaders.ts'
import { normenAntwoordSchema } from './normen-antwoord.ts'
import { leesNormenBestand, leesRekeninvoer } from './normen-bestand.ts'
import { normenBestandSchema } from './rekeninvoer.ts'

function faults(waarde: unknown): string[] {
  const outcome = leesNormenBestand(waarde)
  return outcome.ok ? [] : (outcome.refusal.data?.fouten ?? []).map(foutInEenZin)
}

const REGEL = { onderdeel: 'was', minuten: '1 uur 30', per: 'week', bron: 'advies' }

test('one calculation or a list; time as text is read to whole minutes', () => {
  const one = leesNormenBestand({ regels: [REGEL] })
  expect(one.ok && one.value).toMatchObject({ isLijst: false, berekeningen: [{ regels: [{ minuten: 90 }] }] })
  const list = leesNormenBestand([{ regels: [REGEL] }, { kader: 'hbel-2021' }])
  expect(list.ok && [list.value.isLijst, list.value.berekeningen.length]).toEqual([true, 2])
})

test.each<[string, unknown, string]>([
  [
    'an unknown key, with the nearest',
    { kader: 'hbel-2021', feiten: { woning: { kamerInGebruik: 2 } } },
    "feiten.woning: onbekend veld 'kamerInGebruik'; bedoelde u 'kamersInGebruik'?",
  ],
  [
    'an unknown key, with all known ones when none is near',
    { kader: 'hbel-2021', feiten: { woning: { inkomen: 2 } } },
    "feiten.woning: onbekend veld 'inkomen'; bekend zijn: kamersInGebruik, extraKamersInGebruik, extraKamersNietInGebruik, trap, soort",
  ],
  [
    'an unknown key in a line',
    { regels: [REGEL, { ...REGEL, minuut: 3 }] },
    "regel 2: onbekend veld 'minuut'; bedoelde u 'minuten'?",
  ],
  [
    'an unknown set',
    { kader: 'hbel-2020' },
    `kader: 'hbel-2020' is hier niet bekend; bedoelde u 'hbel-2021'? kies uit: ${KADER_IDS.join(', ')}`,
  ],
  [
    'a misspelt onderdeel',
    { kader: 'hbel-2021', feiten: { onderdelen: ['was', 'schon huis'] } },
    "feiten.onderdeel 2: onbekend onderdeel 'schon huis'; bedoelde u 'schoon huis'?",
  ],
  ['neither set nor lines', { feiten: {} }, `geef een kader (${KADER_IDS.join(', ')}) of minstens een regel`],
  ['no object', 'tekst', "hier staat 'tekst'; schrijf een groep velden"],
  [
    'a day that does not exist',
    { kader: 'hbel-2021', peildatum: '2026-02-30' },
    'peildatum: geen bestaande dag; schrijf een dag als 2026-02-20',
  ],
  [
    'half minutes',
    { regels: [{ ...REGEL, minuten: 12.5 }] },
    'regel 1, minuten: schrijf hele minuten van 0 of meer, of tijd zoals 3:20 of 3 uur 20',
  ],
  [
    'negative minutes',
    { regels: [{ ...REGEL, minuten: -5 }] },
    'regel 1, minuten: schrijf hele minuten van 0 of meer, of tijd zoals 3:20 of 3 uur 20',
  ],
  [
    'time that is not whole',
    { regels: [{ ...REGEL, minuten: '3,33 uur' }] },
    "regel 1, minuten: '3,33 uur' is 199,8 minuten en dat is niet heel; bedoelde u 3 uur 20 (200 minuten)?",
  ],
  [
    'more time than anyone can mean',
    { regels: [{ ...REGEL, minuten: '20000 uur' }] },
    "regel 1, minuten: '20000 uur' is te veel",
  ],
  [
    'a missing field',
    { regels: [{ onderdeel: 'was', per: 'week', bron: 'advies' }] },
    'regel 1, minuten: dit veld ontbreekt; schrijf hele minuten van 0 of meer, of tijd zoals 3:20 of 3 uur 20',
  ],
  [
    'an unknown period',
    { regels: [{ ...REGEL, per: 'weken' }] },
    "regel 1, per: 'weken' is hier niet bekend; bedoelde u 'week'? kies uit: week, jaar",
  ],
  [
    'no reason for what is solved',
    { regels: [REGEL], opgelost: [{ onderdeel: 'was', minuten: 5, per: 'week', door: 'zoon', reden: '' }] },
    'opgelost 1, reden: deze tekst is leeg',
  ],
  [
    'a number of persons as text',
    { kader: 'hbel-2021', feiten: { huishouden: { personen: 'twee' } } },
    "feiten.huishouden.personen: hier staat 'twee'; schrijf een heel getal",
  ],
  [
    'laundry counted twice',
    { kader: 'kpmg-hhm-utrecht-2016', feiten: { was: { kledingEnLinnengoed: true, zwareWas: true } } },
    'feiten.was: kledingEnLinnengoed is de lichte en zware was samen; geef dat, of lichteWas en zwareWas apart',
  ],
])('refused: %s', (_, waarde, expected) => {
  expect(faults(waarde)).toEqual([expected])
})

test.each<[string | number, boolean]>([
  [1_000_000, true],
  ['1000000 minuten', true],
  [1_000_001, false],
  ['1000001 minuten', false],
])('a million minutes is the most that is read: %s', (minuten, gelezen) => {
  expect(leesRekeninvoer({ regels: [{ ...REGEL, minuten }] }).ok).toBe(gelezen)
})

describe('an own set', () => {
  const met = (anders: Parameters<typeof rij>[2]) => ({
    eigenKader: kader({
      onderdelen: [deel('schoon-en-leefbaar-huis', [rij('basis', { feit: 'altijd' }, anders)])],
    }),
  })
  const NULREDEN = 'minuten is null precies als er een redenOnbekend bij staat'

  test.each([
    ['time, with its source', {}, []],
    ['time that nobody knows, with the reason', { minuten: null, redenOnbekend: 'niet gemeten' }, []],
    ['time that nobody knows, without a reason', { minuten: null }, [NULREDEN]],
    ['time, with a reason why it is not known', { redenOnbekend: 'niet gemeten' }, [NULREDEN]],
    ['what was taken to be so needs no source', { bron: null, zekerheid: 'bekend' as const }, []],
    ['what was seen does', { bron: null }, ['wat gezien is, heeft een bron']],
  ])('%s', (_, anders, fouten) => {
    expect(faults(met(anders)).map((fout) => fout.split(': ').at(-1))).toEqual(fouten)
  })

  test('and a known one beside it is one too many', () => {
    expect(faults({ ...met({}), kader: 'hbel-2021' })).toEqual([
      'eigenKader: geef kader of eigenKader, niet allebei',
    ])
  })
})

test('what policy may leave out of the count is a closed list', () => {
  const teltNiet = (...wat: string[]) => faults({ kader: 'hbel-2021', beleid: { teltNiet: wat } })
  expect(teltNiet('woninggrootte', 'huisdieren', 'allergie')).toEqual([])
  expect(teltNiet('leeftijd')).toEqual([
    expect.stringContaining('kies uit: woninggrootte, huisdieren, allergie'),
  ])
})

test('a set to measure with is refused at its name', () => {
  expect(faults({ kader: 'nen2075-vsr-kms' })).toEqual([expect.stringMatching(/^kader: .* Bron: http/)])
})

test('all faults of a list are told at once, each with its place', () => {
  expect(faults([{ kader: 'hbel-2021' }, { id: 'a', regels: [] }, { kader: 'hbel-2021', feit: {} }])).toEqual(
    [
      `berekening 2 (a): geef een kader (${KADER_IDS.join(', ')}) of minstens een regel`,
      "berekening 3: onbekend veld 'feit'; bedoelde u 'feiten'?",
    ],
  )
})

test('what a calculation is called, when it says so', () => {
  const slecht = { kader: 'weg' }
  const fout = (item: unknown) => faults([item])[0]?.split(',')[0]
  expect(fout({ ...slecht, id: 'a' })).toBe('berekening 1 (a)')
  expect(fout({ ...slecht, id: 3 })).toBe('berekening 1')
  expect(fout(slecht)).toBe('berekening 1')
  for (const geen of [null, 'tekst', 3]) expect(fout(geen)).toMatch(/^berekening 1: /)
})

test('one of another kind refuses with its code', () => {
  const outcome = leesNormenBestand({ kader: 'weg' })
  expect(!outcome.ok && outcome.refusal.code).toBe('NORMEN_BESTAND_FOUT')
  expect(leesRekeninvoer({ kader: 'weg' })).toMatchObject({ refusal: { code: 'NORMEN_BESTAND_FOUT' } })
})

test('a task of the set may be asked by its name, of a set of ours and of one of its own; a word like nothing too', () => {
  const vraag = (onderdeel: string) => ({ feiten: { onderdelen: [onderdeel] } })
  expect(faults({ kader: 'ciz-2006', ...vraag('zwaar werk') })).toEqual([])
  const onderdelen = [
    deel('schoon-en-leefbaar-huis', [rij('basis', { feit: 'altijd' }, { taak: 'Schoon huiz' })]),
  ]
  expect(faults({ eigenKader: kader({ onderdelen }), ...vraag('schoon huiz') })).toEqual([])
  expect(faults({ kader: 'hbel-2021', ...vraag('schoon huiz') })).toHaveLength(1)
  expect(faults({ kader: 'hbel-2021', ...vraag('xyzzy') })).toEqual([])
})

test('input and answer can be written as JSON Schema', () => {
  const input = JSON.stringify(z.toJSONSchema(normenBestandSchema, { io: 'input' }))
  expect(input).toContain('extraKamersNietInGebruik')
  expect(JSON.stringify(z.toJSONSchema(normenAntwoordSchema))).toContain('resterend')
})

import { describe, expect, it } from 'vitest'
import { minuten } from '../../basis/minuten.ts'
import { bereken } from './bereken.ts'
import { findKader } from './kaders.ts'
import { leesAnderFeit, leesFeitpad, metAndereFeiten } from './lees-feit.ts'
import type { Rekeninvoer } from './rekeninvoer.ts'
import { type WatAls, watAls } from './wat-als.ts'

const HUIS: Rekeninvoer = {
  kader: 'hbel-2021',
  feiten: { woning: { extraKamersInGebruik: 1 } },
}
const kort = ({ regels }: WatAls) =>
  regels.map(({ verandering, onderdeel, verschil, per, door }) => [
    verandering,
    onderdeel,
    `${verschil} per ${per}`,
    door.join(' en '),
  ])

describe('waarom een regel telt', () => {
  it('noemt het feit, waar het staat, en rij en versie van het kader', () => {
    const { regels, stappen } = bereken({
      kader: 'hbel-2021',
      feiten: { extraInzet: 'veel', woning: { extraKamersInGebruik: 2 } },
    })
    expect(regels.map(({ teltDoor }) => teltDoor)).toEqual([
      { feit: 'altijd', woorden: 'de basis, die altijd telt' },
      { feit: 'extraInzet', pad: 'extraInzet', woorden: 'veel extra inzet' },
      {
        feit: 'extraKamersInGebruik',
        pad: 'woning.extraKamersInGebruik',
        woorden: '2 extra kamers in gebruik',
      },
    ])
    expect(stappen.find((stap) => stap.startsWith('extra kamer'))).toMatch(
      /hbel-2021, versie 2021, rij extra-kamer-in-gebruik, gezien: https:.*Telt door 2 extra kamers in gebruik\./,
    )
  })

  it('elk feit van elk kader heeft een plek die te veranderen is', () => {
    const feiten = {
      huishouden: { personen: 3, kinderen: [4, 9] },
      woning: { soort: 'groter', trap: 1, kamersInGebruik: 5, extraKamersInGebruik: 1 },
      was: { lichteWas: true, zwareWas: true },
      keerPerWeek: { boodschappen: 1, broodmaaltijd: 7, kindNaarBed: 7, kindSchool: 5 },
      regie: true,
      allergieCopd: true,
      extraHuishouden: true,
    } as const
    const invoer = { ookOnzeker: true, feiten: { ...feiten, huishouden: { personen: 3, kinderen: [4, 9] } } }
    const paden = (['hbel-2021', 'hhm-2019', 'ciz-2006', 'maastricht-2019'] as const).flatMap((kader) =>
      bereken({ ...invoer, kader }).regels.flatMap(({ teltDoor }) => teltDoor?.pad ?? []),
    )
    expect(new Set(paden).size).toBeGreaterThan(8)
    expect(paden.filter((pad) => !leesFeitpad(pad).ok)).toEqual([])
  })
})

describe('wat als', () => {
  it('een regel die verandert, een die erbij komt en een die weg is, elk met zijn feit', () => {
    const meer = watAls(HUIS, {
      ...HUIS,
      feiten: { extraHuishouden: true, woning: { extraKamersInGebruik: 2 } },
    })
    expect(kort(meer)).toEqual([
      ['anders', 'extra kamer in gebruik', '960 per jaar', 'woning.extraKamersInGebruik'],
      ['erbij', 'samenstelling van het huishouden', '1560 per jaar', 'extraHuishouden'],
    ])
    expect(meer.nodig).toEqual({
      voor: { minutenPerJaar: 7440 },
      na: { minutenPerJaar: 9960 },
      verschilPerJaar: 2520,
    })
    expect(meer.urenPerJaar).toEqual({ voor: 124, na: 166, verschil: 42 })
    expect(kort(watAls(HUIS, { kader: 'hbel-2021', feiten: { woning: {} } }))).toEqual([
      ['weg', 'extra kamer in gebruik', '-960 per jaar', 'woning.extraKamersInGebruik'],
    ])
  })

  it('wat onbekend wordt of niet langer is, staat erbij; ook als geen regel verandert', () => {
    const { regels, onbekend, stappen } = watAls(HUIS, {
      ...HUIS,
      feiten: { extraVervuiling: false, woning: { extraKamersInGebruik: 1, trap: true } },
    })
    expect(regels).toEqual([])
    expect(onbekend.erbij).toEqual([expect.stringContaining('1 trap')])
    expect(onbekend.weg).toEqual([expect.stringContaining('extra vervuiling')])
    expect(stappen).toContain('Geen regel verandert: aan de tijd doet dit niets.')
  })

  it('wat anders is opgelost telt mee tot aan de behoefte; dat verschil staat er met wie en waarom', () => {
    const opgelost = [
      {
        onderdeel: 'extra kamer in gebruik',
        minuten: minuten(1500),
        per: 'jaar' as const,
        door: 'zoon',
        reden: 'woont in',
      },
    ]
    const uitkomst = watAls(
      { ...HUIS, opgelost },
      { ...HUIS, opgelost, feiten: { woning: { extraKamersInGebruik: 2 } } },
    )
    expect(uitkomst.oplossingen).toEqual([])
    expect(uitkomst.opgelost.verschilPerJaar).toBe(540)
    expect(uitkomst.resterend.verschilPerJaar).toBe(420)
    expect(uitkomst.stappen).toContain(
      'Van wat anders is opgelost telt bij schoon en leefbaar huis 1.500 minuten per jaar mee in plaats van 960. Door zoon; reden: woont in.',
    )
    expect(watAls(HUIS, { ...HUIS, opgelost }).oplossingen).toMatchObject([
      { verandering: 'erbij', door: 'zoon' },
    ])
  })

  it('hetzelfde getal uit een andere versie van het kader is een regel die verandert, met beide bronnen', () => {
    const kader = findKader('hbel-2021')
    if (kader === undefined) throw new Error('hbel-2021')
    const uitkomst = watAls(
      { eigenKader: kader, feiten: {} },
      { eigenKader: { ...kader, versie: '2027' }, feiten: {} },
    )
    expect(kort(uitkomst)).toEqual([['anders', 'basis schoon en leefbaar huis', '0 per jaar', 'eigenKader']])
    expect(uitkomst.stappen.find((stap) => stap.startsWith('Anders: '))).toMatch(
      /versie 2021.*; nu .*versie 2027/,
    )
    expect(uitkomst.stappen).not.toContain('Geen regel verandert: aan de tijd doet dit niets.')
  })

  it('een opgegeven regel die de rij van het kader vervangt, is een regel die verandert', () => {
    const uitkomst = watAls(HUIS, {
      ...HUIS,
      regels: [
        {
          onderdeel: 'basis schoon en leefbaar huis',
          minuten: minuten(7000),
          per: 'jaar',
          bron: 'advies van 3 mei',
        },
      ],
    })
    expect(kort(uitkomst)).toEqual([['anders', 'basis schoon en leefbaar huis', '520 per jaar', 'regels']])
    expect(uitkomst.stappen.find((stap) => stap.startsWith('Anders: '))).toContain(
      'opgegeven: advies van 3 mei',
    )
  })

  it('heeft een regel twee feiten nodig, dan staan zij er allebei', () => {
    const kader = { kader: 'hbel-2021' } as const
    const voor = { ...kader, feiten: { onderdelen: ['wasverzorging'], woning: {} } }
    const na = { ...kader, feiten: { woning: { extraKamersInGebruik: 1 } } }
    expect(kort(watAls(voor, na))).toEqual([
      ['erbij', 'basis schoon en leefbaar huis', '6480 per jaar', 'onderdelen'],
      ['erbij', 'extra kamer in gebruik', '960 per jaar', 'onderdelen en woning.extraKamersInGebruik'],
    ])
  })

  it('van twee oplossingen waarvan er een verdwijnt, is alleen die weg', () => {
    const opgelost = ['zoon', 'buur', 'dochter'].map((door) => ({
      onderdeel: 'basis schoon en leefbaar huis',
      minuten: minuten(60),
      per: 'jaar' as const,
      door,
      reden: 'kan dit',
    }))
    const { oplossingen } = watAls({ ...HUIS, opgelost }, { ...HUIS, opgelost: opgelost.slice(0, 2) })
    expect(oplossingen).toMatchObject([{ verandering: 'weg', door: 'dochter' }])
    expect(oplossingen).toHaveLength(1)
  })

  it('een oplossing voor iets wat niet nodig is, staat er ook als de tijd gelijk blijft', () => {
    const opgelost = [
      { onderdeel: 'koken', minuten: minuten(60), per: 'jaar' as const, door: 'zoon', reden: 'kan dit' },
    ]
    const { stappen } = watAls(HUIS, { ...HUIS, opgelost })
    expect(stappen[1]).toBe('Erbij, anders opgelost: koken, 60 minuten per jaar, door zoon; reden: kan dit.')
    expect(stappen).toContain('Resterend: blijft 7.440 minuten per jaar.')
  })

  it('een kader per week en een kader per jaar staan per jaar naast elkaar', () => {
    const week = { kader: 'hhm-2019', feiten: {} }
    const jaar = { kader: 'hbel-2021', feiten: {} }
    expect(watAls(week, jaar).stappen).toContain(
      'Nodig: van 6.500 naar 6.480 minuten per jaar (20 minuten per jaar minder).',
    )
    expect(watAls(jaar, week).stappen).toContain(
      'Nodig: van 6.480 naar 6.500 minuten per jaar (20 minuten per jaar meer).',
    )
  })

  it('zonder kader is er niets te rekenen: naast een feit wordt het kader dan niet genoemd', () => {
    const voor: Rekeninvoer = { totaal: { minuten: minuten(60), per: 'jaar', bron: 'advies' } }
    const { regels } = watAls(voor, { kader: 'hbel-2021', feiten: { woning: { extraKamersInGebruik: 1 } } })
    expect(regels.map(({ onderdeel, door }) => [onderdeel, door])).toContainEqual([
      'extra kamer in gebruik',
      ['woning.extraKamersInGebruik'],
    ])
  })

  it('gelijke feiten veranderen niets en zeggen dat', () => {
    expect(watAls(HUIS, HUIS)).toMatchObject({
      regels: [],
      stappen: ['Er verandert niets: alle feiten zijn gelijk.'],
    })
  })
})

describe('een ander feit lezen', () => {
  it.each([
    ['woning.trap=true', 'woning.trap', true],
    ['woning.trap=ja', 'woning.trap', true],
    ['woning.trap=2', 'woning.trap', 2],
    [' woning.trap = ja ', 'woning.trap', true],
    ['extraVervuiling=true', 'extraVervuiling', true],
    ['extraVervuiling=nee', 'extraVervuiling', false],
    ['extraVervuiling=false', 'extraVervuiling', false],
    ['feiten.extraInzet=veel', 'extraInzet', 'veel'],
    ['huishouden.kinderen=4, 9', 'huishouden.kinderen', [4, 9]],
    ['huishouden.kinderen=10,12', 'huishouden.kinderen', [10, 12]],
    ['huishouden.kinderen=4', 'huishouden.kinderen', [4]],
    ['huishouden.kinderen=', 'huishouden.kinderen', []],
    ['onderdelen=wasverzorging', 'onderdelen', ['wasverzorging']],
    ['beleid.zwaarWerkNaar=woning', 'beleid.zwaarWerkNaar', 'woning'],
    ['kader=hhm-2019', 'kader', 'hhm-2019'],
    ['peildatum=2026-05-01', 'peildatum', '2026-05-01'],
  ])('%s', (tekst, pad, waarde) => {
    expect(leesAnderFeit(tekst)).toEqual({ ok: true, value: { pad, waarde } })
  })

  it.each([
    ['woning.trap', 'schrijf FEIT=WAARDE'],
    ['woning.feiten.trap=1', "onbekend feit 'woning.feiten.trap'"],
    ['huishouden.kinderen=4,vier', 'hele getallen met komma’s'],
    ['huishouden.personen=1e3', 'een heel getal van 1'],
    ['huishouden.kinderen=4,1e1', 'hele getallen met komma’s'],
    ['huishouden.personen=', "kan niet '' zijn"],
    ['onderdelen=was,', 'namen met komma’s ertussen'],
    ['woning.trp=1', "bedoelde u 'woning.trap'?"],
    ['trappen=1', "bedoelde u 'woning.trap'?"],
    ['zwembad=1', 'bekend zijn: huishouden.personen,'],
    ['extraInzet=heel veel', 'mogelijk is: enig, veel'],
    ['extraHuishouden=1', 'mogelijk is: true of false'],
    ['woning.trap=vijf', 'true of false, of een heel getal'],
    ['huishouden.personen=0', 'van 1 tot en met 1000'],
    ['huishouden.personen=2,3', 'een heel getal'],
    ['huishouden.kinderen=vier', 'hele getallen met komma’s'],
    ['kader=hbel', 'hbel-2021'],
    ['peildatum=morgen', 'een dag als 2026-11-20'],
  ])('%s kan niet, en zegt wat wel kan', (tekst, melding) => {
    const outcome = leesAnderFeit(tekst)
    expect(outcome).toMatchObject({ ok: false, refusal: { code: 'FEIT_FOUT' } })
    expect(outcome.ok ? '' : outcome.refusal.data?.tekst).toContain(melding)
  })

  it('feiten die samen niet kunnen worden geweigerd', () => {
    const outcome = metAndereFeiten({ ...HUIS, feiten: { was: { lichteWas: true } } }, [
      { pad: 'was.kledingEnLinnengoed', waarde: true },
    ])
    expect(outcome).toMatchObject({ ok: false, refusal: { data: { fouten: [{ plaats: 'feiten.was' }] } } })
  })

  it('een feit dat wordt weggelaten is niet gegeven, ook in een groep', () => {
    expect(metAndereFeiten(HUIS, [{ pad: 'woning.extraKamersInGebruik', waarde: undefined }])).toEqual({
      ok: true,
      value: { kader: 'hbel-2021', feiten: { woning: {} } },
    })
  })
})

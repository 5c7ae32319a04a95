import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { CHECKS } from '../../src/stelsel/toets/checks.ts'
import {
  type Beoordeling,
  beoordeel,
  beoordeelAlle,
  bestandVan,
  isGoed,
  isPassend,
  isStrengGoed,
  leesUitspraak,
  MAP,
  score,
} from './beoordeel.ts'
import { uitsprakenPagina } from './pagina.ts'
import { VERWACHT, type Verwachting } from './verwacht.ts'

const alle = beoordeelAlle()
const BIJWERKEN = 'klopt dit, voer dan uit: node scripts/write-uitspraken.ts'

function namen(beoordelingen: readonly Beoordeling[]): readonly string[] {
  return beoordelingen.map(({ verwachting: { ecli }, afloop }) => `${ecli}: ${afloop}`)
}

describe('de dossiers', () => {
  test('bij elke verwachting hoort een dossier, en andersom', () => {
    const bestanden = readdirSync(MAP).filter((naam) => naam.endsWith('.yaml'))
    expect(bestanden.toSorted()).toEqual(VERWACHT.map(({ ecli }) => bestandVan(ecli)).toSorted())
  })

  test.each(VERWACHT)('$ecli leest zonder meldingen en noemt niemand', ({ ecli }) => {
    const { facts, meldingen, gemeente } = leesUitspraak(ecli)
    expect(meldingen).toEqual([])
    expect(gemeente).toBe('Voorbeeldstad')
    const [kop] = facts
    expect(kop).toMatchObject({ type: 'DossierGeopend', kenmerk: ecli, peildatum: '2026-11-20' })
    expect(JSON.stringify(kop)).not.toMatch(/naam|adres|bsn|telefoon|"volledig"/)
  })

  test.each(VERWACHT)(
    '$ecli vertelt de feiten, niet het oordeel, en zegt wat er niet in staat',
    ({ ecli }) => {
      const tekst = readFileSync(join(MAP, bestandVan(ecli)), 'utf8')
      expect(tekst.startsWith(`# Naar de feiten van ${ecli}.\n`)).toBe(true)
      expect(tekst).toMatch(/^# .*De bron vertelt niet: /m)
      const inhoud = tekst.replaceAll(/^#.*$/gm, '').replace(`kenmerk: ${ecli}`, '')
      expect(inhoud).not.toMatch(/rechter|rechtbank|raad van beroep|vernietig|gegrond|UitspraakBekend|ECLI/i)
    },
  )

  test('elke verwachte code is er een van de toets, en alleen wie gelijk kreeg heeft er geen', () => {
    const codes = new Set<string>(CHECKS.map(({ code }) => code))
    for (const verwachting of VERWACHT) {
      expect(verwachting.codes.filter((code) => !codes.has(code))).toEqual([])
      expect(verwachting.codes.length === 0, verwachting.ecli).toBe(verwachting.oordeel === 'college goed')
    }
  })
})

describe('de toets', () => {
  test('waar het college gelijk kreeg, houdt niets tegen', () => {
    const tegen = alle.filter(
      ({ verwachting, blokkerend }) => verwachting.oordeel === 'college goed' && blokkerend.length > 0,
    )
    expect(namen(tegen)).toEqual([])
  })

  test('waar het fout ging is een passende bevinding, behalve waar verwacht.ts zegt waarom niet', () => {
    expect(namen(alle.filter((een) => !isGoed(een))), BIJWERKEN).toEqual(
      namen(alle.filter(({ verwachting }) => verwachting.gemist !== undefined)),
    )
  })

  test('en zij houdt tegen als de bron is gelezen, behalve waar verwacht.ts zegt waarom niet', () => {
    expect(namen(alle.filter((een) => isGoed(een) && !isStrengGoed(een))), BIJWERKEN).toEqual(
      namen(alle.filter(({ verwachting }) => verwachting.alleenAandacht !== undefined)),
    )
  })

  test('wat een dossier niet vertelt wordt genoemd, niet verweten', () => {
    const rotterdam = alle.find(({ verwachting }) => verwachting.ecli === 'ECLI:NL:CRVB:2019:3364')
    expect(rotterdam?.antwoord.nietTeZien.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['GEEN_MANDAAT', 'GEEN_RECHTSMIDDELCLAUSULE', 'VERSLAG_NIET_VERSTREKT']),
    )
  })
})

describe('de telling', () => {
  const van = (ecli: string, anders: Partial<Verwachting>): Beoordeling => {
    const verwachting = VERWACHT.find((een) => een.ecli === ecli)
    if (verwachting === undefined) throw new Error(ecli)
    return beoordeel({ ...verwachting, ...anders })
  }

  test('een blokkade waar het college gelijk kreeg is een fout', () => {
    const beoordeling = van('ECLI:NL:CRVB:2019:3364', { oordeel: 'college goed', codes: [] })
    expect(beoordeling.afloop).toBe('ten onrechte')
    expect(score([beoordeling], isGoed)).toEqual({ goed: 0, van: 1 })
  })

  test('een andere bevinding dan verwacht telt niet', () => {
    expect(van('ECLI:NL:CRVB:2019:3364', { codes: ['VERTROUWEN_GESCHONDEN'] }).afloop).toBe('gemist')
    expect(van('ECLI:NL:CRVB:2019:3364', { codes: ['GEEN_MANDAAT'] }).afloop).toBe('niet te zien')
  })

  test('niet te zien past alleen waar de feiten van tevoren te dun waren', () => {
    expect(isPassend(van('ECLI:NL:CRVB:2022:2197', {}))).toBe(true)
    expect(isPassend(van('ECLI:NL:CRVB:2022:2197', { teDun: undefined }))).toBe(false)
    const gemist = { teDun: 'Te weinig.', codes: ['VERTROUWEN_GESCHONDEN'] }
    expect(isPassend(van('ECLI:NL:CRVB:2019:3364', gemist))).toBe(false)
  })

  test('aandacht is te weinig waar een gelezen bron had kunnen tegenhouden', () => {
    const gelezen = van('ECLI:NL:RBGEL:2023:3301', {})
    expect([isGoed(gelezen), isStrengGoed(gelezen)]).toEqual([true, false])
    const ongelezen = van('ECLI:NL:CRVB:2019:3364', { codes: ['BEZWAARKOSTEN_TEN_ONRECHTE_GEWEIGERD'] })
    expect(isStrengGoed({ ...ongelezen, afloop: 'gevonden' })).toBe(true)
  })
})

test('docs/uitspraken.md is bij', () => {
  const pagina = readFileSync(join(MAP, '../../docs/uitspraken.md'), 'utf8')
  expect(pagina, 'voer uit: node scripts/write-uitspraken.ts').toBe(uitsprakenPagina(alle))
})

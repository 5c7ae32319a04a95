import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { toetsWatAlsSchema } from '../../src/dossier/toets-wat-als.ts'
import { watAlsAntwoordSchema, watAlsSchema } from '../../src/stelsel/normen/wat-als-antwoord.ts'
import { EXAMPLES, run, STACK_TRACE, temporaryFolder } from './run.ts'

const folder = temporaryFolder()
afterAll(folder.remove)

const HUIS = { id: 'huis', kader: 'hbel-2021', feiten: { woning: { extraKamersInGebruik: 1 } } }
const vraag = (...args: readonly string[]) =>
  run(['normen', 'wat-als', '--in', '-', ...args], { input: JSON.stringify(HUIS) })

describe('normen wat-als', () => {
  it('zegt regel voor regel wat een ander feit doet, met bron en versie', async () => {
    const { status, out, err } = await vraag('--feit', 'woning.extraKamersInGebruik=2')
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(out).toContain('Wat als woning.extraKamersInGebruik verandert van 1 naar 2.')
    expect(out).toMatch(
      /Anders: extra kamer in gebruik, van 960 naar 1\.920 .* Komt door: woning\.extraKamersInGebruik\. Bron: hbel-2021, versie 2021, rij extra-kamer-in-gebruik, gezien: https:/,
    )
    expect(out).toContain('Resterend: van 7.440 naar 8.400 minuten per jaar (960 minuten per jaar meer).')
    expect(out).toContain('2 uur en 24 minuten, en zou 2 uur en 42 minuten zijn.')
  })

  it('meer feiten tegelijk, en een feit dat er niet zou zijn; als JSON', async () => {
    const { status, out } = await vraag(
      ...['--feit', 'extraHuishouden=ja', '--feit', 'extraInzet=enig'],
      ...['--zonder', 'woning.extraKamersInGebruik', '--json'],
    )
    expect(status).toBe(0)
    const answer = watAlsSchema.parse(JSON.parse(out))
    expect(answer).toMatchObject({
      id: 'huis',
      nodig: { verschilPerJaar: 1560 + 1560 - 960 },
    })
    expect(answer.regels.map(({ door }) => door)).toEqual([
      ['extraInzet'],
      ['extraHuishouden'],
      ['woning.extraKamersInGebruik'],
    ])
  })

  it('een lijst geeft een lijst', async () => {
    const { out } = await run(['normen', 'wat-als', '--in', '-', '--feit', 'kader=hhm-2019', '--json'], {
      input: JSON.stringify([HUIS, HUIS]),
    })
    expect(watAlsAntwoordSchema.parse(JSON.parse(out))).toHaveLength(2)
  })

  it('dezelfde waarde: er verandert niets, en dat staat er', async () => {
    const { status, out } = await vraag('--feit', 'woning.extraKamersInGebruik=1')
    expect({ status, out }).toEqual({
      status: 0,
      out: 'huis: hbel-2021\n  Er verandert niets: alle feiten zijn gelijk.\n',
    })
  })

  it.each([
    [['--feit', 'woning.trp=true'], "bedoelde u 'woning.trap'?"],
    [['--zonder', 'woning.trp'], "bedoelde u 'woning.trap'?"],
    [['--feit', 'woning.trap=vijf'], 'mogelijk is: true of false, of een heel getal'],
    [['--feit', 'extraInzet=heel'], 'mogelijk is: enig, veel'],
    [['--feit', 'woning.trap'], 'schrijf FEIT=WAARDE'],
    [['--feit', 'kader=nen2075-vsr-kms'], 'meet achteraf'],
    [['--feit', 'woning.trap=1', '--zonder', 'woning.trap'], 'woning.trap staat er twee keer'],
    [['--feit'], 'Achter --feit hoort FEIT=WAARDE'],
    [[], 'wil --feit FEIT=WAARDE of --zonder FEIT'],
  ])('%j is onbruikbaar: afloop 2 met wat wel kan', async (args, melding) => {
    const { status, out, err } = await vraag(...args)
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toContain(melding)
    expect(err).not.toMatch(STACK_TRACE)
  })

  it('een bestand dat niet te rekenen is, noemt bestand en plaats', async () => {
    writeFileSync(folder.path('fout.json'), JSON.stringify({ ...HUIS, feitn: {} }))
    const pad = folder.path('fout.json')
    const { status, err } = await run(['normen', 'wat-als', '--in', pad, '--feit', 'woning.trap=1'])
    expect(status).toBe(2)
    expect(err).toContain(`${pad}: onbekend veld 'feitn'; bedoelde u 'feiten'?`)
  })
})

describe('toets wat-als', () => {
  const goed = join(EXAMPLES, 'crvb-2019-3364-hersteld.yaml')
  const toetsVraag = (...args: readonly string[]) => run(['toets', 'wat-als', '--in', goed, ...args])

  it('zonder een feit: wat erbij komt, met herstel, bron en versie; afloop 1', async () => {
    const { status, out } = await toetsVraag('--zonder', 'feit 12')
    expect(status).toBe(1)
    expect(out).toContain('Wat als feit 12 (VaststellingGedaan, 9 februari 2026) er niet was.')
    expect(out).toMatch(
      /Erbij, blokkerend: Is bepaald hoeveel hulp er nodig is\? \(OMVANG_NIET_VASTGESTELD\) Bij stap 3, .* Herstel: .* versie 2018-03-21, gezien: https:/,
    )
  })

  it('met een feit: als JSON naar zijn schema; wordt niets erger, dan afloop 0', async () => {
    writeFileSync(folder.path('feit.yaml'), 'soort: PgbUitgelegd\nop: 2026-02-01\n')
    const { status, out } = await toetsVraag('--met', folder.path('feit.yaml'), '--json')
    expect(status).toBe(0)
    expect(toetsWatAlsSchema.parse(JSON.parse(out))).toMatchObject({
      met: [{ soort: 'PgbUitgelegd' }],
      bevindingen: [],
    })
  })

  it('een veld anders, en een andere dag', async () => {
    const { status, out } = await toetsVraag('--feit', '26.voorzieningen.0.omvang=', '--dag', '2027-06-01')
    expect(status).toBe(1)
    expect(out).toContain('voorzieningen.0.omvang verandert van gegeven naar niet gegeven.')
    expect(out).toContain('Wat als het 1 juni 2027 was.')
    expect(out).toContain('Erbij, blokkerend: Staat in de brief hoeveel hulp er komt? (RESULTAAT_ZONDER_UREN')
  })

  it('ook tegen de eigen regels van de gemeente: een kortere overgang is dan te zien', async () => {
    const input = JSON.stringify({
      versie: 1,
      gemeente: 'Voorbeeldstad',
      feiten: [
        {
          soort: 'BesluitGenomen',
          op: '2026-11-16',
          besluit: 'b1',
          beslissing: 'ingetrokken',
          voorzieningen: [],
          overgang: { totEnMet: '2027-02-28' },
        },
      ],
    })
    const eerder = async (...regels: readonly string[]) => {
      const vraag = ['toets', 'wat-als', '--in', '-', '--feit', '2.overgang.totEnMet=2026-12-31', ...regels]
      return (await run(vraag, { input })).out
    }
    expect(await eerder()).not.toContain('GEEN_OVERGANGSTERMIJN')
    const metRegels = await eerder('--regels', 'regelingen/voorbeeldstad/2026.yaml')
    expect(metRegels).toContain(
      'Erbij, aandacht: Is er tijd om te wennen aan minder hulp? (GEEN_OVERGANGSTERMIJN)',
    )
    expect(metRegels).toContain('artikel 14 van Verordening')
  })

  it('de toets zelf zegt bij elke bevinding en bij wat niet te zien is de bron met zijn versie', async () => {
    const { out } = await run(['toets', '--in', join(EXAMPLES, 'crvb-2019-3364-zoals-het-was.yaml')])
    const regels = out.split('\n').filter((regel) => regel.includes('Bron: '))
    expect(regels.length).toBeGreaterThan(3)
    for (const regel of regels) expect(regel).toMatch(/, versie \d{4}.*, (gezien|niet nagelezen): https:/)
    expect(out.slice(out.indexOf('Niet te zien'))).toContain('Bron: ')
  })

  it.each([
    [['--zonder', '99'], 'feit 99 is er niet; dit dossier heeft de feiten 1 tot en met'],
    [['--zonder', '1'], 'de kop van het dossier'],
    [['--zonder', 'v3'], 'schrijf het nummer van een feit'],
    [['--met', folder.path('fout.yaml')], "bedoelde u 'PgbUitgelegd'?"],
    [['--met', folder.path('er-niet.yaml')], 'bestaat niet'],
    [['--feit', 'beslissing=afgewezen'], 'schrijf NUMMER.VELD=WAARDE'],
    [['--feit', '12.stp=3'], "bedoelde u 'stap'?"],
    [['--feit', '12.stap=3', '--zonder', '12'], 'kan niet weg zijn en tegelijk'],
    [['--dag', '2026-02-30'], '--dag 2026-02-30 is geen dag'],
    [[], 'wil --zonder NUMMER, --feit NUMMER.VELD=WAARDE, --met FEITBESTAND'],
  ])('%j is onbruikbaar: afloop 2', async (args, melding) => {
    writeFileSync(folder.path('fout.yaml'), 'soort: PgbUitgelegt\nop: 2026-02-01\n')
    const { status, out, err } = await toetsVraag(...args)
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toContain(melding)
    expect(err).not.toMatch(STACK_TRACE)
  })
})

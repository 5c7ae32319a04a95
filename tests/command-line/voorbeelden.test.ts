import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type ToetsAntwoord,
  toetsAntwoordSchema,
  toetsMapAntwoordSchema,
} from '../../src/dossier/toets-antwoord.ts'
import { pdfText } from '../../src/platform/pdf/pdf-text.ts'
import { type Answer, EXAMPLES, run, temporaryFolder } from './run.ts'

const folder = temporaryFolder()
afterAll(folder.remove)

/** What the municipality did wrong, by the code that should find it. */
const DEFECTIVE: Readonly<Record<string, readonly string[]>> = {
  'rbams-2017-9947-zoals-het-was': ['RESULTAAT_ZONDER_UREN'],
  'rbgel-2016-3028-zoals-het-was': [
    'MANTELZORG_AFGEDWONGEN',
    'OMVANG_NIET_VASTGESTELD',
    'AFBOUW_ONGEMOTIVEERD',
    'EIGEN_KRACHT_VOOR_OMVANG',
  ],
  'crvb-2024-743-zoals-het-was': ['NORM_NIET_OBJECTIEF'],
  'rbove-2017-2975-zoals-het-was': ['HULPVRAAG_NIET_VASTGESTELD'],
  'crvb-2019-3364-zoals-het-was': ['RESULTAAT_ZONDER_UREN', 'AANBIEDER_BEPAALT_OMVANG'],
  'crvb-2025-601-zoals-het-was': ['NIET_PASSEND'],
  'rbmne-2018-840-zoals-het-was': ['NIET_PASSEND'],
}

/** What the letter must say, from the ruling (or, for the made-up story, from its own sum). */
const LETTERS: Readonly<Record<string, readonly string[]>> = {
  'rbmne-2018-840-hersteld': ['196 uur per jaar', '105 uur', '26 uur', '39 uur'],
  'rblim-2020-10324': ['3 uur en 50 minuten per week', '1 uur en 40 minuten'],
  'rbobr-2019-6854': ['3 uur per week', '1 uur en 30 minuten'],
  'crvb-2025-601-hersteld': ['2 uur en 54 minuten per week', '2 uur en 33 minuten', '21 minuten'],
  'crvb-2024-743-hersteld': ['2 uur en 45 minuten per week', '2 uur en 25 minuten', '20 minuten'],
  'rbnho-2018-1269': ['1 uur en 45 minuten per week'],
  'rbmne-2023-4299': ['108 uur', '121 uur en 20 minuten per jaar'],
  'crvb-2019-3364-hersteld': ['2 uur en 35 minuten per week'],
  'rbgel-2016-3028-hersteld': ['4 uur per week'],
  'rbams-2017-9947-hersteld': ['2 uur en 55 minuten per week'],
  'rbove-2017-2975-hersteld': ['een traplift en een aangepaste douche'],
  'doelenveen-resultaat': [
    '3 uur en 5 minuten per week',
    '2 uur en 5 minuten',
    'Het doel van deze hulp: uw huis en uw kleren blijven schoon.',
    'hoort bij dit besluit',
    'Wijkteam Zorg',
  ],
  'volledig-verhaal': ['160 uur per jaar', 'donderdag 31 december 2026'],
}

function fileOf(name: string): string {
  return join(EXAMPLES, `${name}.yaml`)
}

describe('toets over alle voorbeelden', () => {
  const found = new Map<string, ToetsAntwoord>()
  let answer: Answer
  beforeAll(async () => {
    answer = await run(['toets', '--map', EXAMPLES, '--json'])
    const names = readdirSync(EXAMPLES).toSorted()
    const parsed = toetsMapAntwoordSchema.parse(JSON.parse(answer.out))
    for (const [i, one] of parsed.entries()) {
      if ('bevindingen' in one) found.set(names[i]?.replace('.yaml', '') ?? '', one)
    }
  })

  it('eindigt met bevindingen, een samenvatting op stderr, en kent elk bestand', () => {
    expect(answer.status).toBe(1)
    const [defective, clean] = [Object.keys(DEFECTIVE).length, Object.keys(LETTERS).length]
    expect(answer.err).toContain(
      `${defective + clean} bestanden: ${clean} zonder bevindingen, ${defective} met bevindingen, 0 niet te lezen`,
    )
    expect([...found.keys()].toSorted()).toEqual(
      [...Object.keys(DEFECTIVE), ...Object.keys(LETTERS)].toSorted(),
    )
  })

  it.each(Object.entries(DEFECTIVE))('%s: vindt %j', (name, codes) => {
    expect(found.get(name)?.bevindingen.map(({ code }) => code)).toEqual(expect.arrayContaining([...codes]))
  })

  it.each(Object.keys(LETTERS))('%s: niets te vinden', (name) => {
    expect(found.get(name)?.bevindingen).toEqual([])
  })

  it('elk bestand leest zonder meldingen', () => {
    for (const one of found.values()) expect(one.meldingen).toBeUndefined()
  })
})

describe('toets over een dossier', () => {
  it('met gebrek: afloop 1 en herstel met bron', async () => {
    const { status, out } = await run(['toets', '--in', fileOf('crvb-2019-3364-zoals-het-was'), '--json'])
    expect(status).toBe(1)
    const { bevindingen } = toetsAntwoordSchema.parse(JSON.parse(out))
    const bevinding = bevindingen.find(({ code }) => code === 'RESULTAAT_ZONDER_UREN')
    expect(bevinding?.ernst).toBe('blokkerend')
    expect(bevinding?.grondslag[0]?.link).toMatch(/^https:/)
  })

  it('in woorden: wat het punt is, en de zin voor de inwoner erbij', async () => {
    const { out } = await run(['toets', '--in', fileOf('crvb-2019-3364-zoals-het-was')])
    expect(out).toContain(
      'BLOKKEERT  Staat in de brief hoeveel hulp er komt? (RESULTAAT_ZONDER_UREN) stap 5, ',
    )
    expect(out).toContain('  Voor de inwoner: In uw brief moet staan hoeveel hulp u krijgt')
  })

  it('hersteld: afloop 0', async () => {
    const { status, out } = await run(['toets', '--in', fileOf('crvb-2019-3364-hersteld')])
    expect({ status, out }).toEqual({ status: 0, out: expect.stringContaining('geen bevindingen') })
  })

  it('leest ook JSON van de standaardinvoer en vertelt wat niet paste', async () => {
    const input = JSON.stringify({
      versie: 1,
      gemeente: 'Voorbeeldstad',
      inwoner: {},
      betrokkenen: [],
      feiten: [
        'Mevrouw belde.',
        { soort: 'MeldingOntvangen', op: '2026-10-05', kanaal: 'telefoon', woorden: 'Help.' },
      ],
    })
    const { status, out, err } = await run(['toets', '--in', '-', '--json', '--peildatum', '2026-10-06'], {
      input,
    })
    expect(status).toBe(0)
    expect(toetsAntwoordSchema.parse(JSON.parse(out))).toMatchObject({
      dossier: 'standaardinvoer',
      peildatum: '2026-10-06',
      meldingen: [{ plaats: 'feiten[0]' }],
    })
    expect(err).toContain('de standaardinvoer, feiten[0]: losse tekst')
  })

  it('houdt een dossier ook tegen de regels van de gemeente, als die erbij zijn', async () => {
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
          overgang: { totEnMet: '2026-12-01' },
        },
      ],
    })
    const eigen = async (...regels: readonly string[]) => {
      const { out } = await run(['toets', '--in', '-', '--json', ...regels], { input })
      const { bevindingen } = toetsAntwoordSchema.parse(JSON.parse(out))
      return bevindingen.find(({ code }) => code === 'GEEN_OVERGANGSTERMIJN')?.grondslag[0]?.bron
    }
    expect(await eigen()).toBeUndefined()
    expect(await eigen('--regels', 'regelingen/voorbeeldstad/2026.yaml')).toContain('artikel 14 van')
    // Of a folder with versions, the one of the day of the decision.
    expect(await eigen('--regels', 'regelingen/voorbeeldstad')).toMatch(/artikel 14 van .* 2026/)
  })

  it('houdt een besluit tegen de bijdrage, het pgb, het mandaat en de werkwijze van de gemeente', async () => {
    const tekst = readFileSync('demo/voorbeelden/doelenveen-resultaat.yaml', 'utf8')
    const codes = async (input: string) => {
      const { out } = await run(['toets', '--in', '-', '--json', '--regels', 'regelingen/doelenveen'], {
        input,
      })
      const { bevindingen } = toetsAntwoordSchema.parse(JSON.parse(out))
      return bevindingen.map(({ code, ernst }) => `${code} ${ernst}`)
    }
    const met = (van: string | RegExp, naar: string) => {
      expect(tekst).toMatch(van)
      return codes(tekst.replace(van, naar))
    }
    expect(await codes(tekst)).toEqual([])
    expect(
      await met(/rechtsmiddel: true/, 'rechtsmiddel: true\n    eigenBijdrage: { centenPerMaand: 9900 }'),
    ).toEqual(['BIJDRAGE_TE_HOOG blokkerend'])
    expect(
      await met(
        /(?<= {8})vorm: natura\n/,
        'vorm: pgb\n        pgb: { tarief: 900, grondslag: artikel 99 }\n',
      ),
    ).toEqual(expect.arrayContaining(['PGB_TARIEF_ZONDER_GRONDSLAG aandacht', 'PGB_TARIEF_TE_LAAG aandacht']))
    expect(await met('kwaliteitsadviseur wijkteam', 'stagiair')).toEqual(['GEEN_MANDAAT aandacht'])
    expect(await met(/ +frequentie: 4 keer per jaar\n/, '')).toEqual(['RESULTAAT_ZONDER_UREN blokkerend'])
  })

  it('zegt bij "geen bevindingen" ook welk deel van het bestand niet te toetsen was', async () => {
    const input = JSON.stringify({
      versie: 1,
      gemeente: 'Voorbeeldstad',
      feiten: [
        { soort: 'MeldingOntvangen', op: '2026-10-05', kanaal: 'telefoon', woorden: 'Help.' },
        {
          soort: 'BesluitGenomen',
          op: '2026-04-31',
          besluit: 'b1',
          beslissing: 'toegekend',
          voorzieningen: [],
        },
      ],
    })
    const { out } = await run(['toets', '--in', '-', '--peildatum', '2026-10-06'], { input })
    expect(out).toContain('geen bevindingen')
    expect(out).toContain('Niet alles uit het bestand paste')
    expect(out).toContain('feiten[1].op: geen bestaande dag')
  })
})

describe('brief', () => {
  it.each(Object.entries(LETTERS))('%s: pagina en PDF zeggen %j', async (name, sentences) => {
    const pdf = folder.path(`${name}.pdf`)
    const html = folder.path(`${name}.html`)
    const answer = await run([
      'brief',
      '--in',
      fileOf(name),
      '--soort',
      'besluit',
      '--uit',
      pdf,
      '--html',
      html,
    ])
    expect(answer).toMatchObject({ status: 0, err: '' })
    const onPaper = pdfText(readFileSync(pdf))
    const onScreen = readFileSync(html, 'utf8').replaceAll('\u00a0', ' ')
    for (const sentence of sentences) {
      expect(onPaper).toContain(sentence)
      expect(onScreen).toContain(sentence)
    }
  })

  it.each([
    ['crvb-2019-3364-zoals-het-was', 'Hoeveel tijd'],
    ['rbmne-2018-840-zoals-het-was', '11760 en 6300 minuten per jaar'],
    ['rbgel-2016-3028-zoals-het-was', 'wat er is veranderd'],
  ])('%s: geen brief, wel wat er ontbreekt', async (name, missing) => {
    const pdf = folder.path(`${name}.pdf`)
    const { status, out, err } = await run([
      'brief',
      '--in',
      fileOf(name),
      '--soort',
      'besluit',
      '--uit',
      pdf,
    ])
    expect({ status, out }).toEqual({ status: 1, out: '' })
    expect(err).toContain(missing)
    expect(existsSync(pdf)).toBe(false)
  })

  it('een getal dat niet te lezen is komt niet als minder hulp in een brief', async () => {
    const input = readFileSync(fileOf('volledig-verhaal'), 'utf8').replace(
      'minuten: 6480',
      'minuten: zesduizend',
    )
    const { status, err } = await run(
      ['brief', '--in', '-', '--soort', 'besluit', '--uit', folder.path('x.pdf')],
      { input },
    )
    expect(status).toBe(1)
    expect(err).toContain("behoefte.regels[0].minuten: Hier staat 'zesduizend'")
  })

  it('houdt de toets het besluit tegen, dan komt de brief er met een waarschuwing die de codes noemt', async () => {
    const input = readFileSync(fileOf('volledig-verhaal'), 'utf8').replace(
      'gedeeldMetInwoner: true',
      'gedeeldMetInwoner: false',
    )
    const pdf = folder.path('geblokkeerd.pdf')
    const { status, out, err } = await run(['brief', '--in', '-', '--soort', 'besluit', '--uit', pdf], {
      input,
    })
    expect(status).toBe(0)
    expect(existsSync(pdf)).toBe(true)
    expect(err).toContain(
      'de toets houdt dit besluit tegen: Is het advies goed gemaakt? (ADVIES_ONZORGVULDIG).',
    )
    expect(out).not.toContain('ADVIES_ONZORGVULDIG')
  })

  it('van een gemeente waarvan geen adres bekend is komt een proefbrief, die dat zelf zegt', async () => {
    const input = readFileSync(fileOf('volledig-verhaal'), 'utf8').replace(
      'gemeente: Voorbeeldstad',
      'gemeente: Elders',
    )
    const pdf = folder.path('elders.pdf')
    const { status, err } = await run(['brief', '--in', '-', '--soort', 'besluit', '--uit', pdf], { input })
    expect(status).toBe(0)
    expect(err).toContain("van 'Elders' zijn niet bekend")
    const onPaper = pdfText(readFileSync(pdf))
    expect(onPaper).toContain('Gemeente Elders')
    expect(onPaper).toContain('Proefbrief: adres, telefoon en regels zijn voorbeelden')
  })
})

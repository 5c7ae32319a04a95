import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exampleOf } from '../basis/fact.ts'
import { type DossierFact, dossierFacts } from './dossier-facts.ts'
import { readDossierbestand, writeDossierbestand } from './dossierbestand.ts'

const KOP = 'versie: 1\ngemeente: Voorbeeldstad\ninwoner: {}\nbetrokkenen: []\n'

function lees(tekst: string) {
  const gelezen = readDossierbestand(tekst)
  if (!gelezen.ok) throw new Error(JSON.stringify(gelezen.refusal))
  return gelezen.value
}

function weigering(invoer: string | Uint8Array) {
  const gelezen = readDossierbestand(invoer)
  if (gelezen.ok) throw new Error('gelezen, terwijl een weigering werd verwacht')
  return gelezen.refusal
}

/** The facts after the head. */
function feiten(tekst: string): readonly DossierFact[] {
  return lees(KOP + tekst).facts.slice(1)
}

describe('een dossierbestand lezen', () => {
  it('de kop wordt het eerste feit en elk feit is overgenomen', () => {
    const { facts, gemeente, meldingen } = lees(
      `versie: 1
gemeente: Voorbeeldstad
regeling: voorbeeldstad-2026
peildatum: 2026-11-20
volledig: true
inwoner: { geboortejaar: 1944, huisdier: kat }
betrokkenen: [{ rol: mantelzorger, relatie: dochter }]
feiten:
  - { soort: MeldingOntvangen, op: 2026-10-05, kanaal: telefoon, woorden: Het gaat niet meer. }
`,
    )
    expect(gemeente).toBe('Voorbeeldstad')
    expect(meldingen).toEqual([])
    expect(facts).toEqual([
      {
        type: 'DossierGeopend',
        op: '2026-10-05',
        regeling: 'voorbeeldstad-2026',
        peildatum: '2026-11-20',
        volledig: true,
        inwoner: { geboortejaar: 1944, huisdier: 'kat' },
        betrokkenen: [{ rol: 'mantelzorger', relatie: 'dochter' }],
        overgenomen: true,
      },
      {
        type: 'MeldingOntvangen',
        op: '2026-10-05',
        kanaal: 'telefoon',
        woorden: 'Het gaat niet meer.',
        overgenomen: true,
      },
    ])
  })

  it.each(Object.entries(dossierFacts))('het voorbeeld bij %s gaat heen en terug', (soort, schema) => {
    const fact = { type: soort, ...exampleOf(schema) } as DossierFact
    for (const vorm of ['yaml', 'json'] as const) {
      const tekst = writeDossierbestand([GEOPEND, fact], { gemeente: 'Voorbeeldstad', vorm })
      const { facts, meldingen } = lees(tekst)
      expect(meldingen).toEqual([])
      expect(facts[1]).toEqual({ ...fact, overgenomen: true })
    }
  })

  it('geen soort feit heeft een eigen veld dat soort of type heet', () => {
    for (const kind of Object.values(dossierFacts)) {
      expect(Object.keys(kind.shape)).not.toContain('soort')
      expect(Object.keys(kind.shape)).not.toContain('type')
    }
  })

  it.each(['MeldingOntvangen', 'melding-ontvangen', 'meldingontvangen', 'Melding Ontvangen'])(
    'de soort mag geschreven zijn als %s',
    (soort) => {
      expect(
        feiten(`feiten: [{ soort: ${soort}, op: 2026-10-05, kanaal: web, woorden: Help. }]`),
      ).toMatchObject([{ type: 'MeldingOntvangen' }])
    },
  )

  it('leest wat duidelijk bedoeld is: een telefoonnummer, ja, een getal tussen aanhalingstekens', () => {
    const { facts, meldingen } = lees(`versie: 1
gemeente: Voorbeeldstad
inwoner: { telefoon: 0612345678 }
betrokkenen: []
feiten:
  - { soort: MeldingOntvangen, op: 2026-10-05, kanaal: web, woorden: Help., spoed: ja }
  - { soort: EerderBesluitBekend, op: 2024-01-01, voorziening: hulp, omvang: { minuten: "60", per: week } }
`)
    expect(facts).toMatchObject([
      { inwoner: { telefoon: '0612345678' } },
      { spoed: true },
      { omvang: { minuten: 60 } },
    ])
    expect(meldingen.map(({ plaats }) => plaats)).toEqual(['feiten[0].spoed', 'feiten[1].omvang.minuten'])
  })
})

const GEOPEND: DossierFact = { type: 'DossierGeopend', op: '2026-10-05', inwoner: {}, betrokkenen: [] }

describe('wat niet past valt niet weg', () => {
  it('losse tekst wordt een overgenomen notitie op de dag van het feit ervoor', () => {
    const [, notitie] = feiten(
      'feiten:\n - { soort: GesprekGevoerd, op: 2026-10-20, gesprek: g1 }\n - Mevrouw was moe.\n',
    )
    expect(notitie).toMatchObject({ type: 'Overgenomen', op: '2026-10-20', tekst: 'Mevrouw was moe.' })
  })

  it('een soort die op een notitie lijkt houdt haar tekst, en de naaste soort wordt genoemd', () => {
    const { facts, meldingen } = lees(
      `${KOP}feiten: [{ soort: notitie, op: 2026-10-20, door: S. Bakker, tekst: Mevrouw was moe. }]`,
    )
    expect(facts[1]).toMatchObject({ type: 'Overgenomen', tekst: 'Mevrouw was moe.', door: 'S. Bakker' })
    expect(meldingen).toEqual([
      {
        plaats: 'feiten[0].soort',
        tekst: "deze soort is niet bekend; bedoelde u 'NotitieGemaakt'? Overgenomen als notitie",
      },
    ])
  })

  it('een bekend veld dat leeg is telt als niet ingevuld; een onbekend leeg veld wordt gemeld', () => {
    const { facts, meldingen } = lees(`${KOP}feiten:
  - soort: MeldingOntvangen
    op: 2026-10-05
    kanaal: web
    woorden: Help.
    bewijs:
    van de buurvrouw:
`)
    expect(facts[1]).not.toHaveProperty('bewijs')
    expect(meldingen).toMatchObject([{ plaats: 'feiten[0]["van de buurvrouw"]' }])
  })

  it('een onbekend veld blijft als tekst bij het feit bewaard', () => {
    const [melding, rest] = feiten(
      'feiten: [{ soort: MeldingOntvangen, op: 2026-10-05, kanaal: web, woorden: Help., gewicht: zwaar }]',
    )
    expect(melding).toEqual({
      type: 'MeldingOntvangen',
      op: '2026-10-05',
      kanaal: 'web',
      woorden: 'Help.',
      overgenomen: true,
    })
    expect(rest).toMatchObject({ type: 'Overgenomen', tekst: 'feiten[0].gewicht: zwaar' })
  })

  it('van een regel zonder bruikbaar getal blijven de andere regels staan, met hun plaats in het bestand', () => {
    const { facts, meldingen } = lees(`${KOP}feiten:
  - soort: VaststellingGedaan
    op: 2026-10-27
    vaststelling: v3
    stap: 3
    tekst: Nodig is hulp.
    bronnen: []
    behoefte:
      regels:
        - { onderdeel: ramen, minuten: zestig, per: week, bron: norm }
        - { onderdeel: vloeren, minuten: 30, per: maand, bron: norm }
        - { onderdeel: was, minuten: 45, per: week, bron: norm, kleur: rood }
`)
    expect(facts[1]).toMatchObject({
      behoefte: { regels: [{ onderdeel: 'was', minuten: 45, per: 'week', bron: 'norm' }] },
    })
    expect(meldingen).toEqual([
      {
        plaats: 'feiten[0].behoefte.regels[2].kleur',
        tekst: expect.stringContaining("onbekend veld 'kleur'"),
      },
      {
        plaats: 'feiten[0].behoefte.regels[1].per',
        tekst: "'maand' is hier niet bekend; kies uit: week, jaar",
      },
      {
        plaats: 'feiten[0].behoefte.regels[0].minuten',
        tekst: "hier staat 'zestig'; schrijf hele minuten",
      },
    ])
    const rest = facts[2]?.type === 'Overgenomen' ? facts[2].tekst : ''
    for (const woord of [
      'kleur: rood',
      'onderdeel: vloeren',
      'per: maand',
      'onderdeel: ramen',
      'minuten: zestig',
    ]) {
      expect(rest).toContain(woord)
    }
  })

  it.each(['', ', op: 2026-02-30', ', op: gisteren'])(
    'een feit zonder bruikbare dag%s blijft als tekst',
    (op) => {
      const [, notitie] = feiten(
        `feiten:\n - { soort: GesprekGevoerd, op: 2026-10-20, gesprek: g1 }\n - { soort: MeldingOntvangen, kanaal: web, woorden: Help.${op} }\n`,
      )
      expect(notitie).toMatchObject({ type: 'Overgenomen', op: '2026-10-20', uit: 'MeldingOntvangen' })
      expect(notitie?.type === 'Overgenomen' ? notitie.tekst : '').toContain('woorden: Help.')
    },
  )

  it('wie een onbekende rol heeft blijft bij het dossier, met de rol als relatie', () => {
    const { facts, meldingen } = lees(
      `versie: 1
gemeente: V
inwoner: {}
betrokkenen: [{ naam: Karin, rol: dochter }, { naam: Wim }]
feiten: [{ soort: PgbUitgelegd, op: 2026-10-05 }]`,
    )
    expect(facts[0]).toMatchObject({
      betrokkenen: [
        { naam: 'Karin', rol: 'anders', relatie: 'dochter' },
        { naam: 'Wim', rol: 'anders' },
      ],
    })
    expect(meldingen.map(({ plaats }) => plaats)).toEqual(['betrokkenen[0].rol', 'betrokkenen[1].rol'])
  })

  it('onbekende velden in de kop blijven bewaard en de naaste wordt genoemd', () => {
    const { facts, meldingen } = lees(`regelng: x\n${KOP}feiten: [{ soort: PgbUitgelegd, op: 2026-10-05 }]`)
    expect(facts[1]).toMatchObject({ type: 'Overgenomen', tekst: 'regelng: x' })
    expect(meldingen[0]?.tekst).toContain("bedoelde u 'regeling'?")
  })

  it('elk woord uit het bestand staat na het lezen nog ergens', () => {
    const woord = fc.stringMatching(/^[a-z]{6,12}$/)
    const waarde = fc.letrec((tie) => ({
      blad: fc.oneof(woord, fc.integer({ min: 100_000, max: 999_999 })),
      knoop: fc.oneof(
        { maxDepth: 3 },
        tie('blad'),
        fc.array(tie('knoop'), { maxLength: 3 }),
        fc.dictionary(
          fc.oneof(woord, fc.constantFrom('tekst', 'behoefte', 'regels', 'minuten', 'op')),
          tie('knoop'),
          {
            maxKeys: 4,
          },
        ),
      ),
    })).knoop
    const soort = fc.constantFrom(...Object.keys(dossierFacts), 'notitie', 'onzin')
    fc.assert(
      fc.property(
        fc.array(fc.tuple(soort, fc.dictionary(woord, waarde, { maxKeys: 4 })), { minLength: 1 }),
        (rij) => {
          const bestand = {
            versie: 1,
            gemeente: 'V',
            inwoner: {},
            betrokkenen: [],
            feiten: rij.map(([naam, velden]) => ({ soort: naam, op: '2026-10-05', ...velden })),
          }
          const gelezen = JSON.stringify(lees(JSON.stringify(bestand)).facts)
          for (const [gevonden] of JSON.stringify(rij.map(([, velden]) => velden)).matchAll(
            /[a-z]{6,12}|\d{6}/g,
          )) {
            expect(gelezen).toContain(gevonden)
          }
        },
      ),
      { numRuns: 200 },
    )
  })
})

describe('wat geen dossierbestand is wordt geweigerd, met plaats', () => {
  it.each([
    ['leeg', '', 'het begin'],
    ['alleen spaties', '  \n ', 'het begin'],
    ['{}', '{}', 'versie'],
    ['een lijst', '[]', 'het begin'],
    ['alleen tekst', 'hallo', 'het begin'],
    ['een andere versie', 'versie: 2\nfeiten: [x]', 'versie'],
    ['zonder feiten', 'versie: 1', 'feiten'],
    ['met lege feiten', 'versie: 1\nfeiten: []', 'feiten'],
    ['zonder een enkele dag', 'versie: 1\nfeiten: [tekst]', 'feiten[0].op'],
    ['kapotte JSON', '{"versie": 1, "feiten": [', 'regel 1, kolom 26'],
    ['kapotte YAML', 'versie: 1\nfeiten:\n  - a: b\n c: d\n', 'regel 4, kolom 1'],
    ['een veld dat er twee keer staat', 'versie: 1\nversie: 1\n', 'regel 2, kolom 1'],
    ['een stuurteken', 'versie: 1\u0000', 'regel 1, kolom 10'],
  ])('%s', (_, tekst, plaats) => {
    const { code, data } = weigering(tekst)
    expect(['GEEN_DOSSIERBESTAND', 'GEEN_YAML_OF_JSON']).toContain(code)
    expect(data?.plaats).toBe(plaats)
    expect(data?.tekst).toMatch(/[.]$/)
  })

  it('willekeurige bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 400 }), (bytes) => {
        const gelezen = readDossierbestand(bytes)
        expect(gelezen.ok).toBe(false)
      }),
    )
  })

  it('willekeurige tekst laat het lezen nooit ontsporen', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (tekst) => void readDossierbestand(tekst)),
    )
  })

  it.each([
    ['een miljoen haken', '['.repeat(1_000_000)],
    ['haken met ruimte ertussen', '[ \n '.repeat(100_000)],
    ['diepe samengestelde sleutels', '? '.repeat(5_000)],
    ['diepe flow-sleutels', '{? '.repeat(5_000)],
    ['diepe lijsten', '- '.repeat(50_000)],
    ['diep inspringen', Array.from({ length: 1_500 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
    ['te veel verwijzingen', `a: &a [x]\nb: [${'*a,'.repeat(5_000)}]`],
    ['verwijzingen die uitdijen', lach()],
    ['een verwijzing naar zichzelf', 'a: &a [*a]'],
    ['te groot', `versie: 1\nfeiten: [${'x'.repeat(1_100_000)}]`],
    ['diepe JSON', `${'['.repeat(200_000)}${']'.repeat(200_000)}`],
  ])(
    'vijandig: %s',
    (_, tekst) => {
      expect(weigering(tekst).code).toBe('GEEN_YAML_OF_JSON')
    },
    20_000,
  )

  it('een feit waarin heel veel niet klopt blijft als tekst, zonder eindeloos herstellen', () => {
    const bronnen = Array.from({ length: 50_000 }, () => ({ x: 1 }))
    const feit = {
      soort: 'VaststellingGedaan',
      op: '2026-10-05',
      vaststelling: 'v',
      stap: 1,
      tekst: 'x',
      bronnen,
    }
    const { facts } = lees(JSON.stringify({ versie: 1, gemeente: 'V', feiten: [feit] }))
    expect(facts[1]).toMatchObject({ type: 'Overgenomen', uit: 'VaststellingGedaan' })
  }, 20_000)

  it('veel velden is niet kwadratisch', () => {
    const velden = Array.from({ length: 40_000 }, (_, i) => `  veld${i}: x`).join('\n')
    expect(weigering(`versie: 1\ninwoner:\n${velden}\n`).data?.plaats).toBe('feiten')
  }, 20_000)
})

function lach(): string {
  const letters = 'abcdefghijkl'.split('')
  const regels = letters.map((letter, i) => {
    const vorige = letters[i - 1]
    return `${letter}: &${letter} [${Array(9)
      .fill(vorige === undefined ? 'lol' : `*${vorige}`)
      .join(', ')}]`
  })
  return regels.join('\n')
}

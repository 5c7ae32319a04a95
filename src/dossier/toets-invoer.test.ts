import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ToetsUitkomst } from '../stelsel/toets/bevinding.ts'
import { toets } from '../stelsel/toets/toets.ts'
import { type DossierFact, dossierFacts } from './dossier-facts.ts'
import { dekkingVan, toetsInvoer } from './toets-invoer.ts'

const PEILDATUM = '2026-11-19'

/** A whole case, recorded in this product, with nothing wrong. */
const GOED: readonly DossierFact[] = [
  {
    type: 'DossierGeopend',
    op: '2026-10-05',
    volledig: true,
    inwoner: {
      naam: 'A. de Vries',
      aanhef: 'mevrouw De Vries',
      postcodeEnPlaats: '1234 AB Voorbeeldstad',
      telefoon: '0123 45 67 89',
    },
    betrokkenen: [{ naam: 'Karin', rol: 'mantelzorger', relatie: 'dochter' }],
  },
  { type: 'MeldingOntvangen', op: '2026-10-05', kanaal: 'telefoon', woorden: 'Stofzuigen gaat niet meer.' },
  { type: 'OntvangstBevestigd', op: '2026-10-05', persoonlijkPlanTotEnMet: '2026-10-12' },
  { type: 'VoorafGetoond', op: '2026-10-05', wat: ['norm:hbel-2021', 'criterium:wmo-2.3.5-3'] },
  { type: 'ClientondersteuningAangeboden', op: '2026-10-05', aan: 'inwoner' },
  { type: 'ClientondersteuningAangeboden', op: '2026-10-06', aan: 'mantelzorger' },
  { type: 'GesprekGevoerd', op: '2026-10-20', gesprek: 'gesprek-1' },
  {
    type: 'NotitieGemaakt',
    op: '2026-10-20',
    notitie: 'n1',
    aard: 'verteld',
    wie: 'mevrouw',
    tekst: 'Ik kan niet bukken.',
  },
  ...(['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const).map((punt) => ({
    type: 'PuntBeantwoord' as const,
    op: '2026-10-27',
    punt,
    antwoord: 'Besproken.',
  })),
  {
    type: 'VaststellingGedaan',
    op: '2026-10-27',
    vaststelling: 'v1',
    stap: 1,
    tekst: 'Zij wil een schoon huis.',
    doel: 'een schoon huis',
    bronnen: [{ soort: 'notitie', verwijzing: 'n1' }],
  },
  {
    type: 'VaststellingGedaan',
    op: '2026-10-27',
    vaststelling: 'v2',
    stap: 2,
    tekst: 'Zij kan door reuma niet bukken.',
    bronnen: [{ soort: 'notitie', verwijzing: 'n1' }],
  },
  {
    type: 'VaststellingGedaan',
    op: '2026-10-28',
    vaststelling: 'v3',
    stap: 3,
    tekst: 'Nodig is hulp bij het huishouden.',
    bronnen: [{ soort: 'norm', verwijzing: 'hbel-2021' }],
    behoefte: {
      kader: { id: 'hbel-2021', objectieveCriteria: true, onafhankelijkOnderzoek: true },
      regels: [{ onderdeel: 'schoon huis', minuten: 210, per: 'week', bron: 'hbel-2021' }],
      afwijkingOverwogen: 'Zij heeft niet meer of minder nodig.',
    },
  },
  {
    type: 'VaststellingGedaan',
    op: '2026-10-29',
    vaststelling: 'v4',
    stap: 4,
    tekst: 'Haar dochter stoft af.',
    bronnen: [{ soort: 'notitie', verwijzing: 'n1' }],
    oplossing: {
      categorie: 'mantelzorg',
      door: 'dochter',
      minuten: 30,
      per: 'week',
      bereid: true,
      besprokenMet: ['dochter'],
    },
  },
  {
    type: 'VaststellingGedaan',
    op: '2026-10-30',
    vaststelling: 'v5',
    stap: 5,
    tekst: 'Hulp bij het huishouden blijft over.',
    bronnen: [{ soort: 'notitie', verwijzing: 'n1' }],
    alternatieven: ['een strijkservice'],
  },
  {
    type: 'VerslagOpgesteld',
    op: '2026-11-03',
    versie: 1,
    onderdelen: [{ id: 'o1', kop: 'U', tekst: 'U vertelde' }],
  },
  { type: 'VerslagVerstrekt', op: '2026-11-04', versie: 1 },
  { type: 'OnderzoekAfgerond', op: '2026-11-06' },
  { type: 'AanvraagIngediend', op: '2026-11-09', wens: 'hulp' },
  {
    type: 'BesluitGenomen',
    op: '2026-11-18',
    besluit: 'b1',
    beslissing: 'toegekend',
    voorzieningen: [
      { naam: 'hulp bij het huishouden', soort: 'dienst', omvang: { minuten: 180, per: 'week' } },
    ],
    motivering: [{ tekst: 'U kunt niet bukken.', vaststellingen: ['v2'], grondslagen: ['wmo-2.3.5-3'] }],
    mandaat: { naam: 'R. Jansen', functie: 'kwaliteitsmedewerker' },
    rechtsmiddel: true,
  },
  { type: 'BesluitBekendgemaakt', op: '2026-11-19', besluit: 'b1', bezwaarTotEnMet: '2026-12-31' },
]

function toetsFeiten(facts: readonly DossierFact[]): ToetsUitkomst {
  return toets(toetsInvoer(facts, PEILDATUM))
}

function codes({ bevindingen }: ToetsUitkomst): readonly string[] {
  return [...new Set(bevindingen.map(({ code }) => code))].toSorted()
}

function zonder(...typen: readonly DossierFact['type'][]): readonly DossierFact[] {
  return GOED.filter(({ type }) => !typen.includes(type))
}

/** The case with the facts of one vaststelling left out or changed. */
function metVaststelling(id: string, anders: Partial<Extract<DossierFact, { type: 'VaststellingGedaan' }>>) {
  return GOED.map((fact) =>
    fact.type === 'VaststellingGedaan' && fact.vaststelling === id ? { ...fact, ...anders } : fact,
  )
}

test('the facts of this test are facts of a dossier', () => {
  for (const { type, ...data } of GOED) expect(dossierFacts[type].safeParse(data).error).toBeUndefined()
})

describe('gegeven een hele zaak', () => {
  test('die staat, dan is er geen bevinding', () => {
    expect(toetsFeiten(GOED)).toEqual({ bevindingen: [], nietTeZien: [] })
  })

  test.each([
    ['VerslagVerstrekt', 'VERSLAG_NIET_VERSTREKT'],
    ['OntvangstBevestigd', 'PERSOONLIJK_PLAN_NIET_AANGEBODEN'],
    ['ClientondersteuningAangeboden', 'CLIENTONDERSTEUNING_NIET_GEMELD'],
    ['PuntBeantwoord', 'MANTELZORGER_NIET_ONDERSTEUND'],
    ['VoorafGetoond', 'NIET_VOORAF_ZICHTBAAR'],
  ] as const)('wanneer %s ontbreekt, dan staat er %s', (type, code) => {
    expect(codes(toetsFeiten(zonder(type)))).toContain(code)
  })

  test('wanneer een vaststelling is ingetrokken, dan telt zij niet meer', () => {
    const facts: readonly DossierFact[] = [
      ...GOED.slice(0, -2),
      { type: 'VaststellingIngetrokken', op: '2026-10-30', vaststelling: 'v1', reden: 'Anders bedoeld.' },
      ...GOED.slice(-2),
    ]
    expect(codes(toetsFeiten(facts))).toEqual(['HULPVRAAG_NIET_VASTGESTELD'])
  })

  test('wanneer er iets mis is, dan wijst de plaats het feit aan', () => {
    const facts = metVaststelling('v4', {
      oplossing: { categorie: 'mantelzorg', door: 'dochter', minuten: 30, per: 'week', bereid: false },
    })
    const { bevindingen } = toetsFeiten(facts)
    expect(bevindingen).toMatchObject([
      { code: 'MANTELZORG_AFGEDWONGEN', plaats: 'feit 19 (VaststellingGedaan v4)' },
    ])
    expect(facts[18]).toMatchObject({ vaststelling: 'v4' })
  })
})

describe('omvang', () => {
  test('wanneer de behoefte als normberekening in het dossier staat, dan wordt zij gerekend', () => {
    const facts = metVaststelling('v3', {
      behoefte: {
        kader: { id: 'hbel-2021' },
        berekening: { regels: [{ onderdeel: 'schoon huis', minuten: 240, per: 'week', bron: 'hbel-2021' }] },
        afwijkingOverwogen: 'Niet meer of minder.',
      },
    })
    const { bevindingen } = toetsFeiten(facts)
    expect(bevindingen).toMatchObject([{ code: 'NIET_PASSEND', ernst: 'blokkerend' }])
    expect(bevindingen[0]?.uitleg).toContain('Nodig is nog 210 minuten per week; het besluit geeft 180')
  })

  test('wanneer voor een onderdeel meer is opgelost dan nodig, dan verlaagt dat geen ander onderdeel', () => {
    const behoefte = {
      regels: [
        { onderdeel: 'schoon huis', minuten: 180, per: 'week' as const, bron: 'arts' },
        { onderdeel: 'de was', minuten: 20, per: 'week' as const, bron: 'arts' },
      ],
    }
    const oplossing = {
      categorie: 'mantelzorg' as const,
      door: 'dochter',
      onderdeel: 'de was',
      minuten: 60,
      per: 'week' as const,
      bereid: true,
    }
    const facts = metVaststelling('v3', { behoefte }).map((fact) =>
      fact.type === 'VaststellingGedaan' && fact.vaststelling === 'v4'
        ? { ...fact, oplossing }
        : fact.type === 'BesluitGenomen'
          ? {
              ...fact,
              voorzieningen: [
                { naam: 'hulp', soort: 'dienst' as const, omvang: { minuten: 140, per: 'week' as const } },
              ],
            }
          : fact,
    )
    expect(codes(toetsFeiten(facts))).toContain('NIET_PASSEND')
  })
})

test('a melding of yesterday gives no finding', () => {
  const [geopend, melding, bevestigd] = GOED
  expect(toets(toetsInvoer([geopend!, melding!, bevestigd!], '2026-10-06')).bevindingen).toEqual([])
})

describe('een melding van wie hier niet woont (RBNNE:2021:1910)', () => {
  const gestopt = (reden: string): readonly DossierFact[] => [
    ...GOED.filter(({ type }) => type === 'DossierGeopend' || type === 'MeldingOntvangen'),
    { type: 'MeldingNietVoortgezet', op: '2026-10-06', reden },
  ]

  test.each([
    ['Mevrouw is geen ingezetene van deze gemeente.', []],
    ['Meneer woont nog in een andere gemeente.', []],
    ['Mevrouw staat niet ingeschreven in onze gemeente.', []],
    ['Wij zien geen reden voor onderzoek.', ['MELDING_GENEGEERD']],
    ['Mevrouw woont in onze gemeente, maar haar zoon niet.', ['MELDING_GENEGEERD']],
  ])('%s', (reden, verwacht) => {
    expect(codes(toets(toetsInvoer(gestopt(reden), '2027-01-04')))).toEqual(verwacht)
  })
})

describe('dekking', () => {
  const [geopend, ...rest] = GOED
  const open = { ...geopend, volledig: undefined } as DossierFact

  test('a file written by hand tells a part', () => {
    expect(dekkingVan([open, ...rest])).toBe('deels')
  })
  test('what was recorded by people with an account is the whole record', () => {
    expect(dekkingVan([open, ...rest].map((fact) => ({ ...fact, persoon: 'consulent-bakker' })))).toBe(
      'volledig',
    )
  })
  test('not when a part was taken over', () => {
    const facts = [open, ...rest].map((fact) => ({ ...fact, persoon: 'consulent-bakker' }))
    expect(
      dekkingVan([...facts, { type: 'Overgenomen', op: '2026-10-05', tekst: 'oud', overgenomen: true }]),
    ).toBe('deels')
  })
})

/** Evidence: what someone said, showed, advised, answered or was given. Not a conclusion, and not an act that must follow an offer. */
const BEWIJS: readonly DossierFact[] = [
  {
    type: 'NotitieGemaakt',
    op: '2026-10-21',
    notitie: 'n2',
    aard: 'gezien',
    wie: 'consulent',
    tekst: 'Het huis is schoon.',
  },
  { type: 'DocumentOntvangen', op: '2026-10-21', document: 'd1', titel: 'Brief van de huisarts' },
  { type: 'PassageGemarkeerd', op: '2026-10-21', passage: 'p1', uit: 'n1', citaat: 'niet bukken' },
  {
    type: 'AdviesOntvangen',
    op: '2026-10-26',
    advies: 'a1',
    van: 'arts',
    conclusie: 'Bukken kan niet.',
    wijze: ['huisbezoek'],
  },
  { type: 'PersoonlijkPlanAangeboden', op: '2026-10-05', totEnMet: '2026-10-12' },
  { type: 'PgbUitgelegd', op: '2026-10-20' },
  { type: 'IdentiteitVastgesteld', op: '2026-10-20', document: 'paspoort' },
  { type: 'InwonerOpAanvraagGewezen', op: '2026-10-20' },
  { type: 'VerslagOndertekend', op: '2026-11-05', versie: 1, getekend: false },
  ...GOED.filter(({ type }) =>
    [
      'NotitieGemaakt',
      'PuntBeantwoord',
      'VoorafGetoond',
      'ClientondersteuningAangeboden',
      'OntvangstBevestigd',
      'VerslagVerstrekt',
    ].includes(type),
  ),
]
/** Findings about something that is done with an advice, not about evidence that is missing. */
const OVER_GEBRUIK = new Set(['ADVIES_GENEGEERD'])

const deel = fc.subarray([...GOED], { minLength: 1 })
/** With a draft of the same day that says something else than what was taken, and what she had before. */
const deelMetOntwerp = fc.subarray(
  [
    ...GOED,
    { type: 'BesluitOpgesteld', op: '2026-11-18', besluit: 'b1', beslissing: 'afgewezen', voorzieningen: [] },
    {
      type: 'EerderBesluitBekend',
      op: '2024-01-01',
      voorziening: 'hulp bij het huishouden',
      omvang: { minuten: 240, per: 'week' },
    },
  ] satisfies DossierFact[],
  { minLength: 1 },
)
const alsBestand = fc.boolean()

function gelezen(facts: readonly DossierFact[], bestand: boolean): readonly DossierFact[] {
  return facts.map((fact) => (bestand ? { ...fact, overgenomen: true as const } : fact))
}

function eersteVoorbeeld(voorbeelden: unknown): unknown {
  return Array.isArray(voorbeelden) ? voorbeelden[0] : undefined
}

describe('eigenschappen', () => {
  test('adding evidence never adds a finding about missing evidence', () => {
    fc.assert(
      fc.property(deel, fc.subarray([...BEWIJS]), alsBestand, (facts, bewijs, bestand) => {
        const dekking = bestand ? 'deels' : 'volledig'
        const voor = codes(toets(toetsInvoer(gelezen(facts, bestand), PEILDATUM, dekking)))
        const na = codes(toets(toetsInvoer([...gelezen(facts, bestand), ...bewijs], PEILDATUM, dekking)))
        expect(na.filter((code) => !voor.includes(code) && !OVER_GEBRUIK.has(code))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  test('the order of independent facts does not matter', () => {
    fc.assert(
      fc.property(
        deelMetOntwerp,
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        (facts, kans) => {
          const gehusseld = facts
            .map((fact) => ({ fact, bij: kans.next().value ?? 0 }))
            .toSorted((a, b) => a.bij - b.bij)
          const oordeel = (volgorde: readonly DossierFact[]) =>
            toetsFeiten(volgorde)
              .bevindingen.map(({ code, ernst, stap }) => `${ernst} ${stap} ${code}`)
              .toSorted()
          expect(oordeel(gehusseld.map(({ fact }) => fact))).toEqual(oordeel(facts))
        },
      ),
      { numRuns: 200 },
    )
  })

  test('who the inwoner is changes nothing', () => {
    fc.assert(
      fc.property(
        deel,
        fc.string(),
        fc.string(),
        fc.string(),
        fc.string(),
        (facts, naam, aanhef, postcodeEnPlaats, telefoon) => {
          const ander = facts.map((fact) =>
            fact.type === 'DossierGeopend'
              ? {
                  ...fact,
                  inwoner: { ...fact.inwoner, naam, aanhef, postcodeEnPlaats, telefoon, geslacht: aanhef },
                }
              : fact,
          )
          expect(toetsInvoer(ander, PEILDATUM)).toEqual(toetsInvoer(facts, PEILDATUM))
        },
      ),
    )
  })

  test('any facts at all can be judged', () => {
    const voorbeelden = Object.entries(dossierFacts).map(
      ([type, schema]) =>
        ({ type, ...schema.parse(eersteVoorbeeld(schema.meta()?.['examples'])) }) as DossierFact,
    )
    fc.assert(
      fc.property(fc.subarray([...voorbeelden, ...GOED]), (facts) => {
        expect(() => toetsFeiten(facts)).not.toThrow()
      }),
    )
  })
})

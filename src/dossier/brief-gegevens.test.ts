import { describe, expect, it } from 'vitest'
import { minutenPerJaar } from '../basis/minuten.ts'
import { findTijd } from '../basis/omvang.ts'
import { beschikkingBrief } from '../stelsel/brieven/beschikking.ts'
import { VOORBEELDSTAD } from '../testing/voorbeeldstad.ts'
import { briefGegevens } from './brief-gegevens.ts'
import type { DossierFact } from './dossier-facts.ts'

type Van<Type extends DossierFact['type']> = Extract<DossierFact, { type: Type }>

const GEOPEND: DossierFact = {
  type: 'DossierGeopend',
  op: '2026-10-05',
  kenmerk: 'WMO-1',
  inwoner: {
    naam: 'Mevrouw A. de Vries',
    aanhef: 'mevrouw De Vries',
    adres: 'Lindelaan 12',
    postcodeEnPlaats: '1234 CD Voorbeeldstad',
  },
  betrokkenen: [],
}
const BEHOEFTE: Van<'VaststellingGedaan'> = {
  type: 'VaststellingGedaan',
  op: '2026-10-27',
  vaststelling: 'v3',
  stap: 3,
  tekst: 'Nodig is 225 minuten per week.',
  bronnen: [{ soort: 'advies', verwijzing: 'a1' }],
  behoefte: {
    regels: [
      { onderdeel: 'schoon huis', minuten: 180, per: 'week', bron: 'norm' },
      { onderdeel: 'strijken', minuten: 30, per: 'week', bron: 'norm' },
    ],
    contacttijd: { minuten: 15, per: 'week', reden: 'Een gesprek hoort erbij.' },
  },
}
const STRIJKEN: Van<'VaststellingGedaan'> = {
  type: 'VaststellingGedaan',
  op: '2026-10-28',
  vaststelling: 'v4',
  stap: 4,
  tekst: 'De dochter strijkt.',
  bronnen: [],
  oplossing: {
    categorie: 'mantelzorg',
    door: 'uw dochter',
    onderdeel: 'strijken',
    minuten: 30,
    per: 'week',
    bereid: true,
  },
}
const AANVRAAG: DossierFact = {
  type: 'AanvraagIngediend',
  op: '2026-11-09',
  wens: 'Hulp bij het huishouden',
  vorm: 'natura',
}
const BESLUIT: Van<'BesluitGenomen'> = {
  type: 'BesluitGenomen',
  op: '2026-11-18',
  besluit: 'b1',
  beslissing: 'toegekend',
  voorzieningen: [
    {
      naam: 'hulp bij het huishouden',
      omvang: { minuten: 195, per: 'week' },
      activiteiten: [{ naam: 'schoonmaken', frequentie: 'elke week' }],
      vanaf: '2026-12-01',
      totEnMet: '2028-11-30',
    },
  ],
  motivering: [
    { tekst: 'Daarom past deze hulp.' },
    { tekst: 'Uw dochter strijkt.', vaststellingen: ['v4'] },
    { tekst: 'Er is 225 minuten nodig.', vaststellingen: ['v3'], grondslagen: ['ECLI:NL:CRVB:2018:819'] },
  ],
  mandaat: { naam: 'R. Jansen', functie: 'kwaliteitsmedewerker' },
}
const BEKEND: DossierFact = { type: 'BesluitBekendgemaakt', op: '2026-11-19', besluit: 'b1' }
const DOSSIER: readonly DossierFact[] = [GEOPEND, BEHOEFTE, STRIJKEN, AANVRAAG, BESLUIT, BEKEND]

function gegevens(facts: readonly DossierFact[], kenmerk?: string) {
  const uitkomst = briefGegevens(facts, VOORBEELDSTAD, kenmerk)
  if (!uitkomst.ok) throw new Error(JSON.stringify(uitkomst.refusal))
  return uitkomst.value
}

function ontbrekend(facts: readonly DossierFact[]): readonly string[] {
  const uitkomst = briefGegevens(facts, VOORBEELDSTAD)
  const brief = uitkomst.ok ? beschikkingBrief(uitkomst.value) : uitkomst
  return brief.ok ? [] : (brief.refusal.data?.ontbreekt.map(({ veld }) => veld) ?? [])
}

/** The dossier with its decision different. */
function metBesluit(anders: Partial<Van<'BesluitGenomen'>>): readonly DossierFact[] {
  return [GEOPEND, BEHOEFTE, STRIJKEN, AANVRAAG, { ...BESLUIT, ...anders }, BEKEND]
}

describe('de hardheidsclausule', () => {
  const [hulp] = BESLUIT.voorzieningen
  const toegepast = (anders: Partial<Van<'BesluitGenomen'>> = {}) =>
    metBesluit({
      voorzieningen: [
        {
          ...hulp!,
          verschil: [{ soort: 'hardheid', minuten: 30, per: 'week', reden: 'Anders valt u uit.' }],
        },
      ],
      ...anders,
    })

  it('staat met artikel in de brief als zij is toegepast, ook zonder verdere uitleg', () => {
    const { tekst } = VOORBEELDSTAD.hardheidsclausule
    const clausule = { tekst, waar: expect.stringMatching(/^artikel 20 van Verordening /) }
    expect(gegevens(toegepast()).hardheid).toEqual({ toegepast: true, zinnen: [], clausule })
    expect(gegevens(toegepast({ evenredigheid: 'Gewogen.' })).hardheid).toEqual({
      toegepast: true,
      zinnen: [{ tekst: 'Gewogen.' }],
      clausule,
    })
  })

  it('staat er niet bij als er alleen naar is gekeken, en niet als zij niet speelt', () => {
    expect(gegevens(metBesluit({ bijzondereOmstandigheden: 'Bekeken.' })).hardheid).toEqual({
      toegepast: false,
      zinnen: [{ tekst: 'Bekeken.' }],
    })
    expect(gegevens(DOSSIER)).not.toHaveProperty('hardheid')
  })
})

describe('van feiten naar brief', () => {
  it('een volledig dossier geeft een brief', () => {
    expect(ontbrekend(DOSSIER)).toEqual([])
  })

  it('nodig komt uit stap 3, met de contacttijd als eigen regel; opgelost uit stap 4', () => {
    const [hulp] = gegevens(DOSSIER).voorzieningen
    expect(hulp?.nodig.map(({ onderdeel, minuten }) => [onderdeel, minuten])).toEqual([
      ['schoon huis', 180],
      ['strijken', 30],
      ['tijd voor contact', 15],
    ])
    expect(hulp?.opgelost).toEqual([
      { onderdeel: 'strijken', minuten: 30, per: 'week', door: 'uw dochter', reden: 'De dochter strijkt.' },
    ])
  })

  it('wat is ingetrokken of opnieuw is vastgesteld telt niet dubbel', () => {
    const opnieuw = { ...BEHOEFTE, op: '2026-10-30' }
    const [hulp] = gegevens([GEOPEND, BEHOEFTE, opnieuw, STRIJKEN, AANVRAAG, BESLUIT, BEKEND]).voorzieningen
    expect(hulp?.nodig).toHaveLength(3)
    const weg: DossierFact = {
      type: 'VaststellingIngetrokken',
      op: '2026-10-30',
      vaststelling: 'v4',
      reden: 'Zij stopt.',
    }
    const zonder = [GEOPEND, BEHOEFTE, STRIJKEN, weg, AANVRAAG, BESLUIT, BEKEND]
    expect(gegevens(zonder).voorzieningen[0]?.opgelost).toEqual([])
    expect(ontbrekend(zonder)).toContain('voorziening.nodig')
  })

  describe('minder dan gevraagd', () => {
    const [hulp] = BESLUIT.voorzieningen
    const deels = (minuten: number) =>
      metBesluit({
        beslissing: 'deels toegekend',
        voorzieningen: [
          {
            ...hulp!,
            verschil: [
              { soort: 'adequaat alternatief', minuten, per: 'week', reden: 'Uw robot stofzuigt de kamer.' },
            ],
          },
        ],
      })

    it('de regel die er tijd af haalt, is de reden: bovenaan en bij wat de inwoner vroeg', () => {
      const { kernReden, andersDanGevraagd } = gegevens(deels(-20))
      expect(kernReden).toBe('Het is 20 minuten per week minder. Uw robot stofzuigt de kamer.')
      expect(andersDanGevraagd?.waarom).toEqual([{ tekst: kernReden }])
    })

    it('een regel die tijd geeft, is geen reden om minder te geven', () => {
      expect(gegevens(deels(20)).kernReden).toBe('Er is 225 minuten nodig.')
    })

    it('de vraag van de inwoner staat midden in een zin, zonder dubbele punt aan het eind', () => {
      const facts = deels(-20).map((fact) =>
        fact.type === 'AanvraagIngediend' ? { ...fact, wens: 'Een schoon huis. ' } : fact,
      )
      expect(gegevens(facts).andersDanGevraagd?.gevraagd).toEqual([{ tekst: 'U vroeg om een schoon huis.' }])
    })
  })

  it('een totaal zonder regels staat als een regel', () => {
    const totaal = { ...BEHOEFTE, behoefte: { totaal: { minuten: 195, per: 'week' as const } } }
    const [hulp] = gegevens([GEOPEND, totaal, AANVRAAG, BESLUIT, BEKEND]).voorzieningen
    expect(hulp?.nodig).toMatchObject([{ onderdeel: 'alle hulp samen', minuten: 195 }])
  })

  it('een berekening met een norm geeft haar regels', () => {
    const berekening = { kader: 'hbel-2021', feiten: { huishouden: { personen: 1 } } }
    const [hulp] = gegevens([
      GEOPEND,
      { ...BEHOEFTE, behoefte: { berekening } },
      AANVRAAG,
      BESLUIT,
      BEKEND,
    ]).voorzieningen
    expect(hulp?.nodig).toMatchObject([{ minuten: 6480, per: 'jaar' }])
  })

  it('een jaarnorm die per week naar boven is afgerond, heeft die afronding als eigen regel', () => {
    const jaar = (minuten: number): readonly DossierFact[] =>
      metBesluit({}).map((fact) =>
        fact.type === 'VaststellingGedaan' && fact.vaststelling === 'v3'
          ? {
              ...fact,
              behoefte: { regels: [{ onderdeel: 'schoon huis', minuten, per: 'jaar', bron: 'norm' }] },
            }
          : fact,
      )
    const verschil = (minuten: number) =>
      gegevens(jaar(minuten).filter((fact) => fact !== STRIJKEN)).voorzieningen[0]?.verschil
    const perJaar = minutenPerJaar(findTijd(BESLUIT.voorzieningen[0]?.omvang) ?? { minuten: 0, per: 'week' })
    expect(verschil(perJaar - 24)).toEqual([
      expect.objectContaining({ naam: 'afronding naar boven', minuten: 24, per: 'jaar' }),
    ])
    // Nothing to round, a whole minute more, or less than is needed: no line is made up.
    expect(verschil(perJaar)).toEqual([])
    expect(verschil(perJaar - 52)).toEqual([])
    expect(verschil(perJaar + 24)).toEqual([])
  })

  it('de redenen staan in de volgorde van de stappen, elk met herkomst', () => {
    expect(gegevens(DOSSIER).motivering).toEqual([
      { kop: 'Wat u nodig heeft', zinnen: [{ tekst: 'Er is 225 minuten nodig.', herkomst: ['v3'] }] },
      { kop: 'Wat u zelf kunt en wie u helpt', zinnen: [{ tekst: 'Uw dochter strijkt.', herkomst: ['v4'] }] },
      { kop: 'Waarom deze hulp past', zinnen: [{ tekst: 'Daarom past deze hulp.' }] },
    ])
  })

  it('de bezwaardag volgt uit de bekendmaking, en anders uit de dag van het besluit', () => {
    expect(gegevens(DOSSIER)).toMatchObject({ datum: '2026-11-19', bezwaar: { totEnMet: '2026-12-31' } })
    expect(gegevens(DOSSIER.slice(0, -1))).toMatchObject({
      datum: '2026-11-18',
      bezwaar: { totEnMet: '2026-12-30' },
    })
  })

  it('een pgb-tarief geeft een budget, naar boven afgerond op hele centen', () => {
    const [hulp] = BESLUIT.voorzieningen
    if (hulp === undefined) throw new Error('geen hulp')
    const pgb = {
      ...hulp,
      vorm: 'pgb' as const,
      omvang: { minuten: 200, per: 'week' as const },
      pgb: { tarief: 1400 },
    }
    expect(gegevens(metBesluit({ voorzieningen: [pgb] })).voorzieningen[0]?.pgb).toMatchObject({
      centen: 242_667,
      per: 'jaar',
    })
  })

  it('met twee diensten hoort een regel bij de dienst die de vaststelling noemt', () => {
    const dienst = (naam: string, minuten: number) => ({ naam, omvang: { minuten, per: 'week' as const } })
    const { voorzieningen } = gegevens([
      GEOPEND,
      { ...BEHOEFTE, gebied: 'Begeleiding' },
      AANVRAAG,
      { ...BESLUIT, voorzieningen: [dienst('begeleiding', 225), dienst('dagbesteding', 480)] },
    ])
    expect(voorzieningen.map(({ naam, nodig }) => [naam, nodig.length])).toEqual([
      ['begeleiding', 3],
      ['dagbesteding', 0],
    ])
  })

  it('een advies waarop niets rust wordt niet gevolgd, en dan hoort er een reden bij', () => {
    const advies = (id: string): DossierFact => ({
      type: 'AdviesOntvangen',
      op: '2026-10-26',
      advies: id,
      van: 'de arts',
      conclusie: 'Bukken kan niet.',
    })
    expect(gegevens([GEOPEND, advies('a1'), ...DOSSIER.slice(1)]).adviezen).toMatchObject([{ gevolgd: true }])
    expect(ontbrekend([GEOPEND, advies('a2'), ...DOSSIER.slice(1)])).toContain('adviezen')
  })

  it('de woorden van de inwoner bij het verslag gaan mee', () => {
    const verslag: readonly DossierFact[] = [
      {
        type: 'VerslagOpgesteld',
        op: '2026-11-03',
        versie: 1,
        onderdelen: [{ id: 'o1', kop: 'Wie wat doet', tekst: 'Uw dochter strijkt.' }],
      },
      { type: 'VerslagVerstrekt', op: '2026-11-04', versie: 1 },
      {
        type: 'VerslagBeantwoord',
        op: '2026-11-06',
        versie: 1,
        onderdeel: 'o1',
        antwoord: 'klopt niet',
        tekst: 'Niet elke week.',
      },
    ]
    expect(gegevens([...DOSSIER, ...verslag]).verslag).toEqual({
      op: '2026-11-04',
      reactie: [
        { tekst: 'U schreef dat dit niet klopt bij "Wie wat doet": "Niet elke week."', herkomst: ['o1'] },
      ],
    })
  })

  it('zonder kenmerk in het dossier geldt het kenmerk dat erbij gegeven is', () => {
    const { kenmerk: _, ...zonder } = GEOPEND as Van<'DossierGeopend'>
    expect(gegevens([zonder, ...DOSSIER.slice(1)], 'vught-2016').kenmerk).toBe('vught-2016')
  })

  it('wie mee mag lezen krijgt een kopie, zolang dat geldt', () => {
    const machtiging = (naam: string, totEnMet?: string): DossierFact => ({
      type: 'MachtigingVerleend',
      op: '2026-10-06',
      naam,
      relatie: 'dochter',
      grondslag: 'eigen verzoek',
      mag: ['lezen'],
      ...(totEnMet === undefined ? {} : { totEnMet }),
    })
    const { kopieAan } = gegevens([...DOSSIER, machtiging('Karin'), machtiging('Els', '2026-11-01')])
    expect(kopieAan).toEqual(['Karin, uw dochter'])
  })
})

describe('wat ontbreekt wordt genoemd', () => {
  it.each([
    ['het besluit', DOSSIER.filter(({ type }) => type !== 'BesluitGenomen'), 'besluit'],
    ['de aanvraag', DOSSIER.filter(({ type }) => type !== 'AanvraagIngediend'), 'aanvraag'],
    ['een brief voor buiten behandeling', metBesluit({ beslissing: 'buiten behandeling' }), 'beslissing'],
    ['het mandaat', metBesluit({ mandaat: undefined }), 'mandaat'],
    ['de redenen', metBesluit({ motivering: [] }), 'motivering'],
    [
      'de tijd',
      metBesluit({ voorzieningen: [{ naam: 'hulp', vanaf: '2026-12-01', resultaat: 'schoon huis' }] }),
      'voorziening.omvang',
    ],
    [
      'wat er veranderd is',
      metBesluit({ eerder: { omvang: { minuten: 240, per: 'week' } } }),
      'vorigeHulp.waaromMinder',
    ],
    ['de weging bij een afwijzing', metBesluit({ beslissing: 'afgewezen', voorzieningen: [] }), 'hardheid'],
  ] as [string, readonly DossierFact[], string][])('%s', (_, facts, veld) => {
    expect(ontbrekend(facts)).toContain(veld)
  })

  it('een ontwerp is nog geen besluit', () => {
    const { type: _, ...inhoud } = BESLUIT
    expect(ontbrekend([GEOPEND, AANVRAAG, { type: 'BesluitOpgesteld', ...inhoud }])).toEqual(['besluit'])
  })
})

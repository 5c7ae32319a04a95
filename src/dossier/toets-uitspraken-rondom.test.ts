import { describe, expect, test } from 'vitest'
import type { Bevinding } from '../stelsel/toets/bevinding.ts'
import { toets } from '../stelsel/toets/toets.ts'
import { besluit, dossier, eerder, gezegd, uren, vastgesteld } from '../testing/uitspraak-dossier.ts'
import type { DossierFact } from './dossier-facts.ts'
import { toetsInvoer } from './toets-invoer.ts'

/**
 * Rulings about what stands around the onderzoek: pgb, promises, money back, bezwaar, rules and contracts; as in toets-uitspraken.test.ts. Once
 * with the facts as fields and once with what the source says as text: a field can block, a sentence only asks for a look.
 */
type Rij = readonly [naam: string, codes: readonly string[], facts: readonly DossierFact[]]

const pgb = (grondslag: string) => ({
  naam: 'begeleiding',
  soort: 'dienst' as const,
  vorm: 'pgb' as const,
  omvang: { minuten: 120, per: 'week' as const },
  pgb: { tarief: 2000, grondslag },
})
const verhuiskosten = { naam: 'verhuiskostenvergoeding', soort: 'woningaanpassing' as const }
const afgewezen = besluit({ beslissing: 'afgewezen' })

const BLOKKEERT: readonly Rij[] = [
  [
    'CRVB:2018:2603: wie ouder wordt, had zijn trap niet hoeven zien aankomen',
    ['VOORZIENBAARHEID_TE_RUIM'],
    dossier(
      2016,
      besluit({
        beslissing: 'afgewezen',
        voorzienbaarheid: { reden: 'ouder worden in een huis met een trap', bestondToen: false },
      }),
    ),
  ],
  [
    'RBOVE:2017:2975: verhuizen zonder weging van de koopwoning',
    ['VERHUISPRIMAAT_ONGEMOTIVEERD', 'HULPVRAAG_NIET_VASTGESTELD'],
    dossier(
      2016,
      gezegd('Naar de behoeften en voorkeuren is geen zorgvuldig onderzoek gedaan.'),
      besluit({ voorzieningen: [verhuiskosten], verhuizen: { gewogen: [] } }),
    ),
  ],
  [
    'RBMNE:2020:3765: een toezegging niet nagekomen',
    ['VERTROUWEN_GESCHONDEN'],
    dossier(
      2019,
      { type: 'ToezeggingGedaan', tekst: 'De hulp loopt door.', voorbehoud: false },
      besluit({ beslissing: 'afgewezen', vertrouwen: { nagekomen: false, reden: '' } }),
    ),
  ],
  [
    'RBOVE:2018:3530: pgb teruggevorderd van een kleindochter, opzet niet aangetoond',
    ['TERUGVORDERING_ZONDER_OPZET'],
    dossier(2017, { type: 'TerugvorderingBesloten', bedrag: 794038, van: 'een kleindochter', opzet: false }),
  ],
  [
    'RBLIM:2018:7066: pgb geweigerd op een ander budgetplan',
    ['PGB_WEIGERING_ONGEMOTIVEERD', 'OMVANG_NIET_VASTGESTELD', 'EIGEN_KRACHT_ONJUIST_TOEGEPAST'],
    dossier(
      2017,
      vastgesteld(3, 'De omvang is zonder onderzoek overgenomen uit de AWBZ-indicatie.', {
        behoefte: { totaal: { minuten: 180, per: 'week' } },
      }),
      vastgesteld(4, 'Het netwerk neemt het over.', {
        oplossing: { categorie: 'eigen kracht', door: 'een groter netwerk', toekomstig: true },
      }),
      {
        type: 'PgbBeoordeeld',
        uitkomst: 'geweigerd',
        gronden: [{ grond: 'kwaliteit', alleenAnderPlan: true }],
      },
      besluit({ beslissing: 'deels toegekend', voorzieningen: [{ ...uren(180), naam: 'begeleiding' }] }),
    ),
  ],
  [
    'RBROT:2017:2935: niet gehoord, en het pgb-bedrag mist een basis in de verordening',
    // Not being heard rests on this ruling alone (Awb 7:2 was not read), and the decision is of before it; 2.1.3 was read.
    ['VERORDENING_MIST_ESSENTIALIA', 'NIET_GEHOORD_IN_BEZWAAR', 'PGB_TARIEF_ZONDER_GRONDSLAG'],
    dossier(
      2016,
      {
        type: 'RegelToegepast',
        regel: 'tarieven van het college',
        onderwerp: 'hoogte pgb',
        vastgesteldDoor: 'college',
        kaderInVerordening: false,
      },
      besluit({ voorzieningen: [pgb('')] }),
      { type: 'BezwaarBehandeld', gehoord: false, nietGehoordOmdat: '' },
    ),
  ],
  [
    'RBOBR:2018:1631: van de commissie afgeweken zonder reden',
    ['AFWIJKING_COMMISSIEADVIES_ONGEMOTIVEERD'],
    dossier(2017, { type: 'BezwaarBehandeld', gehoord: true, commissie: { gevolgd: false, reden: '' } }),
  ],
]

const AANDACHT: readonly Rij[] = [
  // Decided before the ruling, and Awb 4:84 was not read: a later ruling alone holds nothing up.
  [
    'RBAMS:2020:4627: ruimer eigen beleid niet gevolgd',
    ['BELEID_NIET_GEVOLGD'],
    dossier(
      2019,
      { type: 'RegelToegepast', regel: 'beleidsregels', gevolgd: false, inHetNadeel: true, reden: '' },
      afgewezen,
    ),
  ],
  [
    'RBROT:2018:4052 en RBGEL:2022:3231: kosten van bezwaar geweigerd',
    ['BEZWAARKOSTEN_TEN_ONRECHTE_GEWEIGERD'],
    dossier(2018, {
      type: 'BezwaarBehandeld',
      gehoord: true,
      herroepen: true,
      kosten: { gevraagd: true, vergoed: false },
    }),
  ],
  [
    'RBGEL:2023:7087: meer dan twee jaar na het bezwaar',
    ['REDELIJKE_TERMIJN_OVERSCHREDEN'],
    dossier(
      2021,
      { type: 'BezwaarBehandeld', gehoord: true, ontvangenOp: '2021-01-10' },
      { type: 'UitspraakBekend', op: '2023-09-10', instantie: 'rechtbank' },
    ),
  ],
  [
    'RBROT:2021:12645: tarieven niet te volgen en te laag',
    ['REELE_PRIJS_ONVOLDOENDE', 'TARIEF_NIET_TRANSPARANT'],
    dossier(2021, {
      type: 'ContractBekend',
      aanbieder: 'Thuishulp Voorbeeld',
      tarief: { kostendekkend: false, berekeningGetoond: false },
    }),
  ],
  [
    'RBOBR:2024:4824: uren toegekend, betaald per resultaat',
    ['CONTRACT_SLUIT_NIET_AAN_OP_BESCHIKKING'],
    dossier(2023, besluit({ voorzieningen: [uren(180)] }), {
      type: 'ContractBekend',
      aanbieder: 'Thuishulp Voorbeeld',
      bekostiging: 'resultaat',
      levertUren: false,
    }),
  ],
]

/** The same, told only in sentences. */
const IN_WOORDEN: readonly (readonly [code: string, zin: string])[] = [
  ['VOORZIENBAARHEID_TE_RUIM', 'Gezien haar leeftijd bij de aankoop was het te voorzien.'],
  ['VOORZIENBAARHEID_TE_RUIM', 'Hij had bij de koop rekening moeten houden met ouder worden.'],
  ['VERHUISPRIMAAT_ONGEMOTIVEERD', 'Verhuizen is goedkoper dan aanpassen.'],
  ['BELEID_NIET_GEVOLGD', 'Het eigen beleid is niet gevolgd.'],
  ['VERTROUWEN_GESCHONDEN', 'De consulent heeft toegezegd dat de hulp zou doorlopen; dat is niet nagekomen.'],
  ['VERTROUWEN_GESCHONDEN', 'Aan haar is toegezegd dat zij vier uur houdt.'],
  ['TERUGVORDERING_ZONDER_OPZET', 'Van de erfgenaam is 7.940 euro teruggevorderd.'],
  ['PGB_WEIGERING_ONGEMOTIVEERD', 'Het budgetplan wijkt af van het plan van het college.'],
  ['PGB_WEIGERING_ONGEMOTIVEERD', 'De weigering van het pgb is niet zorgvuldig onderbouwd.'],
  ['PGB_TARIEF_ZONDER_GRONDSLAG', 'De hoogte van het pgb heeft geen grondslag in de verordening.'],
  [
    'VERORDENING_MIST_ESSENTIALIA',
    'De verordening bevat te weinig criteria en laat de rest aan het college over.',
  ],
  ['NIET_GEHOORD_IN_BEZWAAR', 'In bezwaar is hij niet gehoord.'],
  ['AFWIJKING_COMMISSIEADVIES_ONGEMOTIVEERD', 'Van het advies van de commissie is zonder reden afgeweken.'],
  ['BEZWAARKOSTEN_TEN_ONRECHTE_GEWEIGERD', 'De kosten van het bezwaar zijn ten onrechte niet vergoed.'],
  ['REDELIJKE_TERMIJN_OVERSCHREDEN', 'De redelijke termijn is met acht maanden overschreden.'],
  ['REELE_PRIJS_ONVOLDOENDE', 'Het tarief is te laag.'],
  ['TARIEF_NIET_TRANSPARANT', 'De opbouw van het tarief is niet inzichtelijk.'],
  [
    'CONTRACT_SLUIT_NIET_AAN_OP_BESCHIKKING',
    'Het contract met de aanbieder verplicht niet om deze uren te leveren.',
  ],
]

/** What reads alike and is in order. */
const NIETS_MIS: readonly (readonly [code: string, zin: string])[] = [
  ['VOORZIENBAARHEID_TE_RUIM', 'Bij de koop bestonden de beperkingen al, dus dit was te voorzien.'],
  ['VOORZIENBAARHEID_TE_RUIM', 'Dit was niet te voorzien.'],
  ['VERHUISPRIMAAT_ONGEMOTIVEERD', 'Zij verhuisde in 2019 naar deze woning.'],
  ['BELEID_NIET_GEVOLGD', 'Van het beleid is afgeweken in het voordeel van de inwoner.'],
  ['VERTROUWEN_GESCHONDEN', 'Er is geen toezegging gedaan.'],
  ['VERTROUWEN_GESCHONDEN', 'Aan haar is niets toegezegd.'],
  ['TERUGVORDERING_ZONDER_OPZET', 'Het bedrag wordt niet teruggevorderd.'],
  ['PGB_WEIGERING_ONGEMOTIVEERD', 'Een pgb is uitgelegd en zij wil dat niet.'],
  ['PGB_TARIEF_ZONDER_GRONDSLAG', 'Het pgb volgt uit artikel 12 van de verordening.'],
  ['VERORDENING_MIST_ESSENTIALIA', 'Volgens de verordening telt de kortste route.'],
  ['NIET_GEHOORD_IN_BEZWAAR', 'Op de hoorzitting is hij gehoord.'],
  ['AFWIJKING_COMMISSIEADVIES_ONGEMOTIVEERD', 'Het advies van de commissie is gevolgd.'],
  ['REDELIJKE_TERMIJN_OVERSCHREDEN', 'De redelijke termijn is niet overschreden.'],
  ['CONTRACT_SLUIT_NIET_AAN_OP_BESCHIKKING', 'De aanbieder levert de uren uit het contract.'],
]

const GEWONNEN: readonly (readonly [naam: string, zonder: string, facts: readonly DossierFact[]])[] = [
  [
    'CRVB:2018:2602: verhuizen, met een geschikte woning en zonder medisch bezwaar',
    'VERHUISPRIMAAT_ONGEMOTIVEERD',
    dossier(
      2016,
      besluit({
        beslissing: 'deels toegekend',
        voorzieningen: [verhuiskosten],
        verhuizen: {
          gewogen: ['persoonlijk', 'financieel', 'sociaal'],
          woningBeschikbaar: true,
          medischMogelijk: true,
        },
      }),
    ),
  ],
  [
    'RBDHA:2021:4015: de beperkingen bestonden al bij de koop',
    'VOORZIENBAARHEID_TE_RUIM',
    dossier(
      2020,
      besluit({
        beslissing: 'afgewezen',
        voorzienbaarheid: { reden: 'koop van een huis met trappen', bestondToen: true },
      }),
    ),
  ],
  [
    'RBAMS:2020:4625: geen pgb, op een goed advies',
    'PGB_WEIGERING_ONGEMOTIVEERD',
    dossier(
      2019,
      { type: 'AanvraagIngediend', wens: 'ambulante ondersteuning', vorm: 'pgb' },
      {
        type: 'AdviesOntvangen',
        advies: 'a1',
        van: 'arts',
        conclusie: 'Zij en haar zoon kunnen de taken van een pgb niet aan.',
      },
      { type: 'PgbBeoordeeld', uitkomst: 'geweigerd', gronden: [{ grond: 'bekwaamheid' }] },
      besluit({
        beslissing: 'deels toegekend',
        voorzieningen: [{ naam: 'ambulante ondersteuning', soort: 'dienst', vorm: 'natura' }],
      }),
    ),
  ],
  [
    'RBZWB:2024:7590: gewonnen, en voor de duur is al vergoed',
    'REDELIJKE_TERMIJN_OVERSCHREDEN',
    dossier(
      2021,
      { type: 'BezwaarBehandeld', gehoord: true, ontvangenOp: '2021-01-10' },
      { type: 'UitspraakBekend', op: '2024-11-10', instantie: 'rechtbank', vergoedingVoorDuur: true },
    ),
  ],
]

function oordeel(facts: readonly DossierFact[]): readonly Bevinding[] {
  return toets(toetsInvoer(facts, '2026-01-01')).bevindingen
}

function codes(bevindingen: readonly Bevinding[]): readonly string[] {
  return bevindingen.map(({ code }) => code)
}

describe('waar het college verloor', () => {
  test.each(BLOKKEERT)('%s', (_naam, [eerste, ...rest], facts) => {
    const bevindingen = oordeel(facts)
    expect(codes(bevindingen)).toEqual(expect.arrayContaining([eerste, ...rest]))
    expect(codes(bevindingen.filter(({ ernst }) => ernst === 'blokkerend'))).toContain(eerste)
  })

  test.each(AANDACHT)('%s: aandacht, houdt het besluit niet op', (_naam, verwacht, facts) => {
    const bevindingen = oordeel(facts).filter(({ code }) => verwacht.includes(code))
    expect(codes(bevindingen).toSorted()).toEqual([...verwacht].toSorted())
    expect(bevindingen.filter(({ ernst }) => ernst === 'blokkerend')).toEqual([])
  })
})

describe('een zin in het dossier vraagt om te kijken en houdt niets tegen', () => {
  test.each(IN_WOORDEN)('%s: %s', (code, zin) => {
    const bevindingen = oordeel(dossier(2020, gezegd(zin), afgewezen))
    expect(codes(bevindingen)).toContain(code)
    expect(bevindingen.filter(({ ernst }) => ernst === 'blokkerend')).toEqual([])
  })

  test.each(IN_WOORDEN)('wat iemand vindt, is geen vaststelling (%s: %s)', (code, zin) => {
    expect(
      codes(oordeel(dossier(2020, gezegd(`Volgens mevrouw: ${zin.replace(/; /g, ', ')}`), afgewezen))),
    ).not.toContain(code)
  })

  test.each(NIETS_MIS)('niet %s: %s', (code, zin) => {
    expect(codes(oordeel(dossier(2020, eerder(120), gezegd(zin), afgewezen)))).not.toContain(code)
  })
})

describe('waar het college won, houdt niets tegen', () => {
  test.each(GEWONNEN)('%s', (_naam, code, facts) => {
    const bevindingen = oordeel(facts)
    expect(bevindingen.filter(({ ernst }) => ernst === 'blokkerend')).toEqual([])
    expect(codes(bevindingen)).not.toContain(code)
  })
})

test('what an earlier decision rested on does not hold up the next one', () => {
  const eerste: readonly DossierFact[] = dossier(
    2024,
    { type: 'AanvraagIngediend', wens: 'begeleiding', vorm: 'pgb' },
    {
      type: 'PgbBeoordeeld',
      uitkomst: 'geweigerd',
      gronden: [{ grond: 'kwaliteit', alleenAnderPlan: true }],
    },
    { type: 'RegelToegepast', regel: 'beleidsregels', gevolgd: false, inHetNadeel: true, reden: '' },
    besluit({ voorzieningen: [{ ...uren(120), vorm: 'natura' }] }),
    { type: 'BezwaarBehandeld', gehoord: false, nietGehoordOmdat: '' },
  )
  const tweede = dossier(2025, besluit({ besluit: 'b2', voorzieningen: [{ ...uren(180), vorm: 'natura' }] }))
  const blokkades = (facts: readonly DossierFact[]) =>
    codes(oordeel(facts).filter(({ ernst }) => ernst === 'blokkerend')).toSorted()
  expect(blokkades(eerste)).toEqual([
    'BELEID_NIET_GEVOLGD',
    'NIET_GEHOORD_IN_BEZWAAR',
    'PGB_WEIGERING_ONGEMOTIVEERD',
  ])
  expect(blokkades([...eerste, ...tweede])).toEqual([])
  expect(codes(oordeel([...eerste, ...tweede]))).toContain('NIET_GEHOORD_IN_BEZWAAR')
})

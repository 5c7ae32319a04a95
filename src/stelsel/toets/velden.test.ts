import { describe, expect, test } from 'vitest'
import { AFGEWEZEN, codesVan } from '../../testing/toets-proef.ts'
import type { Behoefte, Oplossing, ToetsInvoer } from './invoer.ts'
import { toets } from './toets.ts'
import {
  besluitMet,
  besluitMetDienst,
  deelsVerteld,
  dossier,
  stappenMet,
  stappenMetOplossing,
} from './voorbeeld-dossier.ts'

/** What a rule reads in a field of a few words: the source of a line, who helps, what a service is called. By hand. */
const delen = (woorden: string) => woorden.split('|').map((woord) => woord.trim())

function metBehoefte(behoefte: Partial<Behoefte>): ToetsInvoer {
  return dossier({
    vaststellingen: stappenMet(3, { behoefte: { regels: [], berekend: true, ...behoefte } }),
  })
}

function metBron(bron: string, afwijking?: string): ToetsInvoer {
  return metBehoefte({ regels: [{ onderdeel: 'de was', minuten: 7860, per: 'jaar', bron, afwijking }] })
}

function metHulp(oplossing: Partial<Oplossing>): ToetsInvoer {
  return deelsVerteld({
    vaststellingen: stappenMetOplossing({ categorie: 'eigen kracht', door: 'mevrouw', ...oplossing }),
  })
}

describe('time that comes out of a score', () => {
  test.each(
    delen(
      'ZRM | de zelfredzaamheidmatrix | zelfredzaamheid-matrix | score 3 | scores | scorekaart | puntentelling | een puntensysteem',
    ),
  )('%s', (bron) => expect(codesVan(metBron(bron))).toContain('NORM_NIET_OBJECTIEF'))

  test.each(delen('hhm-2019 | underscore | zelf gemeten'))('not: %s', (bron) =>
    expect(codesVan(metBron(bron))).not.toContain('NORM_NIET_OBJECTIEF'),
  )
})

describe('a norm that a court set aside', () => {
  const grond = (behoefte: Partial<Behoefte>) =>
    toets(metBehoefte(behoefte))
      .bevindingen.filter(({ code }) => code.startsWith('NORM_'))
      .map(({ code, grondslag }) => [code, grondslag[0]?.bron])
  const regels = (bron: string) => [{ onderdeel: 'de was', minuten: 7860, per: 'jaar' as const, bron }]

  test.each(delen('de norm van 78 uur | Utrecht 78 | Utrechtse 78 | utrecht-78'))(
    'on objective criteria: %s',
    (naam) => {
      expect(grond({ regels: regels(naam) })).toEqual([
        ['NORM_NIET_OBJECTIEF', expect.stringContaining('2016:1402')],
      ])
      expect(grond({ kader: { naam } })).toContainEqual([
        'NORM_NIET_OBJECTIEF',
        expect.stringContaining('2016:1402'),
      ])
    },
  )

  test.each(delen('KPMG Rivierenland | rivierenland, door KPMG'))('on both: %s', (naam) => {
    expect(grond({ regels: regels(naam) })).toEqual([
      ['NORM_NIET_OBJECTIEF', expect.stringContaining('2023:3301')],
      ['NORM_NIET_ONAFHANKELIJK', expect.stringContaining('2023:3301')],
    ])
  })

  test.each(delen('178 uur | Utrecht 2019 | Utrechtse lijst | KPMG Utrecht | regio Rivierenland'))(
    'another: %s',
    (naam) => expect(grond({ regels: regels(naam) })).toEqual([]),
  )
})

describe('an extent taken over from an earlier indication', () => {
  const OVERGENOMEN = 'De omvang lijkt overgenomen uit een eerdere indicatie.'
  const gezegd = (invoer: ToetsInvoer) => toets(invoer).bevindingen.map(({ uitleg }) => uitleg)
  const metTekst = (tekst: string) => dossier({ vaststellingen: stappenMet(3, { tekst }) })

  test.each(
    delen(
      'oude indicatie | de vorige CIZ-indicatie | eerdere indicatie | bestaande indicatie | AWBZ-indicatie | huidige indicatie',
    ),
  )('as the source: %s', (bron) => expect(gezegd(metBron(bron))).toContain(OVERGENOMEN))

  test.each(delen('overgenomen | gekopieerd | gelijk aan wat was | conform | voortgezet'))(
    'in words: %s',
    (hoe) => expect(gezegd(metTekst(`De omvang is ${hoe}, uit de oude indicatie.`))).toContain(OVERGENOMEN),
  )

  test.each([
    'De oude indicatie is bekeken en niet gebruikt.',
    'De omvang is overgenomen uit het plan.',
    'De omvang is conform een oude en inmiddels lang verlopen AWBZ, met indicatie.',
  ])('not: %s', (tekst) => expect(gezegd(metTekst(tekst))).not.toContain(OVERGENOMEN))

  test.each(delen('indicatie van nu | de oude norm | oude brief, met een indicatie'))(
    'not as source: %s',
    (bron) => expect(gezegd(metBron(bron))).not.toContain(OVERGENOMEN),
  )
})

describe('a lowering in step 3 because someone helps', () => {
  const regel = (afwijking: string) => codesVan(metBron('hbel-2021', afwijking))

  test.each(
    delen(
      'eigen kracht | zelf | dochter | dochters | zoon | zoons | partner | echtgenote | buren | netwerk | mantelzorg | mantelzorger | familie | kinderen',
    ),
  )('less, because of: %s', (wie) =>
    expect(regel(`Minder door: ${wie}`)).toContain('EIGEN_KRACHT_VOOR_OMVANG'),
  )

  test.each(delen('minder | na aftrek | verlaagd | verminderd | in mindering'))(
    '%s, for the daughter',
    (hoe) => expect(regel(`${hoe}, want haar dochter wast`)).toContain('EIGEN_KRACHT_VOOR_OMVANG'),
  )

  test.each([
    'Meer, want haar dochter wast.',
    'Minder, want het huis is klein.',
    'Verminderde longinhoud, haar zoon weet het.',
  ])('not: %s', (afwijking) => expect(regel(afwijking)).not.toContain('EIGEN_KRACHT_VOOR_OMVANG'))
})

describe('help that someone must buy', () => {
  test.each(
    delen(
      'particuliere hulp | een particulier hulp | particuliere schoonmaakster | particuliere schoonmaak | particulier schoonma | een schoonmaakbedrijf | hulp inkopen | iemand op de markt | door zelf betalen',
    ),
  )('%s', (door) => {
    expect(codesVan(metHulp({ door }))).toContain('EIGEN_KRACHT_ONJUIST_TOEGEPAST')
    expect(codesVan(metHulp({ reden: door }))).toContain('EIGEN_KRACHT_ONJUIST_TOEGEPAST')
  })

  test.each(delen('mevrouw zelf | een particulier | de herinkopende buurman'))('not: %s', (door) =>
    expect(codesVan(metHulp({ door }))).not.toContain('EIGEN_KRACHT_ONJUIST_TOEGEPAST'),
  )
})

describe('help with the household is no common good and no open service', () => {
  const HUISHOUDEN = delen(
    'huishoudelijke hulp | huishoudelijke ondersteuning | hulp bij het huishouden | hulp in het huishouden | schoonmaak | schoonmaakhulp',
  )
  const gewoon = (voorziening: string) =>
    codesVan(
      metHulp({
        categorie: 'algemeen gebruikelijke voorziening',
        voorziening,
        nietSpeciaal: true,
        beschikbaar: true,
        passend: true,
        betaalbaar: true,
      }),
    )
  const algemeen = (voorziening: string) =>
    codesVan(metHulp({ categorie: 'algemene voorziening', voorziening }))

  test.each(HUISHOUDEN)('%s', (voorziening) => {
    expect(gewoon(voorziening)).toContain('ALGEMEEN_GEBRUIKELIJK_ONJUIST')
    expect(algemeen(voorziening)).toContain('ALGEMENE_VOORZIENING_ONJUIST_GEKWALIFICEERD')
  })

  test.each(delen('een douchestoel | schoonmaakmiddel | hulp bij het lezen'))('not: %s', (voorziening) => {
    expect(gewoon(voorziening)).not.toContain('ALGEMEEN_GEBRUIKELIJK_ONJUIST')
    expect(algemeen(voorziening)).not.toContain('ALGEMENE_VOORZIENING_ONJUIST_GEKWALIFICEERD')
  })

  test.each([
    ['nietSpeciaal', 'De lift is niet algemeen gebruikelijk: het is speciaal voor mensen met een beperking.'],
    ['beschikbaar', 'De lift is niet algemeen gebruikelijk: het is niet te krijgen.'],
    ['passend', 'De lift is niet algemeen gebruikelijk: het is niet passend voor deze inwoner.'],
    ['betaalbaar', 'De lift is niet algemeen gebruikelijk: het is niet te betalen met een minimuminkomen.'],
  ])('says which of the four demands is not met: %s', (eis, uitleg) => {
    const invoer = metHulp({
      categorie: 'algemeen gebruikelijke voorziening',
      voorziening: 'De lift',
      [eis]: false,
    })
    expect(toets(invoer).bevindingen.map((bevinding) => bevinding.uitleg)).toContain(uitleg)
  })

  test('says which of the four demands were not looked at', () => {
    const invoer = dossier({
      vaststellingen: stappenMetOplossing({
        categorie: 'algemeen gebruikelijke voorziening',
        door: 'de winkel',
        voorziening: 'een fiets',
        beschikbaar: true,
      }),
    })
    expect(toets(invoer).bevindingen.map(({ uitleg }) => uitleg)).toEqual([
      'Niet nagegaan voor een fiets: niet speciaal voor mensen met een beperking; passend voor deze inwoner; te betalen met een minimuminkomen.',
    ])
  })
})

describe('another act as the place to go', () => {
  const naar = (door: string) => metHulp({ categorie: 'andere wet', door })
  const ernst = (door: string) =>
    toets(naar(door))
      .bevindingen.filter(({ code }) => code === 'VOORLIGGENDE_VOORZIENING_NIET_BENOEMD')
      .map((bevinding) => bevinding.ernst)

  test.each(
    delen(
      'de Zorgverzekeringswet | Zvw | de Wet langdurige zorg | Wlz | Jeugdwet | Participatiewet | WIA | UWV | passend onderwijs | de Woningwet',
    ),
  )('names the act, not the help: %s', (door) => expect(ernst(door)).toEqual(['aandacht']))

  test.each(delen('een andere wet | de Wiager | de UWVerij'))('names nothing: %s', (door) =>
    expect(ernst(door)).toEqual(['blokkerend']),
  )

  test.each(delen('de Participatiewet | bijzondere bijstand'))('sends on to assistance: %s', (door) =>
    expect(codesVan(naar(door))).toContain('AFBAKENING_ANDERE_WET_ONJUIST'),
  )
})

describe('a service that is measured in time', () => {
  const zonderUren = (naam: string, resultaat?: string) =>
    toets(
      deelsVerteld({
        besluit: besluitMetDienst({
          naam,
          soort: undefined,
          resultaat,
          omvang: undefined,
          omvangDoor: undefined,
          activiteiten: [],
        }),
      }),
    )
  const CODE = 'RESULTAAT_ZONDER_UREN'
  const uitkomst = (naam: string, resultaat?: string) => {
    const { bevindingen, nietTeZien } = zonderUren(naam, resultaat)
    if (bevindingen.some(({ code }) => code === CODE)) return 'te weinig'
    return nietTeZien.some(({ code }) => code === CODE) ? 'niet te zien' : 'geen tijd nodig'
  }

  test.each(
    delen(
      'hulp | ondersteuning | begeleiding | dagbesteding | dagopvang | huishouden | schoonmaken | respijtzorg | logeren',
    ),
  )('by its name: %s', (naam) => {
    expect(uitkomst(naam)).toBe('niet te zien')
    expect(uitkomst('voorziening', naam)).toBe('te weinig')
  })

  test.each(
    delen(
      'schoon huis met hulp | een schoon en leefbaar huis met hulp | leefbaar huis met hulp | het resultaat van de hulp | resultaatgericht met hulp | resultaten van hulp | hulp bij schone kleding | hulp bij schone en draagbare kleding',
    ),
  )('a result as its name: %s', (naam) => expect(uitkomst(naam)).toBe('te weinig'))

  test.each(delen('rolstoel | traplift'))('no time: %s', (naam) =>
    expect(uitkomst(naam)).toBe('geen tijd nodig'),
  )
})

describe('who took the decision', () => {
  const ernst = (functie: string, besluit?: string) =>
    codesVan(dossier({ besluit: besluitMet({ mandaat: { functie, besluit } }) })).includes('GEEN_MANDAAT')

  test.each(
    delen(
      'medewerker van de aanbieder | zorgaanbieder | thuiszorg | thuiszorgorganisatie | adviesbureau | adviseur Wmo | stichting Zorg',
    ),
  )('not the municipality, without a mandate: %s', (functie) => {
    expect(ernst(functie)).toBe(true)
    expect(ernst(functie, 'mandaatbesluit 2026')).toBe(false)
  })

  test('the municipality itself', () => expect(ernst('consulent Wmo')).toBe(false))
})

describe('an advice that finds help needed, and a refusal without a word about it', () => {
  const met = (conclusie: string) =>
    codesVan(
      deelsVerteld({
        besluit: AFGEWEZEN,
        adviezen: [{ id: 'a1', plaats: 'feit 10', ontvangen: { op: '2026-10-26', conclusie } }],
      }),
    )

  test.each(delen('nodig | noodzakelijk | aangewezen | geïndiceerd | gewenst | passend'))('%s', (woord) => {
    expect(met(`Hulp is ${woord}`)).toContain('ADVIES_GENEGEERD')
    expect(met(`Een lift kan wachten; hulp is ${woord}.`)).toContain('ADVIES_GENEGEERD')
    for (const niet of ['geen hulp is', 'hulp is niet', 'zonder hulp is het']) {
      expect(met(`${niet} ${woord}`)).not.toContain('ADVIES_GENEGEERD')
    }
  })

  test('says something else', () => expect(met('Zij is gezond.')).not.toContain('ADVIES_GENEGEERD'))
})

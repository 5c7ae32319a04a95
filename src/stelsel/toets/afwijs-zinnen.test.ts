import { describe, expect, test } from 'vitest'
import { gelezen, gelezenBevindingen, gezegd, losgeschreven, type Zinnen } from '../../testing/toets-proef.ts'
import {
  aanbodInTekst,
  findGeldreden,
  findHuisgenootMoet,
  findMinderOmGeld,
  findWerksterGebruikelijk,
  findZelfInhuren,
} from './afwijs-zinnen.ts'
import { toets } from './toets.ts'
import {
  BESLUIT,
  besluitMet,
  deelsVerteld,
  dossier,
  EERDER_VIER_UUR,
  TWEE_UUR_MINDER,
} from './voorbeeld-dossier.ts'

const LEZERS = [
  findGeldreden,
  findMinderOmGeld,
  aanbodInTekst,
  findHuisgenootMoet,
  findWerksterGebruikelijk,
  findZelfInhuren,
]

/** Reasons that are about the municipality or its offer, as people write them. */
const GEVONDEN: readonly Zinnen[] = [
  [
    'UITKOMST_STOND_VAST',
    '….',
    'Wij kunnen de begeleiding niet geven, omdat er een wachtlijst is | Vanwege de wachtlijst krijgt u geen dagbesteding | Door de lange wachttijd bij de aanbieder wijzen wij uw aanvraag af | De aanvraag is afgewezen omdat er wachtlijsten zijn | U krijgt voorlopig geen hulp, want de wachtlijst is te lang | Door de wachttijden krijgt u van ons niets | De hulp is geweigerd, er is een wachtlijst | Met deze wachtlijst kan de hulp niet worden geleverd',
  ],
  [
    'UITKOMST_STOND_VAST',
    '….',
    'Iedereen krijgt twee uur | Iedereen krijgt bij ons twee uur hulp per week | Alle cliënten krijgen 120 minuten | Elke inwoner krijgt hetzelfde | Ieder huishouden krijgt evenveel | Bij ons krijgt iedereen twee uur | Wij geven iedereen twee uur | De gemeente geeft alle inwoners drie uur | U krijgt standaard twee uur | Twee uur per week is standaard | Drie uren zijn onze standaard',
  ],
  [
    'NORM_ALLEEN_BUDGET',
    '….',
    'Het budget is op | Het budget voor dit jaar is op | Het Wmo-budget was in oktober uitgeput | Omdat het budget op is, krijgt u geen dagbesteding | Er is geen budget meer | Er is onvoldoende budget voor deze hulp | Er zijn te weinig middelen beschikbaar | Het jaarbudget raakt op | De besparing vraagt dit | Zo zijn kosten te besparen',
  ],
  [
    'GEBRUIKELIJKE_HULP_NIET_ONDERZOCHT',
    '….',
    'Uw man moet het huishouden doen | Uw man moet het huishouden doen, dus krijgt u geen hulp | Haar inwonende zoon moet voortaan stofzuigen | Dan moet uw partner maar schoonmaken | Zijn vrouw dient de was te doen | De echtgenoot hoort deze taken over te nemen | Van uw man mag worden verwacht dat hij het huishouden doet',
  ],
  [
    'ALGEMEEN_GEBRUIKELIJK_ONJUIST',
    '….',
    'Een werkster is algemeen gebruikelijk | Het is algemeen gebruikelijk om een poetshulp te nemen | Particuliere hulp is tegenwoordig algemeen gebruikelijk | Een interieurverzorgster is algemeen gebruikelijk',
  ],
  [
    'EIGEN_KRACHT_ONJUIST_TOEGEPAST',
    '….',
    'U kunt een werkster nemen | U kunt zelf hulp inhuren | Mevrouw kan zelf een hulp betalen | U moet zelf een schoonmaakbedrijf inschakelen | Meneer dient zelf hulp in te kopen | Zij kan best een schoonmaakster betalen',
  ],
]

/** What only looks like it, denies it, or gives something instead. */
const NIETS = [
  'Er is geen wachtlijst, u krijgt de hulp meteen.',
  'Er is geen lange wachtlijst en u krijgt geen andere aanbieder.',
  'Een wachtlijst is geen reden om u geen hulp te geven.',
  'Wij wijzen de aanvraag niet af, ook al is er een wachtlijst.',
  'Door de wachtlijst begint de hulp op 1 februari.',
  'Door de wachtlijst kunnen wij nog niet alles geven, zolang helpt een andere aanbieder.',
  'U krijgt nu geen plek door de wachtlijst, intussen komt er begeleiding thuis.',
  'De huisarts heeft een wachtlijst.',
  'Niet iedereen krijgt twee uur.',
  'Iedereen krijgt wat hij nodig heeft.',
  'Wij geven niet iedereen twee uur.',
  'Iedereen krijgt twee uur als begin en u krijgt een uur meer.',
  'Wij geven niemand standaard een aantal, want er is geen standaard van twee uur.',
  'Twee uur is niet de standaard.',
  'Het pgb-budget is op.',
  'Uw budget is op.',
  'Het budget is niet op.',
  'Dat het budget op is, is geen reden voor minder hulp.',
  'Mevrouw heeft geen eigen middelen meer.',
  'Zij zit op een kruk om kracht over te houden.',
  'Uw man moet werken.',
  'Uw man moet niet het huishouden doen.',
  'Uw man hoeft het huishouden niet te doen.',
  'Uw man moet zelf hulp krijgen bij het huishouden.',
  'Met uw man is besproken of hij het huishouden kan doen.',
  'Uw man moet de was doen, dat is met hem afgesproken.',
  'Van uw man mag niet worden verwacht dat hij het huishouden doet.',
  'Een werkster is niet algemeen gebruikelijk.',
  'Algemeen gebruikelijk is een fiets.',
  'U hoeft geen werkster te nemen.',
  'U kunt niet zelf een hulp betalen.',
  'U kunt met het pgb zelf een hulp inhuren.',
  'Mevrouw kan haar werkster niet meer betalen.',
  'Volgens mevrouw is het budget op.',
]

describe('a reason that is not about this person', () => {
  test.each(losgeschreven(GEVONDEN))('$code: $tekst', ({ code, tekst }) => {
    const eigen = gelezenBevindingen(tekst).filter((bevinding) => bevinding.code === code)
    expect(eigen).toMatchObject([{ ernst: 'aandacht', plaats: 'feit 3' }])
    expect(eigen[0]?.uitleg).toContain(`"${tekst}"`)
  })

  test.each(NIETS)('nothing: %s', (tekst) => expect(gelezen(tekst)).toEqual([]))
})

describe('less than before, for money', () => {
  const DEUGT = dossier().vaststellingen.filter(({ stap }) => stap === 3)
  test.each([
    'Door de bezuiniging krijgt u minder uren dan eerst.',
    'Om kosten te besparen zijn de uren van mevrouw verlaagd.',
    'Uw hulp wordt minder vanwege de begroting.',
  ])('told in words only: %s', (tekst) => {
    expect(gelezen(tekst)).toEqual(expect.arrayContaining(['AFBOUW_ONGEMOTIVEERD', 'NORM_ALLEEN_BUDGET']))
  })

  test.each([
    'Door de bezuiniging gaat de bibliotheek eerder dicht.',
    'Uw uren worden niet verlaagd om kosten te besparen.',
    'De uren zijn verlaagd, omdat u weer zelf kunt koken.',
  ])('nothing less: %s', (tekst) => expect(gelezen(tekst)).not.toContain('AFBOUW_ONGEMOTIVEERD'))

  test('before a decision nothing is less', () => {
    const teksten = [{ tekst: 'Door de bezuiniging zijn uw uren verlaagd.', plaats: 'feit 3' }]
    expect(toets(deelsVerteld({ teksten })).bevindingen).toEqual([])
  })

  test.each([
    ['as what changed', { ...TWEE_UUR_MINDER, gewijzigd: 'De gemeente moet bezuinigen.' }],
    ['beside a norm that is sound', TWEE_UUR_MINDER],
  ])('%s', (_, besluit) => {
    const invoer = deelsVerteld({
      eerder: EERDER_VIER_UUR,
      vaststellingen: DEUGT,
      teksten: [{ tekst: 'De gemeente moet bezuinigen.', plaats: 'feit 3' }],
      besluit,
    })
    expect(gezegd('AFBOUW_ONGEMOTIVEERD', invoer)).toMatchObject([
      [
        expect.any(String),
        'De inwoner krijgt minder dan eerst, en geld lijkt de reden: "De gemeente moet bezuinigen."',
        expect.any(String),
      ],
    ])
  })
})

describe('less than before, on a norm that is sound', () => {
  const minder = (tekst: string) =>
    gezegd(
      'AFBOUW_ONGEMOTIVEERD',
      dossier({
        eerder: EERDER_VIER_UUR,
        besluit: besluitMet({ motivering: [{ tekst, vaststellingen: ['v2'], grondslagen: [] }] }),
      }),
    )

  test.each([
    'Uw gezondheid is verbeterd.',
    'De hulp bij de was is niet meer nodig, want u heeft een droger.',
    'U doet de was nu zelf.',
    'Sinds het vorige besluit is uw zoon in huis gekomen.',
    'Voor u geldt nu de nieuwe norm; wij hebben gekeken of die bij u past.',
  ])('what changed is said: %s', (tekst) => expect(minder(tekst)).toEqual([]))

  test.each([
    'U kunt niet bukken en tillen.',
    'Er is niets veranderd.',
    'Er is bij u sinds het vorige besluit niets anders geworden.',
    'Er is geen nieuwe norm.',
  ])('what changed is not said: %s', (tekst) => {
    expect(minder(tekst)).toEqual([
      [
        BESLUIT.plaats,
        'De inwoner krijgt minder dan eerst. De norm deugt, maar er staat niet per activiteit wat er voor deze inwoner veranderd is.',
        'Schrijf per activiteit die vervalt of korter wordt wat er veranderd is sinds het vorige besluit, of welke deugdelijke norm nu geldt.',
      ],
    ])
  })
})

test('a sentence without end is read in time that grows with its length', () => {
  const lang = (woorden: string) => woorden.repeat(Math.ceil(100_000 / woorden.length))
  const begin = performance.now()
  for (const woorden of [
    'wachtlijst niet ',
    'iedereen krijgt ',
    'het budget van de ',
    'uw man moet ',
    'van uw man mag verwacht ',
    'u kunt zelf hulp ',
    'minder uren ',
    'standaard ',
    'niet-',
  ]) {
    for (const lees of LEZERS) lees([{ tekst: lang(woorden), plaats: '' }])
  }
  // Some tenths of a second; a pattern that starts over at every word would take minutes.
  expect(performance.now() - begin).toBeLessThan(20_000)
})

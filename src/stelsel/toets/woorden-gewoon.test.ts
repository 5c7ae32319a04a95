import { describe, expect, test } from 'vitest'
import { AFGEWEZEN, codesVan, gelezen, losgeschreven, type Zinnen } from '../../testing/toets-proef.ts'
import { besluitMet, deelsVerteld, dossier, stappenMet } from './voorbeeld-dossier.ts'

// As a consulent writes it, without the words of the law.

const GEVONDEN: readonly Zinnen[] = [
  [
    'VOORZIENBAARHEID_TE_RUIM',
    '….',
    'U had toen voor een woning zonder trap kunnen kiezen | Iedereen weet dat de benen met de jaren minder worden | Zij had bij de koop beter moeten bedenken dat zij ouder wordt | U koos er bewust voor om in een huis met trap te gaan wonen | Hij had kunnen inzien dat een bovenwoning lastig wordt',
    AFGEWEZEN,
  ],
  [
    'VERHUISPRIMAAT_ONGEMOTIVEERD',
    '….',
    'U krijgt 3.000 euro voor de verhuizing | U kunt een verhuiskostenvergoeding krijgen | Wij bieden een bijdrage voor uw verhuizing | Het is beter als u gaat verhuizen naar een seniorenwoning | Wij raden u aan om te verhuizen | U kunt zich inschrijven voor een gelijkvloerse woning | Mevrouw moet een geschikte woning zoeken | Wij passen de badkamer niet aan, u kunt naar een flat verhuizen',
    AFGEWEZEN,
  ],
  [
    'MANTELZORG_AFGEDWONGEN',
    '….',
    'Uw dochter woont dichtbij. Van haar mag worden verwacht dat zij de ramen doet | Uw kinderen wonen in het dorp. Van hen kan hulp worden verwacht | Mevrouw heeft een zoon. Hij moet maar stofzuigen | De buren zijn aardig. Zij dienen de boodschappen mee te nemen',
  ],
]

const NIETS: readonly Zinnen[] = [
  [
    'MANTELZORG_AFGEDWONGEN',
    '….',
    'Uw dochter woont dichtbij. Van haar mag niet worden verwacht dat zij schoonmaakt | Uw dochter woont dichtbij. Zij hoeft niet te stofzuigen | Uw kinderen wonen in het dorp. Zij moeten werken | Mevrouw heeft een zoon. Zij moet hulp krijgen bij het huishouden | Uw zoon belde. Van de aanbieder mag worden verwacht dat hij op tijd is | Zij moet zelf blijven koken',
  ],
  [
    'VOORZIENBAARHEID_TE_RUIM',
    '….',
    'U had dit niet kunnen weten | Zij had dit niet hoeven te voorzien | Hij had geen rekening kunnen houden met dit ongeluk | U kunt zelf kiezen welke aanbieder komt | U koos bewust voor hulp in natura',
    AFGEWEZEN,
  ],
  [
    'VERHUISPRIMAAT_ONGEMOTIVEERD',
    '….',
    'U hoeft niet te verhuizen | Verhuizen kan niet | U vroeg een verhuiskostenvergoeding | U krijgt geen verhuiskostenvergoeding | Uw aanvraag gaat over de verhuiskosten | U kunt zich inschrijven voor de cursus | Mevrouw is in mei verhuisd',
    AFGEWEZEN,
  ],
]

describe('plain words', () => {
  test.each(losgeschreven(GEVONDEN))('$code: $tekst', ({ code, tekst, besluit }) => {
    expect(gelezen(tekst, besluit)).toContain(code)
  })

  test.each(losgeschreven(NIETS))('not $code: $tekst', ({ code, tekst, besluit }) => {
    expect(gelezen(tekst, besluit)).not.toContain(code)
  })
})

describe('a refusal that sends someone elsewhere', () => {
  const metReden = (tekst: string) => ({
    vaststellingen: stappenMet(4, { tekst: 'Gekeken is wat er is.', oplossing: undefined }),
    besluit: besluitMet({
      beslissing: 'afgewezen' as const,
      voorzieningen: [],
      motivering: [{ tekst, vaststellingen: ['v4'], grondslagen: [] }],
    }),
  })
  const codes = (tekst: string) => codesVan(dossier(metReden(tekst)))

  test.each([
    'U kunt eten bestellen bij de maaltijdbus. Die is er voor iedereen.',
    'Voor de was kunt u terecht bij de was- en strijkservice.',
    'Voor de boodschappen is er de boodschappendienst, daar kunt u gebruik van maken.',
    'U kunt naar de inloop in het wijkcentrum.',
  ])('no word on whether it fits: %s', (tekst) => {
    expect(codes(tekst)).toContain('ALGEMENE_VOORZIENING_NIET_PASSEND')
    expect(codesVan(deelsVerteld(metReden(tekst)))).not.toContain('ALGEMENE_VOORZIENING_NIET_PASSEND')
  })

  test.each([
    'U kunt eten bestellen bij de maaltijdbus. Die heeft zoutloos eten, dus die past bij uw dieet.',
    'De was- en strijkservice haalt boven op en kost 3 euro per zak; dat kunt u betalen, zei u.',
    'U kunt niet naar de inloop in het wijkcentrum.',
    'Uw man kan het huishouden doen.',
  ])('said, or not sent: %s', (tekst) => {
    expect(codes(tekst)).not.toContain('ALGEMENE_VOORZIENING_NIET_PASSEND')
  })

  test.each([
    'Een inloopdouche is algemeen gebruikelijk, dus die schaft u zelf aan.',
    'Een elektrische fiets heeft tegenwoordig bijna iedereen. Dat is een gewone aanschaf.',
  ])('a thing that everyone has, and no word on its price: %s', (tekst) => {
    expect(codes(tekst)).toContain('ALGEMEEN_GEBRUIKELIJK_ONJUIST')
    expect(codesVan(deelsVerteld(metReden(tekst)))).not.toContain('ALGEMEEN_GEBRUIKELIJK_ONJUIST')
  })

  test.each([
    'Een badplank is algemeen gebruikelijk: die koopt u bij elke drogist en is met een minimuminkomen te betalen.',
    'Een inloopdouche is niet algemeen gebruikelijk.',
    'Niet iedereen heeft een inloopdouche.',
  ])('the tests are told, or it is denied: %s', (tekst) => {
    expect(codes(tekst)).not.toContain('ALGEMEEN_GEBRUIKELIJK_ONJUIST')
  })
})

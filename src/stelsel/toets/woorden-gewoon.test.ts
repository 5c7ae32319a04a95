import { describe, expect, test } from 'vitest'
import { AFGEWEZEN, gelezen, losgeschreven, type Zinnen } from '../../testing/toets-proef.ts'

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
]

const NIETS: readonly Zinnen[] = [
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

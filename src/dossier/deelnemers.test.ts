import { describe, expect, test } from 'vitest'
import { leesGesprekken, leesNotities } from './deelnemers.ts'
import type { DossierFact, DossierFactType } from './dossier-facts.ts'
import { type FactVan, type Genummerd, genummerd, type Van } from './genummerd-feit.ts'

const BEGIN: readonly DossierFact[] = [
  {
    type: 'DossierGeopend',
    op: '2026-10-05',
    inwoner: { naam: 'A. de Vries', aanhef: 'mevrouw De Vries' },
    betrokkenen: [
      { naam: 'Karin', rol: 'mantelzorger', relatie: 'dochter' },
      { naam: 'Thuishulp Voorbeeld', rol: 'aanbieder' },
      { naam: 'M. Pieters', rol: 'vertegenwoordiger' },
      { naam: 'Els', rol: 'mantelzorger', relatie: 'moeder' },
      { rol: 'anders' },
    ],
  },
  { type: 'BetrokkeneGenoemd', op: '2026-10-06', betrokkene: { naam: 'Zorg BV', rol: 'aanbieder' } },
  { type: 'BehandelaarAangewezen', op: '2026-10-06', behandelaar: 'c1', naam: 'S. Bakker' },
]

function lezer(facts: readonly DossierFact[]): Van {
  const alle = genummerd(facts)
  return <Type extends DossierFactType>(type: Type) =>
    alle.filter((feit): feit is Genummerd<FactVan<Type>> => feit.fact.type === type)
}

const gesprek = (aanwezig?: string[], naam = 'g1'): DossierFact => ({
  type: 'GesprekGevoerd',
  op: '2026-10-20',
  gesprek: naam,
  ...(aanwezig && { aanwezig }),
})
const notitie = (anders: Partial<FactVan<'NotitieGemaakt'>>): DossierFact => ({
  type: 'NotitieGemaakt',
  op: '2026-10-20',
  notitie: 'n1',
  aard: 'verteld',
  wie: 'mevrouw De Vries',
  tekst: 'Ik kan niet bukken.',
  ...anders,
})

describe('wie bij een gesprek was', () => {
  test.each([
    ['A. de Vries', 'inwoner'],
    [' mevrouw  de vries ', 'inwoner'],
    ['de inwoner', 'inwoner'],
    ['meneer Smeets', 'inwoner'],
    ['M. Pieters', 'vertegenwoordiger'],
    ['mr. Jansen (gemachtigde)', 'vertegenwoordiger'],
    ['de wettelijk vertegenwoordiger', 'vertegenwoordiger'],
    ['Thuishulp Voorbeeld', 'ander'],
    ['J. Smit, Zorg BV', 'ander'],
    ['consulent S. Bakker', 'ander'],
    ['haar dochter Karin', 'lijkt ander'],
    ['mevrouw Prins van de thuiszorg', 'lijkt ander'],
    ['de zorgaanbieder', 'lijkt ander'],
    ['een wijkverpleegkundige', 'lijkt ander'],
    ['de buurvrouw', 'lijkt ander'],
    ['Els', 'onbekend'],
    ['zijn moeder', 'onbekend'],
    ['Karina', 'onbekend'],
    ['P. Post', 'onbekend'],
  ])('%s: %s', (naam, deelnemer) => {
    expect(leesGesprekken(lezer([...BEGIN, gesprek([naam])]))).toEqual([
      { op: '2026-10-20', plaats: 'feit 4 (GesprekGevoerd g1)', deelnemers: [deelnemer] },
    ])
  })

  test('niet verteld blijft onbekend', () => {
    expect(leesGesprekken(lezer([gesprek()]))[0]?.deelnemers).toBeUndefined()
  })

  test('wie het opnieuw vertelt, verbetert het; een ander gesprek niet', () => {
    const facts = [
      ...BEGIN,
      gesprek(['mevrouw De Vries']),
      gesprek(['Karin'], 'g2'),
      gesprek(['Zorg BV', 'S. Bakker']),
    ]
    expect(leesGesprekken(lezer(facts)).map(({ deelnemers }) => deelnemers)).toEqual([
      ['ander', 'ander'],
      ['lijkt ander'],
      ['ander', 'ander'],
    ])
  })
})

describe('van wie een notitie is', () => {
  const van = (...facts: readonly DossierFact[]) =>
    leesNotities(lezer([...BEGIN, ...facts])).map(({ deelnemers }) => deelnemers)

  test('wie iets vertelde deed mee', () => expect(van(notitie({}))).toEqual([['inwoner']]))
  test('wie iets zag niet', () => expect(van(notitie({ aard: 'gezien', wie: 'S. Bakker' }))).toEqual([[]]))
  test('naast wie bij het gesprek was', () => {
    expect(van(gesprek(['Zorg BV']), notitie({ gesprek: 'g1', wie: 'Karin' }))).toEqual([
      ['ander', 'lijkt ander'],
    ])
    expect(van(gesprek(['Zorg BV']), notitie({ gesprek: 'g1', aard: 'gezien', wie: 'S. Bakker' }))).toEqual([
      ['ander'],
    ])
  })
  test('een ander gesprek telt niet mee', () =>
    expect(van(gesprek(['Zorg BV']), notitie({ gesprek: 'g2' }))).toEqual([['inwoner']]))
  test('bij een gesprek waarvan niet verteld is wie er was, is het onbekend', () =>
    expect(van(gesprek(), notitie({ gesprek: 'g1', wie: 'Karin' }))).toEqual([undefined]))
  test('een eigen aantekening is geen gesprek', () =>
    expect(van(notitie({ aard: 'eigen aantekening' }))).toEqual([]))
})

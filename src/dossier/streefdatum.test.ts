import { describe, expect, test } from 'vitest'
import type { Regeling } from '../stelsel/regeling/regeling.ts'
import { eenAanvraag, eenDossier, eenMelding } from '../testing/builders.ts'
import { VOORBEELDSTAD } from '../testing/voorbeeldstad.ts'
import { dossierVan } from './dossier.ts'
import type { DossierFact } from './dossier-facts.ts'
import { streefdataVan, streefdatumNu } from './streefdatum.ts'
import { voortgangVan } from './voortgang.ts'

function regels(geldigVanaf: string, termijnen: Partial<Regeling['termijnen']>): Regeling {
  const { onderzoekDagen: _o, besluitDagen: _b, ...rest } = VOORBEELDSTAD.termijnen
  return { ...VOORBEELDSTAD, geldigVanaf, termijnen: { ...rest, ...termijnen } }
}
const KORTER = regels('2026-01-01', { onderzoekDagen: 35, besluitDagen: 10 })
const ZONDER = regels('2026-01-01', {})
const streef = (regelingen: readonly Regeling[], ...facts: readonly DossierFact[]) =>
  streefdataVan(dossierVan([eenDossier(), ...facts]), regelingen)

describe('the own term of a municipality', () => {
  test('gives a day of its own before the day of the law, with the article', () => {
    expect(streef([KORTER], eenMelding({ op: '2026-10-05' })).onderzoek).toEqual({
      wat: 'onderzoek',
      dag: '2026-11-09',
      uiterlijk: '2026-11-16',
      waar: expect.stringMatching(/^artikel 5 van Verordening /),
      stappen: expect.arrayContaining([expect.stringContaining('35 dagen na maandag 5 oktober 2026')]),
    })
    expect(streef([KORTER], eenMelding(), eenAanvraag({ op: '2026-11-09' })).besluit).toMatchObject({
      dag: '2026-11-19',
      uiterlijk: '2026-11-23',
    })
  })

  test('leaves the day of the law as it is', () => {
    const stand = dossierVan([eenDossier(), eenMelding({ op: '2026-10-05' })])
    expect(voortgangVan(stand)).toMatchObject({
      uiterlijk: '2026-11-16',
      termijnen: { onderzoekUiterlijk: '2026-11-16' },
    })
  })

  test('is not lengthened over a weekend: the Algemene termijnenwet is not about a verordening', () => {
    // 9 November and ten days is Thursday; from Wednesday the 11th it is Saturday, and stays so.
    expect(streef([KORTER], eenMelding(), eenAanvraag({ op: '2026-11-11' })).besluit).toMatchObject({
      dag: '2026-11-21',
      stappen: expect.arrayContaining([expect.stringContaining('niet verlengd')]),
    })
  })

  test('moves with a suspension, as the two weeks do', () => {
    const besluit = streef(
      [KORTER],
      eenMelding(),
      eenAanvraag({ op: '2026-11-09' }),
      { type: 'AanvullingGevraagd', op: '2026-11-11', wat: 'offerte', voor: '2026-11-20' },
      { type: 'AanvullingOntvangen', op: '2026-11-16' },
    ).besluit
    // The 12th up to and including the 15th stand still.
    expect(besluit).toMatchObject({ dag: '2026-11-23', uiterlijk: '2026-11-27' })
  })

  test.each([
    ['as long as the law', { onderzoekDagen: 42, besluitDagen: 14 }],
    ['longer than the law', { onderzoekDagen: 60, besluitDagen: 21 }],
    ['not there', {}],
  ])('promises nothing when it is %s', (_, termijnen) => {
    const regeling = regels('2026-01-01', termijnen)
    expect(streef([regeling], eenMelding(), eenAanvraag())).toEqual({})
  })

  test('a term in days that runs into the lengthened day of the law does not pass it', () => {
    // Six weeks after 20 February is Good Friday; the law goes on to Tuesday 7 April, 41 days end on Thursday.
    const regeling = regels('2026-01-01', { onderzoekDagen: 41 })
    expect(streef([regeling], eenMelding({ op: '2026-02-20' })).onderzoek).toMatchObject({
      dag: '2026-04-02',
      uiterlijk: '2026-04-07',
    })
  })
})

describe('which version of the rules', () => {
  const NIEUW = regels('2026-11-01', { onderzoekDagen: 20, besluitDagen: 5 })

  test('the one of the day of the melding, and of the aanvraag', () => {
    const beide = streef([NIEUW, KORTER], eenMelding({ op: '2026-10-31' }), eenAanvraag({ op: '2026-11-02' }))
    expect(beide.onderzoek?.dag).toBe('2026-12-05')
    expect(beide.besluit?.dag).toBe('2026-11-07')
    expect(streef([KORTER, NIEUW], eenMelding({ op: '2026-11-01' })).onderzoek?.dag).toBe('2026-11-21')
  })

  test('rules that came later promise nothing for a case of before, and no rules promise nothing', () => {
    expect(streef([ZONDER, NIEUW], eenMelding({ op: '2026-10-31' }))).toEqual({})
    expect(streef([NIEUW], eenMelding({ op: '2026-10-31' }))).toEqual({})
    expect(streef([], eenMelding(), eenAanvraag())).toEqual({})
  })
})

test('a later day that was agreed with the inwoner takes its place; one he did not agree to does not', () => {
  const verlengd = {
    type: 'OnderzoekVerlengd',
    op: '2026-11-01',
    totEnMet: '2026-11-30',
    reden: 'ziek',
  } as const
  expect(streef([KORTER], eenMelding(), { ...verlengd, instemming: true })).toEqual({})
  expect(streef([KORTER], eenMelding(), { ...verlengd, instemming: false }).onderzoek?.dag).toBe('2026-11-09')
  const uitstel = { type: 'UitstelAfgesproken', op: '2026-11-12', totEnMet: '2026-12-01' } as const
  const na = streef([KORTER], eenMelding(), eenAanvraag(), uitstel)
  expect(na.besluit).toBeUndefined()
  expect(na.onderzoek?.dag).toBe('2026-11-09')
})

test('what counts now: the onderzoek, then the decision, and nothing when it is not the turn of the municipality', () => {
  const nu = (aanZet: string, ...facts: readonly DossierFact[]) => {
    const stand = dossierVan([eenDossier(), eenMelding(), ...facts])
    return streefdatumNu(stand, aanZet, streefdataVan(stand, [KORTER]))?.dag
  }
  expect(nu('gemeente')).toBe('2026-11-09')
  expect(nu('gemeente', eenAanvraag({ op: '2026-11-09' }))).toBe('2026-11-19')
  expect(nu('inwoner')).toBeUndefined()
  expect(nu('niemand', eenAanvraag())).toBeUndefined()
})

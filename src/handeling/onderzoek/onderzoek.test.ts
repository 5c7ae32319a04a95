import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exampleOf } from '../../basis/fact.ts'
import { eenDossier, eenMelding, eenOnderzoekTotEnMet, eenVaststelling } from '../../testing/builders.ts'
import { gegeven } from '../../testing/scenario.ts'
import { evolveOnderzoek } from './evolve.ts'
import { onderzoekFacts } from './facts.ts'
import {
  beantwoordPunt,
  hefBlokkadeOp,
  rondOnderzoekAf,
  stelVast,
  trekVaststellingIn,
  verlengOnderzoek,
  wijsOpAanvraag,
} from './handle.ts'

const OP = { op: '2026-10-27', door: 'S. Bakker', persoon: 'consulent-bakker' }
const BRON = [{ soort: 'passage', verwijzing: 'p1' }] as const
const OMVANG = { regels: [{ onderdeel: 'was', minuten: 30, per: 'week', bron: 'adviseur' }] } as const

function stap(nummer: 1 | 2 | 3 | 4 | 5, extra: object = {}) {
  const wens = { ...OP, vaststelling: 'v9', stap: nummer, tekst: 'Vastgesteld.', bronnen: [...BRON] }
  return stelVast({ ...wens, ...extra })
}

describe('the order of the CRvB (ECLI:NL:CRVB:2018:819)', () => {
  test.each([
    [2, 0, [1]],
    [3, 1, [2]],
    [4, 2, [3]],
    [4, 0, [1, 2, 3]],
    [5, 3, [4]],
  ] as const)('step %i after step %i names what is missing: %j', (nummer, na, ontbreekt) => {
    gegeven(...eenOnderzoekTotEnMet(na))
      .wanneer(stap(nummer))
      .danWeigering('EERDERE_STAP_ONTBREEKT', { stappen: ontbreekt })
  })

  test('own strength is weighed once the extent is known', () => {
    const oplossing = { categorie: 'eigen kracht', door: 'mevrouw zelf' }
    gegeven(...eenOnderzoekTotEnMet(3))
      .wanneer(stap(4, { oplossing }))
      .dan({ type: 'VaststellingGedaan', stap: 4 })
  })

  test('an earlier step may be added to at any time, and expertise (x) too', () => {
    gegeven(...eenOnderzoekTotEnMet(4))
      .wanneer(stap(1))
      .dan({ type: 'VaststellingGedaan', stap: 1 })
    gegeven(...eenOnderzoekTotEnMet(0))
      .wanneer(stelVast({ ...OP, vaststelling: 'vx', stap: 'x', tekst: 'Advies nodig.', bronnen: [...BRON] }))
      .dan({ type: 'VaststellingGedaan', stap: 'x' })
  })

  test('taking back the only vaststelling of a step closes the way for later ones again', () => {
    const ingetrokken = {
      type: 'VaststellingIngetrokken',
      op: OP.op,
      vaststelling: 'v2',
      reden: 'anders',
    } as const
    gegeven(...eenOnderzoekTotEnMet(2), ingetrokken)
      .wanneer(stap(3, { behoefte: OMVANG }))
      .danWeigering('EERDERE_STAP_ONTBREEKT', { stappen: [2] })
  })

  test('an authorised person lifts the order with a reason', () => {
    const opgeheven = {
      type: 'BlokkadeOpgeheven',
      op: OP.op,
      code: 'EERDERE_STAP_ONTBREEKT',
      reden: 'spoed',
    } as const
    gegeven(...eenOnderzoekTotEnMet(1), opgeheven)
      .wanneer(stap(3, { behoefte: OMVANG }))
      .dan({ type: 'VaststellingGedaan', stap: 3 })
  })
})

describe('what a vaststelling rests on', () => {
  test('no source', () => {
    gegeven(...eenOnderzoekTotEnMet(0))
      .wanneer(stap(1, { bronnen: [] }))
      .danWeigering('GEEN_BRON')
  })

  test('a source that is not in the dossier is named', () => {
    gegeven(...eenOnderzoekTotEnMet(0))
      .wanneer(stap(1, { bronnen: [...BRON, { soort: 'document', verwijzing: 'd7' }] }))
      .danWeigering('ONBEKENDE_BRON', { bronnen: ['d7'] })
  })

  test('a norm row need not be in the dossier', () => {
    gegeven(...eenOnderzoekTotEnMet(2))
      .wanneer(stap(3, { behoefte: OMVANG, bronnen: [{ soort: 'norm', verwijzing: 'hbel-2021/basis' }] }))
      .dan({ type: 'VaststellingGedaan' })
  })

  test('step 3 has an extent, step 4 a solution', () => {
    gegeven(...eenOnderzoekTotEnMet(2))
      .wanneer(stap(3))
      .danWeigering('GEEN_OMVANG')
    gegeven(...eenOnderzoekTotEnMet(3))
      .wanneer(stap(4))
      .danWeigering('GEEN_OPLOSSING')
  })

  test('mantelzorg is only counted when the mantelzorger was asked (RBGEL:2016:3028)', () => {
    const oplossing = { categorie: 'mantelzorg', door: 'Karin' }
    gegeven(...eenOnderzoekTotEnMet(3))
      .wanneer(stap(4, { oplossing }))
      .danWeigering('BEREIDHEID_ONBEKEND')
    gegeven(...eenOnderzoekTotEnMet(3))
      .wanneer(stap(4, { oplossing: { ...oplossing, bereid: false } }))
      .dan({ type: 'VaststellingGedaan' })
  })
})

describe('begin and end', () => {
  test('without a melding there is no onderzoek', () => {
    gegeven().wanneer(stap(1)).danWeigering('GEEN_MELDING')
  })

  test('closing names the steps that are missing', () => {
    gegeven(...eenOnderzoekTotEnMet(3))
      .wanneer(rondOnderzoekAf(OP))
      .danWeigering('EERDERE_STAP_ONTBREEKT', { stappen: [4, 5] })
  })

  test('closing without having spoken to anyone', () => {
    const zonderGesprek = eenOnderzoekTotEnMet(5).filter(({ type }) => type !== 'GesprekGevoerd')
    gegeven(...zonderGesprek)
      .wanneer(rondOnderzoekAf(OP))
      .danWeigering('GEEN_GESPREK')
  })

  test('after closing nothing is added', () => {
    const afgerond = { type: 'OnderzoekAfgerond', op: OP.op } as const
    gegeven(...eenOnderzoekTotEnMet(5))
      .wanneer(rondOnderzoekAf(OP))
      .dan({ type: 'OnderzoekAfgerond' })
    for (const deed of [
      stap(1),
      rondOnderzoekAf(OP),
      beantwoordPunt({ ...OP, punt: 'd', antwoord: 'geen' }),
    ]) {
      gegeven(...eenOnderzoekTotEnMet(5), afgerond)
        .wanneer(deed)
        .danWeigering('AL_AFGEROND')
    }
  })

  test('six weeks are lengthened only with consent (Wmo 2.3.2(1))', () => {
    const wens = { ...OP, totEnMet: '2026-11-30', reden: 'ziekenhuis' }
    gegeven(eenDossier(), eenMelding())
      .wanneer(verlengOnderzoek({ ...wens, instemming: false }))
      .danWeigering('INSTEMMING_ONTBREEKT')
    gegeven(eenDossier(), eenMelding())
      .wanneer(verlengOnderzoek({ ...wens, instemming: true }))
      .dan({ type: 'OnderzoekVerlengd', totEnMet: '2026-11-30' })
  })

  test('pointing at the aanvraag after six weeks happens once', () => {
    const gewezen = { type: 'InwonerOpAanvraagGewezen', op: OP.op } as const
    gegeven(eenDossier(), eenMelding()).wanneer(wijsOpAanvraag(OP)).dan({ type: 'InwonerOpAanvraagGewezen' })
    gegeven(eenDossier(), eenMelding(), gewezen).wanneer(wijsOpAanvraag(OP)).danNiets()
  })
})

describe('lifting a block', () => {
  test.each(['GEEN_MANDAAT', 'RESULTAAT_ZONDER_UREN', 'GEEN_RECHTSMIDDELCLAUSULE'])(
    '%s is never lifted',
    (code) => {
      gegeven(eenDossier(), eenMelding())
        .wanneer(hefBlokkadeOp({ ...OP, code, reden: 'het moet' }))
        .danWeigering('NOOIT_OP_TE_HEFFEN', { code })
    },
  )

  test('a reason is needed', () => {
    gegeven(eenDossier(), eenMelding())
      .wanneer(hefBlokkadeOp({ ...OP, code: 'GEEN_MEDISCH_ADVIES', reden: ' ' }))
      .danWeigering('REDEN_ONTBREEKT')
  })

  test('taking back an unknown vaststelling', () => {
    gegeven(...eenOnderzoekTotEnMet(1))
      .wanneer(trekVaststellingIn({ ...OP, vaststelling: 'v77', reden: 'fout' }))
      .danWeigering('ONBEKENDE_VASTSTELLING')
  })
})

test('property: a fold never throws, and a source that was in the dossier stays there', () => {
  const examples = Object.entries(onderzoekFacts).map(([type, kind]) => ({ type, ...exampleOf(kind) }))
  const facts = [...examples, ...eenOnderzoekTotEnMet(5), eenVaststelling({ vaststelling: 'v8' })]
  fc.assert(
    fc.property(fc.shuffledSubarray(facts), fc.constantFrom(...facts), (some, more) => {
      const before = evolveOnderzoek(some)
      const after = evolveOnderzoek([...some, more])
      for (const id of before.bewijs) expect(after.bewijs).toContain(id)
    }),
  )
})

import { describe, expect, test } from 'vitest'
import { eenAanvraag, eenOntwerp } from '../../testing/builders.ts'
import { gegeven } from '../../testing/scenario.ts'
import { evolveBeschikking } from './evolve.ts'
import {
  geefAkkoord,
  geefBesluitTerug,
  laatLezingVervallen,
  legBesluitVoor,
  maakBesluitBekend,
  neemBesluit,
  stelBesluitOp,
} from './handle.ts'

const NU = { op: '2026-11-18', door: 'R. Jansen', persoon: 'kwaliteit-jansen' }
const B1 = { ...NU, besluit: 'b1' }
const MANDAAT = { naam: 'R. Jansen', functie: 'kwaliteitsmedewerker Wmo', besluit: 'Mandaatbesluit 2026' }
const neem = (extra: object = {}) => neemBesluit({ ...B1, mandaat: MANDAAT, blokkades: [], ...extra })
const AFWIJZING = { beslissing: 'afgewezen' as const, voorzieningen: [] }
const VOORGELEGD = { type: 'BesluitVoorgelegd', op: '2026-11-16', besluit: 'b1' } as const
const AKKOORD = { type: 'TweedeLezerAkkoord', ...B1 } as const

describe('what is never lifted', () => {
  test('no mandate (Awb 10:1)', () => {
    gegeven(eenAanvraag(), eenOntwerp())
      .wanneer(neem({ mandaat: undefined }))
      .danWeigering('GEEN_MANDAAT')
  })

  test('a service without extent in time (CRVB:2019:3364); an aid has no hours', () => {
    const resultaat = { naam: 'een schoon huis', resultaat: 'schoon en leefbaar' }
    gegeven(eenAanvraag(), eenOntwerp({ voorzieningen: [resultaat] }))
      .wanneer(neem())
      .danWeigering('RESULTAAT_ZONDER_UREN', { voorzieningen: ['een schoon huis'] })
    gegeven(eenAanvraag(), eenOntwerp({ voorzieningen: [{ naam: 'een scootmobiel', soort: 'middel' }] }))
      .wanneer(neem())
      .dan({ type: 'BesluitGenomen' })
  })

  test('no remedy clause (Awb 3:45)', () => {
    gegeven(eenAanvraag(), eenOntwerp({ rechtsmiddel: false }))
      .wanneer(neem())
      .danWeigering('GEEN_RECHTSMIDDELCLAUSULE')
  })
})

describe('taking a decision', () => {
  test('a grant with reasons, under mandate', () => {
    gegeven(eenAanvraag(), eenOntwerp())
      .wanneer(neem())
      .dan({ type: 'BesluitGenomen', op: NU.op, persoon: NU.persoon, mandaat: MANDAAT, rechtsmiddel: true })
  })

  test('without reasons, or with a block of the toets, it is not taken', () => {
    gegeven(eenAanvraag(), eenOntwerp({ motivering: [] }))
      .wanneer(neem())
      .danWeigering('GEEN_MOTIVERING')
    gegeven(eenAanvraag(), eenOntwerp())
      .wanneer(neem({ blokkades: ['EIGEN_KRACHT_VOOR_OMVANG'] }))
      .danWeigering('BLOKKADES', { codes: ['EIGEN_KRACHT_VOOR_OMVANG'] })
  })

  test('what was taken is not taken again or drafted over', () => {
    const genomen = { ...eenOntwerp(), type: 'BesluitGenomen' } as const
    gegeven(eenAanvraag(), eenOntwerp(), genomen).wanneer(neem()).danWeigering('AL_GENOMEN')
    const { type: _, ...inhoud } = eenOntwerp()
    gegeven(eenAanvraag(), eenOntwerp(), genomen).wanneer(stelBesluitOp(inhoud)).danWeigering('AL_GENOMEN')
    gegeven().wanneer(stelBesluitOp(inhoud)).danWeigering('GEEN_AANVRAAG')
  })
})

describe('the second reader', () => {
  test.each([
    ['a refusal', eenOntwerp(AFWIJZING)],
    ['a part', eenOntwerp({ beslissing: 'deels toegekend' })],
    [
      'less than before, week against year',
      eenOntwerp({ eerder: { omvang: { minuten: 9361, per: 'jaar' } } }),
    ],
  ])('is needed for %s', (_, ontwerp) => {
    gegeven(eenAanvraag(), ontwerp).wanneer(neem()).danWeigering('TWEEDE_LEZER_NODIG')
    gegeven(eenAanvraag(), ontwerp, VOORGELEGD).wanneer(neem()).danWeigering('TWEEDE_LEZER_NODIG')
    gegeven(eenAanvraag(), ontwerp, VOORGELEGD, AKKOORD).wanneer(neem()).dan({ type: 'BesluitGenomen' })
  })

  test('is not needed for as much as before', () => {
    const evenveel = eenOntwerp({ eerder: { omvang: { minuten: 9360, per: 'jaar' } } })
    gegeven(eenAanvraag(), evenveel).wanneer(neem()).dan({ type: 'BesluitGenomen' })
  })

  test('is someone else, reads only what lies before him, and says why he gives it back', () => {
    const zelf = { ...B1, persoon: 'consulent-bakker' }
    gegeven(eenAanvraag(), eenOntwerp(AFWIJZING)).wanneer(geefAkkoord(B1)).danWeigering('NIET_VOORGELEGD')
    gegeven(eenAanvraag(), eenOntwerp(AFWIJZING), VOORGELEGD)
      .wanneer(geefAkkoord(zelf))
      .danWeigering('ZELFDE_LEZER')
    gegeven(eenAanvraag(), eenOntwerp(AFWIJZING), VOORGELEGD)
      .wanneer(geefBesluitTerug({ ...B1, reden: '' }))
      .danWeigering('REDEN_ONTBREEKT')
    gegeven(eenAanvraag(), eenOntwerp(AFWIJZING), VOORGELEGD)
      .wanneer(geefBesluitTerug({ ...B1, reden: 'te kort' }))
      .dan({ type: 'TweedeLezerTeruggegeven' })
  })

  test('an agreement on an older draft does not count for the new one', () => {
    gegeven(eenAanvraag(), eenOntwerp(AFWIJZING), VOORGELEGD, AKKOORD, eenOntwerp(AFWIJZING))
      .wanneer(neem())
      .danWeigering('TWEEDE_LEZER_NODIG')
  })

  test('lapses with a reason in the last two days only', () => {
    const vervalt = (op: string, reden = 'ziek') => laatLezingVervallen('2026-11-23', { ...B1, op, reden })
    const feiten = [eenAanvraag(), eenOntwerp(AFWIJZING), VOORGELEGD]
    gegeven(...feiten)
      .wanneer(vervalt('2026-11-20'))
      .danWeigering('TERMIJN_LAAT_LEZING_TOE')
    gegeven(...feiten)
      .wanneer(vervalt('2026-11-21', ' '))
      .danWeigering('REDEN_ONTBREEKT')
    gegeven(...feiten)
      .wanneer(vervalt('2026-11-21'))
      .dan({ type: 'TweedeLezingVervallen' })
    const vervallen = {
      type: 'TweedeLezingVervallen',
      op: '2026-11-21',
      besluit: 'b1',
      reden: 'ziek',
    } as const
    gegeven(...feiten, vervallen)
      .wanneer(neem())
      .dan({ type: 'BesluitGenomen' })
  })

  test('being put before a reader says why', () => {
    gegeven(eenAanvraag(), eenOntwerp(AFWIJZING))
      .wanneer(legBesluitVoor(B1))
      .dan({ type: 'BesluitVoorgelegd', reden: 'Het besluit wijst de aanvraag af.' })
    gegeven().wanneer(legBesluitVoor(B1)).danWeigering('ONBEKEND_BESLUIT')
  })
})

test('sending fixes letter and date, once, and only after the decision', () => {
  const verstuur = maakBesluitBekend({
    ...B1,
    kanaal: 'brief',
    bezwaarTotEnMet: '2026-12-30',
    brief: { sha256: 'x', titel: 't', streamVersie: 9 },
  })
  const genomen = { ...eenOntwerp(), type: 'BesluitGenomen' } as const
  gegeven(eenAanvraag(), eenOntwerp()).wanneer(verstuur).danWeigering('NIET_GENOMEN')
  gegeven(eenAanvraag(), eenOntwerp(), genomen)
    .wanneer(verstuur)
    .dan({ type: 'BesluitBekendgemaakt', bezwaarTotEnMet: '2026-12-30' })
  const bekend = {
    type: 'BesluitBekendgemaakt',
    op: NU.op,
    besluit: 'b1',
    bezwaarTotEnMet: '2026-12-30',
  } as const
  gegeven(eenAanvraag(), eenOntwerp(), genomen, bekend).wanneer(verstuur).danNiets()
  expect(evolveBeschikking([eenOntwerp(), genomen, bekend]).besluiten).toMatchObject([
    { stand: 'bekendgemaakt', bezwaarTotEnMet: '2026-12-30' },
  ])
})

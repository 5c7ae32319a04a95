import { expect, test } from 'vitest'
import { eenAanvraag, eenOnderzoekTotEnMet } from '../../testing/builders.ts'
import { gegeven } from '../../testing/scenario.ts'
import { evolveAanvraag } from './evolve.ts'
import { dienAanvraagIn, neemAanvullingAan, vraagAanvulling } from './handle.ts'

const UITERLIJK = '2026-11-16'
const AFGEROND = { type: 'OnderzoekAfgerond', op: '2026-11-02' } as const
const opDag = (op: string) => dienAanvraagIn(UITERLIJK, { op, wens: 'Hulp bij het huishouden' })

test('within six weeks an aanvraag comes after the onderzoek (Wmo 2.3.2(9))', () => {
  gegeven(...eenOnderzoekTotEnMet(5))
    .wanneer(opDag(UITERLIJK))
    .danWeigering('ONDERZOEK_LOOPT_NOG', { uiterlijk: UITERLIJK })
  gegeven(...eenOnderzoekTotEnMet(5), AFGEROND)
    .wanneer(opDag('2026-11-09'))
    .dan({ type: 'AanvraagIngediend' })
})

test('after six weeks it can be done at once, whatever was done', () => {
  gegeven(...eenOnderzoekTotEnMet(0))
    .wanneer(opDag('2026-11-17'))
    .dan({ type: 'AanvraagIngediend' })
})

test('it is done once', () => {
  gegeven(...eenOnderzoekTotEnMet(5), AFGEROND, eenAanvraag())
    .wanneer(opDag('2026-11-10'))
    .danWeigering('AL_AANGEVRAAGD')
})

test('what is missing is asked by a stated day, and what comes closes the oldest question', () => {
  const vraag = { op: '2026-11-10', wat: 'wie het budget beheert', voor: '2026-11-17' }
  gegeven().wanneer(vraagAanvulling(vraag)).danWeigering('GEEN_AANVRAAG')
  gegeven(eenAanvraag())
    .wanneer(vraagAanvulling(vraag))
    .dan({ type: 'AanvullingGevraagd', voor: '2026-11-17' })
  gegeven(eenAanvraag())
    .wanneer(neemAanvullingAan({ op: '2026-11-12' }))
    .danWeigering('GEEN_AANVULLING_GEVRAAGD')
  const gevraagd = { type: 'AanvullingGevraagd', ...vraag } as const
  const ontvangen = { type: 'AanvullingOntvangen', op: '2026-11-12' } as const
  const { opschortingen } = evolveAanvraag([
    eenAanvraag(),
    gevraagd,
    { ...gevraagd, op: '2026-11-11' },
    ontvangen,
  ])
  expect(opschortingen.map(({ aangevuldOp }) => aangevuldOp)).toEqual(['2026-11-12', undefined])
})

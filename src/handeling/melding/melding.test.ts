import { describe, expect, test } from 'vitest'
import { eenDossier, eenMelding, feiten, MAANDAG } from '../../testing/builders.ts'
import { gegeven } from '../../testing/scenario.ts'
import { evolveMelding } from './evolve.ts'
import {
  bevestigOntvangst,
  neemMeldingAan,
  noemBetrokkene,
  vulGegevensAan,
  wijsBehandelaarAan,
  zetMeldingNietVoort,
} from './handle.ts'

const NU = { op: '2026-10-07', door: 'S. Bakker', persoon: 'consulent-bakker' }
const WENS = {
  ...NU,
  kenmerk: 'WMO-1',
  ontvangenOp: NU.op,
  kanaal: 'telefoon',
  woorden: 'Het lukt niet.',
  inwoner: {},
  betrokkenen: [],
} as const

describe('taking in a melding (Wmo 2.3.2(1))', () => {
  test('nothing but words is needed', () => {
    gegeven()
      .wanneer(neemMeldingAan(WENS))
      .dan({ type: 'DossierGeopend' }, { type: 'MeldingOntvangen', op: NU.op })
  })

  test('without words there is nothing to look into', () => {
    gegeven()
      .wanneer(neemMeldingAan({ ...WENS, woorden: '  ' }))
      .danWeigering('GEEN_WOORDEN')
  })

  test('entered later: both days are kept, and what shows the day of receipt', () => {
    gegeven()
      .wanneer(neemMeldingAan({ ...WENS, ontvangenOp: MAANDAG, bewijs: 'belnotitie' }))
      .dan(
        { type: 'DossierGeopend', op: NU.op },
        { type: 'MeldingOntvangen', op: MAANDAG, ingevoerdOp: NU.op, bewijs: 'belnotitie' },
      )
    gegeven()
      .wanneer(neemMeldingAan({ ...WENS, ontvangenOp: MAANDAG }))
      .danWeigering('BEWIJS_VAN_ONTVANGST_ONTBREEKT')
  })

  test('a receipt is never in the future', () => {
    gegeven()
      .wanneer(neemMeldingAan({ ...WENS, ontvangenOp: '2026-10-08' }))
      .danWeigering('ONTVANGST_IN_DE_TOEKOMST')
  })

  test('one melding a dossier; a second is not taken in over it', () => {
    gegeven(eenDossier(), eenMelding()).wanneer(neemMeldingAan(WENS)).danWeigering('MELDING_BESTAAT_AL')
  })

  test('the clock runs from the first melding', () => {
    const { ontvangen } = evolveMelding(feiten(eenDossier(), eenMelding(), eenMelding({ op: '2026-11-01' })))
    expect(ontvangen?.op).toBe(MAANDAG)
  })
})

describe('the receipt', () => {
  const bevestig = {
    ...NU,
    kanaal: 'brief',
    persoonlijkPlanTotEnMet: '2026-10-12',
    onderzoekUiterlijk: '2026-11-16',
    getoond: ['norm:hbel-2021'],
  } as const

  test('confirms once, and shows beforehand what will be used', () => {
    gegeven(eenDossier(), eenMelding())
      .wanneer(bevestigOntvangst(bevestig))
      .dan(
        { type: 'OntvangstBevestigd', onderzoekUiterlijk: '2026-11-16' },
        { type: 'VoorafGetoond', wat: ['norm:hbel-2021'] },
      )
    gegeven(eenDossier(), eenMelding(), { type: 'OntvangstBevestigd', op: MAANDAG })
      .wanneer(bevestigOntvangst(bevestig))
      .danNiets()
  })

  test('there is nothing to confirm without a melding', () => {
    gegeven().wanneer(bevestigOntvangst(bevestig)).danWeigering('GEEN_MELDING')
  })

  test('what was visible counts from the first day on which it was', () => {
    const wat = ['norm:hbel-2021']
    const { vooraf } = evolveMelding(
      feiten(
        { type: 'VoorafGetoond', op: '2026-10-05', wat },
        { type: 'VoorafGetoond', op: '2026-11-01', wat },
      ),
    )
    expect(vooraf.get('norm:hbel-2021')).toBe('2026-10-05')
  })
})

test('contact, details and people around are added, and what was there stays', () => {
  const contact = { ...NU, behandelaar: 'consulent-bakker', naam: 'S. Bakker' }
  gegeven().wanneer(wijsBehandelaarAan(contact)).danWeigering('GEEN_MELDING')
  gegeven(eenDossier(), eenMelding())
    .wanneer(wijsBehandelaarAan(contact))
    .dan({ type: 'BehandelaarAangewezen' })
  gegeven(eenDossier(), eenMelding())
    .wanneer(noemBetrokkene({ ...NU, betrokkene: { naam: 'Karin', rol: 'mantelzorger' } }))
    .dan({ type: 'BetrokkeneGenoemd' })
  const aangevuld = { type: 'GegevensAangevuld', op: NU.op, inwoner: { telefoon: '06' } } as const
  gegeven(eenDossier(), eenMelding())
    .wanneer(vulGegevensAan({ ...NU, inwoner: { telefoon: '06' } }))
    .dan(aangevuld)
  expect(evolveMelding(feiten(eenDossier(), aangevuld)).inwoner).toMatchObject({
    naam: 'A. de Vries',
    telefoon: '06',
  })
})

test('the inwoner stops: no decision, with what he said, once', () => {
  const stop = zetMeldingNietVoort({ ...NU, reden: 'mijn zus komt bij mij wonen' })
  gegeven(eenDossier(), eenMelding()).wanneer(stop).dan({ type: 'MeldingNietVoortgezet' })
  gegeven(eenDossier(), eenMelding(), { type: 'MeldingNietVoortgezet', op: NU.op, reden: 'zus' })
    .wanneer(stop)
    .danNiets()
  gegeven(eenDossier(), eenMelding())
    .wanneer(zetMeldingNietVoort({ ...NU, reden: ' ' }))
    .danWeigering('REDEN_ONTBREEKT')
})

import { describe, expect, test } from 'vitest'
import { eenNotitie, eenOnderzoekTotEnMet, feiten } from '../../testing/builders.ts'
import { gegeven } from '../../testing/scenario.ts'
import { evolveGesprek } from '../gesprek/evolve.ts'
import { evolveMelding } from '../melding/evolve.ts'
import { evolveOnderzoek } from '../onderzoek/evolve.ts'
import { evolvePersoonlijkPlan } from '../persoonlijk-plan/evolve.ts'
import { evolveVerslag, findVerstrekteVersie } from './evolve.ts'
import { beantwoordVerslag, ondertekenVerslag, stelVerslagOp, verstrekVerslag } from './handle.ts'
import { verslagUitOnderzoek } from './uit-onderzoek.ts'

const NU = { op: '2026-11-03', door: 'S. Bakker' }
const ONDERDELEN = [{ id: 'o1', kop: 'Uw vraag', tekst: 'U wilt een schoon huis.' }]
const OPGESTELD = { type: 'VerslagOpgesteld', ...NU, versie: 1, onderdelen: ONDERDELEN } as const
const VERSTREKT = { type: 'VerslagVerstrekt', ...NU, versie: 1 } as const

describe('versions', () => {
  test('as long as the inwoner does not have it, it is written over; after that the next number comes', () => {
    const schrijf = stelVerslagOp({ ...NU, onderdelen: ONDERDELEN })
    gegeven().wanneer(schrijf).dan({ type: 'VerslagOpgesteld', versie: 1 })
    gegeven(OPGESTELD).wanneer(schrijf).dan({ type: 'VerslagOpgesteld', versie: 1 })
    gegeven(OPGESTELD, VERSTREKT).wanneer(schrijf).dan({ type: 'VerslagOpgesteld', versie: 2 })
  })

  test('an empty section is left out, an empty verslag is none', () => {
    const leeg = { id: 'o2', kop: 'Leeg', tekst: ' ' }
    gegeven()
      .wanneer(stelVerslagOp({ ...NU, onderdelen: [...ONDERDELEN, leeg] }))
      .dan({ type: 'VerslagOpgesteld', onderdelen: ONDERDELEN })
    gegeven()
      .wanneer(stelVerslagOp({ ...NU, onderdelen: [leeg] }))
      .danWeigering('LEEG_VERSLAG')
    gegeven().wanneer(verstrekVerslag(NU)).danWeigering('GEEN_VERSLAG')
  })
})

describe('the answer of the inwoner', () => {
  const antwoord = (reacties: Parameters<typeof beantwoordVerslag>[0]['reacties']) =>
    beantwoordVerslag({ ...NU, versie: 1, reacties })

  test('per section, and both texts stay', () => {
    gegeven(OPGESTELD, VERSTREKT)
      .wanneer(antwoord([{ onderdeel: 'o1', antwoord: 'klopt niet', tekst: 'Ik wil vooral rust.' }]))
      .dan({ type: 'VerslagBeantwoord', antwoord: 'klopt niet', tekst: 'Ik wil vooral rust.' })
    const versies = evolveVerslag(
      feiten(
        OPGESTELD,
        VERSTREKT,
        {
          type: 'VerslagBeantwoord',
          ...NU,
          versie: 1,
          onderdeel: 'o1',
          antwoord: 'klopt niet',
          tekst: 'Rust.',
        } as const,
        { type: 'VerslagBeantwoord', ...NU, versie: 1, onderdeel: 'o1', antwoord: 'klopt' } as const,
      ),
    )
    expect(findVerstrekteVersie(versies)).toMatchObject({
      onderdelen: ONDERDELEN,
      reacties: [{ tekst: 'Rust.' }, { antwoord: 'klopt' }],
    })
  })

  test('adding asks for a text; an unknown section or an unsent verslag is refused', () => {
    gegeven(OPGESTELD, VERSTREKT)
      .wanneer(antwoord([{ onderdeel: 'o1', antwoord: 'toevoegen' }]))
      .danWeigering('TEKST_ONTBREEKT')
    gegeven(OPGESTELD, VERSTREKT)
      .wanneer(antwoord([{ onderdeel: 'o9', antwoord: 'klopt' }]))
      .danWeigering('ONBEKEND_ONDERDEEL')
    gegeven(OPGESTELD)
      .wanneer(antwoord([{ onderdeel: 'o1', antwoord: 'klopt' }]))
      .danWeigering('NIET_VERSTREKT')
    gegeven().wanneer(antwoord([])).danWeigering('GEEN_VERSLAG')
  })

  test('not signing is recorded, and refuses nothing', () => {
    gegeven(OPGESTELD, VERSTREKT)
      .wanneer(ondertekenVerslag({ ...NU, versie: 1, getekend: false }))
      .dan({ type: 'VerslagOndertekend', getekend: false })
    gegeven(OPGESTELD)
      .wanneer(ondertekenVerslag({ ...NU, versie: 1, getekend: true }))
      .danWeigering('NIET_VERSTREKT')
  })
})

test('the proposal is made of what was recorded, own words first, and never of scratch notes', () => {
  const alles = [
    ...eenOnderzoekTotEnMet(5),
    eenNotitie({ notitie: 'n2', aard: 'eigen aantekening', tekst: 'geheim' }),
  ]
  const onderdelen = verslagUitOnderzoek({
    melding: evolveMelding(alles),
    plan: evolvePersoonlijkPlan(alles),
    gesprek: evolveGesprek(alles),
    onderzoek: evolveOnderzoek(alles),
  })
  expect(onderdelen.map(({ id }) => id)).toEqual([
    'melding',
    'verteld',
    'vraag',
    'problemen',
    'behoefte',
    'oplossingen',
    'uitkomst',
  ])
  expect(onderdelen.find(({ id }) => id === 'problemen')).toMatchObject({ vaststellingen: ['v2'] })
  expect(JSON.stringify(onderdelen)).not.toContain('geheim')
})

import { describe, expect, test } from 'vitest'
import type { Outcome } from '../../basis/outcome.ts'
import type { Brief } from './brief.ts'
import type { BriefWeigering } from './brief-gegevens.ts'
import { briefTekst } from './brief-tekst.ts'
import { ONTVANGST, ONTVANGST_MET_AFSPRAAK, VERSLAG, WEEK_ZES } from './brief-voorbeelden.ts'
import { ontvangstbevestiging } from './ontvangstbevestiging.ts'
import { verslagBrief } from './verslag-brief.ts'
import { weekZesBericht } from './week-zes-bericht.ts'

function tekstVan(uitkomst: Outcome<Brief, BriefWeigering>): string {
  if (!uitkomst.ok) throw new Error(JSON.stringify(uitkomst.refusal))
  return briefTekst(uitkomst.value).replaceAll('\u00A0', ' ')
}
function ontbreekt(uitkomst: Outcome<Brief, BriefWeigering>): string[] {
  return uitkomst.ok ? [] : (uitkomst.refusal.data?.ontbreekt ?? []).map(({ veld }) => veld)
}

describe('ontvangstbevestiging', () => {
  test('gives both days, the plan, free support for inwoner and mantelzorger, the person to call, and the own words', () => {
    const tekst = tekstVan(ontvangstbevestiging(ONTVANGST))
    expect(tekst).toContain('uiterlijk klaar op maandag 16 november 2026')
    expect(tekst).toContain('Geef of stuur het plan uiterlijk op maandag 12 oktober 2026.')
    expect(tekst).toContain('Ook uw mantelzorger mag deze gratis hulp vragen.')
    expect(tekst).toContain('Sinds mijn val durf ik niet meer op een trapje.')
    expect(tekst).toContain('S. Bakker belt u om een afspraak te maken.')
  })

  test('names the appointment when there is one', () => {
    expect(tekstVan(ontvangstbevestiging(ONTVANGST_MET_AFSPRAAK))).toContain(
      'Op dinsdag 20 oktober 2026 om 10.00 uur heeft u een gesprek met S. Bakker. Dat is bij u thuis.',
    )
  })

  test('does not go out without its days', () => {
    const { onderzoekUiterlijk: _, planTotEnMet: __, ...rest } = ONTVANGST
    expect(ontbreekt(ontvangstbevestiging(rest))).toEqual(['onderzoekUiterlijk', 'planTotEnMet'])
  })
})

describe('verslag', () => {
  test('keeps the own words beside the text, and says how and until when to react; signing is not asked', () => {
    const tekst = tekstVan(verslagBrief(VERSLAG))
    expect(tekst).toContain('Ik schaam me voor de vloer.')
    expect(tekst).toContain('tot en met maandag 23 november 2026')
    expect(tekst).toContain('U hoeft het verslag niet te ondertekenen.')
    expect(tekst).toContain('Dat kan ook als u het niet eens bent met dit verslag.')
  })

  test('does not go out empty', () => {
    expect(ontbreekt(verslagBrief({ ...VERSLAG, secties: [] }))).toEqual(['secties'])
  })
})

describe('week zes', () => {
  test('says that one may apply now, why we are late, and that waiting costs nothing', () => {
    const tekst = tekstVan(weekZesBericht(WEEK_ZES))
    expect(tekst).toContain('\nU kunt nu meteen hulp aanvragen\n')
    expect(tekst).toContain('Wij wachten nog op het advies van de arts.')
    expect(tekst).toContain('U verliest niets als u wacht.')
    expect(tekst).toContain('maandag 30 november 2026')
  })

  test('does not go out without a reason and a new day', () => {
    const { reden: _, verwachtOp: __, ...rest } = WEEK_ZES
    expect(ontbreekt(weekZesBericht(rest))).toEqual(['reden', 'verwachtOp'])
  })
})

import { describe, expect, it } from 'vitest'
import type { DossierFact } from './dossier-facts.ts'
import { readDossierbestand } from './dossierbestand.ts'

/** The facts after the head. */
function feiten(tekst: string): readonly DossierFact[] {
  const gelezen = readDossierbestand(
    `versie: 1\ngemeente: Voorbeeldstad\ninwoner: {}\nbetrokkenen: []\n${tekst}`,
  )
  if (!gelezen.ok) throw new Error(JSON.stringify(gelezen.refusal))
  return gelezen.value.facts.slice(1)
}

describe('een ander woord voor hetzelfde', () => {
  const besluit = (velden: string) =>
    feiten(`feiten: [{ soort: BesluitGenomen, op: 2026-11-18, besluit: b1, ${velden} }]`)

  it.each([
    ['toegewezen', 'toegekend'],
    ['Toegekend', 'toegekend'],
    ['geweigerd', 'afgewezen'],
    ['gedeeltelijk toegekend', 'deels toegekend'],
    ['beëindigd', 'ingetrokken'],
  ])('%s is %s, en wat er stond blijft bewaard', (staat, gelezen) => {
    const [feit, notitie] = besluit(`beslissing: ${staat}, voorzieningen: []`)
    expect(feit).toMatchObject({ type: 'BesluitGenomen', beslissing: gelezen })
    expect(notitie).toMatchObject({
      type: 'Overgenomen',
      tekst: expect.stringContaining(staat),
      melding: expect.stringContaining(`gelezen als ${gelezen}`),
    })
  })

  it('een woord dat van alles kan zijn wordt niet geraden', () => {
    expect(besluit('beslissing: aangepast, voorzieningen: []')).toMatchObject([{ type: 'Overgenomen' }])
  })

  it('een dag zoals iedereen hem schrijft, een stap in woorden en tijd per week', () => {
    const [melding] = feiten(
      'feiten: [{ soort: OnderzoekAfgerond, op: 2026-01-01 }, { soort: MeldingOntvangen, op: 2-3-2026, kanaal: telefoon, woorden: Help }]',
    ).slice(1)
    expect(melding).toMatchObject({ type: 'MeldingOntvangen', op: '2026-03-02' })
    const [stap] = feiten(
      'feiten: [{ soort: VaststellingGedaan, op: 2 maart 2026, vaststelling: v1, stap: drie, tekst: x, bronnen: [] }]',
    )
    expect(stap).toMatchObject({ type: 'VaststellingGedaan', op: '2026-03-02', stap: 3 })
    const [genomen] = besluit(
      'beslissing: toegekend, voorzieningen: [{ naam: hulp, omvang: 3 uur 20 per week }]',
    )
    expect(genomen).toMatchObject({ voorzieningen: [{ omvang: { minuten: 200, per: 'week' } }] })
  })

  it('een dag die niet bestaat blijft tekst', () => {
    expect(
      feiten(
        'feiten: [losse tekst, { soort: OnderzoekAfgerond, op: 2026-01-02 }, { soort: OnderzoekAfgerond, op: 31-4-2026 }]',
      ).at(-1),
    ).toMatchObject({
      type: 'Overgenomen',
    })
  })
})

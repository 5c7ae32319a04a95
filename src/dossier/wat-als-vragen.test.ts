import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { eenDossier, eenMelding, eenOnderzoekTotEnMet, eenVaststelling } from '../testing/builders.ts'
import type { DossierFact } from './dossier-facts.ts'
import { readDossierbestand } from './dossierbestand.ts'
import { toetsWatAls } from './toets-wat-als.ts'
import { type Anders, type WatAlsVraag, watAlsVragen } from './wat-als-vragen.ts'

const MAP = fileURLToPath(new URL('../../demo/voorbeelden', import.meta.url))
const PEILDATUM = '2026-11-23'

function feitenVan(naam: string): readonly DossierFact[] {
  const read = readDossierbestand(readFileSync(join(MAP, naam)))
  if (!read.ok) throw new Error(naam)
  return read.value.facts
}

function vragenVan(facts: readonly DossierFact[]): ReadonlyMap<string, WatAlsVraag> {
  return new Map(watAlsVragen(facts, PEILDATUM).map((vraag) => [vraag.naam, vraag]))
}

function vanVraag(facts: readonly DossierFact[], vraag: string): WatAlsVraag {
  const gevonden = watAlsVragen(facts, PEILDATUM).find((een) => een.vraag.includes(vraag))
  if (gevonden === undefined) throw new Error(`niet gevraagd: ${vraag}`)
  return gevonden
}

function keuze(vraag: WatAlsVraag, waarde: string): Anders {
  const anders =
    vraag.soort === 'keuze' ? vraag.keuzes.find((een) => een.waarde === waarde)?.anders : undefined
  if (anders === undefined) throw new Error(`geen keuze ${waarde} bij ${vraag.vraag}`)
  return anders
}

/** Every answer that a question can have. */
function antwoorden(vraag: WatAlsVraag): readonly Anders[] {
  return vraag.soort === 'tijd' ? [vraag.met(0), vraag.met(95)] : vraag.keuzes.map(({ anders }) => anders)
}

function uitkomst(facts: readonly DossierFact[], anders: Anders) {
  const outcome = toetsWatAls(facts, { zonder: [], anders: [], met: [], ...anders }, 'x', PEILDATUM)
  if (!outcome.ok) throw new Error(outcome.refusal.data?.tekst)
  return outcome.value
}

function veranderd(facts: readonly DossierFact[], anders: Anders): readonly string[] {
  return uitkomst(facts, anders).bevindingen.map(({ verandering, code }) => `${verandering} ${code}`)
}

const VERHAAL = feitenVan('volledig-verhaal.yaml')

describe('wat in dit dossier anders kan zijn', () => {
  it('vraagt naar wat nu telt, met hoe het er staat en zonder soortnamen', () => {
    const vragen = [...vragenVan(VERHAAL).values()].map(({ vraag, nu }) => `${vraag} ${nu}`)
    expect(vragen).toEqual([
      'Wat besloot de gemeente? toegekend',
      'Hoeveel tijd is toegekend voor hulp bij het huishouden? 160 uur per jaar',
      'Staat de tijd voor hulp bij het huishouden in het besluit? ja',
      'Staat in stap 3 vast hoeveel hulp er nodig is? ja',
      'Wil en kan die persoon dit blijven doen: uw dochter (strijken)? ja',
      'Wat is er met het advies van de onafhankelijk arts gedaan? ontvangen',
    ])
  })

  it('wie wel wilde helpen en dan niet meer wil: de hulp is afgedwongen', () => {
    const wil = vanVraag(VERHAAL, 'blijven doen')
    expect(wil.nu).toBe('ja')
    expect(veranderd(VERHAAL, keuze(wil, 'nee'))).toContain('erbij MANTELZORG_AFGEDWONGEN')
    expect(veranderd(VERHAAL, keuze(wil, 'niet-gevraagd'))).toContain('erbij MANTELZORG_AFGEDWONGEN')
  })

  it('een omvang die er niet is, en een die er alsnog komt', () => {
    const staat = vanVraag(VERHAAL, 'stap 3')
    // What was asked about more or less than the norm stays: only the time is gone.
    expect(veranderd(VERHAAL, keuze(staat, 'nee'))).toEqual(['erbij OMVANG_NIET_VASTGESTELD'])
    const zonder = VERHAAL.filter((fact) => fact.type !== 'VaststellingGedaan' || fact.stap !== 3)
    const hoeveel = vanVraag(zonder, 'stap 3')
    expect(hoeveel).toMatchObject({ soort: 'tijd', nu: 'niet vastgesteld' })
    expect(veranderd(zonder, hoeveel.soort === 'tijd' ? hoeveel.met(200) : {})).toContain(
      'weg OMVANG_NIET_VASTGESTELD',
    )
  })

  it('stap 3 zonder tijd krijgt een tijd in de eigen vaststelling', () => {
    const facts = [eenDossier(), eenMelding(), eenVaststelling({ vaststelling: 'v3', stap: 3 })]
    const vraag = vanVraag(facts, 'stap 3')
    expect(vraag.soort === 'tijd' && vraag.met(60)).toEqual({
      anders: [{ nummer: 3, pad: 'behoefte.totaal', waarde: { minuten: 60, per: 'week' } }],
    })
  })

  it('een afwijzing geeft niets; wie niets kreeg, kan een tijd krijgen', () => {
    const besluit = vanVraag(VERHAAL, 'Wat besloot')
    const afgewezen = keuze(besluit, 'afgewezen')
    expect(afgewezen.anders?.map(({ pad, waarde }) => [pad, waarde])).toEqual([
      ['beslissing', 'afgewezen'],
      ['voorzieningen', []],
    ])
    const niets = VERHAAL.map((fact) =>
      fact.type === 'BesluitGenomen'
        ? { ...fact, beslissing: 'afgewezen' as const, voorzieningen: [] }
        : fact,
    )
    expect(vanVraag(niets, 'Hoeveel tijd')).toMatchObject({ soort: 'tijd', nu: 'niets' })
  })

  it('een advies: niet ontvangen, wel of niet gevolgd; een gevraagd advies kan binnen zijn', () => {
    const advies = vanVraag(VERHAAL, 'advies')
    expect(veranderd(VERHAAL, keuze(advies, 'niet-gevolgd')).length).toBeGreaterThan(0)
    const ontvangen = VERHAAL.findIndex(({ type }) => type === 'AdviesOntvangen') + 1
    expect(keuze(advies, 'niet-ontvangen')).toEqual({ zonder: [ontvangen] })
    const gevraagd = VERHAAL.filter(({ type }) => type !== 'AdviesOntvangen' && type !== 'OnderzoekAfgerond')
    // It would have come before the decision, not today.
    const besloten = VERHAAL.find(({ type }) => type === 'BesluitGenomen')?.op
    expect(uitkomst(gevraagd, keuze(vanVraag(gevraagd, 'advies'), 'ja')).met).toMatchObject([
      { soort: 'AdviesOntvangen', op: besloten },
    ])
  })

  it('wat is ingetrokken of opnieuw vastgesteld, wordt niet gevraagd', () => {
    const hulp = { categorie: 'mantelzorg', door: 'Karin', bereid: true } as const
    const v4 = eenVaststelling({ vaststelling: 'v4', stap: 4, oplossing: hulp })
    const facts = [...eenOnderzoekTotEnMet(3), v4]
    const weg: DossierFact = {
      type: 'VaststellingIngetrokken',
      op: '2026-10-28',
      vaststelling: 'v4',
      reden: 'x',
    }
    expect([...vragenVan(facts).keys()]).toEqual(['stap-3.omvang', '9.oplossing.bereid'])
    expect([...vragenVan([...facts, weg]).keys()]).toEqual(['stap-3.omvang'])
    expect([...vragenVan([...facts, v4]).keys()]).toEqual(['stap-3.omvang', '10.oplossing.bereid'])
    // What a housemate owes is not voluntary, so his will is no question.
    const huisgenoot = { ...v4, oplossing: { ...hulp, categorie: 'gebruikelijke hulp' as const } }
    expect([...vragenVan([...facts, huisgenoot]).keys()]).toEqual(['stap-3.omvang'])
  })

  it('een dossier met alleen een melding heeft alleen de omvang te vragen', () => {
    expect([...vragenVan([eenDossier(), eenMelding()]).keys()]).toEqual(['stap-3.omvang'])
  })
})

it.each(readdirSync(MAP))('%s: elk antwoord dat gevraagd wordt, kan', (naam) => {
  const facts = feitenVan(naam)
  const vragen = watAlsVragen(facts, PEILDATUM)
  expect(new Set(vragen.map((vraag) => vraag.naam)).size).toBe(vragen.length)
  for (const vraag of vragen) {
    for (const anders of antwoorden(vraag)) {
      const { zonder, anders: velden, met } = uitkomst(facts, anders)
      expect(zonder.length + velden.length + met.length).toBeGreaterThan(0)
      for (const { was, wordt } of velden) expect(was).not.toEqual(wordt)
    }
  }
})

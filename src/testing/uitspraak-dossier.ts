import type { DossierFact } from '../dossier/dossier-facts.ts'

/** Facts of a dossier as a ruling tells of it: only what its source says, dates made up where it gives none. */
type Feit = DossierFact extends infer Fact
  ? Fact extends DossierFact
    ? Omit<Fact, 'op'> & { op?: string }
    : never
  : never

export function dossier(jaar: number, ...feiten: readonly Feit[]): readonly DossierFact[] {
  return feiten.map((feit) => ({ op: `${jaar}-06-01`, ...feit, overgenomen: true }) as DossierFact)
}

export const besluit = (anders: Partial<Extract<DossierFact, { type: 'BesluitGenomen' }>>): Feit => ({
  type: 'BesluitGenomen',
  besluit: 'b1',
  beslissing: 'toegekend',
  voorzieningen: [],
  ...anders,
})
export const uren = (minuten: number) => ({
  naam: 'hulp bij het huishouden',
  soort: 'dienst' as const,
  omvang: { minuten, per: 'week' as const },
})
export const gezegd = (tekst: string): Feit => ({ type: 'Overgenomen', tekst })
export const vastgesteld = (stap: 1 | 2 | 3 | 4 | 5, tekst: string, anders: object = {}): Feit => ({
  type: 'VaststellingGedaan',
  vaststelling: `v${stap}`,
  stap,
  tekst,
  bronnen: [],
  ...anders,
})
export const eerder = (minuten: number): Feit => ({
  type: 'EerderBesluitBekend',
  op: '2012-01-01',
  voorziening: 'hulp bij het huishouden',
  omvang: { minuten, per: 'week' },
})

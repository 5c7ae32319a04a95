import type { DossierFact } from '../dossier/dossier-facts.ts'

type Of<Type extends DossierFact['type']> = Extract<DossierFact, { type: Type }>
type Extra<Type extends DossierFact['type']> = Partial<Omit<Of<Type>, 'type'>>

/** The day on which the examples begin: a Monday. */
export const MAANDAG = '2026-10-05'

export function eenDossier(extra: Extra<'DossierGeopend'> = {}): Of<'DossierGeopend'> {
  const inwoner = {
    naam: 'A. de Vries',
    aanhef: 'mevrouw De Vries',
    adres: 'Lindelaan 12',
    postcodeEnPlaats: '1234 CD Voorbeeldstad',
    persoon: 'inwoner-devries',
  }
  return { type: 'DossierGeopend', op: MAANDAG, kenmerk: 'WMO-1', inwoner, betrokkenen: [], ...extra }
}

export function eenMelding(extra: Extra<'MeldingOntvangen'> = {}): Of<'MeldingOntvangen'> {
  return { type: 'MeldingOntvangen', op: MAANDAG, kanaal: 'web', woorden: 'Stofzuigen lukt niet.', ...extra }
}

export function eenGesprek(extra: Extra<'GesprekGevoerd'> = {}): Of<'GesprekGevoerd'> {
  return { type: 'GesprekGevoerd', op: '2026-10-20', gesprek: 'g1', ...extra }
}

export function eenNotitie(extra: Extra<'NotitieGemaakt'> = {}): Of<'NotitieGemaakt'> {
  return {
    type: 'NotitieGemaakt',
    op: '2026-10-20',
    notitie: 'n1',
    gesprek: 'g1',
    aard: 'verteld',
    wie: 'mevrouw De Vries',
    tekst: 'Stofzuigen gaat niet meer door de reuma. Mijn dochter komt op zaterdag.',
    ...extra,
  }
}

export function eenPassage(extra: Extra<'PassageGemarkeerd'> = {}): Of<'PassageGemarkeerd'> {
  const citaat = 'Stofzuigen gaat niet meer'
  return { type: 'PassageGemarkeerd', op: '2026-10-20', passage: 'p1', uit: 'n1', citaat, ...extra }
}

export function eenVaststelling(extra: Extra<'VaststellingGedaan'> = {}): Of<'VaststellingGedaan'> {
  return {
    type: 'VaststellingGedaan',
    op: '2026-10-27',
    vaststelling: 'v1',
    stap: 1,
    tekst: 'Mevrouw wil een schoon huis.',
    bronnen: [{ soort: 'passage', verwijzing: 'p1' }],
    ...extra,
  }
}

const REGEL = { onderdeel: 'schoon huis', minuten: 125, per: 'week', bron: 'voorbeeldnorm' } as const

/** A melding, a talk with a marked passage, and a vaststelling in each of the steps up to and including `stap`. */
export function eenOnderzoekTotEnMet(stap: 0 | 1 | 2 | 3 | 4 | 5): DossierFact[] {
  const oplossing = { categorie: 'eigen kracht', door: 'mevrouw zelf', reden: 'zij stoft zelf' } as const
  const vaststellingen = [
    eenVaststelling(),
    eenVaststelling({ vaststelling: 'v2', stap: 2, tekst: 'Reuma maakt zwaar werk onmogelijk.' }),
    eenVaststelling({
      vaststelling: 'v3',
      stap: 3,
      tekst: 'Zwaar werk elke week.',
      behoefte: { regels: [REGEL] },
    }),
    eenVaststelling({ vaststelling: 'v4', stap: 4, tekst: 'Mevrouw stoft zelf.', oplossing }),
    eenVaststelling({ vaststelling: 'v5', stap: 5, tekst: 'Wat overblijft is zwaar werk.' }),
  ]
  return [
    eenDossier(),
    eenMelding(),
    eenGesprek(),
    eenNotitie(),
    eenPassage(),
    ...vaststellingen.slice(0, stap),
  ]
}

export function eenAanvraag(extra: Extra<'AanvraagIngediend'> = {}): Of<'AanvraagIngediend'> {
  return { type: 'AanvraagIngediend', op: '2026-11-09', wens: 'Hulp bij het huishouden', ...extra }
}

export function eenOntwerp(extra: Extra<'BesluitOpgesteld'> = {}): Of<'BesluitOpgesteld'> {
  return {
    type: 'BesluitOpgesteld',
    op: '2026-11-16',
    persoon: 'consulent-bakker',
    besluit: 'b1',
    beslissing: 'toegekend',
    voorzieningen: [{ naam: 'hulp bij het huishouden', omvang: { minuten: 180, per: 'week' } }],
    motivering: [{ tekst: 'Zwaar werk lukt niet door de reuma.', vaststellingen: ['v2'] }],
    ...extra,
  }
}

/** Facts as they stand in a dossier. */
export function feiten(...facts: readonly DossierFact[]): readonly DossierFact[] {
  return facts
}

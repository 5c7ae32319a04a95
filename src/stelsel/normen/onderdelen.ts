/** A result that help can serve, with other names for it and the words for its activities. */
export type Onderdeel = {
  readonly id: string
  readonly naam: string
  readonly ookWel: readonly string[]
  /** Words by which an activity of this onderdeel is recognised; they say nothing about time. */
  readonly woorden: readonly string[]
}

export const ONDERDELEN: readonly Onderdeel[] = [
  {
    id: 'schoon-en-leefbaar-huis',
    naam: 'schoon en leefbaar huis',
    ookWel: ['schoon huis', 'basisvoorziening schoon huis', 'schoonmaak', 'huishoudelijke ondersteuning'],
    woorden: [
      'schoonmaken',
      'schoonmaak',
      'huishoudelijk werk',
      'lichte taken',
      'zware taken',
      'stofzuigen',
      'dweilen',
      'stof afnemen',
      'stoffen',
      'afstoffen',
      'ramen',
      'sanitair',
      'badkamer',
      'toilet',
      'keuken',
      'woonkamer',
      'slaapkamer',
      'kamer',
      'hal',
      'trap',
      'bed',
      'bedden',
      'gordijnen',
      'opruimen',
    ],
  },
  {
    id: 'wasverzorging',
    naam: 'wasverzorging',
    ookWel: ['was', 'de was', 'wassen', 'verzorging kleding en linnengoed'],
    woorden: ['was', 'wasverzorging', 'wasmachine', 'strijken', 'kleding', 'linnengoed', 'wasgoed'],
  },
  {
    id: 'boodschappen',
    naam: 'boodschappen',
    ookWel: ['boodschappen doen'],
    woorden: ['boodschappen'],
  },
  {
    id: 'maaltijden',
    naam: 'maaltijden',
    ookWel: ['koken', 'eten klaarmaken'],
    woorden: ['maaltijd', 'maaltijden', 'broodmaaltijd', 'koken'],
  },
  {
    id: 'kindzorg',
    naam: 'verzorging van kinderen',
    ookWel: ['kindzorg', 'verzorging van minderjarige kinderen'],
    woorden: ['kindzorg', 'luier', 'flesje'],
  },
  {
    id: 'advies-instructie-voorlichting',
    naam: 'advies, instructie en voorlichting',
    ookWel: ['aiv'],
    woorden: [],
  },
  {
    id: 'regie',
    naam: 'organisatie van het huishouden',
    ookWel: ['regie', 'dagelijkse organisatie', 'dagelijkse organisatie van het huishouden'],
    woorden: ['regie'],
  },
  // Results for which there is no accepted public time norm; they are known, so that this can be said.
  {
    id: 'begeleiding-individueel',
    naam: 'begeleiding individueel',
    ookWel: ['begeleiding', 'individuele begeleiding', 'specialistische begeleiding'],
    woorden: [],
  },
  {
    id: 'dagbesteding',
    naam: 'dagbesteding',
    ookWel: ['begeleiding groep', 'dagactiviteiten'],
    woorden: ['dagbesteding'],
  },
  {
    id: 'kortdurend-verblijf',
    naam: 'kortdurend verblijf',
    ookWel: ['logeren', 'logeeropvang', 'respijtverblijf'],
    woorden: [],
  },
  { id: 'vervoer', naam: 'vervoer', ookWel: ['collectief vervoer', 'vervoerspas'], woorden: [] },
  {
    id: 'vervoermiddel',
    naam: 'vervoermiddel',
    ookWel: ['scootmobiel', 'vervoersmiddel'],
    woorden: ['scootmobiel'],
  },
  { id: 'rolstoel', naam: 'rolstoel', ookWel: ['rolstoelvoorziening'], woorden: ['rolstoel'] },
  {
    id: 'woningaanpassing',
    naam: 'woningaanpassing',
    ookWel: ['woonvoorziening', 'traplift'],
    woorden: ['woningaanpassing', 'traplift'],
  },
  { id: 'hulpmiddel', naam: 'hulpmiddel', ookWel: ['overig hulpmiddel', 'hulpmiddelen'], woorden: [] },
]

/** Text as it is compared: `Schoon-en leefbaar  huis` and `schoon en leefbaar huis` are the same. */
export function normalNaam(tekst: string): string {
  return tekst
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The onderdeel of which this is the name. */
export function findOnderdeelMetNaam(tekst: string): Onderdeel | undefined {
  const asked = normalNaam(tekst)
  return ONDERDELEN.find((onderdeel) =>
    [onderdeel.id, onderdeel.naam, ...onderdeel.ookWel].map(normalNaam).includes(asked),
  )
}

/** The onderdeel that this names or is an activity of. Undefined when words point to two of them: do not choose. */
export function findOnderdeelVan(tekst: string): Onderdeel | undefined {
  const named = findOnderdeelMetNaam(tekst)
  if (named !== undefined) return named
  const text = ` ${normalNaam(tekst)} `
  const found = ONDERDELEN.filter((onderdeel) =>
    onderdeel.woorden.some((woord) => text.includes(` ${woord} `)),
  )
  return found.length === 1 ? found[0] : undefined
}

export function naamVanOnderdeel(id: string): string {
  return ONDERDELEN.find((onderdeel) => onderdeel.id === id)?.naam ?? id
}

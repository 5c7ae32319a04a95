import { describe } from 'vitest'
import { elkeGrens } from '../../testing/toets-proef.ts'
import type { Besluit, VerhuisBelang } from './invoer.ts'
import { besluitMet, besluitMetDienst, deelsVerteld, dossier } from './voorbeeld-dossier.ts'

// Edges of what is granted: what follows from step 3 and 4, what a named line takes off or adds, what was promised, and moving.

/** Of the 7860 minutes a year that are needed the daughter does 1560. */
const REST = 6300
const gegeven = (minuten: number, verschil: Besluit['voorzieningen'][number]['verschil'] = []) =>
  besluitMetDienst({ omvang: { minuten, per: 'jaar' }, verschil })
const schreef = (minuten: number, op: string) => ({
  aanbiederBrieven: [{ op, plaats: 'feit 19', omvang: { minuten, per: 'jaar' as const } }],
})
const lijn = (soort: Besluit['voorzieningen'][number]['verschil'][number]['soort'], minuten: number) =>
  ({ soort, minuten, per: 'jaar', reden: 'Omdat.' }) as const

describe('the time of the aanbieder', () => {
  elkeGrens([
    [
      'AANBIEDER_BEPAALT_OMVANG',
      'is also what remains after step 4',
      dossier({ ...schreef(REST, '2026-11-10'), besluit: gegeven(REST) }),
      'goed',
    ],
    [
      'AANBIEDER_BEPAALT_OMVANG',
      'is a minute less than that',
      dossier({ ...schreef(REST - 1, '2026-11-10'), besluit: gegeven(REST - 1) }),
      'blokkerend',
    ],
    [
      'AANBIEDER_BEPAALT_OMVANG',
      'is told on the day of the decision itself',
      dossier({ ...schreef(REST - 1, '2026-11-18'), besluit: gegeven(REST - 1) }),
      'blokkerend',
    ],
    [
      'AANBIEDER_BEPAALT_OMVANG',
      'is told a day later',
      dossier({ ...schreef(REST - 1, '2026-11-19'), besluit: gegeven(REST - 1) }),
      'goed',
    ],
    [
      'AANBIEDER_BEPAALT_OMVANG',
      'is another than what was granted',
      dossier({ ...schreef(REST - 2, '2026-11-10'), besluit: gegeven(REST - 1) }),
      'goed',
    ],
  ])
})

describe('what was granted beside what remains', () => {
  elkeGrens([
    ['NIET_PASSEND', 'exactly that', dossier({ besluit: gegeven(REST) }), 'goed'],
    ['NIET_PASSEND', 'a minute less', dossier({ besluit: gegeven(REST - 1) }), 'blokkerend'],
    [
      'NIET_PASSEND',
      'ten less, with a line of ten',
      dossier({ besluit: gegeven(REST - 10, [lijn('overgang', -10)]) }),
      'goed',
    ],
    [
      'NIET_PASSEND',
      'ten less, with a line of nine',
      dossier({ besluit: gegeven(REST - 10, [lijn('overgang', -9)]) }),
      'blokkerend',
    ],
    [
      'NIET_PASSEND',
      'ten less, with a line that adds ten',
      dossier({ besluit: gegeven(REST - 10, [lijn('overgang', 10)]) }),
      'blokkerend',
    ],
    [
      'NIET_PASSEND',
      'ten less, with a line of a kind that can only add',
      dossier({ besluit: gegeven(REST - 10, [lijn('toezegging', -10)]) }),
      'blokkerend',
    ],
  ])
})

describe('a promise', () => {
  const toegezegd = (op: string) => ({
    toezeggingen: [{ op, plaats: 'feit 9', tekst: 'U houdt uw uren.' }],
  })
  elkeGrens([
    ['VERTROUWEN_GESCHONDEN', 'of which nothing is said', dossier(toegezegd('2026-10-20')), 'aandacht'],
    ['VERTROUWEN_GESCHONDEN', 'on the day of the decision', dossier(toegezegd('2026-11-18')), 'aandacht'],
    ['VERTROUWEN_GESCHONDEN', 'of after the decision', dossier(toegezegd('2026-11-19')), 'goed'],
    [
      'VERTROUWEN_GESCHONDEN',
      'with a line that adds time for it',
      dossier({ ...toegezegd('2026-10-20'), besluit: gegeven(REST + 1, [lijn('toezegging', 1)]) }),
      'goed',
    ],
    [
      'VERTROUWEN_GESCHONDEN',
      'with a line of nothing',
      dossier({ ...toegezegd('2026-10-20'), besluit: gegeven(REST, [lijn('toezegging', 0)]) }),
      'aandacht',
    ],
    [
      'VERTROUWEN_GESCHONDEN',
      'with a line for something else',
      dossier({ ...toegezegd('2026-10-20'), besluit: gegeven(REST + 1, [lijn('overgang', 1)]) }),
      'aandacht',
    ],
  ])
})

describe('moving first', () => {
  const verhuis = { naam: 'verhuiskostenvergoeding', soort: 'woningaanpassing', omvang: undefined } as const
  const gewogen = (...belangen: readonly VerhuisBelang[]) =>
    besluitMet({ verhuizen: { gewogen: belangen, woningBeschikbaar: true, medischMogelijk: true } })
  const gezegd = (tekst: string, beslissing: Besluit['beslissing'] = 'deels toegekend') =>
    deelsVerteld({
      besluit: { ...besluitMetDienst(verhuis), beslissing, motivering: [] },
      teksten: [{ tekst, plaats: 'feit 9' }],
    })
  const ALLES = 'De medische wens, de huur en het netwerk in de buurt zijn gewogen.'
  elkeGrens([
    [
      'VERHUISPRIMAAT_ONGEMOTIVEERD',
      'all three were weighed',
      dossier({ besluit: gewogen('sociaal', 'persoonlijk', 'financieel') }),
      'goed',
    ],
    ...(['sociaal', 'persoonlijk', 'financieel'] as const).map(
      (belang) =>
        [
          'VERHUISPRIMAAT_ONGEMOTIVEERD',
          `only ${belang} was weighed`,
          dossier({ besluit: gewogen(belang) }),
          'blokkerend',
        ] as const,
    ),
    ['VERHUISPRIMAAT_ONGEMOTIVEERD', 'a text that names all three', gezegd(ALLES), 'goed'],
    [
      'VERHUISPRIMAAT_ONGEMOTIVEERD',
      'a text that names two',
      gezegd('De huur en het netwerk in de buurt zijn gewogen.'),
      'niet te zien',
    ],
    [
      'VERHUISPRIMAAT_ONGEMOTIVEERD',
      'a text that names none',
      gezegd('Er is gekeken naar wat kan.'),
      'aandacht',
    ],
    [
      'VERHUISPRIMAAT_ONGEMOTIVEERD',
      'refused, with moving named as what goes first',
      deelsVerteld({
        besluit: besluitMet({
          beslissing: 'afgewezen',
          voorzieningen: [],
          motivering: [{ tekst: 'Verhuizen gaat voor een traplift.', vaststellingen: [], grondslagen: [] }],
        }),
      }),
      'aandacht',
    ],
    [
      'VERHUISPRIMAAT_ONGEMOTIVEERD',
      'granted, with moving named as what goes first, and nothing for it',
      deelsVerteld({
        besluit: besluitMet({
          motivering: [{ tekst: 'Verhuizen gaat voor een traplift.', vaststellingen: [], grondslagen: [] }],
        }),
      }),
      'goed',
    ],
  ])
})

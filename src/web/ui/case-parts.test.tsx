import { describe, expect, test } from 'vitest'
import { ContactCard } from './card.tsx'
import { DataList } from './data-list.tsx'
import { Deadline, deadlineInWords } from './deadline.tsx'
import { Diff } from './diff.tsx'
import { Finding } from './finding.tsx'
import { LetterList } from './items.tsx'
import { NextStep } from './next-step.tsx'
import { Quote } from './quote.tsx'
import { Conflict } from './refusal.tsx'
import { renderPart } from './render.ts'
import { StepList } from './step-list.tsx'
import { Table } from './table.tsx'

const dag = (tekst: string) => Temporal.PlainDate.from(tekst)

/** What a screen reader would say, roughly: no tags, nothing that is hidden from it. */
const spoken = (html: string) =>
  html
    .replaceAll(/<span [^>]*aria-hidden="true"[^>]*>.*?<\/span>/g, '')
    .replaceAll(/<svg.*?<\/svg>/g, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()

describe('StepList', () => {
  const html = renderPart(
    <StepList
      steps={[
        { title: 'U deed een melding', status: 'klaar', when: '5 oktober 2026' },
        { title: 'U leest het verslag', status: 'nu', when: 'vóór 30 november 2026' },
        { title: 'Wij nemen een besluit', status: 'later' },
      ]}
    />,
  )
  test('says in words what is done, where we are and what comes', () => {
    expect(spoken(html)).toBe(
      'U deed een melding Klaar · 5 oktober 2026 U leest het verslag Hier bent u nu · vóór 30 november 2026 Wij nemen een besluit Nog niet begonnen',
    )
  })
  test('marks the current step once', () => {
    expect(html.match(/aria-current="step"/g)).toHaveLength(1)
  })
})

describe('NextStep', () => {
  test('with the ball at the municipality says that nothing needs to be done', () => {
    const html = renderPart(
      <NextStep kind="wachten" deadline="Uiterlijk maandag 14 december 2026.">
        Wij nemen een besluit.
      </NextStep>,
    )
    expect(spoken(html)).toBe(
      'U hoeft nu niets te doen Wij nemen een besluit. Uiterlijk maandag 14 december 2026.',
    )
  })
  test('has one button that leads on', () => {
    const html = renderPart(
      <NextStep kind="doen" action={{ label: 'Lees het verslag', href: '/mijn/verslag' }}>
        Lees het.
      </NextStep>,
    )
    expect(html.match(/nl-button--primary/g)).toHaveLength(1)
    expect(html).toContain('href="/mijn/verslag"')
  })
})

describe('Deadline', () => {
  const vandaag = dag('2026-11-23')
  test.each([
    ['2026-12-16', 'ruim', 'nog 23 dagen'],
    ['2026-11-29', 'ruim', 'nog 6 dagen'],
    ['2026-11-28', 'dichtbij', 'nog 5 dagen'],
    ['2026-11-24', 'dichtbij', 'morgen'],
    ['2026-11-23', 'dichtbij', 'vandaag'],
    ['2026-11-22', 'te-laat', '1 dag te laat'],
    ['2026-11-20', 'te-laat', '3 dagen te laat'],
  ])('%s is %s: %s', (dagTekst, stand, woorden) => {
    expect(deadlineInWords(dag(dagTekst), vandaag)).toEqual({ stand, woorden })
  })
  test('for the inwoner it is a day with its weekday and nothing relative', () => {
    const html = renderPart(<Deadline dag={dag('2026-11-27')} vandaag={vandaag} metWeekdag />)
    expect(spoken(html)).toBe('vrijdag 27 november 2026')
  })
  test('a clock that stands still does not alarm, and says why', () => {
    const html = renderPart(
      <Deadline dag={dag('2026-11-20')} vandaag={vandaag} opgeschort="wacht op advies" />,
    )
    expect(spoken(html)).toContain('staat stil: wacht op advies')
    expect(html).not.toContain('te-laat')
  })
})

describe('Table', () => {
  const columns = [{ header: 'Inwoner' }, { header: 'Minuten', numeric: true }]
  test('has a name, row headers, and the column name with each value for the small layout', () => {
    const html = renderPart(
      <Table
        caption="Zaken"
        empty="Er zijn geen zaken."
        columns={columns}
        rows={[{ key: '1', cells: ['A. de Vries', '195'] }]}
      />,
    )
    const id = /<section [^>]*aria-labelledby="([^"]+)" tabindex="0"/i.exec(html)?.[1]
    expect(html).toContain(`id="${id}"><span class="kt-table__caption">Zaken</span></caption>`)
    expect(html).toMatch(/<th [^>]*scope="row"[^>]*>A\. de Vries<\/th>/)
    expect(html).toContain('data-label="Minuten"')
  })
  test('without rows is a sentence', () => {
    const html = renderPart(<Table caption="Z" empty="Er zijn geen zaken." columns={columns} rows={[]} />)
    expect(spoken(html)).toBe('Er zijn geen zaken.')
  })
})

describe('DataList', () => {
  test('leaves out what has no value, and says what is changed', () => {
    const html = renderPart(
      <DataList
        rows={[
          { label: 'Telefoon', value: '06 12', change: { href: '/w' } },
          { label: 'E-mail', value: undefined },
        ]}
      />,
    )
    expect(spoken(html)).toBe('Telefoon 06 12 Wijzig telefoon')
  })
})

describe('Finding', () => {
  const bron = { bron: 'artikel 2.3.2 Wmo 2015', versie: '2026-01-01', link: 'https://x.example' }
  test('says how heavy it is, why, how to mend it, and whether its source was read', () => {
    const html = renderPart(
      <Finding
        ernst="blokkerend"
        title="Titel"
        uitleg="Daarom"
        herstel="Doe dit"
        grondslag={[{ ...bron, zekerheid: 'bekend' }]}
      />,
    )
    expect(spoken(html)).toBe(
      'Houdt tegen Titel Waarom Daarom Zo herstelt u het Doe dit Bron artikel 2.3.2 Wmo 2015 (versie 2026-01-01) · nog niet in de bron nagelezen',
    )
  })
  test('says what was looked at, and leads on to more about it', () => {
    const html = renderPart(
      <Finding
        ernst="aandacht"
        title="Titel"
        grondslag={[{ ...bron, zekerheid: 'gezien' }]}
        toetspunt={{ label: 'Is dat zo?', href: '/k' }}
      />,
    )
    expect(html).toContain('href="/k"')
    expect(spoken(html)).toContain('Waar dit over gaat Is dat zo? Bron ')
  })
  test('says of a source that was read that it was, too', () => {
    const html = renderPart(
      <Finding ernst="aandacht" title="Titel" grondslag={[{ ...bron, zekerheid: 'gezien' }]} />,
    )
    expect(spoken(html)).toContain('(versie 2026-01-01) · in de bron gelezen')
  })
  test('with nothing to tell has no empty list', () => {
    expect(renderPart(<Finding ernst="voldaan" title="Titel" />)).not.toContain('<dl')
  })
})

test('a letter says whose it is, and of which letter the pdf is', () => {
  const html = renderPart(
    <LetterList
      empty="Nog geen brieven."
      items={[{ title: 'Verslag', href: '/b', from: 'ons', date: '9 november 2026', pdfHref: '/b.pdf' }]}
    />,
  )
  expect(spoken(html)).toBe('Verslag Van ons · 9 november 2026 · pdf van Verslag')
})

test.each([
  [{ who: 'u' }, 'In uw eigen woorden · 2 november Het lukt niet.'],
  [{ who: 'mevrouw De Vries' }, 'In de woorden van mevrouw De Vries · 2 november Het lukt niet.'],
  [{ who: 'u', caption: 'Uit uw melding' }, 'Uit uw melding · 2 november Het lukt niet.'],
])('a quote says whose words it holds: %o', (props, gezegd) => {
  const html = renderPart(
    <Quote {...props} when="2 november">
      Het lukt niet.
    </Quote>,
  )
  expect(spoken(html)).toBe(gezegd)
})

test('a contact has a number one can call', () => {
  const html = renderPart(<ContactCard name="Samira Bakker" phone="0123 45 67 90" />)
  expect(html).toContain('href="tel:0123456790"')
  expect(html).toContain('Bel 0123\u00a045\u00a067\u00a090')
})

test('the difference between two texts is said, not only shown', () => {
  const html = renderPart(<Diff oud="Karin doet de was." nieuw="Karin doet de boodschappen." />)
  expect(spoken(html)).toContain('Karin doet de weggehaald: was toegevoegd: boodschappen .')
})

test('two versions of the same are both shown, and fields that are equal are not', () => {
  const html = renderPart(
    <Conflict
      labels={{ a: 'Reactie', b: 'Telefoon' }}
      velden={[
        { veld: 'a', getypt: 'nieuw', nu: 'oud' },
        { veld: 'b', getypt: '06', nu: '06' },
      ]}
    />,
  )
  expect(spoken(html)).toContain('Reactie U typte nieuw Er staat nu oud')
  expect(html).not.toContain('Telefoon')
})

import { describe, expect, test } from 'vitest'
import { CheckboxGroup, RadioGroup } from './choices.tsx'
import { DateFields, isEmptyDate, readDate, readDateParts } from './date-fields.tsx'
import { ErrorSummary, errorOf } from './error-summary.tsx'
import { DateField, Select, TextArea, TextField } from './field.tsx'
import { Form } from './form.tsx'
import { renderPart } from './render.ts'

const fouten = ['tekst', 'verhaal', 'keuze', 'vinkjes', 'geboren', 'lijst', 'dag'].map((veld) => ({
  veld,
  tekst: `Vul ${veld} in`,
}))
const choices = [
  { value: 'a', label: 'Alleen' },
  { value: 'b', label: 'Samen', hint: 'Met wie u wilt' },
]
const formulier = (
  <Form action="/melding/3" csrf="c" gezienVersie={7} sleutel="s" actie="meld">
    <ErrorSummary errors={fouten} />
    <TextField name="tekst" label="Tekst" hint="Uitleg" error={errorOf(fouten, 'tekst')} value="06 & 12" />
    <TextArea
      name="verhaal"
      label="Verhaal"
      error={errorOf(fouten, 'verhaal')}
      value="</textarea>"
      optional
    />
    <RadioGroup name="keuze" label="Keuze" choices={choices} error={errorOf(fouten, 'keuze')} value="b" />
    <CheckboxGroup
      name="vinkjes"
      label="Vinkjes"
      choices={choices}
      error={errorOf(fouten, 'vinkjes')}
      values={['a']}
    />
    <DateFields
      name="geboren"
      label="Geboren"
      error={errorOf(fouten, 'geboren')}
      value={{ dag: '31', maand: '2' }}
    />
    <Select
      name="lijst"
      label="Lijst"
      options={[{ value: '1', label: 'Een' }]}
      error={errorOf(fouten, 'lijst')}
      empty="Kies"
    />
    <DateField name="dag" label="Dag" error={errorOf(fouten, 'dag')} value="2026-11-27" />
  </Form>
)
const html = renderPart(formulier)
const all = (pattern: RegExp) => Array.from(html.matchAll(pattern), (match) => match[1])

describe('a form with every kind of field', () => {
  test('carries what a deciding act needs, unseen', () => {
    for (const [name, value] of Object.entries({
      csrf: 'c',
      gezienVersie: '7',
      sleutel: 's',
      actie: 'meld',
    })) {
      expect(html).toContain(`<input type="hidden" name="${name}" value="${value}"/>`)
    }
  })

  test('the browser does not check it: that is done on the server, in Dutch', () => {
    expect(html).toMatch(/<form [^>]*noValidate=""/)
    expect(html).not.toContain(' required=""')
  })

  test('every link of the summary leads to a control', () => {
    const controls = new Set(all(/<(?:input|textarea|select) [^>]*?\bid="([^"]+)"/g))
    expect(all(/<a href="#([^"]+)"/g)).toEqual(fouten.map((fout) => fout.veld))
    for (const { veld } of fouten) expect(controls).toContain(veld)
  })

  test('ids are unique', () => {
    const ids = all(/ id="([^"]+)"/g)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('what explains a field exists', () => {
    const ids = new Set(all(/ id="([^"]+)"/g))
    const described = all(/ aria-describedby="([^"]+)"/g).flatMap((list) => (list ?? '').split(' '))
    expect(described).toContain('tekst-uitleg')
    expect(described).toContain('tekst-fout')
    expect(described.filter((id) => !ids.has(id))).toEqual([])
  })

  test('the error stands at the field with the word Fout', () => {
    for (const { veld } of fouten) expect(html).toContain(`<span>Fout: Vul ${veld} in</span>`)
  })

  test('what was typed is kept, as text', () => {
    expect(html).toContain('value="06 &amp; 12"')
    expect(html).toContain('&lt;/textarea&gt;')
    expect(all(/<input [^>]*checked=""[^>]* value="([^"]+)"/g)).toEqual(['b', 'a'])
    expect(html).toContain('value="31"')
  })

  test('only what is not optional says it must be filled in', () => {
    expect(/<textarea [^>]*>/.exec(html)?.[0]).not.toContain('aria-required')
    expect(/<input [^>]*id="tekst"[^>]*>/.exec(html)?.[0]).toContain('aria-required="true"')
    expect(html).toContain('Verhaal<span class="kt-field__optional"> (niet verplicht)</span>')
  })
})

describe('a date in three fields', () => {
  const lees = (dag: string, maand: string, jaar: string) =>
    readDate(readDateParts({ 'g-dag': dag, 'g-maand': maand, 'g-jaar': jaar }, 'g'))

  test('is a day', () => expect(lees('7', '3', '1948')).toBe('1948-03-07'))
  test('may have spaces', () => expect(lees(' 07', '03 ', '1948')).toBe('1948-03-07'))
  test('that does not exist is none', () => expect(lees('31', '2', '1948')).toBeUndefined())
  test('half filled in is none', () => expect(lees('7', '', '1948')).toBeUndefined())
  test('with words is none', () => expect(lees('zeven', 'maart', '1948')).toBeUndefined())
  test('left empty is told from one that cannot be', () => {
    expect(isEmptyDate(readDateParts({}, 'g'))).toBe(true)
    expect(isEmptyDate(readDateParts({ 'g-jaar': '1948' }, 'g'))).toBe(false)
    expect(readDate(readDateParts({}, 'g'))).toBeUndefined()
  })
})

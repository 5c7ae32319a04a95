import { describe, expect, it } from 'vitest'
import { findDubbelVeld, leesGestructureerdeTekst } from './gestructureerde-tekst.ts'

function gelezen(tekst: string): unknown {
  const uitkomst = leesGestructureerdeTekst(tekst)
  return uitkomst.ok ? uitkomst.value.waarde : uitkomst.refusal.data
}

describe('wat een mens tikt en YAML anders verstaat', () => {
  it.each([
    ['een woord met ! ervoor', 'a: b\nbereikbaar: !let op\n', 'regel 2, kolom 13', 'begint, valt hier weg'],
    ['een tag van een taal', 'a: !!js/function "x"\n', 'regel 1, kolom 4', 'tussen aanhalingstekens'],
    [
      'een dubbel aanhalingsteken dat openblijft',
      'a: b\nc: "d\ne: f\n',
      'regel 2, kolom 4',
      'eindigt nergens',
    ],
    [
      'een enkel aanhalingsteken dat openblijft',
      "a: b\nc: 'd\ne: f\n",
      'regel 2, kolom 4',
      'eindigt nergens',
    ],
    ['een apenstaart aan het begin', 'a: @wmo\n', 'regel 1, kolom 4', 'Zet de tekst tussen aanhalingstekens'],
    ['geen spatie achter de dubbele punt', 'a: b\nc:d\n', 'regel 2, kolom 1', 'of de spatie daarachter'],
    [
      'te ver ingesprongen',
      'a: b c\n  d: e\n',
      'regel 1, kolom 4',
      'op de volgende regel klopt het inspringen',
    ],
    [
      'een veld twee keer, in JSON',
      '{"a": 1,\n "b": {"a": 2},\n "a": 3}',
      'regel 3, kolom 2',
      "'a' staat hier twee keer",
    ],
  ])('%s: %j', (_, tekst, plaats, uitleg) => {
    expect(gelezen(tekst)).toEqual({ plaats, tekst: expect.stringContaining(uitleg) })
  })

  it('een regel mag eindigen zoals elk systeem dat doet', () => {
    for (const einde of ['\n', '\r\n', '\r'])
      expect(gelezen(['# x', 'a: 1', 'b: 2', ''].join(einde))).toEqual({ a: 1, b: 2 })
  })

  it('een getal dat geen getal is blijft staan zoals het is getypt', () => {
    expect(gelezen('[1e999, .nan, -.inf]')).toEqual(
      [Number.POSITIVE_INFINITY, Number.NaN, Number.NEGATIVE_INFINITY].map(
        (_, i) => ['1e999', '.nan', '-.inf'][i],
      ),
    )
  })
})

describe('een veld dat twee keer staat in JSON', () => {
  it.each([
    ['{"a":{"a":1},"b":[{"a":1},{"a":2}]}', undefined],
    ['{"a":"x\\"a\\":","b":"a"}', undefined],
    ['{"a":1,"\\u0061":2}', 'a'],
    ['[{"a":1,"b":[{}],"a":2}]', 'a'],
    ['{"__proto__":1,"__proto__":2}', '__proto__'],
  ])('%s', (json, naam) => {
    expect(() => JSON.parse(json)).not.toThrow()
    expect(findDubbelVeld(json)?.naam).toBe(naam)
  })

  it('een heel lange tekst', () => {
    const lang = `${'x'.repeat(10_000_000)}\\"`
    expect(findDubbelVeld(`{"a":"${lang}","b":"${lang}"}`)).toBeUndefined()
  })
})

import { expect, test } from 'vitest'
import { leesRegeling } from '../stelsel/regeling/regeling-bestand.ts'
import { regelingenVoorSite } from './regelingen.ts'

test('the text of a trial says what its rules say, so that a proposal can begin with it', () => {
  const [proef] = regelingenVoorSite('Nergenshuizen')
  expect(proef?.regeling.gemeente.id).toBe('nergenshuizen')
  const gelezen = leesRegeling(proef?.tekst ?? '')
  expect(gelezen.ok ? gelezen.value.regeling : gelezen.refusal).toEqual(proef?.regeling)
})

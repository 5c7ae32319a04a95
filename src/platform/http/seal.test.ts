import { expect, test } from 'vitest'
import { findSealed, isSigned, seal, sign } from './seal.ts'

test('a seal opens unchanged, and not after a change, for another purpose or with another secret', () => {
  const sealed = seal('s1', 'flash', 'Opgeslagen: één')
  expect(findSealed('s1', 'flash', sealed)).toBe('Opgeslagen: één')
  expect(findSealed('s1', 'csrf', sealed)).toBeUndefined()
  expect(findSealed('s2', 'flash', sealed)).toBeUndefined()
  expect(findSealed('s1', 'flash', `x${sealed}`)).toBeUndefined()
  expect(findSealed('s1', 'flash', 'onzin')).toBeUndefined()
})

test('a proof of another length is no proof', () => {
  expect(isSigned('s', 'p', 't', '')).toBe(false)
  expect(isSigned('s', 'p', 't', sign('s', 'p', 't'))).toBe(true)
})

import { expect, test } from 'vitest'
import { createLog, errorFields } from './log.ts'

test('a line is one JSON value with the moment', () => {
  const lines: string[] = []
  const log = createLog(
    (text) => lines.push(text),
    () => Temporal.Instant.from('2026-03-02T10:00:00Z'),
  )
  log({ event: 'request', status: 200 })
  expect(lines).toEqual(['{"at":"2026-03-02T10:00:00Z","event":"request","status":200}\n'])
})

test('the message of an error never reaches the log, its kind and place do', () => {
  const error = Object.assign(new Error('invalid input: "Anna de Kanarie, 999990019"'), { code: '22P02' })
  const fields = errorFields(error)
  expect(JSON.stringify(fields)).not.toContain('Kanarie')
  expect(JSON.stringify(fields)).not.toContain('999990019')
  expect(fields.error).toBe('Error 22P02')
  expect(fields.place?.[0]).toMatch(/log\.test\.ts/)
})

test('a message of several lines does not pass for a place', () => {
  const error = new Error('first\n   Anna at home\n    at Kanariestraat 3 (huis:3:1)')
  expect(JSON.stringify(errorFields(error).place)).not.toMatch(/Anna|Kanarie/)
})

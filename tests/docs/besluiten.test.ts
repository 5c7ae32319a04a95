import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { localLinks, ROOT, readPage } from './markdown.ts'

const FOLDER = 'docs/besluiten'
const records = readdirSync(join(ROOT, FOLDER))
  .filter((file) => file !== 'README.md')
  .sort()

test('records are numbered without gaps', () => {
  const numbers = records.map((file) => Number(/^(\d{4})-[a-z0-9-]+\.md$/.exec(file)?.[1]))
  expect(numbers).toEqual(records.map((_, i) => i + 1))
})

test.each(records)('%s says context, choice and consequence, and fits on a page', (file) => {
  const text = readPage(join(FOLDER, file))
  expect(text.split('\n')[0]).toMatch(new RegExp(`^# ${file.slice(0, 4)} `))
  expect([...text.matchAll(/^\*\*(\w+)\.\*\*/gm)].map(([, part]) => part)).toEqual([
    'Context',
    'Choice',
    'Consequence',
  ])
  expect(text.split('\n').length).toBeLessThan(40)
})

test('the overview lists each record', () => {
  const listed = localLinks(join(FOLDER, 'README.md')).map(({ to }) => to)
  expect(listed).toEqual(records.map((file) => join(FOLDER, file)))
})

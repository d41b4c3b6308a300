import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const page = readFileSync(`${root}docs/threat-model.md`, 'utf8')
const rows = page.split('\n').filter((line) => line.startsWith('| '))
const cellsOf = (row: string) => row.split(' | ').map((cell) => cell.replace(/^\| ?| ?\|$/g, '').trim())

/** Levels 1 and 2 of ASVS 5.0 in the chapters the page is about: how many requirements each section has, with those of level 3. */
const asked: Record<string, string[]> = {
  '1': ['1.1.1-2', '1.2.1-9', '1.3.1-11', '1.4.1-3', '1.5.1-2'],
  '2': ['2.1.1-3', '2.2.1-3', '2.3.1-4', '2.4.1-1'],
  '3': ['3.2.1-2', '3.3.1-4', '3.4.1-6', '3.5.1-5', '3.7.1-2'],
  '4': ['4.1.1-3', '4.2.1-1', '4.3.1-2', '4.4.1-4'],
  '5': ['5.1.1-1', '5.2.1-3', '5.3.1-2', '5.4.1-3'],
  '6': ['6.1.1-3', '6.2.1-12', '6.3.1-4', '6.4.1-4', '6.5.1-5', '6.6.1-3', '6.8.1-4'],
  '7': ['7.1.1-3', '7.2.1-4', '7.3.1-2', '7.4.1-5', '7.5.1-2', '7.6.1-2'],
  '8': ['8.1.1-2', '8.2.1-3', '8.3.1-1', '8.4.1-1'],
  '9': ['9.1.1-3', '9.2.1-4'],
  '14': ['14.1.1-2', '14.2.1-4', '14.3.1-3'],
  '16': ['16.1.1-1', '16.2.1-5', '16.3.1-4', '16.4.1-3', '16.5.1-3'],
}

const numbersOf = (range: string): string[] => {
  const [first = '', last = ''] = range.split('-')
  const section = first.split('.').slice(0, 2).join('.')
  return Array.from({ length: Number(last) }, (_, place) => `${section}.${place + 1}`)
}

test('every requirement of the chapters stands on the page once, and no other does', () => {
  const expected = Object.values(asked).flat().flatMap(numbersOf)
  const found = rows.map((row) => cellsOf(row)[0] ?? '').filter((cell) => /^\d+\.\d+\.\d+$/.test(cell))
  expect(expected).toHaveLength(168)
  expect(found.toSorted()).toEqual(expected.toSorted())
})

test('the ten items about language models stand there, in their order', () => {
  const found = [...page.matchAll(/^\| \*\*LLM(\d\d)\*\*/gm)].map(([, number]) => number)
  expect(found).toEqual(['01', '02', '03', '04', '05', '06', '07', '08', '09', '10'])
})

test('every requirement says what answers it, or that there is nothing here or nothing yet', () => {
  const answers = rows.filter((row) => /^\| (\d+\.\d+\.\d+|\*\*LLM)/.test(row)).map(cellsOf)
  expect(answers).toHaveLength(178)
  const silent = answers.filter((cells) => (cells.at(-2) ?? '').length < 4)
  expect(silent).toEqual([])
})

test('every file the page names is there', () => {
  const files = [...page.matchAll(/`([\w./()[\]-]+\.(?:tsx?|md))`/g)].map(([, file]) => file ?? '')
  const tests = files.filter((file) => /\.(test|spec)\.tsx?$/.test(file))
  expect(new Set(tests).size).toBeGreaterThan(70)
  expect(files.filter((file) => !existsSync(`${root}${file}`) && file !== 'schema.ts')).toEqual([])
  const links = [...page.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, path]) => path ?? '')
  expect(links).not.toEqual([])
  expect(links.filter((path) => !existsSync(`${root}docs/${path}`))).toEqual([])
})

import { expect, test } from 'vitest'
import { describeMutants, mergeReports, survivingPlaces } from './report'
import { partOf, sampleLines } from './sample-lines'

const at = (status: string, line = 3, statusReason?: string) => ({
  status,
  statusReason,
  mutatorName: 'M',
  replacement: 'x',
  location: { start: { line, column: 1 }, end: { line, column: 2 } },
})

test('the same seed draws the same lines, another seed others, and none twice', () => {
  const first = sampleLines(['lib/feedback'], 40, 1)
  expect(sampleLines(['lib/feedback'], 40, 1)).toEqual(first)
  expect(sampleLines(['lib/feedback'], 40, 2)).not.toEqual(first)
  expect(new Set(first).size).toBe(40)
  expect(first.every((range) => /^lib\/feedback\/.+\.ts:(\d+)-\1$/.test(range))).toBe(true)
})

test('a folder’s share counts what was killed against what survived; what does not compile says nothing', () => {
  const { table, survivors, mutants } = describeMutants({
    files: {
      'lib/profile/a.ts': { mutants: ['Killed', 'Survived', 'CompileError'].map((status) => at(status)) },
      'lib/profile/deep/b.ts': { mutants: [at('NoCoverage')] },
    },
  })
  expect(mutants).toBe(3)
  expect(table).toMatch(/lib\/profile +\| 3 +\| 1 +\| 33\.3 %/)
  expect(survivors).toEqual(['lib/profile/a.ts:3 M → x', 'lib/profile/deep/b.ts:3 M → x'])
})

test('a loop without an end is killed; what only took long on a busy machine is not, and is run again', () => {
  const files = {
    'lib/profile/a.ts': { mutants: [at('Timeout', 1, 'Hit limit reached (101/100)'), at('Timeout', 2)] },
  }
  expect(describeMutants({ files }).table).toMatch(/lib\/profile +\| 2 +\| 1 +\| 50\.0 %/)
  expect(survivingPlaces([{ files }])).toEqual(['lib/profile/a.ts:2:0-2:1'])
})

test('the parts of a draw are the draw', () => {
  const lines = ['a', 'b', 'c', 'd', 'e']
  expect([1, 2, 3].map((part) => partOf(lines, part, 3))).toEqual([['a', 'd'], ['b', 'e'], ['c']])
})

test('a change noticed once is noticed, and only what survived is run again', () => {
  const first = {
    files: { 'lib/profile/a.ts': { mutants: [at('Survived', 1), at('NoCoverage', 2), at('Killed', 4)] } },
  }
  const second = { files: { 'lib/profile/a.ts': { mutants: [at('Killed', 1)] } } }
  expect(survivingPlaces([first])).toEqual(['lib/profile/a.ts:1:0-1:1', 'lib/profile/a.ts:2:0-2:1'])
  expect(survivingPlaces([first, second])).toEqual(['lib/profile/a.ts:2:0-2:1'])
  expect(survivingPlaces([first, second, first])).toEqual(['lib/profile/a.ts:2:0-2:1'])
  const { mutants, survivors } = describeMutants(mergeReports([first, second]))
  expect(mutants).toBe(3)
  expect(survivors).toEqual(['lib/profile/a.ts:2 M → x'])
})

import { expect, test } from 'vitest'
import { describeMutants } from './report'
import { sampleLines } from './sample-lines'

test('the same seed draws the same lines, another seed others, and none twice', () => {
  const first = sampleLines(['lib/feedback'], 40, 1)
  expect(sampleLines(['lib/feedback'], 40, 1)).toEqual(first)
  expect(sampleLines(['lib/feedback'], 40, 2)).not.toEqual(first)
  expect(new Set(first).size).toBe(40)
  expect(first.every((range) => /^lib\/feedback\/.+\.ts:(\d+)-\1$/.test(range))).toBe(true)
})

test('a folder’s share counts what was killed or ran out of time against what survived; the rest says nothing', () => {
  const at = (status: string) => ({ status, mutatorName: 'M', replacement: 'x', location: { start: { line: 3 } } })
  const { table, survivors, mutants } = describeMutants({
    files: {
      'lib/profile/a.ts': { mutants: ['Killed', 'Timeout', 'Survived', 'CompileError'].map(at) },
      'lib/profile/deep/b.ts': { mutants: [at('NoCoverage')] },
    },
  })
  expect(mutants).toBe(4)
  expect(table).toMatch(/lib\/profile +\| 4 +\| 2 +\| 50\.0 %/)
  expect(survivors).toEqual(['lib/profile/a.ts:3 M → x', 'lib/profile/deep/b.ts:3 M → x'])
})
